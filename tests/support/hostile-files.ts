import { randomFillSync } from 'node:crypto';
import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import type { ContentRefusal } from '#lib/domain/files/refusal.ts';
import { archiveOf } from './archives.ts';
import {
	contentTypes,
	docxOf,
	docxParts,
	odtContent,
	odtManifest,
	odtOf,
	odtParts,
	relationship,
	relationships,
	wordBody
} from './office-files.ts';
import { document, packed, packedPdf, pdfOf } from './pdfs.ts';

type Hostile = readonly [
	what: string,
	name: string,
	bytes: () => Buffer,
	reason: ContentRefusal | 'empty' | 'too-large'
];

const MB = 1024 * 1024;
const latin = (text: string) => Buffer.from(text, 'latin1');
const noise = (length: number) => randomFillSync(Buffer.alloc(length));
const joined = (...pieces: (Buffer | string)[]) =>
	Buffer.concat(pieces.map((piece) => (typeof piece === 'string' ? latin(piece) : piece)));

const good = { pdf: () => pdfOf(document(2)), docx: () => docxOf(), odt: () => odtOf() };

/** Files that are what they should be, in the ways in which ordinary programs write them. */
export const GOOD: readonly (readonly [
	what: string,
	name: string,
	bytes: () => Buffer,
	type: 'pdf' | 'docx' | 'odt',
	pages: number | null
])[] = [
	['a plain PDF', 'notice.pdf', good.pdf, 'pdf', 2],
	['a PDF called a picture', 'photo.jpg', good.pdf, 'pdf', 2],
	['a PDF of packed objects', 'notice.pdf', () => packedPdf(packedDocument()), 'pdf', 1],
	[
		'a PDF that opens at a page',
		'notice.pdf',
		() => pdfOf(document(1, '/OpenAction [4 0 R /XYZ null null 0]')),
		'pdf',
		1
	],
	[
		'a PDF that opens by going to a page',
		'notice.pdf',
		() => pdfOf(document(1, '/OpenAction << /S /GoTo /D [4 0 R /Fit] >>')),
		'pdf',
		1
	],
	['a PDF of 500 pages', 'long.pdf', () => pdfOf(document(500)), 'pdf', 500],
	[
		'a PDF with a link to a page of the web',
		'notice.pdf',
		() =>
			pdfOf(
				document(
					1,
					'',
					'/Annots [<< /Type /Annot /Subtype /Link /A << /S /URI /URI (https://example.org/) >> >>]'
				)
			),
		'pdf',
		1
	],
	[
		'a PDF that was changed after it was written',
		'notice.pdf',
		() => changedPdf('<< /Type /Catalog /Pages 2 0 R /Lang (fr) >>'),
		'pdf',
		2
	],
	['a Word document', 'notice.docx', good.docx, 'docx', 3],
	[
		'a Word document with a link and a template of its author',
		'notice.docx',
		() =>
			docxOf({
				'word/_rels/document.xml.rels': relationships(
					relationship('hyperlink', 'https://example.org/', true)
				),
				'word/_rels/settings.xml.rels': relationships(
					relationship('attachedTemplate', 'file:///C:\\Modeles\\Note.dotx', true)
				)
			}),
		'docx',
		3
	],
	[
		'a Word document in UTF-16',
		'notice.docx',
		() =>
			docxOf({
				'word/document.xml': joined(
					'\xff\xfe',
					Buffer.from(wordBody().replace('UTF-8', 'UTF-16'), 'utf16le')
				)
			}),
		'docx',
		3
	],
	['an OpenDocument text', 'notice.odt', good.odt, 'odt', 2],
	[
		'an OpenDocument text with a link, a picture and empty lists of macros',
		'notice.odt',
		() =>
			odtOf({
				'content.xml': odtContent(
					'<text:p><text:a xlink:href="https://example.org/">lien</text:a><draw:frame><draw:image xlink:href="Pictures/1.png"/></draw:frame></text:p>'
				),
				'Pictures/1.png': joined('\x89PNG\r\n\x1a\n', noise(500)),
				'Basic/script-lc.xml': '<library/>'
			}),
		'odt',
		2
	]
];

const packedDocument = (root = ''): [number, string][] => [
	[1, `<< /Type /Catalog /Pages 2 0 R ${root} >>`],
	[2, '<< /Type /Pages /Kids [3 0 R] /Count 1 >>'],
	[3, '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>']
];

/** A second version of object 1 after the first end, as editors append it. */
const changedPdf = (root: string): Buffer => {
	const first = good.pdf();
	const formerTable = Number(/startxref\s+(\d+)/.exec(first.toString('latin1'))?.[1]);
	const place = first.length;
	const object = `1 0 obj\n${root}\nendobj\n`;
	return joined(
		first,
		object,
		`xref\n1 1\n${String(place).padStart(10, '0')} 00000 n \ntrailer\n<< /Size 6 /Root 1 0 R /Prev ${formerTable} >>\nstartxref\n${place + object.length}\n%%EOF\n`
	);
};

const withRoot = (root: string, more: string[] = []) => pdfOf([...document(1, root), ...more]);
const withPage = (page: string) => pdfOf(document(1, '', page));

const truncated = (bytes: Buffer, share: number) =>
	bytes.subarray(0, Math.floor(bytes.length * share));

const replaced = (bytes: Buffer, from: string, to: string) =>
	latin(bytes.toString('latin1').replaceAll(from, to));

/** An XRef that hides an object inside a stream, where only the table leads. */
const hiddenObject = (): Buffer => {
	const hidden = '6 0 obj\n<< /S /Other >>\nendobj\n';
	const objects = [...document(1), { says: '<< >>', stream: `xx ${hidden}` }];
	const bytes = pdfOf(objects).toString('latin1');
	const place = bytes.indexOf(hidden);
	return latin(
		bytes
			.replace('0 6\n', '0 7\n')
			.replace('trailer', `${String(place).padStart(10, '0')} 00000 n \ntrailer`)
	);
};

const wrongType: Hostile[] = (
	[
		['a web page called a PDF', 'notice.pdf', '<!doctype html><script>alert(1)</script>'],
		[
			'a drawing that runs scripts',
			'logo.pdf',
			'<svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>'
		],
		['a program of Windows', 'notice.pdf', 'MZ\x90\0\x03\0\0\0'],
		['a program of Linux', 'notice.docx', '\x7fELF\x02\x01\x01\0'],
		['a shell script', 'notice.odt', '#!/bin/sh\nrm -rf /\n'],
		['the test virus of EICAR', 'eicar.pdf', 'X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-'],
		['a picture', 'notice.pdf', '\xff\xd8\xff\xe0\0\x10JFIF'],
		['an RTF text', 'notice.docx', '{\\rtf1\\ansi Bonjour}'],
		['an archive of another kind', 'notice.docx', 'Rar!\x1a\x07\x01\0'],
		['an empty ZIP', 'notice.docx', 'PK\x05\x06' + '\0'.repeat(18)],
		['plain text', 'notice.pdf', 'Bonjour'],
		['one byte', 'notice.pdf', '%'],
		['zeros', 'notice.pdf', '\0'.repeat(4096)],
		['PostScript', 'notice.pdf', '%!PS-Adobe-3.0\n'],
		['a PDF behind a blank', 'notice.pdf', `\n${good.pdf().toString('latin1')}`],
		['a PDF behind a web page', 'notice.pdf', `<html>${good.pdf().toString('latin1')}`],
		['a program in front of a ZIP', 'notice.docx', `MZ${good.docx().toString('latin1')}`],
		['a Java class', 'notice.pdf', '\xca\xfe\xba\xbe\0\0\0\x34']
	] as const
).map(([what, name, text]) => [what, name, () => latin(text), 'wrong-type']);

const otherArchives: Hostile[] = [
	['a plain ZIP', 'notice.docx', () => archiveOf([{ name: 'a.txt', content: 'a' }]), 'wrong-type'],
	[
		'a spreadsheet called a document',
		'notice.docx',
		() =>
			docxOf({
				'[Content_Types].xml': contentTypes(
					'',
					'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'
				)
			}),
		'wrong-type'
	],
	[
		'a Word template',
		'notice.docx',
		() =>
			docxOf({
				'[Content_Types].xml': contentTypes(
					'',
					'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml'
				)
			}),
		'wrong-type'
	],
	[
		'an OpenDocument spreadsheet',
		'notice.odt',
		() =>
			odtOf({
				mimetype: { content: 'application/vnd.oasis.opendocument.spreadsheet', stored: true }
			}),
		'wrong-type'
	],
	[
		'an e-book',
		'notice.odt',
		() => odtOf({ mimetype: { content: 'application/epub+zip', stored: true } }),
		'wrong-type'
	],
	[
		'an old Word file',
		'notice.doc',
		() => joined('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', noise(3000)),
		'old-word'
	],
	[
		'a Word file under a password',
		'notice.docx',
		() =>
			joined(
				'\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
				noise(1000),
				Buffer.from('EncryptedPackage', 'utf16le')
			),
		'old-word'
	]
];

const brokenPdfs: Hostile[] = [
	['a PDF cut in half', 'notice.pdf', () => truncated(good.pdf(), 0.5), 'corrupt'],
	['a PDF without its last bytes', 'notice.pdf', () => good.pdf().subarray(0, -9), 'corrupt'],
	['nothing but the first words of a PDF', 'notice.pdf', () => latin('%PDF-1.7\n'), 'corrupt'],
	[
		'the first words and the last',
		'notice.pdf',
		() => latin('%PDF-1.7\nstartxref\n9\n%%EOF'),
		'corrupt'
	],
	[
		'a PDF with noise behind its end',
		'notice.pdf',
		() => joined(good.pdf(), noise(2000)),
		'corrupt'
	],
	[
		'a PDF with a script behind its end',
		'notice.pdf',
		() => joined(good.pdf(), '<script>x()</script>'),
		'corrupt'
	],
	[
		'a PDF whose middle is missing',
		'notice.pdf',
		() => {
			const bytes = pdfOf(document(20));
			return Buffer.concat([bytes.subarray(0, 600), bytes.subarray(900)]);
		},
		'corrupt'
	],
	['a PDF whose table lies', 'notice.pdf', () => pdfOf(document(2), { shift: 7 }), 'corrupt'],
	['a PDF with an object that only its table finds', 'notice.pdf', hiddenObject, 'corrupt'],
	['a PDF without pages', 'notice.pdf', () => pdfOf(document(0)), 'corrupt'],
	['a PDF without a root', 'notice.pdf', () => replaced(good.pdf(), '/Root 1 0 R', ''), 'corrupt'],
	[
		'a PDF whose pages are their own parents',
		'notice.pdf',
		() => pdfOf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [2 0 R] /Count 1 >>']),
		'corrupt'
	],
	[
		'a PDF whose pages double at each branch',
		'notice.pdf',
		() =>
			pdfOf([
				'<< /Type /Catalog /Pages 2 0 R >>',
				...Array.from(
					{ length: 40 },
					(_, index) => `<< /Type /Pages /Kids [${index + 3} 0 R ${index + 3} 0 R] /Count 2 >>`
				),
				'<< /Type /Page /Parent 2 0 R >>'
			]),
		'corrupt'
	],
	[
		'a stream that never ends',
		'notice.pdf',
		() => pdfOf(document(1), { between: '9 0 obj\n<< /Length 9 >>\nstream\nxx' }),
		'corrupt'
	],
	[
		'a string that never ends',
		'notice.pdf',
		() => joined('%PDF-1.7\n1 0 obj\n(', noise(5000).toString('base64'), '\n%%EOF'),
		'corrupt'
	],
	[
		'packed objects that do not unpack',
		'notice.pdf',
		() => pdfOf([...document(1), packed([[9, '<< >>']], { pack: () => noise(90) })]),
		'corrupt'
	],
	[
		'packed objects in a packing nobody uses for them',
		'notice.pdf',
		() =>
			pdfOf([
				...document(1),
				packed([[9, '<< >>']], {
					filter: '/ASCIIHexDecode',
					pack: (plain) => latin(plain.toString('hex'))
				})
			]),
		'corrupt'
	]
];

const JS = '<< /S /JavaScript /JS (app.alert\\(1\\)) >>';

const actingPdfs: Hostile[] = [
	['a script on opening', 'notice.pdf', () => withRoot(`/OpenAction ${JS}`), 'active-content'],
	[
		'a script on opening, elsewhere',
		'notice.pdf',
		() => withRoot('/OpenAction 5 0 R', [JS]),
		'active-content'
	],
	[
		'a script written /J#61vaScript',
		'notice.pdf',
		() => withRoot('/OpenAction << /S /J#61vaScript /JS (x) >>'),
		'active-content'
	],
	[
		'a script written wholly in digits',
		'notice.pdf',
		() => withRoot('/OpenAction << /S /#4A#61#76#61#53#63#72#69#70#74 /JS (x) >>'),
		'active-content'
	],
	[
		'a script among the packed objects',
		'notice.pdf',
		() => packedPdf([...packedDocument(), [4, JS]]),
		'active-content'
	],
	[
		'a script among objects packed beside a plain table',
		'notice.pdf',
		() => pdfOf([...document(1), packed([[9, JS]])]),
		'active-content'
	],
	[
		'a list of scripts',
		'notice.pdf',
		() => withRoot('/Names << /JavaScript << /Names [(a) 5 0 R] >> >>', ['<< >>']),
		'active-content'
	],
	['a script on a page', 'notice.pdf', () => withPage(`/AA << /O ${JS} >>`), 'active-content'],
	[
		'a script in a field',
		'notice.pdf',
		() => withPage(`/Annots [<< /Subtype /Widget /AA << /K ${JS} >> >>]`),
		'active-content'
	],
	[
		'a script behind a comment',
		'notice.pdf',
		() => withRoot('/OpenAction << /S %\n/JavaScript /JS (x) >>'),
		'active-content'
	],
	[
		'a script in a second version',
		'notice.pdf',
		() => changedPdf(`<< /Type /Catalog /Pages 2 0 R /OpenAction ${JS} >>`),
		'active-content'
	],
	[
		'a program to launch',
		'notice.pdf',
		() => withRoot('/OpenAction << /S /Launch /F (cmd.exe) >>'),
		'active-content'
	],
	[
		'a page of the web opened by itself',
		'notice.pdf',
		() => withRoot('/OpenAction << /S /URI /URI (https://example.org/) >>'),
		'active-content'
	],
	[
		'an action after the opening',
		'notice.pdf',
		() => withRoot('/OpenAction << /S /GoTo /D [4 0 R /Fit] /Next << /S /URI /URI (x) >> >>'),
		'active-content'
	],
	[
		'a form that is sent away',
		'notice.pdf',
		() => withPage('/Annots [<< /A << /S /SubmitForm /F (https://example.org) >> >>]'),
		'active-content'
	],
	[
		'data that is fetched',
		'notice.pdf',
		() => withPage('/Annots [<< /A << /S /ImportData /F (x) >> >>]'),
		'active-content'
	],
	[
		'a form in XML',
		'notice.pdf',
		() => withRoot('/AcroForm << /XFA [(a) 5 0 R] /Fields [] >>', ['<< >>']),
		'active-content'
	],
	['a film', 'notice.pdf', () => withPage('/Annots [<< /Subtype /RichMedia >>]'), 'active-content'],
	[
		'a file inside',
		'notice.pdf',
		() =>
			withRoot('/Names << /EmbeddedFiles << /Names [(a) 5 0 R] >> >>', [
				'<< /Type /Filespec /F (a.exe) >>'
			]),
		'embedded-files'
	],
	[
		'a file inside, written otherwise',
		'notice.pdf',
		() => withRoot('/Names << /Embedded#46iles << /Names [] >> >>'),
		'embedded-files'
	],
	[
		'a file pinned to a page',
		'notice.pdf',
		() => withPage('/Annots [<< /Subtype /FileAttachment >>]'),
		'embedded-files'
	],
	[
		'a file in a file specification',
		'notice.pdf',
		() => withRoot('/AF [<< /UF (a) /EF << /F 5 0 R >> >>]', ['<< >>']),
		'embedded-files'
	],
	[
		'a document inside that opens',
		'notice.pdf',
		() => withRoot('/OpenAction << /S /GoToE /D (a) >>'),
		'active-content'
	]
];

const heavyPdfs: Hostile[] = [
	[
		'a PDF under a password',
		'notice.pdf',
		() =>
			pdfOf([...document(2), '<< /Filter /Standard /V 2 /R 3 /O (x) /U (x) /P -44 >>'], {
				trailer: '/Encrypt 6 0 R'
			}),
		'encrypted'
	],
	[
		'an encrypted PDF with packed objects',
		'notice.pdf',
		() =>
			pdfOf(
				[
					...document(1),
					packed([[9, '<< >>']], { pack: () => noise(200) }),
					'<< /Filter /Standard /V 4 >>'
				],
				{ trailer: '/Encrypt 6 0 R' }
			),
		'encrypted'
	],
	['a PDF of 10,000 pages', 'notice.pdf', () => pdfOf(document(10_000)), 'too-many-pages'],
	[
		'a PDF of 501 pages that admits to one',
		'notice.pdf',
		() => replaced(pdfOf(document(501)), '/Count 501', '/Count 1  '),
		'too-many-pages'
	],
	[
		'a PDF that claims a billion pages',
		'notice.pdf',
		() => replaced(good.pdf(), '/Count 2', '/Count 1000000000'),
		'too-many-pages'
	],
	[
		'a page that unpacks to 300 MB',
		'notice.pdf',
		() =>
			pdfOf([
				...document(1),
				{ says: '<< /Filter /FlateDecode >>', stream: deflateSync(Buffer.alloc(300 * MB)) }
			]),
		'bomb'
	],
	[
		'a page packed twice',
		'notice.pdf',
		() =>
			pdfOf([
				...document(1),
				{
					says: '<< /Filter [/FlateDecode /FlateDecode] >>',
					stream: deflateSync(deflateSync(Buffer.alloc(MB)))
				}
			]),
		'bomb'
	],
	[
		'packed objects that unpack to 100 MB',
		'notice.pdf',
		() =>
			pdfOf([
				...document(1),
				packed([[9, '<< >>']], { pack: () => deflateSync(Buffer.alloc(100 * MB, 32)) })
			]),
		'bomb'
	],
	[
		'lists in lists in lists',
		'notice.pdf',
		() => pdfOf([...document(1), '['.repeat(100_000) + ']'.repeat(100_000)]),
		'too-complex'
	],
	[
		'a name of a million letters',
		'notice.pdf',
		() => pdfOf([...document(1), `/${'A'.repeat(1_000_000)}`]),
		'too-complex'
	],
	[
		'twenty-four million numbers',
		'notice.pdf',
		() =>
			pdfOf([
				...document(1),
				packed([[9, '<< >>']], { pack: () => deflateSync(latin('9 [' + '1 '.repeat(24_000_000))) })
			]),
		'too-complex'
	],
	[
		'a hundred objects that are one long list',
		'notice.pdf',
		() => {
			const list = `[${'1 '.repeat(1_000_000)}]`;
			return pdfOf([
				...document(1),
				{
					says: '<< /Type /ObjStm /N 100 /First 400 /Filter /FlateDecode >>',
					stream: deflateSync(latin('9 0 '.repeat(100) + list))
				}
			]);
		},
		'too-complex'
	]
];

const twoFormats: Hostile[] = [
	[
		'a PDF with a ZIP behind it',
		'notice.pdf',
		() => joined(good.pdf(), good.docx()),
		'two-formats'
	],
	[
		'a PDF with a ZIP in a stream',
		'notice.pdf',
		() => pdfOf([...document(1), { says: '<< >>', stream: good.docx() }]),
		'two-formats'
	],
	[
		'a ZIP whose remark ends a PDF',
		'notice.pdf',
		() => joined('%PDF-1.7\n', archiveOf(docxParts(), { comment: '\nstartxref\n9\n%%EOF\n' })),
		'two-formats'
	],
	[
		'a Word document that begins a PDF',
		'notice.docx',
		() => archiveOf([{ name: 'a.txt', content: '%PDF-1.7\n', stored: true }, ...docxParts()]),
		'two-formats'
	]
];

const ODD_NAMES: [string, string][] = [
	['a name that climbs out', '../../../etc/passwd'],
	['a name that climbs out in the middle', 'word/../../evil.xml'],
	['a name from the root', '/etc/passwd'],
	['a name on a drive', 'C:/Windows/evil.xml'],
	['a name with backslashes', 'word\\..\\..\\evil.xml'],
	['a name that ends early', 'word/document.xml\0.txt'],
	['a name with a line break', 'word/a\r\nb.xml'],
	['a name that reads backwards', 'word/\u202elmx.exe'],
	['a name of 3,000 letters', `word/${'a'.repeat(3000)}.xml`],
	['a name with a stream behind it', 'word/document.xml:evil'],
	['a second part of the same name', 'word/document.xml'],
	['a second part in capitals', 'WORD/DOCUMENT.XML']
];

const archives: Hostile[] = [
	...ODD_NAMES.map(([what, name]): Hostile => [
		what,
		'notice.docx',
		() => archiveOf([...docxParts(), { name, content: '<a/>' }]),
		'unsafe-archive'
	]),
	[
		'a link to the list of users',
		'notice.docx',
		() =>
			archiveOf([
				...docxParts(),
				{ name: 'word/l.xml', content: '/etc/passwd', claims: { attributes: 0o120777 * 0x10000 } }
			]),
		'unsafe-archive'
	],
	[
		'a device',
		'notice.odt',
		() =>
			archiveOf([
				...odtParts(),
				{ name: 'a.bin', content: '', claims: { attributes: 0o020666 * 0x10000 } }
			]),
		'unsafe-archive'
	],
	[
		'a part with two names',
		'notice.docx',
		() =>
			archiveOf([
				...docxParts(),
				{ name: 'word/a.bin', content: 'a', claims: { nameBefore: 'word/b.xml' } }
			]),
		'unsafe-archive'
	],
	[
		'a packing nobody uses',
		'notice.docx',
		() => archiveOf([...docxParts(), { name: 'word/a.bin', content: 'a', claims: { method: 12 } }]),
		'unsafe-archive'
	],
	[
		'a part under a password',
		'notice.docx',
		() =>
			archiveOf([
				...docxParts(),
				{ name: 'word/a.bin', packed: noise(20), claims: { flags: 1, size: 8 } }
			]),
		'encrypted'
	],
	[
		'a bomb of a gigabyte',
		'notice.docx',
		() =>
			archiveOf([
				...docxParts(),
				{
					name: 'word/a.bin',
					packed: deflateRawSync(Buffer.alloc(MB)),
					claims: { size: 1024 * MB }
				}
			]),
		'bomb'
	],
	['90 MB of zeros', 'notice.docx', () => docxOf({ 'word/a.bin': Buffer.alloc(90 * MB) }), 'bomb'],
	[
		'a part that is larger than it says',
		'notice.docx',
		() =>
			archiveOf([
				...docxParts(),
				{ name: 'word/a.bin', content: Buffer.alloc(5 * MB), claims: { size: 10 } }
			]),
		'bomb'
	],
	[
		'a part that is smaller than it says',
		'notice.docx',
		() =>
			archiveOf([...docxParts(), { name: 'word/a.bin', content: 'abc', claims: { size: 4000 } }]),
		'corrupt'
	],
	[
		'twenty thousand parts',
		'notice.docx',
		() =>
			archiveOf([
				...docxParts(),
				...Array.from({ length: 20_000 }, (_, index) => ({
					name: `word/${index}.bin`,
					content: ''
				}))
			]),
		'bomb'
	],
	['parts that are each other', 'notice.docx', () => overlapping(), 'unsafe-archive'],
	[
		'a part whose sum is wrong',
		'notice.docx',
		() =>
			archiveOf([...docxParts(), { name: 'word/a.bin', content: 'abc', claims: { checksum: 1 } }]),
		'corrupt'
	],
	[
		'a part that does not unpack',
		'notice.docx',
		() =>
			archiveOf([
				...docxParts(),
				{ name: 'word/a.bin', packed: Buffer.alloc(100, 0xff), claims: { size: 100 } }
			]),
		'corrupt'
	],
	['a Word document cut in half', 'notice.docx', () => truncated(good.docx(), 0.5), 'corrupt'],
	[
		'an OpenDocument text without its last bytes',
		'notice.odt',
		() => good.odt().subarray(0, -5),
		'corrupt'
	],
	[
		'an archive that says it has more parts',
		'notice.docx',
		() => archiveOf(docxParts(), { count: 9 }),
		'corrupt'
	],
	[
		'an archive in the archive',
		'notice.docx',
		() => docxOf({ 'word/media/image1.png': good.docx() }),
		'embedded-files'
	],
	[
		'archives in archives in archives',
		'notice.odt',
		() =>
			odtOf({
				'a.zip': archiveOf([
					{ name: 'b.zip', content: archiveOf([{ name: 'c.zip', content: good.odt() }]) }
				])
			}),
		'embedded-files'
	],
	[
		'a program in the archive',
		'notice.odt',
		() => odtOf({ 'Pictures/a.png': 'MZ\x90\0' }),
		'embedded-files'
	]
];

/** Many names for the same 40 MB. */
const overlapping = (): Buffer => {
	const bytes = Buffer.alloc(9 * MB, 'ab');
	const part = { name: 'word/0.bin', content: bytes };
	return archiveOf([
		part,
		...Array.from({ length: 40 }, (_, index) => ({
			name: `word/${index + 1}.bin`,
			content: bytes,
			packed: Buffer.alloc(0),
			claims: { place: 0, packedSize: deflateRawSync(bytes).length }
		}))
	]);
};

const OWN_ENTITY = '<!DOCTYPE a [<!ENTITY b "b">]>';
const FOREIGN_ENTITY = '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>';
const LAUGHS = `<!DOCTYPE a [<!ENTITY l0 "ha">${Array.from({ length: 30 }, (_, index) => `<!ENTITY l${index + 1} "&l${index};&l${index};">`).join('')}]>`;
const CONTENT_OF = (type: string) => ({
	'[Content_Types].xml': contentTypes(
		`<Override PartName="/word/other.xml" ContentType="${type}"/>`
	)
});
const RELATED = (more: string) => ({ 'word/_rels/document.xml.rels': relationships(more) });

const words: Hostile[] = [
	['macros', 'notice.docx', () => docxOf({ 'word/vbaProject.bin': noise(200) }), 'macros'],
	[
		'macros under another name',
		'notice.docx',
		() => docxOf(RELATED(relationship('vbaProject', 'nothing.bin'))),
		'macros'
	],
	[
		'the type of a document with macros',
		'notice.docm',
		() =>
			docxOf({
				'[Content_Types].xml': contentTypes(
					'',
					'application/vnd.ms-word.document.macroEnabled.main+xml'
				)
			}),
		'macros'
	],
	[
		'macros by their type alone',
		'notice.docx',
		() => docxOf(CONTENT_OF('application/vnd.ms-office.vbaProject')),
		'macros'
	],
	[
		'an ActiveX control',
		'notice.docx',
		() => docxOf({ 'word/activeX/activeX1.xml': '<a/>' }),
		'active-content'
	],
	[
		'an ActiveX control by its type alone',
		'notice.docx',
		() => docxOf(CONTENT_OF('application/vnd.ms-office.activeX')),
		'active-content'
	],
	[
		'a control by its relationship',
		'notice.docx',
		() => docxOf(RELATED(relationship('control', 'a.xml'))),
		'active-content'
	],
	[
		'an object inside',
		'notice.docx',
		() => docxOf({ 'word/embeddings/oleObject1.bin': noise(300) }),
		'embedded-files'
	],
	[
		'an object by its relationship',
		'notice.docx',
		() => docxOf(RELATED(relationship('oleObject', 'a.dat'))),
		'embedded-files'
	],
	[
		'a page of the web inside',
		'notice.docx',
		() => docxOf(RELATED(relationship('aFChunk', 'a.html'))),
		'active-content'
	],
	[
		'a template fetched from elsewhere',
		'notice.docx',
		() =>
			docxOf({
				'word/_rels/settings.xml.rels': relationships(
					relationship('attachedTemplate', 'https://example.org/a.dotm', true)
				)
			}),
		'external-content'
	],
	[
		'a template on a share',
		'notice.docx',
		() =>
			docxOf({
				'word/_rels/settings.xml.rels': relationships(
					relationship('attachedTemplate', '\\\\203.0.113.1\\a.dotm', true)
				)
			}),
		'external-content'
	],
	[
		'a template fetched, in other letters',
		'notice.docx',
		() =>
			docxOf({
				'word/_rels/settings.xml.rels': relationships(
					relationship('attachedTemplate', 'http://example.org/a.dotm').replace(
						'/>',
						' TargetMode="&#69;xternal"/>'
					)
				)
			}),
		'external-content'
	],
	[
		'a picture fetched from elsewhere',
		'notice.docx',
		() => docxOf(RELATED(relationship('image', 'https://example.org/a.png', true))),
		'external-content'
	],
	[
		'entities of its own',
		'notice.docx',
		() => docxOf({ 'word/document.xml': wordBody('', OWN_ENTITY) }),
		'unsafe-xml'
	],
	[
		'entities from elsewhere',
		'notice.docx',
		() => docxOf({ 'word/document.xml': wordBody('', FOREIGN_ENTITY) }),
		'unsafe-xml'
	],
	[
		'entities that multiply',
		'notice.docx',
		() => docxOf({ 'docProps/app.xml': LAUGHS + '<a>&l30;</a>' }),
		'unsafe-xml'
	],
	[
		'entities in UTF-16',
		'notice.docx',
		() =>
			docxOf({
				'word/document.xml': joined(
					'\xfe\xff',
					Buffer.from(wordBody('', FOREIGN_ENTITY).replace('UTF-8', 'UTF-16'), 'utf16le').swap16()
				)
			}),
		'unsafe-xml'
	],
	[
		'an encoding that hides',
		'notice.docx',
		() => docxOf({ 'word/document.xml': wordBody().replace('UTF-8', 'UTF-7') }),
		'unsafe-xml'
	],
	[
		'a body in a part that is not called XML',
		'notice.docx',
		() =>
			docxOf({
				'[Content_Types].xml': contentTypes('', undefined, '/word/document.bin'),
				'word/document.bin': wordBody('', OWN_ENTITY)
			}),
		'unsafe-archive'
	],
	[
		'live data',
		'notice.docx',
		() =>
			docxOf({
				'word/document.xml': wordBody('<w:p><w:fldSimple w:instr=" DDEAUTO c:\\\\cmd.exe "/></w:p>')
			}),
		'active-content'
	],
	[
		'live data in pieces',
		'notice.docx',
		() =>
			docxOf({
				'word/document.xml': wordBody(
					'<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>D</w:instrText></w:r><w:r><w:instrText>DE c</w:instrText></w:r></w:p>'
				)
			}),
		'active-content'
	],
	[
		'elements in elements in elements',
		'notice.docx',
		() => docxOf({ 'word/document.xml': '<a>'.repeat(200_000) }),
		'too-complex'
	],
	[
		'XML that is broken',
		'notice.docx',
		() => docxOf({ 'word/document.xml': '<w:document>' }),
		'corrupt'
	],
	[
		'41 MB of text that packs well',
		'notice.docx',
		() => docxOf({ 'word/document.xml': `<a>${noise(10_000).toString('hex').repeat(2150)}</a>` }),
		'too-complex'
	]
];

const openDocuments: Hostile[] = [
	[
		'macros in Basic',
		'notice.odt',
		() => odtOf({ 'Basic/Standard/Module1.xml': '<a/>' }),
		'macros'
	],
	[
		'macros in Python',
		'notice.odt',
		() => odtOf({ 'Scripts/python/evil.py': 'import os' }),
		'macros'
	],
	[
		'a script in the text',
		'notice.odt',
		() => odtOf({ 'content.xml': odtContent('<text:p><text:script>x</text:script></text:p>') }),
		'macros'
	],
	[
		'a script on opening',
		'notice.odt',
		() =>
			odtOf({
				'content.xml': odtContent(
					'',
					'',
					'<office:scripts><office:event-listeners><script:event-listener xlink:href="vnd.sun.star.script:a"/></office:event-listeners></office:scripts>'
				)
			}),
		'macros'
	],
	[
		'a link that runs a macro',
		'notice.odt',
		() =>
			odtOf({
				'content.xml': odtContent(
					'<text:p><text:a xlink:href="vnd.sun.star.script:a?language=Basic">x</text:a></text:p>'
				)
			}),
		'macros'
	],
	[
		'a text under a password',
		'notice.odt',
		() =>
			odtOf({
				'content.xml': noise(900),
				'META-INF/manifest.xml': odtManifest(
					'<manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry>'
				)
			}),
		'encrypted'
	],
	[
		'a text wholly under a password',
		'notice.odt',
		() => odtOf({ 'content.xml': null, 'encrypted-package': noise(900) }),
		'encrypted'
	],
	[
		'a picture from elsewhere',
		'notice.odt',
		() =>
			odtOf({
				'content.xml': odtContent(
					'<draw:frame><draw:image xlink:href="https://example.org/a.png"/></draw:frame>'
				)
			}),
		'external-content'
	],
	[
		'a text from elsewhere',
		'notice.odt',
		() =>
			odtOf({
				'content.xml': odtContent(
					'<text:section><text:section-source xlink:href="file:///etc/passwd"/></text:section>'
				)
			}),
		'external-content'
	],
	[
		'a frame from elsewhere',
		'notice.odt',
		() =>
			odtOf({
				'content.xml': odtContent(
					'<draw:frame><draw:floating-frame xlink:href="a.html"/></draw:frame>'
				)
			}),
		'active-content'
	],
	[
		'live data',
		'notice.odt',
		() => odtOf({ 'content.xml': odtContent('<text:section><office:dde-source/></text:section>') }),
		'active-content'
	],
	[
		'an object of another program',
		'notice.odt',
		() =>
			odtOf({
				'content.xml': odtContent(
					'<draw:frame><draw:object-ole xlink:href="./Object 1"/></draw:frame>'
				)
			}),
		'embedded-files'
	],
	[
		'entities from elsewhere',
		'notice.odt',
		() => odtOf({ 'content.xml': odtContent('', FOREIGN_ENTITY) }),
		'unsafe-xml'
	],
	[
		'entities that multiply',
		'notice.odt',
		() => odtOf({ 'meta.xml': `${LAUGHS}<a>&l30;</a>` }),
		'unsafe-xml'
	],
	['no text at all', 'notice.odt', () => odtOf({ 'content.xml': null }), 'corrupt'],
	['no list of contents', 'notice.odt', () => odtOf({ 'META-INF/manifest.xml': null }), 'corrupt']
];

const sizes: Hostile[] = [
	['nothing', 'notice.pdf', () => Buffer.alloc(0), 'empty'],
	[
		'one byte too many',
		'notice.pdf',
		() => joined('%PDF-1.7\n', Buffer.alloc(20 * MB - 8)),
		'too-large'
	],
	['60 MB', 'notice.docx', () => Buffer.alloc(60 * MB), 'too-large'],
	['a compressed stream', 'notice.pdf', () => gzipSync(good.pdf()), 'wrong-type']
];

/** What somebody may try, the name they give it, and why it is refused. */
export const HOSTILE: readonly Hostile[] = [
	...wrongType,
	...otherArchives,
	...brokenPdfs,
	...actingPdfs,
	...heavyPdfs,
	...twoFormats,
	...archives,
	...words,
	...openDocuments,
	...sizes
];
