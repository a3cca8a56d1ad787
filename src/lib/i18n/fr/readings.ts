import type { NotePart } from '#lib/domain/readings/fields.ts';
import type { OpeningRefusal } from '#lib/domain/readings/opening.ts';
import type {
	OtherWayReason,
	ReadingState,
	Strength,
	WholeReading
} from '#lib/domain/readings/reading.ts';

/** What the inspiring structure makes of each document, as an exercise. */
export const readings = {
	exercise: 'Exercice – étude fictive, sans engagement',
	strength: {
		legend: 'Force de l’indice',
		unset: 'Pas encore d’avis',
		names: {
			fort: 'Fort',
			moyen: 'Moyen',
			faible: 'Faible',
			absent: 'Absent',
			contraire: 'Contraire'
		} satisfies Record<Strength, string>,
		meanings: {
			fort: 'Net, et appuyé par une pièce qui porte sur la solution.',
			moyen: 'Il parle, avec une réserve.',
			faible: 'Peu convaincant en l’état.',
			absent: 'Rien n’en est dit, ou rien ne l’appuie.',
			contraire: 'Il plaide contre la nouveauté.'
		} satisfies Record<Strength, string>
	},
	parts: {
		strength: 'Force',
		remark: 'Remarque',
		question: 'Question à poser',
		recommendation: 'Conseil de rédaction'
	} satisfies Record<NotePart, string>,
	wholes: {
		convergent: {
			label: 'Les indices convergent',
			text: 'Ils se répondent, d’abord sur la solution.'
		},
		a_completer: {
			label: 'Le faisceau est à compléter',
			text: 'La direction est bonne ; il manque des appuis.'
		},
		insuffisant: {
			label: 'Les indices ne suffisent pas encore',
			text: 'Rien d’assez appuyé sur la solution.'
		},
		hors_dispositif: {
			label: 'L’achat relèverait plutôt d’un autre outil',
			text: 'Une autre façon d’acheter convient mieux : dites pourquoi.'
		}
	} satisfies Record<WholeReading, { label: string; text: string }>,
	reasons: {
		'above-ceiling': 'Le besoin atteint le plafond de ce dispositif',
		'need-not-estimated': 'Le besoin n’est pas estimé',
		'pure-research': 'C’est encore de la recherche',
		'below-plain-exemption': 'Assez bas pour acheter sans justifier',
		'need-divided': 'Le besoin semble découpé pour rester sous le plafond'
	} satisfies Record<OtherWayReason, string>,
	whole: {
		title: 'Lecture d’ensemble',
		legend: 'Comme un exercice, vous lisez',
		unset: 'Pas encore lu dans l’ensemble',
		reasons: 'Pourquoi un autre outil ?',
		reasonMissing: 'Dites pourquoi : sans raison, cette lecture n’est pas transmise.',
		paragraph: 'Pourrait-on considérer cette solution comme innovante, et pourquoi ?',
		paragraphMissing:
			'Dites aussi pourquoi, une phrase suffit : sans elle, votre lecture n’est pas transmise à l’entreprise. Vos notes, elles, sont gardées.',
		paragraphHint: 'Quelques phrases, comme un exercice : ce qui convainc, ce qui manque.'
	},
	pattern: {
		title: 'Ce que montrent les indices',
		of: (strength: string, count: number) => `${strength} : ${count}`,
		unread: (count: number) => `sans avis : ${count}`,
		mark: (code: string, strength: string) => `${code} : ${strength}`
	},

	/** Help for whoever reads; a verdict is a person’s. */
	hints: {
		title: 'Repères de lecture',
		lead: 'Des repères, jamais un verdict : la conclusion est celle d’une personne.',
		rules: [
			'Un indice seul ne décide jamais. Aucun indice sur l’entreprise, cela se peut ; aucun sur la solution, non.',
			'On cherche au moins trois indices étayés, dont deux sur la solution ou son marché avec une pièce qui porte sur la solution, et une comparaison écrite avec ce qui existe.',
			'Les indices sur l’entreprise confirment les autres ; ils ne les remplacent pas.',
			'Un indice est étayé par une pièce, ou par une déclaration qui se présente comme telle.'
		],
		supported: (count: number) => `Indices étayés : ${count} (repère : 3)`,
		ofSolution: (count: number) => `Dont sur la solution, avec sa pièce : ${count} (repère : 2)`,
		compared: 'Comparaison avec ce qui existe : écrite',
		notCompared: 'Comparaison avec ce qui existe : pas encore écrite',
		reached: 'repère atteint',
		short: 'repère non atteint'
	},

	desk: {
		title: 'Table de lecture',
		lead: 'Tous les documents côte à côte. Vos notes s’enregistrent ; l’entreprise ne les lira que si l’organisateur les ouvre.',
		none: {
			title: 'Aucun document à lire pour l’instant',
			text: 'Les documents des entreprises arriveront ici, tous ensemble, au premier partage.'
		},
		caption: 'Les documents en colonnes, les indices en lignes',
		indicator: 'Indice',
		choose: 'Entreprise à lire',
		open: 'Lire le document',
		openHere: 'Ouvrir ce document ici',
		openAll: 'Ouvrir tous les documents côte à côte',
		listed: 'Pas encore ouvert.',
		openAt: (company: string, indicator: string) =>
			`${company}, « ${indicator} » : lire le document`,
		fullText: 'Tout lire',
		files: 'Cette entreprise a donné son propre document.',
		fold: 'Replier',
		silent: 'L’entreprise n’en dit rien.',
		hidden: 'Le document ne se lit plus ; vos notes restent.',
		declared: 'Déclaré, sans pièce',
		pieces: (count: number, about: string) =>
			count > 1 ? `${count} pièces · ${about}` : `${count} pièce · ${about}`,
		weakens: 'Ce qui compte, ce qui affaiblit',
		more: 'Question, conseil',
		noteOf: (company: string, indicator: string) => `${company}, « ${indicator} »`,
		field: (company: string, indicator: string, part: string) =>
			`${company} – ${indicator} – ${part}`,
		wholeField: (company: string, part: string) => `${company} – ${part}`,
		saved: 'Vos notes sont enregistrées.',
		otherSaved: 'Le reste est enregistré. Votre texte est resté dans son champ.',
		toDesk: 'Ouvrir la table de lecture',
		yours: 'Votre lecture',
		transmitted: (day: string) =>
			`Votre lecture a été transmise à l’entreprise le ${day} ; vos changements ne lui parviennent pas.`
	},

	/** What the company reads. */
	feedback: {
		title: 'Retour sur votre document',
		of: (structure: string) => `Retour de lecture : ${structure}`,
		lead: 'Un regard d’acheteur sur votre document, comme un exercice. Il n’engage personne : ni décision, ni promesse d’achat, ni classement.',
		none: {
			title: 'Pas encore de retour',
			text: 'La structure inspirante lit votre document. L’organisateur vous ouvrira son retour, d’ordinaire après la séance.'
		},
		openedOn: (day: string) => `ouvert le ${day}`,
		byIndicator: 'Indice par indice',
		pdf: 'Télécharger ce retour (PDF)',
		nothing: 'Aucune note n’a été prise sur les autres indices.'
	},

	/** The organiser's page. */
	organiser: {
		title: 'Lectures et retours',
		lead: 'Ce que la structure inspirante a noté de chaque document. L’entreprise n’en lit rien tant que vous ne l’avez pas ouvert.',
		over: 'La séance est terminée : les retours peuvent être ouverts.',
		none: {
			title: 'Aucune entreprise confirmée pour l’instant',
			text: 'Dès qu’une entreprise aura transmis son document et qu’il aura été partagé, sa lecture apparaîtra ici.'
		},
		notShared: 'Pas encore partagé avec la structure inspirante',
		notRead: 'Pas encore lu',
		states: {
			none: 'Pas encore lu',
			begun: 'Lecture commencée',
			'reason-missing': 'Il manque la raison',
			concluded: 'Lecture conclue'
		} satisfies Record<ReadingState, string>,
		read: 'Lire',
		readOf: (structure: string, company: string) => `Lire : ${structure} sur ${company}`,
		changedOn: (moment: string) => `modifiée le ${moment}`,
		left: 'L’entreprise ne participe plus : son document ne se lit plus, et elle ne lit pas ce retour.',
		isOpen: (day: string) => `Ouvert à l’entreprise le ${day}`,
		changedSince: 'Modifié depuis : l’entreprise lit encore ce que vous aviez ouvert',
		openAgain: 'Ouvrir la nouvelle version',
		openAgainOf: (company: string) => `Ouvrir la nouvelle version à ${company}`,
		isPrivate: 'Privé',
		open: 'Ouvrir le retour à l’entreprise',
		openOf: (company: string) => `Ouvrir le retour à ${company}`,
		openAll: 'Ouvrir tous les retours',
		close: 'Refermer le retour',
		closeOf: (company: string) => `Refermer le retour à ${company}`,
		early:
			'La séance n’est pas terminée : j’ouvre quand même, et l’entreprise lira avant d’y venir.',
		opened: 'Le retour est ouvert : l’entreprise le lit dans son espace.',
		openedAll: (count: number) =>
			count > 1
				? `${count} retours sont ouverts.`
				: count === 1
					? '1 retour est ouvert.'
					: 'Il n’y avait aucun retour à ouvrir.',
		closed: 'Le retour est refermé : l’entreprise ne le lit plus.',
		reasonFirst:
			'La structure conclut sans dire pourquoi : demandez-lui la raison, une phrase suffit.',
		refusals: {
			'nothing-said': 'Rien n’a encore été écrit sur ce document. Rien n’a été ouvert.',
			'reason-missing':
				'La structure conclut sans dire pourquoi : demandez-lui la raison, une phrase suffit. Rien n’a été ouvert.',
			'not-over':
				'La séance n’est pas terminée. Cochez la phrase pour ouvrir avant ; rien n’a été ouvert.'
		} satisfies Record<OpeningRefusal, string>,
		back: 'Toutes les lectures',
		asSeen: 'Ce retour, tel que l’entreprise le lira'
	}
};
