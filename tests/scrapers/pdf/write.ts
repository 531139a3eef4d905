// Writes small PDFs object by object, with their table, for the tests of damage and of bombs.
import { deflateSync } from 'node:zlib'

/** `dictionary` without its brackets; `data` makes a stream of it, which is packed unless `filter` says how it is already. */
export type Part = { dictionary: string; data?: Buffer | string; filter?: string }

const streamOf = ({ dictionary, data, filter = '/FlateDecode' }: Part): Buffer => {
  const plain = Buffer.from(data!)
  const packed = filter === '/FlateDecode' ? deflateSync(plain) : plain
  const named = filter === '' ? '' : ` /Filter ${filter}`
  return Buffer.concat([
    Buffer.from(`<< ${dictionary}${named} /Length ${packed.length} >>\nstream\n`),
    packed,
    Buffer.from('\nendstream'),
  ])
}

/** Objects 1, 2, 3 …; the first is the catalogue. */
export function writePdf(parts: readonly Part[], trailer = ''): Uint8Array {
  const chunks: Buffer[] = [Buffer.from('%PDF-1.4\n')]
  const offsets: number[] = []
  let at = chunks[0]!.length
  const add = (chunk: Buffer): void => {
    chunks.push(chunk)
    at += chunk.length
  }
  for (const [index, part] of parts.entries()) {
    offsets.push(at)
    add(Buffer.from(`${index + 1} 0 obj\n`))
    add(part.data === undefined ? Buffer.from(part.dictionary) : streamOf(part))
    add(Buffer.from('\nendobj\n'))
  }
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const size = parts.length + 1
  add(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${at}\n%%EOF\n`,
    ),
  )
  return new Uint8Array(Buffer.concat(chunks))
}

/** Sixty lines of invented words, as commands. */
export const content = Array.from(
  { length: 60 },
  (_, line) =>
    `BT /F1 10 Tf 1 0 0 1 72 ${780 - 12 * line} Tm (${line + 1}. Valdoria opened the doors of its prisons.) Tj ET`,
).join('\n')

/** Catalogue, tree, page, contents, font: objects 1 to 5; more may follow. */
export const pageParts = (contents: Part, { page = '', resources = '' } = {}): Part[] => [
  { dictionary: '<< /Type /Catalog /Pages 2 0 R >>' },
  { dictionary: '<< /Type /Pages /Kids [3 0 R] /Count 1 >>' },
  {
    dictionary: `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> ${resources} >> ${page} >>`,
  },
  contents,
  { dictionary: '<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>' },
]
