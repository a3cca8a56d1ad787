import { Readable } from 'node:stream';
import { isDeepStrictEqual } from 'node:util';
import { millisecondsInHour } from 'date-fns/constants';
import type { Content } from '#lib/domain/faisceau/content.ts';
import type { FaisceauState } from '#lib/domain/faisceau/faisceau.ts';
import type { Answers } from '#lib/domain/faisceau/fields.ts';
import { readAnswers } from '#lib/domain/faisceau/parse.ts';
import type { GuestScope, MasterclassScope } from '#lib/server/application/scope.ts';
import type { TestApplication } from '../application.ts';
import { saveAsRead } from '../company-world.ts';
import { bothWaves, essentialAnswers, givenEvidence } from '../faisceau.ts';
import { inSpace, spaceOf } from '../guest-scopes.ts';
import { document, pdfOf } from '../pdfs.ts';
import { plannedMasterclass } from '../planned-masterclass.ts';
import { takePart } from '../recruiting.ts';
import type { Act } from './act.ts';

type Company = {
	readonly participantId: string;
	readonly participationId: string;
	/** Files that were received for it. */
	readonly files: readonly string[];
};
type World = {
	readonly userId: string;
	readonly masterclassId: string;
	readonly companies: readonly Company[];
};

/** The number of a version that was handed in. */
type Told = { readonly company: string; readonly number: number };

const COMPANIES = 10;

const answersOf = (number: number): Answers =>
	readAnswers({
		...essentialAnswers,
		solutionName: `Ruissel ${number}`,
		description: `Version ${number} :`.concat('\n- l’eau œuvre 🌱'.repeat(number % 50))
	});

const evidenceOf = ({ files }: Company, number: number) =>
	givenEvidence({ title: `Essai ${number}`, fileId: files[number % files.length] ?? '' });

const documentOf = ({ files }: Company, number: number): string =>
	files[(number + 1) % files.length] ?? '';

/** Writes what version `number` is to say, from whatever an earlier process left. */
const write = (t: TestApplication, guest: GuestScope, company: Company, number: number): void => {
	const { faisceaux } = t.app;
	const sheet = faisceaux.sheet(guest);
	saveAsRead(t, guest, answersOf(number));
	faisceaux.saveEvidence(guest, sheet.evidence[0] ?? null, evidenceOf(company, number));
	const given = documentOf(company, number);
	for (const { id } of sheet.documents) if (id !== given) faisceaux.detachDocument(guest, id);
	faisceaux.attachDocument(guest, given);
	if (sheet.consent === null) faisceaux.consent(guest, faisceaux.sheet(guest).revision, bothWaves);
};

/** The organiser gives a document back, in the three ways there are, in turn. */
const giveBack = (
	t: TestApplication,
	organiser: MasterclassScope<'edit'>,
	{ participationId }: Company,
	number: number
): void => {
	const { desk } = t.app;
	/** Read a second later, so that the history knows what came first. */
	const read = () => {
		t.clock.advance(1000);
		const faisceau = t.store.read((r) => r.faisceaux.ofParticipation(participationId));
		if (!faisceau) throw new Error('nothing was handed in');
		return faisceau;
	};
	if (number % 3 === 1) {
		const asked = { whole: { base: '', value: 'Une preuve de plus.' } };
		desk.saveRemarks(organiser, read().id, asked);
		desk.sendBack(organiser, read());
	} else {
		if (number % 3 === 2) desk.accept(organiser, read());
		desk.reopen(organiser, read());
	}
};

const STATES: Readonly<Record<string, FaisceauState>> = {
	'faisceau-submitted': 'submitted',
	'faisceau-sent-back': 'sent-back',
	'faisceau-accepted': 'accepted',
	'faisceau-reopened': 'draft'
};

/** Whether a version says all that it was to say, and nothing else. */
const isWhole = (content: Content, company: Company, number: number): boolean =>
	isDeepStrictEqual(
		{
			...content,
			evidence: content.evidence.map(({ id: _id, file, ...one }) => ({ ...one, fileId: file?.id })),
			documents: content.documents.map(({ id }) => id)
		},
		{
			answers: answersOf(number),
			evidence: [evidenceOf(company, number)],
			documents: [documentOf(company, number)],
			consent: bothWaves
		}
	);

const faultsOf = (
	t: TestApplication,
	{ masterclassId }: World,
	company: Company,
	told: readonly number[],
	sizes: ReadonlyMap<string, number>
): string[] =>
	t.store.read((r) => {
		const { participationId } = company;
		const faisceau = r.faisceaux.ofParticipation(participationId);
		const versions = r.faisceaux.versions({ faisceauId: faisceau?.id ?? '' }).reverse();
		const history = r.activities
			.recent(masterclassId, 100_000)
			.filter(({ details }) => details.participationId === participationId)
			.reverse();
		const submitted = history.filter(({ kind }) => kind === 'faisceau-submitted');
		const state = history.flatMap(({ kind }) => STATES[kind] ?? []).at(-1) ?? 'draft';
		const files = versions.flatMap(({ content: { evidence, documents } }) => [
			...documents,
			...evidence.flatMap(({ file }) => file ?? [])
		]);
		const numbers = versions.map(({ number }) => number);
		return [
			...told
				.filter((number) => !numbers.includes(number))
				.map((number) => `version ${number} was acknowledged and is lost`),
			...versions
				.filter(({ content, number }) => !isWhole(content, company, number))
				.map(({ number }) => `version ${number} is not whole`),
			...numbers
				.filter((number, index) => number !== index + 1)
				.map((number) => `version ${number} stands in the wrong place`),
			...(isDeepStrictEqual(
				submitted.map(({ details }) => details.version),
				numbers
			)
				? []
				: [`${submitted.length} submissions in the history, ${versions.length} versions`]),
			...(faisceau && faisceau.state !== state
				? [`the document is ${faisceau.state}, its history says ${state}`]
				: []),
			...files
				.filter(({ id, sha256, size }) => r.files.find(id) === null || sizes.get(sha256) !== size)
				.map(({ name }) => `${name} of a version is lost`)
		].map((fault) => `${participationId}: ${fault}`);
	});

/** Companies hand their documents in, with their evidence and their files, again and again. */
export const submitting: Act<World, Told> = {
	name: 'submitting',
	within: { acknowledgements: COMPANIES, milliseconds: 5, writes: COMPANIES },

	prepare: async (t) => {
		const organiser = await t.organiser();
		const { id: masterclassId } = plannedMasterclass(t, organiser);
		const scope = t.inFrontOf(organiser, masterclassId);

		const received = async (participationId: string, number: number): Promise<string> => {
			const pdf = pdfOf(document(1, `/Number ${number} /Of (${participationId})`));
			const taken = await t.app.files.receive(
				{ masterclassId, participationId, participantId: null, userId: organiser.userId },
				'document',
				{ name: `${number}.pdf`, content: Readable.from([pdf]) }
			);
			if (!taken.ok) throw new Error(taken.reason);
			return taken.value.id;
		};
		const companies = Array.from({ length: COMPANIES }, async (_, number): Promise<Company> => {
			const email = `atelier-${number}@example.org`;
			const participationId = takePart(t, scope, `Atelier ${number}`, [['Lou Marchand', email]]);
			const files = [1, 2, 3].map((file) => received(participationId, file));
			const participantId = spaceOf(t, email);
			return { participationId, participantId, files: await Promise.all(files) };
		});
		return { userId: organiser.userId, masterclassId, companies: await Promise.all(companies) };
	},

	start: (t, world, turn) => {
		t.clock.advance(turn * millisecondsInHour);
		const account = t.app.access.organiserOf({ userId: world.userId, sessionId: 'ses_test' });
		if (!account) throw new Error('no organiser');
		const organiser = t.inFrontOf(account, world.masterclassId);
		const written = world.companies.map((company) => {
			const guest = inSpace(t, company.participantId);
			const { versions, frozen } = t.app.faisceaux.sheet(guest);
			const number = versions[0]?.number ?? 0;
			if (frozen !== null) giveBack(t, organiser, company, number);
			write(t, guest, company, number + 1);
			return { company: company.participationId, guest };
		});
		t.clock.advance(1000);
		return (tell) => {
			for (const { company, guest } of written) {
				const submitted = t.app.faisceaux.submit(guest);
				if (!submitted.ok) throw new Error(submitted.reason);
				tell({ company, number: submitted.value });
			}
		};
	},

	faults: async (t, world, told) => {
		const contents = await t.ports.fileStore.contents();
		const sizes = new Map(contents.map(({ sha256, size }) => [sha256, size]));
		return world.companies.flatMap((company) => {
			const own = told.filter((one) => one.company === company.participationId);
			return faultsOf(
				t,
				world,
				company,
				own.map(({ number }) => number),
				sizes
			);
		});
	}
};
