ALTER TABLE `documents` ADD `work` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `documents` ADD `standing` text DEFAULT 'leading' NOT NULL;--> statement-breakpoint
ALTER TABLE `documents` ADD `replaced_by` text;--> statement-breakpoint
CREATE INDEX `documents_work` ON `documents` (`work`);--> statement-breakpoint
CREATE INDEX `documents_replaced_by` ON `documents` (`replaced_by`);--> statement-breakpoint
-- a mistyped path of an import had marked its source as failing
DELETE FROM `runs` WHERE `stage` = 'import' AND `result` = 'red' AND json_extract(`counts`, '$.files') IS NULL AND json_extract(`counts`, '$.refused') IS NULL;--> statement-breakpoint
-- names of imported files move to a field that no page, feed or answer shows
UPDATE `runs` SET `faults` = (
  SELECT json_group_array(json(json_set(f.`value`, '$.file', json_extract(f.`value`, '$.where'), '$.where', 'imported file', '$.message',
    CASE WHEN instr(json_extract(f.`value`, '$.message'), json_extract(f.`value`, '$.where') || ': ') = 1
      THEN substr(json_extract(f.`value`, '$.message'), length(json_extract(f.`value`, '$.where')) + 3)
      ELSE json_extract(f.`value`, '$.message') END)))
  FROM json_each(`runs`.`faults`) f
) WHERE `stage` = 'import' AND `faults` <> '[]';--> statement-breakpoint
UPDATE `runs` SET `faults` = (
  SELECT json_group_array(json(CASE WHEN json_extract(f.`value`, '$.where') LIKE 'file:%'
    THEN json_set(f.`value`, '$.file', substr(json_extract(f.`value`, '$.where'), 6), '$.where', 'imported file')
    ELSE f.`value` END))
  FROM json_each(`runs`.`faults`) f
) WHERE `stage` = 'parse' AND `faults` LIKE '%"file:%';--> statement-breakpoint
UPDATE `alert_events` SET `body` = json_set(`body`, '$.arrival.address', NULL) WHERE json_extract(`body`, '$.arrival.address') LIKE 'file:%';
