CREATE TABLE `former_openings` (
	`id` integer PRIMARY KEY NOT NULL,
	`share_id` text NOT NULL,
	`contact_id` text,
	`acknowledged_at` integer,
	`first_at` integer NOT NULL,
	`last_at` integer NOT NULL,
	FOREIGN KEY (`share_id`) REFERENCES `shares`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`contact_id`) REFERENCES `contacts`(`id`) ON UPDATE no action ON DELETE set null
) STRICT;
--> statement-breakpoint
CREATE INDEX `former_openings_by_share` ON `former_openings` (`share_id`);--> statement-breakpoint
CREATE INDEX `former_openings_by_contact` ON `former_openings` (`contact_id`);--> statement-breakpoint
ALTER TABLE `questions` ADD `contact_id` text REFERENCES `contacts`(`id`) ON UPDATE no action ON DELETE set null;