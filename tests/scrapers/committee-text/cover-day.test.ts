// The day that a cover prints: its forms, and the doubt where it is printed and not read.
import { describe, expect, it } from 'vitest'
import { readCover } from '../../../scrapers/lib/committee-text/cover.ts'
import { coverDayOf } from '../../../scrapers/lib/cover-day.ts'
import { readCover as readUprCover } from '../../../scrapers/upr-outcomes/cover.ts'
import type { ReadDocument } from '../../../src/domain/paragraphs.ts'
import { read } from '../cat-concluding-observations/support.ts'

const covered = (cover: string[]): ReadDocument => ({
  paragraphs: [],
  cover,
  footnotes: [],
  format: 'html',
  pages: null,
  status: { outside: [], machineRead: false, openRevisions: 0 },
  warnings: [],
})
const committee = (day: string) =>
  readCover(covered(['Naciones Unidas', 'CAT/C/XVF/CO/3', 'Distr. general', day, 'Original: español', '1. El Comité']))
const council = (day: string) =>
  readUprCover(
    covered(['United Nations', 'A/HRC/990/22', 'Distr.: General', day, 'Original: English', 'Human Rights Council']),
  )

describe('a day that its cell breaks over two lines', () => {
  const beside = [
    'Convención contra la Tortura y Otros Distr. general',
    'Tratos o Penas Crueles 12 de junio de',
    'o Degradantes 2088',
  ]
  const columns = [
    'Convención contra la Tortura y Otros',
    'Tratos o Penas Crueles',
    'o Degradantes',
    'Distr. general',
    '12 de junio de',
    '2088',
  ]
  const lines = ['Naciones Unidas', 'CAT/C/XVF/CO/3', ...beside, 'Original: español', '1. El Comité']
  it('is read in its column', () => {
    const cover = readCover({ ...covered(lines), coverColumns: ['Naciones Unidas', ...columns] })
    expect([cover.distributionDate, cover.unreadDay]).toEqual(['2088-06-12', null])
  })
  it('is a doubt where the columns are not known', () => {
    const cover = readCover(covered(lines))
    expect([cover.distributionDate, cover.unreadDay]).toEqual([null, expect.stringMatching(/2088|junio/)])
  })
  it.each(['12 June', '1er juin', '12 de junio de'])('without its year: %s', (day) =>
    expect([committee(day).distributionDate, committee(day).unreadDay]).toEqual([null, expect.stringMatching(/^1/)]),
  )
})

describe('the day of a cover', () => {
  it.each([
    ['1.º de junio de 2088', '2088-06-01'],
    ['1.er de junio de 2088', '2088-06-01'],
    ['1-o de junio de 2088', '2088-06-01'],
    ['1.o de junio de 2088', '2088-06-01'],
    ['1 er juin 2088', '2088-06-01'],
    ['1ᵉʳ juin 2088', '2088-06-01'],
    ['le 1er juin 2088', '2088-06-01'],
    ['2nd June 2088', '2088-06-02'],
    ['June 2nd, 2088', '2088-06-02'],
    ['12.06.2088', '2088-06-12'],
    ['12-06-2088', '2088-06-12'],
    ['25/06/2088', '2088-06-25'],
    ['06/25/2088', '2088-06-25'],
    ['06/06/2088', '2088-06-06'],
    ['2088-06-12', '2088-06-12'],
    ['12.VI.2088', '2088-06-12'],
    ['12 VI 2088', '2088-06-12'],
    ['12 июня 2088', '2088-06-12'],
    ['12 حزيران/يونيه 2088', '2088-06-12'],
    ['١٢ كانون الأول/ديسمبر ٢٠٨٨', '2088-12-12'],
    ['2088年6月12日', '2088-06-12'],
    ['12 June 2088', '2088-06-12'],
  ])('%s', (printed, day) => {
    expect([committee(printed).distributionDate, committee(printed).unreadDay]).toEqual([day, null])
    expect([council(printed).distributionDate, council(printed).unreadDay]).toEqual([day, null])
  })
  it.each(['12/06/2088', '12 Juny 2088', 'the twelfth of June 2088', '31.06.2088', '12.13.2088', '12.06.88'])(
    'is not guessed, and no later day stands for it: %s',
    (printed) => {
      for (const { distributionDate, unreadDay } of [committee(printed), council(printed)])
        expect([distributionDate, unreadDay]).toEqual([null, printed])
      expect(coverDayOf(['General', printed, '4 May–2 June 2088'])).toEqual({ day: null, unread: printed })
    },
  )
  it('a cover without any day has no doubt', () => {
    expect([committee('Comité contra la Tortura').unreadDay, council('Sixty-first session').unreadDay]).toEqual([
      null,
      null,
    ])
  })
  it('the doubt is told with the document', async () => {
    const file = (day: string) => ({
      symbol: null,
      cover: ['United Nations', 'CAT/C/XVF/CO/3', 'Distr.: General', day, 'Original: English'],
      title: ['Committee against Torture', 'Concluding observations on the third periodic report of Kestria'],
      lines: ['1. The Committee met.', '2. The State party should act.', '3. It should report by 28 May 2092.'],
    })
    const doubted = await read(file('12/06/2088'))
    expect([doubted.distributionDate, doubted.warnings.join()]).toEqual([
      null,
      expect.stringContaining('the day on the cover, "12/06/2088", is not read'),
    ])
    expect((await read(file('12.06.2088'))).warnings.join()).not.toContain('the day on the cover')
  })
})

describe('a day that a draft leaves open', () => {
  it.each(['XX June 2088', '[date] June 2088', '__ June 2088', '… June 2088'])('"%s" is a doubt', (day) => {
    expect(committee(day)).toMatchObject({ distributionDate: null, unreadDay: day })
    expect(council(day)).toMatchObject({ distributionDate: null, unreadDay: day })
    const line = `Distr. general ${day} Original: español`
    expect(readCover(covered(['Naciones Unidas', 'CAT/C/XVF/CO/3', line, '1. El Comité']))).toMatchObject({
      distributionDate: null,
      unreadDay: day,
    })
  })
  it('leaves a day that is printed in one line with all else', () => {
    const line = 'Distr. general 12 de junio de 2088 Original: español'
    expect(readCover(covered(['Naciones Unidas', 'CAT/C/XVF/CO/3', line, '1. El Comité']))).toMatchObject({
      distributionDate: '2088-06-12',
      unreadDay: null,
    })
  })
})
