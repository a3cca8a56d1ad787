CREATE TABLE `needs` (
	`id` text PRIMARY KEY NOT NULL,
	`masterclass_id` text NOT NULL,
	`participation_id` text NOT NULL,
	`title` text NOT NULL,
	`family` text NOT NULL,
	`subfamily` text,
	`statement` text NOT NULL,
	`situation` text NOT NULL,
	`beneficiaries` text NOT NULL,
	`transition_aim` text NOT NULL,
	`perimeter` text NOT NULL,
	`nature` text NOT NULL,
	`budget` text NOT NULL,
	`budget_voted` text NOT NULL,
	`horizon` text NOT NULL,
	`maturity` text NOT NULL,
	`experiment` text NOT NULL,
	`constraints` text NOT NULL,
	`open_consultation` integer NOT NULL,
	`visibility` text NOT NULL,
	`source` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`masterclass_id`) REFERENCES `masterclasses`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`participation_id`) REFERENCES `participations`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "need_family" CHECK("needs"."family" in ('eau', 'dechets', 'batiment', 'energie', 'mobilite', 'nature', 'adaptation', 'air_sante', 'alimentation', 'numerique', 'espace_public', 'sols', 'littoral', 'achats', 'pilotage', 'mobilisation')),
	CONSTRAINT "need_horizon" CHECK("needs"."horizon" in ('lt-3m', '3-6m', '6-12m', 'gt-12m', 'watch')),
	CONSTRAINT "need_visibility" CHECK("needs"."visibility" in ('organiser', 'participants', 'targeted-companies', 'public'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `needs_by_masterclass` ON `needs` (`masterclass_id`);--> statement-breakpoint
CREATE INDEX `needs_by_participation` ON `needs` (`participation_id`);