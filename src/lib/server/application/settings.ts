import * as v from 'valibot';

export type ScannerAddress =
	{ readonly host: string; readonly port: number } | { readonly path: string };

/** What an operator may set. Every setting has a working default; `.env.example` tells them all. */
export type Settings = {
	/** The address people type, without a trailing slash; every link is built from it. */
	readonly publicUrl: string;
	readonly host: string;
	readonly port: number;
	/** Folder of the database and of what the application must keep. */
	readonly dataFolder: string;
	/** Folder of the files that guests hand over; it holds nothing else. */
	readonly filesFolder: string;
	/** The daemon that looks for viruses, by host and port or by its socket; null: none looks. */
	readonly virusScanner: ScannerAddress | null;
	/** Null: messages wait in the outbox and can be downloaded. */
	readonly smtpUrl: string | null;
	/** Sender of every message and organiser of every invitation. */
	readonly mailFrom: { readonly name: string; readonly address: string };
	/** Signs session cookies; null: made once and kept in the data folder. */
	readonly secret: string | null;
	/** How many reverse proxies stand in front; 0: the connection's own address is the visitor's. */
	readonly trustedProxies: number;
	readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
	/** Largest request body, bytes. */
	readonly bodyLimit: number;
};

/** `Nom <adresse>` or a bare address. */
const SENDER = /^(?:(?<name>[^<>"\r\n]{0,75})\s*<)?(?<address>[^\s<>@,;:"]+@[^\s<>@,;:"]+)>?$/;

/** `host:port`, `[::1]:port` or `/path/of/a/socket`. */
const SCANNER = /^(?:(?<path>\/.+)|\[?(?<host>[^\s/]+?)\]?:(?<port>\d{1,5}))$/;

const schema = v.object({
	FAISCEAU_URL: v.optional(
		v.pipe(
			v.string(),
			v.url('FAISCEAU_URL must be a whole address such as https://faisceau.example.org.'),
			v.regex(/^https?:\/\/[^/]+\/?$/, 'FAISCEAU_URL must be http or https, without a path.'),
			v.transform((url) => new URL(url).origin)
		)
	),
	HOST: v.optional(v.pipe(v.string(), v.minLength(1)), '127.0.0.1'),
	PORT: v.optional(
		v.pipe(
			v.string(),
			v.regex(/^\d{1,5}$/, 'PORT must be a number.'),
			v.transform(Number),
			v.maxValue(65535, 'PORT must be at most 65535.')
		),
		'3000'
	),
	FAISCEAU_DATA: v.optional(v.pipe(v.string(), v.minLength(1)), 'data'),
	FAISCEAU_FILES: v.optional(v.pipe(v.string(), v.minLength(1))),
	FAISCEAU_CLAMAV: v.optional(
		v.pipe(
			v.string(),
			v.regex(SCANNER, 'FAISCEAU_CLAMAV must be host:port, or the absolute path of a socket.'),
			v.transform((text): ScannerAddress => {
				const { path, host = '', port } = SCANNER.exec(text)?.groups ?? {};
				return path === undefined ? { host, port: Number(port) } : { path };
			})
		)
	),
	SMTP_URL: v.optional(
		v.pipe(v.string(), v.regex(/^smtps?:\/\/\S+$/, 'SMTP_URL must start with smtp:// or smtps://.'))
	),
	MAIL_FROM: v.optional(
		v.pipe(
			v.string(),
			v.regex(SENDER, 'MAIL_FROM must be an address, or a name and <an address>.'),
			v.transform((text) => {
				const { name, address } = SENDER.exec(text)?.groups ?? {};
				return { name: name?.trim() || 'Faisceau', address: (address ?? '').toLowerCase() };
			})
		),
		'Faisceau <invitations@faisceau.test>'
	),
	FAISCEAU_SECRET: v.optional(
		v.pipe(v.string(), v.minLength(32, 'FAISCEAU_SECRET must have at least 32 characters.'))
	),
	TRUSTED_PROXIES: v.optional(
		v.pipe(v.string(), v.regex(/^\d$/, 'TRUSTED_PROXIES must be a digit.'), v.transform(Number)),
		'0'
	),
	LOG_LEVEL: v.optional(
		v.picklist(
			['debug', 'info', 'warn', 'error', 'silent'],
			'LOG_LEVEL must be debug, info, warn, error or silent.'
		),
		'info'
	),
	BODY_LIMIT_MB: v.optional(
		v.pipe(
			v.string(),
			v.regex(/^\d{1,3}$/, 'BODY_LIMIT_MB must be a number.'),
			v.transform(Number)
		),
		'6'
	)
});

/** A setting that cannot be used; the message says which and what it must be. */
export class InvalidSettings extends Error {}

/**
 * Reads the settings from the environment. An empty variable counts as absent.
 *
 * @throws InvalidSettings naming every setting that is wrong
 */
export const readSettings = (
	environment: Readonly<Record<string, string | undefined>>
): Settings => {
	const given = Object.fromEntries(
		Object.entries(environment).filter(([, value]) => value !== undefined && value !== '')
	);
	const parsed = v.safeParse(schema, given);
	if (!parsed.success)
		throw new InvalidSettings(parsed.issues.map((issue) => issue.message).join('\n'));
	const read = parsed.output;
	return {
		publicUrl: read.FAISCEAU_URL ?? `http://localhost:${read.PORT}`,
		host: read.HOST,
		port: read.PORT,
		dataFolder: read.FAISCEAU_DATA,
		filesFolder: read.FAISCEAU_FILES ?? `${read.FAISCEAU_DATA}/files`,
		virusScanner: read.FAISCEAU_CLAMAV ?? null,
		smtpUrl: read.SMTP_URL ?? null,
		mailFrom: read.MAIL_FROM,
		secret: read.FAISCEAU_SECRET ?? null,
		trustedProxies: read.TRUSTED_PROXIES,
		logLevel: read.LOG_LEVEL,
		bodyLimit: read.BODY_LIMIT_MB * 1024 * 1024
	};
};
