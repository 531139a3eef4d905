// Every citation that we print reads back: the same document, the same paragraphs, nothing called wrong; in every style.
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { openStore } from '../../../db/sqlite/store.ts'
import type { Store } from '../../../db/store.ts'
import { type CitationStyle, citationStyles, cite } from '../../../src/cite/cite.ts'
import { citeNotes } from '../../../src/cite/notes.ts'
import { citableOfDocument, citableOfRow } from '../../../src/cite/of-row.ts'
import { resolveDraft } from '../../../src/cite/resolve/resolve.ts'
import { type DraftPart, partsOfText } from '../../../src/domain/citing/drafts.ts'
import type { ParsedDocument } from '../../../src/domain/documents.ts'
import { parsePinpoints } from '../../../src/domain/pinpoints/pinpoints.ts'
import { readExample } from '../../support/examples.ts'
import { keep } from '../../support/fill.ts'
import { parsedDocuments } from '../parsed.ts'

const options = { mechanisms: ['CAT', 'CCPR', 'CRC', 'UPR', 'SRT'], style: 'un', limit: 100_000 } as const
const note = (text: string, at: number): DraftPart => ({
  where: 'footnote',
  note: String(at + 1),
  text,
  offset: 0,
  calls: [],
})

let store: Store
let ids: string[]
beforeAll(async () => {
  store = await openStore({ path: ':memory:' })
  const kept = new Set<string>()
  for (const parse of Object.values(parsedDocuments)) kept.add(await keep(store, await parse(), true))
  ids = [...kept]
})

describe.each(citationStyles.map(({ id }) => id))('%s', (style: CitationStyle) => {
  it('reads back every unit and every document', async () => {
    const cited: { text: string; symbol: string; paths: string[] }[] = []
    for (const id of ids) {
      const document = (await store.documents.get(id))!
      const paths = (await store.documents.units(id)).flatMap(({ path, numberStatus }) =>
        path !== null && numberStatus === 'printed' ? [path] : [],
      )
      for (const path of [null, ...new Set(paths)]) {
        const { text, inText } = cite(citableOfDocument(document, path === null ? [] : parsePinpoints(path)), style)
        // APA puts the paragraph into the running text, where no symbol stands
        const expected = path === null || inText !== null ? [] : [path]
        cited.push({ text, symbol: document.symbol, paths: expected })
      }
    }
    expect(cited.length).toBeGreaterThan(150)
    const { answers } = await resolveDraft(
      cited.map(({ text }, at) => note(text, at)),
      store,
      options,
    )
    const isQuoted = ['oscola', 'oscola-5', 'chicago'].includes(style)
    expect([...new Set(answers.map(({ title }) => title.result))]).toEqual([isQuoted ? 'match' : 'absent'])
    const rows = answers.map(({ symbol, pinpoints, verdict, note: at }) => ({
      at,
      symbol,
      paths: pinpoints.map(({ path }) => path),
      verdict,
    }))
    const wanted = cited.map(({ symbol, paths }, at) => ({ at: String(at + 1), symbol, paths, verdict: 'ok' }))
    for (const [at, row] of rows.entries())
      expect({ text: cited[at]!.text, ...row }).toEqual({ text: cited[at]!.text, ...wanted[at] })
    expect(rows).toHaveLength(wanted.length)
  })

  it('reads back in a sentence and in a list of notes, in three languages', async () => {
    const forms = [
      (bare: string) => `The mechanism said so (${bare}).`,
      (bare: string) => `This was said before: see ${bare}, and it is still so.`,
      (bare: string) => `1. ${bare}.\n2. Norland Post, 4 May 2099.\n3. ${bare}.`,
      (bare: string) => `Cela a été dit (voir ${bare}).`,
      (bare: string) => `Así se dijo (véase ${bare}).`,
    ]
    for (const [at, id] of ids.entries()) {
      const document = (await store.documents.get(id))!
      const own = (await store.documents.units(id)).flatMap(({ path, numberStatus }) =>
        path !== null && numberStatus === 'printed' ? [path] : [],
      )
      const wanted = [...new Set(own)].slice(1, 3 + (at % 2))
      const { text, inText } = cite(citableOfDocument(document, parsePinpoints(wanted.join(', '))), style)
      const draft = forms[at % forms.length]!(text.replace(/\.$/, ''))
      const { answers } = await resolveDraft(partsOfText(draft), store, options)
      for (const answer of answers.filter(({ symbol }) => symbol !== null))
        expect([draft, answer.symbol, answer.verdict, answer.pinpoints.map(({ path }) => path)]).toEqual([
          draft,
          document.symbol,
          'ok',
          inText === null ? wanted : [],
        ])
      expect(answers.length, draft).toBe(draft.startsWith('1.') ? 2 : 1)
    }
  })

  it('reads back the recommendations of a State as notes, with their repeats', async () => {
    const { rows } = await store.recommendations.find({ states: ['XVD'] }, { limit: 40 })
    const notes = citeNotes(
      rows.map((row) => citableOfRow(row)),
      style,
      { position: 'sentence' },
    )
    const { answers } = await resolveDraft(
      notes.map(({ text }, at) => note(text, at)),
      store,
      options,
    )
    for (const [at, row] of rows.entries()) {
      const [first] = answers.filter((answer) => answer.note === String(at + 1))
      const where = [notes[at - 1]?.text, notes[at]!.text]
      expect([...where, first?.symbol, first?.verdict]).toEqual([...where, row.document.symbol, 'ok'])
    }
  })

  it('reads back every recommendation of a review with the position of the State', async () => {
    const { rows } = await store.recommendations.find({ states: ['XVD'], mechanisms: ['UPR'] }, { limit: 100 })
    expect(rows.length).toBeGreaterThan(2)
    for (const row of rows) {
      const { text, inText } = cite(citableOfRow(row), style)
      const { answers } = await resolveDraft([note(text, 0)], store, options)
      const [first] = answers
      expect([text, first?.symbol, first?.verdict]).toEqual([text, row.document.symbol, 'ok'])
      expect(
        first?.pinpoints.map(({ path }) => path),
        text,
      ).toEqual(inText === null ? [row.path] : [])
    }
  })
})

it('finds no fault in the examples that our documentation cites, but for those that show one', async () => {
  const page = readFileSync(new URL('../../../docs/citations.md', import.meta.url), 'utf8')
  const examples = [
    ...page.matchAll(/`((?:[^`\n]{0,200} )?(?:CAT\/C\/XVD\/CO\/3|A\/HRC\/990\/15)(?=[ ,])[^`\n]{0,150})`/g),
  ]
    .map(([, text]) => text!)
    .filter((text) => /par[as.]|párr|¶|\d{4}\)/.test(text))
  expect(examples.length).toBeGreaterThan(8)
  const shipped = await openStore({ path: ':memory:' })
  await keep(shipped, (await readExample('cat-concluding-observations', 'CAT-C-XVD-CO-3.html')) as ParsedDocument, true)
  await keep(shipped, (await readExample('upr-outcomes', 'A-HRC-990-15.pdf')) as ParsedDocument, true)
  const { answers } = await resolveDraft(examples.map(note), shipped, options)
  const faults = answers.filter(({ verdict }) => verdict !== 'ok').map(({ span, verdict }) => [span.text, verdict])
  expect(faults).toEqual([['CAT/C/XVD/CO/3', 'paragraph_not_found']])
})
