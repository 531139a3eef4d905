// The rows of an annex: what was asked, by whom, when, the position, whether it repeats, the note and the proof.
import type { RecommendationRow } from '../../../db/store.ts'
import { codeWords } from '../../domain/code-words/code-words.ts'
import { printDay } from '../../domain/days/days.ts'
import { heldInPart } from '../../domain/doubts/held-in-part.ts'
import { quotableVersions } from '../../domain/mechanisms.ts'
import { officialAddress } from '../../domain/official-address.ts'
import { findRepeats, type Repeat, repeatWords } from '../../domain/repeats.ts'
import { type NameLanguage, nameOrCode } from '../../domain/states/states.ts'
import {
  gistOf,
  heldWords,
  languageOfUnit,
  positionValueWords,
  textStatusOf,
  versionOf,
} from '../../domain/unit-words.ts'
import type { Note } from '../parts-type.ts'
import { mechanismName } from './names.ts'
import { placeOf, proofOf } from './proof.ts'
import { type Quoting, quoting } from './quoted.ts'
import { firstState } from './states.ts'
import type { AnnexInput, AnnexRow } from './types.ts'
import type { AnnexWords } from './words/en.ts'
import { annexWords } from './words.ts'

const marksOf = (row: RecommendationRow, words: AnnexWords, language: NameLanguage): string[] => {
  const { document } = row
  const status = textStatusOf(row.text, document.version)
  return [
    ...(document.invented ? [words.invented] : []),
    ...(row.withdrawnAt === null ? [] : [words.withdrawn]),
    ...(document.replacedBy === null ? [] : [words.replaced(document.replacedBy.symbol)]),
    ...(quotableVersions.includes(document.version) || status === 'index_copy' ? [] : [versionOf(document, language)]),
    ...(status === 'index_copy' || heldInPart(row, document.doubts) === 'paragraph'
      ? [heldWords(row, document, language)]
      : []),
    ...(status === 'not_collected' ? [words.notHeld(officialAddress(document.symbol, language))] : []),
  ]
}

/** As printed in a document in the language of the annex; else by the names there, where the State was recognised. */
const recommending = ({ document, recommendingStates }: RecommendationRow, language: NameLanguage): Quoting => {
  const names = recommendingStates.map(({ printed, iso3 }) =>
    document.language === language || iso3 === null ? { printed } : nameOrCode(iso3, language),
  )
  return names.flatMap((name, at) => (at === 0 ? [name] : [', ', name]))
}

const byOf = (row: RecommendationRow, words: AnnexWords, language: NameLanguage): Quoting[] => {
  const { document } = row
  const states = recommending(row, language)
  const name = mechanismName(document.mechanism, language)
  return [
    document.mandateHolder === null ? [name] : [`${name} (`, { printed: document.mandateHolder }, ')'],
    ...(states.length === 0 ? [] : [quoting(words.recommendedBy, states)]),
  ]
}

const whenOf = ({ document }: RecommendationRow, words: AnnexWords, language: NameLanguage): string => {
  if (document.distributionDate !== null) return printDay(document.distributionDate, language)
  const [adopted, ...others] = document.adoptionDates
  return adopted === undefined || others.length > 0 ? words.noDate : words.adopted(printDay(adopted, language))
}

/** `same`: number of the row before it that prints the same words of the same document; null for none. */
const positionOf = (
  row: RecommendationRow,
  same: number | null,
  words: AnnexWords,
  language: NameLanguage,
): Quoting[] => {
  const { positions } = row
  const codes = codeWords[language]
  if (row.unitType !== 'upr_recommendation') return [[words.noPosition]]
  if (positions.length === 0) return [[words.noAnswer]]
  return positions.map(({ words: printed, rule }, at) => {
    const value = positionValueWords(positions, at, language)
    if (printed && same !== null) return [`${value} – ${words.printedBefore(same)}`]
    if (printed) return [`${value} – `, ...quoting(codes.asPrinted, printed)]
    return [rule ? `${value} – ${codes.byRule[rule] ?? rule}` : value]
  })
}

const printedIn = ({ documentId, positions }: RecommendationRow): string =>
  JSON.stringify([documentId, positions.map(({ words }) => words ?? null)])

/** For each row the number of the first of the rows right before it that print the same words on the State's position. */
function samePositions(rows: readonly RecommendationRow[]): (number | null)[] {
  let first = 0
  return rows.map((row, at) => {
    const before = rows[at - 1]
    const isSame = before !== undefined && printedIn(before) === printedIn(row)
    if (!isSame) first = at
    return isSame ? first + 1 : null
  })
}

const repeatOf = (repeat: Repeat, language: NameLanguage): Quoting =>
  repeat.printed === null
    ? [repeatWords(repeat, language)]
    : quoting((printed) => repeatWords({ ...repeat, printed }, language), repeat.printed)

/** In both directions, in the order of time: what a text repeats, and where its State was asked again; null where nothing is repeated. */
const repeatsOf = (
  rows: readonly RecommendationRow[],
  words: AnnexWords,
  language: NameLanguage,
): Quoting[][] | null => {
  // what is not shown says nothing through the back door
  const shown = rows.map((row) =>
    textStatusOf(row.text, row.document.version) === 'verbatim'
      ? row
      : { ...row, text: null, stem: null, references: [] },
  )
  // the words that another State was told repeat nothing
  const states = new Set(rows.map(firstState))
  const found = [...states].map((state) => findRepeats(shown.filter((row) => firstState(row) === state)))
  const earlier = (id: string): Repeat[] => found.flatMap((one) => one.get(id) ?? [])
  const later = new Map<string, Quoting[]>()
  for (const row of rows)
    for (const { id } of earlier(row.id))
      if (id !== null) later.set(id, [...(later.get(id) ?? []), [words.laterBy(placeOf(row, language))]])
  const all = rows.map(({ id }) => [...earlier(id).map((one) => repeatOf(one, language)), ...(later.get(id) ?? [])])
  if (all.every((said) => said.length === 0)) return null
  return all.map((said) => (said.length === 0 ? [[words.notRepeated]] : said))
}

/** Rows in the order given, numbered from 1, each with its note behind the one before, and as it is alone. */
export function rowsOf(
  rows: readonly RecommendationRow[],
  notes: { behind: readonly Note[]; alone: readonly Note[] },
  { query, baseUrl }: Pick<AnnexInput, 'query' | 'baseUrl'>,
): AnnexRow[] {
  const language = query.lang ?? 'en'
  const words = annexWords[language]
  const hasPositions = query.withPosition ?? true
  const repeats = repeatsOf(rows, words, language)
  const same = samePositions(rows)
  return rows.map((row, at) => {
    const status = textStatusOf(row.text, row.document.version)
    const isShown = status === 'verbatim' || status === 'index_copy'
    return {
      number: at + 1,
      id: row.id,
      isInvented: row.document.invented,
      marks: marksOf(row, words, language),
      gist: row.text === null ? gistOf(row.labels, language) : null,
      isCopy: status === 'index_copy',
      asked: isShown ? [row.stem, row.text].filter((one) => one !== null && one !== '').map(String) : [],
      language: languageOfUnit(row, row.document),
      by: byOf(row, words, language),
      when: whenOf(row, words, language),
      position: hasPositions ? positionOf(row, same[at]!, words, language) : null,
      repeats: repeats === null ? null : repeats[at]!,
      note: notes.behind[at]!.segments,
      alone: notes.alone[at]!.segments,
      proof: proofOf(row, { baseUrl, language, isFirst: row.documentId !== rows[at - 1]?.documentId }),
    }
  })
}
