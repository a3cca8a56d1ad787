import * as v from 'valibot';
import { expect, test } from 'vitest';
import { programmeForm } from './programme.ts';

const typed = { revision: '3', id: ['slt_1', ''], minutes: ['10', '5'] };

test('a programme is read line by line, in the order of the form', () => {
	const read = v.parse(programmeForm, {
		...typed,
		title: ['  Café \n d’accueil ', ''],
		speaker: ['', 'Zoé Lefèvre'],
		text: ['un\r\ndeux', '']
	});

	expect(read).toEqual({
		revision: 3,
		slots: [
			{
				id: 'slt_1',
				key: null,
				minutes: 10,
				title: 'Café d’accueil',
				speaker: '',
				text: 'un\ndeux'
			},
			{ id: null, key: null, minutes: 5, title: '', speaker: 'Zoé Lefèvre', text: '' }
		]
	});
});

test.each([
	['title', 201],
	['speaker', 201],
	['text', 2001]
])('a %s of %i signs is refused, never cut', (field, length) => {
	const read = v.safeParse(programmeForm, { ...typed, [field]: ['é'.repeat(length), ''] });

	expect(read.issues?.map(({ message }) => message)).toEqual(['tooLong']);
});

test.each(['0', '241', '-5', 'dix', '1.5'])('a length of %s is refused', (minutes) => {
	const read = v.safeParse(programmeForm, { ...typed, minutes: [minutes, '5'] });

	expect(new Set(read.issues?.map(({ message }) => message))).toEqual(new Set(['slotLength']));
});
