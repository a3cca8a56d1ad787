import type { TaskKey } from '../timeline/template.ts';
import { readinessOf } from './shares.ts';
import type { ShareSituation } from './situation.ts';
import { TASK_OF_WAVE } from './wave.ts';

type ProvedTask = Extract<
	TaskKey,
	'faisceau-received' | 'faisceau-checked' | 'share-inspiring' | 'share-authorities'
>;

/**
 * Which tasks the documents prove done: received, when every company that confirmed has handed its own
 * in; checked, when each is found complete; shared, when the wave went out.
 */
export function doneByEvidence(situation: ShareSituation): Readonly<Record<ProvedTask, boolean>> {
	const expected = situation.documents.filter(({ stage }) => stage === 'confirmed');
	const standing = expected.map((document) => readinessOf(document, 'inspiring'));
	const every = (missing: readonly (typeof standing)[number][]) =>
		expected.length > 0 && !standing.some((one) => missing.includes(one));
	return {
		'faisceau-received': every(['missing']),
		'faisceau-checked': every(['missing', 'unchecked', 'sent-back', 'reopened']),
		[TASK_OF_WAVE.inspiring]: situation.waves.inspiring.openedAt !== null,
		[TASK_OF_WAVE.authorities]: situation.waves.authorities.openedAt !== null
	};
}
