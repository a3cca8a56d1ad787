import { conceptsOf } from './concept.ts';

/** Nature, green spaces and biodiversity. */
export const NATURE = conceptsOf('nature', {
	'tonte-differenciee': {
		of: 'espaces_verts',
		fr: 'gestion différenciée des pelouses',
		en: 'differentiated lawn care',
		need: `tonte, tondre, pelouse, gazon, herbe haute, herbe coupée, tondre moins, tonte
			moins fréquente, trop de tonte, pelouse grillée, laisser pousser l’herbe, herbe
			folle, plainte sur l’herbe, carré d’herbe, tondre tous les quinze jours, ~espace
			vert`,
		offer: `gestion différenciée, gestion écologique des espaces verts, fauche tardive,
			fauche raisonnée, fauche exportatrice, zone de refuge, prairie naturelle,
			hauteur de coupe, mulching, classe d’entretien, plan de tonte, tonte raisonnée,
			gestion extensive, éco-jardinage, ~fauche`,
		beside: `pelouse, prairie, parc, jardin, square, entretien, jardinier, services
			techniques, pré, herbe`
	},
	'eco-paturage': {
		of: 'espaces_verts',
		fr: 'éco-pâturage',
		en: 'eco-grazing',
		need: `éco-pâturage, mouton, brebis, chèvre, tondre avec des animaux, terrain en pente
			à entretenir, entretien par des animaux, talus trop raide, ~berger, ovin, bassin
			d’orage à entretenir, tonte écologique, faucher un coteau, ~troupeau, ~pente,
			~talus`,
		offer: `pâturage, écopâturage, pâturage tournant, pastoralisme urbain, éco-berger, race
			rustique, clôture mobile, clôture électrique, ~abreuvoir, poney, bovin rustique,
			pression de pâturage, ~pâture, caprin, ~cheptel, ~race locale`,
		beside: `prairie, herbe, animaux, entretien, tonte, débroussaillage, fauche, parc,
			mouton, pelouse`
	},
	'desherbage-sans-phyto': {
		of: 'espaces_verts',
		fr: 'désherbage sans produit chimique',
		en: 'weeding without chemicals',
		need: `désherber, désherbage, mauvaise herbe, herbe indésirable, herbe dans les
			trottoirs, ~pesticide, zéro phyto, glyphosate, produit phytosanitaire, loi
			Labbé, herbe qui pousse partout, allée envahie d’herbe, caniveau enherbé, herbe
			entre les pavés, arracher à la main`,
		offer: `désherbage thermique, désherbage mécanique, désherbeur vapeur, eau chaude,
			mousse chaude, brosse de désherbage, désherbeuse, réciprocateur, binette, sabot
			rotatif, débroussailleuse à lames inversées, flamme directe, ~infrarouge,
			électrodésherbage, herbicide de biocontrôle, ~biocontrôle, adventice, plan de
			désherbage, enherbement maîtrisé, acide pélargonique, houe maraîchère`,
		beside: 'voirie, trottoir, herbe, allée, plante, jardin, espaces verts, désherbage',
		never: 'eau chaude sanitaire, ballon d’eau chaude'
	},
	'cimetiere-vert': {
		of: 'espaces_verts',
		fr: 'cimetière végétalisé',
		en: 'greened cemetery',
		need: `cimetière, tombe, entre-tombes, allée de cimetière, concession funéraire,
			gravier du cimetière, cimetière minéral, familles qui se plaignent de l’herbe,
			inter-tombes, carré des défunts, caveau, ~gravillon, ~sépulture, columbarium`,
		offer: `cimetière végétalisé, cimetière paysager, enherbement des allées, sedum en
			plaques, semis à croissance lente, hydromulching, ensemencement hydraulique,
			gazon à pousse lente, microtrèfle, cimetière naturel, jardin cinéraire,
			sépulture en pleine terre, hydroseeding, inhumation en pleine terre, ~plantes
			couvre-sol`,
		beside: 'cimetière, tombe, allée, désherbage, funéraire, herbe'
	},
	'bords-de-route-fauches': {
		of: 'espaces_verts',
		fr: 'fauchage des bords de route',
		en: 'roadside mowing',
		need: `bord de route, accotement, fauchage, bas-côté, talus routier, ~fossé, dépendance
			verte, épareuse, herbe au bord des routes, visibilité au carrefour, fauche des
			chemins, délaissé routier, agents des routes, dépendance routière, broyage des
			accotements`,
		offer: `fauchage raisonné, fauchage tardif, fauche avec exportation, groupe de fauche
			avec aspiration, faucheuse aspiratrice, méthanisation d’herbe, récolte d’herbe,
			barre de coupe, lamier, ~rotor, ~aspiration, dépendances vertes, foin de route,
			~débroussailleuse, bras articulé de fauche`,
		beside: 'route, accotement, fauche, herbe, département, talus, voirie'
	},
	'fleurissement-sobre': {
		of: 'espaces_verts',
		fr: 'fleurissement sobre en eau',
		en: 'water-wise flower beds',
		need: `fleurissement, ~massif, ~jardinière, géranium, fleurs qui grillent, bac à
			fleurs, suspension fleurie, rond-point fleuri, arrosage des fleurs, ~annuelles,
			villes et villages fleuris, ~parterre, plante qui meurt l’été, fleur arrachée,
			planter chaque année, fleurir le bourg, ~fleur, ~balconnière`,
		offer: `vivace, plante vivace, jardin sec, plante peu gourmande en eau, plante
			méditerranéenne, graminée ornementale, couvre-sol, ~bulbe, jardinière à réserve
			d’eau, xérophyte, massif permanent, tapis précultivé, jardin de gravier,
			hydrorétenteur, palette végétale, ~paillis, plante pérenne, arbuste, natte de
			vivaces`,
		beside: 'plante, arrosage, jardin, eau, espaces verts, mairie',
		never: 'barrage massif, bois massif'
	},
	'arrosage-automatique-vert': {
		of: 'espaces_verts',
		fr: 'arrosage économe des espaces verts',
		en: 'thrifty watering of green spaces',
		need: `arrosage, arroser, arroseur, tournée d’arrosage, tonne à eau, arrêté sécheresse,
			restriction d’arrosage, interdiction d’arroser, camion citerne d’arrosage,
			plantes assoiffées, arrosage la nuit, arrosage quand il pleut, arrosage au
			tuyau, eau potable pour arroser, massifs assoiffés, ~citerne`,
		offer: `goutte-à-goutte, programmateur d’arrosage, sonde tensiométrique, tensiomètre,
			capteur d’humidité du sol, évapotranspiration, électrovanne d’arrosage, gestion
			centralisée de l’arrosage, micro-irrigation, oya, jarre en terre cuite,
			irrigation enterrée, sonde capacitive, pilotage de l’irrigation, ~humidité du
			sol, asperseur, arrosage intelligent, potentiel hydrique, réserve utile,
			~irrigation`,
		beside: 'arrosage, plante, pelouse, massif, stade, jardin, arbre, sol, espaces verts'
	},
	'pelouse-sportive-naturelle': {
		of: 'espaces_verts',
		fr: 'terrain de sport sans pesticide',
		en: 'chemical-free sports turf',
		need: `~terrain de football, ~terrain de foot, ~stade, pelouse sportive, terrain
			engazonné, pelouse du stade, ~terrain d’honneur, ~terrain de rugby, terrain
			pelé, terrain gorgé d’eau, terrain jaune l’été, ~golf, ~hippodrome, matchs
			annulés, faux rebonds, pâquerettes sur le terrain, ~gazon, ~pelouse, terrain
			impraticable`,
		offer: `gazon hybride, regarnissage, ~décompactage, aération de pelouse, gazon résistant
			à la sécheresse, bermuda grass, cynodon, fertilisation organique, ~sablage,
			robot de tonte, traçage de terrain par robot, biostimulant, défeutrage,
			verticut, ~placage, luminothérapie de pelouse, ~substrat, ray-grass, analyse
			agronomique du terrain`,
		beside: `herbe, tonte, arrosage, engazonné, semis, fertilisation, pesticide,
			phytosanitaire`
	},
	'paillage-broyat': {
		of: 'espaces_verts',
		fr: 'broyage et paillage des déchets verts',
		en: 'shredding and mulching green waste',
		need: `déchet vert, branchage, taille de haie, feuille morte, tas de branches, évacuer
			les branches, brûlage des végétaux, interdit de brûler, sol nu dans les massifs,
			apports de végétaux en déchèterie, ramassage de feuilles, gazon coupé à la
			déchèterie, ~branche, ~tonte`,
		offer: `~broyeur, ~broyage, broyat, paillage, paillis, BRF, bois raméal fragmenté,
			mulch, plaquettes de paillage, paillage minéral, paillage en chanvre,
			miscanthus, jardinage au naturel, co-compostage, broyeur de végétaux, broyage à
			domicile, toile biodégradable, feutre végétal, compost de déchets verts`,
		beside: 'végétal, jardin, espaces verts, massif, haie, arbre, plante',
		never: 'broyeur de verre, broyeur de plastique, broyeur sanitaire'
	},
	'outils-verts-electriques': {
		of: 'espaces_verts',
		fr: 'matériel d’espaces verts électrique',
		en: 'electric green-space tools',
		need: `bruit des souffleurs, souffleur à feuilles, tondeuse, débroussailleuse,
			tronçonneuse, taille-haie, outil thermique, odeur d’essence, agents aux oreilles
			cassées, vibration pour les jardiniers, tondeuse à essence, petit matériel,
			matériel espaces verts, gaz d’échappement des tondeuses, ~jardinier, mal de dos
			des jardiniers`,
		offer: `matériel à batterie, outil à batterie, batterie dorsale, robot tondeur, tondeuse
			autonome, tondeuse autoportée électrique, tondeuse électrique, robot de tonte,
			souffleur électrique, sécateur électrique, porte-outil électrique, ~RTK,
			tondeuse robotisée, tondeuse télécommandée, robot débroussailleur, traction
			animale, cheval territorial, désherbage attelé`,
		beside: 'espaces verts, jardin, pelouse, tonte, agents, haie, batterie'
	},
	'rue-jardinee-habitants': {
		of: 'espaces_verts',
		fr: 'végétalisation par les habitants',
		en: 'resident-led street greening',
		need: `permis de végétaliser, pied de mur, pied de façade, pied d’arbre, fleurir sa
			rue, habitants qui veulent planter, rue jardin, rose trémière, jardiner sur le
			trottoir, rue trop minérale, verdir la rue, végétalisation participative, coin
			de nature en ville, permis de planter, incroyables comestibles, fissure du
			trottoir, végétaliser le centre-bourg`,
		offer: `micro-fleurissement, micro-fosse, fosse de plantation en façade, kit de
			plantation, bac hors-sol, sachet de graines, plante grimpante, jardinière
			partagée, treille, semis de trottoir, bande plantée, jardin de trottoir, parklet
			végétalisé, carottage de trottoir, ~grimpante, ~graine`,
		beside: 'rue, habitants, trottoir, façade, plante, végétal, jardin'
	},
	'plan-gestion-espaces-verts': {
		of: 'espaces_verts',
		fr: 'plan de gestion des espaces verts',
		en: 'green-space management plan',
		need: `plan de gestion des espaces verts, surface d’espaces verts, mètres carrés de
			pelouse, labelliser nos parcs, label espaces verts, plan de charge des
			jardiniers, inventaire des espaces verts, charte de l’arbre, passer à la gestion
			différenciée, ~espace vert, patrimoine vert, ~jardinier`,
		offer: `Ecojardin, écolabel de jardin, cartographie des espaces verts, code qualité,
			logiciel de gestion des espaces verts, SIG espaces verts, GMAO espaces verts,
			base de données du patrimoine végétal, ~label, classe de gestion, audit des
			pratiques d’entretien, relevé de surfaces végétalisées, plan de gestion
			différenciée`,
		beside: 'espaces verts, parc, jardin, entretien, végétal, paysage'
	},
	'serre-pepiniere-municipale': {
		of: 'espaces_verts',
		fr: 'serres et pépinière municipales',
		en: 'municipal greenhouses and nursery',
		need: `serre municipale, serres de la ville, chauffage des serres, production florale,
			pépinière municipale, terreau, godet plastique, pot plastique horticole, plants
			achetés loin, rempotage, centre horticole, ~serre, ~tourbe, ~plant`,
		offer: `terreau sans tourbe, substrat sans tourbe, pot biodégradable, serre
			bioclimatique, pépinière locale, protection biologique intégrée, auxiliaire de
			culture, lâcher d’auxiliaires, coccinelle, chrysope, écran thermique de serre,
			~godet, culture en pleine terre, fibre de bois horticole, contrat de culture,
			horticulture durable, compost local`,
		beside: 'horticole, horticulture, pépinière, fleur, puceron, terreau, plantation',
		never: 'effet de serre, gaz à effet de serre'
	},
	'toiture-vegetale': {
		of: 'renaturation',
		fr: 'toiture végétalisée',
		en: 'green roof',
		need: `toit végétalisé, toiture végétale, ~toit-terrasse, ~toit plat, ~terrasse, verdir
			le toit, végétaliser le toit, ~étanchéité à refaire, ~terrasse inutilisée,
			abribus végétalisé, ~toit bouillant, jardin sur le toit, ~toit`,
		offer: `toiture végétalisée, sedum, substrat léger, complexe de végétalisation, bac
			précultivé, toiture extensive, toiture semi-intensive, biotope en toiture,
			biosolaire, toit brun, rétention en toiture, ~portance, tapis de sedum, membrane
			anti-racine, toiture stockante, ~complexe drainant`,
		beside: 'végétal, végétalisé, plante, verdure, sedum, jardin, verdir, pousser, substrat'
	},
	'facade-grimpante': {
		of: 'renaturation',
		fr: 'façade et mur végétalisés',
		en: 'green walls and façades',
		need: `mur végétal, mur végétalisé, façade nue, mur aveugle, mur en plein soleil, mur
			tagué à cacher, verdir un mur, végétaliser la façade, lierre, ombre sur la
			façade, mur gris, ~pignon, béton à verdir, ~pergola, cacher le béton`,
		offer: `plante grimpante, façade végétalisée, câble pour grimpantes, treillage, mur
			végétal hydroponique, module végétal, feutre de culture, jardin vertical,
			glycine, vigne vierge, support de culture vertical, treillis inox, pergola
			végétalisée, végétalisation verticale, mur vivant`,
		beside: 'mur, façade, végétal, plante, bâtiment, soleil'
	},
	'mini-foret': {
		of: 'renaturation',
		fr: 'micro-forêt urbaine',
		en: 'urban micro-forest',
		need: `mini-forêt, micro-forêt, petit bois en ville, forêt urbaine, bosquet, délaissé à
			boiser, planter dense, reboiser un terrain, coin de forêt, bois de quartier,
			parcelle inutilisée à planter, planter des arbres avec les enfants, ~boiser`,
		offer: `méthode Miyawaki, plantation dense, jeune plant forestier, trois plants au mètre
			carré, essence indigène, boisement, afforestation, strate arbustive, forêt
			native, ~racines nues, fascine, reboisement, bosquet multistrate, plant
			mycorhizé`,
		beside: 'arbre, forêt, plantation, boisement, plant, bois'
	},
	'mares-zones-humides': {
		of: 'renaturation',
		fr: 'mares et zones humides',
		en: 'ponds and wetlands',
		need: `~mare, zone humide, tourbière, marais, prairie humide, étang envasé, mare
			comblée, mare de l’école, grenouille, libellule, triton, roselière, terrain
			toujours mouillé, pré inondable, ancien étang, bras mort, salamandre, amphibien,
			mare bâchée, ~vase, ~nénuphar, lavoir à réhabiliter`,
		offer: `restauration de zone humide, curage de mare, rehaussement de nappe, comblement
			de drains, bouchage de fossés, inventaire des zones humides, pédologie de zone
			humide, reméandrage, étrépage, tourbe vivante, profil en pente douce, bentonite,
			hydromorphe, plante hélophyte, décaissement, effacement de plan d’eau,
			réestuarisation, annexe hydraulique, batardeau de drainage, ~frayère`,
		beside: 'eau, marais, humide, rivière, prairie, étang, amphibien'
	},
	'berges-genie-vegetal': {
		of: 'renaturation',
		fr: 'berges en génie végétal',
		en: 'bioengineered river banks',
		need: `berge, berge qui s’effondre, rivière canalisée, ruisseau busé, ruisseau enterré,
			rive abîmée, berge bétonnée, cours d’eau rectiligne, découverture d’un ruisseau,
			érosion des berges, bord de rivière, rivière à ciel ouvert, ripisylve, rivière
			bétonnée, ~buse, bétonner le ruisseau, palplanche rouillée`,
		offer: `génie végétal, génie écologique, fascine de saule, fascine d’hélophytes, boudin
			coco, géotextile coco, natte de coco, bouture de saule, lit de plants et
			plançons, peigne végétal, hydromorphologie, recharge granulométrique,
			reméandrage, banquette végétalisée, ~tressage, ~tunage, ~hélophyte, reprofilage
			de berge, technique végétale`,
		beside: 'rivière, berge, cours d’eau, ruisseau, canal, saule, érosion, eau'
	},
	'passe-poissons-trame-bleue': {
		of: 'trames',
		fr: 'continuité des cours d’eau',
		en: 'river continuity',
		need: `~seuil, petit barrage, ~moulin, barrage de moulin, seuil en rivière, poissons
			qui ne remontent plus, truite, anguille, saumon, continuité écologique, obstacle
			dans la rivière, buse infranchissable, ouvrage infranchissable, trame bleue,
			vanne de moulin, radier de pont, écrevisse à pattes blanches, ~barrage, castor,
			loutre`,
		offer: `passe à poissons, passe à anguilles, rivière de contournement, effacement de
			seuil, arasement, rampe rugueuse, continuité piscicole, franchissement
			piscicole, montaison, dévalaison, comptage de poissons, vidéocomptage, transit
			sédimentaire, ichtyologie, pêche électrique, loutroduc, échelle à poissons`,
		beside: 'rivière, poisson, cours d’eau, ruisseau, piscicole, migrateur',
		never: 'seuil d’alerte, seuil de rentabilité, seuil réglementaire'
	},
	'prairie-fleurie-locale': {
		of: 'pollinisateurs',
		fr: 'prairies fleuries et semences locales',
		en: 'flower meadows and local seed',
		need: `prairie fleurie, jachère fleurie, jachère mellifère, fleur sauvage, coquelicot,
			~bleuet, insectes qui disparaissent, ~papillon, plus d’abeilles, fleurs pour les
			abeilles, plus de papillons, terrain nu à ensemencer, fleurs des champs, semer
			des fleurs, massif pour butineurs`,
		offer: `semence locale, végétal local, graine sauvage, mélange fleuri, mellifère,
			nectarifère, récolte de graines, brosseuse de prairie, transfert de foin, semis
			d’espèces indigènes, plante indigène, espèce locale, flore sauvage, écotype,
			plante messicole, plante hôte, ~semis, ~indigène, ~semencier`,
		beside: 'prairie, fleur, graine, plante, insecte, pollinisateur'
	},
	'haies-bocage': {
		of: 'trames',
		fr: 'haies et bocage',
		en: 'hedges and bocage',
		need: `haie, bocage, haie arrachée, brise-vent, replanter des haies, talus planté,
			terre emportée par le vent, thuya, haie de laurier, chemin creux, plaine nue,
			coupe-vent, arbre têtard, haie taillée trop court, ~ronce, taille de haie,
			lisière`,
		offer: `haie champêtre, haie bocagère, linéaire de haies, plantation bocagère,
			~agroforesterie, gestion durable des haies, label haie, plan de gestion bocager,
			PGDH, taille en têtard, arbuste local, plessage, haie sèche, haie de Benjes,
			lamier à scies, régénération naturelle assistée, corridor boisé, bande boisée`,
		beside: 'arbre, plantation, agriculteur, champ, chemin, talus'
	},
	'verger-communal': {
		of: 'renaturation',
		fr: 'verger partagé',
		en: 'shared orchard',
		need: `verger, arbre fruitier, pommier, fruits pour les habitants, verger communal,
			verger conservatoire, cueillette libre, vieux fruitiers, variété ancienne,
			châtaigneraie, cerisier, petits fruits, fruits qui pourrissent au sol,
			jardin-forêt, forêt comestible, ~noyer, figuier`,
		offer: `forêt-jardin, haie fruitière, greffage, taille fruitière, variété locale,
			porte-greffe, verger participatif, ~scion, arboriculture, pressage mobile,
			glanage de fruits, permaculture, haie gourmande, parcours comestible, ~fruitier`,
		beside: 'arbre, fruit, habitants, verger, plantation, récolte'
	},
	'trame-noire': {
		of: 'trames',
		fr: 'trame noire et faune nocturne',
		en: 'dark network and nocturnal wildlife',
		need: `trame noire, pollution lumineuse, ciel étoilé, éteindre la nuit, lumière qui
			gêne les animaux, papillon de nuit, insecte nocturne, ver luisant, éclairage des
			parcs la nuit, voir les étoiles, ~étoile, luciole, lumière toute la nuit,
			éclairage de l’église, halo lumineux, chouette, rapace nocturne, réserve de ciel
			étoilé`,
		offer: `cartographie de la pollution lumineuse, température de couleur, LED ambre,ULOR, ULR, corridor nocturne, orthophoto nocturne, photométrie
			nocturne, espèce lucifuge, arrêté nuisances lumineuses, réservoir d’obscurité,
			sobriété lumineuse, extinction nocturne, capteur de brillance du ciel,
			~détection de présence`,
		beside: 'nuit, lumière, éclairage, nocturne, lampadaire, obscurité, biodiversité'
	},
	'passages-petite-faune': {
		of: 'trames',
		fr: 'passages pour la faune',
		en: 'wildlife crossings',
		need: `animaux écrasés, crapaud, hérisson, écureuil, traversée d’animaux, chevreuil,
			collision avec la faune, grenouilles écrasées, animaux coupés par la route,
			clôture infranchissable, corridor écologique, trame verte, route qui coupe la
			forêt, gibier sur la route, sanglier sur la route, ramassage des crapauds,
			animaux morts sur la route, faune sauvage, bassin piège pour les animaux,
			blaireau`,
		offer: `passage à faune, écuroduc, crapauduc, écopont, passe à hérisson, clôture
			perméable, échappatoire à faune, rampe à faune, barrière à amphibiens,
			batrachoduc, buse sèche, banquette à faune, détecteur de faune, avertisseur de
			faune, réflecteur anti-gibier, fragmentation des milieux, modélisation de
			corridors, graphe paysager, continuités écologiques, plaque de reptiles,
			~défragmentation, catiche`,
		beside: 'faune, animaux, route, amphibien, corridor, biodiversité, clôture'
	},
	'oiseaux-et-vitres': {
		of: 'trames',
		fr: 'collisions d’oiseaux sur les vitres',
		en: 'bird collisions with glass',
		need: `oiseaux contre les vitres, collision avec les vitres, oiseaux qui se cognent,
			oiseau mort au pied, abri vitré, baie vitrée mortelle, oiseau sonné, façade en
			verre, oiseaux dans les fenêtres, passerelle vitrée, ~vitre, ~vitrage, oiseaux
			morts sous l’abribus`,
		offer: `film anti-collision, verre anti-collision, motif sur vitrage, marquage de
			vitrage, sérigraphie du verre, pastille anti-collision, bande UV, silhouette de
			rapace, ~autocollant, ~adhésif, avifaune`,
		beside: 'oiseau, verre, collision, façade, avifaune',
		never: 'collision routière'
	},
	'nids-et-batiments': {
		of: 'trames',
		fr: 'faune du bâti : nichoirs et gîtes',
		en: 'wildlife in buildings: nests and roosts',
		need: `hirondelle, martinet, moineau, ~nid, nichoir, chauve-souris, fientes sous les
			nids, isolation et nids, ravalement et nids, mésange, chouette effraie,
			~clocher, combles de l’église, faucon, cigogne, gîte à chauve-souris, espèce
			protégée dans le bâtiment, nid sous l’avant-toit, oiseau qui niche`,
		offer: `nichoir intégré, brique nichoir, gîte artificiel, diagnostic faune du bâti, tour
			à hirondelles, nid artificiel, planchette anti-salissure, refuge à oiseaux,
			biodiversité du bâti, chiroptère, dérogation espèces protégées, écologue,
			nichoir préfabriqué, hôtel à hirondelles, chiroptérologue, effarouchement doux,
			perchoir à rapaces`,
		beside: 'oiseau, façade, faune, église, ravalement, isolation, niche',
		never: 'nid de poule'
	},
	'arbres-dangereux': {
		of: 'arbres',
		fr: 'sécurité et diagnostic des arbres',
		en: 'tree safety and diagnosis',
		need: `arbre dangereux, branche qui tombe, chute de branche, chute d’arbre, arbre
			malade, arbre creux, arbre qui penche, vieux platane, ~abattre, abattage,
			tempête et arbres, arbre remarquable, vieux marronnier, l’arbre de la cour
			tient-il, tilleul, champignon sur le tronc, faut-il couper, alignement d’arbres,
			arbre vieillissant, ~platane, ~tronc`,
		offer: `diagnostic phytosanitaire, expertise arboricole, tomographe, ~tomographie,
			résistographe, pénétromètre, VTA, essai de traction, sécurité des arbres,
			arboriste, ~ausculter, ~auscultation, haubanage, capteur d’inclinaison, expert
			arboricole, carie du bois, pathogène lignivore, ~inclinomètre, inspection
			visuelle d’arbre`,
		beside: 'arbre, branche, bois, houppier, arboricole, tempête'
	},
	'inventaire-arbres-canopee': {
		of: 'arbres',
		fr: 'inventaire des arbres et de la canopée',
		en: 'tree and canopy inventory',
		need: `combien d’arbres, inventaire des arbres, patrimoine arboré, plan canopée, valeur
			d’un arbre, carnet des arbres, plan arbres, recenser les arbres, indice de
			canopée, où planter, ombre en ville, couverture arborée, plan de plantation,
			politique de l’arbre, ~canopée, arbres de la ville dans un tableur`,
		offer: `base de données arbres, ~LiDAR, télédétection de la végétation, indice NDVI,
			taux de canopée, orthophoto infrarouge, puce RFID arbre, barème de l’arbre, VIE
			BED, services écosystémiques, plan de gestion arboré, géolocalisation des
			arbres, jumeau des arbres, cartographie de la canopée, images satellite
			végétation, ~hyperspectral, stockage de carbone par les arbres, nuage de points
			arbres, détection automatique de la végétation`,
		beside: 'arbre, végétation, ville, patrimoine arboré, espaces verts'
	},
	'jeunes-arbres-qui-meurent': {
		of: 'arbres',
		fr: 'reprise et arrosage des jeunes arbres',
		en: 'survival of young trees',
		need: `jeunes arbres qui meurent, arbre mort, mortalité des plantations, arrosage des
			jeunes arbres, arbre sec, arbre qui crève, plants qui ne reprennent pas, arbre
			qui ne reprend pas, arrosage d’arbres, garantie de reprise, plantations qui
			grillent, arbre assoiffé, arbre en détresse, arbres plantés l’an dernier,
			~arrosage, stress des arbres`,
		offer: `sac d’arrosage, poche d’arrosage, cuvette d’arrosage, sonde tensiométrique,
			tensiomètre, dendromètre, flux de sève, stress hydrique, arrosage connecté,
			~mycorhize, mycorhization, oya pour arbre, hydrorétenteur, suivi hydrique,
			micro-dendromètre, sonde racinaire, pose de drain d’arrosage, transpiration
			foliaire, pralinage, ~tuteurage`,
		beside: 'arbre, plantation, plant, racine, sol, sécheresse'
	},
	'racines-et-fosses': {
		of: 'arbres',
		fr: 'racines et fosses de plantation',
		en: 'roots and tree pits',
		need: `~racine, racines qui soulèvent, trottoir soulevé, arbre à l’étroit, enrobé
			soulevé, bosse sur la piste cyclable, arbre dans un trou, pied d’arbre bitumé,
			racines dans les tuyaux, arbre abîmé par un chantier, arbre blessé par les
			travaux, tronc cogné par les voitures, grille d’arbre, arbre entouré de bitume,
			fosse d’arbre, terre tassée au pied des arbres`,
		offer: `fosse de plantation, mélange terre-pierre, sol structural, guide-racines,
			barrière anti-racines, tranchée de Stockholm, fosse drainante, pavage drainant,
			structure alvéolaire de plantation, décompactage à l’air, grille d’arbre,
			protection de tronc, corset d’arbre, tranchée de plantation continue, haubanage
			de motte, ancrage de motte, revêtement perméable de pied d’arbre, cellule
			d’enracinement, excavation pneumatique`,
		beside: 'arbre, tronc, plantation, trottoir, fosse',
		never: 'fosse septique, racine du problème, cause racine'
	},
	'maladies-des-arbres': {
		of: 'arbres',
		fr: 'maladies et ravageurs des arbres',
		en: 'tree diseases and pests',
		need: `arbre malade, scolyte, chalarose, chancre coloré, pyrale du buis, buis mangé,
			charançon du palmier, palmier malade, frêne qui dépérit, épicéa roussi, puceron,
			miellat qui colle, feuilles de marronnier brunes, ~dépérissement, arbre roussi
			en été, mineuse du marronnier, platane malade, ~capricorne, hanneton, ~orme,
			~chenille, xylella`,
		offer: `phéromone, piège à phéromones, biocontrôle, Bacillus thuringiensis, nématode,
			trichogramme, endothérapie, injection dans le tronc, surveillance
			phytosanitaire, lâcher d’auxiliaires, détection précoce du dépérissement,
			épidémiosurveillance végétale, ~analyse de laboratoire végétal, ~pathogène,
			confusion sexuelle, lutte biologique, télédétection du dépérissement,
			~auxiliaire`,
		beside: 'arbre, palmier, buis, platane, forêt, ravageur, insecte, plante, marronnier'
	},
	'taille-douce-elagage': {
		of: 'arbres',
		fr: 'élagage raisonné',
		en: 'careful pruning',
		need: `élagage, élaguer, taille des arbres, branches qui touchent les fils, branches
			dans les fenêtres, riverains qui veulent couper, arbre trop grand, taille
			sévère, étêtage, arbre mutilé, ~nacelle, feuilles dans les gouttières, lierre
			sur les arbres, ligne électrique et branches, arbres coupés à ras, ~taille`,
		offer: `taille douce, taille raisonnée, élagueur, grimpeur élagueur, taille
			architecturée, taille en rideau, plan de taille, conversion de têtard, drone
			élagueur, lamier d’élagage, formation à la taille, réduction de couronne, taille
			de formation, démontage d’arbre, rognage de souche, dessouchage, rogneuse`,
		beside: 'arbre, branche, haie, arboriste, élagage, houppier',
		never: 'taille de l’entreprise, taille des données'
	},
	'essences-climat-futur': {
		of: 'arbres',
		fr: 'essences adaptées au climat futur',
		en: 'tree species for tomorrow’s climate',
		need: `quels arbres planter, essence adaptée, arbre résistant à la sécheresse, arbres
			de demain, diversité des essences, planter mille arbres, arbre d’ombrage, arbre
			d’avenir, choisir des espèces, arbres qui supportent la chaleur, plan de
			plantation, arboretum, palette d’arbres, que planter, un arbre une naissance,
			campagne de plantation, arbre allergisant à remplacer`,
		offer: `palette végétale, essence méridionale, outil de choix d’essences, micocoulier,
			chêne vert, chêne pubescent, végétal local, diversification des essences, aide
			au choix végétal, ~SESAME, plasticité climatique, migration assistée, provenance
			de plants, catalogue d’arbres, pépinière, pépiniériste, ~essence`,
		beside: 'arbre, plantation, climat, forêt, chaleur, sécheresse, végétal',
		never: 'essence sans plomb, litre d’essence, moteur essence'
	},
	'foret-communale': {
		of: 'arbres',
		fr: 'forêt communale et bois local',
		en: 'municipal forest and local timber',
		need: `forêt communale, forêt publique, bois communal, affouage, forêt qui dépérit,
			coupe rase, coupe de bois, parcelle forestière, sortie des bois, bois scolyté,
			forêt soumise, ONF, renouveler la forêt, massif forestier, châtaignier
			dépérissant, régénération forestière, gros arbres abattus à valoriser, ~grume,
			que faire du bois coupé, bille de bois, débardage`,
		offer: `sylviculture, futaie irrégulière, couvert continu, ~martelage, marteloscope,
			débardage à cheval, inventaire forestier, cubage, plan d’aménagement forestier,
			îlot de sénescence, vieux bois, gestion forestière, scierie mobile, bois d’œuvre
			local, sciage mobile, LiDAR forestier, protection des plants contre le gibier,
			placette forestière, dendrométrie, valorisation des grumes`,
		beside: 'forêt, bois, arbre, forestier, parcelle, sylviculture',
		never: 'feu de forêt'
	},
	'carbone-plantation': {
		of: 'renaturation',
		fr: 'crédit carbone local et compensation écologique',
		en: 'local carbon credits and ecological offsets',
		need: `compensation écologique, compenser nos émissions, compensation carbone, mesure
			compensatoire, séquence ERC, séquestration carbone, puits de carbone, mécène
			pour planter, entreprise qui finance des arbres, obligation réelle
			environnementale, ORE, crédit biodiversité, éviter réduire compenser, terrain
			pour compenser`,
		offer: `label bas-carbone, crédit carbone, certificat biodiversité, unité de
			compensation, site naturel de restauration, SNCRR, contribution carbone, gain
			écologique, ~additionnalité, banque de compensation, équivalence écologique,
			stock de carbone forestier, paiement pour services environnementaux, ~PSE,
			financement de haies, méthode haies`,
		beside: 'carbone, biodiversité, plantation, forêt, écologique, nature'
	},
	'atlas-biodiversite': {
		of: 'suivi',
		fr: 'atlas et inventaires naturalistes',
		en: 'biodiversity atlas and surveys',
		need: `atlas de la biodiversité, ABC, biodiversité communale, inventaire naturaliste,
			quelles espèces chez nous, faune et flore, connaître la nature de la commune,
			recenser les oiseaux, plus d’oiseaux, comptage d’oiseaux, espèce menacée, étude
			faune flore, état zéro, orchidée, reptile, lézard, ~papillon, indicateur de
			biodiversité, inventaire des espèces`,
		offer: `bureau d’études naturaliste, ~naturaliste, écologue, relevé floristique,
			cartographie des habitats, inventaire quatre saisons, diagnostic écologique,
			IQE, indice de qualité écologique, protocole STOC, STERF, avifaune, entomologie,
			herpétofaune, botaniste, IPA, liste rouge, ZNIEFF, habitat naturel, base de
			données naturaliste, SINP, phytosociologie, expertise naturaliste`,
		beside: 'biodiversité, espèce, nature, faune, flore, commune, oiseau',
		never: 'ABC de la conduite'
	},
	'adn-environnemental': {
		of: 'suivi',
		fr: 'suivi par ADN environnemental',
		en: 'environmental DNA monitoring',
		need: `espèce présente dans l’eau, espèce rare, espèce discrète, détecter une espèce,
			poissons de la rivière, espèces de la rivière, quels poissons, inventaire
			aquatique, biodiversité aquatique, inventaire des poissons, amphibiens dans la
			mare, suivi d’une espèce discrète, vie dans le sol invisible`,
		offer: `ADN environnemental, ADNe, ~ADN, metabarcoding, métabarcoding, ~séquençage,
			prélèvement d’eau filtrée, ~qPCR, ~génomique, biologie moléculaire, code-barres
			ADN, analyse génétique, filtration d’eau, kit de prélèvement, laboratoire de
			génétique`,
		beside: 'espèce, faune, biodiversité, rivière, poisson, amphibien'
	},
	'ecoute-faune-pieges-photo': {
		of: 'suivi',
		fr: 'capteurs de faune : sons et images',
		en: 'wildlife sensors: sound and image',
		need: `compter les animaux, compter les oiseaux, passage d’animaux, suivi de la faune,
			chauve-souris, animaux nocturnes, compter les insectes, prouver que la nature
			revient, chant d’oiseau, effet de nos aménagements sur la nature, ~loup, renard,
			mesurer la biodiversité, suivi dans le temps, évaluer la biodiversité, ~oiseau`,
		offer: `bioacoustique, éco-acoustique, écoacoustique, enregistreur acoustique, piège
			photographique, piège photo, caméra-piège, reconnaissance d’espèces, détecteur
			d’ultrasons, ~ultrasons, identification automatique des espèces, reconnaissance
			de chants, capteur de biodiversité, paysage sonore, nichoir connecté, caméra de
			nid, balise GPS faune, capteur d’insectes, ~micro, ~IA`,
		beside: 'faune, biodiversité, espèce, insecte, chauve-souris, animaux',
		never: 'ultrasons anti-pigeons'
	},
	'sciences-participatives-nature': {
		of: 'suivi',
		fr: 'sciences participatives naturalistes',
		en: 'citizen nature science',
		need: `habitants qui observent la nature, sciences participatives, photographier les
			plantes, observateur bénévole, concours nature, compter les papillons, observer
			les oiseaux, collecte d’observations, inventaire participatif, que les habitants
			signalent les espèces, sortie nature, faire participer à l’inventaire`,
		offer: `application de reconnaissance de plantes, application naturaliste, science
			citoyenne, 24 h naturalistes, bioblitz, plateforme d’observations naturalistes,
			signalement d’espèces, carte participative d’espèces, quiz nature, vigie nature,
			~reconnaissance, ~crowdsourcing`,
		beside: 'nature, biodiversité, espèce, plante, oiseau, papillon, habitants'
	},
	'sites-naturels-frequentation': {
		of: 'suivi',
		fr: 'fréquentation des espaces naturels',
		en: 'visitor pressure on natural sites',
		need: `espace naturel sensible, ENS, surfréquentation, trop de visiteurs, piétinement,
			chien en liberté, bivouac, camping sauvage, sentier abîmé, réserve naturelle,
			Natura 2000, sentier de randonnée, accueil du public en espace naturel, site
			piétiné, randonneurs, quads dans les chemins, véhicules tout-terrain, érosion
			des sentiers, parking sauvage près du lac, dérangement des oiseaux, dune
			piétinée`,
		offer: `éco-compteur, compteur de passage, écogarde, garde nature, mise en défens,
			ganivelle, platelage, ~caillebotis, plan de gestion d’espace naturel, plan de
			circulation, canalisation du public, observatoire ornithologique, ponton bois,
			capteur de fréquentation, zone de quiétude, ~balisage, clôture girondine,
			signalétique de site naturel, jauge de visiteurs, ~signalétique`,
		beside: `site naturel, réserve, sentier, visiteur, nature, randonnée, dune, espace
			naturel, milieu naturel`
	},
	'renouee-et-envahissantes': {
		of: 'eee',
		fr: 'plantes invasives terrestres',
		en: 'invasive land plants',
		need: `renouée du Japon, plante invasive, plante envahissante, ailante, buddleia, herbe
			de la pampa, berce du Caucase, robinier, balsamine, bambou envahissant, plante
			qui revient toujours, espèce exotique, raisin d’Amérique, mimosa, griffe de
			sorcière, baccharis, datura, sénécio, plante qui brûle la peau, terre contaminée
			par la renouée, plante exotique, plante coriace, acacia`,
		offer: `espèce exotique envahissante, EEE, espèce invasive, arrachage, ~bâchage,
			concassage bâchage, fauche répétée, électrocution des plantes, rhizome, criblage
			de rhizomes, traitement des terres infestées, écorçage, ~cerclage, plantation
			concurrente, tamisage de terres, chantier d’éradication, évacuation des
			rhizomes, ~éradication`,
		beside: 'plante, invasive, envahissante, renouée, berge, chantier, terre, espèce',
		never: 'acacia pour mobilier'
	},
	'plantes-aquatiques-invasives': {
		of: 'eee',
		fr: 'plantes aquatiques envahissantes',
		en: 'invasive water plants',
		need: `jussie, plan d’eau envahi, herbes dans le lac, myriophylle, élodée, lentilles
			d’eau, étang vert, jacinthe d’eau, algues dans l’étang, plantes qui gênent les
			bateaux, hydrocotyle, canal envahi, lac couvert de plantes, faucardage,
			lagarosiphon, baigneurs gênés par les herbes, ~étang`,
		offer: `faucardeuse, moissonneuse aquatique, arrachage mécanique, arrachage manuel,
			bateau faucardeur, barrage flottant anti-plantes, bâchage subaquatique, lutte
			contre la jussie, valorisation de la biomasse aquatique, drone aquatique,
			récolte de plantes aquatiques, macrophyte, plante aquatique, bras faucardeur`,
		beside: 'lac, canal, plante, rivière, plan d’eau, invasive'
	},
	'frelon-asiatique': {
		of: 'eee',
		fr: 'frelon asiatique',
		en: 'Asian hornet',
		need: `frelon, frelon asiatique, nid de frelons, piqûre de frelon, ruche attaquée,
			destruction de nid, apiculteurs qui perdent leurs abeilles, nid dans l’arbre,
			frelons près de l’école, reine fondatrice, ~piqûre, ~guêpe`,
		offer: `piège sélectif, piège à frelons, muselière de ruche, harpe électrique, perche
			télescopique, localisation de nids, pistage de frelons, radiopistage, piégeage
			des fondatrices, drone contre les frelons, désinsectisation de nid, bouchon
			sucré, vespa velutina, dioxyde de soufre, ~appât, ~piégeage`,
		beside: 'frelon, nid, abeille, ruche, insecte'
	},
	'animaux-exotiques-ragondin': {
		of: 'eee',
		fr: 'ragondins et animaux invasifs',
		en: 'coypu and invasive animals',
		need: `ragondin, rat musqué, berge trouée, digue percée, écrevisse de Louisiane, tortue
			de Floride, perruche, bernache, ibis, silure, moule zébrée, crépidule, crabe
			bleu, grenouille taureau, fourmi électrique, fourmi invasive, termite, ver plat,
			terriers dans la digue, poisson-chat, tortue abandonnée`,
		offer: `cage-piège, piégeur, piège connecté, piégeage sélectif, capture et
			stérilisation, effarouchement, régulation des populations, radeau de piégeage,
			piège à écrevisses, tir de régulation, fédération de lutte contre les nuisibles,
			grillage anti-fouisseur, ~nasse, ~piégeage, ~capture`,
		beside: 'piège, animaux, invasif, espèce, berge, digue, étang, envahissante'
	},
	'sangliers-et-grand-gibier': {
		of: 'suivi',
		fr: 'cohabitation avec la faune sauvage',
		en: 'living with wildlife',
		need: `sanglier, sangliers en ville, pelouse retournée, dégâts de gibier, chevreuil
			dans les jardins, renard en ville, blaireau, ~corbeau, choucas, corneille,
			étourneau, goéland, mouette agressive, ~loup, animal blessé, oiseau blessé,
			cormoran, faune sauvage en ville, cri des goélands, cygne, écureuil à sauver,
			nid de goéland`,
		offer: `effarouchement, effaroucheur, stérilisation d’œufs, clôture anti-sanglier, drone
			pour goélands, laser d’effarouchement, répulsif naturel, centre de soins de la
			faune, médiation faune sauvage, fauconnerie, fauconnier, rapace dressé, cage de
			capture, clôture électrifiée, détection thermique de gibier, buse de Harris`,
		beside: 'animaux, faune, gibier, jardin, pelouse, oiseau'
	},
	'abeilles-et-ruches': {
		of: 'pollinisateurs',
		fr: 'abeilles, ruches et insectes pollinisateurs',
		en: 'bees, hives and pollinators',
		need: `abeille, ruche, miel, pollinisateur, insecte butineur, ~bourdon, essaim, rucher
			communal, hôtel à insectes, apiculteur, miel de la ville, mortalité des
			abeilles, insectes pollinisateurs, ~papillon, essaim dans la cour, parrainage de
			ruche, plus d’insectes, insecte utile`,
		offer: `abeille sauvage, ruche connectée, rucher, rucher école, plan pollinisateurs,
			plante mellifère, balance de ruche, spiralet pour abeilles, nichoir à abeilles,
			gîte à insectes, entomologiste, apiculture, osmie, syrphe, abeille solitaire,
			spirale à insectes, talus sableux pour abeilles, APIcité, bioindication par les
			abeilles, apidé, apoïde`,
		beside: 'insecte, fleur, nature, prairie'
	},
	'renaturer-un-terrain': {
		of: 'renaturation',
		fr: 'retour à la nature d’un terrain',
		en: 'giving land back to nature',
		need: `renaturer, renaturation, rendre à la nature, terrain bétonné à verdir,
			désartificialiser, ancien parking en jardin, ancien camping, créer un parc, coin
			de verdure, ~square, parc de poche, jardin public, espace de fraîcheur, poumon
			vert, plus de vert en ville, nature en ville, ~délaissé, terrain vague à
			planter, béton partout, aucun arbre, quartier sans verdure, jardin en pied
			d’immeuble, règle 3-30-300`,
		offer: `paysagiste concepteur, génie écologique, ingénierie écologique, végétalisation,
			végétaliser, solution fondée sur la nature, SFN, strate végétale, plantation
			pluristrate, coefficient de biotope, écopaysage, noue plantée,
			désartificialisation, architecte paysagiste, ~restauration écologique,
			réensauvagement, réservoir de biodiversité, sol recréé, trame verte urbaine`,
		beside: 'nature, jardin, parc, arbre, plante, ville'
	}
});
