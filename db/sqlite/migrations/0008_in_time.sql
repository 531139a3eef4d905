ALTER TABLE `alerts` ADD `send_by` text DEFAULT '' NOT NULL;--> statement-breakpoint
INSERT OR IGNORE INTO `window_marks` (`window_key`, `due_on`, `band`) SELECT `key`, `due_on`, -1 FROM `review_windows` WHERE `certainty` = 'official' AND length(`due_on`) = 10;--> statement-breakpoint
INSERT OR IGNORE INTO `window_marks` (`window_key`, `due_on`, `band`) SELECT `key`, `opens_on`, -1 FROM `review_windows` WHERE `certainty` = 'official' AND length(`opens_on`) = 10;
