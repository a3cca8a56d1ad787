import type { PlainDate } from '../time/plain-date.ts';
import type { Indicator } from './indicators.ts';
import type { GivenFile } from './content.ts';

/** What a piece of evidence is. Codes: domain sheet, as all below. */
export const EVIDENCE_TYPES = [
	'brevet',
	'depot_logiciel',
	'soleau',
	'attestation_jei',
	'rescrit',
	'attestation_cir',
	'attestation_cii',
	'qualification_bpifrance',
	'aide_bpifrance',
	'convention_aide',
	'trl_autoevaluation',
	'pilote',
	'resultats_essais',
	'rapport_essai',
	'etv',
	'acv',
	'bilan_ges',
	'label',
	'prix',
	'publication',
	'contrat_recherche',
	'attestation_pole',
	'comparatif_etat_art',
	'etude_marche',
	'premiere_facture',
	'contrat',
	'liste_references',
	'lettre_recommandation',
	'temoignage_client',
	'lettre_intention',
	'plan_projet',
	'fiche_technique',
	'schema',
	'indicateurs',
	'comptes',
	'deliberation',
	'autre'
] as const;
export type EvidenceType = (typeof EVIDENCE_TYPES)[number];

/** Which label, where the evidence is one. */
export const LABELS = [
	'greentech_innovation',
	'solar_impulse',
	'green20',
	'french_tech_2030',
	'seal_of_excellence',
	'ecolabel_ue',
	'autre'
] as const;
export type Label = (typeof LABELS)[number];

/**
 * What the evidence speaks of: the single most useful thing to know of it, since a label of the
 * company, or of another product, says nothing of the solution offered.
 */
export const EVIDENCE_ABOUT = ['solution', 'company', 'other-product'] as const;
export type EvidenceAbout = (typeof EVIDENCE_ABOUT)[number];

/** Who may see a piece of evidence, from most to fewest; the company and the organiser always may. */
export const CONFIDENTIALITIES = [
	/** Anybody. */
	'public',
	/** Everybody who takes part in the masterclass, other companies too. */
	'participants',
	/** The inspiring structure and the authorities. */
	'authorities',
	/** The inspiring structure. */
	'inspiring',
	/** Nobody but the organiser. */
	'organiser'
] as const;
export type Confidentiality = (typeof CONFIDENTIALITIES)[number];
export const USUAL_CONFIDENTIALITY: Confidentiality = 'inspiring';

/** How long the words of a record may be, in signs. */
export const EVIDENCE_LIMITS = { title: 120, issuer: 120, reference: 120, url: 500 } as const;

/** A piece of evidence that a company gives for one indicator. */
export type Evidence = {
	readonly id: string;
	readonly indicator: Indicator;
	readonly type: EvidenceType;
	/** Null unless `type` is `label`. */
	readonly label: Label | null;
	readonly title: string;
	/** Who gave it, such as an office or a laboratory. Texts are empty while unknown. */
	readonly issuer: string;
	/** Its number with the issuer, such as that of a patent. */
	readonly reference: string;
	readonly date: PlainDate | null;
	/** The last day it is worth something. */
	readonly endDate: PlainDate | null;
	readonly about: EvidenceAbout;
	readonly confidentiality: Confidentiality;
	readonly file: GivenFile | null;
	/** Where it can be read, `https` only; empty when nowhere. */
	readonly url: string;
};

/**
 * Whether a piece supports its indicator on a day. What speaks of another product never does, nor
 * what has expired; on its last day a piece is still good.
 */
export const supports = (
	evidence: Pick<Evidence, 'about' | 'endDate'>,
	today: PlainDate
): boolean => evidence.about !== 'other-product' && !isExpired(evidence, today);

export const isExpired = ({ endDate }: Pick<Evidence, 'endDate'>, today: PlainDate): boolean =>
	endDate !== null && endDate < today;
