import type { Content } from '#lib/domain/faisceau/content.ts';
import type { Wave } from '#lib/domain/shares/wave.ts';
import { addDays } from '#lib/domain/time/plain-date.ts';
import { shareSituation } from '#lib/server/application/reconcile-shares.ts';
import type { OrganiserScope } from '#lib/server/application/scope.ts';
import { masterclassOf } from '#lib/server/application/transaction.ts';
import type { TestApplication } from '../application.ts';
import { anEvidence, bothWaves, completeContent } from '../faisceau.ts';
import { spaceOf } from '../guest-scopes.ts';
import { handIn } from '../handed-in.ts';
import { plannedMasterclass } from '../planned-masterclass.ts';
import { takePart } from '../recruiting.ts';

/** Who takes part in each masterclass. */
export const COMPANIES = ['agreed', 'first wave only', 'held back', 'unchecked'] as const;
export const READERS = ['inspiring', 'authority', 'not confirmed', 'also a company'] as const;
export type Company = (typeof COMPANIES)[number];
type Reader = (typeof READERS)[number];

export type Session = {
	readonly id: string;
	/** The first wave is held: nobody reads anything. */
	readonly held: boolean;
	/** Their participations. */
	readonly takingPart: Readonly<Record<Company | Reader, string>>;
	/** Who reads in each wave, a participant. */
	readonly reader: Readonly<Record<Wave, string>>;
};

/** The masterclasses of a week, and when their waves go out, epoch milliseconds. */
export type Week = {
	readonly sessions: readonly Session[];
	readonly times: Readonly<Record<Wave, number>>;
};
const FIRST_DAY = '2027-03-18';
/** In each week: one whose guests go on, one more, and one whose first wave is held. */
const SESSIONS = 3;

/** For everybody who reads, for the inspiring structure, and for nobody. */
const evidence = (['participants', 'inspiring', 'organiser'] as const).map((confidentiality) =>
	anEvidence({ id: `evd_${confidentiality}`, title: confidentiality, confidentiality })
);
/** The evidence that its readers may see. */
export const SEEN: Readonly<Record<Wave, readonly string[]>> = {
	inspiring: ['participants', 'inspiring'],
	authorities: ['participants']
};

export const content = (number: number, consent = bothWaves): Content => ({
	...completeContent,
	answers: { ...completeContent.answers, solutionName: `Ruissel ${number}` },
	evidence,
	consent
});

const sessionOf = (
	t: TestApplication,
	owner: OrganiserScope,
	week: number,
	place: number
): Session => {
	const { id } = plannedMasterclass(t, owner, { date: addDays(FIRST_DAY, 7 * week) });
	const scope = t.inFrontOf(owner, id);
	const email = (who: string) => `${who}-${week}-${place}@example.org`;
	const company = (name: Company) => takePart(t, scope, name);
	const takingPart = {
		agreed: company('agreed'),
		'first wave only': company('first wave only'),
		'held back': company('held back'),
		unchecked: company('unchecked'),
		inspiring: takePart(t, scope, 'inspiring', [['Marc Delvaux', email('marc')]], {
			role: 'inspiring'
		}),
		authority: takePart(t, scope, 'authority', [['Leïla Bouzid', email('leila')]], {
			role: 'authority'
		}),
		'not confirmed': takePart(t, scope, 'not confirmed', [['Noor Benali', email('noor')]], {
			role: 'authority',
			stage: 'interested'
		}),
		'also a company': takePart(t, scope, 'unchecked', [['Paul Wattiez', email('paul')]], {
			role: 'authority'
		})
	};
	handIn(t, takingPart.agreed, { content: content(1) });
	handIn(t, takingPart['first wave only'], {
		content: content(1, { ...bothWaves, authorities: false })
	});
	const { faisceauId } = handIn(t, takingPart['held back'], { content: content(1) });
	t.store.write((r) =>
		r.faisceaux.update(faisceauId, r.faisceaux.find(faisceauId)?.revision ?? 0, {
			heldAt: t.clock.now()
		})
	);
	handIn(t, takingPart.unchecked, { content: content(1), accepted: false });
	return {
		id,
		held: place === SESSIONS - 1,
		takingPart,
		reader: { inspiring: spaceOf(t, email('marc')), authorities: spaceOf(t, email('leila')) }
	};
};

/** One week's masterclasses, all on the same day: nobody has said yes to their waves. */
export const weekOf = (t: TestApplication, owner: OrganiserScope, week: number): Week => {
	const sessions = Array.from({ length: SESSIONS }, (_, place) => sessionOf(t, owner, week, place));
	const [{ id } = { id: '' }] = sessions;
	const { times } = t.store.read((r) => shareSituation(r, masterclassOf(r, id)));
	return { sessions, times };
};

/** The eve of the sessions of a week, at noon: what was to go out before is late, and not too late. */
export const eveOf = (week: number): string => `${addDays(FIRST_DAY, 7 * week - 1)}T12:00:00Z`;
