/** The documents that were shared with a guest, as the guest reads them. */
export const shares = {
	title: 'Les documents des entreprises',
	lead: 'Lisez-les avant la séance : c’est d’eux que l’on parlera pendant l’atelier.',
	leadOver: 'C’est d’eux que l’on a parlé pendant l’atelier.',
	exercise: 'Exercice – étude fictive',
	none: {
		title: 'Aucun document pour l’instant',
		text: 'Les documents des entreprises arriveront ici, tous ensemble. Un message vous le dira.'
	},
	gone: {
		text: 'Ce document n’est plus partagé : il a été retiré, ou l’entreprise ne participe plus. Les autres documents restent dans la liste.',
		back: 'Revenir aux documents'
	},

	/** Before the first opening. */
	promise: {
		title: 'Avant de lire',
		waiting: (count: number) =>
			count > 1 ? `${count} documents vous attendent.` : '1 document vous attend.',
		text: 'Les entreprises confient ici ce qu’elles ne publient pas. L’étude est fictive : elle sert à apprendre, et ne prépare aucun achat.',
		points: [
			'Je garde ces documents pour moi et pour la préparation de la masterclass.',
			'Je ne les transmets à personne, en particulier à aucune autre entreprise.',
			'Je sais que mon nom figure sur chaque page et que mes lectures sont notées.'
		],
		submit: 'Je m’engage, ouvrir les documents',
		given: (day: string) => `Vous avez promis le ${day} de les garder confidentiels.`,
		preview:
			'Avant de lire, cette personne s’engage à garder les documents confidentiels. Elle ne l’a pas encore fait : voici ce qui suivra.'
	},

	copy: 'Télécharger en PDF, à votre nom',
	reads: { new: 'À lire', changed: 'Nouvelle version', read: 'Lu' },
	version: (number: number, day: string) => `Version ${number} du ${day}`,
	sharedOn: (day: string) => `partagée le ${day}`,
	mark: (name: string, organisation: string) =>
		`Exercice – étude fictive · ${name}, ${organisation}`,

	changes: {
		title: (number: number) => `Ce qui a changé depuis la version ${number}`,
		kinds: { added: 'Nouveau', removed: 'Retiré', changed: 'Modifié' },
		before: 'Avant',
		after: 'Maintenant',
		added: 'ajouté',
		removed: 'retiré'
	},

	files: {
		title: 'Le fichier de l’entreprise',
		lead: 'L’entreprise a choisi de donner son propre document.',
		open: 'Télécharger',
		openOf: (name: string) => `Télécharger ${name}`,
		unmarked:
			'Ce fichier ne porte pas votre nom : seul un PDF peut le recevoir. Gardez-le pour vous comme les autres.',
		unmarkable:
			'Votre nom n’a pas pu être porté sur ce PDF : il n’est donc pas remis. Demandez-le à l’organisateur.'
	},
	evidence: {
		title: 'Pièces',
		link: 'Voir en ligne',
		expired: 'Périmée'
	},
	declared: 'Sans pièce : l’entreprise le déclare.',
	silent: 'L’entreprise n’en dit rien.',
	noMore: 'L’entreprise n’ajoute rien avec ses propres mots.',
	inItsFile: 'À lire dans le document que l’entreprise a remis.',
	silentOn: (indicators: string) => `L’entreprise ne dit rien de : ${indicators}.`
};
