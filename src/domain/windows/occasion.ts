// What makes a window one of its kind, in words: its cycle, its session or its visit.
import type { ReviewWindow } from '../windows.ts'
import { dateInWords } from './describe-words.ts'
import { ordinal } from './ordinal.ts'
import type { WindowLanguage } from './rule.ts'

const words: Record<
  WindowLanguage,
  {
    cycle: (cycle: string) => string
    session: (session: number) => string
    /** what comes after that review, and before the next one */
    after: (session: number) => string
    visit: (when: string) => string
  }
> = {
  en: {
    cycle: (cycle) => `cycle ${cycle}`,
    session: (session) => `review of the ${ordinal(session)} session`,
    after: (session) => `after the review of the ${ordinal(session)} session`,
    visit: (when) => `visit of ${when}`,
  },
  fr: {
    cycle: (cycle) => `cycle ${cycle}`,
    session: (session) => `examen de la ${session}${session === 1 ? 're' : 'e'} session`,
    after: (session) => `après l’examen de la ${session}${session === 1 ? 're' : 'e'} session`,
    // avril, août, octobre
    visit: (when) => `visite ${when.startsWith('a') || when.startsWith('o') ? 'd’' : 'de '}${when}`,
  },
  es: {
    cycle: (cycle) => `ciclo ${cycle}`,
    session: (session) => `examen del ${session}.º período de sesiones`,
    after: (session) => `después del examen del ${session}.º período de sesiones`,
    visit: (when) => `visita de ${when}`,
  },
}

/** Windows that bear the session of the review before them. */
const afterReview: ReadonlySet<string> = new Set([
  'periodic_report_due',
  'list_of_issues_prior_to_reporting',
  'next_review',
])

/** "cycle 4", "after the review of the 84th session", "visit of September 2023"; null where the occasion says nothing more. */
export function occasionInWords(
  { occasion, kind: window }: Pick<ReviewWindow, 'occasion' | 'kind'>,
  language: WindowLanguage,
): string | null {
  const [kind, ...rest] = occasion.split('-')
  const value = rest.join('-')
  const say = words[language]
  if (kind === 'cycle' && /^\d+$/.test(value)) return say.cycle(value)
  if (kind === 'session' && /^\d+/.test(value))
    return (afterReview.has(window) ? say.after : say.session)(Number.parseInt(value, 10))
  if (kind === 'visit' && /^\d{4}/.test(value))
    return say.visit(value.length === 4 ? value : dateInWords(value, language))
  return null
}
