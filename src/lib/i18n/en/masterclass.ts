import type { masterclass as fr } from '../fr/masterclass.ts';

const many = (count: number, one: string, other: string) => `${count} ${count === 1 ? one : other}`;

export const masterclass: typeof fr = {
	kind: 'Masterclass “innovation in public procurement” · purchases under €100,000 excl. VAT',
	participants: (count) => many(count, 'participant', 'participants'),
	prepared: (percent) => `${percent} prepared`,
	daysLeft: (days) =>
		days === 0
			? 'It is today'
			: days > 0
				? `In ${many(days, 'day', 'days')}`
				: `${many(-days, 'day', 'days')} ago`,
	demo: 'Demonstration',
	tabs: {
		name: 'Pages of the masterclass',
		overview: 'Overview',
		timeline: 'Timeline',
		participants: 'Participants',
		needs: 'Needs',
		matching: 'Needs and solutions',
		documents: 'Documents',
		programme: 'Programme',
		invitations: 'Invitations',
		files: 'Files'
	},
	cancelledNotice: 'This masterclass is cancelled. All stays readable; nothing more is to prepare.',
	closedNotice:
		'This masterclass is closed: the participants’ spaces are shut. All stays readable here.',
	readerNotice: 'You can read everything. To change something, ask an owner for a role.',
	actions: 'Other actions',
	editDetails: 'Edit the details',
	shareIt: 'Share with colleagues',

	list: {
		title: 'Masterclasses',
		lead: (count) => `${count} masterclasses that you organise or follow.`,
		create: 'Create a masterclass',
		upcoming: 'Coming up',
		past: 'Past and cancelled',
		name: 'Masterclass',
		date: 'Date',
		place: 'Place',
		preparation: 'Preparation',
		emptyTitle: 'No masterclass yet',
		emptyText:
			'Give a date, a place and a number of participants: Faisceau prepares the two months before.',
		noneUpcoming: 'No masterclass is coming up.',
		pages: 'Pages of masterclasses'
	},

	create: {
		title: 'Create a masterclass',
		lead: 'Three answers are enough. All that follows from them can be changed.',
		date: 'Date',
		time: 'Starting time',
		place: 'Place',
		placeHint: 'The room and the town, as on the invitation: “Hôtel de région, room 204, Lille”.',
		participants: 'Number of participants',
		participantsHint:
			'With the inspiring structure and the facilitator: 8 for 1 h 30, 10 to 12 for 2 h.',
		more: 'Give a title or a territory',
		territory: 'Territory',
		territoryHint: 'It decides on public holidays and on the local time.',
		territoryAuto: 'From the town of the place',
		name: 'Title',
		nameHint: 'The theme, for example “Transition of public buildings — Lille”.',
		defaultTitle: (place) => `Innovative public procurement — ${place}`,
		submit: 'Create the masterclass',
		preview: 'See what will be prepared',
		previewTitle: 'What will be ready at once',
		previewEmpty: 'Give a date and a number of participants: the preview fills in here.',
		tasks: (count) => many(count, 'task', 'tasks'),
		from: (start, end) => `from ${start} to ${end}`,
		programme: (length) => `Programme of ${length}`,
		table: (authorities, companies) =>
			`${many(authorities, 'authority', 'authorities')}, ${many(companies, 'company', 'companies')}, one inspiring structure, one facilitator`,
		eachCompany: (minutes) => `${minutes} min of workshop for each company`,
		checklist: (count) => `List of material and room: ${count} points`,
		modes: {
			comfortable: 'The two months of preparation are there.',
			compressed: 'Less than two months are left: the steps are closer, their order is kept.',
			tight:
				'Less than three weeks are left: this is very short. The timeline will say what lacks time.'
		},
		comfortableFrom: (date) => `First comfortable date: ${date}.`,
		dayOff: (day) =>
			`This is not a working day (${day}). It is allowed, but check that everybody can come.`,
		keyDates: 'A few dates'
	},

	territories: {
		metropole: 'Mainland France',
		'alsace-moselle': 'Alsace-Moselle',
		guadeloupe: 'Guadeloupe',
		martinique: 'Martinique',
		guyane: 'French Guiana',
		'la-reunion': 'Réunion',
		mayotte: 'Mayotte',
		'saint-barthelemy': 'Saint Barthélemy',
		'saint-martin': 'Saint Martin',
		'saint-pierre-et-miquelon': 'Saint Pierre and Miquelon',
		'nouvelle-caledonie': 'New Caledonia',
		'polynesie-francaise': 'French Polynesia',
		'wallis-et-futuna': 'Wallis and Futuna'
	},

	overview: {
		timeline: 'Timeline',
		timelineAside: (start, end, territory) =>
			`${start} → ${end} · working days, holidays: ${territory}`,
		toDo: 'To do now',
		nothingToDo: 'Nothing is pressing. What is due next will show here a week before.',
		nextDue: (what, day) => `Next: ${what}, ${day}.`,
		table: 'Around the table',
		format: (length, count) => `${length} for ${count}`,
		seats: (taken, target, likely) =>
			`${taken} of ${target}${likely > 0 ? `, ${likely} likely` : ''}`,
		balanced: 'As many public buyers as companies.',
		unbalanced: (authorities, companies) =>
			`${many(authorities, 'confirmed authority', 'confirmed authorities')} for ${many(companies, 'company', 'companies')}: aim at as many of both.`,
		emptyTable: 'Nobody is confirmed yet.',
		openBoard: 'Open the participants',
		checklist: 'Material and room',
		checklistDone: (done, total) => `${done} of ${total}`
	},

	checklistItems: {
		room: 'A room large enough',
		'printed-documents': 'Printed faisceau documents',
		screen: 'Screen for the presentation of the inspiring structure',
		'pencils-and-paper': 'Pencils and paper',
		'coffee-table': 'A table for coffee and meeting',
		'coffee-and-pastries': 'Welcome coffee and pastries'
	},

	next: {
		late: (days) => `${many(days, 'day', 'days')} late`,
		today: 'today',
		due: (day) => `due ${day}`,
		done: 'Mark done',
		isDone: (what) => `Done: ${what}`,
		undo: 'Undo',
		open: 'Open',
		approve: {
			'approve-invitations': (count) =>
				`Read and send ${many(count, 'calendar invitation', 'calendar invitations')}`,
			'approve-updates': (count) => `Send ${many(count, 'calendar update', 'calendar updates')}`,
			'approve-cancellations': (count) =>
				`Send ${many(count, 'calendar cancellation', 'calendar cancellations')}`
		},
		approveText: {
			'approve-invitations': 'They are ready; nothing leaves without your approval.',
			'approve-updates': 'Some calendars still show the former date, place or time.',
			'approve-cancellations': 'Some people still believe they are coming.'
		},
		read: (count) => (count > 1 ? `See the ${count} messages` : 'See the message'),
		refused: (count) =>
			count > 1 ? `${count} messages could not leave` : '1 message could not leave',
		refusedText: 'The person’s server refuses them: the address is probably to be corrected.',
		seeWhy: 'See why',
		followUp: {
			inspiring: (count) =>
				`Follow up ${many(count, 'inspiring structure', 'inspiring structures')} without an answer`,
			authority: (count) =>
				`Follow up ${many(count, 'authority', 'authorities')} without an answer`,
			company: (count) => `Follow up ${many(count, 'company', 'companies')} without an answer`,
			facilitator: (count) =>
				`Follow up ${many(count, 'facilitator', 'facilitators')} without an answer`
		},
		followUpText: (names, days) =>
			`${names}: contacted ${many(days, 'day', 'days')} ago, nothing noted since.`,
		openBoard: 'Open the board',
		openCard: 'Open the card',
		others: (count) => `${count} others`,
		promised: (name, note) => (note ? `${name}: ${note}` : `Get back in touch: ${name}`),
		promisedText: 'The next step that you had noted.',
		namePeople: (count) =>
			count > 1
				? `Name the people of ${count} confirmed organisations`
				: 'Name the person of a confirmed organisation',
		namePeopleText: (names) => `${names}: without a named person no invitation can leave.`,
		addPeople: 'Add a person',
		missingAddresses: (count) =>
			count > 1
				? `Complete the e-mail addresses of ${count} confirmed people`
				: 'Complete the e-mail address of a confirmed person',
		missingAddressesText: (names) => `${names}: without an address no invitation can leave.`,
		giveAddresses: (count) => (count > 1 ? 'Give the addresses' : 'Give the address'),
		proposals: (count) =>
			count > 1 ? `Read ${count} answers to the public call` : 'Read 1 answer to the public call',
		proposalsText: 'Nothing enters the directory or the board without your agreement.',
		readProposals: 'Read and decide',
		documents: (count) =>
			count > 1 ? `Check ${count} submitted documents` : 'Check 1 submitted document',
		documentsText: (names) =>
			`${names}: once complete it goes out with the others; otherwise send it back with your remarks.`,
		checkDocuments: 'Open the documents',
		feedback: (count) =>
			count > 1
				? `Open ${count} feedback sheets to companies`
				: 'Open 1 feedback sheet to its company',
		feedbackText: 'What the inspiring structure noted stays private until you open it.',
		openFeedback: 'Read and open',
		firstOrganisations: 'Gather the first organisations',
		firstOrganisationsText:
			'The inspiring structure, the authorities and the companies you already have in mind.',
		addOrganisation: 'Add an organisation',
		markHeld: 'Did the session take place?',
		markHeldText: 'Marking it as held opens what follows: thanks, survey, report.',
		held: 'Yes, it did',
		publish: 'Open the programme',
		sources: { programme: 'Fix it and publish it for the participants.' }
	},

	details: {
		title: 'Details',
		lead: 'What participants and their calendars see.',
		name: 'Title',
		time: 'Starting time',
		minutes: 'Length in minutes',
		place: 'Place',
		access: 'Access and instructions',
		accessHint: 'Floor, code, step-free access, parking… Shown on the page of each participant.',
		participants: 'Number of participants',
		authorities: 'Authorities expected',
		companies: 'Companies expected',
		sending: 'How messages leave',
		sendingModes: { review: 'Read before sending', automatic: 'Leave by themselves on their date' },
		sendingModeTexts: {
			review:
				'Requests, reminders and invitations are prepared for you; each waits for your approval.',
			automatic:
				'They leave without being read, on their date and at least a quarter of an hour after they were written. You can hold any of them.'
		},
		dateText: (day) => `The date (${day}) is changed in the timeline, which shows what will move.`,
		moveDate: 'Change the date',
		follows:
			'If the time, the length or the place changes, a calendar update is prepared for each person already invited, and leaves as the other messages do.',
		saved: 'Saved.',
		savedWithUpdates: (count) =>
			count > 1
				? `Saved. ${count} calendar updates wait for you to read them.`
				: 'Saved. A calendar update waits for you to read it.'
	},

	sharing: {
		title: 'Sharing',
		lead: 'Who else organises, and with which rights.',
		roles: {
			owner: 'May do everything, also share, cancel and delete.',
			organiser: 'May do everything but share, cancel and delete.',
			reader: 'May read everything and change nothing.'
		},
		you: 'you',
		email: 'E-mail address of the person',
		role: 'Role',
		add: 'Share',
		change: 'Change the role',
		roleOf: (name) => `Role of ${name}`,
		remove: 'Remove',
		shared: (name) => `Shared with ${name}.`,
		removed: 'The access is removed.',
		unknown: 'No account has this address. First invite this person from the settings.',
		lastOwner: 'At least one owner must remain. First give this role to somebody else.',
		ownerOnly: 'Only an owner can change the sharing.'
	},

	closing: {
		title: 'Close the masterclass',
		text: 'To be done once the follow-up is over. Personal links and spaces shut: participants no longer read documents or feedback there, and waiting messages leave no more. All stays readable here, and you can reopen.',
		act: 'Close this masterclass',
		reopenTitle: 'Reopen the masterclass',
		reopenText: 'Personal links and spaces open again, to be read.',
		reopen: 'Reopen this masterclass',
		notHeld: 'Only a masterclass that took place can be closed. Nothing was done.',
		notClosed: 'This masterclass is not closed. Nothing was done.'
	},

	ending: {
		title: 'Cancel or delete',
		cancelTitle: 'Cancel the masterclass',
		cancelText:
			'A calendar cancellation is prepared for each person who received an invitation. The rest stays readable.',
		cancel: 'Cancel this masterclass',
		deleteTitle: 'Delete the masterclass',
		deleteText: 'All that belongs to it is erased for good. The directory is not touched.',
		delete: 'Delete for good',
		confirm: (title) => `To confirm, write the title: ${title}`,
		mismatch: 'This is not the title of the masterclass. Nothing was done.',
		cancelFirst: 'Invitations have left. Cancel the masterclass first, so that everybody is told.',
		notPlanned: 'This masterclass is no longer being prepared.'
	}
};
