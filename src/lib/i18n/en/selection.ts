import type { selection as fr } from '../fr/selection.ts';

const many = (count: number, one: string, other: string) =>
	`${String(count)} ${count === 1 ? one : other}`;

const more = (count: number, one: string, other: string) => {
	const fewer = Math.abs(count) === 1 ? 'one fewer' : `${String(Math.abs(count))} fewer`;
	const extra = Math.abs(count) === 1 ? 'one more' : `${String(Math.abs(count))} more`;
	return `${count > 0 ? extra : fewer} ${Math.abs(count) === 1 ? one : other}`;
};

/** Choosing who sits at a table. */
export const selection: typeof fr = {
	tooFew: (authorities: string, companies: string) =>
		`There are not enough candidates to bring together ${authorities} and ${companies}.`,
	contradiction: (wishes: string, authorities: string, companies: string, drop: string) =>
		`With ${authorities} and ${companies}, these wishes cannot all be met: ${wishes}. A table becomes possible if you drop: ${drop}.`,
	authorities: (count: number) => (count === 1 ? '1 authority' : `${count} authorities`),
	companies: (count: number) => (count === 1 ? '1 company' : `${count} companies`),
	wishes: {
		locked: (who: string) => `${who} at the table`,
		excluded: (who: string) => `${who} left out`,
		pair: (authority: string, company: string) => `${authority} facing ${company}`,
		conflict: (authority: string, company: string) =>
			`conflict of interest between ${authority} and ${company}`,
		incompatible: (one: string, other: string) => `${one} and ${other} never together`
	},
	points: (count, written) => `${written} ${Math.abs(count) === 1 ? 'point' : 'points'}`,

	compose: 'Plan the table',
	lead: 'The authorities and companies that make the best session together: as many meetings as possible, then as many needs met, then the highest scores.',
	back: 'Back to the scores',
	looking: 'Looking for the best table',
	lookingHint: 'This takes a few seconds at most.',
	see: 'See the table',
	noNeeds: {
		title: 'No needs to meet yet',
		text: 'The table is planned around needs. One will be proposed as soon as an authority has stated a need.',
		act: 'See the needs'
	},
	few: {
		title: 'Not enough candidates',
		text: 'Add participants, invite companies from the directory, or make the table smaller.',
		act: 'See the participants'
	},
	impossible: 'Your wishes cannot all be met',
	apart: (authorities, companies) =>
		`To bring together ${authorities} and ${companies}, one of them has to go.`,
	parts: {
		'takes-seat': {
			authorities: (seats) =>
				seats === 1
					? 'takes the only seat for an authority'
					: `takes one of the ${String(seats)} seats for authorities`,
			companies: (seats) =>
				seats === 1
					? 'takes the only seat for a company'
					: `takes one of the ${String(seats)} seats for companies`
		},
		'leaves-few': {
			authorities: (left, seats) =>
				`leaves only ${many(left, 'authority', 'authorities')} for ${many(seats, 'seat', 'seats')}`,
			companies: (left, seats) =>
				`leaves only ${many(left, 'company', 'companies')} for ${many(seats, 'seat', 'seats')}`
		},
		'excluded-too': (who) => `but ${who} is left out`,
		'wanted-too': (who) => `but another wish brings ${who} to the table`,
		'one-opposite': (who) => `but ${who} can face only one participant`,
		'takes-seats': 'takes a seat on each side',
		'conflict-too': 'but there is a conflict of interest between them',
		'imposed-too': 'but you asked for them to meet',
		'only-one': 'but other wishes bring both to the table',
		'kept-apart': 'but another wish keeps them apart'
	},
	part: (wish, why) => `${wish}: ${why}`,
	ways: (count) => (count === 1 ? 'The way out' : 'Choose one'),
	giveUp: (wishes) => `Drop: ${wishes}`,

	proposed: {
		title: 'The proposed table',
		proven: 'Proven optimal',
		unproven: 'Not proven',
		provenHint: 'Given your wishes, no other table is better.',
		unprovenHint: 'The best found in the time available; another may be slightly better.',
		worth: (meetings, imposed, needs, points) =>
			`${many(meetings, 'meeting', 'meetings')}${imposed === 0 ? '' : ` (${String(imposed)} at your request, with no need above the threshold)`}, ${many(needs, 'need', 'needs')} met, ${points}.`,
		below: (count, points, all) =>
			`${count === 1 ? 'One lead' : `${String(count)} leads`} below the threshold ${count === 1 ? 'adds' : 'add'} ${points}: ${all} in all.`,
		retain: 'Choose this table',
		replace: (before, after) =>
			before === after
				? 'Replace the chosen table with this one'
				: `Replace the chosen table (${before}) with this one (${after})`,
		retained: 'This is the chosen table.',
		nothingSent:
			'Nothing is sent: those who have not confirmed simply get a next step on the participants’ board.'
	},
	pairs: {
		score: (score) => `score ${String(score)}`,
		why: (score, need, company) => `score ${String(score)}: why ${company} for “${need}”?`,
		meeting: (authority, company) => `${authority} and ${company}`,
		imposed: 'They meet at your request; no need reaches the threshold.',
		isImposed: 'meeting at your request',
		servedBy: (company, score) =>
			`${company} meets this need, with a score of ${score}; these two discuss it as well.`,
		notServed: 'This need does not count as met; these two only discuss it.',
		alone: 'nobody to meet'
	},
	interest: {
		text: (score) => `${score} from the texts`,
		'must-meet': (by, of, points) => `${by} is keen to meet ${of}: +${points}`,
		meet: (by, of, points) => `${by} would like to meet ${of}: +${points}`,
		no: (by, of) => `${by} would rather not meet ${of}; you asked for this meeting`,
		weights: (must, meet) =>
			`When guests say whom they want to meet, it counts towards the table but never towards the scores: ${must} points for “keen to meet”, ${meet} for “would like to”. Those who would rather not meet are not seated face to face unless you ask for it.`
	},
	who: {
		servedBy: (company) => `met by ${company}`,
		nothing: 'no need met',
		locked: 'kept at the table',
		acts: (who) => `Actions: ${who}`,
		out: 'Left out',
		ifAbsent: 'What if they cannot come?'
	},
	unserved: {
		told: (why) => `not met: ${why}`,
		reasons: {
			'nobody-answers': (company, score) =>
				company === null
					? 'nobody at the table offers anything close'
					: `nobody at the table is close enough; the nearest is ${company}, with ${score}`,
			'enough-needs': (company, score) =>
				`this authority already has as many needs met as allowed; ${company ?? ''} could meet it, with ${score}`,
			'no-capacity': (company, score) =>
				`${company ?? ''} could meet it, with ${score}, but already meets as many needs as allowed`
		},
		conflict: (company, score) =>
			`${company} could meet it, with ${score}, but you noted a conflict of interest`,
		refused: (company, score, by, of) =>
			`${company} could meet it, with ${score}, but ${by} would rather not meet ${of}`,
		apart: (reason, said) => `${reason} (${said})`
	},
	changes: {
		title: 'What each change would cost',
		text: 'For each seat, the replacement that costs least.',
		leaves: 'Instead of',
		comes: 'Would come',
		cost: 'Difference',
		none: 'No change is possible: there is nobody else, or every seat is locked.',
		pairs: (count) => more(count, 'meeting', 'meetings'),
		needs: (count) => more(count, 'need met', 'needs met'),
		score: (count) => more(count, 'point', 'points'),
		same: 'no difference'
	},
	leaving: {
		title: (who) => `If ${who} cannot come`,
		same: 'Starting the whole table afresh would be no better.',
		anew: (comes, leaves, _count, cost) =>
			`The best table from scratch: ${comes} in, ${leaves} out; ${cost}.`,
		impossible: 'With your wishes, no full table would be possible.',
		close: 'Close'
	},
	vacancy: {
		company: (company, need, authority, score) =>
			`${company} can take the seat: it answers “${need}” (${authority}), with a score of ${score}.`,
		authority: (authority, need, company, score) =>
			`${authority} can take the seat: ${company} answers its need “${need}”, with a score of ${score}.`,
		nobody:
			'Nobody here can take the seat: no score reaches the threshold for what the table loses.',
		alone: (who) => `With nobody to meet: ${who}.`,
		lost: (need) => `“${need}” is no longer met.`,
		search: 'Search the whole directory',
		searchOf: (need) => `Search the whole directory: ${need}`,
		barred: {
			company: (company, need, authority, score, wish) =>
				`${company} would answer “${need}” (${authority}), with a score of ${score}, if you dropped: ${wish}.`,
			authority: (authority, need, company, score, wish) =>
				`${authority} would come for “${need}”, which ${company} answers with a score of ${score}, if you dropped: ${wish}.`
		},
		compare: (who) => `What the table is worth with and without ${who}`,
		before: 'Before',
		without: (who) => `Without ${who}`,
		with: (who) => `With ${who}`,
		meetings: 'Meetings over a need',
		needs: 'Needs met',
		points: 'Points'
	},
	chosen: {
		title: 'The chosen table',
		by: (day, who) => (who === null ? `Chosen on ${day}.` : `Chosen on ${day} by ${who}.`),
		gone: 'Someone who is no longer on the board',
		absent: 'no longer coming',
		retainWith: (who) => `Choose with ${who}`,
		retainWithout: (who) => `Carry on without ${who}`,
		release: 'Give up this table'
	},
	since: {
		title: 'What has changed since',
		left: {
			declined: (who) => `${who} declined.`,
			withdrawn: (who) => `${who} withdrew.`,
			gone: (who) => `${who} is no longer on the participants’ board.`
		},
		'need-gone': (authority, need) => `${authority} no longer has the need “${need}”.`,
		'need-new': (authority, need) => `${authority} has a new need: “${need}”.`,
		'need-renamed': (authority, before, after) =>
			`${authority} rewrote “${before}”: it now reads “${after}”.`,
		score: (company, need, before, after) =>
			`${company} for “${need}”: scored ${before} then, ${after} now.`,
		refused: (by, of) => `${by} would rather not meet ${of}.`,
		wish: (wish) => `This table does not follow your wish: ${wish}.`,
		now: (sentence) => `The same participants today: ${sentence}`,
		again: 'Update',
		changed: (count) =>
			count === 1
				? 'The chosen table is out of date: one thing has changed since'
				: `The chosen table is out of date: ${String(count)} things have changed since`,
		leftTable: (who, count) => `${who} ${count > 1 ? 'have' : 'has'} left the chosen table`,
		seePlace: 'See who can take the seat',
		see: 'See the table'
	},
	wish: {
		title: 'Your wishes',
		none: 'None. The proposed table follows the scores alone.',
		noneButInterests:
			'None. The proposed table follows the scores, and what guests said about whom they want to meet.',
		kinds: {
			lock: 'Keep at the table',
			exclude: 'Leave out',
			pair: 'Make them meet',
			conflict: 'Conflict of interest',
			apart: 'Not together'
		},
		of: (kind, who) => `${kind}: ${who}`,
		free: 'Release',
		takeBack: 'Let back in',
		reason: 'Reason (optional)',
		withReason: 'Give a reason',
		withReasonOf: (who) => `Give a reason for the wish about ${who}`,
		remove: 'Remove',
		removeOf: (wish) => `Remove the wish: ${wish}`,
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
		needs: 'Needs met per authority',
		needsOf: (count) => (count === 1 ? 'Just one' : 'One or two'),
		capacity: 'Needs met per company',
		capacityOf: (count) => `${String(count)} at most`,
		unlimited: 'No limit',
		apply: 'Show this size',
		reset: 'Back to the format',
		resetToChosen: 'Back to the chosen size'
	},
	notices: {
		wished: 'Your wish is noted: the table follows it.',
		freed: 'The wish is removed.',
		retained: 'The table is chosen.',
		released: 'No table is chosen any more.'
	},
	refusals: {
		gone: 'Someone at this table is no longer a candidate. Nothing was chosen: here is the table proposed now.',
		stale:
			'Meanwhile, the chosen table was changed in another window. Nothing was replaced: here it is, to read again before you choose.',
		changed:
			'Meanwhile, a need, a score or a wish has changed, and this table is no longer worth the same. Nothing was chosen: here it is, to read again before you choose.'
	},
	toConfirm: 'Ask them to confirm'
};
