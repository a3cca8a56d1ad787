import type { Readiness, ReaderConflict, WaveRefusal } from '#lib/domain/shares/shares.ts';
import type { WaveState } from '#lib/domain/shares/wave-standing.ts';
import type { Wave } from '#lib/domain/shares/wave.ts';

/** The organiser's side of the documents: what came in, what is checked, what is shared. */
export const desk = {
	title: 'Documents',
	lead: {
		deadline: (day: string) => `Dernier jour pour les entreprises : ${day}.`,
		none: 'Aucun dernier jour n’est fixé.',
		complete: (done: number, total: number) =>
			`${done} document${done > 1 ? 's' : ''} complet${done > 1 ? 's' : ''} sur ${total}.`
	},
	empty: {
		title: 'Aucune entreprise pour l’instant',
		text: 'Le faisceau d’indices de chaque entreprise confirmée apparaîtra ici : où elle en est, ce qui manque, et ce qui est partagé.',
		act: 'Ajouter une entreprise'
	},
	beside: { label: 'À côté des documents', blankForm: 'Formulaire vierge à imprimer (PDF)' },

	companies: {
		title: 'Les documents',
		caption: 'Document de chaque entreprise',
		company: 'Entreprise',
		standing: 'État',
		wave: { inspiring: '1er partage', authorities: '2e partage' } satisfies Record<Wave, string>,
		changed: 'Dernier changement',
		read: 'Lire',
		byFile: 'fichier joint',
		version: (number: number) => `version ${number}`,
		late: 'En retard',
		lateAllowed: 'délai accordé',
		held: 'retenu',
		actions: (company: string) => `Autres actions : ${company}`,
		allowLate: 'Accorder un délai',
		endLate: 'Reprendre le délai',
		hold: 'Retenir ce document',
		release: 'Ne plus le retenir',
		revoke: {
			inspiring: 'Retirer à la structure',
			authorities: 'Retirer aux collectivités'
		} satisfies Record<Wave, string>,
		restore: {
			inspiring: 'Rendre à la structure',
			authorities: 'Rendre aux collectivités'
		} satisfies Record<Wave, string>
	},
	states: {
		none: 'Pas commencé',
		draft: 'En cours',
		submitted: 'À vérifier',
		'sent-back': 'Renvoyé',
		accepted: 'Complet'
	},
	progress: (done: number, total: number) =>
		done > 1
			? `${done} réponses nécessaires sur ${total}`
			: `${done} réponse nécessaire sur ${total}`,
	groups: {
		inspiring: 'structure',
		authorities: 'collectivités',
		'other-companies': 'autres entreprises',
		'room-print': 'impression'
	},
	agreedTo: (groups: string) => `D’accord pour : ${groups}`,
	agreedToNobody: 'N’accepte aucune diffusion',
	notSaid: 'Pas encore dit',
	readiness: {
		ready: 'Prêt',
		held: 'Retenu',
		'no-consent': 'Pas d’accord',
		unchecked: 'À vérifier',
		'sent-back': 'Renvoyé',
		reopened: 'Rouvert, ne part pas',
		missing: 'Manque'
	} satisfies Record<Readiness, string>,
	shared: {
		version: (number: number) => `Version ${number} partagée`,
		unreadable: (number: number) => `Version ${number}, plus lisible`,
		revoked: 'Retiré',
		opened: (count: number) =>
			count > 1 ? `ouvert par ${count} personnes` : `ouvert par ${count} personne`,
		never: 'pas encore ouvert'
	},

	waves: {
		title: {
			inspiring: 'À la structure inspirante',
			authorities: 'Aux collectivités'
		} satisfies Record<Wave, string>,
		order: { inspiring: '1er partage', authorities: '2e partage' } satisfies Record<Wave, string>,
		rule: {
			inspiring: 'Cinq jours avant la séance, ou quatre ; sinon le dernier jour ouvré qui précède.',
			authorities: 'Trois jours avant la séance, ou deux ; jamais avant la structure inspirante.'
		} satisfies Record<Wave, string>,
		states: {
			opened: 'Partagé',
			'opened-held': 'Partagé, suite retenue',
			held: 'Retenu',
			approved: 'Approuvé',
			automatic: 'Part seul',
			'to-approve': 'À approuver',
			overdue: 'Pas parti'
		} satisfies Record<WaveState, string>,
		says: {
			approved: (when: string) => `Part ${when}, avec les messages qui l’annoncent.`,
			approvedBy: (name: string) => `Approuvé par ${name}.`,
			automatic: (when: string) => `Part seul ${when} : cette masterclass envoie d’elle-même.`,
			'to-approve': (when: string) =>
				`Prévu ${when}. Rien ne part sans votre accord, ni les documents, ni les messages qui les annoncent.`,
			held: (when: string) =>
				`Prévu ${when}, mais retenu : rien ne partira avant que vous le repreniez.`,
			opened: (when: string) =>
				`Ouvert ${when}. Ce qui change ensuite est partagé dès que vous l’acceptez.`,
			'opened-held': (when: string) =>
				`Ouvert ${when}. La suite est retenue : rien de nouveau n’est partagé.`,
			overdue: (when: string) => `Prévu ${when}, il n’est pas parti.`
		} satisfies Record<WaveState | 'approvedBy', (text: string) => string>,
		refusals: {
			'not-planned': 'La masterclass n’est plus à venir.',
			opened: 'Il est déjà parti.',
			held: 'Il est retenu.',
			'not-approved': 'Il n’est pas approuvé.',
			'not-due': 'Son jour n’est pas venu.',
			'too-late': 'La séance a commencé.',
			'first-wave-first':
				'La structure inspirante lit d’abord : le 1er partage n’est pas encore parti.',
			'nobody-reads-first': 'Aucune structure inspirante ne peut lire avant les collectivités.',
			'nobody-reads': {
				inspiring: 'Aucune structure inspirante n’est confirmée.',
				authorities: 'Aucune collectivité n’est confirmée.'
			} satisfies Record<Wave, string>,
			'nothing-ready': 'Aucun document n’est prêt : acceptez-en un d’abord.'
		} satisfies Record<Exclude<WaveRefusal, 'nobody-reads'>, string> & {
			'nobody-reads': Record<Wave, string>;
		},
		letters: (count: number) => (count > 1 ? `Relire les ${count} messages` : 'Relire le message'),
		ready: (count: number) => (count > 1 ? `${count} prêts` : `${count} prêt`),
		unready: (count: number) => (count > 1 ? `${count} pas prêts` : `${count} pas prêt`),
		kept: (count: number) => (count > 1 ? `${count} gardés` : `${count} gardé`),
		takenBack: (count: number) => (count > 1 ? `${count} retirés` : `${count} retiré`),
		counts: 'Documents',
		readers: 'Qui lit',
		noReader: 'Personne n’est encore confirmé pour lire.',
		nobodyNamed: 'personne n’est inscrit pour lire',
		conflict: {
			'also-company': 'est aussi une entreprise de cette masterclass : ne reçoit rien'
		} satisfies Record<ReaderConflict, string>,
		promised: (day: string) => `engagement du ${day}`,
		notPromised: 'espace ouvert, pas encore d’engagement',
		notEntered: 'espace pas encore ouvert',
		reads: (opened: number, shared: number) => `${opened} lu${opened > 1 ? 's' : ''} sur ${shared}`,
		somebodyOf: (organisation: string) => `Une personne (${organisation})`,
		former: (opened: number) =>
			opened > 1
				? `n’est plus sur la liste ; a ouvert ${opened} documents`
				: `n’est plus sur la liste ; a ouvert ${opened} document`,
		approve: 'Approuver',
		sendAlone: 'Envoyer quand même aux collectivités : personne ne lira avant elles.',
		sendNow: 'Envoyer maintenant',
		hold: 'Retenir',
		release: 'Reprendre',
		revoke: 'Tout retirer',
		restore: 'Tout rendre',
		actions: (wave: string) => `Autres actions : ${wave}`
	},
	done: {
		approved: 'Le partage est approuvé.',
		sent: 'Le partage est ouvert.',
		held: 'Le partage est retenu.',
		released: 'Le partage est repris.',
		revoked: 'C’est retiré : plus personne ne peut le lire.',
		restored: 'C’est rendu : on peut le lire de nouveau.',
		late: 'Le délai est accordé.',
		lateEnded: 'Le délai est repris.',
		documentHeld: 'Le document est retenu.',
		documentReleased: 'Le document n’est plus retenu.',
		accepted: 'Le document est complet.',
		'sent-back': 'Le document est renvoyé avec vos remarques.',
		reopened: 'Le document est rendu à l’entreprise.'
	},
	nothingToRevoke: 'Il n’y a rien à retirer, ou c’est déjà fait.',
	nothingToRestore: 'Il n’y a rien à rendre, ou c’est déjà fait.',

	/** One document. */
	back: 'Tous les documents',
	draft: {
		title: 'Pas encore transmis',
		text: 'L’entreprise écrit. Ce qu’elle écrit reste à elle jusqu’à ce qu’elle le transmette ; vous voyez seulement où elle en est.'
	},
	facts: {
		submitted: (day: string) => `Transmis le ${day}`,
		submittedBy: (day: string, name: string) => `Transmis le ${day} par ${name}`,
		late: 'après le dernier jour',
		accepted: (day: string) => `trouvé complet le ${day}`
	},
	complete: 'Rien ne manque de ce qui est nécessaire.',
	missing: 'Ce qui manque',
	advised: 'Ce qui aiderait un lecteur',
	hints: {
		title: 'Ce qu’un lecteur remarquera',
		inItsFile: 'L’entreprise a remis son propre document : ses indices s’y lisent.',
		supported: (count: number, which: string) =>
			count === 0
				? 'Aucun indice n’est appuyé.'
				: count > 1
					? `${count} indices appuyés : ${which}.`
					: `1 indice appuyé : ${which}.`,
		tension: (novel: string, sold: string) =>
			`Nouveau (${novel}), et déjà vendu (${sold}) : un bon document l’explique.`,
		explained: 'L’entreprise l’explique.',
		unexplained: 'L’entreprise ne l’explique pas.'
	},
	remarks: {
		title: 'Vos remarques',
		lead: 'Elles sont enregistrées à mesure, et partent seulement si vous renvoyez le document.',
		of: (question: string) => `Remarque sur « ${question} »`,
		add: 'Ajouter une remarque',
		whole: 'Remarque sur l’ensemble',
		save: 'Enregistrer les remarques',
		saved: 'Les remarques sont enregistrées.',
		sent: 'Remarques envoyées à l’entreprise',
		onWhole: 'Sur l’ensemble',
		needed: 'Écrivez au moins une remarque avant de renvoyer le document.'
	},
	decide: {
		title: 'Votre décision',
		accept: 'Accepter : complet',
		acceptText: 'Le document partira avec les partages, selon les accords de l’entreprise.',
		acceptAfter: 'Un partage a déjà eu lieu : cette version y sera ajoutée aussitôt.',
		sendBack: 'Renvoyer avec ces remarques',
		sendBackText: 'L’entreprise peut alors écrire de nouveau, même après le dernier jour.',
		reopen: 'Rendre à l’entreprise',
		reopenText:
			'Elle pourra écrire de nouveau. Ce qui est déjà partagé le reste ; rien d’autre ne part avant que vous l’acceptiez de nouveau.'
	},
	versions: {
		line: (number: number, day: string) => `Version ${number}, ${day}`,
		compare: 'Comparer',
		from: 'De',
		to: 'À',
		between: (from: number, to: number) => `De la version ${from} à la version ${to}`,
		none: 'Rien n’a changé entre ces deux versions.'
	},
	files: {
		title: 'Fichiers de l’entreprise',
		unmarked: 'Ce fichier ne peut pas porter le nom du lecteur : demandez un PDF à l’entreprise.'
	},
	settled: 'Ce document n’attend plus de vérification. Voici où il en est à présent.'
};
