import type { FaisceauState, WriteRefusal } from '#lib/domain/faisceau/faisceau.ts';

/** The document itself: where it stands, what it lacks. Its questions are in the guidance. */
export const faisceau = {
	title: 'Faisceau d’indices',
	states: {
		draft: {
			label: 'Pas encore transmis',
			text: 'Vos réponses sont enregistrées, mais personne ne les lira tant que vous n’avez pas transmis le document.'
		},
		submitted: {
			label: 'Transmis',
			text: 'L’organisateur vérifie que rien ne manque. Vos réponses sont figées en attendant.'
		},
		'sent-back': {
			label: 'À compléter',
			text: 'L’organisateur vous a laissé des remarques. Complétez le document, puis transmettez-le de nouveau.'
		},
		accepted: {
			label: 'Vérifié',
			text: 'Le document est complet. Il sera partagé aux dates prévues, selon vos accords.'
		}
	} satisfies Record<FaisceauState, { label: string; text: string }>,

	progress: (done: number, total: number) =>
		done > 1
			? `${done} réponses nécessaires sur ${total}`
			: `${done} réponse nécessaire sur ${total}`,
	position: (place: number, total: number) => `Indice ${place} sur ${total}`,
	signs: (count: string, limit: string) => `${count} caractères sur ${limit}`,
	notYet: 'Pas encore',

	kept: {
		label: 'Gardé confidentiel par l’entreprise',
		of: (question: string) => `« ${question} » : gardé confidentiel par l’entreprise`,
		evidence: (indicator: string, count: number) =>
			count > 1
				? `« ${indicator} » : ${count} pièces gardées confidentielles par l’entreprise`
				: `« ${indicator} » : ${count} pièce gardée confidentielle par l’entreprise`,
		documents: (count: number) =>
			count > 1
				? `${count} fichiers gardés confidentiels par l’entreprise`
				: `${count} fichier gardé confidentiel par l’entreprise`
	},

	evidence: {
		until: (day: string) => `valable jusqu’au ${day}`,
		of: (indicator: string) => `Pièce sur « ${indicator} »`
	},
	file: {
		own: 'Fichier de l’entreprise',
		pages: (count: number) => (count > 1 ? `${count} pages` : `${count} page`),
		of: (day: string) => `du ${day}`
	},

	closed: {
		submitted:
			'Le document est transmis : il ne peut plus être modifié. Pour le reprendre, demandez-le à l’organisateur.',
		accepted:
			'Le document est vérifié : il ne peut plus être modifié. Pour le reprendre, demandez-le à l’organisateur.',
		'deadline-passed':
			'La date limite est passée : le document ne peut plus être modifié. L’organisateur peut vous accorder un délai ; demandez-le-lui.',
		incomplete:
			'Il manque encore des réponses nécessaires. Rien n’est perdu : complétez, puis transmettez.'
	} satisfies Record<WriteRefusal | 'incomplete', string>,

	missing: {
		answer: (question: string) => `Répondre à « ${question} ».`,
		support: (indicator: string) =>
			`« ${indicator} » : joindre une pièce, ou cocher « Sans pièce : je le déclare ».`,
		consent: 'Dire à qui votre document peut aller.'
	},

	refusals: {
		'too-long': (length: string, limit: string) =>
			`Ce texte compte ${length} caractères, pour ${limit} au plus. Il reste ici en entier, mais il ne sera enregistré qu’une fois raccourci.`,
		'too-many-rows': (limit: number) =>
			`Ce tableau prend ${limit} lignes au plus. Gardez les plus parlantes : rien n’est enregistré d’ici là.`,
		'out-of-range': (min: string, max: string) => `Écrivez un nombre de ${min} à ${max}.`,
		'not-a-number': 'Écrivez un nombre, en chiffres.',
		'not-whole': 'Écrivez un nombre entier, sans virgule.',
		'not-a-month': 'Écrivez un mois et une année, comme 06/2026.',
		'not-a-choice': 'Ce choix n’existe pas. Choisissez dans la liste.',
		unreadable:
			'Cette réponse n’a pas pu être lue, et n’est pas enregistrée. Elle reste dans la page : copiez-la, rechargez la page, puis recommencez.',
		inCell: (row: number, column: string, sentence: string) =>
			`Ligne ${row}, « ${column} » : ${sentence}`
	}
};
