// The real documents of the test corpus: figures against the labels, and what must hold for each of them.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closePool } from '../../../scrapers/lib/child/pool.ts'
import { parse } from '../../../scrapers/lib/committee-text/parse.ts'
import { toScorerCo } from '../../../scrapers/lib/committee-text/scorer-format.ts'
import { type ParsedDocument, parsedDocumentSchema } from '../../../src/domain/documents.ts'
import { capture } from './support.ts'

const shared = join(import.meta.dirname, '../../../../shared')
const corpus = join(shared, 'corpus/concluding-observations')
const others = join(shared, 'corpus/treaty-body-others')

/** Files of the folder that are no concluding observations in a language that is read, and what they give. */
const refused: Record<string, string> = {
  'CEDAW-C-CAF-CO-6.ru.pdf': 'recognised: Russian version of CEDAW/C/CAF/CO/6',
  'CRPD-C-RWA-CO-1.pdf': 'recognised: Arabic version of CRPD/C/RWA/CO/1',
  'CRPD-C-SEN-CO-1.pdf': 'recognised: Arabic version of CRPD/C/SEN/CO/1',
}
const asksThere = 'asks (…): read as a positive aspect, by its heading'
/** Days that the print leaves open, and requests under "Positive aspects"; without their quotations. */
const doubts: Record<string, string[]> = {
  // printed: adopted in March 2023, at a meeting of March 2024
  'CRPD-C-CRI-CO-2-3.pdf': [
    'the adoption (2023-03-21) is earlier than the meeting on 2024-03-14 that considered the report: not taken',
  ],
  'CERD-C-URY-CO-21-23.docx': [`para. 5: ${asksThere}`],
  'CERD-C-BRA-CO-18-20.pdf': ['para. 70: next report: only the year is printed (2026)'],
  'CRPD-C-AZE-CO-1.pdf': [
    `para. 6: ${asksThere}`,
    'para. 53: follow-up: "within 12 months" is counted from the adoption, and its day is not printed',
    'the day of the adoption is not printed',
  ],
  'CRPD-C-HUN-CO-1.pdf': ['para. 57: next report: only the month is printed (2014-08)'],
}
const reply = 'CRPD-C-LUX-CO-1-Add.2.pdf'

const fileOf = (folder: string, file: string) => readFileSync(join(folder, file))
const documents = new Map<string, ParsedDocument>()

/** `a` … `z`, then `aa`. */
const follows = (letters: string[]): boolean =>
  letters.every((letter, index) => letter === 'abcdefghijklmnopqrstuvwxyz'[index])

/** First-level letters of each list: a new list begins again at (a). */
function lettersRun(paths: string[]): boolean {
  const letters = paths
    .map((path) => /^\d+\(([a-z])\)/.exec(path)?.[1] ?? '')
    .filter((letter, index, all) => letter !== '' && letter !== all[index - 1])
  return follows(letters)
}

describe.skipIf(!existsSync(corpus))('concluding observations of the test corpus (skipped without ../shared)', () => {
  const files = existsSync(corpus) ? readdirSync(corpus).filter((file) => /\.(pdf|docx)$/.test(file)) : []
  const read = files.filter((file) => !(file in refused))

  beforeAll(async () => {
    for (const file of read) documents.set(file, parsedDocumentSchema.parse(await parse(capture(fileOf(corpus, file)))))
  }, 600_000)
  afterAll(closePool)

  it.each(Object.entries(refused))('%s: %s', async (file, message) => {
    await expect(parse(capture(fileOf(corpus, file)))).rejects.toThrow(message)
  })

  it('symbol and day of distribution are those of the index', () => {
    const months = 'January February March April May June July August September October November December'.split(' ')
    const iso = (text: string) => {
      const [day, month, year] = text.split(' ')
      return month ? `${year}-${String(months.indexOf(month) + 1).padStart(2, '0')}-${day!.padStart(2, '0')}` : null
    }
    const index = readFileSync(join(corpus, 'index.tsv'), 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t'))
    for (const [file, symbol, day] of index) {
      const found = documents.get(file!)
      if (!found) continue
      expect([file, found.symbolAsPrinted]).toEqual([file, symbol])
      if (day) expect([file, found.distributionDate]).toEqual([file, iso(day)])
    }
  })

  it.each(read.filter((file) => file !== reply))('%s: what must hold', (file) => {
    const found = documents.get(file)!
    const numbers = [...new Set(found.units.map((unit) => Number(unit.number)))]
    expect(numbers, 'numbers run from 1 to the last').toEqual(numbers.map((_, index) => index + 1))
    expect(found.skipped, 'nothing is left out').toEqual([])
    const warnings = found.warnings.map((warning) => warning.replace(/\(".*"\)/, '(…)'))
    expect(warnings, 'no doubts but these').toEqual(doubts[file] ?? [])
    for (const unit of found.units) {
      const text = `${unit.path}: ${unit.text}`
      expect(text).not.toMatch(/\bGE\.\d\d-\d|(?:^|\s)\d{1,2} (?:See|Ibid)\b|reissue/i)
      expect(text).not.toMatch(new RegExp(`\\d{1,3} ${found.symbol.replace(/[/.]/g, '\\$&')}(?![\\w,])`))
      if (unit.text === found.units.at(-1)!.text) continue
      expect(unit.text.length, text).toBeGreaterThan(20)
    }
    for (const number of numbers)
      expect(
        lettersRun(found.units.filter((unit) => Number(unit.number) === number).map((unit) => unit.path!)),
        `letters of ${number}`,
      ).toBe(true)
    expect(found.session).not.toBeNull()
    expect([found.sessionOpens, found.sessionCloses]).not.toContain(null)
    expect(found.meetings.length).toBeGreaterThan(0)
    expect(found.nextReport?.paragraph).toBe(String(numbers.at(-1)))
    expect(found.layout).toBe('E5')
  })

  it('a reply of a State holds no recommendation', () => {
    expect(new Set(documents.get(reply)!.units.map((unit) => unit.unitType))).toEqual(new Set(['state_reply']))
  })

  it('the scorer’s figures on the labelled documents', () => {
    const out = mkdtempSync(join(tmpdir(), 'co-'))
    try {
      for (const [file, found] of documents)
        writeFileSync(join(out, `${file}.json`), JSON.stringify(toScorerCo(found, file)))
      const figures = join(out, 'figures.txt')
      execFileSync(process.execPath, [
        join(shared, 'tools/score-concluding-observations.mjs'),
        '--out',
        out,
        '--gold',
        join(shared, 'gold/concluding-observations'),
        '--json',
        figures,
      ])
      const { total, missing } = JSON.parse(readFileSync(figures, 'utf8'))
      expect(missing).toEqual([])
      expect([total.docs, total.found, total.extra, total.subsHit, total.dirty]).toEqual([
        11,
        total.n,
        0,
        total.subs,
        0,
      ])
      expect(total.type / total.n).toBeGreaterThanOrEqual(0.99)
      expect(total.recHit / total.recGold).toBeGreaterThanOrEqual(0.995)
      expect(total.recHit / total.recOut).toBeGreaterThanOrEqual(0.995)
      expect(total.headHit / total.head).toBeGreaterThanOrEqual(0.995)
      for (const [hit, of] of [
        ['datesHit', 'dates'],
        ['refsHit', 'refs'],
        ['nextHit', 'next'],
      ] as const)
        expect(total[hit] / total[of], of).toBeGreaterThanOrEqual(0.99)
    } finally {
      rmSync(out, { recursive: true, force: true })
    }
  })
})

describe.skipIf(!existsSync(others))('other documents of the reviews (skipped without ../shared)', () => {
  const files = existsSync(others)
    ? readdirSync(others).filter((file) => file.endsWith('.pdf') && file !== 'CRPD-C-BGD-Q-1.pdf')
    : []
  afterAll(closePool)
  it.each(files)('%s holds no recommendation', async (file) => {
    const found = await parse(capture(fileOf(others, file)))
    expect(found.type).not.toBe('concluding_observations')
    expect(found.units.filter((unit) => unit.unitType === 'recommendation')).toEqual([])
  })
  it('one list is in Russian', async () => {
    await expect(parse(capture(fileOf(others, 'CRPD-C-BGD-Q-1.pdf')))).rejects.toThrow('Russian version')
  })
})
