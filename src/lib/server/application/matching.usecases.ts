import {
	keptIndexOf,
	keptInLine,
	readOffer,
	type CompanyIndex,
	type KeptIndex,
	type StampedOffer
} from '#lib/domain/matching/company-index.ts';
import { explain, type Explanation } from '#lib/domain/matching/explain.ts';
import { meetingsOf, type Meeting } from '#lib/domain/matching/interest.ts';
import { createKeptReadings } from '#lib/domain/matching/kept-readings.ts';
import type { Lexicon } from '#lib/domain/matching/lexicon.ts';
import { COVERED, type Offer } from '#lib/domain/matching/matching.ts';
import type { Matrix } from '#lib/domain/matching/matrix.ts';
import { rankingFor, readDemand } from '#lib/domain/matching/ranking.ts';
import { soughtFor, type Sought } from '#lib/domain/matching/sought.ts';
import { synonymFault, type Pair, type SynonymFault } from '#lib/domain/matching/synonym.ts';
import { isClosed } from '#lib/domain/recruiting/board.ts';
import type { ParticipationRole } from '#lib/domain/recruiting/participation.ts';
import { accepted, refused, type Result } from '#lib/domain/shared/result.ts';
import { demandOf, inPoints, offerOf, scoresOfRead } from './need-scores.ts';
import { createOwnInterests } from './own-interests.ts';
import type { NamedOffer, OfferRow, Synonym } from './ports/matching.port.ts';
import type { NeedRow } from './ports/need.port.ts';
import type { Ports, Repositories } from './ports/ports.ts';
import { createRecruitingUseCases } from './recruiting.usecases.ts';
import type { MasterclassScope, OrganiserScope } from './scope.ts';
import { spokenLexicon } from './spoken.ts';

type Edit = MasterclassScope<'look' | 'edit'>;

/** A score, explained. */
export type Reasoning = Explanation & {
	readonly need: { readonly id: string; readonly title: string; readonly authority: string };
	readonly company: { readonly organisationId: string; readonly name: string };
	/** What the company says, for its words to be shown. */
	readonly offer: Pick<Offer, 'solution' | 'description'>;
	/** Pieces of evidence that it gave here; they never count in the score. */
	readonly pieces: number;
	readonly lexicon: Lexicon;
};

/** A company of the directory that is not at the masterclass. */
export type Suggestion = {
	readonly organisationId: string;
	readonly name: string;
	readonly solution: string;
	readonly score: number;
	/** The strongest words that met, of the need and of the company. */
	readonly because: { readonly need: string; readonly company: string } | null;
};

/** An offer with the instant at which it was written, or what it comes from was said. */
export type DatedOffer = OfferRow & { readonly saidAt: number };

/** A meeting with the names of who would meet. */
export type NamedMeeting = Meeting & { readonly authority: string; readonly company: string };

/** When what an offer comes from was said. */
const saidAt = (r: Repositories, { source, sourceId, updatedAt }: OfferRow): number => {
	if (sourceId === null) return updatedAt;
	const said =
		source === 'document'
			? r.faisceaux.findVersion(sourceId)?.submittedAt
			: r.calls.findProposal(sourceId)?.createdAt;
	return said ?? updatedAt;
};

const stamped = (row: NamedOffer): StampedOffer => ({
	offer: offerOf(row),
	// One that was taken away and written again begins at its first revision.
	stamp: `${String(row.revision)} ${String(row.updatedAt)} ${row.name}`
});

/** Masterclasses whose needs and companies stay read. */
const KEPT = 8;

/** Which company answers which need, and why. */
export const createMatchingUseCases = (ports: Ports) => {
	const recruiting = createRecruitingUseCases(ports);
	const keptReadings = createKeptReadings(KEPT);

	let directory: { stamp: string; lexicon: Lexicon; kept: KeptIndex } | null = null;
	/** The whole directory's offers; a company is read again only when it or the lexicon changed. */
	const directoryIndex = (r: Repositories, lexicon: Lexicon): CompanyIndex => {
		const stamp = r.matching.offersStamp();
		if (directory?.stamp === stamp && directory.lexicon === lexicon) return directory.kept.index;
		const offers = r.matching.offers().map(stamped);
		const kept =
			directory?.lexicon === lexicon
				? keptInLine(directory.kept, offers, lexicon)
				: keptIndexOf(offers, lexicon);
		directory = { stamp, lexicon, kept };
		return kept.index;
	};

	/** Who has not left a masterclass, in alphabetical order. */
	const present = (r: Repositories, { masterclassId }: MasterclassScope) =>
		r.recruiting
			.cards(masterclassId)
			.filter(({ stage }) => !isClosed(stage))
			.toSorted((one, other) => one.organisation.localeCompare(other.organisation, 'fr'));

	/** The needs of a masterclass whose authority has not left, and its companies that have not. */
	const around = (r: Repositories, scope: MasterclassScope) => {
		const cards = present(r, scope);
		const here = new Set(cards.map(({ id }) => id));
		const needs = r.needs
			.ofMasterclass(scope.masterclassId)
			.filter((need) => here.has(need.participationId));
		const offers = r.matching.offersAt(scope.masterclassId);
		const lexicon = spokenLexicon(r);
		return {
			needs,
			companies: cards.filter(({ role }) => role === 'company'),
			told: new Set(offers.map(({ organisationId }) => organisationId)),
			lexicon,
			read: keptReadings(scope.masterclassId, lexicon, offers.map(stamped), needs.map(demandOf))
		};
	};

	const needAt = (r: Repositories, scope: MasterclassScope, id: string): NeedRow | null =>
		r.needs.ofMasterclass(scope.masterclassId).find((need) => need.id === id) ?? null;

	/** Why a company has its score for a need; null when one of the two is not there. */
	const reasoning = (
		r: Repositories,
		scope: MasterclassScope,
		needId: string,
		organisationId: string
	): Reasoning | null => {
		const need = needAt(r, scope, needId);
		const row = r.matching.offer(organisationId);
		const name = r.organisations.find(organisationId)?.name;
		if (need === null || row === null || name === undefined) return null;
		const lexicon = spokenLexicon(r);
		const offer = offerOf({ ...row, name });
		return {
			...explain(readDemand(demandOf(need), lexicon), readOffer(offer, lexicon), ports.regions),
			need: { id: need.id, title: need.title, authority: need.authority },
			company: { organisationId, name },
			offer: { solution: offer.solution, description: offer.description },
			pieces: r.matching.pieces(need.masterclassId, organisationId),
			lexicon
		};
	};

	return {
		/** What guests say themselves, in their spaces. */
		own: createOwnInterests(ports),

		/** Who must meet whom, as both sides said: the most wanted first. */
		interests: (scope: MasterclassScope): NamedMeeting[] =>
			ports.store.read((r) => {
				const cards = present(r, scope);
				const names = new Map(cards.map(({ id, organisation }) => [id, organisation]));
				const of = (role: ParticipationRole) =>
					cards.filter((one) => one.role === role).map(({ id }) => id);
				return meetingsOf(
					r.matching.interests(scope.masterclassId),
					of('authority'),
					of('company')
				).map((meeting) => ({
					...meeting,
					authority: names.get(meeting.authorityId) ?? '',
					company: names.get(meeting.companyId) ?? ''
				}));
			}),

		matrix: (scope: MasterclassScope): Matrix =>
			ports.store.read((r) => {
				const { needs, companies, told, read } = around(r, scope);
				const scores = scoresOfRead(read, ports.regions).map((row) =>
					companies.map(({ organisationId }) => row.get(organisationId) ?? 0)
				);
				const threshold = inPoints(COVERED);
				return {
					needs: needs.map(({ id, title, participationId, authority, family }, row) => ({
						id,
						title,
						participationId,
						authority,
						family,
						covered: scores[row]?.some((score) => score >= threshold) ?? false
					})),
					companies: companies.map(({ id, organisationId, organisation, stage }, column) => ({
						participationId: id,
						organisationId,
						name: organisation,
						stage,
						silent: !told.has(organisationId),
						idle: scores.every((row) => (row[column] ?? 0) < threshold)
					})),
					scores,
					threshold
				};
			}),

		/** What to look for to answer some needs of a masterclass, by need. */
		sought: (
			scope: MasterclassScope,
			needIds: readonly string[]
		): Readonly<Record<string, readonly Sought[]>> =>
			ports.store.read((r) => {
				const { lexicon, read } = around(r, scope);
				return Object.fromEntries(
					read.demands
						.filter(({ demand }) => needIds.includes(demand.id))
						.map((one) => [one.demand.id, soughtFor(one, lexicon)])
				);
			}),

		/** Why a company has its score for a need; null when one of the two is not there. */
		reason: (scope: MasterclassScope, needId: string, organisationId: string): Reasoning | null =>
			ports.store.read((r) => reasoning(r, scope, needId, organisationId)),

		/** The companies of the directory that answer a need best, but those already here. */
		suggestions: (scope: MasterclassScope, needId: string): Suggestion[] =>
			ports.store.read((r) => {
				const need = needAt(r, scope, needId);
				if (need === null) return [];
				const lexicon = spokenLexicon(r);
				const index = directoryIndex(r, lexicon);
				const here = new Set(
					r.participations.ofMasterclass(scope.masterclassId).map((one) => one.organisationId)
				);
				const read = readDemand(demandOf(need), lexicon);
				return rankingFor(read, index, ports.regions, here.size + SUGGESTED)
					.filter(({ company, score }) => !here.has(company.id) && inPoints(score) >= FAINT)
					.slice(0, SUGGESTED)
					.map(({ company, score }) => {
						const { parts } = explain(read, readOffer(company, lexicon), ports.regions);
						const [best] = parts.flatMap((part) => ('need' in part ? [part] : []));
						return {
							organisationId: company.id,
							name: company.name,
							solution: company.solution,
							score: inPoints(score),
							because: best ? { need: best.need, company: best.company } : null
						};
					});
			}),

		/** Puts a company of the directory on the board, with the need that it answers as the reason. */
		invite: (
			scope: Edit,
			needId: string,
			organisationId: string
		): Result<string, 'unknown' | 'already-there'> => {
			const why = ports.store.read((r) => reasoning(r, scope, needId, organisationId));
			if (why === null) return refused('unknown');
			const { title, authority } = why.need;
			const joined = recruiting.join(scope, {
				organisation: { id: organisationId },
				role: 'company',
				stage: 'identified',
				people: [],
				because: { title, authority, score: inPoints(why.score) }
			});
			if (joined.ok) return joined;
			return refused(joined.reason === 'already-there' ? 'already-there' : 'unknown');
		},

		/** What a company offers; null while nobody wrote it. */
		offer: (_organiser: OrganiserScope, organisationId: string): DatedOffer | null =>
			ports.store.read((r) => {
				const offer = r.matching.offer(organisationId);
				return offer && { ...offer, saidAt: saidAt(r, offer) };
			}),

		/** Writes what a company offers, if nobody did since `revision` (0: there was nothing). */
		saveOffer: (
			_organiser: OrganiserScope,
			organisationId: string,
			revision: number,
			offer: Pick<OfferRow, 'solution' | 'description' | 'families' | 'coverage'>
		): Result<null, 'unknown' | 'stale'> =>
			ports.store.write((r) => {
				if (r.organisations.find(organisationId) === null) return refused('unknown');
				const origin = { source: 'organiser', sourceId: null } as const;
				const updatedAt = ports.clock.now();
				return r.matching.saveOffer({ ...offer, ...origin, organisationId, updatedAt }, revision)
					? accepted(null)
					: refused('stale');
			}),

		/** What organisers added to the lexicon. */
		synonyms: (_organiser: OrganiserScope): (Synonym & { readonly by: string | null })[] =>
			ports.store.read((r) => r.matching.synonyms()),

		/** "Ces deux expressions veulent dire la même chose": from now on they meet in every matrix. */
		addSynonym: (organiser: OrganiserScope, pair: Pair): Result<null, SynonymFault> =>
			ports.store.write((r) => {
				const fault = synonymFault(pair, r.matching.synonyms());
				if (fault !== null) return refused(fault);
				r.matching.insertSynonym({
					id: ports.ids.next('syn'),
					...pair,
					createdBy: organiser.userId,
					createdAt: ports.clock.now()
				});
				return accepted(null);
			}),

		removeSynonym: (_organiser: OrganiserScope, id: string): void =>
			ports.store.write((r) => r.matching.removeSynonym(id))
	};
};

/** How many companies of the directory are proposed for one need. */
const SUGGESTED = 10;
/** Points under which two texts have no more in common than any two. */
const FAINT = 10;
