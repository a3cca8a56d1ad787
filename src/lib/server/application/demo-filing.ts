import { baseOf } from '#lib/domain/faisceau/base.ts';
import type { PlainDate } from '#lib/domain/time/plain-date.ts';
import { createDeskUseCases } from './desk.usecases.ts';
import { agoFrom, type DemoDocument, type DemoWords } from './demo-documents/document.ts';
import { enter, must, spaceOf, type Deed } from './demo-space.ts';
import type { DemoGuest } from './demo-story.ts';
import { createFaisceauUseCases } from './faisceau.usecases.ts';
import type { Ports } from './ports/ports.ts';
import type { GuestScope, MasterclassScope } from './scope.ts';

type Edit = MasterclassScope<'look' | 'edit'>;

/** What a page sends with an answer that nobody gave before. */
const NOT_ANSWERED = baseOf({ value: null, revision: 0 });

/** A company writes its document and hands it in; the organiser checks it. */
export function filingDeeds(
	scope: Edit,
	guest: DemoGuest,
	document: DemoDocument,
	date: PlainDate
): Deed[] {
	const { masterclassId } = scope;
	const ago = agoFrom(date);
	const { written, words, handedIn, sentBack, accepted } = document;
	const inSpace = (days: number, act: (then: Ports, company: GuestScope) => void): Deed => ({
		day: ago.days(days),
		act: (then) => act(then, enter(then, masterclassId, guest))
	});
	const atDesk = (
		days: number,
		act: (
			desk: ReturnType<typeof createDeskUseCases>,
			read: { id: string; revision: number }
		) => void
	): Deed => ({
		day: ago.days(days),
		act: (then) => {
			const { participationId } = spaceOf(then, masterclassId, guest);
			const faisceau = then.store.read((r) => r.faisceaux.ofParticipation(participationId));
			if (!faisceau) throw new Error(`${participationId} has no document`);
			act(createDeskUseCases(then), faisceau);
		}
	});

	return [
		...(handedIn?.late === undefined
			? []
			: [
					{
						day: ago.days(handedIn.late),
						act: (then: Ports) => {
							const { participationId } = spaceOf(then, masterclassId, guest);
							must(createDeskUseCases(then).allowLate(scope, participationId, true));
						}
					}
				]),
		inSpace(written, (then, company) => write(then, company, words(ago))),
		...(handedIn
			? [
					inSpace(handedIn.on, (then, company) => {
						const faisceaux = createFaisceauUseCases(then);
						const { revision } = faisceaux.sheet(company);
						must(faisceaux.consent(company, revision, handedIn.consent));
						must(faisceaux.submit(company));
					})
				]
			: []),
		...(sentBack
			? [
					atDesk(sentBack.on, (desk, read) => {
						const remarks = Object.entries(sentBack.remarks).map(
							([field, value]) => [field, { value, base: '' }] as const
						);
						must(desk.saveRemarks(scope, read.id, Object.fromEntries(remarks)));
						must(desk.sendBack(scope, read));
					}),
					inSpace(sentBack.again, (then, company) => {
						write(then, company, sentBack.words(ago));
						must(createFaisceauUseCases(then).submit(company));
					})
				]
			: []),
		...(accepted === undefined
			? []
			: [atDesk(accepted, (desk, read) => void must(desk.accept(scope, read)))])
	];
}

/** Types answers into the form, and adds pieces of evidence. */
function write(then: Ports, company: GuestScope, { answers, evidence }: DemoWords): void {
	const faisceaux = createFaisceauUseCases(then);
	const shown: Readonly<Record<string, { readonly base: string } | undefined>> =
		faisceaux.sheet(company).answers;
	const typed = Object.entries(answers).map(
		([field, raw]) => [field, { raw, base: shown[field]?.base ?? NOT_ANSWERED }] as const
	);
	const saved = must(faisceaux.saveAnswers(company, Object.fromEntries(typed)));
	const odd = saved.answers.filter(({ outcome }) => outcome !== 'saved');
	if (odd.length > 0) throw new Error(`not saved: ${JSON.stringify(odd)}`);
	for (const one of evidence) must(faisceaux.saveEvidence(company, null, one));
}
