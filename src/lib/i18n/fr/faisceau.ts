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
	},

	/** The pages on which a company writes its document. Its questions are in the guidance. */
	form: {
		title: 'Votre faisceau d’indices',
		due: (day: string) => `à rendre avant le ${day}`,
		wasDue: (day: string) => `était attendu le ${day}`,
		contents: 'Sommaire',
		sections: 'Parties du document',
		standings: {
			missing: 'À remplir',
			begun: 'Commencé',
			done: 'Complet',
			empty: 'Facultatif'
		},
		remarks: (count: number) => (count > 1 ? `${count} remarques` : '1 remarque'),

		overview: {
			lead: 'Vingt indices, posés un par un. Chaque réponse s’enregistre : vous pouvez vous arrêter et revenir, seul ou à plusieurs.',
			begin: 'Commencer',
			goOn: (label: string) => `Continuer : ${label}`,
			all: 'Tout remplir sur une page',
			submit: 'Relire et transmettre',
			lastSaved: (instant: string) => `Dernier enregistrement le ${instant}`,
			missing: 'Ce qu’il manque pour transmettre',
			count: (count: number) => (count > 1 ? `${count} réponses à donner` : 'Une réponse à donner'),
			nothingMissing: 'Rien ne manque : vous pouvez transmettre.',
			versions: 'Versions transmises',
			version: (number: number, instant: string) => `Version ${number}, transmise le ${instant}`,
			by: (name: string) => `par ${name}`,
			late: 'après la date limite',
			checked: 'vérifiée',
			remarks: 'Ce que l’organisateur vous demande',
			whole: 'Sur l’ensemble'
		},
		readOnly: 'Ici, le document se lit et ne se modifie pas.',
		until: (day: string) => `Vous pouvez le transmettre jusqu’au ${day} inclus.`,

		own: {
			title: 'Vous avez déjà un document ?',
			text: 'Vous pouvez déposer votre propre fichier à la place du formulaire : PDF, DOCX ou ODT.',
			act: 'Déposer un fichier',
			given: (count: number) =>
				count > 1
					? `${count} fichiers tiennent lieu de formulaire.`
					: 'Un fichier tient lieu de formulaire.',
			see: 'Voir les fichiers'
		},
		reuse: {
			title: 'Vous avez déjà rempli ce document ailleurs',
			text: 'Les réponses, les pièces et les fichiers sont copiés ici ; vous les corrigez ensuite. Vos accords vous seront demandés de nouveau.',
			act: (day: string) => `Reprendre mon document de la masterclass du ${day}`,
			done: 'Votre document est copié. Relisez-le : depuis, des choses ont pu changer.',
			begun: 'Quelque chose est déjà écrit ici : rien n’a été copié, et rien n’est perdu.'
		},
		keep: {
			title: 'Garder une copie',
			document: 'Votre document (PDF)',
			blank: 'Le formulaire vierge, à imprimer (PDF)',
			export: 'Toutes vos données (JSON)'
		},

		part: {
			task: 'Ce qu’on vous demande',
			help: 'Ce qui compte, ce qui affaiblit',
			examples: 'Deux exemples, l’un fort, l’autre faible',
			previous: 'Précédent',
			next: 'Indice suivant',
			nextPart: 'Suite',
			finish: 'Relire et transmettre',
			remark: 'Remarque de l’organisateur',
			addRow: 'Ajouter une ligne',
			row: (place: number) => `Ligne ${place}`,
			clearRow: (place: number) => `Vider la ligne ${place}`,
			choose: 'Choisir',
			monthFormat: 'Comme 06/2026',
			saved: 'Vos réponses sont enregistrées.',
			waiting: 'Une réponse attend que vous la revoyiez. Les autres sont enregistrées.'
		},
		writing: (names: string, several: boolean) =>
			several ? `${names} écrivent aussi en ce moment.` : `${names} écrit aussi en ce moment.`,

		evidence: {
			none: 'Aucune pièce pour cet indice.',
			add: 'Ajouter une pièce',
			edit: (title: string) => `Modifier « ${title} »`,
			newTitle: 'Ajouter une pièce',
			editTitle: 'Modifier la pièce',
			about: (what: string) => `Porte sur : ${what}`,
			readers: (who: string) => `Visible par : ${who}`,
			expired: (day: string) =>
				`N’est plus valable depuis le ${day} : elle n’appuie plus cette réponse.`,
			otherProduct: 'Elle porte sur un autre produit : elle n’appuie pas cette réponse.',
			usual: 'Habituelles pour cet indice',
			others: 'Autres',
			labelNone: 'Aucun',
			link: 'Ouvrir l’adresse',
			saved: 'La pièce est enregistrée.',
			removed: 'La pièce est retirée.',
			remove: 'Retirer cette pièce',
			removeText: 'Elle disparaît du document. Une version déjà transmise la garde.',
			unknown:
				'Cette pièce n’existe plus : quelqu’un l’a retirée. Ce que vous avez écrit est resté ici.',
			stale:
				'Quelqu’un a modifié cette pièce entre-temps. Rien n’a été écrasé : voyez ce qui est enregistré, puis enregistrez de nouveau pour mettre votre version à la place.',
			'too-many':
				'Le document a déjà 80 pièces : celle-ci n’est pas enregistrée. Retirez-en une d’abord.',
			fileReplace: 'Remplacer le fichier',
			fileRemove: 'Ne plus joindre ce fichier'
		},

		files: {
			title: 'Votre propre document',
			lead: 'Déposez votre faisceau d’indices tel que vous l’avez déjà : il tient lieu de formulaire. Il ne reste alors qu’à donner le nom de la solution, une phrase et les besoins visés.',
			companies: 'Un fichier déposé n’est jamais montré aux autres entreprises.',
			given: 'Fichiers déposés',
			none: 'Aucun fichier pour l’instant.',
			choose: 'Fichiers',
			hint: 'PDF, DOCX ou ODT, 20 Mo au plus chacun.',
			send: 'Déposer',
			sent: 'Votre fichier est reçu.',
			removed: 'Le fichier est retiré.',
			remove: (name: string) => `Retirer « ${name} »`,
			removeShort: 'Retirer',
			noneChosen: 'Choisissez d’abord un fichier.',
			sending: (percent: string) => `Envoi… ${percent}`,
			checking: 'Vérification…',
			lost: 'La connexion s’est interrompue : rien n’a été gardé de cet envoi. Réessayez.',
			pages: (count: number) => (count > 1 ? `${count} pages` : '1 page'),
			states: { received: 'Reçu', waiting: 'En vérification', infected: 'Écarté' },
			checks: {
				received: 'vérifié, sans danger',
				waiting: 'sera lisible une fois vérifié',
				infected: 'l’antivirus y a trouvé quelque chose : personne ne le lira'
			},
			watermark:
				'Un fichier DOCX ou ODT ne peut pas porter le nom de son lecteur : joignez si possible un PDF.'
		},

		submit: {
			title: 'Relire et transmettre',
			lead: 'Voici votre document tel qu’il sera lu. Une fois transmis, il est figé : l’organisateur vérifie que rien ne manque.',
			empty: 'Sans réponse',
			unanswered: (count: number) =>
				count > 1 ? `${count} parties sans réponse` : 'Une partie sans réponse',
			change: (label: string) => `Modifier « ${label} »`,
			advised: 'Ce qui le rendrait plus fort',
			notice: 'À regarder de nouveau',
			yes: 'Oui',
			no: 'Non',
			consentSaved: (instant: string, name: string | null) =>
				name === null ? `Enregistré le ${instant}.` : `Enregistré le ${instant} par ${name}.`,
			saveConsent: 'Enregistrer sans transmettre',
			act: 'Transmettre le document',
			again: 'Transmettre de nouveau',
			sent: 'Votre document est transmis. L’organisateur le vérifie, puis vous le dit.',
			answerEach: 'Répondez oui ou non pour chaque groupe.',
			consentStale:
				'Un ou une collègue a répondu entre-temps. Rien n’a été écrasé : relisez, puis transmettez.',
			withdraw: 'Retirer mon accord',
			withdrawText:
				'Vous pouvez encore retirer un accord. Pour en donner un de plus, écrivez à l’organisateur.',
			consentKept: 'Vos accords sont enregistrés.'
		}
	}
};
