CREATE TABLE `captures` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`source_id` text NOT NULL,
	`key` text NOT NULL,
	`address` text NOT NULL,
	`route` text,
	`symbol` text,
	`media_type` text NOT NULL,
	`sha256` text NOT NULL,
	`size` integer NOT NULL,
	`etag` text,
	`last_modified` text,
	`headers` text NOT NULL,
	`listing` text,
	`retrieved_at` text NOT NULL,
	`last_seen_at` text NOT NULL,
	`invented` integer NOT NULL,
	`parsed_version` integer,
	`parse_error` text,
	`withdrawn_at` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `captures_once` ON `captures` (`source_id`,`key`,`sha256`);--> statement-breakpoint
CREATE INDEX `captures_sha` ON `captures` (`sha256`);--> statement-breakpoint
CREATE TABLE `changes` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` text NOT NULL,
	`kind` text NOT NULL,
	`subject` text NOT NULL,
	`subject_id` text NOT NULL,
	`state` text,
	`mechanism` text,
	`symbol` text,
	`before` text,
	`after` text,
	`invented` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `changes_state` ON `changes` (`state`,`id`);--> statement-breakpoint
CREATE INDEX `changes_subject` ON `changes` (`subject`,`subject_id`);--> statement-breakpoint
CREATE TABLE `document_states` (
	`document_id` text NOT NULL,
	`state` text NOT NULL,
	PRIMARY KEY(`document_id`, `state`),
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `document_states_state` ON `document_states` (`state`);--> statement-breakpoint
CREATE TABLE `document_versions` (
	`document_id` text NOT NULL,
	`capture_id` integer NOT NULL,
	`version` text NOT NULL,
	`parsed_at` text NOT NULL,
	PRIMARY KEY(`document_id`, `capture_id`),
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`capture_id`) REFERENCES `captures`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `document_versions_capture` ON `document_versions` (`capture_id`);--> statement-breakpoint
CREATE TABLE `documents` (
	`id` text PRIMARY KEY NOT NULL,
	`symbol` text NOT NULL,
	`language` text NOT NULL,
	`source_id` text NOT NULL,
	`capture_id` integer,
	`mechanism` text NOT NULL,
	`type` text NOT NULL,
	`version` text NOT NULL,
	`state` text NOT NULL,
	`distribution_date` text,
	`session` integer,
	`cycle` integer,
	`review` text,
	`parser_version` integer NOT NULL,
	`parsed` text NOT NULL,
	`unit_count` integer NOT NULL,
	`recommendation_count` integer NOT NULL,
	`invented` integer NOT NULL,
	`withdrawn_at` text,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`capture_id`) REFERENCES `captures`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `documents_symbol` ON `documents` (`symbol`,`language`);--> statement-breakpoint
CREATE INDEX `documents_review` ON `documents` (`review`);--> statement-breakpoint
CREATE INDEX `documents_date` ON `documents` (`distribution_date`,`id`);--> statement-breakpoint
CREATE TABLE `facts` (
	`kind` text NOT NULL,
	`ordinal` integer NOT NULL,
	`body` text NOT NULL,
	PRIMARY KEY(`kind`, `ordinal`)
);
--> statement-breakpoint
CREATE TABLE `labels` (
	`unit_row` integer NOT NULL,
	`scheme` text NOT NULL,
	`label` text NOT NULL,
	`evidence` text NOT NULL,
	`rules` text NOT NULL,
	`vetoes` text NOT NULL,
	`doubtful` integer NOT NULL,
	`method` text NOT NULL,
	PRIMARY KEY(`unit_row`, `scheme`, `label`),
	FOREIGN KEY (`unit_row`) REFERENCES `units`(`row`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `labels_label` ON `labels` (`scheme`,`label`);--> statement-breakpoint
CREATE TABLE `meta` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `review_windows` (
	`key` text PRIMARY KEY NOT NULL,
	`state` text NOT NULL,
	`mechanism` text NOT NULL,
	`kind` text NOT NULL,
	`certainty` text NOT NULL,
	`opens_on` text,
	`due_on` text,
	`body` text NOT NULL,
	`sequence` integer NOT NULL,
	`invented` integer NOT NULL,
	`changed_at` text NOT NULL,
	`updated_at` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `review_windows_state` ON `review_windows` (`state`,`due_on`);--> statement-breakpoint
CREATE INDEX `review_windows_due` ON `review_windows` (`due_on`);--> statement-breakpoint
CREATE TABLE `reviews` (
	`report` text PRIMARY KEY NOT NULL,
	`totals` text NOT NULL,
	`warnings` text NOT NULL,
	`joined_through` text NOT NULL,
	`joined_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `runs` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`source_id` text NOT NULL,
	`stage` text NOT NULL,
	`started_at` text NOT NULL,
	`finished_at` text,
	`result` text,
	`counts` text NOT NULL,
	`faults` text NOT NULL,
	`routes` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `runs_source` ON `runs` (`source_id`,`stage`,`id`);--> statement-breakpoint
CREATE TABLE `search` (
	`row` integer PRIMARY KEY NOT NULL,
	`text` text NOT NULL,
	`facets` text NOT NULL,
	FOREIGN KEY (`row`) REFERENCES `units`(`row`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `skipped` (
	`document_id` text NOT NULL,
	`ordinal` integer NOT NULL,
	`place` text NOT NULL,
	`text` text NOT NULL,
	`reason` text NOT NULL,
	PRIMARY KEY(`document_id`, `ordinal`),
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `unit_states` (
	`unit_row` integer NOT NULL,
	`state` text NOT NULL,
	PRIMARY KEY(`unit_row`, `state`),
	FOREIGN KEY (`unit_row`) REFERENCES `units`(`row`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `unit_states_state` ON `unit_states` (`state`);--> statement-breakpoint
CREATE TABLE `units` (
	`row` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`document_id` text NOT NULL,
	`ordinal` integer NOT NULL,
	`number` text,
	`path` text,
	`part` integer NOT NULL,
	`number_status` text NOT NULL,
	`heading` text NOT NULL,
	`stem` text,
	`text` text,
	`text_hash` text,
	`unit_type` text NOT NULL,
	`recommends` integer NOT NULL,
	`page` integer,
	`rest` text NOT NULL,
	`position` text,
	`positions` text NOT NULL,
	`official` text,
	`day` text NOT NULL,
	`invented` integer NOT NULL,
	`classified_version` text,
	`withdrawn_at` text,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `units_id_unique` ON `units` (`id`);--> statement-breakpoint
CREATE INDEX `units_document` ON `units` (`document_id`,`ordinal`);--> statement-breakpoint
CREATE INDEX `units_order` ON `units` (`recommends`,`day`,`row`);--> statement-breakpoint
CREATE INDEX `units_unclassified` ON `units` (`classified_version`);--> statement-breakpoint
CREATE TABLE `withdrawn_windows` (
	`key` text PRIMARY KEY NOT NULL,
	`body` text NOT NULL,
	`sequence` integer NOT NULL,
	`invented` integer NOT NULL,
	`withdrawn_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `alert_cursors` (
	`name` text PRIMARY KEY NOT NULL,
	`value` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `alert_documents` (
	`document_id` text PRIMARY KEY NOT NULL,
	`arrived_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `alert_events` (
	`id` text NOT NULL,
	`due_on` text NOT NULL,
	`body` text NOT NULL,
	PRIMARY KEY(`id`, `due_on`)
);
--> statement-breakpoint
CREATE TABLE `alerts` (
	`number` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`subscription` integer NOT NULL,
	`event` text NOT NULL,
	`lead` integer NOT NULL,
	`due_on` text NOT NULL,
	`raised_on` text NOT NULL,
	`send_on` text NOT NULL,
	`delivery` text,
	FOREIGN KEY (`subscription`) REFERENCES `subscriptions`(`number`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `alerts_once` ON `alerts` (`subscription`,`event`,`lead`,`due_on`);--> statement-breakpoint
CREATE INDEX `alerts_waiting` ON `alerts` (`send_on`,`subscription`) WHERE delivery is null;--> statement-breakpoint
CREATE INDEX `alerts_delivery` ON `alerts` (`delivery`);--> statement-breakpoint
CREATE INDEX `alerts_raised` ON `alerts` (`raised_on`);--> statement-breakpoint
CREATE TABLE `deliveries` (
	`id` text PRIMARY KEY NOT NULL,
	`subscription` integer NOT NULL,
	`channel` text NOT NULL,
	`kind` text NOT NULL,
	`slot` text NOT NULL,
	`state` text NOT NULL,
	`attempts` integer NOT NULL,
	`next_at` text NOT NULL,
	`claim` text,
	`error` text,
	`replay_of` text,
	`created_at` text NOT NULL,
	`sent_at` text,
	FOREIGN KEY (`subscription`) REFERENCES `subscriptions`(`number`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `deliveries_once` ON `deliveries` (`subscription`,`slot`);--> statement-breakpoint
CREATE INDEX `deliveries_due` ON `deliveries` (`channel`,`next_at`) WHERE state in ('queued', 'sending');--> statement-breakpoint
CREATE INDEX `deliveries_created` ON `deliveries` (`created_at`);--> statement-breakpoint
CREATE TABLE `subscription_matches` (
	`subscription` integer NOT NULL,
	`lead` integer NOT NULL,
	`told` integer NOT NULL,
	`state` text NOT NULL,
	`kind` text NOT NULL,
	`mechanism` text NOT NULL,
	FOREIGN KEY (`subscription`) REFERENCES `subscriptions`(`number`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `subscription_matches_asked` ON `subscription_matches` (`lead`,`state`,`kind`,`mechanism`,`subscription`,`told`);--> statement-breakpoint
CREATE INDEX `subscription_matches_owner` ON `subscription_matches` (`subscription`,`lead`);--> statement-breakpoint
CREATE TABLE `subscriptions` (
	`number` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`lookup` text NOT NULL,
	`channel` text NOT NULL,
	`mail_sealed` text NOT NULL,
	`hook_sealed` text,
	`status` text NOT NULL,
	`choice` text NOT NULL,
	`cadence` text NOT NULL,
	`secret_version` integer NOT NULL,
	`secret_rotated_at` text,
	`revision` integer NOT NULL,
	`expanded` integer NOT NULL,
	`note` text,
	`notices` integer NOT NULL,
	`notices_since` text NOT NULL,
	`created_at` text NOT NULL,
	`confirmed_at` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `subscriptions_id_unique` ON `subscriptions` (`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `subscriptions_lookup_unique` ON `subscriptions` (`lookup`);--> statement-breakpoint
CREATE INDEX `subscriptions_pending` ON `subscriptions` (`created_at`) WHERE status = 'pending';--> statement-breakpoint
CREATE INDEX `subscriptions_unexpanded` ON `subscriptions` (`number`) WHERE status = 'active' and expanded < revision;--> statement-breakpoint
CREATE TABLE `window_marks` (
	`window_key` text NOT NULL,
	`due_on` text NOT NULL,
	`band` integer NOT NULL,
	PRIMARY KEY(`window_key`, `due_on`, `band`)
);
