import { conceptsOf } from './concept.ts';

/** Soils, brownfields and clean-up. */
export const SOLS = conceptsOf('sols', {
	'etude-pollution-terrain': {
		of: 'diagnostic',
		fr: 'étude de pollution d’un terrain',
		en: 'site pollution survey',
		need: `terrain pollué, sol pollué, que contient le sol, ancien garage, ancienne
			station-service, ancienne usine, ancienne teinturerie, cuve enterrée, terrain
			douteux, passé industriel, acheter un terrain pollué, ancien atelier, terrain
			d’usine, école sur un ancien site, pollution du sol, traces d’huile dans la
			terre, sol souillé, passif environnemental, terrain d’ancien pressing, site
			pollué, ~pollué, sol suspect`,
		offer: `diagnostic de pollution, étude historique, BASIAS, BASOL, CASIAS, ~SIS, ~INFOS,
			évaluation quantitative des risques sanitaires, EQRS, ~IEM, ~ARR, plan de
			gestion des sols, sondages de sol, prélèvement de sol, NF X31-620, attestation
			ATTES, ATTES-ALUR, BE sols pollués, étude de sol pollué, sites et sols pollués,
			~SSP, certification LNE, interprétation de l’état des milieux, ~levée de doute`,
		beside: 'sol, terrain, terre, pollution, friche, site, polluant, usine'
	},
	'mesures-sol-terrain-rapides': {
		of: 'diagnostic',
		fr: 'mesures de pollution sur place',
		en: 'on-site pollution measurement',
		need: `résultat tout de suite, attendre le laboratoire, analyses de sol trop longues,
			savoir sur place, trier les terres sur le chantier, cartographier la pollution,
			où est la pollution, contrôler la terre qui arrive, terre livrée douteuse,
			analyse de terre, ~analyses`,
		offer: `fluorescence X portable, XRF, pXRF, ~PID, ~MIP, ~screening, laboratoire mobile,
			spectromètre infrarouge, spectroscopie de sol, capteur de gaz du sol, test
			colorimétrique, cartographie 3D de la pollution, géostatistique, sonde membrane,
			analyse in situ, immunoessai, bioessai, échantillonneur passif, chromatographie
			portable, drone et pollution de sol, tomographie du sol, détecteur à
			photoionisation, ~échantillonnage`,
		beside: 'sol, terre, pollution, polluant, métaux, hydrocarbure, chantier'
	},
	'metaux-lourds-jardins': {
		of: 'diagnostic',
		fr: 'métaux lourds dans les jardins et potagers',
		en: 'heavy metals in gardens',
		need: `terre polluée des jardins, potager pollué, légumes et plomb, plomb dans le
			jardin, jardins familiaux pollués, jardin ouvrier, métaux lourds, arsenic,
			cadmium, ~mercure, peut-on manger les légumes, œufs de poules contaminés, sol de
			l’école pollué, cour d’école et plomb, poulailler et pollution, manger ce qui
			pousse, ~jardin partagé`,
		offer: `analyse de terre, analyse de sol, ETM, éléments traces métalliques, XRF,
			phytoextraction, bioaccumulation, biodisponibilité, ~chaulage, apport de terre
			saine, bac surélevé, phytostabilisation, essai de laitues, évaluation du risque
			jardins, dosage des métaux, plan de culture sans risque, potager hors-sol,
			~biochar`,
		beside: 'terre, sol, jardin, potager, métaux, pollution, légumes'
	},
	'pollution-hydrocarbures-cuve': {
		of: 'depollution',
		fr: 'hydrocarbures et anciennes cuves',
		en: 'hydrocarbons and old tanks',
		need: `cuve à fioul, cuve enterrée, fuite de fioul, fioul dans le sol, hydrocarbures
			dans la terre, sol gras, station-service fermée, odeur de gasoil, ancien dépôt
			de carburant, terrain imbibé d’huile, vieille cuve, fuite de gasoil, garage
			communal et huiles, taches d’huile, ~fioul`,
		offer: `neutralisation de cuve, inertage de cuve, dégazage de cuve, biopile, bioventing,
			biosparging, bioremédiation, bactéries dépolluantes, oxydation in situ, ISCO,
			~venting, extraction multiphasique, ~écrémage, désorption thermique, pompage et
			traitement, traitement microbien, landfarming, biostimulation, bioaugmentation,
			hydrocarbures totaux, HCT, BTEX, ~biodégradation, ~surfactant, dépollution de
			cuve`,
		beside: 'sol, terre, hydrocarbure, cuve, pollution, terrain, dépollution, nappe',
		never: 'chaudière fioul, chauffage au fioul'
	},
	'depollution-par-plantes': {
		of: 'depollution',
		fr: 'dépollution par les plantes et le vivant',
		en: 'clean-up by plants and living things',
		need: `dépolluer sans creuser, dépollution douce, nettoyer la terre avec des plantes,
			plantes qui dépolluent, terrain pollué en attente, arbres qui nettoient,
			champignon dépolluant, dépolluer à petit prix, attendre que la nature nettoie,
			laisser la terre sur place, ~saule, ~dépolluer`,
		offer: `phytoremédiation, phytoextraction, phytostabilisation, phytomanagement,
			mycoremédiation, ~mycorhize, saulaie dépolluante, ~peuplier, miscanthus sur sol
			pollué, hyperaccumulatrice, bioremédiation, plante hyperaccumulatrice,
			rhizosphère, rhizodégradation, atténuation naturelle, lombrics dépolluants,
			culture énergétique sur friche, phytotechnologies, ~champignons,
			vermiremédiation, écocatalyse`,
		beside: 'sol, terre, pollution, dépollution, plantes, friche, métaux'
	},
	'excavation-traitement-terre': {
		of: 'depollution',
		fr: 'traitement des terres polluées',
		en: 'treating polluted soil',
		need: `évacuer des terres polluées, camions de terre polluée, terre polluée à la
			décharge, coût de la dépollution, dépolluer le terrain, dépollution, chantier de
			dépollution, terre contaminée, terre toxique, assainir le terrain, laver la
			terre, poussières de dépollution, ~décontaminer`,
		offer: `lavage de terres, stabilisation-solidification, désorption thermique, traitement
			sur site, traitement in situ, biocentre, tri granulométrique, confinement de
			sol, oxydation chimique in situ, réduction chimique in situ, ISTD,
			~vitrification, écran étanche, ~chaux vive, ~criblage, membrane géosynthétique,
			couverture étanche, terrassement de dépollution, tente de confinement, charbon
			actif injecté, fer zéro-valent, barrière réactive perméable, plan de conception
			des travaux, PCT dépollution, ~encapsulation`,
		beside: 'terre, sol, pollution, dépollution, chantier, polluant'
	},
	'nappe-polluee-solvants': {
		of: 'depollution',
		fr: 'pollution des nappes et gaz du sol',
		en: 'groundwater pollution and soil gas',
		need: `nappe polluée, puits pollué, solvants dans le sol, ~pressing, vapeurs du sol
			dans la crèche, odeur de solvant dans le sous-sol, eau souterraine contaminée,
			solvant chloré, forage pollué, captage contaminé, infiltrations de produits,
			~puits, ~vapeur`,
		offer: `~piézomètre, COHV, perchloroéthylène, trichloroéthylène, eaux souterraines,
			~panache, air du sol, ~dégazage, barrière hydraulique, pump and treat,
			traitement de nappe, biostimulation anaérobie, sparging, suivi piézométrique,
			drain de gaz, ~dépressurisation, ~air ambiant, canne gaz du sol, hydrogéologie
			des sites pollués, perçage de dalle, ~stripping, intrusion de vapeurs`,
		beside: 'nappe, sol, eau souterraine, pollution, gaz, solvant, forage, polluant'
	},
	'ancienne-decharge': {
		of: 'depollution',
		fr: 'anciennes décharges',
		en: 'old landfills',
		need: `ancienne décharge, décharge communale, vieille décharge, dépotoir, déchets
			enfouis, déchets qui remontent, décharge au bord de la rivière, décharge
			littorale, décharge qui s’érode, plastiques qui sortent de terre, ordures
			enterrées, trou comblé de déchets, lixiviat, ancienne carrière comblée, décharge
			fermée, déchets dans la falaise, ~remblai, ancien dépôt d’ordures`,
		offer: `résorption de décharge, réhabilitation de décharge, excavation de déchets, tri
			de déchets enfouis, landfill mining, captage de biogaz, couverture de décharge,
			traitement de lixiviats, caractérisation de décharge, confinement de décharge,
			lixiviats, végétalisation de décharge, ISDND, ISDI, géophysique de décharge,
			renaturation de décharge, sondage à la pelle, centrale solaire sur décharge,
			criblage de déchets, ~géomembrane, suivi post-exploitation`,
		beside: 'décharge, déchet, sol, rivière, terrain, ordures, littoral'
	},
	'friche-industrielle-reconversion': {
		of: 'friches',
		fr: 'reconversion des friches',
		en: 'brownfield reuse',
		need: `friche, usine abandonnée, bâtiment abandonné, terrain vague, ancienne caserne,
			ancien hôpital, ~squat, friche industrielle, ancienne gare, site industriel
			fermé, ~verrue, ~ruine, ancienne école vide, ancien supermarché, hangar
			abandonné, ancien abattoir, emprise ferroviaire, terrain qui ne sert à rien,
			ancienne piscine, moulin abandonné, ancienne laiterie, faire revivre un lieu,
			ancien couvent, entrepôt vide, terrain en attente, ancienne filature, ancienne
			prison, ~chancre`,
		offer: `reconversion de friche, recyclage foncier, inventaire des friches, Cartofriches,
			urbanisme transitoire, étude de programmation, étude de faisabilité de friche,
			portage foncier, occupation temporaire, démolition sélective, ~EPF, bilan
			d’aménagement, ~plan guide, ~requalification, AMO friche, ~tiers-lieu, plan de
			gestion de friche, étude de reconversion, bilan de dépollution, gisement de
			friches, calculateur de coût de friche, maîtrise d’ouvrage de friche,
			~préfiguration, réhabilitation de site, bail temporaire`,
		beside: 'terrain, bâtiment, usine, site, foncier, ancien, reconversion, industriel'
	},
	'occupation-temporaire-friche': {
		of: 'friches',
		fr: 'occupation temporaire d’un lieu vide',
		en: 'temporary use of an empty place',
		need: `occuper le bâtiment vide, locaux vides en attente, squatteurs, éviter le squat,
			gardiennage coûteux, bâtiment muré, prêter les locaux, terrain vacant pour
			associations, que faire en attendant, artistes dans l’usine, ancien collège
			vide, vandalisme de bâtiment vide, ~vacant, incendies dans la friche`,
		offer: `urbanisme transitoire, occupation temporaire, convention d’occupation précaire,
			protection par occupation, tiers-lieu éphémère, télésurveillance de friche,
			plantes de préverdissement, préverdissement, pépinière urbaine éphémère, ferme
			urbaine transitoire, activation de lieu, sécurisation de site, gestion de site
			vacant, mobilier démontable, jardin éphémère, appel à manifestation d’occupation`,
		beside: 'friche, bâtiment, vide, terrain, lieu, temporaire, locaux'
	},
	'renaturer-friche': {
		of: 'friches',
		fr: 'renaturation d’une friche',
		en: 'returning a brownfield to nature',
		need: `friche à verdir, rendre un terrain à la nature, transformer la friche en parc,
			terrain pollué en parc, ancienne zone industrielle à planter, ancien terrain de
			camping, démolir et planter, ronces sur la friche, ancienne carrière, carrière
			réaménagée, ancien parking à planter, ~friche, ~planter`,
		offer: `technosol, sol fabriqué, préverdissement, reconstitution de sol, renaturation de
			friche, sols construits, restauration des fonctions du sol, plante pionnière,
			reverdissement, ensemencement hydraulique, génie écologique, fertilisation de
			sol pauvre, miscanthus, compost en technosol, parc sur friche, substrat fertile,
			réhabilitation de carrière`,
		beside: 'sol, terrain, végétalisation, nature, carrière, plantation'
	},
	'demolition-deconstruction': {
		of: 'friches',
		fr: 'démolition et déconstruction sélective',
		en: 'selective demolition',
		need: `~démolir, ~démolition, raser un bâtiment, déconstruire, ~gravats, ~curage,
			bâtiment à abattre, démolir l’ancienne école, poussière de démolition, tout part
			à la benne, ruine dangereuse, ~péril imminent, arrêté de péril, charpente à
			sauver, portes et radiateurs récupérables`,
		offer: `déconstruction sélective, dépose soignée, diagnostic PEMD, diagnostic
			ressources, concassage sur site, curage vert, matériaux réemployables, tri sur
			chantier, valorisation des bétons, PEMD, granulats recyclés, ~écrêtage, pelle de
			démolition, scan de bâtiment avant démolition, plateforme de réemploi,
			désamiantage, suivi des déchets de chantier, traçabilité des gravats, plâtre
			recyclé, brique de réemploi, ~dépose, réemploi in situ`,
		beside: 'bâtiment, chantier, béton, matériaux, déchets, friche'
	},
	'terres-excavees-tracees': {
		of: 'terres',
		fr: 'terres excavées et déblais',
		en: 'excavated soil and spoil',
		need: `terre excavée, terres de chantier, ~déblais, où mettre la terre, camions de
			terre, tas de terre, ~terrassement, ~remblais, évacuer la terre, terre en trop,
			terre de terrassement, dépôt de terre dans un champ, remblaiement sauvage,
			agriculteurs et remblais, décharge de terre, déblais du chantier, excédent de
			terre, manque de terre, terre végétale à acheter, ~exhaussement`,
		offer: `RNDTS, registre des terres, traçabilité des terres, bourse aux terres, réemploi
			de terres, sortie de statut de déchet, plateforme de terres, valorisation de
			terres excavées, ~TEX, ISDI, bordereau de suivi, guide de valorisation des
			terres, tri des terres, ~pesage, suivi des camions, caractérisation des terres,
			mouvement de terres, bilan déblais-remblais, géotraçage, place de marché de
			terres, ~cubature, cubature par drone, terrassement en déblai, chaulage des
			terres, Trackdéchets, mise en relation déblais remblais, blockchain de terres,
			~traçabilité`,
		beside: 'terre, chantier, sol, camion, volume'
	},
	'terre-crue-construction': {
		of: 'terres',
		fr: 'construction avec les terres locales',
		en: 'building with local earth',
		need: `construire en terre, mur en terre, brique de terre, terre de chantier à bâtir,
			pisé, torchis, terre du site, ~argile, bâtir avec le sol, cloison en terre,
			~adobe, matériau du sol`,
		offer: `terre crue, ~BTC, brique de terre comprimée, brique de terre crue, ~bauge,
			enduit terre, béton de terre, terre coulée, terre-chanvre, panneau d’argile,
			valorisation des argiles, terre allégée, presse à briques, analyse de terre pour
			construction, mortier de terre, argile locale, ~terre-paille, adobe préfabriqué,
			fabrique de briques`,
		beside: 'terre, brique, mur, construction, matériau, déblai, bâtiment'
	},
	'terre-fertile-recyclee': {
		of: 'terres',
		fr: 'terre végétale fabriquée',
		en: 'manufactured topsoil',
		need: `terre végétale, apporter de la terre, décaper les champs, terre agricole pour
			les parcs, terre pour les plantations, manque de terre végétale, terre chère,
			terre pour massifs, sol de remplissage, substrat pour arbres, ~compost, terre
			arable, terre prélevée`,
		offer: `technosol, terre fertile recyclée, sol reconstitué, substrat recyclé, compost
			urbain, fabrication de terre végétale, déblais et compost, mélange fertile,
			horizon fertile, amendement organique, terre fabriquée, boues et technosol,
			briques concassées et compost, criblage de terre, granulats et compost, sol
			urbain fertile, biodéchets en amendement, béton concassé fertile, analyse
			agronomique, terreau local, ~substrat, digestat`,
		beside: 'terre, sol, plantation, parc, fertile, arbre, agronomique'
	},
	'sol-tasse-compacte': {
		of: 'sols_vivants',
		fr: 'sols tassés et compactés',
		en: 'compacted soils',
		need: `sol tassé, sol compacté, terre tassée, terre dure comme du béton, rien ne
			pousse, eau qui stagne sur la pelouse, terrain piétiné, terre morte, sol mort,
			sol épuisé, terre stérile, sol pauvre, terre croûtée, engins qui tassent, terre
			trop dure, pelouse qui ne pousse plus, pied d’arbre tassé`,
		offer: `~décompactage, décompactage à l’air, aération de sol, sous-solage, pénétromètre,
			pédologie, pédologue, profil de sol, test bêche, structure du sol, biostimulant,
			plante décompactante, radis fourrager, lombricompost, porosité du sol, fosse
			pédologique, infiltromètre, sol vivant, essai double anneau, ~infiltration,
			micro-aération, agradation de sol, fracturation pneumatique`,
		beside: 'sol, terre, plantation, arbre, pelouse, sol urbain'
	},
	'vie-du-sol-diagnostic': {
		of: 'sols_vivants',
		fr: 'vie et santé des sols',
		en: 'soil life and health',
		need: `vers de terre, vie du sol, terre vivante, qualité des sols, sol fatigué, sol en
			bonne santé, vie sous nos pieds, ~fertilité, faire revivre la terre, terre
			appauvrie, connaître nos sols, humus,terre sans vie, sols de la commune,
			~matière organique`,
		offer: `bio-indicateur du sol, lombric, macrofaune, microbiologie du sol, ADN du sol,
			métagénomique, slip en coton, test de slip, ~mycorhize, humusation, nématode,
			indice de biodiversité des sols, activité biologique du sol, fonctions
			écologiques des sols, cartographie des sols, diagnostic de sol, carbone du sol,
			respiration du sol, ~REMAT, biomasse microbienne, indicateur biologique,
			pédodiversité, ~agronomie, sol forestier, analyse biologique de sol, ~MUSE,
			carte de multifonctionnalité, RMQS, ~pédologie, mésofaune, collembole`,
		beside: 'sol, terre, biologique, biodiversité, fertile, microbien, vivant'
	},
	'trame-brune-continuite': {
		of: 'sols_vivants',
		fr: 'trame brune et pleine terre',
		en: 'brown network and open soil',
		need: `trame brune, ~pleine terre, sols perméables, laisser respirer la terre, sol
			recouvert, garder la terre nue, sol découvert, terre sous le bitume, coupure des
			sols, continuité des sols`,
		offer: `cartographie de la trame brune, connectivité des sols, coefficient de pleine
			terre, sol ouvert, base de données des sols, diagnostic pédologique urbain,
			indice de fonctionnalité du sol, ~MUSE, carte des sols urbains, services rendus
			par les sols, séquestration de carbone dans les sols, corridor de sol,
			~pédologie`,
		beside: 'sol, terre, biodiversité, ville, désimperméabilisation, urbanisme'
	},
	'amendement-biochar-carbone': {
		of: 'sols_vivants',
		fr: 'compost, biochar et amendements',
		en: 'compost, biochar and amendments',
		need: `engrais chimique, fertiliser sans chimie, nourrir la terre, ~engrais, sol qui ne
			retient pas l’eau, terre sableuse, apport de compost, que faire du compost,
			~boues de station, ~fumier, nourrir les arbres, rétention d’eau du sol, ~urée,
			sol sableux, ~fertiliser`,
		offer: `~biochar, ~amendement, amendement organique, ~compost, lombricompost, thé de
			compost, ~digestat, fertilisation organique, engrais organique, terra preta,
			vermicompost, struvite, urine fertilisante, ~humus, mycorhization, engrais vert,
			~pyrolyse, trempage de biochar, substances humiques, basalte broyé, ~zéolite,
			algue fertilisante, bokashi, ~purin, stockage de carbone dans le sol, litière
			forestière fermentée, carbone des sols, ~cendre`,
		beside: 'sol, terre, fertile, fertilisation, plantes, ~compost, agriculture'
	},
	'couverture-sol-erosion': {
		of: 'sols_vivants',
		fr: 'érosion et couverture des sols',
		en: 'erosion and soil cover',
		need: `terre emportée, sol nu, ~érosion, terres agricoles qui partent, ~ravine,
			poussière de terre, terre labourée, sol à nu l’hiver, talus qui ravine, terre
			qui descend, ~labour, sols agricoles, champ nu`,
		offer: `couvert végétal, semis direct, agriculture de conservation, non-labour,
			strip-till, engrais vert, toile coco, ensemencement hydraulique,
			hydroensemencement, ~paillage, biorouleau, ~agroforesterie, ~interculture, natte
			antiérosive, géotextile biodégradable, plante de couverture, bande enherbée,
			génie végétal de talus, TCS agricole, ~fascine`,
		beside: 'sol, terre, ~érosion, agriculture, champ, talus, végétal, semis'
	},
	'desamiantage-ecole': {
		of: 'amiante',
		fr: 'désamiantage des bâtiments',
		en: 'asbestos removal in buildings',
		need: `amiante, désamiantage, dalles de sol amiantées, faux plafond amianté, toit en
			fibrociment, ~tôle ondulée, flocage, colle de carrelage amiantée, école
			amiantée, désamianter, plaques ondulées, toiture de hangar, plafond friable,
			fibres d’amiante, calorifugeage, percer un mur amianté, amiante-ciment, amianté`,
		offer: `confinement de chantier amiante, ~sous-section 3, sous-section 4, SS3, SS4,
			repérage amiante avant travaux, RAAT, ~DTA, dossier technique amiante, ~META,
			~empoussièrement, robot de désamiantage, ~encapsulage, MPCA, mesure de fibres,
			vitrification d’amiante, traitement de l’amiante, recyclage d’amiante,
			aspirateur très haute efficacité, plan de retrait, ~inertage, ~microscopie
			électronique, drone de repérage d’amiante, ponçage de colle amiantée,
			~cryogénie, sas de décontamination, dépose de fibrociment, IA de repérage,
			~MOCA, destruction de l’amiante, ponceuse aspirante, recouvrement d’amiante`,
		beside: 'fibre, bâtiment, toiture, dalle, plafond, chantier, école, retrait'
	},
	'amiante-depot-sauvage': {
		of: 'amiante',
		fr: 'amiante abandonné et apports en déchèterie',
		en: 'dumped asbestos and drop-off',
		need: `plaques abandonnées, amiante dans le fossé, dépôt sauvage d’amiante, amiante en
			déchèterie, habitants avec des tôles, fibrociment dans la forêt, plaques
			ondulées à la déchèterie, sac amiante, tôles jetées, particuliers et amiante,
			~tôle`,
		offer: `big-bag amiante, dépôt-bag, collecte d’amiante, EPI amiante, ramassage de dépôt
			amianté, kit amiante, déchèterie amiante, stockage d’amiante, plateforme
			d’apport, ISDD, formation SS4, transport d’amiante, bordereau de suivi amiante,
			conditionnement étanche, quarantaine amiante, ~amiante, ~big-bag`,
		beside: 'fibrociment, dépôt, déchèterie, plaque, toiture, déchet'
	},
	'plomb-peinture-pont': {
		of: 'amiante',
		fr: 'plomb dans les peintures et bâtiments',
		en: 'lead in paint and buildings',
		need: `peinture au plomb, ~plomb, vieille peinture qui s’écaille, pont à repeindre,
			garde-corps peint au plomb, poussières de plomb, ~écailles, volets anciens,
			toiture en plomb, cuivre et plomb, menuiseries anciennes, mairie ancienne à
			repeindre, ~écaille, crèche dans un bâtiment ancien`,
		offer: `déplombage, décapage au laser, sablage humide, décapant gel, hydrodécapage,
			CREP, fluorescence X, diagnostic plomb avant travaux, peinture encapsulante,
			aspiration THE, confinement plomb, décapage cryogénique, plombémie, sas de
			décontamination, décapage par induction, traitement des déchets plombés, seuil
			d’empoussièrement, ~décapage, mesure surfacique`,
		beside: 'peinture, bâtiment, poussière, logement',
		never: 'plomberie, plombs de chasse'
	},
	'plomb-de-chasse-stands-tir': {
		of: 'depollution',
		fr: 'stands de tir et sols plombés',
		en: 'shooting ranges and lead soil',
		need: `stand de tir, ~balles, ball-trap, plomb de chasse, plombs dans le sol, terrain
			militaire, munitions, ~obus, champ de tir, ancien camp militaire, munitions
			enterrées, ~tir`,
		offer: `piège à balles, dépollution pyrotechnique, détection de munitions,
			magnétométrie, butte de tir, récupération du plomb, tamisage des plombs,
			diagnostic pyrotechnique, granulat de caoutchouc de stand, traitement de butte,
			géophysique militaire, ~géoradar, détection de métaux, ~drone magnétomètre`,
		beside: 'munition, sol, plomb, terrain, militaire'
	},
	'mines-carrieres-apres-mine': {
		of: 'friches',
		fr: 'anciennes mines et carrières',
		en: 'old mines and quarries',
		need: `ancienne mine, terril, carrière abandonnée, bassin minier, puits de mine,
			galerie effondrée, eaux rouges, eau acide de la mine, résidus miniers, ~stérile,
			bauxite, boues rouges, carrière à réhabiliter, haldes, ~mine`,
		offer: `après-mine, traitement passif des eaux de mine, drainage minier acide,
			réhabilitation de carrière, valorisation des stériles, phytostabilisation de
			haldes, lagunes de mine, géothermie minière, reprofilage de terril, surveillance
			d’affaissement, zone humide artificielle de traitement, résidus valorisés, chaux
			neutralisante, étude d’impact minier`,
		beside: 'carrière, minier, terrain, sol, galerie, terril'
	},
	'sols-et-agriculture-urbaine-friche': {
		of: 'friches',
		fr: 'cultiver en ville sur un sol pauvre ou pollué',
		en: 'growing food in town on poor or polluted soil',
		need: `cultiver sur un parking, jardin sur dalle, jardin sur terrain pollué, bacs de
			culture, potager en ville, terre de jardin douteuse, jardiner sans creuser,
			ferme en ville, toit cultivé, ~potager, culture hors-sol`,
		offer: `potager hors-sol, bac de culture, substrat de culture, ~aquaponie, culture en
			bac, agriculture urbaine, technosol cultivable, terre saine rapportée,
			géotextile de séparation, analyse de légumes, ~hydroponie, lasagne de compost,
			butte de permaculture, sacs de culture, ~permaculture, ~substrat`,
		beside: 'jardin, culture, terre, sol, légumes, ville, terrain, pollué'
	},
	'sediments-curage-boues': {
		of: 'terres',
		fr: 'sédiments et boues de curage',
		en: 'sediments and dredging spoil',
		need: `vase du port, boues de curage, curage de canal, sédiments pollués, étang à vider
			de sa vase, ~dragage, ~vase, boues de fossé, fossé à curer, bassin d’orage
			envasé, terres de curage, étang envasé, sortir la vase`,
		offer: `valorisation des sédiments, géotube de déshydratation, déshydratation de boues,
			bioremédiation de sédiments, liant pour sédiments, plateforme de sédiments,
			analyse de sédiments, dragage écologique, ~essorage, brique de sédiments,
			sédiments en béton, traitement à terre, curage raisonné, floculant biosourcé,
			~bathymétrie, ~décantation, plan de gestion des sédiments, dragueuse électrique,
			~géotextile tubulaire`,
		beside: 'sédiment, ~vase, boue, curage, canal, port, étang'
	},
	'foncier-risque-achat-terrain': {
		of: 'friches',
		fr: 'connaître l’histoire d’un terrain avant achat',
		en: 'knowing a plot’s history before buying',
		need: `acheter un terrain, ~préemption, vendre un terrain communal, ancien usage du
			terrain, histoire du terrain, promesse de vente et pollution, permis refusé pour
			pollution, valeur du terrain, ~changement d’usage, terrain cédé, installer une
			école sur un terrain, notaire et pollution`,
		offer: `étude historique, audit foncier, due diligence environnementale, étude
			documentaire, photos aériennes anciennes, ~servitude, ~SUP, restriction d’usage,
			secteur d’information sur les sols, levée de risque, garantie de passif, tiers
			demandeur, étude de vulnérabilité, base de données des anciens sites, cartes
			anciennes, assurance dépollution, ~plan de gestion`,
		beside: 'terrain, sol, foncier, pollution, site, friche, usine'
	},
	'polluants-pcb-dioxines-hap': {
		of: 'depollution',
		fr: 'polluants particuliers des sols',
		en: 'particular soil pollutants',
		need: `~PCB, pyralène, transformateur électrique ancien, chlordécone, dioxines,
			incinérateur et œufs, PFAS dans le sol, goudron enterré, usine à gaz, créosote,
			traverses de chemin de fer, poteau créosoté, ~nitrates, sol salé, cuivre dans
			les vignes, ancienne scierie, hydrocarbures aromatiques, terre contaminée par
			les pesticides, ~dioxine`,
		offer: `traitement des PCB, ~HAP, goudrons de houille, HAP dans le sol, déchlorination,
			analyse de dioxines, destruction de PFAS, charbon actif dans le sol,
			~adsorption, cyclodextrine, laboratoire COFRAC, biodégradation des HAP, lavage
			de sol, immobilisation des polluants, biochar adsorbant, recyclage de traverses,
			élimination de bois créosoté`,
		beside: 'sol, terre, pollution, polluant, analyse, contamination'
	},
	'geotechnique-sol-instable': {
		of: 'diagnostic',
		fr: 'constructions neuves sur sols à risque',
		en: 'new buildings on risky ground',
		need: `~étude de sol, construire sur un remblai, sol instable, sol mou, terrain
			argileux, avant de bâtir, ~fondations, terrain marécageux, sol qui bouge,
			ancienne carrière sous le terrain, sol gelé, ~portance, ~affaissement`,
		offer: `étude géotechnique, ~G1, ~G2, pressiomètre, pénétromètre, fondations en vis,
			pieux vissés, plots de fondation sans béton, fondation bas carbone, amélioration
			de sol, inclusions rigides, ~injection, fondation légère, vis de fondation,
			~essai de plaque, géothermie et sol, étude hydrogéologique, ~sondage carotté,
			colonnes ballastées, géoradar de terrain, ~sondage`,
		beside: 'sol, terrain, construire, bâtiment, géotechnique'
	}
});
