// Documents that arrived: they wait until every unit has its labels, and are then told by topic.
import { publicAddress } from '../../src/domain/addresses.ts'
import type { Language, VersionKind } from '../../src/domain/mechanisms.ts'
import type { AlertsStore, Arrival } from '../alerts-store.ts'
import { raiseAll, saveEvent } from './alerts-raise.ts'
import { createStatements, type Raw } from './alerts-rows.ts'

type Row = Omit<Arrival, 'states' | 'invented' | 'address'> & {
  states: string
  invented: number
  language: Language
  version: VersionKind
  route: string | null
  captured: string | null
}

function read({ language, version, route, captured, ...row }: Row): Arrival {
  const invented = row.invented === 1
  const capture = captured === null ? null : { route, address: captured }
  return {
    ...row,
    states: (JSON.parse(row.states) as string[]).sort(),
    address: publicAddress({ symbol: row.symbol, language, version, invented }, capture),
    invented,
  }
}

/**
 * One row a document and topic; `from` gives the documents as `document_id` and `arrived_at`. A work is news once: a
 * further language version is none, and a text that was issued in place of another says which. `cross join` keeps the
 * order of the tables (https://sqlite.org/lang_select.html): few documents arrived, and SQLite began with all labels. What
 * is said of a document is read after the counting, once for each row and not for each recommendation. `indexed by`: where nothing was ever
 * replaced, SQLite takes the index for useless and walks every document at each row.
 */
const byTopic = (from: string) => `
  with counted as (
    select a.document_id, a.arrived_at, l.label, count(*) as n
    from ${from} a
    cross join documents d on d.id = a.document_id and d.withdrawn_at is null and d.standing = 'leading'
      and not exists (select 1 from documents twin where twin.work = d.work and twin.symbol = d.symbol and twin.id <> d.id
        and twin.capture_id is not null and twin.created_at < d.created_at)
    cross join units u on u.document_id = d.id and u.recommends = 1 and u.withdrawn_at is null
    cross join labels l on l.unit_row = u.row and l.scheme = 'topic'
    group by a.document_id, l.label
  )
  select d.id as documentId, d.symbol, coalesce(json_extract(d.parsed, '$.title'), d.symbol) as title,
    (select json_group_array(state) from document_states s where s.document_id = d.id) as states,
    d.mechanism, d.distribution_date as distributionDate, k.label as topic, k.n as recommendations,
    d.language, d.version, c.route, c.address as captured, d.invented, k.arrived_at as arrivedAt,
    (select min(old.symbol) from documents old indexed by documents_replaced_by where old.replaced_by = d.id and old.created_at <= d.created_at
      and not exists (select 1 from alert_documents q where q.document_id = old.id)) as replaces
  from counted k
  join documents d on d.id = k.document_id
  left join captures c on c.id = d.capture_id
  order by k.arrived_at, d.id, k.label`

export function createArrivals(raw: Raw): Pick<AlertsStore['alerts'], 'arrivals' | 'arrivedSince' | 'raiseArrivals'> {
  const db = createStatements(raw)
  return {
    arrivals: async (limit) =>
      db
        .all<{ documentId: string }>(
          `select q.document_id as documentId from alert_documents q
           where not exists (select 1 from units u where u.document_id = q.document_id and u.withdrawn_at is null
             and u.text is not null and u.classified_version is null)
           order by q.arrived_at, q.document_id limit ?`,
          limit,
        )
        .map(({ documentId }) => ({
          documentId,
          arrivals: db
            .all<Row>(
              byTopic('(select document_id, arrived_at from alert_documents where document_id = ?)'),
              documentId,
            )
            .map(read),
        })),
    arrivedSince: async (at) =>
      db
        .all<Row>(
          byTopic(
            "(select subject_id as document_id, max(at) as arrived_at from changes where subject = 'document' and kind = 'created' and at >= ? group by subject_id)",
          ),
          at,
        )
        .map(read),
    raiseArrivals: async (documentId, events, days) =>
      db.atomic(() => {
        let raised = 0
        for (const event of events) {
          if (event.body.kind !== 'arrived') throw new Error(`${event.id} is not the event of an arrival`)
          const { arrival } = event.body
          saveEvent(db, event)
          // one alert a subscription, however many of its States the document is about: the key is the same
          for (const state of arrival.states)
            raised += raiseAll(db, event, { ...arrival, state, kind: arrival.topic }, -2, null, days)
        }
        db.run('delete from alert_documents where document_id = ?', documentId)
        return raised
      }),
  }
}
