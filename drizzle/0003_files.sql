CREATE TABLE `files` (
	`id` text PRIMARY KEY NOT NULL,
	`masterclass_id` text NOT NULL,
	`participation_id` text NOT NULL,
	`participant_id` text,
	`user_id` text,
	`purpose` text NOT NULL,
	`sha256` text NOT NULL,
	`size` integer NOT NULL,
	`type` text NOT NULL,
	`name` text NOT NULL,
	`state` text NOT NULL,
	`refusal` text,
	`pages` integer,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`masterclass_id`) REFERENCES `masterclasses`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`participation_id`) REFERENCES `participations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`participant_id`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "file_purpose" CHECK("files"."purpose" in ('document', 'evidence', 'presentation')),
	CONSTRAINT "file_type" CHECK("files"."type" in ('pdf', 'docx', 'odt')),
	CONSTRAINT "file_state" CHECK("files"."state" in ('scanning', 'available', 'refused', 'quarantined')),
	CONSTRAINT "file_refusal" CHECK("files"."refusal" in ('infected', 'not-scanned'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `files_by_masterclass` ON `files` (`masterclass_id`);--> statement-breakpoint
CREATE INDEX `files_by_participation` ON `files` (`participation_id`);--> statement-breakpoint
CREATE INDEX `files_by_participant` ON `files` (`participant_id`);--> statement-breakpoint
CREATE INDEX `files_by_content` ON `files` (`sha256`);