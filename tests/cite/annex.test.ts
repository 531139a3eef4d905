// An annex: its rows verbatim with their notes, in three languages, and the Word file unpacked, resolved and opened by LibreOffice.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { load } from 'cheerio'
import JSZip from 'jszip'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Store } from '../../db/store.ts'
import { readParts } from '../../scrapers/lib/docx/parts.ts'
import { annexOf } from '../../src/cite/annex/annex.ts'
import { annexMarkdown } from '../../src/cite/annex/markdown.ts'
import { annexHtml } from '../../src/cite/annex/page.ts'
import { lineText } from '../../src/cite/annex/quoted.ts'
import type { Annex, AnnexInput } from '../../src/cite/annex/types.ts'
import { annexWord } from '../../src/cite/annex/word.ts'
import { checkDraft } from '../../src/cite/resolve/draft.ts'
import { select } from '../../src/cite/select.ts'
import { readDraftFile } from '../../src/commands/draft-file.ts'
import type { DraftPart } from '../../src/domain/citing/drafts.ts'
import type { SelectionQuery } from '../../src/domain/selection-query.ts'
import { cards, fill, keep } from '../support/fill.ts'
import { inventedObservations, unit } from '../support/parsed.ts'

let store: Store
beforeAll(async () => {
  store = await fill()
  const sooner = inventedObservations({
    symbol: 'CAT/C/XVE/CO/2',
    symbolAsPrinted: 'CAT/C/XVE/CO/2',
    title: 'Concluding observations on the second periodic report of Norland',
    states: ['XVE'],
    stateAsPrinted: 'Norland',
    distributionDate: '2093-05-30',
    version: 'advance_unedited',
    units: [unit('9', 'Amend the Criminal Code so that torture is an offence of its own;', { number: '9' })],
  })
  await keep(store, sooner, false)
})

const made = async (query: SelectionQuery, over: Partial<AnnexInput> = {}): Promise<Annex> =>
  annexOf({
    selection: await select(store, query, 300),
    query,
    coverage: [],
    dataVersion: '2099-06-10.c1.r1.s12',
    version: '0.0.0',
    today: '2099-06-10',
    next: null,
    baseUrl: 'https://watch.example.org',
    ...over,
  })
const rowsOf = ({ sections }: Annex) => sections.flatMap(({ rows }) => rows)
const words = (annex: Annex): string => JSON.stringify(annex)

describe('a row', () => {
  it('without a text says so, where to read it, and what it is about as a note of ours; the annex claims no words', async () => {
    const query = { state: ['XVF'], lang: 'fr' as const }
    const selection = await select(store, query, 300)
    const label = { scheme: 'topic' as const, label: 'detention_conditions', evidence: [], rules: ['r'], vetoes: [] }
    const bare = selection.rows.map((row) => ({
      ...row,
      text: null,
      labels: [{ ...label, doubtful: false, method: 'rules (register): read by machine' }],
    }))
    const annex = await made(query, { selection: { ...selection, rows: bare } })
    const [row] = rowsOf(annex)
    expect([row!.asked, row!.marks.at(-1)]).toEqual([[], expect.stringMatching(/n’est pas détenu ici.*https:/)])
    const written = [annexMarkdown(annex), annexHtml(annex)]
    for (const text of written) {
      expect(text).toContain('texte non détenu')
      expect(text).toContain(row!.gist!.slice(0, 20))
      expect(text).not.toContain('mot pour mot')
    }
    const part = await made(query, { selection: { ...selection, rows: [bare[0]!, ...selection.rows.slice(1)] } })
    expect(part.notices.join(' ')).toMatch(/mot pour mot.*sans texte ici\s: 1 sur /)
  })

  it('is verbatim, with citation, position, proof, and what it repeats, of our own comparison', async () => {
    const rows = rowsOf(await made({ state: ['XVE', 'XVF'] }))
    for (const { asked, proof } of rows) {
      const { rows: held } = await store.recommendations.find({ symbol: proof.place.split(',')[0]! }, { limit: 100 })
      expect(held.map(({ text }) => text)).toContain(asked.at(-1))
      expect(proof.read.join()).toMatch(/SHA-256 of the file: [0-9a-f]{64}.*SHA-256 of the text: [0-9a-f]{64}/)
      expect(proof.page).toMatch(/^https:\/\/watch\.example\.org\/recommendations\/u[0-9a-f]+$/)
    }
    const first = rows.find(({ proof }) => proof.place.startsWith('CAT/C/XVE/CO/2'))
    expect(first!.note.join('')).toBe(
      'CAT, Concluding Observations on Norland, UN Doc. CAT/C/XVE/CO/2 (advance unedited version), 30 May 2093, para. 9.',
    )
    expect(first!.marks).toEqual(['Advance unedited version – not final, do not quote'])
    expect(first!.repeats!.map(lineText)).toEqual(['asked again in CAT/C/XVE/CO/3, para. 11 (a)'])
    const noted = rows.find(({ proof }) => proof.place.startsWith('A/HRC/990/16, para. 99.1'))!
    expect(noted.by.map(lineText)).toEqual(['Universal Periodic Review', 'recommended by Valdoria'])
    expect(noted.position!.map(lineText)).toEqual(['noted – as printed: “does not enjoy the support”'])
    expect(noted.note.join('')).toMatch(/para\. 99\.1\. Position: same document, para\. 99\.$/)
  })

  it('goes without the position where it is left out, and names recommending States where asked', async () => {
    const annex = await made({ state: ['XVF'], withPosition: false, recommending: true })
    expect(rowsOf(annex).every(({ position }) => position === null)).toBe(true)
    expect(rowsOf(annex)[0]!.note.join('')).toMatch(/para\. 99\.1 \(Valdoria\)\.$/)
    expect(annexMarkdown(annex)).not.toContain('Position of the State')
  })
})

it('compares what one State was told, and not what others were', async () => {
  const rows = rowsOf(await made({ state: ['XVE', 'XVD'] }))
  const ofValdoria = rows.filter(({ proof }) => proof.place.includes('XVD'))
  expect(ofValdoria.length).toBeGreaterThan(2)
  for (const { repeats } of ofValdoria) expect(repeats!.map(lineText)).toEqual(['Not repeated in this annex'])
})

describe('the cover', () => {
  it('names State, choice, date, data version, and the words that are ours', async () => {
    const annex = await made({ state: ['XVE'], topic: ['criminalisation'] })
    expect(Object.fromEntries(annex.cover)).toMatchObject({
      'Chosen by': 'State: Norland; topic (our label): Criminalisation of torture',
      'Data version': '2099-06-10.c1.r1.s12',
      'Made on': '10 June 2099',
    })
    expect(annex.notices.join()).toContain('The words around them are ours, not those of a mechanism.')
    expect(words(annex)).not.toContain('INVENTED EXAMPLE')
    expect(words(await made({ state: ['XVD'] }))).toContain('INVENTED EXAMPLE')
  })

  it('says what is not held on these States alone', async () => {
    const gap = {
      symbol: 'CAT/C/XVE/CO/1',
      state: 'XVE',
      states: ['XVE'],
      mechanism: 'CAT',
      date: null,
      source: 'x',
      reason: 'x',
    }
    const cell = { mechanism: 'CAT', kind: 'session' as const, state: 'XVE', standing: 'missing' as const }
    const coverage = [
      {
        mechanism: 'CAT',
        held: 1,
        heldByState: {},
        gaps: [
          { ...gap, kind: 'known' as const },
          { ...gap, symbol: 'CAT/C/XVG/CO/1', state: 'XVG', states: ['XVG'], kind: 'known' as const },
        ],
        cells: [90, 88, 87].map((number) => ({
          ...cell,
          number,
          ...(number === 87 ? { document: 'CAT/C/XVE/CO/1' } : {}),
        })),
        knownFrom: null,
        notWhole: [],
      },
    ]
    const annex = await made({ state: ['XVE'], lang: 'fr' }, { coverage })
    expect(annex.notices.join()).toContain('(2), figure après les lignes')
    for (const text of [annexMarkdown(annex), annexHtml(annex)])
      expect(text.indexOf('CAT/C/XVE/CO/1')).toBeGreaterThan(text.indexOf('CAT/C/XVE/CO/3, par. 11'))
    expect(annex.missing).toEqual([
      'Norlande, Comité contre la torture\u00a0: CAT/C/XVE/CO/1 (existence connue ; non détenu)',
      'Norlande, Comité contre la torture\u00a0: sessions 88, 90 : attendu mais non détenu',
    ])
  })
})

it.each(['fr', 'es'] as const)('in %s has no word of ours in English', async (lang) => {
  const annex = await made({ state: ['XVD', 'XVE', 'XVF'], lang })
  const own = {
    ...annex,
    sections: annex.sections.map(({ rows }) =>
      rows.map((row) =>
        [row.by, row.position, row.repeats].map((lines) =>
          lines!.map((line) => line.filter((part) => typeof part === 'string')),
        ),
      ),
    ),
  }
  const english = /\b(?:the|not|held|version of|page of|recommended|position of)\b/gi
  expect(words(own as never).match(english)).toBeNull()
  expect(annexHtml(annex)).toContain(`<html lang="${lang}">`)
  expect(annexHtml(annex)).toMatch(/<p lang="en" dir="ltr">/)
})

it('in Markdown has a call and a note for each row, and no pipe of a text breaks the table', async () => {
  const annex = await made({ state: ['XVE', 'XVF'] })
  const text = annexMarkdown(annex)
  const count = rowsOf(annex).length
  expect(text.match(/\[\^\d+\] \|/g)).toHaveLength(count)
  expect(text.match(/^\[\^\d+\]: /gm)).toHaveLength(count)
  for (const line of text.match(/^\| \d+ \|.*$/gm)!) expect(line.split(/(?<!\\)\|/)).toHaveLength(8)
})

it('says of a file that a person imported that it was, where to compare it, and what the reader doubted', async () => {
  const selection = await select(store, { state: ['XVE'] }, 300)
  const doubt = 'the first number is 8: what stands before it was not read'
  const said = 'the first paragraph read is 8; what stands before it was not read'
  const byHand = { capturedFrom: null, address: 'https://docs.un.org/en/CAT/C/XVE/CO/3', doubts: [doubt] }
  const rows = selection.rows.map((row) => ({ ...row, document: { ...row.document, ...byHand } }))
  const annex = await made({ state: ['XVE'], lang: 'en' }, { selection: { ...selection, rows } })
  expect(annex.notices.join(' ')).toContain(`imported by hand: ${rows.length} of ${rows.length}.`)
  const [first, ...others] = rowsOf(annex).map(({ proof }) => proof.read.join('; '))
  expect(first).toMatch(
    /version, as the imported file prints it: .*; origin: a file of the operator, imported by hand;/,
  )
  expect(first).toContain('imported: 10 June 2099, 08:00 UTC; official address, where to compare: https://docs.un.org/')
  expect(first).not.toMatch(/captured|; address:/)
  expect([first, ...others].filter((read) => read!.includes(said))).toHaveLength(2)
  const fetched = await made({ state: ['XVE'] })
  expect(JSON.stringify(fetched)).not.toContain('by hand')
  expect(rowsOf(fetched)[0]!.proof.read.join()).toContain('captured: 10 June 2099, 08:00 UTC')
})

it.each([
  ['en', 'recommended by Norland (printed), Atlantis', '(Norland (printed), Atlantis)'],
  ['fr', 'recommandé par\u00a0: Norlande, Atlantis', '(Norlande, Atlantis)'],
] as const)(
  'in %s names recommending States in its language, and as printed whom we do not know',
  async (lang, by, note) => {
    const selection = await select(store, { state: ['XVF'] }, 300)
    const recommendingStates = [
      { printed: 'Norland (printed)', iso3: 'XVE', onBehalfOf: null },
      { printed: 'Atlantis', iso3: null, onBehalfOf: null },
    ]
    const rows = [{ ...selection.rows[0]!, recommendingStates }]
    const query = {
      state: ['XVF'],
      lang,
      recommending: true,
      style: lang === 'fr' ? ('omct-fr' as const) : ('un' as const),
    }
    const annex = await made(query, { selection: { ...selection, rows } })
    const [row] = rowsOf(annex)
    expect(lineText(row!.by[1]!)).toBe(by)
    expect(row!.note.join('')).toContain(note)
  },
)

it('keeps in Markdown the spaces between the parts of a note, outside the asterisks', async () => {
  const annex = await made({ state: ['XVD', 'XVE', 'XVF'], style: 'bluebook' })
  const plain = rowsOf(annex).map(({ note }) =>
    note.map((part) => (typeof part === 'string' ? part : part.italic)).join(''),
  )
  const notes = [...annexMarkdown(annex).matchAll(/^\[\^\d+\]: (.*)$/gm)].map(([, note]) => note!)
  expect(notes.map((note) => note.replaceAll(/(?<!\\)\*|\\(?=[[\]*_])/g, ''))).toEqual(plain)
  expect(notes.some((note) => /^\*Id\.\* ¶/.test(note))).toBe(true)
})

describe('the Word file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'annex-'))
  const path = join(folder, 'annex.docx')
  let annex: Annex
  beforeAll(async () => {
    annex = await made({ state: ['XVD', 'XVE', 'XVF'] })
    writeFileSync(path, await annexWord(annex))
    return () => rmSync(folder, { recursive: true })
  })

  it('tells neither the hour nor the time zone of the machine that made it', async () => {
    const zip = await JSZip.loadAsync(readFileSync(path))
    const dates = Object.values(zip.files).map(({ date }) => date.toISOString())
    expect(new Set(dates)).toEqual(new Set(['1980-01-01T00:00:00.000Z']))
    const properties = await zip.file('docProps/core.xml')!.async('string')
    expect(properties.match(/T\d\d:\d\d:\d\d[^<]*</g)).toEqual(['T00:00:00Z<', 'T00:00:00Z<'])
  })

  it('has a real footnote for each row, and the texts as they are held', async () => {
    const parts = await readParts(readFileSync(path))
    const main = load(parts.get('word/document.xml')!, { xml: true })
    const notes = load(parts.get('word/footnotes.xml')!, { xml: true })
    const called = main('w\\:footnoteReference')
      .toArray()
      .map(({ attribs }) => attribs['w:id'])
    expect(called).toEqual(rowsOf(annex).map(({ number }) => String(number)))
    for (const { number, note, asked } of rowsOf(annex)) {
      const whole = note.map((part) => (typeof part === 'string' ? part : part.italic)).join('')
      expect(notes(`w\\:footnote[w\\:id="${number}"]`).text().trim()).toBe(whole)
      for (const text of asked)
        expect(
          main('w\\:t')
            .toArray()
            .map((run) => main(run).text()),
        ).toContain(text)
    }
  })

  it('holds the name of nobody', async () => {
    const text = execFileSync('unzip', ['-p', path, 'docProps/core.xml', 'docProps/app.xml'], { encoding: 'utf8' })
    expect([...text.matchAll(/<(?:dc:creator|cp:lastModifiedBy)>([^<]*)</g)].map(([, name]) => name)).toEqual([
      'Mechanism Watch',
      'Mechanism Watch',
    ])
  })

  it('is a draft in which the resolver calls no citation wrong', async () => {
    const { citations } = await checkDraft(await readDraftFile(path), store, { language: 'en', style: 'un', cards })
    const notes = citations.filter(({ where }) => where === 'footnote')
    expect(new Set(notes.map(({ note }) => note)).size).toBe(rowsOf(annex).length)
    expect(
      notes.filter(({ verdict }) => !['ok', 'out_of_scope'].includes(verdict)).map(({ span }) => span.text),
    ).toEqual([])
  })

  it('is proved by our own check: the words of each row stand where its note says, and a changed one is seen', async () => {
    const exactIn = async (parts: DraftPart[]) => {
      const { citations } = await checkDraft(parts, store, { language: 'en', style: 'un', cards })
      return citations.filter(({ where }) => where === 'footnote')
    }
    const parts = await readDraftFile(path)
    const notes = await exactIn(parts)
    for (const { number, asked } of rowsOf(annex)) {
      const own = notes.filter(({ note }) => note === String(number)).flatMap(({ quotations }) => quotations)
      const long = asked.filter((text) => text.split(/\s+/).length > 3)
      expect(own.filter(({ result }) => result === 'exact').map(({ quotation }) => quotation)).toEqual(long)
      expect(own.filter(({ result }) => result !== 'exact')).toEqual([])
    }
    const at = parts.findIndex(
      ({ cell, text, calls }) => cell !== undefined && calls.length > 0 && text.includes(' torture'),
    )
    const changed = parts.map((part, index) => {
      const words = part.text.replace(' torture', ' slavery')
      const calls = part.calls.map((call) => ({ ...call, at: words.length }))
      return index === at ? { ...part, text: words, calls } : part
    })
    expect((await exactIn(changed)).filter(({ verdict }) => verdict === 'differs')).toHaveLength(1)
  })

  const office = ['/usr/bin/soffice', '/usr/bin/libreoffice'].find((one) => existsSync(one))
  if (office === undefined)
    console.warn(
      'SKIPPED: LibreOffice opens the annex. To run it: apt install --no-install-recommends libreoffice-writer',
    )

  it.skipIf(office === undefined)('is opened by LibreOffice, which finds texts and notes', { timeout: 120_000 }, () => {
    const profile = `-env:UserInstallation=file://${folder}/profile`
    execFileSync(office!, [profile, '--headless', '--convert-to', 'html', '--outdir', folder, path], {
      stdio: 'pipe',
    })
    const text = load(readFileSync(join(folder, 'annex.html'), 'utf8'))
      .text()
      .replace(/\s+/g, ' ')
    for (const { asked } of rowsOf(annex)) expect(text).toContain(asked.at(-1))
    for (const { note } of rowsOf(annex)) expect(text).toContain(note.join(''))
  })
})

describe('a table of an annex', () => {
  it('has no column of repeats where no row repeats another, which is said once', async () => {
    const annex = await made({ state: ['XVF'] })
    expect(rowsOf(annex).map(({ repeats }) => repeats)).toEqual(rowsOf(annex).map(() => null))
    expect(annex.notices).toContain('No row repeats another one of this annex, as far as we compared them.')
    for (const text of [annexMarkdown(annex), annexHtml(annex)]) expect(text).not.toContain('Repeated (compared')
    const both = await made({ state: ['XVE'] })
    expect(annexMarkdown(both)).toContain('Repeated (compared')
  })

  it('prints the words of the State once for rows of one document that follow each other', async () => {
    const query = { symbol: 'A/HRC/990/16' }
    const selection = await select(store, query, 300)
    const answered = selection.rows.find(({ positions }) => positions[0]?.words)!
    const [one, other] = [answered.positions[0]!, { ...answered.positions[0]!, words: 'accepts in principle' }]
    const rows = [one, one, other, one].map((position, at) => ({
      ...answered,
      id: `u0000000${at}`,
      ordinal: at,
      positions: [position],
    }))
    const said = rowsOf(await made(query, { selection: { ...selection, rows } })).map(({ position }) =>
      lineText(position![0]!),
    )
    expect(said.map((line) => /the same words as in no\. \d+$/.exec(line)?.[0] ?? null)).toEqual([
      null,
      'the same words as in no. 1',
      null,
      null,
    ])
    expect(said[2]).toContain('accepts in principle')
  })

  it('names the document and the paragraph in each row', async () => {
    const annex = await made({ state: ['XVF'] })
    const [row] = rowsOf(annex)
    const $ = load(annexHtml(annex))
    expect($('tbody tr').first().find('td').eq(1).text()).toContain(row!.proof.place)
    expect(annexMarkdown(annex)).toMatch(/^\| 1 \|.*A\/HRC\/990\/16, para\. 99\.1 \|/m)
  })
})
