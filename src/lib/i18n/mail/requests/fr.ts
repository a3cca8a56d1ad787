import type { LetterKind } from '#lib/domain/messaging/message.ts';
import type { RequestReason } from '#lib/domain/requests/situation.ts';
import type { ParticipationRole } from '#lib/domain/recruiting/participation.ts';

/** What a letter is written from. */
export type LetterFacts = {
	readonly person: string;
	readonly role: ParticipationRole;
	readonly title: string;
	/** The day of the session in words, such as « jeudi 18 mars 2027 ». */
	readonly day: string;
	/** The day of a deadline in words; null when there is none, or when it has passed. */
	readonly until: string | null;
	/** That day once it has passed. */
	readonly wasUntil: string | null;
	/** Nothing can be handed in any more, unless the organiser gives more time. */
	readonly closed: boolean;
	/** Minutes of the testimony. */
	readonly testimony: number;
	/** A company, or the colleague who delegates, as the letter needs. */
	readonly company: string;
	readonly colleague: string;
	/** Why it is written. */
	readonly reason: RequestReason;
	/** Who signs. */
	readonly sender: string;
};

type Words = {
	readonly subject: (facts: LetterFacts) => string;
	readonly body: (facts: LetterFacts) => string;
};

const session = ({ title, day }: LetterFacts) => `la masterclass « ${title} » du ${day}`;

const by = ({ until }: LetterFacts) =>
	until === null ? 'dès que possible' : `au plus tard le ${until}`;

const letter =
	(...paragraphs: (string | ((facts: LetterFacts) => string | null))[]) =>
	(facts: LetterFacts): string =>
		[
			facts.person ? `Bonjour ${facts.person},` : 'Bonjour,',
			...paragraphs.map((words) => (typeof words === 'string' ? words : words(facts))),
			`Bien cordialement,\n${facts.sender}`
		]
			.filter((words) => words !== null)
			.join('\n\n');

/** Equal treatment of candidates: why nothing here binds an authority. */
const comfort =
	'Cela ne vous engage à aucun achat : la séquence est pédagogique, l’étude des offres y est fictive, et toutes les entreprises reçoivent les mêmes informations.';

const entrusted =
	'Ces documents vous sont confiés pour préparer la séance. Merci de ne pas les transmettre.';

/** Letters as they arrive: what is asked, by when, what for, how long it takes. */
export const letters: Readonly<Record<LetterKind, Words>> = {
	'save-the-date': {
		subject: ({ title, day }) => `Date à retenir : ${title}, ${day}`,
		body: letter(
			({ title, day }) =>
				`La masterclass « ${title} » aura lieu le ${day}. Merci de retenir cette date.`,
			({ role }) =>
				({
					authority: `Vous y apportez les besoins de votre collectivité. ${comfort}`,
					company:
						'Vous y présentez votre solution et recevez un retour sur votre faisceau d’indices. La séquence est pédagogique et n’engage aucun achat.',
					inspiring:
						'Vous y racontez votre pratique de l’achat innovant, puis donnez à chaque entreprise votre regard sur son document.',
					facilitator: 'Vous en assurez l’animation.'
				})[role],
			'L’invitation pour votre agenda suivra. D’ici là, votre espace dit ce qui vous est demandé, et pour quand.'
		)
	},

	'needs-request': {
		subject: (facts) => `Vos besoins d’achat, ${by(facts)}`,
		body: letter(
			(facts) => `Votre collectivité participe à ${session(facts)}.`,
			(facts) =>
				`Pour inviter des entreprises qui vous soient utiles, nous avons besoin de connaître un ou plusieurs de vos besoins d’achat, ${by(facts)}. Une famille, un titre et un horizon suffisent : comptez cinq minutes par besoin. Le reste est facultatif, et « je ne sais pas encore » est une bonne réponse.`,
			comfort,
			'Si une consultation est ouverte ou proche, dites-le simplement : ce besoin ne sera pas montré aux entreprises.'
		)
	},

	'needs-reminder': {
		subject: (facts) => `Rappel : vos besoins d’achat, ${by(facts)}`,
		body: letter(
			(facts) =>
				`Nous n’avons pas encore de besoin d’achat de votre collectivité pour ${session(facts)}. Ils sont attendus ${by(facts)} : nous cherchons ensuite les entreprises.`,
			'Une famille, un titre et un horizon suffisent, en cinq minutes. Si c’est plus simple, répondez à ce message en une phrase.',
			comfort
		)
	},

	'presentation-request': {
		subject: ({ title }) => `Votre présentation pour la masterclass « ${title} »`,
		body: letter(
			(facts) =>
				`Vous racontez votre pratique de l’achat innovant à ${session(facts)}. Votre témoignage dure ${facts.testimony} minutes.`,
			'Si vous projetez une présentation, merci de la déposer dans votre espace avant la séance : elle sera prête à l’écran à votre arrivée. Quelques pages suffisent, autour d’un achat concret.',
			'Si vous préférez parler sans support, il n’y a rien à faire.'
		)
	},

	'faisceau-request': {
		subject: (facts) =>
			facts.closed
				? 'Votre faisceau d’indices peut encore servir'
				: `Votre faisceau d’indices, ${by(facts)}`,
		body: letter(
			(facts) => `Votre entreprise présente sa solution à ${session(facts)}.`,
			(facts) =>
				facts.closed
					? `Les faisceaux d’indices étaient attendus pour le ${facts.wasUntil}, et nous n’avons pas le vôtre. Ce document rassemble ce qui montre qu’une solution est innovante ; la structure inspirante et les collectivités le découvrent avant la séance. Il peut encore servir : dites-nous, en répondant à ce message, si vous pouvez le remplir ces jours-ci, et nous ouvrons votre espace pour cela.`
					: `Pour que la structure inspirante et les collectivités la découvrent avant la séance, merci de remplir votre faisceau d’indices ${by(facts)}. Ce document rassemble ce qui montre qu’une solution est innovante.`,
			'Comptez une heure, en plusieurs fois si vous le souhaitez : ce que vous écrivez est gardé à mesure. Vous pouvez aussi déposer votre propre document. Vous choisissez qui le lit.',
			'La séquence est pédagogique : l’étude des offres y est fictive et n’engage aucun achat.'
		)
	},

	'faisceau-reminder': {
		subject: (facts) => `Rappel : votre faisceau d’indices, ${by(facts)}`,
		body: letter(
			(facts) =>
				facts.reason === 'faisceau-to-complete'
					? `Il reste des points à compléter dans votre faisceau d’indices pour ${session(facts)}. Nos remarques sont dans votre espace ; votre réponse est attendue ${by(facts)}.`
					: `Votre faisceau d’indices pour ${session(facts)} ne nous est pas encore transmis. Il est attendu ${by(facts)}.`,
			'Il est ensuite relu, puis partagé avec la structure inspirante et les collectivités avant la séance.',
			'Ce que vous avez écrit est gardé : il reste à le terminer, puis à le transmettre. Une difficulté ? Répondez à ce message.'
		)
	},

	'faisceau-overdue': {
		subject: () => 'Votre faisceau d’indices est encore attendu',
		body: letter(
			(facts) =>
				facts.reason === 'faisceau-to-complete'
					? `Il reste des points à compléter dans votre faisceau d’indices pour ${session(facts)}. Nos remarques sont dans votre espace.`
					: `Votre faisceau d’indices pour ${session(facts)} était attendu ${facts.wasUntil === null ? 'ces jours-ci' : `pour le ${facts.wasUntil}`}, et nous ne l’avons pas reçu.`,
			({ reason }) =>
				reason === 'faisceau-to-complete'
					? 'Votre espace reste ouvert : merci de nous le renvoyer dès que possible. Une difficulté ? Répondez à ce message.'
					: 'Il peut encore servir. Dites-nous, en répondant à ce message, si vous pouvez le transmettre ces jours-ci : au besoin, nous rouvrons votre espace.'
		)
	},

	'faisceau-sent-back': {
		subject: () => 'À compléter : votre faisceau d’indices',
		body: letter(
			(facts) => `Merci pour votre faisceau d’indices, préparé pour ${session(facts)}.`,
			(facts) =>
				`Avant de le partager, il reste quelques points à compléter ou à préciser. Nos remarques sont notées dans votre espace, réponse par réponse. Merci de nous le renvoyer ${by(facts)}.`
		)
	},

	'faisceau-reopened': {
		subject: ({ reason }) =>
			reason === 'delay-granted'
				? 'Un délai pour votre faisceau d’indices'
				: 'Votre faisceau d’indices est rouvert',
		body: letter(
			(facts) =>
				facts.reason === 'delay-granted'
					? `Un délai vous est accordé : vous pouvez remplir et transmettre votre faisceau d’indices pour ${session(facts)}, même après la date prévue.`
					: `Votre faisceau d’indices pour ${session(facts)} vous est rendu : vous pouvez de nouveau l’écrire.`,
			({ reason }) =>
				reason === 'delay-granted'
					? 'Ce que vous avez écrit est gardé. Plus tôt nous l’avons, mieux il sera lu avant la séance.'
					: 'Quand il est prêt, transmettez-le de nouveau : la nouvelle version n’est lue par personne avant cela.',
			'Une difficulté ? Répondez à ce message.'
		)
	},

	'share-inspiring': {
		subject: ({ title }) => `Les documents à lire : ${title}`,
		body: letter(
			(facts) =>
				`Les faisceaux d’indices des entreprises de ${session(facts)} sont dans votre espace.`,
			'Merci d’y noter votre regard sur chacun : ce qui convainc, ce qui manque, une question, un conseil, puis une lecture d’ensemble. Comptez une vingtaine de minutes par document. C’est un exercice : vos notes restent privées tant que nous ne les avons pas ouvertes ensemble.',
			entrusted
		)
	},

	'share-authorities': {
		subject: ({ title }) => `Les documents à lire : ${title}`,
		body: letter(
			(facts) =>
				`Les faisceaux d’indices des entreprises de ${session(facts)} sont dans votre espace.`,
			(facts) =>
				`Merci de les parcourir et d’y noter vos questions ${by(facts)} : elles guideront les échanges. Comptez dix minutes par document ; deux ou trois questions simples suffisent.`,
			comfort,
			entrusted
		)
	},

	'share-new-version': {
		subject: ({ company, reason }) =>
			reason === 'document-arrived'
				? `Un document de plus à lire : ${company}`
				: `Nouvelle version : le document de ${company}`,
		body: letter(
			(facts) =>
				facts.reason === 'document-arrived'
					? `Le faisceau d’indices de ${facts.company} pour ${session(facts)} est arrivé à son tour. Il est dans votre espace, avec les autres.`
					: `${facts.company} a mis à jour son faisceau d’indices pour ${session(facts)}. La nouvelle version est dans votre espace, avec ce qui a changé depuis la précédente.`,
			entrusted
		)
	},

	'questions-reminder': {
		subject: (facts) => `Vos questions aux entreprises, ${by(facts)}`,
		body: letter(
			(facts) =>
				`Les documents des entreprises de ${session(facts)} sont dans votre espace, et nous n’avons pas encore de question de votre collectivité. Elles sont attendues ${by(facts)} : elles guideront les échanges.`,
			'Deux ou trois questions simples suffisent : comment cela s’achète, s’installe, s’entretient.',
			comfort
		)
	},

	'final-reminder': {
		subject: ({ title, day }) => `Rappel : ${title}, ${day}`,
		body: letter(
			({ title, day }) =>
				`Nous nous retrouvons le ${day} pour la masterclass « ${title} ». Les horaires et le lieu sont rappelés dans ce message.`,
			({ role }) =>
				({
					authority:
						'Votre espace garde vos questions, et les documents des entreprises qui vous sont ouverts.',
					company:
						'Votre espace garde ce que vous y avez écrit ou déposé, pour l’avoir sous la main.',
					inspiring:
						'Votre espace garde vos notes, et les documents des entreprises qui vous sont ouverts.',
					facilitator: 'Votre espace réunit les questions que les collectivités ont préparées.'
				})[role],
			'Un empêchement de dernière minute ? Répondez à ce message.'
		)
	},

	thanks: {
		subject: ({ title }) => `Merci : ${title}`,
		body: letter(
			(facts) => `Merci d’avoir pris part à ${session(facts)}.`,
			({ role }) =>
				({
					authority:
						'Vos besoins et vos questions ont donné leur matière aux échanges. Ils restent lisibles dans votre espace.',
					company:
						'Votre présentation a donné leur matière aux échanges. Votre document reste dans votre espace, ainsi que le retour de la structure inspirante dès qu’il vous est ouvert.',
					inspiring:
						'Votre témoignage et votre regard sur les documents ont donné leur matière aux échanges.',
					facilitator: 'Votre animation a permis à chacun de parler et d’être entendu.'
				})[role]
		)
	},

	'feedback-opened': {
		subject: ({ title }) => `Le retour sur votre faisceau d’indices : ${title}`,
		body: letter(
			(facts) =>
				`La structure inspirante a lu votre faisceau d’indices pour ${session(facts)}. Son retour est dans votre espace.`,
			'C’est un exercice, pas un jugement : ce qui convainc, ce qui manque, et des conseils pour la suite.'
		)
	},

	'space-link': {
		subject: ({ title }) => `Votre nouveau lien : ${title}`,
		body: letter(
			(facts) =>
				`Votre adresse a changé : voici un nouveau lien vers votre espace pour ${session(facts)}. Ceux d’avant ne servent plus.`,
			'Il ouvre votre espace sans mot de passe : gardez-le pour vous.'
		)
	},

	delegation: {
		subject: ({ title }) => `Votre espace : ${title}`,
		body: letter(
			(facts) =>
				`${facts.colleague} vous associe à ${session(facts)}. Voici votre lien personnel : votre espace dit ce qui vous est demandé, pour quand, et ce que vous recevrez.`,
			'Il s’ouvre sans mot de passe : gardez-le pour vous. Si ce message ne vous concerne pas, le lien permet de nous le dire.'
		)
	}
};
