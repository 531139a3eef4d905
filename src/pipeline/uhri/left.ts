// Records that give nothing: counted by kind, and those with unknown words named once for each word.
import type { Fault } from '../../../db/store.ts'
import type { LeftKind, ReadRecord } from '../../domain/uhri/record.ts'

type Left = Extract<ReadRecord, { kind: 'left' }>

/** Known oddities of the export, or what nobody asked for: a count says enough. */
const counted: readonly LeftKind[] = ['out_of_scope', 'empty', 'no_symbol', 'no_state', 'twice']

const why: Readonly<Record<LeftKind, string>> = {
  out_of_scope: 'it is out of scope',
  empty: 'it has no text',
  no_symbol: 'it names no document',
  no_state: 'it names no State',
  unread_symbol: 'its symbol cannot be read',
  unknown_body: 'its body is unknown',
  unknown_type: 'its type is unknown',
  unknown_state: 'its State is unknown',
  no_day: 'its date cannot be read',
  unexpected_shape: 'it has another shape',
  twice: 'its id is there twice: the first one counts',
}

/** Names of faults; what is more is in the counts. */
const mostNamed = 40

export function createLeft() {
  const counts: Partial<Record<LeftKind, number>> = {}
  const named = new Map<string, { kind: LeftKind; printed: string; records: number }>()
  return {
    counts,
    note({ why: kind, printed }: Left): void {
      counts[kind] = (counts[kind] ?? 0) + 1
      if (counted.includes(kind)) return
      const key = `${kind} ${printed}`
      const one = named.get(key)
      if (one) one.records++
      else if (named.size < mostNamed) named.set(key, { kind, printed: printed.slice(0, 120), records: 1 })
    },
    /** one fault for each unknown word */
    faults: (address: string): Fault[] =>
      [...named.values()].map(({ kind, printed, records }) => ({
        fault: kind === 'unknown_state' ? 'unknown_state' : 'index_record_unread',
        where: address,
        message: `${records} ${records === 1 ? 'record was' : 'records were'} skipped, since ${why[kind]}: ${JSON.stringify(printed)}`,
      })),
  }
}
