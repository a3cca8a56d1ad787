import { conceptsOf } from './concept.ts';

/** Climate adaptation and risk prevention. */
export const ADAPTATION = conceptsOf('adaptation', {
	'ilot-de-chaleur-urbain': {
		of: 'chaleur',
		fr: 'îlots de chaleur urbains',
		en: 'urban heat islands',
		need: `îlot de chaleur, îlot de fraîcheur, place en plein soleil, place trop chaude,
			quartier qui surchauffe, ville qui étouffe, ~fournaise, ~étuve, bitume brûlant,
			goudron qui fond, pas un coin d’ombre, place minérale, rue brûlante, nuits trop
			chaudes, aucun ombrage, chaleur en ville, canicule, parvis en plein soleil, on
			cuit, marché en plein soleil, on crève de chaud, rafraîchir la ville, parc fermé
			la nuit, coup de chaud, vague de chaleur`,
		offer: `rafraîchissement urbain, ICU, thermographie aérienne, surchauffe urbaine,
			confort thermique extérieur, UTCI, simulation microclimatique, microclimat,
			carte de chaleur, albédo, température de surface, ~thermographie urbaine,
			station météo urbaine, diagnostic de surchauffe, cool island, température
			radiante, local climate zone, confort d’été extérieur, évapotranspiration`,
		beside: 'chaleur, soleil,ombre, place, rue, température'
	},
	'ombrage-et-voiles': {
		of: 'chaleur',
		fr: 'ombrières et voiles d’ombrage',
		en: 'shade sails and canopies',
		need: `ombre, mettre à l’ombre, banc au soleil, aire de jeux au soleil, voile
			d’ombrage, toboggan brûlant, attendre le bus au soleil, cour en plein soleil,
			~parasol, ombrager, manque d’ombre, terrasse au soleil, stade sans ombre, abri
			du soleil, enfants en plein soleil, jeux brûlants, ~auvent, parking en plein
			soleil`,
		offer: `ombrière, voile tendue, toile d’ombrage, ombrière végétalisée, pergola
			bioclimatique, ~pergola, canisse, toile microperforée, brise-soleil, arbre
			artificiel, structure d’ombrage, velum, canopée textile, toile tendue, ombrage
			mobile, ombrière bois, mât de voile, arbre en bac, ~treille, ~membrane`,
		beside: 'ombre, soleil, chaleur, cour, place,UV',
		never: 'ombrière photovoltaïque'
	},
	'brumisation-points-fraicheur': {
		of: 'chaleur',
		fr: 'brumisation et points de fraîcheur',
		en: 'misting and cool spots',
		need: `brumisateur, se rafraîchir, jeux d’eau, fontaine à boire, fontaine publique,
			point d’eau potable, boire dans la rue, personnes sans abri et chaleur, enfants
			ouvrent les bouches à incendie, borne fontaine, piscine de rue, street-pooling,
			coup de chaleur, gourde à remplir, miroir d’eau, point de fraîcheur, lieu frais,
			~fontaine, ~bassin`,
		offer: `brumisation, brumisation haute pression, fontaine à eau, borne à eau potable,
			buse de brumisation, rampe de brumisation, fontaine rafraîchissante, aire de
			jeux d’eau, splash pad, légionelle, fontaine sèche, totem brumisateur, îlot de
			fraîcheur mobile, tour à vent, rafraîchissement adiabatique extérieur,
			humidification de chaussée, arrosage de chaussée, plan rafraîchissement, bassin
			temporaire, cool spot`,
		beside: 'fraîcheur, chaleur, canicule,soif, eau, place, rafraîchir'
	},
	'revetements-reflechissants': {
		of: 'chaleur',
		fr: 'revêtements clairs et toits blancs',
		en: 'cool coatings and white roofs',
		need: `peindre en blanc, sol trop chaud, enrobé noir, toit noir, revêtement clair, sol
			clair, bitume noir, peinture blanche sur le toit, toit qui chauffe, cour noire,
			revêtement moins chaud, goudron noir, peindre la cour, surface sombre, toit
			blanc`,
		offer: `peinture réflective, peinture réfléchissante, cool roof, revêtement à fort
			albédo, albédo, peinture thermoréflective, enrobé clair, liant clair, ~SRI,
			~émissivité, réflectivité solaire, enduit réfléchissant, asphalte clair,
			revêtement rafraîchissant, membrane blanche, peinture à la chaux, poudre de
			coquille, ~réflectance, pigment infrarouge`,
		beside: 'chaleur, toit, soleil, cour, revêtement, peinture, enrobé'
	},
	'surchauffe-batiments-publics': {
		of: 'chaleur',
		fr: 'surchauffe des locaux en été',
		en: 'overheating of premises in summer',
		need: `salle de classe trop chaude, classe invivable en juin, dortoir de crèche trop
			chaud, EHPAD et canicule, 35 °C dans la classe, salle rafraîchie, ~ventilateur,
			bureau étouffant, élèves qui suffoquent, préfabriqué étouffant, bâtiment
			passoire d’été, plus de climatisation, chambres trop chaudes, climatiseur
			mobile, stores cassés, ~surchauffe, chaleur dans les classes, bouilloire
			thermique, sans clim, ~canicule, ~suffoquer`,
		offer: `brasseur d’air, rafraîchissement adiabatique, free cooling, surventilation
			nocturne, ventilation nocturne, protection solaire, brise-soleil orientable,
			film solaire, store extérieur, puits climatique, puits canadien, volet roulant,
			géocooling, inertie thermique, refroidisseur évaporatif, ~ventilateur de
			plafond, confort d’été, simulation thermique dynamique, panneau rayonnant, cool
			roof, ~casquette, rafraîchissement passif`,
		beside: 'chaleur,école, crèche, bureau, classe, température, fenêtre, EHPAD'
	},
	'personnes-fragiles-canicule': {
		of: 'chaleur',
		fr: 'personnes fragiles en cas de canicule',
		en: 'vulnerable people in heatwaves',
		need: `registre canicule, personnes âgées isolées, personne fragile, appeler les
			anciens, plan canicule, personnes vulnérables, appels l’été, isolement et
			chaleur, aînés, déshydratation, visites de courtoisie, CCAS débordé l’été, lieu
			climatisé ouvert, parcours fraîcheur, où se mettre au frais, ~canicule,
			travailler en plein soleil, agents à la chaleur, horaires d’été des agents`,
		offer: `appel automatique, automate d’appel, registre REFLEX, gestion du registre des
			personnes vulnérables, carte des lieux frais, cartographie des îlots de
			fraîcheur, itinéraire frais, itinéraire ombragé, calcul d’ombre, capteur de
			température au domicile, télé-assistance, gilet rafraîchissant, détection de
			fragilité, indicateur de vulnérabilité à la chaleur, ~bracelet, alerte chaleur,
			WBGT`,
		beside: 'chaleur, personnes, seniors,fraîcheur, CCAS'
	},
	'prevision-crue-capteurs': {
		of: 'inondation',
		fr: 'surveillance des crues',
		en: 'flood monitoring',
		need: `crue, rivière qui monte, ruisseau qui déborde, inondation, inondé, l’eau monte,
			~débordement, gué submergé, passage à gué, route submergée, niveau de la
			rivière, surveiller le ruisseau, échelle de crue, prévenir avant la crue,
			~torrent, crue éclair, prévenu trop tard, sous-sol inondé, pont sous l’eau,
			passage souterrain inondé, parking inondable, camping inondable, cote de la
			rivière, pieds dans l’eau`,
		offer: `capteur de niveau, sonde radar, hydrométrie, limnimètre, capteur ultrason de
			hauteur d’eau, prévision de crue, modèle pluie-débit, SDAL, système local
			d’alerte, pluviomètre, pluviomètre connecté, lame d’eau radar, prévision
			hydrologique, radar bande X, caméra de niveau, hauteur d’eau, vélocimétrie,
			débitmètre de rivière, station hydrométrique, avertissement de crue, barrière de
			passage à gué, ~seuil d’alerte, ~télémesure, ~sonde`,
		beside: 'crue, inondation, rivière, eau, cours d’eau, pluie'
	},
	'ruissellement-coulees-boue': {
		of: 'inondation',
		fr: 'ruissellement et coulées de boue',
		en: 'run-off and mudflows',
		need: `ruissellement, coulée de boue, boue dans la rue, boue dans les caves, l’eau
			dévale, eau des champs, orage, cave inondée, eau qui descend de la colline,
			fossé qui déborde, terre dans les rues, érosion des sols agricoles, eau qui
			traverse le lotissement, grosse pluie, pluie torrentielle, avaloir bouché, eaux
			boueuses, ravinement, lessivage, village en bas de la pente, ~caniveau, flot de
			boue, terre arrachée`,
		offer: `hydraulique douce, fascine, bande enherbée, talus-fossé, ~noue, zone tampon,
			hydrologie régénérative, keyline design, mare tampon, modélisation du
			ruissellement, axe d’écoulement, carte de ruissellement, diguette, bassin de
			rétention, ouvrage de ralentissement, ralentissement dynamique, zone
			d’expansion, haie anti-érosive, ~merlon, redents, ~MNT, micro-barrage, fossé à
			redents, couvert végétal, ~bassin versant, boudin de paille`,
		beside: 'eau, pluie, boue, orage, champ, inondation, pente, érosion'
	},
	'protection-portes-batardeau': {
		of: 'inondation',
		fr: 'protection des bâtiments contre l’eau',
		en: 'flood-proofing buildings',
		need: `eau qui entre par la porte, maison inondée, protéger les portes, sac de sable,
			inondation de l’école, garage inondé, eau dans la salle des fêtes, refoulement
			par les toilettes, cave sous l’eau, local technique inondé, empêcher l’eau
			d’entrer, maison en zone inondable, ~inondation, ~inondable, PPRI, ~sinistre,
			mettre les archives au sec, relever les prises`,
		offer: `batardeau, clapet anti-retour, barrière anti-inondation, boudin anti-inondation,
			boudin gonflable, diagnostic de vulnérabilité aux inondations, diagnostic
			d’habitation, ALABRI, MIRAPI, étanchéité de porte, sac absorbant, pompe
			vide-cave, zone refuge, matériau résistant à l’eau, occultation d’ouverture,
			rideau anti-inondation, digue mobile, barrage mobile, réduction de
			vulnérabilité, porte étanche, pompe de relevage d’urgence, hydrogonflable`,
		beside: 'eau, crue, bâtiment, porte'
	},
	'digues-et-ouvrages': {
		of: 'inondation',
		fr: 'digues et ouvrages hydrauliques',
		en: 'dikes and hydraulic works',
		need: `digue, digue fragile, terrier dans la digue, fuite dans la digue, ~levée,
			ouvrage de protection, ~brèche, digue qui s’affaisse, barrage vieillissant,
			étude de dangers, système d’endiguement, bassin écrêteur, mur de quai qui bouge,
			vanne bloquée, ~barrage, gardes-digues, ~ouvrage hydraulique, entretien de
			digue, arbre sur la digue`,
		offer: `auscultation de digue, fibre optique de digue, ~piézomètre, ~géophysique,
			tomographie électrique, inspection par drone, ~LiDAR, instrumentation d’ouvrage,
			~confortement, ~géotextile, VTA de digue, surveillance de talus, GEMAPI, carnet
			d’ouvrage, registre d’ouvrage, SIRS digues, panneau électrique, ~sonar,
			~inclinomètre, ~bathymétrie, télégestion de vannes`,
		beside: 'digue, ouvrage, rivière, inondation, talus, berge, endiguement'
	},
	'memoire-du-risque-inondation': {
		of: 'inondation',
		fr: 'culture et mémoire du risque',
		en: 'risk culture and memory',
		need: `repère de crue, mémoire des inondations, habitants qui oublient, culture du
			risque, nouveaux habitants, nouveaux arrivants en zone inondable, DICRIM,
			expliquer les risques, faire connaître les bons gestes, préparer la population,
			~plaque, sensibiliser aux risques, mallette risques, kit d’urgence, habitants
			pas préparés, ~bons réflexes, journée de la résilience, panneau de crue`,
		offer: `réalité virtuelle inondation, maquette inondation, jeu sérieux sur les risques,
			maquette de bassin versant, simulation immersive, parcours du risque, exposition
			sur les risques, atelier inondation, escape game risques, information
			préventive, repère de submersion, théâtre sur le risque, PFMS, plan familial de
			mise en sûreté, réalité augmentée crue, diagnostic citoyen, sac de secours,
			fresque des risques`,
		beside: 'risque, inondation, crue, habitants, catastrophe, danger, population'
	},
	'retention-pluie-ville': {
		of: 'inondation',
		fr: 'pluie stockée et infiltrée en ville',
		en: 'storing and soaking rain in town',
		need: `rue inondée à chaque orage, bouche d’égout qui déborde, réseau pluvial saturé,
			eau de pluie dans les égouts, ~flaque, parking inondé, eau qui ne s’infiltre
			pas, trop de béton et d’eau, orage d’été, chaussée submergée, eau sans issue,
			plaque d’égout soulevée, sous-dimensionné, bassin d’orage, avaloir, eau qui
			stagne, ville éponge, ville perméable`,
		offer: `jardin de pluie, ~noue, puits d’infiltration, tranchée drainante, chaussée
			réservoir, bassin de rétention, ~SAUL, structure alvéolaire, techniques
			alternatives, gestion intégrée des eaux pluviales, GIEP, infiltration à la
			parcelle, modélisation des réseaux pluviaux, toiture stockante, bassin paysager,
			~perméabilité, test de perméabilité, arbre de pluie, zonage pluvial,
			déraccordement, débit de fuite, limiteur de débit, bassin connecté, régulation
			dynamique, ~infiltration`,
		beside: 'pluie, eaux pluviales, orage, inondation, eau, parking, rue'
	},
	'argiles-maisons-fissurees': {
		of: 'secheresse',
		fr: 'retrait-gonflement des argiles',
		en: 'clay shrink-swell',
		need: `~fissure, maison qui se fissure, fissures dans les murs, sol argileux, terre qui
			se craquelle, école fissurée, sécheresse et fissures, lézarde, gymnase fissuré,
			catastrophe naturelle sécheresse, portes qui ne ferment plus, murs qui craquent,
			dallage affaissé, arbre trop près du mur, église qui se fend, ~argile, carrelage
			soulevé, sinistre sécheresse`,
		offer: `RGA, retrait-gonflement, fissuromètre, jauge de fissure, étude géotechnique,
			injection de résine, micropieux, capteur de fissure, barrière anti-racines,
			humidification du sol, réhydratation de fondation, inclinométrie, reprise en
			sous-œuvre, suivi d’humidité de sol, interférométrie radar, écran racinaire,
			expert en fissures, InSAR, ceinture étanche, ~étude de sol, ~G5, ~fondation,
			~déformation, étanchéité périphérique`,
		beside: 'sécheresse, maison, bâtiment, mur, école, gymnase, église, retrait'
	},
	'secheresse-ressource-nappe': {
		of: 'secheresse',
		fr: 'suivi de la sécheresse et des nappes',
		en: 'drought and groundwater monitoring',
		need: `sécheresse, source tarie, puits à sec, manque d’eau, rivière à sec, rupture
			d’eau l’été, nappe qui baisse, village ravitaillé par citerne, camion-citerne
			d’eau, restriction d’eau, arrêté sécheresse, partager l’eau, ruisseau à sec, lac
			qui baisse, ~forage, étiage, source qui s’épuise, tensions sur l’eau, ~captage,
			aurons-nous assez d’eau, conflit d’usage`,
		offer: `~piézomètre, niveau de nappe, prévision de sécheresse, recharge de nappe,
			recharge maîtrisée, PTGE, étude HMUC, suivi piézométrique, prévision d’étiage,
			indice d’humidité des sols, ~jaugeage, bilan hydrique, tableau de bord
			sécheresse, télérelève de nappe, capteur de source, débit d’étiage,
			hydrogéologie, hydrogéologue, zones d’alerte, volume prélevable, ~retenue, plan
			d’action sécheresse, modèle hydrogéologique, indice piézométrique`,
		beside: 'eau, sécheresse, nappe, rivière, source,étiage'
	},
	'detection-feux-foret': {
		of: 'feux',
		fr: 'détection des feux de forêt',
		en: 'wildfire detection',
		need: `feu de forêt, incendie de forêt, départ de feu, pinède, fumée dans le massif,
			garrigue, maquis qui brûle, feu de végétation, massif forestier, tour de guet,
			surveiller le massif, feu de chaume, moisson et feu, mégot et feu, patrouille de
			surveillance, ~vigie, pyromane, ~incendie, ~fumée, risque d’incendie l’été,
			forêt fermée au public`,
		offer: `détection de fumée par caméra, ~caméra thermique, capteur de gaz en forêt,
			détection précoce d’incendie, drone de surveillance, détection satellite, indice
			feu météo, ~IFM, caméra panoramique, tour de surveillance, DFCI, levée de doute,
			algorithme de détection de fumée, carte d’aléa feu, modélisation de propagation,
			réseau de capteurs feu, hygrométrie du combustible, teneur en eau de la
			végétation, ~vidéosurveillance, ballon captif`,
		beside: 'feu, forêt, massif, végétation, bois, départ de feu'
	},
	'debroussaillement-legal': {
		of: 'feux',
		fr: 'débroussaillement obligatoire',
		en: 'compulsory brush clearing',
		need: `débroussaillement, OLD, débroussailler, obligation de débroussailler, maison en
			lisière de forêt, broussaille, terrain en friche et feu, propriétaires qui ne
			débroussaillent pas, cinquante mètres autour des maisons, piste forestière,
			terrain non entretenu, parcelle embroussaillée, contrôle du débroussaillement,
			~maquis, ~lisière, sous-bois, propriétaire absent, haie près des maisons`,
		offer: `obligation légale de débroussaillement, cartographie des OLD, robot de
			débroussaillage, sylvopastoralisme, pare-feu, coupure de combustible, brûlage
			dirigé, broyeur forestier, gestion des OLD, contrôle par satellite, courrier aux
			propriétaires, caprin débroussailleur, débroussaillage par pâturage, bande
			débroussaillée, pastoralisme, interface habitat-forêt, PPRIF, piste DFCI,
			débroussailleuse radiocommandée, combustible végétal`,
		beside: 'feu, forêt, incendie, végétation, maison, broussaille, parcelle'
	},
	'moyens-eau-incendie': {
		of: 'feux',
		fr: 'points d’eau et moyens contre l’incendie',
		en: 'water points and firefighting means',
		need: `borne incendie, poteau incendie, point d’eau incendie, hameau sans borne, DECI,
			bâche à eau, citerne incendie, pompiers sans eau, réserve incendie, bouche à
			incendie, ~PEI, citerne souple, ouverture sauvage de bornes, comité communal
			feux de forêt, réserve communale, eau pour les pompiers, CCFF, ~citerne,
			~pompier`,
		offer: `réserve souple, défense extérieure contre l’incendie, citerne DFCI, poteau
			incendie connecté, capteur anti-ouverture, contrôle de débit et pression,
			RDDECI, schéma communal DECI, réservoir enterré, cuve de défense incendie,
			retardant écologique, émulseur sans fluor, mousse sans PFAS, ~pompe mobile, kit
			de protection de façade, sprinkler extérieur, aire d’aspiration, colonne
			d’aspiration, télésurveillance d’hydrant, hydrant, ~additif moussant`,
		beside: 'incendie, feu, eau, DECI, hydrant, borne'
	},
	'erosion-du-trait-de-cote': {
		of: 'littoral',
		fr: 'recul du trait de côte',
		en: 'coastal retreat',
		need: `trait de côte, falaise qui recule, plage qui disparaît, la mer avance, mer qui
			monte, sable qui part, dune qui recule, érosion côtière, maisons menacées par la
			mer, camping au bord de la falaise, plage qui maigrit, ~falaise, chute de blocs,
			sentier côtier effondré, recul du littoral, blockhaus, tempête et plage, montée
			des eaux, marche de dune, ~relocaliser, restaurant de plage menacé, ~dune`,
		offer: `suivi du trait de côte, ~photogrammétrie, LiDAR topobathymétrique, drone
			photogrammétrique, observatoire du littoral, ganivelle, oyat, rechargement de
			plage, récif artificiel, géotube, brise-lames, hydrosédimentaire, recomposition
			spatiale, pieux hydrauliques, ~épi, suivi participatif de plage, carte
			d’exposition au recul, imagerie satellite du littoral, profil de plage, PPA
			littoral, restauration dunaire, atténuation de houle, digue vivante,
			stabilisation de falaise, caméra vidéo littorale`,
		beside: 'mer, plage, côte, littoral, érosion, sable, vague',
		never: 'épi de blé, épi de maïs'
	},
	'submersion-marine-vagues': {
		of: 'littoral',
		fr: 'submersion marine',
		en: 'coastal flooding',
		need: `submersion, vagues qui passent le mur, front de mer inondé, tempête et grande
			marée, grande marée, quai submergé, route littorale sous l’eau, digue de mer,
			marée de tempête, polder, surcote, promenade emportée, paquets de mer, galets
			sur la route, marais salant submergé, coefficient de marée, Xynthia, cyclone,
			ouragan, houle cyclonique, tsunami, ~houle, ~marée`,
		offer: `prévision de submersion, capteur de marée, marégraphe, houlomètre, bouée de
			houle, modèle de submersion, franchissement par paquets de mer, PPRL,
			vague-submersion, digue en génie végétal, marais maritime, solution fondée sur
			la nature littorale, batardeau, récif brise-lames, mangrove, herbier de
			zostères, élévation du niveau marin, restauration de marais, retrait géré,
			dépoldérisation, porte à flot, alerte submersion`,
		beside: 'mer, littoral, côte, tempête, vague, inondation, plage, port'
	},
	'alerte-population-telephone': {
		of: 'alerte',
		fr: 'alerte et information des habitants',
		en: 'warning and informing residents',
		need: `prévenir les habitants, alerter la population, sirène, sirène qu’on n’entend
			pas, prévenir par SMS, personne ne consulte le site, appeler porte à porte,
			téléalerte, mairie qui appelle une par une, coupure de téléphone, haut-parleur,
			prévenir les touristes, prévenir les campings, alerte aux habitants, alerte
			météo, panneau lumineux, ~évacuation, consignes aux habitants, vigilance orange,
			vigilance rouge, réseau coupé, ~alerter, prévenir tout un quartier`,
		offer: `télé-alerte, automate d’appel, alerte SMS, diffusion cellulaire, FR-Alert, cell
			broadcast, SAIP, application d’alerte, alerte multicanal, notification push,
			sirène connectée, sirène solaire, message vocal, SMS géolocalisé, panneau à
			messages variables, alerte sonore autonome, message d’alerte, base de contacts,
			haut-parleur solaire, voiture avec haut-parleur, ensemble mobile d’alerte,
			~push, ~alerte`,
		beside: 'habitants, risque, crise, inondation, population, danger, météo, catastrophe',
		never: 'lanceur d’alerte, alerte fuite'
	},
	'pcs-gestion-de-crise': {
		of: 'alerte',
		fr: 'plan de sauvegarde et gestion de crise',
		en: 'crisis planning and management',
		need: `plan communal de sauvegarde, PCS, PICS, plan de crise, cellule de crise,
			classeur de crise, qui fait quoi en cas de crise, exercice de crise, élu
			d’astreinte, annuaire de crise, PCS périmé, crise la nuit, réserve communale de
			sécurité civile, centre d’accueil d’urgence, hébergement d’urgence d’habitants,
			~main courante, poste de commandement, évacuer un camping, plan dans un tiroir,
			bénévoles en cas de crise, sinistrés, ~intempéries, ~astreinte, ~sinistré, aléas
			climatiques`,
		offer: `logiciel de PCS, main courante numérique, gestion de crise, simulation de crise,
			exercice grandeur nature, retour d’expérience de crise, PCS numérique,
			cartographie opérationnelle, plan intercommunal de sauvegarde, continuité
			d’activité, ~PCA, tableau de bord de crise, salle de crise, RETEX, scénario
			d’exercice, fiche réflexe, formation à la gestion de crise, ~cartographie de
			crise, planification de crise, mallette de crise, coordination des secours`,
		beside: `crise, risque, sauvegarde, sécurité civile, commune, urgence, évacuation,
			inondation`
	},
	'secours-energie-communication': {
		of: 'alerte',
		fr: 'secours électrique et liaisons de crise',
		en: 'backup power and crisis links',
		need: `coupure de courant, panne d’électricité, black-out, mairie sans électricité,
			plus de réseau téléphonique, plus de téléphone après la tempête, groupe
			électrogène, groupe électrogène diesel, salle refuge sans courant,
			talkie-walkie, coupure de réseau, zone blanche en crise, hameau isolé par la
			neige, tempête, station de pompage sans courant, congélateurs de la cantine en
			panne, ~délestage`,
		offer: `batterie mobile, station d’énergie portable, générateur solaire, groupe
			électrogène hybride, groupe électrogène à hydrogène, téléphone satellite,
			liaison satellite, réseau radio de secours, réseau maillé radio, valise
			satellite, kit solaire mobile, onduleur de secours, îlotage, mini-réseau,
			remorque solaire, pile à combustible de secours, ~DMR, LoRa de crise,
			bi-énergie, ~générateur, ~radio, relais radio, alimentation de secours, back-up`,
		beside: 'crise, urgence, coupure, panne, secours, batterie, électricité, tempête'
	},
	'diagnostic-vulnerabilite-climat': {
		of: 'diagnostic',
		fr: 'diagnostic de vulnérabilité au climat',
		en: 'climate vulnerability diagnosis',
		need: `climat en 2050, quel climat demain, ~vulnérabilité, effets du changement
			climatique, adaptation au changement climatique, ~s’adapter, réchauffement, +4
			degrés, quatre degrés, bâtiments exposés aux risques, patrimoine exposé,
			équipements menacés, plan d’adaptation, à quoi s’attendre, étés à 50 degrés,
			quels bâtiments sont à risque, volet adaptation, 50 degrés, demain il fera,aléa climatique, assurance qui résilie, commune mal assurée, prime
			d’assurance`,
		offer: `TRACC, projections climatiques, exposition aux aléas, diagnostic climat,
			scénario climatique, DRIAS, descente d’échelle, résilience climatique, score de
			risque climatique, PNACC, TACCT, sensibilité aux aléas, trajectoire
			d’adaptation, coût de l’inaction, matrice de risque climatique, cartographie
			multirisque, analyse de risque climatique, RCP 8.5, modèle climatique, stress
			test climatique, chaîne d’impacts, adaptation climatique, simulation climatique,
			jumeau numérique risques`,
		beside: `climat, climatique, risque, aléa, adaptation, patrimoine, chaleur, inondation,
			résilience`
	},
	'risques-cartographie-urbanisme': {
		of: 'diagnostic',
		fr: 'cartographie des risques du territoire',
		en: 'local risk mapping',
		need: `carte des risques, zones à risque, ~PPR, où ne plus construire, zone inondable,
			permis de construire en zone à risque, parcelle exposée, risque naturel,
			plusieurs risques, carte illisible, bâtiment exposé, ~aléa, ERRIAL, information
			acquéreur, obligation d’information, ~risque, quelles maisons touchées`,
		offer: `SIG risques, modélisation hydraulique, ~jumeau numérique, cartographie d’aléa,
			base de données des enjeux, croisement aléas et enjeux, modèle numérique de
			terrain, simulation d’inondation, MNT haute résolution, analyse d’enjeux,
			web-SIG, ~LiDAR, indicateur d’exposition, évaluation des dommages, observatoire
			des risques, atlas des risques, PAPI`,
		beside: 'inondation, carte, exposition, zone, PPRI',
		never: 'tri sélectif, tri à la source, tri des déchets'
	},
	'mouvements-terrain-cavites': {
		of: 'diagnostic',
		fr: 'mouvements de terrain et cavités',
		en: 'landslides and cavities',
		need: `glissement de terrain, éboulement, cavité, marnière, ~effondrement, trou dans le
			champ, talus qui glisse, falaise instable, chute de pierres, route qui
			s’affaisse, mur de soutènement qui penche, cave effondrée, bloc rocheux, versant
			instable, carrière souterraine, ancienne mine, fontis, éboulis, rocher au-dessus
			des maisons, ~affaissement, coteau instable, mur qui penche`,
		offer: `~géotechnique, radar géologique, géoradar, microgravimétrie, ~inclinomètre,
			capteur d’inclinaison, InSAR, ~interférométrie, extensomètre, tiltmètre, suivi
			topographique, filet pare-blocs, ~clouage, comblement de cavité, drainage de
			versant, géophone, fissuromètre, instrumentation de versant, auscultation de
			mur, génie végétal de pente, ~LiDAR, scanner 3D de cavité, surveillance
			sismique, ~géophysique, ~ancrage, merlon pare-blocs, ~laser`,
		beside: 'terrain, sol, cavité, versant, falaise, roche, talus, instabilité'
	},
	'montagne-avalanche-glacier': {
		of: 'diagnostic',
		fr: 'risques de montagne',
		en: 'mountain hazards',
		need: `avalanche, lave torrentielle, ~torrent, glacier qui fond, lac glaciaire,
			permafrost, moins de neige, neige qui manque, station de moyenne montagne,
			refuge fissuré, route de montagne coupée, chutes de blocs, remontées mécaniques
			fermées, ~montagne, ~neige, reconversion de station, enneigement, couloir
			d’avalanche`,
		offer: `détection d’avalanche, nivologie, radar d’avalanche, nivomètre, géophone,
			capteur torrentiel, ouvrage paravalanche, restauration des terrains en montagne,
			~RTM, suivi glaciologique, pergélisol, plage de dépôt, modélisation
			torrentielle, prévision d’enneigement, diversification quatre saisons, ~capteur
			sismique, détonation à distance, station nivométéo, infrason`,
		beside: 'pente, glacier, avalanche, alpin, station'
	},
	'stations-meteo-locales': {
		of: 'diagnostic',
		fr: 'mesure météo locale',
		en: 'local weather monitoring',
		need: `station météo, météo locale, connaître la température du quartier, pluie chez
			nous, combien il a plu, vent sur le chantier, mesurer la chaleur, où fait-il le
			plus chaud, rafales, grêle, température des rues, orage localisé, fermer le parc
			en cas de vent, coup de vent, parc fermé pour vent, arrêt des attractions,
			foudre, arbres et rafales, gel tardif, ~pluie, ~vent`,
		offer: `station météo connectée, ~anémomètre, pluviomètre, capteur de température
			urbain, réseau de stations, ~hygromètre, thermomètre connecté, prévision
			hyperlocale, alerte météo, nowcasting, assistance météorologique, détecteur de
			foudre, données météorologiques, ~météorologue, globe noir, balise vent, service
			météo sur mesure, seuil de vent, prévision à la parcelle, ~ensoleillement`,
		beside: 'météo, température, climat, chaleur, orage'
	},
	'tempete-grele-resistance': {
		of: 'diagnostic',
		fr: 'résistance aux tempêtes et à la grêle',
		en: 'storm and hail resistance',
		need: `tempête, toiture arrachée, grêle, toit arraché par le vent, vent violent,
			chapiteau envolé, cyclone, vitres brisées par la grêle, dégâts des orages,
			panneaux grêlés, foudre sur l’église, coulée de neige du toit, bâches sur les
			toits, ~toiture, abri cyclonique`,
		offer: `filet anti-grêle, bâchage d’urgence, ancrage de toiture, diagnostic de
			vulnérabilité au vent, parasismique, renforcement de toiture, volet
			anticyclonique, paratonnerre, protection contre la foudre, bâche de toit,
			expertise après sinistre, drone après tempête, inspection de toiture par drone,
			évaluation des dégâts, attache de charpente, ~sismique`,
		beside: 'tempête, vent, grêle, dégâts, cyclone, séisme, foudre'
	},
	'risque-industriel-transport': {
		of: 'alerte',
		fr: 'risques industriels et pollutions accidentelles',
		en: 'industrial risks and accidental pollution',
		need: `usine classée, Seveso, nuage toxique, ~confinement, fuite de gaz, pollution
			accidentelle, camion renversé, déversement dans la rivière, marée noire,
			hydrocarbures dans le ruisseau, fioul dans le fossé, citerne percée, rupture de
			barrage, centrale nucléaire, pastille d’iode, odeur de gaz, nappe
			d’hydrocarbures, gasoil dans l’eau, accident chimique`,
		offer: `POLMAR, barrage flottant, ~absorbant, kit anti-pollution, absorbant végétal,
			obturateur de réseau, PPRT, ~POI, ~PPI, capteur de fuite de gaz, détecteur
			d’hydrocarbures, boudin absorbant, vanne de confinement, modélisation de
			panache, ~dispersant, séparateur d’hydrocarbures, ballon obturateur, bac de
			rétention, tente de décontamination, levée de doute chimique, eaux d’extinction`,
		beside: 'pollution, accident, risque, industriel, hydrocarbure, chimique, gaz'
	},
	'continuite-services-degats': {
		of: 'alerte',
		fr: 'retour à la normale après sinistre',
		en: 'recovery after disaster',
		need: `après l’inondation, nettoyer après la crue, maison sinistrée, sécher l’école,
			bâtiment trempé, mobilier inondé, débris de crue, embâcle, boue à évacuer,
			déchets de crue, recenser les dégâts, dossier catastrophe naturelle,
			~relogement, archives mouillées, arbres tombés sur la route, ~dégâts, ~sinistre,
			reconstruire après, bois flotté, gravats après la tempête`,
		offer: `~assèchement, ~déshumidification, ~déshumidificateur, évaluation des dommages,
			~relevé par drone, cartographie d’urgence, reconstruction résiliente,
			application de recensement des dégâts, gestion des déchets post-catastrophe,
			séchage technique, ~pompage, expertise de sinistre, build back better, abri
			temporaire, logement d’urgence modulaire, ~déblaiement, photo aérienne, pompe
			d’épuisement`,
		beside: 'crue, inondation, tempête, catastrophe, urgence'
	},
	'ecole-resiliente-ppms': {
		of: 'alerte',
		fr: 'mise à l’abri dans les écoles',
		en: 'sheltering in schools',
		need: `PPMS, mise à l’abri, confinement des élèves, exercice à l’école, alarme
			intrusion, prévenir les parents, sirène de l’école, signal dans toutes les
			classes, ~sifflet, corne de brume, école en zone inondable, élèves à évacuer,
			alerte inaudible, mallette PPMS, ~évacuation`,
		offer: `alarme PPMS, boîtier d’alerte, diffuseur sonore, bouton d’alerte, alarme radio
			sans fil, alerte silencieuse, alarme multi-bâtiments, déclencheur radio, message
			préenregistré, flash lumineux, bris de glace, plan particulier de mise en
			sûreté, ~talkie, ~alarme, ~avertisseur`,
		beside: 'école, élève, classe, alerte, confinement, collège, risque'
	},
	'agriculture-foret-gel-eau': {
		of: 'secheresse',
		fr: 'eau et sols face à la sécheresse agricole',
		en: 'farm drought resilience',
		need: `prairies grillées, manque de fourrage, éleveurs sans eau, vigne et gel,
			abreuvement, ~irrigation, récolte perdue, bétail qui a soif, retenue collinaire,
			~bassine, agriculteurs sans eau, maraîchers sans eau, gel tardif, moissons
			ratées, terre sèche, champ craquelé`,
		offer: `hydrologie régénérative, ~agroforesterie, sonde capacitive, pilotage
			d’irrigation, stockage d’eau de pluie agricole, couverture du sol, ~paillage,
			abreuvoir solaire, pompe solaire, culture économe, sorgho, irrigation de
			précision, rétenteur d’eau, bassin de stockage, ombrage agrivoltaïque, tour
			antigel, agriculture de conservation, baissière, ~biochar, ~goutte-à-goutte`,
		beside: 'agriculture, agriculteur, sécheresse, eau, culture, sol, éleveur, champ'
	},
	'arrets-trajets-ombrages': {
		of: 'chaleur',
		fr: 'confort des arrêts et des trajets d’été',
		en: 'summer comfort at stops and on routes',
		need: `abribus étuve, arrêt de bus en plein soleil, quai sans ombre, chemin de l’école
			au soleil, trajet ombragé, attente au soleil, piste cyclable sans ombre, place
			de marché au soleil, file d’attente au soleil, abri en verre brûlant, gare
			routière en plein soleil, promenade sans ombre`,
		offer: `abri voyageurs végétalisé, abribus rafraîchissant, parcours de fraîcheur,
			cheminement ombragé, banc ombragé, alignement d’arbres, pare-soleil, abri
			bioclimatique, brasseur d’air extérieur, mobilier rafraîchissant, assise
			fraîche, banc rafraîchissant, ~casquette, ~abri`,
		beside: 'soleil, ombre, chaleur,arrêt, bus, fraîcheur'
	}
});
