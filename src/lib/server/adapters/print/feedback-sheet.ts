import { INDICATORS } from '#lib/domain/faisceau/indicators.ts';
import type { Strength } from '#lib/domain/readings/reading.ts';
import type { FeedbackPrint } from '#lib/server/application/ports/print.port.ts';
import { named, occasionInWords, sheet, wordsOf } from './sheet.ts';

/** How many bars a strength fills; what speaks against points down instead. */
const LEVELS: Readonly<Record<Strength, number | 'against'>> = {
	fort: 3,
	moyen: 2,
	faible: 1,
	absent: 0,
	contraire: 'against'
};

/** The data of `feedback.typ`. */
export function feedbackSheet(print: FeedbackPrint) {
	const words = wordsOf(print.locale);
	const texts = words.print.feedback;
	const { format } = words;
	const { indicators } = words.words;
	const { unnamed } = words.print.faisceau;
	const solution = named(print.solution, unnamed);
	const company = named(print.company, unnamed);
	const readBy = named(print.readBy, unnamed);
	const notes = INDICATORS.map((code) => {
		const note = print.notes.find(({ indicator }) => indicator === code);
		const strength = note?.strength ?? null;
		return {
			code,
			title: indicators[code].label,
			level: strength && LEVELS[strength],
			strength: strength && texts.strengths[strength],
			said: [
				[texts.remark, note?.remark ?? ''],
				[texts.ask, note?.question ?? ''],
				[texts.recommendation, note?.recommendation ?? '']
			].filter(([, said]) => said !== '')
		};
	});

	return {
		...sheet(
			{
				title: texts.title(solution, company),
				author: readBy,
				date: print.date,
				masterclass: print.masterclass,
				running: `${texts.heading} – ${solution} – ${company}`,
				mark: texts.mark,
				pending: false,
				reader: null
			},
			words
		),
		heading: texts.heading,
		subject: `${solution} – ${company}`,
		notice: texts.notice,
		facts: [
			[texts.facts.reader, readBy],
			[texts.facts.masterclass, occasionInWords(print.masterclass, words)],
			...(print.version === null ? [] : [[texts.facts.document, texts.version(print.version)]]),
			[texts.facts.date, format.date(print.date, 'long')]
		],
		whole: {
			title: texts.whole,
			question: texts.question,
			reading: print.whole && texts.wholes[print.whole],
			'reasons-title': texts.reasonsTitle,
			reasons: print.reasons.map((reason) => texts.reasons[reason]),
			paragraph: print.paragraph
		},
		pattern: {
			title: texts.pattern,
			lead: texts.patternLead,
			columns: texts.patternColumns,
			rows: notes.map((note) => ({ ...note, strength: note.strength ?? texts.unread }))
		},
		details: {
			title: texts.details,
			nothing: texts.nothing,
			notes: notes.filter(({ said }) => said.length > 0)
		}
	};
}
