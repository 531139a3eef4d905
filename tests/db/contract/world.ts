// A small world of fictional documents, and the same filters evaluated slowly in plain TypeScript over what was put in.
import type { DocumentFilter, Label, RecommendationFilter } from '../../../db/store.ts'
import type { ParsedDocument } from '../../../src/domain/documents.ts'
import { documentId } from '../../../src/domain/keeping/ids.ts'
import { isFictional } from '../../../src/domain/states/states.ts'
import { recommendationTypes, type Unit } from '../../../src/domain/units.ts'
import { indexAll } from '../../support/index-all.ts'
import { inventedObservations, inventedReport, unit } from '../../support/parsed.ts'
import { flag, type Its } from './support.ts'

export type Entry = { parsed: ParsedDocument; invented: boolean; withdrawn?: boolean }

const answer = (value: 'supported' | 'noted' | 'pending') => ({
  value,
  words: 'as printed',
  sourceSymbol: 'A/HRC/990/20',
  sourceParagraph: '1',
})
const upr = (path: string, text: string, value: 'supported' | 'noted' | 'pending', ...states: string[]) =>
  unit(path, text, {
    unitType: 'upr_recommendation',
    positions: [answer(value)],
    recommendingStates: states.map((iso3) => ({ printed: iso3, iso3 })),
  })

const observations = (symbol: string, states: string[], day: string | null, over: object = {}): ParsedDocument =>
  inventedObservations({ symbol, symbolAsPrinted: symbol, states, distributionDate: day, ...over })
const report = (symbol: string, states: string[], day: string, cycle: number, over: object = {}): ParsedDocument =>
  inventedReport({
    symbol,
    symbolAsPrinted: symbol,
    states,
    distributionDate: day,
    review: { cycle, workingGroupSession: 900 },
    ...over,
  })

/** Days that are equal, days that are not known, two States in one document, three languages, one list that dropped a document. */
export const world: Entry[] = [
  { parsed: observations('CAT/C/XVD/CO/1', ['XVD'], '2090-05-30'), invented: false },
  { parsed: observations('CAT/C/XVD/CO/2', ['XVD'], '2094-05-30'), invented: true },
  { parsed: observations('CAT/C/XVE/CO/1', ['XVE'], '2094-05-30', { language: 'fr' }), invented: false },
  { parsed: observations('CAT/C/XVE/CO/2', ['XVE', 'XVF'], null), invented: false },
  {
    parsed: observations('CAT/C/XVF/CO/4', ['XVF'], '2096-01-01', { language: 'es' }),
    invented: false,
    withdrawn: true,
  },
  {
    parsed: observations('CCPR/C/XVE/CO/3', ['XVE'], '2095-11-01', {
      mechanism: 'CCPR',
      body: 'Human Rights Committee',
      units: [
        unit('5', 'The Committee welcomes the alpha reform.', { unitType: 'positive_aspect' }),
        unit('9', 'The State party should take the alpha measure.'),
        unit('10', 'The State party should take the bravo measure, and the alpha one.'),
        unit('11', 'The State party should take the delta measure.'),
      ],
    }),
    invented: false,
  },
  {
    parsed: report('A/HRC/990/20', ['XVD'], '2095-11-01', 3, {
      units: [
        upr('100.1', 'Take the alpha step', 'supported', 'XVE', 'XVF'),
        upr('100.2', 'Take the bravo step', 'noted', 'XVF'),
        upr('100.10', 'Take the delta step', 'pending'),
      ],
    }),
    invented: false,
  },
  { parsed: report('A/HRC/990/21', ['XVF'], '2099-01-01', 4), invented: true },
]

const criminalisation: Label = { ...flag, scheme: 'criminalisation', label: 'penalties' }
/** By the last figure of the path, so that each filter meets some of each document. */
export const labelsOf = (path: string | null): Label[] => {
  if (path === null) return []
  if (/[05]$/.test(path)) return [flag, criminalisation]
  return /[29]$/.test(path) ? [{ ...flag, label: 'death_penalty' }] : []
}

/** Puts the world into a store, labels it and brings its search rows up to date. */
export async function putWorld(its: Its, entries: readonly Entry[] = world): Promise<void> {
  for (const { parsed, invented, withdrawn } of entries) {
    const sourceId = withdrawn ? 'a source whose list lost it' : 'cat-concluding-observations'
    await its.put(parsed, { invented, sourceId })
    if (withdrawn) await its.store.captures.withdrawMissing(sourceId, new Set(), '2099-06-05T00:00:00.000Z', invented)
  }
  const waiting = await its.store.labels.unclassified('1', 1000)
  await its.store.labels.replace(
    waiting.map(({ id, path }) => ({ unitId: id, labels: labelsOf(path) })),
    '1',
  )
  await indexAll(its.store)
}

type Row = Entry & { unit: Unit; id: string; labels: Label[] }

export const rowsOf = (entries: readonly Entry[]): Row[] =>
  entries.flatMap((entry) =>
    entry.parsed.units.map((one) => ({
      ...entry,
      unit: one,
      id: documentId(entry.parsed.symbol, entry.parsed.language),
      labels: labelsOf(one.path),
    })),
  )

const meets = <T>(wanted: readonly T[] | undefined, held: readonly T[]): boolean =>
  !wanted?.length || wanted.some((one) => held.includes(one))
const within = (day: string | null, { from, to }: { from?: string; to?: string }): boolean =>
  (from === undefined || (day !== null && day >= from)) && (to === undefined || (day !== null && day <= to))
const asks = (states: readonly string[] | undefined): boolean => (states ?? []).some(isFictional)

/** Words of the query: all of them, none of those with a minus; `OR` parts alternatives. */
const says = (q: string | undefined, text: string): boolean => {
  if (q === undefined) return true
  const words = new Set(text.toLowerCase().match(/\p{L}+/gu))
  return q
    .split(' OR ')
    .some((part) => part.split(' ').every((word) => (word[0] === '-' ? !words.has(word.slice(1)) : words.has(word))))
}

const newestFirst = (a: Row, b: Row): number => {
  const [dayA, dayB] = [a.parsed.distributionDate ?? '', b.parsed.distributionDate ?? '']
  if (dayA !== dayB) return dayA < dayB ? 1 : -1
  if (a.id !== b.id) return a.id < b.id ? 1 : -1
  return a.unit.ordinal - b.unit.ordinal
}

/** What `recommendations.find` must find, as `symbol path`, in its order. */
export function slowRecommendations(filter: RecommendationFilter, entries: readonly Entry[] = world): string[] {
  return rowsOf(entries)
    .filter(({ parsed, unit: one, labels, invented, withdrawn }) => {
      const tags = (scheme: Label['scheme']) => labels.flatMap((l) => (l.scheme === scheme ? [l.label] : []))
      return (
        !withdrawn &&
        (!invented || asks(filter.states) || filter.symbol !== undefined) &&
        (filter.unitTypes ? filter.unitTypes.includes(one.unitType) : recommendationTypes.includes(one.unitType)) &&
        meets(filter.states, parsed.states) &&
        meets(filter.mechanisms, [parsed.mechanism]) &&
        meets(filter.languages, [parsed.language]) &&
        meets(filter.cycles, parsed.review ? [parsed.review.cycle] : []) &&
        meets(filter.topics, tags('topic')) &&
        meets(filter.subtags, tags('criminalisation')) &&
        meets(
          filter.positions,
          one.positions.slice(-1).map(({ value }) => value),
        ) &&
        meets(
          filter.recommendingStates,
          one.recommendingStates.flatMap(({ iso3 }) => iso3 ?? []),
        ) &&
        within(parsed.distributionDate, filter) &&
        (filter.symbol === undefined || filter.symbol === parsed.symbol) &&
        says(filter.q, [...one.heading, one.stem ?? '', one.text].join(' '))
      )
    })
    .sort(newestFirst)
    .map(({ parsed, unit: one }) => `${parsed.symbol} ${one.path}`)
}

/** What `documents.find` must find, in its order. */
export function slowDocuments(filter: DocumentFilter, entries: readonly Entry[] = world): string[] {
  const firsts = rowsOf(entries).filter(({ unit: one }) => one.ordinal === 0)
  return firsts
    .filter(
      ({ parsed, invented, withdrawn }) =>
        !withdrawn &&
        (!invented || asks(filter.states)) &&
        meets(filter.states, parsed.states) &&
        meets(filter.mechanisms, [parsed.mechanism]) &&
        meets(filter.types, [parsed.type]) &&
        meets(filter.languages, [parsed.language]) &&
        meets(filter.cycles, parsed.review ? [parsed.review.cycle] : []) &&
        within(parsed.distributionDate, filter),
    )
    .sort(newestFirst)
    .map(({ parsed }) => parsed.symbol)
}
