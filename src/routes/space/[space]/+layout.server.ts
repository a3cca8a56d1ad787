import type { Looking } from '#lib/components/spaces/looking.ts';
import type { SpaceAround } from '#lib/domain/spaces/space.ts';
import type { Catalogue } from '#lib/i18n/catalogue.ts';
import { requireGuest } from '#lib/server/http/guards.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = (event) => {
	const { locale, t } = event.locals;
	const { spaces } = event.locals.app;
	const scope = requireGuest(event, event.params.space, ['practical', 'own-faisceau'], 'read');
	spaces.visited(scope);
	const space = spaces.around(scope, locale);
	return { space, looking: space.preview ? lookingAt(space, t) : null };
};

/** What tells an organiser that they look at somebody's space, as it is now or will be. */
const lookingAt = ({ name, stage, ahead }: SpaceAround, t: Catalogue): Looking => {
	const words = t.spaces.preview;
	const as =
		ahead && (stage === 'inspiring-shared' || stage === 'authorities-shared')
			? words.ahead[stage]
			: words.now;
	return { label: words.label(name), as: `${as}. ${words.note}`, leave: words.leave };
};
