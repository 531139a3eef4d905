// The planning letter, once a month: estimated months of what was chosen. Whole months, no day, no countdown (SAFETY, D2).
import type { NewDelivery } from '../../db/alerts-store.ts'
import { whenInWords } from '../domain/windows/describe.ts'
import { estimatesFrom } from '../domain/windows/estimates.ts'
import type { ReviewWindow } from '../domain/windows.ts'
import { asksFor, type Choice } from './choice.ts'
import type { AlertsContext } from './context.ts'
import { genevaDay } from './days.ts'
import { type Foot, footLines } from './letters.ts'
import type { Letter } from './mail/message.ts'
import { randomId } from './vault.ts'
import { colonIn, titleOf } from './view.ts'
import { wordsIn } from './words.ts'

/** Rows of one letter: all States have some 700 estimates. */
const mostRows = 100

/** Makes the letter of one subscription. */
export function planningLetter(windows: readonly ReviewWindow[], choice: Choice, today: string, foot: Foot): Letter {
  const { language } = choice
  const words = wordsIn(language)
  const found = estimatesFrom(windows, today.slice(0, 7)).filter((window) => asksFor(choice, window))
  const rows = found
    .slice(0, mostRows)
    .map((window) => `${titleOf(window, language)}${colonIn(language)}${whenInWords(window, language, today)}`)
  return {
    language,
    subject: words.subjectPlanning,
    opening: words.planningOpening,
    sections: [
      {
        heading: words.planningHeading,
        blocks: [
          {
            heading: '',
            lines: [
              ...(rows.length === 0 ? [words.planningNone] : rows),
              ...(found.length > mostRows ? [words.more(found.length - mostRows)] : []),
            ],
          },
          { heading: '', lines: [words.planningNote] },
        ],
      },
    ],
    foot: footLines(choice, foot),
    leaveWords: words.leave,
  }
}

/** Puts this month's letters into the queue, once; who asks for them later in the month gets the next one. Returns how many. */
export async function planLetters(ctx: AlertsContext, now: Date): Promise<number> {
  const month = genevaDay(now).slice(0, 7)
  const letter = (subscription: number): NewDelivery => ({
    id: randomId(),
    subscription,
    channel: 'mail',
    kind: 'planning',
    slot: `planning:${month}`,
    createdAt: now.toISOString(),
  })
  return ctx.store.deliveries.plan(month, letter)
}
