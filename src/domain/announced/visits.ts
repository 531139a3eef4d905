// Announced country visits: which announcements speak of the same visit, and the visits that they make.
import { addMonths } from '../days/days.ts'
import { type AnnouncementFact, evidenceOf, type VisitFact } from '../facts.ts'
import { ruleOfKind } from '../windows/rules.ts'

/** Days announced within this many months of the last announced ones are a newer reading of the same visit. */
const sameVisitMonths = 2

type AnnouncedVisits = {
  visits: VisitFact[]
  /** announcement → number of the visit of its State that it speaks of, from 1 */
  numbers: ReadonlyMap<AnnouncementFact, number>
}

const isNear = (a: string, b: string): boolean =>
  a <= addMonths(b, sameVisitMonths) && b <= addMonths(a, sameVisitMonths)

const visitOf = (row: AnnouncementFact, state: string, announced: number): VisitFact => ({
  state,
  from: row.opensOn ?? row.dueOn,
  to: row.dueOn ?? row.opensOn,
  reportSymbol: null,
  mandateHolder: null,
  remark: row.quote,
  kind: 'full',
  datesEvidence: evidenceOf(row),
  announced,
  source: row.source,
  confidence: row.confidence,
  readOn: row.readOn,
})

/** Visits with those that are announced; `rows` in the order of reading. A visit known already keeps its own row. */
export function withAnnouncedVisits(visits: readonly VisitFact[], rows: readonly AnnouncementFact[]): AnnouncedVisits {
  const numbers = new Map<AnnouncementFact, number>()
  const last = new Map<string, { number: number; day: string | null }>()
  const announced = new Map<string, VisitFact | null>()
  for (const row of rows) {
    if (row.kind === 'session' || row.state === null || !ruleOfKind(row.mechanism, row.kind).visit) continue
    const day = row.opensOn ?? row.dueOn
    const known = last.get(row.state)
    const changes = row.status === 'moved' || row.status === 'cancelled'
    const same = known !== undefined && (changes || day === null || known.day === null || isNear(day, known.day))
    const number = same ? known.number : (known?.number ?? 0) + 1
    numbers.set(row, number)
    last.set(row.state, { number, day: day ?? (same ? known.day : null) })
    // called off, or moved to days that nobody announced; a row without days else says nothing new
    if (day !== null || changes)
      announced.set(
        `${row.state}:${number}`,
        day === null || row.status === 'cancelled' ? null : visitOf(row, row.state, number),
      )
  }
  const made = [...announced.values()].filter((visit) => visit !== null)
  const matching = (visit: VisitFact) => made.find(({ state, from }) => state === visit.state && from === visit.from)
  const merged = visits.map((visit) => {
    const match = matching(visit)
    return match === undefined ? visit : { ...visit, announced: match.announced! }
  })
  const fresh = made.filter(({ state, from }) => !visits.some((visit) => visit.state === state && visit.from === from))
  return { visits: [...merged, ...fresh], numbers }
}
