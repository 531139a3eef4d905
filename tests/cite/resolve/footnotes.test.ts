// Footnotes with one thing wrong, none of which may be said to agree, and right ones in unusual forms, none of which may be said to differ.
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { openStore } from '../../../db/sqlite/store.ts'
import type { Store } from '../../../db/store.ts'
import { checkDraft } from '../../../src/cite/resolve/draft.ts'
import { cards, keep } from '../../support/fill.ts'
import { parsedDocuments } from '../parsed.ts'

const rows = readFileSync(new URL('footnotes.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t') as [is: 'wrong' | 'right', about: string, verdicts: string, footnote: string])
const named = (which: 'wrong' | 'right') => rows.filter(([is]) => is === which)

let store: Store
beforeAll(async () => {
  store = await openStore({ path: ':memory:' })
  for (const parse of Object.values(parsedDocuments)) await keep(store, await parse(), true)
})

const check = async (text: string) =>
  (await checkDraft(text.replaceAll('\\n', '\n'), store, { language: 'en', style: 'un', cards })).citations

it('are at least a hundred of each', () => {
  for (const which of ['wrong', 'right'] as const) expect(named(which).length).toBeGreaterThanOrEqual(100)
})

describe('one thing wrong', () => {
  it.each(named('wrong'))('%s %s: %s: %s', async (_, __, verdicts, text) => {
    const found = await check(text)
    expect(found.map(({ verdict }) => verdict).join(' ')).toBe(verdicts)
    expect(found.every(({ verdict }) => verdict === 'ok')).toBe(false)
    // what is not green says why
    for (const { verdict, sentences } of found)
      if (verdict === 'differs' || verdict === 'unchecked')
        expect(sentences.length, sentences.join(' ')).toBeGreaterThan(1)
  })
})

describe('right, in an unusual form', () => {
  it.each(named('right'))('%s %s: %s: %s', async (_, __, verdicts, text) => {
    const found = await check(text)
    expect(found.map(({ verdict }) => verdict).join(' ')).toBe(verdicts)
    expect(found.map(({ verdict }) => verdict).filter((verdict) => !['ok', 'not_held'].includes(verdict))).toEqual([])
  })
})

describe('what is right is said', () => {
  it.each([
    ['CAT/C/XVD/CO/03, para. 7.', 'Probably meant: CAT/C/XVD/CO/3.'],
    ['A/HRC/990/15, para. 6.10.', 'Perhaps meant: 6.1'],
    ['A/HRC/990/15, alinéa 6.1.', '“alinéa 6.1” is named and was not read'],
    ['A/HRC/990/15, p. 6.1.', '“p. 6.1” is named and was not read'],
    [
      'Report of the Special Rapporteur on torture, A/HRC/990/15, para. 6.1.',
      'the document is “Report of the Working Group',
    ],
    [
      'Concluding observations on the second periodic report of Valdoria, CAT/C/XVD/CO/3, para. 7.',
      'the document is “Concluding observations on the third',
    ],
    [
      'CAT/C/XVD/CO/2 (90th session), para. 4.',
      'Session: the citation says “90th session”; the document is of session 91.',
    ],
    ['CAT/C/XVD/CO/2 (advance unedited version), para. 4.', 'what is held here is: official text'],
    ['A/HRC/990/15, para. 6.2 (Norway).', 'Recommended by: the citation names Norway; the document names Kestria.'],
    [
      'The Human Rights Committee asked for it (CAT/C/XVD/CO/3, para. 7).',
      'the document is of the Committee against Torture',
    ],
    ['CAT/C/XVD/CO/3, paras. 40–99.', 'Paragraphs 40 to 99 are not in the document held here.'],
    ['1. CAT, Concluding observations on Valdoria, para. 7.', 'No symbol is given, so nothing was checked.'],
  ])('%s', async (text, sentence) => {
    const [one] = await check(text)
    expect(one?.sentences.join(' ')).toContain(sentence)
  })
})
