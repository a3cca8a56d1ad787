import type { LetterKind } from '#lib/domain/messaging/message.ts';
import type { RequestReason } from '#lib/domain/requests/situation.ts';

/** Letters that the application prepares on its own: requests, reminders and news. */
export const requests = {
	kinds: {
		'save-the-date': 'Date à retenir',
		'needs-request': 'Demande de besoins',
		'needs-reminder': 'Rappel : besoins',
		'presentation-request': 'Demande de présentation',
		'faisceau-request': 'Demande de faisceau',
		'faisceau-reminder': 'Rappel : faisceau',
		'faisceau-overdue': 'Relance : faisceau',
		'faisceau-sent-back': 'Faisceau à compléter',
		'faisceau-reopened': 'Faisceau rouvert',
		'share-inspiring': 'Documents à lire',
		'share-authorities': 'Documents à lire',
		'share-new-version': 'Document mis à jour',
		'questions-reminder': 'Rappel : questions',
		'final-reminder': 'Rappel avant la séance',
		thanks: 'Remerciement',
		'feedback-opened': 'Retour à lire',
		'space-link': 'Lien personnel',
		delegation: 'Place confiée'
	} as Readonly<Record<LetterKind, string>>,

	/** Why this letter exists. */
	reasons: {
		'date-announced': () =>
			'Cette personne est confirmée, et son invitation d’agenda part plus tard.',
		'needs-asked': (deadline) =>
			`Sa collectivité est confirmée ; ses besoins sont attendus pour le ${deadline}.`,
		'needs-missing': (deadline) =>
			`Aucun besoin de sa collectivité n’est encore noté ; ils sont attendus pour le ${deadline}.`,
		'presentation-asked': () => 'Sa structure témoigne, et sa présentation n’est pas encore là.',
		'faisceau-asked': (deadline) =>
			`Son entreprise est confirmée ; son faisceau d’indices est attendu pour le ${deadline}.`,
		'faisceau-missing': (deadline) =>
			`Son faisceau d’indices n’est pas encore transmis ; il est attendu pour le ${deadline}.`,
		'faisceau-late': (deadline) =>
			`Son faisceau d’indices était attendu pour le ${deadline} et n’est pas là.`,
		'faisceau-to-complete': () => 'Son faisceau d’indices lui a été renvoyé avec des remarques.',
		'delay-granted': () => 'Un délai lui est accordé pour son faisceau d’indices.',
		'faisceau-given-back': () =>
			'Son faisceau d’indices lui est rendu : il peut de nouveau s’écrire.',
		'feedback-opened': () => 'Le retour de la structure inspirante lui est ouvert.',
		'documents-ready': () => 'Les documents des entreprises lui sont ouverts ce jour-là.',
		'document-changed': (_deadline, company) =>
			`Le document de ${company} a changé depuis son partage.`,
		'document-arrived': (_deadline, company) =>
			`Le document de ${company} est arrivé après le partage.`,
		'questions-missing': (deadline) =>
			`Sa collectivité n’a pas encore posé de question ; elles sont attendues pour le ${deadline}.`,
		'session-near': () => 'La séance approche.',
		'session-held': () => 'La séance a eu lieu.',
		'address-changed': () => 'Son adresse a changé ; les liens d’avant ne servent plus.',
		'link-asked': () => 'Cette personne a demandé un nouveau lien.',
		delegated: () => 'Une personne de son organisation lui confie sa place.'
	} as Readonly<Record<RequestReason, (deadline: string, company: string) => string>>,

	/** What happens next, or if nothing is done. */
	next: {
		until: (day: string) => `Après le ${day}, il n’aurait plus de sens.`,
		withWave: (day: string) =>
			`Prévu ${day}\u202f: il est approuvé avec le partage des documents, et part avec lui.`,
		shareFirst: 'Part dès que le partage des documents est ouvert.'
	},
	toWave: 'Voir le partage des documents',
	stopsLater: 'Écarter un rappel arrête aussi les suivants pour cette personne.',

	/** So many letters to read. */
	counted: {
		'save-the-date': (count) =>
			count > 1 ? `${count} annonces de la date` : '1 annonce de la date',
		'needs-request': (count) =>
			count > 1 ? `${count} demandes de besoins` : '1 demande de besoins',
		'needs-reminder': (count) =>
			count > 1 ? `${count} rappels pour les besoins` : '1 rappel pour les besoins',
		'presentation-request': (count) =>
			count > 1 ? `${count} demandes de présentation` : '1 demande de présentation',
		'faisceau-request': (count) =>
			count > 1 ? `${count} demandes de faisceau d’indices` : '1 demande de faisceau d’indices',
		'faisceau-reminder': (count) =>
			count > 1
				? `${count} rappels pour les faisceaux d’indices`
				: '1 rappel pour un faisceau d’indices',
		'faisceau-overdue': (count) =>
			count > 1
				? `${count} relances pour des faisceaux en retard`
				: '1 relance pour un faisceau en retard',
		'faisceau-sent-back': (count) =>
			count > 1 ? `${count} faisceaux renvoyés à compléter` : '1 faisceau renvoyé à compléter',
		'faisceau-reopened': (count) =>
			count > 1 ? `${count} annonces d’un faisceau rouvert` : '1 annonce d’un faisceau rouvert',
		'share-inspiring': (count) =>
			count > 1
				? `${count} messages à la structure inspirante : documents à lire`
				: '1 message à la structure inspirante : documents à lire',
		'share-authorities': (count) =>
			count > 1
				? `${count} messages aux collectivités : documents à lire`
				: '1 message à une collectivité : documents à lire',
		'share-new-version': (count) =>
			count > 1
				? `${count} annonces d’un document mis à jour`
				: '1 annonce d’un document mis à jour',
		'questions-reminder': (count) =>
			count > 1 ? `${count} rappels pour les questions` : '1 rappel pour les questions',
		'final-reminder': (count) =>
			count > 1 ? `${count} rappels avant la séance` : '1 rappel avant la séance',
		thanks: (count) => (count > 1 ? `${count} remerciements` : '1 remerciement'),
		'feedback-opened': (count) =>
			count > 1 ? `${count} annonces d’un retour à lire` : '1 annonce d’un retour à lire',
		'space-link': (count) =>
			count > 1 ? `${count} nouveaux liens personnels` : '1 nouveau lien personnel',
		delegation: (count) =>
			count > 1 ? `${count} liens pour des collègues` : '1 lien pour un collègue'
	} as Readonly<Record<LetterKind, (count: number) => string>>,
	approve: (what: string) => `Relire et envoyer ${what}`,
	approveText: 'Tout est prêt ; rien ne part sans votre accord.'
};
