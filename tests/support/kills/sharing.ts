import { isDeepStrictEqual } from 'node:util';
import type { MessageState } from '#lib/domain/messaging/message.ts';
import { WAVES, type Wave } from '#lib/domain/shares/wave.ts';
import type { Repositories } from '#lib/server/application/ports/ports.ts';
import type { GuestScope, OrganiserScope } from '#lib/server/application/scope.ts';
import type { TestApplication } from '../application.ts';
import { inSpace } from '../guest-scopes.ts';
import { handIn } from '../handed-in.ts';
import type { Act } from './act.ts';
import {
	COMPANIES,
	content,
	eveOf,
	READERS,
	SEEN,
	weekOf,
	type Company,
	type Session,
	type Week
} from './shared-weeks.ts';

type World = {
	readonly userId: string;
	/** One for each process. */
	readonly weeks: readonly Week[];
};

/** A fact that was acknowledged, as {@link factsOf} words it. */
type Told = string;

const waveFact = ({ id }: Session, wave: Wave) => `${id}: ${wave} went out`;
const promiseFact = (participantId: string) => `${participantId} promised`;
const openingFact = (participantId: string, versionId: string) =>
	`${participantId} read ${versionId}`;
const newVersionFact = ({ id }: Session) => `${id}: a second version was found complete`;
const letterFact = ({ id }: Session, occasion: string) => `${id}: ${occasion} may leave`;
const releaseFact = ({ id }: Session) => `${id}: the document held back was released`;

/** A reader promises, then reads everything that they may. */
const read = (t: TestApplication, guest: GuestScope, tell: (told: Told) => void): void => {
	t.app.shares.acknowledge(guest);
	tell(promiseFact(guest.participantId));
	for (const { faisceauId, number } of t.app.shares.documents(guest).documents) {
		t.app.shares.documentOpened(guest, faisceauId);
		tell(openingFact(guest.participantId, `${faisceauId.replace('fai', 'ver')}_${number}`));
	}
};

/** The second version of a document; null while there is none. */
const secondOf = (r: Repositories, faisceauId: string) =>
	r.faisceaux.versions({ faisceauId }).find(({ number }) => number === 2) ?? null;

/** What readers and the organiser do once the waves of a masterclass are out. */
const follow = (t: TestApplication, owner: OrganiserScope, session: Session) => {
	const organiser = t.inFrontOf(owner, session.id);
	const reader = {
		inspiring: inSpace(t, session.reader.inspiring),
		authorities: inSpace(t, session.reader.authorities)
	};
	const filed = (company: Company) => {
		const found = t.store.read((r) => r.faisceaux.ofParticipation(session.takingPart[company]));
		if (!found) throw new Error('nothing was handed in');
		return found;
	};
	/** The company hands in a second version once its first was shared, found complete at once. */
	const renew = (): boolean =>
		t.store.write((r) => {
			const { id } = filed('agreed');
			if (secondOf(r, id)) return false;
			handIn(t, session.takingPart.agreed, { content: content(2), accepted: false });
			return t.app.desk.accept(organiser, filed('agreed')).ok;
		});
	return (tell: (told: Told) => void): void => {
		const opened = t.store.read((r) => r.shares.opened(session.id));
		if (opened.inspiring !== null) {
			read(t, reader.inspiring, tell);
			if (renew()) tell(newVersionFact(session));
		}
		if (opened.authorities !== null) {
			read(t, reader.authorities, tell);
			if (t.app.desk.hold(organiser, filed('held back'), false).ok) tell(releaseFact(session));
		}
	};
};

/** A letter that may leave, or has left. */
const LIVE: readonly MessageState[] = ['draft', 'held', 'queued', 'sending', 'sent'];

/** Letters about documents, each to whom and for which occasion. */
const lettersOf = (r: Repositories, { id }: Session) =>
	r.messages
		.ofMasterclass(id)
		.filter(({ kind, state }) => kind.startsWith('share-') && LIVE.includes(state))
		.map(({ kind, state, participantId, dedupeKey }) => {
			const occasion = dedupeKey.slice(0, dedupeKey.lastIndexOf('#'));
			return { kind, state, participantId: participantId ?? '', occasion };
		});

/** The waves of a masterclass that went out, and the letters of theirs that may leave. */
const sentFacts = (r: Repositories, session: Session): string[] => {
	const opened = r.shares.opened(session.id);
	const letters = lettersOf(r, session).filter(({ state }) => state === 'queued');
	return WAVES.filter((wave) => opened[wave] !== null).flatMap((wave) => [
		waveFact(session, wave),
		...letters
			.filter(({ kind }) => kind === `share-${wave}`)
			.map(({ occasion }) => letterFact(session, occasion))
	]);
};

/** What stands, whoever told of it. */
const factsOf = (r: Repositories, session: Session): string[] => {
	const versionOf = new Map(
		r.shares.ofMasterclass(session.id).map(({ id, versionId }) => [id, versionId])
	);
	const agreed = r.faisceaux.ofParticipation(session.takingPart.agreed);
	const back = r.faisceaux.ofParticipation(session.takingPart['held back']);
	return [
		...sentFacts(r, session),
		...[...r.shares.acknowledgements(session.id).keys()].map(promiseFact),
		...r.shares
			.openings(session.id)
			.map((one) => openingFact(one.participantId, versionOf.get(one.shareId) ?? '')),
		...(secondOf(r, agreed?.id ?? '')?.acceptedAt ? [newVersionFact(session)] : []),
		...(back?.heldAt === null ? [releaseFact(session)] : [])
	];
};

/** What the rules let each reader have, given which waves went out: nothing else, and each once. */
const wantedShares = (r: Repositories, { id, takingPart }: Session): string[] => {
	const { inspiring, authorities } = r.shares.opened(id);
	const agreed = r.faisceaux.ofParticipation(takingPart.agreed);
	const second = secondOf(r, agreed?.id ?? '')?.acceptedAt ?? null;
	const released = r.faisceaux.ofParticipation(takingPart['held back'])?.heldAt === null;
	const since = [...(second === null ? [] : ['agreed 2']), ...(released ? ['held back 1'] : [])];
	const first = ['agreed 1', 'first wave only 1', ...since];
	// Whoever reads after the second version was found complete never gets the first.
	const then = [...(second === null || second >= (authorities ?? 0) ? ['agreed 1'] : []), ...since];
	return [
		...(inspiring === null ? [] : first.map((one) => `inspiring: ${one} to inspiring`)),
		...(authorities === null ? [] : then.map((one) => `authorities: ${one} to authority`))
	].sort();
};

const sharesOf = (r: Repositories, { id, takingPart }: Session): string[] => {
	const nameOf = (participationId: string) =>
		[...COMPANIES, ...READERS].find((name) => takingPart[name] === participationId);
	return r.shares
		.ofMasterclass(id)
		.map(
			({ wave, faisceauId, number, participationId }) =>
				`${wave}: ${nameOf(r.faisceaux.find(faisceauId)?.participationId ?? '')} ${number} to ${nameOf(participationId)}`
		)
		.sort();
};

/** What is wrong with the letters of the waves that went out: each reader has one, nobody else any. */
const lettersAtFault = (r: Repositories, session: Session): string[] => {
	const opened = r.shares.opened(session.id);
	const letters = lettersOf(r, session);
	const occasions = letters.map(({ occasion }) => occasion);
	const readers = Object.values(session.reader);
	const announced = (wave: Wave) =>
		letters
			.filter(({ kind }) => kind === `share-${wave}`)
			.map(({ participantId }) => participantId);
	return [
		...occasions
			.filter((one, index) => occasions.indexOf(one) !== index)
			.map((one) => `two letters: ${one}`),
		...WAVES.filter(
			(wave) => opened[wave] !== null && !isDeepStrictEqual(announced(wave), [session.reader[wave]])
		).map((wave) => `${announced(wave).length} letters announce ${wave}, or to somebody else`),
		...letters
			.filter(
				({ kind, participantId }) =>
					kind === 'share-new-version' && !readers.includes(participantId)
			)
			.map(({ participantId }) => `a new version is announced to ${participantId}`),
		...letters
			.filter(({ kind, state }) => kind === 'share-inspiring' && session.held && state !== 'draft')
			.map(({ occasion }) => `approved although its wave is held: ${occasion}`)
	].map((fault) => `${session.id}: ${fault}`);
};

/** What is wrong with the waves of one masterclass, as they stand in the tables. */
const wavesAtFault = (r: Repositories, session: Session, { times }: Week): string[] => {
	const [wanted, found] = [wantedShares(r, session), sharesOf(r, session)];
	const opened = r.shares.opened(session.id);
	const went = WAVES.filter((wave) => opened[wave] !== null);
	const early = went.filter((wave) => session.held || (opened[wave] ?? 0) < times[wave]);
	const history = r.activities
		.recent(session.id, 1000)
		.filter(({ kind }) => kind === 'wave-opened')
		.map(({ details }) => `${String(details.wave)} ${String(details.documents)}`);
	const told = { inspiring: 'inspiring 2', authorities: 'authorities 1' };
	const ticked = r.tasks
		.ofMasterclass(session.id)
		.filter(({ key, doneAt }) => key?.startsWith('share-') && doneAt !== null);
	return [
		...wanted.filter((one) => !found.includes(one)).map((one) => `not shared: ${one}`),
		...found
			.filter((one, index) => !wanted.includes(one) || found.indexOf(one) !== index)
			.map((one) => `shared too much: ${one}`),
		...early.map((wave) => `${wave} went out too early`),
		...(isDeepStrictEqual(history.sort(), went.map((wave) => told[wave]).sort())
			? []
			: [`the history says: ${history.join(', ')}`]),
		...(ticked.length === went.length ? [] : [`${ticked.length} waves are ticked as shared`]),
		...(opened.authorities !== null && opened.inspiring === null
			? ['the authorities read before the inspiring structure']
			: [])
	].map((fault) => `${session.id}: ${fault}`);
};

/** What readers see in their spaces beyond what they may. */
const seenTooMuch = (t: TestApplication, session: Session): string[] =>
	WAVES.flatMap((wave) => {
		const guest = inSpace(t, session.reader[wave]);
		return t.app.shares.documents(guest).documents.flatMap(({ faisceauId }) => {
			const shown = t.app.shares.document(guest, faisceauId);
			const titles = shown.ok ? shown.value.visible.evidence.map(({ title }) => title) : [];
			return isDeepStrictEqual(titles, SEEN[wave])
				? []
				: [`${session.id}: ${wave} see ${titles.join(', ')}`];
		});
	});

/** The two waves of documents go out, week after week, with their letters and all that follows. */
export const sharing: Act<World, Told> = {
	name: 'sharing',
	within: { acknowledgements: 10, milliseconds: 30, writes: 16 },

	prepare: async (t, { kills }) => {
		const owner = await t.organiser();
		return {
			userId: owner.userId,
			weeks: Array.from({ length: kills }, (_, week) => weekOf(t, owner, week))
		};
	},

	start: async (t, { userId, weeks }, turn) => {
		const owner = t.app.access.organiserOf({ userId, sessionId: 'ses_test' });
		const week = weeks[turn];
		if (!owner || !week) throw new Error('nothing to share');
		// What a kill left of last week goes out late.
		t.clock.set(eveOf(turn - 1));
		for (const { id, held } of week.sessions) {
			const scope = t.inFrontOf(owner, id);
			for (const wave of WAVES) t.app.shares.approve(scope, wave);
			if (held) t.app.shares.hold(scope, 'inspiring');
		}
		const write = async () => {
			t.app.requests.prepare();
			await t.app.requests.sendWithWaves();
		};
		await write();
		const [before, then] = [weeks[turn - 1], week].map((one) => {
			const [session] = one?.sessions ?? [];
			return session ? follow(t, owner, session) : undefined;
		});
		return async (tell) => {
			const goOut = async () => {
				t.app.shares.openDue();
				await write();
				for (const session of week.sessions)
					for (const fact of t.store.read((r) => sentFacts(r, session))) tell(fact);
			};
			await goOut();
			before?.(tell);
			for (const wave of WAVES) {
				t.clock.set(new Date(week.times[wave]).toISOString());
				await goOut();
				then?.(tell);
			}
		};
	},

	faults: (t, { weeks }, told, turn) => {
		const found = t.store.read((r) =>
			// Next week's too: nobody said yes to its waves.
			weeks.slice(0, turn + 2).flatMap((week) =>
				week.sessions.map((session) => ({
					facts: factsOf(r, session),
					faults: [...wavesAtFault(r, session, week), ...lettersAtFault(r, session)]
				}))
			)
		);
		const facts = new Set(found.flatMap((one) => one.facts));
		return [
			...told
				.filter((fact) => !facts.has(fact))
				.map((fact) => `was acknowledged and is lost: ${fact}`),
			...found.flatMap((one) => one.faults),
			...(weeks[turn]?.sessions ?? []).flatMap((session) => seenTooMuch(t, session))
		];
	}
};
