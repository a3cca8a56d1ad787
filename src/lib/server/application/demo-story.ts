import type { AuthorityKind } from '#lib/domain/directory/authority.ts';
import type { OrganisationKind } from '#lib/domain/directory/organisation.ts';
import type { ParticipationRole, Stage } from '#lib/domain/recruiting/participation.ts';

/** A move on the board, so many days before the event. */
type Step = readonly [daysBefore: number, stage: Stage];

/** One guest of a fictitious masterclass: invented people, real authorities, invented companies. */
export type DemoGuest = {
	readonly role: ParticipationRole;
	readonly organisation:
		| { readonly kind: AuthorityKind; readonly code: string }
		| { readonly kind: OrganisationKind; readonly name: string };
	/** Given name, family name, position; an address follows from the name unless it is missing. */
	readonly person: readonly [string, string, string] | null;
	readonly withoutAddress?: boolean;
	readonly steps: readonly Step[];
	readonly refusal?: string;
	readonly answer?: 'accepted' | 'tentative' | 'declined';
	readonly next?: string;
};

export type DemoMasterclass = {
	readonly title: string;
	readonly place: string;
	readonly participants: number;
	/** Days from today to the event; moved to a working day when it is none. */
	readonly inDays: number;
	/** Days before the event on which it was created. */
	readonly createdBefore: number;
	readonly guests: readonly DemoGuest[];
};

const recruited: readonly Step[] = [
	[48, 'contacted'],
	[42, 'interested'],
	[36, 'confirmed']
];

const facilitator: DemoGuest = {
	role: 'facilitator',
	organisation: { kind: 'network', name: 'Réseau Achats d’avenir' },
	person: ['Inès', 'Caradec', 'Chargée d’animation'],
	steps: [
		[55, 'contacted'],
		[50, 'confirmed']
	],
	answer: 'accepted'
};

/** Three moments of a preparation: on its way, six days before, just held. */
export const DEMO_MASTERCLASSES: readonly DemoMasterclass[] = [
	{
		title: 'Transition des bâtiments publics — Lille',
		place: 'Hôtel de région, salle 204, Lille',
		participants: 8,
		inDays: 38,
		createdBefore: 62,
		guests: [
			facilitator,
			{
				role: 'inspiring',
				organisation: { kind: 'public-body', name: 'Syndicat Énergie des Deux Rives' },
				person: ['Marc', 'Delvaux', 'Directeur des achats'],
				steps: [
					[54, 'contacted'],
					[46, 'confirmed']
				]
			},
			{
				role: 'authority',
				organisation: { kind: 'commune', code: '59350' },
				person: ['Nadia', 'Ferrand', 'Responsable de la commande publique'],
				steps: [
					[50, 'contacted'],
					[43, 'confirmed']
				]
			},
			{
				role: 'authority',
				organisation: { kind: 'department', code: '62' },
				person: ['Paul', 'Wattiez', 'Chef de projet bâtiments'],
				withoutAddress: true,
				steps: [
					[49, 'contacted'],
					[40, 'confirmed']
				]
			},
			{
				role: 'authority',
				organisation: { kind: 'commune', code: '59512' },
				person: ['Leïla', 'Bouzid', 'Directrice générale des services'],
				steps: [
					[49, 'contacted'],
					[41, 'interested']
				],
				next: 'Rappeler après le conseil municipal'
			},
			{
				role: 'company',
				organisation: { kind: 'company', name: 'Thermi’Scan' },
				person: ['Hugo', 'Lemaire', 'Président'],
				steps: [
					[44, 'contacted'],
					[39, 'confirmed']
				]
			},
			{
				role: 'company',
				organisation: { kind: 'company', name: 'Bâti’Capt' },
				person: ['Sarah', 'Nguyen', 'Responsable commerciale'],
				steps: [[52, 'contacted']]
			},
			{
				role: 'company',
				organisation: { kind: 'company', name: 'Isol’Lin' },
				person: null,
				steps: []
			},
			{
				role: 'company',
				organisation: { kind: 'company', name: 'Ventil’Air Pur' },
				person: ['Théo', 'Marchal', 'Fondateur'],
				steps: [
					[46, 'contacted'],
					[41, 'declined']
				],
				refusal: 'Déjà en salon cette semaine-là'
			}
		]
	},
	{
		title: 'Eau et espaces verts — Metz',
		place: 'Maison de l’agglomération, Metz',
		participants: 8,
		inDays: 6,
		createdBefore: 68,
		guests: [
			facilitator,
			{
				role: 'inspiring',
				organisation: { kind: 'network', name: 'Agence Grand Est des achats responsables' },
				person: ['Claire', 'Humbert', 'Directrice'],
				steps: recruited,
				answer: 'accepted'
			},
			{
				role: 'authority',
				organisation: { kind: 'commune', code: '57463' },
				person: ['Julien', 'Schmitt', 'Responsable des espaces verts'],
				steps: recruited,
				answer: 'accepted'
			},
			{
				role: 'authority',
				organisation: { kind: 'commune', code: '54395' },
				person: ['Aurore', 'Mangin', 'Acheteuse publique'],
				steps: recruited,
				answer: 'tentative'
			},
			{
				role: 'authority',
				organisation: { kind: 'department', code: '57' },
				person: ['Bruno', 'Keller', 'Chef du service eau'],
				steps: recruited
			},
			{
				role: 'company',
				organisation: { kind: 'company', name: 'Pluvi’Stock' },
				person: ['Emma', 'Royer', 'Directrice'],
				steps: recruited,
				answer: 'accepted'
			},
			{
				role: 'company',
				organisation: { kind: 'company', name: 'Sol Vivant' },
				person: ['Karim', 'Benali', 'Gérant'],
				steps: recruited,
				answer: 'accepted'
			},
			{
				role: 'company',
				organisation: { kind: 'company', name: 'Goutte à Goutte' },
				person: ['Manon', 'Thiry', 'Responsable des partenariats'],
				steps: recruited,
				answer: 'accepted'
			}
		]
	},
	{
		title: 'Mobilités et logistique propres — Dunkerque',
		place: 'Halle aux sucres, Dunkerque',
		participants: 8,
		inDays: -1,
		createdBefore: 66,
		guests: [
			facilitator,
			{
				role: 'inspiring',
				organisation: { kind: 'public-body', name: 'Syndicat des mobilités du Littoral' },
				person: ['Odile', 'Vasseur', 'Directrice de la commande publique'],
				steps: recruited,
				answer: 'accepted'
			},
			{
				role: 'authority',
				organisation: { kind: 'commune', code: '59183' },
				person: ['Yann', 'Coppin', 'Directeur des mobilités'],
				steps: recruited,
				answer: 'accepted'
			},
			{
				role: 'authority',
				organisation: { kind: 'commune', code: '62193' },
				person: ['Fatou', 'Sy', 'Chargée de mission transition'],
				steps: recruited,
				answer: 'accepted'
			},
			{
				role: 'authority',
				organisation: { kind: 'department', code: '59' },
				person: ['Gilles', 'Obert', 'Acheteur'],
				steps: recruited,
				answer: 'accepted'
			},
			{
				role: 'company',
				organisation: { kind: 'company', name: 'Cyclo’Fret' },
				person: ['Alice', 'Perrin', 'Cofondatrice'],
				steps: recruited,
				answer: 'accepted'
			},
			{
				role: 'company',
				organisation: { kind: 'company', name: 'Recharge & Co' },
				person: ['Samuel', 'Hardy', 'Directeur technique'],
				steps: recruited,
				answer: 'accepted'
			},
			{
				role: 'company',
				organisation: { kind: 'company', name: 'Quai Zéro' },
				person: ['Lina', 'Costa', 'Présidente'],
				steps: recruited,
				answer: 'accepted'
			}
		]
	}
];
