import { NOT_SAID_YET } from '#lib/domain/needs/need.ts';
import type { SeenEvidence } from '#lib/server/application/faisceau-evidence.ts';
import type { GuestScope } from '#lib/server/application/scope.ts';
import type { TestApplication } from '../application.ts';
import { NOT_ANSWERED } from '../company-world.ts';
import { givenEvidence } from '../faisceau.ts';
import { inSpace, spaceOf } from '../guest-scopes.ts';
import { plannedMasterclass } from '../planned-masterclass.ts';
import { takePart } from '../recruiting.ts';
import type { Act } from './act.ts';

type World = {
	/** Participants: two people of one company, and one of an authority. */
	readonly lou: string;
	readonly nadia: string;
	readonly leila: string;
	/** The company's participation. */
	readonly company: string;
	/** The authority's need. */
	readonly need: string;
};

/** The number of a save that was acknowledged. */
type Told = number;

/** More than one process ever saves. */
const NUMBERS = 100_000;

/** What save `number` writes under a name: no two alike, of several lines, with signs of every length. */
const words = (number: number, name: string): string =>
	`${number} ${name} : « l’eau 🌱 »`.concat('\n- œuvre'.repeat(number % 20));

type Texts = Readonly<Record<string, string>>;

const textsOf = (number: number, names: readonly string[]): Texts =>
	Object.fromEntries(names.map((name) => [name, words(number, name)]));

const only = (row: object, names: readonly string[]): Texts =>
	Object.fromEntries(Object.entries(row).filter(([name]) => names.includes(name)));

type Guests = { readonly [Name in 'lou' | 'nadia' | 'leila']: GuestScope };

/** Something that is saved as a whole, under these names. */
type Page = {
	readonly names: readonly string[];
	/** Opens the page once; it is then saved from what the last save returned. */
	open(t: TestApplication, guests: Guests, world: World): (texts: Texts) => boolean;
	stands(t: TestApplication, world: World): Texts;
};

const answers = (who: 'lou' | 'nadia', names: readonly string[]): Page => ({
	names,
	open: ({ app }, guests) => {
		const shown: Readonly<Record<string, { readonly base: string }>> = app.faisceaux.sheet(
			guests[who]
		).answers;
		const bases = new Map(names.map((name) => [name, shown[name]?.base ?? NOT_ANSWERED]));
		return (texts) => {
			const page = Object.entries(texts).map(([name, raw]) => [
				name,
				{ raw, base: bases.get(name) ?? '' }
			]);
			const saved = app.faisceaux.saveAnswers(guests[who], Object.fromEntries(page));
			if (!saved.ok) return false;
			for (const answer of saved.value.answers)
				if (answer.outcome === 'saved') bases.set(answer.field, answer.base);
			return saved.value.answers.every(({ outcome }) => outcome === 'saved');
		};
	},
	stands: ({ store }, { company }) =>
		store.read((r) => {
			const faisceauId = r.faisceaux.ofParticipation(company)?.id ?? '';
			const rows = r.faisceaux.answers({ faisceauId }).map(({ field, value }) => [field, value]);
			return only(Object.fromEntries(rows) as Texts, names);
		})
});

const evidence: Page = {
	names: ['title', 'issuer', 'reference', 'url'],
	open: ({ app }, { lou }) => {
		let seen: SeenEvidence | null = app.faisceaux.sheet(lou).evidence[0] ?? null;
		return (texts) => {
			const saved = app.faisceaux.saveEvidence(lou, seen, givenEvidence(texts));
			if (saved.ok) seen = { id: saved.value, revision: (seen?.revision ?? 0) + 1 };
			return saved.ok;
		};
	},
	stands: ({ store }, { company }) =>
		store.read((r) => {
			const faisceauId = r.faisceaux.ofParticipation(company)?.id ?? '';
			const [row = {}] = r.faisceaux.evidence({ faisceauId });
			return only(row, evidence.names);
		})
};

const need: Page = {
	names: ['title', 'statement', 'situation', 'transitionAim', 'perimeter'],
	open: ({ app }, { leila }, { need: id }) => {
		let revision = app.needs.own.show(leila, id)?.revision ?? 0;
		return (texts) => {
			const sheet = { ...NOT_SAID_YET, family: 'eau', title: '', horizon: '6-12m' } as const;
			const saved = app.needs.own.edit(leila, { id, revision }, { ...sheet, ...texts });
			revision += 1;
			return saved.ok;
		};
	},
	stands: ({ store }, world) => only(store.read((r) => r.needs.find(world.need)) ?? {}, need.names)
};

/** Saved in turn: what two people write of one document, its evidence, and an authority's need. */
const PAGES = [
	answers('lou', ['description', 'novelty', 'answerI01', 'answerI02', 'answerI03']),
	evidence,
	answers('nadia', ['pitch', 'knownEquivalents', 'answerI07', 'answerI10', 'answerI13']),
	need
] as const;

/** Guests save what they write. */
export const saving: Act<World, Told> = {
	name: 'saving',
	within: { acknowledgements: 30, milliseconds: 10, writes: 30 },

	prepare: async (t) => {
		const organiser = await t.organiser();
		const { id } = plannedMasterclass(t, organiser);
		const scope = t.inFrontOf(organiser, id);
		const company = takePart(t, scope, 'Halo Thermique', [
			['Lou Marchand', 'lou@example.org'],
			['Nadia Ferrand', 'nadia@example.org']
		]);
		takePart(t, scope, 'Roubaix', [['Leïla Bouzid', 'leila@example.org']], { role: 'authority' });
		const leila = spaceOf(t, 'leila@example.org');
		return {
			lou: spaceOf(t, 'lou@example.org'),
			nadia: spaceOf(t, 'nadia@example.org'),
			leila,
			company,
			need: t.app.needs.own.add(inSpace(t, leila), {
				...NOT_SAID_YET,
				family: 'eau',
				title: 'Repérer les fuites',
				horizon: '6-12m'
			})
		};
	},

	start: (t, world, turn) => {
		const guests = {
			lou: inSpace(t, world.lou),
			nadia: inSpace(t, world.nadia),
			leila: inSpace(t, world.leila)
		};
		const pages = PAGES.map((page) => ({ ...page, save: page.open(t, guests, world) }));
		return (tell) => {
			for (let number = turn * NUMBERS; ; number += 1) {
				const page = pages[number % pages.length];
				if (!page?.save(textsOf(number, page.names))) throw new Error(`save ${number} was refused`);
				tell(number);
			}
		};
	},

	faults: (t, world, told) =>
		PAGES.flatMap((page, index) => {
			const last = told.findLast((number) => number % PAGES.length === index);
			const stands = page.stands(t, world);
			const number = Number.parseInt(Object.values(stands)[0] ?? '');
			if (Number.isNaN(number))
				return last === undefined ? [] : [`save ${last} was acknowledged and is lost`];
			const wrong = page.names.filter((name) => stands[name] !== words(number, name));
			if (wrong.length > 0) return [`half of save ${number}: not ${wrong.join(', ')}`];
			return last !== undefined && number < last
				? [`save ${last} was acknowledged, and ${number} stands in its place`]
				: [];
		})
};
