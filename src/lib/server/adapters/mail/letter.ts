import type { MessageToCompose } from '#lib/server/application/ports/messaging.port.ts';
import { darkSheet, look } from './look.ts';
import { html, lines, Markup } from './markup.ts';

const paragraphs = (body: string): string[] =>
	body
		.split(/\n{2,}/)
		.map((paragraph) => paragraph.trim())
		.filter((paragraph) => paragraph !== '');

/**
 * The message as plain text. In one about the calendar when, where and the link come first: that is
 * what a phone's notification shows, and all that a reader without calendar needs. A letter says first
 * what it is about.
 */
export function letterText(letter: MessageToCompose): string {
	const { details, action, footer } = letter;
	const link = action ? [`${action.label}\n${action.url}`] : [];
	const colon = letter.locale === 'fr' ? '\u202f: ' : ': ';
	const facts = details.map(({ label, value }) => `${label}${colon}${value}`).join('\n');
	const given = facts ? [facts] : [];
	const foot = footer.map(({ text, url }) => (url ? `${text}\n${url}` : text));
	const words = paragraphs(letter.body);
	return [
		...(letter.calendar ? [...given, ...link, ...words] : [...words, ...given, ...link]),
		...(foot.length > 0 ? ['-- ', ...foot] : [])
	]
		.join('\n\n')
		.replace('-- \n\n', '-- \n')
		.concat('\n');
}

/** The message as HTML: one column, readable without styles, pictures or a mouse. */
export function letterHtml(letter: MessageToCompose): string {
	const { locale, subject, from, details, action, footer } = letter;
	const page = html`<!doctype html>
		<html lang="${locale}">
			<head>
				<meta charset="utf-8" />
				<meta name="viewport" content="width=device-width" />
				<meta name="color-scheme" content="light dark" />
				<meta name="supported-color-schemes" content="light dark" />
				<title>${subject}</title>
				<style>
					${new Markup(darkSheet)}
				</style>
			</head>
			<body class="page" style="${look.page}">
				<div style="${look.preview}">${details.map(({ value }) => value).join(' · ')}</div>
				<div class="page" style="${look.page}">
					<table
						role="presentation"
						cellpadding="0"
						cellspacing="0"
						align="center"
						style="${look.column}"
					>
						<tr>
							<td class="brand" style="${look.head}">${from.name}</td>
						</tr>
						<tr>
							<td class="card" style="${look.card}">
								${paragraphs(letter.body).map(
									(words) => html`<p class="ink" style="${look.paragraph}">${lines(words)}</p> `
								)}${details.length > 0 && detailTable(details)}${action && button(action)}
							</td>
						</tr>
						<tr>
							<td class="soft" style="${look.foot}">
								${footer.map(
									({ text, url }) =>
										html`<p class="soft" style="${look.footLine}">
											${text}${
												url && html` <a class="brand" href="${url}" style="${look.link}">${url}</a>`
											}
										</p> `
								)}
							</td>
						</tr>
					</table>
				</div>
			</body>
		</html> `;
	// The indentation of this file is of no use to anybody who receives the message.
	return page.source.replace(/\n\t+/g, '\n').trimEnd();
}

const detailTable = (details: MessageToCompose['details']): Markup =>
	html`<table
		role="presentation"
		class="details"
		cellpadding="0"
		cellspacing="0"
		style="${look.details}"
	>
		${details.map(
			({ label, value }) =>
				html`<tr>
					<td class="ink" style="${look.detail}">
						<span class="soft" style="${look.label}">${label}</span>${lines(value)}
					</td>
				</tr> `
		)}
		<tr>
			<td style="${look.space}">&nbsp;</td>
		</tr>
	</table> `;

const button = ({ label, url }: { label: string; url: string }): Markup =>
	html`<a class="button" href="${url}" style="${look.button}">${label}</a>
		<p class="soft" style="${look.plainLink}">${url}</p> `;
