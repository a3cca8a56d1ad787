import type { selection as fr } from '../fr/selection.ts';

const many = (count: number, one: string, other: string) =>
	`${String(count)} ${count === 1 ? one : other}`;

const more = (count: number, one: string, other: string) =>
	`${many(Math.abs(count), one, other)} ${count > 0 ? 'more' : 'fewer'}`;

/** Choosing who sits at a table. */
export const selection: typeof fr = {
	tooFew: (authorities: string, companies: string) =>
		`There are too few candidates to bring together ${authorities} and ${companies}.`,
	contradiction: (wishes: string, authorities: string, companies: string, drop: string) =>
		`To bring together ${authorities} and ${companies}, these wishes cannot hold at once: ${wishes}. A table is possible if you give up: ${drop}.`,
	authorities: (count: number) => (count === 1 ? '1 authority' : `${count} authorities`),
	companies: (count: number) => (count === 1 ? '1 company' : `${count} companies`),
	wishes: {
		locked: (who: string) => `${who} at the table`,
		excluded: (who: string) => `${who} away from the table`,
		pair: (authority: string, company: string) => `${authority} opposite ${company}`,
		conflict: (authority: string, company: string) =>
			`conflict of interest between ${authority} and ${company}`,
		incompatible: (one: string, other: string) => `${one} and ${other} never together`
	},

	points: (count, written) => `${written} ${Math.abs(count) === 1 ? 'point' : 'points'}`,
	compose: 'Compose the table',
	lead: 'The authorities and companies that make the best session together: most meetings first, then most needs served, then the highest scores.',
	back: 'Back to the scores',
	noNeeds: {
		title: 'No need to serve',
		text: 'The table is composed from the needs. It will be proposed as soon as an authority has said one.',
		act: 'See the needs'
	},
	few: {
		title: 'Too few candidates',
		text: 'Add participants, invite companies of the directory, or make the table smaller.',
		act: 'See the participants'
	},
	impossible: 'Your wishes cannot hold together',
	giveUp: (wishes) => `Give up: ${wishes}`,

	proposed: {
		title: 'The proposed table',
		proven: 'Proven best',
		unproven: 'Not proven',
		provenHint: 'No other table is worth more, with your wishes.',
		unprovenHint: 'The best found in the time there was; another may be worth a little more.',
		worth: (meetings, imposed, needs, points) =>
			`${many(meetings, 'meeting', 'meetings')}${imposed === 0 ? '' : ` (${String(imposed)} of them imposed, with no need above the threshold)`}, ${many(needs, 'need', 'needs')} met, ${points}.`,
		below: (count, points, all) =>
			`${count === 1 ? 'One lead' : `${String(count)} leads`} below the threshold ${count === 1 ? 'adds' : 'add'} ${points}: ${all} in all.`,
		retain: 'Choose this selection',
		retained: 'This is the chosen table.',
		nothingSent:
			'Nothing is sent: those who have not confirmed only get a next step on the participants’ board.'
	},
	pairs: {
		title: 'The meetings',
		score: (score) => `score ${String(score)}`,
		why: (score, need, company) => `score ${String(score)}: why ${company} for “${need}”?`,
		imposed: 'Imposed meeting, without a need above the threshold.',
		servedBy: (company, score) =>
			`${company} meets this need, score ${score}; these two discuss it as well.`,
		notServed: 'This need does not count as met: these two only discuss it.',
		alone: (who) => `Nobody opposite: ${who}.`
	},
	interest: {
		text: (score) => `${score} by the texts`,
		'must-meet': (by, of, points) => `${by} must meet ${of}: +${points}`,
		meet: (by, of, points) => `${by} would like to meet ${of}: +${points}`,
		no: (by, of) => `${by} does not want to meet ${of}: imposed meeting`,
		weights: (must, meet) =>
			`A wish to meet that was said counts at the table, never in the scores: ${must} points for “must”, ${meet} for “would like to”. Who does not want to meet is not seated face to face, unless you impose it.`
	},
	who: {
		title: 'Who comes for what',
		serves: (need, authority) => `serves “${need}” (${authority})`,
		served: (need, company) => `“${need}”, served by ${company}`,
		nothing: 'no need served',
		locked: 'locked',
		ifAbsent: 'What if absent?',
		ifAbsentOf: (who) => `What if absent? ${who}`
	},
	unserved: {
		title: 'Needs not served',
		none: 'None: every need of the table is served.',
		reasons: {
			'nobody-answers': (company, score) =>
				company === null
					? 'nobody at the table speaks of it'
					: `nobody at the table answers enough: ${company} at best, score ${score}`,
			'enough-needs': (company, score) =>
				`its authority has as many needs served as it may; ${company ?? ''} would answer, score ${score}`,
			'no-capacity': (company, score) =>
				`${company ?? ''} would answer, score ${score}, but already meets as many needs as it may`
		},
		conflict: (company, score) =>
			`${company} would answer, score ${score}, but you noted a conflict of interest`,
		refused: (company, score, by, of) =>
			`${company} would answer, score ${score}, but ${by} would rather not meet ${of}`,
		apart: (reason, said) => `${reason} (${said})`
	},
	changes: {
		title: 'What each change would cost',
		text: 'For each seat, who costs least in their place.',
		leaves: 'In the place of',
		comes: 'Would come',
		cost: 'Difference',
		none: 'No change is possible: nobody else, or all are locked.',
		pairs: (count) => more(count, 'meeting', 'meetings'),
		needs: (count) => more(count, 'need served', 'needs served'),
		score: (count) => more(count, 'point', 'points'),
		same: 'the table is worth as much'
	},
	leaving: {
		title: (who) => `If ${who} does not come`,
		substitute: (who, cost) => `Keeping all the others, the best is ${who}: ${cost}.`,
		nobody: 'Keeping all the others, nobody can come in their place.',
		same: 'Making the whole table anew would be worth no more.',
		anew: (comes, leaves, cost) =>
			`The best table made anew: ${comes} come, ${leaves} leave; ${cost}.`,
		impossible: 'No table is possible then with your wishes.',
		close: 'Close'
	},
	chosen: {
		title: 'The chosen table',
		by: (day, who) => (who === null ? `Chosen on ${day}.` : `Chosen on ${day} by ${who}.`),
		gone: 'Somebody who is no longer on the board',
		left: (who) => `No longer coming: ${who}`,
		substitute: (who) => `To take the place, keeping all the others: ${who}.`,
		retainWith: (who) => `Choose with ${who}`,
		nobody: 'Nobody can take the place keeping all the others. See the proposed table below.',
		release: 'Give up this table'
	},
	wish: {
		title: 'Your wishes',
		none: 'None. The proposed table follows the scores only.',
		kinds: {
			lock: 'Lock',
			exclude: 'Leave out',
			pair: 'Impose the meeting',
			conflict: 'Conflict of interest',
			apart: 'Not together'
		},
		of: (kind, who) => `${kind}: ${who}`,
		free: 'Unlock',
		reason: 'Reason (optional)',
		withReason: 'Give a reason',
		withReasonOf: (who) => `Give a reason for the wish about ${who}`,
		remove: 'Take back',
		removeOf: (wish) => `Take back the wish: ${wish}`,
		idle: 'no longer counts: not a candidate any more',
		two: 'A wish about two participants',
		kind: 'Wish',
		one: 'Who',
		other: 'With whom',
		add: 'Add this wish',
		notAPair:
			'Choose an authority and a company, or two different participants for “Not together”.',
		gone: 'This participant is no longer on the board.'
	},
	settings: {
		title: 'The size of the table',
		text: 'On this screen only: the masterclass keeps its format.',
		authorities: 'Authorities',
		companies: 'Companies',
		needs: 'Needs served per authority',
		needsOf: (count) => (count === 1 ? 'One only' : 'One or two'),
		capacity: 'Needs served per company',
		capacityOf: (count) => `${String(count)} at most`,
		unlimited: 'No limit',
		apply: 'Compute again',
		reset: 'Back to the format'
	},
	notices: {
		wished: 'The wish is noted: the table follows it.',
		freed: 'The wish is taken back.',
		retained: 'The selection is chosen.',
		released: 'No table is chosen any more.'
	},
	goneSince:
		'Somebody of this table is no longer a candidate. Nothing was chosen: see the table proposed now.',
	toConfirm: 'Have them confirm'
};
