import { describe, expect, test } from 'vitest';
import { ALL_FIELDS, definitionOf, fieldNamed } from '#lib/domain/faisceau/fields.ts';
import { INDICATORS } from '#lib/domain/faisceau/indicators.ts';
import { completenessOf } from '#lib/domain/faisceau/completeness.ts';
import { NOTHING_SAID } from '#lib/domain/faisceau/content.ts';
import { parseField } from '#lib/domain/faisceau/parse.ts';
import { visibleTo } from '#lib/domain/faisceau/visible.ts';
import { guidance } from './guidance.ts';
import { translator } from './server.ts';
import {
	aDocument,
	anEvidence,
	completeContent,
	essentialAnswers
} from '../../../tests/support/faisceau.ts';
import {
	adviceInWords,
	answerInWords,
	choiceInWords,
	columnInWords,
	fieldInWords,
	keptInWords,
	missingInWords,
	partInWords,
	positionInWords,
	progressInWords,
	refusalInWords,
	signsInWords,
	type Tongue
} from './faisceau-words.ts';

const tongue = (locale: 'fr' | 'en'): Tongue => ({
	words: guidance(locale),
	...translator(locale)
});
const french = tongue('fr');
/** With ordinary spaces, to be read here. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('what is missing', () => {
	const { missing, advised } = completenessOf(NOTHING_SAID, '2027-03-01');

	test('each required answer says what to do, in both languages', () => {
		const [frenchWords, englishWords] = [french, tongue('en')].map((one) =>
			missing.map((lack) => missingInWords(lack, one))
		);

		expect(new Set(frenchWords).size).toBe(15);
		expect(new Set(englishWords).size).toBe(15);
		expect(frenchWords?.at(0)).toBe('Donnez un nom à votre solution.');
		expect(englishWords?.at(-1)).toBe('Say to whom your document may go.');
	});

	test('advice names the question, where it has no sentence of its own', () => {
		const [first, second] = advised.map((lack) => plain(adviceInWords(lack, french)));

		expect([first, second]).toEqual([
			'Répondre à « Nature de la nouveauté ».',
			'Dire s’il s’agit d’une rupture, d’une amélioration ou d’une transposition.'
		]);
	});

	test('a claim without a piece names its indicator', () => {
		expect(plain(missingInWords({ what: 'support', part: 'I05' }, french))).toBe(
			'« Maturité » : joindre une pièce, ou cocher « Sans pièce : je le déclare ».'
		);
	});

	test('every required or advised question has its sentence', () => {
		const sentences = { ...french.words.missing, ...french.words.advised };
		const asked = ALL_FIELDS.filter((field) => definitionOf(field).need !== 'free');

		expect(Object.keys(sentences).filter((name) => fieldNamed(name) === null)).toEqual([]);
		expect(
			asked.filter((field) => !field.startsWith('answer') && !Object.hasOwn(sentences, field))
		).toEqual([]);
	});
});

test('every part, field and indicator has a name', () => {
	for (const field of ALL_FIELDS) {
		expect(fieldInWords(field, french.words)).not.toBe('');
		expect(partInWords(definitionOf(field).part, french.words)).not.toBe('');
	}
});

test('the place of an indicator is that in the form', () => {
	expect(positionInWords('I15', french.t)).toBe('Indice 15 sur 20');
	expect(positionInWords('I09', french.t)).toBe('Indice 6 sur 20');
});

test('progress and signs are counted as people write them', () => {
	expect(plain(progressInWords({ done: 3, total: 15 }, french.t))).toBe(
		'3 réponses nécessaires sur 15'
	);
	expect(plain(signsInWords(' Un\r\nmot ', 1200, french))).toBe('6 caractères sur 1 200');
});

describe('a refused answer', () => {
	const said = (field: Parameters<typeof parseField>[0], raw: unknown) => {
		const parsed = parseField(field, raw);
		return parsed.ok ? null : plain(refusalInWords(field, parsed, french));
	};

	test.each([
		[
			'answerI03',
			'mot '.repeat(30_000),
			'Ce texte compte 119 999 caractères, pour 1 200 au plus. Il reste ici en entier, mais il ne sera enregistré qu’une fois raccourci.'
		],
		['trl', '12', 'Écrivez un nombre de 1 à 9.'],
		['trl', 'sept', 'Écrivez un nombre, en chiffres.'],
		['publicClients', '2,5', 'Écrivez un nombre entier, sans virgule.'],
		['firstSale', 'hier', 'Écrivez un mois et une année, comme 06/2026.'],
		['adaptation', 'toString', 'Ce choix n’existe pas. Choisissez dans la liste.'],
		[
			'references',
			Array.from({ length: 13 }, (_, row) => ({ client: `Client ${row}` })),
			'Ce tableau prend 12 lignes au plus. Gardez les plus parlantes : rien n’est enregistré d’ici là.'
		],
		[
			'statuses',
			[{ status: 'jei' }, { status: 'cir', year: 'hier' }],
			'Ligne 2, « Année » : Écrivez un nombre, en chiffres.'
		]
	] as const)('%s', (field, raw, expected) => {
		expect(said(field, raw)).toBe(expected);
	});
});

describe('an answer', () => {
	test.each([
		['solutionName', 'Ruissel', ['Ruissel']],
		['needsAimed', ['eau'], ['Eau et assainissement']],
		['impacts', ['cost', 'social'], ['Le coût', 'Le social']],
		['adaptation', 'none', ['Aucune : elle s’emploie telle quelle']],
		['trl', 7, ['7 – Démonstrateur dans un environnement opérationnel']],
		['firstSale', '2026-06', ['juin 2026']],
		['firstSale', 'not-yet', ['Pas encore']],
		['publicClients', 1200, ['1 200']],
		['declarativeI04', true, ['Sans pièce : je le déclare']],
		[
			'statuses',
			[{ status: 'jei', year: 2024 }, { status: 'cii' }],
			['Jeune entreprise innovante (JEI) – 2024', 'Crédit d’impôt innovation (CII)']
		]
	] as const)('to %s', (field, value, expected) => {
		expect(answerInWords(field, value, french).map(plain)).toEqual(expected);
	});

	test('whatever its code, has a word', () => {
		const codes = ALL_FIELDS.flatMap((field) => {
			const { shape } = definitionOf(field);
			const cells =
				shape.kind === 'rows' ? Object.entries(shape.columns) : [[field, shape] as const];
			return cells.flatMap(([name, cell]) =>
				'of' in cell ? cell.of.map((code) => [name, code] as const) : []
			);
		});

		expect(codes.length).toBeGreaterThan(60);
		expect(
			codes.filter(([name, code]) => choiceInWords(name, code, french.words) === code)
		).toEqual([]);
	});
});

test('a column has its heading', () => {
	expect(columnInWords('gains', 'method', french.words)).toBe('Méthode de mesure');
});

test('what a company keeps is named, never shown', () => {
	const seen = visibleTo(
		{
			...completeContent,
			answers: { ...essentialAnswers, researchShare: 34 },
			evidence: [
				anEvidence({ confidentiality: 'organiser' }),
				anEvidence({ id: 'evd_2', confidentiality: 'organiser' })
			],
			documents: [aDocument()],
			consent: {
				inspiring: true,
				authorities: true,
				'other-companies': true,
				'room-print': false
			}
		},
		'other-companies'
	);

	expect(seen && keptInWords(seen, french).map(plain)).toEqual([
		'« Part de la recherche dans vos charges, en % » : gardé confidentiel par l’entreprise',
		'« Performance apportée » : 2 pièces gardées confidentielles par l’entreprise',
		'1 fichier gardé confidentiel par l’entreprise'
	]);
});

test('twenty indicators are told apart by their names', () => {
	expect(new Set(INDICATORS.map((one) => partInWords(one, french.words))).size).toBe(20);
});
