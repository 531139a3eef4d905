// An annex as data: cover, what is not held, rows by State with their notes, and where each text was read.
import type { RecommendationRow } from '../../../db/store.ts'
import { printDay } from '../../domain/days/days.ts'
import { isByHand } from '../../domain/imported.ts'
import { compareNames, type NameLanguage, nameOrCode } from '../../domain/states/states.ts'
import { textStatusOf } from '../../domain/unit-words.ts'
import type { Citable } from '../citable.ts'
import { citationStyles } from '../cite.ts'
import { citeNotes, type NoteOptions } from '../notes.ts'
import { citableOfRow } from '../of-row.ts'
import type { Note } from '../parts-type.ts'
import { styleNames } from '../style-names.ts'
import { choiceOf } from './choice.ts'
import { missingOf } from './missing.ts'
import { rowsOf } from './rows.ts'
import { firstState } from './states.ts'
import { styleOf } from './style.ts'
import type { Annex, AnnexInput, AnnexRow } from './types.ts'
import { annexWords } from './words.ts'

/** By State, then by day, document and place in it: so a reader sees what was asked again. */
const ordered = (rows: readonly RecommendationRow[], language: NameLanguage): RecommendationRow[] => {
  const byName = compareNames(language)
  const day = ({ document }: RecommendationRow): string => document.distributionDate ?? document.adoptionDates[0] ?? ''
  return [...rows].sort(
    (a, b) =>
      byName(nameOrCode(firstState(a), language), nameOrCode(firstState(b), language)) ||
      day(a).localeCompare(day(b)) ||
      a.document.symbol.localeCompare(b.document.symbol) ||
      a.ordinal - b.ordinal ||
      a.part - b.part,
  )
}

const sectionsOf = (rows: readonly RecommendationRow[], input: AnnexInput, language: NameLanguage) => {
  const { query } = input
  const options: NoteOptions = {
    position: (query.withPosition ?? true) ? 'sentence' : 'none',
    recommendingStates: query.recommending ?? false,
  }
  const cite = (records: Citable[]): Note[] => citeNotes(records, styleOf(query), options)
  const records = rows.map(citableOfRow)
  const notes = { behind: cite(records), alone: records.flatMap((record) => cite([record])) }
  const sections = new Map<string, AnnexRow[]>()
  for (const [at, row] of rowsOf(rows, notes, input).entries()) {
    const state = firstState(rows[at]!)
    sections.set(state, [...(sections.get(state) ?? []), row])
  }
  return [...sections].map(([state, own]) => ({ state: nameOrCode(state, language), rows: own }))
}

/** Makes an annex. Pure. Nothing in it that a mechanism did not say stands as if it had: what is ours is named so. */
export function annexOf(input: AnnexInput): Annex {
  const { selection, query, next } = input
  const language = query.lang ?? 'en'
  const words = annexWords[language]
  const style = citationStyles.find(({ id }) => id === styleOf(query))!
  const rows = ordered(selection.rows, language)
  const states = [...new Set(rows.map(firstState))]
  const { cover } = words
  const statuses = rows.map(({ text, document }) => textStatusOf(text, document.version))
  const verbatim = statuses.filter((status) => status === 'verbatim').length
  const copied = statuses.filter((status) => status === 'index_copy').length
  const notHeld = rows.length - verbatim - copied
  const missing = missingOf(input.coverage, states, query.mechanism, language)
  const sections = sectionsOf(rows, input, language)
  const isRepeated = sections.some((section) => section.rows.some(({ repeats }) => repeats !== null))
  const byHand = rows.filter(({ document }) => isByHand(document)).length
  return {
    language,
    title: words.title,
    cover: [
      [cover.states, states.map((state) => nameOrCode(state, language)).join(', ')],
      [cover.rows, words.count(rows.length, selection.total)],
      [cover.choice, choiceOf(query, language)],
      [cover.style, styleNames[language][style.id] ?? style.label],
      [cover.made, printDay(input.today, language)],
      [cover.data, input.dataVersion],
      [cover.program, `Mechanism Watch ${input.version}`],
      ...(next === null ? [] : ([[cover.next, next]] as [string, string][])),
    ],
    notices: [
      ...(rows.some(({ document }) => document.invented) ? [`${words.invented}. ${words.inventedMore}`] : []),
      ...(verbatim > 0 || rows.length === 0 ? [words.verbatim] : []),
      ...(copied === 0 ? [] : [words.copied(copied, rows.length)]),
      ...(notHeld === 0 ? [] : [words.someNotHeld(notHeld, rows.length)]),
      ...(byHand === 0 ? [] : [words.byHand(byHand, rows.length)]),
      ...(missing.length === 0 ? [] : [words.missingBehind(missing.length)]),
      ...(rows.length > 1 && !isRepeated ? [words.noneRepeated] : []),
      words.check,
      ...(selection.unknown.length === 0 ? [] : [words.unknownIds(selection.unknown.join(', '))]),
    ],
    missing: missing.length === 0 ? [words.missingNone] : missing,
    sections,
  }
}
