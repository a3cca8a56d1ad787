/**
 * The real delivery in a process of its own: `node tests/support/delivery-run.ts`, settings from the
 * environment. It prints `ready` once its loops run, and ends when it is stopped or killed.
 */
import { compose } from '#lib/server/composition.ts';

const served = compose(process.env).serve();
process.stdout.write('ready\n');
process.once('SIGTERM', () => void served.stop().then(() => process.exit(0)));
