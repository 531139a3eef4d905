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

const codes3 = new Set(allStates().map(({ iso3 }) => iso3))
const plain = (value: string): string => value.replace(/^[-–—•\s]+/, '').trim()

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
  if (codes3.has(starless)) return [starless]
  const whole = codeOf(starless)
  if (whole !== null) return [whole]
  const parts = starless.split(' - ')
  const codes = parts.map((part) => codeOf(part.trim()))
  if (parts.length < 2 || codes.includes(null)) return null
  note('double_state')
  return codes as string[]
}

/** "Norway (on behalf of the Nordic countries)" */
const onBehalf = /^(.{2,80}?)\s*\((on behalf of [^()]{2,200})\)$/i

function recommenderOf(printed: string, note: (quirk: Quirk) => void): RecommendingState {
  const [, name = printed, onBehalfOf = null] = onBehalf.exec(printed) ?? []
  const bare = name.replace(/\*+$/, '').trim()
  const byCode = /^[A-Z]{2}$/.test(bare) ? (byTwoLetters.get(bare) ?? null) : null
  if (byCode !== null) note('two_letter_state')
  const iso3 = byCode ?? codeOf(bare)
  if (iso3 === null) note('unknown_recommender')
  return { printed: name, iso3, onBehalfOf }
}

/** Names of one value; a separator that names have in them parts only where each piece is a State. */
function namesIn(value: string, note: (quirk: Quirk) => void): string[] {
  const lines = value
    .split(/[;\n]/)
    .map(plain)
    .filter((name) => name !== '')
  const names = lines.flatMap((line) => {
    if (codeOf(line.replace(/\*+$/, '')) !== null) return [line]
    if (line.includes(' - ')) return line.split(' - ').map((part) => part.trim())
    const parts = line.split(',').map((part) => part.trim())
    return parts.length > 1 && parts.every((part) => codeOf(part) !== null) ? parts : [line]
  })
  if (names.length > 1) note('several_in_one_value')
  return names
}

/** Returns who recommends, each once; a body or a name that no table has is kept as printed. */
export function recommendersOf(values: readonly string[], note: (quirk: Quirk) => void): RecommendingState[] {
  const all = values.flatMap((value) => namesIn(value, note)).map((name) => recommenderOf(name, note))
  const keyOf = ({ printed, iso3 }: RecommendingState) => iso3 ?? printed
  return all.filter((one, at) => all.findIndex((other) => keyOf(other) === keyOf(one)) === at)
}
