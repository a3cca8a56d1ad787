/** Indicators of the company. Every example is made up. */
export const company = {
	I13: {
		label: 'Effort de recherche et développement',
		question:
			'Quelle part de vos charges, et combien de personnes, consacrez-vous à la recherche ? Sur quoi, dans cette solution ?',
		meaning:
			'Cet indice parle de l’entreprise : il confirme les autres, il ne les remplace pas. Vos chiffres ne sont jamais montrés aux autres entreprises.',
		counts: 'Une attestation de crédit d’impôt recherche ou innovation, des comptes.',
		weakens: 'Un effort réel, mais consacré à un autre produit.',
		strong:
			'« 34 % de nos charges en 2025, et quatre personnes dont une docteure en électrochimie. Deux d’entre elles n’ont travaillé que sur cette batterie de seconde vie, pour mesurer l’usure avant le réemploi. »',
		weak: '« La recherche est dans notre ADN. »'
	},
	I14: {
		label: 'Statut ou qualité d’entreprise innovante',
		question:
			'Avez-vous un statut (JEI, JEU, JEIC, JEIR), un crédit d’impôt (CIR, CII) ou une qualification, et pour quelle année ?',
		meaning:
			'Ce statut ne suffit jamais : depuis mai 2025, l’offre d’une jeune entreprise innovante n’est plus réputée innovante par la loi. C’est la solution qui doit l’être.',
		counts: 'Une attestation JEI, un rescrit, une qualification de Bpifrance.',
		weakens: 'Un statut présenté comme une preuve, ou qui a pris fin.',
		strong:
			'« JEI depuis 2024, rescrit joint. Le projet de recherche décrit dans le rescrit est bien ce capteur de qualité de l’air pour les classes ; la nouveauté elle-même est expliquée aux premiers indices. »',
		weak: '« Nous sommes une JEI : notre offre est donc innovante. »'
	},
	I15: {
		label: 'Propriété intellectuelle',
		question:
			'La solution est-elle protégée : brevet, logiciel déposé, enveloppe Soleau, savoir-faire ? En quoi cela montre-t-il une nouveauté ?',
		meaning:
			'Un brevet n’est ni obligatoire ni suffisant : l’acheteur regarde l’ensemble des indices. Un titre délivré montre qu’un office a cherché ce qui existait avant.',
		counts: 'Un brevet, un dépôt de logiciel, une enveloppe Soleau, avec numéro et date.',
		weakens: 'Un titre qui a expiré, ou qui porte sur autre chose que la solution proposée.',
		strong:
			'« Brevet délivré en 2025 sur la fusion d’images thermiques et de relevés au laser, absente des audits de bâtiment classiques. Il couvre la solution présentée ici ; le rapport de recherche cite deux documents proches, que nous expliquons. »',
		weak: '« Technologie brevetée. »'
	},
	I16: {
		label: 'Aides publiques à l’innovation',
		question:
			'Qui a aidé cette solution (Bpifrance, France 2030, ADEME, région, Europe) ? Par quel dispositif, quand, et pour quel objet ?',
		meaning:
			'Une aide montre qu’un jury d’experts a lu un dossier et l’a jugé nouveau. Encore faut-il que l’aide porte sur cette solution.',
		counts: 'La notification de l’aide, la convention signée.',
		weakens: 'Une aide reçue pour un autre produit, ou un simple prêt bancaire.',
		strong:
			'« Aide à l’innovation de la région, accordée en mars 2025 pour mettre au point ce méthaniseur de 40 m³ destiné aux cuisines centrales. La convention jointe décrit le prototype et les essais attendus. »',
		weak: '« Entreprise soutenue par de nombreux partenaires publics. »'
	},
	I17: {
		label: 'Coopérations de recherche et écosystème',
		question:
			'Travaillez-vous avec un laboratoire, une thèse CIFRE, un pôle de compétitivité, un incubateur ? Pour quelle partie de la solution ?',
		meaning:
			'Une coopération montre que d’autres que vous ont intérêt à chercher dans cette voie. Elle compte surtout par ce qu’elle a produit.',
		counts: 'Un contrat de recherche, l’attestation d’un pôle.',
		weakens: 'Une adhésion sans travaux communs, ou un logo sans contrat.',
		strong:
			'« Une thèse CIFRE est en cours depuis 2025 sur les roseaux de notre filtre à eaux grises : elle a déjà fait passer le temps de séjour de six à quatre jours. Contrat et premier rapport joints. »',
		weak: '« Membre de l’écosystème de l’innovation. »'
	}
};
