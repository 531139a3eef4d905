// The replica's pages of the UPR and the Council that announce dates; the blocks of the Council are as its page of 2020 had them.
import { pageWith } from './mutate.ts'

type CouncilSession = { body: string; number: number; from: string; to: string }
export type UprDates = { deadlines: { session: string; deadline: string }[]; sessions: CouncilSession[] }

const council = 'Human Rights Council'
const workingGroup = 'Working Group on the Universal Periodic Review'

/** The other bodies and the days that run backwards are those of the page of 2020. */
export const createUprDates = (): UprDates => ({
  deadlines: [
    { session: '147th session (2-13 November 2099)', deadline: '8 April 2099' },
    { session: '148th session', deadline: '20 June 2099' },
    { session: '140th session', deadline: '7 April 2098' },
  ],
  sessions: [
    { body: `${council} – Organizational meeting`, number: 145, from: '28 August 2099', to: '28 August 2099' },
    { body: council, number: 145, from: '14 September 2099', to: '06 October 2099' },
    {
      body: 'Complaint Procedure Working Group on Situations',
      number: 26,
      from: '19 October 2099',
      to: '23 July 2099',
    },
    { body: workingGroup, number: 147, from: '02 November 2099', to: '13 November 2099' },
    { body: council, number: 130, from: '22 February 2095', to: '19 March 2095' },
  ],
})

export const submissionsPage = ({ deadlines }: UprDates): string =>
  pageWith(
    'UPR: contributions and participation of other stakeholders',
    `<p>Stakeholders can submit written information.</p><table><thead><tr><th>UPR session</th><th>Deadline for submissions</th></tr></thead><tbody>${deadlines
      .map(({ session, deadline }) => `<tr><td>${session}</td><td>${deadline}</td></tr>`)
      .join('\n')}</tbody></table>`,
  )

export const councilPage = ({ sessions }: UprDates): string =>
  pageWith(
    'United Nations Human Rights Council',
    sessions
      .map(
        ({ body, number, from, to }) =>
          `<div class="event"><p>${body}<br>${number}th session<br>From: ${from}<br>To: ${to}</p></div>`,
      )
      .join(''),
  )

export const councilSessionsPage = ({ sessions }: UprDates): string =>
  pageWith(
    'Regular sessions',
    `<ul>${sessions
      .filter(({ body }) => body === council)
      .map(
        ({ number, from, to }) => `<li>${number}th regular session of the Human Rights Council (${from} to ${to})</li>`,
      )
      .join('')}</ul>`,
  )
