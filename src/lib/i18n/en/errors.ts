import type { errors as fr } from '../fr/errors.ts';

export const errors: typeof fr = {
	required: 'This field is needed.',
	tooLong: 'This text is too long.',
	over120: 'This text is too long: at most 120 characters.',
	over300: 'This text is too long: at most 300 characters.',
	over600: 'This text is too long: 600 characters at most.',
	over1500: 'This text is too long: at most 1,500 characters.',
	over3000: 'This text is too long: 3,000 characters at most.',
	documentGone:
		'This document is no longer shared with you. Your text stays here: copy it if you care for it.',
	notADate: 'This date does not exist. Write it like 18/03/2027.',
	notATime: 'This time does not exist. Write it like 09:00.',
	notANumber: 'Write a whole number.',
	datePast: 'This date has passed. Choose today or a day to come.',
	dateTooFar: 'This date is more than three years ahead. Check the year.',
	participantsOutOfRange:
		'A session brings together 4 to 20 participants. Beyond that, plan two sessions.',
	lengthOutOfRange: 'The length goes from 30 minutes to 8 hours.',
	seatsOutOfRange: 'Write a number from 0 to 20.',
	territoryAmbiguous:
		'Several towns have this name, in different territories. Choose the territory.',
	slotLength: 'A length goes from 1 to 240 minutes.',
	notAnEmail:
		'This address is not valid. It looks like first.last@example.org, without spaces or line breaks.',
	notACode: 'This is no INSEE code of a region or department.',
	codesNeeded: 'Give at least one code, or choose all over France.',
	sameExpression: 'Write two different expressions.',
	notAChoice: 'This choice does not exist.',
	nobodyThere: 'This organisation takes part no more: your choice was not kept.',
	subfamilyElsewhere:
		'This detail belongs to another family of needs. Choose one of the family you picked, or none.',
	emailLineBreak: 'This address holds a line break. Write one address, on one line.',
	emailSpace: 'This address holds a space. Write one address, without spaces.',
	sirenWrong:
		'This number is no SIREN: it has 9 digits, and the last one checks the others. Check each digit.',
	siretWrong:
		'This number is no SIRET: it has 14 digits, and the last one checks the others. Check each digit.',
	notAWebsite: 'This web address is not valid. It looks like https://example.org.',
	passwordTooShort: 'At least 12 characters are needed. A sentence you remember does very well.',
	passwordTooLong: 'At most 128 characters.',
	nameTooLong: 'This name is too long: 120 characters at most.',
	tooManyTries: (minutes) =>
		`Too many tries. Try again in ${minutes} ${minutes > 1 ? 'minutes' : 'minute'}.`,
	stale:
		'Somebody changed this in the meantime. Nothing was overwritten: look at what is saved now, then try again if needed.',
	forbidden: 'Your role on this masterclass does not allow this.'
};
