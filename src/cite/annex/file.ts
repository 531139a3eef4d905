// A selection as a file: an annex for people, or records for a reference manager.

import { type AnnexFormat, isAnnex, type SelectionFormat } from '../../domain/selection-query.ts'
import type { ExportFormat } from '../exports.ts'
import { exportMediaTypes, exportPieces } from '../exports.ts'
import { citableOfRow } from '../of-row.ts'
import { annexOf } from './annex.ts'
import { annexMarkdown } from './markdown.ts'
import { annexHtml } from './page.ts'
import type { Annex, AnnexInput } from './types.ts'
import { wordFile } from './word-file.ts'

export type SelectionFile = { body: string | Uint8Array; type: string; name: string }

const writers: Record<AnnexFormat, { type: string; write: (annex: Annex) => Promise<string | Uint8Array> }> = {
  docx: { type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', write: wordFile },
  html: { type: 'text/html; charset=utf-8', write: async (annex) => annexHtml(annex) },
  md: { type: 'text/markdown; charset=utf-8', write: async (annex) => annexMarkdown(annex) },
}
const references: Record<Exclude<SelectionFormat, AnnexFormat>, ExportFormat> = {
  ris: 'ris',
  bib: 'bibtex',
  'csl-json': 'csl-json',
}

/** Media types by format. */
export const selectionTypes: Record<SelectionFormat, string> = {
  docx: writers.docx.type,
  html: writers.html.type,
  md: writers.md.type,
  ris: exportMediaTypes.ris,
  bib: exportMediaTypes.bibtex,
  'csl-json': exportMediaTypes['csl-json'],
}

/** Records written at one go. */
const atOneGo = 20

/** Writes the file; `turn` lets others go first. The name says how much is in it, and nothing of what was chosen (SAFETY, S6). */
export async function selectionFile(
  format: SelectionFormat,
  input: AnnexInput,
  turn: () => Promise<void> = async () => {},
): Promise<SelectionFile> {
  const { rows, total } = input.selection
  const part = rows.length === total ? `${total}` : `${rows.length}-of-${total}`
  if (isAnnex(format)) {
    const body = await writers[format].write(annexOf(input))
    return { body, type: selectionTypes[format], name: `annex-${part}.${format}` }
  }
  const kind = references[format]
  const pieces: string[] = []
  for (const piece of exportPieces(rows.map(citableOfRow), kind)) {
    pieces.push(piece)
    if (pieces.length % atOneGo === 0) await turn()
  }
  const ending = format === 'csl-json' ? 'json' : format
  return { body: pieces.join(''), type: selectionTypes[format], name: `citations-${part}.${ending}` }
}
