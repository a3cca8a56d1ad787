import { expect, test } from 'vitest';
import { html, lines } from './markup.ts';

test('what is put in is escaped, in text and in attributes', () => {
	const evil = `"><script>alert('1' & 2)</script>`;

	expect(html`<p title="${evil}">${evil}</p>`.source).toBe(
		'<p title="&quot;&gt;&lt;script&gt;alert(&#39;1&#39; &amp; 2)&lt;/script&gt;">' +
			'&quot;&gt;&lt;script&gt;alert(&#39;1&#39; &amp; 2)&lt;/script&gt;</p>'
	);
});

test('templates go into templates, lists are joined, nothing leaves nothing', () => {
	const items = ['a', 'b & c'].map((item) => html`<i>${item}</i>`);

	expect(html`<p>${items}${null}${false}${0}</p>`.source).toBe('<p><i>a</i><i>b &amp; c</i>0</p>');
});

test('line breaks of a text stay line breaks', () => {
	expect(html`<p>${lines('a\n<b>\nc')}</p>`.source).toBe('<p>a<br />&lt;b&gt;<br />c</p>');
});
