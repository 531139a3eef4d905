ALTER TABLE `captures` ADD `parse_fault` text;--> statement-breakpoint
ALTER TABLE `captures` ADD `attempts` integer DEFAULT 0 NOT NULL;