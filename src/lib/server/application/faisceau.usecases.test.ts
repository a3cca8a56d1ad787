import { beforeEach, describe, expect, test } from 'vitest';
import {
	createCompanyWorld,
	NOT_ANSWERED,
	type CompanyWorld
} from '../../../../tests/support/company-world.ts';
import { bothWaves, essentialAnswers } from '../../../../tests/support/faisceau.ts';
import { pagesOf } from '../../../../tests/support/pdf.ts';
import { plannedMasterclass } from '../../../../tests/support/planned-masterclass.ts';
import { readAnswers } from '#lib/domain/faisceau/parse.ts';
import type { EvidenceDetails } from './faisceau-evidence.ts';
import type { GuestScope } from './scope.ts';

let t: CompanyWorld;
let lou: GuestScope;
let nadia: GuestScope;
let ana: GuestScope;

beforeEach(async () => {
	t = await createCompanyWorld();
	lou = t.enter('lou@example.org');
	nadia = t.enter('nadia@example.org');
	ana = t.enter('ana@example.org');
});

const sheet = (scope = lou) => t.app.faisceaux.sheet(scope);

const proof = (facts: Partial<EvidenceDetails> = {}): EvidenceDetails => ({
	indicator: 'I15',
	type: 'brevet',
	label: null,
	title: 'Brevet FR 3 141 592',
	issuer: 'INPI',
	reference: '',
	date: null,
	endDate: null,
	about: 'solution',
	confidentiality: 'inspiring',
	fileId: null,
	url: '',
	...facts
});

const kinds = () =>
	t.store
		.read((r) => r.activities.recent(t.masterclass.id, 50))
		.map(({ kind }) => kind)
		.filter((kind) => kind.startsWith('faisceau-'))
		.reverse();

/** The organiser's decision, straight into the database. */
const decide = (state: string, lateAllowed = true) =>
	t.db.$client
		.prepare('update faisceaux set state = ?, late_allowed = ?, revision = revision + 1')
		.run(state, Number(lateAllowed));

const value = <T>(result: { ok: true; value: T } | { ok: false; reason: string }): T => {
	if (!result.ok) throw new Error(result.reason);
	return result.value;
};

describe('an answer', () => {
	test('begins the document with the first word, not by looking', () => {
		expect(sheet()).toMatchObject({ state: 'draft', revision: 0, frozen: null, savedAt: null });
		const before = t.db.$client.serialize();
		sheet();
		expect(t.db.$client.serialize().equals(before)).toBe(true);

		t.answer(lou, 'solutionName', ' Halo  3D ');

		expect(sheet().answers.solutionName).toMatchObject({ value: 'Halo 3D' });
		expect(sheet()).toMatchObject({ revision: 1, savedAt: t.clock.now() });
		expect(kinds()).toEqual(['faisceau-begun']);
	});

	test('is read by the whole company, and by no other', () => {
		t.answer(lou, 'solutionName', 'Halo');
		expect(sheet(nadia).content.answers.solutionName).toBe('Halo');
		expect(sheet(ana).content.answers.solutionName).toBe(undefined);
	});

	test('of two colleagues in two fields is kept, each', () => {
		t.answer(lou, 'solutionName', 'Halo');
		t.app.faisceaux.saveAnswers(nadia, { pitch: { raw: 'Voir la chaleur', base: NOT_ANSWERED } });
		expect(sheet().content.answers).toEqual({ solutionName: 'Halo', pitch: 'Voir la chaleur' });
	});

	test('of two colleagues in one field gives both texts, and nothing is overwritten', () => {
		t.answer(nadia, 'pitch', 'Le texte de Nadia');
		const met = value(
			t.app.faisceaux.saveAnswers(lou, { pitch: { raw: 'Le texte de Lou', base: NOT_ANSWERED } })
		).answers[0];

		expect(met).toMatchObject({ outcome: 'conflict', theirs: 'Le texte de Nadia', by: 'Nadia' });
		expect(sheet().content.answers.pitch).toBe('Le texte de Nadia');

		const base = met?.outcome === 'conflict' ? met.base : '';
		t.app.faisceaux.saveAnswers(lou, { pitch: { raw: 'Les deux', base } });
		expect(sheet(nadia).content.answers.pitch).toBe('Les deux');
	});

	test('that came with a page but was not touched leaves what a colleague wrote since', () => {
		t.answer(lou, 'pitch', 'Avant');
		const shown = sheet().answers.pitch?.base ?? '';
		t.answer(nadia, 'pitch', 'Après');

		const [unchanged] = value(
			t.app.faisceaux.saveAnswers(lou, { pitch: { raw: 'Avant', base: shown } })
		).answers;

		expect(unchanged).toMatchObject({ outcome: 'kept', theirs: 'Après' });
		expect(sheet().content.answers.pitch).toBe('Après');
	});

	test('that does not fit says why, and the others of the page are kept', () => {
		const { answers } = value(
			t.app.faisceaux.saveAnswers(lou, {
				solutionName: { raw: 'Halo', base: NOT_ANSWERED },
				answerI01: { raw: 'mot '.repeat(30_000), base: NOT_ANSWERED },
				nonsense: { raw: 'x', base: NOT_ANSWERED }
			})
		);
		expect(answers).toMatchObject([
			{ field: 'solutionName', outcome: 'saved' },
			{
				field: 'answerI01',
				outcome: 'refused',
				refusal: { reason: 'too-long', limit: 1200, length: 119_999 }
			}
		]);
		expect(sheet().content.answers).toEqual({ solutionName: 'Halo' });
	});

	test('emptied, then written again from an old page, is a conflict still', () => {
		t.answer(lou, 'pitch', 'Un');
		const old = sheet().answers.pitch?.base ?? '';
		t.answer(lou, 'pitch', '');
		t.answer(lou, 'pitch', 'Deux');
		expect(
			value(t.app.faisceaux.saveAnswers(nadia, { pitch: { raw: 'Trois', base: old } })).answers
		).toMatchObject([{ outcome: 'conflict', theirs: 'Deux' }]);
	});
});

describe('presence', () => {
	test('names the colleagues who wrote in the last five minutes, never oneself', () => {
		t.answer(lou, 'pitch', 'Un');
		expect(sheet(nadia).writing).toEqual(['Lou']);
		expect(t.app.faisceaux.writing(nadia)).toEqual(['Lou']);
		expect(sheet(lou).writing).toEqual([]);
		t.clock.advance(301_000);
		expect(sheet(nadia).writing).toEqual([]);
	});
});

describe('evidence', () => {
	const gone = { ok: false, reason: 'file-gone' };

	test('is added, changed and taken away', () => {
		const id = value(t.app.faisceaux.saveEvidence(lou, null, proof()));
		expect(sheet(nadia).evidence).toMatchObject([
			{ id, title: 'Brevet FR 3 141 592', revision: 1 }
		]);
		t.app.faisceaux.saveEvidence(nadia, { id, revision: 1 }, proof({ title: 'Brevet européen' }));
		expect(sheet().evidence).toMatchObject([{ title: 'Brevet européen', revision: 2 }]);
		expect(t.app.faisceaux.removeEvidence(lou, { id, revision: 2 }).ok).toBe(true);
		expect(sheet().evidence).toEqual([]);
	});

	test('that somebody changed meanwhile is neither overwritten nor taken away', () => {
		const id = value(t.app.faisceaux.saveEvidence(lou, null, proof()));
		t.app.faisceaux.saveEvidence(nadia, { id, revision: 1 }, proof({ title: 'De Nadia' }));
		const stale = { ok: false, reason: 'stale' };
		expect(t.app.faisceaux.saveEvidence(lou, { id, revision: 1 }, proof())).toEqual(stale);
		expect(t.app.faisceaux.removeEvidence(lou, { id, revision: 1 })).toEqual(stale);
		expect(sheet().evidence).toMatchObject([{ title: 'De Nadia' }]);
	});

	test('of another company is unknown, and so is its file', () => {
		const id = value(t.app.faisceaux.saveEvidence(lou, null, proof()));
		t.app.faisceaux.saveEvidence(ana, null, proof());
		const file = t.receive(lou, 'evidence');
		const unknown = { ok: false, reason: 'unknown' };
		expect(t.app.faisceaux.saveEvidence(ana, { id, revision: 1 }, proof())).toEqual(unknown);
		expect(t.app.faisceaux.removeEvidence(ana, { id, revision: 1 })).toEqual(unknown);
		expect(t.app.faisceaux.saveEvidence(ana, null, proof({ fileId: file.id }))).toEqual(gone);
		expect(sheet(ana).evidence.map((one) => one.file)).toEqual([null]);
	});

	test('is not saved without the file that was joined to it, once that is forgotten', () => {
		const [first, second] = [1, 2].map(() => t.receive(lou, 'evidence').id);
		const id = value(t.app.faisceaux.saveEvidence(lou, null, proof({ fileId: first ?? '' })));
		t.store.write((r) => r.files.remove(second ?? ''));

		for (const seen of [null, { id, revision: 1 }])
			expect(t.app.faisceaux.saveEvidence(lou, seen, proof({ fileId: second ?? '' }))).toEqual(
				gone
			);
		expect(sheet().evidence).toMatchObject([{ revision: 1, file: { id: first } }]);
	});

	test('gives up its file when it gets another, unless a version holds it', () => {
		const [first, second, third] = [1, 2, 3].map(() => t.receive(lou, 'evidence'));
		const id = value(t.app.faisceaux.saveEvidence(lou, null, proof({ fileId: first?.id ?? '' })));
		t.app.faisceaux.saveEvidence(lou, { id, revision: 1 }, proof({ fileId: second?.id ?? '' }));
		expect(t.store.read((r) => r.files.find(first?.id ?? ''))).toBe(null);

		t.fill(lou);
		value(t.app.faisceaux.submit(lou));
		decide('sent-back');
		t.app.faisceaux.saveEvidence(lou, { id, revision: 2 }, proof({ fileId: third?.id ?? '' }));
		expect(t.store.read((r) => r.files.find(second?.id ?? ''))).toEqual(second);
	});

	test('has an end: eighty pieces', () => {
		for (let one = 0; one < 80; one++) value(t.app.faisceaux.saveEvidence(lou, null, proof()));
		expect(t.app.faisceaux.saveEvidence(lou, null, proof())).toEqual({
			ok: false,
			reason: 'too-many'
		});
	});
});

describe('an own file', () => {
	test('stands for the form: only what lists need is still asked', () => {
		const file = t.receive(lou);
		expect(t.app.faisceaux.attachDocument(lou, file.id)).toEqual({ ok: true, value: null });
		expect(sheet(nadia).documents).toMatchObject([{ id: file.id, state: 'available' }]);
		expect(sheet().completeness.missing).toMatchObject([
			{ field: 'solutionName' },
			{ field: 'pitch' },
			{ field: 'needsAimed' },
			{ what: 'consent' }
		]);
	});

	test('of another company cannot be given, read or taken away', () => {
		const file = t.receive(lou);
		t.app.faisceaux.attachDocument(lou, file.id);
		t.answer(ana, 'pitch', 'Un');
		const unknown = { ok: false, reason: 'unknown' };
		expect(t.app.faisceaux.attachDocument(ana, file.id)).toEqual(unknown);
		expect(t.app.faisceaux.detachDocument(ana, file.id)).toEqual(unknown);
		expect(t.app.faisceaux.ownsFile(lou, file)).toBe(true);
		expect(t.app.faisceaux.ownsFile(ana, file)).toBe(false);
	});

	test('in which something was found is none, and is not handed out', () => {
		const file = t.receive(lou, 'document', { state: 'quarantined', refusal: 'infected' });
		t.app.faisceaux.attachDocument(lou, file.id);
		expect(sheet().content.documents).toEqual([]);
		expect(sheet().documents).toMatchObject([{ state: 'quarantined', refusal: 'infected' }]);
		expect(t.app.faisceaux.ownsFile(lou, file)).toBe(false);
	});

	test('taken away is forgotten', () => {
		const file = t.receive(lou);
		t.app.faisceaux.attachDocument(lou, file.id);
		t.app.faisceaux.detachDocument(lou, file.id);
		expect(t.store.read((r) => r.files.find(file.id))).toBe(null);
		expect(kinds()).toEqual([
			'faisceau-begun',
			'faisceau-document-added',
			'faisceau-document-removed'
		]);
	});
});

describe('consent', () => {
	test('is dated and signed', () => {
		expect(t.app.faisceaux.consent(lou, 0, bothWaves)).toEqual({ ok: true, value: null });
		expect(sheet(nadia).content.consent).toEqual(bothWaves);
		expect(sheet(nadia).consent).toEqual({ at: t.clock.now(), by: 'Lou' });
	});

	test('given from an old page overwrites nothing', () => {
		t.app.faisceaux.consent(lou, 0, bothWaves);
		const none = { ...bothWaves, inspiring: false, authorities: false };
		expect(t.app.faisceaux.consent(nadia, 0, none)).toEqual({ ok: false, reason: 'stale' });
		expect(sheet().content.consent).toEqual(bothWaves);
	});

	test('can be taken back while the organiser has the document, and no more be given', () => {
		t.fill(lou);
		value(t.app.faisceaux.submit(lou));
		const { revision } = sheet();
		expect(
			t.app.faisceaux.consent(lou, revision, { ...bothWaves, 'other-companies': true })
		).toEqual({ ok: false, reason: 'submitted' });
		value(t.app.faisceaux.consent(lou, revision, { ...bothWaves, authorities: false }));
		expect(sheet().content.consent?.authorities).toBe(false);
		const [version] = t.store.read((r) =>
			r.faisceaux.versions({ masterclassId: t.masterclass.id })
		);
		expect(version?.content.consent).toEqual(bothWaves);
	});
});

describe('handing in', () => {
	test('asks for what is needed', () => {
		expect(t.app.faisceaux.submit(lou)).toEqual({ ok: false, reason: 'incomplete' });
		t.answer(lou, 'pitch', 'Un');
		expect(t.app.faisceaux.submit(lou)).toEqual({ ok: false, reason: 'incomplete' });
		expect(sheet()).toMatchObject({ state: 'draft', versions: [] });
	});

	test('freezes a version that nothing changes any more', () => {
		t.fill(lou);
		expect(t.app.faisceaux.submit(nadia)).toEqual({ ok: true, value: 1 });
		expect(sheet()).toMatchObject({
			state: 'submitted',
			frozen: 'submitted',
			versions: [{ number: 1, by: 'Nadia', late: false, submittedAt: t.clock.now() }]
		});
		expect(t.answer(lou, 'pitch', 'Autre')).toEqual({ ok: false, reason: 'submitted' });

		decide('sent-back');
		t.answer(lou, 'pitch', 'Autre');
		expect(t.app.faisceaux.submit(lou)).toEqual({ ok: true, value: 2 });
		const versions = t.store.read((r) => r.faisceaux.versions({ masterclassId: t.masterclass.id }));
		expect(versions.map(({ number, content }) => [number, content.answers.pitch])).toEqual([
			[2, 'Autre'],
			[1, essentialAnswers.pitch]
		]);
		expect(kinds()).toEqual([
			'faisceau-begun',
			'faisceau-consent',
			'faisceau-submitted',
			'faisceau-submitted'
		]);
	});

	test('still works on the last day, where the masterclass is held', () => {
		t.fill(lou);
		t.clock.set('2027-03-09T22:59:00Z');
		value(t.app.faisceaux.submit(lou));
		expect(sheet().versions).toMatchObject([{ late: false }]);
	});

	test('is over the day after, unless the organiser lets it be late', () => {
		t.fill(lou);
		t.clock.set('2027-03-09T23:01:00Z');
		expect(sheet().frozen).toBe('deadline-passed');
		expect(t.app.faisceaux.submit(lou)).toEqual({ ok: false, reason: 'deadline-passed' });
		expect(t.answer(lou, 'pitch', 'Autre')).toEqual({ ok: false, reason: 'deadline-passed' });
		expect(sheet().content.answers).toEqual(readAnswers(essentialAnswers));

		decide('draft');
		value(t.app.faisceaux.submit(lou));
		expect(sheet().versions).toMatchObject([{ late: true }]);
	});

	test('shows the remarks it was sent back with, and no draft of them', () => {
		t.fill(lou);
		value(t.app.faisceaux.submit(lou));
		t.store.write((r) => {
			const [version] = r.faisceaux.versions({ masterclassId: t.masterclass.id });
			const remark = { versionId: version?.id ?? '', userId: null, createdAt: 1 };
			const sent = { id: 'fsr_1', field: 'pitch', text: 'Pour qui ?', sentAt: 2 };
			r.faisceaux.insertRemark({ ...remark, ...sent });
			r.faisceaux.insertRemark({ ...remark, id: 'fsr_2', field: '', text: 'Encore', sentAt: null });
		});
		expect(sheet().remarks).toEqual([]);
		decide('sent-back');
		expect(sheet().remarks).toEqual([{ field: 'pitch', text: 'Pour qui ?' }]);
	});
});

describe('an organiser who looks, and a guest once it is over', () => {
	test('write nothing', () => {
		t.fill(lou);
		for (const [scope, frozen] of [
			// Who looks sees the form as the company does.
			[{ ...lou, preview: true }, null],
			[{ ...lou, stage: 'over' }, 'read-only']
		] as const) {
			const before = t.db.$client.serialize();
			const refusal = { ok: false, reason: 'read-only' };
			expect(t.answer(scope, 'pitch', 'x')).toEqual(refusal);
			expect(t.app.faisceaux.submit(scope)).toEqual(refusal);
			expect(t.app.faisceaux.saveEvidence(scope, null, proof())).toEqual(refusal);
			expect(t.app.faisceaux.attachDocument(scope, 'x')).toEqual(refusal);
			expect(t.app.faisceaux.consent(scope, 1, bothWaves)).toEqual(refusal);
			expect(sheet(scope).frozen).toBe(frozen);
			expect(t.db.$client.serialize().equals(before)).toBe(true);
		}
	});
});

describe('reuse', () => {
	/** Lou's company at a second masterclass. */
	const later = () => {
		const second = plannedMasterclass(t, t.owner, { date: '2027-06-17' });
		t.join(second.id, 'Halo Thermique', [['Zoé Marin', 'zoe@example.org']]);
		return t.enter('zoe@example.org', second.id);
	};

	test('copies answers, evidence and files of the same organisation, and asks consent anew', () => {
		t.fill(lou);
		const [document, attached] = [t.receive(lou), t.receive(lou, 'evidence')];
		t.app.faisceaux.attachDocument(lou, document.id);
		t.app.faisceaux.saveEvidence(lou, null, proof({ fileId: attached.id }));
		const zoe = later();
		const [earlier] = sheet(zoe).earlier;
		expect(earlier).toMatchObject({ date: '2027-03-18' });

		expect(t.app.faisceaux.reuse(zoe, earlier?.id ?? '')).toEqual({ ok: true, value: null });

		const { content, earlier: none } = sheet(zoe);
		expect(none).toEqual([]);
		expect(content.answers).toEqual(sheet().content.answers);
		expect(content.consent).toBe(null);
		expect(content.documents).toMatchObject([{ name: 'halo.pdf', sha256: document.sha256 }]);
		expect(content.evidence).toMatchObject([
			{ title: 'Brevet FR 3 141 592', file: { sha256: attached.sha256 } }
		]);
		expect(content.documents[0]?.id).not.toBe(document.id);
		expect(t.app.faisceaux.ownsFile(lou, document)).toBe(true);
	});

	test('never mixes with what was said, and never takes from another organisation', () => {
		t.fill(lou);
		t.fill(ana);
		const zoe = later();
		const ids = t.store.read((r) => r.faisceaux.ofMasterclass(t.masterclass.id));
		const others = ids.find((one) => one.participationId === ana.participationId)?.id ?? '';
		expect(t.app.faisceaux.reuse(zoe, others)).toEqual({ ok: false, reason: 'unknown' });
		const [earlier] = sheet(zoe).earlier;
		t.answer(zoe, 'pitch', 'Déjà écrit');
		expect(t.app.faisceaux.reuse(zoe, earlier?.id ?? '')).toEqual({ ok: false, reason: 'begun' });
		expect(sheet(zoe).content.answers).toEqual({ pitch: 'Déjà écrit' });
	});
});

test('the export holds all that the company gave, version by version', () => {
	t.fill(lou);
	value(t.app.faisceaux.submit(lou));
	decide('sent-back');
	t.answer(lou, 'pitch', 'Autre');
	expect(t.app.faisceaux.export(nadia)).toMatchObject({
		organisation: 'Halo Thermique',
		state: 'sent-back',
		answers: { pitch: 'Autre' },
		consent: bothWaves,
		consentBy: 'Lou',
		versions: [
			{ number: 1, submittedBy: 'Lou', content: { answers: readAnswers(essentialAnswers) } }
		]
	});
	expect(t.app.faisceaux.export(ana)).toMatchObject({ state: 'draft', answers: {}, versions: [] });
});

test('the own copy says what is written so far, then what was handed in', async () => {
	t.fill(lou);
	const draft = pagesOf(await t.app.faisceaux.print(lou, 'fr')).join('');
	expect(draft).toContain('HaloThermique');
	expect(draft).toContain('Ruisselfiltre');
	value(t.app.faisceaux.submit(lou));
	const handedIn = pagesOf(await t.app.faisceaux.print(nadia, 'fr')).join('');
	expect(handedIn).toContain('Version1');
	expect(draft).not.toContain('Version1');
	expect(pagesOf(await t.app.faisceaux.printBlank(ana, 'en')).length).toBeGreaterThan(1);
});

test('a fault in the middle of handing in leaves nothing half done', () => {
	t.fill(lou);
	const before = t.app.faisceaux.export(lou);
	const { next } = t.ports.ids;
	Object.assign(t.ports.ids, {
		next: (prefix: string) => {
			if (prefix === 'act') throw new Error('power cut');
			return next(prefix);
		}
	});
	expect(() => t.app.faisceaux.submit(lou)).toThrow('power cut');
	expect(t.app.faisceaux.export(lou)).toEqual(before);
	Object.assign(t.ports.ids, { next });
	expect(t.app.faisceaux.submit(lou)).toEqual({ ok: true, value: 1 });
});
