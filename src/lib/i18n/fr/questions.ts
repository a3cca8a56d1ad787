import type { IndicatorFamily } from '#lib/domain/faisceau/indicators.ts';
import type { Prompt } from '#lib/domain/questions/prompts.ts';

/** What the authorities will ask on each document. */
export const questions = {
	title: 'Vos questions',
	lead: 'Imaginez que vous achetez demain : qu’aimeriez-vous savoir ? Une ou deux questions par document suffisent ; elles lancent la discussion.',
	exercise: 'Exercice : ni promesse d’achat, ni négociation de prix.',
	none: {
		title: 'Aucun document à lire pour l’instant',
		text: 'Vous pourrez préparer vos questions dès que les documents des entreprises vous seront partagés.'
	},
	noneYet: 'Pas encore de question sur ce document.',
	read: 'Voir le document',
	all: 'Toutes vos questions',
	yours: 'Vos questions sur ce document',
	text: 'Votre question',
	textOn: (company: string) => `Votre question à ${company}`,
	tooLong: (count: string, most: string) =>
		`${count} caractères, pour ${most} au plus : raccourcissez-la avant de l’envoyer. Rien n’en est coupé.`,
	add: 'Ajouter la question',
	by: (name: string) => `Écrite par ${name}`,
	edit: 'Modifier',
	editOf: (text: string) => `Modifier « ${text} »`,
	remove: 'Supprimer',
	removeOf: (text: string) => `Supprimer « ${text} »`,
	added: 'La question est ajoutée.',
	saved: 'La question est enregistrée.',
	removed: 'La question est supprimée.',
	gone: 'Cette question, ou son document, n’est plus là. Votre texte est resté dans son champ.',
	tooMany:
		'Vingt questions sur un document, c’est déjà beaucoup : gardez les plus utiles. Rien n’a été ajouté.',

	/** Ideas, by what they look at. */
	ideas: 'Des idées de questions',
	ideasLead: 'Touchez-en une : elle se place dans le champ, et vous la complétez.',
	families: {
		SOLUTION: 'La solution',
		MARCHE: 'Le marché',
		IMPACT: 'Ce que cela change',
		OPERATEUR: 'L’entreprise et la suite',
		RECONNAISSANCE: 'Ce qu’en disent d’autres'
	} satisfies Record<IndicatorFamily, string>,
	prompts: {
		today: 'Comment faites-vous aujourd’hui ? Chez nous c’est ainsi : … Qu’est-ce qui changerait ?',
		'what-is-new': 'Que fait votre solution que les solutions habituelles ne font pas ?',
		adaptation: 'Que faudrait-il adapter à notre situation, et qui le ferait ?',
		'real-conditions': 'Où fonctionne-t-elle déjà en conditions réelles, et depuis quand ?',
		'proof-of-gain': 'Qu’est-ce qui prouve ce gain chez une collectivité comme la nôtre ?',
		alternatives: 'Vers quoi nous tourner si votre solution ne nous convient pas ?',
		'way-to-buy': 'Sous quelle forme peut-on l’acheter : achat, abonnement, essai ?',
		'whole-cost':
			'Que faut-il compter en coût global sur cinq ans : installation, formation, entretien, fin de vie ?',
		'daily-work': 'Que feront autrement nos agents et nos usagers, au quotidien ?',
		environment: 'Comment mesurez-vous l’effet sur l’environnement, et sur quel périmètre ?',
		'lead-time': 'Combien de temps entre la commande et la mise en service ?',
		data: 'Quelles données sont recueillies, où sont-elles gardées, et à qui sont-elles ?',
		maintenance: 'Qui entretient et répare, et en combien de temps ?',
		reversibility: 'Que se passe-t-il si nous arrêtons, ou si vous arrêtez ?',
		'somebody-to-call': 'Qui pourrions-nous appeler pour un retour d’expérience, même mitigé ?',
		'third-party': 'Qui, d’indépendant, a vérifié vos résultats ?'
	} satisfies Record<Prompt, string>,

	/** By company, for the organiser and whoever runs the session. */
	list: {
		title: 'Questions des collectivités',
		lead: 'Ce que les collectivités demanderont, entreprise par entreprise : à garder sous les yeux pendant l’atelier.',
		none: {
			title: 'Aucune question pour l’instant',
			text: 'Les collectivités préparent leurs questions dès que les documents leur sont partagés.'
		},
		noneOf: 'Aucune question.',
		count: (count: number) => (count > 1 ? `${count} questions` : `${count} question`),
		askedBy: (authorities: string) => `Demandé par ${authorities}`,
		writer: (name: string, authority: string) => `${name}, ${authority}`,
		silent: 'Collectivités qui n’ont encore rien demandé',
		allSpoke: 'Chaque collectivité a préparé au moins une question.',
		alike: 'Ces questions se ressemblent : n’en faire qu’une ?',
		merge: 'Fusionner',
		mergeHint: 'La première de la liste représente les autres ; aucun mot n’est perdu.',
		mergeChosen: 'Fusionner les questions cochées',
		choose: (text: string) => `Choisir « ${text} » pour la fusionner`,
		together: 'Avec',
		apart: 'Séparer',
		apartOf: (text: string) => `Séparer « ${text} »`,
		merged: 'Ces questions n’en font plus qu’une.',
		parted: 'La question est séparée.',
		refusals: {
			unknown: 'Une de ces questions n’est plus là. Rien n’a été fusionné.',
			'too-few': 'Cochez au moins deux questions qui ne sont pas déjà ensemble.',
			'different-documents': 'Ces questions portent sur des documents différents.'
		}
	}
};
