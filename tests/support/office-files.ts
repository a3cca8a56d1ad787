import { archiveOf, type ArchivePart } from './archives.ts';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/** Parts of the same name are replaced, `null` leaves one out, others come after. */
type Changes = Readonly<Record<string, Buffer | string | Partial<ArchivePart> | null>>;

const assembled = (base: readonly ArchivePart[], changes: Changes): ArchivePart[] => {
	const changed = (name: string, change: Changes[string]): ArchivePart[] => {
		if (change === null || change === undefined) return [];
		if (typeof change === 'string' || Buffer.isBuffer(change)) return [{ name, content: change }];
		return [{ ...base.find((part) => part.name === name), ...change, name: change.name ?? name }];
	};
	return [
		...base.flatMap((part) =>
			part.name in changes ? changed(part.name, changes[part.name] ?? null) : [part]
		),
		...Object.entries(changes)
			.filter(([name]) => !base.some((part) => part.name === name))
			.flatMap(([name, change]) => changed(name, change))
	];
};

export const contentTypes = (more = '', main = MAIN, part = '/word/document.xml') =>
	`${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="${part}" ContentType="${main}"/>${more}</Types>`;

export const relationships = (more = '') =>
	`${XML}<Relationships xmlns="${PACKAGE}/relationships">${more}</Relationships>`;

export const relationship = (kind: string, target: string, external = false) =>
	`<Relationship Id="rId9" Type="${OFFICE}/${kind}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`;

export const wordBody = (more = '', before = '') =>
	`${XML}${before}<w:document xmlns:w="${WORD}"><w:body><w:p><w:r><w:t>Faisceau d’indices</w:t></w:r></w:p>${more}</w:body></w:document>`;

/** A Word document as small as Word itself opens. */
export const docxParts = (changes: Changes = {}): ArchivePart[] =>
	assembled(
		[
			{ name: '[Content_Types].xml', content: contentTypes() },
			{
				name: '_rels/.rels',
				content: relationships(relationship('officeDocument', 'word/document.xml'))
			},
			{ name: 'word/document.xml', content: wordBody() },
			{
				name: 'docProps/app.xml',
				content: `${XML}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Pages>3</Pages></Properties>`
			}
		],
		changes
	);

export const docxOf = (changes: Changes = {}): Buffer => archiveOf(docxParts(changes));

const OASIS = 'urn:oasis:names:tc:opendocument:xmlns';
const SPACES = ['office', 'text', 'draw', 'script', 'meta', 'manifest', 'table']
	.map((name) => `xmlns:${name}="${OASIS}:${name}:1.0"`)
	.join(' ');
const LINKS = 'xmlns:xlink="http://www.w3.org/1999/xlink"';

export const odtContent = (more = '', before = '', scripts = '<office:scripts/>') =>
	`${XML}${before}<office:document-content ${SPACES} ${LINKS}>${scripts}<office:body><office:text><text:p>Faisceau d’indices</text:p>${more}</office:text></office:body></office:document-content>`;

export const odtManifest = (more = '') =>
	`${XML}<manifest:manifest ${SPACES}><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/>${more}</manifest:manifest>`;

/** An OpenDocument text as small as LibreOffice itself opens. */
export const odtParts = (changes: Changes = {}): ArchivePart[] =>
	assembled(
		[
			{ name: 'mimetype', content: 'application/vnd.oasis.opendocument.text', stored: true },
			{ name: 'content.xml', content: odtContent() },
			{
				name: 'meta.xml',
				content: `${XML}<office:document-meta ${SPACES} ${LINKS}><office:meta><meta:document-statistic meta:page-count="2"/></office:meta></office:document-meta>`
			},
			{ name: 'META-INF/manifest.xml', content: odtManifest() }
		],
		changes
	);

export const odtOf = (changes: Changes = {}): Buffer => archiveOf(odtParts(changes));
