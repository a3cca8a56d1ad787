/** Indicators of the solution itself. Every example is made up. */
export const solution = {
	I01: {
		label: 'Nature de la nouveauté',
		question:
			'Qu’est-ce qui est nouveau : un produit, un service, un procédé, une façon de vendre, une organisation ? Nommez l’objet en une phrase.',
		meaning:
			'L’acheteur doit pouvoir montrer du doigt ce qui est nouveau. Un service ou une organisation nouvelle comptent autant qu’une machine.',
		counts: 'Une fiche technique ou un schéma où la partie nouvelle se voit.',
		weakens: 'Le mot « innovant » sans rien derrière, ou des phrases de publicité.',
		strong:
			'« Notre bac récupère l’eau de rinçage des légumes d’une cantine pour arroser le jardin. Ce qui est nouveau : le filtre à sable tournant, qui se lave chaque nuit avec l’eau qu’il vient de filtrer. Le reste du bac est courant. »',
		weak: '« Une solution innovante et responsable, qui réinvente l’eau à la cantine. »'
	},
	I02: {
		label: 'Nouveau ou sensiblement amélioré',
		question:
			'Est-ce une rupture, une amélioration sensible, ou une idée venue d’un autre secteur ? Quel est l’écart mesuré avec ce que vous faisiez avant ?',
		meaning:
			'La loi retient ce qui est nouveau ou sensiblement amélioré. Une amélioration suffit si elle se mesure et change quelque chose pour le service.',
		counts: 'Un comparatif avec la version d’avant, des résultats d’essais.',
		weakens:
			'Une simple mise à jour, un nouvel habillage, ou un ancien produit vendu par une nouvelle entreprise.',
		strong:
			'« Notre chauffe-eau solaire de 2024 perdait 22 % de sa chaleur la nuit. Le ballon à double paroi de 2026 en perd 6 %, mesurés sur douze nuits au même endroit : l’appoint électrique n’est plus utile d’avril à octobre. »',
		weak: '« La nouvelle gamme de nos chauffe-eau, plus belle et plus performante. »'
	},
	I03: {
		label: 'Comparaison à l’état de l’art',
		question:
			'Quelles sont les deux ou trois solutions de référence ? Que font-elles bien, où s’arrêtent-elles, et que faites-vous autrement ?',
		meaning:
			'C’est le cœur du document : sans comparaison écrite, personne ne peut dire si une solution est nouvelle. Citer ses concurrents rassure l’acheteur.',
		counts: 'Un comparatif de l’état de l’art, une étude de marché.',
		weakens: 'Aucun concurrent nommé, ou une comparaison avec vos propres produits seulement.',
		strong:
			'« L’écoute au sol repère une fuite à un mètre près, mais demande une équipe, la nuit. Les compteurs de secteur alertent seuls, mais à deux kilomètres près. Nos capteurs collés aux vannes alertent seuls, à trente mètres près ; ils ne conviennent pas aux conduites en plastique de plus de 200 mm. »',
		weak: '« Il n’existe à notre connaissance aucune autre solution pour trouver les fuites. »'
	},
	I04: {
		label: 'Performance apportée',
		question:
			'Que gagne la collectivité : coût global, qualité, délai, environnement, social ? Pour chaque gain : la valeur, l’unité, la méthode et la source.',
		meaning:
			'Un gain chiffré, avec la façon dont il a été mesuré, permet à l’acheteur d’écrire que la solution répond mieux au besoin.',
		counts:
			'Des résultats d’essais, une analyse de cycle de vie, une vérification ETV, le témoignage d’un client.',
		weakens: 'Un gain sans chiffre, ou un chiffre sans méthode.',
		strong:
			'« 61 % d’électricité en moins sur 48 lampadaires d’une commune de 3 000 habitants, de novembre à mars, relevés au compteur et comparés au même hiver de l’année d’avant ; même niveau d’éclairement mesuré au sol. »',
		weak: '« Jusqu’à 80 % d’économies d’énergie sur votre éclairage public. »'
	},
	I05: {
		label: 'Maturité',
		question:
			'Où en est la solution sur l’échelle TRL, de 1 à 9 ? Depuis quand, et qu’est-ce qui le montre ?',
		meaning:
			'Un achat d’innovation porte le plus souvent sur une solution de niveau 6 à 9 : elle marche, même si elle a peu servi. En dessous, d’autres voies conviennent mieux, comme un achat de recherche.',
		counts: 'Une autoévaluation TRL argumentée, le compte rendu d’un pilote.',
		weakens:
			'Un niveau de 5 ou moins présenté comme prêt à l’emploi, ou un niveau 9 pour un produit déjà partout.',
		strong:
			'« TRL 7, atteint en mai 2026 : notre composteur fermé a traité pendant six mois les biodéchets d’un restaurant scolaire de 400 repas par jour, sans odeur relevée et avec deux arrêts, décrits dans le compte rendu joint. »',
		weak: '« Produit mature, développé par des experts du compostage. »'
	},
	I09: {
		label: 'Adaptation nécessaire au besoin',
		question:
			'Faut-il adapter la solution au besoin d’une collectivité ? Quelle part serait construite avec elle, en quelles étapes, avec quels essais sur place ?',
		meaning:
			'Une solution à ajuster ensemble est bien dans l’esprit d’un achat d’innovation. Un achat sur catalogue n’est pas un défaut : cet indice est alors neutre.',
		counts: 'Un plan de projet, la lettre d’intention d’une collectivité.',
		weakens: 'Une adaptation annoncée sans étapes, sans essai et sans personne pour la suivre.',
		strong:
			'« La toiture végétalisée existe ; ce qui reste à faire avec la collectivité est le choix des plantes et la consigne d’arrosage. Trois étapes : relevé de deux toits, quatre mois d’essai sur 60 m², puis réglage. »',
		weak: '« Nos toitures s’adaptent à tous vos besoins. »'
	}
};
