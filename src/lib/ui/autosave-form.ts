import { createAutosave, sendTo, type AutosaveOptions, type Autosave } from './autosave.ts';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** The controls of a form that somebody fills in. */
const controlsOf = (form: HTMLFormElement): Control[] =>
	[...form.elements].filter(
		(one): one is Control =>
			(one instanceof HTMLInputElement && !['hidden', 'file', 'submit'].includes(one.type)) ||
			one instanceof HTMLSelectElement ||
			one instanceof HTMLTextAreaElement
	);

const isTick = (control: Control): control is HTMLInputElement =>
	control instanceof HTMLInputElement && ['checkbox', 'radio'].includes(control.type);

type Rows = Record<string, string>[];

/** A cell of a table by its name, `table.row.column`; null for any other control. */
const cellOf = ({ name }: Control) => {
	const [, table = '', row, column = ''] = /^(\w+)\.(\d+)\.(\w+)$/.exec(name) ?? [];
	return row === undefined ? null : { table, row: Number(row), column };
};

/** The rows of a table, in JSON, without the blank ones at its end. */
const tableOf = (rows: Rows): string => {
	const last = rows.findLastIndex((row) => Object.values(row).some((cell) => cell !== ''));
	return last < 0 ? '' : JSON.stringify(rows.slice(0, last + 1));
};

/**
 * What a form holds, by name: a list `x[]` one a line, nothing ticked as an empty text, a table whose
 * cells are named `x.row.column` as its rows in JSON.
 */
const valuesOf = (form: HTMLFormElement): Map<string, string> => {
	const values = new Map<string, string>();
	const tables = new Map<string, Rows>();
	for (const control of controlsOf(form)) {
		const { name } = control;
		const cell = cellOf(control);
		if (cell) {
			const rows = tables.get(cell.table) ?? [];
			rows[cell.row] = { ...rows[cell.row], [cell.column]: control.value };
			tables.set(cell.table, rows);
		} else if (!isTick(control)) values.set(name, control.value);
		else if (!control.checked) values.set(name, values.get(name) ?? '');
		else values.set(name, [values.get(name), control.value].filter(Boolean).join('\n'));
	}
	values.delete('');
	for (const [table, rows] of tables) values.set(table, tableOf(rows));
	return values;
};

/** Puts a text into a field of a form, as if it had been typed. */
export const writeField = (form: HTMLFormElement, name: string, value: string): void => {
	const ticked = value.split('\n');
	for (const control of controlsOf(form)) {
		const cell = cellOf(control);
		if ((cell?.table ?? control.name) !== name) continue;
		if (cell) {
			const rows = value === '' ? [] : (JSON.parse(value) as Rows);
			control.value = rows[cell.row]?.[cell.column] ?? '';
		} else if (!isTick(control)) control.value = value;
		else if (control.checked !== ticked.includes(control.value)) control.checked = !control.checked;
		else continue;
		control.dispatchEvent(new Event('input', { bubbles: true }));
		control.dispatchEvent(new Event('change', { bubbles: true }));
	}
};

/**
 * For `{@attach}` on a form: saves its fields as they are typed. First it puts back what the device
 * kept of an earlier visit. The form itself goes on working without a script. A form that nobody can
 * write in is left alone.
 *
 * @param options.address where the fields are sent
 * @param options.ready gets hold of the saving, to settle conflicts and to wait for the last save
 */
export const autosaving =
	(
		options: Pick<AutosaveOptions, 'key' | 'fields' | 'changed'> & {
			readonly address: string;
			/** What is said of a text too long to be sent at all. */
			readonly tooLong: string;
			readonly ready: (saving: Autosave) => void;
		}
	) =>
	(form: HTMLFormElement): (() => void) | undefined => {
		if (form.closest('fieldset:disabled')) return;
		const saving = createAutosave({
			...options,
			send: sendTo(options.address, options.tooLong),
			storage: storage(),
			tab: crypto.getRandomValues(new Uint32Array(2)).join('-')
		});
		for (const [name, value] of Object.entries(saving.restored())) writeField(form, name, value);

		// Also what was typed before this script was there, or refused without one.
		const seen = new Map([
			...valuesOf(form),
			...Object.entries(options.fields).map(([name, { value }]) => [name, value] as const)
		]);
		let looking: ReturnType<typeof setTimeout> | undefined;
		// A choice may bring or change other fields: all are read once the page stands still.
		const look = () => {
			looking = undefined;
			for (const [name, value] of valuesOf(form)) {
				if (value !== seen.get(name)) saving.set(name, value);
				seen.set(name, value);
			}
		};
		const typed = () => (looking ??= setTimeout(look));
		const leave = () => {
			look();
			saving.leave();
		};
		const hidden = () => {
			look();
			if (document.visibilityState === 'hidden') saving.go();
		};
		form.addEventListener('input', typed);
		form.addEventListener('change', typed);
		document.addEventListener('visibilitychange', hidden);
		addEventListener('pagehide', leave);
		addEventListener('online', saving.go);
		options.ready({
			...saving,
			settled: () => {
				look();
				return saving.settled();
			}
		});
		look();
		saving.go();
		options.changed(saving.state());

		return () => {
			clearTimeout(looking);
			look();
			form.removeEventListener('input', typed);
			form.removeEventListener('change', typed);
			document.removeEventListener('visibilitychange', hidden);
			removeEventListener('pagehide', leave);
			removeEventListener('online', saving.go);
			saving.end();
		};
	};

/** Where unsaved text waits, unless the browser forbids it. */
const storage = (): Storage | null => {
	try {
		return localStorage;
	} catch {
		return null;
	}
};
