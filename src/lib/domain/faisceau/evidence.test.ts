import { expect, test } from 'vitest';
import {
	CONFIDENTIALITIES,
	EVIDENCE_ABOUT,
	EVIDENCE_LIMITS,
	LABELS,
	supports,
	USUAL_CONFIDENTIALITY,
	type Evidence
} from './evidence.ts';

const patent: Evidence = {
	id: 'evd_1',
	indicator: 'I15',
	type: 'brevet',
	label: null,
	title: 'Vanne sans joint',
	issuer: 'INPI',
	reference: 'FR0000000',
	date: '2025-01-15',
	endDate: '2045-01-14',
	about: 'solution',
	confidentiality: USUAL_CONFIDENTIALITY,
	file: null,
	url: ''
};

test.each([
	['solution', '2045-01-14', true],
	['company', '2045-01-14', true],
	['other-product', '2045-01-14', false],
	['solution', '2045-01-15', false]
] as const)(
	'about the %s, on %s, a patent until 14 January 2045 supports: %s',
	(about, today, expected) => {
		expect(supports({ ...patent, about }, today)).toBe(expected);
	}
);

test('what has no end is good for ever', () => {
	expect(supports({ ...patent, endDate: null }, '2999-12-31')).toBe(true);
});

test('only the inspiring structure sees a piece of which nothing else was said', () => {
	expect(USUAL_CONFIDENTIALITY).toBe('inspiring');
	expect(CONFIDENTIALITIES).toEqual([
		'public',
		'participants',
		'authorities',
		'inspiring',
		'organiser'
	]);
});

test('what a piece is about and which label it is are told from closed lists', () => {
	expect([EVIDENCE_ABOUT.length, LABELS.length]).toEqual([3, 7]);
	expect(EVIDENCE_LIMITS).toEqual({ title: 120, issuer: 120, reference: 120, url: 500 });
});
