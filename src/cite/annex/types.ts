// What an annex is made from, and what it is as data before it is written.
import type { Coverage } from '../../domain/coverage.ts'
import type { Language } from '../../domain/mechanisms.ts'
import type { SelectionQuery } from '../../domain/selection-query.ts'
import type { NameLanguage } from '../../domain/states/states.ts'
import type { Segment } from '../parts-type.ts'
import type { Selection } from '../select.ts'
import type { Quoting } from './quoted.ts'

export type AnnexRow = {
  number: number
  id: string
  isInvented: boolean
  /** what a reader must know before the text: withdrawn, replaced, not final */
  marks: string[]
  /** a note of ours on the subject, where the text is not held; null otherwise */
  gist: string | null
  /** copied from an index, whose words `asked` then has: no quotation, which `marks` says */
  isCopy: boolean
  /** verbatim; empty where the text is not held, which `marks` then says */
  asked: string[]
  language: Language
  by: Quoting[]
  when: string
  /** one line a position; null where the annex leaves them out */
  position: Quoting[] | null
  /** null where no row of the annex repeats another: that is said once */
  repeats: Quoting[] | null
  note: Segment[]
  /** the note as it is where nothing stands before it: what is copied alone needs its source */
  alone: Segment[]
  /** symbol and paragraph, and where they were read */
  proof: { place: string; read: string[]; page: string }
}

export type Annex = {
  language: NameLanguage
  title: string
  cover: [name: string, value: string][]
  notices: string[]
  missing: string[]
  sections: { state: string; rows: AnnexRow[] }[]
}

export type AnnexInput = {
  selection: Selection
  query: SelectionQuery
  coverage: readonly Coverage[]
  dataVersion: string
  /** version of the program */
  version: string
  /** in Geneva */
  today: string
  /** address of the next part; null where there is none */
  next: string | null
  /** origin of the pages; empty where it is not known */
  baseUrl: string
}
