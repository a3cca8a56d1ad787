import { fullName } from '#lib/domain/directory/details.ts';
import { tableOf, targetsOf } from '#lib/domain/recruiting/table.ts';
import { localDateOf } from '#lib/domain/time/zone.ts';
import type { Ports } from './ports/ports.ts';
import type { BoardPerson, BoardRow } from './ports/recruiting.port.ts';
import type { MasterclassScope } from './scope.ts';
import { masterclassOf } from './transaction.ts';

/** The recruiting board as it is read. */
export const createBoard = (ports: Ports) => ({
	/** The whole board, and the table it makes: a fixed number of queries. */
	board: (scope: MasterclassScope) =>
		ports.store.read((r) => {
			const masterclass = masterclassOf(r, scope.masterclassId);
			const people = Map.groupBy(
				r.recruiting.people(scope.masterclassId),
				({ participationId }) => participationId
			);
			const cards = r.recruiting
				.cards(scope.masterclassId)
				.map((row) => cardOf(row, people.get(row.id) ?? [], masterclass.timeZone));
			return {
				today: localDateOf(ports.clock.now(), masterclass.timeZone),
				cards,
				table: tableOf(
					cards.map((card) => ({ ...card, people: card.people.length })),
					targetsOf(masterclass)
				)
			};
		}),

	/** One card with everything known of it, null when this board has none such. */
	card: (scope: MasterclassScope, participationId: string) =>
		ports.store.read((r) => {
			const masterclass = masterclassOf(r, scope.masterclassId);
			const row = r.recruiting.cards(scope.masterclassId).find(({ id }) => id === participationId);
			if (!row) return null;
			const people = r.recruiting
				.people(scope.masterclassId)
				.filter((person) => person.participationId === participationId);
			const seated = new Set(people.map(({ contactId }) => contactId));
			return {
				...cardOf(row, people, masterclass.timeZone),
				timeZone: masterclass.timeZone,
				contacts: r.contacts
					.ofOrganisation(row.organisationId)
					.filter(({ id }) => !seated.has(id))
					.map((contact) => ({ id: contact.id, name: fullName(contact) })),
				history: r.recruiting.history(scope.masterclassId, participationId),
				members: r.masterclasses
					.members(scope.masterclassId)
					.map(({ userId, name }) => ({ userId, name }))
			};
		})
});

/** A card as the board shows it; days are those of the place. */
const cardOf = (row: BoardRow, people: readonly BoardPerson[], zone: string) => ({
	id: row.id,
	revision: row.revision,
	organisationId: row.organisationId,
	name: row.organisation,
	kind: row.kind,
	role: row.role,
	stage: row.stage,
	stageSince: row.stageSince,
	since: localDateOf(row.stageSince, zone),
	refusal: row.refusal,
	nextAction: row.nextAction,
	nextActionDue: row.nextActionDue,
	ownerId: row.ownerId,
	owner: row.owner,
	people: people.map((person) => ({
		participantId: person.participantId,
		contactId: person.contactId,
		name: fullName(person),
		position: person.position,
		email: person.email,
		phone: person.phone,
		answer: person.answer
	}))
});
