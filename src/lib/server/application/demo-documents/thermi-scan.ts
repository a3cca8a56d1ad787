import { proof, type Ago, type DemoWords } from './document.ts';

/** Begun, a third of what is needed: the words are there, the comparison and the figures are not. */
export const thermiScan = (ago: Ago): DemoWords => ({
	answers: {
		solutionName: 'Thermi’Scan Écoles',
		pitch:
			'Une visite à la caméra thermique, trois capteurs par classe : le chauffage de l’école se règle ensuite chaque nuit, sans travaux ni abonnement au fabricant de la chaudière.',
		description:
			'Nous passons une demi-journée par école avec une caméra thermique et posons trois capteurs de température par classe. Chaque nuit, le logiciel compare ce que l’école a consommé avec la météo et corrige les heures de chauffe, circuit par circuit. L’agent technique voit sur une page ce qui a été changé, et peut tout annuler.\nEssayé l’hiver dernier dans trois écoles de Valbrune (11, 8 et 5 classes).',
		needsAimed: ['batiment', 'energie'],
		innovationTypes: ['service', 'process']
	},
	evidence: [
		proof({
			indicator: 'I05',
			type: 'pilote',
			about: 'solution',
			title: 'Essai d’un hiver dans trois écoles',
			issuer: 'Ville de Valbrune',
			date: ago.days(250)
		})
	]
});
