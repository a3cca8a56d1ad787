PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_messages` (
	`id` text PRIMARY KEY NOT NULL,
	`dedupe_key` text NOT NULL,
	`kind` text NOT NULL,
	`masterclass_id` text,
	`contact_id` text,
	`participant_id` text,
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
	FOREIGN KEY (`participant_id`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`invitation_id`) REFERENCES `invitations`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "message_state" CHECK("__new_messages"."state" in ('draft', 'held', 'queued', 'sending', 'sent', 'failed', 'cancelled', 'superseded', 'missed')),
	CONSTRAINT "message_kind" CHECK("__new_messages"."kind" in ('invitation', 'update', 'cancellation', 'organiser-invitation', 'password-reset', 'test', 'save-the-date', 'needs-request', 'needs-reminder', 'presentation-request', 'faisceau-request', 'faisceau-reminder', 'faisceau-overdue', 'faisceau-sent-back', 'faisceau-reopened', 'share-inspiring', 'share-authorities', 'share-new-version', 'questions-reminder', 'final-reminder', 'thanks', 'feedback-opened', 'space-link', 'delegation')),
	CONSTRAINT "message_frozen" CHECK("__new_messages"."state" not in ('queued', 'sending') or ("__new_messages"."message_id" is not null and "__new_messages"."next_at" is not null))
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_messages`("id", "dedupe_key", "kind", "masterclass_id", "contact_id", "participant_id", "invitation_id", "state", "reason", "reason_details", "locale", "recipient_name", "recipient_email", "subject", "body", "edited", "calendar", "method", "sequence", "scheduled_for", "expires_at", "message_id", "approved_at", "approved_by", "attempts", "ambiguous", "next_at", "lease_owner", "lease_until", "sent_at", "smtp_reply", "last_error", "replaces", "demo", "created_at", "updated_at", "revision") SELECT "id", "dedupe_key", "kind", "masterclass_id", "contact_id", "participant_id", "invitation_id", "state", "reason", "reason_details", "locale", "recipient_name", "recipient_email", "subject", "body", "edited", "calendar", "method", "sequence", "scheduled_for", "expires_at", "message_id", "approved_at", "approved_by", "attempts", "ambiguous", "next_at", "lease_owner", "lease_until", "sent_at", "smtp_reply", "last_error", "replaces", "demo", "created_at", "updated_at", "revision" FROM `messages`;--> statement-breakpoint
DROP TABLE `messages`;--> statement-breakpoint
ALTER TABLE `__new_messages` RENAME TO `messages`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE UNIQUE INDEX `messages_dedupe_key_unique` ON `messages` (`dedupe_key`);--> statement-breakpoint
CREATE UNIQUE INDEX `messages_message_id_unique` ON `messages` (`message_id`);--> statement-breakpoint
CREATE INDEX `messages_due` ON `messages` (`state`,`next_at`,`id`);--> statement-breakpoint
CREATE INDEX `messages_by_masterclass` ON `messages` (`masterclass_id`,`state`);--> statement-breakpoint
CREATE INDEX `messages_by_invitation` ON `messages` (`invitation_id`);--> statement-breakpoint
CREATE INDEX `messages_by_contact` ON `messages` (`contact_id`);--> statement-breakpoint
CREATE INDEX `messages_by_participant` ON `messages` (`participant_id`);--> statement-breakpoint
ALTER TABLE `faisceaux` ADD `reopened_at` integer;