DROP INDEX `units_arrived`;--> statement-breakpoint
CREATE INDEX `units_revised` ON `units` (`updated_at`,`row`);