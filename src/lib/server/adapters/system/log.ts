import { pino } from 'pino';
import type { Log } from '#lib/server/application/ports/system.port.ts';

const REDACTED = ['email', 'recipient', 'token', 'password', '*.email', '*.token', '*.password'];

/** JSON lines on standard output. */
export const createLog = (level: string): Log =>
	pino({ level, base: null, redact: { paths: REDACTED, censor: '…' } });
