// Recommendations as data: words stand beside every code, so that a row can be read alone.
import { positionLines } from '../../domain/unit-words.ts'
import type { RecommendationShape } from '../shapes.ts'
import { type Cells, inventedMark, listed, pinpointOf } from './table.ts'

const paragraphOf = (row: RecommendationShape): string | null => (row.numberStatus === 'printed' ? row.paragraph : null)

const labelsOf = (row: RecommendationShape, scheme: string): string =>
  listed(row.labels.filter((label) => label.scheme === scheme).map(({ label }) => label))

const sourceOf = (position: RecommendationShape['positions'][number]): string =>
  [position.sourceSymbol, position.sourceParagraph && `para. ${position.sourceParagraph}`].filter(Boolean).join(', ') +
  (position.sourceKind === 'not_read_here' ? ' (not read here)' : '')

export const recommendationCells: Cells<'recommendations', RecommendationShape> = {
  id: (row) => row.id,
  invented: (row) => inventedMark(row.invented),
  state: (row) => row.state,
  state_name: (row) => row.stateName,
  state_as_printed: (row) => row.stateAsPrinted,
  mechanism: (row) => row.mechanism,
  body: (row) => row.body,
  document_type: (row) => row.documentType,
  symbol: (row) => row.symbol,
  paragraph: paragraphOf,
  paragraph_status: (row) => row.numberWords,
  date: (row) => row.date,
  session: (row) => row.session,
  cycle: (row) => row.cycle,
  unit_type: (row) => row.unitTypeWords,
  heading: (row) => row.heading.join(' > '),
  opening_words: (row) => row.stem,
  text: (row) => row.text,
  text_status: (row) => row.textWords,
  gist_not_quotable: (row) => row.gist,
  recommending_states: (row) => listed(row.recommendingStates.map((state) => state.printed)),
  recommending_states_codes: (row) => listed(row.recommendingStates.flatMap(({ iso3 }) => (iso3 ? [iso3] : []))),
  position: (row) => row.position,
  position_as_printed: (row) => listed(positionLines(row.positions)),
  position_source: (row) => listed(row.positions.map(sourceOf)),
  criminalisation_finding_aid: (row) => row.criminalisation,
  subtags: (row) => labelsOf(row, 'criminalisation'),
  topics: (row) => labelsOf(row, 'topic'),
  labels_evaluated: (row) => row.labelsEvaluatedWords,
  labels_by: (row) => listed([...new Set(row.labels.map(({ words }) => words))]),
  language: (row) => row.language,
  original_language: (row) => row.originalLanguage,
  version: (row) => row.versionWords,
  citation_un: (row) => row.citations.un,
  citation_omct: (row) => row.citations.omct,
  sha256: (row) => row.sha256,
  address: (row) => row.address,
  read_on: (row) => row.retrievedAt,
  data_version: (_row, dataVersion) => dataVersion,
  working_group_session: (row) => row.workingGroupSession,
  council_session: (row) => row.councilSession,
  pinpoint: (row) => pinpointOf(paragraphOf(row)),
  quotable: (row) => row.quotable,
  standing: (row) => row.standing,
}
