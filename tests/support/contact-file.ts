/** What a file of contacts from real life looks like, and what an import must make of it. */
export type ContactFile = {
	readonly text: string;
	/** Lines that an import leaves aside, and why. */
	readonly faults: readonly (readonly [line: number, code: string])[];
	readonly organisations: number;
	readonly contacts: number;
};

const GIVEN = ['Zoé', 'Noël', 'Anne-Lise', 'Cœline', 'Émile', 'Karim', 'Maëlle', 'Jean-Loup'];
const FAMILY = [
	'Lefèvre',
	'D’Aubigné',
	'Œuillet',
	'Nguyen',
	'da Silva',
	'Ñuñez',
	'Güner',
	'Le Goff'
];

/** A SIREN made valid by its last figure (Luhn). */
const sirenOf = (seed: number): string => {
	const start = String(40_000_000 + seed).slice(0, 8);
	const sum = [...start].reduce((total, digit, at) => {
		const value = Number(digit) * (at % 2 === 1 ? 2 : 1);
		return total + (value > 9 ? value - 9 : value);
	}, 0);
	return `${start}${(10 - (sum % 10)) % 10}`;
};

const quoted = (text: string) => (/[";\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/**
 * A file of `count` contacts in 500 organisations: headers on line 3 under a title, semicolons,
 * empty columns at the end, mixed line ends, quoted line breaks; every hundredth line has a fault of
 * each kind that people report.
 */
export const contactFile = (count: number): ContactFile => {
	const faults: [number, string][] = [];
	const organisations = new Set<string>();
	let contacts = 0;
	let line = 1;
	let text = '';
	const write = (cells: readonly string[]) => {
		const row = `${cells.map(quoted).join(';')};;`;
		text += row + (line % 3 === 0 ? '\n' : '\r\n');
		line += 1 + (row.match(/\n/g)?.length ?? 0);
	};
	write(['Export des contacts au 12/11/2026']);
	write([]);
	write([
		'Structure',
		'Type',
		'SIREN',
		'SIRET',
		'Prénom',
		'Nom',
		'Courriel',
		'Tél.',
		'Fonction',
		'Commentaires',
		'Inscrit le'
	]);

	for (let at = 0; at < count; at += 1) {
		const group = at % 500;
		const siren = sirenOf(group);
		const cells = [
			`Société n° ${group}, « Énergie »`,
			'Entreprise',
			at % 2 === 0 ? siren : `="${siren}"`,
			'',
			GIVEN[at % GIVEN.length] ?? '',
			`${FAMILY[at % FAMILY.length]} ${at}`,
			at % 7 === 0 ? '' : ` Contact.${at}@Example.org `,
			`'+33 1 ${String(at).padStart(4, '0')}`,
			'Directrice; achats',
			at % 11 === 0 ? 'Rappeler\nle "lundi" 🎉' : '',
			'12/11/2026'
		];
		const fault = (code: string, column: number, value: string) => {
			faults.push([line, code]);
			cells[column] = value;
		};
		const kind = at % 100;
		if (kind === 1) fault('email-line-break', 6, `contact.${at}@exam\nple.org`);
		else if (kind === 2) fault('email-space', 6, `contact ${at}@example.org`);
		else if (kind === 3) fault('email-invalid', 6, 'aucun');
		else if (kind === 4) fault('siren-invalid', 2, '123456789');
		else if (kind === 5) fault('rounded-number', 3, '1.2E+13');
		else if (kind === 6) fault('name-too-long', 5, `"D’Or", ${'é'.repeat(296)}🎉`);
		else if (kind === 8) fault('spreadsheet-error', 8, '#N/A');
		else if (kind === 9) fault('formula', 8, '=A1&B1');
		else if (kind === 10) {
			faults.push([line, 'too-many-cells']);
			cells.push('', 'de trop');
		} else {
			organisations.add(siren);
			contacts += 1;
		}
		write(cells);
		if (kind === 20) {
			// The same person again, in capitals and with blanks around.
			faults.push([line, 'duplicate']);
			write(cells.map((cell, column) => (column === 6 ? cell.toUpperCase() : cell)));
		}
	}
	return { text, faults, organisations: organisations.size, contacts };
};
