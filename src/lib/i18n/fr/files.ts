import type { FilePurpose, FileState, ScanRefusal } from '#lib/domain/files/file.ts';
import {
	FILES_PER_FORM,
	MASTERCLASS_BYTES_MAX,
	PARTICIPATION_BYTES_MAX,
	PARTICIPATION_FILES_MAX,
	PDF_PAGES_MAX
} from '#lib/domain/files/limits.ts';
import type { UploadRefusal } from '#lib/domain/files/refusal.ts';

const MB = 1024 * 1024;
const AS_PDF = 'Ouvrez-le, exportez-le en PDF, puis déposez ce PDF.';
const KEPT = 'Vos autres fichiers restent en place.';

/** Files that guests hand over. A refusal says what happened, what was kept, what to do. */
export const files = {
	title: 'Fichiers',
	lead: 'Tous les fichiers remis pour cette masterclass. Les invités déposent les leurs depuis leur espace.',
	empty: {
		title: 'Aucun fichier pour l’instant',
		text: 'Les documents que les entreprises remettent et les supports de la séance se retrouvent ici.'
	},
	table: {
		caption: 'Fichiers remis',
		name: 'Fichier',
		organisation: 'Organisation',
		purpose: 'Usage',
		sent: 'Reçu',
		state: 'État',
		actions: 'Actions'
	},
	pages: (count: number) => (count > 1 ? `${count} pages` : `${count} page`),
	purposes: {
		document: 'Document de l’entreprise',
		evidence: 'Pièce justificative',
		presentation: 'Support de séance'
	} satisfies Record<FilePurpose, string>,
	states: {
		scanning: 'En cours de vérification',
		available: 'Disponible',
		quarantined: 'Mis à l’écart',
		refused: 'Supprimé'
	} satisfies Record<FileState, string>,
	asides: {
		infected:
			'L’antivirus y a trouvé quelque chose. Personne ne peut l’ouvrir ; il sera effacé au bout de 30 jours. Demandez une autre version à qui l’a envoyé.',
		'not-scanned':
			'L’antivirus ne répond pas. Le fichier est gardé, personne ne peut l’ouvrir ; il sera vérifié dès que l’antivirus répondra.'
	} satisfies Record<ScanRefusal, string>,
	quarantined: (count: number) =>
		count > 1 ? `${count} fichiers mis à l’écart` : 'Un fichier mis à l’écart',

	remove: (name: string) => `Supprimer « ${name} »`,
	removeShort: 'Supprimer',
	removed: 'Le fichier est supprimé.',
	received: (count: number) =>
		count > 1 ? `${count} fichiers sont enregistrés.` : 'Le fichier est enregistré.',

	upload: {
		title: 'Déposer un support de séance',
		organisation: 'De quelle organisation',
		files: 'Fichiers',
		hint: `PDF, Word (DOCX) ou OpenDocument (ODT), 20 Mo au plus chacun, ${FILES_PER_FORM} à la fois.`,
		send: 'Déposer',
		none: 'Choisissez un fichier.'
	},

	refusedTitle: 'Tout n’a pas pu être enregistré',
	refusedName: (name: string, why: string) => `« ${name} » : ${why}`,
	keptName: (name: string) => `« ${name} » est bien reçu : ne l’envoyez pas une seconde fois.`,
	refusals: {
		empty:
			'Ce fichier est vide, il n’a pas été enregistré. Vérifiez-le sur votre appareil, puis déposez-le de nouveau.',
		'too-large':
			'Ce fichier dépasse 20 Mo, il n’a pas été enregistré. Allégez ses images ou partagez-le en plusieurs fichiers.',
		'cut-off': `L’envoi s’est interrompu, rien n’en a été gardé. ${KEPT} Déposez le fichier de nouveau.`,
		'no-space': `Il n’y a plus assez de place ici pour recevoir un fichier ; celui-ci n’a pas été enregistré. ${KEPT} L’organisateur doit libérer de la place.`,
		infected:
			'L’antivirus a trouvé quelque chose dans ce fichier. Il est mis à l’écart et personne ne le lira. Vérifiez votre appareil, puis déposez une version saine.',
		'too-many-files': `Vous avez atteint ${PARTICIPATION_FILES_MAX} fichiers : celui-ci n’a pas été enregistré. Supprimez-en un qui ne sert plus, puis recommencez.`,
		'participation-full': `Vos fichiers atteignent ${PARTICIPATION_BYTES_MAX / MB} Mo : celui-ci n’a pas été enregistré. Supprimez-en un qui ne sert plus, puis recommencez.`,
		'masterclass-full': `Les fichiers de cette masterclass atteignent ${MASTERCLASS_BYTES_MAX / 1024 / MB} Go : celui-ci n’a pas été enregistré. Prévenez l’organisateur.`,
		'wrong-type':
			'Ce fichier n’est ni un PDF, ni un document Word (DOCX), ni un document OpenDocument (ODT), quel que soit son nom. Il n’a pas été enregistré. Exportez-le en PDF, puis déposez ce PDF.',
		encrypted:
			'Ce fichier est protégé par un mot de passe, il n’a pas été enregistré. Retirez le mot de passe et les restrictions, puis déposez-le de nouveau.',
		'old-word':
			'Ce fichier est un ancien document Word (.doc), ou un document Word protégé par un mot de passe. Il n’a pas été enregistré. Retirez le mot de passe, enregistrez-le en DOCX ou en PDF, puis déposez-le de nouveau.',
		corrupt: `Ce fichier est incomplet ou abîmé, il n’a pas été enregistré. ${AS_PDF}`,
		'two-formats': `Ce fichier en contient un autre, caché dans le premier. Il n’a pas été enregistré. ${AS_PDF}`,
		macros: `Ce document contient des macros, il n’a pas été enregistré. Enregistrez-le sans macros, ou exportez-le en PDF.`,
		'active-content': `Ce fichier contient quelque chose qui s’exécute à l’ouverture (script, action, formulaire animé). Il n’a pas été enregistré. Imprimez-le en PDF, puis déposez ce PDF.`,
		'embedded-files': `Ce fichier en contient d’autres (pièce jointe, tableau ou objet inséré). Il n’a pas été enregistré. Déposez-les à part, ou imprimez le tout en PDF.`,
		'external-content': `Ce document va chercher un contenu ailleurs quand on l’ouvre (modèle, image ou texte distant). Il n’a pas été enregistré. Copiez ce contenu dans le document, ou exportez-le en PDF.`,
		'unsafe-xml': `Ce document n’est pas écrit comme un document bureautique ordinaire. Il n’a pas été enregistré. ${AS_PDF}`,
		'unsafe-archive': `La structure interne de ce document est anormale. Il n’a pas été enregistré. ${AS_PDF}`,
		bomb: `Ce fichier prend une place démesurée quand on l’ouvre. Il n’a pas été enregistré. ${AS_PDF}`,
		'too-many-pages': `Ce PDF a plus de ${PDF_PAGES_MAX} pages, il n’a pas été enregistré. Déposez l’extrait utile.`,
		'too-complex': `Ce fichier est trop complexe pour être vérifié, il n’a pas été enregistré. ${AS_PDF}`
	} satisfies Record<UploadRefusal, string>
};
