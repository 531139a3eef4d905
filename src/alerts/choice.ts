// What a subscriber or a watch list asks for, and how it is matched. Neutral unless told otherwise (SAFETY, S12).
import { z } from 'zod'
import type { Cadence, Match } from '../../db/alerts-store.ts'
import { watchedMechanisms } from '../domain/mechanisms.ts'
import { nearStates } from '../domain/near-states.ts'
import { stateCalled } from '../domain/states/states.ts'
import { topicNames } from '../domain/topic-names.ts'
import { kindsFor, type Purpose, purposes } from '../domain/windows/purposes.ts'
import { kinds } from '../domain/windows/rules.ts'

export const offeredLeads = [365, 180, 120, 90, 60, 30, 21, 14, 7, 3, 1, 0] as const
const defaultLeads = [180, 90, 30, 14, 7, 1]
export const cadences = ['at_once', 'daily', 'weekly', 'off'] as const satisfies readonly Cadence[]
export const alertLanguages = ['en', 'fr', 'es'] as const
export type AlertLanguage = (typeof alertLanguages)[number]

/** Lines a choice may be spread out to; more is asked for as "all". */
const mostMatches = 10_000

const known = new Set([...kinds].map((kind) => kind.slice(kind.indexOf(':') + 1)))
const unique = <T>(values: T[]): T[] => [...new Set(values)]
const some = <T extends z.ZodType>(each: T) =>
  z
    .array(each)
    .max(300)
    .transform((values) => unique(values).sort())

const fields = z.strictObject({
  /** ISO3; null: all */
  states: some(
    z
      .string()
      .max(300)
      .transform((text, context) => {
        const state = stateCalled(text)
        if (state !== null) return state.iso3
        context.addIssue({ code: 'custom', message: 'no State has this code or name', params: nearStates(text) })
        return z.NEVER
      }),
  )
    .nullable()
    .default(null)
    .transform((states) => (states?.length === 0 ? null : states)),
  mechanisms: some(z.enum(watchedMechanisms))
    .nullable()
    .default(null)
    .transform((m) => (m === null || m.length === 0 || m.length === watchedMechanisms.length ? null : m)),
  /** kinds of the rule table; null: all */
  kinds: some(z.string().refine((kind) => known.has(kind), 'no rule has this kind'))
    .nullable()
    .default(null)
    .transform((k) => (k?.length === 0 ? null : k)),
  /** the same by what they are for, such as `act`; together with `kinds`; null: all */
  purposes: some(z.enum(purposes))
    .nullable()
    .default(null)
    .transform((p) => (p === null || p.length === 0 || p.length === purposes.length ? null : p)),
  /** topics of which new recommendations are told; none by default */
  topics: some(z.enum(Object.keys(topicNames) as [string, ...string[]])).default([]),
  leads: z
    .array(
      z
        .number()
        .refine((days) => (offeredLeads as readonly number[]).includes(days), `one of ${offeredLeads.join(', ')} days`),
    )
    .transform((leads) => unique(leads).sort((a, b) => b - a))
    .default(defaultLeads),
  cadence: z.enum(cadences).default('weekly'),
  language: z.enum(alertLanguages).default('en'),
  /** a letter of estimated months, once a month, by mail */
  planning: z.boolean().default(false),
})

export const choiceSchema = fields.refine(
  (choice) => choice.cadence === 'off' || spread(choice).length <= mostMatches,
  {
    message: 'too many combinations: choose fewer, or leave a list empty to mean all',
    path: ['states'],
  },
)

export type Choice = {
  states: string[] | null
  mechanisms: (typeof watchedMechanisms)[number][] | null
  kinds: string[] | null
  purposes: Purpose[] | null
  topics: string[]
  leads: number[]
  cadence: Cadence
  language: AlertLanguage
  planning: boolean
}

/** The kinds that are asked for, one by one and by what they are for; null: all. */
const kindsOf = ({ kinds: named, purposes: wanted }: Choice): string[] | null =>
  named === null && wanted === null ? null : unique([...(named ?? []), ...kindsFor(wanted ?? [])])

/** Choice of a stored row. Throws ZodError when it was not written by us. */
export const readChoice = (value: unknown): Choice => fields.parse(value)

export const neutralChoice: Choice = choiceSchema.parse({})

/** Returns what of a refused choice can be read, field by field, so that nobody chooses twice; the neutral value elsewhere. */
export function readableChoice(given: Record<string, unknown>): Choice {
  const shape: Record<string, z.ZodType> = fields.shape
  const kept = Object.entries(given).filter(([name, value]) => shape[name]?.safeParse(value).success)
  return fields.parse(Object.fromEntries(kept))
}

/** A narrower choice says something about the person who made it: it is only taken after a warning. */
export const isNarrow = (choice: Choice): boolean =>
  choice.states !== null ||
  choice.mechanisms !== null ||
  choice.kinds !== null ||
  choice.purposes !== null ||
  choice.topics.length > 0

/** A weekly digest goes out up to seven days later, so its alerts are raised a week earlier: never late for it. */
function raisedAhead(cadence: Cadence): number {
  return cadence === 'weekly' ? 7 : 0
}

/** Every number of days at which some alert can be raised, ascending. */
export const raiseLeads: readonly number[] = unique(offeredLeads.flatMap((lead) => [lead, lead + 7])).sort(
  (a, b) => a - b,
)

/** The choice as the lines that windows, changes and arrivals are matched against. */
export function spread(choice: Choice): Match[] {
  if (choice.cadence === 'off') return []
  const states = choice.states ?? ['*']
  const mechanisms = choice.mechanisms ?? ['*']
  const ahead = raisedAhead(choice.cadence)
  const rows = (leads: { lead: number; told: number }[], names: string[]) =>
    leads.flatMap((lead) =>
      states.flatMap((state) =>
        names.flatMap((kind) => mechanisms.map((mechanism) => ({ ...lead, state, kind, mechanism }))),
      ),
    )
  return [
    ...rows(
      [...choice.leads.map((told) => ({ lead: told + ahead, told })), { lead: -1, told: -1 }],
      kindsOf(choice) ?? ['*'],
    ),
    ...rows([{ lead: -2, told: -2 }], choice.topics),
    // one line, whatever is chosen: the letter is made when it is sent
    ...(choice.planning ? [{ lead: -3, told: -3, state: '*', kind: 'planning', mechanism: '*' }] : []),
  ]
}

export type Asked = { state: string; mechanism: string; kind: string; invented: boolean }

/** Whether a window is asked for. An invented one only where its State is named. */
export const asksFor = (choice: Choice, window: Asked): boolean =>
  (choice.states === null ? !window.invented : choice.states.includes(window.state)) &&
  (choice.mechanisms === null || (choice.mechanisms as string[]).includes(window.mechanism)) &&
  (kindsOf(choice)?.includes(window.kind) ?? true)

/** The nearest lead time that was entered; null before the first one and after the day. */
export function nearestLead(choice: Pick<Choice, 'leads' | 'cadence'>, daysLeft: number): number | null {
  if (daysLeft < 0) return null
  const ahead = raisedAhead(choice.cadence)
  const entered = choice.leads.filter((lead) => lead + ahead >= daysLeft)
  return entered.length === 0 ? null : Math.min(...entered)
}
