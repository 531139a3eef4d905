ALTER TABLE `captures` ADD `accepted_at` text;--> statement-breakpoint
ALTER TABLE `captures` ADD `import_run` integer;--> statement-breakpoint
ALTER TABLE `runs` ADD `process` text;--> statement-breakpoint
-- as in 0014: written by triggers of each connection
ALTER TABLE `alert_cursors` ADD `digest` integer;
