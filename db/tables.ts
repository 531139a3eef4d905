// What a row of each table holds, whatever the engine: the columns are those of db/sqlite/schema.ts and schema-alerts.ts.
import type * as found from './sqlite/schema.ts'
import type * as asked from './sqlite/schema-alerts.ts'

type All = typeof found & typeof asked
type IsTable<T> = T extends { $inferSelect: unknown; $inferInsert: unknown } ? T : never

export type TableName = { [N in keyof All]: IsTable<All[N]> extends never ? never : N }[keyof All]
/** A row as it is read. */
export type Kept<N extends TableName> = IsTable<All[N]>['$inferSelect']
/** A row as it is added; what is left out gets its default. */
export type Given<N extends TableName> = IsTable<All[N]>['$inferInsert']
