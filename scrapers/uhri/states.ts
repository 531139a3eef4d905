// The States of a record: names with a star, two-letter codes, and two names in one value.
import { UnknownNameError } from '../../src/domain/errors.ts'
import { allStates, findState } from '../../src/domain/states/states.ts'
import type { Quirk } from '../../src/domain/uhri/record.ts'
import type { RecommendingState } from '../../src/domain/units.ts'

const byTwoLetters = new Map(allStates().map(({ iso2, iso3 }) => [iso2, iso3]))
const remembered = new Map<string, string | null>()

/** A value is printed some thousand times: each is looked up once. */
function codeOf(printed: string): string | null {
  const held = remembered.get(printed)
  if (held !== undefined) return held
  let code: string | null = null
  try {
    code = findState(printed, 'en').iso3
  } catch (error) {
    if (!(error instanceof UnknownNameError)) throw error
  }
  // unknown names of a changed export must not fill the memory
  if (remembered.size < 5000) remembered.set(printed, code)
  return code
}

const plain = (value: string): string => value.replace(/^[-\s]+/, '').trim()

/** Returns the codes of one value; null where a name in it is unknown. */
export function statesOfValue(printed: string, note: (quirk: Quirk) => void): string[] | null {
  const starless = plain(printed).replace(/\*+$/, '')
  if (starless !== plain(printed)) note('starred_state')
  if (/^[A-Z]{2}$/.test(starless)) {
    const code = byTwoLetters.get(starless)
    if (code === undefined) return null
    note('two_letter_state')
    return [code]
  }
  const whole = codeOf(starless)
  if (whole !== null) return [whole]
  const parts = starless.split(' - ')
  const codes = parts.map((part) => codeOf(part.trim()))
  if (parts.length < 2 || codes.includes(null)) return null
  note('double_state')
  return codes as string[]
}

/** Returns who recommends; a body or a name that no table has is kept as printed. */
export function recommendersOf(values: readonly string[], note: (quirk: Quirk) => void): RecommendingState[] {
  return values.flatMap((value) => {
    const name = plain(value)
    if (name === '') return []
    const whole = codeOf(name.replace(/\*+$/, ''))
    const parts = whole !== null || !name.includes(' - ') ? [name] : name.split(' - ').map((part) => part.trim())
    if (parts.length > 1) note('several_in_one_value')
    return parts.map((printed) => {
      const iso3 = codeOf(printed.replace(/\*+$/, ''))
      if (iso3 === null) note('unknown_recommender')
      return { printed, iso3, onBehalfOf: null }
    })
  })
}
