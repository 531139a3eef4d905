// Reports: lists answered by marks or in part, answers to places, groups beside States, two items in one paragraph.
import { describe, expect, it } from 'vitest'
import { dropFurniture } from '../../../scrapers/lib/pdf/furniture.ts'
import type { Page } from '../../../scrapers/lib/pdf/page.ts'
import { brief, report } from './invented.ts'

const items = ['|4.1. Make torture a crime (Kestria);', '|4.2. Open the prisons (Norland).*']

describe('a list of which only some are answered', () => {
  it.each([
    'The following were examined by Valdoria. Those marked with an asterisk did not enjoy its support; all others did:',
    'The following recommendations enjoy the support of Valdoria; those printed in bold are noted:',
    'Valdoria does not support some of the recommendations listed below:',
    'Valdoria accepts most of the following recommendations:',
    'The following recommendations would enjoy the support of Valdoria, were resources available; Valdoria notes them:',
  ])('4. %s is a doubt', (lead) => {
    const parsed = report([`4. ${lead}`, ...items])
    expect(brief(parsed).map((row) => row.split(' ').at(-1))).toEqual(['unclear', 'unclear'])
    expect(parsed.warnings?.join()).toContain('4.1: the words of the answer do not say plainly')
  })
})

describe('the conclusions of a report', () => {
  it('give their answer to places also where they open like a comment', () => {
    const before = ['4. The delegation spoke.', '5. Kestria recommended a moratorium.']
    const later =
      '6. With regard to the recommendations in paragraph 5, Valdoria will give its answer by the ninety-ninth session.'
    expect(brief(report([later], before))).toEqual(['5[1] Kestria recommended a moratorium. (XVF) pending'])
  })

  it('keep a State behind a group that another speaks for', () => {
    const parsed = report([
      '4. The following recommendations enjoy the support of Valdoria:',
      '|4.1. Set up a mechanism (Norland, on behalf of the Northern Group; Kestria).',
    ])
    expect(brief(parsed)).toEqual(['4.1 Set up a mechanism (XVE XVF) supported'])
    expect(parsed.units.find(({ path }) => path === '4.1')?.recommendingStates?.[0]?.onBehalfOf).toBe(
      'on behalf of the Northern Group',
    )
  })

  it('cut two items of one paragraph apart', () => {
    const parsed = report([
      '4. The following recommendations enjoy the support of Valdoria:',
      '|4.1. Make torture a crime (Norland); 4.2. Open the prisons (Kestria); as in 4.3 Above all (Lurania).',
      '|4.3. Pay (Lurania).',
    ])
    expect(brief(parsed).slice(0, 2)).toEqual([
      '4.1 Make torture a crime (XVE) supported',
      expect.stringMatching(/^4\.2 Open the prisons/),
    ])
  })

  it('cut two items apart whose numbers stand alone', () => {
    const parsed = report([
      '4. The following recommendations enjoy the support of Valdoria:',
      '|1. Make torture a crime (Norland);2. Open the prisons, in line with article 9 (2). 4. Above all (Kestria);3.While it stands, pay (Lurania).',
      '|4. Train judges (Norland).',
    ])
    expect(brief(parsed).map((line) => line.slice(0, 12))).toEqual([
      '4.1 Make tor',
      '4.2 Open the',
      '4.3 While it',
      '4.4 Train ju',
    ])
  })

  it('cut an ask behind the number of another list', () => {
    const parsed = report([
      '4. The following recommendations enjoy the support of Valdoria:',
      '|4.1. Make torture a crime (Norland); 13. Open the prisons (Kestria);',
    ])
    expect(brief(parsed)).toEqual([
      '4.1[1] Make torture a crime (XVE) supported',
      '4.1[2] Open the prisons (XVF) supported',
    ])
  })

  it('keep a number that lost its stop, where those around it tell what it is', () => {
    const items = ['|1. Make torture a crime (Norland);', '~2 Open the prisons (Kestria);', '|3. Pay (Lurania).']
    const parsed = report(['4. The following recommendations enjoy the support of Valdoria:', ...items])
    expect(brief(parsed)[1]).toBe('4.2 Open the prisons (XVF) supported')
    expect(parsed.units.find(({ path }) => path === '4.2')?.warnings ?? []).toEqual([])
    const note = [
      '4. The following recommendations enjoy the support of Valdoria:',
      items[0]!,
      '~2 The report (Kestria).',
    ]
    expect(brief(report([...note, items[2]!]))[1]).not.toContain('4.2')
  })
})

describe('the edge of a page', () => {
  it.each([
    ['The views of Valdoria stand in an addendum to the report,', 52, 2],
    ['The views of Valdoria stand in an addendum to the report,', 20, 1],
    ['The views of Valdoria stand in an addendum.', 52, 1],
  ])('keeps a symbol that ends the text: %s %d', (text, y, count) => {
    const line = (words: string, at: number) => ({ text: words, y: at, raisedMark: null, notes: [], size: 10, page: 2 })
    const pages = [{ number: 2, height: 800, outside: [], lines: [line(text, 64), line('A/HRC/990/15/Add.1)', y)] }]
    dropFurniture(pages as unknown as Page[])
    expect(pages[0]!.lines).toHaveLength(count)
  })

  it('drops no item whose neighbours on other pages begin alike', () => {
    const line = (text: string, y: number) => ({ text, y, raisedMark: null, notes: [], size: 10 })
    const pages = ['10.4', '10.22', '10.41'].map((number, at) => ({
      number: at + 2,
      height: 800,
      outside: [],
      lines: [line('A/HRC/990/15', 780), line(`${number} Ratify the Protocol and`, 760), line('train the police', 400)],
    }))
    dropFurniture(pages as unknown as Page[])
    expect(pages.map(({ lines }) => lines[0]?.text.split(' ')[0])).toEqual(['10.4', '10.22', '10.41'])
  })
})
