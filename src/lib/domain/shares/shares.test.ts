import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bothWaves } from '../../../../tests/support/faisceau.ts';
import {
	aCompany,
	afterSharing,
	anOrganisation,
	anySituation,
	aVersion,
	fridayMorning,
	mondayMorning,
	situation
} from '../../../../tests/support/shares.ts';
import { isClosed } from '../recruiting/board.ts';
import {
	opensAt,
	openWave,
	readersOf,
	readinessOf,
	sharesSince,
	sharesWanted,
	type WantedShare
} from './shares.ts';
import type { ShareSituation, WaveFacts } from './situation.ts';
import { WAVES } from './wave.ts';

const approved: WaveFacts = { approvedAt: fridayMorning - 1, heldAt: null, openedAt: null };
const opened: WaveFacts = { ...approved, openedAt: fridayMorning };

const waves = (facts: Partial<ShareSituation['waves']>): ShareSituation['waves'] => ({
	...situation().waves,
	...facts
});

const who = (wanted: readonly WantedShare[]) =>
	wanted.map(({ versionId, participationId }) => `${versionId} → ${participationId}`);

describe('a document is ready', () => {
	const handedIn = aVersion({ acceptedAt: null });
	test.each([
		['accepted and agreed to', aCompany('a'), 'ready', 'ready'],
		['nothing begun', { ...aCompany('a'), faisceau: null }, 'missing', 'missing'],
		['begun', aCompany('a', [], { state: 'draft' }), 'missing', 'missing'],
		['handed in', aCompany('a', [handedIn], { state: 'submitted' }), 'unchecked', 'unchecked'],
		['sent back', aCompany('a', [handedIn], { state: 'sent-back' }), 'sent-back', 'sent-back'],
		['held', aCompany('a', [aVersion()], { held: true }), 'held', 'held'],
		[
			'agreed to for the inspiring structure only',
			aCompany('a', [aVersion()], { consent: { ...bothWaves, authorities: false } }),
			'ready',
			'no-consent'
		],
		[
			'agreed to only since it was handed in',
			aCompany('a', [aVersion({ consent: { ...bothWaves, authorities: false } })]),
			'ready',
			'no-consent'
		],
		[
			'accepted once, being written again',
			aCompany('a', [aVersion()], { state: 'draft' }),
			'reopened',
			'reopened'
		],
		[
			'accepted once, and handed in again',
			aCompany('a', [aVersion(), handedIn], { state: 'submitted' }),
			'unchecked',
			'unchecked'
		],
		[
			'accepted once, and sent back since',
			aCompany('a', [aVersion(), handedIn], { state: 'sent-back' }),
			'sent-back',
			'sent-back'
		],
		['of a company that will not come', { ...aCompany('a'), stage: 'withdrawn' }, null, null],
		[
			'not begun by a company that has not confirmed',
			{ ...aCompany('a'), faisceau: null, stage: 'contacted' },
			null,
			null
		]
	] as const)('%s', (_name, document, inspiring, authorities) => {
		expect(WAVES.map((wave) => readinessOf(document, wave))).toEqual([inspiring, authorities]);
	});
});

describe('readers', () => {
	test('are the confirmed organisations of the wave’s role', () => {
		const state = situation({
			organisations: [
				anOrganisation('a', 'authority'),
				anOrganisation('b', 'authority', 'declined'),
				anOrganisation('c', 'authority', 'interested'),
				anOrganisation('d', 'inspiring'),
				anOrganisation('e', 'facilitator'),
				anOrganisation('f', 'company')
			]
		});
		expect(readersOf(state, 'inspiring').map(({ name }) => name)).toEqual(['Organisation d']);
		expect(readersOf(state, 'authorities').map(({ name }) => name)).toEqual(['Organisation a']);
	});

	test('who is a company here as well receives nothing, and it is said', () => {
		const state = situation({
			organisations: [
				anOrganisation('town', 'authority'),
				{ ...anOrganisation('both', 'authority'), organisationId: 'org_a' },
				anOrganisation('a', 'company')
			]
		});
		expect(
			readersOf(state, 'authorities').map(({ participationId, conflict }) => [
				participationId,
				conflict
			])
		).toEqual([
			['par_town', null],
			['par_both', 'also-company']
		]);
		expect(who(sharesWanted(state, 'authorities'))).toEqual([
			'ver_a → par_town',
			'ver_b → par_town'
		]);
	});
});

describe('a wave', () => {
	const due = situation({ waves: waves({ inspiring: approved }) });

	test('opens on its day with every document that is ready', () => {
		const wave = openWave(due, 'inspiring', fridayMorning);
		expect(wave.ok && who(wave.value)).toEqual(['ver_a → par_inspiring', 'ver_b → par_inspiring']);
	});

	test('opens late, with all of it, after the application was down over its day', () => {
		expect(openWave(due, 'inspiring', mondayMorning)).toMatchObject({ ok: true });
	});

	test('goes out by itself where a masterclass sends on its own', () => {
		const state = situation({ sendingMode: 'automatic' });
		expect(openWave(state, 'inspiring', fridayMorning)).toMatchObject({ ok: true });
	});

	test.each([
		['not-due', due, fridayMorning - 1],
		['not-approved', situation(), fridayMorning],
		['held', { ...due, waves: waves({ inspiring: { ...approved, heldAt: 1 } }) }, fridayMorning],
		['opened', { ...due, waves: waves({ inspiring: opened }) }, fridayMorning],
		['too-late', due, due.start],
		['not-planned', { ...due, status: 'cancelled' }, fridayMorning],
		['nothing-ready', { ...due, documents: [aCompany('a', [])] }, fridayMorning],
		['nobody-reads', { ...due, organisations: [] }, fridayMorning]
	] as const)('does not open: %s', (reason, state, now) => {
		expect(openWave(state, 'inspiring', now)).toEqual({ ok: false, reason });
	});

	test('the second never opens before the first, even by hand', () => {
		const state = situation({ waves: waves({ authorities: approved }) });
		for (const by of ['itself', 'organiser'] as const)
			expect(openWave(state, 'authorities', mondayMorning, by)).toEqual({
				ok: false,
				reason: 'first-wave-first'
			});
	});

	test('to the authorities goes by hand alone where no inspiring structure could read', () => {
		const organisations = [
			anOrganisation('town', 'authority'),
			anOrganisation('b', 'inspiring', 'withdrawn')
		];
		const state = { ...situation({ waves: waves({ authorities: approved }) }), organisations };
		const refusal = { ok: false, reason: 'nobody-reads-first' };
		expect(openWave(state, 'authorities', mondayMorning)).toEqual(refusal);
		expect(openWave(state, 'authorities', mondayMorning, 'itself', true)).toEqual(refusal);
		expect(openWave(state, 'authorities', mondayMorning, 'organiser')).toEqual(refusal);
		const sent = openWave(state, 'authorities', mondayMorning, 'organiser', true);
		expect(sent.ok && who(sent.value)).toEqual(['ver_a → par_town', 'ver_b → par_town']);
		const both = [...organisations, anOrganisation('c', 'inspiring')];
		expect(
			openWave({ ...state, organisations: both }, 'authorities', mondayMorning, 'organiser', true)
		).toEqual({ ok: false, reason: 'first-wave-first' });
	});

	test('is sent now by an organiser, before its day, unapproved, held or not', () => {
		const held = { approvedAt: null, heldAt: 1, openedAt: null };
		const state = situation({ waves: waves({ inspiring: held }) });
		expect(openWave(state, 'inspiring', 0, 'organiser')).toMatchObject({ ok: true });
	});
});

describe('a wave waits for its day', () => {
	test.each([
		['approved', situation({ waves: waves({ inspiring: approved }) }), fridayMorning],
		['on its own', situation({ sendingMode: 'automatic' }), fridayMorning],
		['nobody said yes', situation(), null],
		[
			'held',
			situation({
				sendingMode: 'automatic',
				waves: waves({ inspiring: { ...approved, heldAt: 1 } })
			}),
			null
		],
		['out already', situation({ waves: waves({ inspiring: opened }) }), null],
		['cancelled', situation({ status: 'cancelled', sendingMode: 'automatic' }), null]
	])('%s', (_name, state, at) => {
		expect(opensAt(state, 'inspiring')).toBe(at);
	});
});

describe('after a wave', () => {
	const shared = () => {
		const state = situation({ waves: waves({ inspiring: opened }) });
		return afterSharing(state, sharesWanted(state, 'inspiring'), fridayMorning);
	};

	test('nothing more is shared while nothing changes', () => {
		expect(sharesSince(shared())).toEqual([]);
	});

	test('a newer version goes out once it is accepted, on top of what was shared', () => {
		const versions = [aVersion({ id: 'ver_a' }), aVersion({ id: 'ver_a2', number: 2 })];
		const unchecked = [
			aVersion({ id: 'ver_a' }),
			aVersion({ id: 'x', acceptedAt: null, number: 2 })
		];
		expect(sharesSince({ ...shared(), documents: [aCompany('a', unchecked)] })).toEqual([]);
		expect(sharesSince({ ...shared(), documents: [aCompany('a', versions)] })).toEqual([
			{
				wave: 'inspiring',
				faisceauId: 'fai_a',
				versionId: 'ver_a2',
				participationId: 'par_inspiring',
				added: true
			}
		]);
	});

	test('a late document and a late reader are served at once', () => {
		const state = shared();
		expect(who(sharesSince({ ...state, documents: [...state.documents, aCompany('c')] }))).toEqual([
			'ver_c → par_inspiring'
		]);
		const late = anOrganisation('late', 'inspiring');
		expect(who(sharesSince({ ...state, organisations: [...state.organisations, late] }))).toEqual([
			'ver_a → par_late',
			'ver_b → par_late'
		]);
	});

	test('what was revoked stays so, in any version', () => {
		const state = shared();
		const revoked = {
			...state,
			shares: state.shares.map((share) => ({ ...share, revokedAt: mondayMorning })),
			documents: [aCompany('a', [aVersion({ id: 'ver_a' }), aVersion({ id: 'ver_a2', number: 2 })])]
		};
		expect(sharesSince(revoked)).toEqual([]);
	});

	test('a held wave shares nothing more', () => {
		const state = shared();
		expect(
			sharesSince({
				...state,
				documents: [...state.documents, aCompany('c')],
				waves: waves({ inspiring: { ...opened, heldAt: mondayMorning } })
			})
		).toEqual([]);
	});
});

describe('whatever the masterclass', () => {
	const wave = fc.constantFrom(...WAVES);
	const by = fc.constantFrom('itself' as const, 'organiser' as const);
	const now = fc.constantFrom(fridayMorning - 1, fridayMorning, mondayMorning);

	test('only accepted versions go out, agreed to and not held, to confirmed readers who are no company', () => {
		fc.assert(
			fc.property(anySituation, wave, (state, of) => {
				const companies = state.organisations
					.filter(({ role, stage }) => role === 'company' && !isClosed(stage))
					.map(({ organisationId }) => organisationId);
				for (const share of sharesWanted(state, of)) {
					const document = state.documents.find(
						({ faisceau }) => faisceau?.id === share.faisceauId
					);
					const version = document?.faisceau?.versions.find(({ id }) => id === share.versionId);
					const reader = state.organisations.find(
						({ participationId }) => participationId === share.participationId
					);
					expect(document?.faisceau?.state).toBe('accepted');
					expect(version?.acceptedAt).not.toBeNull();
					expect([version?.consent?.[of], document?.faisceau?.consent?.[of]]).toEqual([true, true]);
					expect(document?.faisceau?.held).toBe(false);
					expect(isClosed(document?.stage ?? 'declined')).toBe(false);
					expect(reader?.stage).toBe('confirmed');
					expect(reader?.role).toBe(of === 'inspiring' ? 'inspiring' : 'authority');
					expect(companies).not.toContain(reader?.organisationId);
				}
			})
		);
	});

	test('what was shared is not shared twice', () => {
		fc.assert(
			fc.property(anySituation, wave, (state, of) => {
				const wanted = sharesWanted(state, of);
				expect(new Set(who(wanted)).size).toBe(wanted.length);
				expect(sharesWanted(afterSharing(state, wanted, mondayMorning), of)).toEqual([]);
			})
		);
	});

	test('the authorities read nothing before the inspiring structure', () => {
		fc.assert(
			fc.property(anySituation, now, by, (state, at, who) => {
				if (!openWave(state, 'authorities', at, who).ok) return;
				expect(state.waves.inspiring.openedAt).not.toBeNull();
			})
		);
	});

	test('a wave that says when it goes out does not go out earlier by itself', () => {
		fc.assert(
			fc.property(anySituation, wave, now, (state, of, at) => {
				const opens = opensAt(state, of);
				if (openWave(state, of, at).ok) expect(opens).not.toBeNull();
				if (opens !== null && at < opens) expect(openWave(state, of, at).ok).toBe(false);
			})
		);
	});
});
