// The outlook as it stands in an answer: numbers, deadlines, what to look for, and all of it in words in three languages.
import { z } from 'zod'
import type { Outlook } from '../domain/outlook/outlook.ts'
import { deadlineLines, lookForLine, outlookLines, outlookWords } from '../domain/outlook/say.ts'
import type { WindowLanguage } from '../domain/windows/rule.ts'

const text = z.string()
const count = z.number().int()
const inEach = <T>(say: (language: WindowLanguage) => T) => ({ en: say('en'), fr: say('fr'), es: say('es') })
const words = z.strictObject({ en: text, fr: text, es: text })

export const outlookShape = z
  .strictObject({
    from: text,
    to: text,
    mechanisms: z.array(
      z.strictObject({
        mechanism: text,
        states: count.describe('States of which there is a window'),
        dated: count.describe('those with an official or computed day in the span'),
        official: count.describe('those with an official one'),
      }),
    ),
    deadlines: z
      .array(
        z.strictObject({
          state: text.nullable().describe('null: all States'),
          mechanism: text,
          kind: text,
          dueOn: text,
          certainty: z.enum(['official', 'rule']),
          officialPage: text,
          words,
        }),
      )
      .describe('what civil society can send, with an official or computed last day'),
    lookFor: z
      .array(
        z.strictObject({
          mechanism: text,
          kind: text,
          rule: text,
          month: text.nullable().describe('first month in which it can fall; null: it may be announced at any time'),
          now: z.boolean().describe('it falls soon enough to be on the page by now'),
          pages: z.array(z.strictObject({ page: text, states: z.array(text) })),
          words,
        }),
      )
      .describe('what has no announced day, by expected month, with the official page of each State'),
    words: z.strictObject({ en: z.array(text), fr: z.array(text), es: z.array(text) }),
  })
  .describe('the twelve months from today')

export const shapeOutlook = (outlook: Outlook): z.infer<typeof outlookShape> => {
  const deadlines = inEach((language) => deadlineLines(outlook, language))
  return {
    ...outlook,
    deadlines: outlook.deadlines.map((row, index) => ({
      ...row,
      words: inEach((language) => deadlines[language][index]!),
    })),
    lookFor: outlook.lookFor.map((row) => ({ ...row, words: inEach((language) => lookForLine(row, language)) })),
    words: inEach((language) => [outlookWords[language].heading, ...outlookLines(outlook, language)]),
  }
}
