import { expect, test } from 'vitest';
import { NOT_SAID_YET, type NeedAnswers } from '#lib/domain/needs/need.ts';
import { typedOf } from '#lib/domain/needs/typed.ts';
import { translator } from '#lib/i18n/server.ts';
import { answerLabel, answersInWords, fieldInWords, typedBack } from './need-words.ts';

const { t } = translator('fr');
const need: NeedAnswers = {
	...NOT_SAID_YET,
	title: 'Trouver les fuites',
	family: 'eau',
	subfamily: 'fuites',
	horizon: 'watch',
	beneficiaries: ['staff', 'residents'],
	openConsultation: true
};

const said = (typed: Parameters<typeof answersInWords>[0]) =>
	Object.fromEntries(answersInWords(typed, t).map(({ what, answer }) => [what, answer]));

test('a need is told in words, field by field', () => {
	expect(said(typedOf(need))).toMatchObject({
		'Intitulé du besoin': 'Trouver les fuites',
		'Famille de besoin': 'Eau et assainissement',
		'Plus précisément': 'Recherche de fuites et réseaux',
		[t.needs.fields.beneficiaries.label]: 'Agents, Habitantes et habitants',
		'Une consultation est ouverte pour ce besoin': 'Oui',
		[t.needs.fields.visibility.label]: 'L’organisateur seulement'
	});
});

test('what a form sends back reads as the need it was made from', () => {
	const { beneficiaries, constraints, ...rest } = typedOf(need);
	const sent = { ...rest, 'beneficiaries[]': beneficiaries, 'constraints[]': constraints };

	expect(said(typedBack(sent as Record<string, string>))).toEqual(said(typedOf(need)));
});

test('a code that somebody made up is shown as it came', () => {
	expect(said(typedBack({ family: 'water', subfamily: 'velo', horizon: '' }))).toMatchObject({
		'Famille de besoin': 'water',
		'Plus précisément': 'velo',
		'Horizon d’achat': ''
	});
});

test.each([
	['title', 'Les fuites', 'Intitulé du besoin', 'Les fuites'],
	['subfamily', 'potable', 'Plus précisément', 'Eau potable'],
	['beneficiaries[]', 'staff\npupils', t.needs.fields.beneficiaries.label, 'Agents, Élèves'],
	['openConsultation', 'yes', t.needs.fields.openConsultation.label, 'Oui'],
	['price', '3', 'price', '3']
])('one field, %s, is told in words', (field, value, label, words) => {
	expect([answerLabel(field, t), fieldInWords(need, field, value, t)]).toEqual([label, words]);
});
