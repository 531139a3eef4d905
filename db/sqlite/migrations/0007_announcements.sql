CREATE TABLE `announcements` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`body` text NOT NULL,
	`entered_by` text NOT NULL,
	`file` text,
	`standing` text NOT NULL,
	`other` integer,
	`entered_at` text NOT NULL,
	`ended_at` text
);
--> statement-breakpoint
CREATE INDEX `announcements_standing` ON `announcements` (`standing`);