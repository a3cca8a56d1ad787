import { expect, test } from 'vitest';
import { translator } from '#lib/i18n/server.ts';
import { accepted } from '#lib/domain/shared/result.ts';
import { createTestApplication } from '../../../../tests/support/application.ts';
import { participationOf } from '../../../../tests/support/file-owners.ts';
import { readUpload, refusalsOf } from './upload.ts';

const MB = 1024 * 1024;

const world = async () => {
	const installation = createTestApplication({
		ports: { inspector: { inspect: async () => accepted({ type: 'pdf', pages: 1 }) } }
	});
	return { installation, owner: await participationOf(installation) };
};

type World = Awaited<ReturnType<typeof world>>;

const read = ({ installation, owner }: World, request: Request, ownerOf = () => owner) =>
	readUpload(
		{ request, locals: { app: installation.app, ...translator('fr') } as never },
		ownerOf,
		'document'
	);

const posting = (form: FormData) =>
	new Request('https://faisceau.example.org/', { method: 'POST', body: form });

const formOf = (...entries: [string, string | File][]) => {
	const form = new FormData();
	for (const [name, value] of entries) form.append(name, value);
	return form;
};

const fileOf = (content: BlobPart, name: string) => new File([content], name);

test('texts and files of a form come apart, in their order', async () => {
	const here = await world();

	const { form, files } = await read(
		here,
		posting(
			formOf(
				['title', 'Été à l’eau'],
				['files', fileOf('one', 'Premier.pdf')],
				['note', 'après'],
				['files', fileOf('two', 'Deuxième.pdf')]
			)
		)
	);

	expect([...form]).toEqual([
		['title', 'Été à l’eau'],
		['note', 'après']
	]);
	expect(files).toMatchObject([
		{ field: 'files', name: 'Premier.pdf', result: { ok: true, value: { size: 3 } } },
		{ field: 'files', name: 'Deuxième.pdf', result: { ok: true, value: { size: 3 } } }
	]);
});

test('a field in which no file was chosen is no file', async () => {
	const { files } = await read(await world(), posting(formOf(['files', fileOf('', '')])));

	expect(files).toEqual([]);
});

test('a file that is too large is dropped, and the next one is taken in', async () => {
	const here = await world();

	const { files } = await read(
		here,
		posting(
			formOf(
				['files', fileOf(new Uint8Array(21 * MB), 'grand.pdf')],
				['files', fileOf('small', 'petit.pdf')]
			)
		)
	);

	expect(files.map(({ result }) => (result.ok ? result.value.name : result.reason))).toEqual([
		'too-large',
		'petit.pdf'
	]);
	expect(refusalsOf(files, translator('fr').t)).toMatch(
		/^«\u202fgrand\.pdf\u202f»\u202f: Ce fichier dépasse.* «\u202fpetit\.pdf\u202f» est bien reçu/u
	);
	expect(refusalsOf(files.slice(1), translator('fr').t)).toBe(null);
});

test('files for nobody are passed over', async () => {
	const here = await world();

	const { form, files } = await read(
		here,
		posting(formOf(['files', fileOf('one', 'a.pdf')], ['note', 'x'])),
		() => null as never
	);

	expect(files).toEqual([]);
	expect(form.get('note')).toBe('x');
});

test('more files than a form may carry are told', async () => {
	const here = await world();
	const many = Array.from({ length: 22 }, (_, index): [string, File] => [
		'files',
		fileOf(`${index}`, `${index}.pdf`)
	]);

	const { files } = await read(here, posting(formOf(...many)));

	expect(files.filter(({ result }) => result.ok)).toHaveLength(20);
	expect(files.filter(({ result }) => !result.ok)).toMatchObject([
		{ result: { reason: 'too-many-files' } }
	]);
});

test('when the transfer is cut off, the files before it do not stay either', async () => {
	const here = await world();
	const whole = posting(
		formOf(['files', fileOf('one', 'a.pdf')], ['files', fileOf('two'.repeat(1000), 'b.pdf')])
	);
	const bytes = new Uint8Array(await whole.clone().arrayBuffer());
	const cut = new Request(whole.url, {
		method: 'POST',
		headers: whole.headers,
		body: new ReadableStream<Uint8Array>({
			start: (controller) => controller.enqueue(bytes.subarray(0, bytes.length - 500)),
			pull: (controller) => controller.error(new Error('gone'))
		}),
		duplex: 'half'
	} as RequestInit);

	await expect(read(here, cut)).rejects.toMatchObject({ status: 400 });
	expect(here.installation.app.files.ofParticipation(here.owner.participationId)).toEqual([]);
});

test('a form that ends before its last boundary counts as cut off', async () => {
	const here = await world();
	const whole = posting(formOf(['files', fileOf('one', 'a.pdf')]));
	const bytes = new Uint8Array(await whole.clone().arrayBuffer());
	const short = new Request(whole.url, {
		method: 'POST',
		headers: whole.headers,
		body: bytes.subarray(0, bytes.length - 30)
	});

	await expect(read(here, short)).rejects.toMatchObject({ status: 400 });
	expect(here.installation.app.files.ofParticipation(here.owner.participationId)).toEqual([]);
});

test.each([
	['text/plain', 'hello'],
	['application/x-www-form-urlencoded', 'a=b'],
	['multipart/form-data', 'no boundary'],
	['multipart/form-data; charset=utf-8', 'no boundary'],
	['multipart/form-data; boundary=x', 'never such a boundary']
])('%s with %j is no form with files', async (type, body) => {
	const request = new Request('https://faisceau.example.org/', {
		method: 'POST',
		headers: { 'content-type': type },
		body
	});

	await expect(read(await world(), request)).rejects.toMatchObject({ status: 400 });
});
