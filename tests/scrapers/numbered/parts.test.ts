// Headings of parts in three languages: the second part of a text stands under its own, whether or not its numbers begin again.
import { describe, expect, it } from 'vitest'
import { readHtmlText } from '../../../scrapers/lib/html/index.ts'
import { readNumbered } from '../../../scrapers/lib/numbered/index.ts'
import { partHeading } from '../../../scrapers/lib/numbered/parts.ts'

const read = (...lines: string[]) =>
  readNumbered(readHtmlText(lines.map((line) => `<p>${line}</p>`).join('')).paragraphs, {
    isSectionHeading: (text) => text === 'Introduction',
  }).paragraphs.map(({ number, part, heading, blocks }) => [number, part, heading, blocks.map(({ text }) => text)])

describe.each([
  ['PART I: KESTRIA', 'PART II: NORTHMARK (OVERSEAS TERRITORY OF KESTRIA)'],
  ['PART ONE', 'PART TWO'],
  ['Part I', 'Part II – Northmark'],
  ['FIRST PART', 'SECOND PART'],
  ['PREMIÈRE PARTIE : KESTRIE', 'DEUXIÈME PARTIE : NORTHMARK'],
  ['PREMIERE PARTIE', 'DEUXIEME PARTIE'],
  ['Première partie', 'Seconde partie – Northmark'],
  ['PARTIE I', 'PARTIE II'],
  ['PARTE I', 'PARTE II'],
  ['PRIMERA PARTE: KESTRIA', 'SEGUNDA PARTE: NORTHMARK'],
  ['Primera parte', 'Segunda parte: Northmark'],
  ['I PARTE', 'II PARTE'],
])('%s, %s', (first, second) => {
  it.each([
    ['run on', '3', '4'],
    ['begin again', '1', '2'],
  ])('its numbers %s', (_, three, four) =>
    expect(
      read(first, '1. The visit took place.', '2. It ended.', second, `${three}. It began.`, `${four}. It ended.`),
    ).toEqual([
      ['1', 'I', [first], ['The visit took place.']],
      ['2', 'I', [first], ['It ended.']],
      [three, 'II', [second], ['It began.']],
      [four, 'II', [second], ['It ended.']],
    ]),
  )
})

it.each([
  'Part two of the report is long.',
  'Part one of the plan, which was adopted',
  'Première partie du plan, qui a été adoptée',
  'Segunda parte del plan',
  'PARTNERS',
  'PARTIES',
  'Part II: the plan was adopted in 2086.',
  'The second part',
  'PART OF THE PLAN',
])('no part: %s', (text) => expect(partHeading(text)).toBeNull())
