import { describe, expect, test } from 'vitest';
import { createTestApplication } from '../../../../tests/support/application.ts';
import { organisationDetails } from '../../../../tests/support/recruiting.ts';
import type { ParticipationRole, Stage } from '#lib/domain/recruiting/participation.ts';
import type { SlotDraft } from './programme.usecases.ts';

const withProgramme = async (participants = 8) => {
	const world = createTestApplication();
	const owner = await world.organiser();
	const created = world.app.masterclasses.create(owner, {
		title: 'Bâtiments publics',
		date: '2027-03-18',
		startTime: '09:00',
		place: 'Hôtel de région, Lille',
		territory: 'metropole',
		participants,
		locale: 'fr'
	});
	if (!created.ok) throw new Error(created.reason);
	const scope = world.inFrontOf(owner, created.value);
	const show = () => world.app.programme.show(scope);
	const lengths = () => show().slots.map((slot) => slot.minutes);
	const publicId = world.store.read((r) => r.masterclasses.find(created.value))?.publicId ?? '';
	return { ...world, scope, show, lengths, publicId };
};
const withLength = (slots: readonly SlotDraft[], key: string, minutes: number) =>
	slots.map((slot) => (slot.key === key ? { ...slot, minutes } : slot));

test('a new masterclass has the programme of the sheet', async () => {
	const { show } = await withProgramme();

	expect(show()).toMatchObject({ minutes: 90, revision: 1, publishedAt: null, warnings: [] });
	expect(show().slots.map((slot) => slot.key)).toEqual([
		'welcome',
		'introduction',
		'round-authorities',
		'round-companies',
		'testimony',
		'break',
		'workshop-1',
		'workshop-2',
		'workshop-3',
		'closing'
	]);
});

test('lengths, order, words and new slots are saved together', async () => {
	const { app, scope, show } = await withProgramme();
	const [welcome, introduction, ...rest] = show().slots;
	if (!welcome || !introduction) throw new Error('no slots');

	const saved = app.programme.save(scope, 1, [
		{ ...introduction, speaker: 'Camille Réau', minutes: 7 },
		welcome,
		{ id: null, key: 'closing', minutes: 4, title: 'Photo', speaker: '', text: '' },
		...rest
	]);

	expect(saved).toEqual({ ok: true, value: null });
	expect(show().revision).toBe(2);
	expect(
		show()
			.slots.slice(0, 3)
			.map(({ key, minutes, title, speaker }) => ({ key, minutes, title, speaker }))
	).toEqual([
		{ key: 'introduction', minutes: 7, title: '', speaker: 'Camille Réau' },
		{ key: 'welcome', minutes: 10, title: '', speaker: '' },
		{ key: null, minutes: 4, title: 'Photo', speaker: '' }
	]);
});

test('a form made from an older programme overwrites nothing', async () => {
	const { app, scope, show, lengths } = await withProgramme();
	app.programme.save(scope, 1, withLength(show().slots, 'testimony', 20));

	expect(app.programme.save(scope, 1, [])).toEqual({ ok: false, reason: 'stale' });
	expect(app.programme.rebalance(scope, 1, show().slots)).toEqual({ ok: false, reason: 'stale' });
	expect(lengths()).toEqual([10, 5, 9, 6, 20, 10, 10, 10, 10, 5]);
});

test('rebalancing fills the format again', async () => {
	const { app, scope, show, lengths } = await withProgramme();

	app.programme.rebalance(scope, 1, withLength(show().slots, 'testimony', 20));

	expect(lengths()).toEqual([10, 5, 9, 6, 20, 11, 8, 8, 8, 5]);
});

test.each([0, -3, 241, 1.5])('a length of %f minutes is refused', async (minutes) => {
	const { app, scope, show, lengths } = await withProgramme();

	expect(app.programme.save(scope, 1, withLength(show().slots, 'break', minutes))).toEqual({
		ok: false,
		reason: 'minutes'
	});
	expect(lengths()).toEqual([10, 5, 9, 6, 15, 10, 10, 10, 10, 5]);
});

test('starting again follows the composition that is aimed at', async () => {
	const { app, scope, show } = await withProgramme();
	const masterclass = app.masterclasses.show(scope);
	app.masterclasses.edit(scope, masterclass.revision, {
		...masterclass,
		minutes: 120,
		participantsTarget: 10,
		authoritiesTarget: 4,
		companiesTarget: 4
	});

	app.programme.rebuild(scope, 1);

	expect(show().slots.map((slot) => slot.minutes)).toEqual([
		10, 5, 12, 8, 20, 12, 12, 12, 12, 12, 5
	]);
});

test('participants see a programme once it is published, and its task is done', async () => {
	const { app, scope, publicId } = await withProgramme();
	const task = () =>
		app.dashboard.overview(scope).tasks.find((one) => one.key === 'programme')?.doneAt ?? null;

	expect(app.programme.published(publicId)).toBeNull();
	expect(app.programme.calendarEntry(publicId)).toBeNull();
	app.programme.publish(scope, 1, true);
	expect(app.programme.published(publicId)).toMatchObject({
		title: 'Bâtiments publics',
		endTime: '10:30',
		minutes: 90
	});
	expect(app.programme.published(publicId)?.slots.map((slot) => slot.start)).toEqual([
		'09:00',
		'09:10',
		'09:15',
		'09:24',
		'09:30',
		'09:45',
		'09:55',
		'10:05',
		'10:15',
		'10:25'
	]);
	expect(app.programme.calendarEntry(publicId)).toContain('DTSTART:20270318T080000Z');
	expect(task()).not.toBeNull();
	app.programme.publish(scope, 2, false);
	expect(app.programme.published(publicId)).toBeNull();
	expect(task()).toBeNull();
});

describe('the turns of the companies', () => {
	const withCompanies = async () => {
		const world = await withProgramme();
		const join = (
			name: string,
			stage: Stage = 'confirmed',
			role: ParticipationRole = 'company'
		) => {
			world.clock.advance(60_000);
			const organisation = { details: organisationDetails(name) };
			world.app.recruiting.join(world.scope, { organisation, role, stage, people: [] });
		};
		join('Thermi’Scan');
		join('Isol’Lin', 'interested');
		join('Roubaix', 'confirmed', 'authority');
		join('Bâti’Capt');
		const turns = () =>
			world
				.show()
				.slots.filter(({ key }) => key?.startsWith('workshop-'))
				.map(({ speaker }) => speaker);
		return { ...world, turns };
	};

	test('are offered to those confirmed, in the order of the board', async () => {
		const { show, turns } = await withCompanies();

		expect(show().companies).toEqual(['Thermi’Scan', 'Bâti’Capt']);
		expect(turns()).toEqual(['', '', '']);
	});

	test('are given to them with what else was edited, and what is written stays', async () => {
		const { app, scope, show, turns } = await withCompanies();
		const edited = show().slots.map((slot) =>
			slot.key === 'workshop-1' ? { ...slot, key: null, speaker: 'Zoé Lefèvre' } : slot
		);

		expect(app.programme.nameWorkshops(scope, 1, edited)).toEqual({ ok: true, value: null });
		expect(turns()).toEqual(['Zoé Lefèvre', 'Thermi’Scan', 'Bâti’Capt']);
	});

	test('are given to nobody from an older programme', async () => {
		const { app, scope, show, turns } = await withCompanies();
		const before = show().slots;
		app.programme.save(scope, 1, before);

		expect(app.programme.nameWorkshops(scope, 1, before)).toEqual({ ok: false, reason: 'stale' });
		expect(turns()).toEqual(['', '', '']);
	});
});

test('an unknown address shows nothing', async () => {
	const { app } = await withProgramme();

	expect(app.programme.published('made-up')).toBeNull();
});
