// Documents that arrived: they wait until every unit has its labels, and are then told by topic.
import type { AlertsStore, Arrival } from '../alerts-store.ts'
import { raiseAll, saveEvent } from './alerts-raise.ts'
import { createStatements, type Raw } from './alerts-rows.ts'

type Row = Omit<Arrival, 'states' | 'invented'> & { states: string; invented: number }

const read = (row: Row): Arrival => ({
  ...row,
  states: (JSON.parse(row.states) as string[]).sort(),
  invented: row.invented === 1,
})

/** One row a document and topic; `from` gives the documents as `a` with `document_id` and `arrived_at`. */
const byTopic = (from: string) => `
  select d.id as documentId, d.symbol, coalesce(json_extract(d.parsed, '$.title'), d.symbol) as title,
    (select json_group_array(state) from document_states s where s.document_id = d.id) as states,
    d.mechanism, d.distribution_date as distributionDate, l.label as topic, count(*) as recommendations,
    c.address, d.invented, a.arrived_at as arrivedAt
  from ${from} a
  join documents d on d.id = a.document_id and d.withdrawn_at is null
  join units u on u.document_id = d.id and u.recommends = 1 and u.withdrawn_at is null
  join labels l on l.unit_row = u.row and l.scheme = 'topic'
  left join captures c on c.id = d.capture_id`

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
              `${byTopic('alert_documents')} where a.document_id = ? group by l.label order by l.label`,
              documentId,
            )
            .map(read),
        })),
    arrivedSince: async (at) =>
      db
        .all<Row>(
          `${byTopic("(select subject_id as document_id, max(at) as arrived_at from changes where subject = 'document' and kind = 'created' and at >= ? group by subject_id)")}
           group by d.id, l.label order by a.arrived_at, d.id, l.label`,
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
