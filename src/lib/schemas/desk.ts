import * as v from 'valibot';
import { WAVES } from '#lib/domain/shares/wave.ts';
import { line, revision, ticked } from './fields.ts';

const id = line(60);
const wave = v.picklist(WAVES, 'notAChoice');

/** A decision about one wave. */
export const waveForm = v.object({ wave });

/** A wave sent at once; `alone` is the sentence that nobody inspiring reads first. */
export const sendWaveForm = v.object({ wave, alone: ticked });

/** What is taken back or given again: one document of a wave. */
export const sharedDocumentForm = v.object({ wave, faisceau: id });

/** A document as it was read. */
export const documentForm = v.object({ faisceau: id, revision });

/** A document on its own page. */
export const readDocumentForm = v.object({ revision });

/** A company, whether it began its document or not. */
export const companyForm = v.object({ participation: id });
