import type { Contradiction, ConvergenceHint } from '#lib/domain/faisceau/hints.ts';

/** What the form notices by itself. It never judges; a person does. */
export const hints = {
	tension: {
		title: 'Nouveau et déjà vendu : expliquez-le',
		text: 'Plus une solution est vendue, plus elle est éprouvée, et moins elle paraît nouvelle. Vos réponses disent l’un et l’autre. Ce n’est pas un défaut : un bon document dit ce qui reste nouveau malgré les ventes, par exemple une version, un usage ou un public.',
		explained:
			'Vous en dites déjà un mot. Relisez-le avec les yeux d’un acheteur : comprend-on ce qui reste nouveau ?'
	},
	contradictions: {
		'clients-before-sale':
			'Vous comptez des clients, mais la première vente est « pas encore ». S’agit-il d’essais gratuits ?',
		'sale-to-come':
			'La date de première vente est encore à venir. Si rien n’est vendu, choisissez « pas encore ».',
		'spread-against-sale':
			'La date de première vente et ce que vous dites du marché ne vont pas ensemble. Lequel des deux est juste ?',
		'sold-at-low-readiness':
			'Un niveau TRL de 5 ou moins et des clients surprennent. Le niveau est peut-être plus haut.',
		'price-reversed': 'Le prix le plus bas est au-dessus du prix le plus haut.',
		'evidence-expired': 'Une pièce n’est plus valable à ce jour : elle n’appuie plus sa réponse.'
	} satisfies Record<Contradiction, string>,
	convergence: {
		title: 'Pour que les indices se répondent',
		lead: 'Un seul indice ne décide jamais. Voici ce qu’un lecteur cherchera encore ; rien n’empêche de transmettre sans.',
		reached:
			'Le document a de quoi être lu comme un ensemble. Ce qu’il montre, ce sont des personnes qui le diront.',
		short: {
			'three-supported': 'Au moins trois indices appuyés par une pièce ou par votre déclaration.',
			'two-of-the-solution':
				'Au moins deux indices de la solution ou du marché, avec une pièce qui porte sur la solution elle-même.',
			'state-of-the-art': 'Une comparaison écrite avec au moins une solution de référence.'
		} satisfies Record<ConvergenceHint, string>
	}
};
