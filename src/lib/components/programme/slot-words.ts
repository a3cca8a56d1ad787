import type { Catalogue } from '#lib/i18n/catalogue.ts';

type Named = { readonly key: string | null; readonly title: string; readonly speaker: string };

const turnOf = (key: string | null) => /^workshop-(\d+)$/.exec(key ?? '')?.[1];

/** The title of a slot: the organiser's own, else the one that goes with its key. */
export function slotTitle({ key, title, speaker }: Named, { programme }: Catalogue): string {
	if (title !== '') return title;
	const turn = turnOf(key);
	if (turn !== undefined)
		return speaker ? programme.slots.workshopOf(speaker) : programme.slots.workshop(Number(turn));
	const named = Object.entries(programme.slots).find(([name]) => name === key)?.[1];
	return typeof named === 'string' ? named : programme.slots.own;
}

/**
 * Who speaks: whom the organiser named, else the role that the sheet gives this slot. Empty where
 * the title says it already.
 */
export function slotSpeaker({ key, title, speaker }: Named, { programme }: Catalogue): string {
	if (speaker !== '') return title === '' && turnOf(key) !== undefined ? '' : speaker;
	const roles = programme.speakers;
	return key !== null && key in roles ? roles[key as keyof typeof roles] : '';
}
