import { join } from 'node:path';
import { openDatabase } from '../../../src/lib/server/adapters/db/open.ts';
import { createStore } from '../../../src/lib/server/adapters/db/store.ts';
import type { Repositories } from '../../../src/lib/server/application/ports/ports.ts';
import type { Installation } from './installation.ts';

/** Reads or writes what an installation stores, beside its server. */
const withStore = <Found>({ folder }: Installation, work: (r: Repositories) => Found): Found => {
	const db = openDatabase(join(folder, 'data', 'faisceau.db'));
	try {
		return createStore(db).write(work);
	} finally {
		db.$client.close();
	}
};

let companies = 0;

/** A new company of a masterclass, confirmed, with the two who write its document: Lou and Nadia. */
export const joinCompany = (place: Installation, masterclassId: string) => {
	const key = String(++companies);
	const facts = { notes: '', demo: false, createdAt: 0, updatedAt: 0, revision: 1 };
	const people = [
		['Lou', 'Marchand'],
		['Nadia', 'Ferrand']
	] as const;
	withStore(place, (r) => {
		r.organisations.insert({
			...facts,
			id: `org_e2e${key}`,
			kind: 'company',
			name: `Halo Thermique ${key}`,
			foldedName: `halo thermique ${key}`,
			siren: null,
			siret: null,
			code: null,
			department: null,
			population: null,
			website: ''
		});
		r.participations.insert({
			id: `par_e2e${key}`,
			masterclassId,
			organisationId: `org_e2e${key}`,
			role: 'company',
			stage: 'confirmed',
			refusal: '',
			nextAction: '',
			nextActionDue: null,
			ownerId: null,
			position: 0,
			createdAt: 0,
			stageSince: 0,
			revision: 1
		});
		for (const [givenName, familyName] of people) {
			const name = `e2e${key}${givenName}`;
			r.contacts.insert({
				...facts,
				id: `con_${name}`,
				organisationId: `org_e2e${key}`,
				givenName,
				familyName,
				foldedName: `${givenName} ${familyName}`.toLowerCase(),
				email: `${givenName.toLowerCase()}${key}@example.org`,
				phone: '',
				position: '',
				locale: 'fr'
			});
			r.participations.addParticipant({
				id: `ptc_${name}`,
				masterclassId,
				participationId: `par_e2e${key}`,
				contactId: `con_${name}`,
				createdAt: 0
			});
		}
	});
	return { lou: `lou${key}@example.org`, nadia: `nadia${key}@example.org` };
};
