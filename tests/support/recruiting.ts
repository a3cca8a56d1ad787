import type { OrganisationDetails } from '#lib/domain/directory/details.ts';
import type { JoiningPerson } from '#lib/server/application/recruiting.usecases.ts';

/** A company that is not in the directory yet. */
export const organisationDetails = (name: string): OrganisationDetails => ({
	kind: 'company',
	name,
	siren: null,
	siret: null,
	code: null,
	department: null,
	population: null,
	website: '',
	notes: ''
});

/** "Lou Marchand", who is not in the directory yet. */
export const person = (name: string, email: string | null): JoiningPerson => {
	const [givenName = '', ...family] = name.split(' ');
	return {
		details: {
			givenName,
			familyName: family.join(' '),
			email,
			phone: '',
			position: '',
			locale: 'fr',
			notes: ''
		}
	};
};
