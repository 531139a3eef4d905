// Carries what subscribers were told from the present database into the backup that takes its place: nothing goes out twice.
import Database from 'better-sqlite3'
import { keepDigests } from './row-digests.ts'

type Told = {
  id: string
  event: string
  lead: number
  dueOn: string
  raisedOn: string
  sendOn: string
  sendBy: string
  delivery: string | null
  body: string
}

/**
 * Alerts of subscriptions by their public id, since numbers may differ. One whose message had not gone out waits again.
 * Changes are left out: their numbers mean other changes in a database that was put back.
 */
const toldRows = `
  select s.id, a.event, a.lead, a.due_on as dueOn, a.raised_on as raisedOn, a.send_on as sendOn, a.send_by as sendBy,
    case when d.state in ('sent', 'failed') or d.id is null then a.delivery end as delivery, e.body
  from alerts a join subscriptions s on s.number = a.subscription
  join alert_events e on e.id = a.event and e.due_on = a.due_on
  left join deliveries d on d.id = a.delivery
  where not (a.event >= 'change:' and a.event < 'change;')`

function copy(from: Database.Database, to: Database.Database): void {
  const mark = to.prepare('insert or ignore into window_marks (window_key, due_on, band) values (?, ?, ?)')
  for (const row of from.prepare('select window_key, due_on, band from window_marks').raw().iterate())
    mark.run(...(row as [string, string, number]))
  const event = to.prepare('insert or ignore into alert_events (id, due_on, body) values (?, ?, ?)')
  const alert = to.prepare(
    `insert or ignore into alerts (subscription, event, lead, due_on, raised_on, send_on, send_by, delivery)
     select number, ?, ?, ?, ?, ?, ?, ? from subscriptions where id = ?`,
  )
  for (const row of from.prepare(toldRows).iterate() as IterableIterator<Told>) {
    event.run(row.event, row.dueOn, row.body)
    alert.run(row.event, row.lead, row.dueOn, row.raisedOn, row.sendOn, row.sendBy, row.delivery, row.id)
  }
}

/**
 * Copies the marks of dates that are known, and the alerts of subscriptions that both hold, from the database at `present`
 * into the one at `incoming`. Returns false, and changes nothing, where the present one is damaged or of another version.
 */
export function carryTold(present: string, incoming: string): boolean {
  let from: Database.Database | null = null
  const to = new Database(incoming)
  try {
    from = new Database(present, { readonly: true, fileMustExist: true })
    const source = from
    keepDigests(to)
    to.transaction(() => copy(source, to)).immediate()
    return true
  } catch (error) {
    if (error instanceof Database.SqliteError) return false
    throw error
  } finally {
    from?.close()
    to.close()
  }
}
