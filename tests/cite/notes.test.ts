// Citations one after another: what is repeated as the style repeats it, and what never is.
import { describe, expect, test } from 'vitest'
import type { Citable } from '../../src/cite/citable.ts'
import { type CitationStyle, citationStyles } from '../../src/cite/cite.ts'
import { citeNotes, type NoteOptions } from '../../src/cite/notes.ts'
import { observations, upr } from './records.ts'

const at = (record: Citable, ...pinpoints: string[]): Citable => ({ ...record, pinpoints })
const texts = (records: Citable[], style: CitationStyle, options?: NoteOptions): string[] =>
  citeNotes(records, style, options).map(({ text }) => text)
const answered = (pinpoint: string, symbol: string): Citable => ({
  ...at(upr, pinpoint),
  positions: [{ value: 'supported', symbol, paragraph: '3' }],
})

describe('a repeat', () => {
  test.each<[CitationStyle, string, string]>([
    ['un', 'Ibid., para. 8 (b).', 'Ibid.'],
    ['un-fr', 'Ibid., par. 8 b).', 'Ibid.'],
    ['un-es', 'Ibid., párr. 8 b).', 'Ibid.'],
    ['omct', 'Ibid., para. 8 (b).', 'Ibid.'],
    ['omct-fr', 'Ibid., par. 8 b).', 'Ibid.'],
    ['oscola', 'ibid para 8(b).', 'ibid.'],
    ['bluebook', 'Id. ¶ 8(b).', 'Id.'],
  ])('%s', (style, other, same) => {
    const [first, ...others] = texts([observations, at(observations, '8(b)'), at(observations, '8(b)')], style)
    expect(first).toContain('CAT/C/KEN/CO/2')
    expect(others).toEqual([other, same])
  })

  test.each<CitationStyle>(['oscola-5', 'chicago', 'apa', 'mcgill', 'unstyled'])('%s has none', (style) => {
    for (const text of texts([observations, observations], style)) expect(text).toContain('CAT/C/KEN/CO/2')
  })

  test('OSCOLA 5 drops the closing full stop of a note, which OSCOLA 4 has', () => {
    expect(texts([observations], 'oscola')[0]).toMatch(/para 6\.$/)
    expect(texts([observations], 'oscola-5')[0]).toMatch(/para 6$/)
  })

  test('APA keeps the paragraph, which it puts into the running text', () => {
    expect(texts([observations], 'apa')[0]).toMatch(/\(CAT\/C\/KEN\/CO\/2\)\. \(.+, 2013, para\. 6\)$/)
  })
})

describe('“ibid.” stands where the note before cites exactly one source, and that one', () => {
  const isRepeat = (records: Citable[], options?: NoteOptions) => /^Ibid/.test(texts(records, 'omct', options)[1]!)
  test.each<[string, Citable[], boolean]>([
    ['another document', [observations, at(upr, '6.1')], false],
    ['an answer in an addendum', [answered('6.1', 'A/HRC/19/10/Add.1'), answered('6.2', 'A/HRC/19/10')], false],
    ['an answer in the report itself', [answered('6.1', 'A/HRC/19/10'), answered('6.2', 'A/HRC/19/10')], true],
    ['the whole document behind a paragraph', [observations, at(observations)], false],
    ['a paragraph behind the whole document', [at(observations), observations], true],
    ['another version', [{ ...observations, version: 'advance_unedited' }, observations], false],
    ['another language', [{ ...observations, language: 'fr' }, observations], false],
    [
      'no symbol',
      [
        { ...observations, symbol: null },
        { ...observations, symbol: null },
      ],
      false,
    ],
  ])('%s: %s', (_, records, expected) => expect(isRepeat(records as Citable[])).toBe(expected))

  test('a sentence on the position is a source of its note; an answer left out is none', () => {
    const two = [answered('6.1', 'A/HRC/19/10/Add.1'), answered('6.2', 'A/HRC/19/10')]
    expect(isRepeat(two, { position: 'sentence' })).toBe(false)
    expect(isRepeat(two, { position: 'none' })).toBe(true)
  })
})

test.each(citationStyles.map(({ id }) => id))('%s: the position is a sentence of its own, or left out', (style) => {
  const record = answered('6.1', 'A/HRC/19/10/Add.1')
  const [said] = texts([record], style, { position: 'sentence' })
  const [without] = texts([record], style, { position: 'none' })
  expect(without).not.toContain('Add.1')
  expect(said!.startsWith(without!.replace(/\.?$/, '.'))).toBe(true)
  expect(said).toMatch(/\. (?:Position|Posición)(?:\s?:) .*A\/HRC\/19\/10\/Add\.1.*\.$/)
  expect(said).not.toMatch(/\.\.|\s\s/)
})

test('recommending States stand behind the number where they are asked for', () => {
  const record = { ...answered('6.1', 'A/HRC/19/10'), recommendingStates: ['Norland'] }
  expect(texts([record, record], 'un', { recommendingStates: true, position: 'none' })).toEqual([
    'A/HRC/19/10, para. 6.1 (Norland).',
    'Ibid. (Norland).',
  ])
})
