// What each column of the facts files may hold; described for people in db/facts/README.md.
import { z } from 'zod'
import { isDay } from '../domain/days/days.ts'
import { faultOfLinksIn } from '../domain/link-fault.ts'

/** `2026`, `2026-05` or `2026-05-13`, and it exists in the calendar */
const exists = (text: string) => isDay(text + '-01-01'.slice(text.length - 4))
const dated = (pattern: RegExp, expected: string) =>
  z.string().regex(pattern, `expected ${expected}`).refine(exists, 'there is no such date')
export const blank = <S extends z.ZodType>(schema: S) =>
  z.string().transform((text, context) => {
    if (text === '') return null
    const result = schema.safeParse(text)
    if (result.success) return result.data as z.output<S>
    context.addIssue({ code: 'custom', message: result.error.issues[0]!.message })
    return z.NEVER
  })

export const day = dated(/^\d{4}-\d\d-\d\d$/, 'a day YYYY-MM-DD')
export const dayOrMonth = dated(/^\d{4}-\d\d(-\d\d)?$/, 'a day YYYY-MM-DD or a month YYYY-MM')
const anyDate = dated(/^\d{4}(-\d\d(-\d\d)?)?$/, 'a day, a month YYYY-MM or a year')
export const iso3 = z.string().regex(/^[A-Z]{3}$/, 'expected an alpha-3 code')
export const count = z
  .string()
  .regex(/^[1-9]\d*$/, 'expected a whole number')
  .transform(Number)
export const words = z.string().min(1, 'must not be empty')
export const textOrNull = z.string().transform((text) => (text === '' ? null : text))
export const evidence = z.enum(['official', 'estimate'], 'expected official or estimate')

/** A source is shown to every reader, and what begins as an address becomes a link. */
const linkable = (text: string, context: z.RefinementCtx): void => {
  const fault = faultOfLinksIn(text)
  if (fault === null) return
  const message = `the address ${fault}. Copy the public address of the page, or write the symbol of the document`
  context.addIssue({ code: 'custom', message })
}

export const sourced = { source: words.superRefine(linkable), confidence: words, read_on: day }

export const catSessionRow = z.strictObject({
  session: count,
  start: blank(dayOrMonth),
  end: blank(dayOrMonth),
  states: z.string().transform((text, context) => {
    const codes = text.split(/\s+/).filter((code) => code !== '')
    for (const code of codes)
      if (!/^[A-Z]{3}$/.test(code))
        context.addIssue({ code: 'custom', message: `expected alpha-3 codes, found ${JSON.stringify(code)}` })
    return codes
  }),
  states_list: blank(z.enum(['whole', 'part'], 'expected whole or part')),
  // sessions of which nothing was found stand here too: a gap that is known is a fact
  source: z.string().superRefine(linkable),
  confidence: words,
  start_certainty: blank(evidence),
  end_certainty: blank(evidence),
  states_certainty: blank(evidence),
  note: textOrNull,
  read_on: day,
})

export const uprSessionRow = z.strictObject({
  session: count,
  start: blank(dayOrMonth),
  end: blank(dayOrMonth),
  stakeholder_deadline: blank(day),
  /** `~2026-04 (est.)` */
  stakeholder_deadline_estimate: blank(
    z.string().regex(/^~\d{4}-\d\d \(est\.\)$/, 'expected an estimate such as "~2026-04 (est.)"'),
  ).transform((text) => text?.slice(1, 8) ?? null),
  national_report_deadline: blank(day),
  /** one or two days, or months in words, as announced */
  addendum_deadline: textOrNull,
  adopting_hrc_session: blank(count),
  start_certainty: blank(evidence),
  stakeholder_deadline_certainty: blank(evidence),
  end_certainty: blank(evidence),
  adopting_hrc_session_certainty: blank(evidence),
  ...sourced,
})

export const hrcSessionRow = z.strictObject({
  session: count,
  start: blank(dayOrMonth),
  end: blank(dayOrMonth),
  start_certainty: blank(evidence),
  end_certainty: blank(evidence),
  ...sourced,
})

export const uprOrderRow = z.strictObject({
  iso3,
  cycle1_session: blank(count),
  cycle2_session: blank(count),
  cycle3_session: blank(count),
  cycle4_session: blank(count),
  note: textOrNull,
  ...sourced,
})

export const uprTurnRow = z.strictObject({
  iso3,
  country: z.string(),
  session: blank(count),
  session_start: blank(dayOrMonth),
  session_end: blank(dayOrMonth),
  ngo_deadline: blank(day),
  date_note: textOrNull,
  session_certainty: z.enum(['official', 'estimate', 'unknown'], 'expected official, estimate or unknown'),
  or_session: blank(count),
  ...sourced,
})

export const uprReportRow = z.strictObject({
  symbol: words,
  iso3,
  cycle: count,
  session: count,
  date: blank(day),
  ...sourced,
})

export const catPartyRow = z.strictObject({ iso3, country: z.string(), date: blank(anyDate), kind: words, ...sourced })

export const opcatPartyRow = z.strictObject({
  iso3,
  country: z.string(),
  date: blank(anyDate),
  npm: textOrNull,
  ...sourced,
})

export const visitKinds = ['full', 'follow_up', 'joint', 'suspended', 'working', 'single_case', 'report_only'] as const
export const visitRow = z.strictObject({
  iso3,
  country: z.string(),
  start: blank(anyDate),
  end: blank(anyDate),
  report_symbol: textOrNull,
  mandate_holder: words,
  kind: z.enum(visitKinds, `expected one of ${visitKinds.join(', ')}`),
  dates_certainty: blank(evidence),
  ...sourced,
})

export const announcementStatuses = ['announced', 'confirmed', 'moved', 'cancelled'] as const
export const announcementRow = z.strictObject({
  mechanism: z.enum(['CAT', 'UPR', 'SRT', 'HRC'], 'expected CAT, UPR, SRT or HRC'),
  state: blank(iso3),
  session: blank(count),
  from_session: blank(count),
  kind: words,
  status: z.enum(announcementStatuses, `expected one of ${announcementStatuses.join(', ')}`),
  opens_on: blank(day),
  due_on: blank(day),
  quote: textOrNull,
  ...sourced,
  /** of one of the days, where `confidence` does not say enough */
  opens_certainty: blank(evidence).optional(),
  due_certainty: blank(evidence).optional(),
})
