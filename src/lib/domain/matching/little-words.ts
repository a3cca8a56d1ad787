import { fold } from '../directory/fold.ts';

const listed = (words: string): ReadonlySet<string> => new Set(fold(words).split(' '));

/** Words that hold a sentence together and say nothing of its subject. Folded. */
export const LITTLE_WORDS: ReadonlySet<string> = listed(`
	a à au aux le la les l un une des de du d et ou ni mais donc or car que qu qui quoi dont où
	je tu il elle on nous vous ils elles me te se m t s lui leur leurs y en moi toi soi eux
	mon ton son ma ta sa mes tes ses notre votre nos vos ce cet cette ces c ça cela ceci celui celle
	ceux celles ne n pas plus moins très trop peu si comme quand lors pour par sur sous dans chez vers
	avec sans entre contre avant après pendant depuis jusque dès hors parmi selon malgré afin ainsi
	alors aussi bien encore déjà toujours jamais souvent parfois ici là même autre autres tout toute
	tous toutes chaque plusieurs quelque quelques aucun aucune tel telle tels telles quel quelle quels
	quelles est es suis sommes êtes sont être été était étaient sera seront soit serait fut ai as
	avons avez ont avoir eu avait avaient aura auront ait aurait fait font faire faut peut peuvent
	pouvoir pourrait doit doivent devoir devrait veut veulent vouloir voudrait voudrions souhaite
	souhaitons souhaiterions aimerait aimerions cherchons recherche recherchons rechercher besoin
	besoins merci etc via jour jours an ans année années mois semaine semaines heure heures fois deux
	trois quatre cinq six sept huit dix onze douze quinze vingt trente quarante cinquante soixante
	cent cents mille million millions premier première the of and environ euro euros k
	permet permettre permettent propose proposent proposons offre offrent grâce nouveau nouvelle
	nouveaux nouvelles mieux simple simplement facile facilement vraiment beaucoup
`);
