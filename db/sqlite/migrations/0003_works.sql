ALTER TABLE `documents` ADD `work` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `documents` ADD `standing` text DEFAULT 'leading' NOT NULL;--> statement-breakpoint
ALTER TABLE `documents` ADD `replaced_by` text;--> statement-breakpoint
CREATE INDEX `documents_work` ON `documents` (`work`);--> statement-breakpoint
CREATE INDEX `documents_replaced_by` ON `documents` (`replaced_by`);