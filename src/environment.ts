import { existsSync } from 'node:fs';
import { loadEnvFile } from 'node:process';

/** Reads `.env` of the working folder when there is one; what the environment says already wins. */
export const loadEnvironment = (): void => {
	if (existsSync('.env')) loadEnvFile('.env');
};
