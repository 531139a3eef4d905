// Documents that arrived: they wait until every unit has its labels, and are then told by topic.
import { publicAddress } from '../../src/domain/addresses.ts'
import type { Language, VersionKind } from '../../src/domain/mechanisms.ts'
import type { AlertsStore, Arrival } from '../alerts-store.ts'
import { raiseAll, saveEvent } from './alerts-raise.ts'
import { atomic } from './alerts-rows.ts'
import type { Db } from './db.ts'

type Row = Omit<Arrival, 'address'> & {
  language: Language
  version: VersionKind
  route: string | null
  captured: string | null
}

function read({ language, version, route, captured, ...row }: Row): Arrival {
  const capture = captured === null ? null : { route, address: captured }
  const address = publicAddress({ symbol: row.symbol, language, version, invented: row.invented }, capture)
  return { ...row, states: [...row.states].sort(), address }
}

/**
 * One row a document and topic; `from` gives the documents as `document_id` and `arrived_at`. A work is news once: a
 * further language version is none, and a text that was issued in place of another says which.
 */
const byTopic = (from: string): string => `
  with counted as (
    select a.document_id, a.arrived_at, l.label, count(*) as n
    from ${from} a
    join documents d on d.id = a.document_id and d.withdrawn_at is null and d.standing = 'leading'
      and not exists (select 1 from documents twin where twin.work = d.work and twin.symbol = d.symbol and twin.id <> d.id
        and twin.capture_id is not null and twin.created_at < d.created_at)
    join units u on u.document_id = d.id and u.recommends and u.withdrawn_at is null
    join labels l on l.unit_row = u."row" and l.scheme = 'topic'
    group by a.document_id, a.arrived_at, l.label
  )
  select d.id as document_id, d.symbol, coalesce(d.parsed ->> 'title', d.symbol) as title,
    (select coalesce(json_agg(s.state), '[]') from document_states s where s.document_id = d.id) as states,
    d.mechanism, d.distribution_date, k.label as topic, k.n as recommendations,
    d.language, d.version, c.route, c.address as captured, d.invented, k.arrived_at,
    (select min(old.symbol) from documents old where old.replaced_by = d.id and old.created_at <= d.created_at
      and not exists (select 1 from alert_documents q where q.document_id = old.id)) as replaces
  from counted k
  join documents d on d.id = k.document_id
  left join captures c on c.id = d.capture_id
  order by k.arrived_at, d.id, k.label`

export function createArrivals(db: Db): Pick<AlertsStore['alerts'], 'arrivals' | 'arrivedSince' | 'raiseArrivals'> {
  return {
    arrivals: async (limit) => {
      const waiting = await db.all<{ documentId: string }>(
        `select q.document_id from alert_documents q
         where not exists (select 1 from units u where u.document_id = q.document_id and u.withdrawn_at is null
           and u.text is not null and u.classified_version is null)
         order by q.arrived_at, q.document_id limit $1`,
        [limit],
      )
      const rows = await db.all<Row>(
        byTopic('(select document_id, arrived_at from alert_documents where document_id = any($1))'),
        [waiting.map(({ documentId }) => documentId)],
      )
      const told = rows.map(read)
      return waiting.map(({ documentId }) => ({
        documentId,
        arrivals: told.filter((arrival) => arrival.documentId === documentId),
      }))
    },
    arrivedSince: async (at) =>
      (
        await db.all<Row>(
          byTopic(
            "(select subject_id as document_id, max(at) as arrived_at from changes where subject = 'document' and kind = 'created' and at >= $1 group by subject_id)",
          ),
          [at],
        )
      ).map(read),
    raiseArrivals: (documentId, events, days) =>
      atomic(db, async (tx) => {
        let raised = 0
        for (const event of events) {
          if (event.body.kind !== 'arrived') throw new Error(`${event.id} is not the event of an arrival`)
          const { arrival } = event.body
          await saveEvent(tx, event)
          // one alert a subscription, however many of its States the document is about: the key is the same
          for (const state of arrival.states)
            raised += await raiseAll(tx, event, { ...arrival, state, kind: arrival.topic }, -2, null, days)
        }
        await tx.run('delete from alert_documents where document_id = $1', [documentId])
        return raised
      }),
  }
}
