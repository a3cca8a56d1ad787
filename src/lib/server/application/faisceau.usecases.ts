import { createFaisceauAnswers } from './faisceau-answers.ts';
import { createFaisceauEvidence } from './faisceau-evidence.ts';
import { createFaisceauFiling } from './faisceau-filing.ts';
import { createFaisceauPrint } from './faisceau-print.ts';
import { createFaisceauReuse } from './faisceau-reuse.ts';
import { createFaisceauSheet } from './faisceau-sheet.ts';
import type { Ports } from './ports/ports.ts';

/** A company's document, as its own people write it together in their spaces. */
export const createFaisceauUseCases = (ports: Ports) => ({
	...createFaisceauSheet(ports),
	...createFaisceauAnswers(ports),
	...createFaisceauEvidence(ports),
	...createFaisceauFiling(ports),
	...createFaisceauReuse(ports),
	...createFaisceauPrint(ports)
});
