/** The process of pdf.stamp.ts: takes a mark and a PDF, gives the PDF with the mark on every page. */
import { buffer } from 'node:stream/consumers';
import {
	concatTransformationMatrix,
	drawObject,
	ParseSpeeds,
	PDFDocument,
	PDFName,
	PDFOperator,
	PDFOperatorNames,
	popGraphicsState,
	pushGraphicsState,
	type PDFPage
} from '@cantoo/pdf-lib';

type Matrix = readonly [number, number, number, number, number, number];

/** How many bytes of the input say how long the mark is. */
const LENGTH = 4;

/**
 * What a reader sees of a page, and how its coordinates, in points from its bottom left, become those
 * of the page, which may be turned and cropped.
 */
function viewOf(page: PDFPage): { width: number; height: number; toPage: Matrix } {
	const { x, y, width, height } = page.getCropBox();
	switch (((page.getRotation().angle % 360) + 360) % 360) {
		case 90:
			return { width: height, height: width, toPage: [0, 1, -1, 0, x + width, y] };
		case 180:
			return { width, height, toPage: [-1, 0, 0, -1, x + width, y + height] };
		case 270:
			return { width: height, height: width, toPage: [0, -1, 1, 0, x, y + height] };
		default:
			return { width, height, toPage: [1, 0, 0, 1, x, y] };
	}
}

/** Screen readers leave an artifact out: the mark is no part of what the company wrote. */
const artifact = [
	PDFOperator.of(PDFOperatorNames.BeginMarkedContent, [PDFName.of('Artifact')]),
	PDFOperator.of(PDFOperatorNames.EndMarkedContent)
] as const;

async function stamp(pdf: Uint8Array, mark: Uint8Array): Promise<Uint8Array> {
	const document = await PDFDocument.load(pdf, {
		updateMetadata: false,
		parseSpeed: ParseSpeeds.Fastest
	});
	// What was cut off is read as far as it goes, which may be nowhere.
	if (document.getPageCount() === 0) throw new Error('no page');
	const [strip, across] = await document.embedPdf(mark, [0, 1]);
	if (!strip || !across) throw new Error('the mark has two pages');

	for (const page of document.getPages()) {
		const { width, height, toPage } = viewOf(page);
		const wide = width / strip.width;
		const fitting = Math.min(width / across.width, height / across.height);
		const [left, bottom] = [
			(width - fitting * across.width) / 2,
			(height - fitting * across.height) / 2
		];
		page.pushOperators(
			artifact[0],
			pushGraphicsState(),
			concatTransformationMatrix(...toPage),
			pushGraphicsState(),
			concatTransformationMatrix(fitting, 0, 0, fitting, left, bottom),
			drawObject(page.node.newXObject('Reader', across.ref)),
			popGraphicsState(),
			concatTransformationMatrix(wide, 0, 0, wide, 0, 0),
			drawObject(page.node.newXObject('Reader', strip.ref)),
			popGraphicsState(),
			artifact[1]
		);
	}
	return document.save({
		addDefaultPage: false,
		objectsPerTick: Infinity,
		updateFieldAppearances: false,
		useObjectStreams: false
	});
}

const input = await buffer(process.stdin);
const end = LENGTH + input.readUInt32BE();
process.stdout.write(await stamp(input.subarray(end), input.subarray(LENGTH, end)));
