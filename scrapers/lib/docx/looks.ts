// How the styles of a Word file make words look: hidden, white, tiny or struck, each by itself or by the style that it is based on.
import type { CheerioAPI } from 'cheerio'
import type { AnyNode, Element } from 'domhandler'

/** Null where nothing is said. `dark` is a ground of its own on which white words show. */
export type Look = {
  hidden: boolean | null
  white: boolean | null
  size: number | null
  dark: boolean | null
  /** once or twice */
  struck: boolean | null
  /** above its line, by a style or by its place: a call of a note */
  raised: boolean | null
}

const plain: Look = { hidden: null, white: null, size: null, dark: null, struck: null, raised: null }
const whites = /^(?:f[c-f]){3}$/i

/** Half points; less is a matter of looks. */
const leastRaised = 4

export const isOn = ($: CheerioAPI, mark: AnyNode | undefined): boolean =>
  mark !== undefined && !/^(?:0|false|off)$/.test($(mark as Element).attr('w:val') ?? '')

const isDark = (fill: string | undefined): boolean | null =>
  fill === undefined ? null : fill !== 'auto' && !whites.test(fill)

/** Returns what the properties of a run, or of a paragraph, say of their look. */
export function lookOf($: CheerioAPI, properties: Element | undefined): Look {
  if (properties === undefined) return plain
  const child = (name: string) => $(properties).children(`w\\:${name}`)
  const vanish = child('vanish')[0]
  const strokes = child('strike').toArray().concat(child('dstrike').toArray())
  const colour = child('color')
  const theme = colour.attr('w:themeColor')
  const size = child('sz').attr('w:val')
  const [align, place] = [child('vertAlign').attr('w:val'), child('position').attr('w:val')]
  const isWhite =
    whites.test(colour.attr('w:val') ?? '') ||
    (/^(?:background1|light1)$/.test(theme ?? '') && !colour.attr('w:themeShade'))
  return {
    hidden: vanish === undefined ? null : isOn($, vanish),
    white: colour.length === 0 ? null : isWhite,
    size: size === undefined ? null : Number(size),
    dark: child('highlight').length > 0 ? true : isDark(child('shd').attr('w:fill')),
    struck: strokes.length === 0 ? null : strokes.some((stroke) => isOn($, stroke)),
    raised: align === undefined && place === undefined ? null : align === 'superscript' || Number(place) >= leastRaised,
  }
}

/** Lays looks over each other: what the first says counts, then what the next says. */
export const over = (...looks: Look[]): Look => ({
  hidden: looks.find(({ hidden }) => hidden !== null)?.hidden ?? null,
  white: looks.find(({ white }) => white !== null)?.white ?? null,
  size: looks.find(({ size }) => size !== null)?.size ?? null,
  dark: looks.find(({ dark }) => dark !== null)?.dark ?? null,
  struck: looks.find(({ struck }) => struck !== null)?.struck ?? null,
  raised: looks.find(({ raised }) => raised !== null)?.raised ?? null,
})

export type Looks = {
  /** the look that a style gives, with those it is based on; no id gives the style of a plain paragraph */
  ofStyle(id: string | undefined): Look
  /** of what no style speaks of */
  ofAll: Look
}

/** No style of Word is based on others more deeply. */
const deepest = 50

/** Reads the styles part; null where the file has none. */
export function readLooks($: CheerioAPI | null): Looks {
  if ($ === null) return { ofStyle: () => plain, ofAll: plain }
  const styles = new Map<string, { own: Look; base: string | undefined }>()
  let usual: string | undefined
  for (const style of $('w\\:style').toArray() as Element[]) {
    const id = $(style).attr('w:styleId') ?? ''
    const properties = (name: string) => $(style).children(`w\\:${name}`)[0] as Element | undefined
    const own = over(lookOf($, properties('rPr')), { ...plain, dark: lookOf($, properties('pPr')).dark })
    styles.set(id, { own, base: $(style).children('w\\:basedOn').attr('w:val') })
    if ($(style).attr('w:type') === 'paragraph' && /^(?:1|true|on)$/.test($(style).attr('w:default') ?? '')) usual = id
  }
  const known = new Map<string, Look>()
  const ofStyle = (given: string | undefined): Look => {
    const id = given ?? usual
    if (id === undefined) return plain
    const before = known.get(id)
    if (before) return before
    const chain: Look[] = []
    let style = styles.get(id)
    for (let step = 0; style && step < deepest; step++) {
      chain.push(style.own)
      style = style.base === undefined ? undefined : styles.get(style.base)
    }
    const look = over(...chain)
    known.set(id, look)
    return look
  }
  return { ofStyle, ofAll: lookOf($, $('w\\:docDefaults > w\\:rPrDefault > w\\:rPr')[0] as Element | undefined) }
}
