import type { DayOffReason } from '#lib/domain/time/working-days.ts';

/** Days, and why nobody works on them. */
export const time = {
	today: 'aujourd’hui',
	daysOff: {
		saturday: 'samedi',
		sunday: 'dimanche',
		'new-year': 'jour de l’An',
		'good-friday': 'Vendredi saint',
		'easter-monday': 'lundi de Pâques',
		'labour-day': '1er Mai',
		'victory-day': '8 Mai',
		ascension: 'Ascension',
		'whit-monday': 'lundi de Pentecôte',
		'bastille-day': '14 Juillet',
		assumption: 'Assomption',
		'all-saints': 'Toussaint',
		armistice: '11 Novembre',
		christmas: 'Noël',
		'second-christmas-day': 'lendemain de Noël',
		'abolition-of-slavery': 'abolition de l’esclavage',
		'citizenship-day': 'fête de la Citoyenneté',
		'arrival-of-the-gospel': 'arrivée de l’Évangile',
		matarii: 'Matari’i',
		'saint-peter-chanel': 'Saint-Pierre-Chanel',
		'saints-peter-and-paul': 'Saints-Pierre-et-Paul',
		'territory-day': 'fête du Territoire'
	} satisfies Record<DayOffReason, string>
};
