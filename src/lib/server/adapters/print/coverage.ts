/** Whether a font can draw a code point. */
export type Coverage = (codePoint: number) => boolean;

/**
 * What a TrueType font can draw, from its table of characters: the sub-table of whole Unicode where
 * there is one, else that of the basic plane.
 *
 * Source: OpenType specification, `cmap`, formats 12 and 4.
 */
export function readCoverage(font: Uint8Array): Coverage {
	const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
	const table = tableAt(view, 'cmap');
	const starts = Array.from({ length: view.getUint16(table + 2) }, (_, index) => {
		return table + view.getUint32(table + 4 + index * 8 + 4);
	});
	const whole = starts.find((start) => view.getUint16(start) === 12);
	if (whole !== undefined) return fromGroups(view, whole);
	const basic = starts.find((start) => view.getUint16(start) === 4);
	if (basic !== undefined) return fromSegments(view, basic);
	throw new Error('a font without a table of Unicode characters');
}

function tableAt(view: DataView, tag: string): number {
	const wanted = Array.from(tag).reduce((sum, sign) => sum * 256 + sign.charCodeAt(0), 0);
	for (let index = 0; index < view.getUint16(4); index += 1) {
		const record = 12 + index * 16;
		if (view.getUint32(record) === wanted) return view.getUint32(record + 8);
	}
	throw new Error(`a font without ${tag}`);
}

function fromGroups(view: DataView, start: number): Coverage {
	const covered = new Set<number>();
	for (let index = 0; index < view.getUint32(start + 12); index += 1) {
		const group = start + 16 + index * 12;
		const first = view.getUint32(group);
		const firstGlyph = view.getUint32(group + 8);
		for (let point = first; point <= view.getUint32(group + 4); point += 1)
			if (firstGlyph + point - first !== 0) covered.add(point);
	}
	return (point) => covered.has(point);
}

function fromSegments(view: DataView, start: number): Coverage {
	const covered = new Set<number>();
	const twice = view.getUint16(start + 6);
	const [ends, firsts] = [start + 14, start + 16 + twice];
	const [deltas, offsets] = [firsts + twice, firsts + 2 * twice];
	for (let at = 0; at < twice; at += 2) {
		const first = view.getUint16(firsts + at);
		const offset = view.getUint16(offsets + at);
		for (let point = first; point <= view.getUint16(ends + at) && point < 0xffff; point += 1) {
			const listed =
				offset === 0 ? point : view.getUint16(offsets + at + offset + (point - first) * 2);
			const drawn = listed !== 0 && ((listed + view.getUint16(deltas + at)) & 0xffff) !== 0;
			if (drawn) covered.add(point);
		}
	}
	return (point) => covered.has(point);
}
