// The words of the basket and of the page that makes an annex, in English.
import { countedIn } from '../../domain/counted.ts'

const counted = countedIn('en')
export const annexEn = {
  title: 'Annex for a report',
  intro:
    'A table of recommendations, word for word, each with its citation as a footnote: as a Word file, as HTML or Markdown, or as records for a reference manager. Nothing of it is stored here.',
  /** where the marks are, and what room does not know them */
  basketIsIn: 'It is in the addresses of these pages; Reminders do not take it along.',
  basket: (n: number) => `Basket: ${counted(n, 'recommendation', 'recommendations')}`,
  toAnnex: 'Make an annex',
  empty: 'Empty the basket',
  mark: 'Mark',
  marked: 'In the basket',
  add: 'Add to the basket',
  out: 'Take out',
  ofMarked: 'Annex of the marked',
  keep: 'Add the marked to the basket, stay here',
  more: 'Add the marked to the basket, next page',
  ofAll: 'Annex of everything found',
  style: 'Style of the citations',
  usual: (style: string) => `${style} (usual)`,
  options: 'What the notes have',
  without: 'Leave out the positions of the States',
  recommending: 'Name the recommending States in the citations',
  show: 'Show',
  download: 'Download',
  files: { docx: 'Word (DOCX)', html: 'HTML', md: 'Markdown', ris: 'RIS', bib: 'BibTeX', 'csl-json': 'CSL-JSON' },
  behind: (note: string) => `In the file, as the note behind the one before: ${note}`,
  language:
    'The words of ours are in the language of this page; change it at the top. Texts stay in their own language.',
  filter: 'Choose by filter',
  several: 'several: tap each; on a computer, hold Ctrl or Cmd',
  states: 'States',
  topics: 'Topics (our labels)',
  mechanisms: 'Mechanisms',
  nothing: 'Nothing is chosen yet. Mark recommendations in a search or on the page of a State, or choose by filter.',
  none: 'No recommendation that is held fits.',
  found: (n: number) => counted(n, 'recommendation', 'recommendations'),
  unread: (unread: number, all: number) =>
    `Of ${unread} of these ${all} no text is held: the annex can show only who asked, the subject and the place. Read the official documents before you quote.`,
  preview: (n: number) => `The first ${n} are shown here; the file has them all.`,
  cut: (n: number, all: number) =>
    `A file holds ${n} of the ${all} recommendations. Narrow the choice, or go on with the next part under the address on its cover.`,
}

export type AnnexPageWords = typeof annexEn
