import type { FaisceauState } from '#lib/domain/faisceau/faisceau.ts';

/** What the pages of the company's form say by themselves. */
export const faisceau = {
	/** Where the document stands. */
	states: {
		draft: {
			label: 'Pas encore transmis',
			text: 'Vos réponses sont enregistrées ; personne ne les lit avant que vous ne transmettiez.'
		},
		submitted: {
			label: 'Transmis',
			text: 'L’organisateur vérifie que rien ne manque. Vos réponses sont figées en attendant.'
		},
		'sent-back': {
			label: 'À compléter',
			text: 'L’organisateur a laissé des remarques. Complétez, puis transmettez de nouveau.'
		},
		accepted: {
			label: 'Vérifié',
			text: 'Le document est complet. Il sera partagé aux dates prévues, selon vos accords.'
		}
	} satisfies Record<FaisceauState, { label: string; text: string }>,

	/** Given back to its company after it was shared. */
	reopened: {
		label: 'Nouvelle version pas encore transmise',
		text: 'Vos réponses sont enregistrées, mais personne ne les lit avant que vous ne transmettiez de nouveau.'
	},

	/** Its company takes part no longer. */
	left: {
		label: 'Vous ne participez plus à cette masterclass',
		text: 'Votre document reste à vous : lisez-le et téléchargez-le ici jusqu’à la fin du suivi. Les autres participants ne le lisent plus. Merci.'
	},

	signs: (count: string, limit: string) => `${count} caractères sur ${limit}`,

	/** The pages on which a company writes its document. Its questions are in the guidance. */
	form: {
		title: 'Votre faisceau d’indices',
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
			lead: 'Vingt indices, un par un. Chaque réponse s’enregistre : revenez quand vous voulez, seul ou à plusieurs.',
			stillRead: (number: number) =>
				`La version ${number} reste lisible par ses lecteurs jusqu’à ce que la nouvelle soit acceptée.`,
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
		granted: 'Un délai vous est accordé : vous pouvez encore le transmettre.',
		until: (day: string) => `À transmettre au plus tard le ${day}.`,

		own: {
			title: 'Vous avez déjà un document ?',
			text: 'Votre propre fichier peut remplacer le formulaire : PDF, DOCX ou ODT.',
			act: 'Déposer un fichier',
			given: (count: number) =>
				count > 1
					? `${count} fichiers tiennent lieu de formulaire.`
					: 'Un fichier tient lieu de formulaire.',
			see: 'Voir les fichiers'
		},
		reuse: {
			title: 'Vous avez déjà rempli ce document ailleurs',
			text: 'Réponses, pièces et fichiers sont copiés ici ; corrigez-les ensuite. Vos accords seront demandés de nouveau.',
			act: (day: string) => `Reprendre mon document de la masterclass du ${day}`,
			done: 'Votre document est copié. Relisez-le : depuis, des choses ont pu changer.'
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
			otherProduct: 'Elle porte sur un autre produit : elle n’appuie pas cette réponse.',
			labelNone: 'Aucun',
			link: 'Ouvrir l’adresse',
			saved: 'La pièce est enregistrée.',
			removed: 'La pièce est retirée.',
			remove: 'Retirer cette pièce',
			removeText: 'Elle disparaît du document. Une version déjà transmise la garde.',
			fileReplace: 'Remplacer le fichier',
			fileRemove: 'Ne plus joindre ce fichier'
		},

		files: {
			title: 'Votre propre document',
			lead: 'Déposez votre faisceau d’indices tel quel : il tient lieu de formulaire. Restent trois réponses à donner.',
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
			sending: (percent: string) => `Envoi… ${percent}`,
			checking: 'Vérification…',
			lost: 'Connexion interrompue : rien n’a été gardé de cet envoi. Réessayez.',
			watermark: 'DOCX et ODT ne portent pas le nom du lecteur : préférez un PDF.'
		},

		submit: {
			title: 'Relire et transmettre',
			lead: 'Votre document tel qu’il sera lu. Une fois transmis, il est figé ; l’organisateur le vérifie.',
			empty: 'Sans réponse',
			unanswered: (count: number) =>
				count > 1 ? `${count} parties sans réponse` : 'Une partie sans réponse',
			change: (label: string) => `Modifier « ${label} »`,
			advised: 'Ce qui le rendrait plus fort',
			notice: 'À regarder de nouveau',
			yes: 'Oui',
			no: 'Non',
			saveConsent: 'Enregistrer sans transmettre',
			act: 'Transmettre le document',
			again: 'Transmettre de nouveau',
			sent: 'Votre document est transmis. L’organisateur le vérifie, puis vous le dit.',
			withdraw: 'Retirer mon accord',
			withdrawText:
				'Vous pouvez encore retirer un accord. Pour en donner un de plus, écrivez à l’organisateur.',
			consentKept: 'Vos accords sont enregistrés.'
		}
	}
};
