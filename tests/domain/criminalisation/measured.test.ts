// The figures on the labelled UPR texts; skipped, and said so, where the shared folder is not at hand.
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { classifyCriminalisation } from '../../../src/domain/criminalisation/classify.ts'
import type { UnitType } from '../../../src/domain/units.ts'

const shared = new URL('../../../../shared/gold/criminalisation/', import.meta.url)
const readLines = <T>(name: string): T[] =>
  readFileSync(new URL(name, shared), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T)

type Gold = {
  id: string
  text: string
  criminalisation: number
  doubtful: boolean
  subtags: string[]
  language?: string
  heading?: string[]
}
type CatUnit = {
  quote: string
  heading: string
  unit_type: UnitType
  criminalisation: number
  topic_criminalisation: number
}

const figures = (rows: { yes: boolean; said: boolean }[]) => {
  const hit = rows.filter((r) => r.yes && r.said).length
  const precision = hit / rows.filter((r) => r.said).length
  const recall = hit / rows.filter((r) => r.yes).length
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) }
}

describe.skipIf(!existsSync(shared))('measured on the labelled texts (skipped without ../shared)', () => {
  it('reaches the figures of the issue', () => {
    const rows = readLines<Gold>('upr-dev.jsonl').map((gold) => ({
      gold,
      yes: gold.criminalisation === 1,
      result: classifyCriminalisation({ text: gold.text }),
    }))
    const measured = rows.map((r) => ({ ...r, said: r.result.flag }))
    const sure = figures(measured.filter((r) => !r.gold.doubtful))
    expect(sure).toMatchObject({ precision: 1, recall: 1 })
    expect(figures(measured).f1).toBeGreaterThanOrEqual(0.986)
    for (const tag of new Set(rows.flatMap((r) => r.gold.subtags))) {
      const tagged = rows.filter((r) => r.gold.subtags.includes(tag))
      if (tagged.length < 10) continue
      const found = tagged.filter((r) => (r.result.subtags as string[]).includes(tag)).length
      expect(found / tagged.length, tag).toBeGreaterThanOrEqual(0.85)
    }
  })

  const measure = (name: string) =>
    readLines<Gold>(name).map(({ text, criminalisation, doubtful, language = 'en', heading = [] }) => ({
      doubtful,
      yes: criminalisation === 1,
      said: classifyCriminalisation({ text, language, heading }).flag,
    }))

  it('reaches the figures of the issue outside the usual wording', () => {
    const sure = figures(measure('unlike-wording-dev.jsonl').filter((row) => !row.doubtful))
    expect(sure.precision).toBeGreaterThanOrEqual(0.97)
    expect(sure.recall).toBeGreaterThanOrEqual(0.92)
  })

  it('reaches the figures of the issue in French and Spanish', () => {
    expect(figures(measure('fr-es-dev.jsonl')).f1).toBeGreaterThanOrEqual(0.95)
  })

  it('flags nothing but recommendations among the units of the Committee against Torture', () => {
    for (const unit of readLines<CatUnit>('cat-units.jsonl')) {
      const { flag, topic } = classifyCriminalisation({
        text: unit.quote,
        unitType: unit.unit_type,
        heading: [unit.heading],
        mechanism: 'CAT',
      })
      if (unit.criminalisation === 0) expect(flag, unit.quote).toBe(false)
      if (unit.topic_criminalisation === 0) expect(topic, unit.quote).toBe(false)
    }
  })
})
