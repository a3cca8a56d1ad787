import type {
	Confidentiality,
	Evidence,
	EvidenceAbout,
	EvidenceType,
	Label
} from '#lib/domain/faisceau/evidence.ts';

/** Pieces of evidence: what they are, what they speak of, who sees them. */
export const evidence = {
	title: 'Pièces qui le prouvent',
	lead: 'Un document, une adresse, ou seulement une référence : dites surtout sur quoi la pièce porte.',

	fields: {
		type: { label: 'Nature de la pièce', help: 'La plus proche suffit.' },
		label: {
			label: 'Quel label ?',
			help: 'S’il n’est pas dans la liste, nommez-le dans l’intitulé.'
		},
		title: { label: 'Intitulé', help: 'Ce qu’on lira dans la liste des pièces.' },
		issuer: { label: 'Émetteur', help: 'Qui l’a délivrée : un office, un laboratoire, un client.' },
		reference: { label: 'Référence', help: 'Par exemple un numéro de brevet ou de rapport.' },
		date: { label: 'Date', help: 'Le jour où elle a été établie.' },
		endDate: { label: 'Valable jusqu’au', help: 'Laissez vide si la pièce n’a pas de fin.' },
		about: { label: 'Sur quoi porte-t-elle ?', help: 'C’est la question la plus utile de toutes.' },
		confidentiality: {
			label: 'Qui peut la voir ?',
			help: 'Vous et l’organisateur la voyez toujours.'
		},
		file: { label: 'Fichier', help: 'PDF, DOCX ou ODT, 20 Mo au plus.' },
		url: { label: 'Adresse', help: 'Si elle se lit en ligne. Elle commence par https://.' }
	} satisfies Record<keyof Omit<Evidence, 'id' | 'indicator'>, { label: string; help: string }>,

	about: {
		solution: {
			label: 'La solution proposée',
			help: 'C’est ce qui compte le plus.'
		},
		company: {
			label: 'L’entreprise',
			help: 'Elle confirme, sans montrer que la solution est nouvelle.'
		},
		'other-product': {
			label: 'Un autre produit',
			help: 'Elle n’appuie pas cette réponse, mais peut éclairer votre parcours.'
		}
	} satisfies Record<EvidenceAbout, { label: string; help: string }>,

	confidentialities: {
		public: {
			label: 'Tout le monde',
			help: 'La pièce est déjà publique, ou peut l’être.'
		},
		participants: {
			label: 'Les participants',
			help: 'La structure inspirante et les collectivités ; les autres entreprises seulement si vous leur ouvrez votre document.'
		},
		authorities: {
			label: 'La structure inspirante et les collectivités',
			help: 'Aucune autre entreprise ne la voit.'
		},
		inspiring: {
			label: 'La structure inspirante',
			help: 'Elle seule, pour préparer son retour. C’est le choix de départ.'
		},
		organiser: {
			label: 'L’organisateur seulement',
			help: 'La pièce est vérifiée, mais personne d’autre ne la voit.'
		}
	} satisfies Record<Confidentiality, { label: string; help: string }>,

	types: {
		brevet: 'Brevet',
		depot_logiciel: 'Dépôt de logiciel',
		soleau: 'Enveloppe Soleau',
		attestation_jei: 'Attestation de jeune entreprise innovante',
		rescrit: 'Rescrit',
		attestation_cir: 'Attestation de crédit d’impôt recherche',
		attestation_cii: 'Attestation de crédit d’impôt innovation',
		qualification_bpifrance: 'Qualification de Bpifrance',
		aide_bpifrance: 'Aide de Bpifrance',
		convention_aide: 'Convention d’aide publique',
		trl_autoevaluation: 'Autoévaluation TRL',
		pilote: 'Compte rendu d’un pilote',
		resultats_essais: 'Résultats d’essais',
		rapport_essai: 'Rapport d’essai d’un laboratoire',
		etv: 'Vérification de technologie environnementale (ETV)',
		acv: 'Analyse de cycle de vie',
		bilan_ges: 'Bilan de gaz à effet de serre',
		label: 'Label',
		prix: 'Prix ou concours',
		publication: 'Publication',
		contrat_recherche: 'Contrat de recherche',
		attestation_pole: 'Attestation d’un pôle ou d’un incubateur',
		comparatif_etat_art: 'Comparatif de l’état de l’art',
		etude_marche: 'Étude de marché',
		premiere_facture: 'Première facture',
		contrat: 'Contrat',
		liste_references: 'Liste de références',
		lettre_recommandation: 'Lettre de recommandation',
		temoignage_client: 'Témoignage d’un client',
		lettre_intention: 'Lettre d’intention',
		plan_projet: 'Plan de projet',
		fiche_technique: 'Fiche technique',
		schema: 'Schéma',
		indicateurs: 'Indicateurs suivis',
		comptes: 'Comptes',
		deliberation: 'Délibération d’une collectivité',
		autre: 'Autre pièce'
	} satisfies Record<EvidenceType, string>,

	labels: {
		greentech_innovation: 'Greentech Innovation',
		solar_impulse: 'Solar Impulse Efficient Solution',
		green20: 'French Tech Green20',
		french_tech_2030: 'French Tech 2030',
		seal_of_excellence: 'Seal of Excellence',
		ecolabel_ue: 'Écolabel européen',
		autre: 'Autre label'
	} satisfies Record<Label, string>
};
