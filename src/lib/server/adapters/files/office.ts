import type { FileType } from '#lib/domain/files/file.ts';
import type { Inspected } from '#lib/server/application/ports/file.port.ts';
import { readArchive, type Part, type PartReader } from './archive.ts';
import { createDocxRules } from './docx.ts';
import { ContentFault } from './fault.ts';
import { createOdtRules } from './odt.ts';
import { createXmlReader, type XmlWatch } from './xml.ts';

/** What one format says of the parts of its archive. */
export type OfficeRules = {
	readonly type: Extract<FileType, 'docx' | 'odt'>;
	/** Null: the part is not XML. */
	watch(part: Part): XmlWatch | null;
	/** After the last part: that it is this format at all, and how many pages it says it has. */
	conclude(): number | null;
};

/** The first part of an OpenDocument file is named so, and holds its type in plain letters. */
const MIMETYPE = 'mimetype';
const TEXT_DOCUMENT = 'application/vnd.oasis.opendocument.text';

/**
 * Inspects an archive that claims to be a text document of Word or of OpenDocument.
 *
 * @throws ContentFault naming why it is refused
 */
export const inspectOffice = async (path: string): Promise<Inspected> => {
	let rules: OfficeRules | null = null;
	let mimetype = '';
	let broken = false;

	/** A part that is no XML may be one that a password hides, which only a later part tells. */
	const forgiving = (reader: PartReader): PartReader => {
		let given = true;
		const attempt = (step: () => void): void => {
			try {
				if (given) step();
			} catch (error) {
				if (!(error instanceof ContentFault) || error.reason !== 'corrupt') throw error;
				given = false;
				broken = true;
			}
		};
		return {
			write: (piece) => attempt(() => reader.write(piece)),
			end: () => attempt(() => reader.end())
		};
	};

	await readArchive(path, (part) => {
		if (rules === null) {
			rules = part.name === MIMETYPE ? createOdtRules() : createDocxRules();
			if (part.name === MIMETYPE)
				return {
					write: (piece) => {
						if (mimetype.length < 100) mimetype += piece.toString('latin1', 0, 100);
					},
					end: () => {
						if (mimetype !== TEXT_DOCUMENT) throw new ContentFault('wrong-type');
					}
				};
		}
		const watch = rules.watch(part);
		return watch && forgiving(createXmlReader(watch));
	});
	const decided = rules as OfficeRules | null;
	if (decided === null) throw new ContentFault('wrong-type');
	const pages = decided.conclude();
	if (broken) throw new ContentFault('corrupt');
	return { type: decided.type, pages };
};
