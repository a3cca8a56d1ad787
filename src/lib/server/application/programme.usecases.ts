import {
	isSlotLength,
	isWorkshop,
	nameWorkshops,
	rebalance,
	type SlotContent
} from '#lib/domain/programme/editing.ts';
import { warningsOf, type Composition } from '#lib/domain/programme/composition.ts';
import { programmeOf, totalMinutes, withStarts } from '#lib/domain/programme/programme.ts';
import { columnsOf } from '#lib/domain/recruiting/board.ts';
import type { Masterclass } from '#lib/domain/masterclass/masterclass.ts';
import { accepted, refused, type Result } from '#lib/domain/shared/result.ts';
import { addMinutes, instantOf } from '#lib/domain/time/zone.ts';
import { publicPage } from './letters.ts';
import type { Ports, Repositories } from './ports/ports.ts';
import type { SlotRow } from './ports/programme.port.ts';
import type { MasterclassScope } from './scope.ts';
import { masterclassOf, record } from './transaction.ts';

/** A slot as it was written in the page; a new one has no identifier yet. */
export type SlotDraft = SlotContent & { readonly id: string | null; readonly key: string | null };

/** Everything a masterclass may be planned for counts one inspiring structure and one facilitator. */
const HOSTS = 2;

/** The programme: edited as a whole, one revision at a time, then published for participants. */
export const createProgrammeUseCases = (ports: Ports) => {
	const replace = (r: Repositories, masterclassId: string, drafts: readonly SlotDraft[]) =>
		r.slots.replace(
			masterclassId,
			drafts.map((draft, position): SlotRow => ({
				...draft,
				id: draft.id ?? ports.ids.next('slt'),
				masterclassId,
				position
			}))
		);

	/** Saves a programme made from `revision`, with its line of history. */
	const save = (
		scope: MasterclassScope<'edit'>,
		revision: number,
		kind: string,
		make: (r: Repositories, masterclass: Masterclass) => Result<readonly SlotDraft[], string>
	): Result<null, string> =>
		ports.store.write((r) => {
			const masterclass = masterclassOf(r, scope.masterclassId);
			const made = make(r, masterclass);
			if (!made.ok) return made;
			if (!r.masterclasses.updateProgramme(masterclass.id, revision, {})) return refused('stale');
			replace(r, masterclass.id, made.value);
			record(r, ports, scope, kind);
			return accepted(null);
		});

	return {
		/**
		 * The programme with its sum against the format and what speaks against it, and the confirmed
		 * companies in the order of the board.
		 */
		show: (scope: MasterclassScope) =>
			ports.store.read((r) => {
				const masterclass = masterclassOf(r, scope.masterclassId);
				const slots = r.slots.ofMasterclass(masterclass.id);
				const workshops = slots.filter(isWorkshop).map((slot) => slot.minutes);
				return {
					slots: slots.map(({ id, key, minutes, title, speaker, text }) => ({
						id,
						key,
						minutes,
						title,
						speaker,
						text
					})),
					startTime: masterclass.startTime,
					minutes: masterclass.minutes,
					revision: masterclass.programmeRevision,
					publishedAt: masterclass.programmePublishedAt,
					timeZone: masterclass.timeZone,
					companies: confirmedCompanies(r, masterclass.id),
					publicUrl: publicPage(ports.settings, masterclass),
					warnings: warningsOf(compositionOf(masterclass), Math.min(Infinity, ...workshops))
				};
			}),

		/** Puts a programme, as it was edited, in place of the former. */
		save: (
			scope: MasterclassScope<'edit'>,
			revision: number,
			slots: readonly SlotDraft[]
		): Result<null, 'stale' | 'minutes'> =>
			save(scope, revision, 'programme-edited', (r, masterclass) =>
				slots.every((slot) => isSlotLength(slot.minutes))
					? accepted(onlyKnown(slots, r.slots.ofMasterclass(masterclass.id)))
					: refused('minutes')
			) as Result<null, 'stale' | 'minutes'>,

		/** Saves a programme with its workshop recomputed to fill the format. */
		rebalance: (
			scope: MasterclassScope<'edit'>,
			revision: number,
			slots: readonly SlotDraft[]
		): Result<null, 'stale' | 'minutes' | 'no-workshop' | 'no-time-left'> =>
			save(scope, revision, 'programme-rebalanced', (r, masterclass) =>
				slots.every((slot) => isSlotLength(slot.minutes))
					? rebalance(onlyKnown(slots, r.slots.ofMasterclass(masterclass.id)), masterclass.minutes)
					: refused('minutes')
			) as Result<null, 'stale' | 'minutes' | 'no-workshop' | 'no-time-left'>,

		/** Saves a programme with the turns that nobody named given to the confirmed companies. */
		nameWorkshops: (
			scope: MasterclassScope<'edit'>,
			revision: number,
			slots: readonly SlotDraft[]
		): Result<null, 'stale' | 'minutes'> =>
			save(scope, revision, 'programme-edited', (r, masterclass) =>
				slots.every((slot) => isSlotLength(slot.minutes))
					? accepted(
							nameWorkshops(
								onlyKnown(slots, r.slots.ofMasterclass(masterclass.id)),
								confirmedCompanies(r, masterclass.id)
							)
						)
					: refused('minutes')
			) as Result<null, 'stale' | 'minutes'>,

		/** Starts again from the process sheet, for the composition the masterclass aims at. */
		rebuild: (
			scope: MasterclassScope<'edit'>,
			revision: number
		): Result<null, 'stale' | 'composition'> =>
			save(scope, revision, 'programme-rebuilt', (_r, masterclass) => {
				const planned = programmeOf(compositionOf(masterclass));
				if (!planned.ok) return refused('composition');
				const slots = planned.value.slots.map((slot) => ({
					...slot,
					id: null,
					title: '',
					speaker: '',
					text: ''
				}));
				if (planned.value.minutes === masterclass.minutes) return accepted(slots);
				const fitted = rebalance(slots, masterclass.minutes);
				return fitted.ok ? fitted : refused('composition');
			}) as Result<null, 'stale' | 'composition'>,

		/** Shows the programme to participants, and ticks its task; or takes it back. */
		publish: (
			scope: MasterclassScope<'edit'>,
			revision: number,
			published: boolean
		): Result<null, 'stale'> =>
			ports.store.write((r) => {
				const now = ports.clock.now();
				const saved = r.masterclasses.updateProgramme(scope.masterclassId, revision, {
					programmePublishedAt: published ? now : null
				});
				if (!saved) return refused('stale');
				const task = r.tasks
					.ofMasterclass(scope.masterclassId)
					.find((one) => one.key === 'programme');
				if (task && (task.doneAt !== null) !== published)
					r.tasks.update(task.id, task.revision, {
						doneAt: published ? now : null,
						doneBy: published ? scope.organiser.userId : null,
						updatedAt: now
					});
				record(r, ports, scope, published ? 'programme-published' : 'programme-withdrawn');
				return accepted(null);
			}),

		/** What participants read at the public address; null until it is published. */
		published: (publicId: string) =>
			ports.store.read((r) => {
				const masterclass = r.masterclasses.findByPublicId(publicId);
				if (masterclass === null || masterclass.programmePublishedAt === null) return null;
				const slots = r.slots.ofMasterclass(masterclass.id);
				return {
					title: masterclass.title,
					date: masterclass.date,
					startTime: masterclass.startTime,
					endTime: addMinutes(masterclass.startTime, masterclass.minutes),
					timeZone: masterclass.timeZone,
					territory: masterclass.territory,
					place: masterclass.place,
					cancelled: masterclass.status === 'cancelled',
					minutes: totalMinutes(slots),
					slots: withStarts(
						slots.map(({ id, key, minutes, title, speaker, text }) => ({
							id,
							key,
							minutes,
							title,
							speaker,
							text
						})),
						masterclass.startTime
					)
				};
			}),

		/** The published event as one calendar entry to download; null until it is published. */
		calendarEntry: (publicId: string): string | null => {
			const masterclass = ports.store.read((r) => r.masterclasses.findByPublicId(publicId));
			if (
				masterclass === null ||
				masterclass.programmePublishedAt === null ||
				masterclass.status === 'cancelled'
			)
				return null;
			return ports.calendar.entry({
				uid: masterclass.uid,
				stamp: masterclass.updatedAt,
				start: instantOf(masterclass.date, masterclass.startTime, masterclass.timeZone),
				minutes: masterclass.minutes,
				summary: masterclass.title,
				location: masterclass.place,
				description: '',
				url: publicPage(ports.settings, masterclass)
			});
		}
	};
};

/** Names of the confirmed companies, in the order of the board. */
const confirmedCompanies = (r: Repositories, masterclassId: string): string[] =>
	columnsOf(r.recruiting.cards(masterclassId))
		.confirmed.filter(({ role }) => role === 'company')
		.map(({ organisation }) => organisation);

/** The composition a masterclass aims at; persons beyond one an organisation count as extra. */
function compositionOf(masterclass: Masterclass): Composition {
	const { authoritiesTarget: authorities, companiesTarget: companies } = masterclass;
	const extra = Math.max(0, masterclass.participantsTarget - authorities - companies - HOSTS);
	return { authorities, companies, extra };
}

/** A form may name only slots of its own programme; anything else becomes a slot of its own. */
function onlyKnown(drafts: readonly SlotDraft[], known: readonly SlotRow[]): SlotDraft[] {
	const keys = new Map(known.map((slot) => [slot.id, slot.key]));
	return drafts.map((draft) => {
		const key = draft.id === null ? undefined : keys.get(draft.id);
		return key === undefined ? { ...draft, id: null, key: null } : { ...draft, key };
	});
}
