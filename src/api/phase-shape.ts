// The shape of where a State stands before a mechanism, and of what can be done now.
import { z } from 'zod'

const text = z.string()
const maybe = z.string().nullable()

const worded = z.strictObject({ topic: text, value: text }).nullable()

export const phaseShape = z.strictObject({
  mechanism: text,
  stage: text.describe('where the State stands, such as `report_overdue`'),
  window: maybe.describe('key of the window that the stage rests on'),
  can: z.strictObject({
    kind: text.describe(
      '`open`, `probably_open`, `expected`, `closed`, `probably_closed`, `not_announced`, `always` or `nothing`',
    ),
    window: maybe.describe('key of the window that is open or closed'),
    daysLeft: z.number().int().nullable().describe('to an official or computed day; null for an estimate'),
  }),
  procedure: z.strictObject({ kind: z.enum(['simplified', 'standard']), probably: z.boolean() }).nullable(),
  followUp: z
    .strictObject({
      overdue: maybe.describe('when the Committee last named its reply as overdue (YYYY-MM or a day)'),
      noLongerNamed: maybe.describe(
        'when it later named others, and not this State; whether a reply came is not known',
      ),
      received: maybe.describe('when it last noted the reply'),
    })
    .describe('what the Committee last said of the follow-up information that the State owes'),
  sentence: z.strictObject({ en: text, fr: text, es: text }),
  howTo: z
    .array(
      z.strictObject({
        kind: text,
        stageWords: z
          .strictObject({ en: text, fr: text, es: text })
          .describe('the stage of `kind`: rows come by stage'),
        topic: text,
        value: text.describe('as the facts have it, in English'),
        words: z
          .strictObject({ en: worded, fr: worded, es: worded })
          .describe('topic and value for a reader; null in a language that has no wording of this row yet'),
        unconfirmed: maybe.describe('said by those who know the field, and read on no page'),
        weight: z.enum(['official', 'secondary', 'confirm']),
        weightWords: z.strictObject({ en: text, fr: text, es: text }),
        address: text,
        readOn: text,
      }),
    )
    .describe('how to take part; `confirm` is no word of the body: confirm it on the page'),
})

export type PhaseShape = z.infer<typeof phaseShape>
