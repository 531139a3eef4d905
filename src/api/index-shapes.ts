// What the Universal Human Rights Index says, as the API shows it.
import { z } from 'zod'
import { agreements, linkAgreements } from '../domain/uhri/agreement.ts'

const text = z.string()
const maybe = z.string().nullable()
const count = z.number().int()

export const agreementShape = z
  .strictObject({
    counts: z.array(
      z.strictObject({
        sourceId: maybe.describe(
          'source of our reading; null: documents that were not read, whose records stand alone',
        ),
        documents: count,
        records: count,
        same: count,
        differs: count,
        only_index: count,
        only_ours: count,
      }),
    ),
    disagreements: z
      .array(z.strictObject({ symbol: text, sourceId: text, agreement: z.enum(agreements), paragraph: maybe }))
      .describe('the first 200 paragraphs that do not agree'),
  })
  .describe('how the Universal Human Rights Index agrees with our own reading, paragraph by paragraph')

export const indexShape = z
  .strictObject({
    index: z.enum(['uhri']),
    annotationId: text,
    documentId: maybe,
    address: text.describe('page of the index; it has no permanent address of one record'),
    agreement: z.enum(linkAgreements),
    words: text,
  })
  .describe('a record of the Universal Human Rights Index with the same paragraph')
