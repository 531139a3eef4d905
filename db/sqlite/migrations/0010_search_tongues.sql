DROP TRIGGER search_after_insert;
--> statement-breakpoint
DROP TRIGGER search_after_delete;
--> statement-breakpoint
DROP TRIGGER search_after_update;
--> statement-breakpoint
DROP TABLE search_index;
--> statement-breakpoint
CREATE VIRTUAL TABLE search_index USING fts5(heads, stems, words, facets, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2');
--> statement-breakpoint
INSERT INTO search_index(rowid, heads, stems, words, facets) SELECT `row`, '', '', `text`, `facets` FROM `search`;
--> statement-breakpoint
CREATE TABLE `search_digests` (
	`row` integer PRIMARY KEY NOT NULL,
	`digest` text NOT NULL,
	FOREIGN KEY (`row`) REFERENCES `units`(`row`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
INSERT INTO `search_digests`(`row`, `digest`) SELECT `row`, '' FROM `search`;
--> statement-breakpoint
DROP TABLE `search`;
--> statement-breakpoint
ALTER TABLE `search_digests` RENAME TO `search`;
--> statement-breakpoint
CREATE TRIGGER search_after_delete AFTER DELETE ON search BEGIN
  DELETE FROM search_index WHERE rowid = old.row;
END;
