import type { Family } from '../needs/families.ts';
import type { Stage } from '../recruiting/participation.ts';

/** A need as a line of the matrix. */
export type MatrixNeed = {
	readonly id: string;
	readonly title: string;
	readonly participationId: string;
	readonly authority: string;
	readonly family: Family;
	/** Some company of the masterclass answers it. */
	readonly covered: boolean;
};

/** A company as a column of the matrix. */
export type MatrixCompany = {
	readonly participationId: string;
	readonly organisationId: string;
	readonly name: string;
	readonly stage: Stage;
	/** Nobody wrote what it offers: there is nothing to read. */
	readonly silent: boolean;
	/** It answers no need. */
	readonly idle: boolean;
};

/** Which company answers which need; scores from 0 to 100, by need, then by company. */
export type Matrix = {
	readonly needs: readonly MatrixNeed[];
	readonly companies: readonly MatrixCompany[];
	readonly scores: readonly (readonly number[])[];
	readonly threshold: number;
};
