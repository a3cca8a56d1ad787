/**
 * Starts the built application: `npm start`.
 *
 * The adapter's handler believes what headers say of the public address. This entry overwrites them
 * from the settings, so that one build serves plain http on this machine and https behind a proxy,
 * and no link is ever built from a visitor's Host header.
 */
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { loadEnvironment } from './environment.ts';
import { UPLOAD_BYTES_MAX } from './lib/domain/files/limits.ts';
import { InvalidSettings, readSettings, type Settings } from './lib/server/application/settings.ts';

const PROTOCOL = 'x-faisceau-protocol';
const HOST = 'x-faisceau-host';

const settingsOrExit = (): Settings => {
	try {
		return readSettings(process.env);
	} catch (error) {
		if (!(error instanceof InvalidSettings)) throw error;
		console.error(error.message);
		process.exit(2);
	}
};

loadEnvironment();
const settings = settingsOrExit();
const handlerFile = new URL('../build/handler.js', import.meta.url);
if (!existsSync(handlerFile)) {
	console.error('The application is not built yet. Run: npm run build');
	process.exit(2);
}

const publicUrl = new URL(settings.publicUrl);
process.env.PROTOCOL_HEADER = PROTOCOL;
process.env.HOST_HEADER = HOST;
// Routes without files take less: src/lib/server/http/body-limit.ts.
process.env.BODY_SIZE_LIMIT = String(Math.max(UPLOAD_BYTES_MAX, settings.bodyLimit));
if (settings.trustedProxies > 0) {
	process.env.ADDRESS_HEADER = 'x-forwarded-for';
	process.env.XFF_DEPTH = String(settings.trustedProxies);
}

let firstOrganiserUrl: string | null = null;
process.once(
	'faisceau:ready' as 'disconnect',
	((url: string | null) => {
		firstOrganiserUrl = url;
	}) as () => void
);

type Handler = (request: unknown, response: unknown, next: () => void) => void;

/** Loading the handler composes the application; two servers on one data folder end here. */
const loadHandler = async (): Promise<Handler> => {
	try {
		return ((await import(handlerFile.href)) as { handler: Handler }).handler;
	} catch (error) {
		if (!(error instanceof Error) || error.name !== 'FolderInUse') throw error;
		console.error(error.message);
		process.exit(1);
	}
};

const handler = await loadHandler();

const server = createServer((request, response) => {
	request.headers[PROTOCOL] = publicUrl.protocol.slice(0, -1);
	request.headers[HOST] = publicUrl.host;
	handler(request, response, () => {
		response.statusCode = 404;
		response.end();
	});
});

// A form with files may take its time over a weak connection; one that falls silent is cut off.
server.requestTimeout = 20 * 60_000;

server.once('error', (error: NodeJS.ErrnoException) => {
	const taken = error.code === 'EADDRINUSE';
	console.error(
		taken ? `Port ${settings.port} is taken already; set another (PORT).` : error.message
	);
	process.emit('sveltekit:shutdown' as 'disconnect');
	process.exitCode = 1;
});

server.listen(settings.port, settings.host, () => {
	console.log(`Faisceau : ${settings.publicUrl}`);
	if (firstOrganiserUrl) {
		console.log('Créez le premier compte par cette adresse, valable une fois :');
		console.log(`  ${firstOrganiserUrl}`);
	}
});

const stop = () => {
	server.close(() => {
		process.emit('sveltekit:shutdown' as 'disconnect');
	});
	server.closeIdleConnections();
	setTimeout(() => server.closeAllConnections(), 10_000).unref();
};
process.once('SIGTERM', stop);
process.once('SIGINT', stop);
