// What one report prints twice: sessions, days and States that contradict each other are a doubt, and no official day.
import { describe, expect, it } from 'vitest'
import { parseRead } from '../../../scrapers/upr-outcomes/parse.ts'
import { coverLines, introduction, read, report } from './invented.ts'

const list = ['6. The recommendations below enjoy the support of Valdoria:', '|6.1 Ratify the Convention (Norland).']

/** A report whose printed words are changed: `[from, to]` of cover or introduction. */
const changed = (from: string, to: string, { symbol = 'A/HRC/990/15', conclusions = list } = {}) => {
  const put = (line: string) => line.replace(from, to)
  return parseRead(
    read(coverLines(symbol).map(put), [
      '# I. Summary of the proceedings of the review process',
      ...introduction.map(put),
      '# II. Conclusions and/or recommendations',
      ...conclusions,
    ]),
    { symbol: null },
  )
}
const doubts = (parsed: ReturnType<typeof report>) =>
  (parsed.warnings ?? []).filter((one) => one.includes('compare with the print'))

describe('the order of days', () => {
  it.each<[from: string, to: string]>([
    ['held on 31 January', 'held on 24 January'],
    ['meeting, on 28 January', 'meeting, on 2 February'],
    ['held on 31 January', 'held on 27 January'],
  ])('takes no day where the adoption comes before the review: %s → %s', (from, to) => {
    const parsed = changed(from, to)
    expect(doubts(parsed).join()).toContain('is earlier than the review')
    expect([parsed.review?.reviewDates, parsed.review?.adoptionDate]).toEqual([[], null])
  })
  it('takes an adoption on the day of the review', () => {
    const parsed = changed('held on 31 January', 'held on 28 January')
    expect(doubts(parsed)).toEqual([])
    expect([parsed.review?.reviewDates, parsed.review?.adoptionDate]).toEqual([['2099-01-28'], '2099-01-28'])
  })
  it('doubts a session of the Council that opens before the adoption', () =>
    expect(
      doubts(
        changed('Nine hundred and ninetieth session', 'Nine hundred and ninetieth session\n12–30 January 2099'),
      ).join(),
    ).toContain('opens on 2099-01-12, before the adoption of the report (2099-01-31)'))
})

describe('sessions', () => {
  it.each<[from: string, to: string, symbol: string, doubt: string | null]>([
    ['', '', 'A/HRC/990/15', null],
    ['', '', 'A/HRC/991/15', 'the symbol A/HRC/991/15 is of session 991 of the Council, the cover of session 990'],
    [
      'Nine hundred and ninetieth',
      '989th',
      'A/HRC/990/15',
      'is of session 990 of the Council, the cover of session 989',
    ],
    ['', '', 'A/HRC/WG.6/47/L.3', 'is of session 47 of the Working Group, the text of session 48'],
    ['', '', 'A/HRC/WG.6/48/L.3', null],
  ])('%s → %s in %s', (from, to, symbol, doubt) => {
    const found = doubts(changed(from, to, { symbol }))
    if (doubt === null) expect(found).toEqual([])
    else expect(found.join()).toContain(doubt)
  })
  it('of an addendum', () => {
    const lines = coverLines('A/HRC/991/15/Add.1', ['Addendum'])
    const parsed = parseRead(read(lines, ['1. Valdoria accepts recommendations 6.1 and 6.2.']), { symbol: null })
    expect(doubts(parsed).join()).toContain('A/HRC/991/15/Add.1 is of session 991')
  })
  it('by which two lead-ins promise answers', () => {
    const promise = (n: number, session: string) => [
      `${n}. The following recommendations will be examined by Valdoria, no later than the ${session} session of the Human Rights Council:`,
      `|${n}.1 Ratify the Convention (Norland).`,
    ]
    const two = report([...promise(6, '990th'), ...promise(7, '991st')])
    expect(two.review?.councilSession).toBe(990)
    expect(doubts(two).join()).toContain('answers are promised by session 991')
    expect(doubts(report([...promise(6, '990th'), ...promise(7, '990th')]))).toEqual([])
  })
})

describe('States', () => {
  it.each<[from: string, to: string, doubt: string]>([
    ['48/XVD/1', '48/XVE/1', 'A/HRC/WG.6/48/XVE/1 is of Norland, the report of Valdoria'],
    ['Valdoria: Norland,', 'Valdoria: Valdoria,', 'the troika names Valdoria, the State under review'],
  ])('%s → %s', (from, to, doubt) => expect(doubts(changed(from, to)).join()).toContain(doubt))
  it('in the symbol of a report of the first session', () =>
    expect(doubts(changed('forty-eighth', 'first', { symbol: 'A/HRC/WG.6/1/XVE/4' })).join()).toContain(
      'A/HRC/WG.6/1/XVE/4 is of Norland',
    ))
  it('on a cover of two, however they are joined', () => {
    for (const line of [
      'Valdoria and Norland',
      'VALDORIA AND NORLAND',
      'Valdoria / Norland',
      'Valdoria – Norland',
      'Valdoria\nNorland',
    ]) {
      const lines = coverLines('A/HRC/990/15').flatMap((one) => (one === 'Valdoria' ? line.split('\n') : [one]))
      expect(
        () =>
          parseRead(read(lines, [...introduction, '# II. Conclusions and/or recommendations', ...list]), {
            symbol: null,
          }),
        line,
      ).toThrow('the cover names several States (Valdoria, Norland)')
    }
  })
})
