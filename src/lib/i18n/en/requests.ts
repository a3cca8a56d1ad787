import type { Catalogue } from '../catalogue.ts';

export const requests: Catalogue['requests'] = {
	kinds: {
		'save-the-date': 'Save the date',
		'needs-request': 'Request for needs',
		'needs-reminder': 'Reminder: needs',
		'presentation-request': 'Request for the presentation',
		'faisceau-request': 'Request for the faisceau',
		'faisceau-reminder': 'Reminder: faisceau',
		'faisceau-overdue': 'Overdue: faisceau',
		'faisceau-sent-back': 'Faisceau to complete',
		'faisceau-reopened': 'Faisceau reopened',
		'share-inspiring': 'Documents to read',
		'share-authorities': 'Documents to read',
		'share-new-version': 'Updated document',
		'questions-reminder': 'Reminder: questions',
		'final-reminder': 'Reminder before the session',
		thanks: 'Thanks',
		'feedback-opened': 'Feedback to read',
		'space-link': 'Personal link',
		delegation: 'Place handed over'
	},
	reasons: {
		'date-announced': () => 'This person is confirmed, and the calendar invitation leaves later.',
		'needs-asked': (deadline) =>
			`Their authority is confirmed; its needs are expected by ${deadline}.`,
		'needs-missing': (deadline) =>
			`No need of their authority is noted yet; they are expected by ${deadline}.`,
		'presentation-asked': () => 'Their body testifies, and its presentation is not there yet.',
		'faisceau-asked': (deadline) =>
			`Their company is confirmed; its faisceau d’indices is expected by ${deadline}.`,
		'faisceau-missing': (deadline) =>
			`Their faisceau d’indices has not been handed in; it is expected by ${deadline}.`,
		'faisceau-late': (deadline) =>
			`Their faisceau d’indices was expected by ${deadline} and is not there.`,
		'faisceau-to-complete': () => 'Their faisceau d’indices was sent back with remarks.',
		'delay-granted': () => 'They are given more time for their faisceau d’indices.',
		'faisceau-given-back': () => 'Their faisceau d’indices is given back: it can be written again.',
		'feedback-opened': () => 'The inspiring structure’s feedback is open to them.',
		'documents-ready': () => 'The companies’ documents open to them on that day.',
		'document-changed': (_deadline, company) =>
			`The document of ${company} changed after it was shared.`,
		'document-arrived': (_deadline, company) =>
			`The document of ${company} came after the sharing.`,
		'questions-missing': (deadline) =>
			`Their authority has asked no question yet; they are expected by ${deadline}.`,
		'session-near': () => 'The session is near.',
		'session-held': () => 'The session has taken place.',
		'address-changed': () => 'Their address changed; earlier links no longer work.',
		'link-asked': () => 'This person asked for a new link.',
		delegated: () => 'Somebody of their organisation hands their place over.'
	},
	next: {
		until: (day) => `After ${day} it would make no sense.`,
		withWave: (day) =>
			`Planned ${day}: it is approved with the sharing of the documents, and leaves with it.`,
		shareFirst: 'Leaves as soon as the documents are shared.'
	},
	toWave: 'See the sharing of the documents',
	stopsLater: 'Setting a reminder aside also stops the later ones to this person.',
	counted: {
		'save-the-date': (count) =>
			count > 1 ? `${count} announcements of the date` : '1 announcement of the date',
		'needs-request': (count) => (count > 1 ? `${count} requests for needs` : '1 request for needs'),
		'needs-reminder': (count) =>
			count > 1 ? `${count} reminders about needs` : '1 reminder about needs',
		'presentation-request': (count) =>
			count > 1 ? `${count} requests for the presentation` : '1 request for the presentation',
		'faisceau-request': (count) =>
			count > 1
				? `${count} requests for faisceaux d’indices`
				: '1 request for a faisceau d’indices',
		'faisceau-reminder': (count) =>
			count > 1
				? `${count} reminders about faisceaux d’indices`
				: '1 reminder about a faisceau d’indices',
		'faisceau-overdue': (count) =>
			count > 1 ? `${count} letters about overdue faisceaux` : '1 letter about an overdue faisceau',
		'faisceau-sent-back': (count) =>
			count > 1 ? `${count} faisceaux sent back to complete` : '1 faisceau sent back to complete',
		'faisceau-reopened': (count) =>
			count > 1 ? `${count} notices of a reopened faisceau` : '1 notice of a reopened faisceau',
		'share-inspiring': (count) =>
			count > 1
				? `${count} messages to the inspiring structure: documents to read`
				: '1 message to the inspiring structure: documents to read',
		'share-authorities': (count) =>
			count > 1
				? `${count} messages to authorities: documents to read`
				: '1 message to an authority: documents to read',
		'share-new-version': (count) =>
			count > 1 ? `${count} notices of an updated document` : '1 notice of an updated document',
		'questions-reminder': (count) =>
			count > 1 ? `${count} reminders about questions` : '1 reminder about questions',
		'final-reminder': (count) =>
			count > 1 ? `${count} reminders before the session` : '1 reminder before the session',
		thanks: (count) => (count > 1 ? `${count} thank-you letters` : '1 thank-you letter'),
		'feedback-opened': (count) =>
			count > 1 ? `${count} notices of feedback to read` : '1 notice of feedback to read',
		'space-link': (count) => (count > 1 ? `${count} new personal links` : '1 new personal link'),
		delegation: (count) => (count > 1 ? `${count} links for colleagues` : '1 link for a colleague')
	},
	approve: (what) => `Read and send ${what}`,
	approveText: 'All is ready; nothing leaves without your approval.'
};
