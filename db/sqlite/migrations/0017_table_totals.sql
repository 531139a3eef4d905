-- kept by triggers of each connection, and filled once at the next opening: db/sqlite/table-totals.ts, row-digests.ts
CREATE TABLE `table_totals` (`name` text PRIMARY KEY NOT NULL, `rows` integer NOT NULL, `total` integer NOT NULL);--> statement-breakpoint
ALTER TABLE `meta` ADD `digest` integer;--> statement-breakpoint
ALTER TABLE `document_versions` ADD `digest` integer;--> statement-breakpoint
ALTER TABLE `deliveries` ADD `digest` integer;--> statement-breakpoint
ALTER TABLE `window_marks` ADD `digest` integer;--> statement-breakpoint
ALTER TABLE `alert_documents` ADD `digest` integer;--> statement-breakpoint
INSERT INTO `meta` (`key`, `value`) VALUES ('row digests', '') ON CONFLICT (`key`) DO UPDATE SET `value` = '';
