import { mayGuest } from '#lib/domain/access/guest-rights.ts';
import type { Answer } from '#lib/domain/invitations/answer.ts';
import { factsOf } from '#lib/domain/invitations/facts.ts';
import { accepted, refused, type Result } from '#lib/domain/shared/result.ts';
import {
	expectationsOf,
	receiptsOf,
	type Expectation,
	type GuestFacts,
	type Receipt
} from '#lib/domain/spaces/expectations.ts';
import { localDateOf } from '#lib/domain/time/zone.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { recordAnswer, type GivenAnswer } from './answers.ts';
import { acquaintancesOf } from './own-interests.ts';
import { momentInWords, publicPage } from './letters.ts';
import type { Ports, Repositories } from './ports/ports.ts';
import type { GuestScope } from './scope.ts';
import { masterclassOf, spaceOwnerOf } from './transaction.ts';

/** The first page of a space: what is expected, what comes, when and where it is. */
export type SpaceHome = {
	readonly expected: readonly Expectation[];
	readonly received: readonly Receipt[];
	/** Null before anything was answered or asked. */
	readonly answer: Answer | null;
	readonly comment: string;
	/** What is written here can still be written. */
	readonly open: boolean;
	readonly today: string;
	readonly faisceau: GuestFacts['faisceau'];
	readonly practical: {
		readonly day: string;
		readonly range: string;
		readonly zone: string;
		readonly place: string;
		readonly access: string;
		/** The public page with the programme, once it is published. */
		readonly programmeUrl: string | null;
	};
};

/** The first page of a space, and the answer that is given there. */
export const createSpaceHome = (ports: Ports) => ({
	home: (scope: GuestScope, locale: Locale): SpaceHome =>
		ports.store.read((r) => {
			const owner = spaceOwnerOf(r, scope);
			const masterclass = masterclassOf(r, scope.masterclassId);
			const event = factsOf(masterclass);
			const days = daysByTask(r, scope.masterclassId);
			const done = r.spaces.facts(owner);
			const others = acquaintancesOf(r, scope);
			const facts: GuestFacts = {
				...done,
				interests: {
					asked: others.length,
					said: others.filter(({ interest }) => interest !== null).length
				},
				role: scope.role,
				stage: scope.stage,
				today: localDateOf(ports.clock.now(), masterclass.timeZone),
				dueOf: (task) => days.get(task) ?? null,
				programmePublished: masterclass.programmePublishedAt !== null
			};
			const invitation = r.invitations.findFor(scope.masterclassId, scope.contactId);
			return {
				expected: expectationsOf(facts),
				received: receiptsOf(facts),
				answer: facts.answer,
				comment: invitation?.answerComment ?? '',
				open: mayGuest(scope, 'practical', 'write'),
				today: facts.today,
				faisceau: facts.faisceau,
				practical: {
					...momentInWords(event, masterclass.timeZone, locale),
					place: event.location,
					access: masterclass.access,
					programmeUrl: facts.programmePublished ? publicPage(ports.settings, masterclass) : null
				}
			};
		}),

	/**
	 * Records whether the guest comes, or changes it; also before the invitation has left.
	 *
	 * @returns `not-confirmed` while the organisation has not said yes: there is nothing to answer yet
	 */
	answer: (scope: GuestScope, given: GivenAnswer): Result<null, 'not-confirmed'> =>
		ports.store.write((r) => {
			const invitation = r.invitations.findFor(scope.masterclassId, scope.contactId);
			if (!invitation) return refused('not-confirmed');
			recordAnswer(r, ports, invitation, spaceOwnerOf(r, scope).name, given);
			return accepted(null);
		})
});

const daysByTask = (r: Repositories, masterclassId: string): ReadonlyMap<string, string> =>
	new Map(
		r.tasks
			.ofMasterclass(masterclassId)
			.flatMap(({ key, due }) => (key === null ? [] : [[key, due] as const]))
	);
