// Numbers of the fields AUTONUM and AUTONUMLGL, as Word 6 and converters from WordPerfect set them: the file holds no result, Word counts.
import type { CheerioAPI } from 'cheerio'
import type { Element } from 'domhandler'

/** `AUTONUM \s )`: the sign behind the number is a full stop unless the field names another. */
const field = /^\s*AUTONUM(?:LGL)?\b(?:[^\\]|\\(?!s))*(?:\\s\s?"?([^\s"]))?/i
export const isAutoNumber = (code: string | undefined): boolean => field.test(code ?? '')

const printedNumber = /^\s*\d/

/** Gives the number that Word prints before a paragraph, null for one without such a field; call once a paragraph, in order. */
export function createAutoNumbers($: CheerioAPI): (paragraph: Element, style: string | null) => string | null {
  const counts = new Map<string, number>()
  return (paragraph, style) => {
    const codes = [
      ...$(paragraph)
        .find('w\\:fldSimple')
        .toArray()
        .map((one) => $(one).attr('w:instr') ?? ''),
      $(paragraph).find('w\\:instrText').text(),
    ]
    const found = codes.map((code) => field.exec(code)).find((one) => one !== null)
    if (found == null || printedNumber.test($(paragraph).find('w\\:t').text())) return null
    // headings are counted by themselves, each level of them
    const level = /^heading \d/i.exec(style ?? '')?.[0] ?? ''
    const number = (counts.get(level) ?? 0) + 1
    counts.set(level, number)
    return `${number}${found[1] ?? '.'}`
  }
}
