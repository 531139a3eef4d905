// Where a pinpoint leads in a document that is held: its units, or why there are none.
import { expandPinpoints, type Pinpoint, PinpointError, parsePath } from '../pinpoints/pinpoints.ts'
import type { NumberStatus, UnitType } from '../units.ts'

export type PlaceUnit = {
  id: string
  path: string | null
  number: string | null
  numberStatus: NumberStatus
  unitType: UnitType
  text: string | null
  stem: string | null
  heading: string[]
}

/**
 * `not_indexed`: the number may stand in a part that is not held or was not read; `number_inferred`: we count a paragraph
 * so, and its number is not printed.
 */
export type PlaceStatus = 'exists' | 'not_found' | 'not_indexed' | 'number_inferred'

export type Place<U extends PlaceUnit = PlaceUnit> = { path: string; status: PlaceStatus; units: U[] }

/** What is held of a document: its units, and whether parts of it are known to be missing. */
export type HeldText<U extends PlaceUnit = PlaceUnit> = {
  units: readonly U[]
  unread: readonly string[]
  partial: boolean
  /** numbers that may stand in a part that was not read; where absent: none */
  lacks?: (number: string) => boolean
}

/** Returns each place that the pinpoints name, ranges counted out, in order. */
export const findPlaces = <U extends PlaceUnit>(held: HeldText<U>, pinpoints: readonly Pinpoint[]): Place<U>[] =>
  counted(pinpoints).map((path) => findPlace(held, path))

/** A range that only the document can count ("41 (d)–42 (b)") is held against its two ends. */
function counted(pinpoints: readonly Pinpoint[]): string[] {
  return pinpoints.flatMap((pinpoint) => {
    try {
      return expandPinpoints([pinpoint])
    } catch (error) {
      if (!(error instanceof PinpointError)) throw error
      return pinpoint.to === null ? [pinpoint.from] : [pinpoint.from, pinpoint.to]
    }
  })
}

function findPlace<U extends PlaceUnit>(held: HeldText<U>, path: string): Place<U> {
  const { number, labels } = parsePath(path)
  const own = held.units.filter((unit) => unit.path === path || unit.path?.startsWith(`${path}(`))
  const ofNumber = held.units.filter((unit) => unit.number === number || unit.path === number)
  const hits = own.length > 0 ? own : labels.length === 0 ? ofNumber : []
  // a list that the reader left in one unit: "(b)" or "b)" is printed in its text
  const inText = hits.length > 0 ? hits : ofNumber.filter((unit) => printsLabels(unit.text ?? '', labels))
  if (inText.length > 0) {
    const inferred = inText.every(({ numberStatus }) => numberStatus !== 'printed')
    return { path, status: inferred ? 'number_inferred' : 'exists', units: inText }
  }
  const maybeUnread = held.partial
    ? ofNumber.length === 0
    : held.unread.includes(number) || isLacking(held, ofNumber, number)
  return { path, status: maybeUnread ? 'not_indexed' : 'not_found', units: [] }
}

const isLacking = ({ lacks }: HeldText, ofNumber: readonly PlaceUnit[], number: string): boolean =>
  ofNumber.length === 0 && lacks?.(number) === true

/** "(b)" or "b)" stands in the text, and not as the end of a word. */
const printsLabels = (text: string, labels: readonly string[]): boolean =>
  labels.length > 0 &&
  labels.every((label) => {
    const at = text.indexOf(`${label})`)
    return at === 0 || (at > 0 && /[\s(]/.test(text[at - 1]!))
  })

/** Annual reports hold many States; what is held of one is the part on one State. */
export const isPartOfReport = (symbol: string): boolean => /^A\/\d+\/44(?:\/|$)/.test(symbol)
