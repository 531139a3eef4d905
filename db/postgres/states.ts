// How many documents, recommendations and recommendations on criminalisation each State has, by mechanism.
import type { StateCounts, Store } from '../store.ts'
import type { Db } from './db.ts'

/** Of recommendations that stand, by document. */
const counted = (from: string): string =>
  `select u.document_id, count(*) as n from ${from} where u.recommends and u.withdrawn_at is null group by u.document_id`

export const createStates = (db: Db): Store['states'] => ({
  counts: () =>
    db.all<StateCounts>(
      `select ds.state, d.mechanism, count(distinct d.id) as documents, coalesce(sum(u.n), 0) as recommendations,
          coalesce(sum(f.n), 0) as criminalisation
        from documents d join document_states ds on ds.document_id = d.id
        left join (${counted('units u')}) u on u.document_id = d.id
        left join (${counted(`units u join labels l on l.unit_row = u."row" and l.scheme = 'topic' and l.label = 'criminalisation'`)}) f
          on f.document_id = d.id
        where d.withdrawn_at is null and d.invented = false and d.standing = 'leading'
        group by ds.state, d.mechanism order by ds.state, d.mechanism`,
    ),
})
