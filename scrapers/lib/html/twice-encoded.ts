// Letters of a page that were encoded twice or more ("â€™" for "’", "Ã©" or "&amp;eacute;" for "é"), as some systems store what they are given.
import { windowsSigns } from '../paragraphs.ts'

const aboveAscii = /[^\x00-\x7f]+/g
/** What such letters begin with; none of them ends a word before a fixed blank and a quotation mark, as "é" does. */
const lead = /^[ÂÃÅâ]/
/** Letters of English, French and Spanish, and their punctuation. */
const known = /^[\u00a0-\u00ff\u0152\u0153\u0178\u2010-\u2044\u20ac]+$/
const utf8 = new TextDecoder('utf-8', { fatal: true })

const byteOf = (sign: string): number => {
  const at = windowsSigns.indexOf(sign)
  return at === -1 ? sign.charCodeAt(0) : at + 0x80
}

/** The letters that such signs stand for; null for signs that stand for themselves. */
const decodedAnew = (signs: string): string | null => {
  const bytes = [...signs].map(byteOf)
  if (!lead.test(signs) || bytes.some((byte) => byte > 0xff)) return null
  try {
    const text = utf8.decode(Uint8Array.from(bytes))
    // "lÃ¢â‚¬â„¢": encoded once more
    return decodedAnew(text) ?? (known.test(text) ? text : null)
  } catch {
    return null
  }
}

/** "&amp;eacute;", "&amp;#8217;": names of letters, which no page means to show as they stand. */
const namedTwice =
  /&(?:amp;){1,3}(?=(?:[a-z](?:acute|grave|circ|uml|tilde|cedil)|oelig|[lr][sda]quo|[mn]dash|hellip|nbsp|amp|ord[fm]|#\d{3,4});)/gi

/** The page with each letter as it was before it was encoded a second time, and the signs that were turned back. */
export function onceEncoded(page: string): { text: string; turned: string[] } {
  const turned: string[] = []
  const named = page.replace(namedTwice, (signs, at: number) => {
    turned.push(page.slice(at, at + signs.length + 8).replace(/;[^;]*$/, ';'))
    return '&'
  })
  const text = named.replace(aboveAscii, (signs) => {
    const anew = decodedAnew(signs)
    if (anew !== null) turned.push(signs)
    return anew ?? signs
  })
  return { text, turned }
}
