import type { SettingUp } from './organiser.ts';

type Topic = {
	readonly family: string;
	readonly need: string;
	/** What companies propose for it. */
	readonly solution: string;
	/** How their names begin. */
	readonly company: string;
};

const AUTHORITIES = ['Valmont', 'Rivecourt', 'Hauterive', 'Boisclair', 'Montfleur', 'Saint-Aubray'];

/** Twelve needs, two of each authority, and what sixty companies propose, five for each need. */
const TOPICS: readonly Topic[] = [
	[
		'eau',
		'Trouver les fuites du réseau d’eau potable',
		'Recherche de fuites sur réseau d’eau',
		'Aqua'
	],
	[
		'dechets',
		'Composter les biodéchets des cantines',
		'Composteur de biodéchets sur site',
		'Humus'
	],
	[
		'batiment',
		'Diagnostiquer l’isolation des écoles',
		'Audit thermique des bâtiments par drone',
		'Thermi'
	],
	['energie', 'Éteindre l’éclairage public la nuit', 'Pilotage de l’éclairage public', 'Lumi'],
	['mobilite', 'Abriter les vélos à la gare', 'Abris à vélos sécurisés', 'Vélo'],
	[
		'nature',
		'Désimperméabiliser les cours d’école',
		'Revêtements perméables pour cours d’école',
		'Oasis'
	],
	[
		'alimentation',
		'Réduire le gaspillage dans la restauration scolaire',
		'Pesée du gaspillage alimentaire',
		'Assiette'
	],
	[
		'numerique',
		'Reconditionner les ordinateurs de la mairie',
		'Ordinateurs reconditionnés',
		'Octet'
	],
	[
		'sols',
		'Dépolluer une friche industrielle',
		'Dépollution des sols de friches par les plantes',
		'Racine'
	],
	[
		'littoral',
		'Ramasser les macrodéchets du port',
		'Bateau collecteur de macrodéchets flottants',
		'Écume'
	],
	[
		'adaptation',
		'Alerter la population avant les inondations',
		'Alerte aux inondations par capteurs de crue',
		'Crue'
	],
	[
		'achats',
		'Acheter du mobilier de bureau de réemploi',
		'Mobilier de bureau issu du réemploi',
		'Table'
	]
].map(([family = '', need = '', solution = '', company = '']) => ({
	...{ family, need, solution, company }
}));

/** The more words around it, the less a solution counts: five of one kind differ a little. */
const AROUND = ['', ', avec formation', ', location courte durée et entretien compris'];
const PLACES = ['Nord', 'Sud', 'Est', 'Ouest', 'Centre'];

/**
 * Twelve needs of six authorities imported into a masterclass, and sixty companies into the directory,
 * then put at the masterclass with what they propose, by posting what the forms post.
 *
 * @returns the participation of each company by its name
 */
export const fillMatrix = async (
	{ importTable, post, read }: SettingUp,
	masterclass: string
): Promise<ReadonlyMap<string, string>> => {
	const { origin } = new URL(masterclass);
	const companies = TOPICS.flatMap(({ company, solution }) =>
		PLACES.map((place, at) => ({
			name: `${company} ${place}`,
			solution: `${solution}${AROUND[at % AROUND.length] ?? ''}`
		}))
	);
	const table = ['Structure\tType', ...companies.map(({ name }) => `${name}\tEntreprise`)];
	await importTable(`${origin}/directory/import`, table.join('\n'));

	const seats = new Map<string, string>();
	const join = async (name: string): Promise<string> => {
		const card = await post(`${masterclass}/participants/new`, {
			...{ organisationTyped: name, newKind: '', role: 'company', stage: 'contacted' }
		});
		const [, id = ''] = /participants\/(\w+)/.exec(card) ?? [];
		seats.set(name, id);
		return id;
	};
	const needs = TOPICS.map(({ family, need }, at) =>
		[AUTHORITIES[Math.floor(at / 2)], family, need, '6 à 12 mois'].join('\t')
	);
	await importTable(
		`${masterclass}/needs/import`,
		['Collectivité\tFamille\tIntitulé\tHorizon', ...needs].join('\n')
	);
	for (const { name, solution } of companies) {
		const card = await read(`${masterclass}/participants/${await join(name)}`);
		const [, organisation = ''] = /\/directory\/(org_\w+)/.exec(card) ?? [];
		await post(`${origin}/directory/${organisation}/offer?/save`, {
			...{ revision: '0', solution, description: '', scope: 'national', codes: '' }
		});
	}
	return seats;
};
