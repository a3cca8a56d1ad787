import { detailsOf, namedDetails, type ContactDetails } from '#lib/domain/directory/details.ts';
import { fold } from '#lib/domain/directory/fold.ts';
import type { Interest } from '#lib/domain/matching/interest.ts';
import { addDays, type PlainDate } from '#lib/domain/time/plain-date.ts';
import { isPrepared } from '#lib/domain/requests/task-letters.ts';
import { workingDayFrom, workingDayUntil } from '#lib/domain/time/working-days.ts';
import { instantOf, localDateOf } from '#lib/domain/time/zone.ts';
import { createAccessUseCases } from './access.usecases.ts';
import { filingDeeds } from './demo-filing.ts';
import { sharingDeeds } from './demo-sharing.ts';
import { enter, type Deed } from './demo-space.ts';
import type { DemoGuest, DemoMasterclass } from './demo-story.ts';
import { createMasterclassUseCases } from './masterclass.usecases.ts';
import { createMatchingUseCases } from './matching.usecases.ts';
import { createMessagingUseCases } from './messaging.usecases.ts';
import { createNeedUseCases } from './needs.usecases.ts';
import { workCalendarOf } from './planned-tasks.ts';
import type { Ports } from './ports/ports.ts';
import { createProgrammeUseCases } from './programme.usecases.ts';
import { createRecruitingUseCases } from './recruiting.usecases.ts';
import { reconcileRequests } from './reconcile-requests.ts';
import type { MasterclassScope, OrganiserScope } from './scope.ts';
import { createTimelineUseCases } from './timeline.usecases.ts';

const ZONE = 'Europe/Paris';
const TERRITORY = 'metropole';
/** One task stays behind in what is being prepared, to show what a late one looks like. */
const LEFT_BEHIND = 'budget';

/** Tasks that the documents prove done, or show to be late. */
const BY_DOCUMENTS = [
	'faisceau-received',
	'faisceau-checked',
	'share-inspiring',
	'share-authorities'
];

/** Everything as it was at one moment: 10 o'clock of a day, never later than now. */
const at = (ports: Ports, day: PlainDate, time = '10:00'): Ports => {
	const moment = Math.min(instantOf(day, time, ZONE), ports.clock.now());
	return { ...ports, clock: { now: () => moment } };
};

/**
 * Lives one preparation through, day after day, up to today.
 *
 * @returns the identifier of its masterclass
 */
export async function tell(
	ports: Ports,
	organiser: OrganiserScope,
	story: DemoMasterclass
): Promise<string> {
	const today = localDateOf(ports.clock.now(), ZONE);
	const calendar = workCalendarOf({ territory: TERRITORY, customaryDays: false });
	const wished = addDays(today, story.inDays);
	const ongoing = story.inDays > 14;
	// The near one is shown at J−6 whatever day that falls on.
	const date =
		story.inDays < 0
			? workingDayUntil(wished, calendar)
			: ongoing
				? workingDayFrom(wished, calendar)
				: wished;
	const before = (days: number) => addDays(date, -days);

	const created = createMasterclassUseCases(at(ports, before(story.createdBefore))).create(
		organiser,
		{
			title: story.title,
			date,
			startTime: '09:00',
			place: story.place,
			territory: TERRITORY,
			participants: story.participants,
			locale: 'fr'
		},
		{ demo: true }
	);
	if (!created.ok) throw new Error(`the demonstration cannot be planned: ${created.reason}`);
	const id = created.value;
	const scope = createAccessUseCases(ports).masterclassFor(organiser, id, 'edit');
	if (typeof scope === 'string') throw new Error(scope);

	const tasks = ports.store.read((r) => r.tasks.ofMasterclass(id));
	const onDocuments = [
		...story.guests.flatMap((guest) =>
			guest.document ? filingDeeds(scope, guest, guest.document, date) : []
		),
		...sharingDeeds(scope, story, { date, today, tasks })
	];
	const withLetters = [
		...tasks.filter(isPrepared).map(({ due }) => due),
		...onDocuments.map(({ day }) => day)
	];
	const deeds: Deed[] = [
		...story.guests.flatMap((guest) => deedsOf(ports, scope, guest, before)),
		...onDocuments,
		...tasks
			.filter((task) => task.key !== 'programme' && !isPrepared(task))
			.filter(({ key }) => !BY_DOCUMENTS.includes(key ?? ''))
			.filter(({ key }) => !(ongoing && key === LEFT_BEHIND))
			.map(({ id: task, due }) => ({
				day: due,
				act: (then: Ports) => void createTimelineUseCases(then).setDone(scope, task, true)
			})),
		...[...new Set(withLetters)].map((day) => ({
			day,
			act: 'send' as const
		})),
		{ day: before(18), act: (then: Ports) => recordAnswers(then, scope, story.guests) },
		{
			day: before(14),
			act: (then: Ports) => void createProgrammeUseCases(then).publish(scope, 1, true)
		},
		{ day: before(1), act: (then: Ports) => prepareRoom(then, scope) },
		{ day: date, act: () => void createMasterclassUseCases(ports).markHeld(scope) }
	];
	const past = deeds.filter(({ day }) => day < today);
	for (const { day, time, act } of past.sort((one, other) => one.day.localeCompare(other.day)))
		if (act === 'send') await sendWhatIsDue(at(ports, day, time), scope);
		else ports.store.write(() => act(at(ports, day, time)));
	return id;
}

type Edit = MasterclassScope<'look' | 'edit'>;

/** Ticks all of the material and the room. */
function prepareRoom(ports: Ports, scope: MasterclassScope<'edit'>): void {
	const items = ports.store.read((r) => r.masterclasses.checklist(scope.masterclassId));
	for (const { id } of items) createMasterclassUseCases(ports).tick(scope, id, true);
}

/** How an organisation came to the board, and moved on it. */
function deedsOf(
	ports: Ports,
	scope: Edit,
	guest: DemoGuest,
	before: (days: number) => PlainDate
): Deed[] {
	let participationId = '';
	const revision = () =>
		ports.store.read((r) => r.participations.find(participationId)?.revision ?? 0);
	const last = guest.steps.at(-1)?.[0] ?? 40;
	return [
		{
			day: before(58),
			act: (then) => {
				const joined = createRecruitingUseCases(then).join(scope, {
					organisation: organisationOf(then, guest),
					role: guest.role,
					stage: 'identified',
					people: guest.person === null ? [] : [personOf(then, guest)]
				});
				if (!joined.ok) throw new Error(`${guest.role}: ${joined.reason}`);
				participationId = joined.value;
			}
		},
		...guest.steps.map(([days, stage]) => ({
			day: before(days),
			act: (then: Ports) =>
				void createRecruitingUseCases(then).move(scope, {
					participationId,
					revision: revision(),
					stage,
					refusal: guest.refusal ?? '',
					byPhone: stage === 'declined'
				})
		})),
		...(guest.needs ?? []).map((answers) => ({
			day: before(last),
			act: (then: Ports) => {
				const noted = createNeedUseCases(then).add(scope, participationId, answers);
				if (!noted.ok) throw new Error(`${answers.title}: ${noted.reason}`);
			}
		})),
		...(guest.introduction === undefined
			? []
			: [
					{
						day: before(last),
						act: (then: Ports) => introduce(then, scope, guest, guest.introduction ?? '')
					}
				]),
		...(guest.interests === undefined
			? []
			: [
					{
						day: before(Math.max(last - 2, 0)),
						act: (then: Ports) => sayInterests(then, scope, guest, guest.interests ?? {})
					}
				]),
		...(guest.next === undefined
			? []
			: [
					{
						day: before(last),
						act: (then: Ports) =>
							void createRecruitingUseCases(then).plan(scope, participationId, revision(), {
								nextAction: guest.next ?? '',
								nextActionDue: addDays(localDateOf(ports.clock.now(), ZONE), 1),
								ownerId: scope.organiser.userId
							})
					}
				])
	];
}

/** An authority writes in its space what it will say at the round table. */
function introduce(then: Ports, { masterclassId }: Edit, guest: DemoGuest, value: string): void {
	const space = enter(then, masterclassId, guest);
	createNeedUseCases(then).own.introduce(space, { introduction: { value, base: '' } });
}

/** A guest says in its space whom it wants to meet. */
function sayInterests(
	then: Ports,
	{ masterclassId }: Edit,
	guest: DemoGuest,
	wanted: Readonly<Record<string, Interest>>
): void {
	const { interests, saveInterests } = createMatchingUseCases(then).own;
	const space = enter(then, masterclassId, guest);
	const known = interests(space);
	saveInterests(
		space,
		Object.entries(wanted).map(([name, interest]) => {
			const other = known.find((one) => one.name === name);
			if (!other) throw new Error(`${guest.organisation.kind}: ${name} is not shown`);
			return { otherId: other.participationId, was: null, interest };
		})
	);
}

/** The same body for several stories; a real authority is named as the public reference does. */
function organisationOf(ports: Ports, { organisation }: DemoGuest) {
	const details =
		'code' in organisation
			? detailsOf(authorityOf(ports, organisation))
			: namedDetails(organisation.kind, organisation.name);
	const known = ports.store
		.read((r) => r.organisations.all())
		.find(({ demo, kind, name }) => demo && kind === details.kind && name === details.name);
	return known ? { id: known.id } : { details };
}

function authorityOf(
	ports: Ports,
	wanted: Extract<DemoGuest['organisation'], { readonly code: string }>
) {
	const authority = ports.authorities.find(wanted.kind, wanted.code);
	if (authority === null) throw new Error(`no ${wanted.kind} ${wanted.code}`);
	return authority;
}

/** Addresses are of a domain that exists for examples (RFC 2606). */
const addressOf = (givenName: string, familyName: string) =>
	`${fold(givenName).replaceAll(' ', '-')}.${fold(familyName).replaceAll(' ', '-')}@example.org`;

function personOf(ports: Ports, guest: DemoGuest) {
	const [givenName, familyName, position] = guest.person ?? ['', '', ''];
	const email = guest.withoutAddress ? null : addressOf(givenName, familyName);
	const known = ports.store
		.read((r) => r.contacts.all())
		.find((contact) => contact.demo && contact.email === email && email !== null);
	const details: ContactDetails = {
		givenName,
		familyName,
		email,
		phone: '',
		position,
		locale: 'fr',
		notes: ''
	};
	return known ? { id: known.id } : { details };
}

/** Approves what is due on that day and notes it as sent: no server ever sees it. */
async function sendWhatIsDue(ports: Ports, scope: Edit): Promise<void> {
	const prepare = () => ports.store.write((r) => reconcileRequests(r, ports, scope.masterclassId));
	prepare();
	const drafts = ports.store.read((r) =>
		r.messages
			.ofMasterclass(scope.masterclassId)
			.filter(({ state, scheduledFor }) => state === 'draft' && scheduledFor <= ports.clock.now())
	);
	await createMessagingUseCases(ports).approve(scope, drafts);
	const now = ports.clock.now();
	ports.store.write((r) => {
		for (const message of r.messages.ofMasterclass(scope.masterclassId))
			if (message.state === 'queued')
				r.messages.update(message.id, message.revision, {
					state: 'sent',
					sentAt: now,
					nextAt: null,
					updatedAt: now
				});
	});
	prepare();
}

function recordAnswers(ports: Ports, scope: Edit, guests: readonly DemoGuest[]): void {
	const answers = new Map(
		guests.flatMap(({ person, answer }) =>
			person && answer ? [[addressOf(person[0], person[1]), answer] as const] : []
		)
	);
	ports.store.write((r) => {
		const invitations = r.invitations.ofMasterclass(scope.masterclassId);
		for (const invitation of invitations) {
			const answer = answers.get(r.contacts.find(invitation.contactId)?.email ?? '');
			if (answer)
				r.invitations.update(invitation.id, {
					answer,
					answeredAt: ports.clock.now(),
					answeredSequence: invitation.sequence
				});
		}
	});
}
