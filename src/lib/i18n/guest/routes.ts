/** The folders of `src/routes` whose pages are for guests, and carry the guests' catalogue only. */
export const GUEST_ROUTES = ['space', 'enter', 'l', 'privacy', 'programme'] as const;

/** Whether a route, by its identifier, is for guests; null is a page that does not exist. */
export const isGuestRoute = (id: string | null): boolean =>
	GUEST_ROUTES.some((folder) => id === `/${folder}` || id?.startsWith(`/${folder}/`));
