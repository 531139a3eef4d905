// What may displace what: tables over the pure rules, without a store.
import { describe, expect, it } from 'vitest'
import type { ParsedDocument, ParsedDocumentInput } from '../../../src/domain/documents.ts'
import { type HeldDocument, planDocument, reviewSymbol } from '../../../src/domain/keeping/documents.ts'
import { unitId } from '../../../src/domain/keeping/ids.ts'
import { type HeldUnit, type Printed, planUnits } from '../../../src/domain/keeping/units.ts'
import type { VersionKind } from '../../../src/domain/mechanisms.ts'
import type { Unit } from '../../../src/domain/units.ts'
import { inventedObservations, inventedReport, unit } from '../../support/parsed.ts'

const early = '2099-06-01T00:00:00.000Z'
const late = '2099-06-02T00:00:00.000Z'

/** each: version held, since, version read, since, stays */
const versions: [VersionKind, string, VersionKind, string, boolean][] = [
  ['official', early, 'advance_unedited', late, true],
  ['official', early, 'provisional', late, true],
  ['advance_unedited', late, 'official', early, false],
  ['official', early, 'reissued', late, false],
  ['reissued', late, 'official', early, true],
  ['reissued', early, 'official', late, true],
  ['official', late, 'reissued', early, false],
  ['reissued', early, 'reissued', late, false],
  ['reissued', early, 'advance_unedited', late, true],
  ['corrected', early, 'official', late, false],
  ['advance_unedited', late, 'advance_unedited', early, true],
  ['advance_unedited', early, 'advance_unedited', late, false],
  ['official', early, 'official', early, false],
]
describe('a capture of another file', () => {
  it.each(versions)('%s of %s and %s of %s: the first stays %s', (version, lastSeenAt, read, seen, expected) => {
    const held = toHeld(before, { version, captureId: 1, lastSeenAt })
    const { outcome } = planDocument(held, toUnits(before), { ...before, version: read }, { id: 2, lastSeenAt: seen })
    expect(outcome === 'kept_current').toBe(expected)
  })

  /** each: symbol held, symbol of a later capture, version of both → the first stays */
  const starred: [string, string, VersionKind, boolean][] = [
    ['CAT/C/XVD/CO/3**', 'CAT/C/XVD/CO/3*', 'reissued', true],
    ['CAT/C/XVD/CO/3*', 'CAT/C/XVD/CO/3**', 'reissued', false],
    ['CAT/C/XVD/CO/3/Rev.1*', 'CAT/C/XVD/CO/3/Rev.1', 'revised', true],
    ['CAT/C/XVD/CO/3*', 'CAT/C/XVD/CO/3', 'machine_read', true],
    // what an unedited text marks with an asterisk is its state
    ['CAT/C/XVD/CO/3*', 'CAT/C/XVD/CO/3', 'advance_unedited', false],
  ]
  it.each(starred)('%s, then %s (%s): the first stays %s', (symbolAsPrinted, printed, version, expected) => {
    const held = toHeld(before, { version, symbolAsPrinted, captureId: 1, lastSeenAt: early })
    const read = { ...before, version, symbolAsPrinted: printed }
    const { outcome } = planDocument(held, toUnits(before), read, { id: 2, lastSeenAt: late })
    expect(outcome === 'kept_current').toBe(expected)
  })

  const open: [string, Partial<HeldDocument>, number][] = [
    ['the register stands in', { captureId: null, lastSeenAt: null }, 2],
    ['it is the same capture, read again', {}, 1],
    ['the document was withdrawn', { withdrawnAt: late }, 2],
  ]
  it.each(open)('becomes current whatever its version where %s', (_, over, id) => {
    const held = toHeld(before, { lastSeenAt: late, ...over })
    const read = { ...before, version: 'advance_unedited' as const }
    expect(planDocument(held, toUnits(before), read, { id, lastSeenAt: early }).outcome).toBe('updated')
  })
})

const toHeld = (parsed: ParsedDocument, over: Partial<HeldDocument> = {}): HeldDocument => {
  const { units: _, ...head } = parsed
  return {
    version: parsed.version,
    symbolAsPrinted: parsed.symbolAsPrinted,
    captureId: 1,
    lastSeenAt: early,
    withdrawnAt: null,
    toIndex: {
      mechanism: parsed.mechanism,
      type: parsed.type,
      language: parsed.language,
      cycle: parsed.review?.cycle ?? null,
      states: parsed.states,
      version: parsed.version,
    },
    // as JSON gives it back
    head: JSON.parse(JSON.stringify(head)),
    ...over,
  }
}
/** What a store keeps of a unit, as JSON gives it back. */
const printed = ({ number, path, part, ordinal, page, official, ...kept }: Unit): Printed =>
  JSON.parse(JSON.stringify(kept))
const toUnits = (parsed: ParsedDocument, over: Partial<HeldUnit> = {}): HeldUnit[] =>
  parsed.units.map((one) => ({
    id: unitId(parsed.symbol, parsed.language, one),
    path: one.path,
    ordinal: one.ordinal,
    page: one.page,
    day: parsed.distributionDate ?? '',
    withdrawnAt: null,
    printed: printed(one),
    ...over,
  }))

/** each: what is held, what is read, by which capture → outcome, changed units, all found anew, kinds of the changes noted */
type Held = { document: HeldDocument | null; units: HeldUnit[] }
const before = inventedObservations()
const holds = (over: Partial<HeldDocument> = {}): Held => ({ document: toHeld(before, over), units: toUnits(before) })
const reads: [string, Held, ParsedDocumentInput | object, number, unknown][] = [
  ['nothing is held', { document: null, units: [] }, {}, 1, ['created', 4, false, 'created×5']],
  ['the same again', holds(), {}, 1, ['unchanged', 0, false, '']],
  ['the same from another file', holds(), {}, 2, ['updated', 0, false, 'updated×1']],
  ['another title', holds(), { title: 'Another' }, 1, ['updated', 0, false, 'updated×1']],
  ['another State', holds(), { states: ['XVE'] }, 1, ['updated', 0, true, 'updated×1']],
  ['the same States', holds(), { states: ['XVD', 'XVD'] }, 1, ['updated', 0, false, 'updated×1']],
  ['back after it was withdrawn', holds({ withdrawnAt: late }), {}, 1, ['updated', 0, true, 'updated×1']],
  [
    'over a row of the register',
    holds({ captureId: null, lastSeenAt: null }),
    {},
    1,
    ['updated', 0, false, 'created×1'],
  ],
  ['an advance version', holds(), { version: 'advance_unedited' }, 2, ['kept_current']],
]
describe('a document that is read', () => {
  it.each(reads)('%s', (_, held, over, id, expected) => {
    const plan = planDocument(held.document, held.units, inventedObservations(over), { id, lastSeenAt: late })
    if (plan.outcome === 'kept_current') return expect([plan.outcome]).toEqual(expected)
    const kinds = [...new Set(plan.noted.map(({ kind }) => kind))]
    const noted = kinds.map((kind) => `${kind}×${plan.noted.filter((n) => n.kind === kind).length}`).join(' ')
    return expect([plan.outcome, plan.changedUnits, plan.refind, noted]).toEqual(expected)
  })
})

const texts = (...given: [string, string][]): ParsedDocument =>
  inventedObservations({ units: given.map(([path, text]) => unit(path, text)) })
/** each: units read after `7: Seven.`, `8: Eight.` → changes */
const sequences: [string, ParsedDocument, string[]][] = [
  ['the same', texts(['7', 'Seven.'], ['8', 'Eight.']), []],
  ['another text', texts(['7', 'Seven.'], ['8', 'Other.']), ['update 8']],
  ['one between', texts(['7', 'Seven.'], ['7(a)', 'New.'], ['8', 'Eight.']), ['create 7(a)', 'move 8']],
  ['another order', texts(['8', 'Eight.'], ['7', 'Seven.']), ['move 8', 'move 7']],
  ['one gone', texts(['8', 'Eight.']), ['move 8', 'withdraw 7']],
]
describe('units of a document that is read again', () => {
  const held = texts(['7', 'Seven.'], ['8', 'Eight.'])
  const name = (parsed: ParsedDocument) =>
    new Map([...parsed.units, ...held.units].map((one) => [unitId('CAT/C/XVD/CO/3', 'en', one), one.path]))
  it.each(sequences)('%s', (_, parsed, expected) => {
    const { changes } = planUnits(toUnits(held), parsed)
    expect(changes.map(({ kind, id }) => `${kind} ${name(parsed).get(id)}`)).toEqual(expected)
  })

  it('come back as an update where they were withdrawn, and are not withdrawn twice', () => {
    const gone = toUnits(held, { withdrawnAt: early })
    expect(planUnits(gone, held).changes.map(({ kind }) => kind)).toEqual(['update', 'update'])
    expect(planUnits(gone, texts(['9', 'Nine.'])).changes.map(({ kind }) => kind)).toEqual(['create'])
  })
})

describe('the review that a document belongs to', () => {
  it('is its own symbol, that of its report, or none', () => {
    const report = inventedReport()
    const addendum = inventedReport({
      symbol: 'A/HRC/990/15/Add.1',
      type: 'addendum',
      review: { cycle: 9, workingGroupSession: 948, reportSymbol: 'A/HRC/990/15' },
    })
    expect([report, addendum, before].map(reviewSymbol)).toEqual(['A/HRC/990/15', 'A/HRC/990/15', null])
  })
})
