import { beforeEach, expect, test } from 'vitest';
import { openDatabase, migrateDatabase, type Db } from '../db/open.ts';
import { createStore } from '../db/store.ts';
import { createSignIn, passwords } from './sign-in.ts';

const secret = 's'.repeat(32);
const password = 'une phrase de passe';
let db: Db;

beforeEach(async () => {
	db = openDatabase(':memory:');
	migrateDatabase(db, 'drizzle');
	const hash = await passwords.hash(password);
	createStore(db).write((r) =>
		r.organisers.insert(
			{ id: 'usr_1', name: 'Camille', email: 'Camille@example.org', locale: 'fr', createdAt: 1 },
			hash
		)
	);
});

const cookieOf = (cookies: string[]) => cookies.map((cookie) => cookie.split(';')[0]).join('; ');

test('the right password opens a session that says who it is, until it is closed', async () => {
	const signIn = createSignIn(db, { publicUrl: 'http://localhost:3000', secret });

	const opened = await signIn.open({ email: 'camille@example.org', password }, new Headers());
	const request = new Headers({ cookie: cookieOf(opened?.cookies ?? []) });

	expect(opened?.cookies[0]).toMatch(/^faisceau=.+; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Lax$/);
	expect((await signIn.current(request))?.userId).toBe('usr_1');

	await signIn.close(request);

	expect(await signIn.current(request)).toBeNull();
});

test('over https the cookie is bound to the host and secure', async () => {
	const signIn = createSignIn(db, { publicUrl: 'https://plan.example.org', secret });

	const opened = await signIn.open({ email: 'camille@example.org', password }, new Headers());

	expect(opened?.cookies[0]).toMatch(
		/^__Host-faisceau=.+; Path=\/; HttpOnly; Secure; SameSite=Lax$/
	);
});

test.each([
	['a wrong password', { email: 'camille@example.org', password: 'autre chose ici' }],
	['an unknown address', { email: 'personne@example.org', password }],
	['no address at all', { email: 'x', password }]
])('%s opens nothing', async (_, credentials) => {
	const signIn = createSignIn(db, { publicUrl: 'http://localhost:3000', secret });

	expect(await signIn.open(credentials, new Headers())).toBeNull();
});

test('a request without cookie, or with a made-up one, is nobody’s', async () => {
	const signIn = createSignIn(db, { publicUrl: 'http://localhost:3000', secret });

	expect(await signIn.current(new Headers())).toBeNull();
	expect(await signIn.current(new Headers({ cookie: 'faisceau=abc.def' }))).toBeNull();
});
