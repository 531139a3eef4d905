// Whether a recommendation that was found in the dialogue is one that a list of the conclusions prints already.
import type { Draft } from './drafts.ts'
import type { Position, RecommendingState } from './types.ts'

type Pointed = { text: string; states: RecommendingState[] }

/** Stems of the words of an ask, without who asks whom. */
const stemsOf = (text: string): Set<string> =>
  new Set(
    text
      .replace(/^.*\b(?:recommended|urged|encouraged|called (?:on|upon|for)|suggested|requested|asked)\b/is, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]{4,}/gu)
      ?.map((word) => word.slice(0, 5))
      .filter((stem) => !/^(?:that|with|this)$/.test(stem)),
  )

/** "Convention No. 169", "the second Optional Protocol": the words that tell one instrument from another. */
const figuresOf = (text: string): Set<string> =>
  new Set(text.toLowerCase().match(/\d+|\b(?:first|second|third|fourth|fifth)\b/g) ?? [])

/** Does each of two texts have a figure of its own? */
const haveOwnFigures = (one: string, other: string): boolean => {
  const [own, others] = [figuresOf(one), figuresOf(other)]
  return [...own].some((figure) => !others.has(figure)) && [...others].some((figure) => !own.has(figure))
}

/** The unit that already says what was found in the dialogue: the same State, and nearly all of its words. */
export const alreadyListed = (one: Pointed, made: Draft[], name: string): Draft | undefined => {
  const own = stemsOf(name)
  const stems = [...stemsOf(one.text)].filter((stem) => !own.has(stem))
  if (stems.length < 2 || one.states.length === 0) return undefined
  return made.find((unit) => {
    if (unit.unitType !== 'upr_recommendation') return false
    const states = unit.recommendingStates ?? []
    if (!one.states.some(({ iso3 }) => iso3 !== null && states.some((state) => state.iso3 === iso3))) return false
    if (haveOwnFigures(one.text, unit.text)) return false
    const listed = stemsOf(unit.text)
    return stems.filter((stem) => listed.has(stem)).length >= 0.8 * stems.length
  })
}

/** The listed text says more than the one of the dialogue, or the two are answered the opposite way: both are kept. */
export const differs = (one: Pick<Pointed, 'text'>, listed: Draft, position: Position, name: string): boolean => {
  const own = stemsOf(name)
  const stems = stemsOf(one.text)
  const more = [...stemsOf(listed.text)].filter((stem) => !own.has(stem))
  if (more.filter((stem) => stems.has(stem)).length < 0.6 * more.length) return true
  const values = [listed.positions?.at(-1)?.value, position.value]
  return values.includes('supported') && values.includes('noted')
}
