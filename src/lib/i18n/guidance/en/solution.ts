import type { solution as french } from '../fr/solution.ts';

/** Indicators of the solution itself. Every example is made up. */
export const solution: typeof french = {
	I01: {
		label: 'Nature of the novelty',
		question:
			'What is new: a product, a service, a process, a way of selling, an organisation? Name the thing in one sentence.',
		meaning:
			'The buyer must be able to point at what is new. A new service or organisation counts as much as a machine.',
		counts: 'A technical sheet, or a diagram that shows the new part.',
		weakens: 'The word “innovative” with nothing behind it, or advertising phrases.',
		strong:
			'“Our tank collects the water that a canteen rinses its vegetables with, to water the garden. What is new is the rotating sand filter, which washes itself each night with the water it has just filtered. The rest of the tank is standard.”',
		weak: '“An innovative and responsible solution that reinvents water in canteens.”'
	},
	I02: {
		label: 'New or clearly improved',
		question:
			'Is it a breakthrough, a clear improvement, or an idea from another sector? What is the measured gap with what you made before?',
		meaning:
			'The law counts what is new or significantly improved. An improvement is enough if it can be measured and changes something for the service.',
		counts: 'A comparison with the version before, test results.',
		weakens: 'A plain update, a new look, or an old product sold by a new company.',
		strong:
			'“Our solar water heater of 2024 lost 22% of its heat overnight. The double-walled tank of 2026 loses 6%, measured over twelve nights in the same place: the electric back-up is no longer needed from April to October.”',
		weak: '“The new range of our water heaters, better looking and better performing.”'
	},
	I03: {
		label: 'Comparison with the state of the art',
		question:
			'Which are the two or three reference solutions? What do they do well, where do they stop, and what do you do differently?',
		meaning:
			'This is the heart of the document: without a written comparison, nobody can tell whether a solution is new. Naming your competitors reassures the buyer.',
		counts: 'A comparison with the state of the art, a market study.',
		weakens: 'No competitor named, or a comparison with your own products only.',
		strong:
			'“Listening on the ground finds a leak to within one metre, but takes a crew, at night. District meters raise the alarm by themselves, but only to within two kilometres. Our sensors, fixed to the valves, raise it by themselves to within thirty metres; they do not suit plastic pipes wider than 200 mm.”',
		weak: '“To our knowledge there is no other way to find leaks.”'
	},
	I04: {
		label: 'Performance gain',
		question:
			'What does the authority gain: whole-life cost, quality, time, environment, social benefit? For each gain: the value, the unit, the method and the source.',
		meaning:
			'A gain in figures, with how it was measured, lets the buyer write that the solution answers the need better.',
		counts: 'Test results, a life-cycle assessment, an ETV statement, a client’s account.',
		weakens: 'A gain without a figure, or a figure without a method.',
		strong:
			'“61% less electricity on 48 street lamps of a municipality of 3,000 inhabitants, from November to March, read from the meter and compared with the winter before; same light measured at ground level.”',
		weak: '“Up to 80% energy savings on your street lighting.”'
	},
	I05: {
		label: 'Maturity',
		question:
			'Where does the solution stand on the TRL scale, from 1 to 9? Since when, and what shows it?',
		meaning:
			'A purchase of innovation is mostly of a solution at level 6 to 9: it works, even if it has served little. Below that, other ways fit better, such as buying research.',
		counts: 'A reasoned TRL self-assessment, the report of a pilot.',
		weakens:
			'A level of 5 or less presented as ready for use, or level 9 for a product that is everywhere already.',
		strong:
			'“TRL 7, reached in May 2026: for six months our closed composter treated the food waste of a school canteen of 400 meals a day, with no smell recorded and two stoppages, described in the report attached.”',
		weak: '“A mature product, developed by experts in composting.”'
	},
	I09: {
		label: 'Adaptation to the need',
		question:
			'Must the solution be adapted to an authority’s need? Which part would be built together, in which steps, with which tests on site?',
		meaning:
			'A solution to be adjusted together is quite in the spirit of a purchase of innovation. Buying from a catalogue is no flaw: this indicator is then neutral.',
		counts: 'A project plan, an authority’s letter of intent.',
		weakens: 'An adaptation announced without steps, without tests and with nobody to follow it.',
		strong:
			'“The green roof exists; what is left to do with the authority is to choose the plants and the watering rule. Three steps: a survey of two roofs, four months’ trial on 60 m², then adjustment.”',
		weak: '“Our roofs adapt to all your needs.”'
	}
};
