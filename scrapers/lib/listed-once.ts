// Two rows of a list about one document: the second may stand in place of another, and two that differ cannot both be true.
import type { LeftRow } from '../source.ts'

/** One thing that a row was read as: `key` tells what it is about, `says` all that it says of it. */
export type ReadRow<T> = { value: T; key: string; says: string; row: { text: string }; address: string }

/**
 * The values of the keys that stand once, and of those that stand twice alike, once. The rows left over are reported as
 * `conflict`: each may stand in place of any document of the list.
 */
export function eachOnce<T>(rows: readonly ReadRow<T>[], leave: (left: LeftRow) => void): T[] {
  const groups = new Map<string, ReadRow<T>[]>()
  for (const one of rows) groups.set(one.key, [...(groups.get(one.key) ?? []), one])
  return [...groups.values()].flatMap((group): T[] => {
    const [first] = group
    const alike = group.every(({ says }) => says === first!.says)
    const reason = alike ? `${first!.key} is listed twice` : `two rows on ${first!.key} do not say the same`
    for (const { row, address } of alike ? group.slice(1) : group)
      leave({ row: row.text.slice(0, 160), kind: 'conflict', reason, label: null, state: null, address })
    return alike ? [first!.value] : []
  })
}
