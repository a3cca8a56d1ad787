/** Choosing who sits at a table. */
export const selection = {
	tooFew: (authorities: string, companies: string) =>
		`Il n’y a pas assez de candidats pour réunir ${authorities} et ${companies}.`,
	contradiction: (wishes: string, authorities: string, companies: string, drop: string) =>
		`Pour réunir ${authorities} et ${companies}, ces souhaits ne tiennent pas ensemble : ${wishes}. Une table devient possible si vous renoncez à : ${drop}.`,
	authorities: (count: number) => (count === 1 ? '1 collectivité' : `${count} collectivités`),
	companies: (count: number) => (count === 1 ? '1 entreprise' : `${count} entreprises`),
	wishes: {
		locked: (who: string) => `${who} à la table`,
		excluded: (who: string) => `${who} hors de la table`,
		pair: (authority: string, company: string) => `${authority} en face de ${company}`,
		conflict: (authority: string, company: string) =>
			`conflit d’intérêts entre ${authority} et ${company}`,
		incompatible: (one: string, other: string) => `${one} et ${other} jamais ensemble`
	}
};
