// Links of a draft that are one letter away from a host of the field, or from each other, are named and never changed.
import { describe, expect, it } from 'vitest'
import { partsOfText } from '../../../src/domain/citing/drafts.ts'
import { findLinkFaults } from '../../../src/domain/citing/links.ts'
import { atOnce } from '../../../src/domain/citing/steps.ts'

const faultsOf = (text: string) =>
  atOnce(findLinkFaults(partsOfText(text))).map(({ host, nearest, from }) => [host, nearest, from])

describe('links of a draft', () => {
  it.each([
    ['a letter changed', 'See www.apr.ch/en.', [['apr.ch', 'apt.ch', 'known_host']]],
    ['a dot too many', '1 https://www.ap.t.ch/report', [['ap.t.ch', 'apt.ch', 'known_host']]],
    ['a letter left out', 'https://ohcr.org/x', [['ohcr.org', 'ohchr.org', 'known_host']]],
    ['two letters changed places', 'https://www.omtc.org', [['omtc.org', 'omct.org', 'known_host']]],
    [
      'two links of the draft',
      'https://birchlake.example/a and\nhttps://birchake.example/a',
      [
        ['birchlake.example', 'birchake.example', 'other_link'],
        ['birchake.example', 'birchlake.example', 'other_link'],
      ],
    ],
    ['hosts of the field and what stands under them', 'https://tbinternet.ohchr.org https://www.un.org/x', []],
    ['hosts of nobody here', 'https://news.example.org http://press.example.net/long', []],
    ['a mail address', 'write to www.x@apr.ch', []],
  ])('%s', (_, text, expected) => expect(faultsOf(text)).toEqual(expected))

  it('are named up to 500 times: a draft of mistyped links has no endless answer', () => {
    expect(faultsOf('https://www.ohchr.or/en '.repeat(2000))).toHaveLength(500)
  })
  it('stand at their place in the part', () => {
    const text = 'Note. http://www.apr.ch/x'
    const [fault] = atOnce(findLinkFaults(partsOfText(text)))
    expect(text.slice(fault!.start, fault!.end)).toBe('apr.ch')
  })
})
