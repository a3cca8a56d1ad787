import { EMPTY_NOTE, type Reading } from '#lib/domain/readings/reading.ts';

/** What the inspiring structure of the held masterclass made of each document, by company. */
export const DEMO_READINGS: Readonly<Record<string, Reading>> = {
	'Cyclo’Fret': {
		whole: 'convergent',
		reasons: [],
		paragraph:
			'Oui, il nous semble qu’on pourrait le soutenir. Le besoin était de livrer sans camion ; ce qui existe oblige à décharger deux fois. Ce qui est nouveau est petit et précis, la malle commune, et c’est mesuré par la ville, pas par l’entreprise. La vente est récente, l’essai et le laboratoire disent la même chose. Contre : le surcoût de la première année, et neuf jours de vent sans livraison. Nous l’écririons tel quel dans la note.',
		notes: {
			I03: {
				...EMPTY_NOTE,
				strength: 'fort',
				remark:
					'Trois autres façons de livrer, dont une meilleure qu’eux en charge : c’est honnête.'
			},
			I04: {
				...EMPTY_NOTE,
				strength: 'fort',
				remark: 'Mesuré chez un client, méthode donnée, et un gain négatif assumé.',
				question: 'Le surcoût de 6 % tient-il compte du salaire du second agent au transfert ?'
			},
			I05: {
				...EMPTY_NOTE,
				strength: 'fort',
				remark: 'Six mois en vraie grandeur, hiver compris.'
			},
			I06: { ...EMPTY_NOTE, strength: 'fort', remark: 'Sept mois, une vente.' },
			I07: {
				...EMPTY_NOTE,
				strength: 'moyen',
				question: 'Les deux projets étrangers vendront-ils en France bientôt ?'
			},
			I11: {
				...EMPTY_NOTE,
				strength: 'moyen',
				remark: 'Le CO2 en tout pèse peu, ils le disent eux-mêmes.',
				recommendation: 'Mettre le bruit et l’air devant les écoles en premier, avec une mesure.'
			},
			I20: {
				...EMPTY_NOTE,
				strength: 'fort',
				remark: 'Laboratoire extérieur, sur la bonne charge.'
			}
		}
	},
	'Recharge & Co': {
		whole: 'hors_dispositif',
		reasons: ['below-plain-exemption'],
		paragraph:
			'Une bonne solution, mais pas pour cette procédure. Le boîtier se vend depuis quatre ans à 46 clients, cinq fabricants font de même ; seul le lien au planning est récent. Surtout, le besoin est de 25 000 à 40 000 € HT : à ce montant, l’achat se fait sans avoir à justifier d’une innovation. Nous demanderions trois devis, en faisant du planning un critère.',
		notes: {
			I02: {
				...EMPTY_NOTE,
				strength: 'moyen',
				remark: 'Le lien au planning change vraiment quelque chose, et c’est chiffré.',
				recommendation: 'Ne présenter que cela comme nouveau ; le reste est connu.'
			},
			I04: {
				...EMPTY_NOTE,
				strength: 'faible',
				remark: 'Raccordement évité : leurs propres devis, vérifiés par personne.',
				question: 'Un client peut-il confirmer les 11 400 € ?'
			},
			I06: {
				...EMPTY_NOTE,
				strength: 'contraire',
				remark: 'Quatre ans de vente, facture à l’appui.'
			},
			I07: {
				...EMPTY_NOTE,
				strength: 'contraire',
				remark: 'Largement diffusé, cinq concurrents : ils l’écrivent sans détour.'
			},
			I19: {
				...EMPTY_NOTE,
				strength: 'moyen',
				remark: 'Fiable, mais cela plaide contre la nouveauté.'
			}
		}
	},
	'Quai Zéro': {
		whole: 'a_completer',
		reasons: [],
		paragraph:
			'Peut-être, mais rien ne le montre encore. L’idée du retour chargé est nouvelle ici et le besoin est réel. Aucune mesure, un essai de trois jours avec un autre bateau, et les deux distinctions parlent de l’entreprise ou d’un autre produit. Après une saison mesurée, le dossier pourrait se tenir ; le prix est proche du plafond de 100 000 € HT, pontons à vérifier.',
		notes: {
			I01: {
				...EMPTY_NOTE,
				strength: 'fort',
				remark: 'Une organisation nouvelle, dite simplement.'
			},
			I04: {
				...EMPTY_NOTE,
				strength: 'absent',
				remark: 'Une estimation à pleine charge n’est pas une mesure.',
				recommendation: 'Donner une journée réelle : rolls livrés, heures, énergie.'
			},
			I05: {
				...EMPTY_NOTE,
				strength: 'faible',
				question: 'Quand la barge elle-même naviguera-t-elle ?'
			},
			I09: {
				...EMPTY_NOTE,
				strength: 'moyen',
				remark: 'Le travail commun est bien décrit, et compté en mois.',
				question: 'Qui paie les pontons, et qui les garde après l’essai ?'
			},
			I18: {
				...EMPTY_NOTE,
				strength: 'faible',
				remark: 'Le label distingue l’entreprise, le prix un autre bateau : rien sur la solution.',
				recommendation: 'Le dire en une ligne, ou l’enlever.'
			},
			I20: { ...EMPTY_NOTE, strength: 'absent' }
		}
	}
};
