import type { ProposalKind } from '#lib/domain/calls/call.ts';

/** The public call of a masterclass: what anybody reads, and what the organiser decides. */
export const calls = {
	title: 'Appel public',
	page: {
		eyebrow: 'Appel à participation',
		lead: (sender: string, day: string, place: string) =>
			`${sender} prépare une masterclass « commande publique d’innovation » le ${day}, ${place}. Collectivités et entreprises y travaillent ensemble sur des besoins réels.`,
		which: 'Vous êtes…',
		ways: {
			need: {
				title: 'Je suis une collectivité',
				text: 'Dire un besoin : trois réponses suffisent, sans engagement d’achat.'
			},
			solution: {
				title: 'Je suis une entreprise',
				text: 'Proposer une solution : une phrase et les besoins auxquels elle répond.'
			}
		} satisfies Record<ProposalKind, { title: string; text: string }>,
		closed: {
			title: 'Cet appel est clos',
			text: 'L’organisateur ne reçoit plus de réponses par cette page.'
		},
		other: 'Revenir au choix',
		need: 'Votre besoin',
		solution: 'Votre solution',
		you: 'Vous',
		authority: 'Votre collectivité',
		authorityHint: 'Son nom, par exemple : « Roubaix » ou « Métropole Européenne de Lille ».',
		company: 'Votre entreprise',
		number: 'SIREN ou SIRET',
		numberHint: 'Facultatif : il évite de vous confondre avec une autre.',
		website: 'Site web',
		pitch: 'Votre solution en une phrase',
		pitchHint: 'Ce qu’elle fait, pour qui, et ce qu’elle a de nouveau. 300 caractères au plus.',
		families: 'À quels besoins répond-elle ?',
		familiesHint: 'Une famille au moins.',
		optional: 'Facultatif.',
		givenName: 'Prénom',
		familyName: 'Nom',
		email: 'Adresse e-mail',
		emailHint:
			'L’organisateur vous y écrit s’il donne suite. Elle n’est montrée à personne d’autre.',
		trap: 'Laissez ce champ vide',
		privacy: 'Ce que vous écrivez ne sert qu’à préparer cette masterclass.',
		privacyMore: 'Ce que deviennent vos données',
		send: 'Envoyer ma réponse',
		thanks: {
			title: 'Merci, votre réponse est arrivée',
			text: (sender: string) =>
				`${sender} la lit, et vous écrit si elle est retenue. Rien n’est publié, et rien ne vous engage.`,
			again: 'Donner une autre réponse'
		},
		refusals: {
			closed:
				'L’appel vient d’être clos : votre réponse n’a pas pu être reçue. Écrivez à l’organisateur.',
			trap: 'Cet envoi ressemble à celui d’un robot : un champ caché était rempli. Il est vide à présent ; envoyez de nouveau.',
			forged:
				'Cette page a été ouverte d’une façon inattendue. Votre texte est resté en place ; envoyez de nouveau.',
			'too-fast': 'C’était très rapide. Relisez vos réponses, puis envoyez de nouveau.',
			'too-old':
				'Cette page était ouverte depuis plus d’un jour. Votre texte est resté en place ; envoyez de nouveau.',
			links:
				'Il y a plus de deux adresses web dans vos réponses. Gardez-en deux au plus, puis envoyez de nouveau.',
			full: 'L’organisateur a déjà beaucoup de réponses à lire. Réessayez dans quelques jours.'
		}
	},

	desk: {
		lead: 'Une page à partager, sans compte : les collectivités y disent un besoin, les entreprises y proposent une solution. Rien n’entre dans l’annuaire sans votre accord.',
		open: 'Ce que vous demandez',
		ways: {
			need: {
				label: 'Les besoins des collectivités',
				help: 'La page propose « Je suis une collectivité ».'
			},
			solution: {
				label: 'Les solutions des entreprises',
				help: 'La page propose « Je suis une entreprise ».'
			}
		} satisfies Record<ProposalKind, { label: string; help: string }>,
		saved: 'L’appel est enregistré.',
		address: 'Adresse à partager',
		addressText: 'Dans un message, sur votre site ou en lettre d’information.',
		see: 'Voir la page',
		off: 'La page est fermée. Cochez ce que vous demandez pour l’ouvrir.',
		automatic: 'Elle se ferme d’elle-même au début de la séance.',
		waiting: (count: number) =>
			count > 1 ? `${count} réponses à l’appel` : `${count} réponse à l’appel`,
		read: 'Lire les réponses',
		emptyTitle: 'Aucune réponse n’attend',
		emptyText:
			'Celles qui arrivent par la page publique se lisent ici. Vous acceptez ou refusez chacune.',
		kinds: { need: 'Besoin', solution: 'Solution' } satisfies Record<ProposalKind, string>,
		from: (name: string, email: string) => `${name}, ${email}`,
		receivedOn: (day: string) => `reçue le ${day}`,
		again: (day: string) =>
			`Deuxième réponse de la même adresse. Celle du ${day} est gardée : lisez les deux.`,
		reference: 'Reconnue dans le référentiel des collectivités',
		attach: 'Rattacher à',
		newOne: 'Nouvelle organisation de l’annuaire',
		accept: 'Accepter',
		acceptText: 'L’organisation rejoint le tableau à l’étape « Intéressé ».',
		refuse: 'Refuser',
		accepted: 'La réponse est acceptée : l’organisation est au tableau.',
		refused: 'La réponse est refusée. Elle sera effacée dans trente jours.',
		decided: 'Cette réponse a déjà été traitée.',
		unfit:
			'Cette réponse ne peut pas rejoindre le tableau ainsi. Choisissez une autre organisation.',
		done: 'Réponses traitées',
		states: { accepted: 'Acceptée', refused: 'Refusée' },
		card: 'Réponse à l’appel public'
	}
};
