/** A guest's own space: what is expected of them, and when. */
export const spaces = {
	notYours:
		'Cette page ne s’ouvre pas à cette étape, ou pas pour vous. Revenez à l’accueil de votre espace : il dit ce que vous recevrez, et quand.',

	/** Before entering: whom the link is for. */
	door: {
		title: (name: string) => `Bonjour ${name}`,
		text: (organisation: string, title: string, day: string) =>
			`Voici votre espace pour la masterclass « ${title} » du ${day}, au nom de ${organisation}. Vous y trouvez ce qui vous est demandé, pour quand, et ce que vous recevrez.`,
		enter: 'Ouvrir mon espace',
		keep: 'Gardez ce lien pour vous : il ouvre votre espace sans mot de passe, jusqu’à la fin du suivi de la masterclass.',
		notMe: (name: string) => `Je ne suis pas ${name}`,
		notMeHint: 'Ce lien cessera aussitôt de fonctionner, et l’organisateur en sera averti.'
	},
	disowned: {
		title: 'Merci de nous l’avoir dit',
		text: 'Ce lien ne sert plus. L’organisateur sait que le message s’est trompé d’adresse ; vous n’avez rien d’autre à faire.'
	},

	/** Asking for a new link. */
	renew: {
		title: 'Recevoir mon lien',
		lead: 'Votre espace s’ouvre par le lien personnel de nos messages. Écrivez l’adresse à laquelle vous les recevez : si elle participe à une masterclass, un nouveau lien y part aussitôt.',
		email: 'Votre adresse e-mail',
		submit: 'Envoyer le lien',
		sentTitle: 'C’est envoyé',
		sent: 'Si cette adresse participe à une masterclass, le lien y arrive dans quelques minutes. Les liens d’avant ne servent plus. Sinon, écrivez à la personne qui vous invite.'
	},
	closed: {
		unknown: {
			title: 'Ce lien ne mène nulle part',
			text: 'Il a peut-être été coupé en le copiant. Ouvrez-le depuis le message reçu, ou demandez-en un nouveau.'
		},
		revoked: {
			title: 'Ce lien ne sert plus',
			text: 'Un lien plus récent l’a remplacé. Ouvrez celui du dernier message reçu, ou demandez-en un nouveau.'
		},
		disowned: {
			title: 'Ce lien ne sert plus',
			text: 'Quelqu’un l’a ouvert et a dit ne pas être la personne attendue. Tous les liens de cette personne ont donc été fermés, et l’organisateur en a été averti : il enverra un nouveau lien à la bonne adresse. Si c’était une erreur, répondez au message reçu.'
		},
		withdrawn: {
			title: 'Votre participation est annulée',
			text: 'Vous n’êtes plus sur la liste de cette masterclass. Si c’est une erreur, répondez au message reçu.'
		},
		closed: {
			title: 'Cette masterclass est terminée',
			text: 'Son suivi est clos, et les espaces avec lui. Merci d’y avoir pris part.'
		}
	},

	/** The first page: what to do, what comes. */
	expected: {
		title: 'Ce qui vous est demandé',
		nothing: 'Rien pour l’instant. Ce qui viendra est annoncé plus bas.',
		over: 'La séance a eu lieu : plus rien ne vous est demandé. Merci d’y avoir pris part.',
		cancelled: 'Cette masterclass est annulée : vous n’avez plus rien à faire.',
		by: (day: string) => `au plus tard le ${day}`,
		wasDue: (day: string) => `attendu le ${day}`,
		from: (day: string) => `à partir du ${day}`,
		states: { todo: 'À faire', late: 'En retard', done: 'Fait', waiting: 'Plus tard' },
		again: 'Revoir',
		tooLate: {
			text: 'La date limite est passée : le document se lit, mais ne se transmet plus. Pour un délai, écrivez à l’organisateur : son adresse est en bas de page.',
			act: 'Lire le document'
		},
		things: {
			answer: {
				title: 'Nous dire si vous venez',
				text: 'Votre réponse est plus bas sur cette page.',
				act: 'Répondre'
			},
			needs: {
				title: 'Dire vos besoins d’achat',
				text: 'Trois réponses suffisent pour chacun : cinq minutes, le reste peut attendre.',
				act: 'Dire nos besoins'
			},
			faisceau: {
				title: 'Remplir votre faisceau d’indices',
				text: 'Le document qui montre en quoi votre solution est innovante. Chaque réponse est enregistrée : revenez-y quand vous voulez.',
				act: 'Ouvrir le document'
			},
			presentation: {
				title: 'Déposer votre présentation',
				text: 'Elle sera prête à projeter le jour venu.',
				act: 'Déposer'
			},
			documents: {
				title: 'Lire les documents des entreprises',
				text: 'Ce sont eux dont on parlera pendant l’atelier.',
				act: 'Lire'
			},
			interests: {
				title: 'Dire qui vous voulez rencontrer',
				text: 'C’est facultatif : l’organisateur en tient compte quand il compose la table.',
				act: 'Dire nos souhaits'
			},
			readings: {
				title: 'Donner votre regard sur chaque document',
				text: 'Indice par indice, comme un exercice : l’entreprise le lira quand l’organisateur l’ouvrira.',
				act: 'Lire et annoter'
			},
			questions: {
				title: 'Préparer vos questions',
				text: 'Une ou deux par document : elles lancent la discussion.',
				act: 'Écrire nos questions'
			}
		},
		faisceau: {
			none: 'Pas encore commencé',
			draft: 'Pas encore transmis',
			reopened: 'Rendu : à transmettre de nouveau',
			submitted: 'Transmis, en cours de vérification',
			'sent-back': 'À compléter : l’organisateur vous a écrit',
			accepted: 'Complet'
		}
	},
	received: {
		title: 'Ce que vous recevrez',
		here: 'Reçu',
		later: (day: string) => `vers le ${day}`,
		soon: 'prochainement',
		whenOpened: 'quand l’organisateur l’ouvrira',
		things: {
			invitation: 'L’invitation pour votre agenda',
			programme: 'Le programme',
			documents: 'Les documents des entreprises',
			questions: 'Les questions des collectivités',
			feedback: 'Le retour de la structure inspirante',
			reminder: 'Un rappel pratique'
		}
	},
	answer: {
		title: 'Venez-vous ?',
		saved: 'C’est noté. Vous pouvez changer d’avis ici même.',
		notConfirmed:
			'Votre organisation n’a pas encore confirmé : il n’y a rien à répondre pour l’instant. Rien n’a été enregistré.'
	},
	colleague: {
		title: 'Un ou une collègue',
		text: 'Quelqu’un d’autre vient avec vous, ou à votre place ? Chacun a son propre lien : ne partagez pas le vôtre.',
		act: 'Indiquer un ou une collègue',
		who: (organisation: string, people: string) => `Pour ${organisation} : ${people}.`,
		notYou: 'Vous avez dit ne pas venir ; votre espace reste ouvert.',
		me: 'vous',
		lead: 'L’organisateur lit d’abord votre demande ; votre collègue reçoit ensuite son lien et son invitation.',
		how: 'Cette personne vient',
		with: 'Avec moi',
		instead: 'À ma place',
		insteadHint: 'Nous noterons que vous ne venez pas ; votre espace reste ouvert.',
		submit: 'Envoyer à l’organisateur',
		sent: 'C’est noté : votre collègue recevra son lien après l’accord de l’organisateur.',
		alreadyThere: 'Cette personne participe déjà, avec cette adresse. Rien n’a été changé.',
		tooMany:
			'Votre organisation est déjà bien représentée. Pour ajouter encore quelqu’un, écrivez à la personne qui vous invite. Rien n’a été changé.'
	},

	/** The inspiring structure's slides. */
	presentation: {
		title: 'Votre présentation',
		lead: 'Déposez ici ce que vous projetterez pendant votre témoignage. L’organisateur l’aura sous la main le jour venu ; les autres participants ne la voient pas d’ici.',
		none: 'Rien n’est déposé pour l’instant.',
		choose: 'Votre fichier',
		submit: 'Déposer',
		received: 'Votre présentation est bien arrivée.',
		removed: 'Le fichier est supprimé.',
		frozen: 'La séance a eu lieu : plus rien ne se dépose ici.'
	},

	/** The organiser's page: who sees what. */
	views: {
		title: 'Qui voit quoi',
		lead: 'Ouvrez l’espace de chacun exactement comme il le voit, à présent ou après chaque partage. Vous ne pouvez rien y écrire.',
		empty: {
			title: 'Personne encore',
			text: 'Chaque personne inscrite a son espace. Ajoutez d’abord une organisation et quelqu’un qui vient pour elle.',
			act: 'Ajouter une organisation'
		},
		person: 'Personne',
		lastSeen: 'Dernière visite',
		never: 'jamais',
		open: 'Ouvrir',
		now: 'À présent',
		ahead: {
			'inspiring-shared': 'Après le 1er partage',
			'authorities-shared': 'Après le 2e partage'
		},
		openAs: (name: string, stage: string) => `Ouvrir l’espace de ${name} : ${stage}`,
		left: 'Ne participe plus',
		rules: 'La règle',
		rulesText:
			'Ce que chacun peut lire ou écrire, selon l’étape. Un document ne se lit qu’une fois partagé, et selon l’accord de l’entreprise.',
		resource: 'Dans l’espace',
		rights: { none: '–', read: 'lit', write: 'écrit' },
		resources: {
			practical: 'Pratique et réponse',
			'own-needs': 'Ses besoins',
			needs: 'Les besoins montrés',
			'own-interests': 'Ses souhaits de rencontre',
			'own-faisceau': 'Son faisceau d’indices',
			feedback: 'Le retour reçu',
			documents: 'Les documents partagés',
			'own-readings': 'Ses notes de lecture',
			'own-presentation': 'Sa présentation',
			'own-questions': 'Ses questions',
			questions: 'Toutes les questions'
		},
		atStage: {
			preparing: 'Avant tout partage',
			'inspiring-shared': 'Après le 1er partage',
			'authorities-shared': 'Après le 2e',
			over: 'Après la séance',
			cancelled: 'Annulée',
			left: 'Ne participe plus'
		}
	},

	practical: {
		title: 'Pratique',
		date: 'Date',
		time: 'Horaires',
		place: 'Lieu',
		access: 'Pour venir',
		programme: 'Voir le programme'
	},

	/** For an organiser who looks: words that come with the page, so that no guest receives them. */
	preview: {
		label: (name: string) => `Vous regardez l’espace de ${name}`,
		now: 'tel qu’il est à présent',
		ahead: {
			'inspiring-shared': 'tel qu’il sera après le partage à la structure inspirante',
			'authorities-shared': 'tel qu’il sera après le partage aux collectivités'
		},
		note: 'Vous ne pouvez rien y écrire, et votre passage n’y laisse aucune trace.',
		leave: 'Revenir à la masterclass',
		readOnly: 'Vous regardez cet espace sans pouvoir y écrire. Rien n’a été enregistré.'
	}
};
