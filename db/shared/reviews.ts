// The join of a review: what it rests on, and how a changed answer is noted.
import type { PositionValue } from '../../src/domain/units.ts'
import type { NewChange } from '../rows.ts'
import type { Kept } from '../tables.ts'

/** The newest of the documents of a review, what they were compared with, and where the review stands: `adopted`, or what it waits for. */
export const joinedThrough = (newest: string | null, comparedWith: string | null, standing: string): string =>
  `${newest ?? ''}${comparedWith ? ` ${comparedWith}` : ''}${standing ? ` ${standing}` : ''}`

export const answerChange = (
  document: Pick<Kept<'documents'>, 'state' | 'symbol' | 'invented'>,
  unit: { id: string; before: PositionValue | null; after: PositionValue | null },
  at: string,
): NewChange => ({
  at,
  kind: 'updated',
  subject: 'unit',
  subjectId: unit.id,
  state: document.state,
  mechanism: 'UPR',
  symbol: document.symbol,
  before: { position: unit.before },
  after: { position: unit.after },
  invented: document.invented,
})
