CREATE VIRTUAL TABLE search_index USING fts5(text, facets, content='search', content_rowid='row', tokenize='porter unicode61 remove_diacritics 2');
--> statement-breakpoint
CREATE TRIGGER search_after_insert AFTER INSERT ON search BEGIN
  INSERT INTO search_index(rowid, text, facets) VALUES (new.row, new.text, new.facets);
END;
--> statement-breakpoint
CREATE TRIGGER search_after_delete AFTER DELETE ON search BEGIN
  INSERT INTO search_index(search_index, rowid, text, facets) VALUES ('delete', old.row, old.text, old.facets);
END;
--> statement-breakpoint
CREATE TRIGGER search_after_update AFTER UPDATE ON search BEGIN
  INSERT INTO search_index(search_index, rowid, text, facets) VALUES ('delete', old.row, old.text, old.facets);
  INSERT INTO search_index(rowid, text, facets) VALUES (new.row, new.text, new.facets);
END;
