// The explicit list of sources.

import type { SourceCard } from '../src/domain/source-card.ts'
import { catConcludingObservations } from './cat-concluding-observations/index.ts'
import { ccprConcludingObservations } from './ccpr-concluding-observations/index.ts'
import { exportProbes } from './lib/live/index-export.ts'
import { calendarProbes } from './lib/live/probes.ts'
import type { Calendar, Given, Probe, RecordIndex, Source } from './source.ts'
import { specialRapporteurVisits } from './special-rapporteur-visits/index.ts'
import { treatyBodyCalendar } from './treaty-body-calendar/index.ts'
import { uhri } from './uhri/index.ts'
import { uprDates } from './upr-dates/index.ts'
import { uprOutcomes } from './upr-outcomes/index.ts'

export const sources: readonly Source[] = [
  catConcludingObservations,
  uprOutcomes,
  specialRapporteurVisits,
  ccprConcludingObservations,
]

/** Pages that announce dates, not documents: collected into the facts (src/pipeline/announcements.ts). */
export const calendars: readonly Calendar[] = [treatyBodyCalendar, uprDates]

/** Files of records of many documents, taken into the tables of the index (src/pipeline/uhri). */
export const indexes: readonly RecordIndex[] = [uhri]

/** The card of everything that is asked of the web, for the status. */
export const cards: readonly SourceCard[] = [...sources, ...calendars, ...indexes]

/** What `doctor --live` asks: each source and calendar by its card, and what belongs to none. */
export const probeGroups = (
  given: Given,
): { card: SourceCard | null; kind: 'documents' | 'dates' | 'other'; probes: Probe[] }[] => [
  ...sources.map((card) => ({ card, kind: 'documents' as const, probes: card.probes?.(given) ?? [] })),
  ...calendars.map((card) => ({ card, kind: 'dates' as const, probes: calendarProbes(card, given) })),
  { card: null, kind: 'other', probes: exportProbes(given.bases) },
]

/** The source of an id, or undefined. */
export const sourceById = (id: string): Source | undefined => sources.find((source) => source.id === id)
