import { expect, test } from 'vitest';
import { createTestApplication } from '../../../../tests/support/application.ts';
import type { MessageToCompose } from './ports/messaging.port.ts';

const createWithMail = () => {
	const composed: MessageToCompose[] = [];
	const test = createTestApplication({
		ports: {
			composer: {
				compose: (message) => {
					composed.push(message);
					return { mime: new Uint8Array([1]), text: message.body, html: '' };
				},
				read: () => ({ text: '', html: '', file: null })
			}
		}
	});
	return { ...test, composed };
};

const tokenOf = (url: string | undefined) => url?.split('/').at(-1) ?? '';
const newPerson = { name: 'Dominique Faure', password: 'une autre phrase' };

test('an invited colleague gets one message and joins with the invited address, once', async () => {
	const { app, organiser, composed } = createWithMail();
	const camille = await organiser('Camille Réau');

	const invited = await app.colleagues.invite(camille, 'dominique@example.org');
	const token = tokenOf(invited.ok ? invited.value.url : undefined);

	expect(composed.map(({ to, action }) => [to.address, action?.url])).toEqual([
		['dominique@example.org', `https://faisceau.example.org/join/${token}`]
	]);
	expect(app.colleagues.invitedEmail(token)).toBe('dominique@example.org');
	expect(await app.colleagues.join(token, newPerson, 'fr')).toEqual({
		ok: true,
		value: { email: 'dominique@example.org' }
	});
	expect(await app.colleagues.join(token, newPerson, 'fr')).toEqual({
		ok: false,
		reason: 'link-not-good'
	});
});

test('a second invitation revokes the first, and a week ends it', async () => {
	const { app, organiser, clock } = createWithMail();
	const camille = await organiser();
	const invite = async () => {
		const invited = await app.colleagues.invite(camille, 'dominique@example.org');
		return tokenOf(invited.ok ? invited.value.url : undefined);
	};
	const first = await invite();
	const second = await invite();

	expect([first, second].map((token) => app.colleagues.invitedEmail(token))).toEqual([
		null,
		'dominique@example.org'
	]);

	clock.advance(7 * 24 * 60 * 60 * 1000);

	expect(app.colleagues.invitedEmail(second)).toBeNull();
});

test('who has an account is not invited again', async () => {
	const { app, organiser, composed } = createWithMail();
	const camille = await organiser('Camille Réau');

	expect(await app.colleagues.invite(camille, 'camille@example.org')).toEqual({
		ok: false,
		reason: 'email-taken'
	});
	expect(composed).toEqual([]);
});

test('a forgotten password is replaced by a link that works once, for an hour', async () => {
	const { app, organiser, composed, clock, store } = createWithMail();
	const camille = await organiser('Camille Réau');

	await app.passwords.requestReset('nobody@example.org');
	await app.passwords.requestReset('camille@example.org');
	const token = tokenOf(composed[0]?.action?.url);

	expect(composed.map(({ to }) => to.address)).toEqual(['camille@example.org']);
	expect(app.passwords.isResetToken(token)).toBe(true);

	clock.advance(59 * 60_000);
	expect(await app.passwords.reset(token, 'un nouveau secret')).toEqual({ ok: true });
	expect(await app.passwords.reset(token, 'encore un autre !')).toEqual({
		ok: false,
		reason: 'link-not-good'
	});
	expect(store.read((r) => r.organisers.passwordHash(camille.userId))).toBe(
		'hash of un nouveau secret'
	);
});

test('changing a password asks for the present one', async () => {
	const { app, organiser } = createWithMail();
	const camille = await organiser();

	expect(await app.passwords.change(camille, 'pas le bon', 'un nouveau secret')).toEqual({
		ok: false,
		reason: 'wrong-password'
	});
	expect(await app.passwords.change(camille, 'une phrase de passe', 'un nouveau secret')).toEqual({
		ok: true
	});
});

test('a refused invitation shows among the mails that have not left', async () => {
	const { app, organiser, store, clock } = createWithMail();
	const camille = await organiser('Camille Réau');
	await app.colleagues.invite(camille, 'dominique@example.org');
	await app.passwords.requestReset('camille@example.org');
	const kept = () =>
		app.messaging
			.systemMails(camille)
			.messages.map(({ kind, recipientEmail, state, smtpReply }) => [
				kind,
				recipientEmail,
				state,
				smtpReply
			]);
	expect(kept()).toEqual([
		['organiser-invitation', 'dominique@example.org', 'queued', null],
		['password-reset', 'camille@example.org', 'queued', null]
	]);

	store.write((r) => {
		const [invitation, reset] = app.messaging.systemMails(camille).messages;
		r.messages.update(invitation?.id ?? '', 1, {
			state: 'failed',
			smtpReply: '550 No such person'
		});
		r.messages.update(reset?.id ?? '', 1, { state: 'sent', sentAt: clock.now() });
	});
	expect(kept()).toEqual([
		['organiser-invitation', 'dominique@example.org', 'failed', '550 No such person']
	]);
});
