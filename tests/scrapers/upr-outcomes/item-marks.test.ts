// Marks in an item that are no words of the recommendation: answers, notes that it was taken back, pointers at another one.
import { describe, expect, it } from 'vitest'
import { report } from './invented.ts'

const listed = (item: string, lead = 'enjoy the support of Valdoria') => {
  const parsed = report([`6. The recommendations below ${lead}:`, '|6.1 Open the courts (Kestria);', `|6.2 ${item}`])
  const units = parsed.units.filter(({ unitType, path }) => unitType === 'upr_recommendation' && path === '6.2')
  return { units, unit: units[0], parsed }
}
const lastOf = (unit: ReturnType<typeof listed>['unit']) => unit?.positions?.at(-1)

describe('a mark that answers', () => {
  it.each<[item: string, value: string, isDoubted: boolean]>([
    ['(noted) Train the guards (Norland);', 'noted', true],
    ['[Noted] Train the guards (Norland);', 'noted', true],
    ['{not accepted} Train the guards (Norland);', 'noted', true],
    ['*Accepted* Train the guards (Norland);', 'supported', false],
    ['Train the guards *accepted* (Norland);', 'supported', false],
    ['Train the guards (enjoys support) (Norland);', 'supported', false],
    ['Train the guards (does not enjoy the support of Valdoria) (Norland);', 'noted', true],
    ['Train the guards (Norland) *noted*;', 'noted', true],
    ['Train the guards (accepted in part) (Norland).', 'partially_supported', true],
    ['(under consideration) Train the guards (Norland)', 'pending', true],
  ])('%s', (item, value, isDoubted) => {
    const { unit, parsed } = listed(item)
    expect(unit?.text).toBe('Train the guards')
    expect(unit?.recommendingStates?.map(({ iso3 }) => iso3)).toEqual(['XVE'])
    expect(unit?.joinedText).toBe(item.replace(/^\d\S+ /, ''))
    expect(lastOf(unit)?.value).toBe(value)
    expect(/answer it otherwise/.test((parsed.warnings ?? []).join())).toBe(isDoubted)
  })

  it.each(['[already implemented] Train the guards (Norland);', 'Train the guards (Norland) [already implemented];'])(
    'marks as implemented what the list supports: %s',
    (item) => {
      const { unit } = listed(item)
      expect([unit?.text, lastOf(unit)?.value, lastOf(unit)?.alreadyImplemented]).toEqual([
        'Train the guards',
        'supported',
        true,
      ])
      const noted = lastOf(listed(item, 'have been noted by Valdoria').unit)
      expect([noted?.value, noted?.alreadyImplemented]).toEqual(['unclear', true])
    },
  )

  it('several marks in one item answer nothing plainly', () => {
    const { units, parsed } = listed('[supported] Close the camps (Norland) [noted]; Pay the victims (Kestria).')
    expect(units.map(({ text }) => text)).toEqual(['Close the camps', 'Pay the victims'])
    expect((parsed.warnings ?? []).join()).toContain('may answer a part of it')
  })

  it('inside the words it is doubted, and left where it stands', () => {
    const { unit, parsed } = listed('Ratify the first Protocol [accepted] and the second one (Norland)')
    expect(unit?.text).toBe('Ratify the first Protocol [accepted] and the second one')
    expect((parsed.warnings ?? []).join()).toContain('words inside it may answer a part of it: "accepted"')
  })
})

describe('a mark that answers nothing', () => {
  it.each(['(withdrawn) Train the guards (Norland)', 'Train the guards (Norland) [Deleted].'])(
    'taken back: %s',
    (item) => {
      const { unit, parsed } = listed(item)
      expect(unit?.text).toBe('Train the guards')
      expect((parsed.warnings ?? []).join()).toContain('is printed beside it: it may no longer stand')
    },
  )
  it.each(['Train the guards (Norland) (same as 6.11).', 'Train the guards (Norland) [S];'])(
    'a pointer: %s',
    (item) => {
      const { unit } = listed(item)
      expect(unit?.text).toBe('Train the guards')
      expect(unit?.warnings?.join()).toContain('printed beside it')
      expect(unit?.joinedText).toContain(item.includes('[') ? '[S]' : 'same as 6.11')
    },
  )
  it('nothing else is printed', () => {
    const { unit, parsed } = listed('[Deleted]')
    expect(unit?.text).toBe('[Deleted]')
    expect((parsed.warnings ?? []).join()).toContain('it may no longer stand')
  })
  it.each([
    'Ratify the Convention (CED) (Norland)',
    'Act on the report (see A/HRC/13/39) (Norland)',
    'Support the work *of the clinics* (Norland)',
    'Act on what the Committee (noted above by experts) asked (Norland)',
  ])('words of a recommendation stay: %s', (item) => {
    const { unit } = listed(item)
    expect(unit?.text).toBe(item.replace(' (Norland)', ''))
    expect(unit?.warnings).toEqual([])
  })
})

it('States before the words are no words', () => {
  const { unit } = listed('(Norland) Open the prisons;')
  expect([unit?.text, unit?.recommendingStates?.map(({ iso3 }) => iso3)]).toEqual(['Open the prisons', ['XVE']])
})
