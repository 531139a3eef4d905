// What is held, what is missing and what is unknown, of a mechanism, as the API answers it.
import { z } from 'zod'

const text = z.string()
const maybe = text.nullable()
const period = { kind: z.enum(['cycle', 'session', 'year']), number: z.number().int() }

export const coverageShape = z.strictObject({
  mechanism: text,
  held: z.number().int().describe('works held, whatever their versions and languages'),
  missingDocuments: z
    .number()
    .int()
    .describe('documents of known symbol that our facts, a list or an index name and that are not held: `gaps`'),
  missingOutcomes: z
    .number()
    .int()
    .describe(
      'reviews and visits that are over and whose outcome is not held, whether or not its symbol is known: `missing` in `cells` and `periods`. A document can count here and in `missingDocuments`: do not add the two',
    ),
  words: text,
  knownFrom: z
    .strictObject(period)
    .nullable()
    .describe(
      'first cycle or session whose States our facts know whole; what was before is unknown. null: what exists is unknown',
    ),
  notWhole: z
    .array(z.number().int())
    .describe('sessions whose States our facts do not know, or not all: that a State is not named there says nothing'),
  periods: z
    .array(
      z.strictObject({
        ...period,
        listWhole: z.boolean().describe('all States of the session are known; otherwise others may be in it'),
        held: z.number().int(),
        missing: z.number().int(),
        unknown: z.number().int(),
      }),
    )
    .describe(
      'by cycle (UPR), session (committees) or year of the visit: States whose outcome is held, missing, unknown',
    ),
  cells: z
    .array(
      z.strictObject({
        ...period,
        standing: z.enum(['held', 'missing', 'unknown']),
        document: text.optional().describe('the document that our facts name'),
        draft: text.optional().describe('a draft that is held, where the final text is not'),
      }),
    )
    .describe('the same for one State; empty where no State is named'),
  gaps: z.array(
    z.strictObject({
      symbol: text,
      state: text,
      states: z.array(text).describe('every State that it concerns: a joint report is missing for each'),
      mechanism: text,
      date: maybe,
      source: text,
      reason: text,
    }),
  ),
})
