// Which rows an export named: one bit per row, so that a quarter of a million records cost some kilobytes.

export function createSeen(highest: number): { add(row: number): boolean; has(row: number): boolean } {
  const bits = new Uint8Array((highest >> 3) + 1)
  const has = (row: number): boolean => (bits[row >> 3]! & (1 << (row & 7))) !== 0
  return {
    has,
    /** false where it was named before */
    add: (row) => {
      if (has(row)) return false
      bits[row >> 3]! |= 1 << (row & 7)
      return true
    },
  }
}
