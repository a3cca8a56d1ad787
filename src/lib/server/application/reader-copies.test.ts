import { buffer } from 'node:stream/consumers';
import { PDFDocument } from '@cantoo/pdf-lib';
import { beforeEach, describe, expect, test } from 'vitest';
import type { FileType, StoredFile } from '#lib/domain/files/file.ts';
import { anEvidence, completeContent } from '../../../../tests/support/faisceau.ts';
import { inSpace } from '../../../../tests/support/guest-scopes.ts';
import { createGuestWorld } from '../../../../tests/support/guests.ts';
import { handIn } from '../../../../tests/support/handed-in.ts';
import { pagesOf, withoutBlanks } from '../../../../tests/support/pdf.ts';

let world: Awaited<ReturnType<typeof createGuestWorld>>;
const nadia = () => inSpace(world, 'ptc_1');
const mark = withoutBlanks('Exemplaire de Nadia Ferrand, Commune 1 – 12 mars 2027');

beforeEach(async () => {
	world = await createGuestWorld('2027-03-12T09:00:00Z');
	world.invite('Nadia Ferrand', 'nadia@example.org', 'authority');
	world.invite('Emma Royer', 'emma@example.org', 'company');
	world.invite('Marc Delvaux', 'marc@example.org', 'inspiring');
	handIn(world, 'par_2', {
		content: { ...completeContent, evidence: [anEvidence({ confidentiality: 'inspiring' })] }
	});
	world.app.shares.sendNow(world.scope, 'inspiring');
	world.app.shares.sendNow(world.scope, 'authorities');
	world.app.shares.acknowledge(nadia());
});

test('a reader’s copy bears the name on every page and holds what the page shows', async () => {
	const found = world.app.shares.document(nadia(), 'fai_2');
	if (!found.ok) throw new Error(found.reason);
	const pages = pagesOf(await world.app.shares.copies.print(nadia(), found.value, 'fr'));

	expect(pages.length).toBeGreaterThan(1);
	for (const page of pages) expect(page).toContain(mark);
	expect(pages.join('')).toContain(withoutBlanks('Cuve de décantation'));
	expect(pages.join('')).not.toContain(withoutBlanks('Essai de six mois dans une cantine'));
	expect(pages.join('')).toContain(withoutBlanks('1 pièce gardée confidentielle'));
});

describe('a company’s own file', () => {
	const opened = (type: FileType, bytes: Uint8Array) => ({
		file: { id: 'fil_1', type, size: bytes.length } as StoredFile,
		content: new Blob([Uint8Array.from(bytes)]).stream() as ReadableStream<Uint8Array>
	});

	test('bears the name when it is a PDF', async () => {
		const document = await PDFDocument.create();
		document.addPage();
		const marked = await world.app.shares.copies.mark(
			nadia(),
			opened('pdf', await document.save()),
			'fr'
		);
		if (!marked.ok) throw new Error(marked.reason);
		const bytes = await buffer(marked.value.content);

		expect(bytes).toHaveLength(marked.value.file.size);
		expect(pagesOf(bytes)[0]).toContain(mark);
	});

	test('stays as it is when it is of another kind', async () => {
		const letter = opened('docx', Buffer.from('a letter'));

		expect(await world.app.shares.copies.mark(nadia(), letter, 'fr')).toEqual({
			ok: true,
			value: letter
		});
	});

	test('is not handed out when no name can be laid on it', async () => {
		const noise = opened('pdf', Buffer.from('no PDF'));

		expect(await world.app.shares.copies.mark(nadia(), noise, 'fr')).toEqual({
			ok: false,
			reason: 'unreadable'
		});
	});
});
