import { conceptsOf } from './concept.ts';

/** Engagement, awareness and training. */
export const MOBILISATION = conceptsOf('mobilisation', {
	'concertation-habitants': {
		of: 'participation',
		fr: 'concertation et avis des habitants',
		en: 'consulting residents',
		need: `concertation, demander leur avis aux habitants, avis des habitants, consulter
			les habitants, ~réunion publique, toujours les mêmes qui viennent, salle vide,
			personne ne vient aux réunions, donner la parole, participation citoyenne,
			questionner la population, ~débat public, entendre les habitants, projet
			contesté, habitants mécontents, co-construire, coconstruire, démocratie
			participative, enquête auprès des habitants, boîte à idées, cahier de doléances,
			~réunion, ~opposants, associer les riverains`,
		offer: `plateforme participative, budget participatif, consultation en ligne, civic
			tech, ~porte-à-porte, vote en ligne, tirage au sort, convention citoyenne,
			atelier participatif, ~sondage, cartographie participative, dispositif mobile de
			concertation, triporteur de concertation, questionnaire en ligne, marche
			exploratoire, balade urbaine, design participatif, synthèse de contributions,
			analyse des verbatims, débat mobile, urbanisme participatif, facilitation
			graphique, panel citoyen, permanence de rue, dialogue citoyen, ~garant,
			~questionnaire, ~contribution, jury citoyen`,
		beside: 'habitants, citoyen, participation, projet, avis, public, concertation'
	},
	'budget-participatif-idees': {
		of: 'participation',
		fr: 'budget participatif et projets citoyens',
		en: 'participatory budgeting',
		need: `budget participatif, idées des habitants, projets d’habitants, voter pour un
			projet, boîte à idées, appel à idées, financer des idées vertes, collégiens qui
			votent, enveloppe pour les habitants, budget jeunes, initiatives locales, dépôt
			de projets, petits coups de pouce`,
		offer: `plateforme de budget participatif, dépôt de projet en ligne, ~vote, urne
			connectée, bulletin en ligne, animation du vote, analyse de faisabilité des
			projets, suivi des projets citoyens, appel à projets citoyens, financement
			participatif citoyen, conseil de quartier, kit d’animation du vote, ~vote en
			ligne`,
		beside: 'habitants, projet, citoyen, idée, participation, quartier'
	},
	'jeunes-conseil-engagement': {
		of: 'participation',
		fr: 'engagement des jeunes',
		en: 'engaging young people',
		need: `conseil municipal des jeunes, jeunes qui ne s’engagent pas, toucher les ados,
			~collégiens, éco-délégués, ~lycéens, jeunes et climat, éco-anxiété, conseil des
			enfants, éco-délégué, ~ados, engager la jeunesse, ~service civique, jeunes des
			quartiers, éco-école, ~jeunesse`,
		offer: `~hackathon, défi jeunes, ~service civique, accompagnement d’éco-délégués,
			parcours d’engagement, ateliers d’expression, jeu de rôle, junior association,
			réseau d’éco-délégués, projet collégien, débat mouvant, journal vidéo, ~tutorat,
			~escape game, ~compétition interclasses, label E3D, ambassadeurs jeunes, agenda
			2030 scolaire`,
		beside: 'jeunes, collège, lycée, école, engagement, élèves, climat'
	},
	'sensibilisation-gestes-eau-energie': {
		of: 'sensibilisation',
		fr: 'éco-gestes des habitants',
		en: 'residents’ eco-habits',
		need: `éco-geste, bons gestes, ~gaspiller, lumières allumées, faire changer les
			habitudes, convaincre les habitants, robinet qui coule chez les gens, économiser
			chez soi, factures des ménages, précarité énergétique, sobriété des habitants,
			chauffage trop fort, conseils aux habitants, campagne de sensibilisation,
			~sensibiliser, ~sensibilisation, faire prendre conscience, éteindre la lumière,
			défi familles, ~gaspillage`,
		offer: `défi familles à énergie positive, challenge éco-gestes, kit éco-gestes, ~nudge,
			thermographie de façades, balade thermique, application d’éco-gestes,
			ambassadeur de l’énergie, ~visite à domicile, SLIME, animation d’éco-gestes,
			défi de sobriété, coaching énergie, mallette énergie, caméra thermique à
			emprunter, ateliers d’économies d’énergie, foyer témoin, kit hydroéconome, jeu
			de sobriété, afficheur de consommation, prêt de wattmètre, points d’engagement,
			~récompense, ~gamification, ~ambassadeur, ~défi`,
		beside: 'habitants, gestes, énergie, eau, économies, ménages, sobriété, famille'
	},
	'tri-dechets-ambassadeurs': {
		of: 'sensibilisation',
		fr: 'expliquer le tri et le zéro déchet',
		en: 'explaining sorting and zero waste',
		need: `mal trier, erreurs de tri, gens qui trient mal, ambassadeur du tri, zéro déchet,
			expliquer le tri, consignes de tri, apprendre à trier, faire moins de déchets,
			poubelle noire trop pleine, habitants qui ne trient pas, ~composter, immeubles
			qui trient mal, foyer zéro déchet, convaincre les habitants de trier, sacs au
			pied des colonnes, ~tri`,
		offer: `porte-à-porte de sensibilisation, défi zéro déchet, guide du tri, application de
			tri, animation tri, caractérisation participative, jeu du tri,
			maître-composteur, guide composteur, défi foyers, ambassadeur zéro déchet,
			atelier produits ménagers, gourde et couches lavables, prêt de kit, récompense
			au tri, consigne de tri numérique, sensibilisation en pied d’immeuble, nudge de
			tri, ~animation`,
		beside: 'déchet, habitants, compost, poubelle, ménages, foyers'
	},
	'fresques-ateliers-climat': {
		of: 'sensibilisation',
		fr: 'fresques et ateliers climat',
		en: 'climate workshops',
		need: `fresque du climat, atelier climat, comprendre le climat, faire comprendre le
			réchauffement, cohésion d’équipe écologique, faire réfléchir les élus, journée
			développement durable, semaine du développement durable, s’initier au climat,
			débattre du climat, séminaire sur la transition, ateliers pour agents, faire le
			point sur son empreinte, climatosceptique, ~fresque`,
		offer: `fresque de la biodiversité, fresque du numérique, fresque de l’eau, ~jeu
			sérieux, ~serious game, ~intelligence collective, animation d’ateliers, atelier
			collaboratif, bilan carbone individuel, empreinte carbone personnelle, animateur
			de fresque, quiz climat, jeu de plateau, conférence climat, théâtre forum,
			~escape game, simulation de scénario, mur du climat, ~atelier, ~animation,
			calculateur d’empreinte`,
		beside: `climat, transition, carbone, environnement, écologique, équipe, sensibilisation`,
		never: 'peinture de fresque, fresque murale'
	},
	'jeux-serious-game-supports': {
		of: 'sensibilisation',
		fr: 'jeux et supports pour sensibiliser',
		en: 'games and awareness tools',
		need: `expliquer en s’amusant, support ludique, outil pédagogique, enfants qui jouent,
			jeu pour apprendre, rendre l’écologie drôle, jeu de piste, chasse au trésor,
			~exposition itinérante, ~maquette, animation pour les fêtes, intéresser les
			familles, ~quiz, visiteurs du marché, ~jeu, stand au marché`,
		offer: `~serious game, ~jeu sérieux, ~escape game, jeu de plateau, ~réalité virtuelle,
			~réalité augmentée, casque immersif, exposition interactive, mallette
			pédagogique, kit pédagogique, jeu géant, borne interactive, jeu coopératif,
			~spectacle, théâtre forum, marionnettes, ~podcast, ~bande dessinée, application
			de balade, chasse au trésor numérique, vélo générateur, vélo smoothie, jeu de
			cartes, livret-jeu, ~immersif, roue de la fortune, jeu vidéo écologique,
			~exposition`,
		beside: `environnement, écologie, transition, climat, biodiversité, sensibilisation,
			pédagogique, enfants, déchets`
	},
	'communication-responsable-campagne': {
		of: 'sensibilisation',
		fr: 'communication sur la transition',
		en: 'communicating the transition',
		need: `valoriser nos actions vertes, affiche qui culpabilise, ~moraliser, écologie
			punitive, communiquer sans greenwashing, ~greenwashing, bulletin municipal vert,
			raconter la transition, newsletter verte, réseaux sociaux de la mairie, campagne
			d’affichage, habitants lassés, montrer les résultats, ~flyers, trop de papier de
			communication, magazine municipal, ~récit, ~communiquer`,
		offer: `communication responsable, éco-conception éditoriale, récit de transition,
			impression éco-responsable, motion design, vidéo pédagogique, data
			visualisation, ~infographie, agence de communication engagée, imprim’vert,
			newsletter sobre, campagne de nudges, marketing social, ton positif,
			~storytelling, exposition photo, panneaux de chantier pédagogiques, podcast
			local, ~papier recyclé, nouveaux récits, signalétique pédagogique, ~affiche`,
		beside: `communication, habitants, transition, écologique, campagne, environnement,
			message`
	},
	'sentier-decouverte-interpretation': {
		of: 'education',
		fr: 'sentiers de découverte et signalétique nature',
		en: 'discovery trails and nature signs',
		need: `sentier découverte, sentier d’interprétation, panneau pédagogique, expliquer la
			nature, panneaux de la mare, balade nature, sentier pédagogique, visiteurs qui
			ne savent pas, panneaux abîmés, comprendre le paysage, ~arboretum, parcours
			nature, faire découvrir la forêt, observatoire d’oiseaux, panneau
			d’interprétation, ~panneau, ~sentier`,
		offer: `signalétique d’interprétation, table d’orientation, panneau en bois gravé, QR
			code nature, audioguide nature, parcours sensoriel, application de balade,
			~pupitre, sentier sonore, panneau en lave émaillée, parcours pieds nus, jeu de
			piste nature, géocaching, observatoire en bois, ~scénographie, sentier
			sensoriel, médiation scientifique, réalité augmentée sur sentier, réemploi de
			panneaux`,
		beside: 'nature, découverte, biodiversité, visiteur, forêt, parc, balade, pédagogique'
	},
	'classe-dehors-nature': {
		of: 'education',
		fr: 'école dehors et classes nature',
		en: 'outdoor school and nature classes',
		need: `école dehors, classe dehors, sortie nature, enfants qui ne sortent pas, enfants
			déconnectés de la nature, sortie scolaire, classe verte, classe de mer, centre
			de loisirs nature, ~périscolaire, ~colonie, faire sortir les enfants, mercredi à
			la ferme, enfants devant les écrans, cour comme terrain d’exploration, jardiner
			avec les enfants, potager de l’école`,
		offer: `animation nature, éducation à l’environnement, EEDD, aire éducative, aire
			terrestre éducative, aire marine éducative, ~ATE, ~AME, naturaliste animateur,
			kit d’exploration, ~loupe, mallette nature, jardin pédagogique, ferme
			pédagogique, animateur nature, formation à l’école dehors, classe de découverte,
			~programme scolaire, abri de classe en plein air, mobilier de classe dehors,
			CPIE, éducateur à l’environnement, coin nature, sac à dos nature, forest school`,
		beside: 'enfants, école, élèves, nature, environnement, sortie, pédagogique'
	},
	'programme-scolaire-environnement': {
		of: 'education',
		fr: 'programmes pour les écoles',
		en: 'programmes for schools',
		need: `interventions en classe, apprendre aux enfants, élèves et environnement,
			enseignants démunis, apprendre l’écologie, projet d’école, défi entre classes,
			éducation à l’environnement, apprendre l’eau aux enfants, ~instituteurs, ~cycle
			3, ~écoliers, ~collégiens à sensibiliser, classe eau, savoir d’où vient l’eau,
			ateliers scolaires, expliquer l’énergie aux élèves, ~classe, ~élèves`,
		offer: `EEDD, éducation au développement durable, malle pédagogique, ~mallette, kit de
			classe, intervenant en classe, animation scolaire, défi classes énergie,
			challenge scolaire, parcours pédagogique, ressource pédagogique, expériences
			scientifiques, fiches pédagogiques, plateforme pédagogique, ateliers
			scientifiques, école labellisée, jeu éducatif, visites de station, maquette
			pédagogique, capteur pédagogique, station météo d’école, ~intervention`,
		beside: 'école, environnement, énergie, eau, climat, enseignants, pédagogique, collège'
	},
	'jardin-ferme-pedagogique': {
		of: 'education',
		fr: 'jardins, poulaillers et composteurs pédagogiques',
		en: 'school gardens, hens and composters',
		need: `potager de l’école, poulailler d’école, composteur d’école, jardin pédagogique,
			~poules, semer avec les élèves, planter avec les enfants, enfants et légumes,
			lombricomposteur en classe, petit élevage, ruche d’école, jardin de la crèche,
			verger d’école, serre d’école, ~potager`,
		offer: `bac potager, carré potager, kit potager, animation jardin, animateur jardin, kit
			de semis, jardin mobile, aquaponie pédagogique, poulailler en kit,
			accompagnement jardin, jardinier intervenant, jardinage pédagogique, bacs
			surélevés, ruche vitrée, tour à fraises, grainothèque, jardin en carrés,
			formation au jardinage, hôtel à insectes pédagogique, mini-serre`,
		beside: 'école, enfants, jardin, élèves, pédagogique, semer, compost'
	},
	'formation-elus': {
		of: 'formation',
		fr: 'formation des élus',
		en: 'training elected officials',
		need: `former les élus, élus qui ne connaissent pas, nouveaux élus, adjoints à
			l’environnement, droit à la formation, conseillers municipaux débutants, élus
			perdus, élus à convaincre, séminaire d’élus, ~mandat, ~comprendre les enjeux,
			~voyage d’étude, ~décideurs, nouveau mandat, ~élu`,
		offer: `formation d’élus, DIF élus, DIFE, agrément élus, module pour élus, webinaire
			élus, parcours des élus, simulation budgétaire climat, learning expedition,
			visite inspirante, ~retour d’expérience, coaching d’élus, guide de l’élu, vidéo
			courte pour élus, conférences d’experts, jeu de simulation communale, fresque
			pour élus, ~e-learning, ~webinaire`,
		beside: 'maire, adjoint, formation, conseil municipal, transition'
	},
	'formation-agents-techniques': {
		of: 'formation',
		fr: 'formation des agents',
		en: 'training staff',
		need: `former les agents, agents pas formés, jardiniers à former, monter en compétence,
			apprendre de nouvelles techniques, ~formation continue, ATSEM, cuisiniers à
			former, formation des cuisiniers, savoir-faire perdu, nouveau métier, recruter
			des techniciens, acheteurs à former, former à l’entretien écologique, montée en
			compétences, former l’équipe, formation du personnel, ~formation, compétences
			manquantes, Certiphyto`,
		offer: `~e-learning, ~MOOC, micro-learning, formation terrain, apprentissage sur poste,
			plan de formation, ~formation-action, ~catalogue de formations, formation en
			réalité virtuelle, ~simulateur de conduite, éco-conduite, ~compagnonnage,
			~tutoriel, module en ligne, ~Qualiopi, Certiphyto, ~formateur, formation intra,
			capsule vidéo, badge de compétences, formation gestes et postures, formation au
			BIM, AFEST, formation courte, cartographie de compétences, ~tuto, ~simulateur,
			~classe virtuelle, formation certifiante`,
		beside: 'agents, compétences, technique, services, métier, écologique'
	},
	'formation-cuisine-vegetale': {
		of: 'formation',
		fr: 'formation des équipes de cuisine et d’écoles',
		en: 'training for kitchen and school teams',
		need: `cuisiner végétarien, menu végétarien, agents de cantine, gestion des restes,
			éduquer au goût, enfants qui n’aiment pas, ATSEM et éco-gestes, animateurs
			périscolaires, repas bio à préparer, chefs de cuisine, encadrer le repas`,
		offer: `formation des cuisiniers, atelier culinaire, chef formateur, formation à la
			cuisine végétale, formation EGalim, éducation au goût, ateliers du goût,
			accompagnement de cantine, fiche recette, cuisine évolutive, plan de formation
			cuisine, légumineuses, ~recette, accompagnement des équipes`,
		beside: 'cuisine, cantine, formation, repas, cuisiniers, menus'
	},
	'formation-batiment-artisans': {
		of: 'formation',
		fr: 'formation des artisans et filières',
		en: 'training craftspeople and local trades',
		need: `artisans pas formés, entreprises locales à former, manque d’artisans, personne
			ne sait poser la paille, manque de main-d’œuvre, trouver des métiers d’avenir,
			chantier école, insertion professionnelle, chômeurs à former, filière à créer,
			~apprentis, emplois verts, ~artisan, ~insertion`,
		offer: `chantier participatif, chantier-école, chantier école, plateau technique,
			formation biosourcés, ~RGE, formation à la rénovation, GEIQ, préapprentissage,
			kit de formation bâtiment, groupement d’artisans, parcours d’insertion,
			certification professionnelle, habilitation QualiPV, structuration de filière,
			formation d’installateurs, ~filière`,
		beside: 'bâtiment, formation, métier, chantier, emploi'
	},
	'nudges-comportements': {
		of: 'changement',
		fr: 'changer les comportements (nudges)',
		en: 'changing behaviour (nudges)',
		need: `changer les habitudes, changement de comportement, ~comportements, ~réticents,
			habitudes tenaces, ~faire changer, usagers qui ne suivent pas, consignes pas
			respectées, agents qui laissent allumé, chauffage ouvert et fenêtres ouvertes,
			mauvaises habitudes, pourquoi les gens ne changent pas, consignes non suivies,
			éteindre les écrans, agents qui impriment tout, escaliers plutôt qu’ascenseur,
			~habitudes`,
		offer: `~nudge, coup de pouce comportemental, sciences comportementales, psychologie
			sociale, norme sociale, économie comportementale, étude des usages, design
			comportemental, ~psychologue, A/B test de messages, ~engagement, ~affordance,
			~feedback, ~incitation, diagnostic comportemental, expérimentation
			comportementale, accompagnement au changement, ~baromètre, observation des
			usages, signalétique incitative, ~pictogramme, ~design de service,
			~ethnographie, ~sociologue`,
		beside: 'usagers, gestes, agents, éco, ~incitation'
	},
	'conduite-du-changement-services': {
		of: 'changement',
		fr: 'transition dans les services',
		en: 'transition inside the services',
		need: `agents qui freinent, ~silos, services qui ne se parlent pas, chefs de service
			réticents, faire adhérer les équipes, ~transversalité, conduire le changement,
			embarquer les agents, projet qui n’avance pas, ~feuille de route, réorganiser le
			travail, agents inquiets, transition en interne, mobiliser les équipes,
			ambassadeurs internes, réseau de référents, démotivation, chacun dans son coin,
			chargée de mission seule, ~équipe, ~résistance`,
		offer: `conduite du changement, accompagnement au changement, ~mode projet,
			~facilitation, ~facilitateur, design de politiques publiques, design de service,
			management de transition, communauté de référents, ~séminaire, coaching
			collectif, co-développement, animation de réseau interne, hackathon interne,
			laboratoire d’innovation, défi interne, challenge des services, plan
			d’engagement interne, baromètre interne, ~outil collaboratif, marque employeur
			durable, projet d’administration, intelligence collective, ~coaching`,
		beside: 'agents, services, transition, collectivité, changement, interne, management'
	},
	'defi-challenge-agents': {
		of: 'changement',
		fr: 'défis et challenges internes',
		en: 'staff challenges',
		need: `motiver les agents, concours entre services, défi entre bâtiments, économies
			d’énergie au bureau, agents au vélo, défi mobilité, challenge inter-services,
			concours d’éco-gestes, équipes qui s’affrontent, agents qui jettent, ~imprimer
			moins, ~défi, donner envie aux agents, récompenser les efforts`,
		offer: `challenge d’économies d’énergie, ~CUBE, concours usages bâtiment efficace,
			application de challenge, ~gamification, ludification, points et classement,
			classement des équipes, éco-challenge, cagnotte solidaire, application mobile
			interne, défi mobilité, animation interne, tableau de scores, appli de
			motivation, ~semaine verte, ~récompense, ~ludique, ~classement`,
		beside: 'agents, énergie, équipes, bureau, éco-gestes, mobilité'
	},
	'volontariat-chantiers-citoyens': {
		of: 'participation',
		fr: 'chantiers et bénévolat citoyens',
		en: 'citizen work days and volunteering',
		need: `bénévoles, chantier citoyen, nettoyage citoyen, ramassage de déchets,
			associations locales, trouver des bénévoles, journée citoyenne, nettoyons la
			nature, plus de bénévoles, comités de quartier, coup de main des habitants,
			entretenir ensemble le jardin, brigade de quartier, voisins qui s’entraident,
			journée plantation, ~bénévole, ~association`,
		offer: `plateforme de bénévolat, cleanwalk, plogging, chantier participatif, chantier
			nature, mise en relation bénévoles, kit de ramassage, mécénat de compétences,
			gestion de bénévoles, application d’engagement, monnaie de temps, animation de
			collectif, journée solidaire, accompagnement d’associations, hackathon citoyen,
			réserve citoyenne, ~tiers-lieu, ~collectif, kit de chantier, appel à volontaires`,
		beside: 'habitants, citoyen, nature, quartier, ramassage'
	},
	'cooperation-acteurs-tiers-lieux': {
		of: 'participation',
		fr: 'coopération entre acteurs et lieux partagés',
		en: 'cooperation between local players',
		need: `faire travailler ensemble, entreprises et commune, ~tiers-lieu, repair café,
			acteurs qui ne se connaissent pas, réunir les associations, partager le
			matériel, lieu de rencontre, entraide entre voisins, maison de la transition,
			~troc, gratiférie, bibliothèque d’objets, coopération locale, fédérer les
			acteurs, ~réseau, ~ressourcerie, échange d’outils, agriculteurs et habitants`,
		offer: `cartographie des acteurs, animation territoriale, animateur de réseau,
			~coopérative, SCIC, maison du vélo, plateforme d’entraide, atelier partagé,
			outilthèque, monnaie locale, système d’échange local, ~SEL, incubateur citoyen,
			accélérateur citoyen, fabrique à initiatives, gouvernance partagée, ~makerspace,
			~fablab, annuaire des acteurs, pôle de coopération, PTCE, événement de réseau,
			club d’entreprises, ~économie sociale, maison de l’environnement, ~coworking,
			carte des initiatives`,
		beside: 'acteurs, habitants, partage, associations, entreprises, local, transition'
	},
	'enquetes-satisfaction-habitants': {
		of: 'participation',
		fr: 'enquêtes et baromètres des habitants',
		en: 'surveys and barometers',
		need: `savoir ce qu’en pensent les gens, mesurer l’opinion, retours des usagers,
			~satisfaction, ~enquête, avis sur la place, sondage auprès des habitants,
			~ressenti, baromètre local, usagers du parc, entendre les silencieux, ~sondage`,
		offer: `~baromètre, ~questionnaire en ligne, borne de satisfaction, boîtier de vote,
			sondage SMS, analyse sémantique, ~terminal de vote, enquête de terrain, panel
			d’habitants, enquête sociologique, analyse de commentaires, entretiens
			qualitatifs, cartographie des ressentis, ~sociologue, ~verbatim, tableau de
			sentiments`,
		beside: 'habitants, usagers, opinion, ~satisfaction, perception, participation'
	},
	'projet-conteste-mediation': {
		of: 'participation',
		fr: 'acceptation des projets et médiation',
		en: 'acceptance and mediation',
		need: `éolienne contestée, riverains hostiles, projet bloqué, ~pétition, ~recours,
			opposition au projet, voisins en colère, méthaniseur contesté, ~tensions,
			conflit d’usage, conflit entre usagers, ~malentendu, ~désinformation, fausses
			informations, vélos contre piétons, parking supprimé et colère, commerçants
			inquiets, ~médiation`,
		offer: `~médiation, ~médiateur, dialogue territorial, dialogue environnemental,
			concertation préalable, participation au financement, étude d’acceptabilité,
			acceptabilité sociale, rumeur et réseaux sociaux, écoute des riverains, comité
			de riverains, tiers garant, animation de débat, gestion de conflit, ~visite de
			site, veille d’opinion, simulateur visuel de projet, ~comité de suivi, ~dialogue`,
		beside: 'riverains, habitants, projet, conflit, débat, concertation, public'
	},
	'accompagner-precaires-sante-eau': {
		of: 'sensibilisation',
		fr: 'publics fragiles et précarité énergétique',
		en: 'vulnerable residents and energy poverty',
		need: `précarité énergétique, familles modestes, foyers qui ont froid, factures
			impayées, ménages précaires, quartiers populaires, personnes qui ne lisent pas,
			parler à tous, allophones, ~isolés, habitants des HLM, ~bailleur, ~aller vers,
			gens qui ne demandent rien, personnes âgées et écologie, non-recours,
			~précarité, ~CCAS, langues étrangères`,
		offer: `aller-vers, ~médiateur, pair-aidance, ~visite à domicile, SLIME, kit économies
			d’énergie, FALC, facile à lire, ~pictogramme, ~traduction, coach énergie,
			médiation énergie, tutoriel en plusieurs langues, ambassadeur de quartier, bus
			itinérant, permanence décentralisée, autodiagnostic des dépenses,
			auto-réhabilitation accompagnée, atelier cuisine petit budget, appartement
			pédagogique, ~médiation`,
		beside: 'ménages, habitants, énergie, familles, quartier, social, logement'
	},
	'evenement-vert-fete-nature': {
		of: 'sensibilisation',
		fr: 'fêtes et événements de la transition',
		en: 'transition events',
		need: `fête de la nature, festival écolo, forum de la transition, journée de la Terre,
			foire bio, village de la transition, semaine européenne de la mobilité, réunir
			le public, fête du vélo, marché écologique, stand écologique, fête de quartier
			durable, ciné-débat, projection de film, ~conférence, ~festival, ~fête`,
		offer: `organisation d’événement éco-responsable, stand pédagogique, vélo-cinéma, cinéma
			solaire, vélo générateur, animation de stand, ~conférencier, spectacle
			écologique, compagnie de théâtre, ~exposition itinérante, forum participatif,
			ciné-débat clé en main, atelier low-tech, atelier démonstration, caravane de la
			transition, bus pédagogique, camion pédagogique, cuisine mobile, programmation
			culturelle, ~stand, ~caravane`,
		beside: `transition, écologique, nature, public, climat, environnement, habitants,
			animation`
	},
	'outil-carte-initiatives-numerique': {
		of: 'sensibilisation',
		fr: 'applications citoyennes de la transition',
		en: 'citizen apps for the transition',
		need: `application pour les habitants, informer sur les aides, habitants qui ne savent
			pas à qui s’adresser, guichet d’information, ~point d’information, annuaire
			vert, où trouver du local, carte des bons plans, ~nouveaux arrivants, connaître
			ses aides, ~guichet unique, ~guide, trouver un artisan, ~application`,
		offer: `application citoyenne, chatbot de la transition, assistant conversationnel
			écologique, carte interactive des initiatives, guide numérique, carte des
			commerces responsables, appli d’éco-citoyenneté, récompense des gestes, monnaie
			verte, écobonus, programme de fidélité citoyen, agenda de la transition,
			plateforme de mise en relation, annuaire responsable, portail transition,
			notifications citoyennes, ~chatbot, carte citoyenne`,
		beside: 'habitants, citoyen, transition, écologique, gestes, local'
	},
	'low-tech-reparation-ateliers': {
		of: 'education',
		fr: 'ateliers faire soi-même et low-tech',
		en: 'DIY and low-tech workshops',
		need: `apprendre à réparer, réparer soi-même, fabriquer ses produits, atelier couture,atelier bricolage, produits ménagers maison, apprendre à
			bricoler, repair café, cuisiner les restes, atelier vélo, ~coudre, jeter moins,
			autoréparation, fabriquer un four solaire, faire son savon, apprendre le
			compost, ~bricolage`,
		offer: `low-tech, atelier participatif, atelier d’autoréparation, do it yourself, ~DIY,
			animation d’ateliers pratiques, four solaire, cuiseur solaire, atelier zéro
			déchet, cosmétiques maison, atelier mobile, tutoriel de fabrication, atelier de
			fabrication, ~fablab, marmite norvégienne, éolienne artisanale,
			autoconstruction, four à bois, recyclerie pédagogique, upcycling, atelier
			textile, couture zéro déchet, ~atelier`,
		beside: 'réparer, habitants, fabriquer, déchet, apprendre, réemploi'
	},
	'expertise-conseil-communes': {
		of: 'formation',
		fr: 'appui et ingénierie pour petites communes',
		en: 'engineering support for small communes',
		need: `pas d’ingénieur, petite commune sans technicien, secrétaire de mairie seule,
			monter un dossier, trop de dossiers, par où commencer, aide pour un projet,
			~manque de temps, sans service technique, maire seul, aide au montage, chargée
			de mission mutualisée, ~ingénierie, besoin d’être accompagné, conseils neutres`,
		offer: `assistance à maîtrise d’ouvrage, ~AMO, conseil en énergie partagé, économe de
			flux, ~CEP, mise à disposition d’experts, ingénierie territoriale, ~boîte à
			outils, ingénierie à la carte, diagnostic flash, réseau d’entraide de communes,
			~mentorat, ressource mutualisée, hotline d’experts, assistant numérique aux
			élus, cahier des charges type, modèle de marché, ~accompagnement`,
		beside: 'commune, projet, maire, élus, dossier, transition, collectivité'
	},
	'sante-bien-etre-eco-anxiete': {
		of: 'sensibilisation',
		fr: 'éco-anxiété et bien-être',
		en: 'eco-anxiety and well-being',
		need: `éco-anxiété, jeunes angoissés par le climat, peur de l’avenir, ~découragement,
			éco-fatigue, perte de sens, angoisse climatique, sentiment d’impuissance, colère
			des jeunes, ~anxiété, burn-out militant`,
		offer: `cercle de parole, accompagnement psychologique, atelier émotions climat, marche
			en forêt, bain de forêt, sylvothérapie, jardin thérapeutique, hortithérapie,
			atelier d’écriture, méditation en nature, groupe de parole, soins par la nature,
			~psychologue`,
		beside: 'climat, nature, écologique, jeunes, émotion'
	},
	'art-culture-transition': {
		of: 'sensibilisation',
		fr: 'art et culture pour la transition',
		en: 'art and culture for the transition',
		need: `art et écologie, résidence d’artiste, fresque murale, œuvre avec des déchets,
			spectacle sur le climat, théâtre pour les enfants, cinéma en plein air,
			bibliothèque verte, culture et transition, fresque participative, imaginer la
			ville en 2050, ~contes, expositions au musée, médiathèque et climat, ~artiste`,
		offer: `résidence artistique, ~land art, compagnie de théâtre, spectacle jeune public,
			exposition immersive, œuvre en matériaux récupérés, design fiction, ateliers
			d’écriture, nouveaux imaginaires, récit d’anticipation, sculpture recyclée,
			éco-scénographie, médiation culturelle, balade contée, ~podcast, atelier de
			sérigraphie, festival éco-conçu, ~scénographie, ~prospective`,
		beside: 'art, culture, spectacle, climat, écologie, transition, imaginaire'
	},
	'tourisme-visiteurs-sensibles': {
		of: 'sensibilisation',
		fr: 'sensibiliser visiteurs et touristes',
		en: 'raising awareness among visitors',
		need: `touristes qui ne trient pas, camping-caristes, vacanciers, ~campings, ~gîtes,
			estivants, visiteurs qui jettent, plaisanciers, ~saisonniers, station balnéaire,
			commune touristique, visiteurs et eau, surconsommation l’été, office de
			tourisme, ~touriste, ~hébergeurs, ~randonneurs`,
		offer: `kit de sensibilisation pour gîtes, ambassadeur de plage, écolabel pour
			hébergeurs, livret d’accueil, charte des visiteurs, jeu touristique, ~affiche
			multilingue, pictogrammes internationaux, application touristique durable,
			ecogeste plaisance, ~tourisme durable, écogestes en mer, kit camping, démarche
			hébergements durables, mobilité touristique douce, ~éco-tourisme`,
		beside: 'vacances, visiteurs, plage,tri, sensibilisation'
	},
	'entreprises-commercants-mobiliser': {
		of: 'changement',
		fr: 'mobiliser commerçants et entreprises',
		en: 'engaging shops and businesses',
		need: `commerçants qui ne suivent pas, mobiliser les commerces, artisans et transition,
			~restaurateurs, entreprises de la zone d’activités, convaincre les commerçants,
			portes ouvertes et climatisation, vitrines allumées, ~zone d’activités, bar sans
			plastique, sacs plastique des commerces, marché sans sac, ~commerçant, charte
			des commerces`,
		offer: `label commerce engagé, diagnostic de commerce, visite énergie des commerces,
			animation de zone d’activités, écologie industrielle, synergies entre
			entreprises, ~EIT, charte commerçants, club climat, accompagnement de TPE,
			ambassadeur auprès des commerces, challenge des entreprises, formation des
			restaurateurs, ~audit flash, mutualisation entre entreprises, ~label, défi
			commerçants`,
		beside: 'commerce, entreprise, restaurant, transition, ~zone d’activités, écologique'
	},
	'ecomobilite-sensibiliser': {
		of: 'changement',
		fr: 'changer les habitudes de déplacement',
		en: 'changing travel habits',
		need: `parents en voiture à l’école, venir à vélo, apprendre le vélo, enfants conduits
			en voiture, embouteillage devant l’école, agents seuls en voiture, aller au
			travail autrement, peur du vélo, lâcher la voiture, savoir rouler, seniors et
			vélo, vélobus, pédibus, ~autosolisme, remise en selle, tout le monde en voiture`,
		offer: `pédibus, vélobus, vélo-école, savoir rouler à vélo, défi mobilité, animation
			mobilité, plan de mobilité employeur, conseiller en mobilité, ticket à gratter
			mobilité, coaching mobilité, prêt de vélo d’essai, PDES, plan de déplacement
			d’établissement scolaire, challenge mobilité, ramassage scolaire à vélo,
			éco-conduite, moniteur cycliste, atelier de remise en selle, ~gilet, application
			de déplacements, mois du vélo`,
		beside: 'vélo, mobilité, école, voiture, trajet, agents, enfants'
	}
});
