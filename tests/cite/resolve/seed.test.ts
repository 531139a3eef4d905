// The footnotes of the OMCT report, the worked example of CITATIONS 7: read where the shared folder is there.
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Answer } from '../../../src/cite/resolve/answer.ts'
import { resolveDraft } from '../../../src/cite/resolve/resolve.ts'
import { partsOfText } from '../../../src/domain/citing/drafts.ts'
import { seedStore } from './seed.ts'

const shared = fileURLToPath(new URL('../../../../shared', import.meta.url))
const report = `${shared}/seeds/omct-advocating-for-anti-torture-legislation-2024.txt`
const gold = `${shared}/gold/seed-citations.json`
const isThere = existsSync(report) && existsSync(gold)

const answers = async (): Promise<Answer[]> =>
  (
    await resolveDraft(partsOfText(readFileSync(report, 'utf8')), await seedStore(), {
      mechanisms: ['CAT', 'UPR', 'SRT'],
      style: 'omct-corrected',
      limit: 1000,
    })
  ).answers

type Gold = {
  un_citations: { footnotes: number[]; symbol: string | null; date: string | null; paragraphs_cited: string[] }[]
}

describe.skipIf(!isThere)('the footnotes of the OMCT report (skipped where ../shared is not there)', () => {
  it('every document of the United Nations with a symbol is found, in each of its footnotes', async () => {
    const found = await answers()
    const { un_citations: rows }: Gold = JSON.parse(readFileSync(gold, 'utf8'))
    const wanted = rows.flatMap(({ symbol, footnotes }) =>
      symbol === null ? [] : footnotes.map((fn) => `${fn} ${symbol}`),
    )
    const named = found.filter(({ symbol }) => symbol !== null).map(({ note, symbol }) => `${note} ${symbol}`)
    expect(named.sort()).toEqual(wanted.sort())
    expect(wanted.length).toBe(14)
  })

  it('the wrong year of footnote 7 is reported, against the document and against footnotes 5 and 19', async () => {
    const found = await answers()
    const seven = found.find(({ note }) => note === '7')!
    expect(seven.verdict).toBe('differs')
    expect(seven.date).toEqual({ result: 'mismatch', given: '2022-12-11', expected: '2012-12-11', printedAt: 'cover' })
    expect(seven.document?.session).toBe(49)
    expect(seven.document?.newer).toBe('CAT/C/TGO/CO/3')
    expect(seven.conflicts).toEqual([
      { field: 'date', given: '2022-12-11', other: expect.any(Number), otherNote: '5', otherGiven: '2012-12-11' },
    ])
    expect(seven.suggestion).toBe(
      'CAT, Concluding Observations on Togo, UN Doc. CAT/C/TGO/CO/2, 11 December 2012, para. 7.',
    )
  })

  it('names missing paragraphs and mastheads, and calls nothing wrong that is right', async () => {
    const found = (await answers()).filter(({ quotations }) => quotations.length === 0)
    const rows = found.map(({ note, verdict, date, body, missingPinpoint, ibid }) =>
      [
        note,
        verdict,
        date.result,
        body.result,
        missingPinpoint ? 'missing' : '-',
        ibid ? `ibid ${ibid.antecedent}` : '',
      ]
        .join(' ')
        .trim(),
    )
    expect(rows).toEqual([
      '3 not_held absent absent - ibid 0',
      '5 ok match match -',
      '6 ok match masthead_instead_of_issuer missing',
      '7 differs mismatch match -',
      '8 ok match masthead_instead_of_issuer missing',
      // a statement has no symbol: it is named, and nothing of it is checked
      '17 unresolved absent absent -',
      '18 out_of_scope absent absent -',
      '20 ok match masthead_instead_of_issuer missing',
      '23 ok match masthead_instead_of_issuer missing',
      '24 ok absent absent - ibid 12',
      '25 ok match match missing',
      '27 ok match match -',
    ])
  })

  it('holds quotations against the paragraphs that are cited; the words held here are invented, so they are not found', async () => {
    const quoted = (await answers()).filter(({ quotations }) => quotations.length > 0)
    expect(quoted.map(({ note, verdict }) => `${note} ${verdict}`)).toEqual([
      '2 not_held',
      '11 out_of_scope',
      '19 differs',
      '22 differs',
    ])
    expect(quoted.find(({ note }) => note === '22')?.quotations[0]?.result).toBe('not_found')
  })
})
