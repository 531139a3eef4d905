// The numbers that Word prints by itself: numbering.xml and the styles say how, the order of the paragraphs says which.
import type { CheerioAPI } from 'cheerio'
import type { Element } from 'domhandler'
import { ParseError } from '../../../src/domain/errors.ts'
import { load } from '../cheerio.ts'
import { letter, roman } from '../list-numbers.ts'

type Level = {
  format: string
  text: string
  start: number
  style: string | null
  restartAfter: number | null
  /** all levels that the label shows are printed in figures */
  legal: boolean
}
type Numbering = {
  abstractOf: Map<string, string>
  levels: Map<string, Level[]>
  startOverrides: Map<string, Map<number, number>>
  /** levels that one list sets otherwise than its outline */
  ownLevels: Map<string, Map<number, Level>>
}
type Style = { basedOn: string | null; numId: string | null; level: number | null; name: string }

export type Numberer = {
  /** the label that Word prints before the paragraph (`12.`, `(a)`), and its style; call once a paragraph, in order */
  next(paragraph: Element): { label: string | null; style: string | null }
}

const value = ($: CheerioAPI, node: Element, path: string): string | null => {
  let nodes = $(node)
  for (const name of path.split(' ')) nodes = nodes.children(name.replace(':', '\\:'))
  return nodes.first().attr('w:val') ?? null
}

const readLevel = ($: CheerioAPI, node: Element): Level => {
  const restart = value($, node, 'w:lvlRestart')
  return {
    format: value($, node, 'w:numFmt') ?? 'decimal',
    text: value($, node, 'w:lvlText') ?? '',
    start: Number(value($, node, 'w:start') ?? 1),
    style: value($, node, 'w:pStyle'),
    restartAfter: restart === null ? null : Number(restart),
    legal: $(node).children('w\\:isLgl').length > 0,
  }
}

/** Word has nine levels; a number from the file that names another is no place in a list. */
const isLevel = (level: number): boolean => Number.isInteger(level) && level >= 0 && level <= 8

const levelsOf = ($: CheerioAPI, node: Element): Level[] => {
  const levels: Level[] = []
  for (const level of $(node).children('w\\:lvl').toArray()) {
    const at = Number($(level).attr('w:ilvl'))
    if (isLevel(at)) levels[at] = readLevel($, level)
  }
  return levels
}

/** `numStyles`: list styles by id, with the list that each names; an outline may point at one instead of holding levels. */
const readNumbering = (xml: string | undefined, numStyles: (style: string) => string | null): Numbering => {
  const numbering: Numbering = {
    abstractOf: new Map(),
    levels: new Map(),
    startOverrides: new Map(),
    ownLevels: new Map(),
  }
  if (!xml) return numbering
  const $ = load(xml, { xml: true })
  const links = new Map<string, string>()
  for (const abstract of $('w\\:abstractNum').toArray()) {
    const id = $(abstract).attr('w:abstractNumId')!
    numbering.levels.set(id, levelsOf($, abstract))
    const link = value($, abstract, 'w:numStyleLink')
    if (link !== null) links.set(id, link)
  }
  for (const num of $('w\\:num').toArray()) {
    const id = $(num).attr('w:numId')!
    numbering.abstractOf.set(id, value($, num, 'w:abstractNumId') ?? '')
    const overrides = new Map<number, number>()
    for (const override of $(num).children('w\\:lvlOverride').toArray()) {
      const start = value($, override, 'w:startOverride')
      if (start !== null) overrides.set(Number($(override).attr('w:ilvl')), Number(start))
      const own = $(override).children('w\\:lvl')[0]
      if (own && isLevel(Number($(override).attr('w:ilvl')))) {
        const levels = numbering.ownLevels.get(id) ?? new Map<number, Level>()
        numbering.ownLevels.set(id, levels.set(Number($(override).attr('w:ilvl')), readLevel($, own)))
      }
    }
    if (overrides.size) numbering.startOverrides.set(id, overrides)
  }
  for (const [id, link] of links) {
    const levels = numbering.levels.get(numbering.abstractOf.get(numStyles(link) ?? '') ?? '')
    if (levels?.length && !numbering.levels.get(id)?.length) numbering.levels.set(id, levels)
  }
  return numbering
}

const readStyles = (xml: string | undefined): Map<string, Style> => {
  const styles = new Map<string, Style>()
  if (!xml) return styles
  const $ = load(xml, { xml: true })
  for (const style of $('w\\:style').toArray()) {
    const level = value($, style, 'w:pPr w:numPr w:ilvl')
    styles.set($(style).attr('w:styleId') ?? '', {
      basedOn: value($, style, 'w:basedOn'),
      numId: value($, style, 'w:pPr w:numPr w:numId'),
      level: level === null ? null : Number(level),
      name: value($, style, 'w:name') ?? '',
    })
  }
  return styles
}

/** No list of a document is longer; a larger start is damage, or made to exhaust the reader. */
const largestNumber = 32_767

const printed = (format: string, n: number): string => {
  if (!Number.isInteger(n) || n < 0 || n > largestNumber)
    throw new ParseError(null, 'file', `a list begins with ${n}: the file is damaged, save it again in Word`)
  if (n === 0) return format.endsWith('Letter') || format.endsWith('Roman') ? '' : '0'
  if (format === 'lowerLetter') return letter(n)
  if (format === 'upperLetter') return letter(n).toUpperCase()
  if (format === 'lowerRoman') return roman(n)
  if (format === 'upperRoman') return roman(n).toUpperCase()
  if (format === 'decimalZero') return String(n).padStart(2, '0')
  return String(n)
}

/** Follows Word's counters through a document. */
export function createNumberer(
  $: CheerioAPI,
  numberingXml: string | undefined,
  stylesXml: string | undefined,
): Numberer {
  const styles = readStyles(stylesXml)
  const numbering = readNumbering(numberingXml, (style) => styles.get(style)?.numId ?? null)
  const counters = new Map<string, number[]>()
  const begun = new Set<string>()

  const fromStyle = (id: string | null): { numId: string | null; level: number | null } => {
    const seen = new Set<string>()
    // the list and the level may stand in two styles: that of the letters names its level alone, and is based on that of the list
    let level: number | null = null
    for (let style = id; style && !seen.has(style); style = styles.get(style)?.basedOn ?? null) {
      seen.add(style)
      const found = styles.get(style)
      level ??= found?.level ?? null
      if (found?.numId == null) continue
      const levels = numbering.levels.get(numbering.abstractOf.get(found.numId) ?? '') ?? []
      const bound = levels.findIndex((one) => one?.style === style)
      return { numId: found.numId, level: level ?? (bound === -1 ? 0 : bound) }
    }
    return { numId: null, level: null }
  }

  const next = (paragraph: Element) => {
    const style = value($, paragraph, 'w:pPr w:pStyle')
    const inherited = fromStyle(style)
    const numId = value($, paragraph, 'w:pPr w:numPr w:numId') ?? inherited.numId
    const level = Number(value($, paragraph, 'w:pPr w:numPr w:ilvl') ?? inherited.level ?? 0)
    const named = (style && styles.get(style)?.name) || style
    const abstract = numId && numId !== '0' ? numbering.abstractOf.get(numId) : undefined
    const levels = abstract === undefined ? undefined : numbering.levels.get(abstract)
    const own = numId ? numbering.ownLevels.get(numId) : undefined
    const here = isLevel(level) ? (own?.get(level) ?? levels?.[level]) : undefined
    if (!numId || abstract === undefined || !levels || !here) return { label: null, style: named }
    const counts = counters.get(abstract) ?? []
    counters.set(abstract, counts)
    const override = numbering.startOverrides.get(numId)?.get(level)
    if (override !== undefined && !begun.has(`${numId}:${level}`)) counts[level] = override
    else counts[level] = counts[level] === undefined ? here.start : counts[level] + 1
    begun.add(`${numId}:${level}`)
    for (let deeper = level + 1; deeper < counts.length; deeper++)
      if (levels[deeper]?.restartAfter !== 0) delete counts[deeper]
    if (here.format === 'bullet' || here.format === 'none') return { label: null, style: named }
    const label = here.text.replace(/%(\d)/g, (_, digit: string) => {
      const index = Number(digit) - 1
      const shown = own?.get(index) ?? levels[index]
      return printed(here.legal ? 'decimal' : (shown?.format ?? 'decimal'), counts[index] ?? shown?.start ?? 1)
    })
    return { label: label.trim() || null, style: named }
  }
  return { next }
}
