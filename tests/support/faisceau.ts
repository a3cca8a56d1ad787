import fc from 'fast-check';
import { RECIPIENT_GROUPS, type Consent } from '#lib/domain/faisceau/consent.ts';
import type { Content, GivenFile } from '#lib/domain/faisceau/content.ts';
import {
	CONFIDENTIALITIES,
	EVIDENCE_ABOUT,
	USUAL_CONFIDENTIALITY,
	type Evidence
} from '#lib/domain/faisceau/evidence.ts';
import type { CellShape, FieldShape } from '#lib/domain/faisceau/field-shapes.ts';
import { ALL_FIELDS, definitionOf, type Answers } from '#lib/domain/faisceau/fields.ts';
import { INDICATORS } from '#lib/domain/faisceau/indicators.ts';
import { readAnswers } from '#lib/domain/faisceau/parse.ts';
import type { EvidenceDetails } from '#lib/server/application/faisceau-evidence.ts';

/** Agreed to the two waves, and to nothing more. */
export const bothWaves: Consent = {
	inspiring: true,
	authorities: true,
	'other-companies': false,
	'room-print': false
};

/** What a form asks before it can be handed in, answered by a fictitious company. */
export const essentialAnswers = {
	solutionName: 'Ruissel',
	pitch: 'Un bac qui rend potable à l’arrosage l’eau de rinçage des légumes des cantines.',
	description: 'Ruissel filtre et garde l’eau de rinçage des cuisines, pour arroser les jardins.',
	needsAimed: ['eau', 'alimentation'],
	innovationTypes: ['product'],
	novelty: 'Un filtre à sable tournant, lavé par sa propre eau.',
	stateOfTheArt: [
		{
			solution: 'Cuve de décantation',
			limit: 'Se bouche en deux semaines.',
			difference: 'Ruissel se lave seul chaque nuit.'
		}
	],
	trl: 7,
	adaptation: 'minor',
	firstSale: '2026-06',
	publicClients: 2,
	privateClients: 1,
	knownEquivalents: 'Deux cuves du commerce, sans lavage.',
	impacts: ['environment', 'cost']
} as const satisfies Answers;

/** A document that may be handed in as it stands. */
export const completeContent: Content = {
	answers: essentialAnswers,
	evidence: [],
	documents: [],
	consent: bothWaves
};

export const anEvidence = (facts: Partial<Evidence> = {}): Evidence => ({
	id: 'evd_1',
	indicator: 'I04',
	type: 'resultats_essais',
	label: null,
	title: 'Essai de six mois dans une cantine',
	issuer: 'Laboratoire des Roseaux',
	reference: '',
	date: '2026-09-30',
	endDate: null,
	about: 'solution',
	confidentiality: USUAL_CONFIDENTIALITY,
	file: null,
	url: '',
	...facts
});

/** That piece as a form gives it. */
export const givenEvidence = (facts: Partial<EvidenceDetails> = {}): EvidenceDetails => ({
	...withoutFile(anEvidence()),
	fileId: null,
	...facts
});

const withoutFile = ({ id: _id, file: _file, ...words }: Evidence) => words;

export const aDocument = (facts: Partial<GivenFile> = {}): GivenFile => ({
	id: 'fil_1',
	name: 'ruissel.pdf',
	type: 'pdf',
	size: 412_000,
	pages: 6,
	sha256: 'a'.repeat(64),
	createdAt: Date.UTC(2027, 1, 20),
	...facts
});

const cell = (shape: CellShape): fc.Arbitrary<unknown> => {
	switch (shape.kind) {
		case 'line':
		case 'text':
			return fc.string({ maxLength: Math.min(shape.max, 60), unit: 'grapheme-composite' });
		case 'choice':
			return fc.constantFrom(...shape.of);
		case 'number':
			return fc.integer({ min: shape.min, max: shape.max });
		case 'month':
			return fc.constantFrom('2024-01', '2026-06', ...(shape.notYet ? ['not-yet'] : []));
	}
};

const answer = (shape: FieldShape): fc.Arbitrary<unknown> => {
	switch (shape.kind) {
		case 'choices':
			return fc.subarray([...shape.of]);
		case 'rows':
			return fc.array(
				fc.record(
					Object.fromEntries(
						Object.entries(shape.columns).map(([column, one]) => [column, cell(one)])
					),
					{ requiredKeys: [] }
				),
				{ maxLength: shape.max }
			);
		case 'flag':
			return fc.constant(true);
		default:
			return cell(shape);
	}
};

/** Any answers that fit their fields. */
export const anyAnswers: fc.Arbitrary<Answers> = fc
	.record(
		Object.fromEntries(ALL_FIELDS.map((field) => [field, answer(definitionOf(field).shape)])),
		{
			requiredKeys: []
		}
	)
	.map(readAnswers);

const anyEvidence: fc.Arbitrary<Evidence> = fc
	.record({
		id: fc.uuid(),
		indicator: fc.constantFrom(...INDICATORS),
		about: fc.constantFrom(...EVIDENCE_ABOUT),
		confidentiality: fc.constantFrom(...CONFIDENTIALITIES),
		endDate: fc.constantFrom(null, '2026-01-01', '2030-01-01')
	})
	.map(anEvidence);

const anyConsent: fc.Arbitrary<Consent> = fc.record(
	Object.fromEntries(RECIPIENT_GROUPS.map((group) => [group, fc.boolean()])) as Record<
		(typeof RECIPIENT_GROUPS)[number],
		fc.Arbitrary<boolean>
	>
);

/** Any document, whatever it lacks. */
export const anyContent: fc.Arbitrary<Content> = fc.record({
	answers: anyAnswers,
	evidence: fc.array(anyEvidence, { maxLength: 6 }),
	documents: fc.array(
		fc.record({ id: fc.uuid(), name: fc.constantFrom('un.pdf', 'deux.pdf') }).map(aDocument),
		{ maxLength: 3 }
	),
	consent: fc.option(anyConsent)
});
