import { meantName } from '#lib/domain/directory/authority.ts';
import type { NeedField } from '#lib/domain/needs/import/columns.ts';
import { planNeeds, type NeedImportPlan } from '#lib/domain/needs/import/plan.ts';
import { needReading, type NamedAuthority } from '#lib/domain/needs/import/record.ts';
import type { ColumnMapping } from '#lib/domain/import/columns.ts';
import { readImport } from '#lib/domain/import/read.ts';
import type { Horizon } from '#lib/domain/needs/need.ts';
import { isClosed } from '#lib/domain/recruiting/board.ts';
import type { Stage } from '#lib/domain/recruiting/participation.ts';
import { localDateOf } from '#lib/domain/time/zone.ts';
import { insertParticipation } from './board-entries.ts';
import { insertOrganisation } from './directory-entries.ts';
import { createImport } from './import.ts';
import { needListWords } from './need-list-words.ts';
import type { Ports, Repositories } from './ports/ports.ts';
import { reconcileMasterclass } from './reconcile.ts';
import type { MasterclassScope } from './scope.ts';
import { masterclassOf, record } from './transaction.ts';

type Edit = MasterclassScope<'look' | 'edit'>;

/** What a person sets right in the preview of a list. */
export type NeedListChoices = {
	readonly mapping: ColumnMapping<NeedField> | null;
	/** The horizon of the lines that say none. */
	readonly horizon: Horizon | null;
};

/** Until somebody says more, a purchase that nobody dated is one to learn about. */
export const UNDATED: Horizon = 'watch';
/** An authority that joins with its needs stands where one added by hand does: nobody asked it yet. */
export const STAGE_OF_JOINING: Stage = 'identified';
/** Enough to see that a name is borne by several. */
const ALIKE = 20;

const write = (r: Repositories, ports: Ports, scope: Edit, plan: NeedImportPlan) => {
	const { demo } = masterclassOf(r, scope.masterclassId);
	const ids = new Map<string, string>();
	for (const { key, details } of plan.organisations)
		ids.set(key, insertOrganisation(r, ports, details, demo));
	for (const { organisation } of plan.joining)
		insertParticipation(r, ports, scope, {
			...{ organisationId: ids.get(organisation) ?? organisation },
			...{ role: 'authority', stage: STAGE_OF_JOINING }
		});
	const seats = new Map(
		r.participations
			.ofMasterclass(scope.masterclassId)
			.filter(({ role }) => role === 'authority')
			.map(({ id, organisationId }) => [organisationId, id])
	);
	const now = ports.clock.now();
	for (const { organisation, answers } of plan.create) {
		const participationId = seats.get(ids.get(organisation) ?? organisation);
		if (participationId === undefined) throw new Error(`no seat of ${organisation}`);
		r.needs.insert({
			...answers,
			id: ports.ids.next('ned'),
			masterclassId: scope.masterclassId,
			participationId,
			source: 'organiser',
			createdAt: now,
			updatedAt: now,
			revision: 1
		});
	}
	const done = {
		needs: plan.create.length,
		joined: plan.joining.length,
		organisations: plan.organisations.length
	};
	record(r, ports, scope, 'needs-imported', done);
	reconcileMasterclass(r, ports, scope.masterclassId);
	return done;
};

/** Import of a list of needs into one masterclass, with the authorities that it names. */
export const createNeedImport = (ports: Ports) => {
	const words = needListWords(ports.places);

	/** The authorities of the public reference that bear exactly that number, or that name. */
	const reference = ({ name, siren, department, kind }: NamedAuthority) =>
		ports.authorities
			.search(siren ?? meantName(name), ALIKE)
			.filter(
				(one) =>
					(siren === null ? meantName(one.name) === meantName(name) : one.siren === siren) &&
					(department === null || one.department === null || one.department === department) &&
					(kind === null || one.kind === kind)
			);

	return createImport(ports, {
		owner: ({ masterclassId, organiser }: Edit) => ({ userId: organiser.userId, masterclassId }),
		read: (table, choices: NeedListChoices | null, scope) => {
			const { timeZone } = ports.store.read((r) => masterclassOf(r, scope.masterclassId));
			const forAll = {
				horizon: choices?.horizon ?? UNDATED,
				today: localDateOf(ports.clock.now(), timeZone)
			};
			return readImport(table, choices?.mapping ?? null, needReading(words, forAll));
		},
		plan: (r, { masterclassId }, { records, faults }) => {
			const seats = r.participations
				.ofMasterclass(masterclassId)
				.filter(({ role }) => role === 'authority');
			const bodyOf = new Map(seats.map(({ id, organisationId }) => [id, organisationId]));
			return planNeeds(
				records,
				{
					organisations: r.organisations.all(),
					seated: seats.map(({ organisationId, stage }) => ({
						...{ organisationId, left: isClosed(stage) }
					})),
					needs: r.needs.ofMasterclass(masterclassId).map((need) => ({
						...need,
						organisationId: bodyOf.get(need.participationId) ?? ''
					})),
					reference
				},
				faults
			);
		},
		write: (r, scope, plan) => write(r, ports, scope, plan)
	});
};
