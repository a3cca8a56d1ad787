/**
 * How a message looks: one column, styles written on each element because many readers drop a style
 * sheet, and one sheet for those that know dark mode. The colours are those of `src/app.css`.
 */
export const look = {
	page: 'margin:0;padding:0;background:#faf8f3;color:#14231d',
	/** Shown by lists of messages and notifications, not by the message itself. */
	preview: 'display:none;max-height:0;overflow:hidden',
	column: 'width:100%;max-width:560px;margin:0 auto',
	head: 'padding:24px 24px 12px;font:700 16px/1.4 Arial,Helvetica,sans-serif;color:#0e5a43',
	card: 'padding:24px;background:#ffffff;border:1px solid #ded8ca;border-radius:10px',
	paragraph: 'margin:0 0 16px;font:16px/1.55 Arial,Helvetica,sans-serif;color:#14231d',
	details:
		'width:100%;margin:8px 0 24px;border-collapse:separate;background:#e3f0ea;border-radius:6px',
	detail: 'padding:12px 16px 0;font:15px/1.45 Arial,Helvetica,sans-serif;color:#14231d',
	label: 'display:block;font-size:13px;color:#4a5750',
	space: 'height:12px;font-size:0;line-height:12px',
	button:
		'display:inline-block;padding:12px 20px;border-radius:6px;background:#0e5a43;' +
		'font:700 16px/1.3 Arial,Helvetica,sans-serif;color:#ffffff;text-decoration:none',
	// An address has no blanks: on a phone it must break, or it pushes the page wide.
	plainLink:
		'margin:12px 0 0;font:13px/1.5 Arial,Helvetica,sans-serif;color:#4a5750;overflow-wrap:anywhere;word-break:break-all',
	foot: 'padding:16px 24px 32px;font:13px/1.5 Arial,Helvetica,sans-serif;color:#4a5750',
	footLine: 'margin:0 0 8px',
	link: 'color:#0e5a43;text-decoration:underline;overflow-wrap:anywhere'
} as const;

/** `!important` because it must win over the styles on the elements. */
export const darkSheet = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (prefers-color-scheme: dark) {
	.page { background: #121a16 !important; }
	.card { background: #1a241f !important; border-color: #34423b !important; }
	.details { background: #16352a !important; }
	.ink { color: #eef2ee !important; }
	.soft { color: #b6c2bb !important; }
	.brand { color: #7fd0b0 !important; }
	.button { background: #7fd0b0 !important; color: #0b1f17 !important; }
}`;
