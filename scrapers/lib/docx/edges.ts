// Headers and footers that a Word file holds and no page prints: those of a first page, or of even pages, that no section asks for.
import type { Element } from 'domhandler'
import { load } from '../cheerio.ts'
import { isOn } from './looks.ts'
import { edgeTargets } from './parts.ts'

/** The names of the parts that are named as headers or footers of such pages alone. */
export function unprintedEdges(parts: ReadonlyMap<string, string>): Set<string> {
  const main = parts.get('word/document.xml') ?? ''
  if (!/w:type="(?:first|even)"/.test(main)) return new Set()
  const $ = load(main, { xml: true })
  const settings = load(parts.get('word/settings.xml') ?? '', { xml: true })
  const asked: Record<string, boolean> = {
    first: $('w\\:sectPr > w\\:titlePg')
      .toArray()
      .some((mark) => isOn($, mark)),
    even: isOn(settings, settings('w\\:evenAndOddHeaders')[0]),
  }
  const targets = edgeTargets(parts)
  const printed = new Map<string, boolean>()
  for (const reference of $('w\\:headerReference, w\\:footerReference').toArray() as Element[]) {
    const name = targets.get(reference.attribs['r:id'] ?? '')
    const isPrinted = asked[reference.attribs['w:type'] ?? ''] ?? true
    if (name !== undefined) printed.set(name, (printed.get(name) ?? false) || isPrinted)
  }
  return new Set([...printed].flatMap(([name, isPrinted]) => (isPrinted ? [] : [name])))
}
