import { millisecondsInDay } from 'date-fns/constants';
import { addDays, addMonths } from '#lib/domain/time/plain-date.ts';
import { localDateOf } from '#lib/domain/time/zone.ts';
import { reconcileOffers } from './first-offer.ts';
import { IMPORT_KEPT_MS } from './import.ts';
import type { Ports } from './ports/ports.ts';

/** How long a system mail and its used or expired link stay known. */
const SPENT_KEPT_MS = 30 * millisecondsInDay;
/** A refused answer to a public call, until nobody asks why any more. */
const REFUSED_KEPT_MS = 30 * millisecondsInDay;
/** What guests write with their answer may tell of their health: kept for the day, not for longer. */
const COMMENT_DAYS = 30;
const MESSAGE_MONTHS = 12;
/** Companies’ documents, and what was said of them, serve the masterclass and its follow-up. */
const DOCUMENT_MONTHS = 12;

/** Erases personal data in time: exactly what the page on personal data promises. */
export const createRetentionUseCases = (ports: Ports) => ({
	erase: (): void => {
		const now = ports.clock.now();
		// A day more or less west of here: no territory's day is erased before its time.
		const today = addDays(localDateOf(now, 'UTC'), -1);
		ports.store.write((r) => {
			r.importDrafts.sweep(now - IMPORT_KEPT_MS);
			r.retention.eraseLinks();
			r.retention.removeSpent(now - SPENT_KEPT_MS);
			r.retention.eraseComments(addDays(today, -COMMENT_DAYS));
			r.retention.eraseMessages(addMonths(today, -MESSAGE_MONTHS));
			r.retention.eraseDocuments(addMonths(today, -DOCUMENT_MONTHS));
			reconcileOffers(r, ports, null);
			r.retention.eraseProposals(
				now - REFUSED_KEPT_MS,
				addDays(today, -COMMENT_DAYS),
				addMonths(today, -DOCUMENT_MONTHS)
			);
			r.guestSessions.sweep(now);
		});
	}
});
