import type { desk as french } from '../fr/desk.ts';

export const desk: typeof french = {
	title: 'Documents',
	lead: {
		deadline: (day) => `Last day for the companies: ${day}.`,
		none: 'No last day is set.',
		complete: (done, total) => `${done} of ${total} documents complete.`
	},
	empty: {
		title: 'No company yet',
		text: 'The document of each confirmed company will appear here: how far it is, what is missing, and what is shared.',
		act: 'Add a company'
	},
	beside: { label: 'Beside the documents', blankForm: 'Blank form to print (PDF)' },

	companies: {
		title: 'The documents',
		caption: 'Document of each company',
		company: 'Company',
		standing: 'State',
		wave: { inspiring: '1st sharing', authorities: '2nd sharing' },
		changed: 'Last change',
		read: 'Read',
		byFile: 'own file',
		version: (number) => `version ${number}`,
		late: 'Late',
		lateAllowed: 'more time given',
		held: 'held',
		actions: (company) => `More actions: ${company}`,
		allowLate: 'Give more time',
		endLate: 'Take the extra time back',
		hold: 'Hold this document',
		release: 'Hold it no longer',
		revoke: {
			inspiring: 'Withdraw from the structure',
			authorities: 'Withdraw from the authorities'
		},
		restore: {
			inspiring: 'Give back to the structure',
			authorities: 'Give back to the authorities'
		}
	},
	states: {
		none: 'Not begun',
		draft: 'Being written',
		submitted: 'To check',
		'sent-back': 'Sent back',
		accepted: 'Complete'
	},
	progress: (done, total) => `${done} of ${total} needed answers`,
	groups: {
		inspiring: 'structure',
		authorities: 'authorities',
		'other-companies': 'other companies',
		'room-print': 'print'
	},
	agreedTo: (groups) => `Agrees to: ${groups}`,
	agreedToNobody: 'Agrees to no sharing',
	notSaid: 'Not said yet',
	readiness: {
		ready: 'Ready',
		held: 'Held',
		'no-consent': 'Does not agree',
		unchecked: 'To check',
		'sent-back': 'Sent back',
		reopened: 'Reopened, does not go',
		missing: 'Missing'
	},
	shared: {
		version: (number) => `Version ${number} shared`,
		unreadable: (number) => `Version ${number}, no longer readable`,
		revoked: 'Withdrawn',
		opened: (count) => (count === 1 ? 'opened by 1 person' : `opened by ${count} people`),
		never: 'not opened yet'
	},

	waves: {
		title: { inspiring: 'To the inspiring structure', authorities: 'To the authorities' },
		order: { inspiring: '1st sharing', authorities: '2nd sharing' },
		rule: {
			inspiring:
				'Five days before the session, or four; otherwise the last working day before that.',
			authorities: 'Three days before the session, or two; never before the inspiring structure.'
		},
		states: {
			opened: 'Shared',
			'opened-held': 'Shared, the rest held',
			held: 'Held',
			approved: 'Approved',
			automatic: 'Goes by itself',
			'to-approve': 'To approve',
			overdue: 'Not gone'
		},
		says: {
			approved: (when) => `Goes ${when}, with the messages that announce it.`,
			approvedBy: (name) => `Approved by ${name}.`,
			automatic: (when) => `Goes by itself ${when}: this masterclass sends on its own.`,
			'to-approve': (when) =>
				`Planned ${when}. Nothing goes without your approval, neither the documents nor the messages that announce them.`,
			held: (when) => `Planned ${when}, but held: nothing will go until you release it.`,
			opened: (when) =>
				`Opened ${when}. What changes afterwards is shared as soon as you accept it.`,
			'opened-held': (when) => `Opened ${when}. The rest is held: nothing new is shared.`,
			overdue: (when) => `Planned ${when}, it has not gone.`
		},
		refusals: {
			'not-planned': 'The masterclass is no longer to come.',
			opened: 'It has gone already.',
			held: 'It is held.',
			'not-approved': 'It is not approved.',
			'not-due': 'Its day has not come.',
			'too-late': 'The session has begun.',
			'first-wave-first':
				'The inspiring structure reads first: the 1st sharing has not gone out yet.',
			'nobody-reads-first': 'No inspiring structure can read before the authorities.',
			'nobody-reads': {
				inspiring: 'No inspiring structure is confirmed.',
				authorities: 'No authority is confirmed.'
			},
			'nothing-ready': 'No document is ready: accept one first.'
		},
		letters: (count) => (count > 1 ? `Read the ${count} messages` : 'Read the message'),
		ready: (count) => `${count} ready`,
		unready: (count) => `${count} not ready`,
		kept: (count) => `${count} kept back`,
		takenBack: (count) => `${count} taken back`,
		counts: 'Documents',
		readers: 'Who reads',
		noReader: 'Nobody is confirmed to read yet.',
		nobodyNamed: 'nobody is named to read',
		conflict: {
			'also-company': 'is a company of this masterclass as well: receives nothing'
		},
		promised: (day) => `promised on ${day}`,
		notPromised: 'space opened, no promise yet',
		notEntered: 'space not opened yet',
		reads: (opened, shared) => `${opened} of ${shared} read`,
		somebodyOf: (organisation) => `Somebody (${organisation})`,
		former: (opened) =>
			`no longer on the list; opened ${opened === 1 ? '1 document' : `${opened} documents`}`,
		approve: 'Approve',
		sendAlone: 'Send to the authorities all the same: nobody will read before them.',
		sendNow: 'Send now',
		hold: 'Hold',
		release: 'Release',
		revoke: 'Withdraw all',
		restore: 'Give all back',
		actions: (wave) => `More actions: ${wave}`
	},
	done: {
		approved: 'The sharing is approved.',
		sent: 'The sharing is open.',
		held: 'The sharing is held.',
		released: 'The sharing is released.',
		revoked: 'Withdrawn: nobody can read it any more.',
		restored: 'Given back: it can be read again.',
		late: 'More time is given.',
		lateEnded: 'The extra time is taken back.',
		documentHeld: 'The document is held.',
		documentReleased: 'The document is no longer held.',
		accepted: 'The document is complete.',
		'sent-back': 'The document is sent back with your remarks.',
		reopened: 'The document is given back to the company.'
	},
	nothingToRevoke: 'There is nothing to withdraw, or it was done already.',
	nothingToRestore: 'There is nothing to give back, or it was done already.',

	back: 'All documents',
	draft: {
		title: 'Not handed in yet',
		text: 'The company is writing. What it writes stays its own until it hands it in; you only see how far it is.'
	},
	facts: {
		submitted: (day) => `Handed in on ${day}`,
		submittedBy: (day, name) => `Handed in on ${day} by ${name}`,
		late: 'after the last day',
		accepted: (day) => `found complete on ${day}`
	},
	complete: 'Nothing that is needed is missing.',
	missing: 'What is missing',
	advised: 'What would help a reader',
	hints: {
		title: 'What a reader will notice',
		inItsFile: 'The company handed in a document of its own: its indicators are read there.',
		supported: (count, which) =>
			count === 0
				? 'No indicator is supported.'
				: count === 1
					? `1 indicator supported: ${which}.`
					: `${count} indicators supported: ${which}.`,
		tension: (novel, sold) =>
			`New (${novel}), and sold already (${sold}): a good document explains it.`,
		explained: 'The company explains it.',
		unexplained: 'The company does not explain it.'
	},
	remarks: {
		title: 'Your remarks',
		lead: 'They are saved as you write, and only go if you send the document back.',
		of: (question) => `Remark on “${question}”`,
		add: 'Add a remark',
		whole: 'Remark on the whole',
		save: 'Save the remarks',
		saved: 'The remarks are saved.',
		sent: 'Remarks sent to the company',
		onWhole: 'On the whole',
		needed: 'Write at least one remark before you send the document back.'
	},
	decide: {
		title: 'Your decision',
		accept: 'Accept: complete',
		acceptText: 'The document will go with the sharings, as the company agreed.',
		acceptAfter: 'A sharing has gone already: this version will be added to it at once.',
		sendBack: 'Send back with these remarks',
		sendBackText: 'The company can then write again, even after the last day.',
		reopen: 'Give back to the company',
		reopenText:
			'It will be able to write again. What is shared already stays so; nothing more goes before you accept it again.'
	},
	versions: {
		line: (number, day) => `Version ${number}, ${day}`,
		compare: 'Compare',
		from: 'From',
		to: 'To',
		between: (from, to) => `From version ${from} to version ${to}`,
		none: 'Nothing changed between these two versions.'
	},
	files: {
		title: 'The company’s files',
		unmarked: 'This file cannot carry the reader’s name: ask the company for a PDF.'
	},
	settled: 'This document no longer waits to be checked. Here is where it stands now.'
};
