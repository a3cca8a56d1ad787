import { expect, test } from 'vitest';
import { ALL_FIELDS, PARTS } from '#lib/domain/faisceau/fields.ts';
import { differenceOf } from '#lib/domain/faisceau/versions.ts';
import { visibleTo } from '#lib/domain/faisceau/visible.ts';
import { aDocument, anEvidence, completeContent } from '../../../tests/support/faisceau.ts';
import { changesOf, sectionsOf } from './document-words.ts';
import { guidance } from './guidance.ts';
import { translator } from './server.ts';

const paris = 'Europe/Paris';
const french = { words: guidance('fr'), ...translator('fr') };
const today = '2027-03-12';

const section = (part: string, content = completeContent) =>
	sectionsOf(content, today, paris, french).find((one) => one.part === part);

test('every part is there, in reading order, each family named once', () => {
	const sections = sectionsOf(completeContent, today, paris, french);
	expect(sections.map(({ part }) => part)).toEqual(PARTS);
	expect(sections.flatMap(({ family }) => family ?? [])).toHaveLength(5);
});

test('every answer that was given is shown, but for the name and the pitch at the top', () => {
	const shown = sectionsOf(completeContent, today, paris, french).flatMap(({ answers }) =>
		answers.map(({ field }) => field)
	);
	expect(shown).toEqual(
		ALL_FIELDS.filter(
			(field) =>
				completeContent.answers[field] !== undefined && !['solutionName', 'pitch'].includes(field)
		)
	);
});

test('a readiness level is drawn, a comparison is a table', () => {
	expect(section('I05')?.answers[0]).toMatchObject({ shape: 'fact', level: 7 });
	expect(section('I03')?.answers[0]).toMatchObject({
		shape: 'table',
		rows: [
			['Cuve de décantation', 'Se bouche en deux semaines.', 'Ruissel se lave seul chaque nuit.']
		]
	});
});

test('a piece says what it is, what it speaks of and whether it still holds', () => {
	const evidence = [anEvidence({ endDate: '2027-03-11', file: aDocument() })];
	const [piece] = section('I04', { ...completeContent, evidence })?.evidence ?? [];
	expect(piece).toMatchObject({
		title: 'Essai de six mois dans une cantine',
		facts: [
			'Résultats d’essais',
			'Laboratoire des Roseaux',
			'30\u00a0septembre 2026',
			'valable jusqu’au 11\u00a0mars 2027'
		],
		aboutLabel: 'La solution proposée',
		expired: true
	});
	expect(piece?.file?.facts).toBe('PDF, 6 pages, 403\u202fko, du 20\u00a0février 2027');
});

test('what is kept is named where it would stand', () => {
	const content = { ...completeContent, evidence: [anEvidence({ confidentiality: 'organiser' })] };
	const visible = visibleTo(content, 'inspiring');
	if (!visible) throw new Error('agreed to');
	const [kept] = sectionsOf(visible, today, paris, french).flatMap((one) => one.kept);
	expect(kept).toContain('1 pièce gardée confidentielle');
});

test('changes are told in words, files by what is known of them', () => {
	const before = { ...completeContent, documents: [aDocument()] };
	const after = {
		...completeContent,
		answers: {
			...completeContent.answers,
			trl: 8,
			novelty: 'Un filtre à sable tournant, sans eau.'
		},
		evidence: [anEvidence()],
		documents: [aDocument({ id: 'fil_2', pages: 8 })]
	};
	const changes = changesOf(differenceOf(before, after), paris, french);
	expect(changes.map(({ label, kind }) => [kind, label])).toEqual([
		['changed', 'Fichier de l’entreprise'],
		['changed', guidance('fr').fields.novelty.label],
		['changed', guidance('fr').fields.trl.label],
		['added', `Pièce sur «\u202f${guidance('fr').indicators.I04.label}\u202f»`]
	]);
	expect(changes[0]?.after).toEqual([
		'ruissel.pdf (PDF, 8 pages, 403\u202fko, du 20\u00a0février 2027)'
	]);
	expect(changes[1]?.words?.some(({ kind }) => kind === 'removed')).toBe(true);
});
