DROP INDEX `changes_subject`;--> statement-breakpoint
CREATE INDEX `changes_told` ON `changes` (`subject`,`subject_id`) WHERE subject = 'window' or subject = 'document' or subject = 'index_record';--> statement-breakpoint
DROP INDEX `unit_states_state`;