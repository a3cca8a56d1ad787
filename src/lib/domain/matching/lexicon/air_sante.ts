import { conceptsOf } from './concept.ts';

/** Air, noise and environmental health. */
export const AIR_SANTE = conceptsOf('air_sante', {
	'air-classe-co2': {
		of: 'air_int',
		fr: 'air des classes et des crèches',
		en: 'air in classrooms and nurseries',
		need: `qualité de l’air intérieur, classe mal aérée, élèves somnolents, enfants qui
			s’endorment, air vicié, maux de tête en classe, ça sent le renfermé, aérer la
			classe, ~aération, fenêtres qui ne s’ouvrent pas, CO2 dans la classe, crèche mal
			ventilée, air confiné, salle étouffante, obligation de surveillance de l’air,
			renouveler l’air, ouvrir les fenêtres, dortoir mal aéré, air malsain, air
			intérieur, moyens d’aération, odeur de renfermé, salle de réunion étouffante`,
		offer: `capteur de CO2, sonde CO2, NDIR, QAI, indice ICONE, décret 2022-1690,
			autodiagnostic de la QAI, ~ppm, capteur lumineux d’aération, feu tricolore
			d’air, plan d’actions QAI, mesure en continu du CO2, boîtier d’aération,
			formaldéhyde, campagne de mesure, ~benzène, ~aéraulique, relevé de moyens
			d’aération, tube passif, prélèvement d’air`,
		beside: 'air, classe, école, crèche, enfants, ventilation, CO2, fenêtre',
		never: 'bilan CO2, émissions de CO2, tonnes de CO2'
	},
	'ventilation-defaillante': {
		of: 'air_int',
		fr: 'ventilation des locaux',
		en: 'ventilation of premises',
		need: `VMC, VMC bouchée, ~ventilation, bouche d’aération, grille obstruée, condensation
			sur les vitres, ~buée, moisissure, humidité dans les murs, odeur d’humidité,
			ventilation bruyante, VMC qui ne marche pas, taches noires au plafond, vestiaire
			humide, salle de bain moisie, champignon sur le mur, mur humide, ~humidité,
			salpêtre`,
		offer: `VMC double flux, double flux, ventilation décentralisée, débit d’air, caisson
			d’extraction, hygroréglable, centrale de traitement d’air, CTA, récupération de
			chaleur, nettoyage de gaines, diagnostic de ventilation, ~anémomètre,
			renouvellement d’air, ~insufflation, ventilation hybride, ventilation naturelle
			assistée, VMI, ventilation par classe, assèchement des murs, ~hygrométrie,
			remontée capillaire, traitement anti-humidité, ~extracteur, contrôle des débits,
			promevent`,
		beside: 'air, bâtiment, école, mur, logement, salle, aération'
	},
	'epuration-purification-air': {
		of: 'air_int',
		fr: 'purification de l’air intérieur',
		en: 'indoor air purification',
		need: `purificateur d’air, virus dans l’air, enfants malades, ~épidémie, bronchiolite,
			COVID, aérosol, air chargé de microbes, grippe en crèche, filtrer l’air,
			nettoyer l’air, gastro, ~absentéisme hivernal, ~virus, ~microbe`,
		offer: `filtre HEPA, HEPA, photocatalyse, UV-C, filtration de l’air, charbon actif pour
			l’air, épurateur d’air, ~ionisation, biofiltration par plantes, plasma froid,
			CADR, purification de l’air, désinfection de l’air, débit d’air épuré,
			particules fines intérieures, purification biomimétique, ~microalgues, ~charbon
			actif, plantes dépolluantes, air pur`,
		beside: 'air, pièce, salle, école, purification, filtre, particules'
	},
	'radon-sous-sol': {
		of: 'air_int',
		fr: 'radon',
		en: 'radon',
		need: `radon, gaz radioactif, sous-sol granitique, gaz du sol, radioactivité naturelle,
			cave et gaz, commune à risque radon, sol granitique, ~granite, zone 3, cancer du
			poumon, gaz invisible, ~sous-sol`,
		offer: `dosimètre, dosimètre radon, mesure du radon, becquerel, Bq/m³, radonmètre,
			mesure de l’activité volumique, étanchéité sous plancher, mise en dépression du
			sol, système de dépressurisation, organisme agréé radon, ventilation du vide
			sanitaire, remédiation radon, membrane anti-radon, drainage des gaz du sol,
			~dépressurisation`,
		beside: 'radon, gaz, radioactif, bâtiment, sol'
	},
	'air-mesure-ville': {
		of: 'air_ext',
		fr: 'mesure de l’air extérieur',
		en: 'outdoor air monitoring',
		need: `pollution de l’air, pic de pollution, air pollué, respirer mal, air de la ville,
			circulation et pollution, ~particules, fumées de la rocade, ~suie, qualité de
			l’air, ~asthme, enfants asthmatiques, rue polluée, air devant l’école, gaz
			d’échappement, voitures au ralenti devant l’école, moteur qui tourne, poussière
			noire sur les fenêtres, aéroport et air, pollution près de l’école, moteurs des
			bus, bateaux qui fument, ~ZFE`,
		offer: `microcapteur, micro-capteur, PM2.5, PM10, particules fines, dioxyde d’azote,
			NO2, ~ozone, station de mesure de l’air, AASQA, modélisation de la pollution,
			carte de pollution, indice ATMO, capteur mobile, balise de pollution, particules
			ultrafines, capteur citoyen, suivi de la pollution, mesure embarquée, tube à
			diffusion, carbone suie, capteur d’air, rue respirable, polluant atmosphérique,
			lichens bioindicateurs, bioindication, ~nez électronique`,
		beside: 'air, pollution, mesure, rue, trafic, ville, respirer'
	},
	'chauffage-bois-fumee': {
		of: 'air_ext',
		fr: 'fumées de chauffage au bois',
		en: 'wood-heating smoke',
		need: `fumée de cheminée, ~poêle à bois, cheminée ouverte, ~chauffage au bois,
			chauffage au bois qui pollue, fumée âcre, brûlage de déchets verts, brûler des
			végétaux, feu de jardin, voisins et fumée, vieux poêle, fonds air bois, vallée
			et particules, odeur de bois brûlé, feu de cheminée, ~fumée`,
		offer: `poêle performant, ~insert, filtre à particules pour cheminée, électrofiltre,
			prime air bois, aide au renouvellement, PM2.5, combustion du bois, label flamme
			verte, ~granulés, allumage par le haut, ramonage connecté, foyer fermé, broyage
			de végétaux, cyclone de fumées, ~électrostatique, ~granulé`,
		beside: 'bois, cheminée, particules, chauffage, poêle'
	},
	'odeurs-nauseabondes': {
		of: 'air_ext',
		fr: 'odeurs et nuisances olfactives',
		en: 'odours',
		need: `~odeur, mauvaise odeur, odeurs désagréables, odeur d’égout, ça sent mauvais,
			puanteur, odeur de la station d’épuration, odeur du poste de relevage, riverains
			gênés par l’odeur, odeur de compost, odeur d’élevage, ~lisier, ça pue, œuf
			pourri, nauséabond, odeur d’algues, relent, gêne olfactive, plaintes pour odeur,
			station qui sent`,
		offer: `nez électronique, désodorisation, traitement des odeurs, H2S, sulfure
			d’hydrogène, ~ammoniac, neutralisation d’odeurs, jury de nez, jury olfactif,
			biofiltre, tour de lavage, ~charbon actif, dispersion atmosphérique, nez humain,
			cartographie des odeurs, olfactométrie, capteur d’odeur, nitrate de calcium,
			oxydation chimique, signalement d’odeur, ~lavage d’air, ~nébulisation`,
		beside: 'égout, station, poste, assainissement, compost, riverains, sentir, nez'
	},
	'poussieres-chantier-carriere': {
		of: 'air_ext',
		fr: 'poussières de chantier et de carrière',
		en: 'dust from sites and quarries',
		need: `~poussière, poussière du chantier, carrière et poussière, voitures couvertes de
			poussière, poussière sur le linge, piste qui poussière, routes blanches, camions
			qui soulèvent, centrale à béton, terre qui vole, poussière de démolition, nuage
			de poussière, sable du Sahara, ~chantier`,
		offer: `brumisateur anti-poussière, canon à eau, abattage de poussière, plaquettes de
			dépôt, jauge owen, ~empoussièrement, capteur de particules, arrosage de piste,
			stabilisant anti-poussière, liant anti-poussière, laveur de roues, ~bâchage,
			~nébulisation, aspiration à la source, chlorure de magnésium, confinement de
			chantier, retombées de poussières, dépoussiérage`,
		beside: 'carrière, particules, air'
	},
	'bruit-route-circulation': {
		of: 'bruit',
		fr: 'bruit de la circulation',
		en: 'traffic noise',
		need: `bruit de la route, voiture bruyante, moto qui pétarade, deux-roues bruyants,
			bruit de circulation, ~rocade, riverains qui ne dorment pas, autoroute bruyante,
			murs antibruit, train qui passe, ~vacarme, bruit des camions, tintamarre, rodéo
			urbain, ~klaxon, pot d’échappement, sirène la nuit, ~voie ferrée, ~aéroport,
			~avion, traversée bruyante, route bruyante, ~bruyant`,
		offer: `radar sonore, radar méduse, écran acoustique, mur antibruit, enrobé phonique,
			enrobé acoustique, enrobé silencieux, PPBE, carte de bruit, ~CBS, point noir du
			bruit, Lden, ~isolation de façade, ~décibel, dB(A), sonomètre, merlon
			acoustique, butte antibruit, carte stratégique du bruit, ~étude acoustique,
			écran végétalisé, observatoire du bruit, capteur de bruit, balise sonore`,
		beside: 'bruit, route, trafic, circulation, sonore, acoustique, riverains, silence'
	},
	'cantine-bruyante-acoustique': {
		of: 'bruit',
		fr: 'acoustique des salles bruyantes',
		en: 'acoustics of noisy rooms',
		need: `cantine bruyante, réfectoire bruyant, on ne s’entend pas, ~écho, salle qui
			résonne, salle polyvalente qui résonne, brouhaha, enfants fatigués par le bruit,
			gymnase bruyant, préau bruyant, piscine bruyante, hall bruyant, ça résonne,
			salle des fêtes bruyante, bruit à midi, cris d’enfants, crèche bruyante, bureau
			ouvert bruyant, classe qui résonne, bruit insupportable, ~cohue`,
		offer: `panneau acoustique, absorbant acoustique, correction acoustique, temps de
			réverbération, plafond acoustique, baffle acoustique, sonomètre pédagogique,
			oreille de bruit, isolation phonique, îlot acoustique, plafond absorbant,
			textile recyclé acoustique, tissu absorbant, laine de coton recyclé, panneau de
			feutre, traitement acoustique, cloison acoustique, cabine acoustique, mobilier
			acoustique, ~réverbération, sonolimiteur, ~phonique, ~décibel, panneau biosourcé
			acoustique, piège à son`,
		beside: 'bruit, acoustique, salle, cantine, enfants,absorbant, école'
	},
	'bruit-voisinage-terrasses': {
		of: 'bruit',
		fr: 'bruit de voisinage et terrasses',
		en: 'neighbour and terrace noise',
		need: `tapage, terrasses de bars, concert bruyant, voisins de la salle des fêtes,
			musique trop forte, ~fête, terrain de basket et bruit, city-stade et bruit,
			~pétanque, ~padel, skate-park et bruit, pompes à chaleur bruyantes, climatiseur
			bruyant, plaintes pour bruit, nuit agitée, festival et bruit, couche-tard,
			ballon qui rebondit, ~voisinage, chien qui aboie, ~cris, noctambules, bruit la
			nuit, ~terrasse`,
		offer: `limiteur de son, limiteur acoustique, sonomètre, capteur de bruit, médiateur de
			nuit, afficheur sonore, panneau de bruit, étude d’impact sonore, ~décibel,
			isolation acoustique, surveillance sonore, suivi du bruit, PEIGB, écran
			acoustique de terrain, panneau de basket silencieux, caisson insonorisant,
			caméra acoustique, enregistreur sonore, cadastre sonore, localisation du bruit,
			capot anti-bruit, chantier silencieux, ~émergence`,
		beside: 'bruit,sonore, acoustique, musique, nuit, riverains'
	},
	'outillage-chantier-silencieux': {
		of: 'bruit',
		fr: 'chantiers et agents moins bruyants',
		en: 'quieter works and workers',
		need: `chantier bruyant, marteau-piqueur, bruit des agents, casque anti-bruit, bruit de
			chantier, camion-benne bruyant, collecte de nuit bruyante, agents exposés au
			bruit, bip de recul, ~compresseur, groupe électrogène bruyant, ~souffleur,
			livraison bruyante, ~surdité`,
		offer: `~engin électrique, cri du lynx, bouchons moulés, protection auditive, bâche
			acoustique, chantier à faible bruit, mesure d’exposition au bruit, dosimètre de
			bruit, ~exosquelette, alarme de recul, caisson acoustique, ~mini-pelle
			électrique, matériel électrique silencieux, gêne sonore de chantier, suivi
			acoustique de chantier`,
		beside: 'bruit, chantier, décibel, agents, sonore, machine'
	},
	'pollens-capteurs': {
		of: 'pollens',
		fr: 'surveillance des pollens',
		en: 'pollen monitoring',
		need: `pollen, ~allergie, allergique au pollen, rhume des foins, nez qui coule, yeux
			qui piquent, éternuer, bouleau, cyprès, éternuements, printemps difficile,
			agents allergiques, allergie au printemps, graminées, arbres allergisants,
			habitants allergiques`,
		offer: `capteur de pollen, pollinier sentinelle, comptage de pollens, aérobiologie,
			alerte pollen, prévision pollinique, bulletin pollinique, pollinarium
			sentinelle, grain de pollen, carte des pollens, potentiel allergisant,
			végétation en ville et pollen, analyse d’image de pollens, ~spores, allergène,
			RNSA, calendrier pollinique, allergologie`,
		beside: 'pollen, asthme, plante, air, printemps, arbre'
	},
	'ambroisie-signalement': {
		of: 'pollens',
		fr: 'ambroisie',
		en: 'ragweed',
		need: `ambroisie, plante allergène, plante qui rend malade, ambroisie en bord de route,
			parcelle envahie d’ambroisie, référent ambroisie, chaume et ambroisie, arracher
			l’ambroisie, pousse après la moisson, ~berce`,
		offer: `signalement ambroisie, détection par drone de l’ambroisie, arrachage
			d’ambroisie, fauche d’ambroisie, cartographie de l’ambroisie, plateforme de
			signalement, ambrosia, pollen d’ambroisie, coléoptère ophraella, plan ambroisie,
			barochorie, gestion de l’ambroisie, ~télédétection, ~arrachage`,
		beside: 'ambroisie, pollen, allergie, plante, chantier, route'
	},
	'chenille-processionnaire': {
		of: 'nuisibles',
		fr: 'chenilles processionnaires',
		en: 'processionary caterpillars',
		need: `chenille, processionnaire, chenille processionnaire, nid dans le pin, cour
			d’école et chenilles, pin infesté, chiens brûlés par les chenilles, cocon blanc,
			chenilles urticantes, plaques rouges, démangeaison, pins de l’école, boutons aux
			enfants, urticant, urticante, poils qui brûlent`,
		offer: `piège à phéromones, éco-piège, collier de piégeage, nichoir à mésanges, Bacillus
			thuringiensis, échenillage, biocontrôle, microbilles de phéromone, BTK,
			confusion sexuelle, drone et traitement, aspiration de nids, bombyx, paintball
			de phéromone, thaumetopoea, lutte biologique, barrière adhésive, ~lâcher,
			~phéromone, piégeage mécanique`,
		beside: 'chenille, pin, chêne, nid, arbre, nuisible, urticant'
	},
	'moustique-tigre': {
		of: 'nuisibles',
		fr: 'moustique tigre',
		en: 'tiger mosquito',
		need: `moustique, moustique tigre, ~piqûre, eau stagnante, soucoupe de pot, dengue,
			chikungunya, zika, ~larve, gîte larvaire, terrasse sur plots, coupelle au
			cimetière, soirées gâchées par les piqûres, récupérateur d’eau et moustiques,
			bassin à moustiques, regard d’eau stagnante, vide sanitaire inondé,
			moustiquaire, West Nile, piqué en terrasse`,
		offer: `démoustication, borne anti-moustique, piège à moustiques, ~pondoir, piège
			pondoir, larvicide, Bti, biolarvicide, lutte anti-vectorielle, technique de
			l’insecte stérile, ~TIS, ovitrape, moustique stérile, pondoir-piège, poisson
			larvivore, gambusie, surveillance entomologique, aedes, cartographie des gîtes,
			piège CO2, bille larvicide, nichoir à chauves-souris, sensibilisation
			porte-à-porte, démoustiquer, anti-moustique, ~vecteur, sable anti-moustique`,
		beside: 'moustique, eau, ~larve, ~piqûre, insecte,~vecteur'
	},
	'rats-surmulots': {
		of: 'nuisibles',
		fr: 'rats et souris',
		en: 'rats and mice',
		need: `rat, ~souris, rongeur, surmulot, rats dans les égouts, terrier dans le square,
			poubelle percée par les rats, dératisation, mulot, rats au marché, appât
			empoisonné, mort aux rats, campagne de dératisation, rats dans la cour,
			composteur et rats, garde-manger rongé, crottes de rat, bête qui ronge`,
		offer: `dératiser, piège à rats, piège connecté, ~biocide, rodonticide, rodenticide,
			~anticoagulant, piège sans poison, dératisation mécanique, capteur de rongeurs,
			piège à CO2, régulation des rongeurs, boîte d’appâtage, ~furet, obturation des
			accès, clapet anti-rats, appât non toxique, ~contraceptif, détecteur de passage
			de rats, grille anti-rongeurs, piégeage intelligent, 3D désinsectisation,
			~appât, certibiocide`,
		beside: 'rat, rongeur, nuisible, égout, poison'
	},
	'pigeons-fientes': {
		of: 'nuisibles',
		fr: 'pigeons et fientes',
		en: 'pigeons and droppings',
		need: `pigeon, fientes, pigeons sur la mairie, église salie, bancs souillés, colombes,
			pigeonnier, nourrir les pigeons, étourneaux, dortoir d’étourneaux, corbeaux
			bruyants, excréments d’oiseaux, nourrissage, halles salies, goéland, pigeons
			dans le clocher, crottes de pigeon, colonie d’oiseaux`,
		offer: `pigeonnier contraceptif, dépigeonnage, pic anti-pigeon, filet anti-pigeon,
			régulation des pigeons, pigeonnier régulateur, maïs contraceptif,
			~effarouchement, effaroucheur sonore, rapace, ~laser, pose de filet, capture de
			pigeons, stérilisation des œufs, ~volatile, câble tendu, gel répulsif, pic
			anti-volatile, fauconnier, ~répulsif`,
		beside: 'pigeon, oiseau, fiente, toit, façade, monument, nid, nuisible'
	},
	'punaises-cafards-insectes': {
		of: 'nuisibles',
		fr: 'insectes dans les bâtiments',
		en: 'insects in buildings',
		need: `punaise de lit, cafard, blatte, ~fourmi, ~puce, ~tique, guêpe, mites, ~termite,
			~mérule, punaise, ~lyme, tiques dans les parcs, piqûre de tique, cafards dans la
			cantine, punaises dans la médiathèque, moucheron, mouches, vrillette, insecte du
			bois, mite du papier, livres infestés, puces dans la crèche, acarien, ~gale`,
		offer: `désinsectisation, traitement thermique anti-punaises, vapeur sèche, chien
			détecteur, ~congélation, ~étuve, terre de diatomée, ~anoxie, gel appât, piège à
			tiques, lutte intégrée, détection canine, huile essentielle répulsive,
			traitement de charpente, nid de guêpes, piège à mouches, piège à phéromones
			mites, étuvage, détecteur de punaises, ~désinsectiser`,
		beside: 'insecte, nuisible, lit, bâtiment, infestation, piqûre, logement, traitement'
	},
	'perturbateurs-vaisselle-plastique': {
		of: 'toxiques',
		fr: 'plastiques alimentaires et perturbateurs endocriniens',
		en: 'food plastics and endocrine disruptors',
		need: `perturbateur endocrinien, barquette plastique, plastique chauffé, biberon en
			plastique, vaisselle en plastique, cantine sans plastique, assiette en mélamine,
			réchauffer dans du plastique, bouteille en plastique, substance toxique, charte
			sans perturbateurs endocriniens, crèche sans toxique, santé des tout-petits,
			gobelet en plastique, phtalate, ~plastique, contact alimentaire`,
		offer: `label crèche écologique, bisphénol, BPA, ~inox, verre trempé, contenant en inox,
			bac gastronorme inox, plat en verre, vaisselle en verre, migration de
			substances, sans bisphénol, sans phtalate, contenant réemployable, biberon en
			verre, loi EGalim plastique, composite cellulosique, perturbation endocrinienne,
			~CMR, contenants inertes, ~porcelaine, grès alimentaire`,
		beside: 'cantine, crèche, enfants, repas, substance, santé, toxique',
		never: 'gobelet réutilisable pour événement'
	},
	'creche-materiaux-sains': {
		of: 'toxiques',
		fr: 'jouets, mobilier et soins sans toxiques',
		en: 'toxin-free toys, furniture and care',
		need: `~jouet, peinture toxique, mobilier de crèche, meubles neufs qui sentent, couches
			jetables, ~lingettes, crème pour bébé, produit de bébé, tapis de sol, matelas de
			crèche, odeur de neuf, colle qui sent, sol PVC, perturbateurs dans les jouets,
			~literie, nettoyage de crèche, bébés exposés, ~vernis, tapis d’éveil,
			~puériculture, allergie des bébés`,
		offer: `~COV, composés organiques volatils, étiquette A+, formaldéhyde, peinture
			biosourcée, peinture naturelle, peinture sans solvant, peinture dépolluante,
			jouet en bois, mobilier en bois massif, ~linoléum naturel, couche lavable,
			couche biodégradable, liniment, coton biologique, Oeko-Tex, ~écolabel, sol en
			caoutchouc naturel, retardateur de flamme, cosmétique sain, peinture
			algosourcée, enduit à la chaux, matériaux sains, faible émission, étiquetage
			sanitaire, lingette lavable, matériau sans émission`,
		beside: 'crèche, enfants, bébé, peinture, mobilier, santé, toxique, petite enfance'
	},
	'nettoyage-sans-chimie-sante': {
		of: 'toxiques',
		fr: 'nettoyage sans produits toxiques',
		en: 'cleaning without toxic products',
		need: `produit d’entretien, javel, odeur de javel, agents allergiques aux produits,
			~désinfectant, toxicité des produits de ménage, produits irritants, mains
			abîmées des agents, produits de ménage, femmes de ménage qui toussent, eczéma,
			produits dangereux, désinfecter les jouets, ~ménage, lavage des sols, ammonium
			quaternaire, produits chimiques à l’école`,
		offer: `eau ozonée, ozone aqueux, eau électrolysée, nettoyage vapeur, vapeur
			désinfectante, ~microfibre, probiotique, nettoyage probiotique, produit
			enzymatique, bionettoyage, écolabel européen, sans biocide, pré-imprégnation,
			lavage à l’eau, ~vinaigre, savon noir, acide lactique, nettoyeur vapeur,
			bactéries amies, désinfection UV, désinfectant biosourcé, inventaire des
			produits chimiques, substitution CMR, dilution automatique, ~concentré,
			~enzymatique, ~ozone`,
		beside: `nettoyage, ~ménage, entretien, produit, désinfection, agents, locaux, sol,
			hygiène`
	},
	'pfas-polluants-eternels': {
		of: 'toxiques',
		fr: 'polluants éternels (PFAS)',
		en: 'forever chemicals (PFAS)',
		need: `PFAS, polluant éternel, polluants dans l’eau du robinet, eau contaminée, mousse
			incendie, métabolites de pesticides, eau de robinet douteuse, puits contaminé,
			nappe polluée, œufs contaminés, textiles imperméables, jardin pollué, poêle
			antiadhésive, ~fluoré, perfluoré`,
		offer: `analyse PFAS, charbon actif en grain, résine échangeuse d’ions, osmose inverse,
			~nanofiltration, plan de surveillance PFAS, destruction de PFAS, oxydation
			supercritique, laboratoire d’analyse, PFOS, PFOA, substitution des PFAS,
			fluorochimie, mousse sans fluor, électro-oxydation, filtre à eau,
			~phytoremédiation, ~dépollution, perfluorés`,
		beside: 'eau, polluant, analyse, substance, contamination, toxique, nappe'
	},
	'plomb-eau-peinture-enfants': {
		of: 'toxiques',
		fr: 'plomb et saturnisme',
		en: 'lead and lead poisoning',
		need: `~plomb, saturnisme, peinture au plomb, écailles de peinture, tuyaux en plomb,
			plomb dans l’eau, plombémie, vieux logements dégradés, canalisation en plomb,
			poussière de plomb, jardin pollué au plomb, ~métal lourd, métaux lourds`,
		offer: `diagnostic plomb, CREP, fluorescence X, chélation, remplacement des branchements
			en plomb, chemisage, filtre anti-plomb, déplombage, décapage sans poussière,
			~encapsulage, dépistage du saturnisme, analyse de poussières, ~orthophosphate,
			revêtement recouvrant, constat de risque d’exposition`,
		beside: 'peinture, logement, enfants, eau, école, bâtiment, toxique',
		never: 'plomberie, fusible'
	},
	'pesticides-riverains-mesure': {
		of: 'toxiques',
		fr: 'pesticides près des habitants',
		en: 'pesticides near residents',
		need: `pesticides près de l’école, riverains et pesticides, ~épandage, traitements des
			vignes, zone de non-traitement, ZNT, pesticide dans l’air, champ traité à côté
			de l’école, vigne près des maisons, tracteur qui traite, dérive de
			pulvérisation, pulvérisation, vergers traités, résidus de pesticides, habitants
			inquiets des traitements`,
		offer: `mesure des pesticides dans l’air, préleveur d’air, préleveur actif, filet
			anti-dérive, haie anti-dérive, charte riverains, biocontrôle viticole, alerte
			traitement, analyse de cheveux, biosurveillance, pulvérisation confinée,
			information des riverains, prélèvement de poussières, bracelet capteur,
			bracelets en silicone, système de notification de traitement, herbicide,
			prosulfocarbe`,
		beside: `pesticide, air, agriculteur, vigne, champ, riverains, traitement, phytosanitaire`
	},
	'sante-environnement-plan': {
		of: 'toxiques',
		fr: 'plan santé-environnement local',
		en: 'local environmental-health plan',
		need: `santé environnementale, contrat local de santé, urbanisme favorable à la santé,
			évaluation d’impact sur la santé, santé des habitants, exposition des habitants,
			une seule santé, cancers et pollution, que respire-t-on et mange-t-on, exposome,
			femmes enceintes, mille premiers jours, agents exposés aux produits, logement
			insalubre, zones de surexposition, maladies respiratoires`,
		offer: `~EIS, UFS, PLSE, PRSE, évaluation des risques sanitaires, ~ERS, One Health,
			biosurveillance, dosage de polluants, ateliers futurs parents, atelier nesting,
			médiation santé environnement, conseiller médical en environnement intérieur,
			CMEI, cartographie des inégalités environnementales, diagnostic santé
			environnement, toxicologue, ~épidémiologie, ~toxicologie, score d’exposition,
			observatoire santé`,
		beside: 'santé, environnement, habitants, exposition, toxique, pollution, air'
	},
	'ondes-electromagnetiques': {
		of: 'toxiques',
		fr: 'ondes électromagnétiques',
		en: 'electromagnetic waves',
		need: `~ondes, antenne-relais, antenne 5G, wifi à la crèche, électrosensible, ligne à
			haute tension, antenne près de l’école, mesure des ondes, compteur communicant
			et ondes, exposition aux ondes, ~téléphone mobile`,
		offer: `champ électromagnétique, ~électromagnétique, exposimètre,mesure de champ,
			sonde large bande, ANFR, cartographie des ondes, simulation d’exposition,
			~blindage, modélisation du champ, radiofréquence, capteur d’ondes,
			hyperfréquence, ~antenne, ~relais`,
		beside: 'exposition, champ, santé',
		never: 'ondes positives, ondes radio'
	},
	'legionelle-eau-chaude': {
		of: 'toxiques',
		fr: 'légionelles dans l’eau chaude',
		en: 'legionella in hot water',
		need: `légionelle, légionellose, douche du gymnase, eau chaude tiède, douches peu
			utilisées, douche des vestiaires, tuyau d’eau chaude, bactérie dans l’eau,
			carnet sanitaire, tour aéroréfrigérante, EHPAD et douche, eau qui stagne dans
			les tuyaux, brûlure à l’eau chaude, ~ballon`,
		offer: `surveillance légionelle, purge automatique, capteur de température d’eau, carnet
			sanitaire numérique, analyse légionelle, ~qPCR, désinfection thermique, choc
			thermique, chloration, filtre terminal, bouclage d’eau chaude, UV d’eau,
			~biofilm, traitement anti-légionelle, robinet à chasse automatique, ~ECS,
			~mitigeur thermostatique, ~ultrafiltration, ~bactérie, ~purge`,
		beside: 'eau chaude, douche, réseau, sanitaire, température, bâtiment, hôpital'
	},
	'piscine-chloramines': {
		of: 'air_int',
		fr: 'air et eau des piscines',
		en: 'air and water of pools',
		need: `~piscine, yeux rouges à la piscine, chlore, odeur de chlore, maîtres-nageurs qui
			toussent, gorge irritée, trichloramine, nageurs gênés, air de la piscine,
			vidange de bassin, halle de bassin, ~bassin chaud, bébés nageurs, chloramine,
			~bassin`,
		offer: `traitement sans chlore, ~électrolyse, UV moyenne pression, ozonation,
			~stripping, déchloramination, filtration au verre, charbon actif piscine, mesure
			de trichloramine, régulation du chlore, déshumidification de piscine, traitement
			par zéolite, ~brome, filtration à diatomées, contrôle en continu du chlore,
			~déshumidification`,
		beside: 'eau, air, nageur, chlore, baignade'
	},
	'laverie-garage-solvants': {
		of: 'air_int',
		fr: 'ateliers et locaux à polluants',
		en: 'workshops and rooms with pollutants',
		need: `atelier municipal enfumé, fumée de soudure, peinture au pistolet, imprimerie et
			solvants, garage municipal et gaz, gaz d’échappement au garage, camions de
			pompiers au démarrage, odeur de solvant, poussière de bois à l’atelier,
			menuiserie de la ville, caserne et échappement, ~pressing, salle d’arts
			plastiques, chaufferie et monoxyde, monoxyde de carbone, atelier technique,
			~solvant`,
		offer: `hotte aspirante, aspiration des fumées, captage à la source, extraction de gaz,
			dépoussiéreur, détecteur de monoxyde, bras aspirant, fontaine biologique,
			dégraissage biologique, filtration des fumées, cabine de peinture, cartouche
			filtrante, fontaine de dégraissage, ventilation d’atelier, dégraissant
			biosourcé, extraction des gaz d’échappement, ~hotte`,
		beside: 'atelier, air, fumée, poussière, agents, garage'
	},
	'air-gare-parking-souterrain': {
		of: 'air_int',
		fr: 'air des lieux clos : parkings et gares',
		en: 'air in enclosed places',
		need: `~parking souterrain, ~tunnel, gare souterraine, ~métro, parking couvert qui
			sent, gaz dans le parking, ~souterrain, air du métro, ~quai de gare, gare
			routière fermée, local vélo qui sent`,
		offer: `capteur de CO, ventilation de parking, ~désenfumage, détection NO2, captation
			des particules, filtre à particules de rue, freins et particules, piégeage des
			particules, électrofiltre, ventilation pilotée, dépollution d’air extérieur,
			~extracteur, ~particules`,
		beside: 'air, parking, gare, ventilation, pollution',
		never: 'parking vélo, tunnel d’accès'
	},
	'tabac-espaces-sans-fumee': {
		of: 'air_ext',
		fr: 'espaces sans tabac',
		en: 'smoke-free areas',
		need: `tabac, fumer devant l’école, fumeur, ~cigarette, fumée de cigarette, espace sans
			tabac, plage sans tabac, parc sans tabac, vapoter, vapotage, ~puff, fumeurs
			devant la mairie, fumeurs à l’entrée, abribus et fumeurs`,
		offer: `zone sans tabac, label espace sans tabac, abri fumeurs, panneau non-fumeur,
			sevrage tabagique, détecteur de vapotage, détecteur de fumée de cigarette, borne
			d’information tabac, mobilier fumeur, signalétique sans tabac, tabacologue,
			substitut nicotinique`,
		beside: 'tabac, fumeur, santé, parc, école'
	},
	'protections-menstruelles-saines': {
		of: 'toxiques',
		fr: 'protections périodiques sans substances toxiques',
		en: 'toxin-free period products',
		need: `protection périodique, précarité menstruelle, serviette hygiénique, ~tampon,
			~règles, distributeur de protections, ~collégiennes, serviettes dans les
			toilettes, culotte menstruelle, toilettes du collège, ~hygiène`,
		offer: `distributeur de protections périodiques, culotte menstruelle, coupe menstruelle,
			serviette lavable, coton biologique, protections biologiques, protection
			lavable, ~cup, distributeur gratuit, protections menstruelles, ~distributeur,
			serviette périodique`,
		beside: 'menstruel, ~règles, serviette, protection, collège, toilettes'
	},
	'uv-soleil-protection': {
		of: 'toxiques',
		fr: 'protection contre les UV',
		en: 'UV protection',
		need: `coup de soleil, crème solaire, ~UV, cancer de la peau, enfants au soleil, agents
			au soleil, plage et soleil, indice UV, terrain sans ombre, mélanome, crèmes et
			mer, se protéger du soleil, ~soleil`,
		offer: `indice UV affiché, distributeur de crème solaire, vêtement anti-UV, capteur UV,
			bornes de crème solaire, crème solaire minérale, toile anti-UV, chapeau
			saharienne, textile anti-UV, ~UPF, filtre minéral, ombrage anti-UV, dosimètre
			UV, protection solaire individuelle`,
		beside: 'peau,plage, enfants, ombre',
		never: 'panneau solaire, lampe UV, UV-C'
	},
	'assainissement-algues-cyano-air': {
		of: 'air_ext',
		fr: 'algues vertes, sargasses et cyanobactéries',
		en: 'green algae, sargassum and cyanobacteria',
		need: `sargasse, algues vertes, cyanobactéries, eau verte, algue toxique, gaz des
			algues, chien mort au lac, baignade fermée, putréfaction d’algues, toxines dans
			l’eau, étang fermé à la baignade, algues sur la plage, lac vert, ~bloom`,
		offer: `barrage à sargasses, capteur H2S, ramassage d’algues, détection de
			cyanobactéries, ultrasons contre les algues, fluorimétrie, phycocyanine,
			oxygénation de l’étang, bioremédiation de plan d’eau, capteur de cyanobactéries,
			~échouage, détection satellite des algues, aérateur de plan d’eau, chlorophylle,
			~toxine`,
		beside: 'algue, eau, plage, lac, baignade, mer, étang'
	},
	'logement-insalubre-prevention': {
		of: 'air_int',
		fr: 'logements humides et insalubres',
		en: 'damp and unhealthy housing',
		need: `logement insalubre, moisissure dans l’appartement, passoire humide, marchand de
			sommeil, locataires qui toussent, permis de louer, logement indigne, enfant
			asthmatique, ~moisi, mur noir de moisissures, ~insalubre`,
		offer: `capteur d’humidité, mesure d’humidité, visite à domicile santé, diagnostic
			d’habitat, ~hygromètre, conseiller habitat santé, télédiagnostic du logement,
			détection de moisissures, prélèvement fongique, traitement des moisissures,
			diagnostic technique d’habitat, repérage de l’habitat indigne, ~humidité, spore
			fongique`,
		beside: 'logement, locataire, air, moisissure, santé, habitat'
	}
});
