import { expect, test } from 'vitest';
import { createTestApplication } from '../../../../tests/support/application.ts';

const setUp = async () => {
	const world = createTestApplication({ now: '2026-11-23T14:00:00Z' });
	const owner = await world.organiser();
	return { ...world, owner };
};

const counts = ({ store, owner }: Awaited<ReturnType<typeof setUp>>) =>
	store.read((r) => ({
		masterclasses: r.masterclasses.listFor(owner.userId).length,
		organisations: r.organisations.all().length,
		contacts: r.contacts.all().length
	}));

test('three masterclasses around today, all of it marked, once', async () => {
	const world = await setUp();
	const { app, store, owner } = world;

	const loaded = await app.demo.load(owner);
	const first = counts(world);
	const again = await app.demo.load(owner);

	if (!loaded.ok) throw new Error(loaded.reason);
	const ids = loaded.value;
	const state = store.read((r) => ({
		masterclasses: ids.map((id) => {
			const one = r.masterclasses.find(id);
			const messages = r.messages.ofMasterclass(id);
			return {
				date: one?.date,
				status: one?.status,
				roomReady: r.masterclasses.checklist(id).every(({ doneAt }) => doneAt !== null),
				published: one?.programmePublishedAt !== null,
				sent: messages.filter(({ state }) => state === 'sent').length,
				drafts: messages.filter(({ state }) => state === 'draft').length,
				answered: r.invitations.ofMasterclass(id).filter(({ answer }) => answer !== 'needs-action')
					.length,
				confirmed: r.recruiting.cards(id).filter(({ stage }) => stage === 'confirmed').length,
				needs: r.needs.ofMasterclass(id).length
			};
		}),
		unmarked: [
			...r.organisations.all(),
			...r.contacts.all(),
			...r.masterclasses.listFor(owner.userId),
			...ids.flatMap((id) => r.messages.ofMasterclass(id))
		].filter(({ demo }) => !demo).length
	}));
	expect(state).toEqual({
		masterclasses: [
			{
				date: '2026-12-31',
				status: 'planned',
				roomReady: false,
				published: false,
				sent: 4,
				drafts: 4,
				answered: 0,
				confirmed: 5,
				needs: 4
			},
			{
				date: '2026-11-29',
				status: 'planned',
				roomReady: false,
				published: true,
				sent: 26,
				drafts: 1,
				answered: 7,
				confirmed: 8,
				needs: 3
			},
			{
				date: '2026-11-20',
				status: 'held',
				roomReady: true,
				published: true,
				sent: 39,
				drafts: 0,
				answered: 8,
				confirmed: 8,
				needs: 3
			}
		],
		unmarked: 0
	});
	expect([again, counts(world)]).toEqual([{ ok: false, reason: 'already-there' }, first]);
}, 60_000);

test('its matrix shows what is answered, and who in the directory would answer the rest', async () => {
	const { app, owner } = await setUp();
	const loaded = await app.demo.load(owner);
	if (!loaded.ok) throw new Error(loaded.reason);

	const told = loaded.value.map((id) => {
		const scope = app.access.masterclassFor(owner, id, 'edit');
		if (typeof scope === 'string') throw new Error(scope);
		const { needs } = app.matching.matrix(scope);
		return {
			answered: needs.filter(({ covered }) => covered).map(({ title }) => title),
			waiting: needs
				.filter(({ covered }) => !covered)
				.map((need) => [need.title, app.matching.suggestions(scope, need.id)[0]?.name]),
			meetings: app.matching.interests(scope).length
		};
	});

	expect(told).toEqual([
		{
			answered: [
				'Isoler les toitures de six collèges',
				'Réduire la consommation de 40 écoles sans gros travaux',
				'Suivre la qualité de l’air des crèches'
			],
			waiting: [['Récupérer l’eau de pluie pour les sanitaires de la mairie', 'Pluvi’Stock']],
			meetings: 2
		},
		{
			answered: [
				'Repérer les fuites sans ouvrir la chaussée',
				'Arroser les jeunes arbres avec l’eau de pluie',
				'Rendre des cours d’école perméables'
			],
			waiting: [],
			meetings: 4
		},
		{
			answered: [
				'Recharger les véhicules de service',
				'Partager les voitures entre services',
				'Livrer le centre-ville sans camion'
			],
			waiting: [],
			meetings: 0
		}
	]);
}, 60_000);

test('taking the demonstration away leaves what is real', async () => {
	const world = await setUp();
	const { app, owner } = world;
	app.directory.create(owner, {
		kind: 'company',
		name: 'Thermi’Scan',
		siren: null,
		siret: null,
		website: '',
		notes: ''
	});
	await app.demo.load(owner);

	const removed = app.demo.remove(owner);

	expect([removed, counts(world), app.demo.loaded(owner)]).toEqual([
		3,
		{ masterclasses: 0, organisations: 1, contacts: 0 },
		false
	]);
}, 60_000);
