CREATE TABLE `access_links` (
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
	CONSTRAINT "access_link_purpose" CHECK("access_links"."purpose" in ('first-organiser', 'organiser-invitation', 'password-reset', 'answer', 'task-feed'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `access_links_token_hash_unique` ON `access_links` (`token_hash`);--> statement-breakpoint
CREATE INDEX `access_links_by_subject` ON `access_links` (`purpose`,`subject_id`);--> statement-breakpoint
CREATE TABLE `contacts` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`given_name` text DEFAULT '' NOT NULL,
	`family_name` text NOT NULL,
	`folded_name` text NOT NULL,
	`email` text,
	`phone` text DEFAULT '' NOT NULL,
	`position` text DEFAULT '' NOT NULL,
	`locale` text DEFAULT 'fr' NOT NULL,
	`notes` text DEFAULT '' NOT NULL,
	`demo` integer DEFAULT false NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `contacts_by_organisation` ON `contacts` (`organisation_id`);--> statement-breakpoint
CREATE INDEX `contacts_by_email` ON `contacts` (`email`);--> statement-breakpoint
CREATE INDEX `contacts_by_name` ON `contacts` (`folded_name`);--> statement-breakpoint
CREATE TABLE `import_drafts` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`file_name` text NOT NULL,
	`content` blob NOT NULL,
	`mapping` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `organisations` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`folded_name` text NOT NULL,
	`siren` text,
	`siret` text,
	`code` text,
	`department` text,
	`population` integer,
	`website` text DEFAULT '' NOT NULL,
	`notes` text DEFAULT '' NOT NULL,
	`demo` integer DEFAULT false NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	CONSTRAINT "organisation_kind" CHECK("organisations"."kind" in ('commune', 'epci', 'department', 'region', 'public-body', 'company', 'network', 'association', 'other'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `organisations_by_name` ON `organisations` (`folded_name`);--> statement-breakpoint
CREATE INDEX `organisations_by_siren` ON `organisations` (`siren`);--> statement-breakpoint
CREATE INDEX `organisations_by_code` ON `organisations` (`kind`,`code`);--> statement-breakpoint
CREATE TABLE `invitations` (
	`id` text PRIMARY KEY NOT NULL,
	`masterclass_id` text NOT NULL,
	`contact_id` text NOT NULL,
	`sequence` integer,
	`stamp` integer,
	`organizer_name` text,
	`organizer_email` text,
	`thread_id` text,
	`answer` text DEFAULT 'needs-action' NOT NULL,
	`answer_comment` text DEFAULT '' NOT NULL,
	`answered_at` integer,
	`answered_sequence` integer,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`masterclass_id`) REFERENCES `masterclasses`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`contact_id`) REFERENCES `contacts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "invitation_answer" CHECK("invitations"."answer" in ('needs-action', 'accepted', 'tentative', 'declined'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `invitations_by_contact` ON `invitations` (`contact_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `invitation_once` ON `invitations` (`masterclass_id`,`contact_id`);--> statement-breakpoint
CREATE TABLE `activities` (
	`id` text PRIMARY KEY NOT NULL,
	`masterclass_id` text,
	`user_id` text,
	`at` integer NOT NULL,
	`kind` text NOT NULL,
	`details` text NOT NULL,
	FOREIGN KEY (`masterclass_id`) REFERENCES `masterclasses`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null
) STRICT;
--> statement-breakpoint
CREATE INDEX `activities_by_masterclass` ON `activities` (`masterclass_id`,`at`);--> statement-breakpoint
CREATE TABLE `checklist_items` (
	`id` text PRIMARY KEY NOT NULL,
	`masterclass_id` text NOT NULL,
	`key` text,
	`label` text DEFAULT '' NOT NULL,
	`position` integer NOT NULL,
	`done_at` integer,
	`done_by` text,
	FOREIGN KEY (`masterclass_id`) REFERENCES `masterclasses`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`done_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null
) STRICT;
--> statement-breakpoint
CREATE INDEX `checklist_by_masterclass` ON `checklist_items` (`masterclass_id`,`position`);--> statement-breakpoint
CREATE UNIQUE INDEX `checklist_key` ON `checklist_items` (`masterclass_id`,`key`);--> statement-breakpoint
CREATE TABLE `masterclass_members` (
	`masterclass_id` text NOT NULL,
	`user_id` text NOT NULL,
	`role` text NOT NULL,
	`since` integer NOT NULL,
	PRIMARY KEY(`masterclass_id`, `user_id`),
	FOREIGN KEY (`masterclass_id`) REFERENCES `masterclasses`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "member_role" CHECK("masterclass_members"."role" in ('owner', 'organiser', 'reader'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `members_by_user` ON `masterclass_members` (`user_id`);--> statement-breakpoint
CREATE TABLE `masterclasses` (
	`id` text PRIMARY KEY NOT NULL,
	`public_id` text NOT NULL,
	`title` text NOT NULL,
	`date` text NOT NULL,
	`start_time` text NOT NULL,
	`minutes` integer NOT NULL,
	`time_zone` text NOT NULL,
	`territory` text NOT NULL,
	`customary_days` integer DEFAULT false NOT NULL,
	`place` text NOT NULL,
	`access` text DEFAULT '' NOT NULL,
	`participants_target` integer NOT NULL,
	`authorities_target` integer NOT NULL,
	`companies_target` integer NOT NULL,
	`status` text DEFAULT 'planned' NOT NULL,
	`sending_mode` text DEFAULT 'review' NOT NULL,
	`locale` text DEFAULT 'fr' NOT NULL,
	`uid` text NOT NULL,
	`planned_on` text NOT NULL,
	`plan_mode` text NOT NULL,
	`programme_published_at` integer,
	`programme_revision` integer DEFAULT 1 NOT NULL,
	`demo` integer DEFAULT false NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`cancelled_at` integer,
	`revision` integer DEFAULT 1 NOT NULL,
	CONSTRAINT "masterclass_status" CHECK("masterclasses"."status" in ('planned', 'held', 'closed', 'cancelled')),
	CONSTRAINT "masterclass_sending_mode" CHECK("masterclasses"."sending_mode" in ('review', 'automatic'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `masterclasses_public_id_unique` ON `masterclasses` (`public_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `masterclasses_uid_unique` ON `masterclasses` (`uid`);--> statement-breakpoint
CREATE INDEX `masterclasses_by_date` ON `masterclasses` (`date`);--> statement-breakpoint
CREATE TABLE `settings` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL,
	`updated_at` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `messages` (
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
	`mime` blob,
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
	CONSTRAINT "message_state" CHECK("messages"."state" in ('draft', 'held', 'queued', 'sending', 'sent', 'failed', 'cancelled', 'superseded', 'missed')),
	CONSTRAINT "message_kind" CHECK("messages"."kind" in ('invitation', 'update', 'cancellation', 'organiser-invitation', 'password-reset', 'test')),
	CONSTRAINT "message_frozen" CHECK("messages"."state" not in ('queued', 'sending') or ("messages"."mime" is not null and "messages"."message_id" is not null and "messages"."next_at" is not null))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `messages_dedupe_key_unique` ON `messages` (`dedupe_key`);--> statement-breakpoint
CREATE UNIQUE INDEX `messages_message_id_unique` ON `messages` (`message_id`);--> statement-breakpoint
CREATE INDEX `messages_due` ON `messages` (`state`,`next_at`);--> statement-breakpoint
CREATE INDEX `messages_by_masterclass` ON `messages` (`masterclass_id`,`state`);--> statement-breakpoint
CREATE INDEX `messages_by_invitation` ON `messages` (`invitation_id`);--> statement-breakpoint
CREATE INDEX `messages_by_contact` ON `messages` (`contact_id`);--> statement-breakpoint
CREATE TABLE `accounts` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`provider_id` text NOT NULL,
	`user_id` text NOT NULL,
	`access_token` text,
	`refresh_token` text,
	`id_token` text,
	`access_token_expires_at` integer,
	`refresh_token_expires_at` integer,
	`scope` text,
	`password` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `accounts_by_user` ON `accounts` (`user_id`);--> statement-breakpoint
CREATE TABLE `rate_limits` (
	`key` text PRIMARY KEY NOT NULL,
	`tries` integer NOT NULL,
	`window_ends_at` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`token` text NOT NULL,
	`expires_at` integer NOT NULL,
	`ip_address` text,
	`user_agent` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `sessions_token_unique` ON `sessions` (`token`);--> statement-breakpoint
CREATE INDEX `sessions_by_user` ON `sessions` (`user_id`);--> statement-breakpoint
CREATE TABLE `users` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`email_verified` integer DEFAULT false NOT NULL,
	`image` text,
	`locale` text DEFAULT 'fr' NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `users_email_unique` ON `users` (`email`);--> statement-breakpoint
CREATE TABLE `verifications` (
	`id` text PRIMARY KEY NOT NULL,
	`identifier` text NOT NULL,
	`value` text NOT NULL,
	`expires_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `verifications_by_identifier` ON `verifications` (`identifier`);--> statement-breakpoint
CREATE TABLE `slots` (
	`id` text PRIMARY KEY NOT NULL,
	`masterclass_id` text NOT NULL,
	`key` text,
	`position` integer NOT NULL,
	`minutes` integer NOT NULL,
	`title` text DEFAULT '' NOT NULL,
	`speaker` text DEFAULT '' NOT NULL,
	`text` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`masterclass_id`) REFERENCES `masterclasses`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `slots_by_masterclass` ON `slots` (`masterclass_id`,`position`);--> statement-breakpoint
CREATE TABLE `participants` (
	`id` text PRIMARY KEY NOT NULL,
	`masterclass_id` text NOT NULL,
	`participation_id` text NOT NULL,
	`contact_id` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`masterclass_id`) REFERENCES `masterclasses`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`participation_id`) REFERENCES `participations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`contact_id`) REFERENCES `contacts`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `participants_by_participation` ON `participants` (`participation_id`);--> statement-breakpoint
CREATE INDEX `participants_by_contact` ON `participants` (`contact_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `participant_once` ON `participants` (`masterclass_id`,`contact_id`);--> statement-breakpoint
CREATE TABLE `participations` (
	`id` text PRIMARY KEY NOT NULL,
	`masterclass_id` text NOT NULL,
	`organisation_id` text NOT NULL,
	`role` text NOT NULL,
	`stage` text NOT NULL,
	`refusal` text DEFAULT '' NOT NULL,
	`next_action` text DEFAULT '' NOT NULL,
	`next_action_due` text,
	`owner_id` text,
	`position` integer DEFAULT 0 NOT NULL,
	`created_at` integer NOT NULL,
	`stage_since` integer NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`masterclass_id`) REFERENCES `masterclasses`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`owner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "participation_role" CHECK("participations"."role" in ('inspiring', 'authority', 'company', 'facilitator')),
	CONSTRAINT "participation_stage" CHECK("participations"."stage" in ('identified', 'contacted', 'interested', 'confirmed', 'declined', 'withdrawn'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `participations_by_organisation` ON `participations` (`organisation_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `participation_once` ON `participations` (`masterclass_id`,`organisation_id`,`role`);--> statement-breakpoint
CREATE TABLE `stage_moves` (
	`id` text PRIMARY KEY NOT NULL,
	`participation_id` text NOT NULL,
	`stage` text NOT NULL,
	`at` integer NOT NULL,
	`user_id` text,
	FOREIGN KEY (`participation_id`) REFERENCES `participations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null
) STRICT;
--> statement-breakpoint
CREATE INDEX `stage_moves_by_participation` ON `stage_moves` (`participation_id`,`at`);--> statement-breakpoint
CREATE TABLE `tasks` (
	`id` text PRIMARY KEY NOT NULL,
	`masterclass_id` text NOT NULL,
	`key` text,
	`phase` text NOT NULL,
	`title` text DEFAULT '' NOT NULL,
	`notes` text DEFAULT '' NOT NULL,
	`due` text NOT NULL,
	`moved_from` text,
	`reason` text,
	`pinned` integer DEFAULT false NOT NULL,
	`automatic` integer DEFAULT false NOT NULL,
	`assignee_id` text,
	`done_at` integer,
	`done_by` text,
	`position` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`masterclass_id`) REFERENCES `masterclasses`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`assignee_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`done_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null
) STRICT;
--> statement-breakpoint
CREATE INDEX `tasks_by_masterclass` ON `tasks` (`masterclass_id`,`due`);--> statement-breakpoint
CREATE INDEX `tasks_open_by_due` ON `tasks` (`done_at`,`due`);--> statement-breakpoint
CREATE UNIQUE INDEX `task_key` ON `tasks` (`masterclass_id`,`key`);