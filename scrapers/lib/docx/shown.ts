// What Word prints of a document part: tracked changes accepted, hidden text out, text boxes apart and once.
import type { Cheerio, CheerioAPI } from 'cheerio'
import type { Element } from 'domhandler'
import { isOn, type Look, type Looks, lookOf, over } from './looks.ts'

export type Shown = {
  /** tracked changes of words and paragraphs that were still open */
  openRevisions: number
  /** text boxes and word art, one string a paragraph */
  boxes: string[]
  /** words in white or in a size that nobody can read, which are out */
  unseen: string[]
}

/** Half points: up to two points no eye reads. */
const smallest = 4

/** How the words of a run look: by the run itself, its style, the style of its paragraph, and what the file says of all. */
const lookOfRun = ($: CheerioAPI, run: Element, { ofStyle, ofAll }: Looks): Look => {
  const properties = $(run).children('w\\:rPr')
  const style = properties.children('w\\:rStyle').attr('w:val')
  const paragraph = $(run).closest('w\\:p').children('w\\:pPr')
  return over(
    lookOf($, properties[0] as Element | undefined),
    ...(style === undefined ? [] : [ofStyle(style)]),
    ofStyle(paragraph.children('w\\:pStyle').attr('w:val')),
    ofAll,
  )
}

/** Written in white on no ground of its own, or in two points or less? */
const isUnseen = ($: CheerioAPI, run: Element, look: Look): boolean => {
  if (look.size !== null && look.size <= smallest) return true
  if (look.white !== true || look.dark === true) return false
  const paragraph = $(run).closest('w\\:p').children('w\\:pPr')
  const cells = $(run)
    .parents('w\\:tc')
    .toArray()
    .map((cell) => $(cell).children('w\\:tcPr'))
  return ![paragraph, ...cells].some((ground) => lookOf($, ground[0] as Element | undefined).dark === true)
}

const textOf = ($: CheerioAPI, node: Element): string =>
  $(node)
    .find('w\\:t, w\\:tab, w\\:br')
    .toArray()
    .map((one) => ((one as Element).name === 'w:t' ? $(one).text() : ' '))
    .join('')
    .replace(/\s+/g, ' ')
    .trim()

/** The texts of the paragraphs of a part. */
export const paragraphTexts = ($: CheerioAPI): string[] =>
  $('w\\:p')
    .toArray()
    .map((paragraph) => textOf($, paragraph as Element))
    .filter((text) => text !== '')

/** A file of a version of Word that another reader does not know holds everything twice: the newer form counts. */
const dropFallbacks = ($: CheerioAPI): void => {
  for (const either of $('mc\\:AlternateContent').toArray())
    if ($(either).children('mc\\:Choice').length > 0) $(either).children('mc\\:Fallback').remove()
}

/** Word art, in which watermarks are kept: `<v:textpath string="ADVANCE UNEDITED VERSION">`. */
const wordArt = ($: CheerioAPI): string[] =>
  $('v\\:textpath')
    .toArray()
    .map((path) => ($(path).attr('string') ?? '').trim())
    .filter((text) => text !== '')

/** A cover may be set in boxes: its symbol and day are read where they stand, in one of the first paragraphs. */
const coverParagraphs = 12

const printedNumber = /^\d{1,3}\s?\./

/** The paragraphs of the cover: up to the first that is numbered, and no more than a dozen. */
const coverOf = ($: CheerioAPI): Set<Element> => {
  const own = ($('w\\:p').toArray() as Element[]).filter((one) => $(one).parents('w\\:txbxContent').length === 0)
  const first = own.findIndex(
    (one) => $(one).children('w\\:pPr').children('w\\:numPr').length > 0 || printedNumber.test(textOf($, one)),
  )
  return new Set(own.slice(0, Math.min(coverParagraphs, first === -1 ? coverParagraphs : first)))
}

/**
 * Takes text boxes out, a box within a box with the outer one; gives the texts of their paragraphs. Those of the cover
 * stay, as paragraphs without a number before the one that they are tied to.
 */
const takeBoxes = ($: CheerioAPI): string[] => {
  const boxes: string[] = []
  const cover = coverOf($)
  for (const box of $('w\\:txbxContent').toArray() as Element[]) {
    if ($(box).parents('w\\:txbxContent').length > 0) continue
    const paragraphs = $(box).find('w\\:p').toArray() as Element[]
    const anchor = $(box).parents('w\\:p').last()
    const texts = paragraphs.map((one) => textOf($, one)).filter((text) => text !== '')
    if (anchor[0] && cover.has(anchor[0] as Element)) {
      for (const one of paragraphs) $(one).children('w\\:pPr').remove()
      anchor.before(paragraphs)
    } else boxes.push(...texts)
  }
  $('w\\:txbxContent').remove()
  return boxes
}

/** The mark of a paragraph changes with its words: then the two are one change. */
const isOfItsWords = ($: CheerioAPI, change: Element): boolean =>
  $(change).parent().is('w\\:rPr') && $(change).closest('w\\:p').children(change.name.replace(':', '\\:')).length > 0

const countOf = ($: CheerioAPI, name: string): number =>
  ($(`w\\:${name}`).toArray() as Element[]).filter((change) => !isOfItsWords($, change)).length

/** The list and level that the properties of a paragraph give it, by themselves. */
const listOf = (properties: Cheerio<Element>): string => {
  const list = properties.children('w\\:numPr')
  const read = (name: string): string => list.children(`w\\:${name}`).attr('w:val') ?? ''
  const id = read('numId')
  return id === '' || id === '0' ? '' : `${id}/${read('ilvl') || '0'}`
}

/** Open changes of format that give a paragraph a number, take it away or move it to another list or level. */
const renumbered = ($: CheerioAPI): number =>
  $('w\\:pPrChange')
    .toArray()
    .filter((change) => listOf($(change).parent() as Cheerio<Element>) !== listOf($(change).children('w\\:pPr')))
    .length + $('w\\:numberingChange').length

/** Changes of words, of numbers and of whole paragraphs and rows; other changes of format are none, and a move is one. */
const countChanges = ($: CheerioAPI): number =>
  countOf($, 'ins') + countOf($, 'del') + Math.max(countOf($, 'moveFrom'), countOf($, 'moveTo')) + renumbered($)

/** Has the mark that ends the paragraph gone, by a deletion or because it is hidden? Then its text runs on. */
const endIsGone = ($: CheerioAPI, paragraph: Element, looks: Looks): boolean => {
  const properties = $(paragraph).children('w\\:pPr').children('w\\:rPr')
  if (properties.children('w\\:del, w\\:moveFrom').length > 0) return true
  // a style separator is hidden too, and parts a heading from the text that follows in its line
  if (isOn($, properties.children('w\\:specVanish')[0] as Element | undefined)) return false
  const mark = properties.children('w\\:vanish')[0] as Element | undefined
  const style = $(paragraph).children('w\\:pPr').children('w\\:pStyle').attr('w:val')
  return mark === undefined ? looks.ofStyle(style).hidden === true : isOn($, mark)
}

const contentOf = ($: CheerioAPI, paragraph: Element) => $(paragraph).children().not('w\\:pPr')

/** Marks that stand between paragraphs and print nothing: where a move, a bookmark, a comment or a permission begins and ends. */
const markBetween =
  /^w:(?:(?:moveFrom|moveTo|comment|customXml\w+)Range(?:Start|End)|bookmark(?:Start|End)|perm(?:Start|End)|proofErr)$/

const dropMarksBetween = ($: CheerioAPI): void => {
  for (const holder of $('w\\:p').parent().toArray())
    $(holder)
      .children()
      .filter((_, one) => markBetween.test((one as Element).name))
      .remove()
}

/** The paragraph that follows; a field or control of content may hold it. */
const paragraphAfter = ($: CheerioAPI, paragraph: Element): Cheerio<Element> => {
  const next = $(paragraph).next()
  const found = next.is('w\\:sdt') ? next.find('w\\:p').first() : next.filter('w\\:p')
  return found as Cheerio<Element>
}

/** Joins paragraphs whose end is gone to the one after them, which keeps its number and style. */
const joinParagraphs = ($: CheerioAPI, gone: Element[]): void => {
  for (const paragraph of gone.toReversed()) {
    const next = paragraphAfter($, paragraph)
    const content = contentOf($, paragraph)
    if (content.find('w\\:t').length > 0 || content.is('w\\:t')) {
      if (next.length === 0) continue
      const properties = next.children('w\\:pPr').first()
      if (properties.length > 0) properties.after(content)
      else next.prepend(content)
    }
    // a cell or a text must keep one paragraph
    if (next.length > 0 || $(paragraph).prev('w\\:p, w\\:sdt, w\\:tbl').length > 0) $(paragraph).remove()
  }
}

/** What Word prints of a field is its result; a field within the code of another gives a word to that code, which is not printed. */
const dropFieldCodes = ($: CheerioAPI): void => {
  const open: boolean[] = []
  const inCodes: Element[] = []
  for (const one of $('w\\:fldChar, w\\:t, w\\:tab, w\\:br').toArray() as Element[]) {
    const mark = one.name === 'w:fldChar' ? $(one).attr('w:fldCharType') : null
    if (mark === 'begin') open.push(true)
    else if (mark === 'separate' && open.length > 0) open[open.length - 1] = false
    else if (mark === 'end') open.pop()
    else if (mark === null && open.includes(true)) inCodes.push(one)
  }
  // a field that has no end would take all that follows
  if (open.length === 0) for (const one of inCodes) $(one).remove()
}

/** Gives a run itself what its style says of it, or another property: the reader of Word files knows the run alone. */
const setItself = ($: CheerioAPI, run: Element, property: string, instead: string): void => {
  if ($(run).children('w\\:rPr').length === 0) $(run).prepend('<w:rPr></w:rPr>')
  const properties = $(run).children('w\\:rPr')
  properties.children(instead).remove()
  properties.append(property)
}

/**
 * Leaves in a part what Word prints with every change accepted, in place: deleted and moved words, paragraphs and rows are
 * out, so are hidden words and text boxes, and what stands twice for the sake of older programs.
 */
export function leaveShown($: CheerioAPI, looks: Looks): Shown {
  dropFallbacks($)
  const openRevisions = countChanges($)
  const boxes = [...wordArt($), ...takeBoxes($)]
  $('w\\:tr')
    .filter((_, row) => $(row).children('w\\:trPr').children('w\\:del').length > 0)
    .remove()
  dropMarksBetween($)
  const paragraphs = $('w\\:p').toArray() as Element[]
  const gone = paragraphs.filter((paragraph) => endIsGone($, paragraph, looks))
  $('w\\:del, w\\:moveFrom')
    .filter((_, change) => (change as Element).parent !== null && $(change).parents('w\\:rPr').length === 0)
    .remove()
  const unseen: string[] = []
  for (const run of $('w\\:r').toArray() as Element[]) {
    const look = lookOfRun($, run, looks)
    const hidden = look.hidden === true
    if (look.struck === true) setItself($, run, '<w:strike/>', 'w\\:strike, w\\:dstrike')
    // a call that Word set has its own mark
    if (look.raised === true && $(run).children('w\\:t').length > 0)
      setItself($, run, '<w:vertAlign w:val="superscript"/>', 'w\\:vertAlign, w\\:position')
    if (!hidden && !isUnseen($, run, look)) continue
    const text = textOf($, run)
    if (!hidden && text !== '') unseen.push(text)
    // a run without words may hold a note or a picture
    if (hidden || text !== '') $(run).remove()
  }
  joinParagraphs($, gone)
  dropFieldCodes($)
  return { openRevisions, boxes, unseen }
}
