import type { Part } from '#lib/domain/selection/contradiction.ts';
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
	looking: 'Recherche de la meilleure table',
	lookingHint: 'Quelques secondes au plus.',
	see: 'Voir la table',
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
	apart: (authorities: string, companies: string) =>
		`Pour réunir ${authorities} et ${companies}, il faut renoncer à l’un d’eux.`,
	/** What a wish has to do with a contradiction, after its name. */
	parts: {
		'takes-seat': {
			authorities: (seats: number) =>
				seats === 1
					? 'occupe la seule place de collectivité'
					: `occupe une des ${String(seats)} places de collectivité`,
			companies: (seats: number) =>
				seats === 1
					? 'occupe la seule place d’entreprise'
					: `occupe une des ${String(seats)} places d’entreprise`
		},
		'leaves-few': {
			authorities: (left: number, seats: number) =>
				`ne laisse que ${many(left, 'collectivité', 'collectivités')} pour ${many(seats, 'place', 'places')}`,
			companies: (left: number, seats: number) =>
				`ne laisse que ${many(left, 'entreprise', 'entreprises')} pour ${many(seats, 'place', 'places')}`
		},
		'excluded-too': (who: string) => `mais ${who} est hors de la table`,
		'wanted-too': (who: string) => `mais un autre souhait fait venir ${who}`,
		'one-opposite': (who: string) => `mais ${who} n’a qu’un vis-à-vis`,
		'takes-seats': 'occupe une place de chaque côté',
		'conflict-too': 'mais un conflit d’intérêts les sépare',
		'imposed-too': 'mais leur rencontre est imposée',
		'only-one': 'mais d’autres souhaits les font venir tous deux',
		'kept-apart': 'mais un autre souhait les sépare'
	} satisfies Record<Part['part'], unknown>,
	part: (wish: string, why: string) => `${wish} : ${why}`,
	ways: (count: number): string => (count === 1 ? 'La solution' : 'Au choix'),
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
		replace: (before: string, after: string) =>
			before === after
				? 'Remplacer la table retenue par celle-ci'
				: `Remplacer la table retenue (${before}) par celle-ci (${after})`,
		retained: 'C’est la table retenue.',
		nothingSent:
			'Rien n’est envoyé : ceux qui n’ont pas confirmé reçoivent seulement une prochaine étape sur le tableau des participants.'
	},
	pairs: {
		score: (score: number) => `note ${String(score)}`,
		why: (score: number, need: string, company: string) =>
			`note ${String(score)} : pourquoi ${company} pour « ${need} » ?`,
		meeting: (authority: string, company: string) => `${authority} et ${company}`,
		imposed: 'Rencontre imposée, sans besoin au-dessus du seuil.',
		isImposed: 'rencontre imposée',
		servedBy: (company: string, score: string) =>
			`Ce besoin est servi par ${company}, note ${score} ; ils en parlent aussi.`,
		notServed: 'Ce besoin n’est pas compté comme servi : ils en parlent seulement.',
		alone: 'sans vis-à-vis'
	},
	interest: {
		text: (score: string) => `${score} d’après les textes`,
		'must-meet': (by: string, of: string, points: string) =>
			`${by} tient à rencontrer ${of} : +${points}`,
		meet: (by: string, of: string, points: string) =>
			`${by} aimerait rencontrer ${of} : +${points}`,
		no: (by: string, of: string) => `${by} ne souhaite pas rencontrer ${of} : rencontre imposée`,
		weights: (must: string, meet: string) =>
			`Quand un invité dit qui il veut rencontrer, cela compte à la table, jamais dans les notes : ${must} points pour « je tiens à », ${meet} pour « j’aimerais ». Qui ne souhaite pas se rencontrer ne se retrouve pas face à face, sauf si vous l’imposez.`
	},
	who: {
		servedBy: (company: string) => `servi par ${company}`,
		nothing: 'aucun besoin servi',
		locked: 'verrouillée',
		acts: (who: string) => `Agir : ${who}`,
		out: 'Hors de la table',
		ifAbsent: 'Et si absente ?'
	},
	unserved: {
		told: (why: string) => `non servi : ${why}`,
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
		none: 'Aucun changement n’est possible : il n’y a personne d’autre, ou tout est verrouillé.',
		pairs: (count: number) => more(count, 'rencontre', 'rencontres'),
		needs: (count: number) => more(count, 'besoin servi', 'besoins servis'),
		score: (count: number) => more(count, 'point', 'points'),
		same: 'la table vaut autant'
	},
	leaving: {
		title: (who: string) => `Si ${who} ne vient pas`,
		same: 'Refaire toute la table ne vaudrait pas mieux.',
		anew: (comes: string, leaves: string, count: number, cost: string) =>
			count > 1
				? `La meilleure table refaite entièrement : arrivent ${comes}, partent ${leaves} ; ${cost}.`
				: `La meilleure table refaite entièrement : arrive ${comes}, part ${leaves} ; ${cost}.`,
		impossible: 'Aucune table entière n’est possible alors avec vos souhaits.',
		close: 'Fermer'
	},
	vacancy: {
		company: (company: string, need: string, authority: string, score: string) =>
			`${company} peut prendre la place : elle répond à « ${need} » (${authority}), note ${score}.`,
		authority: (authority: string, need: string, company: string, score: string) =>
			`${authority} peut prendre la place : ${company} répond à son besoin « ${need} », note ${score}.`,
		nobody:
			'Personne ici ne peut prendre la place : aucune note n’atteint le seuil pour ce que la table perd.',
		alone: (who: string) => `Sans vis-à-vis : ${who}.`,
		lost: (need: string) => `« ${need} » n’est plus servi.`,
		search: 'Chercher dans tout l’annuaire',
		searchOf: (need: string) => `Chercher dans tout l’annuaire : ${need}`,
		/** Who could take the place but for wishes of the organiser. */
		barred: {
			company: (company: string, need: string, authority: string, score: string, wish: string) =>
				`${company} répondrait à « ${need} » (${authority}), note ${score}, si vous renonciez à : ${wish}.`,
			authority: (authority: string, need: string, company: string, score: string, wish: string) =>
				`${authority} viendrait pour « ${need} », auquel ${company} répond, note ${score}, si vous renonciez à : ${wish}.`
		},
		compare: (who: string) => `Ce que vaut la table avec et sans ${who}`,
		before: 'Avant',
		without: (who: string) => `Sans ${who}`,
		with: (who: string) => `Avec ${who}`,
		meetings: 'Rencontres autour d’un besoin',
		needs: 'Besoins servis',
		points: 'Points'
	},
	chosen: {
		title: 'La table retenue',
		by: (day: string, who: string | null) =>
			who === null ? `Retenue le ${day}.` : `Retenue le ${day} par ${who}.`,
		gone: 'Quelqu’un qui n’est plus au tableau',
		absent: 'ne vient plus',
		retainWith: (who: string) => `Retenir avec ${who}`,
		retainWithout: (who: string) => `Continuer sans ${who}`,
		release: 'Ne plus retenir cette table'
	},
	since: {
		title: 'Ceci a changé depuis',
		left: {
			declined: (who: string) => `${who} a décliné.`,
			withdrawn: (who: string) => `${who} a renoncé à venir.`,
			gone: (who: string) => `${who} n’est plus au tableau des participants.`
		},
		'need-gone': (authority: string, need: string) =>
			`${authority} n’a plus le besoin « ${need} ».`,
		'need-new': (authority: string, need: string) =>
			`${authority} a un besoin de plus : « ${need} ».`,
		'need-renamed': (authority: string, before: string, after: string) =>
			`${authority} a récrit « ${before} » : « ${after} ».`,
		score: (company: string, need: string, before: string, after: string) =>
			`${company} pour « ${need} » : note ${before} alors, ${after} aujourd’hui.`,
		refused: (by: string, of: string) => `${by} ne souhaite pas rencontrer ${of}.`,
		wish: (wish: string) => `Cette table ne suit pas votre souhait : ${wish}.`,
		now: (sentence: string) => `Les mêmes participants, aujourd’hui : ${sentence}`,
		again: 'Recalculer',
		changed: (count: number) =>
			count > 1
				? `La table retenue a vieilli : ${String(count)} choses ont changé depuis`
				: 'La table retenue a vieilli : une chose a changé depuis',
		leftTable: (who: string, count: number) =>
			`${who} ${count > 1 ? 'ont' : 'a'} quitté la table retenue`,
		seePlace: 'Voir qui peut prendre la place',
		see: 'Voir la table'
	},
	wish: {
		title: 'Vos souhaits',
		none: 'Aucun. La table proposée ne suit que les notes.',
		noneButInterests:
			'Aucun. La table proposée suit les notes, et ce que les invités ont dit de leurs envies de rencontre.',
		kinds: {
			lock: 'Verrouiller',
			exclude: 'Écarter',
			pair: 'Imposer la rencontre',
			conflict: 'Conflit d’intérêts',
			apart: 'Pas ensemble'
		} satisfies Record<WishKind, string>,
		of: (kind: string, who: string) => `${kind} : ${who}`,
		free: 'Libérer',
		takeBack: 'Laisser revenir',
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
		apply: 'Voir cette taille',
		reset: 'Reprendre le format',
		resetToChosen: 'Reprendre la taille retenue'
	},
	notices: {
		wished: 'Le souhait est noté : la table en tient compte.',
		freed: 'Le souhait est retiré.',
		retained: 'La sélection est retenue.',
		released: 'Plus aucune table n’est retenue.'
	},
	refusals: {
		gone: 'Quelqu’un de cette table n’est plus candidat. Rien n’a été retenu : voyez la table proposée maintenant.',
		stale:
			'Entre-temps, la table retenue a changé dans une autre fenêtre. Rien n’a été remplacé : la voici, à relire avant de choisir.',
		changed:
			'Entre-temps, un besoin, une note ou un souhait a changé : cette table ne vaut plus la même chose. Rien n’a été retenu : la voici, à relire avant de choisir.'
	},
	toConfirm: 'Faire confirmer sa venue'
};
