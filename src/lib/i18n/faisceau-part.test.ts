import { describe, expect, test } from 'vitest';
import { NOTHING_SAID, type Content } from '#lib/domain/faisceau/content.ts';
import { completenessOf } from '#lib/domain/faisceau/completeness.ts';
import { PARTS } from '#lib/domain/faisceau/fields.ts';
import { anEvidence, completeContent } from '../../../tests/support/faisceau.ts';
import {
	headInPage,
	neighboursOf,
	partInPage,
	partToRead,
	sectionsInPage
} from './faisceau-part.ts';
import { guidance } from './guidance.ts';
import { translator } from './server.ts';

const TODAY = '2027-02-22';
const tongue = { words: guidance('fr'), ...translator('fr') };

const facts = (content: Content) => ({
	content,
	today: TODAY,
	answers: Object.fromEntries(
		Object.entries(content.answers).map(([field, value]) => [field, { value, base: '1.a' }])
	),
	blank: '0.x',
	evidence: content.evidence.map((one) => ({ ...one, file: null })),
	remarks: [{ field: 'novelty', text: 'Mesurez-le.' }]
});

const sections = (content: Content) =>
	sectionsInPage(
		{ content, remarks: facts(content).remarks, missing: completenessOf(content, TODAY).missing },
		tongue
	);

describe('a part of the form', () => {
	test('holds its questions as they were answered, with the organiser’s remarks', () => {
		const part = partInPage('I01', facts(completeContent), tongue);
		expect(part).toMatchObject({ position: 'Indice 1 sur 20', tension: null });
		expect(part.fields.map(({ name, value, base, remark }) => [name, value, base, remark])).toEqual(
			[
				['innovationTypes', 'product', '1.a', null],
				['novelty', 'Un filtre à sable tournant, lavé par sa propre eau.', '1.a', 'Mesurez-le.'],
				['answerI01', '', '0.x', null],
				['declarativeI01', '', '0.x', null]
			]
		);
	});

	test('says which evidence does not support it, and why', () => {
		const evidence = [
			anEvidence(),
			anEvidence({ id: 'evd_2', about: 'other-product' }),
			anEvidence({ id: 'evd_3', endDate: '2027-01-31' })
		];
		const part = partInPage('I04', facts({ ...completeContent, evidence }), tongue);
		expect(part.evidence?.map(({ supports, expired }) => [supports, expired !== null])).toEqual([
			[true, false],
			[false, false],
			[false, true]
		]);
	});

	test('tells the tension between new and sold where it stands', () => {
		const answers = { ...completeContent.answers, publicClients: 40 };
		const sold = facts({ ...completeContent, answers });
		const told = PARTS.filter((part) => partInPage(part, sold, tongue).tension !== null);
		expect(told).toEqual(['I06', 'I07']);
	});

	test('is read without what was not answered', () => {
		expect(partToRead('I05', facts(completeContent), tongue).lines).toEqual([
			{
				label: 'Niveau de maturité (TRL)',
				text: ['7 – Démonstrateur dans un environnement opérationnel']
			}
		]);
		expect(partToRead('I11', facts(completeContent), tongue).lines).toEqual([]);
	});
});

describe('the form at a glance', () => {
	test('has seven sections, nothing of them done at first', () => {
		const glance = sections(NOTHING_SAID);
		expect(glance.map(({ parts }) => parts.length)).toEqual([1, 6, 3, 3, 5, 3, 1]);
		expect(glance.some(({ done }) => done)).toBe(false);
		expect(glance[1]?.parts.map(({ standing }) => standing)).toEqual([
			'missing',
			'empty',
			'missing',
			'empty',
			'missing',
			'missing'
		]);
	});

	test('says what is done, what lacks some and where the organiser wrote', () => {
		const { novelty, ...answers } = completeContent.answers;
		expect(novelty).toBeDefined();
		const glance = sections({ ...completeContent, answers });
		expect(glance.map(({ done }) => done)).toEqual([true, false, true, true, false, false, false]);
		expect(glance[1]?.parts[0]).toEqual({
			part: 'I01',
			label: 'Nature de la nouveauté',
			standing: 'begun',
			remarks: 1
		});
	});

	test('stands at the head of each page', () => {
		const head = headInPage(
			'I15',
			sections(completeContent),
			{ due: '2027-03-09', late: false, done: 15, total: 16 },
			tongue
		);
		expect(head.note).toBe('Indice 15 sur 20 · à rendre au plus tard le mardi 9\u00a0mars');
		expect(head.segments).toEqual(['done', 'done', 'done', 'done', 'here', 'ahead', 'ahead']);
	});
});

test('each part leads to the next, from the presentation to the price', () => {
	expect(neighboursOf('presentation')).toEqual({ before: null, after: 'I01' });
	expect(neighboursOf('I05')).toEqual({ before: 'I04', after: 'I09' });
	expect(neighboursOf('price')).toEqual({ before: 'I20', after: null });
});
