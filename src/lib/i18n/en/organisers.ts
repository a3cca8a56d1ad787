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
	signOut: 'Sign out'
};
