// What numbers the items of a list where a style sheet says it, by a class: "ol.letters { list-style: lower-alpha }", and counters of Google Docs.
import type { CheerioAPI } from 'cheerio'

const rule = /([^{}]{1,300})\{([^{}]{1,600})\}/g
/** "ol.c1", ".c1" */
const ofList = /^(?:ol)?\.([\w-]+)$/i
/** ".lst-kix_a-1 > li:before": the sign of an item is written before it. */
const ofItem = /^(?:ol)?\.([\w-]+)\s?>\s?li::?before$/i

const sign = '(none|decimal|(?:lower|upper)-(?:alpha|latin|roman))'
const styled = new RegExp(String.raw`list-style(?:-type)?\s?:[^;]{0,60}?\b${sign}\b`, 'i')
const counted = new RegExp(String.raw`content\s?:[^;]{0,60}counter\([\w-]{1,60},\s?${sign}\)`, 'i')

/** Writes the style of each numbered list into the list itself, where only its class says it. */
export function styleLists($: CheerioAPI): void {
  const lists = $('ol[class]').not('[type], [style*="list-style"]')
  if (lists.length === 0) return
  const byClass = new Map<string, string>()
  const counters = new Map<string, string>()
  for (const [, selectors, body] of $('style').text().matchAll(rule))
    for (const selector of selectors!.split(',').map((one) => one.trim())) {
      const style = styled.exec(body!)?.[1]
      const counter = counted.exec(body!)?.[1]
      const [list, item] = [ofList.exec(selector)?.[1], ofItem.exec(selector)?.[1]]
      if (list !== undefined && style !== undefined) byClass.set(list, style)
      if (item !== undefined && counter !== undefined) counters.set(item, counter)
    }
  for (const list of lists.toArray()) {
    const classes = ($(list).attr('class') ?? '').split(/\s+/)
    const found = [counters, byClass].flatMap((known) => classes.flatMap((one) => known.get(one) ?? []))[0]
    if (found !== undefined) $(list).attr('style', `${$(list).attr('style') ?? ''};list-style-type:${found}`)
  }
}
