import type { readings as fr } from '../fr/readings.ts';

export const readings: typeof fr = {
	exercise: 'Exercise – fictitious study, without commitment',
	strength: {
		legend: 'Strength of the indicator',
		unset: 'No view yet',
		names: {
			fort: 'Strong',
			moyen: 'Fair',
			faible: 'Weak',
			absent: 'Absent',
			contraire: 'Against'
		},
		meanings: {
			fort: 'Clear, and supported by evidence about the solution.',
			moyen: 'It speaks, with a reservation.',
			faible: 'Hardly convincing as it stands.',
			absent: 'Nothing is said, or nothing supports it.',
			contraire: 'It speaks against novelty.'
		}
	},
	parts: {
		strength: 'Strength',
		remark: 'Remark',
		question: 'Question to ask',
		recommendation: 'Advice on the wording'
	},
	wholes: {
		convergent: {
			label: 'The indicators agree',
			text: 'They answer one another, first on the solution.'
		},
		a_completer: {
			label: 'The document needs completing',
			text: 'On the right way; some support is missing.'
		},
		insuffisant: {
			label: 'The indicators are not enough yet',
			text: 'Nothing well supported on the solution.'
		},
		hors_dispositif: {
			label: 'Another way to buy would fit better',
			text: 'Another way to buy fits better: say why.'
		}
	},
	reasons: {
		'above-ceiling': 'The need reaches the ceiling of this scheme',
		'need-not-estimated': 'The need is not estimated',
		'pure-research': 'It is research still',
		'below-plain-exemption': 'Low enough to buy without a reason',
		'need-divided': 'The need seems cut up to stay below the ceiling'
	},
	whole: {
		title: 'Reading of the whole',
		legend: 'As an exercise, you read',
		unset: 'Not read as a whole yet',
		reasons: 'Why another way to buy?',
		reasonMissing: 'Say why: without a reason this reading is not passed on.',
		paragraph: 'Could this solution be considered innovative, and why?',
		paragraphMissing:
			'Say why as well, one sentence is enough: without it your reading is not passed on to the company. Your notes are kept.',
		paragraphHint: 'A few sentences, as an exercise: what convinces, what is missing.'
	},
	pattern: {
		title: 'What the indicators show',
		of: (strength, count) => `${strength}: ${count}`,
		unread: (count) => `no view: ${count}`,
		mark: (code, strength) => `${code}: ${strength}`
	},
	hints: {
		title: 'Reading marks',
		lead: 'Marks to read by, never a verdict: a person concludes.',
		rules: [
			'One indicator never decides. None about the company is possible; none about the solution is not.',
			'One looks for at least three supported indicators, two of them about the solution or its market with evidence about the solution, and a written comparison with what exists.',
			'Indicators about the company confirm the others; they do not replace them.',
			'An indicator is supported by evidence, or by a declaration that says it is one.'
		],
		supported: (count) => `Supported indicators: ${count} (mark: 3)`,
		ofSolution: (count) => `Among them, about the solution with evidence: ${count} (mark: 2)`,
		compared: 'Comparison with what exists: written',
		notCompared: 'Comparison with what exists: not written yet',
		reached: 'mark reached',
		short: 'mark not reached'
	},
	desk: {
		title: 'Reading desk',
		lead: 'All documents side by side. Your notes save themselves; a company reads them only if the organiser opens them.',
		none: {
			title: 'No document to read yet',
			text: 'The companies’ documents will come here, all at once, at the first wave.'
		},
		caption: 'Documents in columns, indicators in rows',
		indicator: 'Indicator',
		choose: 'Company to read',
		open: 'Read the document',
		openHere: 'Open this document here',
		openAll: 'Open all documents side by side',
		listed: 'Not opened yet.',
		openAt: (company, indicator) => `${company}, “${indicator}”: read the document`,
		fullText: 'Read all',
		files: 'This company gave its own document.',
		fold: 'Fold',
		silent: 'The company says nothing of it.',
		hidden: 'The document can no longer be read; your notes stay.',
		declared: 'Declared, without evidence',
		pieces: (count, about) =>
			count > 1 ? `${count} pieces · ${about}` : `${count} piece · ${about}`,
		weakens: 'What counts, what weakens',
		more: 'Question, advice',
		noteOf: (company, indicator) => `${company}, “${indicator}”`,
		field: (company, indicator, part) => `${company} – ${indicator} – ${part}`,
		wholeField: (company, part) => `${company} – ${part}`,
		saved: 'Your notes are saved.',
		otherSaved: 'The rest is saved. Your text is still in its field.',
		toDesk: 'Open the reading desk',
		yours: 'Your reading',
		transmitted: (day) =>
			`Your reading was given to the company on ${day}; your changes do not reach it.`
	},
	feedback: {
		title: 'Feedback on your document',
		of: (structure) => `Feedback from ${structure}`,
		lead: 'A buyer’s view of your document, as an exercise. It binds nobody: no decision, no promise to buy, no ranking.',
		none: {
			title: 'No feedback yet',
			text: 'The inspiring structure reads your document. The organiser will open its feedback to you, usually after the session.'
		},
		openedOn: (day) => `opened on ${day}`,
		byIndicator: 'Indicator by indicator',
		pdf: 'Download this feedback (PDF)',
		nothing: 'No note was taken on the other indicators.'
	},
	organiser: {
		title: 'Readings and feedback',
		lead: 'What the inspiring structure noted of each document. The company reads none of it until you open it.',
		over: 'The session is over: feedback can be opened.',
		none: {
			title: 'No confirmed company yet',
			text: 'Once a company has handed in its document and it was shared, its reading will appear here.'
		},
		notShared: 'Not shared with the inspiring structure yet',
		notRead: 'Not read yet',
		states: {
			none: 'Not read yet',
			begun: 'Reading begun',
			'reason-missing': 'The reason is missing',
			concluded: 'Reading concluded'
		},
		read: 'Read',
		readOf: (structure, company) => `Read: ${structure} on ${company}`,
		changedOn: (moment) => `changed on ${moment}`,
		left: 'The company no longer takes part: its document is no longer read, and it does not read this feedback.',
		isOpen: (day) => `Opened to the company on ${day}`,
		changedSince: 'Changed since: the company still reads what you had opened',
		openAgain: 'Open the new version',
		openAgainOf: (company) => `Open the new version to ${company}`,
		isPrivate: 'Private',
		open: 'Open the feedback to the company',
		openOf: (company) => `Open the feedback to ${company}`,
		openAll: 'Open all feedback',
		close: 'Close the feedback',
		closeOf: (company) => `Close the feedback to ${company}`,
		early:
			'The session is not over: I open it all the same, and the company will read it before it comes.',
		opened: 'The feedback is open: the company reads it in its space.',
		openedAll: (count) =>
			count === 0
				? 'There was no feedback to open.'
				: count === 1
					? '1 feedback is open.'
					: `${count} feedbacks are open.`,
		closed: 'The feedback is closed: the company no longer reads it.',
		reasonFirst:
			'The structure concludes without saying why: ask it for the reason, one sentence is enough.',
		refusals: {
			'nothing-said': 'Nothing was written on this document yet. Nothing was opened.',
			'reason-missing':
				'The structure concludes without saying why: ask it for the reason, one sentence is enough. Nothing was opened.',
			'not-over':
				'The session is not over. Tick the sentence to open it before; nothing was opened.'
		},
		back: 'All readings',
		asSeen: 'This feedback, as the company will read it'
	}
};
