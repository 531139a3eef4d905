// What is laid on a page of a PDF and belongs to no run of its text: stamps, notes, form fields, marks that strike words out.
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { holds, meet, type PageInk, type Rect, type Run, spotsOf, wordsWhere } from './ink.ts'

type Annotation = {
  id: string
  subtype?: string
  contentsObj?: { str?: string }
  textContent?: string[]
  fieldValue?: unknown
  annotationFlags?: number
  rect?: number[]
  quadPoints?: ArrayLike<number> | null
}

export type Laid = {
  /** words laid on the page, which may say of what kind the text is */
  outside: string[]
  /** longer words that somebody laid on the page, which are not read */
  added: string[]
  /** values of form fields, which are not read */
  fields: string[]
  /** words under a mark that strikes them out, replaces them or asks for their removal, which are read */
  struck: string[]
  /** a stamp of which the file gives the name alone */
  namedStamp: boolean
}

/** A stamp or a box of text that somebody laid on the page; of a reader's marks and comments only a notice counts. */
const laidOn = new Set(['FreeText', 'Stamp', 'Watermark'])

/** Marks by which a reader of a draft takes words out. */
const striking = new Set(['StrikeOut', 'Redact', 'Caret'])

/** Flags of an annotation that no screen shows: hidden, or for print alone. */
const unshown = 0x2 | 0x20

/** The boxes of a mark: one for each line of words, or the whole. */
const boxesOf = ({ quadPoints, rect }: Annotation): Rect[] => {
  const points = Array.from(quadPoints ?? [])
  if (points.length < 8) return rect?.length === 4 ? [rect as Rect] : []
  return Array.from({ length: Math.floor(points.length / 8) }, (_, at): Rect => {
    const quad = points.slice(8 * at, 8 * at + 8)
    const [xs, ys] = [quad.filter((_, i) => i % 2 === 0), quad.filter((_, i) => i % 2 === 1)]
    return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
  })
}

const wordsUnder = (runs: readonly Run[], boxes: readonly Rect[]): string[] =>
  runs.flatMap((run) => {
    const spots = spotsOf(run)
    return wordsWhere(spots, (at) => boxes.some((box) => holds(box, spots[at]!.x, spots[at]!.y)))
  })

/** Whether the words stand in the text as well: an appearance may repeat what the page prints. */
const squeezed = (words: string): string => words.replace(/\s/g, '')

/** Reads what is laid on the page, as a screen shows it. */
export async function readLaid(page: PDFPageProxy, ink: PageInk, isNotice: (text: string) => boolean): Promise<Laid> {
  const laid: Laid = { outside: [], added: [], fields: [], struck: [], namedStamp: false }
  const annotations = (await page.getAnnotations()) as Annotation[]
  const view = page.view as Rect
  for (const one of annotations) {
    if (((one.annotationFlags ?? 0) & unshown) !== 0) continue
    const drawn = ink.laid.get(one.id) ?? ''
    const kind = one.subtype ?? ''
    if (kind === 'Widget') {
      const value = typeof one.fieldValue === 'string' && one.fieldValue !== 'Off' ? one.fieldValue : ''
      const words = (value.trim() || drawn).trim()
      if (/\p{L}/u.test(words)) laid.fields.push(words)
      continue
    }
    const texts = [one.contentsObj?.str ?? '', ...(one.textContent ?? []), drawn].filter((text) => text.trim() !== '')
    if (kind === 'Stamp' && texts.length === 0) laid.namedStamp = true
    laid.outside.push(...texts.filter((text) => laidOn.has(kind) || isNotice(text)))
    if (laidOn.has(kind) && one.rect?.length === 4 && meet(one.rect as Rect, view)) {
      const words = [drawn, one.textContent?.join(' ') ?? '', one.contentsObj?.str ?? ''].find(
        (text) => text.trim() !== '',
      )
      if (words && !isNotice(words.trim()) && !ink.characters.includes(squeezed(words))) laid.added.push(words.trim())
    }
    if (striking.has(kind)) laid.struck.push(...wordsUnder(ink.runs, boxesOf(one)))
    // a mark between letters where something is put in
    if (kind === 'Caret') laid.struck.push(...(one.contentsObj?.str ? [`+ ${one.contentsObj.str}`] : []))
  }
  return laid
}
