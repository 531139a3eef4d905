// One place in a document: the path of a paragraph, `41(d)`, `4(a)(ii)`, `140.12`.

export type PinPath = {
  /** `41`, or `140.12` of a UPR report */
  number: string
  /** `['a', 'ii']`, without brackets, lower case */
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

// labels are one letter, a doubled letter or a numeral: "6 (noted)" is no path. "41 (d)", "41 d)", "4(a)(ii)", "8.b", "[6]", "140.12"
const whole =
  /^\[?(\d+(?:\.\d+)?(?: (?:bis|ter|quater|quinquies))?)\]?((?:\s*\(?(?:[ivx]{2,6}|[a-z]|aa|bb|cc|dd|ee|ff|gg|hh)\)|\.[a-z](?![a-z]))*)$/i

/** Reads one path in any printed form of CITATIONS 3. @throws PinpointError for lists, ranges and anything else */
export function parsePath(text: string): PinPath {
  const found = whole.exec(text.replace(/\s+/g, ' ').trim())
  if (found === null) throw new PinpointError(text, 'not the path of one paragraph')
  return { number: found[1]!, labels: [...found[2]!.matchAll(/[a-z]+/gi)].map((label) => label[0].toLowerCase()) }
}

/** Canonical form, as stored: `4(a)(ii)`. */
export const printPath = ({ number, labels }: PinPath): string => number + labels.map((label) => `(${label})`).join('')

/** `4 (a) (ii)` → `4(a)(ii)`. @throws PinpointError */
export const canonicalPath = (text: string): string => printPath(parsePath(text))
