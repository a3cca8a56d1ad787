import type { TerritoryMeeting } from '#lib/domain/matching/territory.ts';

/** Which company answers which need, and why. */
export const matching = {
	met: (need: string, company: string) => `« ${need} » ↔ « ${company} »`,
	concept: (met: string, subject: string) => `${met} (même sujet : ${subject})`,
	theme: (met: string, subject: string) => `${met} (sujets voisins : ${subject})`,
	family: (family: string) => `même thème : ${family}`,
	territory: {
		everywhere: 'intervient dans toute la France',
		here: 'intervient sur votre territoire',
		unknown: 'territoire à préciser',
		'other-region': 'intervient dans d’autres régions seulement',
		elsewhere: 'intervient dans d’autres départements seulement'
	} satisfies Record<TerritoryMeeting, string>
};
