import { join } from 'node:path';
import { compose } from '#lib/server/composition.ts';
import { openDatabase, type Db } from '#lib/server/adapters/db/open.ts';

const MASTERCLASSES = 2_000;
const ORGANISATIONS = 10_000;
const PARTICIPANTS_EACH = 12;

type Row = Record<string, string | number | null>;

const CREDENTIALS = { email: 'camille@example.org', password: 'une phrase de passe bien longue' };
const ROLES = [
	'inspiring',
	...Array<string>(5).fill('authority'),
	...Array<string>(4).fill('company')
];
const KINDS: Record<string, string> = {
	authority: 'commune',
	company: 'company',
	inspiring: 'other'
};

/** One prepared statement a table, made from the first row it gets. */
const inserter = (db: Db) => {
	const statements = new Map<string, { run: (values: unknown[]) => unknown }>();
	return (table: string, row: Row) => {
		let statement = statements.get(table);
		if (!statement) {
			const columns = Object.keys(row);
			statement = db.$client.prepare(
				`insert into ${table} (${columns.join()}) values (${columns.map(() => '?').join()})`
			);
			statements.set(table, statement);
		}
		statement.run(Object.values(row));
	};
};

/** One masterclass made by the application itself, and the session of its owner. */
const firstMasterclass = async (folder: string) => {
	const { app, signIn, close } = compose({ FAISCEAU_DATA: folder, LOG_LEVEL: 'silent' });
	const created = await app.organisers.create({ name: 'Camille Réau', ...CREDENTIALS }, 'fr');
	if (!created.ok) throw new Error(created.reason);
	const owner = app.access.organiserOf({ userId: created.value, sessionId: 'none' });
	const opened = await signIn.open(CREDENTIALS, new Headers());
	if (!owner || !opened) throw new Error('No session.');
	const inFourMonths = new Date(Date.now() + 120 * 24 * 60 * 60_000).toISOString().slice(0, 10);
	const masterclass = app.masterclasses.create(owner, {
		title: 'Achats innovants en Bretagne',
		date: inFourMonths,
		startTime: '09:00',
		place: 'Hôtel de région, Rennes',
		territory: 'metropole',
		participants: PARTICIPANTS_EACH,
		locale: 'fr'
	});
	if (!masterclass.ok) throw new Error(masterclass.reason);
	close();
	return {
		masterclassId: masterclass.value,
		cookie: opened.cookies.map((cookie) => cookie.split(';')[0]).join('; ')
	};
};

/**
 * A database as large as a busy regional network's after years: 2,000 masterclasses of one
 * organiser, 10,000 organisations, 24,000 participants with their invitations and messages.
 *
 * @returns the masterclass in the middle of the pile, and the cookie of its owner
 */
export const buildBigDatabase = async (folder: string) => {
	const first = await firstMasterclass(folder);
	const db = openDatabase(join(folder, 'faisceau.db'));
	const insert = inserter(db);
	const rowsOf = (table: string, column = 'masterclass_id') =>
		db.$client
			.prepare(`select * from ${table} where ${column} = ?`)
			.all(first.masterclassId) as Row[];
	const template = {
		masterclass: rowsOf('masterclasses', 'id')[0] ?? {},
		member: rowsOf('masterclass_members')[0] ?? {},
		parts: ['tasks', 'slots', 'checklist_items'].map((table) => [table, rowsOf(table)] as const)
	};
	const now = Date.now();
	const masterclassId = (index: number) =>
		index === 0 ? first.masterclassId : `mcl_bench${String(index).padStart(6, '0')}`;

	const copyMasterclass = (index: number) => {
		const id = masterclassId(index);
		insert('masterclasses', {
			...template.masterclass,
			id,
			public_id: `public${index}`,
			uid: `${index}@example.org`,
			title: `Achats innovants, séance ${index}`
		});
		insert('masterclass_members', { ...template.member, masterclass_id: id });
		for (const [table, rows] of template.parts)
			rows.forEach((row, position) =>
				insert(table, { ...row, id: `${table}${index}-${position}`, masterclass_id: id })
			);
	};

	const addOrganisation = (index: number) => {
		const kind = KINDS[ROLES[index % ROLES.length] ?? ''] ?? 'other';
		insert('organisations', {
			id: `org${index}`,
			kind,
			name: `Organisation ${index}`,
			folded_name: `organisation ${index}`,
			created_at: now,
			updated_at: now
		});
	};

	/** Ten organisations at each masterclass; the first two send a second person. */
	const addParticipants = (index: number) => {
		const id = masterclassId(index);
		for (let seat = 0; seat < PARTICIPANTS_EACH; seat += 1) {
			const place = seat % ROLES.length;
			const organisation = `org${(index * ROLES.length + place) % ORGANISATIONS}`;
			const participation = `prt${index}-${place}`;
			if (seat < ROLES.length)
				insert('participations', {
					id: participation,
					masterclass_id: id,
					organisation_id: organisation,
					role: ROLES[place] ?? 'authority',
					stage: 'confirmed',
					created_at: now,
					stage_since: now
				});
			const contact = `ctc${index}-${seat}`;
			insert('contacts', {
				id: contact,
				organisation_id: organisation,
				given_name: 'Zoé',
				family_name: `Lefèvre ${index}-${seat}`,
				folded_name: `zoe lefevre ${index}-${seat}`,
				email: `zoe.${index}.${seat}@example.org`,
				created_at: now,
				updated_at: now
			});
			insert('participants', {
				id: `ptc${index}-${seat}`,
				masterclass_id: id,
				participation_id: participation,
				contact_id: contact,
				created_at: now
			});
			insert('invitations', {
				id: `inv${index}-${seat}`,
				masterclass_id: id,
				contact_id: contact,
				sequence: 0,
				stamp: now,
				organizer_name: 'Faisceau',
				organizer_email: 'invitations@faisceau.test',
				answer: seat % 3 === 0 ? 'accepted' : 'needs-action',
				created_at: now
			});
			insert('messages', {
				id: `msg${index}-${seat}`,
				dedupe_key: `bench-${index}-${seat}`,
				kind: 'invitation',
				masterclass_id: id,
				contact_id: contact,
				invitation_id: `inv${index}-${seat}`,
				state: seat % 4 === 0 ? 'draft' : 'sent',
				reason: 'confirmed',
				reason_details: '{}',
				locale: 'fr',
				recipient_name: 'Zoé Lefèvre',
				recipient_email: `zoe.${index}.${seat}@example.org`,
				subject: 'Invitation',
				body: 'Bonjour',
				method: 'REQUEST',
				sequence: 0,
				scheduled_for: now,
				created_at: now,
				updated_at: now
			});
		}
	};

	db.$client.transaction(() => {
		for (let index = 0; index < ORGANISATIONS; index += 1) addOrganisation(index);
		for (let index = 1; index < MASTERCLASSES; index += 1) copyMasterclass(index);
		for (let index = 0; index < MASTERCLASSES; index += 1) addParticipants(index);
	})();
	db.$client.close();
	return { masterclassId: masterclassId(MASTERCLASSES / 2), cookie: first.cookie };
};
