// Doubts of the readers in three languages: each kind is told apart by the sentence that a reader still writes.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { doubtKinds } from '../../src/domain/doubts/kinds-table.ts'
import { startsLate, stopsShort } from '../../src/domain/doubts/missing.ts'
import { sayDoubt, sayPlace } from '../../src/domain/doubts/say.ts'
import { englishIn } from '../support/english.ts'

/** A sample of each kind, and words that its reader has in its own text. */
const samples: Record<keyof typeof doubtKinds, readonly [sample: string, literal: string]> = {
  stops_short: [stopsShort.say('in the islands'), ': what goes on was not read'],
  starts_late: [startsLate.say('8'), 'the first number is '],
  order: ['order_suspect: (c) does not follow the letter before it', ' does not follow the letter before it'],
  part: ['part II', '`part $'],
  opens_list: ['opens a list that does not follow', 'opens a list that does not follow'],
  words_after: ['words after the last paragraph: "Xyz"', 'words after the last paragraph: '],
  last_open: ['the last paragraph does not end: "Xyz"', 'the last paragraph does not end: '],
  no_closing: [
    'no follow-up, dissemination or next report at the end: the text may be cut',
    'no follow-up, dissemination or next report at the end: the text may be cut',
  ],
  first_not_printed: [
    'the number 1 is not printed: the sentence before 2 was taken for it',
    'the number 1 is not printed: the sentence before 2 was taken for it',
  ],
  number_twice: ['number 7 is printed twice under 90', 'is printed twice'],
  numbers_missing: ['the numbers 7 to 9 before it are not found', 'before it are not found'],
  number_missing: ['number 7 is missing', 'is missing`'],
  glued: ['number glued to the text before', 'number glued to the text before'],
  lead_inferred: [
    'the lead-in is printed without a number: 90 is inferred',
    'the lead-in is printed without a number: ',
  ],
  without_number: ['printed without a number', 'printed without a number'],
  unknown_state: ['unknown State, kept as printed: Xyz', 'unknown State, kept as printed: '],
  bracket_state: [
    'the brackets at its end name no State that we know: Xyz',
    'the brackets at its end name no State that we know: ',
  ],
  no_recommender: [
    'no recommending State is printed: read as a comment',
    'no recommending State is printed: read as a comment',
  ],
  unclear_answer: [
    'the words of the answer do not say plainly what is supported',
    'the words of the answer do not say plainly what is supported',
  ],
  answered_otherwise: [
    'paragraph 91 answers it otherwise than the lead-in of its list',
    'answers it otherwise than the lead-in of its list',
  ],
  left_out: ['left out of the answer to its list', 'left out of the answer to its list'],
  goes_on: ['may go on with the item before it', 'may go on with the item before it'],
  no_troika: ['no troika is printed', 'no troika is printed'],
  troika: ['troika read as 2 States: Norland, Kestria', 'troika read as '],
  base_documents: [
    '2 of three base documents are printed with a whole symbol',
    'of three base documents are printed with a whole symbol',
  ],
  no_session: ['the session of the Working Group is not printed', 'the session of the Working Group is not printed'],
  no_heading: [
    'no heading of the conclusions: they begin at their first lead-in',
    'no heading of the conclusions: they begin at their first lead-in',
  ],
  tables: ['tables, which are not read, on pages: 3, 4', 'tables, which are not read, on pages: '],
  recognised: [
    'the words were recognised in a picture of each page: check them against the print before quoting',
    'the words were recognised in a picture of each page: check them against the print before quoting',
  ],
  by_title: [
    'the properties of the file call the text unfinished ("Draft"), and its pages do not: compare with the official document',
    'the properties of the file call the text unfinished (',
  ],
  no_symbol: [
    "source=listing: the cover prints no symbol, CAT/C/XVD/CO/3 is the listing's",
    'source=listing: the cover prints no symbol, ',
  ],
  other_symbol: ['the cover says A/HRC/990/1, the listing A/HRC/990/2', ', the listing $'],
  no_days: ['the days of the visit were not found', 'the days of the visit were not found'],
  called_off: [
    'the visit was called off or put off, by the words of the report: it has no days',
    'the visit was called off or put off, by the words of the report: it has no days',
  ],
  no_section: [
    'no heading holds recommendations; they were looked for by their words',
    'no heading holds recommendations; they were looked for by their words',
  ],
  addressee: [
    'whom it asks ("Xyz") is not known: shown as for the Government',
    ' is not known: shown as for the Government',
  ],
  several_addressees: [
    'asks several in one sentence (government, un): shown as for government',
    'asks several in one sentence (',
  ],
  no_deadline: [
    'follow-up: no deadline is printed in words that are known',
    'no deadline is printed in words that are known',
  ],
  original: ['the cover says original French, the text is Spanish', 'the cover says original '],
  damage: ['2 units hold a tag (7: "xyz")', ' units hold '],
  skip_first: ['stands before the first number', 'stands before the first number'],
  skip_heading: ['heading without a paragraph', 'heading without a paragraph'],
  skip_annex: ['stands in an annex', 'stands in an annex'],
  skip_table: ['stands in a table', 'stands in a table'],
  skip_delegation: ['annex: the delegation', 'annex: the delegation'],
  skip_note: ['no call of this note was found in the text', 'no call of this note was found in the text'],
  skip_number: [
    'the number 7 is not in the text; its words may stand under the number before',
    ' is not in the text; its words may stand under the number before',
  ],
  skip_paragraph: ['no paragraph of this number was found', 'no paragraph of this number was found'],
  skip_recommendation: ['no recommendation of this number was found', 'no recommendation of this number was found'],
  skip_unnumbered: ['unnumbered text between the recommendations', 'unnumbered text between the recommendations'],
  skip_disclaimer: [
    'the disclaimer of the report, printed without a number',
    'the disclaimer of the report, printed without a number',
  ],
  skip_same: ['the recommendation is listed as 90.2', 'the recommendation is listed as '],
  skip_other_part: [
    'stands after the part on the report of the State',
    'stands after the part on the report of the State',
  ],
  referred: ['position by reference', 'position by reference'],
  within_answer: ['printed within the answer of the State', 'printed within the answer of the State'],
  bracket_open: ['bracket of the State is not opened in print', 'bracket of the State is not opened in print'],
  no_adoption: ['the day of the adoption is not printed', 'the day of the adoption is not printed'],
  named_inside: [
    'a State named inside the text is read as recommending: Norland',
    'a State named inside the text is read as recommending: ',
  ],
  later_than: [
    'the session (2099-01-02 to 2099-01-20) is later than the document (2098-01-02): not taken; compare with the print',
    ') is later than the document (',
  ],
  loose_notes: [
    'notes whose place in the text is not known, so that they stand with no paragraph: 2 ("Xyz")',
    'notes whose place in the text is not known, so that they stand with no paragraph: ',
  ],
  lookalikes: [
    'letters of another alphabet that look like Latin ones, in 2 words, which no search finds: "xyz"',
    'letters of another alphabet that look like Latin ones, in ',
  ],
  listed_day: ['the list says 2098-01-02, the document is of 2099-01-02', 'the list says '],
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.includes('examples'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
const written = [
  ...filesIn('scrapers'),
  ...filesIn('src/pipeline'),
  readFileSync('src/domain/doubts/missing.ts', 'utf8'),
].join('\n')

describe.each(Object.entries(samples))('%s', (_, [sample, literal]) => {
  it('is what a reader writes', () => {
    expect(written).toContain(literal)
  })

  it.each(['en', 'fr', 'es'] as const)('is said in %s, with its paragraph', (language) => {
    const { words, isEnglish } = sayDoubt(`para. 18(c): ${sample}`, language)
    expect(isEnglish).toBe(false)
    expect(words.startsWith({ en: 'para. 18 (c): ', fr: 'par. 18 c)\u00a0: ', es: 'párr. 18 c): ' }[language])).toBe(
      true,
    )
    expect(words).not.toMatch(/order_suspect|source=|undefined|units/)
    if (language !== 'en')
      expect(
        englishIn(words.replace(/[«“][^»”]*[»”]|\(\d+: .*\)$|government, un|Norland, Kestria|"xyz"/gu, '')),
      ).toEqual([])
  })
})

it('keeps words of the document in the quotation marks of the language', () => {
  const doubt = 'para. 9: stops short ("with \\"a\\" view to"): what goes on was not read'
  expect(sayDoubt(doubt, 'fr').words).toBe(
    'par. 9\u00a0: le texte s’arrête au milieu d’une phrase («\u00a0with "a" view to\u00a0») ; la suite n’a pas été lue',
  )
})

it('gives a sentence of no kind as it is stored, as English', () => {
  expect(sayDoubt('something quite new', 'fr')).toEqual({ words: 'something quite new', isEnglish: true })
})

it('reads the number that stands alone before a doubt on a review', () => {
  expect(sayDoubt('90.12: no recommending State is printed', 'es').words).toBe(
    'párr. 90.12: no está impreso ningún Estado que formule la recomendación',
  )
})

it.each([
  ['12', 'par. 12'],
  ['90.3', 'par. 90.3'],
  ['page 4', 'page 4'],
  ['after 7', 'après le paragraphe 7'],
  ['note *, page 3', 'note *, page 3'],
  // the reason says it
  ['before the first number', null],
])('the place %s of what was not read', (where, words) => {
  expect(sayPlace(where, 'fr')).toBe(words)
})
