import type { SpaceStage } from '#lib/domain/access/guest-rights.ts';
import { drawLink } from '#lib/server/application/links.ts';
import type { GuestScope, MasterclassScope } from '#lib/server/application/scope.ts';
import type { TestApplication } from './application.ts';

/** The space of whoever has an address; the latest masterclass's. */
export const spaceOf = ({ store }: Pick<TestApplication, 'store'>, email: string): string => {
	const [space] = store.read((r) => r.spaces.ofEmail(email));
	if (!space) throw new Error(`nobody at ${email}`);
	return space.participantId;
};

/** A guest inside their space, by a link such as a message carries. */
export const inSpace = (
	{ app, ports, store }: Pick<TestApplication, 'app' | 'ports' | 'store'>,
	participantId: string
): GuestScope => {
	const { token, link } = drawLink(ports, { purpose: 'space', subjectId: participantId });
	store.write((r) => r.accessLinks.insert(link));
	const entered = app.spaces.enter(token);
	if (!entered.ok) throw new Error(entered.reason);
	const scope = app.access.guestOf(entered.value.session, participantId);
	if (!scope) throw new Error('the space does not open');
	return scope;
};

/** An organiser who looks at a space as its guest sees it, now or at a later stage. */
export const lookingInto = (
	{ app }: Pick<TestApplication, 'app'>,
	scope: MasterclassScope,
	participantId: string,
	stage: SpaceStage | null = null
): GuestScope => {
	const look = app.spaces.preview(scope, participantId, stage);
	if (!look.ok) throw new Error(look.reason);
	const guest = app.access.guestOf(look.value.session, participantId);
	if (!guest) throw new Error('the space does not open');
	return guest;
};
