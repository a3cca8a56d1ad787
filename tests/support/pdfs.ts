import { deflateSync } from 'node:zlib';

/** One object of a PDF: what it says, and the stream that follows it if any. */
export type PdfPart = { readonly says: string; readonly stream?: Buffer | string };

const part = (object: PdfPart | string): PdfPart =>
	typeof object === 'string' ? { says: object } : object;

const latin = (text: string) => Buffer.from(text, 'latin1');

/** Written as a PDF says it, with the length that its stream has. */
const written = (number: number, { says, stream }: PdfPart): Buffer => {
	if (stream === undefined) return latin(`${number} 0 obj\n${says}\nendobj\n`);
	const data = Buffer.isBuffer(stream) ? stream : latin(stream);
	const dictionary = says.replace(/>>\s*$/, ` /Length ${data.length} >>`);
	return Buffer.concat([
		latin(`${number} 0 obj\n${dictionary}\nstream\n`),
		data,
		latin('\nendstream\nendobj\n')
	]);
};

export type PdfOptions = {
	/** Added to the trailer. */
	readonly trailer?: string;
	/** Put between the objects and the table. */
	readonly between?: Buffer | string;
	readonly header?: string;
	/** Moves every place that the table names. */
	readonly shift?: number;
};

/** Writes a PDF whose object 1 is the root, with a table that is true unless told otherwise. */
export const pdfOf = (
	objects: readonly (PdfPart | string)[],
	{ trailer = '', between = '', header = '%PDF-1.7\n', shift = 0 }: PdfOptions = {}
): Buffer => {
	const pieces: Buffer[] = [latin(header)];
	const places: number[] = [];
	let at = pieces[0]?.length ?? 0;
	for (const [index, object] of objects.entries()) {
		const bytes = written(index + 1, part(object));
		places.push(at);
		pieces.push(bytes);
		at += bytes.length;
	}
	const extra = Buffer.isBuffer(between) ? between : latin(between);
	pieces.push(extra);
	at += extra.length;
	const rows = places.map((place) => `${String(place + shift).padStart(10, '0')} 00000 n \n`);
	pieces.push(
		latin(
			`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows.join('')}trailer\n` +
				`<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${at}\n%%EOF\n`
		)
	);
	return Buffer.concat(pieces);
};

const CONTENT = 'BT /F1 12 Tf 72 720 Td (Faisceau) Tj ET';

/** The objects of a document of that many pages; `root` is added to its catalogue. */
export const document = (pages: number, root = '', page = ''): PdfPart[] => {
	const kids = Array.from({ length: pages }, (_, index) => `${index + 4} 0 R`).join(' ');
	return [
		{ says: `<< /Type /Catalog /Pages 2 0 R ${root} >>` },
		{ says: `<< /Type /Pages /Kids [${kids}] /Count ${pages} >>` },
		{ says: '<< /Filter /FlateDecode >>', stream: deflateSync(CONTENT) },
		...Array.from({ length: pages }, () => ({
			says: `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 3 0 R ${page} >>`
		}))
	];
};

/** A stream that holds these objects, as PDF 1.5 packs them. */
export const packed = (
	objects: readonly (readonly [number: number, says: string])[],
	{ filter = '/FlateDecode', pack = (plain: Buffer): Buffer => deflateSync(plain) } = {}
): PdfPart => {
	let at = 0;
	const places = objects.map(([number, says]) => {
		const place = `${number} ${at}`;
		at += says.length + 1;
		return place;
	});
	const head = `${places.join(' ')} `;
	const plain = latin(head + objects.map(([, says]) => `${says} `).join(''));
	return {
		says: `<< /Type /ObjStm /N ${objects.length} /First ${head.length} /Filter ${filter} >>`,
		stream: pack(plain)
	};
};

/** A PDF whose catalogue and page tree are packed, behind a table that is a stream itself. */
export const packedPdf = (
	objects: readonly (readonly [number: number, says: string])[]
): Buffer => {
	const container = objects.length + 1;
	const header = latin('%PDF-1.7\n');
	const holding = written(container, packed(objects));
	const place = header.length + holding.length;
	const row = (kind: number, second: number, third: number) => {
		const bytes = Buffer.alloc(7);
		bytes.writeUInt8(kind, 0);
		bytes.writeUInt32BE(second, 1);
		bytes.writeUInt16BE(third, 5);
		return bytes;
	};
	const rows = Buffer.concat([
		row(0, 0, 65535),
		...objects.map((_, index) => row(2, container, index)),
		row(1, header.length, 0),
		row(1, place, 0)
	]);
	// The predictor that every writer uses: each row as its difference to the one above.
	const differences = Buffer.alloc((rows.length / 7) * 8);
	for (let at = 0; at < rows.length / 7; at += 1) {
		differences[at * 8] = 2;
		for (let column = 0; column < 7; column += 1)
			differences[at * 8 + 1 + column] =
				(rows[at * 7 + column] ?? 0) - (at > 0 ? (rows[(at - 1) * 7 + column] ?? 0) : 0);
	}
	const table = written(container + 1, {
		says:
			`<< /Type /XRef /Size ${container + 2} /W [1 4 2] /Root 1 0 R /Filter /FlateDecode ` +
			'/DecodeParms << /Predictor 12 /Columns 7 >> >>',
		stream: deflateSync(differences)
	});
	return Buffer.concat([header, holding, table, latin(`startxref\n${place}\n%%EOF\n`)]);
};

/** A PDF of so many bytes and a few more that no other number makes. */
export const numberedPdf = (number: number, bytes: number): Buffer =>
	pdfOf([
		...document(3, `/Number ${number}`),
		{ says: '<< /Type /XObject /Filter /DCTDecode >>', stream: Buffer.alloc(bytes, number % 251) }
	]);
