// Records that give nothing, and words of records that nobody has read yet: counted by kind, and named once for each word.
import type { Fault } from '../../../db/store.ts'
import type { LeftKind, OddWords } from '../../domain/uhri/record.ts'

/** Known oddities of the export, or what nobody asked for: a count says enough. */
const counted: readonly LeftKind[] = ['out_of_scope', 'empty', 'no_symbol', 'no_state', 'twice']

type Kind = LeftKind | OddWords['kind']

const why: Readonly<Record<Kind, string>> = {
  out_of_scope: 'skipped, being out of scope',
  empty: 'skipped, having no text',
  no_symbol: 'skipped, naming no document',
  no_state: 'skipped, naming no State',
  unread_symbol: 'skipped, with a document symbol that cannot be read',
  unknown_body: 'skipped, with a body that is unknown',
  body_differs: 'skipped, with the symbol of another body than its own',
  unknown_type: 'skipped, with a type that is unknown',
  unknown_state: 'skipped, with a State that is unknown',
  unexpected_shape: 'skipped, being of another shape',
  twice: 'skipped, having an id that is there twice',
  twice_differs: 'skipped, having the id of an earlier record, and other words',
  unknown_position: 'taken with an answer that is not understood',
  unread_day: 'taken without its date, which cannot be read',
  unlikely_day: 'taken without its date, which is years after its day on the index',
}

/** Names of faults; what is more is in the counts. */
const mostNamed = 40

type Named = { kind: Kind; printed: string; records: number; example: string }

const faultOf: Readonly<Partial<Record<Kind, Fault['fault']>>> = {
  unknown_position: 'index_words_unread',
  unlikely_day: 'index_words_unread',
  unread_day: 'index_words_unread',
}

export function createLeft() {
  const counts: Partial<Record<LeftKind, number>> = {}
  const named = new Map<string, Named>()
  function name(kind: Kind, printed: string, example: string): void {
    const key = `${kind} ${printed}`
    const one = named.get(key)
    if (one) one.records++
    else if (named.size < mostNamed) named.set(key, { kind, printed: printed.slice(0, 120), records: 1, example })
  }
  return {
    counts,
    /** `example`: how a person finds the record */
    note(kind: LeftKind, printed: string, example: string): void {
      counts[kind] = (counts[kind] ?? 0) + 1
      if (!counted.includes(kind)) name(kind, printed, example)
    },
    /** names words of a record that was taken; its quirks are counted where it was read */
    noteOdd: ({ kind, printed }: OddWords, example: string): void => name(kind, printed, example),
    /** one fault for each unknown word */
    faults: (address: string): Fault[] =>
      [...named.values()].map(({ kind, printed, records, example }) => ({
        fault: faultOf[kind] ?? 'index_record_unread',
        where: address,
        message: `${records} ${records === 1 ? 'record was' : 'records were'} ${why[kind]}: ${JSON.stringify(printed)} (such as ${example})`,
      })),
  }
}
