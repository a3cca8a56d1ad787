import type { dashboard as fr } from '../fr/dashboard.ts';

export const dashboard: typeof fr = {
	menu: 'Menu',
	closeMenu: 'Close the menu',
	mainNavigation: 'Main navigation',
	home: 'Home',
	masterclasses: 'Masterclasses',
	directory: 'Directory',
	outbox: 'Outbox',
	settings: 'Settings',
	upcoming: 'Coming up',
	waiting: (count) =>
		count > 1 ? `${count} messages wait for your approval` : '1 message waits for your approval',
	homeTitle: 'What do I do now?',
	homeLead: {
		none: 'Nothing is pressing: all that was due is done.',
		some: (count) => (count > 1 ? `${count} things to do this week.` : 'One thing to do this week.')
	},
	allActions: (count) => `See the ${count} others`,
	oneMoreAction: 'See the other one',
	upToDate: 'Up to date: nothing to do for a week.',
	week: 'The next seven days',
	weekEmpty: 'Nothing is due within a week.',
	eventDay: 'The day itself',
	emptyTitle: 'Your first masterclass starts with a date',
	emptyText:
		'A date, a place and a number of participants: the timeline, the programme and the list of material are ready at once. Everything can change later.',
	create: 'Create a masterclass',
	tryDemo: 'Load the demonstration',
	demoText:
		'The demonstration adds three fictitious masterclasses, at three moments of their preparation. None of their messages leaves.',
	removeDemo: 'Remove the demonstration',
	removeDemoText:
		'Its masterclasses and its fictitious organisations and contacts disappear. What you made stays.'
};
