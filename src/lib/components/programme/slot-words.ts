import type { Catalogue } from '#lib/i18n/catalogue.ts';

type Named = { readonly key: string | null; readonly title: string };
type Spoken = { readonly key: string | null; readonly speaker: string };

/** The title of a slot: the organiser's own, else the one that goes with its key. */
export function slotTitle({ key, title }: Named, { programme }: Catalogue): string {
	if (title !== '') return title;
	const workshop = /^workshop-(\d+)$/.exec(key ?? '')?.[1];
	if (workshop !== undefined) return programme.slots.workshop(Number(workshop));
	const named = Object.entries(programme.slots).find(([name]) => name === key)?.[1];
	return typeof named === 'string' ? named : programme.slots.own;
}

/** Who speaks: whom the organiser named, else the role that the sheet gives this slot. */
export function slotSpeaker({ key, speaker }: Spoken, { programme }: Catalogue): string {
	if (speaker !== '') return speaker;
	const roles = programme.speakers;
	return key !== null && key in roles ? roles[key as keyof typeof roles] : '';
}
