import { millisecondsInMinute } from 'date-fns/constants';
import type { Activity } from './ports/activity.port.ts';
import type { Ports, Repositories } from './ports/ports.ts';
import type { GuestScope } from './scope.ts';

/** What one person writes within so long is one line of the history. */
const ONE_SITTING = 30 * millisecondsInMinute;
/** Where the history is read for it: more lines than other people write within that time. */
const RECENT = 30;

/** Whether this guest did the same a moment ago: the history has said so. */
export const inOneSitting = (
	r: Repositories,
	{ clock }: Pick<Ports, 'clock'>,
	scope: GuestScope,
	isSame: (line: Pick<Activity, 'kind' | 'details'>) => boolean
): boolean =>
	r.activities
		.recent(scope.masterclassId, RECENT)
		.some(
			(line) =>
				line.details.participantId === scope.participantId &&
				clock.now() - line.at < ONE_SITTING &&
				isSame(line)
		);
