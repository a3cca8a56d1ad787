import type { Unserved } from '#lib/domain/selection/account.ts';
import type { WishKind } from '#lib/domain/matching/wish.ts';

const many = (count: number, one: string, other: string) =>
	`${String(count)} ${count > 1 ? other : one}`;

/** "3 rencontres de moins", "1 besoin servi de plus". */
const more = (count: number, one: string, other: string) =>
	`${many(Math.abs(count), one, other)} de ${count > 0 ? 'plus' : 'moins'}`;

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
	},

	/** "0 point", "0,7 point", "12 points". */
	points: (count: number, written: string) =>
		`${written} ${Math.abs(count) < 2 ? 'point' : 'points'}`,
	compose: 'Composer la table',
	lead: 'Les collectivités et les entreprises qui, ensemble, font la meilleure séance : d’abord le plus de rencontres, puis le plus de besoins servis, puis les meilleures notes.',
	back: 'Revenir aux notes',
	noNeeds: {
		title: 'Aucun besoin à servir',
		text: 'La table se compose d’après les besoins. Elle sera proposée dès qu’une collectivité en aura dit un.',
		act: 'Voir les besoins'
	},
	few: {
		title: 'Pas assez de candidats',
		text: 'Ajoutez des participants, invitez des entreprises de l’annuaire, ou réduisez la table.',
		act: 'Voir les participants'
	},
	impossible: 'Vos souhaits ne tiennent pas ensemble',
	giveUp: (wishes: string) => `Renoncer à : ${wishes}`,

	proposed: {
		title: 'La table proposée',
		proven: 'Optimal démontré',
		unproven: 'Non démontré',
		provenHint: 'Aucune autre table ne vaut mieux, avec vos souhaits.',
		unprovenHint:
			'C’est la meilleure trouvée dans le temps imparti ; une autre vaut peut-être un peu mieux.',
		/** @param imposed meetings among these that answer no need */
		worth: (meetings: number, imposed: number, needs: number, points: string) =>
			`${many(meetings, 'rencontre', 'rencontres')}${imposed === 0 ? '' : ` (dont ${String(imposed)} imposée${imposed > 1 ? 's' : ''} sans besoin au-dessus du seuil)`}, ${many(needs, 'besoin servi', 'besoins servis')}, ${points}.`,
		below: (count: number, points: string, all: string) =>
			`${count === 1 ? 'Une piste' : `${String(count)} pistes`} sous le seuil ${count === 1 ? 'ajoute' : 'ajoutent'} ${points} : ${all} en tout.`,
		retain: 'Retenir cette sélection',
		retained: 'C’est la table retenue.',
		nothingSent:
			'Rien n’est envoyé : ceux qui n’ont pas confirmé reçoivent seulement une prochaine étape sur le tableau des participants.'
	},
	pairs: {
		title: 'Les rencontres',
		score: (score: number) => `note ${String(score)}`,
		why: (score: number, need: string, company: string) =>
			`note ${String(score)} : pourquoi ${company} pour « ${need} » ?`,
		imposed: 'Rencontre imposée, sans besoin au-dessus du seuil.',
		servedBy: (company: string, score: string) =>
			`Ce besoin est servi par ${company}, note ${score} ; ils en parlent aussi.`,
		notServed: 'Ce besoin n’est pas compté comme servi : ils en parlent seulement.',
		alone: (who: string) => `Sans vis-à-vis : ${who}.`
	},
	interest: {
		text: (score: string) => `${score} d’après les textes`,
		'must-meet': (by: string, of: string, points: string) =>
			`${by} tient à rencontrer ${of} : +${points}`,
		meet: (by: string, of: string, points: string) =>
			`${by} aimerait rencontrer ${of} : +${points}`,
		no: (by: string, of: string) => `${by} ne souhaite pas rencontrer ${of} : rencontre imposée`,
		weights: (must: string, meet: string) =>
			`Une envie de rencontre déclarée compte dans la table, jamais dans les notes : ${must} points si l’un y tient, ${meet} s’il aimerait. Qui ne souhaite pas se rencontrer n’est pas placé face à face, sauf rencontre imposée.`
	},
	who: {
		title: 'Qui vient pour quoi',
		serves: (need: string, authority: string) => `sert « ${need} » (${authority})`,
		served: (need: string, company: string) => `« ${need} », servi par ${company}`,
		nothing: 'aucun besoin servi',
		locked: 'verrouillée',
		ifAbsent: 'Et si absente ?',
		ifAbsentOf: (who: string) => `Et si absente ? ${who}`
	},
	unserved: {
		title: 'Besoins non servis',
		none: 'Aucun : tous les besoins de la table sont servis.',
		reasons: {
			'nobody-answers': (company: string | null, score: string) =>
				company === null
					? 'personne à la table n’en parle'
					: `personne à la table ne répond assez : au mieux ${company}, note ${score}`,
			'enough-needs': (company: string | null, score: string) =>
				`sa collectivité a déjà autant de besoins servis que permis ; ${company ?? ''} y répondrait, note ${score}`,
			'no-capacity': (company: string | null, score: string) =>
				`${company ?? ''} y répondrait, note ${score}, mais sert déjà autant de besoins que permis`
		} satisfies Record<
			Exclude<Unserved, 'barred'>,
			(company: string | null, score: string) => string
		>,
		conflict: (company: string, score: string) =>
			`${company} y répondrait, note ${score}, mais vous avez noté un conflit d’intérêts`,
		refused: (company: string, score: string, by: string, of: string) =>
			`${company} y répondrait, note ${score}, mais ${by} ne souhaite pas rencontrer ${of}`,
		/** What texts and interests each gave, after the reason. */
		apart: (reason: string, said: string) => `${reason} (${said})`
	},
	changes: {
		title: 'Ce que coûterait chaque changement',
		text: 'Pour chaque place, qui coûte le moins à mettre à la place.',
		leaves: 'À la place de',
		comes: 'Viendrait',
		cost: 'Différence',
		none: 'Aucun changement n’est possible : personne d’autre, ou tout est verrouillé.',
		pairs: (count: number) => more(count, 'rencontre', 'rencontres'),
		needs: (count: number) => more(count, 'besoin servi', 'besoins servis'),
		score: (count: number) => more(count, 'point', 'points'),
		same: 'la table vaut autant'
	},
	leaving: {
		title: (who: string) => `Si ${who} ne vient pas`,
		substitute: (who: string, cost: string) =>
			`En gardant tous les autres, le mieux est ${who} : ${cost}.`,
		nobody: 'En gardant tous les autres, personne ne peut venir à la place.',
		same: 'Refaire toute la table ne vaudrait pas mieux.',
		anew: (comes: string, leaves: string, cost: string) =>
			`La meilleure table refaite entièrement : arrivent ${comes}, partent ${leaves} ; ${cost}.`,
		impossible: 'Aucune table n’est possible alors avec vos souhaits.',
		close: 'Fermer'
	},
	chosen: {
		title: 'La table retenue',
		by: (day: string, who: string | null) =>
			who === null ? `Retenue le ${day}.` : `Retenue le ${day} par ${who}.`,
		gone: 'Quelqu’un qui n’est plus au tableau',
		left: (who: string) => `N’est plus de la partie : ${who}`,
		substitute: (who: string) => `Pour prendre la place, en gardant tous les autres : ${who}.`,
		retainWith: (who: string) => `Retenir avec ${who}`,
		nobody:
			'Personne ne peut prendre la place en gardant tous les autres. Voyez la table proposée ci-dessous.',
		release: 'Ne plus retenir cette table'
	},
	wish: {
		title: 'Vos souhaits',
		none: 'Aucun. La table proposée ne suit que les notes.',
		kinds: {
			lock: 'Verrouiller',
			exclude: 'Écarter',
			pair: 'Imposer la rencontre',
			conflict: 'Conflit d’intérêts',
			apart: 'Pas ensemble'
		} satisfies Record<WishKind, string>,
		of: (kind: string, who: string) => `${kind} : ${who}`,
		free: 'Libérer',
		reason: 'Raison (facultatif)',
		withReason: 'Donner une raison',
		withReasonOf: (who: string) => `Donner une raison au souhait sur ${who}`,
		remove: 'Retirer',
		removeOf: (wish: string) => `Retirer le souhait : ${wish}`,
		idle: 'ne compte plus : n’est plus candidat',
		two: 'Un souhait sur deux participants',
		kind: 'Souhait',
		one: 'Qui',
		other: 'Avec qui',
		add: 'Ajouter ce souhait',
		notAPair:
			'Choisissez une collectivité et une entreprise, ou deux participants différents pour « Pas ensemble ».',
		gone: 'Ce participant n’est plus au tableau.'
	},
	settings: {
		title: 'La taille de la table',
		text: 'Pour cet écran seulement : la masterclass garde son format.',
		authorities: 'Collectivités',
		companies: 'Entreprises',
		needs: 'Besoins servis par collectivité',
		needsOf: (count: number): string => (count === 1 ? 'Un seul' : 'Un ou deux'),
		capacity: 'Besoins servis par entreprise',
		capacityOf: (count: number) => `${String(count)} au plus`,
		unlimited: 'Sans limite',
		apply: 'Recalculer',
		reset: 'Reprendre le format'
	},
	notices: {
		wished: 'Le souhait est noté : la table en tient compte.',
		freed: 'Le souhait est retiré.',
		retained: 'La sélection est retenue.',
		released: 'Plus aucune table n’est retenue.'
	},
	goneSince:
		'Quelqu’un de cette table n’est plus candidat. Rien n’a été retenu : voyez la table proposée maintenant.',
	toConfirm: 'Faire confirmer sa venue'
};
