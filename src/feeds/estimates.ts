// Estimated months as items of a feed of their own: whole months, no day, no countdown (SAFETY, D2).
import { nameOrCode } from '../domain/states/states.ts'
import { describeWindow } from '../domain/windows/describe.ts'
import { dateWords } from '../domain/windows/describe-words.ts'
import { estimatesFrom } from '../domain/windows/estimates.ts'
import type { WindowLanguage } from '../domain/windows/rule.ts'
import type { ReviewWindow } from '../domain/windows.ts'
import type { ChangeItem } from './changes.ts'
import { stableUrn } from './text.ts'

export type HeldEstimate = { window: ReviewWindow; changedAt: string; withdrawn: boolean }

/** "Kenya, Next review: between April and June 2027": the months, without a word on how sure they are. */
function titleOf(window: ReviewWindow, language: WindowLanguage, today: string): string {
  const { title, when } = describeWindow(window, language, today)
  return `${nameOrCode(window.state, language)}, ${title}${language === 'fr' ? ' : ' : ': '}${when}`
}

/** The items of the estimates that are ahead, newest first. Other months are another item; the day is that of the change. */
export function estimateItems(
  rows: readonly HeldEstimate[],
  given: { language: WindowLanguage; baseUrl: string; today: string },
): ChangeItem[] {
  const { language, baseUrl, today } = given
  const changedAt = new Map(rows.filter(({ withdrawn }) => !withdrawn).map((row) => [row.window.key, row.changedAt]))
  const words = dateWords[language]
  const held = rows.filter(({ withdrawn }) => !withdrawn).map(({ window }) => window)
  return estimatesFrom(held, today.slice(0, 7))
    .map((window) => ({
      id: stableUrn('estimate', window.key, window.opensOn, window.dueOn),
      arrivedAt: changedAt.get(window.key)!,
      title: words.estimateTitle(titleOf(window, language, today)),
      lines: [words.checkAt(window.officialPage), words.responsible],
      address: `${baseUrl}/states/${window.state}`,
      tags: ['estimate', window.mechanism, window.kind],
      invented: window.invented,
    }))
    .sort((a, b) => (a.arrivedAt < b.arrivedAt ? 1 : a.arrivedAt > b.arrivedAt ? -1 : a.id < b.id ? -1 : 1))
}
