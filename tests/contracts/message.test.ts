import { simpleParser, type ParsedMail } from 'mailparser';
import fc from 'fast-check';
import MailComposer from 'nodemailer/lib/mail-composer';
import { describe, expect, test } from 'vitest';
import { mimeOf } from '#lib/server/adapters/mail/mime.ts';
import { createMessageComposer } from '#lib/server/adapters/mail/message.composer.ts';
import type { MessageToCompose } from '#lib/server/application/ports/messaging.port.ts';

const origin = 'https://faisceau.example.org';
const composer = createMessageComposer(origin);

const file = ['BEGIN:VCALENDAR', 'METHOD:REQUEST', 'SUMMARY:Été', 'END:VCALENDAR', ''].join('\r\n');

const letter = (more: Partial<MessageToCompose> = {}): MessageToCompose => ({
	messageId: 'msg_k3v9.0@faisceau.example.org',
	date: Date.UTC(2027, 1, 25, 8, 0, 7),
	locale: 'fr',
	from: { name: 'Région, équipe « Achats »', address: 'invitations@faisceau.example.org' },
	to: { name: 'Zoé "Zo" Lefèvre', address: 'Zoe@Example.org' },
	subject: 'Invitation\u202f: transition des bâtiments publics, jeudi 18 mars 2027',
	body: 'Bonjour Zoé Lefèvre,\n\nNous avons le plaisir de vous inviter.\nÀ bientôt\u202f!',
	details: [
		{ label: 'Date', value: 'Jeudi 18 mars 2027' },
		{ label: 'Lieu', value: 'Hôtel de région, salle <204>' }
	],
	action: { label: 'Répondre', url: `${origin}/l/abc_-9` },
	footer: [{ text: 'Vos données\u202f:', url: `${origin}/privacy` }],
	replyTo: null,
	inReplyTo: null,
	calendar: {
		part: {
			method: 'REQUEST',
			uid: 'mcl_k3v9@faisceau.example.org',
			sequence: 0,
			stamp: Date.UTC(2027, 1, 25, 8, 0, 7),
			facts: { start: Date.UTC(2027, 2, 18, 8), minutes: 90, summary: '', location: '' }
		},
		file
	},
	...more
});

const composed = (more: Partial<MessageToCompose> = {}): string =>
	Buffer.from(composer.compose(letter(more)).mime).toString('latin1');
const parsed = (more: Partial<MessageToCompose> = {}): Promise<ParsedMail> =>
	simpleParser(composed(more));

/** The tree of a message: each part's type, indented by depth, in order. */
const tree = (mime: string): string[] =>
	mime
		.replace(/\r\n[ \t]+/g, ' ')
		.split('\r\n')
		.filter((line) => /^Content-Type:/i.test(line))
		.map((line) => line.replace(/^Content-Type: */i, '').replace(/; boundary=.*$/, ''));

describe('an invitation', () => {
	test('has the structure that all calendars understand', async () => {
		expect(tree(composed())).toEqual([
			'multipart/mixed',
			'multipart/alternative',
			'text/plain; charset=utf-8',
			'text/html; charset=utf-8',
			'text/calendar; charset=utf-8; method=REQUEST',
			'application/ics; name=invitation.ics'
		]);
	});

	test('carries its calendar in base64, as an alternative and not as a file', async () => {
		const mime = composed();
		const [, head = ''] = /(Content-Type: text\/calendar.*?)\r\n\r\n/s.exec(mime) ?? [];

		expect(head).toContain('Content-Transfer-Encoding: base64');
		expect(head).not.toContain('Content-Disposition');
		expect(mime.match(/Content-Type: text\/calendar/g)).toHaveLength(1);
	});

	test('gives the calendar back byte for byte, in both places', async () => {
		const { mime } = composer.compose(letter());
		const bodies = Buffer.from(mime)
			.toString('latin1')
			.split(/----_NmP-[0-9a-f]+-Part_\d/)
			.filter((part) => /text\/calendar|application\/ics/.test(part))
			.map((part) => Buffer.from(part.split('\r\n\r\n')[1] ?? '', 'base64').toString('utf8'));

		expect(bodies).toEqual([file, file]);
	});

	test('says who, to whom and what in its headers', async () => {
		const mail = await parsed();

		expect(mail.from?.value).toEqual([
			{ name: 'Région équipe « Achats »', address: 'invitations@faisceau.example.org' }
		]);
		expect(mail.to).toMatchObject({
			value: [{ name: 'Zoé ”Zo” Lefèvre', address: 'zoe@example.org' }]
		});
		expect(mail.subject).toBe(
			'Invitation\u202f: transition des bâtiments publics, jeudi 18 mars 2027'
		);
		expect(mail.messageId).toBe('<msg_k3v9.0@faisceau.example.org>');
		expect(mail.date).toEqual(new Date('2027-02-25T08:00:07Z'));
		expect(mail.headers.get('auto-submitted')).toBe('auto-generated');
		expect(mail.headers.get('x-auto-response-suppress')).toBe('OOF, AutoReply');
		expect(mail.headers.get('content-language')).toBe('fr');
		expect(mail.inReplyTo).toBeUndefined();
	});

	test('begins its plain text with when, where and the link', async () => {
		const { text } = await parsed();

		expect(text).toBe(
			[
				'Date\u202f: Jeudi 18 mars 2027',
				'Lieu\u202f: Hôtel de région, salle <204>',
				'',
				'Répondre',
				`${origin}/l/abc_-9`,
				'',
				'Bonjour Zoé Lefèvre,',
				'',
				'Nous avons le plaisir de vous inviter.',
				'À bientôt\u202f!',
				'',
				'-- ',
				'Vos données\u202f:',
				`${origin}/privacy`,
				''
			].join('\n')
		);
	});

	test('says the same in HTML, escaped, in the language of its reader', async () => {
		const { html } = composer.compose(letter({ body: 'Un <b>mot</b> & un autre' }));

		expect(html).toContain('<html lang="fr">');
		expect(html).toContain('Un &lt;b&gt;mot&lt;/b&gt; &amp; un autre');
		expect(html).toContain('Hôtel de région, salle &lt;204&gt;');
		expect(html).toContain(`href="${origin}/l/abc_-9"`);
		expect(html).not.toMatch(/<img|<script|src=|url\(|@import/);
	});

	test('that follows another belongs to its thread', async () => {
		const mail = await parsed({ inReplyTo: 'msg_k3v9.0@faisceau.example.org' });

		expect(mail.inReplyTo).toBe('<msg_k3v9.0@faisceau.example.org>');
		expect(mail.references).toBe('<msg_k3v9.0@faisceau.example.org>');
	});

	test('is the same to the last byte when composed again', async () => {
		const [first, second] = [composer.compose(letter()), composer.compose(letter())];

		expect(Buffer.compare(first.mime, second.mime)).toBe(0);
	});
});

test('a plain message is text and HTML, its link after its words', async () => {
	const plain = { calendar: null, details: [] };

	expect(tree(composed(plain))).toEqual([
		'multipart/alternative',
		'text/plain; charset=utf-8',
		'text/html; charset=utf-8'
	]);
	expect((await parsed(plain)).text).toMatch(/À bientôt\u202f!\n\nRépondre\nhttps:/);
});

test('nothing that is typed adds a header, a recipient or a part', async () => {
	const attack =
		'x\r\nBcc: all@example.test\r\n\r\n------_NmP\r\nContent-Type: text/html\r\n\r\n<b>';
	const innocent = await parsed();
	const mail = await parsed({
		from: { name: attack, address: 'invitations@faisceau.example.org' },
		to: { name: `${attack}, b@example.test`, address: 'zoe@example.org' },
		subject: attack,
		body: attack,
		details: [{ label: 'Lieu', value: attack }]
	});

	expect([...mail.headers.keys()].sort()).toEqual([...innocent.headers.keys()].sort());
	expect(mail.to).toMatchObject({ value: [{ address: 'zoe@example.org' }] });
	expect(mail.to).toMatchObject({ value: { length: 1 } });
	expect(mail.attachments).toHaveLength(innocent.attachments.length);
});

test.each<[string, Partial<MessageToCompose>]>([
	['two recipients in one', { to: { name: '', address: 'a@example.org, b@example.org' } }],
	[
		'a sender with a line break',
		{ from: { name: '', address: 'a@example.org\r\nBcc: b@example.org' } }
	],
	['a button that leads elsewhere', { action: { label: 'Répondre', url: 'https://evil.test/' } }],
	['a footer that leads elsewhere', { footer: [{ text: '', url: 'javascript:alert(1)' }] }],
	['a Message-ID with a line break', { messageId: 'a@b\r\nX: 1' }]
])('%s is refused', (_what, more) => {
	expect(() => composer.compose(letter(more))).toThrow();
});

test('the bytes are those that nodemailer makes by its stream', async () => {
	const words = fc.oneof(
		fc.string({ unit: 'grapheme', maxLength: 300 }),
		fc.string({ maxLength: 300 }),
		fc
			.array(fc.constantFrom('é', ' ', '=', '.', '\t', '\r\n', '\n', '🌱', 'mot', 'x'.repeat(90)))
			.map((pieces) => pieces.join(''))
	);
	// Blanks at the very end are folded elsewhere by the stream: our letters end with a word.
	const letterWords = words.map((text) => `${text}.`);
	await fc.assert(
		fc.asyncProperty(
			letterWords,
			letterWords,
			words,
			fc.boolean(),
			async (text, html, subject, calendar) => {
				const message = () =>
					new MailComposer({
						messageId: '<msg_k3v9@faisceau.example.org>',
						date: new Date(0),
						from: { name: 'Zoé', address: 'invitations@faisceau.example.org' },
						to: { name: subject, address: 'zoe@example.org' },
						subject,
						text,
						html,
						...(calendar
							? {
									icalEvent: {
										method: 'REQUEST',
										content: `BEGIN:VCALENDAR${html}`,
										filename: 'invitation.ics',
										contentTransferEncoding: 'base64'
									}
								}
							: {}),
						baseBoundary: '0123456789abcdef'
					}).compile();

				expect(mimeOf(message()).toString('latin1')).toBe(
					(await message().build()).toString('latin1')
				);
			}
		),
		{ numRuns: 300 }
	);
});
