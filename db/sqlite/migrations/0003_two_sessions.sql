ALTER TABLE `documents` ADD `working_group_session` integer;--> statement-breakpoint
ALTER TABLE `documents` ADD `council_session` integer;--> statement-breakpoint
UPDATE `documents` SET `parsed` = json_set(`parsed`, '$.councilSession', NULL, '$.councilSessionOpens', NULL, '$.councilSessionCloses', NULL);--> statement-breakpoint
UPDATE `documents` SET
  `working_group_session` = CASE WHEN `capture_id` IS NULL THEN `session` ELSE json_extract(`parsed`, '$.review.session') END,
  `council_session` = CASE WHEN `capture_id` IS NULL THEN NULL ELSE `session` END,
  `session` = NULL,
  `parsed` = json_set(`parsed`,
    '$.councilSession', CASE WHEN `capture_id` IS NULL THEN NULL ELSE `session` END,
    '$.session', NULL, '$.sessionOpens', NULL, '$.sessionCloses', NULL)
WHERE `mechanism` = 'UPR';--> statement-breakpoint
UPDATE `documents` SET `parsed` = json_remove(
  json_set(`parsed`,
    '$.review.workingGroupSession', json_extract(`parsed`, '$.review.session'),
    '$.review.workingGroupSessionOpens', NULL, '$.review.workingGroupSessionCloses', NULL),
  '$.review.session')
WHERE json_type(`parsed`, '$.review') = 'object';--> statement-breakpoint
UPDATE `facts` SET `body` = json_remove(json_set(`body`, '$.workingGroupSession', json_extract(`body`, '$.session')), '$.session')
WHERE `kind` IN ('uprTurns', 'uprReports');
