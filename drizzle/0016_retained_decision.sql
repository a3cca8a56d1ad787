ALTER TABLE `retained_tables` ADD `decided` text;--> statement-breakpoint
ALTER TABLE `retained_tables` ADD `revision` integer DEFAULT 1 NOT NULL;