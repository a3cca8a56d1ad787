const many = (count: number, one: string, other: string) => `${count} ${count > 1 ? other : one}`;

/** A list brought from a spreadsheet, whatever it holds. */
export const imports = {
	faults: {
		'siren-invalid': 'Le SIREN est faux : sa clé de contrôle ne correspond pas.',
		'siren-length': 'Un SIREN a 9 chiffres.',
		'rounded-number':
			'Le tableur a arrondi ce numéro. Mettez la colonne au format texte, puis enregistrez de nouveau.',
		formula: 'Cette cellule contient une formule, pas une valeur.',
		'text-too-long': 'Un texte de cette ligne est trop long.',
		'spreadsheet-error': 'Cette cellule contient une erreur du tableur.',
		'too-many-cells': 'Cette ligne a plus de cellules que l’en-tête n’a de colonnes.',
		'unclosed-quote': 'Un guillemet ouvert n’est jamais fermé.'
	},
	lead: 'Un fichier CSV, ou un tableau copié depuis un tableur. Rien n’est écrit avant que vous ayez vu ce qui changera.',
	file: 'Fichier CSV',
	fileHint:
		'Jusqu’à 5 Mo. Séparé par des virgules, des points-virgules ou des tabulations ; avec ou sans accents bien codés.',
	paste: 'Ou collez un tableau',
	pasteHint: 'Copiez les cellules dans votre tableur, en-têtes comprises, puis collez-les ici.',
	read: 'Lire et prévisualiser',
	columnsKnown: 'Colonnes reconnues',
	noHeader: (example: string) =>
		`Aucune ligne d’en-têtes n’a été trouvée. La première ligne doit nommer les colonnes, par exemple : ${example}.`,
	problems: {
		'too-large': 'Ce fichier dépasse 5 Mo. Coupez-le en plusieurs, ou retirez des colonnes.',
		empty: 'Il n’y a rien à lire ici. Choisissez un fichier, ou collez un tableau.',
		picture:
			'C’est une image, pas un tableau. Dans votre tableur, choisissez « Enregistrer sous », puis CSV.',
		spreadsheet:
			'C’est un classeur de tableur. Ouvrez-le, choisissez « Enregistrer sous », puis CSV ; ou copiez les cellules et collez-les ici.',
		document: 'C’est un document, pas un tableau. Enregistrez la liste au format CSV.',
		binary: 'Ce fichier n’est pas du texte. Enregistrez la liste au format CSV.',
		'too-many-rows': 'Ce fichier a plus de 20 000 lignes. Coupez-le en plusieurs.'
	},
	gone: 'Cet import n’existe plus : il a été confirmé ou abandonné. Recommencez avec le fichier.',
	changed:
		'Quelque chose a changé depuis cet aperçu, par exemple dans l’annuaire. Rien n’a été écrit : le voici refait, relisez-le puis confirmez.',
	preview: 'Prévisualisation',
	source: (name: string, rows: number) => `${name} · ${many(rows, 'ligne', 'lignes')}`,
	pasted: 'Tableau collé',
	encodings: {
		'utf-8': 'texte UTF-8',
		'utf-16': 'texte UTF-16',
		'windows-1252': 'texte Windows-1252'
	},
	rejected: 'Laissés de côté',
	mapping: 'Ce que contient chaque colonne',
	mappingText: 'Corrigez si besoin, puis relisez.',
	column: (name: string, sample: string) => (sample ? `${name} (ex. : ${sample})` : name),
	unused: 'Absente du fichier',
	otherFields: 'Ce qui n’est pas dans le fichier',
	remap: 'Relire avec ces colonnes',
	line: 'Ligne',
	problem: 'Ce qui ne va pas',
	value: 'Valeur lue',
	sameAs: (line: number) => `voir la ligne ${line}`,
	faultsTitle: (count: number) =>
		count > 1 ? `${count} lignes laissées de côté` : '1 ligne laissée de côté',
	faultsMore: (count: number) => `Et ${count} autres, dans le fichier à télécharger.`,
	faultsDownload: 'Télécharger la liste',
	confirm: 'Importer',
	abandon: 'Abandonner',
	abandoned: 'L’import est abandonné : rien n’a été écrit.'
};
