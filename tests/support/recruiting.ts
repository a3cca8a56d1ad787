import type { OrganisationDetails } from '#lib/domain/directory/details.ts';
import type { ParticipationRole, Stage } from '#lib/domain/recruiting/participation.ts';
import type { JoiningPerson } from '#lib/server/application/recruiting.usecases.ts';
import type { MasterclassScope } from '#lib/server/application/scope.ts';
import type { TestApplication } from './application.ts';

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

/** Somebody who comes: "Lou Marchand", and an address. */
export type Comer = readonly [name: string, email: string];

/**
 * An organisation on a board, confirmed, with who comes for it: the one of that name in the
 * directory, or a new one.
 *
 * @returns its participation
 */
export const takePart = (
	{ app, store }: Pick<TestApplication, 'app' | 'store'>,
	scope: MasterclassScope<'look' | 'edit'>,
	name: string,
	people: readonly Comer[] = [],
	{ role = 'company', stage = 'confirmed' }: { role?: ParticipationRole; stage?: Stage } = {}
): string => {
	const known = store.read((r) => r.organisations.all().find((one) => one.name === name)?.id);
	const joined = app.recruiting.join(scope, {
		organisation: known ? { id: known } : { details: organisationDetails(name) },
		role,
		stage,
		people: people.map(([who, email]) => person(who, email))
	});
	if (!joined.ok) throw new Error(joined.reason);
	return joined.value;
};
