import type { Catalogue } from '../catalogue.ts';
import { isTaskKey } from '#lib/domain/timeline/template.ts';

const tasks: Catalogue['timeline']['tasks'] = {
	kickoff: {
		name: 'Launch the preparation',
		what: 'Set the objectives, the territory, the theme and the team.'
	},
	venue: {
		name: 'Book the room',
		what: 'A room that is large enough, with a screen and standing tables.'
	},
	budget: { name: 'Plan the welcome budget', what: 'The welcome coffee and the pastries.' },
	'inspiring-shortlist': {
		name: 'Look for inspiring structures',
		what: 'Buyers that already use the scheme, or that coach buyers.'
	},
	'inspiring-confirmed': {
		name: 'Confirm the inspiring structure',
		what: 'One of them has said yes.'
	},
	'authorities-shortlist': {
		name: 'Find the interested authorities',
		what: 'Those of the territory that want to learn and have purchases ahead.'
	},
	'needs-collected': {
		name: 'Collect the authorities’ needs',
		what: 'Each authority has told its purchase needs.'
	},
	'companies-shortlist': {
		name: 'Find the companies',
		what: 'Greentech companies that answer those needs.'
	},
	'companies-confirmed': { name: 'Confirm the companies', what: 'They have said yes.' },
	'faisceau-requested': {
		name: 'Ask for the faisceaux d’indices',
		what: 'Each company is asked to fill in the document.'
	},
	'faisceau-received': {
		name: 'Receive the faisceaux d’indices',
		what: 'All documents are in.'
	},
	'faisceau-checked': {
		name: 'Check the faisceaux d’indices',
		what: 'Complete, or sent back with remarks.'
	},
	'save-the-date': {
		name: 'Announce the date',
		what: 'The date is announced to those who are confirmed.'
	},
	invitations: {
		name: 'Send the calendar invitations',
		what: 'Each confirmed person gets their own.'
	},
	'headcount-final': {
		name: 'Settle the head count',
		what: 'Who comes is known, and how many.'
	},
	'final-reminder': {
		name: 'Send the practical reminder',
		what: 'The time, the place, the way in: the day before.'
	},
	programme: { name: 'Fix the programme', what: 'The programme is settled and published.' },
	'share-inspiring': {
		name: 'Share with the inspiring structure',
		what: 'It receives all complete documents.'
	},
	'share-authorities': {
		name: 'Share with the authorities',
		what: 'They receive the documents, after the inspiring structure.'
	},
	'questions-received': {
		name: 'Receive the questions',
		what: 'The authorities have prepared their questions.'
	},
	catering: {
		name: 'Order the welcome coffee',
		what: 'For the number of people expected.'
	},
	printing: {
		name: 'Print the documents',
		what: 'The faisceaux d’indices, one set a person.'
	},
	'room-setup': {
		name: 'Set up the room',
		what: 'The tables, the screen, something to write with, the coffee table.'
	},
	masterclass: { name: 'Hold the masterclass', what: 'This is the day.' },
	thanks: { name: 'Say thank you', what: 'A word to everyone who came.' },
	'feedback-request': { name: 'Ask for feedback', what: 'The satisfaction survey.' },
	report: { name: 'Write the report', what: 'What happened, and what comes of it.' },
	'follow-up': {
		name: 'Ask for news',
		what: 'What was bought since, and the duty to declare it.'
	}
};

const phases: Catalogue['timeline']['phases'] = {
	framing: 'Framing',
	inspiring: 'Inspiring structure',
	authorities: 'Authorities',
	companies: 'Companies',
	invitations: 'Invitations',
	programme: 'Programme',
	sharing: 'Sharing',
	day: 'The day',
	'follow-up': 'Follow-up'
};

const plural = (count: number, one: string, other: string) =>
	`${count} ${count === 1 ? one : other}`;

export const timeline: Catalogue['timeline'] = {
	title: 'Timeline',
	phases,
	glancePhases: {
		...phases,
		authorities: 'Authorities’ needs',
		companies: 'Companies and documents',
		sharing: 'Sharing of documents'
	},
	tasks,
	nameOf: ({ key, title }) => (key !== null && isTaskKey(key) ? tasks[key].name : title),
	lead: (from, to, territory) => `${from} → ${to} · working days, holidays: ${territory}`,
	modes: {
		comfortable: 'Comfortable preparation',
		compressed: 'Compressed preparation',
		tight: 'Very short preparation'
	},
	modeText: {
		comfortable: 'The two months of preparation are there.',
		compressed:
			'Preparation starts less than two months ahead: the first steps are brought closer together, the last nine days keep their dates.',
		tight:
			'Less than three weeks are left: it can be done, by keeping to the essentials and accepting short delays.'
	},
	squeezedTitle: (count) =>
		`${plural(count, 'step has', 'steps have')} less than half of their time`,
	squeezed: (names) => `${names}.`,
	betterDates: (workable, comfortable) =>
		`First workable date: ${workable}. First comfortable date: ${comfortable}.`,
	eventDayOff: (reason) =>
		`The masterclass falls on a day off (${reason}). That is possible, but check that everyone can come and that the room is open.`,

	views: { label: 'Presentation', gantt: 'Chart', list: 'List' },
	filters: { label: 'Show', all: 'All', mine: 'Mine', late: 'Late' },
	emptyMine: 'No task is assigned to you for now.',
	emptyMineHint:
		'In the list, “I’ll take it” makes a task yours; its form gives it to someone else.',
	emptyLate: 'Nothing is late.',
	emptyLateHint: 'All that had to be done by today is done.',
	progress: (done, total) => `${plural(done, 'task', 'tasks')} done out of ${total}`,

	earlier: (reason) => `brought forward: ${reason}`,
	later: (reason) => `put back: ${reason}`,
	insteadOf: (date) => `instead of ${date}`,
	reasons: { 'late-start': 'late start', 'past-due': 'date already past' },
	pinned: 'set by hand',
	pinnedDayOff: (reason) => `set by hand, a day off: ${reason}`,
	conflict: (task, date) =>
		`After “${task}” (${date}), which needs it: choose an earlier day, or give it back to the plan.`,
	automatic: 'prepared by Faisceau',
	automaticHint:
		'The messages prepare themselves that day at 9:00 am; you read them before they leave.',
	states: { done: 'Done', late: 'Late', today: 'Today', open: 'To do' },
	daysLate: (days) => `${plural(days, 'day', 'days')} late`,
	assignedTo: (name) => `Assigned to ${name}`,
	take: 'I’ll take it',
	taken: 'The task is yours.',
	nobody: 'Nobody',

	glance: {
		'share-inspiring': (day) => `${day} · structure`,
		'share-authorities': (day) => `${day} · authorities`,
		'save-the-date': 'date announced',
		invitations: 'calendar invitations',
		phase: (phase, from, to, progress) => `${phase}: from ${from} to ${to}, ${progress}.`,
		task: (task, day, done) => `${task}: ${day}${done ? ', done' : ''}.`,
		event: (day) => `Masterclass: ${day}.`
	},

	gantt: {
		label: 'Timeline chart',
		hint: 'Drag a deadline to move it, or select it and use the arrow keys (Shift for a week).',
		handle: (task) => `Deadline: ${task}`,
		later: (date) => `→ ${date}`,
		saved: (task, date) => `${task}: ${date}, set by hand.`
	},

	markDone: 'Mark as done',
	markUndone: 'Mark as to do',
	markDoneOf: (task) => `Mark “${task}” as done`,
	markUndoneOf: (task) => `Mark “${task}” as to do`,
	edit: 'Edit',
	editOf: (task) => `Edit “${task}”`,
	unpin: 'Give back to the plan',
	unpinned: 'The date follows the plan again.',
	saved: 'The task is saved.',
	added: 'The task is added.',
	removed: 'The task is deleted.',
	add: 'Add a task',
	subscribe: 'Subscribe by calendar',
	move: 'Move the day',

	form: {
		addTitle: 'Add a task',
		name: 'Name of the task',
		phase: 'Phase',
		due: 'Deadline',
		dueHint: 'A date chosen here is fixed: the plan will not move it any more.',
		ownDueHint: 'It will move with the masterclass.',
		assignee: 'Assigned to',
		notes: 'Notes',
		notesHint: 'Seen by organisers only.',
		remove: 'Delete this task',
		removeText: 'It disappears from the timeline for everyone.',
		back: 'Back to the timeline',
		notAMember: 'This person no longer organises this masterclass.',
		staleGantt:
			'Somebody changed this task in the meantime. It is shown as saved; move it again if need be.'
	},

	moving: {
		title: 'Move the masterclass',
		lead: 'Choose another day: see all that moves before you decide.',
		newDate: 'New date',
		preview: 'See what changes',
		summary: (from, to) => `From ${from} to ${to}`,
		recomputeSummary: 'Same date, timeline computed again from today',
		recompute: 'Compute again from today',
		counts: (moved, done, pinned) =>
			[
				plural(moved, 'task changes its date', 'tasks change their date'),
				...(done > 0 ? [plural(done, 'done one stays', 'done ones stay')] : []),
				...(pinned > 0 ? [plural(pinned, 'set by hand stays', 'set by hand stay')] : [])
			].join(', '),
		nothingMoves: 'No task changes its date.',
		task: 'Task',
		from: 'Before',
		to: 'After',
		why: 'Why',
		outcomes: { done: 'done, its date stays', pinned: 'set by hand, it stays' },
		conflictsTitle: 'Worth a closer look',
		conflict: (task, other, date) =>
			`“${task}” is set by hand after “${other}” (${date}), which needs it.`,
		messages: 'Messages and calendars',
		noMessages: 'No message is concerned.',
		waiting: (count) =>
			`${plural(count, 'waiting message will be rewritten', 'waiting messages will be rewritten')} with the new date, to be read before sending.`,
		updates: (count) =>
			`${plural(count, 'person already has', 'people already have')} the invitation in their calendar; an update will be prepared for:`,
		apply: 'Move the masterclass',
		applyRecompute: 'Compute the timeline again',
		moved: 'The masterclass has moved.',
		recomputed: 'The timeline has been computed again.',
		past: 'This date is past. Choose today or a day to come.',
		tooFar: 'This date is too far away.',
		notPlanned: 'This masterclass is over or cancelled: it can no longer be moved.',
		stale:
			'The masterclass was changed while you were looking. Nothing has moved: this is what would change now.'
	},

	feed: {
		title: 'Subscribe by calendar',
		lead: 'Your calendar shows the tasks of this timeline and keeps itself up to date.',
		kinds: { all: 'All tasks', mine: 'My tasks' },
		create: 'Create an address',
		renew: 'Change the address',
		stop: 'Stop',
		since: (date) => `An address has worked since ${date}.`,
		none: 'No address for now.',
		once: 'Copy this address now: it will not be shown again.',
		address: 'Address of the calendar',
		secret:
			'This address is secret: whoever knows it sees the tasks. Change it if it got around; the former stops at once.',
		delay:
			'Depending on the calendar, an update takes a few hours (Outlook, Apple) to a day (Google).',
		stopped: 'The address no longer works.',
		copy: 'Copy',
		copied: 'Address copied',
		calendarName: (masterclass) => `Timeline · ${masterclass}`,
		done: (task, date) => `✓ ${task} (done ${date})`
	}
};
