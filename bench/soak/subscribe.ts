// Puts confirmed subscriptions into the database of a soak, before the server opens it.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { openDatabase } from '../../db/sqlite/open.ts'
import { choiceSchema, offeredLeads, spread } from '../../src/alerts/choice.ts'
import { createVault, randomId } from '../../src/alerts/vault.ts'
import { topicNames } from '../../src/domain/topic-names.ts'

const states = ['XVD', 'XVE', 'XVF', 'KEN', 'TGO', 'MEX', 'THA']

export async function subscribe(folder: string, key: string, count: number): Promise<void> {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const { raw } = openDatabase(join(folder, 'mechanism-watch.sqlite'))
  const vault = createVault(key)
  const add = raw.prepare(
    `insert into subscriptions (id, lookup, channel, mail_sealed, status, choice, cadence, secret_version, revision, expanded,
       created_at, confirmed_at) values (?, ?, 'mail', ?, 'active', ?, 'at_once', 1, 1, 1, '', '')`,
  )
  const match = raw.prepare(
    'insert into subscription_matches (subscription, lead, told, state, kind, mechanism) values (?, ?, ?, ?, ?, ?)',
  )
  raw.transaction(() => {
    for (let i = 0; i < count; i++) {
      const choice = choiceSchema.parse({
        states: [states[i % states.length]],
        topics: Object.keys(topicNames),
        leads: [...offeredLeads],
        cadence: 'at_once',
      })
      const id = randomId()
      const { lastInsertRowid } = add.run(id, id, vault.seal(`p${i}@ngo.example.org`, id), JSON.stringify(choice))
      for (const m of spread(choice)) match.run(lastInsertRowid, m.lead, m.told, m.state, m.kind, m.mechanism)
    }
  })()
  raw.close()
}
