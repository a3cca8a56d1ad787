import { expect, test } from 'vitest';
import { createGuestMessageComposer } from '#lib/server/adapters/mail/guest-message.composer.ts';
import type { GuestLetter } from '#lib/server/application/ports/messaging.port.ts';

const origin = 'https://faisceau.example.org';
const stamp = Date.UTC(2027, 1, 25, 8, 0, 7);

const letterTo = (guest: number, url: string | null = `${origin}/programme/k3v9`): GuestLetter => ({
	letter: {
		messageId: `<msg_${guest}.1.0@faisceau.example.org>`,
		date: stamp,
		locale: 'fr',
		from: { name: 'Région', address: 'invitations@faisceau.example.org' },
		to: { name: `Zoé ${guest}`, address: `zoe.${guest}@example.org` },
		subject: 'Invitation',
		body: 'Bonjour Zoé,',
		details: [],
		action: { label: 'Répondre', url: `${origin}/l/abc` },
		footer: [],
		replyTo: null,
		inReplyTo: null
	},
	calendar: {
		part: {
			method: 'REQUEST',
			uid: 'mcl_k3v9@faisceau.example.org',
			sequence: 0,
			stamp,
			facts: { start: Date.UTC(2027, 2, 18, 8), minutes: 90, summary: 'Séance', location: 'Lille' }
		},
		description: 'Jeudi 18 mars 2027',
		url,
		organizer: { name: 'Région', email: 'invitations@faisceau.example.org' },
		attendee: { name: `Zoé ${guest}`, email: `zoe.${guest}@example.org` },
		created: stamp
	}
});

const letters = Array.from({ length: 60 }, (_, guest) => letterTo(guest));

test('many letters composed beside the others are the same, in their order', async () => {
	const composer = createGuestMessageComposer(origin);

	const [first, second] = await Promise.all([
		composer.composeAll(letters.slice(0, 30)),
		composer.composeAll(letters.slice(30))
	]);

	const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
	expect([...first, ...second].map(text)).toEqual(
		letters.map((letter) => text(composer.compose(letter).mime))
	);
});

test('a letter that may not leave fails its list, and the next list is composed', async () => {
	const composer = createGuestMessageComposer(origin);
	const wrong = [...letters.slice(0, 20), letterTo(99, 'https://elsewhere.test/')];

	await expect(composer.composeAll(wrong)).rejects.toThrow('a link leads elsewhere');
	expect(await composer.composeAll(letters.slice(0, 20))).toHaveLength(20);
});
