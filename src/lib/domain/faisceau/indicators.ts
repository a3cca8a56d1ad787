import type { EvidenceType } from './evidence.ts';

/** What an indicator speaks of, in the order of the form. Codes: domain sheet, as all below. */
export const INDICATOR_FAMILIES = [
	'SOLUTION',
	'MARCHE',
	'IMPACT',
	'OPERATEUR',
	'RECONNAISSANCE'
] as const;
export type IndicatorFamily = (typeof INDICATOR_FAMILIES)[number];

/**
 * The twenty indicators in reading order: family by family, so that the adaptation to the need
 * (`I09`), which speaks of the solution, comes before the market.
 */
export const INDICATORS = [
	'I01',
	'I02',
	'I03',
	'I04',
	'I05',
	'I09',
	'I06',
	'I07',
	'I08',
	'I10',
	'I11',
	'I12',
	'I13',
	'I14',
	'I15',
	'I16',
	'I17',
	'I18',
	'I19',
	'I20'
] as const;
export type Indicator = (typeof INDICATORS)[number];

const SOUGHT = {
	I01: { family: 'SOLUTION', evidence: ['fiche_technique', 'schema'] },
	I02: { family: 'SOLUTION', evidence: ['comparatif_etat_art', 'resultats_essais'] },
	I03: { family: 'SOLUTION', evidence: ['comparatif_etat_art', 'etude_marche'] },
	I04: { family: 'SOLUTION', evidence: ['resultats_essais', 'acv', 'etv', 'temoignage_client'] },
	I05: { family: 'SOLUTION', evidence: ['trl_autoevaluation', 'pilote'] },
	I09: { family: 'SOLUTION', evidence: ['plan_projet', 'lettre_intention'] },
	I06: { family: 'MARCHE', evidence: ['premiere_facture', 'contrat'] },
	I07: { family: 'MARCHE', evidence: ['liste_references'] },
	I08: { family: 'MARCHE', evidence: ['liste_references', 'deliberation'] },
	I10: { family: 'IMPACT', evidence: ['temoignage_client', 'indicateurs'] },
	I11: { family: 'IMPACT', evidence: ['acv', 'bilan_ges', 'label'] },
	I12: { family: 'IMPACT', evidence: ['indicateurs'] },
	I13: { family: 'OPERATEUR', evidence: ['attestation_cir', 'attestation_cii', 'comptes'] },
	I14: { family: 'OPERATEUR', evidence: ['attestation_jei', 'rescrit', 'qualification_bpifrance'] },
	I15: { family: 'OPERATEUR', evidence: ['brevet', 'depot_logiciel', 'soleau'] },
	I16: { family: 'OPERATEUR', evidence: ['aide_bpifrance', 'convention_aide'] },
	I17: { family: 'OPERATEUR', evidence: ['contrat_recherche', 'attestation_pole'] },
	I18: { family: 'RECONNAISSANCE', evidence: ['label', 'prix'] },
	I19: { family: 'RECONNAISSANCE', evidence: ['liste_references', 'lettre_recommandation'] },
	I20: { family: 'RECONNAISSANCE', evidence: ['etv', 'rapport_essai', 'publication'] }
} as const satisfies Record<
	Indicator,
	{ readonly family: IndicatorFamily; readonly evidence: readonly EvidenceType[] }
>;

export const familyOf = (indicator: Indicator): IndicatorFamily => SOUGHT[indicator].family;

/** The evidence that usually supports an indicator, most telling first; `autre` is always taken. */
export const evidenceSought = (indicator: Indicator): readonly EvidenceType[] => [
	...SOUGHT[indicator].evidence,
	'autre'
];

/** The indicators of a family, in reading order. */
export const indicatorsOf = (family: IndicatorFamily): Indicator[] =>
	INDICATORS.filter((indicator) => familyOf(indicator) === family);
