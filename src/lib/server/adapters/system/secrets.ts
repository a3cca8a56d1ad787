import { createHash, createHmac, randomBytes } from 'node:crypto';
import type { Secrets } from '#lib/server/application/ports/system.port.ts';

/**
 * Tokens of secret addresses: 256 random bits. At that length SHA-256 without salt is enough
 * (OWASP ASVS 5, 6.5.2).
 */
export const randomSecrets: Omit<Secrets, 'sign'> = {
	token: () => randomBytes(32).toString('base64url'),
	hash: (token) => createHash('sha256').update(token).digest('base64url')
};

/** Those tokens, and signatures with the key of the installation (HMAC, SHA-256). */
export const createSecrets = (key: string): Secrets => ({
	...randomSecrets,
	sign: (text) => createHmac('sha256', key).update(text).digest('base64url')
});
