import { csvFile } from '#lib/domain/directory/csv.ts';
import { download } from '#lib/server/http/download.ts';
import { requireOrganiser } from '#lib/server/http/guards.ts';
import type { RequestHandler } from './$types';

/** The whole directory, one line a contact; its headers are those that the import recognises. */
export const GET: RequestHandler = (event) => {
	const organiser = requireOrganiser(event);
	const { app, t } = event.locals;
	const { fields } = t.directory.import;
	const rows = app.directory.export(organiser).flatMap(({ organisation, contacts }) => {
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
		return (people.length > 0 ? people : [['', '', '', '', '', '']]).map((person) => [
			...body,
			...person
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
		fields.notes
	];
	return download('faisceau.csv', csvFile([headers, ...rows]));
};
