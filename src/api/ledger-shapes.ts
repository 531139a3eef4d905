// The answers of the ledger as schemas.
import { z } from 'zod'
import { numberStatuses } from '../domain/units.ts'
import { coverageShape } from './coverage-shape.ts'
import { invented, maybe, recommendationShape, text, unitShape } from './shapes.ts'

const askedFields = {
  times: z.number().int(),
  first: maybe.describe('day of distribution of the first document that asked'),
  last: maybe,
  documents: z.number().int(),
  mechanisms: z.array(text),
  recommendingStates: z.array(text),
}

const repeatShape = z.strictObject({
  how: z.enum(['says_so', 'recalls', 'same_words', 'nearly_same_words']),
  words: text,
  symbol: maybe,
  paragraphs: z.array(text),
  id: maybe,
  likeness: z.number().nullable(),
  link: maybe,
})

export const matrixRowShape = z.strictObject({
  element: text,
  name: text,
  group: text,
  article: text,
  ...askedFields,
  cells: z.record(
    text,
    z.array(z.strictObject({ id: text, path: maybe, numberStatus: z.enum(numberStatuses), doubtful: z.boolean() })),
  ),
  link: text.describe('the rows behind the number'),
})

export const ledgerShape = z.strictObject({
  state: text,
  stateName: text,
  invented,
  words: text,
  summary: z.strictObject({ ...askedFields, doubtful: z.number().int() }),
  columns: z.array(z.strictObject({ symbol: text, date: maybe, mechanism: text })),
  matrix: z.array(matrixRowShape),
  years: z.array(
    z.strictObject({ year: text, mechanism: text, count: z.number().int(), ids: z.array(text), link: text }),
  ),
})

const besideShape = unitShape.extend({ symbol: text, body: text, date: maybe, invented })

export const ledgerDetailShape = ledgerShape.extend({
  entries: z.array(
    recommendationShape.extend({ elements: z.array(text), doubtful: z.boolean(), repeats: z.array(repeatShape) }),
  ),
  welcomed: z.array(besideShape),
  assessed: z.array(besideShape),
  coverage: z.array(coverageShape),
  links: z.strictObject({ self: text, csv: text, page: text }),
})
