import { INDICATORS } from '#lib/domain/faisceau/indicators.ts';
import { isNoted, noteOf, type Reading } from '#lib/domain/readings/reading.ts';
import { localDateOf } from '#lib/domain/time/zone.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { FeedbackPrint } from './ports/print.port.ts';
import type { Ports } from './ports/ports.ts';
import type { ReadingRow } from './ports/reading.port.ts';
import { masterclassOf } from './transaction.ts';

/** What is read of a document, and which document its reader had. */
type Printed = Reading &
	Pick<
		ReadingRow,
		'faisceauId' | 'masterclassId' | 'participationId' | 'structure' | 'company' | 'openedAt'
	>;

/** What an inspiring structure made of a document, on paper (PDF); one not yet opened bears today's day. */
export const printFeedback = (
	ports: Pick<Ports, 'store' | 'clock' | 'printer'>,
	reading: Printed,
	locale: Locale
): Promise<Uint8Array> =>
	ports.printer.feedback(
		ports.store.read((r): FeedbackPrint => {
			const { faisceauId, masterclassId, participationId, structure, company, openedAt } = reading;
			const { title, date, timeZone } = masterclassOf(r, masterclassId);
			// The newest version that the reader had then, not what the company has written since.
			const share = r.shares
				.ofMasterclass(masterclassId)
				.filter(
					(one) =>
						one.faisceauId === faisceauId &&
						one.participationId === participationId &&
						one.sharedAt <= (openedAt ?? Infinity)
				)
				.at(-1);
			const version = share ? r.faisceaux.findVersion(share.versionId) : null;
			return {
				locale,
				company,
				solution: version?.content.answers.solutionName ?? '',
				masterclass: { title, date },
				readBy: structure,
				date: localDateOf(openedAt ?? ports.clock.now(), timeZone),
				version: version?.number ?? null,
				whole: reading.whole,
				reasons: reading.reasons,
				paragraph: reading.paragraph,
				notes: INDICATORS.map((indicator) => ({ indicator, ...noteOf(reading, indicator) })).filter(
					isNoted
				)
			};
		})
	);
