import { millisecondsInDay } from 'date-fns/constants';
import type { Table } from '#lib/domain/import/columns.ts';
import type { NotText, TextEncoding } from '#lib/domain/import/encoding.ts';
import { accepted, refused, type Result } from '#lib/domain/shared/result.ts';
import type { DraftOwner, ImportDraft } from './ports/import.port.ts';
import type { Ports, Repositories } from './ports/ports.ts';

/** Largest file, in bytes: 5 MB, some 50,000 lines. */
const IMPORT_BYTES_MAX = 5 * 1024 * 1024;
const ROWS_MAX = 20_000;
/** An import nobody confirmed is forgotten after a day: it holds personal data. */
export const IMPORT_KEPT_MS = millisecondsInDay;

export type ImportProblem = NotText | 'too-large' | 'no-header' | 'too-many-rows';

/** `gone`: the draft was confirmed, abandoned or forgotten. `changed`: what it would do is another. */
export type NotConfirmed = 'gone' | 'changed';

export type ImportPreview<Read, Plan> = {
	readonly draft: Pick<ImportDraft, 'id' | 'fileName'>;
	readonly encoding: TextEncoding;
	readonly read: Read;
	readonly plan: Plan;
	/** Stands for the whole plan: confirming names the one that was seen. */
	readonly seen: string;
};

/** What is imported: how a file is read, what it would change, and the change. */
type Importing<Scope, Choices, Read, Plan, Done> = {
	readonly owner: (scope: Scope) => DraftOwner;
	/** Null when no line of headers is found. `choices` are a person's, null before any. */
	readonly read: (table: Table, choices: Choices | null, scope: Scope) => Read | null;
	readonly plan: (r: Repositories, scope: Scope, read: Read) => Plan;
	readonly write: (r: Repositories, scope: Scope, plan: Plan) => Done;
};

/** Import of a list: staged, previewed, and written in one transaction on confirmation. */
export const createImport = <Scope, Choices, Read, Plan, Done>(
	ports: Ports,
	{ owner, read, plan, write }: Importing<Scope, Choices, Read, Plan, Done>
) => {
	const readIn = (
		scope: Scope,
		content: Uint8Array,
		choices: Choices | null
	): Result<{ readonly encoding: TextEncoding; readonly read: Read }, ImportProblem> => {
		if (content.length > IMPORT_BYTES_MAX) return refused('too-large');
		const table = ports.tables.read(content);
		if (!table.ok) return table;
		if (table.value.rows.length > ROWS_MAX) return refused('too-many-rows');
		if (table.value.rows.every(({ cells }) => cells.every((cell) => cell.trim() === '')))
			return refused('empty');
		const found = read(table.value, choices, scope);
		return found ? accepted({ encoding: table.value.encoding, read: found }) : refused('no-header');
	};

	const previewIn = (
		r: Repositories,
		scope: Scope,
		{ id, fileName, content }: ImportDraft,
		choices: Choices | null
	): Result<ImportPreview<Read, Plan>, ImportProblem> => {
		const found = readIn(scope, content, choices);
		if (!found.ok) return found;
		const planned = plan(r, scope, found.value.read);
		return accepted({
			draft: { id, fileName },
			...found.value,
			plan: planned,
			seen: ports.secrets.hash(`import ${JSON.stringify(planned)}`)
		});
	};

	return {
		/** Keeps a file aside for its preview, if it can be read at all. */
		stage: (
			scope: Scope,
			file: { readonly name: string; readonly content: Uint8Array }
		): Result<string, ImportProblem> => {
			const found = readIn(scope, file.content, null);
			if (!found.ok) return found;
			const id = ports.ids.next('imp');
			const now = ports.clock.now();
			ports.store.write((r) => {
				r.importDrafts.sweep(now - IMPORT_KEPT_MS);
				r.importDrafts.insert({
					...owner(scope),
					id,
					fileName: file.name.slice(0, 150),
					content: file.content,
					createdAt: now
				});
			});
			return accepted(id);
		},

		/** What confirming would write; null when the draft is gone or another's. */
		preview: (
			scope: Scope,
			id: string,
			choices: Choices | null
		): Result<ImportPreview<Read, Plan>, ImportProblem> | null =>
			ports.store.read((r) => {
				const draft = r.importDrafts.find(id, owner(scope));
				return draft && previewIn(r, scope, draft, choices);
			}),

		/**
		 * Writes a plan made anew from the draft, and forgets the draft: all of it, or nothing when that
		 * plan is not the one that was seen.
		 */
		confirm: (
			scope: Scope,
			id: string,
			choices: Choices | null,
			seen: string
		): Result<Done, NotConfirmed> =>
			ports.store.write((r) => {
				const draft = r.importDrafts.find(id, owner(scope));
				const made = draft && previewIn(r, scope, draft, choices);
				if (!made?.ok) return refused('gone');
				if (made.value.seen !== seen) return refused('changed');
				const done = write(r, scope, made.value.plan);
				r.importDrafts.remove(id);
				return accepted(done);
			}),

		abandon: (scope: Scope, id: string): void =>
			ports.store.write((r) => {
				if (r.importDrafts.find(id, owner(scope))) r.importDrafts.remove(id);
			})
	};
};
