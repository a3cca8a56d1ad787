ALTER TABLE `readings` ADD `opened_copy` text;--> statement-breakpoint
UPDATE `readings` SET `opened_copy` = json_object(
	'whole', `whole`,
	'reasons', json(`reasons`),
	'paragraph', `paragraph`,
	'notes', json((
		SELECT json_group_object(`indicator`, json_object(
			'strength', `strength`,
			'remark', `remark`,
			'question', `question`,
			'recommendation', `recommendation`
		))
		FROM `reading_notes` WHERE `reading_notes`.`reading_id` = `readings`.`id`
	))
) WHERE `opened_at` IS NOT NULL;
