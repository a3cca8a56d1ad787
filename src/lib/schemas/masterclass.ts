import * as v from 'valibot';
import { ORGANISER_ROLES } from '#lib/domain/access/rights.ts';
import {
	PARTICIPANTS_MAX,
	PARTICIPANTS_MIN,
	SENDING_MODES
} from '#lib/domain/masterclass/masterclass.ts';
import { TERRITORIES } from '#lib/domain/time/territories.ts';
import {
	emailAddress,
	line,
	optionalLine,
	optionalText,
	plainDate,
	revision,
	wallTime,
	wholeNumber
} from './fields.ts';

const participants = wholeNumber(PARTICIPANTS_MIN, PARTICIPANTS_MAX, 'participantsOutOfRange');

/** Three fields make a masterclass; the title and the territory follow from them when left out. */
export const newMasterclassForm = v.object({
	date: plainDate,
	startTime: wallTime,
	place: line(200),
	participants,
	territory: v.optional(v.picklist(['auto', ...TERRITORIES], 'notAChoice'), 'auto'),
	title: optionalLine(200)
});

export const masterclassDetailsForm = v.object({
	revision,
	title: line(200),
	startTime: wallTime,
	minutes: wholeNumber(30, 480, 'lengthOutOfRange'),
	place: line(200),
	access: optionalText(1000),
	participants,
	authorities: wholeNumber(0, PARTICIPANTS_MAX, 'seatsOutOfRange'),
	companies: wholeNumber(0, PARTICIPANTS_MAX, 'seatsOutOfRange'),
	sendingMode: v.picklist(SENDING_MODES, 'notAChoice')
});

export const memberForm = v.object({
	email: emailAddress,
	role: v.picklist(ORGANISER_ROLES, 'notAChoice')
});
