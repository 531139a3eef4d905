// Advice on taking part in three languages: every row of the facts has its wordings, made from what it says now.
import { describe, expect, it } from 'vitest'
import { es } from '../../../src/domain/phases/how-to/es.ts'
import { fr } from '../../../src/domain/phases/how-to/fr.ts'
import { plainer, wordedFrom } from '../../../src/domain/phases/how-to/rows.ts'
import { sayHowTo } from '../../../src/domain/phases/how-to/say.ts'
import { byStage, lacksWhere, stageInWords, withShared } from '../../../src/domain/phases/how-to/stages.ts'
import { howToId } from '../../../src/domain/phases/how-to/types.ts'
import { readFacts } from '../../../src/pipeline/read-facts.ts'
import { englishIn } from '../../support/english.ts'

const { howTo } = await readFacts(new URL('../../../db/facts', import.meta.url).pathname)
const ids = howTo.map(howToId)

/** What the UN itself prints in English on the page of a session. */
const printed = '« Info from Civil Society Organizations (for the session) »'
const names = [printed, printed.replace('« ', '«').replace(' »', '»')]
const withoutNames = (text: string) => names.reduce((left, name) => left.replace(name, ''), text)

it('a row has one name', () => {
  expect(new Set(ids).size).toBe(howTo.length)
  expect(howTo.length).toBeGreaterThan(50)
})

describe.each(['fr', 'es'] as const)('in %s', (language) => {
  it.each(howTo.map((row) => [howToId(row), row] as const))('%s', (_, row) => {
    const said = sayHowTo(row, language)
    expect(said.language, 'a row without a wording, or changed since it was translated').toBe(language)
    const { topic, value } = said
    expect(englishIn(withoutNames(`${topic} ${value}`))).toEqual([])
    expect(englishIn(row.unconfirmed ?? '')).toEqual([])
    // figures and addresses are carried: none is lost, none is new
    const figures = (text: string) =>
      [...new Set((text.replace(/[ .,\u202f](?=\d{3}\b)/g, '').match(/\d+/g) ?? []).map(Number))].sort()
    expect(figures(value).filter((figure) => figure !== 0)).toEqual(figures(row.value).filter((figure) => figure !== 0))
    expect(value.match(/\S+@\S+\w/g)).toEqual(row.value.match(/\S+@\S+\w/g))
  })
})

it('is grouped by stage, each with its name in three languages, reprisals last', () => {
  const groups = byStage(howTo)
  expect(groups.flatMap(({ rows }) => rows)).toHaveLength(howTo.length)
  expect(new Set(groups.map(({ kind }) => kind)).size).toBe(groups.length)
  expect(groups.at(-1)!.kind).toBe('reprisals')
  for (const { kind } of groups) {
    expect(stageInWords(kind, 'en')).toBeTruthy()
    for (const language of ['fr', 'es'] as const) expect(englishIn(stageInWords(kind, language))).toEqual([])
  }
})

it('names first where to send, then the page and the days, and last what was seen in past cases', () => {
  for (const { kind, rows } of byStage(howTo)) {
    const topics = rows.map(({ topic }) => topic)
    const at = (topic: string) => topics.indexOf(topic)
    if (at('where to send') !== -1) expect(at('where to send'), kind).toBe(0)
    if (at('pattern') !== -1)
      expect(
        topics.slice(at('pattern')).every((topic) => topic === 'pattern'),
        kind,
      ).toBe(true)
    if (at('official page') !== -1 && at('format') !== -1) expect(at('official page')).toBeLessThan(at('format'))
  }
})

it('no wording is left of a row that is gone', () => {
  for (const id of [
    ...Object.keys(fr.values),
    ...Object.keys(es.values),
    ...Object.keys(wordedFrom),
    ...Object.keys(plainer),
  ])
    expect(ids, id).toContain(id)
  const topics = new Set(howTo.map(({ topic }) => topic))
  for (const topic of [...Object.keys(fr.topics), ...Object.keys(es.topics)]) expect(topics).toContain(topic)
})

it('a row that says something else than when it was translated is said in English', () => {
  const [row] = howTo
  expect(sayHowTo({ ...row!, value: 'Something new' }, 'fr')).toEqual({
    language: 'en',
    topic: row!.topic,
    value: 'Something new',
  })
})

it('no row speaks of our files or of our reading', () => {
  for (const row of howTo)
    expect(sayHowTo(row, 'en').value).not.toMatch(/\.csv|stored copy|general knowledge|field knowledge/)
})

it('tells where to send at each stage of the Committee that takes written information, and says where nobody read it', () => {
  const stage = (kind: string) => withShared(kind, byStage(howTo).find((one) => one.kind === kind)!.rows, howTo)
  for (const kind of ['list_of_issues_input', 'review_submission', 'follow_up_ngo'])
    expect(
      stage(kind).filter(({ topic }) => topic === 'where to send'),
      kind,
    ).toHaveLength(1)
  const unknown = byStage(howTo).filter(({ kind }) => lacksWhere(kind, stage(kind)))
  expect(unknown.map(({ kind }) => kind)).toEqual(['call_for_input', 'thematic_call'])
})

it('writes ordinals and thousands as the Spanish and French pages do', () => {
  for (const text of Object.values(es.values)) {
    expect(text).not.toMatch(/\dº/)
    expect(text).not.toMatch(/\d[. ]\d{3}(?!\d)/)
  }
  for (const text of Object.values(fr.values)) expect(text).not.toMatch(/\d[. ]\d{3}(?!\d)/)
})
