import { csvFile } from '#lib/domain/directory/csv.ts';
import { coverageInText } from '#lib/domain/matching/places.ts';
import { download } from '#lib/server/http/download.ts';
import { requireOrganiser } from '#lib/server/http/guards.ts';
import type { RequestHandler } from './$types';

/**
 * The whole directory, one line a contact; the first of a company says what it offers. Its headers are
 * those that the import recognises.
 */
export const GET: RequestHandler = (event) => {
	const organiser = requireOrganiser(event);
	const { app, t } = event.locals;
	const { fields } = t.directory.import;
	const rows = app.directory.export(organiser).flatMap(({ organisation, contacts, offer }) => {
		const body = [
			organisation.name,
			t.directory.kinds[organisation.kind],
			organisation.siren ?? '',
			organisation.siret ?? '',
			organisation.code ?? '',
			organisation.department ?? '',
			organisation.website
		];
		const people = contacts.map((contact) => [
			contact.givenName,
			contact.familyName,
			contact.email ?? '',
			contact.phone,
			contact.position,
			contact.notes
		]);
		const offered = offer && [
			offer.solution,
			offer.description,
			offer.families.map((family) => t.needs.families[family]).join(' | '),
			coverageInText(offer.coverage, t.directory.import.territories)
		];
		return (people.length > 0 ? people : [['', '', '', '', '', '']]).map((person, at) => [
			...body,
			...person,
			...((at === 0 ? offered : null) ?? ['', '', '', ''])
		]);
	});
	const headers = [
		fields.organisation,
		fields.kind,
		fields.siren,
		fields.siret,
		fields.code,
		fields.department,
		fields.website,
		fields.givenName,
		fields.familyName,
		fields.email,
		fields.phone,
		fields.position,
		fields.notes,
		fields.solution,
		fields.description,
		fields.families,
		fields.territory
	];
	return download('faisceau.csv', csvFile([headers, ...rows]));
};
