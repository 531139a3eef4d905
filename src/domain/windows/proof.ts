// What a window rests on, in the language of the reader: basis, reason, and a source that a person can check.
import { isDay } from '../days/days.ts'
import type { ReviewWindow } from '../windows.ts'
import { dateInWords } from './describe-words.ts'
import { ground } from './grounds/ground.ts'
import { canSay, sayGrounds } from './grounds/say.ts'
import type { WindowLanguage } from './rule.ts'
import { rules } from './rules.ts'

/** A window that rests on the rule table alone names its rule as its source. */
const ruleSources: ReadonlySet<string> = new Set(rules.map(({ id }) => `rule ${id}`))

type Proof = {
  basis: string
  /** why nothing is known, or the cases that an estimate rests on */
  reason: string | null
  /** addresses and document symbols; null where the rule table is all that it rests on */
  source: string | null
  /** a remark on the source: in English, hence for English readers alone */
  note: string | null
}

type Sourced = Pick<ReviewWindow, 'source' | 'sourceNote'>

/** The source of a date as a person can check it; null where it is a rule of the table. The remark holds more addresses. */
export function checkableSource({ source, sourceNote }: Sourced, language: WindowLanguage): string | null {
  if (ruleSources.has(source)) return null
  return language === 'en' ? source : sayGrounds(ground('source', `${source} ${sourceNote ?? ''}`), language)
}

/** A day or a month as it is stored: English prints it so, the others in words ("5 mai 2026"). */
const daysIn =
  (language: WindowLanguage) =>
  (part: string | number | null): string | number | null =>
    language !== 'en' && typeof part === 'string' && (isDay(part) || isDay(`${part}-01`))
      ? dateInWords(part, language)
      : part

/** Says basis, reason and source of a window. A row of an earlier release has them in English only. */
export function proofInWords(window: ReviewWindow, language: WindowLanguage): Proof {
  const { basis, reason } = window.grounds ?? {}
  const print = daysIn(language)
  return {
    basis: canSay(basis) ? sayGrounds(basis, language, print) : window.basis,
    reason: canSay(reason) ? sayGrounds(reason, language, print) : window.reason,
    source: checkableSource(window, language),
    note: language === 'en' ? (window.sourceNote ?? null) : null,
  }
}
