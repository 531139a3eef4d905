// Loads every module and runs what builds its expressions late, so that none escapes the check.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sources } from '../../scrapers/index.ts'
import { columnLabel, optionLabel, type TreatyBody } from '../../scrapers/lib/committee-list/bodies.ts'
import { kindsBy } from '../../scrapers/lib/pdf/table-lines.ts'
import { headWords } from '../../scrapers/upr-outcomes/answer-tables.ts'
import { isStateSpeech, stateReports } from '../../scrapers/upr-outcomes/state-speech.ts'
import { mechanisms } from '../../src/domain/mechanisms.ts'
import { classifyTopics } from '../../src/domain/topics/classify.ts'
import { files, root } from '../../tests/support/code.ts'

/** starts the program */
const entry = new Set(['src/main.ts'])

export async function force(): Promise<void> {
  for (const file of files) if (!entry.has(file) && !file.endsWith('.d.ts')) await import(join(root, file))
  const bodies = mechanisms.filter((one): one is TreatyBody => !['UPR', 'SRT', 'SPT', 'SP'].includes(one))
  for (const body of bodies) {
    columnLabel(body)
    optionLabel(body)
  }
  for (const state of ['XVD', 'GBR', 'PRK']) {
    isStateSpeech('Valdoria stated', state)
    stateReports('Valdoria stated', state)
  }
  kindsBy(headWords)
  for (const language of ['en', 'fr', 'es']) classifyTopics({ text: 'Valdoria', language })
  for (const source of sources) {
    const folder = join(root, 'scrapers', source.id, 'examples')
    for (const file of readdirSync(folder).filter((name) => !name.endsWith('.json') && !name.startsWith('listing'))) {
      await source.parse({
        bytes: readFileSync(join(folder, file)),
        sha256: '0',
        address: file,
        symbol: null,
        retrievedAt: '2026-01-01T00:00:00.000Z',
        listing: null,
      })
    }
  }
}
