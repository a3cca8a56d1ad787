import { beforeEach, expect, test } from 'vitest';
import {
	createTestApplication,
	type TestApplication
} from '../../../../../tests/support/application.ts';
import { completeContent } from '../../../../../tests/support/faisceau.ts';
import { plannedMasterclass } from '../../../../../tests/support/planned-masterclass.ts';
import { organisationDetails, person } from '../../../../../tests/support/recruiting.ts';

let t: TestApplication;
let masterclassId: string;
let participantId: string;

/** A company and its document, begun. */
const begin = (id: string, company: string, address: string) => {
	const { participationId } = t.store.read((r) => r.spaces.ofEmail(address))[0] ?? {
		participationId: company
	};
	return t.store.write((r) =>
		r.faisceaux.insert({
			id,
			masterclassId,
			participationId,
			state: 'draft',
			lateAllowed: false,
			consent: null,
			consentAt: null,
			consentBy: null,
			heldAt: null,
			reopenedAt: null,
			createdAt: 1,
			updatedAt: 1,
			revision: 1
		})
	);
};

const save = (revision: number, value: unknown) =>
	t.store.write((r) =>
		r.faisceaux.saveAnswer(revision, {
			faisceauId: 'fsc_1',
			field: 'pitch',
			value,
			updatedAt: 5,
			updatedBy: participantId
		})
	);

const answers = () => t.store.read((r) => r.faisceaux.answers({ faisceauId: 'fsc_1' }));

beforeEach(async () => {
	t = createTestApplication({ now: '2027-01-18T09:00:00Z' });
	const organiser = await t.organiser();
	masterclassId = plannedMasterclass(t, organiser).id;
	const scope = t.inFrontOf(organiser, masterclassId);
	for (const [company, address] of [
		['Halo Thermique', 'lou@example.org'],
		['Ruissel', 'nadia@example.org']
	] as const)
		t.app.recruiting.join(scope, {
			organisation: { details: organisationDetails(company) },
			role: 'company',
			stage: 'confirmed',
			people: [person('Lou Marchand', address)]
		});
	participantId = t.store.read((r) => r.spaces.ofEmail('lou@example.org'))[0]?.participantId ?? '';
	begin('fsc_1', 'Halo Thermique', 'lou@example.org');
});

test('a participation has one document', () => {
	expect(begin('fsc_2', 'Halo Thermique', 'lou@example.org')).toBe(false);
	expect(begin('fsc_2', 'Ruissel', 'nadia@example.org')).toBe(true);
	expect(t.store.read((r) => r.faisceaux.ofMasterclass(masterclassId)).map(({ id }) => id)).toEqual(
		['fsc_1', 'fsc_2']
	);
});

test('an answer is saved only over what its writer saw', () => {
	expect(save(0, 'Un')).toBe(true);
	expect(save(0, 'Deux')).toBe(false);
	expect(save(1, 'Trois')).toBe(true);
	expect(save(1, 'Quatre')).toBe(false);
	expect(answers()).toEqual([
		{
			faisceauId: 'fsc_1',
			field: 'pitch',
			value: 'Trois',
			updatedAt: 5,
			updatedBy: participantId,
			revision: 2
		}
	]);
});

test('an emptied answer keeps counting its revisions', () => {
	save(0, 'Un');
	expect(save(1, null)).toBe(true);
	expect(save(0, 'Deux')).toBe(false);
	expect(answers()).toMatchObject([{ value: null, revision: 2 }]);
});

test('lists of a masterclass hold what one document holds', () => {
	save(0, ['cost']);
	t.store.write((r) =>
		r.faisceaux.insertVersion({
			id: 'fsv_1',
			faisceauId: 'fsc_1',
			number: 1,
			content: completeContent,
			submittedAt: 6,
			submittedBy: participantId,
			late: false,
			acceptedAt: null
		})
	);
	t.store.read(({ faisceaux }) => {
		expect(faisceaux.answers({ masterclassId })).toEqual(
			faisceaux.answers({ faisceauId: 'fsc_1' })
		);
		expect(faisceaux.versions({ masterclassId })).toEqual([faisceaux.findVersion('fsv_1')]);
		expect(faisceaux.versions({ masterclassId })[0]?.content).toEqual(completeContent);
	});
});
