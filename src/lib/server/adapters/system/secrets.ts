import { createHash, randomBytes } from 'node:crypto';
import type { Secrets } from '#lib/server/application/ports/system.port.ts';

/**
 * Tokens of secret addresses: 256 random bits. At that length SHA-256 without salt is enough
 * (OWASP ASVS 5, 6.5.2).
 */
export const randomSecrets: Secrets = {
	token: () => randomBytes(32).toString('base64url'),
	hash: (token) => createHash('sha256').update(token).digest('base64url')
};
