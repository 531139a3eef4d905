// The ledgers of criminalisation as data: one line an element of each recommendation.
import type { RecommendationRow } from '../../../db/store.ts'
import type { LedgerEntry } from '../../domain/ledger.ts'
import { repeatWords } from '../../domain/repeats.ts'
import { positionLines } from '../../domain/unit-words.ts'
import type { StateLedger } from '../../reading/ledger.ts'
import { shapeUnit, stateNameOf } from '../rows.ts'
import { type Cells, inventedMark, listed, pinpointOf } from './table.ts'

export type LedgerLine = { ledger: StateLedger; entry: LedgerEntry<RecommendationRow>; element: string }

/** Lines of one ledger; a recommendation without an element has one line of its own. */
export const linesOf = (ledger: StateLedger): LedgerLine[] =>
  ledger.entries.flatMap((entry) =>
    (entry.elements.length > 0 ? entry.elements : ['']).map((element) => ({ ledger, entry, element })),
  )

const paragraphOf = ({ unit }: LedgerLine['entry']): string | null =>
  unit.numberStatus === 'printed' ? unit.path : null

const shaped = ({ unit }: LedgerLine['entry']) => shapeUnit(unit, unit.document)

export const ledgerCells: Cells<'criminalisation', LedgerLine> = {
  invented: ({ entry }) => inventedMark(entry.unit.document.invented),
  state: ({ ledger }) => ledger.state,
  date: ({ entry }) => entry.unit.document.distributionDate,
  mechanism: ({ entry }) => entry.unit.document.mechanism,
  symbol: ({ entry }) => entry.unit.document.symbol,
  paragraph: ({ entry }) => paragraphOf(entry),
  element: ({ element }) => element,
  article: ({ ledger, element }) => ledger.matrix.find((row) => row.element === element)?.article ?? '',
  doubtful: ({ entry }) => (entry.doubtful ? 'doubtful' : ''),
  position: ({ entry }) => entry.unit.position,
  position_as_printed: ({ entry }) => listed(positionLines(entry.unit.positions)),
  recommending_states: ({ entry }) => listed(entry.unit.recommendingStates.map((state) => state.printed)),
  repeats: ({ entry }) => listed(entry.repeats.map((repeat) => repeatWords(repeat))),
  text: ({ entry }) => shaped(entry).text,
  finding_aid: ({ entry }) => listed([...new Set(shaped(entry).labels.map(({ words }) => words))]),
  id: ({ entry }) => entry.unit.id,
  sha256: ({ entry }) => entry.unit.document.sha256,
  read_on: ({ entry }) => entry.unit.document.retrievedAt,
  data_version: (_line, dataVersion) => dataVersion,
  state_name: ({ ledger }) => stateNameOf(ledger.state),
  pinpoint: ({ entry }) => pinpointOf(paragraphOf(entry)),
}
