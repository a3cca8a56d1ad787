import { crc32, deflateRawSync } from 'node:zlib';

/** One part of an archive; what is left out is told truly. */
export type ArchivePart = {
	readonly name: string;
	readonly content?: Buffer | string;
	/** Written as it is, instead of `content`. */
	readonly packed?: Buffer;
	readonly stored?: boolean;
	/** What the archive claims, whatever is true. */
	readonly claims?: {
		readonly size?: number;
		readonly packedSize?: number;
		readonly checksum?: number;
		readonly method?: number;
		readonly flags?: number;
		/** Upper half: the kind of file, as Unix writes it. */
		readonly attributes?: number;
		/** The name that stands before the part, where another stands in the list. */
		readonly nameBefore?: string;
		/** Where the part is said to begin. */
		readonly place?: number;
	};
};

/** Writes a ZIP archive by hand, so that it may lie. */
export const archiveOf = (
	parts: readonly ArchivePart[],
	{ comment = '', count = parts.length }: { comment?: string; count?: number } = {}
): Buffer => {
	const written: Buffer[] = [];
	const list: Buffer[] = [];
	let at = 0;
	for (const { name, content = '', packed, stored = false, claims = {} } of parts) {
		const plain = Buffer.from(content);
		const data = packed ?? (stored ? plain : deflateRawSync(plain));
		const common = Buffer.alloc(26);
		common.writeUInt16LE(20, 0);
		common.writeUInt16LE(claims.flags ?? 0x800, 2);
		common.writeUInt16LE(claims.method ?? (stored ? 0 : 8), 4);
		common.writeUInt32LE(claims.checksum ?? crc32(plain), 10);
		common.writeUInt32LE(claims.packedSize ?? data.length, 14);
		common.writeUInt32LE(claims.size ?? plain.length, 18);
		const before = Buffer.from(claims.nameBefore ?? name);
		common.writeUInt16LE(before.length, 22);
		const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, before, data]);
		const after = Buffer.from(name);
		common.writeUInt16LE(after.length, 22);
		const rest = Buffer.alloc(14);
		rest.writeUInt32LE((claims.attributes ?? 0) >>> 0, 6);
		rest.writeUInt32LE(claims.place ?? at, 10);
		// Made by Unix, so that attributes are read as its kinds of file.
		list.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x03'), common, rest, after]));
		written.push(local);
		at += local.length;
	}
	const listed = Buffer.concat(list);
	const end = Buffer.alloc(22);
	end.write('PK\x05\x06', 'latin1');
	end.writeUInt16LE(count & 0xffff, 8);
	end.writeUInt16LE(count & 0xffff, 10);
	end.writeUInt32LE(listed.length, 12);
	end.writeUInt32LE(at, 16);
	end.writeUInt16LE(Buffer.byteLength(comment), 20);
	return Buffer.concat([...written, listed, end, Buffer.from(comment)]);
};
