// The outlook in words: how many States have a date, which deadlines civil society has, what to look for and where.

import { en as enPhase } from '../phases/words/en.ts'
import { es as esPhase } from '../phases/words/es.ts'
import { fr as frPhase } from '../phases/words/fr.ts'
import { compareNames, nameOrCode, sortedNames } from '../states/states.ts'
import { dateInWords } from '../windows/describe-words.ts'
import type { WindowLanguage } from '../windows/rule.ts'
import { ruleById, ruleOfKind } from '../windows/rules.ts'
import type { LookFor, Outlook } from './outlook.ts'
import { en } from './words/en.ts'
import { es } from './words/es.ts'
import { fr } from './words/fr.ts'
import type { OutlookWords } from './words/types.ts'

export const outlookWords: Record<WindowLanguage, OutlookWords> = { en, fr, es }

const mechanismNames = { en: enPhase.mechanism, fr: frPhase.mechanism, es: esPhase.mechanism }

/** One sentence per mechanism, then one on deadlines. */
export function outlookLines({ mechanisms, deadlines }: Outlook, language: WindowLanguage): string[] {
  const words = outlookWords[language]
  return [
    ...mechanisms.map((row) => words.dated({ ...row, name: mechanismNames[language][row.mechanism] })),
    words.deadlines(deadlines.length),
  ]
}

/** The deadlines, one in a line. */
export const deadlineLines = ({ deadlines }: Outlook, language: WindowLanguage): string[] =>
  deadlines.map(({ state, mechanism, kind, dueOn, certainty }) => {
    const words = outlookWords[language]
    const title = ruleOfKind(mechanism, kind).title[language]
    return words.deadline({
      day: dateInWords(dueOn, language),
      title,
      state: state === null ? words.allStates : nameOrCode(state, language),
      isComputed: certainty === 'rule',
    })
  })

const statesOf = ({ pages }: LookFor): string[] => [...new Set(pages.flatMap(({ states }) => states))].sort()

/** What to look for: title, how many States, from when, and the page where it is one. */
export function lookForLine(row: LookFor, language: WindowLanguage): string {
  const words = outlookWords[language]
  const states = statesOf(row)
  return words.lookFor({
    mechanism: mechanismNames[language][row.mechanism],
    title: ruleById(row.rule).title[language],
    states: states.length <= 3 ? sortedNames(states, language).join(', ') : words.states(states.length),
    month: row.month === null ? words.anyTime : words.from(dateInWords(row.month, language)),
    page: row.pages.length === 1 ? row.pages[0]!.page : words.eachPage(row.pages[0]!.page),
  })
}

/** What to look for, by body and month: the sessions of one body in one month are looked for together, the soonest first. */
export function lookForGroups(
  rows: readonly LookFor[],
  language: WindowLanguage,
): { heading: string; rows: { title: string; pages: { page: string; states: string }[] }[] }[] {
  const words = outlookWords[language]
  const groups = new Map<string, ReturnType<typeof lookForGroups>[number]>()
  for (const { month, now, mechanism, rule, pages } of rows) {
    const name = mechanismNames[language][mechanism]
    const when = month === null ? words.anyTime : words.from(dateInWords(month, language))
    const key = `${month} ${mechanism} ${now}`
    const group = groups.get(key) ?? { heading: `${name}, ${when}${now ? ` (${words.thisWeek})` : ''}`, rows: [] }
    const own = pages.map(({ page, states }) => ({ page, states: sortedNames(states, language).join(', ') }))
    const compare = compareNames(language)
    group.rows.push({ title: ruleById(rule).title[language], pages: own.sort((a, b) => compare(a.states, b.states)) })
    groups.set(key, group)
  }
  return [...groups.values()]
}
