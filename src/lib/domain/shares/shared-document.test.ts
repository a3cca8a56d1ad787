import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	aDocument,
	anEvidence,
	anyContent,
	bothWaves,
	completeContent
} from '../../../../tests/support/faisceau.ts';
import { sharedDocument } from './shared-document.ts';
import { WAVES } from './wave.ts';

test('who was not agreed to reads nothing', () => {
	const consent = { ...bothWaves, authorities: false };
	expect(sharedDocument({ ...completeContent, consent }, null, 'authorities')).toBeNull();
	expect(sharedDocument({ ...completeContent, consent }, null, 'inspiring')).not.toBeNull();
});

test('a reader learns what changed of what it sees, and of nothing else', () => {
	const secret = anEvidence({ id: 'evd_secret', confidentiality: 'inspiring' });
	const after = {
		...completeContent,
		answers: { ...completeContent.answers, trl: 8 },
		evidence: [secret],
		consent: { ...bothWaves, 'room-print': true }
	};
	const changes = (group: 'inspiring' | 'authorities') => {
		const difference = sharedDocument(after, completeContent, group)?.difference;
		return [
			difference?.answers.map(({ field }) => field),
			difference?.evidence.length,
			difference?.consent
		];
	};
	expect(changes('inspiring')).toEqual([['trl'], 1, []]);
	expect(changes('authorities')).toEqual([['trl'], 0, []]);
});

test('a version that changed nothing for its reader says so', () => {
	const secret = anEvidence({ confidentiality: 'organiser' });
	const after = { ...completeContent, evidence: [secret] };
	expect(sharedDocument(after, completeContent, 'authorities')?.difference).toBeNull();
});

test('a replaced file is told by its name, size, pages and date', () => {
	const before = { ...completeContent, documents: [aDocument()] };
	const after = { ...completeContent, documents: [aDocument({ id: 'fil_2', pages: 8 })] };
	expect(sharedDocument(after, before, 'authorities')?.difference?.documents).toEqual([
		{ before: aDocument(), after: aDocument({ id: 'fil_2', pages: 8 }) }
	]);
});

test('no difference ever shows what the reader may not see', () => {
	fc.assert(
		fc.property(anyContent, anyContent, fc.constantFrom(...WAVES), (before, after, group) => {
			const found = sharedDocument(after, before, group)?.difference;
			for (const { before: older, after: newer } of found?.evidence ?? [])
				for (const one of [older, newer])
					if (one)
						expect(['organiser', ...(group === 'authorities' ? ['inspiring'] : [])]).not.toContain(
							one.confidentiality
						);
		})
	);
});
