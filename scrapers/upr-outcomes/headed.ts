// Texts that open with the number of a recommendation, as with a heading.
import { findBareNumbers, findDottedNumbers } from './numbers.ts'
import { isPlainBracket, maskRuns, withDone } from './runs.ts'
import type { FoundNumber, Named } from './types.ts'
import { verbsIn } from './verbs.ts'

/** "Recommendation 140.2: accepted.", "140.2 Noted.": the numbers that a text opens with, and what stands behind them. */
export type Headed = { items: Named[]; rest: string }

const opening =
  /^[\s("“«‘]*(?:[a-z]\)\s+)?(?:(?:rec(?:ommendation)?s?|para(?:graph)?s?|re)[.:]?\s*)?(?:(?:nos?|numbers?)\.?\s*)?§0§\)?(?:\s*\(continued\))?/i
/** "Response of Valdoria to recommendation 140.1", "Comments on 140.1": what stands under such a heading. */
const answerTo =
  /^(?:(?:response|reply|answer|comments?|remarks?|position|views)(?: of [\p{L} ]{3,40}?)? (?:to|on|regarding) |on (?=rec|nos?\b|\d))(?:the )?/iu
/** "As regards recommendation 140.1 (Kestria):", with the answer in the next line */
const asTo =
  /^(?:as (?:regards|for|to)|with (?:regard|respect|reference) to|in (?:respect|relation) (?:of|to)|regarding|concerning) /i
const announces = /^(?:[^.;]|\.\d){4,120}:\s*$/
/** "Recommendation No. 140.1 by Kestria" */
const byState = /^\s+(?:made )?(?:by|from) (?:the )?\p{Lu}[\p{L} ,’-]{2,60}[.:]?\s*$/u
const noBehind = /\d\s?[.:;–—-][\s.:–—-]{0,4}no[\s.;]*$/i
/** "140.1, 140.2 (instruments)": what they are about. */
const remark = /^\s*\((?=\p{Ll})[^()]{2,80}\)[\s.:;]*$/u
const named = /^[\s(]*rec/i

/** "Recommendations 5., 6. and 8 to 12" */
const bareOnes =
  /^[\s(]*rec\p{L}*\.?\s*(?:nos?\.?\s*)?(?:[\d\s,;&–—-]|\b(?:and|to)\b(?=\s*\d)|\.(?=\s*(?:[,;&]|and\b)))+/iu

/** Numbers of a text; bare ones only right behind the word "recommendation". */
const openingNumbers = (text: string): FoundNumber[] => {
  const dotted = findDottedNumbers(text.slice(0, 2000))
  if (dotted.length > 0 || !named.test(text)) return dotted
  return findBareNumbers(bareOnes.exec(text)?.[0] ?? '')
}

/** The heading numbers of a line; null where they are a part of its sentence: "140.4 and 140.5 do not enjoy …". */
export const headedBy = (printed: string): Headed | null => {
  const text = (announces.test(printed) ? printed.replace(asTo, '') : printed).replace(answerTo, '')
  const numbers = openingNumbers(text)
  const { text: masked, runs } = maskRuns(text, numbers)
  const match = opening.exec(masked)
  if (match === null || runs[0] === undefined) return null
  const items = withDone(text, runs[0].items, numbers)
  // "140.2: No" answers, while "Nos. 140.2" counts
  if (noBehind.test(text)) return { items, rest: 'No' }
  const rest = text.slice(runs[0].end + match[0].length - (match[0].indexOf('§0§') + 3))
  if ((remark.test(rest) && isPlainBracket(rest)) || (byState.test(rest) && verbsIn(rest).length === 0))
    return { items, rest: '' }
  const isAnew = /^\s*(?:$|[.:;–—-]|[“"'‘«•]|\p{Lu}|\((?=\p{Lu}))/u.test(rest)
  // "140.4 (Norland) is accepted": its subject
  if (!isAnew || /^\s*\([^()]*\)\s*,?\s*\p{Ll}/u.test(rest)) return null
  return { items, rest: rest.replace(/^[\s.:;–—-]+/, '') }
}

const theme =
  /^(?!.*\b(?:following|below)\b)\p{Lu}[^.;:()§]{2,120}?\s?(?:[(:]|\s[–—-]\s)\s?(?:[Rr]ec(?:ommendation)?s?\.?\s)?(?:[Nn]os?\.\s)?§0§\)?[.;]?\s*$/u

const bareTail = /(?<=[(:–—-]\s?rec(?:ommendation)?s?\.?\s(?:nos?\.\s)?)[\d\s,&–-]+(?:(?:and|to)[\d\s,&–-]+)*\)?$/i

/** "Death penalty (recommendations 140.5 and 140.6)": a theme as a heading, with its numbers; null for a text that says anything of them. */
export const themeOf = (text: string): Named[] | null => {
  const dotted = findDottedNumbers(text.slice(0, 400))
  const bare = dotted.length > 0 ? null : bareTail.exec(text)
  const numbers = bare === null ? dotted : findBareNumbers(bare[0].padStart(text.length))
  const { text: masked, runs } = maskRuns(text, numbers)
  return text.length < 300 && runs.length === 1 && theme.test(masked) && verbsIn(masked).length === 0
    ? runs[0]!.items
    : null
}

/** The recommendations of a list of bare numbers. */
export const bareNamed = (list: string): Named[] => findBareNumbers(list).map(({ path }) => ({ path, part: null }))

const bareItem =
  /^(\d{1,3}(?:(?:\s?[,&–—-]\s?|\sand\s|\sto\s)\d{1,3}){0,12})(?:\s?:\s+(?=\p{L})|,\s(?=\p{L})|\s(?=\())/u

/** "62: We have laws …" in a list whose lead-in answers by bare numbers; null for any other text. */
export const bareHeaded = (text: string): Headed | null => {
  const match = bareItem.exec(text)
  return match && { items: bareNamed(match[1]!), rest: text.slice(match[0].length) }
}
