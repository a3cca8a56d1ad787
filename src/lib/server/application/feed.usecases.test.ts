import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { createTestApplication } from '../../../../tests/support/application.ts';
import { plannedMasterclass } from '../../../../tests/support/planned-masterclass.ts';

const planned = async () => {
	const test = createTestApplication({ now: '2027-02-22T09:00:00Z' });
	const camille = await test.organiser('Camille Réau');
	const masterclass = plannedMasterclass(test, camille);
	return { ...test, camille, masterclass, scope: test.inFrontOf(camille, masterclass.id) };
};

const tokenOf = (url: string) => /\/feeds\/(.+)\.ics$/.exec(url)?.[1] ?? '';

/** Every entry of a calendar as `date summary`. */
const entriesOf = (file: string | undefined) =>
	new ICAL.Component(ICAL.parse(file ?? '') as unknown[])
		.getAllSubcomponents('vevent')
		.map(
			(event) =>
				`${String(event.getFirstPropertyValue('dtstart'))} ${String(event.getFirstPropertyValue('summary'))}`
		);

describe('a calendar of tasks', () => {
	it('shows each task on its day, and what is done', async () => {
		const { app, scope } = await planned();
		const venue = app.timeline.show(scope).tasks.find(({ key }) => key === 'venue');
		app.timeline.setDone(scope, venue?.id ?? '', true);

		const feed = app.feeds.read(tokenOf(app.feeds.renew(scope, 'all')));
		const entries = entriesOf(feed?.calendar);

		expect(entries).toHaveLength(28);
		expect(entries[0]).toBe('2027-01-18 Lancer la préparation');
		expect(entries).toContain('2027-02-01 ✓ Réserver la salle (fait le 22\u00a0février)');
		expect(feed?.calendar).not.toContain('METHOD');
		expect(feed?.calendar).not.toContain('ATTENDEE');
		expect(feed?.calendar).toContain('DTSTART;VALUE=DATE:20270318');
	});

	it('of mine shows only what is assigned to me', async () => {
		const { app, scope } = await planned();
		const token = tokenOf(app.feeds.renew(scope, 'mine'));
		expect(entriesOf(app.feeds.read(token)?.calendar)).toEqual([]);

		const venue = app.timeline.show(scope).tasks.find(({ key }) => key === 'venue');
		app.timeline.assign(scope, venue?.id ?? '', 1, scope.organiser.userId);

		expect(entriesOf(app.feeds.read(token)?.calendar)).toEqual(['2027-02-01 Réserver la salle']);
	});

	it('keeps its tag until something changes', async () => {
		const { app, scope, clock } = await planned();
		const token = tokenOf(app.feeds.renew(scope, 'all'));
		const tag = app.feeds.read(token)?.tag;
		clock.advance(3_600_000);

		expect(app.feeds.read(token)?.tag).toBe(tag);

		const venue = app.timeline.show(scope).tasks.find(({ key }) => key === 'venue');
		app.timeline.redate(scope, venue?.id ?? '', 1, '2027-02-02');

		expect(app.feeds.read(token)?.tag).not.toBe(tag);
	});

	it('opens by its newest address alone, until it is stopped', async () => {
		const { app, scope } = await planned();
		const former = tokenOf(app.feeds.renew(scope, 'all'));
		const mine = tokenOf(app.feeds.renew(scope, 'mine'));
		const newer = tokenOf(app.feeds.renew(scope, 'all'));

		const opens = (token: string) => app.feeds.read(token) !== null;
		expect([former, mine, newer, 'made-up'].map(opens)).toEqual([false, true, true, false]);
		expect(app.feeds.list(scope)).toEqual([
			{ kind: 'all', since: Date.parse('2027-02-22T09:00:00Z') },
			{ kind: 'mine', since: Date.parse('2027-02-22T09:00:00Z') }
		]);

		app.feeds.stop(scope, 'all');
		expect([mine, newer].map(opens)).toEqual([true, false]);
	});

	it('closes to whoever no longer organises the masterclass', async () => {
		const { app, scope, store, masterclass } = await planned();
		const token = tokenOf(app.feeds.renew(scope, 'all'));

		store.write((r) => r.masterclasses.removeMember(masterclass.id, scope.organiser.userId));

		expect(app.feeds.read(token)).toBeNull();
	});

	it('strikes a cancelled masterclass through for a month, then empties', async () => {
		const { app, scope, store, clock, masterclass } = await planned();
		const token = tokenOf(app.feeds.renew(scope, 'all'));
		store.write((r) =>
			r.masterclasses.update(masterclass.id, 1, { status: 'cancelled', cancelledAt: clock.now() })
		);

		const struck = app.feeds.read(token)?.calendar;
		expect(entriesOf(struck)).toHaveLength(28);
		expect(struck?.match(/STATUS:CANCELLED/g)).toHaveLength(28);

		clock.advance(31 * 24 * 3_600_000);
		expect(entriesOf(app.feeds.read(token)?.calendar)).toEqual([]);
	});
});
