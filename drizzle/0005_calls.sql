CREATE TABLE `calls` (
	`masterclass_id` text PRIMARY KEY NOT NULL,
	`needs` integer NOT NULL,
	`solutions` integer NOT NULL,
	FOREIGN KEY (`masterclass_id`) REFERENCES `masterclasses`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `proposals` (
	`id` text PRIMARY KEY NOT NULL,
	`masterclass_id` text NOT NULL,
	`organisation` text NOT NULL,
	`authority` text NOT NULL,
	`siren` text,
	`siret` text,
	`website` text NOT NULL,
	`given_name` text NOT NULL,
	`family_name` text NOT NULL,
	`email` text NOT NULL,
	`locale` text NOT NULL,
	`content` text NOT NULL,
	`state` text NOT NULL,
	`created_at` integer NOT NULL,
	`decided_at` integer,
	`decided_by` text,
	`participation_id` text,
	FOREIGN KEY (`masterclass_id`) REFERENCES `masterclasses`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`decided_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`participation_id`) REFERENCES `participations`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "proposal_state" CHECK("proposals"."state" in ('waiting', 'accepted', 'refused'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `proposals_by_masterclass` ON `proposals` (`masterclass_id`,`state`);--> statement-breakpoint
CREATE INDEX `proposals_by_participation` ON `proposals` (`participation_id`);--> statement-breakpoint
CREATE INDEX `proposals_by_email` ON `proposals` (`email`);--> statement-breakpoint
CREATE TABLE `introductions` (
	`participation_id` text PRIMARY KEY NOT NULL,
	`text` text NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`participation_id`) REFERENCES `participations`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
