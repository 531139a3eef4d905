// Reads a DOCX file: mammoth gives the text as HTML, and the numbers that Word prints by itself are put back first.
import type { CheerioAPI } from 'cheerio'
import type { Element } from 'domhandler'
import mammoth from 'mammoth'
import { ParseError } from '../../../src/domain/errors.ts'
import type { FileStatus, ReadDocument } from '../../../src/domain/paragraphs.ts'
import { load } from '../cheerio.ts'
import { titlesOfCore } from '../file-titles.ts'
import { readHtmlText } from '../html/index.ts'
import { inPackage } from '../refusal.ts'
import { noticeOf } from '../status-words.ts'
import { createAutoNumbers } from './auto-numbers.ts'
import { unprintedEdges } from './edges.ts'
import { readLooks } from './looks.ts'
import { createNumberer } from './numbering.ts'
import { coreName, type DocxLimits, docxLimits, linkTargets, packParts, readParts } from './parts.ts'
import { leavePlain, runOf, wordsLost } from './plain.ts'
import { leaveShown, paragraphTexts, type Shown } from './shown.ts'

type MammothOptions = NonNullable<Parameters<typeof mammoth.convertToHtml>[1]>

// private-use characters that no document holds: they carry number and style through mammoth, which loses both
const begin = '\ue000'
const middle = '\ue001'
const end = '\ue002'
const opening = new RegExp(`^\\s*${begin}([^${middle}]*)${middle}([^${end}]*)${end}\\s*`)

const withoutMarks = (text: string): string => text.replace(opening, '')

const pageEdges = /^word\/(?:header|footer)\d+\.xml$/
const notes = /^word\/(?:footnotes|endnotes)\.xml$/

/** Leaves in the parts what Word prints; gives what the file says beside the text. */
function showParts(parts: Map<string, string>): Shown & { edges: string[]; unprinted: string[]; doubts: string[] } {
  const hidden = unprintedEdges(parts)
  const styles = parts.get('word/styles.xml')
  const looks = readLooks(styles === undefined ? null : load(styles, { xml: true }))
  const all = {
    openRevisions: 0,
    boxes: [] as string[],
    unseen: [] as string[],
    edges: [] as string[],
    unprinted: [] as string[],
    doubts: [] as string[],
  }
  for (const [name, xml] of parts) {
    if (name !== 'word/document.xml' && !notes.test(name) && !pageEdges.test(name)) continue
    const $ = load(xml, { xml: true })
    const { openRevisions, boxes, unseen } = leaveShown($, looks)
    const doubts = leavePlain($, name === 'word/document.xml' ? linkTargets(parts) : new Set())
    all.openRevisions += openRevisions
    if (pageEdges.test(name)) (hidden.has(name) ? all.unprinted : all.edges).push(...paragraphTexts($), ...boxes)
    else {
      all.boxes.push(...boxes)
      all.unseen.push(...unseen)
      all.doubts.push(...doubts)
      parts.set(name, $.xml())
    }
  }
  return all
}

/** The main part, with each paragraph's automatic number and style name in its text, and without Word's own numbering. */
const withNumbers = (parts: Map<string, string>): CheerioAPI => {
  const $ = load(parts.get('word/document.xml')!, { xml: true })
  const numberer = createNumberer($, parts.get('word/numbering.xml'), parts.get('word/styles.xml'))
  const byField = createAutoNumbers($)
  for (const paragraph of $('w\\:body w\\:p').toArray() as Element[]) {
    const { label: listed, style } = numberer.next(paragraph)
    const label = listed ?? byField(paragraph, style)
    const properties = $(paragraph).children('w\\:pPr')
    properties.children('w\\:numPr').remove()
    const centred = /center/.test(properties.children('w\\:jc').attr('w:val') ?? '')
    if ($(paragraph).find('w\\:t').length === 0) continue
    const mark = `${begin}${label ?? ''}${middle}${style ?? ''}${centred ? ' \u00a7centred' : ''}${end} `
    const run = runOf(mark)
    if (properties.length) properties.first().after(run)
    else $(paragraph).prepend(run)
  }
  return $
}

/** Turns the parts of a Word file into HTML by mammoth. Throws ParseError where mammoth cannot read them. */
export const toHtml = async (parts: Map<string, string>, options: MammothOptions = {}): Promise<string> =>
  inPackage('file', 'the Word file is damaged', 'download it again, or open it in Word and save it anew', async () => {
    const { value } = await mammoth.convertToHtml({ buffer: await packParts(parts) }, options)
    return value
  })

const places = (texts: readonly string[], words: string, unit = ''): string[] =>
  texts.length === 0 ? [] : [`${words}: ${texts.length} ${unit}(${JSON.stringify(texts[0]!.slice(0, 60))})`]

/** Letters; a cover and a title have fewer, and no text is as short. */
const fewestLetters = 2000

/** Throws where the text is kept as a page or file inside the file, and only its cover is Word's own. */
function assertOwnText(main: string): void {
  if (!/<w:(?:altChunk|subDoc)\b/.test(main)) return
  if (load(main, { xml: true })('w\\:t').text().length < fewestLetters)
    throw new ParseError(
      null,
      'file',
      'the Word file keeps its text as a page or file inside itself (altChunk), which only Word shows: open it in Word and save it anew',
    )
}

/** A Word file as it prints, to be packed again for mammoth, with what it says beside its text and what of it is not read. */
export async function openDocx(bytes: Uint8Array, limits: DocxLimits = docxLimits) {
  const parts = await readParts(bytes, limits)
  assertOwnText(parts.get('word/document.xml')!)
  const { openRevisions, boxes, unseen, edges, unprinted, doubts } = showParts(parts)
  const core = parts.get(coreName)
  // a header that no page prints says as much as a title among the properties
  const titles = [
    ...(core === undefined ? [] : titlesOfCore(load(core, { xml: true }))),
    ...unprinted.filter((text) => noticeOf(text) !== null),
  ]
  const comments = parts.get('word/comments.xml')
  const balloons = comments === undefined ? [] : paragraphTexts(load(comments, { xml: true }))
  const status: FileStatus = { outside: [...edges, ...boxes], machineRead: false, openRevisions, balloons, titles }
  const words = boxes.filter((text) => noticeOf(text) === null)
  return {
    parts,
    status,
    doubts: [
      ...doubts,
      ...places(words, 'text boxes, which are not read', 'paragraphs '),
      ...places(unseen, 'words in white or in tiny type, which nobody can see and which are not read', 'places '),
    ],
  }
}

/** A doubt for paragraphs of the main part whose words the HTML that was made of it does not hold. */
export const lostDoubt = (main: CheerioAPI, html: string): string[] =>
  places(wordsLost(main, html).map(withoutMarks), 'paragraphs of the file of which words were not read')

/**
 * Reads a DOCX file. Numbers that Word prints by itself have `labelStatus: 'automatic'`. Throws ParseError for a damaged or
 * oversized archive; `limits` are for the tests.
 */
export async function readDocx(bytes: Uint8Array, limits: DocxLimits = docxLimits): Promise<ReadDocument> {
  const { parts, doubts, status } = await openDocx(bytes, limits)
  const main = withNumbers(parts)
  parts.set('word/document.xml', main.xml())
  const html = await toHtml(parts, {
    includeDefaultStyleMap: false,
    styleMap: ['p => p:fresh', 'u => ', 'b => strong', 'i => em'],
    ignoreEmptyParagraphs: true,
  })
  const read = readHtmlText(html, {
    format: 'docx',
    opening: (text) => {
      const found = opening.exec(text)
      if (!found) return { text, automatic: null, style: null }
      return {
        text: text.slice(found[0].length),
        automatic: found[1] || null,
        style: found[2]!.replace(/ \u00a7centred$/, '') || null,
      }
    },
  })
  return { ...read, status, warnings: [...read.warnings, ...doubts, ...lostDoubt(main, html)] }
}
