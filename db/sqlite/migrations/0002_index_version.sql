ALTER TABLE `units` ADD `indexed_version` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX `units_unindexed` ON `units` (`indexed_version`);