// The numbers that Word prints by itself: numbering.xml and the styles say how, the order of the paragraphs says which.
import { type CheerioAPI, load } from 'cheerio'
import type { Element } from 'domhandler'

type Level = { format: string; text: string; start: number; style: string | null; restartAfter: number | null }
type Numbering = {
  abstractOf: Map<string, string>
  levels: Map<string, Level[]>
  startOverrides: Map<string, Map<number, number>>
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

const readNumbering = (xml: string | undefined): Numbering => {
  const numbering: Numbering = { abstractOf: new Map(), levels: new Map(), startOverrides: new Map() }
  if (!xml) return numbering
  const $ = load(xml, { xml: true })
  for (const abstract of $('w\\:abstractNum').toArray()) {
    const levels: Level[] = []
    for (const node of $(abstract).children('w\\:lvl').toArray()) {
      const restart = value($, node, 'w:lvlRestart')
      levels[Number($(node).attr('w:ilvl'))] = {
        format: value($, node, 'w:numFmt') ?? 'decimal',
        text: value($, node, 'w:lvlText') ?? '',
        start: Number(value($, node, 'w:start') ?? 1),
        style: value($, node, 'w:pStyle'),
        restartAfter: restart === null ? null : Number(restart),
      }
    }
    numbering.levels.set($(abstract).attr('w:abstractNumId')!, levels)
  }
  for (const num of $('w\\:num').toArray()) {
    const id = $(num).attr('w:numId')!
    numbering.abstractOf.set(id, value($, num, 'w:abstractNumId') ?? '')
    const overrides = new Map<number, number>()
    for (const override of $(num).children('w\\:lvlOverride').toArray()) {
      const start = value($, override, 'w:startOverride')
      if (start !== null) overrides.set(Number($(override).attr('w:ilvl')), Number(start))
    }
    if (overrides.size) numbering.startOverrides.set(id, overrides)
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

const roman = (n: number): string => {
  const parts: [number, string][] = [
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ]
  let left = n
  let out = ''
  for (const [size, sign] of parts)
    while (left >= size) {
      out += sign
      left -= size
    }
  return out
}

const letter = (n: number): string => String.fromCharCode(97 + ((n - 1) % 26)).repeat(Math.floor((n - 1) / 26) + 1)

const printed = (format: string, n: number): string => {
  if (format === 'lowerLetter') return letter(n)
  if (format === 'upperLetter') return letter(n).toUpperCase()
  if (format === 'lowerRoman') return roman(n)
  if (format === 'upperRoman') return roman(n).toUpperCase()
  return String(n)
}

/** Follows Word's counters through a document. */
export function createNumberer(
  $: CheerioAPI,
  numberingXml: string | undefined,
  stylesXml: string | undefined,
): Numberer {
  const numbering = readNumbering(numberingXml)
  const styles = readStyles(stylesXml)
  const counters = new Map<string, number[]>()
  const begun = new Set<string>()

  const fromStyle = (id: string | null): { numId: string | null; level: number | null } => {
    const seen = new Set<string>()
    for (let style = id; style && !seen.has(style); style = styles.get(style)?.basedOn ?? null) {
      seen.add(style)
      const found = styles.get(style)
      if (found?.numId == null) continue
      const levels = numbering.levels.get(numbering.abstractOf.get(found.numId) ?? '') ?? []
      const bound = levels.findIndex((level) => level?.style === style)
      return { numId: found.numId, level: found.level ?? (bound === -1 ? 0 : bound) }
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
    const here = levels?.[level]
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
      return printed(levels[index]?.format ?? 'decimal', counts[index] ?? levels[index]?.start ?? 1)
    })
    return { label: label.trim() || null, style: named }
  }
  return { next }
}
