CREATE TABLE `interests` (
	`participation_id` text NOT NULL,
	`other_id` text NOT NULL,
	`interest` text NOT NULL,
	`participant_id` text,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`participation_id`, `other_id`),
	FOREIGN KEY (`participation_id`) REFERENCES `participations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`other_id`) REFERENCES `participations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`participant_id`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "interest_kind" CHECK("interests"."interest" in ('must-meet', 'meet', 'no'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `interests_by_other` ON `interests` (`other_id`);--> statement-breakpoint
CREATE TABLE `offers` (
	`organisation_id` text PRIMARY KEY NOT NULL,
	`solution` text DEFAULT '' NOT NULL,
	`description` text DEFAULT '' NOT NULL,
	`families` text NOT NULL,
	`coverage` text NOT NULL,
	`updated_at` integer NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `synonyms` (
	`id` text PRIMARY KEY NOT NULL,
	`one` text NOT NULL,
	`other` text NOT NULL,
	`created_by` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null
) STRICT;
--> statement-breakpoint
CREATE TABLE `wishes` (
	`id` text PRIMARY KEY NOT NULL,
	`masterclass_id` text NOT NULL,
	`kind` text NOT NULL,
	`participation_id` text NOT NULL,
	`other_id` text,
	`reason` text DEFAULT '' NOT NULL,
	`created_by` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`masterclass_id`) REFERENCES `masterclasses`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`participation_id`) REFERENCES `participations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`other_id`) REFERENCES `participations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "wish_kind" CHECK("wishes"."kind" in ('lock', 'exclude', 'pair', 'conflict', 'apart'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `wishes_by_masterclass` ON `wishes` (`masterclass_id`);