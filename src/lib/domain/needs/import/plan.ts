import type { Authority } from '../../directory/authority.ts';
import { isAuthorityKind, meantName } from '../../directory/authority.ts';
import {
	detailsOf,
	foldedOrganisationName,
	namedDetails,
	type OrganisationDetails
} from '../../directory/details.ts';
import { fold } from '../../directory/fold.ts';
import type { Organisation } from '../../directory/organisation.ts';
import type { LineFault } from '../../import/read.ts';
import type { NeedAnswers } from '../need.ts';
import { typedOf } from '../typed.ts';
import type { ImportedNeed, NamedAuthority, NeedFault, NeedNote } from './record.ts';

type Fault = LineFault<NeedFault>;

/** How an authority comes to the masterclass: it is there, or joins from the directory, or is new. */
export type Coming = 'here' | 'joins' | 'new' | 'official';

/** A line that can be taken as it is. */
export type PlannedNeed = {
	readonly line: number;
	readonly authority: string;
	readonly coming: Coming;
	readonly answers: NeedAnswers;
	/** It is there already; nothing is written. */
	readonly known: boolean;
	/** The list says otherwise than what is there, which is kept. */
	readonly differs: boolean;
	readonly notes: readonly NeedNote[];
};

/** What confirming would do. `authority` names a key of this plan, or an identifier. */
export type NeedImportPlan = {
	readonly lines: readonly PlannedNeed[];
	/** Bodies that the directory does not hold. */
	readonly organisations: readonly {
		readonly key: string;
		readonly details: OrganisationDetails;
	}[];
	/** Bodies, new or not, that are not at the masterclass as authorities. */
	readonly joining: readonly { readonly organisation: string; readonly name: string }[];
	readonly create: readonly {
		/** An organisation: each has one participation as authority. */
		readonly organisation: string;
		readonly answers: NeedAnswers;
	}[];
	readonly rejected: readonly Fault[];
};

/** An authority of the masterclass. */
export type Seated = { readonly organisationId: string; readonly left: boolean };

/** A need of the masterclass, by the organisation whose it is. */
export type HeldNeed = NeedAnswers & { readonly organisationId: string };

type Body = {
	readonly key: string;
	readonly held: boolean;
	readonly official: boolean;
	/** Authorities of the public reference that bear its name, where it is none of them for sure. */
	readonly namesakes: readonly Authority[];
	readonly details: Pick<OrganisationDetails, 'name' | 'kind' | 'siren' | 'department'>;
	readonly insert: OrganisationDetails | null;
};

const differ = (a: string | null, b: string | null): boolean => a !== null && b !== null && a !== b;

const titleOf = ({ title }: Pick<NeedAnswers, 'title'>): string => fold(title);

/** Bodies by what a list may call them. */
const createBodies = () => {
	const bySiren = new Map<string, Body[]>();
	const byName = new Map<string, Body[]>();
	const push = (index: Map<string, Body[]>, key: string, body: Body) =>
		index.set(key, [...(index.get(key) ?? []), body]);
	/** Whether a body of that name may be the one that is said. */
	const fits = ({ details }: Body, { siren, department, kind }: NamedAuthority): boolean =>
		!differ(details.siren, siren) &&
		!differ(details.department, department) &&
		(kind === null || !isAuthorityKind(details.kind) || details.kind === kind);
	return {
		add: (body: Body): Body => {
			if (body.details.siren) push(bySiren, body.details.siren, body);
			push(byName, meantName(body.details.name), body);
			return body;
		},
		/** Those that a line may mean: by its number, else by its name, where nothing speaks against it. */
		meant: (said: NamedAuthority): readonly Body[] => {
			const numbered = (said.siren && bySiren.get(said.siren)) || [];
			const named = (byName.get(meantName(said.name)) ?? []).filter((body) => fits(body, said));
			const exact = (bodies: readonly Body[]) => {
				const alike = bodies.filter(
					({ details }) =>
						foldedOrganisationName(details.name) === foldedOrganisationName(said.name)
				);
				return alike.length > 0 ? alike : bodies;
			};
			return exact(numbered.length > 0 ? numbered : named);
		}
	};
};

const isCompany = ({ details }: Body): boolean => details.kind === 'company';

/** "Saint-Denis (93), Saint-Denis (974)": what tells bodies of one name apart. */
const toldApart = (
	all: readonly Pick<OrganisationDetails, 'name' | 'department' | 'siren'>[]
): string =>
	all
		.map(({ name, department, siren }) => {
			const marks = [department, siren].filter(Boolean).join(', ');
			return marks ? `${name} (${marks})` : name;
		})
		.join(' ; ');

/**
 * Compares a list of needs with the directory and with the needs of one masterclass. A need is there
 * already when its authority has one of the same title, whatever the case and accents; it is then left
 * as it is. Authorities of one name are never guessed.
 *
 * A second import of the same list changes nothing: every body that a line may mean is known before any
 * line is placed, and whatever the first import wrote is among them.
 *
 * @param reference the authorities of the public reference that a line may mean
 */
export const planNeeds = (
	records: readonly ImportedNeed[],
	around: {
		readonly organisations: readonly Organisation[];
		readonly seated: readonly Seated[];
		readonly needs: readonly HeldNeed[];
		readonly reference: (said: NamedAuthority) => readonly Authority[];
	},
	faults: readonly Fault[] = []
): NeedImportPlan => {
	const bodies = createBodies();
	for (const { id, name, kind, siren, department } of around.organisations)
		bodies.add({
			...{ key: id, held: true, official: false, namesakes: [], insert: null },
			details: { name, kind, siren, department }
		});

	const rejected: Fault[] = [...faults];
	const reject = (line: number, code: NeedFault, value: string, sameAs?: number) =>
		rejected.push({ line, code, value, ...(sameAs === undefined ? {} : { sameAs }) });

	/** The new bodies, each by the line that names it first. */
	const founded = new Map<number, Body>();
	for (const { line, authority: said } of records) {
		if (bodies.meant(said).length > 0) continue;
		const alike = around.reference(said);
		if (alike.length === 0 && said.name === '') continue;
		const [official] = alike.length === 1 ? alike : [];
		const insert = official ? detailsOf(official) : newBody(said, alike);
		const body: Body = {
			key: `new:${founded.size}`,
			held: false,
			official: official !== undefined,
			namesakes: official ? [] : alike,
			details: insert,
			insert
		};
		founded.set(line, bodies.add(body));
	}

	const seated = new Map(around.seated.map((one) => [one.organisationId, one]));
	const held = new Map(
		around.needs.map((need) => [`${need.organisationId} ${titleOf(need)}`, need])
	);
	const written = new Map<string, number>();
	const lines: PlannedNeed[] = [];
	const create: { organisation: string; answers: NeedAnswers }[] = [];
	const used = new Set<Body>();

	const comingOf = (body: Body): Coming => {
		if (seated.has(body.key)) return 'here';
		if (body.held) return 'joins';
		return body.official ? 'official' : 'new';
	};

	for (const { line, authority: said, answers, said: given, notes } of records) {
		const all = bodies.meant(said);
		const meant = all.filter((body) => !isCompany(body));
		const founder = founded.get(line);
		const known = meant.find((body) => held.has(`${body.key} ${titleOf(answers)}`));
		const body = founder ?? (meant.length === 1 ? meant[0] : known);
		if (body === undefined) {
			if (meant.length > 1)
				reject(line, 'authority-ambiguous', toldApart(meant.map(({ details }) => details)));
			else if (all[0]) reject(line, 'authority-is-company', all[0].details.name);
			else reject(line, 'authority-missing', said.siren ?? '');
			continue;
		}
		const place = `${body.key} ${titleOf(answers)}`;
		const there = held.get(place);
		const before = written.get(place);
		const planned = { line, authority: body.details.name, coming: comingOf(body), answers, notes };
		if (there) {
			const [kept, typed] = [typedOf(there), typedOf(answers)];
			const differs = given.some((field) => field !== 'title' && kept[field] !== typed[field]);
			lines.push({ ...planned, notes: [], known: true, differs });
		} else if (before !== undefined) reject(line, 'duplicate', answers.title, before);
		else if (seated.get(body.key)?.left) reject(line, 'authority-left', body.details.name);
		else {
			written.set(place, line);
			const doubt = body.namesakes.length > 0 ? [namesakes(body)] : [];
			lines.push({ ...planned, notes: [...notes, ...doubt], known: false, differs: false });
			create.push({ organisation: body.key, answers });
			used.add(body);
		}
	}

	return {
		lines,
		organisations: [...used].flatMap(({ key, insert }) =>
			insert ? [{ key, details: insert }] : []
		),
		joining: [...used]
			.filter(({ key }) => !seated.has(key))
			.map(({ key, details }) => ({ organisation: key, name: details.name })),
		create,
		rejected: rejected.toSorted((a, b) => a.line - b.line)
	};
};

const namesakes = (body: Body): NeedNote => ({
	code: 'namesakes',
	names: toldApart(body.namesakes)
});

/** A body that is in no reference for sure; of the kind of its namesakes, if they are all of one. */
const newBody = (
	{ name, kind, newKind, siren, department }: NamedAuthority,
	alike: readonly Authority[]
): OrganisationDetails => {
	const [one, ...others] = new Set(alike.map((authority) => authority.kind));
	return {
		...namedDetails(kind ?? (one && others.length === 0 ? one : newKind), name),
		...{ siren, department }
	};
};
