import { and, asc, desc, eq, inArray, isNull, lte, sql } from 'drizzle-orm';
import type { Consent } from '#lib/domain/faisceau/consent.ts';
import type { Content } from '#lib/domain/faisceau/content.ts';
import type { CompanyDocument, FiledVersion } from '#lib/domain/shares/situation.ts';
import { WAVES, type Wave } from '#lib/domain/shares/wave.ts';
import type { ShareRepository, WaveRow } from '#lib/server/application/ports/share.port.ts';
import type { Db } from './open.ts';
import { isReadable } from './readable.ts';
import {
	acknowledgements,
	contacts,
	faisceauVersions,
	faisceaux,
	formerOpenings,
	organisations,
	participants,
	participations,
	shareOpenings,
	shares,
	shareWaves
} from './schema/schema.ts';
import { once } from './statements.ts';

const UNTOUCHED: WaveRow = {
	approvedAt: null,
	approvedBy: null,
	opensAt: null,
	heldAt: null,
	heldBy: null,
	openedAt: null
};

const consentOfVersion = sql`json_extract(${faisceauVersions.content}, '$.consent')`;

export const createShareRepository = (db: Db): ShareRepository => {
	const isDue = once(() =>
		db
			.select({ wave: shareWaves.wave })
			.from(shareWaves)
			.where(and(isNull(shareWaves.openedAt), lte(shareWaves.opensAt, sql.placeholder('now'))))
			.limit(1)
			.prepare()
	);

	const versionsFiled = once(() =>
		db
			.select({
				faisceauId: faisceauVersions.faisceauId,
				id: faisceauVersions.id,
				number: faisceauVersions.number,
				submittedAt: faisceauVersions.submittedAt,
				acceptedAt: faisceauVersions.acceptedAt,
				consent: sql<string | null>`${consentOfVersion}`
			})
			.from(faisceauVersions)
			.innerJoin(faisceaux, eq(faisceaux.id, faisceauVersions.faisceauId))
			.where(eq(faisceaux.masterclassId, sql.placeholder('id')))
			.orderBy(asc(faisceauVersions.number))
			.prepare()
	);

	const companies = once(() =>
		db
			.select({
				participationId: participations.id,
				organisationId: participations.organisationId,
				company: organisations.name,
				stage: participations.stage,
				id: faisceaux.id,
				state: faisceaux.state,
				consent: faisceaux.consent,
				heldAt: faisceaux.heldAt
			})
			.from(participations)
			.innerJoin(organisations, eq(organisations.id, participations.organisationId))
			.leftJoin(faisceaux, eq(faisceaux.participationId, participations.id))
			.where(
				and(
					eq(participations.masterclassId, sql.placeholder('id')),
					eq(participations.role, 'company')
				)
			)
			.orderBy(asc(organisations.foldedName), asc(participations.id))
			.prepare()
	);

	const waveRows = once(() =>
		db
			.select({
				wave: shareWaves.wave,
				facts: {
					approvedAt: shareWaves.approvedAt,
					approvedBy: shareWaves.approvedBy,
					opensAt: shareWaves.opensAt,
					heldAt: shareWaves.heldAt,
					heldBy: shareWaves.heldBy,
					openedAt: shareWaves.openedAt
				}
			})
			.from(shareWaves)
			.where(eq(shareWaves.masterclassId, sql.placeholder('id')))
			.prepare()
	);

	const waves = (id: string): Record<Wave, WaveRow> => {
		const rows = waveRows().all({ id });
		const of = (wave: Wave) => rows.find((row) => row.wave === wave)?.facts ?? UNTOUCHED;
		return { inspiring: of('inspiring'), authorities: of('authorities') };
	};

	return {
		opened: (masterclassId) => {
			const { inspiring, authorities } = waves(masterclassId);
			return { inspiring: inspiring.openedAt, authorities: authorities.openedAt };
		},

		waves,

		setWave: (masterclassId, wave, changes) => {
			db.insert(shareWaves)
				.values({ ...UNTOUCHED, ...changes, masterclassId, wave })
				.onConflictDoUpdate({
					target: [shareWaves.masterclassId, shareWaves.wave],
					set: changes
				})
				.run();
		},

		isDue: (now) => isDue().get({ now }) !== undefined,

		due: (now) =>
			db
				.select({ masterclassId: shareWaves.masterclassId, wave: shareWaves.wave })
				.from(shareWaves)
				.where(and(isNull(shareWaves.openedAt), lte(shareWaves.opensAt, now)))
				.all()
				.sort((one, other) => WAVES.indexOf(one.wave) - WAVES.indexOf(other.wave)),

		documents: (id) => {
			const versions = Map.groupBy(versionsFiled().all({ id }), ({ faisceauId }) => faisceauId);
			const filed = (faisceauId: string): FiledVersion[] =>
				(versions.get(faisceauId) ?? []).map(({ faisceauId: _of, consent, ...version }) => ({
					...version,
					consent: consent === null ? null : (JSON.parse(consent) as Consent)
				}));
			return companies()
				.all({ id })
				.map(({ id, state, consent, heldAt, ...company }): CompanyDocument => ({
					...company,
					faisceau:
						id === null || state === null
							? null
							: { id, state, consent, held: heldAt !== null, versions: filed(id) }
				}));
		},

		ofMasterclass: (masterclassId) =>
			db
				.select({
					id: shares.id,
					wave: shares.wave,
					faisceauId: faisceauVersions.faisceauId,
					versionId: shares.versionId,
					number: faisceauVersions.number,
					participationId: shares.participationId,
					sharedAt: shares.sharedAt,
					revokedAt: shares.revokedAt
				})
				.from(shares)
				.innerJoin(faisceauVersions, eq(faisceauVersions.id, shares.versionId))
				.where(eq(shares.masterclassId, masterclassId))
				.orderBy(asc(shares.sharedAt), asc(shares.id))
				.all(),

		readableOf: (masterclassId) =>
			new Set(
				db
					.select({ id: shares.id })
					.from(shares)
					.where(and(eq(shares.masterclassId, masterclassId), isReadable(db)))
					.all()
					.map(({ id }) => id)
			),

		insert: (share) => {
			db.insert(shares)
				.values({ ...share, revokedAt: null })
				.run();
		},

		revoke: (ids, revokedAt) => {
			db.update(shares)
				.set({ revokedAt })
				.where(inArray(shares.id, [...ids]))
				.run();
		},

		readable: (participationId, faisceauId) =>
			db
				.select({
					shareId: shares.id,
					wave: shares.wave,
					sharedAt: shares.sharedAt,
					faisceauId: faisceaux.id,
					company: organisations.name,
					companyId: participations.id,
					versionId: faisceauVersions.id,
					number: faisceauVersions.number,
					submittedAt: faisceauVersions.submittedAt,
					content: faisceauVersions.content
				})
				.from(shares)
				.innerJoin(faisceauVersions, eq(faisceauVersions.id, shares.versionId))
				.innerJoin(faisceaux, eq(faisceaux.id, faisceauVersions.faisceauId))
				.innerJoin(participations, eq(participations.id, faisceaux.participationId))
				.innerJoin(organisations, eq(organisations.id, participations.organisationId))
				.where(
					and(
						eq(shares.participationId, participationId),
						isReadable(db),
						faisceauId === undefined ? undefined : eq(faisceaux.id, faisceauId)
					)
				)
				.orderBy(asc(organisations.foldedName), asc(faisceaux.id), desc(faisceauVersions.number))
				.all()
				.map((version) => ({ ...version, content: version.content as Content })),

		openings: (masterclassId) =>
			db
				.select({
					shareId: shareOpenings.shareId,
					participantId: shareOpenings.participantId,
					firstAt: shareOpenings.firstAt,
					lastAt: shareOpenings.lastAt
				})
				.from(shareOpenings)
				.innerJoin(shares, eq(shares.id, shareOpenings.shareId))
				.where(eq(shares.masterclassId, masterclassId))
				.orderBy(asc(shareOpenings.firstAt))
				.all(),

		formerOpenings: (masterclassId) =>
			db
				.select({
					shareId: formerOpenings.shareId,
					participationId: shares.participationId,
					contactId: formerOpenings.contactId,
					name: sql<string | null>`trim(${contacts.givenName} || ' ' || ${contacts.familyName})`,
					acknowledgedAt: formerOpenings.acknowledgedAt,
					firstAt: formerOpenings.firstAt,
					lastAt: formerOpenings.lastAt
				})
				.from(formerOpenings)
				.innerJoin(shares, eq(shares.id, formerOpenings.shareId))
				.leftJoin(contacts, eq(contacts.id, formerOpenings.contactId))
				.where(eq(shares.masterclassId, masterclassId))
				.orderBy(asc(formerOpenings.firstAt))
				.all(),

		openedBy: (participantId) =>
			new Map(
				db
					.select()
					.from(shareOpenings)
					.where(eq(shareOpenings.participantId, participantId))
					.all()
					.map((opening) => [opening.shareId, opening])
			),

		recordOpening: (shareId, participantId, at) => {
			db.insert(shareOpenings)
				.values({ shareId, participantId, firstAt: at, lastAt: at })
				.onConflictDoUpdate({
					target: [shareOpenings.shareId, shareOpenings.participantId],
					set: { lastAt: at }
				})
				.run();
		},

		acknowledgedAt: (participantId) =>
			db
				.select()
				.from(acknowledgements)
				.where(eq(acknowledgements.participantId, participantId))
				.get()?.at ?? null,

		acknowledgements: (masterclassId) =>
			new Map(
				db
					.select({ participantId: acknowledgements.participantId, at: acknowledgements.at })
					.from(acknowledgements)
					.innerJoin(participants, eq(participants.id, acknowledgements.participantId))
					.where(eq(participants.masterclassId, masterclassId))
					.all()
					.map(({ participantId, at }) => [participantId, at])
			),

		acknowledge: (participantId, at) => {
			db.insert(acknowledgements).values({ participantId, at }).onConflictDoNothing().run();
		}
	};
};
