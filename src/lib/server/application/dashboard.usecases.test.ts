import { describe, expect, test } from 'vitest';
import { createGuestWorld } from '../../../../tests/support/guests.ts';

const wrong = 'zoe.typo@example.org';
type World = Awaited<ReturnType<typeof createGuestWorld>>;

const toDo = ({ app, scope }: World) =>
	app.dashboard
		.overview(scope)
		.actions.filter(({ kind }) => kind !== 'task')
		.map((action) => ('count' in action ? [action.kind, action.count] : [action.kind]));

const refusedOnce = async () => {
	const world = await createGuestWorld();
	const contact = world.invite('Zoé Lefèvre', wrong);
	await world.approve();
	await world.deliver({ [wrong]: 'refused' });
	return { ...world, contact };
};

describe('a message that was refused', () => {
	test('asks for a look until a new one takes its place', async () => {
		const world = await refusedOnce();
		expect(toDo(world)).toEqual([['refused-messages', 1]]);

		world.setAddress(world.contact, 'zoe@example.org');

		expect(toDo(world)).toEqual([['approve-invitations', 1]]);
		await world.approve();
		await world.deliver();
		expect(toDo(world)).toEqual([]);
	});

	test('twice for one person counts once', async () => {
		const world = await refusedOnce();

		world.setAddress(world.contact, 'zoe.typo@example.test');
		await world.approve();
		await world.deliver({ 'zoe.typo@example.test': 'refused' });

		expect(toDo(world)).toEqual([['refused-messages', 1]]);
	});

	test('to somebody who no longer comes asks for nothing', async () => {
		const world = await refusedOnce();

		world.setStage(world.contact, 'withdrawn');

		expect(toDo(world)).toEqual([]);
	});
});

test('a confirmed person without an address is to be completed, and nobody is once it is', async () => {
	const world = await createGuestWorld();
	expect(toDo(world)).toEqual([['first-organisations']]);

	const contact = world.invite('Zoé Lefèvre', null);

	expect(toDo(world)).toEqual([['missing-addresses', 1]]);
	world.setAddress(contact, 'zoe@example.org');
	expect(toDo(world)).toEqual([['approve-invitations', 1]]);
});

test('a reader sees what is to do on the home page, without the buttons', async () => {
	const { app, store, owner, organiser, id } = await createGuestWorld();
	const reader = await organiser('Noé Faure');
	store.write((r) => r.masterclasses.setMember(id, reader.userId, 'reader', 0));

	const readonly = [owner, reader].map((one) => app.dashboard.home(one).masterclasses[0]?.readonly);

	expect(readonly).toEqual([false, true]);
});
