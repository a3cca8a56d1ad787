import type { ImportCounts } from '#lib/domain/directory/import/plan.ts';

const many = (count: number, one: string, other: string) => `${count} ${count === 1 ? one : other}`;

/** Nothing where there is none. */
const some = (count: number, one: string, other: string) =>
	count > 0 ? [many(count, one, other)] : [];

/** The directory: organisations, contacts, authority search, import. */
export const directory = {
	title: 'Directory',
	lead: 'The organisations and people you invite, for all your masterclasses.',
	kinds: {
		commune: 'Municipality',
		epci: 'Inter-municipal body',
		department: 'Department',
		region: 'Region',
		'public-body': 'Public body',
		company: 'Company',
		network: 'Network or agency',
		association: 'Association',
		other: 'Other'
	},
	demo: 'Demonstration',
	people: (count: number) => many(count, 'contact', 'contacts'),
	inhabitants: (figure: string) => `${figure} inhabitants`,
	departmentNumber: (code: string) => `department ${code}`,

	list: {
		caption: 'Organisations in the directory',
		search: 'Search for an organisation or a person',
		searchHint:
			'Name, e-mail address, SIREN or INSEE code, or what a company offers; with or without accents.',
		offered: (solution: string, words: string) => `${solution} (found: ${words})`,
		kind: 'Kind',
		allKinds: 'All kinds',
		name: 'Organisation',
		contacts: 'Contacts',
		place: 'Particulars',
		found: (count: string, several: boolean) =>
			several ? `${count} organisations` : `${count} organisation`,
		nothing: 'Nothing matches',
		nothingText: 'Try another word, or add this organisation.',
		clear: 'Show all',
		empty: 'Your directory is empty',
		emptyText:
			'Add a French authority by typing the first letters of its name, a company by hand, or a whole file of contacts.',
		add: 'Add an organisation',
		import: 'Import a file',
		export: 'Export',
		pages: 'Pages of the directory'
	},

	picker: {
		hint: 'Type the first letters: the directory and every authority in France.',
		inDirectory: 'In the directory',
		inFrance: 'Authorities in France',
		found: (count: number) => (count === 0 ? 'No result' : many(count, 'result', 'results')),
		nothing: 'Nothing by that name. Check the spelling, or create the organisation.',
		which: 'Which one?',
		unknown: 'Choose an organisation from the list.',
		clear: 'Clear the choice'
	},

	add: {
		title: 'Add an organisation',
		authority: 'A French authority',
		authorityLead:
			'Municipalities, inter-municipal bodies, departments and regions: name, SIREN and population come from the public reference.',
		search: 'Name, postal code, INSEE code or SIREN',
		other: 'Another organisation',
		otherLead: 'Company, network, public body, association…',
		create: 'Create the organisation',
		added: (name: string) => `${name} is in the directory. Now add a contact.`,
		known: (name: string) => `${name} was in the directory already: here it is.`
	},

	organisation: {
		name: 'Name',
		kind: 'Kind',
		siren: 'SIREN',
		sirenHint: '9 digits; the SIRET holds it already.',
		siret: 'SIRET',
		siretHint: '14 digits.',
		code: 'INSEE code',
		population: 'Population',
		department: 'Department',
		website: 'Website',
		notes: 'Notes',
		notesHint: 'Seen by organisers only.',
		details: 'Particulars',
		edit: 'Edit the particulars',
		saved: 'The particulars are up to date.',
		contacts: 'Contacts',
		noContacts: 'No contact yet',
		noContactsText: 'An invitation goes to a person, at their address.',
		addContact: 'Add a contact',
		history: 'Masterclasses',
		noHistory: 'This organisation has not taken part in any of your masterclasses yet.',
		historyDate: 'Date',
		historyRole: 'Role',
		historyStage: 'Stage',
		remove: 'Delete the organisation',
		removeText: 'Its particulars and its contacts are erased for good.',
		removeConfirm: 'Delete for good',
		removed: (name: string) => `${name} is no longer in the directory.`,
		inUse:
			'This organisation takes part in a masterclass, or one of its contacts was invited: it cannot be deleted. Remove it from the masterclass first; once an invitation has left, it stays on record.'
	},

	personalData: {
		title: 'Personal data',
		lead: (name: string) =>
			`All that the application keeps about ${name}: their record, the masterclasses they take part in, their answers, our messages, their visits, what they wrote.`,
		export: 'Download everything, as JSON',
		exportText:
			'To be given to the person who asks for their data. Secret links and other people’s data are left out.',
		counts: {
			participations: 'Masterclasses',
			messages: 'Messages',
			visits: 'Visits to their space',
			files: 'Files handed in',
			questions: 'Questions asked',
			history: 'Lines of history',
			mentions: 'Other texts that name them'
		},
		erase: 'Erase this person',
		eraseText:
			'Their record, links, answers and our messages go, those that wait too; their name and address leave the history and all that was written. What their organisation wrote stays, without their name. This cannot be undone.',
		files: 'Also erase the files this person handed in for their organisation',
		confirm: (name: string) => `Yes, erase ${name} everywhere`,
		confirmNeeded: 'Tick this box to confirm. Nothing was erased.',
		submit: 'Erase',
		expected:
			'This person is expected at a masterclass. First take them off its participants: their cancellation will leave, then you can erase them. Nothing was erased.',
		expectedAt: 'Expected at:',
		sending: 'A message is reaching them right now. Try again in a minute. Nothing was erased.',
		open: 'Personal data: see all, erase all',
		erased: 'The person is erased everywhere.'
	},
	contact: {
		addTitle: 'Add a contact',
		editTitle: 'Edit the contact',
		givenName: 'First name',
		familyName: 'Last name',
		email: 'E-mail address',
		emailHint: 'Invitations go to this address.',
		phone: 'Telephone',
		position: 'Position',
		locale: 'Language of messages',
		notes: 'Notes',
		noEmail: 'No e-mail address',
		edit: (name: string) => `Edit ${name}`,
		added: (name: string) => `${name} is in the directory.`,
		saved: (name: string) => `${name} is up to date.`,
		follows:
			'If this person has received an invitation, the former address gets a cancellation and the new one an invitation: you will read both before they leave.',
		remove: 'Delete this contact',
		removed: (name: string) => `${name} is no longer in the directory.`,
		inUse: 'This person takes part in a masterclass or was invited to one: they cannot be deleted.'
	},

	import: {
		title: 'Import a file of contacts',
		columnsText:
			'Organisation, kind, SIREN, SIRET, INSEE code, department or postal code, website, first name, last name or full name, e-mail, telephone, position, notes; for a company, solution, description, families (“eau; energie”) and territory (“national”, “Bretagne; Normandie”, “31, 59”, “regions: 76, 32”). Headers are recognised in French and English, and you can correct them.',
		willCreate: 'Created',
		willUpdate: 'Completed',
		unchanged: 'Unchanged',
		organisations: 'Organisations',
		contacts: 'Contacts',
		offers: 'Companies’ offers',
		nothingToDo: 'Everything is in the directory already: this import would change nothing.',
		fields: {
			organisation: 'Organisation',
			kind: 'Kind',
			siren: 'SIREN',
			siret: 'SIRET',
			code: 'INSEE code',
			department: 'Department',
			postalCode: 'Postal code',
			website: 'Website',
			fullName: 'Full name',
			givenName: 'First name',
			familyName: 'Last name',
			email: 'E-mail',
			phone: 'Telephone',
			position: 'Position',
			notes: 'Notes',
			solution: 'Solution',
			description: 'Description',
			families: 'Families',
			territory: 'Territory'
		},
		territories: { national: 'national', regions: 'regions', departments: 'departments' },
		faults: {
			'organisation-missing': 'No organisation is named.',
			'organisation-too-long': 'The organisation’s name is longer than 200 characters.',
			'name-too-long': 'The person’s name is longer than 120 characters.',
			'email-line-break': 'The e-mail address holds a line break.',
			'email-space': 'The e-mail address holds a space.',
			'email-invalid': 'The e-mail address is not valid.',
			'siret-invalid': 'The SIRET is wrong: its check digit does not fit.',
			'siret-length': 'A SIRET has 14 digits.',
			'offer-of-no-company': 'Only a company offers a solution.',
			duplicate: 'This person stands further up in the file already.'
		},
		conflictsTitle: (count: number) =>
			count === 1 ? '1 difference left as it is' : `${count} differences left as they are`,
		conflictsText: 'The import fills what is blank; it never replaces what is written.',
		conflict: (field: string, kept: string, given: string) =>
			`${field}: “${kept}” is kept, the file says “${given}”.`,
		offersTitle: (count: number) => (count > 1 ? `${count} offers change` : '1 offer changes'),
		offersText: 'For what companies offer, the file has the last word. What it does not say stays.',
		offerLine: (name: string, before: string, after: string) =>
			`${name}: “${before}” becomes “${after}”.`,
		offerDetails: (name: string, solution: string) =>
			`${name}: the description, families or territory of “${solution}” change.`,
		sample: 'The first contacts, as they will be written',
		offersSample: 'The first offers, as they will be written',
		noFamily: 'No family',
		noTerritory: 'Territory not said',
		notesTitle: (count: number) =>
			count > 1 ? `${count} remarks on offers` : '1 remark on offers',
		notesText: 'These lines will be imported all the same.',
		notes: {
			'family-left-out': (name: string, value: string) =>
				`${name}: “${value}” is no family of needs, and will be left out.`,
			'family-guessed': (name: string, value: string, family: string) =>
				`${name}: “${value}” is read as “${family}”.`,
			'territory-left-out': (name: string, value: string) =>
				`${name}: “${value}” is no region, no department, and not “national”. The territory will not be filled.`
		},
		familiesKnown: 'The families that are recognised',
		familiesText:
			'By their name, their code, a near name (“Air & health”) or that of one of their parts (“Drinking water”). An unknown word is left out, the rest of the line is imported.',
		done: (created: ImportCounts, updated: ImportCounts) => {
			const parts = [
				...some(created.organisations, 'organisation created', 'organisations created'),
				...some(created.contacts, 'contact created', 'contacts created'),
				...some(created.offers, 'offer written', 'offers written'),
				...some(updated.organisations, 'organisation completed', 'organisations completed'),
				...some(updated.contacts, 'contact completed', 'contacts completed'),
				...some(updated.offers, 'offer changed', 'offers changed')
			];
			return `Import done: ${parts.join(', ') || 'nothing to change'}.`;
		},
		example: 'Organisation; First name; Last name; E-mail'
	}
};
