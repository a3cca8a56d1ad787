import { baseOf } from '#lib/domain/faisceau/base.ts';
import type { FilePurpose, StoredFile } from '#lib/domain/files/file.ts';
import type { GuestScope } from '#lib/server/application/scope.ts';
import { createTestApplication, type TestApplication } from './application.ts';
import { essentialAnswers } from './faisceau.ts';
import { plannedMasterclass } from './planned-masterclass.ts';
import { takePart, type Comer } from './recruiting.ts';

/**
 * A masterclass on 18 March 2027 with documents due on 9 March, a company of two people, Lou and
 * Nadia, and another company, all with their spaces.
 */
export const createCompanyWorld = async (now = '2027-02-22T09:00:00Z') => {
	const t = createTestApplication({ now });
	const owner = await t.organiser();
	let files = 0;

	/** A company and its people in a masterclass of its own day. */
	const join = (masterclassId: string, company: string, people: Comer[]) =>
		takePart(t, t.inFrontOf(owner, masterclassId), company, people);

	/** Somebody inside their space, at the present stage. */
	const enter = (email: string, masterclassId = masterclass.id): GuestScope => {
		const space = t.store.read((r) =>
			r.spaces.ofEmail(email).find((one) => one.masterclassId === masterclassId)
		);
		if (!space) throw new Error(`nobody at ${email}`);
		const looking = t.app.spaces.preview(
			t.inFrontOf(owner, masterclassId),
			space.participantId,
			null
		);
		if (!looking.ok) throw new Error(looking.reason);
		const scope = t.app.access.guestOf(looking.value.session, space.participantId);
		if (!scope) throw new Error('no scope');
		return { ...scope, preview: false };
	};

	const masterclass = plannedMasterclass(t, owner);
	join(masterclass.id, 'Halo Thermique', [
		['Lou Marchand', 'lou@example.org'],
		['Nadia Ferrand', 'nadia@example.org']
	]);
	join(masterclass.id, 'Ruissel', [['Ana Pires', 'ana@example.org']]);

	const answer = (scope: GuestScope, field: string, raw: unknown) =>
		saveAsRead(t, scope, { [field]: raw });

	/** Everything that handing in asks for. */
	const fill = (scope: GuestScope) => {
		for (const [field, value] of Object.entries(essentialAnswers)) answer(scope, field, value);
		t.app.faisceaux.consent(scope, t.app.faisceaux.sheet(scope).revision, {
			inspiring: true,
			authorities: true,
			'other-companies': false,
			'room-print': false
		});
	};

	/** A file that was received for a company. */
	const receive = (
		scope: GuestScope,
		purpose: FilePurpose = 'document',
		facts: Partial<StoredFile> = {}
	): StoredFile => {
		const file: StoredFile = {
			id: t.ports.ids.next('fil'),
			masterclassId: scope.masterclassId,
			participationId: scope.participationId,
			participantId: scope.participantId,
			userId: null,
			purpose,
			sha256: String(++files).padStart(64, '0'),
			size: 412_000,
			type: 'pdf',
			name: 'halo.pdf',
			state: 'available',
			refusal: null,
			pages: 6,
			createdAt: t.clock.now(),
			...facts
		};
		t.store.write((r) => r.files.insert(file));
		return file;
	};

	return { ...t, owner, masterclass, join, enter, answer, fill, receive };
};

/** Answers fields as if they had just been read. */
export const saveAsRead = (
	{ app }: Pick<TestApplication, 'app'>,
	scope: GuestScope,
	answers: Readonly<Record<string, unknown>>
) => {
	const read: Readonly<Record<string, { readonly base: string }>> =
		app.faisceaux.sheet(scope).answers;
	return app.faisceaux.saveAnswers(
		scope,
		Object.fromEntries(
			Object.entries(answers).map(([field, raw]) => [
				field,
				{ raw, base: read[field]?.base ?? NOT_ANSWERED }
			])
		)
	);
};

/** What a page holds of a field that nobody answered. */
export const NOT_ANSWERED = baseOf({ value: null, revision: 0 });

export type CompanyWorld = Awaited<ReturnType<typeof createCompanyWorld>>;
