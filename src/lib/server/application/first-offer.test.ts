import { beforeEach, describe, expect, test } from 'vitest';
import { createCompanyWorld, type CompanyWorld } from '../../../../tests/support/company-world.ts';
import { bothWaves, essentialAnswers } from '../../../../tests/support/faisceau.ts';
import { inSpace, spaceOf } from '../../../../tests/support/guest-scopes.ts';
import { takePart } from '../../../../tests/support/recruiting.ts';
import type { Stage } from '#lib/domain/recruiting/participation.ts';
import type { GuestScope, MasterclassScope } from './scope.ts';

let t: CompanyWorld;
let lou: GuestScope;
let ada: GuestScope;
let scope: MasterclassScope<'look' | 'edit'>;
let company: string;

beforeEach(async () => {
	t = await createCompanyWorld();
	scope = t.inFrontOf(t.owner, t.masterclass.id);
	lou = t.enter('lou@example.org');
	takePart(t, scope, 'Vernon', [['Ada Roy', 'ada@example.org']], { role: 'authority' });
	ada = inSpace(t, spaceOf(t, 'ada@example.org'));
	company = t.store.read((r) => r.participations.find(lou.participationId))?.organisationId ?? '';
});

const offer = () => t.app.matching.offer(t.owner, company);
const faisceau = () => t.store.read((r) => r.faisceaux.ofParticipation(lou.participationId));
const agree = (authorities: boolean) =>
	t.app.faisceaux.consent(lou, faisceau()?.revision ?? 0, { ...bothWaves, authorities });
const read = () => ({ id: faisceau()?.id ?? '', revision: faisceau()?.revision ?? 0 });
const handIn = () => {
	t.fill(lou);
	expect(t.app.faisceaux.submit(lou).ok).toBe(true);
};
const goTo = (stage: Stage) => {
	const participationId = lou.participationId;
	const { revision = 0 } = t.store.read((r) => r.participations.find(participationId)) ?? {};
	const move = { participationId, revision, stage, refusal: '', byPhone: false };
	expect(t.app.recruiting.move(scope, move).ok).toBe(true);
};
const edit = (solution: string) => {
	const { revision = 0 } = offer() ?? {};
	const said = {
		solution,
		description: '',
		families: [],
		coverage: { scope: 'national' } as const
	};
	expect(t.app.matching.saveOffer(t.owner, company, revision, said).ok).toBe(true);
};
/** What an authority reads of the company. */
const readByAda = () =>
	t.app.matching.own.interests(ada).find(({ name }) => name === 'Halo Thermique')?.about;
const { pitch, description, needsAimed } = essentialAnswers;
const answerToCall = 'Des bacs pour l’eau des cantines.';
const callAnswered = () =>
	t.store.write((r) => {
		const id = t.ports.ids.next('prp');
		r.calls.insert({
			...{ id, masterclassId: scope.masterclassId, organisation: 'Halo Thermique' },
			...{ authority: '', siren: null, siret: null, website: '', locale: 'fr' },
			...{ givenName: '', familyName: '', email: '', state: 'waiting', createdAt: t.clock.now() },
			content: { kind: 'solution', pitch: answerToCall, families: ['eau'] },
			...{ decidedAt: null, decidedBy: null, participationId: null }
		});
		r.calls.decide(id, {
			...{ state: 'accepted', decidedAt: t.clock.now(), decidedBy: null },
			participationId: lou.participationId
		});
		return id;
	});

test('what authorities may read of a document becomes the offer when it is handed in', () => {
	handIn();
	const submittedAt = t.clock.now();
	t.clock.advance(60_000);
	expect(offer()).toMatchObject({
		...{ solution: `Ruissel – ${pitch}`, description, families: needsAimed },
		...{ source: 'document', saidAt: submittedAt, revision: 1 }
	});
	expect(readByAda()).toEqual([`Ruissel – ${pitch}`]);
});

test('nothing becomes of what authorities may not read', () => {
	t.fill(lou);
	agree(false);
	expect(t.app.faisceaux.submit(lou).ok).toBe(true);
	expect([offer(), readByAda()]).toEqual([null, []]);
});

describe('the offer of a document goes, for the authorities too, when', () => {
	test.each<[string, () => unknown]>([
		['the company takes its agreement back', () => agree(false)],
		['the company withdraws', () => goTo('withdrawn')],
		['the company declines', () => goTo('declined')],
		['the document is given back to be written again', () => t.app.desk.reopen(scope, read())],
		[
			'the document is sent back with remarks',
			() => {
				const versionId = t.store.read(
					(r) => r.faisceaux.versions({ faisceauId: read().id })[0]?.id ?? ''
				);
				t.store.write((r) =>
					r.faisceaux.insertRemark({
						...{ id: 'rem_1', versionId, field: 'pitch', text: 'Précisez.' },
						...{ userId: null, createdAt: t.clock.now(), sentAt: null }
					})
				);
				return t.app.desk.sendBack(scope, read());
			}
		],
		[
			'the company is taken off the board',
			() => {
				const { revision = 0 } =
					t.store.read((r) => r.participations.find(lou.participationId)) ?? {};
				return t.app.recruiting.remove(scope, lou.participationId, revision);
			}
		],
		[
			'the document is erased in time',
			() => {
				t.clock.set('2028-04-20T08:00:00Z');
				t.app.retention.erase();
			}
		]
	])('%s', (_when, happens) => {
		handIn();
		expect(offer()).not.toBeNull();
		happens();
		expect(offer()).toBeNull();
		expect(readByAda() ?? []).toEqual([]);
	});
});

test('an offer that an organiser wrote since stays, whatever becomes of the document', () => {
	handIn();
	edit('Un bac, en nos mots');
	agree(false);
	goTo('withdrawn');
	expect(offer()).toMatchObject({ solution: 'Un bac, en nos mots', source: 'organiser' });
});

test('an offer that an organiser wrote before is not replaced', () => {
	edit('Un bac, en nos mots');
	handIn();
	expect(offer()).toMatchObject({ solution: 'Un bac, en nos mots', revision: 1 });
});

test('a new version writes the offer anew, unless an organiser wrote it since', () => {
	handIn();
	t.app.desk.reopen(scope, read());
	t.answer(lou, 'pitch', 'Un autre bac.');
	expect(t.app.faisceaux.submit(lou).ok).toBe(true);
	expect(offer()).toMatchObject({ solution: 'Ruissel – Un autre bac.' });

	edit('Un bac, en nos mots');
	t.app.desk.reopen(scope, read());
	t.answer(lou, 'pitch', 'Un dernier bac.');
	expect(t.app.faisceaux.submit(lou).ok).toBe(true);
	expect(offer()).toMatchObject({ solution: 'Un bac, en nos mots' });
});

test('a company that comes back has its offer again', () => {
	handIn();
	goTo('withdrawn');
	goTo('confirmed');
	expect(offer()).toMatchObject({ solution: `Ruissel – ${pitch}`, revision: 1 });
});

test('the answer to the call takes over, once the document is taken back', () => {
	const id = callAnswered();
	handIn();
	expect(offer()).toMatchObject({ source: 'document' });
	agree(false);
	expect(offer()).toMatchObject({ source: 'call', sourceId: id, solution: answerToCall });
	expect(readByAda()).toEqual([answerToCall]);
});

test('an erased person is not named in the offer any more', () => {
	t.fill(lou);
	t.answer(lou, 'pitch', 'Le bac de Lou Marchand.');
	expect(t.app.faisceaux.submit(lou).ok).toBe(true);
	expect(offer()?.solution).toBe('Ruissel – Le bac de Lou Marchand.');
	t.db.$client.prepare("update masterclasses set status = 'closed'").run();
	const { id = '' } =
		t.store
			.read((r) => r.contacts.ofOrganisation(company))
			.find(({ email }) => email === 'lou@example.org') ?? {};
	expect(t.app.persons.erase(t.owner, id, true)).toEqual({ ok: true, value: null });
	expect(offer()?.solution).toBe('Ruissel – Le bac de —.');
});
