// Places stand in the order of every list: newest day first, documents of a day apart, units as printed.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  documentPlace,
  isOfDay,
  nextDocumentPlace,
  placesWithin,
  unitPlace,
} from '../../../src/domain/keeping/place.ts'

const days = fc.oneof(
  fc.constant(''),
  fc
    .date({ min: new Date('1946-01-01'), max: new Date('2200-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
)
const ids = fc.integer({ min: 0, max: 2 ** 40 }).map((n) => `d${n.toString(16).padStart(15, '0').slice(-15)}`)
const bases = fc
  .integer({ min: 0, max: 0xffff })
  .chain((n) => ids.map((id) => `d${n.toString(16).padStart(4, '0')}${id.slice(5)}`))
const unit = fc.record({ ordinal: fc.nat(16_000), part: fc.nat(60) })
const one = fc.record({ day: days, id: bases, unit })

const placeOf = ({ day, id, unit: of }: { day: string; id: string; unit: { ordinal: number; part: number } }) =>
  unitPlace(documentPlace(day, id), of)

describe('places', () => {
  it('compare as day, then beginning of the id, then order in the document', () => {
    fc.assert(
      fc.property(one, one, (a, b) => {
        const key = ({ day, id }: typeof a) => `${day || '0000-00-00'}|${id.slice(0, 5)}`
        const higher =
          key(a) === key(b)
            ? a.unit.ordinal === b.unit.ordinal
              ? Math.sign(b.unit.part - a.unit.part)
              : Math.sign(b.unit.ordinal - a.unit.ordinal)
            : key(a) > key(b)
              ? 1
              : -1
        expect(Math.sign(placeOf(a) - placeOf(b))).toBe(higher)
        expect(Number.isSafeInteger(placeOf(a))).toBe(true)
      }),
    )
  })

  it('lie within a span exactly where the day does', () => {
    fc.assert(
      fc.property(one, fc.option(days, { nil: undefined }), fc.option(days, { nil: undefined }), (a, from, to) => {
        fc.pre(from !== '' && to !== '')
        const [low, high] = placesWithin({ from, to })
        const inSpan =
          (from === undefined || (a.day !== '' && a.day >= from)) && (to === undefined || (a.day !== '' && a.day <= to))
        expect(placeOf(a) >= low && placeOf(a) <= high).toBe(inSpan)
      }),
    )
  })

  it('of documents that would have the same one stay within the day, and come round', () => {
    const last = documentPlace('2099-05-30', 'dffff00000000000')
    expect(isOfDay(nextDocumentPlace(last), '2099-05-30')).toBe(true)
    expect(nextDocumentPlace(last)).toBe(documentPlace('2099-05-30', 'd000000000000000'))
    expect(isOfDay(last, '2099-05-31')).toBe(false)
  })
})
