import { describe, expect, test } from 'vitest';
import { changesNothing, type ImportCounts } from '#lib/domain/directory/import/plan.ts';
import { translator } from '#lib/i18n/server.ts';
import { GET as exportDirectory } from '../../src/routes/(organiser)/directory/export.csv/+server.ts';
import { createTestApplication } from '../support/application.ts';
import { contactFile } from '../support/contact-file.ts';

const NONE: ImportCounts = { organisations: 0, contacts: 0, offers: 0 };
/** What confirming an import answers. */
const done = (created: Partial<ImportCounts>, updated: Partial<ImportCounts> = {}) => ({
	created: { ...NONE, ...created },
	updated: { ...NONE, ...updated }
});

const utf8 = (text: string) => new TextEncoder().encode(text);
/** Signs that Windows-1252 has at other places than Latin-1. */
const SPECIAL = new Map([
	['’', 0x92],
	['œ', 0x9c],
	['Œ', 0x8c]
]);
const windows = (text: string) =>
	Uint8Array.from(text, (sign) => SPECIAL.get(sign) ?? Math.min(sign.charCodeAt(0), 255));

const world = async () => {
	const made = createTestApplication();
	const camille = await made.organiser();
	const { directory } = made.app;
	const bring = (content: Uint8Array | string) => {
		const staged = directory.import.stage(camille, {
			name: 'contacts.csv',
			content: typeof content === 'string' ? utf8(content) : content
		});
		if (!staged.ok) throw new Error(staged.reason);
		const preview = directory.import.preview(camille, staged.value, null);
		if (!preview?.ok) throw new Error('no preview');
		return { id: staged.value, ...preview.value };
	};
	return {
		...made,
		camille,
		bring,
		/** Confirms what a preview shows at this moment; null when the draft is gone. */
		confirm: (id: string) => {
			const shown = directory.import.preview(camille, id, null);
			const done = directory.import.confirm(camille, id, null, shown?.ok ? shown.value.seen : '');
			return done.ok ? done.value : null;
		}
	};
};

describe('5,000 contacts with the faults of real files', () => {
	const file = contactFile(5000);

	test.each([
		['UTF-8', utf8(file.text), 'utf-8'],
		['UTF-8 with a byte mark', utf8(`\ufeff${file.text}`), 'utf-8'],
		['Windows-1252', windows(file.text.replaceAll('🎉', '!')), 'windows-1252']
	])(
		'%s: exact counts, one message a bad line, and a second import changes nothing',
		async (_name, content, encoding) => {
			const { bring, confirm, store } = await world();
			// Processor time, not the clock's: others may be busy on the same machine.
			const start = process.cpuUsage();
			const { id, plan, ...first } = bring(content);
			expect(first.encoding).toBe(encoding);
			expect(plan.rejected.map(({ line, code }) => [line, code])).toEqual(file.faults);
			expect([
				plan.organisations.create.length,
				plan.contacts.create.length,
				plan.contacts.update.length,
				plan.conflicts.length
			]).toEqual([file.organisations, file.contacts, 0, 0]);
			const held = () => store.read((r) => [r.organisations.all(), r.contacts.all()]);
			expect(held()).toEqual([[], []]);

			const { organisations, contacts } = file;
			expect(confirm(id)).toEqual(done({ organisations, contacts }));
			expect(confirm(id)).toBeNull();
			const { user, system } = process.cpuUsage(start);
			expect((user + system) / 1000).toBeLessThan(15_000);

			const before = held();
			const second = bring(content);
			expect([
				second.plan.organisations.create.length + second.plan.organisations.update.length,
				second.plan.contacts.create.length + second.plan.contacts.update.length,
				second.plan.contacts.unchanged,
				second.plan.rejected.length
			]).toEqual([0, 0, file.contacts, file.faults.length]);
			confirm(second.id);
			expect(held()).toEqual(before);
		},
		60_000
	);
});

test('blanks are filled, what is written is kept and the difference told', async () => {
	const { bring, confirm, store } = await world();
	confirm(
		bring('Organisation,Nom,E-mail,Fonction\nBâti’Capt,Lefèvre,z@example.org,Directrice\n').id
	);
	const { id, plan } = bring(
		'Company\tFull name\tEmail\tJob title\tPhone\tSIREN\nBATI CAPT\tZoé LEFEVRE\tZ@example.org\tVente\t0102\t356 000 000\n'
	);
	expect(plan.organisations.update.map(({ changes }) => changes)).toEqual([{ siren: '356000000' }]);
	expect(plan.contacts.update.map(({ changes }) => changes)).toEqual([
		{ givenName: 'Zoé', phone: '0102' }
	]);
	expect(plan.conflicts).toEqual([
		{ line: 2, field: 'position', kept: 'Directrice', given: 'Vente' }
	]);
	expect(confirm(id)).toEqual(done({}, { organisations: 1, contacts: 1 }));
	expect(
		store.read((r) => r.contacts.all()).map((contact) => [contact.position, contact.foldedName])
	).toEqual([['Directrice', 'lefevre zoe']]);
});

test('what changed since the preview is shown anew, and nothing is written', async () => {
	const { app, bring, camille, store } = await world();
	const { id, seen } = bring('Organisation;Nom\nUn;Alpha\n');
	app.directory.create(camille, {
		...{ kind: 'commune', name: 'Un', siren: null, siret: null, website: '', notes: '' }
	});
	expect(app.directory.import.confirm(camille, id, null, seen)).toEqual({
		...{ ok: false, reason: 'changed' }
	});
	expect(store.read((r) => r.contacts.all())).toEqual([]);
	const again = app.directory.import.preview(camille, id, null);
	expect(
		app.directory.import.confirm(camille, id, null, again?.ok ? again.value.seen : '')
	).toEqual({ ok: true, value: done({ contacts: 1 }) });
});

test('a quotation mark that is never closed costs its own line only', async () => {
	const { bring } = await world();
	const { plan } = bring('Organisation;Nom\nUn;Alpha\nDeux;"Bêta\nTrois;Gamma\n');
	expect(plan.rejected.map(({ line, code }) => [line, code])).toEqual([[3, 'unclosed-quote']]);
	expect(plan.contacts.create.map(({ details }) => details.familyName)).toEqual(['Alpha', 'Gamma']);
});

test('columns can be corrected before anything is written', async () => {
	const { app, camille, bring } = await world();
	const { id, read } = bring('Organisation;Colonne B;Courriel\nUn;Alpha;a@example.org\n');
	expect(read.mapping).toEqual({ organisation: 0, email: 2 });
	const corrected = app.directory.import.preview(camille, id, { organisation: 0, familyName: 1 });
	expect(corrected?.ok && corrected.value.plan.contacts.create[0]?.details).toMatchObject({
		familyName: 'Alpha',
		email: null
	});
});

describe('what companies offer', () => {
	const FILE = [
		'Organisation;Solution;Description;Familles;Territoire;Nom',
		'Écoute Claire;Recherche de fuites;La nuit, à l’oreille;eau | Responsible digital & data;régions : 76, 32;Alpha',
		'Écoute Claire;Recherche de fuites;;;;Bêta',
		'Vélos & Cie;Abris à vélos;;Mobilité durable;;',
		'Lune;Fusée;;astronomie, cantines, Air & santé;;',
		'Loin;Barque;;eau;Atlantide;',
		'Ville de Vernon;Un besoin;;;;',
		'Sans offre;;;;;Gamma'
	].join('\n');
	const held = ({ store }: Awaited<ReturnType<typeof world>>) =>
		store
			.read((r) => r.matching.offers())
			.map(({ name, solution, description, families, coverage, revision }) => [
				...[name, solution, description, [...families], coverage, revision]
			])
			.toSorted(([one], [other]) => String(one).localeCompare(String(other), 'fr'));

	test('is taken in, with a fault a bad line, and nothing twice', async () => {
		const made = await world();
		const { id, plan } = made.bring(FILE);
		expect(plan.rejected.map(({ line, code, value }) => [line, code, value])).toEqual([
			[7, 'offer-of-no-company', 'Un besoin']
		]);
		expect(
			plan.notes.map(({ line, organisationName, note }) => [line, organisationName, note])
		).toEqual([
			[5, 'Lune', { code: 'family-guessed', value: 'cantines', family: 'alimentation' }],
			[5, 'Lune', { code: 'family-left-out', value: 'astronomie' }],
			[6, 'Loin', { code: 'territory-left-out', value: 'Atlantide' }]
		]);
		expect(made.confirm(id)).toEqual(done({ organisations: 5, contacts: 3, offers: 4 }));
		const first = held(made);
		expect(first).toEqual([
			[
				...['Écoute Claire', 'Recherche de fuites', 'La nuit, à l’oreille', ['eau', 'numerique']],
				...[{ scope: 'regions', codes: ['76', '32'] }, 1]
			],
			['Loin', 'Barque', '', ['eau'], { scope: 'departments', codes: [] }, 1],
			[
				...['Lune', 'Fusée', '', ['alimentation', 'air_sante']],
				...[{ scope: 'departments', codes: [] }, 1]
			],
			[
				...['Vélos & Cie', 'Abris à vélos', '', ['mobilite']],
				...[{ scope: 'departments', codes: [] }, 1]
			]
		]);
		expect(made.store.read((r) => r.organisations.all()).map(({ kind }) => kind)).toContain(
			'company'
		);

		const again = made.bring(FILE);
		expect(changesNothing(again.plan)).toBe(true);
		expect(again.plan.offers.unchanged).toBe(4);
	});

	test('changes where the file says otherwise, after saying so; what it does not say stays', async () => {
		const made = await world();
		made.confirm(made.bring(FILE).id);
		const { id, plan } = made.bring(
			'Company,Solution,Territory\nÉcoute Claire,Leak detection,national\nVélos & Cie,Abris à vélos,\n'
		);
		expect(
			plan.offers.update.map(({ line, before, offer }) => [line, before.solution, offer.solution])
		).toEqual([[2, 'Recherche de fuites', 'Leak detection']]);
		expect(made.confirm(id)).toEqual(done({}, { offers: 1 }));
		expect(held(made)[0]).toEqual([
			...['Écoute Claire', 'Leak detection', 'La nuit, à l’oreille', ['eau', 'numerique']],
			...[{ scope: 'national' }, 2]
		]);
	});

	test('that two lines tell differently is told, and the first counts', async () => {
		const { bring } = await world();
		const { plan } = bring('Entreprise;Solution\nUne;Vélos\nUne;Fuites\n');
		expect(plan.offers.create.map(({ offer }) => offer.solution)).toEqual(['Vélos']);
		expect(plan.conflicts).toEqual([
			{ line: 3, field: 'solution', kept: 'Vélos', given: 'Fuites' }
		]);
	});

	test.each(['fr', 'en'] as const)('comes back from its own export in %s', async (locale) => {
		const { app, camille, bring, confirm } = await world();
		confirm(bring(FILE).id);
		const locals = { app, organiser: camille, ...translator(locale) };
		const exported = await exportDirectory({ locals } as unknown as Parameters<
			typeof exportDirectory
		>[0]);
		const { plan } = bring(new Uint8Array(await exported.arrayBuffer()));
		expect([changesNothing(plan), plan.offers.unchanged, plan.rejected]).toEqual([true, 4, []]);
	});

	test('leaves a file without a solution as it was read before', async () => {
		const { bring } = await world();
		const { plan } = bring('Organisation;Description;Nom\nUne;Voici\nVernon;Là;Alpha\n');
		expect([plan.offers.create, plan.rejected]).toEqual([[], []]);
		expect(plan.organisations.create.map(({ details }) => details.kind)).toEqual([
			...['other', 'other']
		]);
	});
});

test.each([
	['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 'picture'],
	['a photograph', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), 'picture'],
	['a workbook', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0]), 'spreadsheet'],
	['a PDF', utf8('%PDF-1.7\n'), 'document'],
	['a program', Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0]), 'binary'],
	['nothing', new Uint8Array(), 'empty'],
	['blank lines', utf8('\n ; ; \n'), 'empty'],
	['a letter', utf8('Bonjour,\nvoici la liste promise.\n'), 'no-header'],
	['6 MB', new Uint8Array(6 * 1024 * 1024).fill(65), 'too-large'],
	['20,001 lines', utf8(`Nom;E-mail\n${'a;b\n'.repeat(20_001)}`), 'too-many-rows']
])('%s is refused and not kept', async (_name, content, reason) => {
	const { app, camille, db } = await world();
	expect(app.directory.import.stage(camille, { name: 'x.csv', content })).toEqual({
		ok: false,
		reason
	});
	expect(db.$client.prepare('select count(*) as n from import_drafts').get()).toEqual({ n: 0 });
});

test('a table in UTF-16, as some spreadsheets write "Unicode text", is read', async () => {
	const { bring } = await world();
	const text = '\ufeffOrganisation\tNom\tE-mail\r\nÉnergie\tŒuf\tz@example.org\r\n';
	const codes = Uint16Array.from(text, (sign) => sign.charCodeAt(0));
	const { encoding, plan } = bring(new Uint8Array(codes.buffer));
	expect([encoding, plan.contacts.create[0]?.details.familyName]).toEqual(['utf-16le', 'Œuf']);
});

test('a draft is in its owner’s hands only, and is forgotten after a day', async () => {
	const { app, bring, organiser, camille, clock } = await world();
	const { id } = bring('Organisation;Nom\nUn;Alpha\n');
	const other = await organiser('Noé Blanc');
	expect(app.directory.import.preview(other, id, null)).toBeNull();
	expect(app.directory.import.confirm(other, id, null, '')).toEqual({ ok: false, reason: 'gone' });
	app.directory.import.abandon(other, id);
	expect(app.directory.import.preview(camille, id, null)?.ok).toBe(true);
	clock.advance(25 * 60 * 60 * 1000);
	bring('Organisation;Nom\nDeux;Bêta\n');
	expect(app.directory.import.preview(camille, id, null)).toBeNull();
});
