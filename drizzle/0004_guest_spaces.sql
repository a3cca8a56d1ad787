CREATE TABLE `guest_sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`participant_id` text NOT NULL,
	`previewed_by` text,
	`preview_stage` text,
	`created_at` integer NOT NULL,
	`last_seen_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`participant_id`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`previewed_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `guest_sessions_token_hash_unique` ON `guest_sessions` (`token_hash`);--> statement-breakpoint
CREATE INDEX `guest_sessions_by_participant` ON `guest_sessions` (`participant_id`);--> statement-breakpoint
CREATE INDEX `guest_sessions_by_expiry` ON `guest_sessions` (`expires_at`);--> statement-breakpoint
CREATE TABLE `faisceau_answers` (
	`faisceau_id` text NOT NULL,
	`field` text NOT NULL,
	`value` text NOT NULL,
	`updated_at` integer NOT NULL,
	`updated_by` text,
	`revision` integer DEFAULT 1 NOT NULL,
	PRIMARY KEY(`faisceau_id`, `field`),
	FOREIGN KEY (`faisceau_id`) REFERENCES `faisceaux`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`updated_by`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE set null
) STRICT;
--> statement-breakpoint
CREATE TABLE `faisceau_documents` (
	`faisceau_id` text NOT NULL,
	`file_id` text NOT NULL,
	`added_at` integer NOT NULL,
	PRIMARY KEY(`faisceau_id`, `file_id`),
	FOREIGN KEY (`faisceau_id`) REFERENCES `faisceaux`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`file_id`) REFERENCES `files`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `faisceau_evidence` (
	`id` text PRIMARY KEY NOT NULL,
	`faisceau_id` text NOT NULL,
	`indicator` text NOT NULL,
	`type` text NOT NULL,
	`label` text,
	`title` text NOT NULL,
	`issuer` text NOT NULL,
	`reference` text NOT NULL,
	`date` text,
	`end_date` text,
	`about` text NOT NULL,
	`confidentiality` text NOT NULL,
	`file_id` text,
	`url` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`faisceau_id`) REFERENCES `faisceaux`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`file_id`) REFERENCES `files`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "faisceau_evidence_indicator" CHECK("faisceau_evidence"."indicator" in ('I01', 'I02', 'I03', 'I04', 'I05', 'I09', 'I06', 'I07', 'I08', 'I10', 'I11', 'I12', 'I13', 'I14', 'I15', 'I16', 'I17', 'I18', 'I19', 'I20')),
	CONSTRAINT "faisceau_evidence_about" CHECK("faisceau_evidence"."about" in ('solution', 'company', 'other-product')),
	CONSTRAINT "faisceau_evidence_confidentiality" CHECK("faisceau_evidence"."confidentiality" in ('public', 'participants', 'authorities', 'inspiring', 'organiser'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `faisceau_evidence_by_faisceau` ON `faisceau_evidence` (`faisceau_id`,`indicator`);--> statement-breakpoint
CREATE TABLE `faisceau_remarks` (
	`id` text PRIMARY KEY NOT NULL,
	`version_id` text NOT NULL,
	`field` text NOT NULL,
	`text` text NOT NULL,
	`user_id` text,
	`created_at` integer NOT NULL,
	`sent_at` integer,
	FOREIGN KEY (`version_id`) REFERENCES `faisceau_versions`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null
) STRICT;
--> statement-breakpoint
CREATE INDEX `faisceau_remarks_by_version` ON `faisceau_remarks` (`version_id`);--> statement-breakpoint
CREATE TABLE `faisceau_versions` (
	`id` text PRIMARY KEY NOT NULL,
	`faisceau_id` text NOT NULL,
	`number` integer NOT NULL,
	`content` text NOT NULL,
	`submitted_at` integer NOT NULL,
	`submitted_by` text,
	`late` integer DEFAULT false NOT NULL,
	`accepted_at` integer,
	FOREIGN KEY (`faisceau_id`) REFERENCES `faisceaux`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`submitted_by`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE set null
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `faisceau_version_number` ON `faisceau_versions` (`faisceau_id`,`number`);--> statement-breakpoint
CREATE TABLE `faisceaux` (
	`id` text PRIMARY KEY NOT NULL,
	`masterclass_id` text NOT NULL,
	`participation_id` text NOT NULL,
	`state` text NOT NULL,
	`late_allowed` integer DEFAULT false NOT NULL,
	`consent` text,
	`consent_at` integer,
	`consent_by` text,
	`held_at` integer,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`masterclass_id`) REFERENCES `masterclasses`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`participation_id`) REFERENCES `participations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`consent_by`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "faisceau_state" CHECK("faisceaux"."state" in ('draft', 'submitted', 'sent-back', 'accepted'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `faisceaux_participation_id_unique` ON `faisceaux` (`participation_id`);--> statement-breakpoint
CREATE INDEX `faisceaux_by_masterclass` ON `faisceaux` (`masterclass_id`);--> statement-breakpoint
CREATE TABLE `questions` (
	`id` text PRIMARY KEY NOT NULL,
	`masterclass_id` text NOT NULL,
	`faisceau_id` text NOT NULL,
	`participation_id` text NOT NULL,
	`participant_id` text,
	`text` text NOT NULL,
	`merged_into` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`masterclass_id`) REFERENCES `masterclasses`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`faisceau_id`) REFERENCES `faisceaux`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`participation_id`) REFERENCES `participations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`participant_id`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`merged_into`) REFERENCES `questions`(`id`) ON UPDATE no action ON DELETE set null
) STRICT;
--> statement-breakpoint
CREATE INDEX `questions_by_masterclass` ON `questions` (`masterclass_id`,`faisceau_id`);--> statement-breakpoint
CREATE INDEX `questions_by_participation` ON `questions` (`participation_id`);--> statement-breakpoint
CREATE TABLE `reading_notes` (
	`reading_id` text NOT NULL,
	`indicator` text NOT NULL,
	`strength` text,
	`remark` text NOT NULL,
	`question` text NOT NULL,
	`recommendation` text NOT NULL,
	`updated_at` integer NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	PRIMARY KEY(`reading_id`, `indicator`),
	FOREIGN KEY (`reading_id`) REFERENCES `readings`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "reading_note_indicator" CHECK("reading_notes"."indicator" in ('I01', 'I02', 'I03', 'I04', 'I05', 'I09', 'I06', 'I07', 'I08', 'I10', 'I11', 'I12', 'I13', 'I14', 'I15', 'I16', 'I17', 'I18', 'I19', 'I20')),
	CONSTRAINT "reading_note_strength" CHECK("reading_notes"."strength" in ('fort', 'moyen', 'faible', 'absent', 'contraire'))
) STRICT;
--> statement-breakpoint
CREATE TABLE `readings` (
	`id` text PRIMARY KEY NOT NULL,
	`faisceau_id` text NOT NULL,
	`participation_id` text NOT NULL,
	`whole` text,
	`reasons` text NOT NULL,
	`paragraph` text NOT NULL,
	`opened_at` integer,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`faisceau_id`) REFERENCES `faisceaux`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`participation_id`) REFERENCES `participations`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "reading_whole" CHECK("readings"."whole" in ('convergent', 'a_completer', 'insuffisant', 'hors_dispositif'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `readings_by_participation` ON `readings` (`participation_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `reading_once` ON `readings` (`faisceau_id`,`participation_id`);--> statement-breakpoint
CREATE TABLE `acknowledgements` (
	`participant_id` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`participant_id`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `share_openings` (
	`share_id` text NOT NULL,
	`participant_id` text NOT NULL,
	`first_at` integer NOT NULL,
	`last_at` integer NOT NULL,
	PRIMARY KEY(`share_id`, `participant_id`),
	FOREIGN KEY (`share_id`) REFERENCES `shares`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`participant_id`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `share_waves` (
	`masterclass_id` text NOT NULL,
	`wave` text NOT NULL,
	`approved_at` integer,
	`approved_by` text,
	`opens_at` integer,
	`held_at` integer,
	`held_by` text,
	`opened_at` integer,
	PRIMARY KEY(`masterclass_id`, `wave`),
	FOREIGN KEY (`masterclass_id`) REFERENCES `masterclasses`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`approved_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`held_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "share_wave" CHECK("share_waves"."wave" in ('inspiring', 'authorities'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `share_waves_due` ON `share_waves` (`opened_at`,`opens_at`);--> statement-breakpoint
CREATE TABLE `shares` (
	`id` text PRIMARY KEY NOT NULL,
	`masterclass_id` text NOT NULL,
	`wave` text NOT NULL,
	`version_id` text NOT NULL,
	`participation_id` text NOT NULL,
	`shared_at` integer NOT NULL,
	`revoked_at` integer,
	FOREIGN KEY (`masterclass_id`) REFERENCES `masterclasses`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`version_id`) REFERENCES `faisceau_versions`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`participation_id`) REFERENCES `participations`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "share_of_wave" CHECK("shares"."wave" in ('inspiring', 'authorities'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `shares_by_masterclass` ON `shares` (`masterclass_id`);--> statement-breakpoint
CREATE INDEX `shares_by_participation` ON `shares` (`participation_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `share_once` ON `shares` (`version_id`,`participation_id`);--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_access_links` (
	`id` text PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`purpose` text NOT NULL,
	`subject_id` text NOT NULL,
	`masterclass_id` text,
	`details` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer,
	`used_at` integer,
	`revoked_at` integer,
	CONSTRAINT "access_link_purpose" CHECK("__new_access_links"."purpose" in ('first-organiser', 'organiser-invitation', 'password-reset', 'answer', 'task-feed', 'space'))
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_access_links`("id", "token_hash", "purpose", "subject_id", "masterclass_id", "details", "created_at", "expires_at", "used_at", "revoked_at") SELECT "id", "token_hash", "purpose", "subject_id", "masterclass_id", "details", "created_at", "expires_at", "used_at", "revoked_at" FROM `access_links`;--> statement-breakpoint
DROP TABLE `access_links`;--> statement-breakpoint
ALTER TABLE `__new_access_links` RENAME TO `access_links`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE UNIQUE INDEX `access_links_token_hash_unique` ON `access_links` (`token_hash`);--> statement-breakpoint
CREATE INDEX `access_links_by_subject` ON `access_links` (`purpose`,`subject_id`);--> statement-breakpoint
CREATE TABLE `__new_messages` (
	`id` text PRIMARY KEY NOT NULL,
	`dedupe_key` text NOT NULL,
	`kind` text NOT NULL,
	`masterclass_id` text,
	`contact_id` text,
	`invitation_id` text,
	`state` text NOT NULL,
	`reason` text NOT NULL,
	`reason_details` text NOT NULL,
	`locale` text NOT NULL,
	`recipient_name` text NOT NULL,
	`recipient_email` text NOT NULL,
	`subject` text NOT NULL,
	`body` text NOT NULL,
	`edited` integer DEFAULT false NOT NULL,
	`calendar` text,
	`method` text,
	`sequence` integer,
	`scheduled_for` integer NOT NULL,
	`expires_at` integer,
	`message_id` text,
	`approved_at` integer,
	`approved_by` text,
	`attempts` integer DEFAULT 0 NOT NULL,
	`ambiguous` integer DEFAULT false NOT NULL,
	`next_at` integer,
	`lease_owner` text,
	`lease_until` integer,
	`sent_at` integer,
	`smtp_reply` text,
	`last_error` text,
	`replaces` text,
	`demo` integer DEFAULT false NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`masterclass_id`) REFERENCES `masterclasses`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`contact_id`) REFERENCES `contacts`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`invitation_id`) REFERENCES `invitations`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "message_state" CHECK("__new_messages"."state" in ('draft', 'held', 'queued', 'sending', 'sent', 'failed', 'cancelled', 'superseded', 'missed')),
	CONSTRAINT "message_kind" CHECK("__new_messages"."kind" in ('invitation', 'update', 'cancellation', 'organiser-invitation', 'password-reset', 'space-link', 'test')),
	CONSTRAINT "message_frozen" CHECK("__new_messages"."state" not in ('queued', 'sending') or ("__new_messages"."message_id" is not null and "__new_messages"."next_at" is not null))
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_messages`("id", "dedupe_key", "kind", "masterclass_id", "contact_id", "invitation_id", "state", "reason", "reason_details", "locale", "recipient_name", "recipient_email", "subject", "body", "edited", "calendar", "method", "sequence", "scheduled_for", "expires_at", "message_id", "approved_at", "approved_by", "attempts", "ambiguous", "next_at", "lease_owner", "lease_until", "sent_at", "smtp_reply", "last_error", "replaces", "demo", "created_at", "updated_at", "revision") SELECT "id", "dedupe_key", "kind", "masterclass_id", "contact_id", "invitation_id", "state", "reason", "reason_details", "locale", "recipient_name", "recipient_email", "subject", "body", "edited", "calendar", "method", "sequence", "scheduled_for", "expires_at", "message_id", "approved_at", "approved_by", "attempts", "ambiguous", "next_at", "lease_owner", "lease_until", "sent_at", "smtp_reply", "last_error", "replaces", "demo", "created_at", "updated_at", "revision" FROM `messages`;--> statement-breakpoint
DROP TABLE `messages`;--> statement-breakpoint
ALTER TABLE `__new_messages` RENAME TO `messages`;--> statement-breakpoint
CREATE UNIQUE INDEX `messages_dedupe_key_unique` ON `messages` (`dedupe_key`);--> statement-breakpoint
CREATE UNIQUE INDEX `messages_message_id_unique` ON `messages` (`message_id`);--> statement-breakpoint
CREATE INDEX `messages_due` ON `messages` (`state`,`next_at`,`id`);--> statement-breakpoint
CREATE INDEX `messages_by_masterclass` ON `messages` (`masterclass_id`,`state`);--> statement-breakpoint
CREATE INDEX `messages_by_invitation` ON `messages` (`invitation_id`);--> statement-breakpoint
CREATE INDEX `messages_by_contact` ON `messages` (`contact_id`);