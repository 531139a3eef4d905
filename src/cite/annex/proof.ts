// Where a row of an annex was read: its place, the bytes, how they came here, and what the reader doubted.
import type { DocumentRow, RecommendationRow } from '../../../db/store.ts'
import { codeWords } from '../../domain/code-words/code-words.ts'
import { printInstant } from '../../domain/days/days.ts'
import { sayDoubt } from '../../domain/doubts/say.ts'
import { isByHand } from '../../domain/imported.ts'
import { formatPinpoints } from '../../domain/pinpoints/pinpoints.ts'
import type { NameLanguage } from '../../domain/states/states.ts'
import { languageOfUnit, textStatusOf, versionOf } from '../../domain/unit-words.ts'
import { unprintedPlace } from '../citable.ts'
import { lineWords } from '../line-words.ts'
import type { AnnexRow } from './types.ts'
import { annexWords, colonIn } from './words.ts'

/** Doubts that a row prints; the page of the document has all of them. */
const mostDoubts = 5

/** Symbol and paragraph of a row. */
export const placeOf = ({ document, path, numberStatus }: RecommendationRow, language: NameLanguage): string =>
  numberStatus === 'printed' && path
    ? `${document.symbol}, ${formatPinpoints([path], `un-${language}`)}`
    : `${document.symbol}, ${unprintedPlace({ numberStatus: path === null ? 'absent' : numberStatus, pinpoints: path === null ? [] : [path] }, `un-${language}`, lineWords[language])}`

type Cell = [name: string, value: string | null]

/** How the bytes came here, and the address: where they were fetched, or where a file imported by hand is compared. */
function originOf(document: DocumentRow, language: NameLanguage): Cell[] {
  const { read } = annexWords[language]
  const at = document.retrievedAt === null ? null : printInstant(document.retrievedAt, language)
  return isByHand(document)
    ? [
        [read.origin, read.byHand],
        [read.imported, at],
        ...(document.address === null ? [] : [[read.compare, document.address] as Cell]),
      ]
    : [
        [read.captured, at],
        [read.address, document.address],
      ]
}

function doubtsOf({ doubts }: DocumentRow, language: NameLanguage): Cell[] {
  const { read } = annexWords[language]
  const more = doubts.length > mostDoubts ? [read.moreDoubts(doubts.length - mostDoubts)] : []
  const said = doubts.slice(0, mostDoubts).map((doubt) => {
    const { words, isEnglish } = sayDoubt(doubt, language)
    return isEnglish ? `${words}${read.inEnglish}` : words
  })
  return doubts.length === 0 ? [] : [[read.doubts, [...said, ...more].join(' / ')]]
}

/** `isFirst`: of the rows of its document that stand together; the doubts are printed there. */
export function proofOf(
  row: RecommendationRow,
  { baseUrl, language, isFirst }: { baseUrl: string; language: NameLanguage; isFirst: boolean },
): AnnexRow['proof'] {
  const { document } = row
  const { read } = annexWords[language]
  const cells: Cell[] = [
    [isByHand(document) ? read.versionOfFile : read.version, versionOf(document, language)],
    [read.language, codeWords[language].language[languageOfUnit(row, document)]],
    [read.file, document.sha256],
    [read.text, textStatusOf(row.text, document.version) === 'verbatim' ? row.textHash : null],
    [read.page, row.page === null ? null : String(row.page)],
    ...originOf(document, language),
    ...(isFirst ? doubtsOf(document, language) : []),
  ]
  return {
    place: placeOf(row, language),
    read: cells.flatMap(([name, value]) =>
      // a PDF alone has pages
      value === null && name === read.page ? [] : [`${name}${colonIn(language)}${value ?? read.none}`],
    ),
    page: `${baseUrl}/recommendations/${row.id}`,
  }
}
