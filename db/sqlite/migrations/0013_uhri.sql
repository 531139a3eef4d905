CREATE TABLE `uhri_documents` (
	`symbol` text PRIMARY KEY NOT NULL,
	`document_id` text NOT NULL,
	`records` integer NOT NULL,
	`compared_with` text,
	`same` integer DEFAULT 0 NOT NULL,
	`differs` integer DEFAULT 0 NOT NULL,
	`only_index` integer DEFAULT 0 NOT NULL,
	`only_ours` integer DEFAULT 0 NOT NULL,
	`disagreements` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `uhri_documents_document_id_unique` ON `uhri_documents` (`document_id`);--> statement-breakpoint
CREATE TABLE `uhri_links` (
	`unit_row` integer NOT NULL,
	`record_row` integer NOT NULL,
	`agreement` text NOT NULL,
	PRIMARY KEY(`unit_row`, `record_row`),
	FOREIGN KEY (`unit_row`) REFERENCES `units`(`row`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`record_row`) REFERENCES `uhri_records`(`row`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `uhri_links_record` ON `uhri_links` (`record_row`);--> statement-breakpoint
CREATE TABLE `uhri_records` (
	`row` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`symbol` text NOT NULL,
	`digest` text NOT NULL,
	`body` text NOT NULL,
	`withdrawn_at` text,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `uhri_records_id_unique` ON `uhri_records` (`id`);--> statement-breakpoint
CREATE INDEX `uhri_records_symbol` ON `uhri_records` (`symbol`);--> statement-breakpoint
CREATE TABLE `uhri_staged` (
	`row` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`symbol` text NOT NULL,
	`digest` text NOT NULL,
	`body` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `uhri_staged_id_unique` ON `uhri_staged` (`id`);--> statement-breakpoint
CREATE INDEX `uhri_staged_symbol` ON `uhri_staged` (`symbol`);--> statement-breakpoint
ALTER TABLE `units` ADD `replaced_by` text;