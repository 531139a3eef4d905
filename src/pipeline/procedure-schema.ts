// What each column of the files on procedure may hold; described for people in db/facts/README.md.
import { z } from 'zod'
import { linkFault } from '../domain/link-fault.ts'
import { standingKinds } from '../domain/procedure-facts.ts'
import { blank, count, day, dayOrMonth, evidence, iso3, sourced, textOrNull, words } from './facts-schema.ts'

const weighed = { ...sourced, certainty: evidence }

export const dialogueRow = z.strictObject({
  session: count,
  iso3,
  first_day: day,
  last_day: day,
  hours: textOrNull,
  ...weighed,
})

const listKinds = { LOI: 'list_of_issues', LOIPR: 'prior_to_reporting', 'LOI or LOIPR': 'either' } as const
export const issueListRow = z.strictObject({
  session: count,
  kind: z
    .enum(['LOI', 'LOIPR', 'LOI or LOIPR'], 'expected LOI, LOIPR or LOI or LOIPR')
    .transform((kind) => listKinds[kind]),
  iso3,
  /** a note may follow in brackets */
  status: z
    .string()
    .regex(/^(adopted|planned)( \(.{1,60}\))?$/, 'expected adopted or planned')
    .transform((text) => (text.startsWith('adopted') ? ('adopted' as const) : ('planned' as const))),
  input_due: blank(day),
  ...weighed,
})

export const standingRow = z.strictObject({
  iso3: blank(iso3),
  what: z.enum(standingKinds, `expected one of ${standingKinds.join(', ')}`),
  as_of: z.union(
    [dayOrMonth, z.string().regex(/^session [1-9]\d*$/)],
    'expected a day, a month or "session" and its number',
  ),
  value: blank(count),
  ...weighed,
})

const declared = {
  accepted: 'accepted',
  'not recognised': 'not_recognised',
  'recognised, with a statement on sovereignty': 'recognised_with_statement',
} as const
export const declarationRow = z.strictObject({
  iso3,
  article: z.enum(['20', '21', '22'], 'expected 20, 21 or 22').transform((text) => Number(text) as 20 | 21 | 22),
  status: z
    .enum(Object.keys(declared) as [keyof typeof declared], `expected ${Object.keys(declared).join('; ')}`)
    .transform((status) => declared[status]),
  declared_on: day,
  note: textOrNull,
  ...sourced,
})

export const preventionDutyRow = z.strictObject({
  iso3,
  entry_into_force: day,
  npm_due: day,
  declaration_art_24: textOrNull,
  art_24_postpones: blank(z.enum(['npm', 'visits'], 'expected npm or visits')),
  npm: textOrNull,
  on_spt_list_2016: blank(z.literal('yes', 'expected yes')),
  rule: words,
  ...sourced,
  certainty: z.literal('rule', 'expected rule'),
})

export const subcommitteeVisitRow = z.strictObject({
  iso3,
  year: count,
  start: blank(day),
  end: blank(day),
  status: z.enum(['held', 'announced'], 'expected held or announced'),
  note: textOrNull,
  ...weighed,
})

export const uprOutcomeRow = z.strictObject({
  symbol: words,
  iso3,
  cycle: count,
  working_group_session: blank(count),
  hrc_session: count,
  adopted_on: day,
  ...weighed,
})

/** The day of distribution, or the month alone. */
export const laterReportRow = z.strictObject({
  symbol: words,
  iso3,
  cycle: count,
  session: count,
  date: blank(dayOrMonth),
  ...weighed,
})

export const rapporteurReportRow = z.strictObject({
  year: count,
  symbol: words,
  presented_at: z
    .string()
    .regex(/^(HRC|GA) \d+(st|nd|rd|th) session$/, 'expected "HRC 61st session" or "GA 80th session"'),
  title: words,
  ...weighed,
})

export const mandateRow = z.strictObject({
  holder: words,
  since: day,
  until: blank(day),
  resolution: words,
  ...sourced,
})

export const howToRow = z.strictObject({
  kind: z.string().regex(/^((CAT|UPR|SRT|OPCAT):[a-z_]+|all:reprisals)$/, 'expected a mechanism and a kind'),
  what: words,
  value: words,
  address: z.string().refine((text) => linkFault(text) === null, 'expected an address'),
  certainty: z.enum(['official', 'secondary', 'confirm'], 'expected official, secondary or confirm'),
  read_on: day,
  /** in words, what `certainty` says for the engine */
  sure: words,
})
