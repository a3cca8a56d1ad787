import { encode as base64, wrap as wrapBase64 } from 'nodemailer/lib/base64';
import type MimeNode from 'nodemailer/lib/mime-node';
import { encode as quotedPrintable, wrap as wrapQuotedPrintable } from 'nodemailer/lib/qp';

/** Characters on an encoded line (RFC 2045 §6.7, §6.8). */
const LINE = 76;

/**
 * The bytes of a compiled message whose contents are texts: what nodemailer's own `build()` makes, at
 * once instead of through a stream a part, so that a message can be composed inside the transaction
 * that saves it. A contract test holds the two together.
 */
export const mimeOf = (root: MimeNode): Buffer => {
	const source = written(root);
	return Buffer.from(source.endsWith('\n') ? source : `${source}\r\n`);
};

function written(node: MimeNode): string {
	const head = `${node.buildHeaders()}\r\n\r\n`;
	if (!node.multipart) return head + encoded(node);
	const parts = node.childNodes.map((child) => `--${node.boundary}\r\n${written(child)}`);
	return `${head}${parts.join('\r\n')}\r\n--${node.boundary}--\r\n`;
}

function encoded(node: MimeNode): string {
	const { content = '' } = node;
	if (typeof content !== 'string') throw new Error('A part of a message is not a text.');
	switch (node.getTransferEncoding()) {
		case 'base64':
			return wrapBase64(base64(content), LINE);
		case 'quoted-printable':
			return wrapQuotedPrintable(quotedPrintable(content), LINE);
		default:
			return content;
	}
}
