ALTER TABLE `captures` ADD `accepted_at` text;--> statement-breakpoint
ALTER TABLE `captures` ADD `import_run` integer;--> statement-breakpoint
ALTER TABLE `runs` ADD `process` text;