// Change rows for the alerts: those that the outbox has not gone through, and those of the last months.
import type { ReviewWindow } from '../../src/domain/windows.ts'
import type { AlertsStore } from '../alerts-store.ts'
import type { ChangeRow } from '../store.ts'
import { createStatements, type Raw } from './alerts-rows.ts'

type Stored = Omit<ChangeRow, 'before' | 'after' | 'invented'> & {
  before: string | null
  after: string | null
  invented: number
}

const columns = `c.id, c.at, c.kind, c.subject, c.subject_id as subjectId, c.state, c.mechanism, c.symbol, c.before, c.after,
  c.invented`

const toChange = ({ before, after, invented, ...row }: Stored): ChangeRow => ({
  ...row,
  before: JSON.parse(before ?? 'null') as unknown,
  after: JSON.parse(after ?? 'null') as unknown,
  invented: invented === 1,
})

export function createChangeQueue(raw: Raw): Pick<AlertsStore['alerts'], 'changes' | 'changesSince'> {
  const db = createStatements(raw)
  const cursor = () => db.get<{ value: number }>("select value from alert_cursors where name = 'changes'")?.value ?? 0
  return {
    changes: async (limit) =>
      db
        .all<Stored & { body: string | null }>(
          `select ${columns}, w.body
           from changes c left join review_windows w on c.subject = 'window' and w.key = c.subject_id
           where c.id > ? and (c.subject = 'window' or (c.subject = 'document' and c.kind = 'created'))
           order by c.id limit ?`,
          cursor(),
          limit,
        )
        .map(({ body, ...row }) => ({
          change: toChange(row),
          window: body === null ? null : (JSON.parse(body) as ReviewWindow),
        })),
    changesSince: async (at) =>
      db
        .all<Stored>(
          `select ${columns} from changes c
           where c.subject = 'window' and c.at >= ? and c.invented = 0
             and (c.kind <> 'created' or json_extract(c.after, '$.certainty') = 'official')
           order by c.id`,
          at,
        )
        .map(toChange),
  }
}
