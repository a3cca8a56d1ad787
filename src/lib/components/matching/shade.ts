/**
 * How strong a score is shown, as a class: none for the faintest, `s4` for the strongest. The two
 * strongest are those from the threshold on.
 */
export const shadeOf = (score: number, threshold: number): string | undefined => {
	if (score >= (100 + threshold) / 2) return 's4';
	if (score >= threshold) return 's3';
	if (score >= (2 * threshold) / 3) return 's2';
	return score >= threshold / 3 ? 's1' : undefined;
};
