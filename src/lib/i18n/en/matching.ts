import type { Catalogue } from '../catalogue.ts';

export const matching: Catalogue['matching'] = {
	met: (need, company) => `“${need}” ↔ “${company}”`,
	concept: (met, subject) => `${met} (same subject: ${subject})`,
	theme: (met, subject) => `${met} (neighbouring subjects: ${subject})`,
	family: (family) => `same theme: ${family}`,
	territory: {
		everywhere: 'works all over France',
		here: 'works in your area',
		unknown: 'area not stated',
		'other-region': 'works in other regions only',
		elsewhere: 'works in other departments only'
	}
};
