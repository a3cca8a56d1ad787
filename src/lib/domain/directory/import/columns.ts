import type { Headers } from '../../import/columns.ts';

/** What a column of a file of contacts may hold. */
export const CONTACT_FIELDS = [
	'organisation',
	'kind',
	'siren',
	'siret',
	'code',
	'department',
	'postalCode',
	'website',
	'fullName',
	'givenName',
	'familyName',
	'email',
	'phone',
	'position',
	'notes',
	'solution',
	'description',
	'families',
	'territory'
] as const;
export type ContactField = (typeof CONTACT_FIELDS)[number];

/** The headers of files of contacts, in French and English. */
export const CONTACT_HEADERS: Headers<ContactField> = {
	organisation: [
		'organisation',
		'organization',
		'structure',
		'organisme',
		'nom de l organisation',
		'nom de la structure',
		'nom organisation',
		'nom structure',
		'raison sociale',
		'denomination',
		'entreprise',
		'societe',
		'company',
		'company name',
		'employeur',
		'etablissement',
		'collectivite',
		'nom de la collectivite',
		'commune',
		'ville'
	],
	kind: [
		'type',
		'kind',
		'categorie',
		'category',
		'type d organisation',
		'type de structure',
		'nature'
	],
	siren: ['siren', 'numero siren', 'n siren', 'no siren'],
	siret: ['siret', 'numero siret', 'n siret', 'no siret'],
	code: ['code insee', 'insee', 'code commune', 'insee code'],
	department: ['departement', 'department', 'dept', 'code departement'],
	postalCode: ['code postal', 'cp', 'postal code', 'zip', 'postcode', 'zip code'],
	website: ['site web', 'site', 'site internet', 'website', 'url', 'web'],
	fullName: [
		'nom complet',
		'nom et prenom',
		'prenom et nom',
		'nom prenom',
		'prenom nom',
		'full name',
		'contact',
		'interlocuteur',
		'personne',
		'name',
		'display name'
	],
	givenName: ['prenom', 'first name', 'given name', 'firstname', 'prenoms'],
	familyName: ['nom', 'nom de famille', 'last name', 'family name', 'surname', 'lastname'],
	email: [
		'e mail',
		'email',
		'mail',
		'courriel',
		'adresse e mail',
		'adresse email',
		'adresse mail',
		'e mail address',
		'email address',
		'adresse electronique',
		'mel'
	],
	phone: [
		'telephone',
		'tel',
		'phone',
		'portable',
		'mobile',
		'numero de telephone',
		'phone number',
		'telephone portable'
	],
	position: [
		'fonction',
		'poste',
		'position',
		'job title',
		'title',
		'titre',
		'role',
		'intitule du poste',
		'qualite'
	],
	notes: [
		'notes',
		'note',
		'commentaire',
		'commentaires',
		'remarque',
		'remarques',
		'comments',
		'comment'
	],
	solution: [
		'solution',
		'solution proposee',
		'nom de la solution',
		'solution en une ligne',
		'offre',
		'offer',
		'produit',
		'product'
	],
	description: [
		'description',
		'description de la solution',
		'descriptif',
		'descriptif de la solution',
		'description de l offre',
		'solution description'
	],
	families: [
		'familles',
		'famille',
		'familles de besoins',
		'famille de besoins',
		'besoins vises',
		'thematiques',
		'thematique',
		'themes',
		'theme',
		'families',
		'family',
		'categories'
	],
	territory: [
		'territoire',
		'territoires',
		'territoire d intervention',
		'territoires d intervention',
		'zone d intervention',
		'zones d intervention',
		'zone d action',
		'couverture',
		'territory',
		'territories',
		'coverage',
		'area served'
	]
};
