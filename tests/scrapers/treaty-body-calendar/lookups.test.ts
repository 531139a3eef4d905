// Labels of the calendar pages: what is known, and that nothing else is guessed at.
import { describe, expect, it } from 'vitest'
import {
  isCommittee,
  isOtherBody,
  kindOfDocument,
  procedureOf,
  saysReview,
} from '../../../scrapers/treaty-body-calendar/lookups.ts'
import { kinds } from '../../../src/domain/windows/rules.ts'

const documents: [label: string, kind: string | null | undefined][] = [
  ['Periodic report', 'periodic_report_due'],
  ['Seventh periodic report', 'periodic_report_due'],
  ['7th periodic report', 'periodic_report_due'],
  ['Combined fifth and sixth periodic reports', 'periodic_report_due'],
  ['Initial report', 'initial_report_due'],
  ['List of issues', 'list_of_issues'],
  ['LOI', 'list_of_issues'],
  ['List of issues prior to reporting', 'list_of_issues_prior_to_reporting'],
  ['LOIPR', 'list_of_issues_prior_to_reporting'],
  ['Information for the list of issues', 'list_of_issues_input'],
  ['Follow-up report', 'follow_up_information_due'],
  ['Replies to list of issues', null],
  ['Common core document', null],
  ["State party's report", undefined],
  ['Combined initial and second periodic reports', undefined],
  ['Report', undefined],
  ['Periodic report (withdrawn)', undefined],
  ['', undefined],
]

const bodies: [label: string, committee: boolean, other: boolean][] = [
  ['CAT', true, false],
  ['CAT - Convention against Torture', true, false],
  ['Committee against Torture', true, false],
  ['CAT-OP', false, true],
  ['OPCAT', false, true],
  ['SPT', false, true],
  ['CEDAW', false, true],
  ['CRC-OP-AC', false, true],
  ['CCPR - Civil and political rights', false, true],
  ['CATS', false, false],
  ['Africa', false, false],
  ['Periodic report', false, false],
  ['', false, false],
]

const types: [type: string, review: boolean | undefined][] = [
  ["State party's report", true],
  ['State party’s report', true],
  ['Concluding observations', true],
  ['Replies to list of issues', true],
  // the nine labels of the page of the 84th session
  ['Provisional Agenda', false],
  ['Programme of Work', false],
  ['Information from secretariat', false],
  ['Open/Closing Remarks', false],
  ['List of issues prior to reporting (LoIPR)', false],
  ['State party report under the Simplified Reporting Procedure', true],
  ['Annex to State party report', true],
  ['(Common) Core Document', false],
  ['Info from Civil Society Organizations (for the session)', true],
  ['Info from Civil Society Organizations (for the LOIPR)', false],
  ['Info from Civil Society Organizations (for tea)', undefined],
  ['List of issues', false],
  ['List of issues prior to reporting', false],
  ['Follow-up State party report', false],
  ['Programme of work', false],
  ['Valdoria', undefined],
  ['CAT/C/XVD/2', undefined],
  ['', undefined],
]

describe('labels', () => {
  it.each(documents)('document %j → %j', (label, kind) => {
    expect(kindOfDocument(label)).toBe(kind)
    if (kind) expect(kinds).toContain(`CAT:${kind}`)
  })
  it.each(bodies)('body %j: ours %j, another %j', (label, committee, other) => {
    expect([isCommittee(label), isOtherBody(label) && !isCommittee(label)]).toEqual([committee, other])
  })
  it.each(types)('type %j says that its State is reviewed: %j', (type, review) => {
    expect(saysReview(type)).toBe(review)
  })
  it.each([
    [['List of issues prior to reporting (LoIPR)'], 'simplified'],
    [['State party report under the Simplified Reporting Procedure', '(Common) Core Document'], 'simplified'],
    [["State party's report", 'List of issues'], 'standard'],
    [["State party's report"], undefined],
    [['List of issues', 'List of issues prior to reporting'], undefined],
  ])('types %j say the procedure %j', (labels, procedure) => {
    expect(procedureOf(labels)).toBe(procedure)
  })
})
