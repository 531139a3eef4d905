DROP INDEX `units_order`;--> statement-breakpoint
DROP INDEX `units_document`;--> statement-breakpoint
CREATE INDEX `units_document` ON `units` (`document_id`,`ordinal`,`part`,`recommends`,`withdrawn_at`);--> statement-breakpoint
DROP INDEX `units_unclassified`;--> statement-breakpoint
CREATE INDEX `units_arrived` ON `units` (`created_at`,`row`);--> statement-breakpoint
CREATE INDEX `units_unclassified` ON `units` (`classified_version`) WHERE withdrawn_at is null and text is not null;--> statement-breakpoint
ALTER TABLE `documents` ADD `place` integer;--> statement-breakpoint
CREATE UNIQUE INDEX `documents_place_unique` ON `documents` (`place`);--> statement-breakpoint
-- as src/domain/keeping/place.ts gives them; within a day by number here, and so by id
UPDATE `documents` SET `place` = of.`place` FROM (
  SELECT `id`, 65536 * CASE WHEN coalesce(`distribution_date`, '') = '' THEN 0
      ELSE min(max(CAST(julianday(`distribution_date`) - julianday('1900-01-01') AS integer) + 1, 1), 131071) END
    + row_number() OVER (PARTITION BY coalesce(`distribution_date`, '') ORDER BY `id`) AS `place`
  FROM `documents`
) AS of WHERE of.`id` = `documents`.`id`;--> statement-breakpoint
DROP TABLE `search`;--> statement-breakpoint
DROP TABLE `search_index`;--> statement-breakpoint
CREATE TABLE `search` (
	`place` integer PRIMARY KEY NOT NULL,
	`row` integer NOT NULL,
	`facets` text NOT NULL,
	`twin` integer,
	`tongue` text NOT NULL,
	`digest` text NOT NULL,
	FOREIGN KEY (`row`) REFERENCES `units`(`row`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `search_row_unique` ON `search` (`row`);--> statement-breakpoint
CREATE INDEX `search_twins` ON `search` (`place`,`twin`,`tongue`) WHERE twin is not null;--> statement-breakpoint
CREATE VIRTUAL TABLE search_index USING fts5(heads, stems, words, facets, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2');
--> statement-breakpoint
CREATE TRIGGER search_after_delete AFTER DELETE ON search BEGIN
  DELETE FROM search_index WHERE rowid = old.place;
END;
--> statement-breakpoint
-- found by the words as printed and by every filter until the stage "index" has written its own rows
INSERT OR IGNORE INTO `search` (`place`, `row`, `facets`, `twin`, `tongue`, `digest`)
SELECT d.`place` * 1048576 + 1048575 - min(u.`ordinal` * 64 + u.`part`, 1048575), u.`row`,
  ' ' || CASE d.`standing` WHEN 'leading' THEN 'zleading' WHEN 'replaced' THEN 'zreplaced' ELSE 'zotherlanguage' END
  || CASE WHEN u.`invented` THEN '' ELSE ' zreal' END
  || CASE WHEN u.`recommends` AND NOT u.`invented` AND d.`standing` = 'leading' THEN ' zshown' ELSE '' END
  || CASE WHEN EXISTS (SELECT 1 FROM `documents` o WHERE o.`work` = d.`work` AND o.`standing` = 'other_language' AND o.`withdrawn_at` IS NULL) THEN ' zinlanguages' ELSE '' END
  || ' m' || d.`mechanism` || ' l' || d.`language` || ' k' || replace(d.`type`, '_', '')
  || CASE u.`day` WHEN '' THEN '' ELSE ' y' || substr(u.`day`, 1, 4) END
  || ' u' || replace(u.`unit_type`, '_', '') || CASE WHEN u.`recommends` THEN ' urecommends' ELSE '' END
  || CASE WHEN d.`cycle` IS NULL THEN '' ELSE ' c' || d.`cycle` END
  || CASE WHEN u.`position` IS NULL THEN '' ELSE ' p' || replace(u.`position`, '_', '') END
  || coalesce((SELECT group_concat(' s' || `state`, '') FROM `document_states` WHERE `document_id` = d.`id`), '')
  || coalesce((SELECT group_concat(' r' || `state`, '') FROM `unit_states` WHERE `unit_row` = u.`row`), '')
  || coalesce((SELECT group_concat(CASE `scheme` WHEN 'criminalisation' THEN ' g' ELSE ' t' END || replace(`label`, '_', ''), '')
      FROM `labels` WHERE `unit_row` = u.`row`), '') || ' ',
  CASE WHEN u.`path` IS NOT NULL THEN min(u.`row`) OVER (PARTITION BY d.`work`, u.`path`, u.`part`) END, CASE d.`standing` WHEN 'leading' THEN '' ELSE d.`language` END, ''
FROM `units` u JOIN `documents` d ON d.`id` = u.`document_id` WHERE u.`withdrawn_at` IS NULL AND d.`withdrawn_at` IS NULL;--> statement-breakpoint
INSERT INTO search_index (rowid, heads, stems, words, facets)
SELECT s.`place`, '', '', coalesce((SELECT group_concat(`value`, ' ') FROM json_each(u.`heading`)), '') || ' ' || coalesce(u.`stem`, '') || ' ' || coalesce(u.`text`, ''), s.`facets`
FROM `search` s JOIN `units` u ON u.`row` = s.`row` ORDER BY s.`place`;--> statement-breakpoint
CREATE VIRTUAL TABLE search_index_words USING fts5vocab('search_index', 'col');
