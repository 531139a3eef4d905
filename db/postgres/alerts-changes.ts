// Change rows for the alerts: those that the outbox has not gone through, and those of the last months.
import type { ReviewWindow } from '../../src/domain/windows.ts'
import type { AlertsStore } from '../alerts-store.ts'
import type { ChangeRow } from '../store.ts'
import type { Db } from './db.ts'

const columns = `c.id, c.at, c.kind, c.subject, c.subject_id, c.state, c.mechanism, c.symbol, c.before, c.after, c.invented`

export function createChangeQueue(db: Db): Pick<AlertsStore['alerts'], 'changes' | 'changesSince'> {
  return {
    changes: async (limit) =>
      (
        await db.all<ChangeRow & { body: ReviewWindow | null }>(
          `select ${columns}, w.body
           from changes c left join review_windows w on c.subject = 'window' and w.key = c.subject_id
           where c.id > coalesce((select value from alert_cursors where name = 'changes'), 0)
             and (c.subject = 'window' or (c.subject = 'document' and c.kind = 'created'))
           order by c.id limit $1`,
          [limit],
        )
      ).map(({ body, ...change }) => ({ change, window: body })),
    changesSince: (at) =>
      db.all<ChangeRow>(
        `select ${columns} from changes c
         where c.subject = 'window' and c.at >= $1 and not c.invented
           and (c.kind <> 'created' or c.after ->> 'certainty' = 'official')
         order by c.id`,
        [at],
      ),
  }
}
