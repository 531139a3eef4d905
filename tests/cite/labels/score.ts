// Holds the finder against footnotes of the corpus that a person labelled: per note the citations by span and symbol, no text.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readDocument } from '../../../scrapers/lib/read.ts'
import type { DraftPart } from '../../../src/domain/citing/drafts.ts'
import { findCitations } from '../../../src/domain/citing/find.ts'

export const corpus = fileURLToPath(new URL('../../../../shared/corpus', import.meta.url))

/** `start-end=SYMBOL`; `?SYMBOL` is what a malformed one means. Offsets are UTF-16, in the note as our readers give it. */
type Row = { file: string; note: number; length: number; citations: string[] }

export const labels: Row[] = readFileSync(new URL('footnotes.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [file = '', note, length, cells = ''] = line.split('\t')
    return { file, note: Number(note), length: Number(length), citations: cells.split(' ').filter(Boolean) }
  })

export type Score = { notes: number; expected: number; found: number; right: number; faults: string[] }

/** Reads the files that are named, and compares. A note that our readers now give otherwise is a fault of the labels. */
export async function scoreLabels(files: readonly string[]): Promise<Score> {
  const score: Score = { notes: 0, expected: 0, found: 0, right: 0, faults: [] }
  for (const file of files) {
    const { footnotes } = await readDocument(new Uint8Array(readFileSync(join(corpus, file))))
    const rows = labels.filter((row) => row.file === file)
    const parts = footnotes.map(
      ({ text, mark }): DraftPart => ({ where: 'footnote', note: mark, text, offset: 0, calls: [] }),
    )
    if (rows.length !== parts.length || rows.some((row) => parts[row.note]?.text.length !== row.length))
      score.faults.push(`${file}: the notes are not those that were labelled`)
    const citations = await findCitations(parts)
    for (const { note, citations: wanted } of rows) {
      const found = citations.flatMap((one) => {
        if (one.part !== note) return []
        const root = one.antecedent === null ? one : citations[one.antecedent]!
        const name = one.how === 'malformed' ? `?${one.likely[0] ?? ''}` : root.symbol?.canonical
        return name === undefined ? [] : [`${one.start}-${one.end}=${name}`]
      })
      const right = found.filter((one) => wanted.includes(one))
      score.notes += 1
      score.expected += wanted.length
      score.found += found.length
      score.right += right.length
      for (const one of wanted) if (!found.includes(one)) score.faults.push(`${file} note ${note}: missed ${one}`)
      for (const one of found) if (!wanted.includes(one)) score.faults.push(`${file} note ${note}: too much ${one}`)
    }
  }
  return score
}
