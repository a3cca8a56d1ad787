import type { Interest } from '#lib/domain/matching/interest.ts';

/** Whom the two sides want to meet at the session. */
export const interests = {
	title: 'Qui souhaitez-vous rencontrer ?',
	leads: {
		authority:
			'Dites, pour chaque entreprise, si vous tenez à la rencontrer. L’organisateur en tient compte en composant la table. Les entreprises ne voient pas ce que vous dites.',
		company:
			'Dites, pour chaque collectivité, si vous tenez à la rencontrer. L’organisateur en tient compte en composant la table. Les collectivités ne voient pas ce que vous dites.'
	},
	together:
		'Votre organisation répond d’une seule voix : vos collègues voient et complètent ces réponses. Vous pouvez changer d’avis ici jusqu’à la séance.',
	nothing: 'Sans avis',
	says: {
		'must-meet': 'À rencontrer absolument',
		meet: 'Volontiers',
		no: 'Non'
	} satisfies Record<Interest, string>,
	/** Those whom the texts bring together, and the rest. */
	matched: {
		authority: {
			title: 'Pourraient répondre à vos besoins',
			lead: 'D’après ce que vous et elles avez écrit : à vous de juger.'
		},
		company: {
			title: 'Pourraient avoir besoin de vous',
			lead: 'D’après ce que vous et elles avez écrit : à vous de juger.'
		}
	},
	rest: {
		authority: 'Les autres entreprises, par ordre alphabétique',
		company: 'Les autres collectivités, par ordre alphabétique'
	},
	because: {
		authority: (need: string) => `Pourrait répondre à « ${need} »`,
		company: (need: string) => `Votre solution pourrait répondre à « ${need} »`
	},
	silent: 'Sa solution n’est pas encore décrite.',
	save: 'Enregistrer',
	saved: 'C’est noté. Vous pouvez changer d’avis ici jusqu’à la séance.',
	none: {
		title: 'Personne à rencontrer pour l’instant',
		authority: 'Les entreprises apparaîtront ici dès que l’organisateur en aura sollicité.',
		company: 'Les collectivités apparaîtront ici quand elles auront montré un besoin.'
	},

	/** What the organiser reads of both sides. */
	list: {
		title: 'Qui veut rencontrer qui',
		none: 'Personne ne l’a encore dit. Collectivités et entreprises répondent depuis leur espace.',
		pair: (authority: string, company: string) => `${authority} × ${company}`,
		mutual: 'Réciproque',
		authority: (said: string) => `La collectivité : ${said}`,
		company: (said: string) => `L’entreprise : ${said}`,
		more: (count: number) => `Voir les ${String(count)} autres`
	}
};
