import { fieldNamed } from '#lib/domain/faisceau/fields.ts';
import type { FieldSave, FieldsOutcome } from '#lib/domain/shared/field-save.ts';
import { accepted, refused, type Result } from '#lib/domain/shared/result.ts';
import type { Faisceau, FaisceauRemark } from './ports/faisceau.port.ts';
import type { Ports, Repositories } from './ports/ports.ts';
import type { MasterclassScope } from './scope.ts';

/** The name under which a remark on all of a document is sent. */
export const WHOLE_DOCUMENT = 'whole';

/** How long a remark may be, in signs. */
const REMARK_MAX = 2000;

/** A document of the masterclass that a scope was checked for. */
export const ownFaisceau = (
	r: Repositories,
	{ masterclassId }: { readonly masterclassId: string },
	id: string
): Faisceau | null => {
	const faisceau = r.faisceaux.find(id);
	return faisceau?.masterclassId === masterclassId ? faisceau : null;
};

/** The remarks on a version that were written and not sent yet. */
export const unsentRemarks = (
	r: Repositories,
	faisceauId: string,
	versionId: string | undefined
): FaisceauRemark[] =>
	r.faisceaux
		.remarks({ faisceauId })
		.filter((remark) => remark.versionId === versionId && remark.sentAt === null);

/** What organisers write on the answers of a document that waits to be checked. */
export const createDeskRemarks = (ports: Ports) => {
	const write = (
		r: Repositories,
		{ organiser }: Pick<MasterclassScope, 'organiser'>,
		remark: Pick<FaisceauRemark, 'versionId' | 'field' | 'text'>,
		before: FaisceauRemark | undefined
	): void => {
		if (before && remark.text === '') r.faisceaux.removeRemark(before.id);
		else if (before) r.faisceaux.updateRemark(before.id, remark.text);
		else if (remark.text !== '')
			r.faisceaux.insertRemark({
				...remark,
				id: ports.ids.next('rmk'),
				userId: organiser.userId,
				createdAt: ports.clock.now(),
				sentAt: null
			});
	};

	const writerOf = (r: Repositories, remark: FaisceauRemark | undefined): string | null =>
		remark?.userId ? (r.organisers.find(remark.userId)?.name ?? null) : null;

	return {
		/**
		 * Saves remarks as they are written, field by field; emptied ones go. They stay the organisers'
		 * until the document is sent back.
		 */
		saveRemarks: (
			scope: MasterclassScope<'edit'>,
			id: string,
			fields: Readonly<Record<string, FieldSave>>
		): Result<FieldsOutcome & { readonly savedAt: number }, 'unknown' | 'settled'> =>
			ports.store.write((r) => {
				const faisceau = ownFaisceau(r, scope, id);
				const [latest] = r.faisceaux.versions({ faisceauId: id });
				if (!faisceau || !latest) return refused('unknown');
				if (faisceau.state !== 'submitted') return refused('settled');
				const kept = unsentRemarks(r, id, latest.id);
				const saved: Record<string, string> = {};
				const conflicts: Record<string, FieldsOutcome['conflicts'][string]> = {};
				const tooLong: Record<string, string> = {};
				for (const [name, { value, base }] of Object.entries(fields)) {
					if (name !== WHOLE_DOCUMENT && fieldNamed(name) === null) continue;
					const field = name === WHOLE_DOCUMENT ? '' : name;
					const before = kept.find((remark) => remark.field === field);
					const [text, stands] = [value.trim(), before?.text ?? ''];
					if (Array.from(text).length > REMARK_MAX) tooLong[name] = 'tooLong';
					else if (stands !== base && stands !== text)
						conflicts[name] = { theirs: stands, base: stands, by: writerOf(r, before) };
					else {
						write(r, scope, { versionId: latest.id, field, text }, before);
						saved[name] = text;
					}
				}
				return accepted({ savedAt: ports.clock.now(), saved, conflicts, refused: tooLong });
			})
	};
};
