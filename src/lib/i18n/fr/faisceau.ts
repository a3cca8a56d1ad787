import type { WriteRefusal } from '#lib/domain/faisceau/faisceau.ts';

/** The document itself: where it stands, what it lacks. Its questions are in the guidance. */
export const faisceau = {
	title: 'Faisceau d’indices',

	progress: (done: number, total: number) =>
		done > 1
			? `${done} réponses nécessaires sur ${total}`
			: `${done} réponse nécessaire sur ${total}`,
	position: (place: number, total: number) => `Indice ${place} sur ${total}`,
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
			'Le document est transmis : il ne peut plus être modifié. Pour le reprendre, écrivez à l’organisateur : son adresse est en bas de page.',
		accepted:
			'Le document est vérifié : il ne peut plus être modifié. Pour le reprendre, écrivez à l’organisateur : son adresse est en bas de page.',
		'deadline-passed':
			'La date limite est passée : le document ne peut plus être modifié. Pour un délai, écrivez à l’organisateur : son adresse est en bas de page.',
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
	},

	/** What the server says in those pages. */
	told: {
		due: (day: string) => `à rendre au plus tard le ${day}`,
		wasDue: (day: string) => `était attendu le ${day}`,
		readOnly: 'Ici, le document se lit et ne se modifie pas.',
		evidence: {
			expired: (day: string) =>
				`N’est plus valable depuis le ${day} : elle n’appuie plus cette réponse.`,
			usual: 'Habituelles pour cet indice',
			others: 'Autres',
			unknown:
				'Cette pièce n’existe plus : quelqu’un l’a retirée. Ce que vous avez écrit est resté ici.',
			stale:
				'Quelqu’un a modifié cette pièce entre-temps. Rien n’a été écrasé : voyez ce qui est enregistré, puis enregistrez de nouveau pour mettre votre version à la place.',
			'too-many':
				'Le document a déjà 80 pièces : celle-ci n’est pas enregistrée. Retirez-en une d’abord.',
			'file-gone':
				'Le fichier joint n’est plus là : ce qui n’est pas enregistré s’efface au bout d’un jour. Joignez-le de nouveau ; ce que vous avez écrit est resté ici.'
		},
		files: {
			pages: (count: number) => (count > 1 ? `${count} pages` : '1 page'),
			states: { received: 'Reçu', waiting: 'En vérification', infected: 'Écarté' },
			checks: {
				received: 'vérifié, sans danger',
				waiting: 'sera lisible une fois vérifié',
				infected: 'l’antivirus y a trouvé quelque chose : personne ne le lira'
			},
			noneChosen: 'Choisissez d’abord un fichier.'
		},
		submit: {
			consentSaved: (instant: string, name: string | null) =>
				name === null ? `Enregistré le ${instant}.` : `Enregistré le ${instant} par ${name}.`,
			answerEach: 'Répondez oui ou non pour chaque groupe.',
			consentStale:
				'Un ou une collègue a répondu entre-temps. Rien n’a été écrasé : relisez, puis transmettez.'
		},
		reuse: {
			begun: 'Quelque chose est déjà écrit ici : rien n’a été copié, et rien n’est perdu.'
		}
	}
};
