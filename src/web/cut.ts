// Cuts what is long into parts that slow lines bear (SAFETY, S7: 100 kB a page).
import type { WindowLanguage } from '../domain/windows/rule.ts'
import { html } from './html.ts'
import { PageError } from './page-error.ts'
import { textWords } from './words.ts'

/** Characters of text on one page, so that the page with its markup stays under 100 kB. */
const partSize = 38_000

/** Parts of about `partSize` characters, at least one row each; one empty part for no rows. */
export const cutInParts = <T>(rows: T[], sizeOf: (row: T) => number, limit = partSize): T[][] => {
  const parts: T[][] = [[]]
  let size = 0
  for (const row of rows) {
    const own = sizeOf(row)
    if (size > 0 && size + own > limit) {
      parts.push([])
      size = 0
    }
    parts.at(-1)!.push(row)
    size += own
  }
  return parts
}

/** The number of a part as written in an address; 1 where none is. Throws PageError for anything else. */
export const partOf = (written: unknown): number => {
  if (written === undefined) return 1
  if (typeof written === 'string' && /^[1-9]\d{0,3}$/.test(written)) return Number(written)
  throw new PageError(400, 'part')
}

/** Links to the parts before and after; nothing where there is one part. `address` may hold a query. */
export const partLinks = (address: string, part: number, parts: number, language: WindowLanguage) => {
  if (parts === 1) return null
  const words = textWords[language]
  const href = (n: number) => `${address}${address.includes('?') ? '&' : '?'}part=${n}`
  return html`<nav class="pager" aria-label=${words.parts}>
    ${part > 1 && html`<a href=${href(part - 1)} rel="prev">${words.part(part - 1)}</a>`}
    <span>${words.partOf(part, parts)}</span>
    ${part < parts && html`<a href=${href(part + 1)} rel="next">${words.part(part + 1)}</a>`}
  </nav>`
}
