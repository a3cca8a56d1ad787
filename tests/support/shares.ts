import fc from 'fast-check';
import type { Consent } from '#lib/domain/faisceau/consent.ts';
import { FAISCEAU_STATES } from '#lib/domain/faisceau/faisceau.ts';
import { STAGES } from '#lib/domain/recruiting/participation.ts';
import type {
	CompanyDocument,
	FiledVersion,
	ShareSituation,
	TakingPart
} from '#lib/domain/shares/situation.ts';
import { bothWaves } from './faisceau.ts';

export const fridayMorning = Date.parse('2027-03-12T08:00:00Z');
export const mondayMorning = Date.parse('2027-03-15T08:00:00Z');
const sessionStart = Date.parse('2027-03-18T08:00:00Z');

const untouched = { approvedAt: null, heldAt: null, openedAt: null };

export const aVersion = (facts: Partial<FiledVersion> = {}): FiledVersion => ({
	id: 'ver_1',
	number: 1,
	submittedAt: Date.parse('2027-03-08T10:00:00Z'),
	acceptedAt: Date.parse('2027-03-09T10:00:00Z'),
	consent: bothWaves,
	...facts
});

export const aCompany = (
	key: string,
	versions: readonly FiledVersion[] = [aVersion({ id: `ver_${key}` })],
	facts: Partial<NonNullable<CompanyDocument['faisceau']>> = {}
): CompanyDocument => ({
	participationId: `par_${key}`,
	organisationId: `org_${key}`,
	company: `Entreprise ${key}`,
	stage: 'confirmed',
	faisceau: {
		id: `fai_${key}`,
		state: 'accepted',
		consent: bothWaves,
		held: false,
		versions,
		...facts
	}
});

export const anOrganisation = (
	key: string,
	role: TakingPart['role'],
	stage: TakingPart['stage'] = 'confirmed'
): TakingPart => ({
	participationId: `par_${key}`,
	organisationId: `org_${key}`,
	name: `Organisation ${key}`,
	role,
	stage
});

/** Two companies that are ready, one inspiring structure and one authority; nothing approved. */
export const situation = (facts: Partial<ShareSituation> = {}): ShareSituation => ({
	status: 'planned',
	sendingMode: 'review',
	start: sessionStart,
	times: { inspiring: fridayMorning, authorities: mondayMorning },
	waves: { inspiring: untouched, authorities: untouched },
	organisations: [anOrganisation('inspiring', 'inspiring'), anOrganisation('town', 'authority')],
	documents: [aCompany('a'), aCompany('b')],
	shares: [],
	...facts
});

/** The situation after shares were made. */
export const afterSharing = (
	situation: ShareSituation,
	wanted: readonly Pick<
		ShareSituation['shares'][number],
		'wave' | 'faisceauId' | 'versionId' | 'participationId'
	>[],
	at: number
): ShareSituation => ({
	...situation,
	shares: [
		...situation.shares,
		...wanted.map((one, index) => ({
			wave: one.wave,
			faisceauId: one.faisceauId,
			versionId: one.versionId,
			participationId: one.participationId,
			id: `shr_${situation.shares.length + index}`,
			number: numberOf(situation, one.versionId),
			sharedAt: at,
			revokedAt: null
		}))
	]
});

const numberOf = ({ documents }: ShareSituation, versionId: string): number =>
	documents.flatMap(({ faisceau }) => faisceau?.versions ?? []).find(({ id }) => id === versionId)
		?.number ?? 0;

const anyInstant = fc.constantFrom(null, fridayMorning - 1, fridayMorning, mondayMorning);

const anyConsent: fc.Arbitrary<Consent | null> = fc.option(
	fc.record({
		inspiring: fc.boolean(),
		authorities: fc.boolean(),
		'other-companies': fc.boolean(),
		'room-print': fc.boolean()
	})
);

const anyDocument = (key: number): fc.Arbitrary<CompanyDocument> =>
	fc.record({
		participationId: fc.constant(`par_${key}`),
		organisationId: fc.constant(`org_${key}`),
		company: fc.constant(`Entreprise ${key}`),
		stage: fc.constantFrom(...STAGES),
		faisceau: fc.option(
			fc.record({
				id: fc.constant(`fai_${key}`),
				state: fc.constantFrom(...FAISCEAU_STATES),
				consent: anyConsent,
				held: fc.boolean(),
				versions: fc
					.array(fc.record({ acceptedAt: anyInstant, consent: anyConsent }), { maxLength: 3 })
					.map((versions) =>
						versions.map((one, index) =>
							aVersion({ ...one, id: `ver_${key}_${index + 1}`, number: index + 1 })
						)
					)
			})
		)
	});

const anyOrganisation = (key: number): fc.Arbitrary<TakingPart> =>
	fc.record({
		participationId: fc.constant(`par_o${key}`),
		// Some are companies of the same masterclass as well.
		organisationId: fc.constantFrom(`org_o${key}`, 'org_0', 'org_1'),
		name: fc.constant(`Organisation ${key}`),
		role: fc.constantFrom('inspiring' as const, 'authority' as const, 'facilitator' as const),
		stage: fc.constantFrom(...STAGES)
	});

const anyWave = fc.record({ approvedAt: anyInstant, heldAt: anyInstant, openedAt: anyInstant });

/** Any masterclass before, between or after its waves. */
export const anySituation: fc.Arbitrary<ShareSituation> = fc
	.record({
		documents: fc
			.integer({ min: 0, max: 4 })
			.chain((count) => fc.tuple(...Array.from({ length: count }, (_, key) => anyDocument(key)))),
		organisations: fc
			.integer({ min: 0, max: 4 })
			.chain((count) =>
				fc.tuple(...Array.from({ length: count }, (_, key) => anyOrganisation(key)))
			),
		waves: fc.record({ inspiring: anyWave, authorities: anyWave }),
		status: fc.constantFrom('planned', 'held', 'closed', 'cancelled'),
		sendingMode: fc.constantFrom('review', 'automatic')
	})
	.map((facts) =>
		situation({
			...facts,
			organisations: [
				...facts.organisations,
				...facts.documents.map(({ participationId, organisationId, company, stage }) => ({
					participationId,
					organisationId,
					name: company,
					role: 'company' as const,
					stage
				}))
			]
		})
	);
