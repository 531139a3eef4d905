// The parts of a DOCX archive that hold text, unpacked with their sizes counted, so that a zip bomb ends early.
import JSZip from 'jszip'
import { ParseError } from '../../../src/domain/errors.ts'

export type DocxLimits = { maxBytes: number; maxEntries: number; maxUnpacked: number }

/** A long treaty-body text unpacks to some five megabytes of XML. */
export const docxLimits: DocxLimits = { maxBytes: 60_000_000, maxEntries: 5000, maxUnpacked: 120_000_000 }

const wanted =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|word\/(document|styles|numbering|footnotes|endnotes|comments|header)\d*\.xml|word\/_rels\/[^/]+\.rels)$/

const unpack = (entry: JSZip.JSZipObject, left: number): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = []
    let size = 0
    // jszip's own counting stream, which its types leave out
    const stream = (
      entry as unknown as { internalStream(type: 'uint8array'): JSZip.JSZipStreamHelper<Uint8Array> }
    ).internalStream('uint8array')
    stream
      .on('data', (chunk) => {
        size += chunk.length
        if (size > left) {
          stream.pause()
          reject(new ParseError(null, entry.name, `unpacks to more than ${left} bytes: refused`))
        } else chunks.push(chunk)
      })
      .on('error', reject)
      .on('end', () => resolve(Buffer.concat(chunks)))
      .resume()
  })

/** Unpacks the text parts. Throws ParseError for a damaged, oversized or Word-less archive. */
export async function readParts(bytes: Uint8Array, limits: DocxLimits = docxLimits): Promise<Map<string, string>> {
  if (bytes.length > limits.maxBytes)
    throw new ParseError(null, 'file', `${bytes.length} bytes is more than ${limits.maxBytes}`)
  let zip: JSZip
  try {
    zip = await JSZip.loadAsync(bytes)
  } catch (error) {
    throw new ParseError(null, 'file', `the DOCX archive cannot be opened (truncated?): ${(error as Error).message}`, {
      cause: error,
    })
  }
  const entries = Object.values(zip.files)
  if (entries.length > limits.maxEntries)
    throw new ParseError(null, 'file', `${entries.length} entries in the archive: refused`)
  const parts = new Map<string, string>()
  let left = limits.maxUnpacked
  for (const entry of entries) {
    if (entry.dir || !wanted.test(entry.name)) continue
    let content: Uint8Array
    try {
      content = await unpack(entry, left)
    } catch (error) {
      if (error instanceof ParseError) throw error
      throw new ParseError(null, entry.name, `cannot be unpacked: ${(error as Error).message}`, { cause: error })
    }
    left -= content.length
    const text = Buffer.from(content).toString('utf8')
    // Word writes no DTD; one that is there could only expand entities
    if (/<!(DOCTYPE|ENTITY)/i.test(text.slice(0, 4096)))
      throw new ParseError(null, entry.name, 'holds a document type declaration: refused')
    parts.set(entry.name, text)
  }
  if (!parts.has('word/document.xml')) throw new ParseError(null, 'file', 'the archive holds no word/document.xml')
  return parts
}

/** Packs parts again, for mammoth to read. */
export async function packParts(parts: Map<string, string>): Promise<Buffer> {
  const zip = new JSZip()
  for (const [name, text] of parts) zip.file(name, text)
  return zip.generateAsync({ type: 'nodebuffer', compression: 'STORE' })
}
