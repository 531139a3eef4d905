// The second reader's invented texts: the share answered as labelled, and what every evidence span must be like.
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { classifyCriminalisation } from '../../../src/domain/criminalisation/classify.ts'
import { inventedFrEs } from './invented-fr-es.ts'
import { type LabelledAsk, secondReaderA, secondReaderB, secondReaderC } from './second-reader-en.ts'

const tagsOfTheGoal = [
  'definition_art1',
  'offence_art4',
  'code_amendment',
  'bill_adoption',
  'treaty_incorporation',
  'penalties',
  'legal_prohibition',
  'autonomous_crime',
  'uphold_prohibition_conduct',
  'accountability_impunity',
  'lexical_trap',
]

/** what is wrong with a text's spans: they must be cut from the text, at word boundaries, with three letters or more */
const faultySpans = (text: string, language = 'en'): string[] =>
  classifyCriminalisation({ text, language }).evidence.flatMap(({ start, end, text: shown, rule }) => {
    const inWord = (at: number) => /^[\p{L}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1))
    const letters = shown.match(/\p{L}/gu)?.length ?? 0
    const sound = shown === text.slice(start, end) && !inWord(start) && !inWord(end) && letters >= 3
    return sound ? [] : [`${rule}: ${JSON.stringify(shown)}`]
  })

describe.each([
  ['A', secondReaderA],
  ['B', secondReaderB],
  ['C', secondReaderC],
] as [string, readonly LabelledAsk[]][])('set %s', (_, rows) => {
  it('flags what the labels flag, with at most one in fifty otherwise', () => {
    const otherwise = rows.filter((row) => classifyCriminalisation({ text: row.text }).flag !== row.flag)
    expect(otherwise.length, otherwise.map((row) => row.text).join('\n')).toBeLessThanOrEqual(rows.length / 50)
  })

  it.each(tagsOfTheGoal)('finds the sub-tag %s', (tag) => {
    const tagged = rows.filter((row) => row.subtags.includes(tag))
    const missed = tagged.filter((row) => {
      const { subtags } = classifyCriminalisation({ text: row.text })
      return !(subtags as string[]).includes(tag)
    })
    expect(missed.length, missed.map((row) => row.text).join('\n')).toBeLessThanOrEqual(0.15 * tagged.length)
  })
})

describe('evidence spans', () => {
  it('show the whole of a masked name', () => {
    const text = 'Ratify the Optional Protocol to the Convention against Torture without delay'
    const shown = classifyCriminalisation({ text }).evidence.map((span) => span.text)
    expect(shown).toContain('Optional Protocol to the Convention against Torture')
  })

  it('are words of the invented texts', () => {
    for (const { text } of [...secondReaderA, ...secondReaderB, ...secondReaderC])
      expect(faultySpans(text), text).toEqual([])
    for (const [language, , text] of inventedFrEs) expect(faultySpans(text, language), text).toEqual([])
  })

  const gold = new URL('../../../../shared/gold/criminalisation/upr-dev.jsonl', import.meta.url)
  it.skipIf(!existsSync(gold))('are words of the labelled texts (skipped without ../shared)', () => {
    for (const line of readFileSync(gold, 'utf8').trim().split('\n')) {
      const { text } = JSON.parse(line) as { text: string }
      expect(faultySpans(text), text).toEqual([])
    }
  })
})
