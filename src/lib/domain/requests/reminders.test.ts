import { describe, expect, it } from 'vitest';
import type { WorkCalendar } from '../time/holidays.ts';
import { presentationRequestDay, remindersFor } from './reminders.ts';

const metropole: WorkCalendar = { territory: 'metropole', customaryDays: false };

describe('reminders', () => {
	it('recall the needs five and two working days before', () => {
		expect(remindersFor('needs-collected', '2027-02-09', metropole)).toEqual([
			{ workingDays: -5, on: '2027-02-02' },
			{ workingDays: -2, on: '2027-02-05' }
		]);
	});

	it('recall the documents three times before and once after, holidays left out', () => {
		expect(remindersFor('faisceau-received', '2027-03-30', metropole)).toEqual([
			{ workingDays: -7, on: '2027-03-18' },
			{ workingDays: -3, on: '2027-03-24' },
			{ workingDays: -1, on: '2027-03-26' },
			{ workingDays: 1, on: '2027-03-31' }
		]);
	});

	it('recall the questions the day before', () => {
		expect(remindersFor('questions-received', '2027-03-17', metropole)).toEqual([
			{ workingDays: -1, on: '2027-03-16' }
		]);
	});

	it('ask for the presentation ten working days before the event', () => {
		expect(presentationRequestDay('2027-03-18', metropole)).toBe('2027-03-04');
		expect(presentationRequestDay('2027-04-06', metropole)).toBe('2027-03-22');
	});
});
