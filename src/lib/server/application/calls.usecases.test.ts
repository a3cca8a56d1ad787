import { addDays, addMonths } from 'date-fns';
import { millisecondsInHour } from 'date-fns/constants';
import { beforeEach, describe, expect, test } from 'vitest';
import { MOST_WAITING, type Proposal } from '#lib/domain/calls/call.ts';
import type { Masterclass } from '#lib/domain/masterclass/masterclass.ts';
import {
	createTestApplication,
	type TestApplication
} from '../../../../tests/support/application.ts';
import { plannedMasterclass } from '../../../../tests/support/planned-masterclass.ts';
import { organisationDetails, person } from '../../../../tests/support/recruiting.ts';
import type { Answer, AnswerRefusal } from './calls.usecases.ts';
import type { MasterclassScope, OrganiserScope } from './scope.ts';

let t: TestApplication;
let organiser: OrganiserScope;
let scope: MasterclassScope<'look' | 'edit' | 'delete' | 'share'>;
let masterclass: Masterclass;

const leaks = {
	kind: 'need',
	title: 'Repérer les fuites',
	family: 'eau',
	horizon: '6-12m',
	statement: ''
} as const;
const sensors = {
	kind: 'solution',
	pitch: 'Des capteurs qui écoutent les canalisations.',
	families: ['eau', 'numerique']
} as const;

/** Opens the public page, and answers a minute later. */
const answer = (changed: Partial<Answer> = {}) => {
	const page = t.app.calls.page(masterclass.publicId, 'fr');
	t.clock.advance(60_000);
	return t.app.calls.answer(masterclass.publicId, {
		organisation: 'Roubaix',
		siren: null,
		siret: null,
		website: '',
		givenName: 'Leïla',
		familyName: 'Bouzid',
		email: 'leila@example.org',
		locale: 'fr',
		content: leaks,
		trap: '',
		ticket: page?.ticket ?? '',
		...changed
	});
};

const halo = (changed: Partial<Answer> = {}) =>
	answer({
		organisation: 'Halo Thermique',
		siren: '732829320',
		website: 'https://halo.test',
		givenName: 'Lou',
		familyName: 'Marchand',
		email: 'lou@example.org',
		content: sensors,
		...changed
	});

const waiting = () => t.app.calls.proposals(scope).filter(({ state }) => state === 'waiting');
const latest = () => waiting().at(-1)?.id ?? '';
const cards = () =>
	t.store
		.read((r) => r.recruiting.cards(masterclass.id))
		.map(({ organisation, role, stage }) => [organisation, role, stage]);

beforeEach(async () => {
	t = createTestApplication({ now: '2027-01-18T09:00:00Z' });
	organiser = await t.organiser();
	masterclass = plannedMasterclass(t, organiser);
	scope = t.inFrontOf(organiser, masterclass.id);
	t.app.calls.setUp(scope, { needs: true, solutions: true });
});

describe('the public page', () => {
	test('is not there before the organiser asked for something, or at another address', () => {
		const other = plannedMasterclass(t, organiser);

		expect(t.app.calls.page(other.publicId, 'fr')).toBeNull();
		expect(t.app.calls.page('nowhere', 'fr')).toBeNull();
	});

	test('is looked at without writing anything', () => {
		const before = t.db.$client.serialize();
		expect(t.app.calls.page(masterclass.publicId, 'fr')).toMatchObject({
			title: masterclass.title,
			takes: { need: true, solution: true }
		});
		t.app.calls.authorities('Rouba');

		expect(t.db.$client.serialize().equals(before)).toBe(true);
	});

	test('takes what is asked for only, and nothing once the session has begun', () => {
		t.app.calls.setUp(scope, { needs: true, solutions: false });
		expect([answer(), halo()]).toEqual([
			{ ok: true, value: null },
			{ ok: false, reason: 'closed' }
		]);
		t.clock.set('2027-03-18T12:00:00Z');
		expect(answer()).toEqual({ ok: false, reason: 'closed' });
		expect(t.app.calls.page(masterclass.publicId, 'fr')?.takes).toEqual({
			need: false,
			solution: false
		});
	});

	test('suggests authorities of the public reference', () => {
		expect(t.app.calls.authorities('Roubaix')[0]).toMatchObject({ name: 'Roubaix' });
		expect(t.app.calls.authorities(' ')).toEqual([]);
	});
});

describe('an answer', () => {
	test('waits, and changes neither directory, board, needs nor outbox', () => {
		expect(answer()).toEqual({ ok: true, value: null });

		expect(waiting()).toMatchObject([
			{ organisation: 'Roubaix', authority: 'commune:59512', email: 'leila@example.org' }
		]);
		expect(t.app.calls.waiting(scope)).toBe(1);
		expect(
			t.store.read((r) => [
				r.organisations.all(),
				r.contacts.all(),
				r.recruiting.cards(masterclass.id),
				r.needs.ofMasterclass(masterclass.id),
				r.messages.ofMasterclass(masterclass.id)
			])
		).toEqual([[], [], [], [], []]);
	});

	test.each([
		['an authority with its department', 'Saint-Denis (93)', 'commune:93066'],
		['a name that several bear', 'Saint-Denis', ''],
		['a body of no reference', 'Syndicat des eaux du Val', '']
	])('%s', (_what, organisation, authority) => {
		answer({ organisation });

		expect(waiting()[0]).toMatchObject({ authority });
	});

	test.each([
		['fills in what nobody sees', { trap: 'x' }, 'trap'],
		['brings no ticket', { ticket: '' }, 'forged'],
		['writes a ticket of its own', { ticket: 'k4x1.abcd.efgh' }, 'forged'],
		[
			'gives three addresses',
			{ content: { ...leaks, statement: 'https://a.test https://b.test www.c.test' } },
			'links'
		]
	] as const)('of a robot that %s is not kept', (_what, changed, reason: AnswerRefusal) => {
		expect(answer(changed)).toEqual({ ok: false, reason });
		expect(waiting()).toEqual([]);
	});

	test('sent at once, or after two days, is not kept, and no form counts twice', () => {
		const ticket = t.app.calls.page(masterclass.publicId, 'fr')?.ticket ?? '';
		t.clock.advance(-59_000);
		expect(answer({ ticket })).toEqual({ ok: false, reason: 'too-fast' });
		expect(answer({ ticket })).toEqual({ ok: true, value: null });
		expect(answer({ ticket })).toEqual({ ok: false, reason: 'used' });
		const old = t.app.calls.page(masterclass.publicId, 'fr')?.ticket ?? '';
		t.clock.advance(48 * millisecondsInHour);
		expect(answer({ ticket: old })).toEqual({ ok: false, reason: 'too-old' });
		expect(waiting()).toHaveLength(1);
	});

	test('sent again with other words from the same page is kept beside the first', () => {
		const ticket = t.app.calls.page(masterclass.publicId, 'fr')?.ticket ?? '';
		t.clock.advance(60_000);
		const first = t.clock.now() + 60_000;
		expect(answer({ ticket })).toEqual({ ok: true, value: null });
		const corrected = { ...leaks, title: 'Repérer les fuites du réseau' };
		expect(answer({ ticket, content: corrected })).toEqual({ ok: true, value: null });
		expect(answer({ ticket, content: corrected })).toEqual({ ok: false, reason: 'used' });
		answer({ organisation: 'Lille', email: 'noor@example.org' });

		expect(waiting()).toMatchObject([
			{ content: leaks, before: null },
			{ content: corrected, before: first },
			{ organisation: 'Lille', before: null }
		]);
	});

	test('is put off while very many wait', () => {
		for (let at = 0; at < MOST_WAITING; at += 1) answer();

		expect(answer()).toEqual({ ok: false, reason: 'full' });
	});
});

describe('accepting', () => {
	test('an authority joins the directory and the board as interested, with its need', () => {
		answer();
		const accepted = t.app.calls.accept(scope, latest(), '');

		expect(accepted.ok).toBe(true);
		expect(cards()).toEqual([['Roubaix', 'authority', 'interested']]);
		expect(t.store.read((r) => r.contacts.all())).toMatchObject([
			{ givenName: 'Leïla', familyName: 'Bouzid', email: 'leila@example.org' }
		]);
		expect(t.app.needs.list(scope)).toMatchObject([
			{ authority: 'Roubaix', needs: [{ title: 'Repérer les fuites', source: 'call' }] }
		]);
		expect(t.app.calls.proposals(scope)).toMatchObject([
			{ state: 'accepted', familyName: '', email: '' }
		]);
	});

	test('a need asks its authority for none any more', () => {
		t.app.recruiting.join(scope, {
			organisation: { details: organisationDetails('Roubaix') },
			role: 'authority',
			stage: 'confirmed',
			people: [person('Leïla Bouzid', 'leila@example.org')]
		});
		const requests = () =>
			t.store
				.read((r) => r.messages.ofMasterclass(masterclass.id))
				.filter(({ kind }) => kind === 'needs-request')
				.map(({ state }) => state);
		expect(requests()).toEqual(['draft']);

		answer();
		t.app.calls.accept(scope, latest(), waiting()[0]?.candidates[0]?.id ?? '');

		expect(requests()).toEqual(['superseded']);
	});

	test('a company brings its number, its site and its sentence', () => {
		halo();
		const accepted = t.app.calls.accept(scope, latest(), '');

		expect(cards()).toEqual([['Halo Thermique', 'company', 'interested']]);
		expect(t.store.read((r) => r.organisations.all())).toMatchObject([
			{ kind: 'company', siren: '732829320', website: 'https://halo.test' }
		]);
		expect(accepted.ok && t.app.calls.cameWith(scope, accepted.value)).toEqual([sensors]);
	});

	test('its sentence becomes the offer of a company that has none, and never replaces one', () => {
		const offer = () => {
			const [{ id } = { id: '' }] = t.store.read((r) => r.organisations.all());
			return t.app.matching.offer(organiser, id);
		};
		halo();
		t.app.calls.accept(scope, latest(), '');
		expect(offer()).toMatchObject({
			...{ solution: sensors.pitch, description: '', families: sensors.families, revision: 1 },
			coverage: { scope: 'departments', codes: [] }
		});

		halo({ content: { ...sensors, pitch: 'Tout autre chose.' } });
		t.app.calls.accept(scope, latest(), waiting()[0]?.candidates[0]?.id ?? '');
		expect(offer()).toMatchObject({ solution: sensors.pitch, revision: 1 });
	});

	test('a body of the directory is proposed, and taken instead of a new one', () => {
		const joined = t.app.recruiting.join(scope, {
			organisation: { details: organisationDetails('Halo thermique') },
			role: 'company',
			stage: 'declined',
			people: [person('Lou Marchand', 'lou@example.org')]
		});
		halo({ siren: null });
		const [proposal] = waiting();
		expect(proposal?.candidates).toMatchObject([{ name: 'Halo thermique' }]);

		expect(t.app.calls.accept(scope, latest(), proposal?.candidates[0]?.id ?? '')).toEqual(joined);
		expect(cards()).toEqual([['Halo thermique', 'company', 'interested']]);
		expect(t.store.read((r) => r.contacts.all())).toHaveLength(1);
	});

	test('a second need of one authority joins the first, and whoever is further stays there', () => {
		answer();
		t.app.calls.accept(scope, latest(), '');
		t.db.$client.exec("update participations set stage = 'confirmed'");
		answer({ content: { ...leaks, title: 'Réutiliser l’eau' }, email: 'noor@example.org' });
		t.app.calls.accept(scope, latest(), waiting()[0]?.candidates[0]?.id ?? '');

		expect(cards()).toEqual([['Roubaix', 'authority', 'confirmed']]);
		expect(t.app.needs.list(scope)[0]?.needs.map(({ title }) => title)).toEqual([
			'Repérer les fuites',
			'Réutiliser l’eau'
		]);
		expect(t.store.read((r) => r.contacts.all())).toHaveLength(2);
	});

	test('is done once, by an organiser of this masterclass, and leaves nothing half done', () => {
		answer();
		const id = latest();
		const elsewhere = t.inFrontOf(organiser, plannedMasterclass(t, organiser).id);
		const before = t.db.$client.serialize();
		expect([
			t.app.calls.accept(elsewhere, id, ''),
			t.app.calls.refuse(elsewhere, id),
			t.app.calls.accept(scope, id, 'org_nobody')
		]).toEqual([
			{ ok: false, reason: 'decided' },
			{ ok: false, reason: 'decided' },
			{ ok: false, reason: 'unfit' }
		]);
		expect(t.db.$client.serialize().equals(before)).toBe(true);

		expect(t.app.calls.accept(scope, id, '').ok).toBe(true);
		expect(t.app.calls.accept(scope, id, '')).toEqual({ ok: false, reason: 'decided' });
		expect(t.app.calls.refuse(scope, id)).toEqual({ ok: false, reason: 'decided' });
		expect(cards()).toHaveLength(1);
	});
});

describe('what is erased', () => {
	const kept = () => t.app.calls.proposals(scope).map(({ state }: Proposal) => state);
	const on = (day: Date) => {
		t.clock.set(day.toISOString());
		t.app.retention.erase();
		return kept();
	};

	test('a refusal goes after thirty days', () => {
		answer();
		t.app.calls.refuse(scope, latest());
		const refused = t.clock.now();

		expect(on(addDays(refused, 29))).toEqual(['refused']);
		expect(on(addDays(refused, 31))).toEqual([]);
	});

	test('what nobody read goes thirty days after the session, what was accepted after a year', () => {
		answer();
		t.app.calls.accept(scope, latest(), '');
		halo();
		const session = Date.parse(`${masterclass.date}T12:00:00Z`);

		expect(on(addDays(session, 29))).toEqual(['accepted', 'waiting']);
		expect(on(addDays(session, 33))).toEqual(['accepted']);
		expect(on(addMonths(session, 13))).toEqual([]);
	});

	test('with the person whose address it bears', () => {
		answer();
		t.app.calls.accept(scope, latest(), '');
		answer({ content: { ...leaks, title: 'Un autre' } });
		const contactId = t.store.read((r) => r.contacts.all())[0]?.id ?? '';
		expect(t.app.persons.personalData(organiser, contactId)?.proposals).toHaveLength(1);
		t.db.$client.exec("update masterclasses set status = 'held'");
		t.app.persons.erase(organiser, contactId, true);

		expect(kept()).toEqual(['accepted']);
	});
});
