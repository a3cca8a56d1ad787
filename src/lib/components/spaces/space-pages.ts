import type { SpacePage } from '#lib/domain/spaces/space.ts';

/** Where each page of a space stands. */
const FOLDER: Readonly<Record<SpacePage, string>> = {
	'own-needs': 'needs',
	needs: 'authorities',
	'own-interests': 'interests',
	'own-faisceau': 'faisceau',
	feedback: 'feedback',
	documents: 'documents',
	'own-readings': 'readings',
	'own-presentation': 'presentation',
	'own-questions': 'questions',
	questions: 'questions'
};

export const pageAddress = (spaceId: string, page: SpacePage): string =>
	`/space/${spaceId}/${FOLDER[page]}`;
