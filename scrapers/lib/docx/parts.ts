// The parts of a DOCX archive that hold text, unpacked with their sizes counted, so that a zip bomb ends early.
import { crc32 } from 'node:zlib'
import JSZip from 'jszip'
import { ParseError } from '../../../src/domain/errors.ts'
import { printableName } from '../../../src/domain/printable.ts'
import { load } from '../cheerio.ts'
import { assertModest, xmlLimits } from '../markup-size.ts'
import { inPackage } from '../refusal.ts'
import { utf16Order } from '../sniff.ts'
import { assertWholeXml } from './whole.ts'

export type DocxLimits = { maxBytes: number; maxEntries: number; maxUnpacked: number }

/** A long treaty-body text unpacks to some five megabytes of XML. */
export const docxLimits: DocxLimits = { maxBytes: 60_000_000, maxEntries: 5000, maxUnpacked: 120_000_000 }

/** Kinds of relations whose parts hold text or say how it is set, with the name under which each is handed on. */
const partNames: Readonly<Record<string, string>> = {
  styles: 'word/styles.xml',
  numbering: 'word/numbering.xml',
  footnotes: 'word/footnotes.xml',
  endnotes: 'word/endnotes.xml',
  comments: 'word/comments.xml',
  settings: 'word/settings.xml',
}

/** The core properties of the file, which hold its title. */
export const coreName = 'docProps/core.xml'

/** The two forms of Word's own namespace; its prefix is free in XML, and every reader here knows `w` alone. */
const wordSpace =
  /xmlns:([\w.-]{1,20})\s?=\s?["'](?:http:\/\/schemas\.openxmlformats\.org|http:\/\/purl\.oclc\.org\/ooxml)\/wordprocessingml\/(?:2006\/)?main["']/

/** What stands before a colon in a name, or is declared as such. */
const prefixed = /(<\/?|\sxmlns:|\s)([\w.-]{1,20})(?=:|\s?=)/g

/** A part in which Word's own names have their usual prefix. */
function withUsualPrefix(xml: string): string {
  const prefix = wordSpace.exec(xml.slice(0, 20_000))?.[1]
  if (prefix === undefined || prefix === 'w') return xml
  const usual = (named: string, before: string, name: string) => (name === prefix ? `${before}w` : named)
  return xml.replace(/<[^>]{1,20000}>/g, (tag) => tag.replace(prefixed, usual))
}

type Relation = { id: string; kind: string; target: string; external: boolean }

const relationsOf = (xml: string | undefined): Relation[] =>
  xml === undefined
    ? []
    : load(xml, { xml: true })('Relationship')
        .toArray()
        .map(({ attribs }) => ({
          id: attribs['Id'] ?? '',
          kind: (attribs['Type'] ?? '').split('/').at(-1) ?? '',
          target: attribs['Target'] ?? '',
          external: attribs['TargetMode'] === 'External',
        }))

const ofMain = 'word/_rels/document.xml.rels'

/** The ids by which the main part, among parts as they are handed on, names what it links to. */
export const linkTargets = (parts: ReadonlyMap<string, string>): Set<string> =>
  new Set(relationsOf(parts.get(ofMain)).map(({ id }) => id))

/** The names of headers and footers by the ids that the main part has for them. */
export const edgeTargets = (parts: ReadonlyMap<string, string>): Map<string, string> =>
  new Map(relationsOf(parts.get(ofMain)).map(({ id, target }) => [id, `word/${target}`]))

/** The name of a part from a target: "/word/x.xml", "x.xml" and "../x.xml" beside the part that names it. */
const resolve = (target: string, folder: string): string =>
  new URL(target, `zip:///${folder === '' ? '' : `${folder}/`}`).pathname.slice(1)

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')

const relationsXml = (relations: (Relation & { type: string })[]): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations
    .map(
      ({ id, type, target, external }) =>
        `<Relationship Id="${escaped(id)}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${escaped(type)}" Target="${escaped(target)}"${external ? ' TargetMode="External"' : ''}/>`,
    )
    .join('')}</Relationships>`

/** Gives the text of one part; undefined where the archive has none of that name. */
type ReadPart = (name: string) => Promise<string | undefined>

const inFolder = (folder: string, name: string): string => (folder === '' ? name : `${folder}/${name}`)

/**
 * Parts by the names that Word gives them: the main part is the one that the relations of the file name, as are its styles,
 * numbers, notes, headers and footers. Throws ParseError where no main part is named, or the named one is not there.
 */
async function partsByRelation(read: ReadPart): Promise<Map<string, string>> {
  const ofFile = relationsOf(await read('_rels/.rels'))
  const main = ofFile.find(({ kind }) => kind === 'officeDocument')
  const path = main ? resolve(main.target, '') : 'word/document.xml'
  const body = await read(path)
  if (body === undefined)
    throw new ParseError(
      null,
      'file',
      `the Word file has no main part (${printableName(path)} is not there): save it again in Word`,
    )
  const folder = path.split('/').slice(0, -1).join('/')
  const parts = new Map([['word/document.xml', body]])
  const types = await read('[Content_Types].xml')
  if (types !== undefined) parts.set('[Content_Types].xml', types)
  const kept: (Relation & { type: string })[] = []
  const counts = { header: 0, footer: 0 }
  for (const relation of relationsOf(await read(inFolder(folder, `_rels/${path.split('/').at(-1)}.rels`)))) {
    const { kind, target, external } = relation
    const isEdge = kind === 'header' || kind === 'footer'
    // links and pictures are kept as they are: what is drawn is looked up by its relation
    if (external || (!isEdge && partNames[kind] === undefined)) {
      kept.push({ ...relation, type: kind })
      continue
    }
    const name = isEdge ? `word/${kind}${++counts[kind]}.xml` : partNames[kind]
    const content = name === undefined ? undefined : await read(resolve(target, folder))
    if (name === undefined || content === undefined) continue
    parts.set(name, content)
    kept.push({ ...relation, type: kind, target: name.slice('word/'.length) })
  }
  // a file without relations is read by the usual names
  for (const name of Object.values(partNames)) {
    if (parts.has(name)) continue
    const content = await read(inFolder(folder, name.slice('word/'.length)))
    if (content !== undefined) parts.set(name, content)
  }
  const core = await read(resolve(ofFile.find(({ kind }) => kind === 'core-properties')?.target ?? coreName, ''))
  if (core !== undefined) parts.set(coreName, core)
  const top = { id: 'rId1', kind: '', type: 'officeDocument', target: 'word/document.xml', external: false }
  parts.set('_rels/.rels', relationsXml([top]))
  parts.set(ofMain, relationsXml(kept))
  return parts
}

/** The checksum that the archive gives for an entry; a field of jszip that its types leave out. */
const checksumOf = (entry: JSZip.JSZipObject): number =>
  (entry as unknown as { _data: { crc32: number } })._data.crc32 >>> 0

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
          reject(
            new ParseError(null, printableName(entry.name), `unpacks to more than ${left} bytes: refused`, {
              kind: 'too_large_unpacked',
            }),
          )
        } else chunks.push(chunk)
      })
      .on('error', reject)
      .on('end', () => {
        const content = Buffer.concat(chunks)
        // jszip compares checksums only where it unpacks all entries at once, without a limit
        if (crc32(content) === checksumOf(entry)) resolve(content)
        else reject(new Error('its checksum is another'))
      })
      .resume()
  })

/** What the directory of the archive says of each entry begins so; its name stands at 46, its length at 28, that of more at 30. */
const entryMark = Buffer.from('PK\x01\x02', 'latin1')
/** Marks a second name of an entry, behind five bytes, which some readers take and others do not (APPNOTE, 4.6.9). */
const secondName = 0x7075

function secondNames(more: Buffer): string[] {
  const names: string[] = []
  for (let at = 0; at + 4 <= more.length; at += 4 + more.readUInt16LE(at + 2))
    if (more.readUInt16LE(at) === secondName)
      names.push(more.toString('latin1', at + 9, at + 4 + more.readUInt16LE(at + 2)))
  return names
}

/** The part that a name leads to, for readers that go its steps and to whom letters of two cases are one. */
const partOf = (name: string): string => {
  const steps: string[] = []
  for (const step of name.replaceAll('\\', '/').split('/'))
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  return steps.join('/').toLowerCase()
}

/** Throws for more entries than a Word file has, which cost memory before they are read, and for one part given twice. */
function checkDirectory(bytes: Uint8Array, maxEntries: number): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const names = new Set<string>()
  let count = 0
  for (let at = file.indexOf(entryMark); at !== -1 && at + 46 <= file.length; at = file.indexOf(entryMark, at + 46)) {
    if (++count > maxEntries)
      throw new ParseError(null, 'file', `more than ${maxEntries} entries in the archive: refused`, {
        kind: 'too_large_unpacked',
      })
    const end = at + 46 + file.readUInt16LE(at + 28)
    const more = file.subarray(end, end + file.readUInt16LE(at + 30))
    const first = file.toString('latin1', at + 46, end)
    // a folder is no part
    const own = new Set([first, ...secondNames(more)].filter((name) => !name.endsWith('/')).map(partOf))
    if ([...own].some((name) => names.has(name)))
      throw new ParseError(null, 'file', 'the Word file holds two parts of one name: save it again in Word', {
        kind: 'damaged',
      })
    for (const name of own) names.add(name)
  }
}

/** The encoding that a part declares, which is packed again as UTF-8. */
const declared = /(?<=^<\?xml[^>]{0,80})\sencoding=["'][\w-]{1,20}["']/

/** The text of a part, which is UTF-8, or UTF-16 by its mark; no letter of another encoding is lost without a word. */
function decodeXml(content: Uint8Array, name: string): string {
  const order = utf16Order(content)
  try {
    if (order !== null) return new TextDecoder(`utf-16${order}`, { fatal: true }).decode(content).replace(declared, '')
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content)
  } catch {
    throw new ParseError(null, name, 'has letters that are not UTF-8: save it again in Word', { kind: 'damaged' })
  }
}

/** Unpacks the parts that hold text, under the names that Word gives them. Throws ParseError for a damaged, oversized or Word-less archive. */
export async function readParts(bytes: Uint8Array, limits: DocxLimits = docxLimits): Promise<Map<string, string>> {
  if (bytes.length > limits.maxBytes)
    throw new ParseError(null, 'file', `${bytes.length} bytes is more than ${limits.maxBytes}`)
  checkDirectory(bytes, limits.maxEntries)
  const zip = await inPackage('file', 'the Word file is damaged or truncated', 'download it again', () =>
    JSZip.loadAsync(bytes),
  )
  let left = limits.maxUnpacked
  return partsByRelation(async (name) => {
    const entry = zip.file(name)
    if (entry === null) return undefined
    const content = await inPackage(printableName(name), 'is damaged', 'download the file again', () =>
      unpack(entry, left),
    )
    left -= content.length
    const text = decodeXml(content, printableName(name))
    // Word writes no DTD; one that is there could only expand entities
    if (/<!(?:DOCTYPE|ENTITY)/i.test(text))
      throw new ParseError(null, printableName(name), 'holds a document type declaration: refused')
    assertModest(text, printableName(name), xmlLimits)
    assertWholeXml(text, printableName(name))
    return withUsualPrefix(text)
  })
}

/** Packs parts again, for mammoth to read. */
export async function packParts(parts: Map<string, string>): Promise<Buffer> {
  const zip = new JSZip()
  for (const [name, text] of parts) zip.file(name, text)
  return zip.generateAsync({ type: 'nodebuffer', compression: 'STORE' })
}
