import type { organisers as fr } from '../fr/organisers.ts';

export const organisers: typeof fr = {
	signIn: {
		title: 'Sign in',
		email: 'E-mail address',
		password: 'Password',
		submit: 'Sign in',
		wrong: 'No account has this address and password.',
		forgotten: 'Forgotten password?',
		noAccount: 'Accounts are made by invitation: ask somebody who already organises.'
	},
	welcome: {
		title: 'Welcome to Faisceau',
		lead: 'Create the first account. You can invite others afterwards.',
		name: 'Your name',
		nameHint: 'It appears in the messages you send.',
		email: 'E-mail address',
		password: 'Password',
		passwordHint: 'At least 12 characters. A sentence you remember does very well.',
		submit: 'Create my account',
		linkNotGoodTitle: 'This link is no longer valid',
		linkNotGood:
			'It works once, and each start gives a new one. If there is no account yet, restart the application: it prints the right address. Otherwise, sign in.'
	},
	forgotten: {
		title: 'Forgotten password',
		lead: 'Give the address of your account: a link to choose a new password will be sent to you. It works once, for one hour.',
		submit: 'Send me a link',
		sentTitle: 'Done',
		sent: 'If an account has this address, a message has just left. Remember to look in your junk mail.',
		noServer:
			'No mail server is set on this installation: the message will wait. Whoever runs the server can choose a new password with the command “user password”.'
	},
	reset: {
		title: 'Choose a new password',
		password: 'New password',
		submit: 'Save this password',
		linkNotGoodTitle: 'This link is no longer valid',
		linkNotGood: 'It works once, for one hour. Ask for another one.',
		again: 'Ask for another link',
		done: 'Your password is changed. Sign in with the new one.'
	},
	join: {
		title: 'Join Faisceau',
		lead: (email) =>
			`You were invited to organise masterclasses. Your account will have the address ${email}.`,
		submit: 'Create my account',
		linkNotGoodTitle: 'This invitation is no longer valid',
		linkNotGood:
			'It works once, for seven days. If you already have an account, sign in; otherwise ask for a new invitation.'
	},
	settings: {
		title: 'Settings',
		tabs: {
			account: 'My account',
			colleagues: 'Organisers',
			body: 'Organising body',
			mail: 'Mail'
		},
		profile: {
			title: 'Profile',
			name: 'Your name',
			email: 'E-mail address',
			saved: 'Your name is saved.'
		},
		password: {
			title: 'Password',
			current: 'Present password',
			next: 'New password',
			submit: 'Change the password',
			wrong: 'This is not your present password.',
			changed: 'Your password is changed. Your other sessions are closed.'
		},
		sessions: {
			title: 'Open sessions',
			lead: 'The devices where your account is signed in. Close those you do not recognise.',
			current: 'This one',
			unknownDevice: 'Unknown device',
			since: (when) => `since ${when}`,
			end: 'Close',
			endNamed: (device) => `Close the session ${device}`,
			endOthers: 'Close all others',
			ended: 'Closed.'
		},
		colleagues: {
			title: 'Who organises',
			lead: 'Each of these people can create masterclasses. A masterclass is seen only by those it is shared with.',
			inviteTitle: 'Invite somebody',
			inviteLead: 'They receive a link to create their account. It works once, for seven days.',
			email: 'Their e-mail address',
			invite: 'Invite',
			taken: 'An account already has this address.',
			invited: (email) => `An invitation is on its way to ${email}.`,
			linkNote: 'You can also pass this link on yourself. It is shown only here, now:',
			you: 'you'
		},
		body: {
			title: 'The organising body',
			lead: 'It is the controller of the guests’ personal data. Its name stands on the privacy page that each message recalls.',
			name: 'Name of the body',
			nameHint: 'For instance: Cluster Eau et Territoires',
			contact: 'Contact for personal data',
			contactHint: 'An e-mail address, that of your data-protection officer if you have one.',
			basis: 'Legal basis',
			basisHint: 'To be checked with your data-protection officer.',
			bases: {
				'public-interest': 'Task in the public interest (article 6.1.e GDPR): public body',
				'legitimate-interest': 'Legitimate interest (article 6.1.f GDPR): private body'
			},
			saved: 'The body is saved.',
			missing: 'Name to be completed in the settings'
		},
		mail: {
			title: 'Sending messages',
			configured: 'A mail server is set.',
			notConfigured:
				'No mail server is set. Messages stay in the outbox; each can be downloaded as an .eml file and sent from your own mail program.',
			sender: 'Sender, and organiser of the invitations',
			senderNote: 'Answers given in a calendar arrive at this address: somebody must read it.',
			address: 'Address of the application',
			addressNote: 'Every link in a message begins with it.',
			how: 'These are set on the server, in the file .env described by .env.example.',
			kept: 'Messages of the application that have not left',
			keptText:
				'Invitations of colleagues and forgotten passwords. A refused one is simply made again: invite once more, at the right address.',
			check: 'Check the connection',
			reachable: 'The mail server answers.',
			unreachable: (reason) => `The mail server does not answer as it should: ${reason}`
		}
	},
	mail: {
		invitation: {
			subject: (from) => `${from} invites you to organise masterclasses`,
			body: (from) =>
				`Hello,\n\n${from} invites you to join Faisceau, the application that prepares their masterclasses on innovative public procurement.\n\nThe link below creates your account. It works once, for seven days. If you do not know this person, ignore this message: nothing will be created.`,
			action: 'Create my account'
		},
		reset: {
			subject: 'Choose a new password',
			body: 'Hello,\n\nSomebody, probably you, asked for a new password for your Faisceau account.\n\nThe link below works once, for one hour. If you asked for nothing, ignore this message: your password stays the same.',
			action: 'Choose a new password'
		},
		space: {
			subject: (title) => `Your space: ${title}`,
			body: (title, from) =>
				`Hello,\n\nHere is a new link to your space for the masterclass “${title}”. It replaces the earlier ones and opens your space without a password: keep it to yourself.\n\nIf you did not ask for it, you can ignore this message.\n\nKind regards,\n${from}`,
			action: 'Open my space'
		}
	},
	signOut: 'Sign out'
};
