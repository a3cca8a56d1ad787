import { sql, type SQL } from 'drizzle-orm';
import type { OfferSource, SaidElsewhere } from '#lib/domain/matching/offer-origin.ts';

/** A line of the query below; no source: the company has no offer. */
export type Elsewhere = SaidElsewhere & {
	readonly organisationId: string;
	readonly source: OfferSource | null;
	readonly sourceId: string | null;
};

/**
 * What companies said elsewhere that may be their offer. Consent counts twice: as it was when the
 * version was handed in, for what it says was agreed to then, and as it is today.
 */
export const saidElsewhere = (masterclassId: string | null): SQL => sql`
	with concerned as (
		select organisation_id as id from participations
		where masterclass_id = ${masterclassId} and role = 'company'
		union
		select organisation_id from offers where source in ('call', 'document')
	)
	select
		concerned.id as "organisationId",
		offers.source as "source",
		offers.source_id as "sourceId",
		(
			select version.id
			from participations as company
			join faisceaux as document on document.participation_id = company.id
			join faisceau_versions as version on version.faisceau_id = document.id
			where company.organisation_id = concerned.id
				and company.role = 'company'
				and company.stage not in ('declined', 'withdrawn')
				and document.state in ('submitted', 'accepted')
				and document.consent ->> '$.authorities' = 1
				and version.content ->> '$.consent.authorities' = 1
				and version.number = (
					select max(number) from faisceau_versions where faisceau_id = document.id
				)
			order by version.submitted_at desc, version.id
			limit 1
		) as "documentId",
		(
			select proposal.id
			from participations as company
			join proposals as proposal on proposal.participation_id = company.id
			where company.organisation_id = concerned.id
				and company.role = 'company'
				and proposal.state = 'accepted'
				and proposal.content ->> '$.kind' = 'solution'
			order by proposal.decided_at, proposal.id
			limit 1
		) as "callId"
	from concerned
	left join offers on offers.organisation_id = concerned.id
	where offers.source is null or offers.source in ('call', 'document')
	order by concerned.id
`;
