import { accepted, refused, type Result } from '#lib/domain/shared/result.ts';
import { localDateOf } from '#lib/domain/time/zone.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { OpenedFile } from './files.usecases.ts';
import type { Ports } from './ports/ports.ts';
import type { GuestScope } from './scope.ts';
import type { DocumentRead } from './shared-documents.ts';
import { masterclassOf, spaceOwnerOf } from './transaction.ts';

/** What a reader takes away of the documents: each page bears the reader's name and the day. */
export const createReaderCopies = (ports: Pick<Ports, 'store' | 'clock' | 'printer' | 'stamp'>) => {
	const readerOf = (scope: GuestScope) =>
		ports.store.read((r) => {
			const { timeZone, title, date } = masterclassOf(r, scope.masterclassId);
			const { name, organisation } = spaceOwnerOf(r, scope);
			const today = localDateOf(ports.clock.now(), timeZone);
			return {
				masterclass: { title, date },
				timeZone,
				reader: { name, organisation, date: today }
			};
		});

	return {
		/** A document that this reader may see, on paper (PDF). */
		print: (scope: GuestScope, document: DocumentRead, locale: Locale): Promise<Uint8Array> => {
			const { company, visible, number, submittedAt, timeZone } = document;
			const submittedOn = localDateOf(submittedAt, timeZone);
			return ports.printer.faisceau(visible, {
				...readerOf(scope),
				locale,
				company,
				standing: { kind: 'version', number, submittedOn }
			});
		},

		/**
		 * A file as this reader gets it: a PDF bears the name, other kinds of file cannot.
		 *
		 * `unreadable`: no name can be laid on this PDF, so it is not handed out.
		 */
		mark: async (
			scope: GuestScope,
			opened: OpenedFile,
			locale: Locale
		): Promise<Result<OpenedFile, 'unreadable'>> => {
			if (opened.file.type !== 'pdf') return accepted(opened);
			const { reader } = readerOf(scope);
			const stamped = await ports.stamp.stamp(opened.content, { locale, reader });
			if (!stamped.ok) return refused(stamped.reason);
			const { size, stream } = stamped.value;
			return accepted({ file: { ...opened.file, size }, content: stream });
		}
	};
};
