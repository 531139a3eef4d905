// What is said by others or too late is no request; plans that came to nothing are no days; names and addressees as they are printed.
import { describe, expect, it } from 'vitest'
import { addresseeOf, severalAddressees } from '../../../scrapers/special-rapporteur-visits/addressees.ts'
import { parse } from '../../../scrapers/special-rapporteur-visits/parse.ts'
import { isSuspended, visitDays } from '../../../scrapers/special-rapporteur-visits/visit.ts'
import { doubtOfAddressee } from '../../../scrapers/special-rapporteur-visits/whom.ts'
import { bytesOf } from '../cat-concluding-observations/invented.ts'
import { capture } from '../cat-concluding-observations/support.ts'

describe('days', () =>
  it.each<[string]>([
    [
      'The visit, which was originally to take place from 5 to 15 March 2098, was postponed and took place from 3 to 16 June 2098.',
    ],
    ['The visit was postponed and took place from 3 to 16 June 2098.'],
    ['The visit, initially due to begin on 5 March 2098, took place from 3 to 16 June 2098.'],
    ['The visit took place from 3 to 16 June 2098.'],
  ])('%s', (text) => expect(visitDays([text])).toEqual({ from: '2098-06-03', to: '2098-06-16' })))

describe('addressees', () => {
  it.each([
    'He appeals to States hosting refugees not to return persons to Valdoria.',
    'He requests the Secretary-General to appoint an envoy.',
    'He encourages the General Assembly to act.',
    'He urges other countries not to extradite anyone to Valdoria.',
    'He urges States that have troops in Valdoria to inquire.',
  ])('%s', (text) => expect(addresseeOf(text, null, [])).toBe('international_community'))
  it.each<[text: string, addressee: string]>([
    ['He asks the Secretary-General to appoint an envoy.', 'international_community'],
    ['He asks the de facto authorities of Northmark to close the cells.', 'other_body'],
    ['He asks the Government to close the cells.', 'government'],
  ])('%s', (text, addressee) => expect(addresseeOf(text, null, [])).toBe(addressee))
  it.each([
    'He calls upon the authorities in Valdoria and the de facto authorities in Northmark to close the cells.',
    'He urges both the Government and the rebels to stop torture.',
    'She encourages the Government and the international community to fund the courts.',
  ])('several who are asked together: %s', (text) => expect(severalAddressees(text).length).toBe(2))
  it.each(['He urges the Government to train judges and the police.', 'He asks the Government to act.'])(
    'one who is asked: %s',
    (text) => expect(severalAddressees(text)).toEqual([]),
  )
  it('parties to a conflict are no Government', () =>
    expect(addresseeOf('He calls on the parties to the conflict to stop torture.', null, [])).toBe('other_body'))
  it.each(['The Government should close the cells.', 'He urges the Government of Valdoria to close the cells.'])(
    '%s',
    (text) => {
      expect(addresseeOf(text, null, [])).toBe('government')
      expect(doubtOfAddressee(text, null)).toBeNull()
    },
  )
  it('a Council without its name is doubted', () => {
    expect(doubtOfAddressee('He invites the Council to remain seized of the matter.', null)).toContain('is not plain')
    expect(doubtOfAddressee('He invites the Council of Ministers to act.', null)).toBeNull()
  })
})

describe('holders', () =>
  it.each<[introduction: string, holder: string]>([
    [
      'The former Special Rapporteur, Mr. Old Name, visited Valdoria from 1 to 9 May 2090. The present Special Rapporteur, Ms. Jane Doe, visited Valdoria from 3 to 16 June 2098.',
      'Jane Doe',
    ],
    ['The Special Rapporteur, Ms. Aïcha ben Doe, visited Valdoria from 3 to 16 June 2098.', 'Aïcha ben Doe'],
    ['The Special Rapporteur, Juan van der Doe, visited Valdoria from 3 to 16 June 2098.', 'Juan van der Doe'],
  ])('%s', async (introduction, holder) => {
    const cover = ['United Nations', 'A/HRC/991/52/Add.3', 'Distr.: General', '11 February 2099', 'Original: English']
    const title = [
      'Human Rights Council',
      'Report of the Special Rapporteur on torture and other cruel, inhuman or degrading treatment or punishment',
      'Visit to Valdoria',
    ]
    const lines = [
      '# I. Introduction',
      `1. ${introduction}`,
      '# II. Recommendations',
      '2. The Government should act.',
      '3. It should close the cells.',
    ]
    const { visit } = await parse(capture(bytesOf({ symbol: null, cover, title, lines })))
    expect(visit?.mandateHolder).toBe(holder)
  }))

describe('a pause', () => {
  it.each(['He interrupted his visit from 8 to 10 June to attend a meeting.', 'She suspended her visit for two days.'])(
    'is no end: %s',
    (text) => expect(isSuspended([text])).toBe(false),
  )
  it.each(['He interrupted his visit on 8 June.', 'She suspended her visit.'])('is none: %s', (text) =>
    expect(isSuspended([text])).toBe(true),
  )
})
