import { formFields } from '#lib/domain/readings/fields.ts';
import { EMPTY_READING, type Reading } from '#lib/domain/readings/reading.ts';
import { TASK_OF_WAVE, WAVES, type Wave } from '#lib/domain/shares/wave.ts';
import { addDays, type PlainDate } from '#lib/domain/time/plain-date.ts';
import { enter, must, type Deed } from './demo-space.ts';
import type { DemoGuest, DemoMasterclass } from './demo-story.ts';
import type { Ports } from './ports/ports.ts';
import type { Task } from './ports/timeline.port.ts';
import { createQuestionUseCases } from './questions.usecases.ts';
import { createReadingUseCases } from './readings.usecases.ts';
import type { GuestScope, MasterclassScope } from './scope.ts';
import { createShareUseCases } from './shares.usecases.ts';

type Edit = MasterclassScope<'look' | 'edit'>;

/** On what day a wave is approved that is to go out later. */
const APPROVED = 7;
/** A reader takes to each document of the structure in turn, the authorities the day before. */
const READ = [3, 2, 2] as const;
const ASKED = 1;

/** The two waves go out on their days; who reads then says what they make of the documents. */
export function sharingDeeds(
	scope: Edit,
	story: DemoMasterclass,
	plan: {
		readonly date: PlainDate;
		readonly today: PlainDate;
		readonly tasks: readonly Pick<Task, 'key' | 'due'>[];
	}
): Deed[] {
	const { masterclassId } = scope;
	const before = (days: number) => addDays(plan.date, -days);
	const dayOf = (wave: Wave) =>
		plan.tasks.find(({ key }) => key === TASK_OF_WAVE[wave])?.due ?? plan.date;
	const goOut: Deed[] = WAVES.filter((wave) => dayOf(wave) < plan.today).map((wave) => ({
		day: dayOf(wave),
		time: '09:00',
		act: (then) => void must(createShareUseCases(then).sendNow(scope, wave))
	}));
	const approve: Deed = {
		day: before(APPROVED),
		act: (then) => void must(createShareUseCases(then).approve(scope, 'inspiring'))
	};
	const readings = story.guests.flatMap((guest) =>
		Object.entries(guest.readings ?? {}).map(([company, reading], index): Deed => ({
			day: before(READ[index] ?? ASKED),
			act: (then) => read(then, enter(then, masterclassId, guest), company, reading)
		}))
	);
	const questions = story.guests
		.filter((guest) => guest.questions !== undefined)
		.map((guest): Deed => ({
			day: before(ASKED),
			act: (then) => ask(then, enter(then, masterclassId, guest), guest.questions ?? {})
		}));
	return [
		...(dayOf('inspiring') < plan.today ? goOut : [approve]),
		...readings,
		...questions,
		{ day: before(ASKED), act: (then) => mergeAlike(then, scope) },
		// Once the session is over.
		{ day: plan.date, time: '17:00', act: (then) => giveBack(then, scope, story.feedback) }
	];
}

/** A reader promises to keep what is shared, and opens the document of one company. */
function open(then: Ports, reader: GuestScope, company: string): string {
	const shares = createShareUseCases(then);
	shares.acknowledge(reader);
	const line = shares.documents(reader).documents.find((one) => one.company === company);
	if (!line) throw new Error(`${company} is not shared with ${reader.participantId}`);
	shares.documentOpened(reader, line.faisceauId);
	return line.faisceauId;
}

function read(then: Ports, reader: GuestScope, company: string, reading: Reading): void {
	const faisceauId = open(then, reader, company);
	const shown = formFields(faisceauId, EMPTY_READING);
	const typed = Object.entries(formFields(faisceauId, reading)).map(
		([field, { value }]) => [field, { value, base: shown[field]?.base ?? '' }] as const
	);
	createReadingUseCases(then).own.saveForm(reader, Object.fromEntries(typed));
}

function ask(then: Ports, reader: GuestScope, asked: NonNullable<DemoGuest['questions']>): void {
	for (const [company, questions] of Object.entries(asked)) {
		const faisceauId = open(then, reader, company);
		for (const question of questions)
			must(createQuestionUseCases(then).own.add(reader, faisceauId, question));
	}
}

/** The organiser makes one of the questions that the application finds alike. */
function mergeAlike(then: Ports, scope: Edit): void {
	const questions = createQuestionUseCases(then);
	for (const { alike } of questions.list(scope).companies)
		for (const group of alike)
			must(
				questions.merge(
					scope,
					group.map(({ id }) => id)
				)
			);
}

/** The organiser lets a company read what was made of its document. */
function giveBack(then: Ports, scope: Edit, company: string | undefined): void {
	const readings = createReadingUseCases(then);
	const line = readings.list(scope).companies.find((one) => one.company === company);
	for (const { id } of line?.readings ?? []) must(readings.open(scope, id, false));
}
