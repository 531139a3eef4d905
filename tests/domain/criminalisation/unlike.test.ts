// The classifier on unlike wording: each construction with its look-alikes, in three languages.
import { describe, expect, it } from 'vitest'
import { classifyCriminalisation } from '../../../src/domain/criminalisation/classify.ts'
import * as edge from './edge-rounds.ts'
import * as existing from './existing-law.ts'
import * as rounds from './existing-law-rounds.ts'
import type { UnlikeAsk } from './unlike-en.ts'
import * as english from './unlike-en.ts'
import * as others from './unlike-fr-es.ts'
import * as fresh from './unlike-fresh.ts'
import { asks, lookAlikes } from './unlike-rounds.ts'

const check =
  (language: string) =>
  ({ text, flag, heading, mechanism, tags }: UnlikeAsk) => {
    const found = classifyCriminalisation({
      text,
      language,
      ...(heading === undefined ? {} : { heading: [heading] }),
      ...(mechanism === undefined ? {} : { mechanism, unitType: 'recommendation' }),
    })
    expect(found.flag, `${found.rules.join(', ')} / ${found.vetoes.join(', ')}`).toBe(flag)
    expect(found.subtags).toEqual(expect.arrayContaining([...(tags ?? [])]))
  }

describe.each(Object.entries(english))('English, %s', (_, rows) => {
  it.each(rows)('$flag: $text', check('en'))
})
describe.each(Object.entries(others.french))('French, %s', (_, rows) => {
  it.each(rows)('$flag: $text', check('fr'))
})
describe.each(Object.entries(others.spanish))('Spanish, %s', (_, rows) => {
  it.each(rows)('$flag: $text', check('es'))
})
describe.each(Object.entries(fresh.english))('English, fresh, %s', (_, rows) => {
  it.each(rows)('$flag: $text', check('en'))
})
describe.each(Object.entries(fresh.french))('French, fresh, %s', (_, rows) => {
  it.each(rows)('$flag: $text', check('fr'))
})
describe.each(Object.entries(fresh.spanish))('Spanish, fresh, %s', (_, rows) => {
  it.each(rows)('$flag: $text', check('es'))
})
const existingLaw = [
  ['en', existing.english],
  ['fr', existing.french],
  ['es', existing.spanish],
] as const
describe.each(existingLaw)('a law that is there, %s', (language, kinds) => {
  describe.each(Object.entries(kinds))('%s', (_, rows) => {
    it.each(rows)('$flag: $text', check(language))
  })
})
describe.each(Object.entries(asks))('rounds of asks, %s', (language, texts) => {
  it.each(texts)('%s', (text) => expect(classifyCriminalisation({ text, language }).flag).toBe(true))
})
it.each(lookAlikes)('no ask: %s', (text) => expect(classifyCriminalisation({ text }).flag).toBe(false))
describe.each(['en', 'fr', 'es'] as const)('rounds on laws that are there, %s', (language) => {
  const flagOf = (text: string) => classifyCriminalisation({ text, language }).flag
  it.each(rounds.asks[language])('asks: %s', (text) => expect(flagOf(text)).toBe(true))
  it.each(rounds.lookAlikes[language])('asks not: %s', (text) => expect(flagOf(text)).toBe(false))
})
describe.each(['fr', 'es'] as const)('rounds at the edge, %s', (language) => {
  const flagOf = (text: string) => classifyCriminalisation({ text, language }).flag
  it.each(edge.asks[language])('asks: %s', (text) => expect(flagOf(text)).toBe(true))
  it.each(edge.lookAlikes[language])('asks not: %s', (text) => expect(flagOf(text)).toBe(false))
})
