/** The process of inspector.ts: reads the file it is given, says what it is, ends. */
import { inspectContent } from './content.ts';

const [, , path = ''] = process.argv;
process.stdout.write(JSON.stringify(await inspectContent(path)));
