import * as v from 'valibot';
import { expect, test } from 'vitest';
import { translator } from '#lib/i18n/server.ts';
import { parseForm } from './form.ts';

const { t } = translator('fr');
const schema = v.object({ title: v.pipe(v.string(), v.nonEmpty('required')) });

test('a refused form keeps what was typed: all of a list, the last of anything else', () => {
	const data = new FormData();
	data.append('title', 'x');
	data.append('title', '');
	data.append('readers[]', 'a');
	data.append('readers[]', 'b');
	data.append('password', 'secret');
	data.append('file', new Blob(['x']));

	expect(parseForm(schema, data, t)).toEqual({
		ok: false,
		values: { title: '', 'readers[]': 'a\nb' },
		errors: { title: t.errors.required }
	});
});
