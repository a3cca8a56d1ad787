/** Text that is HTML already; only {@link html} makes it. */
export class Markup {
	readonly source: string;

	constructor(source: string) {
		this.source = source;
	}
}

export type Piece = string | number | Markup | readonly Piece[] | null | false;

const entities: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;'
};

const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

const written = (piece: Piece): string => {
	if (piece === null || piece === false) return '';
	if (piece instanceof Markup) return piece.source;
	if (typeof piece === 'object') return piece.map(written).join('');
	return escape(String(piece));
};

/** A template of HTML: everything put into it is escaped, unless it was made by this template. */
export const html = (template: TemplateStringsArray, ...pieces: Piece[]): Markup =>
	new Markup(
		template.reduce((done, part, index) => done + written(pieces[index - 1] ?? null) + part)
	);

/** A text with its line breaks as `<br>`. */
export const lines = (text: string): Piece =>
	text.split('\n').map((line, index) => (index === 0 ? line : html`<br />${line}`));
