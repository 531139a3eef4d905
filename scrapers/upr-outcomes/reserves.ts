// Reserves that are tied to one number of an answer: "8.2 and 8.3 enjoy support, 8.3 with the exception of the time frame".
import { compile } from '../../src/domain/patterns.ts'
import type { PositionValue } from '../../src/domain/units.ts'
import { reserveRows } from './exception-words.ts'
import type { FoundNumber } from './types.ts'

const kinds = [
  ['remark on it', 'open'],
  ['condition before it', 'open'],
  ['limit in a bracket', 'open'],
  ['in a bracket', 'in part'],
  ['piece in a bracket', 'in part'],
  ['before it', 'in part'],
  ['behind it', 'in part'],
] as const
const forms = kinds.map(([means, reserve]) => ({
  form: compile(reserveRows, means, { flags: 'gi' }),
  keepsNumber: means === 'in a bracket' || means === 'limit in a bracket',
  reserve,
}))

/** What is reserved: a piece, so that the rest is supported, or in words that leave open how much. */
type Reserve = 'in part' | 'open'

/**
 * Cuts such reserves out of a sentence, and says which numbers they are about. A reserve is left where nothing else of the
 * sentence answers its number. `numbersOf` finds the numbers of recommendations in a text.
 */
export const withoutReserves = (
  text: string,
  numbersOf: (text: string) => readonly FoundNumber[],
): { rest: string; reserved: ReadonlyMap<string, Reserve> } => {
  const reserved = new Map<string, Reserve>()
  let rest = text
  for (const { form, keepsNumber, reserve } of forms)
    for (const match of [...rest.matchAll(form)].reverse()) {
      const shown = match[1]!
      const cut = rest.slice(0, match.index) + (keepsNumber ? shown : '') + rest.slice(match.index + match[0].length)
      const paths = numbersOf(/\./.test(shown) ? shown : `recommendations ${shown}`).map(({ path }) => path)
      const named = new Set(numbersOf(cut).map(({ path }) => path))
      if (paths.length === 0 || !paths.every((path) => named.has(path))) continue
      for (const path of paths) reserved.set(path, reserve)
      rest = cut
    }
  return { rest, reserved }
}

/** What a reserve leaves of an answer: support in part; of any other answer, or where it is open how much, nothing plain. */
export const underReserve = (value: PositionValue, reserve: Reserve | undefined): PositionValue => {
  if (reserve === undefined) return value
  const isYes = value === 'supported' || value === 'partially_supported'
  return reserve === 'in part' && isYes ? 'partially_supported' : 'unclear'
}
