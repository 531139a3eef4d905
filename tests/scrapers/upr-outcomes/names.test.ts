// Names in a report of the Working Group: who speaks, who recommends, and which State the cover names.
import { describe, expect, it } from 'vitest'
import { readStates } from '../../../scrapers/upr-outcomes/brackets.ts'
import { parseRead } from '../../../scrapers/upr-outcomes/parse.ts'
import { readSpeaker } from '../../../scrapers/upr-outcomes/speaker.ts'
import { brief, coverLines, disclaimer, introduction, read, report } from './invented.ts'

describe('who speaks', () => {
  it.each([
    ['As recommended by Norland, Kestria urged Valdoria to act.', 'XVF'],
    ['Although it welcomed the reforms, Kestria recommended action.', 'XVF'],
    ['Taking note of the reforms of Norland and Lurania, Kestria recommended action.', 'XVF'],
    ['Kestria, while commending progress, recommended action.', 'XVF'],
    ['Kestria, supported by Norland, recommended action.', 'XVF'],
    ['The representative of the Federated Cantons of Tarsis recommended action.', 'XVH'],
    ['While Norland was praised, it recommended action.', ''],
    ['Having thanked Valdoria, Kestria and Norland recommended action.', 'XVF XVE'],
    ['Concerned about prisons, Kestria, Norland and Lurania called for action.', 'XVF XVE XVG'],
    ['Kestria recommended that Norland be thanked.', 'XVF'],
    // a name that ends like an adverb
    ['Referring to the death penalty, Italy recommended action.', 'ITA'],
    ['Turning to prisons, Kestria expressed concern at overcrowding.', 'XVF'],
    ['On prisons, Norland and Kestria were deeply concerned.', 'XVE XVF'],
    ['In the regions of the north, the delegation noted progress.', ''],
    ['Sharing the concerns of Norland, Italy strongly recommended action.', 'ITA'],
  ])('%s', (sentence, codes) =>
    expect(
      readSpeaker(sentence)
        .map(({ iso3 }) => iso3)
        .join(' '),
    ).toBe(codes),
  )
})

it.each([
  ['A/HRC/990/15', 'official'],
  ['A/HRC/990/15/Rev.1', 'revised'],
])('the version of %s is %s', (symbol, version) =>
  expect(
    report(['4. Valdoria supports the following recommendations:', '|4.1. Open the prisons (Norland).'], [], symbol)
      .version,
  ).toBe(version),
)

describe('recommending States', () => {
  it.each<[string, string | null]>([
    ['Norland (joint recommendation)', 'XVE'],
    ['Norland (also on behalf of Kestria)', 'XVE'],
    ['Norland [on behalf of the group]', 'XVE'],
    ['Norland, on behalf of the Nordic States, and Lurania', 'XVE XVG'],
    ['Norland, on behalf of the Group of African States, and Lurania', 'XVE XVG'],
    ['Norland, on behalf of Kestria, and Lurania', 'XVE'],
    ['Nordic countries (Norland, Kestria and Lurania)', 'XVE XVF XVG'],
    ['Norland, on behalf of the Nordic countries, Kestria and Lurania', 'XVE XVF XVG'],
    ['Norland on behalf of the African Group, Kestria', 'XVE XVF'],
    ['Kestria, Norland (on behalf of the Nordic countries), Lurania', 'XVF XVE XVG'],
    ['Lurania, Nordic-Baltic States (Norland, Kestria)', 'XVG XVE XVF'],
    ['Norland, together with Lurania', 'XVE XVG'],
    ['Norland as well as Lurania', 'XVE XVG'],
    ['Kestria, Norland and others', 'XVF XVE '],
    ['Gambia, Republic of The', 'GMB'],
    ['joint recommendation by Norland and Kestria', 'XVE XVF'],
    ['Norland (joint recommendation with Kestria), Lurania', 'XVE XVF XVG'],
    ['Norland and Kestria, jointly', 'XVE XVF'],
    ['Norland; Kestria – joint recommendation', 'XVE XVF'],
    ['Joint recommendation: Norland, Kestria', 'XVE XVF'],
    ['recommended by Norland and Kestria', 'XVE XVF'],
    ['recommendation of Norland', 'XVE'],
    ['Holy See (observer)', 'VAT'],
    ['Tarsis (the Federated Cantons of), Norland (the)', 'XVH XVE'],
    ['Tarsis, Federated Cantons of, Norland', 'XVH XVE'],
    ['Norland (formerly Old Norland)', 'XVE'],
    ['Albania, Serbia and Montenegro', 'ALB SRB MNE'],
    ['Serbia, Montenegro', 'SRB MNE'],
    ['Lichtenstein, Phillipines', 'LIE PHL'],
    ['Lao People\u02bcs Democratic Republic', 'LAO'],
  ])('(%s)', (list, codes) =>
    expect(
      readStates(list)
        ?.states.map(({ iso3 }) => iso3)
        .join(' ') ?? null,
    ).toBe(codes),
  )
})

describe.each([
  'Democratic People’s Republic of Korea',
  'Lao People’s Democratic Republic',
  'Union of the Comoros',
  'Antigua and Barbuda',
])('%s answers', (name) => {
  it.each([
    ['The recommendations listed below enjoy the support of the STATE:', 'supported'],
    ['The following recommendations did not enjoy the support of the STATE:', 'noted'],
    ['STATE accepts the following recommendations:', 'supported'],
  ])('%s', (lead, value) => {
    const own = (text: string) => text.replaceAll('STATE', name).replaceAll('Valdoria', name)
    const lines = ['# I. Summary', ...introduction, '# II. Conclusions and/or recommendations', `4. ${lead}`]
    const cover = coverLines('A/HRC/990/15').map(own)
    const parsed = parseRead(read(cover, [...lines, '|4.1. Open the archives (Kestria).', disclaimer(5)].map(own)), {
      symbol: null,
    })
    expect(brief(parsed)).toEqual([`4.1 Open the archives (XVF) ${value}`])
  })
})

describe('covers', () => {
  const cover = (symbol: string, state: string[]) => [...coverLines(symbol).slice(0, -1), ...state]
  const conclusions = [
    '# I. Summary',
    ...introduction,
    '# II. Conclusions and/or recommendations',
    '4. The recommendations listed below enjoy the support of the State under review:',
    '|4.1. Open the archives (Kestria).',
    disclaimer(5),
  ]
  it.each<[string, string[], string]>([
    ['a bracket of territories', ['China (including Hong Kong, China and Macao, China)'], 'CHN'],
    ['a bracket over two lines', ['China (including Hong Kong, China', 'and Macao, China)'], 'CHN'],
    ['territories behind a comma', ['Norland, including the Far Isles'], 'XVE'],
    ['territories with "and"', ['Norland (with the Far Isles and Old Rock)'], 'XVE'],
    ['an article in the bracket', ['Tarsis (the Federated Cantons of)'], 'XVH'],
  ])('%s', (_, lines, iso3) =>
    expect(parseRead(read(cover('A/HRC/990/15', lines), conclusions), { symbol: null }).states).toEqual([iso3]),
  )

  it('a line of the masthead in one paragraph with the title is none of it', () => {
    const title = 'Report of the Working Group on the Universal Periodic Review'
    const lines = [`# UNIVERSAL PERIODIC REVIEW ${title}`, ...conclusions]
    expect(parseRead(read(cover('A/HRC/WG.6/1/XVD/4', ['Valdoria']), lines), { symbol: null }).title).toBe(title)
  })

  it('a report of the first session is a report, its session not the Council’s', () => {
    const parsed = parseRead(read(cover('A/HRC/WG.6/1/XVD/4', ['Valdoria']), conclusions), { symbol: null })
    expect(parsed).toMatchObject({ type: 'report_of_the_working_group', session: null })
    expect(brief(parsed)).toEqual(['4.1 Open the archives (XVF) supported'])
  })

  it.each(['1', '2', '3'])('A/HRC/WG.6/1/XVD/%s is a document for the review', (number) =>
    expect(() =>
      parseRead(read(cover(`A/HRC/WG.6/1/XVD/${number}`, ['Valdoria']), conclusions), { symbol: null }),
    ).toThrow(/prepared for the review/),
  )
})
