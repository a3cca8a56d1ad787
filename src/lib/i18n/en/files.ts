import {
	FILES_PER_FORM,
	MASTERCLASS_BYTES_MAX,
	PARTICIPATION_BYTES_MAX,
	PARTICIPATION_FILES_MAX,
	PDF_PAGES_MAX
} from '#lib/domain/files/limits.ts';
import type { files as french } from '../fr/files.ts';

const MB = 1024 * 1024;
const AS_PDF = 'Open it, export it as a PDF, and send that PDF.';
const KEPT = 'Your other files stay in place.';

/** Files that guests hand over. A refusal says what happened, what was kept, what to do. */
export const files: typeof french = {
	title: 'Files',
	lead: 'All the files handed over for this masterclass. Guests send theirs from their own space.',
	empty: {
		title: 'No file yet',
		text: 'What companies hand over, and what is shown during the session, will be found here.'
	},
	table: {
		caption: 'Files handed over',
		name: 'File',
		organisation: 'Organisation',
		purpose: 'Use',
		sent: 'Received',
		state: 'State',
		actions: 'Actions'
	},
	pages: (count) => (count === 1 ? '1 page' : `${count} pages`),
	purposes: {
		document: 'Company document',
		evidence: 'Evidence',
		presentation: 'Shown in the session'
	},
	states: {
		scanning: 'Being checked',
		available: 'Available',
		quarantined: 'Set aside',
		refused: 'Deleted'
	},
	asides: {
		infected:
			'The virus scanner found something in it. Nobody can open it; it will be erased after 30 days. Ask whoever sent it for another version.',
		'not-scanned':
			'The virus scanner does not answer. The file is kept and nobody can open it; it will be checked as soon as the scanner answers.'
	},
	quarantined: (count) => (count === 1 ? 'One file set aside' : `${count} files set aside`),

	remove: (name) => `Delete “${name}”`,
	removeShort: 'Delete',
	removed: 'The file is deleted.',
	received: (count) => (count === 1 ? 'The file is saved.' : `${count} files are saved.`),

	upload: {
		title: 'Send what will be shown in the session',
		organisation: 'From which organisation',
		files: 'Files',
		hint: `PDF, Word (DOCX) or OpenDocument (ODT), at most 20 MB each, ${FILES_PER_FORM} at a time.`,
		send: 'Send',
		none: 'Choose a file.'
	},

	refusedTitle: 'Not everything could be saved',
	refusedName: (name, why) => `“${name}”: ${why}`,
	keptName: (name) => `“${name}” has arrived: there is no need to send it again.`,
	refusals: {
		empty: 'This file is empty and was not saved. Check it on your device, then send it again.',
		'too-large':
			'This file is larger than 20 MB and was not saved. Make its pictures lighter, or split it into several files.',
		'cut-off': `The transfer was interrupted and nothing of it was kept. ${KEPT} Send the file again.`,
		'no-space': `There is not enough room here to take in a file; this one was not saved. ${KEPT} The organiser has to make room.`,
		infected:
			'The virus scanner found something in this file. It is set aside and nobody will read it. Check your device, then send a clean version.',
		'too-many-files': `You have reached ${PARTICIPATION_FILES_MAX} files: this one was not saved. Delete one you no longer need, then try again.`,
		'participation-full': `Your files reach ${PARTICIPATION_BYTES_MAX / MB} MB: this one was not saved. Delete one you no longer need, then try again.`,
		'masterclass-full': `The files of this masterclass reach ${MASTERCLASS_BYTES_MAX / 1024 / MB} GB: this one was not saved. Tell the organiser.`,
		'wrong-type':
			'This file is neither a PDF, nor a Word document (DOCX), nor an OpenDocument text (ODT), whatever its name. It was not saved. Export it as a PDF, and send that PDF.',
		encrypted:
			'This file is protected by a password and was not saved. Remove the password and the restrictions, then send it again.',
		'old-word':
			'This file is an old Word document (.doc), or a Word document under a password. It was not saved. Remove the password, save it as DOCX or PDF, then send it again.',
		corrupt: `This file is incomplete or damaged and was not saved. ${AS_PDF}`,
		'two-formats': `This file holds another one, hidden in the first. It was not saved. ${AS_PDF}`,
		macros:
			'This document holds macros and was not saved. Save it without macros, or export it as a PDF.',
		'active-content':
			'This file holds something that runs when it is opened (a script, an action, a live form). It was not saved. Print it as a PDF, and send that PDF.',
		'embedded-files':
			'This file holds other files (an attachment, an inserted table or object). It was not saved. Send them separately, or print everything as a PDF.',
		'external-content':
			'This document fetches something elsewhere when it is opened (a template, a remote picture or text). It was not saved. Copy that content into the document, or export it as a PDF.',
		'unsafe-xml': `This document is not written as an ordinary office document. It was not saved. ${AS_PDF}`,
		'unsafe-archive': `The inner structure of this document is abnormal. It was not saved. ${AS_PDF}`,
		bomb: `This file takes up far too much room once it is opened. It was not saved. ${AS_PDF}`,
		'too-many-pages': `This PDF has more than ${PDF_PAGES_MAX} pages and was not saved. Send the useful part.`,
		'too-complex': `This file is too complex to be checked and was not saved. ${AS_PDF}`
	}
};
