// Windows as lines of a terminal: what comes first, in words, with what it rests on; what is past comes last.

import { nameOrCode, sortedCodes } from '../domain/states/states.ts'
import { describeWindow } from '../domain/windows/describe.ts'
import { proofInWords } from '../domain/windows/proof.ts'
import type { WindowLanguage } from '../domain/windows/rule.ts'
import { lastDayOf } from '../domain/windows/span.ts'
import type { ReviewWindow } from '../domain/windows.ts'

const headings: Record<WindowLanguage, { coming: string; open: string; unknown: string; past: string }> = {
  en: { coming: 'To come', open: 'No end known, moved or cancelled', unknown: 'Not announced', past: 'Past' },
  fr: { coming: 'À venir', open: 'Sans fin connue, déplacé ou annulé', unknown: 'Non annoncé', past: 'Passé' },
  es: { coming: 'Por venir', open: 'Sin fin conocido, aplazado o cancelado', unknown: 'No anunciado', past: 'Pasado' },
}

type Group = keyof (typeof headings)['en']

function groupOf({ certainty, dueOn, over }: ReviewWindow, today: string): Group {
  if (over !== undefined) return 'past'
  if (certainty === 'unknown') return 'unknown'
  if (certainty === 'cancelled_or_moved' || dueOn === null) return 'open'
  return lastDayOf(dueOn) < today ? 'past' : 'coming'
}

const dayOf = ({ opensOn, dueOn }: ReviewWindow): string => dueOn ?? opensOn ?? '9999'

/** Nearest first: by the last day, then by key. */
const byDay = (a: ReviewWindow, b: ReviewWindow): number =>
  dayOf(a) === dayOf(b) ? (a.key < b.key ? -1 : 1) : dayOf(a) < dayOf(b) ? -1 : 1

/** The windows of one State under headings, one line each and a second one with its basis. `today` is a day in Geneva. */
export function windowLines(windows: readonly ReviewWindow[], today: string, language: WindowLanguage): string[] {
  const words = headings[language]
  return (['coming', 'open', 'unknown', 'past'] as const).flatMap((group) => {
    const rows = windows.filter((window) => groupOf(window, today) === group).sort(byDay)
    if (group === 'past') rows.reverse()
    if (rows.length === 0) return []
    const lines = rows.flatMap((window) => {
      const { line, occasion } = describeWindow(window, language, today)
      const { basis, reason } = proofInWords(window, language)
      const why = window.certainty === 'unknown' ? reason : basis
      return [
        `  ${window.mechanism}  ${line}${occasion === null ? '' : ` [${occasion}]`}`,
        `       ${window.rule}: ${why}`,
      ]
    })
    return ['', words[group], ...lines]
  })
}

const columns: Record<WindowLanguage, string[]> = {
  en: ['State', 'body', 'what, when, and how sure'],
  fr: ['État', 'organe', 'quoi, quand, et avec quelle certitude'],
  es: ['Estado', 'órgano', 'qué, cuándo y con qué certeza'],
}

/** The windows of several States as a table: by name of the State, the nearest first. */
export function windowRows(
  windows: readonly ReviewWindow[],
  today: string,
  language: WindowLanguage,
): { titles: string[]; cells: string[][] } {
  const ofState = new Map<string, ReviewWindow[]>()
  for (const window of windows) ofState.set(window.state, [...(ofState.get(window.state) ?? []), window])
  const cells = sortedCodes([...ofState.keys()], language).flatMap((iso3) =>
    ofState
      .get(iso3)!
      .sort(byDay)
      .map((window) => {
        const { line, occasion } = describeWindow(window, language, today)
        return [nameOrCode(iso3, language), window.mechanism, `${line}${occasion === null ? '' : ` [${occasion}]`}`]
      }),
  )
  return { titles: columns[language], cells }
}
