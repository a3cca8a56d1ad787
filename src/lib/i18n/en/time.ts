import type { Catalogue } from '../catalogue.ts';

export const time: Catalogue['time'] = {
	today: 'today',
	daysOff: {
		saturday: 'Saturday',
		sunday: 'Sunday',
		'new-year': 'New Year’s Day',
		'good-friday': 'Good Friday',
		'easter-monday': 'Easter Monday',
		'labour-day': 'Labour Day',
		'victory-day': 'Victory Day (8 May)',
		ascension: 'Ascension Day',
		'whit-monday': 'Whit Monday',
		'bastille-day': 'Bastille Day',
		assumption: 'Assumption Day',
		'all-saints': 'All Saints’ Day',
		armistice: 'Armistice Day',
		christmas: 'Christmas Day',
		'second-christmas-day': 'the day after Christmas',
		'abolition-of-slavery': 'Abolition of Slavery Day',
		'citizenship-day': 'Citizenship Day',
		'arrival-of-the-gospel': 'Arrival of the Gospel Day',
		matarii: 'Matari’i',
		'saint-peter-chanel': 'Saint Peter Chanel’s Day',
		'saints-peter-and-paul': 'Saints Peter and Paul’s Day',
		'territory-day': 'Territory Day'
	}
};
