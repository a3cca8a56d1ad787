import { isRemote } from './address.ts';
import { ContentFault } from './fault.ts';
import type { OfficeRules } from './office.ts';
import type { XmlElement } from './xml.ts';

/** OpenDocument's elements that act, by what they are refused for. */
const ELEMENTS: Readonly<
	Record<string, 'macros' | 'active-content' | 'embedded-files' | 'encrypted'>
> = {
	script: 'macros',
	'event-listener': 'macros',
	plugin: 'active-content',
	applet: 'active-content',
	'floating-frame': 'active-content',
	'dde-source': 'active-content',
	'dde-connection-decl': 'active-content',
	'dde-connection': 'active-content',
	'object-ole': 'embedded-files',
	'encryption-data': 'encrypted',
	'encrypted-key': 'encrypted'
};

/** Lists of macro libraries, which an office writes even when there are none. */
const EMPTY_LISTS = /^(script|dialog)-l[bc]\.xml$/;

const checkName = (name: string): void => {
	const [folder = '', ...rest] = name.split('/');
	const file = rest.at(-1) ?? '';
	if (/^encrypted-package$/i.test(name)) throw new ContentFault('encrypted');
	if (/^(basic|dialogs|scripts)$/i.test(folder) && file !== '' && !EMPTY_LISTS.test(file))
		throw new ContentFault('macros');
};

const checkElement = ({ name, attributes }: XmlElement): void => {
	const fault = ELEMENTS[name];
	if (fault) throw new ContentFault(fault);
	const { href = '' } = attributes;
	if (/^\s*(vnd\.sun\.star\.)?(script|macro)s?:/i.test(href)) throw new ContentFault('macros');
	// A link waits for a click; the template's address is a note about where the document came from.
	if (name === 'a' || (name === 'template' && !/^\s*(https?|ftp|smb):/i.test(href))) return;
	if (isRemote(href)) throw new ContentFault('external-content');
};

/** OpenDocument text (ISO/IEC 26300): no macros, nothing that acts, is attached, fetched or hidden. */
export const createOdtRules = (): OfficeRules => {
	const seen = new Set<string>();
	let pages: number | null = null;
	return {
		type: 'odt',

		watch: (part) => {
			checkName(part.name);
			seen.add(part.name);
			// An object inside the document has parts of its own, in a folder.
			if (!/\.(xml|rdf)$/i.test(part.name)) return null;
			return {
				open: (element) => {
					checkElement(element);
					const count = element.attributes['page-count'] ?? '';
					if (element.name === 'document-statistic' && /^\d{1,5}$/.test(count))
						pages = Number(count);
				}
			};
		},

		conclude: () => {
			if (!seen.has('META-INF/manifest.xml') || !seen.has('content.xml'))
				throw new ContentFault('corrupt');
			return pages;
		}
	};
};
