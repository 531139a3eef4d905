ALTER TABLE `subscriptions` ADD `address` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `subscriptions` ADD `mailbox` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `subscriptions` ADD `hook_host` text;--> statement-breakpoint
CREATE INDEX `subscriptions_address` ON `subscriptions` (`address`);--> statement-breakpoint
CREATE INDEX `subscriptions_mailbox` ON `subscriptions` (`mailbox`);--> statement-breakpoint
CREATE INDEX `subscriptions_hook_host` ON `subscriptions` (`hook_host`) WHERE hook_host is not null;--> statement-breakpoint
CREATE INDEX `deliveries_notices` ON `deliveries` (`created_at`) WHERE kind in ('confirm', 'known', 'resend');--> statement-breakpoint
UPDATE `subscriptions` SET `address` = `lookup`, `mailbox` = `lookup`;--> statement-breakpoint
ALTER TABLE `subscriptions` DROP COLUMN `notices`;--> statement-breakpoint
ALTER TABLE `subscriptions` DROP COLUMN `notices_since`;
