import { secondsInDay, secondsInWeek } from 'date-fns/constants';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { APIError } from 'better-auth/api';
import { betterAuth } from 'better-auth/minimal';
import { hashPassword, verifyPassword } from 'better-auth/crypto';
import type { SignIn } from '#lib/server/application/ports/organiser.port.ts';
import type { Passwords } from '#lib/server/application/ports/system.port.ts';
import type { Db } from '../db/open.ts';
import * as schema from '../db/schema/schema.ts';

/** Passwords as the sign-in library keeps them (scrypt). */
export const passwords: Passwords = {
	hash: hashPassword,
	verify: (password, hash) => verifyPassword({ password, hash })
};

/** The door of the sign-in library (better-auth): accounts are made by us, never by signing up. */
export const createSignIn = (db: Db, options: { publicUrl: string; secret: string }): SignIn => {
	const secure = options.publicUrl.startsWith('https://');
	const auth = betterAuth({
		baseURL: options.publicUrl,
		secret: options.secret,
		database: drizzleAdapter(db, {
			provider: 'sqlite',
			schema,
			usePlural: true,
			transaction: false
		}),
		emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 12 },
		session: { expiresIn: 2 * secondsInWeek, updateAge: secondsInDay },
		// Tries are counted by our own limiter, which also holds for the other public forms.
		rateLimit: { enabled: false },
		telemetry: { enabled: false },
		logger: { disabled: true },
		advanced: {
			useSecureCookies: false,
			cookies: {
				session_token: { name: secure ? '__Host-faisceau' : 'faisceau' }
			},
			defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/', secure }
		}
	});

	return {
		open: async (credentials, request) => {
			try {
				const { headers } = await auth.api.signInEmail({
					body: { email: credentials.email, password: credentials.password, rememberMe: true },
					headers: request,
					returnHeaders: true
				});
				return { cookies: headers.getSetCookie() };
			} catch (error) {
				if (error instanceof APIError) return null;
				throw error;
			}
		},

		current: async (request) => {
			const { headers, response } = await auth.api.getSession({
				headers: request,
				returnHeaders: true
			});
			if (!response) return null;
			return {
				userId: response.user.id,
				sessionId: response.session.id,
				cookies: headers.getSetCookie()
			};
		},

		close: async (request) => {
			const { headers } = await auth.api.signOut({ headers: request, returnHeaders: true });
			return { cookies: headers.getSetCookie() };
		}
	};
};
