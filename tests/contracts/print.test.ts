import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import type { Content } from '#lib/domain/faisceau/content.ts';
import { ALL_FIELDS, definitionOf, type Answers } from '#lib/domain/faisceau/fields.ts';
import type { CellShape, FieldShape } from '#lib/domain/faisceau/field-shapes.ts';
import { INDICATORS } from '#lib/domain/faisceau/indicators.ts';
import { visibleTo } from '#lib/domain/faisceau/visible.ts';
import { STRENGTHS } from '#lib/domain/readings/reading.ts';
import { createTypesetting } from '#lib/server/adapters/print/typesetting.ts';
import { createTypstPrinter } from '#lib/server/adapters/print/typst.printer.ts';
import type { FaisceauPrint, FeedbackPrint } from '#lib/server/application/ports/print.port.ts';
import { aDocument, anEvidence, completeContent } from '../support/faisceau.ts';
import { describePdf, faultsOf, pagesOf, withoutBlanks, wordsOutside } from '../support/pdf.ts';

const typesetting = createTypesetting();
const printer = createTypstPrinter(typesetting);
afterAll(() => typesetting.close());

const masterclass = { title: 'Eau et cantines durables', date: '2027-03-18' } as const;
const reader = {
	name: 'Camille Réau',
	organisation: 'Métropole des Deux-Rives',
	date: '2027-03-14'
} as const;
const asPrinted: FaisceauPrint = {
	locale: 'fr',
	timeZone: 'Europe/Paris',
	company: 'Ruissel SAS',
	masterclass,
	standing: { kind: 'version', number: 2, submittedOn: '2027-03-01' },
	reader: null
};
const asRead: FeedbackPrint = {
	locale: 'fr',
	company: 'Ruissel SAS',
	solution: 'Ruissel',
	masterclass,
	readBy: 'Centrale d’achat du Val',
	date: '2027-03-20',
	version: 2,
	whole: 'a_completer',
	reasons: [],
	paragraph: 'Il manque une comparaison.',
	notes: [
		{
			indicator: 'I19',
			strength: 'contraire',
			remark: 'Beaucoup de références simples.',
			question: 'Que reste-t-il de nouveau ?',
			recommendation: ''
		}
	]
};

const wholeContent: Content = {
	...completeContent,
	answers: {
		...completeContent.answers,
		gains: [{ axis: 'cost', value: '410', unit: '€ par an', method: 'Factures', source: 'Ville' }],
		researchShare: 18.5,
		priceMax: 68_000,
		answerI04: 'Six mois d’essai.',
		declarativeI10: true,
		answerI10: 'Moins de corvées.'
	},
	evidence: [
		anEvidence(),
		anEvidence({ id: 'evd_2', indicator: 'I15', title: 'Filtre autolavant', type: 'brevet' })
	],
	documents: [aDocument()]
};

const textOf = async (pdf: Promise<Uint8Array>): Promise<string> => pagesOf(await pdf).join('');

describe.each([
	['fr', 'fr-FR'],
	['en', 'en-GB']
] as const)('in %s', (locale, language) => {
	test.each([
		['a faisceau', () => printer.faisceau(wholeContent, { ...asPrinted, locale })],
		['a reader’s copy', () => printer.faisceau(wholeContent, { ...asPrinted, locale, reader })],
		['the blank form', () => printer.blankForm({ locale, today: '2027-02-01', masterclass })],
		['a feedback', () => printer.feedback({ ...asRead, locale })]
	])('%s is an accessible, whole PDF on A4', async (_what, print) => {
		const pdf = await print();

		expect(faultsOf(pdf)).toBe('');
		expect(wordsOutside(pdf)).toEqual([]);
		const { title, tagged, size, language: found, elements } = describePdf(pdf);
		expect({ title, tagged, size, found }).toEqual({
			title: expect.stringContaining(' – ') as string,
			tagged: 'yes',
			size: '595.276 x 841.89 pts (A4)',
			found: language
		});
		expect([...elements]).toEqual(expect.arrayContaining(['H1', 'H2', 'H3', 'Table', 'P']));
	});
});

describe('a company’s own print', () => {
	test('says on every page that a draft was not handed in', async () => {
		const standing = { kind: 'draft', today: '2027-02-20' } as const;
		const pages = pagesOf(await printer.faisceau(wholeContent, { ...asPrinted, standing }));

		expect(pages.length).toBeGreaterThan(1);
		for (const page of pages)
			expect(page).toContain(withoutBlanks('Brouillon – pas encore transmis'));
	});

	test('says what a draft still lacks, and a version does not', async () => {
		const answers = { ...wholeContent.answers, novelty: undefined };
		const lacking = { ...wholeContent, answers, consent: null, documents: [] };
		const standing = { kind: 'draft', today: '2027-02-20' } as const;
		const sentence = 'Dites en quelques phrases ce qui est nouveau.';
		const draft = await textOf(printer.faisceau(lacking, { ...asPrinted, standing }));

		expect(draft).toContain(withoutBlanks(sentence));
		expect(draft).toContain(withoutBlanks('Dire à qui votre document peut aller.'));
		expect(await textOf(printer.faisceau(lacking, asPrinted))).not.toContain(
			withoutBlanks(sentence)
		);
	});

	test('holds every answer, the evidence with what it is about, and who may receive it', async () => {
		const text = await textOf(printer.faisceau(wholeContent, asPrinted));

		for (const said of [
			'Version 2 – 1er mars 2027',
			'Cuve de décantation Se bouche en deux semaines. Ruissel se lave seul chaque nuit.',
			'Coût global : 410 € par an',
			'7 – Démonstrateur dans un environnement opérationnel',
			'Essai de six mois dans une cantine',
			'Porte sur : La solution proposée · Visible par : La structure inspirante',
			'Déclaratif : aucune pièce n’appuie cette réponse.',
			'Rien n’est dit sur : I11 Impact environnemental et I12 Impact économique et social.',
			'68 000',
			'ruissel.pdf',
			'Les autres entreprises participantes Non'
		])
			expect(text).toContain(withoutBlanks(said));
	});

	test('of nothing at all is still a document', async () => {
		const nothing: Content = { answers: {}, evidence: [], documents: [], consent: null };
		const pdf = await printer.faisceau(nothing, asPrinted);

		expect(describePdf(pdf).title).toBe(
			'Solution encore sans nom – Ruissel SAS – Faisceau d’indices'
		);
		expect(faultsOf(pdf)).toBe('');
	});
});

describe('a reader’s copy', () => {
	test('names its reader on every page, and that it is an exercise', async () => {
		const pages = pagesOf(await printer.faisceau(wholeContent, { ...asPrinted, reader }));

		expect(pages.length).toBeGreaterThan(1);
		for (const page of pages)
			expect(page).toContain(
				withoutBlanks(
					'Exemplaire de Camille Réau, Métropole des Deux-Rives – 14 mars 2027 – exercice, étude fictive'
				)
			);
	});

	test('shows nothing of what the company keeps, and says that it keeps it', async () => {
		const consent = { ...completeContent.consent, 'other-companies': true } as const;
		const visible = visibleTo(
			{
				...wholeContent,
				consent: { inspiring: true, authorities: true, 'room-print': false, ...consent }
			},
			'other-companies'
		);
		if (!visible) throw new Error('agreed to, so visible');
		const text = await textOf(printer.faisceau(visible, { ...asPrinted, reader }));

		for (const said of ['68 000', '18,5', 'Filtre autolavant', 'ruissel.pdf', 'Visible par'])
			expect(text).not.toContain(withoutBlanks(said));
		for (const said of [
			'« Part de la recherche dans vos charges, en % » : gardé confidentiel par l’entreprise',
			'« Propriété intellectuelle » : 1 pièce gardée confidentielle par l’entreprise',
			'1 fichier gardé confidentiel par l’entreprise'
		])
			expect(text).toContain(withoutBlanks(said));
	});
});

test('the blank form asks every question and leaves room for evidence', async () => {
	const text = await textOf(printer.blankForm({ locale: 'fr', today: '2027-02-01', masterclass }));

	for (const said of [
		...INDICATORS,
		'Solutions de référence *',
		'Un niveau de 5 ou moins',
		'9 Système éprouvé en conditions réelles',
		'Émetteur, référence',
		'un autre produit',
		'Impression pour la salle *'
	])
		expect(text).toContain(withoutBlanks(said));
});

describe('a feedback', () => {
	test('says each strength in a word, and that it is an exercise', async () => {
		const notes = STRENGTHS.map((strength, index) => ({
			indicator: INDICATORS[index] ?? 'I01',
			strength,
			remark: `Remarque ${index}`,
			question: '',
			recommendation: ''
		}));
		const text = await textOf(printer.feedback({ ...asRead, notes }));

		for (const said of [
			'Ceci est un exercice',
			'Le faisceau est à compléter',
			'I01 Nature de la nouveauté fort',
			'I09 Adaptation nécessaire au besoin non lu',
			'contraire',
			'Remarque 4'
		])
			expect(text).toContain(withoutBlanks(said));
	});

	test('gives the reasons when another way to buy fits better', async () => {
		const text = await textOf(
			printer.feedback({
				...asRead,
				whole: 'hors_dispositif',
				reasons: ['pure-research'],
				notes: []
			})
		);

		expect(text).toContain(withoutBlanks('La solution est encore au stade de la recherche.'));
		expect(text).toContain(withoutBlanks('La structure n’a pas laissé de remarque par indice.'));
	});
});

const cut = (text: string, signs: number): string => Array.from(text).slice(0, signs).join('');

/** Everything that a company can write, said to be `text` as far as each answer takes it. */
const filledWith = (text: string): Content => {
	const cell = (shape: CellShape): unknown => {
		if (shape.kind === 'choice') return shape.of[0];
		if (shape.kind === 'month') return '2026-06';
		return shape.kind === 'number' ? shape.max : cut(text, shape.max);
	};
	const answer = (shape: FieldShape): unknown => {
		if (shape.kind === 'choices') return shape.of;
		if (shape.kind === 'flag') return true;
		if (shape.kind !== 'rows') return cell(shape);
		const row = Object.entries(shape.columns).map(([column, one]) => [column, cell(one)]);
		return Array.from({ length: shape.max }, () => Object.fromEntries(row) as unknown);
	};
	const line = cut(text, 120);
	return {
		answers: Object.fromEntries(
			ALL_FIELDS.map((field) => [field, answer(definitionOf(field).shape)])
		) as Answers,
		evidence: INDICATORS.map((indicator) =>
			anEvidence({
				id: indicator,
				indicator,
				title: line,
				issuer: line,
				reference: line,
				url: text
			})
		),
		documents: [aDocument({ name: text })],
		consent: null
	};
};

const everyPrint = (text: string) => [
	printer.faisceau(filledWith(text), {
		...asPrinted,
		company: text,
		masterclass: { title: text, date: '2027-03-18' },
		reader: { name: text, organisation: text, date: '2027-03-14' }
	}),
	printer.feedback({
		...asRead,
		company: text,
		solution: text,
		readBy: text,
		paragraph: text,
		masterclass: { title: text, date: '2027-03-18' },
		notes: INDICATORS.map((indicator) => ({
			indicator,
			strength: 'faible' as const,
			remark: cut(text, 600),
			question: cut(text, 300),
			recommendation: cut(text, 600)
		}))
	}),
	printer.blankForm({
		locale: 'en',
		today: '2027-02-01',
		masterclass: { title: text, date: '2027-03-18' }
	})
];

describe('whatever people write', () => {
	test.each([
		['markup', '= T *b* _i_ `c` $x^2$ <l> @r #panic("x") // c /* d */ \\ ~ -- ... "q"'],
		['a call that reads a file', '#import "/etc/passwd": * #read("/etc/passwd") #{ sys.inputs }'],
		['data in data', '{"answers": "\\u0000"}]}"\'`'],
		['control signs', 'a\u0000b\u0001c\u001b[31md\u007fe\u0085f\u2028g\u2029h\ti\rj'],
		['half a sign', 'a\ud800b\udc00c\uffff\ufffe'],
		['signs for private use', '\ue000 \uf8ff \u{f0000} \u{10fffd}'],
		['a word without end', 'x'.repeat(3000)],
		['words tied together', 'mot\u00a0'.repeat(800)],
		[
			'an address without end',
			`https://example.org/${'chemin/'.repeat(200)}?q=${'%20'.repeat(200)}`
		],
		['emoji', '😀 👩‍🚀 🇫🇷 ❤️ 1️⃣ 👍🏽 🏴󠁧󠁢󠁥󠁮󠁧󠁿'],
		['right to left', 'שלום עולם – مرحبا بالعالم 123 – ‫إلخ‬ \u202egnp.exe\u202c'],
		['scripts that no font of ours has', '漢字かな 한국어 हिन्दी ไทย ᚠᛇᚻ 𓀀 𝔘𝔫𝔦'],
		['accents piled up', `e${'\u0301'.repeat(400)} Z̸̢̛͓̟͎̍̓a̵̡̛̲͕l̶̨̨̛g̵̨̢̛o̷̧̨̢`],
		['lines without words', `a${'\n'.repeat(900)}b`],
		['signs that are not seen', '\u200b\u200c\u200d\u2060\ufeff\u00ad\u034f\ufe0f\u{e0001}'],
		['nothing but blanks', ' \n \u00a0 \u202f '],
		['nothing', '']
	])('%s comes out as text on whole pages', async (_what, text) => {
		for (const print of everyPrint(text)) {
			const pdf = await print;
			expect(faultsOf(pdf)).toBe('');
			expect(wordsOutside(pdf)).toEqual([]);
		}
	});

	test('markup is shown as it was typed', async () => {
		const typed = '#panic("x") *b* $x$ <l> @r = t \\ // c';
		const text = await textOf(
			printer.faisceau({ ...wholeContent, answers: { pitch: typed } }, asPrinted)
		);

		expect(text).toContain(withoutBlanks(typed));
	});

	test('a sign that cannot be drawn is a square, and the others stay', async () => {
		const pitch = 'Łódź Ελλάδα 漢 fin';
		const text = await textOf(printer.faisceau({ ...wholeContent, answers: { pitch } }, asPrinted));

		expect(text).toContain(withoutBlanks('Łódź Ελλάδα □ fin'));
	});

	test('any text at all can be printed', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.oneof(
					fc.string({ unit: 'binary', maxLength: 60 }),
					fc.string({ unit: 'grapheme', maxLength: 60 })
				),
				async (text) => {
					for (const print of everyPrint(text)) expect((await print).length).toBeGreaterThan(1000);
				}
			),
			{ numRuns: 20 }
		);
	});
});

describe('the typesetter', () => {
	test('goes on after a document that it could not set', async () => {
		const job = { template: 'blank-form', data: {}, accessible: true };

		await expect(typesetting.typeset(job)).rejects.toThrow('dictionary does not contain key');
		expect((await printer.faisceau(wholeContent, asPrinted)).length).toBeGreaterThan(1000);
	});

	test('refuses what waits when it is closed', async () => {
		const closed = createTypesetting();
		const waiting = closed.typeset({ template: 'blank-form', data: {}, accessible: true });
		closed.close();

		await expect(waiting).rejects.toThrow('typesetting is closed');
	});
});
