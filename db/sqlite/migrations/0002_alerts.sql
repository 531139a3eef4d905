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
