/** What is new, in the sense of the Oslo manual and of article L. 2172-3 of the procurement code. */
export const INNOVATION_TYPES = [
	'product',
	'service',
	'process',
	'marketing',
	'organisation'
] as const;

/** How new it is. Source: domain sheet, as all below. */
export const NOVELTY_DEGREES = ['breakthrough', 'clear-improvement', 'transposition'] as const;

export const GAIN_AXES = ['cost', 'quality', 'lead-time', 'environment', 'social'] as const;

/** What must change in the solution to meet a need. */
export const ADAPTATIONS = ['none', 'minor', 'substantial', 'co-development'] as const;

/** How far the solution, or its like, is on the market already. */
export const SPREADS = [
	'nowhere',
	'prototype',
	/** First sold less than two years ago. */
	'recent',
	/** At home in another sector, and brought over. */
	'other-sector',
	'little-spread',
	'widespread'
] as const;

export const IMPACTS = [
	'new-service',
	'cost',
	'quality',
	'lead-time',
	'environment',
	'social',
	'organisation',
	'safety'
] as const;

/** Status or tax relief of a company that innovates: the four JEI kinds, credits, a qualification. */
export const COMPANY_STATUSES = ['jei', 'jeu', 'jeic', 'jeir', 'cir', 'cii', 'bpifrance'] as const;

export const PROTECTIONS = ['title', 'pending', 'none'] as const;

export const CLIENT_KINDS = ['public', 'private'] as const;

export const REFERENCE_USES = ['pilot', 'deployment'] as const;
