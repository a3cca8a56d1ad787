import { is, or, sql, type SQL } from 'drizzle-orm';
import { getTableConfig, SQLiteTable, type SQLiteColumn } from 'drizzle-orm/sqlite-core';
import { fullName } from '#lib/domain/directory/details.ts';
import type { Contact } from '#lib/domain/directory/organisation.ts';
import type { Db } from './open.ts';
import * as schema from './schema/schema.ts';

const { contacts, formerNames, messages, organisations, proposals, users } = schema;

/** What stands where the name of somebody erased stood. */
const NOBODY = '—';

/** What a person is, or was, called and reached by. */
export type Identity = Pick<Contact, 'givenName' | 'familyName' | 'email'>;

/** Words that name a person, and the table and column they stand in. */
export type Mention = { readonly place: string; readonly text: string };

/** Accounts of organisers and settings: theirs to change, even where one of them is a contact too. */
const OF_ORGANISERS: readonly SQLiteTable[] = [
	users,
	schema.sessions,
	schema.accounts,
	schema.verifications,
	schema.settings
];

/** These say who somebody else is: whoever bears the same name stays. */
const OF_OTHERS: readonly SQLiteColumn[] = [
	contacts.givenName,
	contacts.familyName,
	contacts.foldedName,
	contacts.email,
	messages.recipientName,
	messages.recipientEmail,
	schema.accessLinks.details,
	formerNames.givenName,
	formerNames.familyName,
	formerNames.email,
	organisations.name,
	organisations.foldedName,
	proposals.givenName,
	proposals.familyName,
	proposals.email
];

type Place = { readonly table: string; readonly column: SQLiteColumn };

/** Every column whose words may name anybody; a column added to the schema is one of them. */
const PLACES: readonly Place[] = Object.values(schema)
	.filter((one): one is typeof users => is(one, SQLiteTable))
	.filter((table) => !OF_ORGANISERS.includes(table))
	.flatMap((table) => {
		const { name, columns } = getTableConfig(table);
		return columns
			.filter((one) => one.getSQLType() === 'text' && !one.primary && !one.enumValues?.length)
			.filter((one) => !OF_OTHERS.includes(one))
			.map((column) => ({ table: name, column }));
	});

/**
 * Where words name one person, whatever they were written for: a colleague's comment, a letter to
 * somebody else, a company's document, the history.
 *
 * @param identities as they are, and as they were
 * @param id of the contact
 */
export function mentionsOf(db: Db, identities: readonly Identity[], id: string) {
	const names = [...new Set(identities.map(fullName))].filter((name) => name !== '');
	const search = searchFor(identities, id);

	const rows = ({ table, column }: Place): { id: number; text: string }[] =>
		db.all(
			sql`select rowid as id, ${sql.identifier(column.name)} as text from ${sql.identifier(table)}
				where ${search.likely(sql.identifier(column.name))} ${
					// A message to somebody of the same name speaks of them.
					table === 'messages'
						? sql`and recipient_name not in (${sql.join(
								names.map((name) => sql`${name}`),
								sql`, `
							)})`
						: sql``
				}`
		);

	return {
		/** @returns each text as a whole, so that it can be understood */
		list: (): Mention[] =>
			PLACES.flatMap((place) =>
				rows(place)
					.flatMap(({ text }) => textsIn(place, text))
					.filter((text) => text !== id && search.without(text) !== text)
					.map((text) => ({ place: `${place.table}.${place.column.name}`, text }))
			),

		erase: (): void => {
			for (const place of PLACES)
				for (const row of rows(place)) {
					const left = isJson(place)
						? JSON.stringify(everyText(JSON.parse(row.text), search.without))
						: search.without(row.text);
					if (left !== row.text)
						db.run(
							sql`update ${sql.identifier(place.table)} set ${sql.identifier(place.column.name)} = ${left} where rowid = ${row.id}`
						);
				}
		}
	};
}

const isJson = ({ column }: Place): boolean => column.dataType === 'json';

/** The texts of a value, without its codes and numbers. */
function textsIn(place: Place, value: string): string[] {
	if (!isJson(place)) return [value];
	const texts: string[] = [];
	everyText(JSON.parse(value), (text) => {
		texts.push(text);
		return text;
	});
	return texts;
}

/** The same value, with something made of each of its texts. */
function everyText(value: unknown, make: (text: string) => string): unknown {
	if (typeof value === 'string') return make(value);
	if (Array.isArray(value)) return value.map((one) => everyText(one, make));
	if (value !== null && typeof value === 'object')
		return Object.fromEntries(
			Object.entries(value).map(([key, one]) => [key, everyText(one, make)])
		);
	return value;
}

/**
 * Looks for a person in words: by both their names in either order, in any case, and by their address.
 * A name of a single word, such as "Accueil", is theirs only where it stands alone.
 */
function searchFor(identities: readonly Identity[], id: string) {
	const names = identities.flatMap(({ givenName, familyName }) =>
		givenName === '' || familyName === ''
			? []
			: [`${givenName} ${familyName}`, `${familyName} ${givenName}`]
	);
	const alone = identities
		.filter(({ givenName, familyName }) => givenName === '' || familyName === '')
		.map(fullName)
		.filter((name) => name !== '');
	const addresses = identities.flatMap(({ email }) => email ?? []);
	const anywhere = [
		...(names.length > 0 ? [standing(names)] : []),
		...(addresses.length > 0 ? [standing(addresses, '.\\-_+%')] : [])
	];

	return {
		/** A condition that every text which names them meets, and a few others. */
		likely: (text: SQL | ReturnType<typeof sql.identifier>): SQL | undefined =>
			or(
				...[...names, ...alone, ...addresses, id].map(
					(one) => sql`${text} like ${`%${one.replaceAll(/[^a-z\d@.+-]+/gi, '%')}%`}`
				)
			),

		without: (text: string): string =>
			text === id || alone.includes(text)
				? NOBODY
				: anywhere.reduce((left, pattern) => left.replaceAll(pattern, NOBODY), text)
	};
}

/**
 * Whole words only.
 *
 * @param joints signs that a longer word may go on with
 */
const standing = (words: readonly string[], joints = ''): RegExp => {
	const any = words
		.toSorted((one, other) => other.length - one.length)
		.map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(/\s+/g, '\\s+'));
	const letter = '[\\p{L}\\p{N}]';
	const joint = joints === '' ? '' : `[${joints}]`;
	const left = joint === '' ? letter : `${letter}|${letter}${joint}`;
	const right = joint === '' ? letter : `${letter}|${joint}${letter}`;
	return new RegExp(`(?<!${left})(?:${any.join('|')})(?!${right})`, 'giu');
};
