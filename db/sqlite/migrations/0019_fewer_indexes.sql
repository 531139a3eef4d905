DROP INDEX `changes_subject`;--> statement-breakpoint
CREATE INDEX `changes_told` ON `changes` (`subject`,`subject_id`) WHERE subject = 'window' or subject = 'document' or subject = 'index_record';--> statement-breakpoint
DROP INDEX `unit_states_state`;--> statement-breakpoint
-- twice as many segments may stand side by side: each row is merged into larger ones less often, and questions take as long
INSERT INTO search_index(search_index, rank) VALUES ('automerge', 8);
