// Lines of an addendum that a print without room between them runs together: cut apart where one answer ends and the next opens.

const named = String.raw`(?:Recommendations?|Recs?\.?)\s(?:Nos?\.?\s?)?\d{1,3}\.\d{1,3}`
const label = new RegExp(String.raw`\b${named}\s?[:–—-]`, 'u')
const labelBehind = new RegExp(String.raw`(?<=[\p{L})]) (?=${named}\s?[:–—-])`, 'u')

/** "Recommendation 140.1: accepted Recommendation 140.2: noted": each label opens a line of its own. */
const labelsApart = (text: string): string[] => {
  const at = label.exec(text)?.index
  if (at === undefined) return [text]
  const from = at + 1
  const [first, ...rest] = text.slice(from).split(labelBehind)
  return [text.slice(0, from) + first, ...rest]
}

const verdict =
  '(?:(?:not|fully|partially|partly)\\s)?(?:accepted|supported|noted|rejected|endorsed|implemented|yes|no)'
const pair = new RegExp(String.raw`(?<![\d./])\d{1,3}\.\d{1,3}\.?\s${verdict}[.;]?(?=\s\d{1,3}\.\d|\s*$)`, 'giu')
const verdictBefore = new RegExp(String.raw`\b${verdict}[\s:]*$`, 'iu')

/** How numbers and single verdicts follow each other: a row may answer the number before it, or open the list behind it. */
type Rows = 'none' | 'numbers first' | 'unclear'

/** "140.1 Accepted 140.2 Noted 140.3 Accepted" answers number by number; the same words between lists of numbers may not. */
const rowsIn = (text: string, found: readonly RegExpExecArray[]): Rows => {
  if (found.length < 2) return 'none'
  const last = found.at(-1)!
  const isWhole = text.slice(last.index + last[0].length).trim() === ''
  const isFirst = !verdictBefore.test(text.slice(0, found[0]!.index))
  return isWhole && isFirst ? 'numbers first' : 'unclear'
}

/** Rows of a text, each alone; `whole` where it cannot be told what each verdict answers, and nothing may be cut. */
export const fusedApart = (text: string): { texts: string[]; whole: boolean } => {
  const found = [...text.matchAll(pair)]
  const rows = rowsIn(text, found)
  if (rows === 'unclear') return { texts: [text], whole: true }
  if (rows === 'none') return { texts: labelsApart(text), whole: false }
  const cuts = [0, ...found.map(({ index }) => index).filter((at) => at > 0), text.length]
  const texts = cuts.slice(1).map((end, at) => text.slice(cuts[at], end).trim())
  return { texts: texts.filter((one) => one !== ''), whole: false }
}
