import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { buffer } from 'node:stream/consumers';
import { degrees, PDFDocument } from '@cantoo/pdf-lib';
import { afterAll, describe, expect, test } from 'vitest';
import { createPdfStamp } from '#lib/server/adapters/print/pdf.stamp.ts';
import { createTypesetting } from '#lib/server/adapters/print/typesetting.ts';
import { createTypstPrinter } from '#lib/server/adapters/print/typst.printer.ts';
import { completeContent } from '../support/faisceau.ts';
import { describePdf, faultsOf, pagesOf, withFile, withoutBlanks } from '../support/pdf.ts';

const typesetting = createTypesetting();
const silent = () => undefined;
const log = { info: silent, warn: silent, error: silent };
const { stamp } = createPdfStamp(typesetting, log);
afterAll(() => typesetting.close());

const reader = {
	name: 'Łucja Réau',
	organisation: 'Métropole des Deux-Rives',
	date: '2027-03-14'
} as const;
const line = withoutBlanks(
	'Exemplaire de Łucja Réau, Métropole des Deux-Rives – 14 mars 2027 – exercice, étude fictive'
);

const streamOf = (bytes: Uint8Array): ReadableStream<Uint8Array> =>
	new Blob([Uint8Array.from(bytes)]).stream();

const stamped = async (pdf: Uint8Array, name: string = reader.name): Promise<Uint8Array> => {
	const result = await stamp(streamOf(pdf), { locale: 'fr', reader: { ...reader, name } });
	if (!result.ok) throw new Error(result.reason);
	const bytes = await buffer(result.value.stream);
	expect(bytes.length).toBe(result.value.size);
	return bytes;
};

const write = async (build: (document: PDFDocument) => void): Promise<Uint8Array> => {
	const document = await PDFDocument.create();
	build(document);
	return document.save();
};

const leftBehind = () => readdirSync(tmpdir()).filter((name) => name.startsWith('faisceau-stamp-'));

test('every page names its reader, whatever its size and however it is turned', async () => {
	const sizes: [number, number, number][] = [
		[595, 842, 0],
		[595, 842, 90],
		[595, 842, 180],
		[842, 595, 270],
		[1684, 2384, 0],
		[300, 300, 0],
		[595, 842, -90]
	];
	const pdf = await write((document) => {
		for (const [width, height, angle] of sizes) {
			const page = document.addPage([width, height]);
			page.setRotation(degrees(angle));
			page.drawText('Contenu', { x: 20, y: height / 2 });
		}
		document.addPage([800, 800]).setCropBox(100, 200, 400, 300);
	});
	const result = await stamped(pdf);

	expect(faultsOf(result)).toBe('');
	const pages = pagesOf(result);
	expect(pages).toHaveLength(sizes.length + 1);
	for (const page of pages) expect(page).toContain(line);
	expect(pages.filter((page) => page.includes('Contenu'))).toHaveLength(sizes.length);
});

test('an accessible file stays so, and keeps its words', async () => {
	const pdf = await createTypstPrinter(typesetting).faisceau(completeContent, {
		locale: 'fr',
		timeZone: 'Europe/Paris',
		company: 'Ruissel SAS',
		masterclass: { title: 'Eau et cantines', date: '2027-03-18' },
		standing: { kind: 'version', number: 1, submittedOn: '2027-03-01' },
		reader: null
	});
	const result = await stamped(pdf);

	expect(describePdf(result)).toEqual(describePdf(pdf));
	expect(pagesOf(result).join('')).toContain(withoutBlanks('Se bouche en deux semaines.'));
	expect(faultsOf(result)).toBe('');
});

test('a file of 20 MB is stamped, and nothing stays on the disk', async () => {
	const before = leftBehind();
	const pdf = await write((document) => {
		for (let index = 0; index < 40; index += 1) {
			const picture = document.context.stream(randomBytes(500_000), {
				Type: 'XObject',
				Subtype: 'Image',
				Width: 500,
				Height: 333,
				ColorSpace: 'DeviceRGB',
				BitsPerComponent: 8
			});
			document.addPage().node.newXObject('Picture', document.context.register(picture));
		}
	});
	const result = await stamped(pdf);

	expect(result.length).toBeGreaterThan(20_000_000);
	expect(pagesOf(result).filter((page) => page.includes(line))).toHaveLength(40);
	expect(leftBehind()).toEqual(before);
});

test.each([
	['markup', '#panic() *b* $x$'],
	['a name without end', 'x'.repeat(3000)],
	['signs without a drawing', '漢字 👩‍🚀 \ud800'],
	['right to left', 'שלום \u202egnp.exe'],
	['nothing', '']
])('a reader whose name is %s has a copy', async (_what, name) => {
	const pdf = await write((document) => document.addPage());

	expect(faultsOf(await stamped(pdf, name))).toBe('');
});

describe('what cannot be stamped is never handed out bare', () => {
	const whole = () => write((document) => document.addPage().drawText('Contenu'));
	const encrypted = async () =>
		withFile(await whole(), (file) =>
			execFileSync('qpdf', ['--encrypt', 'u', 'o', '256', '--', file, '-'])
		);

	test.each<[string, () => Uint8Array | Promise<Uint8Array>]>([
		['an empty file', () => new Uint8Array()],
		['a text', () => Buffer.from('Bonjour')],
		['noise', () => randomBytes(100_000)],
		['a file cut off', async () => (await whole()).subarray(0, 200)],
		['a file under a password', encrypted],
		['a file without pages', async () => write(() => undefined).then((pdf) => pdf.subarray(0, 60))]
	])('%s', async (_what, pdf) => {
		const before = leftBehind();

		expect(await stamp(streamOf(await pdf()), { locale: 'fr', reader })).toEqual({
			ok: false,
			reason: 'unreadable'
		});
		expect(leftBehind()).toEqual(before);
	});

	test('a file that takes too long', async () => {
		const hasty = createPdfStamp(typesetting, log, 1);

		const result = await hasty.stamp(streamOf(await whole()), { locale: 'fr', reader });
		expect(result).toEqual({ ok: false, reason: 'unreadable' });
	});

	test('a file whose reading breaks off', async () => {
		const pdf = await whole();
		const broken = new ReadableStream<Uint8Array>({
			start: (controller) => controller.enqueue(pdf),
			pull: (controller) => controller.error(new Error('the disk is gone'))
		});

		expect(await stamp(broken, { locale: 'fr', reader })).toEqual({
			ok: false,
			reason: 'unreadable'
		});
	});
});
