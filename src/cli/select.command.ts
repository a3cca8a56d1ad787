import { readFileSync } from 'node:fs';
import { faultOf, type Fault } from '#lib/domain/selection/faults.ts';
import type { SelectionInstance } from '#lib/domain/selection/instance.ts';
import { select, type Outcome } from '#lib/domain/selection/selection.ts';
import { fr } from '#lib/i18n/fr/index.ts';
import { whyImpossible } from '#lib/i18n/selection-words.ts';
import type { Solver } from '#lib/server/application/ports/solver.port.ts';
import * as v from 'valibot';
import type { CommandResult } from '../cli.ts';
import { answerLater, BadInput, readOptions, required } from './options.ts';

const OPTIONS = {
	instances: { type: 'string' },
	objective: { type: 'string', default: 'rec' },
	json: { type: 'boolean', default: false }
} as const;

/** Milliseconds of solving for one instance; reading it and what follows fit in one second more. */
const TIME = 3_500;

const ids = v.optional(v.array(v.string()), []);
const pairs = v.optional(v.array(v.tuple([v.string(), v.string()])), []);
const LINE = v.object({
	id: v.pipe(v.string(), v.nonEmpty()),
	k: v.number(),
	threshold: v.number(),
	max_needs_per_authority: v.number(),
	authorities: v.array(v.string()),
	companies: v.array(v.string()),
	needs: v.array(v.object({ id: v.string(), authority: v.string() })),
	scores: v.record(v.string(), v.array(v.number())),
	locked_authorities: ids,
	locked_companies: ids,
	excluded_authorities: ids,
	excluded_companies: ids,
	locked_pairs: pairs,
	conflicts: pairs,
	incompatible: pairs,
	company_capacity: v.optional(v.record(v.string(), v.number()), {})
});

const FAULTS: Record<Fault['code'], (about: string) => string> = {
	seats: () => 'k must be a whole number of at least 1',
	threshold: () => 'the threshold must be a whole number from 0 to 100',
	'max-needs': () => 'max_needs_per_authority must be a whole number of at least 1',
	twice: (id) => `${id} stands twice`,
	'unknown-authority': (id) => `${id} is not one of the authorities`,
	'unknown-company': (id) => `${id} is not one of the companies`,
	'unknown-participant': (id) => `${id} is neither an authority nor a company`,
	'unknown-need': (id) => `${id} has scores but is not one of the needs`,
	'no-scores': (id) => `need ${id} has no scores`,
	'score-count': (id) => `need ${id} must have one score for each company`,
	score: (id) => `need ${id} has a score that is not a whole number from 0 to 100`,
	capacity: (id) => `the capacity of ${id} must be a whole number of at least 0`,
	itself: (id) => `${id} cannot be incompatible with itself`
};

/** `select --instances FILE [--objective rec] [--json]`: the best table of each line of a file. */
export async function selectCommand(args: string[], solver: Solver): Promise<CommandResult> {
	return answerLater(async () => {
		const values = readOptions(args, OPTIONS);
		if (values.objective !== 'rec')
			throw new BadInput(`--objective ${values.objective} is not known; choose rec.`);
		const instances = read(required(values.instances, 'instances'));
		const answers: [string, Answer][] = [];
		try {
			for (const [id, instance] of instances) {
				const start = performance.now();
				const outcome = await select(instance, solver.within(TIME));
				const ms = Math.round(performance.now() - start);
				answers.push([id, answerOf(instance, outcome, ms)]);
			}
		} finally {
			solver.close();
		}
		return values.json
			? `${JSON.stringify(Object.fromEntries(answers))}\n`
			: answers.map(([id, told]) => `${id}: ${sentence(told)}\n`).join('');
	});
}

/** The instances of a file by their ids; every line is checked before the first is solved. */
function read(file: string): Map<string, SelectionInstance> {
	let text: string;
	try {
		text = readFileSync(file, 'utf8');
	} catch {
		throw new BadInput(`${file} cannot be read.`);
	}
	const instances = new Map<string, SelectionInstance>();
	for (const [index, line] of text
		.replace(/^\uFEFF/, '')
		.split('\n')
		.entries()) {
		if (line.trim() === '') continue;
		const refuse = (what: string): never => {
			throw new BadInput(`${file}, line ${String(index + 1)}: ${what}.`);
		};
		const { id, instance } = parse(line, refuse);
		if (instances.has(id)) refuse(`the id ${id} stands twice`);
		const fault = faultOf(instance);
		if (fault) refuse(FAULTS[fault.code](fault.about));
		instances.set(id, instance);
	}
	return instances;
}

function parse(
	line: string,
	refuse: (what: string) => never
): { id: string; instance: SelectionInstance } {
	let raw: unknown;
	try {
		raw = JSON.parse(line);
	} catch {
		return refuse('this is not JSON');
	}
	const parsed = v.safeParse(LINE, raw);
	if (!parsed.success) {
		const [issue] = parsed.issues;
		const where = v.getDotPath(issue);
		return refuse(where ? `${where} is missing or of another kind` : 'this is not an instance');
	}
	const { output: given } = parsed;
	return {
		id: given.id,
		instance: {
			seats: { authorities: given.k, companies: given.k },
			threshold: given.threshold,
			maxNeedsPerAuthority: given.max_needs_per_authority,
			authorities: given.authorities,
			companies: given.companies,
			needs: given.needs,
			scores: new Map(Object.entries(given.scores)),
			capacity: new Map(Object.entries(given.company_capacity)),
			wishes: {
				lockedAuthorities: given.locked_authorities,
				lockedCompanies: given.locked_companies,
				excludedAuthorities: given.excluded_authorities,
				excludedCompanies: given.excluded_companies,
				lockedPairs: given.locked_pairs,
				conflicts: given.conflicts,
				incompatible: given.incompatible
			}
		}
	};
}

const answerOf = (instance: SelectionInstance, outcome: Outcome, ms: number) => {
	if (!outcome.possible) {
		const why = whyImpossible(fr, instance.seats, outcome.contradiction, (id) => id);
		return { feasible: false as const, why };
	}
	const { authorities, companies, pairs, services, worth } = outcome.selection;
	return {
		feasible: true as const,
		authorities,
		companies,
		pairs,
		assignments: services,
		P: worth.pairs,
		N: worth.needs,
		S: worth.score,
		proven: outcome.proven,
		ms
	};
};

type Answer = ReturnType<typeof answerOf>;

const sentence = (answer: Answer): string =>
	answer.feasible
		? `${answer.authorities.join(' ')} | ${answer.companies.join(' ')} | P ${String(answer.P)} N ${String(answer.N)} S ${String(answer.S)}${answer.proven ? '' : ' (not proven)'}`
		: answer.why;
