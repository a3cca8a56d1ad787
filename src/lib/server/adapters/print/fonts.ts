import { readFileSync } from 'node:fs';
import { readCoverage, type Coverage } from './coverage.ts';

/**
 * The files of each family, as Typst finds them by name: titles, texts, and one family that draws
 * nearly every European sign, Arabic, Hebrew and many symbols, where the two others cannot.
 */
const FAMILIES = [
	[
		'@expo-google-fonts/bricolage-grotesque/600SemiBold/BricolageGrotesque_600SemiBold.ttf',
		'@expo-google-fonts/bricolage-grotesque/700Bold/BricolageGrotesque_700Bold.ttf'
	],
	[
		'@expo-google-fonts/atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf',
		'@expo-google-fonts/atkinson-hyperlegible-next/600SemiBold/AtkinsonHyperlegibleNext_600SemiBold.ttf'
	],
	['dejavu-fonts-ttf/ttf/DejaVuSans.ttf', 'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf']
];

/** The fonts of printed documents, and what each family can draw in all its weights. */
export function readFonts(): { readonly files: Buffer[]; readonly coverages: Coverage[] } {
	const families = FAMILIES.map((files) =>
		files.map((file) => readFileSync(new URL(import.meta.resolve(file))))
	);
	return {
		files: families.flat(),
		coverages: families.map((files) => {
			const weights = files.map((file) => readCoverage(file));
			return (point) => weights.every((covers) => covers(point));
		})
	};
}
