import { accepted, refused, type Result } from '#lib/domain/shared/result.ts';
import { createAccessUseCases } from './access.usecases.ts';
import { fillDirectory } from './demo-directory.ts';
import { DEMO_MASTERCLASSES } from './demo-story.ts';
import { tell } from './demo-telling.ts';
import type { Ports, Repositories } from './ports/ports.ts';
import type { OrganiserScope } from './scope.ts';

/**
 * Fictitious masterclasses around today. They are made by the same use cases as real ones, each
 * with the clock of its own day, and all they hold is marked: no mailer takes their messages.
 */
export const createDemoUseCases = (ports: Ports) => {
	const marked = (r: Repositories, scope: OrganiserScope) =>
		r.masterclasses.listFor(scope.userId).filter(({ demo }) => demo);

	const erase = (scope: OrganiserScope): number =>
		ports.store.write((r) => {
			const gone = marked(r, scope);
			for (const { id } of gone) r.masterclasses.delete(id);
			for (const contact of r.contacts.all())
				if (contact.demo && r.directory.commitments(contact.id) === 0)
					r.contacts.remove(contact.id);
			for (const { id, demo } of r.organisations.all())
				if (
					demo &&
					r.directory.participations(id) === 0 &&
					r.contacts.ofOrganisation(id).length === 0
				)
					r.organisations.remove(id);
			return gone.length;
		});

	return {
		/**
		 * For the command line, whose user already owns the machine: the organiser with this address,
		 * the first one without.
		 */
		organiserFor: (email: string | null): OrganiserScope | null => {
			const organiser = ports.store.read((r) =>
				email === null ? r.organisers.list()[0] : r.organisers.findByEmail(email)
			);
			return organiser
				? createAccessUseCases(ports).organiserOf({ userId: organiser.id, sessionId: '' })
				: null;
		},

		/** Whether this organiser has the demonstration. */
		loaded: (scope: OrganiserScope): boolean =>
			ports.store.read((r) => marked(r, scope).length > 0),

		/**
		 * Makes the demonstration, once. A failure on the way leaves none of it.
		 *
		 * @returns the identifiers of its masterclasses
		 */
		load: async (scope: OrganiserScope): Promise<Result<string[], 'already-there'>> => {
			if (ports.store.read((r) => marked(r, scope).length > 0)) return refused('already-there');
			try {
				fillDirectory(ports);
				const made: string[] = [];
				for (const story of DEMO_MASTERCLASSES) made.push(await tell(ports, scope, story));
				return accepted(made);
			} catch (error) {
				erase(scope);
				throw error;
			}
		},

		/**
		 * Takes the demonstration away: its masterclasses and, unless a real one uses them since, its
		 * organisations and people.
		 *
		 * @returns how many masterclasses went
		 */
		remove: erase
	};
};
