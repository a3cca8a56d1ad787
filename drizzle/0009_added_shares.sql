ALTER TABLE `shares` ADD `added` integer DEFAULT false NOT NULL;--> statement-breakpoint
UPDATE `shares` SET `added` = true WHERE `shared_at` > 60000 + (
	SELECT min(`first`.`shared_at`) FROM `shares` AS `first`
	WHERE `first`.`participation_id` = `shares`.`participation_id`);
