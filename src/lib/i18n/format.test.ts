import { describe, expect, test } from 'vitest';
import { createFormat } from './format.ts';

const fr = createFormat('fr');
const en = createFormat('en');
const visible = (text: string) => text.replaceAll('\u202f', '~').replaceAll('\u00a0', '_');
/** 18 March 2027, 09:30 in Paris. */
const opening = Date.UTC(2027, 2, 18, 8, 30);

describe('a plain date', () => {
	test.each([
		['full', 'jeudi 18_mars 2027', 'Thursday 18_March 2027'],
		['weekday', 'jeudi 18_mars', 'Thursday 18_March'],
		['long', '18_mars 2027', '18_March 2027'],
		['day', '18_mars', '18_March'],
		['axis', '18_mars', '18_Mar'],
		['numeric', '18/03/2027', '18/03/2027']
	] as const)('is written in words, %s', (style, french, english) => {
		expect(visible(fr.date('2027-03-18', style))).toBe(french);
		expect(visible(en.date('2027-03-18', style))).toBe(english);
	});

	test.each([
		['full', 'lundi 1er_février 2027', 'Monday 1_February 2027'],
		['weekday', 'lundi 1er_février', 'Monday 1_February'],
		['long', '1er_février 2027', '1_February 2027'],
		['day', '1er_février', '1_February'],
		['axis', '1er_févr.', '1_Feb'],
		['numeric', '01/02/2027', '01/02/2027']
	] as const)('has an ordinal on the first of the month in French words, %s', (style, ...words) => {
		expect([fr, en].map((format) => visible(format.date('2027-02-01', style)))).toEqual(words);
	});

	test('has no ordinal on any other day', () => {
		expect(visible(fr.date('2027-02-11', 'axis'))).toBe('11_févr.');
		expect(visible(fr.date('2027-02-21', 'day'))).toBe('21_février');
	});
});

describe('an instant', () => {
	test.each([
		['Europe/Paris', '18_mars 2027 à 9_h_30'],
		['Indian/Reunion', '18_mars 2027 à 12_h_30'],
		['Pacific/Noumea', '18_mars 2027 à 19_h_30'],
		['Pacific/Tahiti', '17_mars 2027 à 22_h_30']
	])('is told in the zone of the place, %s', (zone, expected) => {
		expect(visible(fr.instant(opening, zone))).toBe(expected);
	});

	test('has the ordinal of its day in that zone', () => {
		const firstInNoumea = Date.UTC(2027, 1, 28, 20);
		expect(visible(fr.instant(firstInNoumea, 'Pacific/Noumea'))).toBe('1er_mars 2027 à 7_h_00');
		expect(visible(fr.instant(firstInNoumea, 'Europe/Paris'))).toBe('28_février 2027 à 21_h_00');
	});

	test('gives its day and its time apart', () => {
		expect(visible(fr.dayOf(opening, 'Pacific/Tahiti', 'weekday'))).toBe('mercredi 17_mars');
		expect(visible(fr.timeOf(opening, 'Europe/Paris'))).toBe('9_h_30');
		expect(visible(en.timeOf(opening, 'Indian/Reunion'))).toBe('12:30_pm');
	});
});

test.each([
	['09:00', '9_h_00', '9:00_am'],
	['14:05', '14_h_05', '2:05_pm'],
	['00:15', '0_h_15', '12:15_am']
])('the time %s is written as people say it', (wall, french, english) => {
	expect(visible(fr.time(wall))).toBe(french);
	expect(visible(en.time(wall))).toBe(english);
});

test('a range of times has a dash between spaces', () => {
	expect(visible(fr.timeRange('09:00', '10:30'))).toBe('9_h_00 – 10_h_30');
});

test.each([
	[0, '0_min', '0_min'],
	[45, '45_min', '45_min'],
	[60, '1_h', '1_h'],
	[90, '1_h_30', '1_h 30_min'],
	[125, '2_h_05', '2_h 5_min']
])('%i minutes are a length', (minutes, french, english) => {
	expect(visible(fr.duration(minutes))).toBe(french);
	expect(visible(en.duration(minutes))).toBe(english);
});

test.each([
	[10_000_000, '100~000_€', '€100,000'],
	[1250, '12,50_€', '€12.50'],
	[0, '0_€', '€0']
])('%i cents are an amount', (cents, french, english) => {
	expect(visible(fr.euros(cents))).toBe(french);
	expect(visible(en.euros(cents))).toBe(english);
});

test('a share is never rounded up to done', () => {
	expect(visible(fr.percent(0.58))).toBe('58_%');
	expect(visible(fr.percent(0.999))).toBe('99_%');
	expect(visible(en.percent(1))).toBe('100%');
});

test('numbers and lists follow the language', () => {
	expect(visible(fr.number(24000))).toBe('24~000');
	expect(fr.list(['Lille', 'Metz', 'Dunkerque'])).toBe('Lille, Metz et Dunkerque');
	expect(en.list(['Lille', 'Metz'], 'or')).toBe('Lille or Metz');
});

test.each([
	[0, 'aujourd’hui', 'today'],
	[1, 'demain', 'tomorrow'],
	[-1, 'hier', 'yesterday'],
	[3, 'dans 3_jours', 'in 3_days'],
	[2, 'dans 2_jours', 'in 2_days'],
	[-12, 'il y a 12_jours', '12_days ago']
])('%i days from today', (days, french, english) => {
	expect(visible(fr.daysFromNow(days))).toBe(french);
	expect(visible(en.daysFromNow(days))).toBe(english);
});

test.each([
	[24, 'J−24', 'D−24'],
	[0, 'J', 'D'],
	[-10, 'J+10', 'D+10']
])('%i days left are counted from the event', (left, french, english) => {
	expect(fr.countdown(left)).toBe(french);
	expect(en.countdown(left)).toBe(english);
});

test('none is singular in French and plural in English', () => {
	expect(fr.plural(0, 'participant', 'participants')).toBe('participant');
	expect(en.plural(0, 'participant', 'participants')).toBe('participants');
	expect(fr.plural(2, 'participant', 'participants')).toBe('participants');
});

test('only French is spaced as French', () => {
	expect(visible(fr.spacing('Prêts ?'))).toBe('Prêts~?');
	expect(en.spacing('Ready?')).toBe('Ready?');
});
