import { guidance } from '#lib/i18n/guidance.ts';
import { requireGuest } from '#lib/server/http/guards.ts';
import { familyLabels, indicatorLabels } from '#lib/server/http/readings.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const { app, locale } = event.locals;
	const scope = requireGuest(event, event.params.space, 'feedback', 'read');
	const words = guidance(locale);
	return {
		...app.readings.feedback(scope),
		labels: indicatorLabels(words),
		families: familyLabels(words)
	};
};
