CREATE TABLE `retained_tables` (
	`masterclass_id` text PRIMARY KEY NOT NULL,
	`authorities` text NOT NULL,
	`companies` text NOT NULL,
	`needs` integer NOT NULL,
	`capacity` integer,
	`retained_by` text,
	`retained_at` integer NOT NULL,
	FOREIGN KEY (`masterclass_id`) REFERENCES `masterclasses`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`retained_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null
) STRICT;
