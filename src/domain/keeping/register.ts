// Decides which rows of the register stand in for documents whose text is not collected yet.
import { methodOfRegister } from '../label-makers.ts'
import type { RegisterRow } from '../register.ts'
import { stateName } from '../states/states.ts'
import type { Unit } from '../units.ts'
import { documentId, unitId } from './ids.ts'
import { type StandInHead, standInHead, standInUnit } from './stand-in.ts'

/** Source of the documents that are known from the register only. */
export const registerSource = 'register'

export type StandInLabel = { scheme: 'topic' | 'criminalisation'; label: string; doubtful: boolean; method: string }
export type StandInUnit = { id: string; unit: Omit<Unit, 'text'> & { text: null }; labels: StandInLabel[] }
export type StandIn = {
  id: string
  head: StandInHead
  cycle: number
  workingGroupSession: number
  units: StandInUnit[]
}

export type HeldForRegister = { id: string; sourceId: string; captureId: number | null }

const headOf = (row: RegisterRow): StandIn['head'] =>
  standInHead({
    language: 'en',
    symbol: row.symbol,
    mechanism: 'UPR',
    body: 'Human Rights Council',
    type: 'report_of_the_working_group',
    title: `Report of the Working Group on the Universal Periodic Review: ${stateName(row.state)}`,
    states: [row.state],
    originalLanguage: 'en',
    version: 'official',
    distributionDate: row.date,
    layout: 'register',
  })

const unitOf = (row: RegisterRow, ordinal: number): StandInUnit['unit'] =>
  standInUnit({
    ordinal,
    number: row.number,
    path: row.number,
    part: row.part,
    numberStatus: row.number_status,
    heading: [],
    text: null,
    unitType: 'upr_recommendation',
    addressee: null,
    recommendingStates: row.recommending_states.map((iso3) => ({ printed: stateName(iso3), iso3, onBehalfOf: null })),
    position:
      row.position === null || row.position_symbol === null
        ? null
        : {
            value: row.position,
            words: null,
            rule: 'register',
            sourceSymbol: row.position_symbol,
            sourceParagraph: row.position_paragraph,
            alreadyImplemented: false,
            sourceKind: 'not_read_here',
            appliesTo: null,
          },
  })

function labelsOf(row: RegisterRow): StandInLabel[] {
  const method = methodOfRegister(row.certainty)
  const doubtful = row.criminalisation === 'doubtful'
  return [
    ...[...new Set(row.topics)].map((label) => ({
      scheme: 'topic' as const,
      label,
      doubtful: label === 'criminalisation' && doubtful,
      method,
    })),
    ...[...new Set(row.subtags)].map((label) => ({ scheme: 'criminalisation' as const, label, doubtful, method })),
  ]
}

/** Every earlier stand-in goes; a new one is written for each symbol of which no document is held. A collected text stays. */
export function planRegister(
  rows: readonly RegisterRow[],
  held: readonly HeldForRegister[],
): { remove: string[]; create: StandIn[] } {
  const isStandIn = (one: HeldForRegister) => one.sourceId === registerSource && one.captureId === null
  const taken = new Set(held.filter((one) => !isStandIn(one)).map(({ id }) => id))
  const bySymbol = new Map<string, RegisterRow[]>()
  for (const row of rows) {
    const own = bySymbol.get(row.symbol)
    if (own) own.push(row)
    else bySymbol.set(row.symbol, [row])
  }
  const create = [...bySymbol].flatMap(([symbol, own]): StandIn[] => {
    const id = documentId(symbol, 'en')
    const first = own[0]
    if (!first || taken.has(id)) return []
    const units = own.map((row, ordinal) => ({
      id: unitId(symbol, 'en', { path: row.number, ordinal, part: row.part }),
      unit: unitOf(row, ordinal),
      labels: labelsOf(row),
    }))
    return [{ id, head: headOf(first), cycle: first.cycle, workingGroupSession: first.working_group_session, units }]
  })
  return { remove: held.filter(isStandIn).map(({ id }) => id), create }
}
