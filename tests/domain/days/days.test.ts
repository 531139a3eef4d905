// Days: printed dates of three languages, spans, arithmetic at month ends, Geneva days, ordinals.
import fc from 'fast-check'
import { DateTime } from 'luxon'
import { describe, expect, test } from 'vitest'
import * as days from '../../../src/domain/days/days.ts'

test.each([
  ['24 de julio de 2099', '2099-07-24'],
  ['4 juin 2099', '2099-06-04'],
  ['1er juin 2099', '2099-06-01'],
  ['1er juin 2099 ', '2099-06-01'],
  ['1º de mayo de 2099', '2099-05-01'],
  ['1.º de mayo de 2099', '2099-05-01'],
  ['1 º de mayo de 2099', '2099-05-01'],
  ['primero de mayo de 2099', '2099-05-01'],
  ['Primero de mayo del 2099', '2099-05-01'],
  ['1ᵉʳ mai 2099', '2099-05-01'],
  ['premier mai 2099', '2099-05-01'],
  ['first of May 2099', '2099-05-01'],
  ['13ᵗʰ May 2100', '2100-05-13'],
  ['first May 2099', null],
  ['13 May 2100', '2100-05-13'],
  ['19 Jul 2024', '2024-07-19'],
  ['May 3, 2009', '2009-05-03'],
  ['December 31st, 2098', '2098-12-31'],
  ['3rd of May 2099', '2099-05-03'],
  ['5 DE SETIEMBRE DE 2012', '2012-09-05'],
  ['8 fevrier 2013', '2013-02-08'],
  ['12 déc. 2013', '2013-12-12'],
  ['10 août 2011', '2011-08-10'],
  ['14\u00a0December 2011', '2011-12-14'],
  ['2099-05-13', '2099-05-13'],
  ['29 February 2096', '2096-02-29'],
  ['29 February 2099', null],
  ['31 June 2099', null],
  ['the 13 May 2100 session', null],
  ['May 2100', null],
  ['2100', null],
  ['13 Brumaire 2100', null],
])('parseDay %s', (printed, day) => expect(days.parseDay(printed)).toBe(day))

test.each([
  ['Distr.: General 13 May 2100 Original: English', '2100-05-13', '13 May 2100'],
  ['no later than December 6, 2101, information', '2101-12-06', 'December 6, 2101'],
  ['a más tardar el 24 de julio de 2099, información', '2099-07-24', '24 de julio de 2099'],
  ['GE.99-12345 (E) 130599', null, null],
])('findDay %s', (text, day, printed) => {
  const found = days.findDay(text)
  expect(found?.day ?? null).toBe(day)
  expect(found?.printed ?? null).toBe(printed)
})

test.each([
  ['20 April–13 May 2099', '2099-04-20', '2099-05-13'],
  ['31 October-25 November 2016', '2016-10-31', '2016-11-25'],
  ['3 to 14 May 2010', '2010-05-03', '2010-05-14'],
  ['from 3 May to 14 May 2010', '2010-05-03', '2010-05-14'],
  ['28 December 2098–5 January 2099', '2098-12-28', '2099-01-05'],
  ['28 December–5 January 2099', '2098-12-28', '2099-01-05'],
  ['30 April-18 May 2012)', '2012-04-30', '2012-05-18'],
  ['(29 October – 23 November 2012)', '2012-10-29', '2012-11-23'],
  ['3-14 mai 2099', '2099-05-03', '2099-05-14'],
  ['du 1er au 12 mai 2099', '2099-05-01', '2099-05-12'],
  ['20 avril-15 mai 2099', '2099-04-20', '2099-05-15'],
  ['20 de abril a 15 de mayo de 2099', '2099-04-20', '2099-05-15'],
  ['del 3 al 14 de mayo de 2099', '2099-05-03', '2099-05-14'],
  ['May 3-14, 2010', '2010-05-03', '2010-05-14'],
  ['between 3 and 7 November 2098', '2098-11-03', '2098-11-07'],
  ['between 28 May and 2 June 2098', '2098-05-28', '2098-06-02'],
  ['between May 3 and May 14, 2099', '2099-05-03', '2099-05-14'],
  ['entre el 3 y el 7 de noviembre de 2098', '2098-11-03', '2098-11-07'],
  ['entre le 3 et le 7 novembre 2098', '2098-11-03', '2098-11-07'],
  ['entre le 30 mai et le 2 juin 2098', '2098-05-30', '2098-06-02'],
  ['from Monday 3 to Friday 14 May 2100', '2100-05-03', '2100-05-14'],
  ['del 1.º al 12 de mayo de 2099', '2099-05-01', '2099-05-12'],
  ['du 1ᵉʳ au 12 mai 2099', '2099-05-01', '2099-05-12'],
  ['du lundi 3 au vendredi 14 mai 2100', '2100-05-03', '2100-05-14'],
  ['April 20 to May 13, 2099', '2099-04-20', '2099-05-13'],
])('parseDayRange %s', (text, from, to) => expect(days.parseDayRange(text)).toEqual({ from, to }))

test.each([
  ['meetings held on 28 and 29 May 2099, and 5 June 2099', ['2099-05-28', '2099-05-29', '2099-06-05']],
  ['on 30 April and 1 May 2099', ['2099-04-30', '2099-05-01']],
  ['4, 5 and 7 May 2099', ['2099-05-04', '2099-05-05', '2099-05-07']],
  ['les 5 et 6 novembre 2099', ['2099-11-05', '2099-11-06']],
  ['los días 5 y 6 de noviembre de 2099', ['2099-11-05', '2099-11-06']],
  ['on May 3, 2099 and June 4, 2099', ['2099-05-03', '2099-06-04']],
  ['at its 12 meetings', []],
  // no list of days is that long: the last forty are read
  [`${'1, '.repeat(60)}2 May 2099`, [...Array<string>(39).fill('2099-05-01'), '2099-05-02']],
])('findDays %s', (text, found) => expect(days.findDays(text)).toEqual(found))

test.each(['5 and 7 May 2010', '14 to 3 May 2010', '13 May 2010', 'paras. 3–14', ''])('no span in %j', (text) => {
  expect(days.parseDayRange(text)).toBeNull()
})

test('arithmetic clamps at month ends and counts across leap days', () => {
  expect(days.addMonths('2099-01-31', 1)).toBe('2099-02-28')
  expect(days.addMonths('2096-01-31', 1)).toBe('2096-02-29')
  expect(days.addMonths('2099-03-31', -1)).toBe('2099-02-28')
  expect(days.addYears('2096-02-29', 1)).toBe('2097-02-28')
  expect(days.addDays('2098-12-31', 1)).toBe('2099-01-01')
  expect(days.daysBetween('2099-03-01', '2099-04-01')).toBe(31)
  expect(days.daysBetween('2099-04-01', '2099-03-01')).toBe(-31)
  expect(() => days.addDays('2099-02-30', 1)).toThrow(RangeError)
  expect(() => days.addMonths('May 2099', 1)).toThrow(RangeError)
})

test('days and instants do not mix', () => {
  expect(days.isDay('2099-05-13')).toBe(true)
  expect(days.isDay('2099-05-13T00:00:00Z')).toBe(false)
  expect(days.isDay('2099-13-01')).toBe(false)
  expect(days.dayOfInstant('2099-05-13T08:00:00.000Z')).toBe('2099-05-13')
  expect(() => days.dayOfInstant('2099-05-13T08:00:00+02:00')).toThrow(RangeError)
  // summer time: Geneva is two hours ahead, in winter one
  expect(days.dayOfInstant('2026-07-01T22:30:00Z')).toBe('2026-07-02')
  expect(days.dayOfInstant('2026-12-01T22:30:00Z')).toBe('2026-12-01')
  expect(() => days.dayOfInstant('2026-07-01')).toThrow(RangeError)
  // of one hour all are of one day, but for what is no instant, and other zones
  for (const [at, day] of [
    ['2026-07-01T21:59:59.999Z', '2026-07-01'],
    ['2026-07-01T22:00:00Z', '2026-07-02'],
    ['2026-07-01T22:59Z', '2026-07-02'],
    ['2026-07-01T21:00:00Z', '2026-07-01'],
  ] as const)
    expect(days.dayOfInstant(at)).toBe(day)
  expect(() => days.dayOfInstant('2026-07-01T21:60:00Z')).toThrow(RangeError)
  expect(() => days.dayOfInstant('2026-07-01T21:00:00+01:00')).toThrow(RangeError)
  expect(days.dayOfInstant('2026-07-01T21:00:00Z', 'Asia/Tokyo')).toBe('2026-07-02')
})

test('printDay', () => {
  expect(days.printDay('2100-05-13')).toBe('13 May 2100')
  expect(days.printDay('2099-06-01', 'fr')).toBe('1er juin 2099')
  expect(days.printDay('2099-07-24', 'es')).toBe('24 de julio de 2099')
})

describe('ordinals', () => {
  test.each([
    ['nine hundred and ninety-first', 991],
    ['twenty-first', 21],
    ['thirty-fifth', 35],
    ['one hundred and eighth', 108],
    ['one thousand one hundred and sixty-first', 1161],
    ['Fiftieth', 50],
    ['hundredth', 100],
    ['35th', 35],
    ['première', 1],
    ['vingt et unième', 21],
    ['soixante-quatorzième', 74],
    ['quatre-vingt-unième', 81],
    ['quatre-vingt-dix-septième', 97],
    ['cent huitième', 108],
    ['45e', 45],
    ['cuadragésimo noveno', 49],
    ['quincuagésima', 50],
    ['centésimo octavo', 108],
    ['vigésimo primer', 21],
    ['45º', 45],
  ])('%s', (words, number) => expect(days.ordinalNumber(words)).toBe(number))
  test.each(['', 'twenty', 'first twenty', 'the session', 'twenty-firstly', 'second third'])('%j is none', (words) => {
    expect(days.ordinalNumber(words)).toBeNull()
  })
})

test('days, months and years are added as luxon adds them, over all that a date may hold', () => {
  const day = fc
    .integer({ min: -719_528, max: 2_932_896 })
    .map((count) => DateTime.fromMillis(count * 864e5, { zone: 'utc' }))
  const printed = (date: DateTime) => date.toFormat('yyyy-MM-dd')
  fc.assert(
    fc.property(day, fc.integer({ min: -60_000, max: 60_000 }), (date, by) => {
      const from = printed(date)
      expect(days.addDays(from, by)).toBe(printed(date.plus({ days: by })))
      expect(days.addMonths(from, by)).toBe(printed(date.plus({ months: by })))
      expect(days.addYears(from, by % 5000)).toBe(printed(date.plus({ years: by % 5000 })))
    }),
    { numRuns: 2000 },
  )
  for (const from of ['2099-01-31', '2096-02-29', '2099-12-31', '0000-02-29', '9999-12-31'])
    for (let by = -30; by <= 30; by++) {
      const date = DateTime.fromISO(from, { zone: 'utc' })
      expect(days.addMonths(from, by)).toBe(printed(date.plus({ months: by })))
      expect(days.addYears(from, by)).toBe(printed(date.plus({ years: by })))
    }
})

test('a day is one where the calendar has it, in every year of four digits', () => {
  for (const year of ['0000', '0004', '0099', '1900', '2000', '2096', '2099', '9999'])
    for (let month = 0; month <= 13; month++)
      for (let day = 0; day <= 32; day++) {
        const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
        expect(days.isDay(text), text).toBe(DateTime.fromISO(text, { zone: 'utc' }).isValid)
      }
})
