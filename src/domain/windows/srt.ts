// All windows of one State before the Special Rapporteur on torture: visits are only on invitation, never computed.
import type { VisitFact } from '../facts.ts'
import type { DocumentDates } from '../windows.ts'
import { type Context, cited } from './context.ts'
import { type Draft, dated, estimated, unknown } from './draft.ts'
import { ground, listed } from './grounds/ground.ts'
import { againstVisit } from './printed.ts'
import type { Subject } from './rule.ts'
import { firstDayOf, isSingleDay, lastDayOf, type Span, shiftSpan, spanOver } from './span.ts'

/** `visit-2023-09`: the month of the visit, or its year, as known. */
const occasionOf = (from: string): string => `visit-${from.slice(0, 7)}`

/** The year of the first March session of the Council at least six months after a visit (rule R4). */
function marchAfter(end: string): number {
  const earliest = shiftSpan({ first: lastDayOf(end), last: lastDayOf(end) }, { months: 6 }).first
  const year = Number(earliest.slice(0, 4))
  return earliest <= `${year}-03-31` ? year : year + 1
}

const spanOfVisit = (visit: VisitFact): Span | null =>
  visit.from === null ? null : spanOver(visit.from, visit.to ?? visit.from)

/** Report of a visit among the documents: the same symbol, or a visit that shares a day with the one of the fact. */
function reportOf(documents: DocumentDates[], visit: VisitFact, span: Span): DocumentDates | undefined {
  return (
    documents.find(({ symbol }) => symbol === visit.reportSymbol) ??
    documents.find(
      ({ visitFrom, visitTo }) => visitTo !== null && visitTo >= span.first && (visitFrom ?? visitTo) <= span.last,
    )
  )
}

function issued(subject: Subject, report: DocumentDates): Draft[] {
  if (report.distributionDate === null) return []
  return [
    dated(subject, {
      dueOn: report.distributionDate,
      certainty: 'official',
      basis: ground('distributed', report.symbol),
      basisSymbol: report.symbol,
      source: report.symbol,
      readOn: report.readOn,
    }),
  ]
}

/** R3 and R4 of a visit among the facts. Working, suspended and single-case visits bring no report of their own. */
function ofVisit(state: string, visit: VisitFact, documents: DocumentDates[]): Draft[] {
  const span = spanOfVisit(visit)
  if (span === null || visit.from === null || visit.kind === 'report_only') return []
  const subject = (rule: string): Subject => ({
    rule,
    state,
    occasion: visit.announced === undefined ? occasionOf(visit.from!) : `announced-${visit.announced}`,
    invented: false,
  })
  const origin = { source: cited(visit), readOn: visit.readOn ?? null }
  const drafts: Draft[] = []
  const evidence = visit.datesEvidence ?? (/^sure\b/.test(visit.confidence) ? 'official' : 'estimate')
  const report = reportOf(documents, visit, span)
  if (visit.to !== null && isSingleDay(visit.to) && evidence === 'official')
    drafts.push(
      dated(subject('R3'), {
        ...origin,
        dueOn: visit.to,
        certainty: 'rule',
        basis: ground('lastDayOfVisit', visit.from, visit.to),
        contradictedBy: againstVisit(visit, report),
      }),
    )
  if (report !== undefined) return [...drafts, ...issued(subject('R4'), report)]
  const expected = visit.kind === undefined || ['full', 'follow_up', 'joint'].includes(visit.kind)
  if (visit.reportSymbol === null && expected)
    drafts.push(
      estimated(
        subject('R4'),
        shiftSpan(
          { first: lastDayOf(visit.to ?? firstDayOf(visit.from)), last: span.last },
          { months: 6 },
          { months: 20 },
        ),
        {
          ...origin,
          basis: ground('endOfVisit', visit.to ?? visit.from),
          reason: listed(ground('marchSession', marchAfter(visit.to ?? visit.from)), ground('visitCases')),
        },
      ),
    )
  return drafts
}

/** R3 and R4 of a visit that only a document shows. */
function ofReport(state: string, report: DocumentDates): Draft[] {
  if (report.visitTo === null) return []
  const subject = (rule: string): Subject => ({
    rule,
    state,
    occasion: occasionOf(report.visitTo!),
    invented: report.invented,
  })
  return [
    dated(subject('R3'), {
      dueOn: report.visitTo,
      certainty: 'rule',
      basis: ground('lastDayPrinted', report.symbol),
      basisSymbol: report.symbol,
      source: report.symbol,
      readOn: report.readOn,
    }),
    ...issued(subject('R4'), report),
  ]
}

/** An announced visit that has not ended. */
const isComing = ({ today }: Context, { to, announced }: VisitFact): boolean =>
  announced !== undefined && to !== null && to >= today

export function srtWindows(context: Context, state: string): Draft[] {
  if (context.territories.has(state)) return []
  const visits = (context.visitsOf.get(state) ?? []).filter((visit) => visit.from !== null)
  const documents = (context.documentsOf.get(state) ?? []).filter(
    ({ mechanism, type }) => mechanism === 'SRT' && type === 'country_visit_report',
  )
  const drafts = visits.flatMap((visit) => ofVisit(state, visit, documents))
  const covered = new Set(
    visits.flatMap((visit) => {
      const report = reportOf(documents, visit, spanOfVisit(visit)!)
      return report === undefined ? [] : [report.symbol]
    }),
  )
  for (const report of documents) if (!covered.has(report.symbol)) drafts.push(...ofReport(state, report))
  const invented = documents.some((document) => document.invented)
  const past = [...visits.map(({ from }) => from!), ...documents.flatMap(({ visitTo }) => visitTo ?? [])].sort().at(-1)
  // an announced visit is a window of its own, made from its announcements
  if (!visits.some((visit) => isComing(context, visit)))
    drafts.push(
      unknown(
        { rule: 'R1', state, occasion: 'next', invented },
        past === undefined ? ground('onInvitation') : ground('onInvitationSince', past.slice(0, 7)),
      ),
    )
  if (past !== undefined)
    drafts.push(unknown({ rule: 'R6', state, occasion: occasionOf(past), invented }, ground('noFollowUpRule')))
  return drafts
}
