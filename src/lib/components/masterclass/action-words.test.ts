import { expect, test } from 'vitest';
import type { NextAction } from '#lib/domain/masterclass/next-actions.ts';
import { TASK_KEYS } from '#lib/domain/timeline/template.ts';
import { translator } from '#lib/i18n/server.ts';
import { wordsOf } from './action-words.ts';

const base = '/masterclasses/mcl_1';
const when = { due: '2027-02-25', lateDays: 0 };
const bati = { participationId: 'prt_1', name: 'Bâti’Capt' };
const lille = { participationId: 'prt_2', name: 'Lille' };
const said = (action: NextAction) => wordsOf(action, base, translator('fr'));

test.each<[NextAction, string, string | undefined]>([
	[
		{ kind: 'approve-invitations', count: 7, ...when },
		'Relire et envoyer 7 invitations d’agenda',
		`${base}/invitations`
	],
	[
		{ kind: 'approve-updates', count: 1, ...when },
		'Envoyer 1 mise à jour d’agenda',
		`${base}/invitations`
	],
	[
		{ kind: 'approve-letters', letter: 'needs-request', count: 3, ...when },
		'Relire et envoyer 3 demandes de besoins',
		'/outbox?tab=to-read&masterclass=mcl_1'
	],
	[
		{ kind: 'refused-messages', count: 2, onlyLetters: false, ...when },
		'2 messages n’ont pas pu partir',
		`${base}/invitations`
	],
	[
		{ kind: 'follow-up', role: 'company', organisations: [bati], waitingDays: 10, ...when },
		'Relancer 1 entreprise sans réponse',
		`${base}/participants/prt_1`
	],
	[
		{ kind: 'follow-up', role: 'company', organisations: [bati, lille], waitingDays: 10, ...when },
		'Relancer 2 entreprises sans réponse',
		`${base}/participants`
	],
	[
		{ kind: 'name-people', organisations: [bati], ...when },
		'Nommer la personne d’une organisation confirmée',
		`${base}/participants/prt_1`
	],
	[
		{ kind: 'missing-addresses', count: 1, organisations: [bati], ...when },
		'Compléter l’adresse électronique d’une personne confirmée',
		`${base}/invitations`
	],
	[
		{ kind: 'first-organisations', ...when },
		'Réunir les premières organisations',
		`${base}/participants/new`
	],
	[
		{ kind: 'read-proposals', count: 2, ...when },
		'Lire 2 réponses à l’appel public',
		`${base}/call`
	],
	[
		{ kind: 'check-documents', organisations: [bati], ...when },
		'Vérifier 1 document transmis',
		`${base}/documents`
	],
	[
		{ kind: 'open-feedback', count: 3, ...when },
		'Ouvrir 3 retours aux entreprises',
		`${base}/readings`
	],
	[{ kind: 'mark-held', ...when }, 'La séance a-t-elle eu lieu ?', undefined]
])('%j is said in a sentence and leads to where it is done', (action, title, href) => {
	expect(said(action).title.replace(/[\u00a0\u202f]/g, ' ')).toBe(title);
	expect(said(action).link?.href).toBe(href);
});

test('many organisations are named in part', () => {
	const organisations = ['Lille', 'Metz', 'Nancy', 'Douai', 'Lens'].map((name) => ({
		participationId: name,
		name
	}));

	expect(said({ kind: 'name-people', organisations, ...when }).text).toContain(
		'Lille, Metz, Nancy et 2 autres'
	);
});

test('every task of the sheet has a name, in both languages', () => {
	for (const key of TASK_KEYS)
		for (const locale of ['fr', 'en'] as const) {
			const task = { kind: 'task', taskId: 'tsk_1', key, title: '', revision: 1, ...when } as const;
			expect(wordsOf(task, base, translator(locale)).title).not.toBe('');
		}
});

test('a task of the organiser’s own keeps its title', () => {
	const own = {
		kind: 'task',
		taskId: 'tsk_1',
		key: null,
		title: 'Réserver le car',
		revision: 1
	} as const;

	expect(said({ ...own, ...when })).toEqual({ title: 'Réserver le car', text: '', link: null });
});
