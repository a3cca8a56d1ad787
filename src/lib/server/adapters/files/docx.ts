import { isRemote } from './address.ts';
import { ContentFault } from './fault.ts';
import type { OfficeRules } from './office.ts';
import type { XmlElement } from './xml.ts';

const MAIN = /\.wordprocessingml\.document\.main\+xml$/i;
const OTHER_MAIN = /\.(wordprocessingml\.template|spreadsheetml|presentationml)\S*\.main\+xml$/i;

/** By the last word of their type, since the first part differs between editions of the standard. */
const RELATIONSHIPS: Readonly<Record<string, 'macros' | 'active-content' | 'embedded-files'>> = {
	vbaproject: 'macros',
	wordvbadata: 'macros',
	control: 'active-content',
	activexcontrolbinary: 'active-content',
	// A page of another format, shown as part of this one.
	afchunk: 'active-content',
	oleobject: 'embedded-files',
	package: 'embedded-files'
};

const checkName = (name: string): void => {
	if (/(^|\/)vba(project|data)/i.test(name)) throw new ContentFault('macros');
	if (/(^|\/)activex\//i.test(name)) throw new ContentFault('active-content');
	if (/(^|\/)embeddings\//i.test(name)) throw new ContentFault('embedded-files');
};

const checkContentType = (type: string, part: string): void => {
	// Parts that readers take for XML must be among those that are read as XML here.
	if (/[+/]xml$/i.test(type) && !/svg/i.test(type) && !/(^|\.)(xml|rels)$/i.test(part))
		throw new ContentFault('unsafe-archive');
	if (/macroenabled|vbaproject|vbadata/i.test(type)) throw new ContentFault('macros');
	if (/activex/i.test(type)) throw new ContentFault('active-content');
	if (/oleobject/i.test(type)) throw new ContentFault('embedded-files');
	if (OTHER_MAIN.test(type)) throw new ContentFault('wrong-type');
};

const checkRelationship = ({
	Type = '',
	TargetMode = '',
	Target = ''
}: XmlElement['attributes']) => {
	const kind = Type.split('/').at(-1)?.toLowerCase() ?? '';
	const fault = RELATIONSHIPS[kind];
	if (fault) throw new ContentFault(fault);
	if (TargetMode.toLowerCase() !== 'external' || kind === 'hyperlink') return;
	// Word notes the template it came from, on the author's own disk: nobody else's Word looks there.
	if (kind === 'attachedtemplate' && !isRemote(Target)) return;
	throw new ContentFault('external-content');
};

/** Word's field that talks to another program when a document is opened. */
const LIVE_FIELD = /^\s*"?\s*DDE(AUTO)?\b/i;

/** Reads the instruction of a field, which Word may cut into several runs. */
const createFields = () => {
	let instruction = '';
	const check = (text: string): void => {
		if (LIVE_FIELD.test(text)) throw new ContentFault('active-content');
	};
	return {
		open: ({ name, attributes }: XmlElement): void => {
			if (name === 'fldSimple') check(attributes.instr ?? '');
			if (name === 'fldChar' && attributes.fldCharType === 'begin') instruction = '';
		},
		close: (name: string, text: string): void => {
			if (name !== 'instrText') return;
			instruction = (instruction + text).slice(0, 1000);
			check(instruction);
		}
	};
};

/** Word's own format (ECMA-376): no macros, nothing that acts, is attached or fetched. */
export const createDocxRules = (): OfficeRules => {
	let isDocument = false;
	let pages: number | null = null;
	return {
		type: 'docx',

		watch: (part) => {
			const name = part.name.toLowerCase();
			checkName(name);
			if (name === '[content_types].xml')
				return {
					open: ({ attributes }) => {
						const type = attributes.ContentType ?? '';
						if (type !== '')
							checkContentType(type, attributes.PartName ?? attributes.Extension ?? '');
						if (MAIN.test(type)) isDocument = true;
					}
				};
			if (name.endsWith('.rels'))
				return {
					open: (element) => {
						if (element.name === 'Relationship') checkRelationship(element.attributes);
					}
				};
			if (name === 'docprops/app.xml')
				return {
					open: () => undefined,
					close: (element, text) => {
						if (element === 'Pages' && /^\d{1,5}$/.test(text)) pages = Number(text);
					}
				};
			return name.endsWith('.xml') ? createFields() : null;
		},

		conclude: () => {
			if (!isDocument) throw new ContentFault('wrong-type');
			return pages;
		}
	};
};
