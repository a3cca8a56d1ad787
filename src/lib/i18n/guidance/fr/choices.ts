import type {
	ADAPTATIONS,
	CLIENT_KINDS,
	COMPANY_STATUSES,
	GAIN_AXES,
	IMPACTS,
	INNOVATION_TYPES,
	NOVELTY_DEGREES,
	PROTECTIONS,
	REFERENCE_USES,
	SPREADS
} from '#lib/domain/faisceau/choices.ts';

type Words<Codes extends readonly string[]> = Record<Codes[number], string>;

/** What can be chosen, by field or by column of a table. */
export const choices = {
	innovationTypes: {
		product: 'Un produit',
		service: 'Un service',
		process: 'Un procédé',
		marketing: 'Une façon de commercialiser',
		organisation: 'Une organisation'
	} satisfies Words<typeof INNOVATION_TYPES>,
	noveltyDegree: {
		breakthrough: 'Une rupture : cela ne se faisait pas',
		'clear-improvement': 'Une amélioration sensible et mesurée',
		transposition: 'Une idée venue d’un autre secteur'
	} satisfies Words<typeof NOVELTY_DEGREES>,
	axis: {
		cost: 'Coût global',
		quality: 'Qualité',
		'lead-time': 'Délai',
		environment: 'Environnement',
		social: 'Social'
	} satisfies Words<typeof GAIN_AXES>,
	adaptation: {
		none: 'Aucune : elle s’emploie telle quelle',
		minor: 'Mineure : quelques réglages',
		substantial: 'Substantielle : une partie est à développer',
		'co-development': 'À construire ensemble, par étapes'
	} satisfies Words<typeof ADAPTATIONS>,
	spread: {
		nowhere: 'Non, nulle part à ma connaissance',
		prototype: 'À l’état de prototype',
		recent: 'Oui, depuis moins de deux ans',
		'other-sector': 'Oui, mais dans un autre secteur',
		'little-spread': 'Oui, encore peu répandue',
		widespread: 'Oui, largement répandue'
	} satisfies Words<typeof SPREADS>,
	impacts: {
		'new-service': 'Un service nouveau',
		cost: 'Le coût',
		quality: 'La qualité',
		'lead-time': 'Les délais',
		environment: 'L’environnement',
		social: 'Le social',
		organisation: 'L’organisation du travail',
		safety: 'La sécurité'
	} satisfies Words<typeof IMPACTS>,
	status: {
		jei: 'Jeune entreprise innovante (JEI)',
		jeu: 'Jeune entreprise universitaire (JEU)',
		jeic: 'Jeune entreprise innovante de croissance (JEIC)',
		jeir: 'Jeune entreprise innovante de rupture (JEIR)',
		cir: 'Crédit d’impôt recherche (CIR)',
		cii: 'Crédit d’impôt innovation (CII)',
		bpifrance: 'Qualification de Bpifrance'
	} satisfies Words<typeof COMPANY_STATUSES>,
	protection: {
		title: 'Oui, un titre est déposé ou délivré',
		pending: 'En cours',
		none: 'Non, et voici pourquoi'
	} satisfies Words<typeof PROTECTIONS>,
	kind: { public: 'Public', private: 'Privé' } satisfies Words<typeof CLIENT_KINDS>,
	use: { pilot: 'Pilote', deployment: 'Déploiement' } satisfies Words<typeof REFERENCE_USES>
};

/** The scale of technology readiness levels. */
export const trl = {
	1: 'Principes de base observés',
	2: 'Concept formulé',
	3: 'Preuve de concept',
	4: 'Validation en laboratoire',
	5: 'Validation dans un environnement représentatif',
	6: 'Démonstration dans un environnement représentatif',
	7: 'Démonstrateur dans un environnement opérationnel',
	8: 'Système complet et qualifié',
	9: 'Système éprouvé en conditions réelles'
};
