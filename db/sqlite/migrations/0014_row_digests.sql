-- written by triggers of each connection, and filled once at the first opening: db/sqlite/row-digests.ts
ALTER TABLE `announcements` ADD `digest` integer;--> statement-breakpoint
ALTER TABLE `facts` ADD `digest` integer;--> statement-breakpoint
ALTER TABLE `review_windows` ADD `digest` integer;--> statement-breakpoint
ALTER TABLE `withdrawn_windows` ADD `digest` integer;--> statement-breakpoint
ALTER TABLE `changes` ADD `digest` integer;--> statement-breakpoint
ALTER TABLE `documents` ADD `digest` integer;--> statement-breakpoint
ALTER TABLE `document_states` ADD `digest` integer;--> statement-breakpoint
ALTER TABLE `units` ADD `digest` integer;--> statement-breakpoint
ALTER TABLE `unit_states` ADD `digest` integer;--> statement-breakpoint
ALTER TABLE `labels` ADD `digest` integer;--> statement-breakpoint
ALTER TABLE `skipped` ADD `digest` integer;--> statement-breakpoint
ALTER TABLE `reviews` ADD `digest` integer;--> statement-breakpoint
ALTER TABLE `captures` ADD `digest` integer;--> statement-breakpoint
ALTER TABLE `subscriptions` ADD `digest` integer;--> statement-breakpoint
ALTER TABLE `subscription_matches` ADD `digest` integer;--> statement-breakpoint
ALTER TABLE `alert_events` ADD `digest` integer;--> statement-breakpoint
ALTER TABLE `alerts` ADD `digest` integer;
