import type { Indicator } from '#lib/domain/faisceau/indicators.ts';
import { fieldNamed } from '#lib/domain/readings/fields.ts';
import { OTHER_WAY_REASONS, STRENGTHS, WHOLE_READINGS } from '#lib/domain/readings/reading.ts';
import type { Catalogue } from '#lib/i18n/catalogue.ts';

/** What a page knows of the documents in front of it. */
export type Named = {
	readonly documents: readonly { readonly faisceauId: string; readonly company: string }[];
	/** What each indicator is called. */
	readonly labels: Readonly<Record<Indicator, string>>;
};

/** A field of a reading, as a person would name it: whose document, which indicator, what part. */
export function readingFieldLabel(
	name: string,
	{ documents, labels }: Named,
	t: Catalogue
): string {
	const field = fieldNamed(name);
	const words = t.readings;
	const company = documents.find((one) => one.faisceauId === field?.faisceauId)?.company ?? '';
	if (!field) return name;
	if (field.indicator !== null)
		return words.desk.field(company, labels[field.indicator], words.parts[field.part]);
	const parts = {
		whole: words.whole.title,
		'reasons[]': words.whole.reasons,
		paragraph: words.whole.paragraph
	};
	return words.desk.wholeField(company, parts[field.part]);
}

/** What a field holds, in words; a text is its own. */
export function readingFieldInWords(name: string, value: string, t: Catalogue): string {
	const words = t.readings;
	switch (fieldNamed(name)?.part) {
		case 'strength': {
			const strength = STRENGTHS.find((one) => one === value);
			return strength ? words.strength.names[strength] : words.strength.unset;
		}
		case 'whole': {
			const whole = WHOLE_READINGS.find((one) => one === value);
			return whole ? words.wholes[whole].label : words.whole.unset;
		}
		case 'reasons[]':
			return OTHER_WAY_REASONS.filter((one) => value.split('\n').includes(one))
				.map((one) => words.reasons[one])
				.join('\n');
		default:
			return value;
	}
}
