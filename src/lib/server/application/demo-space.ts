import type { Result } from '#lib/domain/shared/result.ts';
import type { PlainDate } from '#lib/domain/time/plain-date.ts';
import { createAccessUseCases } from './access.usecases.ts';
import type { DemoGuest } from './demo-story.ts';
import { drawLink } from './links.ts';
import type { Ports } from './ports/ports.ts';
import type { SpaceOwner } from './ports/space.port.ts';
import type { GuestScope } from './scope.ts';
import { createSpaceUseCases } from './spaces.usecases.ts';

/** What happens on one day of a fictitious preparation. */
export type Deed = {
	readonly day: PlainDate;
	/** `HH:MM`; in the morning by default. */
	readonly time?: string;
	/** All of it or nothing; or what is due by mail is read over and goes out. */
	readonly act: 'send' | ((then: Ports) => void);
};

/** What a use case gave; a demonstration in which one refuses is not told at all. */
export function must<Value>(result: Result<Value, string>): Value {
	if (!result.ok) throw new Error(`the demonstration cannot be told: ${result.reason}`);
	return result.value;
}

/** The space of a guest of the story. */
export const spaceOf = (then: Ports, masterclassId: string, { person }: DemoGuest): SpaceOwner => {
	const name = person?.slice(0, 2).join(' ');
	const owner = then.store
		.read((r) => r.spaces.ofMasterclass(masterclassId))
		.find((one) => one.name === name);
	if (!owner) throw new Error(`no space for ${name}`);
	return owner;
};

/** A guest enters their space by a personal link, as one from a message. */
export function enter(then: Ports, masterclassId: string, guest: DemoGuest): GuestScope {
	const { participantId } = spaceOf(then, masterclassId, guest);
	const { token, link } = drawLink(then, {
		purpose: 'space',
		subjectId: participantId,
		masterclassId
	});
	then.store.write((r) => r.accessLinks.insert(link));
	const { session } = must(createSpaceUseCases(then).enter(token));
	const scope = createAccessUseCases(then).guestOf(session, participantId);
	if (!scope) throw new Error(`the space of ${participantId} does not open`);
	return scope;
}
