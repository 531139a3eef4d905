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
/** Folded to nothing. */
const folded = /(?:^|[;\s])(?:max-)?height\s*:\s*0(?:px)?\s*(?:;|$)/i
const cutOff = /overflow(?:-y)?\s*:\s*(?:hidden|clip)/i
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
  if (folded.test(style) && cutOff.test(style)) return true
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

type Rule = { media: string; selector: string; declarations: string }

/** The rules of a sheet, in it and in its parts for a medium. */
function rulesOf(sheet: string, media = ''): Rule[] {
  const rules: Rule[] = []
  let depth = 0
  let from = 0
  let selector = ''
  for (let at = 0; at < sheet.length; at++) {
    if (sheet[at] === '{') {
      if (depth++ === 0) selector = sheet.slice(from, at).trim()
      if (depth === 1) from = at + 1
    } else if (sheet[at] === '}') {
      if (--depth === 0) {
        const inside = sheet.slice(from, at)
        if (media === '' && selector.startsWith('@media')) rules.push(...rulesOf(inside, selector))
        else if (!selector.startsWith('@')) rules.push({ media, selector, declarations: inside })
      }
      depth = Math.max(0, depth)
      if (depth === 0) from = at + 1
    }
  }
  return rules
}

const hides = /display\s*:\s*none|visibility\s*:\s*hidden/i
const hidesOrShows = /(?:display|visibility|clip|clip-path|position)\s*:/i
const smallBox = /(?:^|[;\s])(?:width|height)\s*:\s*1px/i
const isAway = (style: string): boolean =>
  hides.test(style) || cutAway.test(style) || offPage.test(style) || (smallBox.test(style) && /overflow/i.test(style))

const onScreen = /^@media (?:only )?(?:screen|all)$/i
const inPrint = /^@media (?:only )?print$/i
/** ".d-none", "p .tip", "#old", "[x-cloak]": names of tags, classes and parts; the last one is what hides. */
const lastClass = /^[\w\s.>#-]{0,80}([.#][\w-]{1,60}|\[[\w-]{1,40}(?:="?[\w-]{1,40}"?)?\])$/
/** What is shown while a pointer stands on it. */
const whilePointed = /:(?:hover|focus|active|target)/
/** What stands in a line of text, and is no menu and no window of the page. */
const inLine = 'span, font, b, i, em, strong, a, u'
const ofBlocks = 'p, div, h1, h2, h3, h4, h5, h6, li'
const ofText = 40

/** One block between the paragraphs of a text, or alone in a part that stands there. */
const isBetween = ($: CheerioAPI, element: Element): boolean =>
  $(element).is(ofBlocks) &&
  $(element).find(`${ofBlocks}, table`).length === 0 &&
  $(element)
    .siblings('p')
    .add($(element).parent(':not(body)').siblings('p'))
    .toArray()
    .some((beside) => $(beside).text().length > ofText)

/**
 * Takes out the words of a text, within a line or a block, that the page's own style sheet hides by a class or a name. Where another rule may show them
 * again, they are read, and to be looked at.
 */
export function takeHiddenByClass($: CheerioAPI): { taken: string[]; read: string[] } {
  const hidden = { taken: [] as string[], read: [] as string[] }
  const rules = rulesOf($('style').text()).flatMap(({ selector, ...rule }) =>
    selector.split(',').map((one) => ({ ...rule, selector: one.trim() })),
  )
  const mayShow = (name: string): boolean =>
    rules.some(
      ({ media, selector, declarations }) =>
        lastClass.exec(selector)?.[1] === name &&
        !inPrint.test(media) &&
        !whilePointed.test(selector) &&
        hidesOrShows.test(declarations) &&
        !isAway(declarations),
    )
  for (const { media, selector, declarations } of rules) {
    const name = lastClass.exec(selector)?.[1]
    if (name === undefined || !isAway(declarations) || (media !== '' && !onScreen.test(media))) continue
    for (const element of $(selector).toArray() as Element[]) {
      if (!$(element).is(inLine) && !isBetween($, element)) continue
      const text = $(element).text().trim()
      if (text === '') continue
      const isSure = !mayShow(name) && !hidesOrShows.test(element.attribs['style'] ?? '')
      const words = hidden[isSure ? 'taken' : 'read']
      if (isSure) $(element).remove()
      if (isSure || !words.includes(text)) words.push(text)
    }
  }
  return hidden
}
