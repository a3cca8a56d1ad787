/** The thread of uploads.ts: posts every form at once, tells the status of each answer. */
import { request } from 'node:http';
import { parentPort, workerData } from 'node:worker_threads';

type Work = {
	cookie: string;
	bytes: Uint8Array;
	forms: { url: string; organisation: string }[];
};

const { cookie, bytes, forms } = workerData as Work;
const BOUNDARY = 'the-end-of-a-part';
const PIECE = 256 * 1024;

const send = ({ url, organisation }: Work['forms'][number]): Promise<string> =>
	new Promise((resolve, reject) => {
		const head = Buffer.from(
			`--${BOUNDARY}\r\nContent-Disposition: form-data; name="organisation"\r\n\r\n${organisation}\r\n` +
				`--${BOUNDARY}\r\nContent-Disposition: form-data; name="files"; filename="notice.pdf"\r\n` +
				'Content-Type: application/pdf\r\n\r\n'
		);
		const tail = Buffer.from(`\r\n--${BOUNDARY}--\r\n`);
		const posting = request(url, {
			method: 'POST',
			headers: {
				cookie,
				accept: 'text/html',
				origin: new URL(url).origin,
				'content-type': `multipart/form-data; boundary=${BOUNDARY}`,
				'content-length': head.length + bytes.length + tail.length
			}
		});
		posting.once('error', reject);
		posting.once('response', (answer) => {
			answer.resume();
			answer.once('end', () => resolve(String(answer.statusCode)));
		});
		posting.write(head);
		let at = 0;
		const next = (): void => {
			while (at < bytes.length) {
				const piece = bytes.subarray(at, at + PIECE);
				at += PIECE;
				if (!posting.write(piece)) {
					posting.once('drain', next);
					return;
				}
			}
			posting.end(tail);
		};
		next();
	});

parentPort?.postMessage(await Promise.all(forms.map(send)));
