import { join } from 'node:path';
import type { Content } from '../../../src/lib/domain/faisceau/content.ts';
import { answerField, type Answers } from '../../../src/lib/domain/faisceau/fields.ts';
import { INDICATORS } from '../../../src/lib/domain/faisceau/indicators.ts';
import { guidance } from '../../../src/lib/i18n/guidance.ts';
import { openDatabase } from '../../../src/lib/server/adapters/db/open.ts';
import { createStore } from '../../../src/lib/server/adapters/db/store.ts';
import { anEvidence, bothWaves, essentialAnswers } from '../../support/faisceau.ts';
import { handIn } from '../../support/handed-in.ts';
import type { Installation } from './installation.ts';

/** What a made-up company writes, well or badly: the examples that the form shows. */
const telling = (how: 'strong' | 'weak', own: Answers): Content => ({
	answers: {
		...essentialAnswers,
		...Object.fromEntries(
			INDICATORS.map((one) => [answerField(one), guidance('fr').indicators[one][how]])
		),
		...own
	},
	evidence:
		how === 'weak'
			? [anEvidence({ id: 'evd_label', indicator: 'I18', type: 'label', about: 'company' })]
			: [
					anEvidence({ id: 'evd_1' }),
					anEvidence({ id: 'evd_2', indicator: 'I02', title: 'Douze nuits de mesures' }),
					anEvidence({ id: 'evd_3', indicator: 'I15', type: 'brevet', title: 'Brevet FR3141592' }),
					anEvidence({ id: 'evd_4', indicator: 'I15', type: 'soleau', about: 'company' })
				],
	documents: [],
	consent: bothWaves
});

/** Three documents of very different strength. */
export const threeDocuments: readonly Content[] = [
	telling('strong', { solutionName: 'Halo, le relevé thermique de rue' }),
	telling('weak', { solutionName: 'GreenBox Pro', pitch: 'La solution verte de demain.' }),
	{
		...telling('strong', { solutionName: 'Bordures reprises', trl: 6 }),
		evidence: [],
		answers: { ...essentialAnswers, solutionName: 'Bordures reprises', trl: 6 }
	}
];

/**
 * Hands in the documents of companies and shares them in both waves, as if the organiser had found
 * them complete: what comes before is tried elsewhere.
 *
 * @param at epoch milliseconds
 */
export const shareDocuments = (
	{ folder }: Installation,
	documents: Readonly<Record<string, Content>>,
	at: number
): Readonly<Record<string, string>> => {
	const db = openDatabase(join(folder, 'data', 'faisceau.db'));
	try {
		const store = createStore(db);
		const ofEmail = (email: string) => {
			const owner = store.read((r) => r.spaces.ofEmail(email)[0]);
			if (!owner) throw new Error(`${email} has no space`);
			return owner;
		};
		const faisceaux = Object.entries(documents).map(([email, content]) => {
			const { participationId, masterclassId } = ofEmail(email);
			const handed = handIn({ store, clock: { now: () => at } }, participationId, { content });
			return { ...handed, email, masterclassId };
		});
		store.write((r) => {
			for (const { versionId, masterclassId } of faisceaux)
				for (const { participationId, role } of [
					...new Map(
						r.spaces.ofMasterclass(masterclassId).map((one) => [one.participationId, one])
					).values()
				]) {
					const wave = ({ inspiring: 'inspiring', authority: 'authorities' } as const)[
						role as string
					];
					if (!wave) continue;
					r.shares.setWave(masterclassId, wave, { openedAt: at, opensAt: null });
					const id = `shr_${versionId}_${participationId}`;
					r.shares.insert({
						id,
						masterclassId,
						wave,
						versionId,
						participationId,
						added: false,
						sharedAt: at
					});
				}
		});
		return Object.fromEntries(faisceaux.map(({ email, faisceauId }) => [email, faisceauId]));
	} finally {
		db.$client.close();
	}
};
