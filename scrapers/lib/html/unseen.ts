// Words of a page that nobody can see: tiny, white on no ground, without opacity, off the page, or hidden by a class.
import type { CheerioAPI } from 'cheerio'
import type { Element } from 'domhandler'

/** A size in a style; up to two points or pixels no eye reads. */
const size = /(?:^|[;\s])font-size\s*:\s*(\d*\.?\d+)\s*(px|pt|em|rem|%)?/i
const noOpacity = /(?:^|[;\s])opacity\s*:\s*0(?:\.0*)?\s*(?:;|$)/i
const white = /(?:^|[;\s])color\s*:\s*(?:#fff(?:fff)?\b|white\b|rgb\(\s*255\s*,\s*255\s*,\s*255\s*\))/i
const offPage = /(?:text-indent|left|top|margin-left)\s*:\s*-\d{3,5}(?:px|pt|em)/i
/** Cut to nothing: what programs that read a page aloud are given. */
const cutAway =
  /(?:^|[;\s])(?:clip\s*:\s*rect\((?:\s*,?\s*[01](?:px|pt)?){4}\s*\)|clip-path\s*:\s*inset\(\s*(?:50|100)%)/i
const ground = /background/i

const isTiny = (style: string): boolean => {
  const found = size.exec(style)
  if (!found) return false
  return Number(found[1]) === 0 || (/^p[xt]$/i.test(found[2] ?? '') && Number(found[1]) <= 2)
}

const hasGround = ($: CheerioAPI, element: Element): boolean =>
  [element, ...($(element).parents().toArray() as Element[])].some(
    ({ attribs }) => ground.test(attribs['style'] ?? '') || attribs['bgcolor'] !== undefined,
  )

const isUnseen = ($: CheerioAPI, element: Element): boolean => {
  const style = element.attribs['style'] ?? ''
  if (isTiny(style) || noOpacity.test(style) || offPage.test(style) || cutAway.test(style)) return true
  const isWhite =
    white.test(style) || (element.name === 'font' && /^(?:white|#fff(?:fff)?)$/i.test(element.attribs['color'] ?? ''))
  return isWhite && !hasGround($, element)
}

/** Takes out the words that nobody can see; gives them. */
export function takeUnseen($: CheerioAPI): string[] {
  const unseen: string[] = []
  for (const element of $('[style], font[color]').toArray() as Element[]) {
    // the text last: of elements in each other it is read again and again
    if (!isUnseen($, element)) continue
    const text = $(element).text().replace(/\s+/g, ' ').trim()
    if (text === '') continue
    unseen.push(text)
    $(element).remove()
  }
  return unseen
}

/** Declarations of rules that stand for every medium, as the sheet gives them: `[selector, declarations]`. */
function rulesOf(sheet: string): [string, string][] {
  const rules: [string, string][] = []
  let depth = 0
  let from = 0
  let selector = ''
  for (let at = 0; at < sheet.length; at++) {
    if (sheet[at] === '{') {
      if (depth++ === 0) selector = sheet.slice(from, at)
      from = at + 1
    } else if (sheet[at] === '}') {
      if (--depth === 0 && !selector.includes('@')) rules.push([selector, sheet.slice(from, at)])
      depth = Math.max(0, depth)
      from = at + 1
    }
  }
  return rules
}

const hides = /display\s*:\s*none|visibility\s*:\s*hidden/i
const oneClass = /^\s*[a-z]*\.([\w-]+)\s*$/i
/** What stands in a line of text, and is no menu and no window of the page. */
const inLine = 'span, font, b, i, em, strong, a, u'

/** How many rules of a sheet, for whatever medium, name a class. */
const mentions = (sheets: string, name: string): number =>
  sheets.split(`.${name}`).filter((rest, at) => at > 0 && !/^[\w-]/.test(rest)).length

/**
 * Takes out the words within a line that a class of the page's own style sheet hides. Where another rule names the class as
 * well, it may show them: they are read, and to be looked at.
 */
export function takeHiddenByClass($: CheerioAPI): { taken: string[]; read: string[] } {
  const sheets = $('style').text()
  const hidden = { taken: [] as string[], read: [] as string[] }
  if (!hides.test(sheets)) return hidden
  const classes = rulesOf(sheets).flatMap(([selector, declarations]) =>
    hides.test(declarations) ? selector.split(',').flatMap((one) => oneClass.exec(one)?.[1] ?? []) : [],
  )
  for (const element of $(inLine).toArray() as Element[]) {
    const own = (element.attribs['class'] ?? '').split(/\s+/).filter((one) => classes.includes(one))
    const text = own.length === 0 ? '' : $(element).text().trim()
    if (text === '') continue
    const isShown = /display|visibility/i.test(element.attribs['style'] ?? '')
    const isSure = !isShown && own.some((one) => mentions(sheets, one) === 1)
    hidden[isSure ? 'taken' : 'read'].push(text)
    if (isSure) $(element).remove()
  }
  return hidden
}
