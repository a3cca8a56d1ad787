import { expect, test } from 'vitest';
import { fileResponse } from './file-response.ts';

const opened = (name: string) => ({
	file: {
		id: 'fil_1',
		masterclassId: 'mcl_1',
		participationId: 'ptn_1',
		participantId: null,
		userId: null,
		purpose: 'document' as const,
		sha256: 'a'.repeat(64),
		size: 5,
		type: 'pdf' as const,
		name,
		state: 'available' as const,
		refusal: null,
		pages: 1,
		createdAt: 0
	},
	content: new Blob(['%PDF-']).stream()
});

test('a file leaves as a download that nothing runs and nobody keeps', async () => {
	const response = fileResponse(opened('notice.pdf'));

	expect(Object.fromEntries(response.headers)).toEqual({
		'content-type': 'application/pdf',
		'content-length': '5',
		'content-disposition': `attachment; filename="notice.pdf"; filename*=UTF-8''notice.pdf`,
		'x-content-type-options': 'nosniff',
		'content-security-policy': "sandbox; default-src 'none'",
		'cross-origin-resource-policy': 'same-origin',
		'cache-control': 'private, no-store'
	});
	expect(await response.text()).toBe('%PDF-');
});

test.each([
	['Mémoire été.pdf', 'Memoire ete.pdf', 'M%C3%A9moire%20%C3%A9t%C3%A9.pdf'],
	['a"b\\c%41.pdf', 'a_b_c_41.pdf', 'a%22b%5Cc%2541.pdf'],
	["d'eau (2)*.pdf", "d'eau (2)*.pdf", 'd%27eau%20%282%29%2A.pdf'],
	['水.pdf', '_.pdf', '%E6%B0%B4.pdf']
])('the name %j is told to old and new readers', (name, ascii, utf8) => {
	expect(fileResponse(opened(name)).headers.get('content-disposition')).toBe(
		`attachment; filename="${ascii}"; filename*=UTF-8''${utf8}`
	);
});
