// Decides which recommendations of a UPR review change when its documents are joined.
import type { Position, PositionValue, Unit } from '../units.ts'
import { isSame } from './same.ts'

/** What a join says of one unit. */
export type Answer = {
  position: PositionValue | null
  positions: Position[]
  official: Unit['official']
  warnings: string[]
}

/** Returns the answer to write, or null when the unit has it already. Earlier warnings stay. */
export function planAnswer(held: Answer, joined: Answer): (Answer & { positionChanged: boolean }) | null {
  const same =
    held.position === joined.position &&
    isSame(held.positions, joined.positions) &&
    isSame(held.official ?? null, joined.official ?? null)
  if (same) return null
  return {
    position: joined.position,
    positions: joined.positions,
    official: joined.official,
    warnings: [...new Set([...held.warnings, ...joined.warnings])],
    positionChanged: held.position !== joined.position,
  }
}
