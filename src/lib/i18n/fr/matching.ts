import type { Part } from '#lib/domain/matching/explain.ts';
import type { SynonymFault } from '#lib/domain/matching/synonym.ts';
import type { OfferSource } from '#lib/domain/matching/offer-origin.ts';
import type { TerritoryMeeting } from '#lib/domain/matching/territory.ts';

const many = (count: number, one: string, other: string) =>
	`${String(count)} ${count > 1 ? other : one}`;

/** Which company answers which need, and why. */
export const matching = {
	title: 'Besoins et solutions',
	lead: (needs: number, authorities: number, companies: number) =>
		`${many(needs, 'besoin exprimé', 'besoins exprimés')} par ${many(authorities, 'collectivité', 'collectivités')}, ${many(companies, 'entreprise candidate', 'entreprises candidates')}.`,
	covered: (covered: number, needs: number) =>
		covered === needs
			? 'Chaque besoin a au moins une entreprise qui lui répond.'
			: covered === 0
				? 'Aucun besoin n’a encore d’entreprise qui lui réponde.'
				: `${many(covered, 'besoin', 'besoins')} sur ${String(needs)} ${covered > 1 ? 'ont' : 'a'} au moins une entreprise qui répond.`,
	importCompanies: 'Importer des entreprises',
	legend: (threshold: number) =>
		`De 0 à 100, d’après les textes. À partir de ${String(threshold)}, le besoin est dit couvert. Chaque note s’explique en un clic.`,
	table: 'Notes des entreprises, par besoin',
	needColumn: 'Besoin',
	cell: (score: number, company: string, need: string, authority: string) =>
		`${String(score)} : ${company} pour « ${need} », ${authority}`,
	wished: { lock: 'verrouillée', exclude: 'écartée' },
	silent: 'rien à lire',
	silentHint: (company: string) => `Personne n’a écrit ce que propose ${company}.`,
	write: (company: string) => `Écrire l’offre de ${company}`,
	noNeeds: {
		title: 'Aucun besoin pour l’instant',
		text: 'Les notes apparaîtront dès qu’une collectivité aura dit un besoin.',
		act: 'Voir les besoins'
	},
	noCompanies: {
		title: 'Aucune entreprise pour l’instant',
		text: 'Ajoutez des entreprises, ou cherchez dans l’annuaire celles qui répondent à un besoin.'
	},
	filters: {
		title: 'Filtrer les notes',
		text: 'Besoin',
		name: 'Entreprise',
		authority: 'Collectivité',
		all: 'Toutes',
		which: 'Besoins montrés',
		everything: 'Tous les besoins',
		uncovered: 'Sans réponse seulement',
		family: 'Famille',
		order: 'Ordre des entreprises',
		useful: 'Les plus utiles',
		byName: 'Par nom',
		apply: 'Appliquer',
		reset: 'Tout montrer',
		shown: (needs: number, companies: number) =>
			`${many(needs, 'besoin', 'besoins')} et ${many(companies, 'entreprise', 'entreprises')} ci-dessous`,
		none: 'Aucun besoin ne correspond à ces filtres.',
		noCompany: 'Aucune entreprise ne correspond à ces filtres.'
	},
	uncovered: {
		title: 'Besoins sans réponse',
		none: 'Aucun : chaque besoin a sa réponse.',
		text: 'Aucune entreprise de la masterclass n’y répond. Voici quoi chercher, avec les mots de ceux qui le font.',
		search: 'Chercher dans l’annuaire',
		searchOf: (need: string) => `Chercher dans l’annuaire qui répond à « ${need} »`,
		nearest: (company: string, score: number) =>
			`Au plus près ici : ${company}, note ${String(score)}`,
		more: (count: number) => `Voir ${count > 1 ? `les ${String(count)} autres` : 'l’autre'}`
	},
	printed: {
		title: (threshold: number) =>
			`Les entreprises les plus proches de chaque besoin, de 0 à 100. En gras : à partir de ${String(threshold)}, le besoin est dit couvert.`,
		companies: 'Entreprises',
		line: (company: string, score: number, chosen: boolean) =>
			`${company} ${String(score)}${chosen ? ' (retenue)' : ''}`
	},
	idle: {
		title: 'Entreprises sans besoin',
		none: 'Aucune : chaque entreprise répond à un besoin.',
		text: 'Elles ne répondent à aucun besoin exprimé.',
		more: (count: number) => `Voir ${count > 1 ? `les ${String(count)} autres` : 'l’autre'}`
	},
	nearest: {
		title: (need: string) => `Qui répond à « ${need} » ?`,
		none: 'Aucune entreprise de la masterclass n’en parle.',
		why: (score: number, company: string) => `${company}, note ${String(score)} : pourquoi ?`
	},
	why: {
		title: (score: number) => `Pourquoi ${String(score)} ?`,
		panel: 'Pourquoi cette note',
		back: 'Revenir au tableau',
		choose: 'Choisissez une note dans le tableau : ses raisons s’affichent ici.',
		pair: (authority: string, company: string) => `${authority} × ${company}`,
		sentence: {
			strong: (company: string, need: string, because: string) =>
				`${company} répond à « ${need} » : ${because}.`,
			partial: (company: string, need: string, because: string) =>
				`${company} touche à « ${need} » sans y répondre tout à fait : ${because}.`,
			elsewhere: (company: string, need: string, because: string) =>
				`${company} répondrait à « ${need} », mais intervient ailleurs seulement : ${because}.`,
			none: (company: string, need: string) =>
				`Rien dans ce qu’écrit ${company} ne répond à « ${need} ».`
		},
		because: {
			word: (word: string) => `les deux disent « ${word} »`,
			same: (words: string, subject: string) =>
				`les deux disent « ${words} » et parlent du même sujet, ${subject}`,
			concept: (need: string, company: string, subject: string) =>
				`la collectivité dit « ${need} », l’entreprise « ${company} », et c’est le même sujet, ${subject}`,
			subject: (need: string, company: string, subject: string) =>
				`« ${need} » pour la collectivité et « ${company} » pour l’entreprise touchent au même sujet, ${subject}`
		},
		kinds: {
			word: 'Mots communs',
			concept: 'Même sujet',
			subject: 'Sujets voisins',
			family: 'Même famille',
			territory: 'Territoire'
		} satisfies Record<Part['kind'], string>,
		points: (points: number, written: string) =>
			`${written} ${Math.abs(points) < 2 ? 'point' : 'points'}`,
		missing: 'Ce que le besoin dit et que l’entreprise ne dit pas',
		said: 'Ce que dit l’entreprise',
		whole: 'Lire le texte en entier',
		proved: (pieces: number) =>
			pieces === 0
				? 'Preuves : aucune pièce pour l’instant. Elles ne comptent jamais dans la note.'
				: `Preuves : ${many(pieces, 'pièce', 'pièces')} au dossier. Elles ne comptent jamais dans la note.`
	},
	chosen: {
		legend:
			'Contour ambre : solution retenue pour ce besoin. Barre verte : entreprise dans la sélection.',
		company: 'dans la sélection',
		cell: (cell: string) => `${cell}, retenue pour ce besoin`,
		cellTitle: 'retenue pour ce besoin'
	},
	search: {
		title: (need: string) => `Dans l’annuaire, pour « ${need} »`,
		none: 'Aucune entreprise de l’annuaire n’en parle. Cherchez ailleurs, ou attirez des réponses par l’appel public.',
		elsewhere: 'À chercher, avec les mots de ceux qui le font :',
		call: 'Voir l’appel public',
		invite: 'Inviter',
		inviteOf: (company: string) => `Inviter ${company}`,
		invited: 'L’entreprise est ajoutée aux participants, à l’étape « identifiée ».',
		there: 'Cette entreprise est déjà parmi les participants.',
		gone: 'Ce besoin ou cette entreprise n’est plus là. Rien n’a été ajouté.',
		why: (score: number) => `Pourquoi ${String(score)} ?`,
		whyOf: (score: number, company: string) => `Pourquoi ${String(score)} ? ${company}`,
		close: 'Fermer la recherche',
		below: 'Sous le seuil : à vérifier de près.'
	},
	synonyms: {
		title: 'Deux expressions qui veulent dire la même chose',
		text: 'Ce que vous ajoutez compte dans toutes les masterclass, dès maintenant.',
		one: 'Une expression',
		other: 'L’autre expression',
		add: 'Ajouter',
		added: 'C’est noté : les notes en tiennent compte.',
		remove: 'Retirer',
		removeOf: (one: string, other: string) => `Retirer « ${one} » = « ${other} »`,
		removed: 'L’équivalence est retirée.',
		by: (name: string) => `ajoutée par ${name}`,
		faults: {
			'says-nothing':
				'L’une des deux n’a aucun mot qui dise quelque chose. Écrivez par exemple « cantine » et « restauration collective ». Rien n’a été ajouté.',
			same: 'C’est déjà la même expression, au pluriel ou aux accents près. Rien n’a été ajouté.',
			'joined-already':
				'Ces deux expressions sont déjà notées comme équivalentes. Rien n’a été ajouté.'
		} satisfies Record<SynonymFault, string>,
		pair: (one: string, other: string) => `« ${one} » = « ${other} »`
	},
	offer: {
		title: 'Ce que propose l’entreprise',
		lead: 'Ces lignes servent à trouver les besoins auxquels elle répond.',
		solution: 'La solution en une ligne',
		description: 'Ce qu’elle fait, pour qui, comment',
		families: 'Familles de besoins',
		scope: 'Où elle intervient',
		scopes: {
			national: 'Toute la France',
			regions: 'Certaines régions',
			departments: 'Certains départements'
		},
		codes: 'Lesquels',
		codesHint:
			'Codes INSEE séparés par des virgules : 76, 32 pour des régions ; 31, 59 pour des départements.',
		save: 'Enregistrer l’offre',
		saved: 'L’offre est enregistrée.',
		none: 'Rien n’est écrit pour l’instant.',
		/** Where it comes from, with a day. */
		origin: {
			organiser: (day: string) => `Écrit le ${day} par un organisateur.`,
			import: (day: string) => `Vient d’un fichier importé le ${day}.`,
			call: (day: string) => `Écrit d’après sa réponse à l’appel public, reçue le ${day}.`,
			document: (day: string) => `Écrit d’après le document transmis le ${day}.`
		} satisfies Record<OfferSource, (day: string) => string>,
		follows:
			'Cette offre suit le document : une nouvelle version la réécrit, un accord retiré l’efface. Si vous l’enregistrez ici, elle devient la vôtre et ne bouge plus.'
	},
	met: (need: string, company: string) => `« ${need} » ↔ « ${company} »`,
	concept: (met: string, subject: string) => `${met} (même sujet : ${subject})`,
	subject: (met: string, subject: string) => `${met} (sujets voisins, comme ${subject})`,
	family: (family: string) => `même thème : ${family}`,
	territory: {
		everywhere: 'intervient dans toute la France',
		here: 'intervient là où est la collectivité',
		unknown: 'l’entreprise n’a pas dit où elle intervient',
		'buyer-unknown': 'le département de la collectivité n’est pas renseigné',
		'other-region': 'intervient dans d’autres régions seulement',
		elsewhere: 'intervient dans d’autres départements seulement'
	} satisfies Record<TerritoryMeeting, string>
};
