// Which rows an export named: one bit per row, so that a quarter of a million records cost some kilobytes.

export type Seen = {
  /** returns false where the row was named before */
  add(row: number): boolean
  remove(row: number): void
  has(row: number): boolean
}

export function createSeen(highest: number): Seen {
  const bits = new Uint8Array((highest >> 3) + 1)
  const has = (row: number): boolean => (bits[row >> 3]! & (1 << (row & 7))) !== 0
  return {
    has,
    add: (row) => {
      if (has(row)) return false
      bits[row >> 3]! |= 1 << (row & 7)
      return true
    },
    remove: (row) => {
      bits[row >> 3]! &= ~(1 << (row & 7))
    },
  }
}
