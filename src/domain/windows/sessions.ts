// Dates that concern no State in particular: the sessions themselves, calls for thematic reports, the international day.

import { applyAnnouncements, byReading } from '../announced/announced.ts'
import type { Certainty } from '../certainty.ts'
import { evidenceOf, type Facts } from '../facts.ts'
import type { WatchedMechanism } from '../mechanisms.ts'
import { cited } from './context.ts'
import type { ClosedSessions } from './describe.ts'
import { ordinal } from './ordinal.ts'
import { catSessionsPage, councilSessionsPage, internationalDayPage, uprMainPage } from './pages.ts'
import type { Words } from './rule.ts'
import { rules } from './rules.ts'
import { closesOfficially, opensOfficially, sessionSpan } from './span.ts'

export type GeneralDate = {
  /** stable: `CAT:session:86` */
  key: string
  mechanism: 'CAT' | 'UPR' | 'HRC' | 'SRT' | null
  title: Words
  opensOn: string
  dueOn: string
  certainty: Certainty
  source: string
  /** a remark on the source, or the doubt about it */
  note: string | null
  readOn: string | null
  officialPage: string
  /** a call that concerns all States: the kind of the rule table */
  call?: { mechanism: WatchedMechanism; kind: string }
}

const bodies: Record<'CAT' | 'UPR' | 'HRC', Words> = {
  CAT: { en: 'Committee against Torture', fr: 'Comité contre la torture', es: 'Comité contra la Tortura' },
  UPR: {
    en: 'Working Group on the Universal Periodic Review',
    fr: 'Groupe de travail sur l’Examen périodique universel',
    es: 'Grupo de Trabajo sobre el Examen Periódico Universal',
  },
  HRC: { en: 'Human Rights Council', fr: 'Conseil des droits de l’homme', es: 'Consejo de Derechos Humanos' },
}
const pageOf = { CAT: catSessionsPage(), UPR: uprMainPage(), HRC: councilSessionsPage() }

/** Kinds that concern all States alike. */
const generalKinds = new Map(
  rules.flatMap((rule) => (rule.concerns === 'all_states' ? [[rule.kind, rule] as const] : [])),
)
const noState = { iso3: '', iso2: null, isMember: false }

/** Sessions whose days are known, official or not, and announced calls that concern all States. */
export function generalDates(facts: Facts): GeneralDate[] {
  const applied = applyAnnouncements(facts)
  const sessions = applied.facts.sessions.flatMap((session): GeneralDate[] => {
    const span = sessionSpan(session)
    if (span === null) return []
    const { mechanism, ordinal: number } = session
    const certain = opensOfficially(session) && closesOfficially(session)
    const body = bodies[mechanism]
    return [
      {
        key: `${mechanism}:session:${number}`,
        mechanism,
        title: {
          en: `${body.en}, ${ordinal(number)} session`,
          fr: `${body.fr}, ${number}${number === 1 ? 're' : 'e'} session`,
          es: `${body.es}, ${number}.º período de sesiones`,
        },
        opensOn: certain ? span.first : span.first.slice(0, 7),
        dueOn: certain ? span.last : span.last.slice(0, 7),
        certainty: session.status !== undefined ? 'cancelled_or_moved' : certain ? 'official' : 'estimate',
        ...cited(session),
        readOn: session.readOn ?? null,
        officialPage: pageOf[mechanism],
      },
    ]
  })
  const calls = new Map<string, GeneralDate>()
  for (const row of [...facts.announcements].sort(byReading)) {
    const rule = generalKinds.get(row.kind)
    if (rule === undefined || row.state !== null || row.dueOn === null) continue
    const key = `${rule.mechanism}:${rule.kind}:${row.dueOn}`
    const certain = evidenceOf(row) === 'official'
    calls.set(key, {
      key,
      mechanism: rule.mechanism,
      title: rule.title,
      opensOn: certain ? (row.opensOn ?? row.dueOn) : (row.opensOn ?? row.dueOn).slice(0, 7),
      dueOn: certain ? row.dueOn : row.dueOn.slice(0, 7),
      certainty: row.status === 'cancelled' ? 'cancelled_or_moved' : certain ? 'official' : 'estimate',
      ...cited(row),
      readOn: row.readOn,
      officialPage: rule.page(noState),
      call: { mechanism: rule.mechanism, kind: rule.kind },
    })
  }
  return [...sessions, ...calls.values()].sort((a, b) => (a.key < b.key ? -1 : 1))
}

/** Last day of the last session of each body that closed before `today`; a body without one is absent. */
export function closedSessions(facts: Facts, today: string): ClosedSessions {
  const closed: ClosedSessions = {}
  for (const session of applyAnnouncements(facts).facts.sessions) {
    const last = session.status === undefined ? sessionSpan(session)?.last : undefined
    if (last === undefined || last >= today || session.mechanism === 'HRC') continue
    if (last > (closed[session.mechanism] ?? '')) closed[session.mechanism] = last
  }
  return closed
}

/** 26 June: International Day in Support of Victims of Torture (General Assembly resolution 52/149). */
export const internationalDay = (year: number): GeneralDate => ({
  key: `day:${year}`,
  mechanism: null,
  title: {
    en: 'International Day in Support of Victims of Torture',
    fr: 'Journée internationale pour le soutien aux victimes de la torture',
    es: 'Día Internacional en Apoyo de las Víctimas de la Tortura',
  },
  opensOn: `${year}-06-26`,
  dueOn: `${year}-06-26`,
  certainty: 'official',
  source: 'A/RES/52/149',
  note: null,
  readOn: null,
  officialPage: internationalDayPage,
})
