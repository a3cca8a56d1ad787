/** Choosing who sits at a table. */
export const selection = {
	tooFew: (authorities: string, companies: string) =>
		`There are too few candidates to bring together ${authorities} and ${companies}.`,
	contradiction: (wishes: string, authorities: string, companies: string, drop: string) =>
		`To bring together ${authorities} and ${companies}, these wishes cannot hold at once: ${wishes}. A table is possible if you give up: ${drop}.`,
	authorities: (count: number) => (count === 1 ? '1 authority' : `${count} authorities`),
	companies: (count: number) => (count === 1 ? '1 company' : `${count} companies`),
	wishes: {
		locked: (who: string) => `${who} at the table`,
		excluded: (who: string) => `${who} away from the table`,
		pair: (authority: string, company: string) => `${authority} opposite ${company}`,
		conflict: (authority: string, company: string) =>
			`conflict of interest between ${authority} and ${company}`,
		incompatible: (one: string, other: string) => `${one} and ${other} never together`
	}
};
