ALTER TABLE `offers` ADD `source` text DEFAULT 'organiser' NOT NULL;--> statement-breakpoint
ALTER TABLE `offers` ADD `source_id` text;