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
CREATE INDEX `announcements_standing` ON `announcements` (`standing`);--> statement-breakpoint
-- what the files announced so far stands on: a file that is refused, or lost a row, must call nothing off at the upgrade
INSERT INTO `announcements` (`body`, `entered_by`, `standing`, `entered_at`)
  SELECT `body`, 'release', 'stands', strftime('%Y-%m-%dT%H:%M:%fZ', 'now') FROM `facts` WHERE `kind` = 'announcements' ORDER BY `ordinal`;--> statement-breakpoint
DELETE FROM `facts` WHERE `kind` = 'announcements';
