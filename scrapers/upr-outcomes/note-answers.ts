// Footnotes that an item of a list calls, and what they answer to it: "* Not supported."
import type { ReadDocument } from '../../src/domain/paragraphs.ts'
import type { PositionValue } from '../../src/domain/units.ts'
import type { Entry } from './entry.ts'
import { readVerdict } from './verdict.ts'

/** Footnotes that an item calls by number or star: "The recommendation as read during the dialogue: …" */
export const footnotesOf = (entry: Entry, footnotes: ReadDocument['footnotes']): string[] =>
  entry.notes
    .flatMap((marks) => marks.match(/\d+|\*+/g) ?? [])
    .flatMap((mark) => {
      const notes = footnotes.filter((note) => note.mark === mark)
      // stars begin again on every page
      if (mark.startsWith('*')) {
        const own = notes.filter(({ page }) => page === entry.page)
        return own.length === 1 ? [own[0]!.text] : []
      }
      const after = notes.find((note) => (note.page ?? 0) >= (entry.page ?? 0))
      return after === undefined ? [] : [after.text]
    })

/** Doubts for notes that answer otherwise than the list does. */
export const doubtsOfNotes = (notes: readonly string[], given: PositionValue | null, state: string | null): string[] =>
  notes
    .filter((note) => {
      const answer = note.split(/(?<=[.;])\s/).map((sentence) => readVerdict(sentence, state, 'cell')?.value)
      return answer.some((value) => value !== undefined && value !== given)
    })
    .map((note) => `its note may answer it otherwise than its list: ${JSON.stringify(note.slice(0, 120))}`)
