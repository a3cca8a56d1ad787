import type { Cookie, Page } from '@playwright/test';
import type { OrganisationKind } from '../../../src/lib/domain/directory/organisation.ts';
import type { ParticipationRole } from '../../../src/lib/domain/recruiting/participation.ts';
import { PASSWORD, welcomePage } from '../pages/welcome.page.ts';
import type { Installation } from './installation.ts';

export const CAMILLE = { name: 'Camille Réau', email: 'camille@example.org' } as const;

/** Makes the first account of an installation; the page is signed in afterwards. */
export const firstOrganiser = async (page: Page, { server }: Installation): Promise<void> => {
	const welcome = welcomePage(page);
	await welcome.open(server.firstOrganiserUrl());
	await welcome.createAccount(CAMILLE.name, CAMILLE.email);
	await page.waitForURL(`${server.url}/`);
};

/** A masterclass that leaves both sides the time that they need. */
const MARCH = {
	date: '2027-03-18',
	startTime: '09:30',
	place: 'Hôtel de région, Lille',
	participants: '8'
};

export type Confirmed = {
	readonly organisation: string;
	/** Null: a body of the public reference, found by its name. */
	readonly kind: OrganisationKind | null;
	readonly role: ParticipationRole;
	/** "Lou Marchand" is at lou@example.org unless told otherwise. */
	readonly people: readonly (string | { readonly name: string; readonly email: string })[];
};

/**
 * The first organiser of an installation, who sets it up without a browser, by posting what the forms
 * post: these are filled in where they are what is tried.
 */
export const settingUp = async ({ server }: Installation) => {
	let cookies: Cookie[] = [];

	/** Posts a form, and gives the address that its answer leads to, or stays at. */
	const post = async (address: string, form: Record<string, string>): Promise<string> => {
		const answer = await fetch(address, {
			method: 'POST',
			redirect: 'manual',
			headers: {
				accept: 'text/html',
				'accept-language': 'fr',
				origin: server.url,
				cookie: cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
			},
			body: new URLSearchParams(form)
		});
		if (answer.status >= 400)
			throw new Error(`${address} answers ${answer.status}: ${await answer.text()}`);
		cookies = [...cookies, ...answer.headers.getSetCookie().map(cookieOf)];
		return new URL(answer.headers.get('location') ?? '', address).href;
	};

	await post(server.firstOrganiserUrl(), { ...CAMILLE, password: PASSWORD });

	/** What an address shows. */
	const read = async (address: string): Promise<string> => {
		const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
		return (await fetch(address, { headers: { accept: 'text/html', cookie } })).text();
	};

	return {
		post,
		read,

		/** Those of the session. */
		cookies,

		/** A masterclass on 18 March 2027 in Lille; its address. */
		createMasterclass: (changes: Partial<typeof MARCH> = {}) =>
			post(`${server.url}/masterclasses/new?/create`, { ...MARCH, ...changes }),

		/** Imports a table by one of the import pages: shown, then confirmed as it was shown. */
		importTable: async (address: string, table: string): Promise<string> => {
			const draft = await post(address, { table });
			const [, seen = ''] = /name="seen" value="([^"]+)"/.exec(await read(draft)) ?? [];
			return post(`${draft}?/confirm`, { seen });
		},

		/** Puts organisations on the board, confirmed, each with its people. */
		confirm: async (masterclass: string, ...all: readonly Confirmed[]): Promise<void> => {
			for (const { organisation, kind, role, people } of all) {
				const [first, ...others] = people.map(personForm);
				const card = await post(`${masterclass}/participants/new`, {
					organisationTyped: organisation,
					newKind: kind ?? '',
					role,
					stage: 'confirmed',
					...first
				});
				for (const other of others) await post(card.replace(/\?.*$/, '?/person'), other);
			}
		}
	};
};

export type SettingUp = Awaited<ReturnType<typeof settingUp>>;

const personForm = (person: Confirmed['people'][number]) => {
	const { name, email } =
		typeof person === 'string' ? { name: person, email: addressOf(person) } : person;
	const [givenName = '', ...family] = name.split(' ');
	return { givenName, familyName: family.join(' '), email };
};

/** "Leïla Bouzid" is at leila@example.org. */
const addressOf = (name: string): string =>
	`${name.split(' ', 1).join('').normalize('NFD').replaceAll(/\W/g, '').toLowerCase()}@example.org`;

const cookieOf = (header: string): Cookie => {
	const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(header) ?? [];
	return {
		name,
		value,
		domain: 'localhost',
		path: '/',
		expires: -1,
		httpOnly: true,
		secure: false,
		sameSite: 'Lax'
	};
};
