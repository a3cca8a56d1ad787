import type { FormHead } from '#lib/i18n/faisceau-part.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { Translator } from '#lib/i18n/server.ts';
import type { ClosedLink } from '#lib/server/application/answers.ts';
import type { ClosedSpace } from '#lib/server/application/spaces.usecases.ts';
import type { Application } from '#lib/server/application/application.ts';
import type { SignIn } from '#lib/server/application/ports/organiser.port.ts';
import type { OrganiserScope } from '#lib/server/application/scope.ts';
import type { Settings } from '#lib/server/application/settings.ts';

declare global {
	namespace App {
		interface Locals {
			app: Application;
			signIn: SignIn;
			settings: Settings;
			/** Who is signed in, if anybody. */
			organiser: OrganiserScope | null;
			locale: Locale;
			t: Translator['t'];
			format: Translator['format'];
			requestId: string;
			/** Written by the sign-in library, sent with the response. */
			cookiesToSet: string[];
		}
		interface PageData {
			/** A page of the company's form: where in it the reader is. */
			formHead?: FormHead;
		}
		interface Error {
			/** Shown to the visitor and written in the log. */
			id?: string;
			/** Why a guest's personal link shows nothing. */
			link?: ClosedLink;
			/** Why a personal link opens no space. */
			space?: ClosedSpace;
		}
	}
}

export {};
