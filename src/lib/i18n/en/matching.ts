import type { matching as fr } from '../fr/matching.ts';

const many = (count: number, one: string, other: string) =>
	`${String(count)} ${count === 1 ? one : other}`;

export const matching: typeof fr = {
	title: 'Needs and solutions',
	lead: (needs, authorities, companies) =>
		`${many(needs, 'need', 'needs')} of ${many(authorities, 'authority', 'authorities')}, ${many(companies, 'candidate company', 'candidate companies')}.`,
	covered: (covered, needs) =>
		covered === needs
			? 'Every need has at least one company that answers it.'
			: covered === 0
				? 'No need has a company that answers it yet.'
				: `${String(covered)} of ${many(needs, 'need', 'needs')} ${covered === 1 ? 'has' : 'have'} at least one company that answers.`,
	importCompanies: 'Import companies',
	legend: (threshold) =>
		`From 0 to 100, by what both write. From ${String(threshold)} on a need is called covered. Every score is explained in one click.`,
	table: 'Scores of the companies, by need',
	needColumn: 'Need',
	cell: (score, company, need, authority) =>
		`${String(score)}: ${company} for “${need}”, ${authority}`,
	wished: { lock: 'locked', exclude: 'left out' },
	silent: 'nothing to read',
	silentHint: (company) => `Nobody wrote what ${company} offers.`,
	write: (company) => `Write what ${company} offers`,
	noNeeds: {
		title: 'No need yet',
		text: 'Scores appear as soon as an authority has said a need.',
		act: 'See the needs'
	},
	noCompanies: {
		title: 'No company yet',
		text: 'Add companies, or look in the directory for those that answer a need.'
	},
	filters: {
		title: 'Filter the scores',
		text: 'Need',
		name: 'Company',
		authority: 'Authority',
		all: 'All',
		which: 'Needs shown',
		everything: 'All needs',
		uncovered: 'Without an answer only',
		family: 'Family',
		order: 'Order of companies',
		useful: 'Most useful first',
		byName: 'By name',
		apply: 'Apply',
		reset: 'Show all',
		shown: (needs, companies) =>
			`${many(needs, 'need', 'needs')} and ${many(companies, 'company', 'companies')} below`,
		none: 'No need matches these filters.',
		noCompany: 'No company matches these filters.'
	},
	uncovered: {
		title: 'Needs without an answer',
		none: 'None: every need has its answer.',
		text: 'No company of the masterclass answers them. Here is what to look for, in the words of those who make it.',
		search: 'Look in the directory',
		searchOf: (need) => `Look in the directory for who answers “${need}”`,
		nearest: (company, score) => `Nearest here: ${company}, score ${String(score)}`,
		more: (count) => (count === 1 ? 'Show the other one' : `Show the ${String(count)} others`)
	},
	printed: {
		title: (threshold) =>
			`The companies nearest to each need, from 0 to 100. In bold: from ${String(threshold)} on the need is called covered.`,
		companies: 'Companies',
		line: (company, score, chosen) => `${company} ${String(score)}${chosen ? ' (chosen)' : ''}`
	},
	idle: {
		title: 'Companies without a need',
		none: 'None: every company answers a need.',
		text: 'They answer none of the needs that were said.',
		more: (count) => (count === 1 ? 'Show the other one' : `Show the ${String(count)} others`)
	},
	nearest: {
		title: (need) => `Who answers “${need}”?`,
		none: 'No company of the masterclass speaks of it.',
		why: (score, company) => `${company}, score ${String(score)}: why?`
	},
	why: {
		title: (score) => `Why ${String(score)}?`,
		panel: 'Why this score',
		back: 'Back to the table',
		choose: 'Choose a score in the table: its reasons appear here.',
		pair: (authority, company) => `${authority} × ${company}`,
		sentence: {
			strong: (company, need, because) => `${company} answers “${need}”: ${because}.`,
			partial: (company, need, because) =>
				`${company} touches on “${need}” without quite answering it: ${because}.`,
			elsewhere: (company, need, because) =>
				`${company} would answer “${need}”, but only works elsewhere: ${because}.`,
			none: (company, need) => `Nothing that ${company} writes answers “${need}”.`
		},
		because: {
			word: (word) => `both say “${word}”`,
			same: (words, subject) => `both say “${words}” and mean the same thing, ${subject}`,
			concept: (need, company, subject) =>
				`the authority says “${need}”, the company “${company}”, and they mean the same thing, ${subject}`,
			subject: (need, company, subject) =>
				`“${need}” for the authority and “${company}” for the company both touch on ${subject}`
		},
		kinds: {
			word: 'Words in common',
			concept: 'Same subject',
			subject: 'Neighbouring subjects',
			family: 'Same family',
			territory: 'Area'
		},
		points: (points, written) => `${written} ${Math.abs(points) === 1 ? 'point' : 'points'}`,
		missing: 'What the need says and the company does not',
		said: 'What the company says',
		whole: 'Read the whole text',
		proved: (pieces) =>
			pieces === 0
				? 'Proofs: no piece of evidence yet. They never count in the score.'
				: `Proofs: ${many(pieces, 'piece', 'pieces')} of evidence. They never count in the score.`
	},
	chosen: {
		legend: 'Amber outline: solution chosen for this need. Green bar: company in the selection.',
		company: 'in the selection',
		cell: (cell) => `${cell}, chosen for this need`,
		cellTitle: 'chosen for this need'
	},
	search: {
		title: (need) => `In the directory, for “${need}”`,
		none: 'No company of the directory speaks of it. Look elsewhere, or draw answers by the public call.',
		elsewhere: 'What to look for, in the words of those who make it:',
		call: 'See the public call',
		invite: 'Invite',
		inviteOf: (company) => `Invite ${company}`,
		invited: 'The company is added to the participants, at the stage “identified”.',
		there: 'This company is among the participants already.',
		gone: 'This need or this company is no longer there. Nothing was added.',
		why: (score) => `Why ${String(score)}?`,
		whyOf: (score, company) => `Why ${String(score)}? ${company}`,
		close: 'Close the search',
		below: 'Below the threshold: to be looked at closely.'
	},
	synonyms: {
		title: 'Two expressions that mean the same thing',
		text: 'What you add counts in every masterclass, from now on.',
		one: 'One expression',
		other: 'The other expression',
		add: 'Add',
		added: 'Noted: the scores take it into account.',
		remove: 'Remove',
		removeOf: (one, other) => `Remove “${one}” = “${other}”`,
		removed: 'The equivalence is removed.',
		by: (name) => `added by ${name}`,
		faults: {
			'says-nothing':
				'One of the two has no word that says anything. Write for example “cantine” and “restauration collective”. Nothing was added.',
			same: 'They are the same expression already, but for plural or accents. Nothing was added.',
			'joined-already': 'These two expressions are joined already. Nothing was added.'
		},
		pair: (one, other) => `“${one}” = “${other}”`
	},
	offer: {
		title: 'What the company offers',
		lead: 'These lines serve to find the needs that it answers.',
		solution: 'The solution in one line',
		description: 'What it does, for whom, how',
		families: 'Families of needs',
		scope: 'Where it works',
		scopes: {
			national: 'All over France',
			regions: 'Some regions',
			departments: 'Some departments'
		},
		codes: 'Which ones',
		codesHint: 'INSEE codes between commas: 76, 32 for regions; 31, 59 for departments.',
		save: 'Save the offer',
		saved: 'The offer is saved.',
		none: 'Nothing is written yet.',
		origin: {
			organiser: (day) => `Written by an organiser on ${day}.`,
			import: (day) => `From a file imported on ${day}.`,
			call: (day) => `Written from its answer to the public call, received on ${day}.`,
			document: (day) => `Written from the document handed in on ${day}.`
		},
		follows:
			'This offer follows the document: a new version rewrites it, an agreement taken back erases it. If you save it here it becomes yours, and stays as it is.'
	},
	met: (need, company) => `“${need}” ↔ “${company}”`,
	concept: (met, subject) => `${met} (same subject: ${subject})`,
	subject: (met, subject) => `${met} (neighbouring subjects, such as ${subject})`,
	family: (family) => `same theme: ${family}`,
	territory: {
		everywhere: 'works all over France',
		here: 'works where the authority is',
		unknown: 'the company has not said where it works',
		'buyer-unknown': 'the authority’s department is not filled in',
		'other-region': 'works in other regions only',
		elsewhere: 'works in other departments only'
	}
};
