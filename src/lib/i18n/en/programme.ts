import type { programme as fr } from '../fr/programme.ts';

export const programme: typeof fr = {
	title: 'Programme',
	lead: 'Change a length: the times follow. Change the order by drag and drop or with the arrows.',
	slots: {
		welcome: 'Welcome coffee',
		introduction: 'Introduction by the organiser',
		'round-authorities': 'Round table of the authorities',
		'round-companies': 'Round table of the companies',
		testimony: 'Testimony of the inspiring structure',
		break: 'Break',
		workshop: (number) => `Workshop: company ${number}`,
		workshopOf: (company) => `Workshop: ${company}`,
		closing: 'Closing',
		own: 'Free slot'
	},
	speakers: {
		introduction: 'Organiser',
		'round-authorities': 'Authorities',
		'round-companies': 'Companies',
		testimony: 'Inspiring structure',
		closing: 'Organiser'
	},
	workshopParts: (feedback, questions) =>
		`of which ${feedback} of feedback, ${questions} of questions`,
	minutesOf: (title) => `Length in minutes: ${title}`,
	titleField: 'Title',
	speakerField: 'Speaker',
	textField: 'Text for participants',
	place: (number) => `Slot ${number}`,
	details: 'Details',
	moveUp: (title) => `Move up: ${title}`,
	moveDown: (title) => `Move down: ${title}`,
	removeShort: 'Remove this slot',
	nameWorkshops: 'Name the workshops',
	nameWorkshopsText: (companies, many) =>
		many
			? `${companies} are confirmed: their names can go to the workshops.`
			: `${companies} is confirmed: its name can go to a workshop.`,
	add: 'Add a slot',
	total: (sum, format) => `${sum} of ${format}`,
	ends: (time) => `ends at ${time}`,
	fits: 'The programme fits the planned length.',
	over: (minutes) => `${minutes} too much.`,
	under: (minutes) => `${minutes} left.`,
	rebalance: 'Rebalance',
	rebalanceText:
		'Shares the time left equally between the companies; what remains goes to the break.',
	rebuild: 'Start again from the sheet',
	rebuildText:
		'Makes the whole programme anew for the planned composition. Your texts are replaced.',
	save: 'Save',
	saved: 'The programme is saved.',
	unsaved: 'Changes not saved yet',
	publish: 'Publish for the participants',
	published: (day) => `Published on ${day}`,
	draft: 'Not published yet',
	unpublish: 'Withdraw from publication',
	nowPublished: 'The programme is published. Participants see it at its address.',
	nowDraft: 'Participants no longer see the programme.',
	publicPage: 'Page for participants',
	warnings: {
		'too-few': 'Fewer than 6 participants: points of view may be missing.',
		'between-formats': 'For 9 the sheet says nothing: the 2 h format is taken.',
		'too-many': 'For 13 and more, rather plan two sessions.',
		'workshop-too-short': 'Less than 8 minutes for each company: short for useful feedback.',
		unbalanced: 'Plan as many authorities as companies.'
	},
	errors: {
		minutes: 'A length goes from 1 to 240 minutes.',
		'no-workshop': 'There is no workshop slot to rebalance.',
		'no-time-left': 'The other slots take all the time already: shorten one first.',
		composition: 'The planned composition allows no programme. Check the details.'
	},
	page: {
		eyebrow: 'Programme',
		addToCalendar: 'Add to my calendar',
		where: 'Place',
		access: 'Access',
		cancelled: 'This masterclass is cancelled.',
		localTime: (zone) => `Times of the place (${zone})`,
		notPublished: 'This programme is not published yet, or its address was mistyped.'
	}
};
