import { and, asc, desc, eq, exists, isNotNull, or, sql, type SQL } from 'drizzle-orm';
import type { DirectoryView } from '#lib/server/application/ports/directory.port.ts';
import type { Db } from './open.ts';
import {
	contacts,
	invitations,
	masterclasses,
	masterclassMembers,
	organisations,
	participants,
	participations
} from './schema/schema.ts';

export const createDirectoryView = (db: Db): DirectoryView => {
	/** Folded words hold no sign that LIKE would read otherwise. */
	const holds = (word: string): SQL | undefined => {
		const inside = `%${word}%`;
		return or(
			sql`${organisations.foldedName} like ${inside}`,
			sql`${organisations.siren} like ${`${word}%`}`,
			eq(organisations.code, word),
			exists(
				db
					.select({ one: sql`1` })
					.from(contacts)
					.where(
						and(
							eq(contacts.organisationId, organisations.id),
							or(sql`${contacts.foldedName} like ${inside}`, sql`${contacts.email} like ${inside}`)
						)
					)
			)
		);
	};

	return {
		list: ({ words, alsoIds, kind, offset, limit }) => {
			const rows = db
				.select({
					id: organisations.id,
					kind: organisations.kind,
					name: organisations.name,
					siren: organisations.siren,
					code: organisations.code,
					department: organisations.department,
					population: organisations.population,
					demo: organisations.demo,
					contacts: sql<number>`(select count(*) from contacts c where c.organisation_id = organisations.id)`,
					total: sql<number>`count(*) over ()`
				})
				.from(organisations)
				.where(
					and(
						kind ? eq(organisations.kind, kind) : undefined,
						words.length === 0
							? undefined
							: or(
									and(...words.map((readings) => or(...readings.map(holds)))),
									sql`${organisations.id} in (select value from json_each(${JSON.stringify(alsoIds)}))`
								)
					)
				)
				.orderBy(asc(organisations.foldedName), asc(organisations.id))
				.limit(limit)
				.offset(offset)
				.all();
			return {
				lines: rows.map(({ total: _total, ...line }) => line),
				total: rows[0]?.total ?? 0
			};
		},

		history: (organisationId, userId) =>
			db
				.select({
					id: participations.id,
					masterclassId: masterclasses.id,
					title: masterclasses.title,
					date: masterclasses.date,
					role: participations.role,
					stage: participations.stage
				})
				.from(participations)
				.innerJoin(masterclasses, eq(masterclasses.id, participations.masterclassId))
				.innerJoin(
					masterclassMembers,
					and(
						eq(masterclassMembers.masterclassId, masterclasses.id),
						eq(masterclassMembers.userId, userId)
					)
				)
				.where(eq(participations.organisationId, organisationId))
				.orderBy(desc(masterclasses.date), asc(participations.id))
				.all(),

		participations: (organisationId) =>
			db
				.select({ total: sql<number>`count(distinct ${participations.masterclassId})` })
				.from(participations)
				.where(eq(participations.organisationId, organisationId))
				.get()?.total ?? 0,

		commitments: (contactId) =>
			db
				.select({ total: sql<number>`count(distinct ${masterclasses.id})` })
				.from(masterclasses)
				.leftJoin(
					participants,
					and(
						eq(participants.masterclassId, masterclasses.id),
						eq(participants.contactId, contactId)
					)
				)
				.leftJoin(
					invitations,
					and(eq(invitations.masterclassId, masterclasses.id), eq(invitations.contactId, contactId))
				)
				.where(or(isNotNull(participants.id), isNotNull(invitations.id)))
				.get()?.total ?? 0
	};
};
