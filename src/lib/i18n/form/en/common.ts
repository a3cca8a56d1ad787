import type { common as fr } from '../fr/common.ts';

export const common: typeof fr = {
	productName: 'Faisceau',
	save: 'Save',
	cancel: 'Cancel',
	close: 'Close',
	notSent:
		'Nothing was sent: the connection is missing, or the server is restarting. All that you wrote is still in the page; send it again in a moment.',
	edit: 'Edit',
	saving: {
		idle: 'What you write is saved as you go.',
		typing: 'You are typing…',
		saving: 'Saving…',
		saved: (time) => `Saved at ${time}`,
		offline: 'No connection. Your text is kept on this device and will be sent once it is back.',
		conflict: 'One answer waits for your choice, above. The rest is saved.',
		refused: 'One answer cannot be saved like this: it is marked above.',
		closed:
			'Nothing more can be saved from this page. Your text stays in it and on this device; open your space again by the link you received.',
		tooLong: 'This text is far too long to be sent. It stays here; please shorten it.',
		disputed: {
			title: 'Somebody else wrote in the same answer',
			text: 'Nothing was overwritten. Choose what should stay; the other answers are saved.',
			theirs: 'Saved now',
			theirsBy: (name) => `Saved by ${name}`,
			yours: 'Your text',
			empty: '(empty)',
			keepBoth: 'Keep both',
			keepYours: 'Keep my text',
			takeTheirs: 'Take the other'
		}
	},
	languageName: { fr: 'Français', en: 'English' },
	switchLanguage: 'Language',
	personalData: 'Your personal data',
	roles: {
		authority: 'Local authority',
		company: 'Company',
		inspiring: 'Inspiring structure',
		facilitator: 'Facilitation'
	}
};
