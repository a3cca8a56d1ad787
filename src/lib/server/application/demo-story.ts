import type { AuthorityKind } from '#lib/domain/directory/authority.ts';
import type { OrganisationKind } from '#lib/domain/directory/organisation.ts';
import type { Interest } from '#lib/domain/matching/interest.ts';
import { NOT_SAID_YET, type NeedAnswers } from '#lib/domain/needs/need.ts';
import type { Reading } from '#lib/domain/readings/reading.ts';
import type { ParticipationRole, Stage } from '#lib/domain/recruiting/participation.ts';
import type { DemoDocument } from './demo-documents/document.ts';
import {
	CYCLO_FRET,
	GOUTTE_A_GOUTTE,
	PLUVI_STOCK,
	QUAI_ZERO,
	RECHARGE_ET_CO,
	SOL_VIVANT,
	THERMI_SCAN
} from './demo-documents/documents.ts';
import { DEMO_READINGS } from './demo-documents/readings.ts';

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
	/** Of an authority: what it says it may buy, noted on its last step. */
	readonly needs?: readonly NeedAnswers[];
	/** Of an authority: what it says of itself at the round table. */
	readonly introduction?: string;
	/** Of a company: what it writes, and what becomes of that. */
	readonly document?: DemoDocument;
	/** Of an inspiring structure: what it makes of each document, by company. */
	readonly readings?: Readonly<Record<string, Reading>>;
	/** Of an authority: the documents it opens, by company, with what it asks on each. */
	readonly questions?: Readonly<Record<string, readonly string[]>>;
	/** Of an authority or a company: whom it wants to meet, by name. */
	readonly interests?: Readonly<Record<string, Interest>>;
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
	/** The company that may read afterwards what was made of its document. */
	readonly feedback?: string;
};

const need = (
	title: string,
	family: NeedAnswers['family'],
	horizon: NeedAnswers['horizon'],
	said: Partial<NeedAnswers> = {}
): NeedAnswers => ({ ...NOT_SAID_YET, title, family, horizon, ...said });

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
					[44, 'confirmed']
				],
				introduction:
					'Nos 40 écoles ne se ressemblent pas. Nous cherchons à baisser leur facture de chauffage sans fermer une classe.',
				interests: { 'Thermi’Scan': 'must-meet', 'Bâti’Capt': 'meet' },
				needs: [
					need('Réduire la consommation de 40 écoles sans gros travaux', 'batiment', '6-12m', {
						subfamily: 'ecoles',
						statement:
							'Faire baisser les consommations de chauffage des écoles en deux hivers, sans fermer de classe.',
						situation: 'Un réglage par école, à la main, deux fois par an.',
						beneficiaries: ['staff', 'pupils'],
						transitionAim: 'Plan climat : moins 40 % en 2030.',
						perimeter: '40 écoles',
						nature: 'services',
						budget: '60-100k',
						budgetVoted: 'in-preparation',
						maturity: 'framed',
						experiment: 'yes',
						constraints: ['public-building', 'interoperability'],
						visibility: 'participants'
					}),
					need('Suivre la qualité de l’air des crèches', 'air_sante', 'gt-12m', {
						subfamily: 'air_int',
						beneficiaries: ['pupils', 'staff'],
						maturity: 'idea'
					})
				]
			},
			{
				role: 'authority',
				organisation: { kind: 'department', code: '62' },
				person: ['Paul', 'Wattiez', 'Chef de projet bâtiments'],
				withoutAddress: true,
				steps: [
					[49, 'contacted'],
					[44, 'confirmed']
				],
				needs: [
					need('Isoler les toitures de six collèges', 'batiment', 'lt-3m', {
						subfamily: 'renovation',
						statement: 'Isoler par l’extérieur, pendant les vacances, en matériaux biosourcés.',
						nature: 'works',
						budget: 'gt-100k',
						budgetVoted: 'yes',
						maturity: 'consultation-near',
						openConsultation: true,
						visibility: 'participants'
					})
				]
			},
			{
				role: 'authority',
				organisation: { kind: 'commune', code: '59512' },
				person: ['Leïla', 'Bouzid', 'Directrice générale des services'],
				steps: [
					[49, 'contacted'],
					[44, 'interested']
				],
				next: 'Rappeler après le conseil municipal',
				needs: [
					need('Récupérer l’eau de pluie pour les sanitaires de la mairie', 'eau', '6-12m', {
						subfamily: 'pluvial',
						statement: 'Deux toits de 600 m² dont l’eau part au réseau.',
						nature: 'supplies',
						budget: '40-60k',
						maturity: 'expressed',
						visibility: 'targeted-companies'
					})
				]
			},
			{
				role: 'company',
				organisation: { kind: 'company', name: 'Thermi’Scan' },
				person: ['Hugo', 'Lemaire', 'Président'],
				steps: [
					[54, 'contacted'],
					[48, 'confirmed']
				],
				document: THERMI_SCAN
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
					[43, 'declined']
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
				answer: 'accepted',
				introduction:
					'Nous plantons beaucoup de jeunes arbres et les arrosons encore à l’eau potable. Nous voulons passer deux étés secs autrement.',
				interests: { 'Pluvi’Stock': 'must-meet', 'Sol Vivant': 'meet' },
				needs: [
					need('Arroser les jeunes arbres avec l’eau de pluie', 'eau', '3-6m', {
						subfamily: 'pluvial',
						statement: 'Passer deux étés secs sans eau potable.',
						perimeter: '1 200 arbres plantés depuis trois ans',
						nature: 'supplies',
						budget: '40-60k',
						budgetVoted: 'yes',
						maturity: 'budgeted',
						experiment: 'yes',
						constraints: ['lead-time'],
						visibility: 'participants'
					})
				]
			},
			{
				role: 'authority',
				organisation: { kind: 'commune', code: '54395' },
				person: ['Aurore', 'Mangin', 'Acheteuse publique'],
				steps: recruited,
				answer: 'tentative',
				introduction:
					'Nous refaisons nos cours d’école une par une. La pluie doit y rester, et les enfants s’y plaire.',
				interests: { 'Sol Vivant': 'must-meet' },
				needs: [
					need('Rendre des cours d’école perméables', 'espace_public', '6-12m', {
						subfamily: 'desimper',
						beneficiaries: ['pupils'],
						nature: 'works',
						maturity: 'expressed',
						visibility: 'participants'
					})
				]
			},
			{
				role: 'authority',
				organisation: { kind: 'department', code: '57' },
				person: ['Bruno', 'Keller', 'Chef du service eau'],
				steps: recruited,
				introduction:
					'Nous aidons de petits syndicats d’eau, souvent avec un seul agent. Un cinquième de l’eau se perd avant les compteurs.',
				interests: { 'Goutte à Goutte': 'meet' },
				needs: [
					need('Repérer les fuites sans ouvrir la chaussée', 'eau', '6-12m', {
						subfamily: 'fuites',
						statement: 'Un cinquième de l’eau se perd avant les compteurs.',
						budget: '60-100k',
						visibility: 'targeted-companies'
					})
				]
			},
			{
				role: 'company',
				organisation: { kind: 'company', name: 'Pluvi’Stock' },
				person: ['Emma', 'Royer', 'Directrice'],
				steps: recruited,
				answer: 'accepted',
				document: PLUVI_STOCK,
				interests: { Metz: 'must-meet' }
			},
			{
				role: 'company',
				organisation: { kind: 'company', name: 'Sol Vivant' },
				person: ['Karim', 'Benali', 'Gérant'],
				steps: recruited,
				answer: 'accepted',
				document: SOL_VIVANT,
				interests: { Nancy: 'meet', Metz: 'meet' }
			},
			{
				role: 'company',
				organisation: { kind: 'company', name: 'Goutte à Goutte' },
				person: ['Manon', 'Thiry', 'Responsable des partenariats'],
				steps: recruited,
				answer: 'accepted',
				document: GOUTTE_A_GOUTTE
			}
		]
	},
	{
		title: 'Mobilités et logistique propres — Dunkerque',
		place: 'Halle aux sucres, Dunkerque',
		participants: 8,
		inDays: -1,
		createdBefore: 66,
		feedback: 'Cyclo’Fret',
		guests: [
			facilitator,
			{
				role: 'inspiring',
				organisation: { kind: 'public-body', name: 'Syndicat des mobilités du Littoral' },
				person: ['Odile', 'Vasseur', 'Directrice de la commande publique'],
				steps: recruited,
				answer: 'accepted',
				readings: DEMO_READINGS
			},
			{
				role: 'authority',
				organisation: { kind: 'commune', code: '59183' },
				person: ['Yann', 'Coppin', 'Directeur des mobilités'],
				steps: recruited,
				answer: 'accepted',
				introduction:
					'Nous cherchons à livrer le centre-ville sans camion, des commerces aux cantines. L’organisation compte autant que le véhicule.',
				questions: {
					'Cyclo’Fret': [
						'Que devient la tournée les jours de grand vent, et qui prévient les écoles ?',
						'Qui fait la maintenance des malles et des remorques, et en combien de temps ?'
					],
					'Quai Zéro': ['Quelle hauteur de pont faut-il à marée haute ?'],
					'Recharge & Co': []
				},
				needs: [
					need('Livrer le centre-ville sans camion', 'mobilite', '6-12m', {
						subfamily: 'logistique',
						nature: 'services',
						budget: '60-100k',
						maturity: 'framed',
						visibility: 'public'
					})
				]
			},
			{
				role: 'authority',
				organisation: { kind: 'commune', code: '62193' },
				person: ['Fatou', 'Sy', 'Chargée de mission transition'],
				steps: recruited,
				answer: 'accepted',
				introduction:
					'Nos véhicules de service passent à l’électrique. Nous voulons les charger sans refaire tout le raccordement.',
				questions: {
					'Cyclo’Fret': ['En combien de temps se fait la maintenance des remorques, et par qui ?'],
					'Recharge & Co': [
						'Le lien au planning marche-t-il avec un logiciel de réservation que vous ne vendez pas ?',
						'Si nous arrêtons au bout de trois ans, les prises marchent-elles encore ?'
					],
					'Quai Zéro': ['Avez-vous une journée réelle à nous montrer, heure par heure ?']
				},
				needs: [
					need('Recharger les véhicules de service', 'mobilite', '3-6m', {
						subfamily: 'irve',
						budget: '25-40k',
						visibility: 'participants'
					})
				]
			},
			{
				role: 'authority',
				organisation: { kind: 'department', code: '59' },
				person: ['Gilles', 'Obert', 'Acheteur'],
				steps: recruited,
				answer: 'accepted',
				introduction:
					'Nous aimerions partager les voitures entre nos services. Cette fois, nous venons surtout écouter.',
				questions: { 'Recharge & Co': [] },
				needs: [
					need('Partager les voitures entre services', 'mobilite', 'watch', {
						subfamily: 'partage',
						visibility: 'participants'
					})
				]
			},
			{
				role: 'company',
				organisation: { kind: 'company', name: 'Cyclo’Fret' },
				person: ['Alice', 'Perrin', 'Cofondatrice'],
				steps: recruited,
				answer: 'accepted',
				document: CYCLO_FRET
			},
			{
				role: 'company',
				organisation: { kind: 'company', name: 'Recharge & Co' },
				person: ['Samuel', 'Hardy', 'Directeur technique'],
				steps: recruited,
				answer: 'accepted',
				document: RECHARGE_ET_CO
			},
			{
				role: 'company',
				organisation: { kind: 'company', name: 'Quai Zéro' },
				person: ['Lina', 'Costa', 'Présidente'],
				steps: recruited,
				answer: 'accepted',
				document: QUAI_ZERO
			}
		]
	}
];
