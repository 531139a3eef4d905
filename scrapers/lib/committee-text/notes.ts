// The footnotes that a block calls, "Ibid." resolved, and what they refer to.
import { findSymbols } from '../../../src/domain/symbols/symbols.ts'
import type { Reference, UnitType } from '../../../src/domain/units.ts'
import type { Block } from '../numbered/types.ts'
import { withoutLooseInvitations } from './loose-invitations.ts'
import { referencesOf, repeatsEarlier } from './references.ts'

export type Footnotes = { mark: string; text: string; page: number | null }[]
/** `resolved` has the symbol of the note before in the place of "Ibid." */
export type Note = { printed: string; resolved: string }
export type Notes = { of(block: Block): Note[] }

const ibid = /^\s*Ibid(?:em)?\.?\s*,?\s*/i

/** Notes by their call. Marks may begin again on a page: the nearest note at or after the block's own page is meant. */
export function createNotes(footnotes: Footnotes): Notes {
  let last: string | null = null
  const resolved = footnotes.map((note) => {
    const text: string = ibid.test(note.text) && last ? note.text.replace(ibid, `${last}, `) : note.text
    last = findSymbols(text).at(-1)?.canonical ?? (ibid.test(note.text) ? last : null)
    return { ...note, resolved: text }
  })
  return {
    of: (block) =>
      block.notes.flatMap((mark) => {
        const near = resolved.find(
          (note) =>
            note.mark === mark &&
            (note.page === null || block.page === null || (note.page >= block.page && note.page <= block.page + 3)),
        )
        return near ? [{ printed: near.text, resolved: near.resolved }] : []
      }),
  }
}

// the Committee's texts, and not a State's answer to one ("CO/2/Add.1")
const ownTexts = /(?:\/CO\/|\/CR\/|Concl)(?!.*\/ADD)/i

/** References of a text and of the notes that it calls; a note on earlier observations is a repetition where the text says so. */
export function allReferences(text: string, notes: Note[], unitType: UnitType): Reference[] {
  const told = repeatsEarlier(text)
  const isRequest = unitType === 'follow_up_request'
  const own = (words: string) => referencesOf(words, unitType, isRequest ? withoutLooseInvitations(words) : words)
  const fromNotes = notes.flatMap((note) =>
    own(note.resolved).map((reference): Reference => {
      const repeats = told && reference.symbol !== null && ownTexts.test(reference.symbol)
      return { ...reference, printed: note.printed, kind: repeats ? 'repeats' : reference.kind }
    }),
  )
  return [...own(text), ...fromNotes]
}
