import { millisecondsInDay } from 'date-fns/constants';
import { foldedContactName } from '#lib/domain/directory/details.ts';
import type { ColumnMapping } from '#lib/domain/directory/import/columns.ts';
import type { NotText, TextEncoding } from '#lib/domain/directory/import/encoding.ts';
import { planImport, type ImportPlan } from '#lib/domain/directory/import/plan.ts';
import { readImport, type ReadImport } from '#lib/domain/directory/import/read.ts';
import { accepted, refused, type Result } from '#lib/domain/shared/result.ts';
import { insertContact, insertOrganisation } from './directory-entries.ts';
import { offerWords } from './offer-words.ts';
import type { ImportDraft } from './ports/directory.port.ts';
import type { Ports, Repositories } from './ports/ports.ts';
import type { OrganiserScope } from './scope.ts';
import { record } from './transaction.ts';

/** Largest file, in bytes: 5 MB, some 50,000 lines. */
const IMPORT_BYTES_MAX = 5 * 1024 * 1024;
const ROWS_MAX = 20_000;
/** An import nobody confirmed is forgotten after a day: it holds personal data. */
export const IMPORT_KEPT_MS = millisecondsInDay;

export type ImportProblem = NotText | 'too-large' | 'no-header' | 'too-many-rows';

export type ImportPreview = {
	readonly draft: { readonly id: string; readonly fileName: string };
	readonly encoding: TextEncoding;
	readonly read: ReadImport;
	readonly plan: ImportPlan;
};

/** Import of contacts: staged, previewed, and written in one transaction on confirmation. */
export const createImportUseCases = (ports: Ports) => {
	const read = (
		content: Uint8Array,
		mapping: ColumnMapping | null
	): Result<{ readonly encoding: TextEncoding; readonly read: ReadImport }, ImportProblem> => {
		if (content.length > IMPORT_BYTES_MAX) return refused('too-large');
		const table = ports.tables.read(content);
		if (!table.ok) return table;
		if (table.value.rows.length > ROWS_MAX) return refused('too-many-rows');
		if (table.value.rows.every(({ cells }) => cells.every((cell) => cell.trim() === '')))
			return refused('empty');
		const found = readImport(table.value, mapping, offerWords(ports.places));
		return found ? accepted({ encoding: table.value.encoding, read: found }) : refused('no-header');
	};

	const planOver = (r: Repositories, found: ReadImport): ImportPlan =>
		planImport(
			found.records,
			{
				organisations: r.organisations.all(),
				contacts: r.contacts.all(),
				offers: r.matching.offers()
			},
			found.faults
		);

	const preview = (
		r: Repositories,
		draft: ImportDraft,
		mapping: ColumnMapping | null
	): Result<ImportPreview, ImportProblem> => {
		const found = read(draft.content, mapping);
		if (!found.ok) return found;
		const { id, fileName } = draft;
		return accepted({
			draft: { id, fileName },
			...found.value,
			plan: planOver(r, found.value.read)
		});
	};

	const write = (r: Repositories, plan: ImportPlan): void => {
		const now = ports.clock.now();
		const ids = new Map<string, string>();
		for (const { key, details } of plan.organisations.create)
			ids.set(key, insertOrganisation(r, ports, { ...details, population: null, notes: '' }));
		for (const { id, revision, changes } of plan.organisations.update)
			r.organisations.update(id, revision, { ...changes, updatedAt: now });
		for (const { organisation, details } of plan.contacts.create)
			insertContact(r, ports, ids.get(organisation) ?? organisation, { ...details, locale: 'fr' });
		for (const { id, revision, changes } of plan.contacts.update) {
			const contact = r.contacts.find(id);
			if (contact === null) continue;
			r.contacts.update(id, revision, {
				...changes,
				foldedName: foldedContactName({ ...contact, ...changes }),
				updatedAt: now
			});
		}
		for (const { organisation, offer } of plan.offers.create) {
			const organisationId = ids.get(organisation) ?? organisation;
			r.matching.saveOffer({ ...offer, organisationId, updatedAt: now }, 0);
		}
		for (const { id, revision, offer } of plan.offers.update)
			r.matching.saveOffer({ ...offer, organisationId: id, updatedAt: now }, revision);
	};

	return {
		/** Keeps a file aside for its preview, if it can be read at all. */
		stage: (
			scope: OrganiserScope,
			file: { readonly name: string; readonly content: Uint8Array }
		): Result<string, ImportProblem> => {
			const found = read(file.content, null);
			if (!found.ok) return found;
			const id = ports.ids.next('imp');
			const now = ports.clock.now();
			ports.store.write((r) => {
				r.importDrafts.sweep(now - IMPORT_KEPT_MS);
				r.importDrafts.insert({
					id,
					userId: scope.userId,
					fileName: file.name.slice(0, 150),
					content: file.content,
					createdAt: now
				});
			});
			return accepted(id);
		},

		/** What confirming would write; null when the draft is gone or another's. */
		preview: (
			scope: OrganiserScope,
			id: string,
			mapping: ColumnMapping | null
		): Result<ImportPreview, ImportProblem> | null =>
			ports.store.read((r) => {
				const draft = r.importDrafts.find(id, scope.userId);
				return draft && preview(r, draft, mapping);
			}),

		/** Writes a plan made anew from the draft, and forgets the draft; null when it is gone. */
		confirm: (
			scope: OrganiserScope,
			id: string,
			mapping: ColumnMapping | null
		): { readonly created: number; readonly updated: number } | null =>
			ports.store.write((r) => {
				const draft = r.importDrafts.find(id, scope.userId);
				const made = draft && preview(r, draft, mapping);
				if (!made?.ok) return null;
				const { plan } = made.value;
				write(r, plan);
				r.importDrafts.remove(id);
				const counts = {
					created: sum(plan, ({ create }) => create.length),
					updated: sum(plan, ({ update }) => update.length)
				};
				record(r, ports, { masterclassId: null, organiser: scope }, 'contacts-imported', counts);
				return counts;
			}),

		abandon: (scope: OrganiserScope, id: string): void =>
			ports.store.write((r) => {
				if (r.importDrafts.find(id, scope.userId)) r.importDrafts.remove(id);
			})
	};
};

type Kind = ImportPlan['organisations' | 'contacts' | 'offers'];

const sum = ({ organisations, contacts, offers }: ImportPlan, of: (one: Kind) => number): number =>
	of(organisations) + of(contacts) + of(offers);
