ALTER TABLE `subscriptions` ADD `secret_rotations` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
UPDATE `subscriptions` SET `secret_rotations` = json_array(`secret_rotated_at`) WHERE `secret_rotated_at` IS NOT NULL;--> statement-breakpoint
ALTER TABLE `subscriptions` DROP COLUMN `secret_rotated_at`;--> statement-breakpoint
UPDATE `subscriptions` SET `hook_host` = `address` WHERE `hook_host` IS NOT NULL;--> statement-breakpoint
UPDATE `deliveries` SET `error` = 'a failure noted by an earlier version' WHERE `error` IS NOT NULL;--> statement-breakpoint
UPDATE `subscriptions` SET `note` = substr(`note`, 1, 10) || ': messages could not be delivered' WHERE `note` GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]: *';
