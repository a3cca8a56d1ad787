const BROWSERS = [
	['Edg/', 'Edge'],
	['OPR/', 'Opera'],
	['Firefox/', 'Firefox'],
	['Chrome/', 'Chrome'],
	['Safari/', 'Safari']
] as const;

const SYSTEMS = [
	['iPhone', 'iPhone'],
	['iPad', 'iPad'],
	['Android', 'Android'],
	['Windows', 'Windows'],
	['Mac OS', 'macOS'],
	['Linux', 'Linux']
] as const;

/** "Firefox · Windows" from a User-Agent header, enough to recognise one's own devices. */
export const deviceOf = (userAgent: string | null): string | null => {
	if (!userAgent) return null;
	const found = [BROWSERS, SYSTEMS].flatMap(
		(names) => names.find(([mark]) => userAgent.includes(mark))?.[1] ?? []
	);
	return found.length > 0 ? found.join(' · ') : null;
};
