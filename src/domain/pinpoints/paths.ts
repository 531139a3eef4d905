// One place in a document: the path of a paragraph, `41(d)`, `4(a)(ii)`, `140.12`.

export type PinPath = {
  /** `41`, `140.12` of a UPR report, `6 bis.1` or `6A.1` of a list that was put in behind another */
  number: string
  /** `['a', 'ii']`, `['2']`, without brackets, lower case */
  labels: string[]
}

/** A pinpoint could not be read, or its range cannot be counted. */
export class PinpointError extends Error {
  override name = 'PinpointError'
  printed: string
  constructor(printed: string, message: string) {
    super(`pinpoint ${JSON.stringify(printed)}: ${message}`)
    this.printed = printed
  }
}

// labels are one letter, a doubled letter, a numeral or a figure: "6 (noted)" is no path. "41 (d)", "41 d)", "4(a)(ii)",
// "8.b", "[6]", "140.12", "28(2)"; a number may be put in behind another: "6 bis", "6 bis.1", "6A", "6A.1", "140.3 ter"
const putIn = String.raw`\s?(?:bis|ter|quater|quinquies)`
const number = String.raw`\d+(?:${putIn}|[A-Z])?(?:\.\s?\d+(?:${putIn})?)?`
const label = String.raw`\s*\(?(?:[ivx]{2,6}|[a-zñ]|aa|bb|cc|dd|ee|ff|gg|hh)\)|\s*\(\d{1,2}\)|\.[a-z](?![a-z])`
const whole = new RegExp(String.raw`^\[?(${number})\]?((?:${label})*)$`, 'i')

/** "6BIS. 1" → "6 bis.1", "6a.1" → "6A.1". */
export const canonicalNumber = (printed: string): string =>
  printed
    .replace(/(?<=\d)[a-z](?=$|\.)/i, (letter) => letter.toUpperCase())
    .replace(/\s?(bis|ter|quater|quinquies)/gi, (_, word: string) => ` ${word.toLowerCase()}`)
    .replace(/\.\s+/g, '.')

/** Reads one path in any printed form of CITATIONS 3. @throws PinpointError for lists, ranges and anything else */
export function parsePath(text: string): PinPath {
  const found = whole.exec(text.replace(/\s+/g, ' ').trim())
  // "6a" is a letter without its bracket, "6A" a number of its own
  if (found === null || /\d[a-z]$/.test(found[1]!)) throw new PinpointError(text, 'not the path of one paragraph')
  const labels = [...found[2]!.matchAll(/[a-zñ]+|\d+/gi)].map((label) => label[0].toLowerCase())
  return { number: canonicalNumber(found[1]!), labels }
}

/** Canonical form, as stored: `4(a)(ii)`. */
export const printPath = ({ number, labels }: PinPath): string => number + labels.map((label) => `(${label})`).join('')

/** `4 (a) (ii)` → `4(a)(ii)`. @throws PinpointError */
export const canonicalPath = (text: string): string => printPath(parsePath(text))
