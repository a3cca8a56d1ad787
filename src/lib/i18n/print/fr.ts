import type { Strength, WholeReading, OtherWayReason } from '#lib/domain/readings/reading.ts';

/** What stands on paper besides the words of the form itself. */
export const print = {
	brand: 'Faisceau d’indices',
	exercise: 'Exercice – étude fictive',
	footer: (masterclass: string) => `Exercice – étude fictive · ${masterclass}`,
	page: 'page',
	of: 'sur',

	reader: {
		/** On each page of a reader's copy. */
		line: (name: string, organisation: string, date: string) =>
			`Exemplaire de ${name}, ${organisation} – ${date} – exercice, étude fictive`,
		across: 'exercice – étude fictive'
	},

	faisceau: {
		title: (solution: string, company: string) => `${solution} – ${company} – Faisceau d’indices`,
		unnamed: 'Solution encore sans nom',
		draft: 'Brouillon – pas encore transmis',
		notice: {
			title: 'Brouillon – pas encore transmis',
			text: 'Personne d’autre que votre entreprise ne lit ce document tant que vous ne l’avez pas transmis depuis votre espace.'
		},
		version: (number: number, date: string) => `Version ${number} – ${date}`,
		facts: {
			masterclass: 'Masterclass',
			state: 'État',
			printed: (date: string) => `Brouillon imprimé le ${date}`,
			submitted: (number: number, date: string) => `Version ${number}, transmise le ${date}`
		},
		questions: {
			title: 'L’essentiel en cinq questions',
			/** The five questions of the State's guide, in our words. */
			asked: {
				performance: 'La solution répond-elle au besoin de façon plus performante ?',
				existence: 'Existe-t-elle déjà sur le marché ?',
				adaptation: 'Faut-il adapter une solution existante ?',
				impact: 'Quel serait l’impact de l’innovation ?',
				supplier: 'Dans quelle mesure le fournisseur est-il lui-même innovant ?'
			},
			nothing: 'Rien n’est dit.'
		},
		/** A question and what is answered. */
		pair: (name: string, said: string) =>
			name.endsWith('?') ? `${name} ${said}` : `${name} : ${said}`,
		answer: 'Réponse',
		declarative: 'Déclaratif : aucune pièce n’appuie cette réponse.',
		evidence: 'Pièces',
		about: (what: string) => `Porte sur : ${what}`,
		seenBy: (who: string) => `Visible par : ${who}`,
		until: (date: string) => `valable jusqu’au ${date}`,
		from: (date: string) => `du ${date}`,
		silent: (indicators: string) => `Rien n’est dit sur : ${indicators}.`,
		documents: 'Fichiers joints par l’entreprise',
		pages: (count: number) => (count > 1 ? `${count} pages` : `${count} page`),
		given: (date: string) => `déposé le ${date}`,
		consent: 'À qui ce document peut aller',
		yes: 'Oui',
		no: 'Non'
	},

	blank: {
		title: 'Faisceau d’indices – formulaire à remplir à la main',
		heading: 'Votre faisceau d’indices',
		lead: 'Un formulaire à remplir à la main, seul ou à plusieurs, avant de reporter vos réponses dans votre espace.',
		mark: 'Formulaire vierge',
		identity: {
			company: 'Entreprise',
			solution: 'Solution',
			person: 'Rempli par',
			date: 'Le'
		},
		how: {
			title: 'Comment s’en servir',
			items: [
				'Un faisceau se lit en entier : aucun indice n’est obligatoire, aucun ne suffit. Laissez vide ce qui ne vous concerne pas.',
				'Écrivez des faits, des chiffres, des dates. Pour chaque pièce, dites sur quoi elle porte : la solution, l’entreprise ou un autre produit.',
				'Plus une solution est vendue, plus elle est éprouvée, et moins elle paraît nouvelle. Un bon document dit ce qui reste nouveau malgré les ventes.',
				'Un astérisque (*) signale ce qui est nécessaire pour transmettre.',
				'Ce travail est un exercice : il ne vaut ni candidature, ni promesse d’achat.'
			]
		},
		questions: {
			title: 'Cinq questions pour un acheteur',
			lead: 'Les indices qui suivent aident à y répondre.'
		},
		required: '*',
		several: 'plusieurs réponses possibles',
		counts: 'Compte comme preuve :',
		weakens: 'Affaiblit :',
		evidence: {
			title: 'Pièces pour ces indices',
			indicator: 'Indice',
			piece: 'Pièce et intitulé',
			issuer: 'Émetteur, référence',
			date: 'Date',
			about: 'Porte sur',
			solution: 'la solution',
			company: 'l’entreprise',
			other: 'un autre produit'
		},
		month: 'mois et année',
		monthOrNotYet: 'mois et année, ou « pas encore »'
	},

	feedback: {
		title: (solution: string, company: string) => `${solution} – ${company} – Retour de lecture`,
		heading: 'Retour de lecture',
		mark: 'Exercice – étude fictive',
		notice: {
			title: 'Ceci est un exercice',
			text: 'Une structure qui achète a lu votre document comme elle lirait une vraie proposition, pour vous aider à l’écrire. Ce retour n’est ni un avis officiel, ni un classement, ni une promesse d’achat, et il n’engage personne.'
		},
		facts: { reader: 'Lu par', masterclass: 'Masterclass', date: 'Date', document: 'Document lu' },
		version: (number: number) => `version ${number}`,
		whole: 'Lecture de l’ensemble',
		question: 'Pourrait-on considérer cette solution comme innovante, et pourquoi ?',
		wholes: {
			convergent: 'Les indices convergent',
			a_completer: 'Le faisceau est à compléter',
			insuffisant: 'Les indices ne suffisent pas encore',
			hors_dispositif: 'L’achat relèverait plutôt d’un autre outil'
		} satisfies Record<WholeReading, string>,
		reasonsTitle: 'Pourquoi un autre outil',
		reasons: {
			'above-ceiling': 'Le besoin atteint le plafond de l’achat innovant.',
			'need-not-estimated': 'Le besoin n’est pas encore estimé.',
			'pure-research': 'La solution est encore au stade de la recherche.',
			'below-plain-exemption': 'Le montant est si bas qu’aucune justification n’est demandée.',
			'need-divided': 'Un même besoin paraît découpé pour rester sous le plafond.'
		} satisfies Record<OtherWayReason, string>,
		pattern: 'Indice par indice',
		patternLead: 'Un indice ne décide jamais seul : c’est l’ensemble du dessin qui se lit.',
		patternColumns: ['Indice', 'Intitulé', 'Force'],
		strengths: {
			fort: 'fort',
			moyen: 'moyen',
			faible: 'faible',
			absent: 'absent',
			contraire: 'contraire'
		} satisfies Record<Strength, string>,
		unread: 'non lu',
		details: 'Remarques et conseils',
		remark: 'Remarque',
		ask: 'Question à préparer',
		recommendation: 'Conseil de rédaction',
		nothing: 'La structure n’a pas laissé de remarque par indice.'
	}
};
