import type { NextAction } from '#lib/domain/masterclass/next-actions.ts';
import { isTaskKey, type TaskKey } from '#lib/domain/timeline/template.ts';
import type { Translator } from '#lib/i18n/server.ts';

/** More names than this would hide the next action. */
const NAMED = 3;

/** Where the tasks that have a page of their own are done. */
const PAGES: Readonly<Partial<Record<TaskKey, string>>> = {
	'inspiring-shortlist': 'participants',
	'inspiring-confirmed': 'participants',
	'authorities-shortlist': 'participants',
	'companies-shortlist': 'participants',
	'companies-confirmed': 'participants',
	'headcount-final': 'participants',
	'needs-collected': 'needs',
	'faisceau-received': 'documents',
	'faisceau-checked': 'documents',
	'share-inspiring': 'documents',
	'share-authorities': 'documents',
	'questions-received': 'questions',
	invitations: 'invitations',
	programme: 'programme'
};

export type ActionWords = {
	readonly title: string;
	readonly text: string;
	/** Leads to where it is done; null when its own button does it. */
	readonly link: { readonly href: string; readonly label: string } | null;
};

/** The sentence and the button of a next action. `base` is the address of its masterclass. */
export function wordsOf(action: NextAction, base: string, { t, format }: Translator): ActionWords {
	const words = t.masterclass.next;
	const cardOrBoard = (organisations: readonly { readonly participationId: string }[]) => {
		const [one, ...others] = organisations;
		return one && others.length === 0
			? { href: `${base}/participants/${one.participationId}`, label: words.openCard }
			: { href: `${base}/participants`, label: words.openBoard };
	};
	const namesOf = (organisations: readonly { readonly name: string }[]) => {
		const names = organisations.map((one) => one.name);
		const others = names.length - NAMED;
		return format.list(others > 1 ? [...names.slice(0, NAMED), words.others(others)] : names);
	};
	const masterclass = base.split('/').at(-1) ?? '';
	const outbox = (tab: string) => `/outbox?tab=${tab}&masterclass=${masterclass}`;
	switch (action.kind) {
		case 'task': {
			const key = action.key !== null && isTaskKey(action.key) ? action.key : null;
			const page = key && PAGES[key];
			return {
				title: key ? t.timeline.tasks[key].name : action.title,
				text: key ? t.timeline.tasks[key].what : '',
				link: page ? { href: `${base}/${page}`, label: words.open } : null
			};
		}
		case 'approve-invitations':
		case 'approve-updates':
		case 'approve-cancellations':
			return {
				title: words.approve[action.kind](action.count),
				text: words.approveText[action.kind],
				link: { href: `${base}/invitations`, label: words.read(action.count) }
			};
		case 'approve-letters':
			return {
				title: t.requests.approve(t.requests.counted[action.letter](action.count)),
				text: t.requests.approveText,
				link: { href: outbox('to-read'), label: words.read(action.count) }
			};
		case 'refused-messages':
			return {
				title: words.refused(action.count),
				text: words.refusedText,
				link: {
					href: action.onlyLetters ? outbox('failed') : `${base}/invitations`,
					label: words.seeWhy
				}
			};
		case 'follow-up': {
			const { length } = action.organisations;
			return {
				title: words.followUp[action.role](length),
				text: words.followUpText(namesOf(action.organisations), action.waitingDays, length > 1),
				link: cardOrBoard(action.organisations)
			};
		}
		case 'promised':
			return {
				title: words.promised(action.name, action.note),
				text: words.promisedText,
				link: cardOrBoard([action])
			};
		case 'name-people':
			return {
				title: words.namePeople(action.organisations.length),
				text: words.namePeopleText(namesOf(action.organisations)),
				link: { ...cardOrBoard(action.organisations), label: words.addPeople }
			};
		case 'missing-addresses':
			return {
				title: words.missingAddresses(action.count),
				text: words.missingAddressesText(namesOf(action.organisations)),
				link: { href: `${base}/invitations`, label: words.giveAddresses(action.count) }
			};
		case 'read-proposals':
			return {
				title: words.proposals(action.count),
				text: words.proposalsText,
				link: { href: `${base}/call`, label: words.readProposals }
			};
		case 'check-documents':
			return {
				title: words.documents(action.organisations.length),
				text: words.documentsText(namesOf(action.organisations)),
				link: { href: `${base}/documents`, label: words.checkDocuments }
			};
		case 'open-feedback':
			return {
				title: words.feedback(action.count),
				text: words.feedbackText,
				link: { href: `${base}/readings`, label: words.openFeedback }
			};
		case 'first-organisations':
			return {
				title: words.firstOrganisations,
				text: words.firstOrganisationsText,
				link: { href: `${base}/participants/new`, label: words.addOrganisation }
			};
		case 'mark-held':
			return { title: words.markHeld, text: words.markHeldText, link: null };
	}
}
