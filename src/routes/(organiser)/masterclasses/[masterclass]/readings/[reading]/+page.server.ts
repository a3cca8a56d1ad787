import { error } from '@sveltejs/kit';
import { mayOrganiser } from '#lib/domain/access/rights.ts';
import { guidance } from '#lib/i18n/guidance.ts';
import { requireMasterclass } from '#lib/server/http/guards.ts';
import { familyLabels, indicatorLabels } from '#lib/server/http/readings.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const { app, locale, t } = event.locals;
	const scope = requireMasterclass(event, event.params.masterclass, 'look');
	const shown = app.readings.show(scope, event.params.reading);
	if (!shown) error(404, t.errors.pages.notFoundText);
	const words = guidance(locale);
	return {
		...shown,
		edits: mayOrganiser(scope.role, 'edit'),
		labels: indicatorLabels(words),
		families: familyLabels(words)
	};
};
