import type { NeedField } from '#lib/domain/needs/import/columns.ts';
import type { Coming } from '#lib/domain/needs/import/plan.ts';
import type { NeedFault } from '#lib/domain/needs/import/record.ts';
import type {
	Beneficiary,
	BudgetBand,
	BudgetVote,
	Constraint,
	ExperimentAnswer,
	Horizon,
	Maturity,
	NeedAnswers,
	NeedSource,
	NeedVisibility,
	PurchaseNature,
	ShownToCompanies
} from '#lib/domain/needs/need.ts';
import { families, subfamilies } from './families.ts';

/** Said in the same words of every list. */
type SirenFault = 'siren-invalid' | 'siren-length' | 'rounded-number';

const unknown = 'Je ne sais pas encore';

/** The purchase needs of authorities: families, the need sheet, who may read it. */
export const needs = {
	title: 'Besoins',
	lead: {
		guest:
			'Ce que votre collectivité pourrait acheter : une idée suffit, le reste se précise en chemin.',
		organiser:
			'Ce que les collectivités pourraient acheter, et ce qu’elles en disent aux entreprises.'
	},
	one: 'Besoin',
	count: (count: number) => (count > 1 ? `${count} besoins` : `${count} besoin`),
	add: 'Ajouter un besoin',
	addAnother: 'Ajouter un autre besoin',
	choose: 'Choisissez',
	note: 'Noter un besoin',
	noteFor: (authority: string) => `Noter un besoin de ${authority}`,
	back: 'Tous les besoins',
	authority: {
		label: 'Collectivité',
		choose: 'Choisissez une collectivité',
		unknown: 'Cette collectivité ne fait plus partie de la masterclass. Choisissez-en une autre.'
	},
	noAuthority: {
		title: 'Aucune collectivité pour l’instant',
		text: 'Un besoin est celui d’une collectivité. Ajoutez d’abord une collectivité aux participants.',
		add: 'Ajouter une collectivité'
	},
	added: 'Le besoin est enregistré. Vous pouvez le compléter maintenant ou plus tard.',
	removedNow: 'Le besoin est supprimé.',
	removeText: 'Tout ce qui y est écrit disparaît. Cela ne peut pas être annulé.',
	edit: (title: string) => `Modifier « ${title} »`,
	remove: 'Supprimer ce besoin',
	saved: 'Le besoin est enregistré.',
	removed: (title: string) => `« ${title} » est supprimé.`,
	quick: 'L’essentiel',
	quickText: 'Trois réponses suffisent pour enregistrer un besoin.',
	more: 'Pour aller plus loin',
	moreText: 'Rien n’est obligatoire ici. Chaque réponse aide à trouver des entreprises utiles.',
	unknown,
	suggestion: (family: string) => `D’après vos mots : ${family}`,
	suggestionWhy: (words: string) => `Vous avez écrit : ${words}.`,

	empty: {
		title: 'Aucun besoin pour l’instant',
		nothing: 'Votre collectivité n’en a pas indiqué.',
		guest:
			'Dites en quelques mots ce que vous cherchez à améliorer. Une famille, un intitulé et un horizon suffisent ; vous pourrez compléter ensuite.',
		organiser:
			'Les besoins des collectivités arrivent ici. Vous pouvez aussi en noter un vous-même, par exemple au téléphone.'
	},

	others: {
		title: 'Besoins des collectivités',
		lead: 'Ce que les collectivités de cette masterclass ont choisi de vous montrer.',
		equal:
			'Un besoin dont la consultation est ouverte ou proche n’est montré à aucune entreprise : toutes disposent ainsi des mêmes informations.',
		empty: {
			title: 'Aucun besoin à lire pour l’instant',
			text: 'Chaque collectivité choisit qui lit ses besoins. Ceux qu’elle vous montre apparaîtront ici.'
		}
	},

	introduction: {
		title: 'Votre tour de table',
		label: 'Votre territoire et vos ambitions en deux phrases',
		help: 'Qui vous êtes, et où va votre transition : l’organisateur s’en sert pour vous donner la parole.',
		count: (typed: string, most: string) => `${typed} caractères sur ${most}`,
		changed: (theirs: string) =>
			`Quelqu’un d’autre vient d’enregistrer : « ${theirs} ». Reprenez-en ce qu’il faut, puis enregistrez.`,
		authority: 'Pour son tour de table',
		all: 'Ce que les collectivités disent d’elles-mêmes',
		allText: 'Pour leur donner la parole au tour de table.'
	},

	missing: {
		title: 'Ce qui aiderait encore',
		none: 'Tout est dit. Vous pouvez encore modifier vos réponses.',
		more: (count: number) => (count > 1 ? `et ${count} autres réponses` : 'et une autre réponse'),
		count: (count: number) =>
			count > 1 ? `${count} réponses aideraient encore` : `${count} réponse aiderait encore`
	},

	kept: {
		'open-consultation': {
			label: 'Gardé : consultation ouverte ou proche',
			text: 'Ce besoin n’est pas montré aux entreprises, car une consultation est ouverte ou sur le point de l’être. Toutes les entreprises candidates doivent disposer des mêmes informations : en parler ici avantagerait celles qui sont présentes. Pour les autres lecteurs, votre choix reste le même.'
		},
		'not-shared': {
			label: 'Lu par l’organisateur seulement',
			text: 'Ce besoin n’est pas montré aux entreprises, car il n’est partagé qu’avec l’organisateur. Vous pouvez l’ouvrir à d’autres à la question « Qui peut lire ce besoin ? ».'
		}
	} satisfies Record<
		Extract<ShownToCompanies, { shown: false }>['why'],
		{ label: string; text: string }
	>,
	shown: 'Les entreprises peuvent lire ce besoin.',
	sharedWith: {
		participants: 'Partagé avec les participants',
		'targeted-companies': 'Partagé avec les entreprises pressenties',
		public: 'Partagé avec tout le monde'
	} satisfies Record<Exclude<NeedVisibility, 'organiser'>, string>,

	sources: {
		organiser: 'Noté par l’organisateur',
		guest: 'Écrit par la collectivité',
		call: 'Reçu par l’appel public'
	} satisfies Record<NeedSource, string>,

	fields: {
		family: {
			label: 'Famille de besoin',
			help: 'La plus proche suffit : elle ne ferme aucune porte.'
		},
		subfamily: {
			label: 'Plus précisément',
			help: 'Si l’une de ces précisions convient.'
		},
		title: {
			label: 'Intitulé du besoin',
			help: 'En une ligne, par exemple : « Repérer les fuites du réseau d’eau ».'
		},
		horizon: {
			label: 'Horizon d’achat',
			help: 'Une estimation, qui ne vous engage pas.'
		},
		statement: {
			label: 'Problème à résoudre',
			help: 'Ce que vous voulez obtenir, sans citer de produit ni de marque.'
		},
		situation: {
			label: 'Comment faites-vous aujourd’hui ?',
			help: 'Et ce qui ne convient plus.'
		},
		beneficiaries: {
			label: 'Qui en bénéficiera ?',
			help: 'Plusieurs réponses sont possibles.'
		},
		transitionAim: {
			label: 'Lien avec vos ambitions de transition',
			help: 'Par exemple un plan climat, un objectif d’économie d’eau ou d’énergie.'
		},
		perimeter: {
			label: 'Périmètre',
			help: 'Un site, un quartier, une commune, tout le territoire…'
		},
		nature: {
			label: 'Nature de l’achat',
			help: 'Travaux, fournitures ou services : les seuils n’y sont pas les mêmes.'
		},
		budget: {
			label: 'Enveloppe hors taxes',
			help: 'Sur toute la durée du contrat, reconductions et options comprises.'
		},
		budgetVoted: {
			label: 'Le budget est-il voté ?',
			help: 'Un besoin sans budget a toute sa place ici.'
		},
		maturity: {
			label: 'Où en est ce besoin ?',
			help: 'Si une consultation est proche, il ne sera pas montré aux entreprises.'
		},
		experiment: {
			label: 'Un essai sur place est-il possible ?',
			help: 'Par exemple sur un bâtiment, une rue ou un service.'
		},
		constraints: {
			label: 'Contraintes connues',
			help: 'Cochez celles que vous connaissez, ou aucune.'
		},
		openConsultation: {
			label: 'Une consultation est ouverte pour ce besoin',
			help: 'Il ne sera alors pas montré aux entreprises, pour que toutes restent à égalité.'
		},
		visibility: {
			label: 'Qui peut lire ce besoin ?',
			help: 'Vous pouvez changer d’avis à tout moment ; ce qui a déjà été lu reste connu.'
		}
	} satisfies Record<keyof NeedAnswers, { label: string; help: string }>,

	beneficiaries: {
		residents: 'Habitantes et habitants',
		staff: 'Agents',
		pupils: 'Élèves',
		businesses: 'Entreprises du territoire',
		'service-users': 'Usagers du service',
		'elected-officials': 'Élues et élus'
	} satisfies Record<Beneficiary, string>,

	natures: {
		works: 'Travaux',
		supplies: 'Fournitures',
		services: 'Services',
		unknown
	} satisfies Record<PurchaseNature, string>,

	budgets: {
		'lt-25k': 'Moins de 25 000 € HT',
		'25-40k': 'De 25 000 à 40 000 € HT',
		'40-60k': 'De 40 000 à 60 000 € HT',
		'60-100k': 'De 60 000 à 100 000 € HT',
		'gt-100k': '100 000 € HT ou plus',
		unknown
	} satisfies Record<BudgetBand, string>,

	budgetVotes: {
		yes: 'Oui',
		no: 'Non',
		'in-preparation': 'En préparation',
		unknown
	} satisfies Record<BudgetVote, string>,

	horizons: {
		'lt-3m': 'Dans moins de 3 mois',
		'3-6m': 'Dans 3 à 6 mois',
		'6-12m': 'Dans 6 à 12 mois',
		'gt-12m': 'Dans plus d’un an',
		watch: 'Pas d’achat prévu : je me tiens au courant'
	} satisfies Record<Horizon, string>,

	maturities: {
		idea: 'Une idée',
		expressed: 'Exprimé par un service',
		framed: 'Cadré',
		budgeted: 'Budgété',
		'consultation-near': 'Consultation sur le point d’ouvrir',
		unknown
	} satisfies Record<Maturity, string>,

	experiments: {
		yes: 'Oui',
		no: 'Non',
		unknown
	} satisfies Record<ExperimentAnswer, string>,

	constraints: {
		heritage: 'Patrimoine protégé',
		'public-building': 'Bâtiment recevant du public (ERP)',
		'personal-data': 'Données personnelles',
		interoperability: 'Lien avec des logiciels en place',
		water: 'Contact avec l’eau potable',
		food: 'Contact avec des aliments',
		'lead-time': 'Délai serré',
		other: 'Autre'
	} satisfies Record<Constraint, string>,

	visibilities: {
		organiser: {
			label: 'L’organisateur seulement',
			help: 'Personne d’autre ne le voit. C’est le choix de départ.'
		},
		participants: {
			label: 'Les participants de la masterclass',
			help: 'Les autres collectivités, la structure inspirante et les entreprises présentes.'
		},
		'targeted-companies': {
			label: 'Les participants et les entreprises pressenties',
			help: 'Aussi les entreprises que l’organisateur contacte pour ce besoin.'
		},
		public: {
			label: 'Tout le monde',
			help: 'Il peut paraître sur la page publique de la masterclass.'
		}
	} satisfies Record<NeedVisibility, { label: string; help: string }>,

	import: {
		title: 'Importer une liste de besoins',
		open: 'Importer une liste',
		download: 'Télécharger la liste',
		columnsText:
			'Collectivité, SIREN, département ou code postal, intitulé, famille, précision, horizon (« 6 à 12 mois », « mars 2027 », « T2 2027 »), problème à résoudre ou description, budget hors taxes (« 38 000 € », « 25 à 40 k€ »), et toutes les autres questions de la fiche besoin. Les en-têtes sont reconnus en français et en anglais, dans n’importe quel ordre, et vous pourrez corriger.',
		example: 'Collectivité ; Intitulé ; Famille ; Horizon',
		model: 'Télécharger un modèle',
		modelText: 'Deux exemples à remplacer. La collectivité, l’intitulé et la famille suffisent.',
		fields: {
			authority: 'Collectivité',
			kind: 'Type',
			siren: 'SIREN',
			department: 'Département',
			postalCode: 'Code postal',
			title: 'Intitulé',
			family: 'Famille',
			subfamily: 'Précision',
			horizon: 'Horizon',
			statement: 'Problème à résoudre',
			situation: 'Situation actuelle',
			beneficiaries: 'Bénéficiaires',
			transitionAim: 'Ambition de transition',
			perimeter: 'Périmètre',
			nature: 'Nature de l’achat',
			budget: 'Budget',
			budgetVoted: 'Budget voté',
			maturity: 'Maturité',
			experiment: 'Essai sur place',
			constraints: 'Contraintes',
			openConsultation: 'Consultation ouverte',
			visibility: 'Qui peut lire'
		} satisfies Record<NeedField, string>,
		examples: {
			first: {
				authority: 'Clairmont',
				title: 'Repérer les fuites du réseau d’eau',
				statement: 'Un quart de l’eau se perd avant d’arriver chez les habitants.',
				budget: '38 000 €'
			},
			second: { authority: 'Bellerive', title: 'Abriter les vélos à la gare' }
		},
		faults: {
			'authority-missing': 'Aucune collectivité n’est nommée, ou son SIREN est inconnu.',
			'authority-too-long': 'Le nom de la collectivité dépasse 200 caractères.',
			'authority-ambiguous':
				'Plusieurs collectivités portent ce nom. Ajoutez le SIREN, le département ou le type pour dire laquelle.',
			'authority-is-company': 'C’est une entreprise de l’annuaire, pas une collectivité.',
			'authority-left':
				'Cette collectivité a décliné ou s’est désistée. Remettez-la d’abord dans les participants.',
			'title-missing': 'L’intitulé du besoin manque.',
			'title-too-long': 'L’intitulé dépasse 120 caractères. Mettez le détail dans la description.',
			'family-missing':
				'Aucune famille n’est nommée, et les mots du besoin ne la disent pas. Ajoutez-la.',
			'family-unknown':
				'Cette famille de besoins n’existe pas. Reprenez-en une du modèle, ou laissez la case vide.',
			'subfamily-unknown': 'Cette précision n’appartient pas à la famille du besoin.',
			'budget-unknown':
				'Ce budget n’est pas un montant hors taxes. Écrivez par exemple « 38 000 € » ou « 25 à 40 k€ ».',
			'horizon-unknown':
				'Cet horizon n’est pas reconnu. Écrivez par exemple « 6 à 12 mois », « mars 2027 » ou « T2 2027 ».',
			'horizon-past': 'Cette date est passée.',
			'answer-unknown': 'Cette réponse n’est pas une de celles de la fiche besoin.',
			duplicate: 'Ce besoin de cette collectivité figure déjà plus haut dans la liste.'
		} satisfies Record<Exclude<NeedFault, SirenFault>, string>,
		faultsTitle: (count: number) =>
			count > 1 ? `${count} lignes à corriger` : '1 ligne à corriger',
		faultsText:
			'Elles sont laissées de côté. Corrigez-les dans votre tableur, puis importez de nouveau : rien ne sera doublé.',
		toCreate: (count: number): string => (count > 1 ? 'nouveaux' : 'nouveau'),
		known: 'déjà là',
		toCorrect: 'à corriger',
		nothing: {
			known: 'Tous ces besoins sont déjà là : cet import ne changerait rien.',
			both: 'Rien de nouveau : les lignes qui se lisent sont déjà là, les autres sont à corriger.',
			wrong: 'Aucune ligne ne peut être importée telle quelle. Voyez ce qu’il faut corriger.'
		},
		joining: (count: number, stage: string) =>
			count > 1
				? `${count} collectivités rejoignent les participants, à l’étape « ${stage} » :`
				: `Une collectivité rejoint les participants, à l’étape « ${stage} » :`,
		founding: (count: number) =>
			count > 1
				? `${count} collectivités entrent aussi dans l’annuaire :`
				: 'Une collectivité entre aussi dans l’annuaire :',
		undated: (count: number, horizon: string) =>
			`${count > 1 ? `${count} lignes ne disent pas d’horizon : elles auront` : 'Une ligne ne dit pas d’horizon : elle aura'} « ${horizon} ». Vous pouvez en choisir un autre plus bas.`,
		undatedLabel: 'Horizon des lignes qui n’en disent rien',
		others: (count: number) => `${count} autres`,
		lines: 'Ligne par ligne',
		more: (count: number) => `Et ${count} autres lignes.`,
		state: 'État',
		states: { create: 'Nouveau', known: 'Déjà là' },
		coming: {
			joins: 'Rejoint les participants',
			new: 'Nouvelle dans l’annuaire',
			official: 'Nouvelle, d’après le référentiel officiel'
		} satisfies Record<Exclude<Coming, 'here'>, string>,
		differs: 'La liste dit autre chose : la fiche reste comme elle est.',
		suggested: (words: string) => `Famille proposée d’après : ${words}`,
		namesakes: (names: string) =>
			`Plusieurs collectivités portent ce nom : ${names}. Ajoutez le département ou le SIREN pour reprendre la bonne ; sinon, une nouvelle fiche est créée, à compléter.`,
		firstFamily: 'Un besoin n’a qu’une famille : la première est gardée.',
		done: (needs: number, joined: number, organisations: number) =>
			[
				needs > 1 ? `${needs} besoins sont importés` : 'Un besoin est importé',
				joined > 1
					? `${joined} collectivités rejoignent les participants`
					: joined === 1
						? 'une collectivité rejoint les participants'
						: '',
				organisations > 1
					? `${organisations} entrent dans l’annuaire`
					: organisations === 1
						? 'une entre dans l’annuaire'
						: ''
			]
				.filter(Boolean)
				.join(' ; ') + '.',
		toMatching: 'Voir qui peut y répondre'
	},

	families,
	subfamilies,

	errors: {
		gone: 'Ce besoin n’existe plus : il a été supprimé entre-temps. Ce que vous avez écrit est resté dans la page.',
		closed: 'La masterclass est close : les besoins ne peuvent plus être modifiés.'
	}
};
