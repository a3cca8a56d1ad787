import { conceptsOf } from './concept.ts';

/** Streets, public space and urban planning. */
export const ESPACE_PUBLIC = conceptsOf('espace_public', {
	'megots-par-terre': {
		of: 'proprete',
		fr: 'mégots de cigarettes',
		en: 'cigarette butts',
		need: `mégot, ~cigarette, fumeur, jeter par terre, jette par terre, cendrier, clope,
			mégots devant le lycée, mégots sur la plage, mégots dans le caniveau, filtres de
			cigarette, terrasse jonchée de mégots, ~cendre, mégots dans le sable, ~par terre`,
		offer: `éco-organisme mégots, cendrier de rue, cendrier sondage, cendrier de poche,
			collecte de mégots, recyclage de mégots, borne à mégots, éco-cendrier, ~nudge,
			acétate de cellulose, cendrier ludique, cendrier vote, dépollution de mégots,
			éteignoir`,
		beside: 'mégot, fumeur, trottoir, rue, cendrier, propreté, tabac',
		never: 'machine à sous'
	},
	'chewing-gum-taches': {
		of: 'proprete',
		fr: 'chewing-gums et taches au sol',
		en: 'chewing gum and stains',
		need: `chewing-gum, pâte à mâcher, taches noires sur le trottoir, taches sur le pavé,
			taches de graisse, sol collant, gomme collée, dallage taché, huile sur le
			parvis, taches de fientes, pierre salie, parvis taché, sol gras, ~tache`,
		offer: `nettoyage vapeur des sols, décapage vapeur, aérogommage, nettoyage cryogénique,
			hydrogommage, ~jet haute pression, dégommage, machine à chewing-gum, ~nettoyeur
			haute pression, détachant biosourcé, glace carbonique, ~cryogénie,
			hydro-nettoyage, ~eau osmosée`,
		beside: 'trottoir, pavé, sol, parvis, nettoyage, rue, propreté'
	},
	'tags-graffitis': {
		of: 'proprete',
		fr: 'tags et graffitis',
		en: 'tags and graffiti',
		need: `~tag, graffiti, murs tagués, façade barbouillée, taguer, tagueurs, bombe de
			peinture, ~affichage sauvage, affiches collées, autocollants sur les poteaux,
			dégradation des façades, murs salis, tagué`,
		offer: `anti-graffiti, vernis anti-graffiti, solvant vert, aérogommage, hydrogommage,
			détagage, film sacrificiel, effacement de tags, décapant biosourcé, nettoyage
			cryogénique, gommage basse pression, enlèvement de graffitis, décapage doux,
			protection de façade, sablage doux, anti-affiche, ~recouvrement, ~laser`,
		beside: 'mur, façade, peinture, nettoyage, mobilier urbain',
		never: 'tag RFID, tag NFC'
	},
	'balayage-nettoiement-rues': {
		of: 'proprete',
		fr: 'nettoyage des rues',
		en: 'street cleaning',
		need: `~balayage, balayeuse, rue sale, trottoir sale, balayer, ~caniveau, laver les
			rues, nettoyage du marché, fin de marché, agents de propreté, balayeuse
			bruyante, balayeuse diesel, cantonnier, rue après la fête, papiers par terre,
			nettoiement, confettis, lavage à l’eau potable, sable sur la promenade, ~saleté,
			~propreté`,
		offer: `balayeuse électrique, laveuse électrique, aspirateur de voirie, aspirateur à
			déchets, ~glouton, balayeuse compacte, robot balayeur, nettoyage à l’eau non
			potable, optimisation des tournées de balayage, balayage mécanisé, triporteur de
			propreté, cyclopropreté, plan de nettoiement, lavage à eau recyclée,
			hydrocureuse, charrette électrique, laveuse de voirie, ~laveuse, ~balai, chariot
			de propreté`,
		beside: 'rue, trottoir, voirie, nettoyage, marché'
	},
	'corbeilles-de-rue': {
		of: 'proprete',
		fr: 'corbeilles de rue',
		en: 'street bins',
		need: `poubelle de rue, corbeille qui déborde, poubelles qui débordent, ~corbeille,
			poubelle publique, poubelles du parc, tri dans la rue, poubelle renversée, sacs
			déchirés par les animaux, corneille dans les poubelles, corbeilles à papier,
			sac-poubelle qui vole, pique-nique et ordures, cartons de pizza, poubelle
			pleine, tournée inutile, trop de corbeilles, canettes au sol, déchets au sol,
			emballages de fast-food`,
		offer: `corbeille compactante, poubelle compactante solaire, capteur de remplissage,
			sonde de remplissage, corbeille de tri, bac enterré, corbeille connectée,
			compacteur solaire, taux de remplissage, borne de tri en extérieur,
			cache-conteneur, support sac transparent, corbeille bi-flux, nudge poubelle,
			plan corbeilles, poubelle intelligente, corbeille anti-corbeaux, ~compacteur,
			~bi-flux`,
		beside: 'poubelle, rue, déchet, remplissage, parc, propreté, tri'
	},
	'dechets-sauvages-mesure': {
		of: 'proprete',
		fr: 'déchets abandonnés et incivilités',
		en: 'litter and incivility',
		need: `incivilité, déchets abandonnés, jets de déchets, bord de route jonché, canettes,
			masques par terre, déchets qui traînent, détritus, salir la ville, mesurer la
			propreté, indicateur de propreté, canettes de protoxyde, bonbonnes de protoxyde,
			signaler un problème, signalement des habitants, ordures dans le fossé, ramasser
			les déchets, ~saleté, habitants qui signalent, ~dépôt sauvage, gens qui jettent,
			~déchets`,
		offer: `indicateur objectif de propreté, application de signalement, ~caméra embarquée,
			comptage de déchets, détection des déchets par image, cartographie des déchets,
			ramassage participatif, plogging, cleanwalk, ~verbalisation, ~nudge, IA de
			propreté, brigade verte, brigade environnement, sac de ramassage, pince à
			déchets, observatoire de la propreté, signalement citoyen, photo géolocalisée,
			caméra nomade, ~piège photo`,
		beside: 'propreté, rue, ordures, ville, trottoir, incivilité, poubelle'
	},
	'dejections-canines': {
		of: 'proprete',
		fr: 'déjections canines',
		en: 'dog fouling',
		need: `crotte de chien, déjections, ~chien, canisite, maître de chien, propriétaire de
			chien, trottoirs minés, parc à chiens, urine de chien, sac à crottes, pipi de
			chien, ~toutou, odeur d’urine, marcher dedans`,
		offer: `distributeur de sacs, sac à déjections, canisettes, ~aire canine, espace canin,
			sac compostable, toilettes pour chiens, dispositif anti-urine, médiation canine,
			parc canin, bio-nettoyant urine, borne canine, borne de propreté canine`,
		beside: 'canin, trottoir, propreté, parc, crotte, urine',
		never: 'chien de berger, chien détecteur, chien guide'
	},
	'toilettes-publiques-seches': {
		of: 'mobilier',
		fr: 'toilettes publiques',
		en: 'public toilets',
		need: `toilettes publiques, WC publics, uriner dans la rue, pipi sauvage, sanitaires du
			parc, sanisette, toilettes de l’aire, épanchement d’urine, odeur de pisse,
			vespasienne, sanitaires de la plage, toilettes pour randonneurs, toilettes de
			chantier, ~commodités, urinoir, ~sanitaires`,
		offer: `toilettes sèches, toilette sèche, urinoir sans eau, urinoir sec, collecte
			d’urine, urinoir végétal, lombricompostage des matières, toilette à séparation,
			toilettes autonettoyantes, toilette autonome, lombrifiltre, urinoir mobile,
			uritrottoir, épandage d’urine, valorisation de l’urine, fertilisant d’urine,
			séparation à la source, bloc sanitaire autonome, litière sèche`,
		beside: 'toilettes, WC, urine, parc, chasse d’eau, compost'
	},
	'bancs-mobilier-urbain': {
		of: 'mobilier',
		fr: 'bancs et mobilier urbain',
		en: 'benches and street furniture',
		need: `~banc, s’asseoir, banc cassé, mobilier urbain, table de pique-nique, ~assise,
			banc public, ~jardinière, potelet, ~barrière, mobilier vieillissant, place sans
			banc, lieux de repos, bancs pour les anciens, panneau de rue, mobilier qui
			grise, bancs vandalisés, chaises longues publiques, banc en plastique,
			~banquette, marquise de kiosque, ~mobilier`,
		offer: `mobilier en plastique recyclé, mobilier recyclé, mobilier en béton bas carbone,
			~bois local, ~bois massif local, mobilier en bois certifié, rénovation de bancs,
			fabrication à partir de gisements, matériau de seconde vie, plastique marin,
			mobilier de seconde main urbain, banc en pierre locale, mobilier modulable,
			réemploi de mobilier urbain, kit de rénovation de banc, lame en matériau
			recyclé, ~mélèze, ~châtaignier, ~acier recyclé, ~chantier d’insertion bois,
			~recyclé`,
		beside: 'parc, place, rue, ~assise, urbain',
		never: 'banc d’essai, banc de poisson, banc de sable, mobilier de bureau'
	},
	'abris-voyageurs-eco': {
		of: 'mobilier',
		fr: 'abris voyageurs et kiosques',
		en: 'shelters and kiosks',
		need: `abribus, abri voyageurs, abri de bus, arrêt de car sans abri, attente sous la
			pluie, abri cassé, arrêt de bus sombre, ~kiosque, halle de marché, ~préau, abri
			scolaire, abribus en béton, ~auvent, ~abri`,
		offer: `abri en bois, éclairage solaire d’abri, abri végétalisé, abri autonome, abri
			modulaire, abri en réemploi, abri en terre, affichage à encre électronique,
			panneau d’information autonome, abri bois local, toiture végétale d’abri, ~encre
			électronique`,
		beside: 'bus, voyageurs, arrêt,bois, attente'
	},
	'jeux-aire-enfants': {
		of: 'jeux',
		fr: 'aires de jeux',
		en: 'playgrounds',
		need: `aire de jeux, toboggan, ~balançoire, ~tourniquet, jeux pour enfants, sol souple,
			jeux cassés, jeux fermés pour sécurité, aire trop minérale, aire de jeux
			inclusive, jeux vieillissants, jeux en plastique, bac à sable, parc pour
			enfants, enfants en fauteuil, ~poussettes, structure de jeux, cage à poules,
			aire d’aventure, sol amortissant usé`,
		offer: `jeux en bois, ~robinier, sol fluent, sol coulé, copeaux amortissants, jeux en
			matière recyclée, jeux inclusifs, contrôle des aires de jeux,
			reconditionnement de jeux, rénovation de jeux, sol amortissant recyclé, parcours
			de motricité, aire de jeux naturelle, sol en liège, ~HIC, test de chute,
			gravillon roulé, ~fibre de bois, gazon amortissant, jeux sensoriels, terrain
			d’aventure, ~ludique, réemploi de jeux`,
		beside: 'jeux, enfants, aire, parc, sol, école, square'
	},
	'cour-ecole-vegetalisee': {
		of: 'jeux',
		fr: 'cour d’école végétalisée',
		en: 'greened school yard',
		need: `cour d’école, cour de récréation, cour goudronnée, ~récré, cour trop chaude,
			cour bétonnée, cour oasis, cour du collège, bitume de l’école, enfants qui ne
			jouent qu’au foot, cour genrée, filles et garçons dans la cour, cour sans arbre,
			goudron dans la cour, ~préau, enfants à l’ombre, végétaliser la cour, casser le
			bitume de l’école, ballon prisonnier, cour de la maternelle, cour de crèche,
			récréation, cour grise`,
		offer: `désimperméabilisation de cour, copeaux de bois, revêtement perméable, cour
			résiliente, cabane en saule, jeu d’eau pluviale, sol en copeaux, conception avec
			les enfants, butte de jeu, potager d’école, arbres dans la cour, enrobé
			drainant, parcours de motricité, paillage de cour, cuve de récupération
			pédagogique, débitumage, concertation avec les élèves, gradins bois, plessis de
			saule, mobilier de cour, mini-forêt scolaire`,
		beside: 'école, cour, élèves, enfants, arbres, collège, récréation, maternelle',
		never: 'cour des comptes, cour de justice'
	},
	'desimpermeabiliser-parkings': {
		of: 'desimper',
		fr: 'désimperméabilisation des sols',
		en: 'de-sealing of surfaces',
		need: `désimperméabiliser, désimperméabilisation, trop de bitume, tout bétonné, parking
			goudronné, casser le goudron, bitume partout, place goudronnée, sol étanche,
			parking en enrobé, bétonner, sols artificialisés, débitumer, dégoudronner, eau
			qui ne s’infiltre pas, cimetière imperméable, places de stationnement
			perméables, désartificialisation, flaques sur le parking, mettre de la terre à
			la place du goudron, trottoir en terre, parking qui ruisselle, ~ruisseler`,
		offer: `revêtement perméable, pavé drainant, dalle alvéolaire, parking végétalisé,
			dalles engazonnées, enrobé drainant, béton drainant, ~stabilisé, mélange
			terre-pierre, joint enherbé, nid d’abeille stabilisateur, ~concassé, pavage
			perméable, mobilier drainant, coefficient d’infiltration, coefficient de
			ruissellement, sable stabilisé, résine drainante, gazon renforcé, pavé à joints
			ouverts, stationnement enherbé, diagnostic de désimperméabilisation,
			perméamètre, essai de perméabilité, ~noue, dépavage, joint végétal, dalle gazon,
			parking drainant, béton poreux`,
		beside: `sol, parking, eau, pluie, revêtement, bitume, place, infiltration, stationnement`,
		never: 'béton désactivé, stabilisé de stade'
	},
	'enrobe-bas-carbone': {
		of: 'voirie',
		fr: 'enrobés et routes bas carbone',
		en: 'low-carbon asphalt and roads',
		need: `refaire la route, réfection de chaussée, nid-de-poule, route abîmée, ~enrobé,
			~goudron, route déformée, chaussée fissurée, voirie communale, trou dans la
			chaussée, revêtement usé, route bosselée, trottoir abîmé, route qui s’effrite,
			chemin rural défoncé, entretenir les routes, trous sur la route, ~bitume,
			gravillonnage, ~rustine, bouche-pores, saut de nids-de-poule, chaussée dégradée,
			goudronner`,
		offer: `enrobé tiède, enrobé à froid, enrobé recyclé, agrégats d’enrobé, liant végétal,
			liant biosourcé, bitume biosourcé, retraitement en place, recyclage à froid,
			fraisat, grave émulsion, émulsion de bitume, taux de recyclés, reprise
			d’agrégats, granulat recyclé, enrobé bas carbone, route bas carbone,
			micro-revêtement, enduit superficiel, projeteur d’enrobé, point-à-temps,
			~laitier, ~AE, FDES route, liant hydraulique routier, ~MACES, chaussée recyclée,
			rejuvénateur, enrobé percolé, ~coulis, caoutchouc de pneus, poudrette de pneu,
			~lignine`,
		beside: 'route, chaussée, voirie, revêtement, trottoir, rue'
	},
	'auscultation-chaussees': {
		of: 'voirie',
		fr: 'état des routes et des ouvrages',
		en: 'road and bridge condition',
		need: `état des routes, inspecter les routes, quelles routes refaire d’abord, plan
			pluriannuel de voirie, ~ponts, pont communal, état des ponts, pont fragile,
			ouvrage d’art, garde-corps rouillé, programmer les travaux de voirie, trous
			signalés, mur de soutènement, budget voirie trop court, ~passerelle, pont limité
			en tonnage, classer les rues par état`,
		offer: `auscultation de chaussée, relevé par caméra embarquée, IA de dégradation de
			chaussée, inspection de pont, IQOA, drone d’inspection, capteur de pont,
			surveillance d’ouvrage, gestion patrimoniale de voirie, indice de qualité de
			chaussée, orniérage, ~déflexion, fibre optique d’ouvrage, capteur de vibration,
			SIG voirie, carnet de santé d’ouvrage, détection de nids-de-poule, relevé de
			dégradations, radar de chaussée, jumeau d’ouvrage, scan de voirie, véhicule
			multifonction de relevé, ~accéléromètre, ~caméra embarquée`,
		beside: 'route, chaussée, voirie, ouvrage, fissure, chemin'
	},
	'beton-terre-materiaux-vrd': {
		of: 'voirie',
		fr: 'béton bas carbone et matériaux de réemploi',
		en: 'low-carbon concrete and reused materials',
		need: `~béton, ~bordures, pavés à réutiliser, pavés déposés, bordure de trottoir,
			matériaux de démolition, ~gravats, ~dalle, trottoir en béton, bordures cassées,
			~granulat, ~remblai, carrière éloignée, dalles récupérées, acheter du gravier,
			~graviers, caniveau en béton, ~pavé, ~bordure`,
		offer: `béton bas carbone, ciment décarboné, béton recyclé, granulats recyclés, pavés de
			réemploi, réemploi de bordures, géopolymère, argile calcinée, métakaolin, béton
			de chanvre voirie, liant géosourcé, pierre sèche, pierre locale, grave recyclée,
			matériau biosourcé voirie, concassage mobile, remblai recyclé, coquille
			Saint-Jacques, pavé en coquillages, mâchefer, laitier de haut fourneau,
			plateforme de matériaux, béton de sédiments, clinker, béton sans ciment,
			~coquille, ~concassage`,
		beside: 'voirie, chantier, trottoir, ciment, matériaux, ~granulat'
	},
	'signalisation-horizontale-peinture': {
		of: 'voirie',
		fr: 'marquage et signalisation',
		en: 'marking and signage',
		need: `marquage au sol, passage piéton effacé, peinture routière, bande blanche, lignes
			effacées, bandes de stationnement, marquage usé, panneau de signalisation,
			panneaux rouillés, passage piéton, zébra, bandes podotactiles, ~signalisation,
			panneaux illisibles, mâts cassés, ~lignage`,
		offer: `peinture routière à l’eau, peinture sans solvant, marquage thermoplastique,
			peinture biosourcée routière, panneau en bois, panneaux recyclés, panneau
			reconditionné, signalisation en bambou, plots lumineux solaires, passage piéton
			lumineux, luminophore, marquage photoluminescent, résine à froid, microbilles de
			verre, peinture à base d’algues, panneau de rue en émail, marquage biosourcé,
			rénovation de panneaux, enduit à froid, photoluminescent`,
		beside: 'route, voirie, passage, piéton, panneau, peinture'
	},
	'viabilite-hivernale-sel': {
		of: 'voirie',
		fr: 'déneigement et sel',
		en: 'snow clearing and salt',
		need: `~sel, ~saler, déneigement, verglas, neige sur la route, ~salage, routes gelées,
			tas de sel, plan neige, agents d’astreinte en hiver, sel qui brûle les arbres,
			trottoirs gelés, chasse-neige, route verglacée, ~glace, ~gel, pont verglacé,
			~sableuse`,
		offer: `fondant routier, saumure, capteur de température de chaussée, saleuse, station
			météo routière, saleuse connectée, dosage de sel, sel alternatif, jus de
			betterave, déverglaçant, lame de déneigement, prévision hivernale, chlorure de
			magnésium, bouillie de sel, alternative au sel, sable abrasif, ~acétate, balise
			à neige, ~fondant, déverglaçage, viabilité hivernale`,
		beside: 'route, neige, verglas, hiver, chaussée, déneigement, trottoir',
		never: 'sel de table, sel marin'
	},
	'apaisement-vitesse-rue': {
		of: 'voirie',
		fr: 'rue apaisée et sécurité des écoles',
		en: 'calm streets and school safety',
		need: `~trop vite, vitesse devant l’école, rue aux écoles, voitures dans la rue de
			l’école, dos-d’âne, ralentisseur, zone 30, traversée dangereuse, ~rodéo, camions
			dans le bourg, rue scolaire, enfants en danger, poussettes sur la chaussée,
			voiture sur le trottoir, vitesse excessive, circulation de transit, raccourci
			des voitures, ralentir les voitures, carrefour dangereux, sécurité des piétons,
			voitures ventouse, stationnement gênant, aménager le carrefour`,
		offer: `radar pédagogique, ~écluse, plateau traversant, coussin berlinois, ~chicane,
			comptage de vitesse, urbanisme tactique, zone de rencontre, barrière de rue
			scolaire, ~portique, borne escamotable, radar pédagogique solaire, capteur de
			trafic, schéma de circulation, rue végétale, analyse de conflits par vidéo,
			écluse végétalisée, marquage ludique, mobilier temporaire, ralentisseur
			dynamique, feu récompense, coronapiste, aménagement de sécurité`,
		beside: 'rue, vitesse, voiture, école, circulation, piéton, route',
		never: 'écluse de canal, bateau'
	},
	'urbanisme-transitoire-tactique': {
		of: 'urbanisme',
		fr: 'aménagement provisoire et tactique',
		en: 'tactical and temporary design',
		need: `tester un aménagement, aménagement provisoire, place à réinventer, rendre la
			place aux piétons, tester avant de refaire, place fermée aux voitures, rue
			animée l’été, terrasses éphémères, essai de piétonnisation, vie de quartier,
			usage de la place, occuper le temps d’un chantier, place morte, rue réservée aux
			enfants, redonner vie à la place, mobilier éphémère`,
		offer: `urbanisme tactique, urbanisme temporaire, urbanisme transitoire, parklet,
			mobilier temporaire, ~préfiguration, terrasse modulaire, placemaking,
			prototypage d’espace public, chantier participatif, peinture de rue, terrasses
			en palette, marquage coloré, structure démontable, ateliers sur place, mobilier
			en location, diagnostic d’usage, design urbain, ~éphémère`,
		beside: 'place, rue, espace public, quartier, aménagement, piéton'
	},
	'revitalisation-bourg-commerces': {
		of: 'urbanisme',
		fr: 'revitalisation des bourgs et des locaux vides',
		en: 'reviving town centres',
		need: `~centre-bourg, vitrine vide, commerce fermé, logement vacant, centre qui se
			vide, boutique vide, maison abandonnée, dernier commerce, cœur de village,
			friche commerciale, ~revitaliser, ~redynamiser, immeuble vide, locaux vacants,
			rideau baissé, étages vides, dents creuses, village qui meurt, ~petite ville de
			demain, lotissement de plus, rez-de-chaussée fermé, ~vacance`,
		offer: `observatoire de la vacance, étude de marché commerciale, boutique à l’essai,
			manager de commerce, ~ORT, ~OPAH, intensification urbaine, ~tiers-lieu,
			urbanisme circulaire, détection de logements vacants, recyclage urbain,
			densification douce, bimby, ~plan guide, stratégie foncière, diagnostic de
			vacance, ingénierie de revitalisation, remobilisation du foncier bâti, prime à
			la vacance, vitrine connectée, portage foncier, ~vacant`,
		beside: 'centre, bourg, commerce, logement, village, ville, foncier'
	},
	'zan-sobriete-fonciere': {
		of: 'urbanisme',
		fr: 'sobriété foncière et ZAN',
		en: 'land sobriety',
		need: `ZAN, zéro artificialisation nette, artificialisation, ~lotissement, étalement
			urbain, plus de terrain à bâtir, consommer moins de terres, terres agricoles
			grignotées, où construire, ~densifier, ~densité acceptable, foncier rare,
			consommation foncière, hangars vides, zones d’activités vieillissantes, parkings
			de supermarché vides, entrée de ville moche, gisement foncier, ~foncier`,
		offer: `observatoire de l’artificialisation, occupation du sol, OCS GE, base de données
			foncière, gisements fonciers, ~densification, inventaire des zones d’activités,
			IZAE, renaturation compensatoire, télédétection d’occupation du sol, potentiel
			de densification, ~surélévation, détection par image satellite, mode
			d’occupation des sols, simulateur de densité, ~cadastre solaire, bilan foncier,
			SIG foncier, analyse morphologique, ~mutabilité, division parcellaire,
			~cadastre, ~satellite`,
		beside: 'artificialisation, terre, urbanisme, parcelle, construire, sol, PLU'
	},
	'urbanisme-documents-pluib': {
		of: 'urbanisme',
		fr: 'documents d’urbanisme et projets',
		en: 'planning documents and projects',
		need: `PLU, PLUi, SCoT, OAP, ~permis de construire, règlement d’urbanisme, urbanisme
			favorable, carte communale, instruire les permis, autorisation d’urbanisme, plan
			local d’urbanisme, promoteurs et charte, aménagement d’un quartier, écoquartier,
			éco-quartier, ~ZAC, lotissement communal, règles de construction, ~urbanisme,
			trop de dossiers de permis, délai de permis`,
		offer: `dématérialisation du permis, aide à l’instruction, IA d’instruction des permis,
			urbanisme bioclimatique, label écoquartier, coefficient de biotope, coefficient
			de pleine terre, évaluation environnementale, OAP bioclimatique, charte de la
			construction durable, modélisation 3D de quartier, simulateur urbain, analyse du
			cycle de vie de quartier, paysagiste urbaniste, ACV quartier, géoportail de
			l’urbanisme, ~AEU, simulation solaire urbaine, maquette numérique urbaine,
			ensoleillement urbain, étude d’ombres portées, ~GNAU, ~SIG, urbanisme
			circulaire, ~maquette`,
		beside: 'ville, quartier, permis, construction, PLU, plan'
	},
	'accessibilite-trottoir-pmr': {
		of: 'urbanisme',
		fr: 'accessibilité et cheminements',
		en: 'accessibility and footpaths',
		need: `fauteuil roulant, trottoir trop étroit, marche trop haute, ~PMR, personnes à
			mobilité réduite, malvoyant, ~malentendant, ~poussette, ~cheminement,
			~accessibilité, accessible aux handicapés, rampe d’accès, ~PAVE, trottoir
			encombré, entrée avec une marche, personnes âgées qui tombent, cheminement
			difficile, trottoir bombé, poteaux gênants, ~handicap`,
		offer: `rampe amovible, audit d’accessibilité, Ad’AP, relevé d’accessibilité,
			itinéraires accessibles, balise sonore, guidage podotactile, cartographie de
			l’accessibilité, bande de guidage, application d’itinéraire accessible, rampe
			modulaire, banc ergonomique, main courante de rampe, plan d’accessibilité de la
			voirie, dalle podotactile, cheminement en stabilisé, bande d’éveil, ~rampe`,
		beside: 'trottoir, ~accessibilité, piéton, rue, marche'
	},
	'sols-sportifs-synthetiques': {
		of: 'jeux',
		fr: 'terrains synthétiques et équipements de plein air',
		en: 'synthetic pitches and outdoor sports',
		need: `terrain synthétique, billes noires, granulés de caoutchouc, gazon synthétique
			usé, microplastiques du stade, city-stade, agrès de sport, skate-park,
			pumptrack, terrain multisports, piste d’athlétisme, parcours de santé, sport en
			plein air, barres de traction, plateau sportif, terrain synthétique en fin de
			vie, tennis fissuré, pneus broyés, ~agrès`,
		offer: `remplissage en liège, recyclage de gazon synthétique, remplissage biosourcé,
			noyaux d’olive, sans microplastique, gazon sans remplissage, dépose et recyclage
			du synthétique, street workout, agrès en bois, revêtement sportif recyclé,
			caoutchouc recyclé, barrière à granulats, rafle de maïs, nettoyage de gazon
			synthétique, parcours de santé en bois, terre battue artificielle, basket en
			béton poreux, ~gomme, réparation de court de tennis, ~liège`,
		beside: 'sport, stade, terrain, piste, gazon, microplastique',
		never: 'piste cyclable'
	},
	'fontaines-bassins-ornement': {
		of: 'mobilier',
		fr: 'fontaines et bassins d’agrément',
		en: 'fountains and ornamental ponds',
		need: `~fontaine, bassin d’agrément, jet d’eau, eau verte dans le bassin, fontaine à
			l’arrêt, remplir la fontaine, fontaine qui consomme, miroir d’eau, algues dans
			la fontaine, ~lavoir, cascade du parc, eau perdue de la fontaine, vidange du
			bassin, ~bassin, mousse dans la fontaine`,
		offer: `recirculation d’eau, ~circuit fermé, filtration de bassin, traitement sans
			chlore, fontaine en circuit fermé, phytoépuration de bassin, ~ultrasons
			anti-algues, pompe solaire de fontaine, régulation de fontaine, UV de bassin,
			filtre à plantes, programmation de fontaine, ozone de bassin, ~lagunage,
			récupération d’eau pour fontaine, ~recirculation`,
		beside: 'eau, parc, jet, algue',
		never: 'bassin versant, bassin de vie'
	},
	'marches-foires-branchement': {
		of: 'mobilier',
		fr: 'marchés, fêtes et bornes d’énergie',
		en: 'markets, fairs and power points',
		need: `marché de plein air, fête foraine, ~forains, foodtruck, groupe électrogène sur
			la place, branchement des forains, marché de Noël, coffret électrique, borne de
			marché, câbles au sol, alimentation électrique de la place, camions frigo qui
			tournent, ~halle, ~place du marché, illuminations de Noël, ~guirlandes, sapin de
			Noël de la place, eau pour le marché, ~forain`,
		offer: `borne d’énergie escamotable, coffret forain, borne foraine, prise de marché,
			borne escamotable d’énergie, comptage électrique des forains, badge de marché,
			borne eau et électricité, guirlande LED, décor réemployé, décor de Noël durable,
			location de décors, distribution électrique événementielle, câblage enterré,
			télégestion de bornes, ~badge`,
		beside: 'marché, place, électricité, fête, Noël',
		never: 'marché public, marchés publics, borne de recharge, marché à procédure adaptée'
	},
	'chantiers-propres-voirie': {
		of: 'voirie',
		fr: 'chantiers urbains à faibles nuisances',
		en: 'low-nuisance street works',
		need: `travaux en ville, chantier qui gêne, trous à répétition, rue ouverte deux fois,
			commerçants gênés par les travaux, engins de chantier, camions de chantier, boue
			de chantier, chantier à faible impact, ~palissade, ~tranchée, réseaux enterrés,
			câble coupé, engin qui tape une canalisation, coordination des travaux,
			chantiers mal coordonnés, ~DICT, ~engin`,
		offer: `engin électrique de chantier, engin rétrofité, détection de réseaux,
			géoréférencement des réseaux, ~géoradar, aspiratrice excavatrice,
			micro-tranchée, remblai autocompactant, tranchée étroite, coordination de
			chantiers, ~sans tranchée, forage dirigé, chantier zéro émission, plan de
			récolement, base vie autonome, palissade végétalisée, plan corps de rue
			simplifié, PCRS, arrêté de circulation numérique, réseau 3D, base vie solaire,
			barrière en réemploi, plaque de roulage recyclée, palissade réemployable, ~base
			vie`,
		beside: 'chantier, travaux, voirie, rue, réseaux, ~tranchée'
	},
	'stationnement-parking-usage': {
		of: 'voirie',
		fr: 'gestion du stationnement et des places',
		en: 'parking management',
		need: `~stationnement, places de parking, parking saturé, tourner pour se garer,
			voitures tampons, se garer, parking vide la nuit, voitures épaves, voitures
			abandonnées, ~épave, voitures ventouses, livraison en double file, places PMR
			occupées, parking de la gare plein, ~parking`,
		offer: `capteur de stationnement, jalonnement dynamique, mutualisation de parkings,
			occupation de parking, LAPI, comptage de places, enlèvement d’épaves, parking
			partagé, ~boucle magnétique, caméra de comptage, tarification de stationnement,
			disque vert, observatoire du stationnement, borne arrêt minute, ~fourrière,
			guidage à la place, ~VHU, ~capteur au sol, enquête de stationnement`,
		beside: 'voiture, place, voirie, véhicule'
	},
	'eclairage-solaire-site-isole': {
		of: 'mobilier',
		fr: 'luminaires autonomes et balisage',
		en: 'self-contained lighting and beacons',
		need: `chemin sombre, passage sans éclairage, arrêt sans lumière, voie verte dans le
			noir, sentiers sombres, allée noire, sécurité la nuit, cheminement de nuit,
			tranchée coûteuse pour éclairer, éclairer un arrêt, hameau sans lampadaire, pas
			d’électricité sur le site, insécurité la nuit, ~sombre`,
		offer: `lampadaire solaire, candélabre solaire, balisage lumineux, plots solaires,
			éclairage autonome, luminaire solaire, mât solaire, peinture phosphorescente,
			détection de présence, bornes solaires, éclairage photovoltaïque, balise
			solaire, bande luminescente, résine luminescente, plot lumineux, dalle
			lumineuse, éclairage sans tranchée, ~luminaire, ~photoluminescent`,
		beside: 'nuit, éclairage, lumière, chemin, lampadaire, voie verte, solaire'
	},
	'paysage-patrimoine-plan': {
		of: 'urbanisme',
		fr: 'paysage, patrimoine et entrées de ville',
		en: 'landscape and heritage',
		need: `~paysage, entrée de ville, panneaux publicitaires, ~publicité, trop d’enseignes,
			enseignes lumineuses, façades à ravaler, patrimoine bâti, petit patrimoine, site
			classé, ~monument, ~ABF, ~lavoir, mur en pierre sèche, ~muret, règlement local
			de publicité, fils aériens, câbles en façade, enfouir les lignes, points noirs
			paysagers, vitrines éclairées la nuit, centre historique, calade, ~chapelle,
			~remparts`,
		offer: `plan de paysage, paysagiste conseil, RLP, RLPi, inventaire des enseignes,
			contrôle de la publicité, ~pierre sèche, enduit à la chaux, architecte du
			patrimoine, ravalement à la chaux, chaux naturelle, relevé publicitaire,
			enfouissement de réseaux, restauration de muret, AVAP, ~SPR, scanner 3D du
			patrimoine, photogrammétrie du bâti, maçonnerie de pierre, charte paysagère,
			observatoire photographique, ~enseigne, TLPE, ~chaux`,
		beside: 'patrimoine, pierre, façade, ville, ~publicité, bourg, architecte'
	},
	'reseaux-avaloirs-dechets': {
		of: 'proprete',
		fr: 'avaloirs et déchets au caniveau',
		en: 'gullies and gutter litter',
		need: `avaloir bouché, grille d’égout, feuilles mortes dans le caniveau, ici commence
			la mer, déchets qui partent à la rivière, bouche d’égout bouchée, grille
			obstruée, plastique dans les égouts, curer les avaloirs, feuilles sur la
			chaussée, caniveau plein de feuilles, feuilles mortes, rue pleine de feuilles,
			~avaloir, ~grille`,
		offer: `filet à déchets, panier d’avaloir, filtre d’avaloir, capteur d’avaloir,
			dégrillage pluvial, plaque ici commence la mer, curage d’avaloirs, ~hydrocurage,
			niveau de remplissage d’avaloir, filtre à macrodéchets, grille anti-déchets,
			dégrilleur, aspiratrice de feuilles, souffleur électrique, chaussette à déchets,
			ramassage de feuilles, broyeur de feuilles, ~filet, panier dégrilleur`,
		beside: 'égout, caniveau, feuilles, pluie, déchet, rue, rivière'
	},
	'proprete-apres-fetes': {
		of: 'proprete',
		fr: 'propreté des fêtes et des lieux de sortie',
		en: 'cleanliness at events',
		need: `fête de rue et déchets, après le festival, lendemain de fête, gobelets par
			terre, déchets de pique-nique, plage sale après l’été, marché qui laisse des
			cagettes, cartons du marché, ~cagettes, matchs et canettes, ~carnaval, feux
			d’artifice, déchets du stand, ~braderie, ~vide-grenier, ~festival`,
		offer: `~consigne, gobelet consigné, point tri mobile, brigade de tri, ambassadeur de
			propreté, îlot de tri mobile, nettoyage écologique d’événement, tri de cagettes,
			collecte de cagettes, zéro déchet événementiel, support de sac mobile, ~bar à
			eau, feu d’artifice sans plastique, toilettes sèches événementielles`,
		beside: 'fête, marché, propreté, déchets, événement, rue'
	},
	'sable-plage-aire-proprete': {
		of: 'proprete',
		fr: 'nettoyage des plages et du sable',
		en: 'beach and sandpit cleaning',
		need: `~plage, sable sale, bac à sable, mégots dans le sable, laisse de mer, nettoyer
			la plage, algues échouées, ~bois flotté, déchets de plage, cribleuse qui abîme
			la dune, sable qui part avec les déchets, ramassage à la main, verre dans le
			sable, ~sable`,
		offer: `cribleuse, robot de plage, nettoyage raisonné de plage, ~ramassage manuel,
			~tamisage, cribleuse électrique, ramassage par traction animale, bac à marée,
			désinfection du sable, nettoyage sélectif, charte de nettoyage de plage,
			ratissage doux, ~tamis`,
		beside: 'mer, nettoyage, déchet, dune, baignade'
	},
	'amiante-hap-enrobes': {
		of: 'voirie',
		fr: 'diagnostic amiante et HAP des enrobés',
		en: 'asbestos and PAH in road surfacing',
		need: `amiante dans la route, vieux enrobé, ~carottage, enrobé amianté, goudron
			toxique, enrobé à jeter, route à raboter, avant de raboter, odeur de goudron,
			chantier de rabotage, ~rabotage`,
		offer: `diagnostic amiante HAP, analyse d’enrobé, prélèvement d’enrobé, ~HAP, repérage
			amiante avant travaux, tri des agrégats, carotteuse, analyse de fraisats,
			repérage routier, actinolite, pyrène, agrégats pollués, ~carotte`,
		beside: 'enrobé, route, chaussée, amiante, voirie, bitume'
	},
	'chemins-ruraux-voies-vertes': {
		of: 'voirie',
		fr: 'chemins et voies vertes',
		en: 'paths and greenways',
		need: `chemin communal, ~voie verte, chemin rural, ~sentier, allée boueuse, allée du
			parc en gravier, chemin en terre, boue dans le chemin, chemin qui s’effondre,
			~promenade, sentier littoral, voie douce, chemin des écoliers, allée du parc,
			chemin piétonnier, chemin piéton, sol naturel pour allée, poussière des allées,
			~ornières`,
		offer: `stabilisé renforcé, sol stabilisé à la chaux, liant végétal, liant minéral,
			sable stabilisé, platelage bois, revêtement naturel, terre armée, ~caillebotis,
			passerelle bois, passerelle en matériau recyclé, béton de terre, grave végétale,
			~géogrille, empierrement local, concassé calcaire, terre-pierre, résine
			végétale, bois local pour passerelle, pose de drain, revers d’eau, granulat
			naturel, ~platelage`,
		beside: 'chemin, ~sentier, allée, ~voie verte, ~promenade, piéton, revêtement, sol'
	},
	'panneau-information-electronique': {
		of: 'mobilier',
		fr: 'panneaux d’information',
		en: 'information displays',
		need: `panneau d’affichage, panneau lumineux, affichage municipal, panneau
			d’information, ~affiche, afficher les informations, panneaux qui consomment,
			colonne d’affichage, panneau électronique éteint, affichage légal, panneaux
			jamais à jour, ~affichage`,
		offer: `panneau à encre électronique, encre électronique, papier électronique, panneau
			solaire d’information, affichage légal numérique, panneau LED sobre, borne
			d’information, panneau photovoltaïque d’affichage, affichage basse consommation,
			kakemono réemployé, ~e-paper, totem d’information, écran réflectif`,
		beside: 'panneau, information, mairie, écran, habitants',
		never: 'panneau solaire, panneau photovoltaïque'
	},
	'cimetiere-funeraire-eco': {
		of: 'urbanisme',
		fr: 'funéraire écologique',
		en: 'eco-friendly funerals',
		need: `cercueil, obsèques, crématorium, funérailles, tombes abandonnées, concession
			échue, place au cimetière, ~urne, fleurs artificielles, monuments funéraires
			abandonnés, ~défunt, crémation, pompes funèbres, dispersion des cendres,
			columbarium plein, ~tombe`,
		offer: `cercueil en carton, humusation, forêt cinéraire, terramation, reprise de
			concessions, filtration de crématorium, réemploi de pierres tombales, urne
			biodégradable, recyclage de métaux de crémation, récupération de chaleur du
			crématorium, gestion de cimetière, cartographie du cimetière, drone de
			cimetière, monument funéraire de réemploi, inhumation naturelle`,
		beside: 'cimetière, funéraire, cercueil, concession, ~défunt'
	}
});
