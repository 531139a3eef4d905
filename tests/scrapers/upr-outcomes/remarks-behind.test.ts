// Words of answering behind the recommending States: no words of the recommendation, and a doubt about its answer.
import { describe, expect, it } from 'vitest'
import { brief, report } from './invented.ts'

const listed = (item: string, lead = 'enjoy the support of Valdoria') =>
  report([`6. The recommendations below ${lead}:`, `|6.1 ${item}`, '|6.2 Open the courts (Kestria).'])

describe('a remark on parts of a recommendation', () => {
  it.each([
    'Close the camps and pay for it (Norland) [the first part is supported; the second part, on fees, is noted].',
    'Close the camps and pay for it (Norland) – the first part is supported, the second is noted.',
    'Close the camps and pay for it (Norland) (the second part is not accepted, since fees are fixed by law);',
    'Close the camps and pay for it (Norland) – its second part does not enjoy the support of Valdoria.',
    'Close the camps and pay for it (Norland) (Kestria) [Valdoria notes the second part];',
  ])('%s', (item) => {
    const parsed = listed(item)
    const unit = parsed.units.find(({ path, unitType }) => path === '6.1' && unitType === 'upr_recommendation')
    expect(unit?.text).toBe('Close the camps and pay for it')
    expect(unit?.warnings?.join() || unit?.positions?.map(({ value }) => value).join()).toMatch(
      /may answer a part of it|unclear|otherwise than|partially_supported/,
    )
    expect(
      parsed.units.some(({ text, unitType }) => unitType === 'upr_position_statement' && /part/.test(text ?? '')),
    ).toBe(true)
  })

  it('inside an item of two recommendations', () => {
    const parsed = listed('Close the camps (Norland) [supported]; Pay the victims (Kestria) [noted].')
    expect(parsed.warnings?.join()).toMatch(/may answer a part of it|answer it otherwise/)
  })

  it('leaves words that answer nothing in the recommendation', () => {
    const parsed = listed('Close the camps (Norland) [as recommended before];')
    expect(parsed.units.find(({ path }) => path === '6.1')?.text).toContain('Close the camps')
  })
})

it.each([
  ['did not enjoy the support of Valdoria, which offers the following comments', false],
  ['did not enjoy the support of Valdoria', true],
])('a comment behind the States is no doubt where comments are announced: %s', (lead, isDoubt) => {
  const parsed = listed('Open the archives (Norland): The courts are independent and their rulings are final;', lead)
  const unit = parsed.units.find(({ unitType }) => unitType === 'upr_recommendation')
  expect(unit).toMatchObject({ text: 'Open the archives', positions: [{ value: 'noted' }] })
  expect((unit?.warnings ?? []).length > 0).toBe(isDoubt)
})

describe('a reserve on one number in the lead-in', () => {
  it.each([
    'enjoy the support of Valdoria, it being understood that 6.2 does not extend to military courts',
    'enjoy the support of Valdoria; as to 6.2, only its first half',
    'enjoy the support of Valdoria, apart from the reference to article 22 in 6.2',
  ])('%s: the doubt does not say that no position is given', (lead) => {
    const parsed = listed('Close the camps (Norland);', lead)
    expect(parsed.warnings?.join()).not.toContain('the lead-in gives no position')
    expect(brief(parsed).join()).toMatch(/6\.2 Open the courts \(XVF\) (?:unclear|partially_supported)/)
  })
})

it.each(['With regard to this recommendation, Valdoria notes', 'In this regard, the Government stated'])(
  'a comment that first names its subject stands behind the recommendation: %s',
  (opening) =>
    expect(brief(listed(`Join it (Norland). ${opening} that the matter is before the courts.`))[0]).toBe(
      '6.1 Join it (XVE) supported',
    ),
)

it('a line that is called a comment is no part of the recommendation before it', () => {
  const { warnings } = report([
    '6. The following recommendations enjoy the support of Valdoria:',
    '|6.1 Ratify the first treaty (Norland);',
    '~Comment: the bill is before Parliament.',
    '|6.2 Ratify the second treaty (Kestria).',
  ])
  expect(warnings).toEqual([])
})

it('a comment behind an item that refuses as its list does is no answer of its own', () => {
  const parsed = report([
    '6. The following recommendations did not enjoy the support of Valdoria:',
    '|6.1 Ratify the first treaty (Norland);',
    '~Valdoria cannot support this recommendation because the Constitution does not allow it.',
    '|6.2 Ratify the second treaty (Kestria);',
    '~This recommendation is not accepted since no such practice exists in Valdoria.',
    '|6.3 Ratify the third treaty (Lurania).',
  ])
  const read = parsed.units.filter(({ unitType }) => unitType === 'upr_recommendation')
  expect(read.map(({ positions }) => positions?.map(({ value }) => value).join())).toEqual(['noted', 'noted', 'noted'])
  expect(parsed.warnings).toEqual([])
})

it('an answer of an item of a list that begins again stands in that item, and announced comments are no doubt', () => {
  const { units, warnings } = report([
    '6. The following recommendations did not enjoy the support of Valdoria, which offered the following comments:',
    '|1. Ratify the first treaty (Norland);',
    '|2. As explained by the delegation, the matter is before Parliament.',
    '|3. Ratify the third treaty (Lurania): this is under study.',
  ])
  expect(units.filter(({ path }) => path?.startsWith('6.')).map(({ unitType }) => unitType)).toEqual([
    'upr_recommendation',
    'upr_position_statement',
    'upr_recommendation',
  ])
  expect(units.find(({ path }) => path === '6.3')?.positions?.at(-1)?.sourceParagraph).toBe('6.3')
  expect(warnings?.join()).not.toContain('read as a comment')
})
