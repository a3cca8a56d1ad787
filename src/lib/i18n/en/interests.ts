import type { interests as french } from '../fr/interests.ts';

/** Whom the two sides want to meet at the session. */
export const interests: typeof french = {
	title: 'Whom would you like to meet?',
	leads: {
		authority:
			'Say, for each company, how much you want to meet it. The organiser takes it into account when composing the table. The companies do not see what you say.',
		company:
			'Say, for each authority, how much you want to meet it. The organiser takes it into account when composing the table. The authorities do not see what you say.'
	},
	together:
		'Your organisation answers with one voice: your colleagues see these answers and complete them. You can change your mind here until the session.',
	nothing: 'No opinion',
	says: {
		'must-meet': 'Must meet',
		meet: 'Gladly',
		no: 'No'
	},
	matched: {
		authority: {
			title: 'Could answer your needs',
			lead: 'Going by what you and they have written: it is for you to judge.'
		},
		company: {
			title: 'Could need you',
			lead: 'Going by what you and they have written: it is for you to judge.'
		}
	},
	rest: {
		authority: 'The other companies, in alphabetical order',
		company: 'The other authorities, in alphabetical order'
	},
	because: {
		authority: (need) => `Could answer “${need}”`,
		company: (need) => `Your solution could answer “${need}”`
	},
	silent: 'Its solution is not described yet.',
	save: 'Save',
	saved: 'Noted. You can change your mind here until the session.',
	none: {
		title: 'Nobody to meet yet',
		authority: 'Companies will appear here once the organiser has approached some.',
		company: 'Authorities will appear here once they have shown a need.'
	},

	list: {
		title: 'Who wants to meet whom',
		none: 'Nobody has said so yet. Authorities and companies answer from their space.',
		pair: (authority, company) => `${authority} × ${company}`,
		mutual: 'Mutual',
		authority: (said) => `The authority: ${said}`,
		company: (said) => `The company: ${said}`,
		more: (count) => `See the ${String(count)} others`
	}
};
