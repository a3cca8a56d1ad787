import { beforeEach, describe, expect, test } from 'vitest';
import { NOT_SAID_YET, type NeedAnswers } from '#lib/domain/needs/need.ts';
import { translator } from '#lib/i18n/server.ts';
import type { OrganisationDetails } from '#lib/domain/directory/details.ts';
import type { NeedListChoices } from '#lib/server/application/import-needs.ts';
import { needList, needModel } from '#lib/server/http/need-list.ts';
import { createTestApplication } from '../support/application.ts';
import { plannedMasterclass } from '../support/planned-masterclass.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

const bare = (name: string, more: Partial<OrganisationDetails> = {}): OrganisationDetails => ({
	...{ kind: 'commune', name, siren: null, siret: null, code: null, department: null },
	...{ population: null, website: '', notes: '', ...more }
});

const world = async () => {
	const made = createTestApplication();
	const camille = await made.organiser();
	const { id } = plannedMasterclass(made, camille);
	const scope = made.inFrontOf(camille, id);
	const { needs, recruiting } = made.app;
	const stage = (content: Uint8Array | string) =>
		needs.import.stage(scope, {
			name: 'besoins.csv',
			content: typeof content === 'string' ? utf8(content) : content
		});
	const shown = (draft: string, choices: NeedListChoices | null = null) => {
		const preview = needs.import.preview(scope, draft, choices);
		if (!preview?.ok) throw new Error('no preview');
		return { id: draft, ...preview.value };
	};
	const bring = (content: Uint8Array | string, choices: NeedListChoices | null = null) => {
		const staged = stage(content);
		if (!staged.ok) throw new Error(staged.reason);
		return shown(staged.value, choices);
	};
	return {
		...{ ...made, camille, scope, stage, shown, bring },
		confirm: (preview: { readonly id: string; readonly seen: string }) =>
			needs.import.confirm(scope, preview.id, null, preview.seen),
		/** Puts an authority at the masterclass; its participation. */
		seat: (name: string, role: 'authority' | 'company' = 'authority') => {
			const kind = role === 'company' ? 'company' : 'commune';
			const organisation = { details: bare(name, { kind }) };
			const joined = recruiting.join(scope, { organisation, role, stage: 'contacted', people: [] });
			if (!joined.ok) throw new Error(joined.reason);
			return joined.value;
		},
		/** Each need with its authority. */
		held: () =>
			needs
				.export(scope)
				.map(({ authority, need }) => [authority.name, need.title, need.family, need.horizon])
	};
};

let w: Awaited<ReturnType<typeof world>>;
beforeEach(async () => {
	w = await world();
});

const LIST = [
	'Intitulé;Collectivité;Familles;Description;Budget;Mois souhaité',
	'Repérer les fuites du réseau d’eau;TOURCOING;Eau | Numérique;"Un quart se perd ;',
	'chaque nuit.";38 000 €;mars 2027',
	'Abriter les vélos à la gare;Pays d’Or;;;;',
	'Composter les biodéchets;Roubaix;Déchets;;à définir;T3 2027',
	'Rêver;Pays d’Or;;;;',
	'=1+1;Pays d’Or;;;;',
	`${'L'.repeat(300)};Pays d’Or;;;;`,
	'Éclairer;Pays d’Or;Énergie;;40 000 € TTC;'
].join('\n');

describe('a list of needs', () => {
	test('is shown line by line, and written once on confirmation only', () => {
		w.seat('Tourcoing');
		const preview = w.bring(LIST);
		expect(
			preview.plan.lines.map(({ line, authority, coming, known, notes }) => [
				...[line, authority, coming, known, notes.map(({ code }) => code)]
			])
		).toEqual([
			[2, 'Tourcoing', 'here', false, ['first-family-kept']],
			[4, 'Pays d’Or', 'new', false, ['family-suggested', 'horizon-assumed']],
			[5, 'Roubaix', 'official', false, []]
		]);
		expect(preview.plan.rejected.map(({ line, code, value }) => [line, code, value])).toEqual([
			[6, 'family-missing', 'Rêver'],
			[7, 'formula', '=1+1'],
			[8, 'title-too-long', `${'L'.repeat(79)}…`],
			[9, 'budget-unknown', '40 000 € TTC']
		]);
		expect(w.held()).toEqual([]);

		expect(w.confirm(preview)).toEqual({
			ok: true,
			value: { needs: 3, joined: 2, organisations: 2 }
		});
		const written = [
			['Pays d’Or', 'Abriter les vélos à la gare', 'mobilite', 'watch'],
			['Roubaix', 'Composter les biodéchets', 'dechets', '6-12m'],
			['Tourcoing', 'Repérer les fuites du réseau d’eau', 'eau', '3-6m']
		];
		expect(w.held()).toEqual(written);
		expect(w.app.needs.list(w.scope).flatMap(({ needs }) => needs)).toMatchObject([
			{ source: 'organiser', visibility: 'organiser', budget: 'unknown' },
			{ budget: 'unknown' },
			{ budget: '25-40k', statement: 'Un quart se perd ;\nchaque nuit.' }
		]);
		expect(w.confirm(preview)).toEqual({ ok: false, reason: 'gone' });

		const again = w.bring(LIST);
		expect([again.plan.create, again.plan.joining, again.plan.organisations]).toEqual([
			...[[], [], []]
		]);
		expect(again.plan.lines.map(({ known, differs }) => [known, differs])).toEqual([
			...[
				[true, false],
				[true, false],
				[true, false]
			]
		]);
		w.confirm(again);
		expect(w.held()).toEqual(written);
	});

	test('brings its authorities to the board, identified, with their history and their reference', () => {
		w.confirm(w.bring(LIST));
		const { store, scope } = w;
		const cards = store.read((r) => r.recruiting.cards(scope.masterclassId));
		expect(
			cards.map(({ organisation, role, stage }) => [organisation, role, stage]).sort()
		).toEqual([
			['Pays d’Or', 'authority', 'identified'],
			['Roubaix', 'authority', 'identified'],
			['Tourcoing', 'authority', 'identified']
		]);
		for (const { id } of cards)
			expect(
				store.read((r) => r.recruiting.history(scope.masterclassId, id)).map(({ kind }) => kind)
			).toEqual(['participation-added']);
		const roubaix = store.read((r) => r.organisations.all()).find(({ name }) => name === 'Roubaix');
		expect(roubaix).toMatchObject({ kind: 'commune', siren: '215905126', department: '59' });
	});

	test('is answered in the matching at once', () => {
		const company = w.seat('Écoute Claire', 'company');
		const { organisationId } = w.store.read((r) => r.participations.find(company)) ?? {};
		w.store.write((r) =>
			r.matching.saveOffer(
				{
					...{ organisationId: organisationId ?? '', solution: 'Recherche de fuites d’eau' },
					...{ description: '', families: ['eau'], coverage: { scope: 'national' }, updatedAt: 0 },
					...{ source: 'organiser', sourceId: null }
				},
				0
			)
		);
		w.confirm(w.bring(LIST));
		const { needs, scores } = w.app.matching.matrix(w.scope);
		const row = needs.findIndex(({ title }) => title.startsWith('Repérer'));
		expect(needs).toHaveLength(3);
		expect(needs[row]?.covered).toBe(true);
		expect(scores[row]?.[0]).toBeGreaterThan(40);
	});

	test('whose lines say no horizon takes the one that is chosen', () => {
		const { id } = w.bring(LIST);
		const choices = { mapping: null, horizon: 'gt-12m' } as const;
		const chosen = w.shown(id, choices);
		expect(chosen.plan.lines.map(({ answers }) => answers.horizon)).toEqual([
			...['3-6m', 'gt-12m', '6-12m']
		]);
		expect(w.app.needs.import.confirm(w.scope, id, null, chosen.seen)).toEqual({
			...{ ok: false, reason: 'changed' }
		});
		expect(w.app.needs.import.confirm(w.scope, id, choices, chosen.seen).ok).toBe(true);
	});

	test('that was overtaken since its preview is planned again, and nothing is half written', () => {
		const preview = w.bring(LIST);
		const tourcoing = w.seat('Tourcoing');
		expect(w.confirm(preview)).toEqual({ ok: false, reason: 'changed' });
		expect(w.held()).toEqual([]);
		const answers: NeedAnswers = {
			...NOT_SAID_YET,
			...{ title: 'Reperer les FUITES du réseau d’eau', family: 'eau', horizon: 'watch' }
		};
		w.app.needs.add(w.scope, tourcoing, answers);
		const again = w.shown(preview.id);
		expect(again.plan.lines.map(({ coming, known, differs }) => [coming, known, differs])).toEqual([
			['here', true, true],
			['new', false, false],
			['official', false, false]
		]);
		expect(w.confirm(again)).toMatchObject({ ok: true, value: { needs: 2 } });
	});

	test('has its columns set right before anything is written', () => {
		const { id, read } = w.bring('Collectivité;Colonne B;Famille\nTourcoing;Fuites;eau\n');
		expect(read.mapping).toEqual({ authority: 0, family: 2 });
		const { plan } = w.shown(id, { mapping: { authority: 0, title: 1, family: 2 }, horizon: null });
		expect(plan.create.map(({ answers }) => answers.title)).toEqual(['Fuites']);
	});

	test.each([
		['semicolons', 'Collectivité;Titre;Famille\nTourcoing;Un, deux;eau\n'],
		['commas', 'Authority,Title,Family\nTourcoing,"Un, deux",Water\n'],
		['tabs', 'Famille\tBesoin\tCommune\nEau et assainissement\tUn, deux\tTourcoing\n']
	])('is read with %s alike', (_signs, text) => {
		const { plan } = w.bring(text);
		expect(plan.create.map(({ answers: { title, family } }) => [title, family])).toEqual([
			...[['Un, deux', 'eau']]
		]);
	});

	test('of an older spreadsheet keeps its accents', () => {
		const text = 'Collectivité;Intitulé;Famille\nÉtampes;Étanchéité;bâtiment\n';
		const { encoding, plan } = w.bring(Uint8Array.from(text, (sign) => sign.charCodeAt(0)));
		expect([encoding, plan.lines[0]?.authority, plan.lines[0]?.answers.title]).toEqual([
			...['windows-1252', 'Étampes', 'Étanchéité']
		]);
	});

	test('of 10,000 lines is taken whole', () => {
		const lines = Array.from(
			{ length: 10_000 },
			(_, at) => `Valmont-sur-Rien ${at % 400};Besoin numéro ${at};eau;6 à 12 mois`
		);
		// Processor time, not the clock's: others may be busy on the same machine.
		const start = process.cpuUsage();
		const preview = w.bring(['Collectivité;Intitulé;Famille;Horizon', ...lines].join('\n'));
		expect(w.confirm(preview)).toEqual({
			ok: true,
			value: { needs: 10_000, joined: 400, organisations: 400 }
		});
		const { user, system } = process.cpuUsage(start);
		expect((user + system) / 1000).toBeLessThan(15_000);
	}, 60_000);

	test.each([
		['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 'picture'],
		['a workbook', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0]), 'spreadsheet'],
		['nothing', new Uint8Array(), 'empty'],
		['a letter', utf8('Bonjour,\nvoici la liste promise.\n'), 'no-header'],
		['contacts', utf8('Nom;E-mail\nAlpha;a@example.org\n'), 'no-header'],
		['20,001 lines', utf8(`Titre;Ville\n${'a;b\n'.repeat(20_001)}`), 'too-many-rows']
	])('that is %s is refused and not kept', (_name, content, reason) => {
		expect(w.stage(content)).toEqual({ ok: false, reason });
		expect(w.db.$client.prepare('select count(*) as n from import_drafts').get()).toEqual({ n: 0 });
	});
});

test('a draft is for its own masterclass only, in its owner’s hands, and goes with it', async () => {
	const { id } = w.bring(LIST);
	const other = plannedMasterclass(w, w.camille);
	const elsewhere = w.inFrontOf(w.camille, other.id);
	expect(w.app.needs.import.preview(elsewhere, id, null)).toBeNull();
	expect(w.app.needs.import.confirm(elsewhere, id, null, '')).toEqual({
		ok: false,
		reason: 'gone'
	});
	expect(w.app.directory.import.preview(w.camille, id, null)).toBeNull();
	w.app.needs.import.abandon(elsewhere, id);
	const noe = await w.organiser('Noé Blanc');
	w.store.write((r) => r.masterclasses.setMember(w.scope.masterclassId, noe.userId, 'owner', 0));
	expect(w.app.needs.import.preview(w.inFrontOf(noe, w.scope.masterclassId), id, null)).toBeNull();
	expect(w.shown(id).draft.fileName).toBe('besoins.csv');
	w.store.write((r) => r.masterclasses.delete(w.scope.masterclassId));
	expect(w.db.$client.prepare('select count(*) as n from import_drafts').get()).toEqual({ n: 0 });
});

const WHOLE: NeedAnswers = {
	...{ title: '=Fuites; "la nuit"', family: 'eau', subfamily: 'fuites', horizon: 'lt-3m' },
	...{
		statement: '- ligne un\n- ligne deux',
		situation: "'=1",
		transitionAim: '@eau',
		perimeter: '+1'
	},
	...{ nature: 'services', budget: 'gt-100k', budgetVoted: 'in-preparation', maturity: 'framed' },
	...{ experiment: 'no', beneficiaries: ['residents', 'elected-officials'] },
	...{ constraints: ['public-building', 'other'], openConsultation: true, visibility: 'public' }
};

describe.each(['fr', 'en'] as const)('the list of a masterclass, told in %s', (locale) => {
	const { t } = translator(locale);

	test('comes back without any change, homonyms and those who left too', () => {
		const tourcoing = w.seat('Tourcoing');
		w.app.needs.add(w.scope, tourcoing, WHOLE);
		w.app.needs.add(w.scope, tourcoing, {
			...NOT_SAID_YET,
			title: 'Vélos',
			family: 'mobilite',
			horizon: 'watch'
		});
		for (const title of ['Un', 'Deux'])
			w.app.needs.add(w.scope, w.seat('Saint-Rien'), { ...WHOLE, title });
		w.app.recruiting.move(w.scope, {
			...{ participationId: tourcoing, revision: 1, stage: 'declined', refusal: '', byPhone: false }
		});
		const exported = w.app.needs.export(w.scope);
		expect(exported).toHaveLength(4);
		const { plan } = w.bring(needList(exported, t));
		expect(plan.rejected).toEqual([]);
		expect([plan.create, plan.joining, plan.organisations]).toEqual([[], [], []]);
		expect(plan.lines.map(({ known, differs }) => known && !differs)).toEqual([
			...[true, true, true, true]
		]);
	});

	test('is the same in another place that knew nothing of it', async () => {
		const tourcoing = w.seat('Tourcoing');
		w.app.needs.add(w.scope, tourcoing, WHOLE);
		const there = await world();
		there.confirm(there.bring(needList(w.app.needs.export(w.scope), t)));
		const [read] = there.app.needs.export(there.scope);
		expect(read?.need).toMatchObject(WHOLE);
		expect(read?.authority).toMatchObject({ name: 'Tourcoing', kind: 'commune' });
	});

	test('begins from a model that has nothing to correct', () => {
		const { plan, read } = w.bring(needModel(t));
		expect([plan.rejected, plan.create.length]).toEqual([[], 2]);
		expect(Object.keys(read.mapping)).toHaveLength(21);
		expect(plan.lines[0]?.answers).toMatchObject({ subfamily: 'fuites', budget: '25-40k' });
	});
});
