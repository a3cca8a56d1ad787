import { NOTHING_SAID } from '#lib/domain/faisceau/content.ts';
import { localDateOf } from '#lib/domain/time/zone.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { contentOf } from './faisceau-content.ts';
import type { Ports } from './ports/ports.ts';
import type { GuestScope, MasterclassScope } from './scope.ts';
import { masterclassOf, spaceOwnerOf } from './transaction.ts';

/** A company's document on paper. */
export const createFaisceauPrint = (ports: Ports) => ({
	/**
	 * The company's own copy (PDF): the version that the organiser has, else all that is written so far.
	 */
	print: (scope: GuestScope, locale: Locale): Promise<Uint8Array> => {
		const { content, print } = ports.store.read((r) => {
			const masterclass = masterclassOf(r, scope.masterclassId);
			const faisceau = r.faisceaux.ofParticipation(scope.participationId);
			const handedIn = faisceau?.state === 'submitted' || faisceau?.state === 'accepted';
			const version = handedIn ? r.faisceaux.versions({ faisceauId: faisceau.id })[0] : undefined;
			const dayOf = (instant: number) => localDateOf(instant, masterclass.timeZone);
			return {
				content: version?.content ?? (faisceau ? contentOf(r, faisceau) : NOTHING_SAID),
				print: {
					locale,
					timeZone: masterclass.timeZone,
					company: spaceOwnerOf(r, scope).organisation,
					masterclass: { title: masterclass.title, date: masterclass.date },
					standing: version
						? ({
								kind: 'version',
								number: version.number,
								submittedOn: dayOf(version.submittedAt)
							} as const)
						: ({ kind: 'draft', today: dayOf(ports.clock.now()) } as const),
					reader: null
				}
			};
		});
		return ports.printer.faisceau(content, print);
	},

	/** The empty form (PDF), to fill in by hand. */
	printBlank: (scope: GuestScope | MasterclassScope, locale: Locale): Promise<Uint8Array> => {
		const print = ports.store.read((r) => {
			const { title, date, timeZone } = masterclassOf(r, scope.masterclassId);
			const today = localDateOf(ports.clock.now(), timeZone);
			return { locale, today, masterclass: { title, date } };
		});
		return ports.printer.blankForm(print);
	}
});
