import { expect, test } from 'vitest';
import { originOf, type OfferOrigin } from './offer-origin.ts';

const from = (source: OfferOrigin['source'], sourceId: string | null = null): OfferOrigin => ({
	source,
	sourceId
});
const said = (documentId: string | null, callId: string | null) => ({ documentId, callId });

test.each([
	['nobody said anything', null, said(null, null), null],
	['an answer to a call', null, said(null, 'prp_1'), from('call', 'prp_1')],
	['a document before a call', null, said('fsv_1', 'prp_1'), from('document', 'fsv_1')],
	['a newer version', from('document', 'fsv_1'), said('fsv_2', null), from('document', 'fsv_2')],
	['a document taken back', from('document', 'fsv_1'), said(null, null), null],
	['back to the call', from('document', 'fsv_1'), said(null, 'prp_1'), from('call', 'prp_1')],
	['a document over a call', from('call', 'prp_1'), said('fsv_1', null), from('document', 'fsv_1')],
	['a second answer', from('call', 'prp_1'), said(null, 'prp_2'), from('call', 'prp_1')],
	['an erased answer', from('call', 'prp_1'), said(null, null), from('call', 'prp_1')],
	['what an organiser wrote', from('organiser'), said('fsv_1', 'prp_1'), from('organiser')],
	['what a file said', from('import'), said('fsv_1', null), from('import')]
])('%s', (_case, present, elsewhere, origin) => {
	expect(originOf(present, elsewhere)).toEqual(origin);
});
