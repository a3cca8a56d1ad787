import type { common as fr } from '../fr/common.ts';

export const common: typeof fr = {
	done: 'Done',
	remove: 'Remove',
	delete: 'Delete',
	confirm: 'Confirm',
	back: 'Back',
	add: 'Add',
	search: 'Search',
	optional: 'optional',
	yes: 'Yes',
	no: 'No',
	saved: 'Saved.',
	previousPage: 'Previous page',
	nextPage: 'Next page',
	pagePosition: (page, pages) => `page ${page} of ${pages}`,
	skipToContent: 'Skip to content',
	changedMeanwhile: {
		title: 'Somebody saved this while you were writing',
		text: 'Nothing was overwritten. This is what is saved now; what you typed is still in the form. Save to put your version in its place.',
		theirs: 'Saved now',
		yours: 'Your version'
	},
	rolesPlural: {
		authority: 'Local authorities',
		company: 'Companies',
		inspiring: 'Inspiring structure',
		facilitator: 'Facilitation'
	},
	stages: {
		identified: 'Identified',
		contacted: 'Contacted',
		interested: 'Interested',
		confirmed: 'Confirmed',
		declined: 'Declined',
		withdrawn: 'Withdrawn'
	},
	answers: {
		'needs-action': 'No answer yet',
		accepted: 'Accepted',
		tentative: 'Maybe',
		declined: 'Declined'
	},
	masterclassStatuses: {
		planned: 'In preparation',
		held: 'Held',
		closed: 'Closed',
		cancelled: 'Cancelled'
	},
	organiserRoles: {
		owner: 'Owner',
		organiser: 'Organiser',
		reader: 'Read only'
	}
};
