import { beforeEach, describe, expect, test } from 'vitest';
import type { Interest } from '#lib/domain/matching/interest.ts';
import { NOT_SAID_YET, type NeedAnswers } from '#lib/domain/needs/need.ts';
import {
	createTestApplication,
	type TestApplication
} from '../../../../tests/support/application.ts';
import { inSpace, spaceOf } from '../../../../tests/support/guest-scopes.ts';
import { plannedMasterclass } from '../../../../tests/support/planned-masterclass.ts';
import { takePart } from '../../../../tests/support/recruiting.ts';
import type { GuestScope, MasterclassScope } from './scope.ts';

let world: TestApplication;
let scope: MasterclassScope<'look' | 'edit'>;
/** Participations. */
let vernon: string;
let claire: string;
let vélos: string;

const as = (email: string): GuestScope => inSpace(world, spaceOf(world, email));
const shown = (guest: GuestScope) =>
	world.app.matching.own
		.interests(guest)
		.map(({ name, about, interest }) => [name, [...about], interest]);
const say = (
	guest: GuestScope,
	otherId: string,
	interest: Interest | null,
	was: Interest | null = null
) => world.app.matching.own.saveInterests(guest, [{ otherId, was, interest }]);
const need = (title: string, more: Partial<NeedAnswers> = {}) =>
	world.app.needs.add(scope, vernon, {
		...{ ...NOT_SAID_YET, title, family: 'eau', horizon: '6-12m', visibility: 'participants' },
		...more
	});

beforeEach(async () => {
	world = createTestApplication({ now: '2027-03-01T09:00:00Z' });
	const organiser = await world.organiser();
	scope = world.inFrontOf(organiser, plannedMasterclass(world, organiser).id);
	vernon = takePart(world, scope, 'Vernon', [['Ada Roy', 'ada@example.org']], {
		role: 'authority'
	});
	claire = takePart(world, scope, 'Écoute Claire', [['Lou Marchand', 'lou@example.org']]);
	vélos = takePart(world, scope, 'Vélos & Cie', [], { stage: 'contacted' });
	const { organisationId = '' } = world.store.read((r) => r.participations.find(claire)) ?? {};
	world.app.matching.saveOffer(organiser, organisationId, 0, {
		...{ solution: 'Recherche de fuites', families: ['eau'], coverage: { scope: 'national' } },
		description: 'Nos capteurs acoustiques écoutent le réseau d’eau potable et situent les fuites.'
	});
});

describe('an authority', () => {
	test('reads each company that was asked to come, with its solution, and says whom it wants', () => {
		takePart(world, scope, 'À peine pressentie', [], { stage: 'identified' });
		takePart(world, scope, 'Repartie', [], { stage: 'declined' });
		const ada = as('ada@example.org');
		say(ada, claire, 'must-meet');
		expect(shown(ada)).toEqual([
			['Écoute Claire', ['Recherche de fuites'], 'must-meet'],
			['Vélos & Cie', [], null]
		]);
		say(ada, claire, null, 'must-meet');
		expect(shown(ada)[0]).toEqual(['Écoute Claire', ['Recherche de fuites'], null]);
	});

	test('never reads what a company said of it', () => {
		need('Fuites');
		say(as('lou@example.org'), vernon, 'no');
		expect(JSON.stringify(world.app.matching.own.interests(as('ada@example.org')))).not.toContain(
			'"no"'
		);
	});

	test('keeps what a colleague said meanwhile of another company', () => {
		const ada = as('ada@example.org');
		say(ada, vélos, 'meet');
		// The form that this came from showed nothing said of either.
		world.app.matching.own.saveInterests(ada, [
			{ otherId: claire, was: null, interest: 'must-meet' },
			{ otherId: vélos, was: null, interest: null }
		]);
		expect(shown(ada).map(([, , interest]) => interest)).toEqual(['must-meet', 'meet']);
	});

	test('has each choice kept as it is made, and told where a colleague chose otherwise', () => {
		const ada = as('ada@example.org');
		const save = (otherId: string, value: string, base: string) => {
			const { savedAt, ...outcome } = world.app.matching.own.save(ada, {
				[`of-${otherId}`]: { value, base }
			});
			expect(savedAt).toBe(world.clock.now());
			return outcome;
		};
		expect(save(claire, 'must-meet', '')).toMatchObject({
			saved: { [`of-${claire}`]: 'must-meet' }
		});
		expect(save(claire, 'no', '')).toMatchObject({
			...{ saved: {}, refused: {} },
			conflicts: { [`of-${claire}`]: { theirs: 'must-meet' } }
		});
		expect(save(vernon, 'meet', '')).toMatchObject({
			refused: { [`of-${vernon}`]: 'nobodyThere' }
		});
		expect(shown(ada).map(([, , interest]) => interest)).toEqual(['must-meet', null]);
	});

	test('finds first the companies that answer one of its needs, without their scores', () => {
		const ada = as('ada@example.org');
		const order = () =>
			world.app.matching.own.interests(ada).map(({ name, need: found }) => [name, found]);
		takePart(world, scope, 'Aux Roues', []);
		need('Prêter des vélos aux agents', { family: 'mobilite' });
		expect(order().map(([name]) => name)).toEqual(['Aux Roues', 'Écoute Claire', 'Vélos & Cie']);
		// Kept to the organiser, it is still the authority's own.
		need('Repérer les fuites du réseau d’eau potable', { visibility: 'organiser' });
		expect(order()).toEqual([
			['Écoute Claire', 'Repérer les fuites du réseau d’eau potable'],
			['Aux Roues', null],
			['Vélos & Cie', null]
		]);
		expect(JSON.stringify(world.app.matching.own.interests(ada))).not.toMatch(/score|:\d/);
	});

	test('leaves one line of history a sitting that changes something', () => {
		const ada = as('ada@example.org');
		say(ada, claire, 'meet');
		say(ada, claire, 'meet');
		say(ada, vélos, 'no');
		const said = world.store
			.read((r) => r.recruiting.history(scope.masterclassId, vernon))
			.filter(({ kind }) => kind === 'interests-said');
		expect(said.map(({ details }) => details.name)).toEqual(['Ada Roy']);
	});
});

describe('a company', () => {
	test('reads an authority only by the needs that it may read', () => {
		const lou = as('lou@example.org');
		need('Tenu secret', { visibility: 'organiser' });
		need('Consultation en cours', { openConsultation: true });
		expect(shown(lou)).toEqual([]);
		need('Trouver les fuites');
		expect(shown(lou)).toEqual([['Vernon', ['Trouver les fuites'], null]]);
	});

	test('finds first the authorities of which it answers a need, of those that it may read', () => {
		const lou = as('lou@example.org');
		const amiens = takePart(world, scope, 'Amiens', [], { role: 'authority' });
		const ask = (participationId: string, title: string, more: Partial<NeedAnswers> = {}) =>
			world.app.needs.add(scope, participationId, {
				...{ ...NOT_SAID_YET, title, family: 'eau', horizon: '6-12m', visibility: 'participants' },
				...more
			});
		ask(amiens, 'Renouveler le parc d’ordinateurs', { family: 'numerique' });
		ask(amiens, 'Chercher les fuites d’eau', { visibility: 'organiser' });
		ask(vernon, 'Chercher les fuites d’eau');
		expect(world.app.matching.own.interests(lou).map(({ name, need }) => [name, need])).toEqual([
			['Vernon', 'Chercher les fuites d’eau'],
			['Amiens', null]
		]);
	});

	test('says nothing of whom it may not see, of companies, or of itself', () => {
		const lou = as('lou@example.org');
		for (const other of [vernon, vélos, claire, 'par_none']) say(lou, other, 'must-meet');
		expect(world.store.read((r) => r.matching.interests(scope.masterclassId))).toEqual([]);
	});
});

test('the organiser reads both sides, without who has left', () => {
	need('Trouver les fuites');
	say(as('ada@example.org'), claire, 'must-meet');
	say(as('ada@example.org'), vélos, 'no');
	say(as('lou@example.org'), vernon, 'meet');
	const list = () =>
		world.app.matching
			.interests(scope)
			.map((one) => [one.authority, one.company, one.byAuthority, one.byCompany]);
	expect(list()).toEqual([
		['Vernon', 'Écoute Claire', 'must-meet', 'meet'],
		['Vernon', 'Vélos & Cie', 'no', null]
	]);

	const { revision = 0 } = world.store.read((r) => r.participations.find(claire)) ?? {};
	world.app.recruiting.move(scope, {
		...{ participationId: claire, revision, stage: 'withdrawn', refusal: '' },
		byPhone: false
	});
	expect(list()).toEqual([['Vernon', 'Vélos & Cie', 'no', null]]);
});
