import type { evidence as french } from '../fr/evidence.ts';

/** Pieces of evidence: what they are, what they speak of, who sees them. */
export const evidence: typeof french = {
	title: 'Evidence',
	lead: 'A document, an address, or only a reference: above all, say what it is about.',

	fields: {
		type: { label: 'Kind of evidence', help: 'The closest is enough.' },
		label: { label: 'Which label?', help: 'If it is not in the list, name it in the title.' },
		title: { label: 'Title', help: 'What is read in the list of evidence.' },
		issuer: { label: 'Issuer', help: 'Who gave it: an office, a laboratory, a client.' },
		reference: { label: 'Reference', help: 'For example the number of a patent or a report.' },
		date: { label: 'Date', help: 'The day it was drawn up.' },
		endDate: { label: 'Valid until', help: 'Leave it blank if it has no end.' },
		about: { label: 'What is it about?', help: 'This is the most useful question of all.' },
		confidentiality: {
			label: 'Who may see it?',
			help: 'You and the organiser always do.'
		},
		file: { label: 'File', help: 'PDF, DOCX or ODT, 20 MB at most.' },
		url: { label: 'Address', help: 'If it can be read online. It starts with https://.' }
	},

	about: {
		solution: {
			label: 'The solution offered',
			help: 'This is what counts most.'
		},
		company: {
			label: 'The company',
			help: 'It confirms, without showing that the solution is new.'
		},
		'other-product': {
			label: 'Another product',
			help: 'It does not support this answer, but may shed light on your path.'
		}
	},

	confidentialities: {
		public: {
			label: 'Everybody',
			help: 'It is public already, or may be.'
		},
		participants: {
			label: 'The participants',
			help: 'The inspiring structure and the authorities; other companies only if you open your document to them.'
		},
		authorities: {
			label: 'The inspiring structure and the authorities',
			help: 'No other company sees it.'
		},
		inspiring: {
			label: 'The inspiring structure',
			help: 'Only they, to prepare their feedback. This is what we start from.'
		},
		organiser: {
			label: 'The organiser only',
			help: 'It is checked, but nobody else sees it.'
		}
	},

	types: {
		brevet: 'Patent',
		depot_logiciel: 'Registered software',
		soleau: 'Soleau envelope',
		attestation_jei: 'Young innovative company certificate',
		rescrit: 'Tax ruling',
		attestation_cir: 'Research tax credit certificate',
		attestation_cii: 'Innovation tax credit certificate',
		qualification_bpifrance: 'Bpifrance qualification',
		aide_bpifrance: 'Bpifrance aid',
		convention_aide: 'Public aid agreement',
		trl_autoevaluation: 'TRL self-assessment',
		pilote: 'Report of a pilot',
		resultats_essais: 'Test results',
		rapport_essai: 'Laboratory test report',
		etv: 'Environmental technology verification (ETV)',
		acv: 'Life-cycle assessment',
		bilan_ges: 'Greenhouse gas account',
		label: 'Label',
		prix: 'Prize or competition',
		publication: 'Publication',
		contrat_recherche: 'Research contract',
		attestation_pole: 'Certificate of a cluster or an incubator',
		comparatif_etat_art: 'Comparison with the state of the art',
		etude_marche: 'Market study',
		premiere_facture: 'First invoice',
		contrat: 'Contract',
		liste_references: 'List of references',
		lettre_recommandation: 'Letter of recommendation',
		temoignage_client: 'Client’s account',
		lettre_intention: 'Letter of intent',
		plan_projet: 'Project plan',
		fiche_technique: 'Technical sheet',
		schema: 'Diagram',
		indicateurs: 'Figures followed over time',
		comptes: 'Accounts',
		deliberation: 'Resolution of an authority',
		autre: 'Other evidence'
	},

	labels: {
		greentech_innovation: 'Greentech Innovation',
		solar_impulse: 'Solar Impulse Efficient Solution',
		green20: 'French Tech Green20',
		french_tech_2030: 'French Tech 2030',
		seal_of_excellence: 'Seal of Excellence',
		ecolabel_ue: 'EU Ecolabel',
		autre: 'Another label'
	}
};
