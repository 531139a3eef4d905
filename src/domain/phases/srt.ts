// The stage of a State before the Special Rapporteur on torture: letters on cases are taken at any time.
import type { ReviewWindow } from '../windows.ts'
import { always, canMeet, isAhead, isCalledOff, isDated, nearest, ofKind, type StageAnswer } from './stage.ts'

export function srtStage(windows: readonly ReviewWindow[], today: string): StageAnswer {
  const visit = nearest(ofKind(windows, 'country_visit'), today)
  const call = nearest(ofKind(windows, 'call_for_input'), today)
  const can = call === undefined ? always : canMeet(call, today)
  if (visit !== undefined) return { stage: 'visit_coming', window: visit, also: null, can }
  const off = ofKind(windows, 'country_visit').findLast(isCalledOff)
  if (off !== undefined) return { stage: 'visit_postponed', window: off, also: null, can }
  const report = nearest(ofKind(windows, 'visit_report'), today)
  if (report !== undefined) {
    const findings = ofKind(windows, 'preliminary_findings', report.occasion).find(isDated)
    const also = findings !== undefined && !isAhead(findings, today) ? findings : null
    return { stage: 'visit_report_awaited', window: report, also, can }
  }
  return { stage: 'no_visit_announced', window: ofKind(windows, 'country_visit')[0] ?? null, also: null, can }
}
