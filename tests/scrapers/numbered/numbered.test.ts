// Numbers, letters and headings over the paragraphs of any reader: sequences, nesting, restarts, annexes, lost labels.
import { describe, expect, it } from 'vitest'
import { paragraphOf } from '../../../scrapers/lib/html/labels.ts'
import { readNumbered } from '../../../scrapers/lib/numbered/index.ts'
import { splitAtNumber, splitInlineList } from '../../../scrapers/lib/numbered/inline.ts'
import { createLetters } from '../../../scrapers/lib/numbered/letters.ts'

const read = (...lines: string[]) =>
  readNumbered(
    lines.map((line) => paragraphOf(line)),
    { isSectionHeading: (text) => text === 'Introduction' },
  )
const short = (...lines: string[]) =>
  read(...lines).paragraphs.map(({ number, heading, blocks }) => [
    number,
    heading.join(' > '),
    blocks.map(({ path, text }) => `${path.join('.')}:${text}`),
  ])

describe('createLetters', () => {
  const places = (rows: [label: string, before: string, text: string][]) => {
    const letters = createLetters()
    return rows.map(([label, before, text]) => {
      const place = letters.place(label, before, text)
      return place && `${place.path.join('.')}${place.suspect ? '?' : ''}${place.restarts ? '*' : ''}`
    })
  }
  it('tells (i) after (h) from (i) under a letter', () => {
    expect(
      places([
        ['h', 'x:', 'Eight;'],
        ['i', 'Eight;', 'Nine;'],
        ['j', 'Nine;', 'Ten.'],
      ]),
    ).toEqual(['h?', 'i', 'j'])
    expect(
      places([
        ['a', 'x:', 'One:'],
        ['i', 'One:', 'Deep;'],
        ['ii', 'Deep;', 'Deep;'],
        ['b', 'Deep;', 'Two.'],
      ]),
    ).toEqual(['a', 'a.i', 'a.ii', 'b'])
  })
  it('counts figures', () =>
    expect(
      places([
        ['1', 'x:', 'One;'],
        ['2', 'One;', 'Two:'],
        ['a', 'Two:', 'Deep;'],
        ['3', 'Deep;', 'Three.'],
      ]),
    ).toEqual(['1', '2', '2.a', '3']))
  it('goes on beyond z and begins again at a', () => {
    expect(
      places([
        ['z', 'y;', 'Last;'],
        ['aa', 'Last;', 'More;'],
        ['bb', 'More;', 'End.'],
      ]),
    ).toEqual(['z?', 'aa', 'bb'])
    expect(
      places([
        ['a', 'x:', 'One;'],
        ['b', 'One;', 'Two.'],
        ['a', 'Two. It also welcomes:', 'One.'],
      ]),
    ).toEqual(['a', 'b', 'b.a'])
  })
  it('leaves references alone', () => {
    expect(places([['b', 'as article 4', 'of the Code says']])).toEqual([null])
    expect(
      places([
        ['a', 'x:', 'One;'],
        ['c', 'One;', 'Three.'],
      ]),
    ).toEqual(['a', 'c?'])
  })
})

describe('splitInlineList and splitAtNumber', () => {
  it.each([
    ['The State party should: (a) Amend; (b) Repeal.', [':The State party should:', 'a:Amend;', 'b:Repeal.']],
    ['L’État partie devrait : a) Amender ; b) Abroger.', [':L’État partie devrait :', 'a:Amender ;', 'b:Abroger.']],
    ['The State party should: a. Amend; b. Repeal.', [':The State party should:', 'a:Amend;', 'b:Repeal.']],
    ['It should: (i) Amend; and (ii) Repeal.', [':It should:', 'i:Amend; and', 'ii:Repeal.']],
    ['Il devrait : i) Amender ; ii) Abroger.', [':Il devrait :', 'i:Amender ;', 'ii:Abroger.']],
    [
      'It should: (a) Act: (i) Amend; (ii) Repeal; (b) Pay.',
      [':It should:', 'a:Act: (i) Amend; (ii) Repeal;', 'b:Pay.'],
    ],
    [
      'It should: (a) keep registers; (b) train the police.',
      [':It should:', 'a:keep registers;', 'b:train the police.'],
    ],
    ['Il devrait : a) tenir des registres ; b) former.', [':Il devrait :', 'a:tenir des registres ;', 'b:former.']],
    ['Debe: a) llevar registros; y b) formar.', [':Debe:', 'a:llevar registros; y', 'b:formar.']],
    [
      'It bans: (a) acts under article 1 (a), (b) and (c) alike.',
      [':It bans: (a) acts under article 1 (a), (b) and (c) alike.'],
    ],
    ['See articles 2 (i) and (ii) of the law.', [':See articles 2 (i) and (ii) of the law.']],
    ['It names: a. The law; see annex b. The Committee', [':It names: a. The law; see annex b. The Committee']],
    ['See articles 2 (a) and (b) of the law.', [':See articles 2 (a) and (b) of the law.']],
    ['It should: (a) act now.', [':It should: (a) act now.']],
    ['It should: (1) Amend; (2) Repeal.', [':It should:', '1:Amend;', '2:Repeal.']],
    ['El Estado parte debe: 1) Enmendar; y 2) Derogar.', [':El Estado parte debe:', '1:Enmendar; y', '2:Derogar.']],
    ['See articles: (1) Law; and (3) Act.', [':See articles: (1) Law; and (3) Act.']],
    ['See article 3 (1) and (2) of the law.', [':See article 3 (1) and (2) of the law.']],
    ['It should: (a) Act: (1) Amend; (2) Repeal; (b) Pay.', [':It should:', 'a:Act: (1) Amend; (2) Repeal;', 'b:Pay.']],
    ['It should: 1. Amend; 2. Repeal.', [':It should: 1. Amend; 2. Repeal.']],
  ] as [string, string[]][])('%s', (text, expected) =>
    expect(splitInlineList(text).map((piece) => `${piece.label ?? ''}:${piece.text}`)).toEqual(expected),
  )
  it.each([
    ['It is law.12. The Committee', 12, ['It is law.', 'The Committee']],
    ['It is law. 12. The Committee', 12, ['It is law.', 'The Committee']],
    ['Act No. 12. The Committee', 13, null],
    ['in 2012. The Committee', 12, null],
  ] as [string, number, unknown][])('%s', (text, number, expected) =>
    expect(splitAtNumber(text, number)).toEqual(expected),
  )
})

describe('readNumbered', () => {
  it('keeps headings by outline, nearest last', () => {
    expect(
      short(
        'I. Introduction',
        '1. One is here.',
        'II. Findings',
        'A. Law',
        '2. Two is here.',
        'Code',
        '3. Three is here.',
        'B. Facts',
        '4. Four is here.',
      ).map(([number, heading]) => [number, heading]),
    ).toEqual([
      ['1', 'Introduction'],
      ['2', 'Findings > Law'],
      ['3', 'Findings > Law > Code'],
      ['4', 'Findings > Facts'],
    ])
  })
  it('keeps a section over its topics where no heading has an outline letter', () => {
    const lines = ['Positives', '1. One is here.', 'Worries', 'Law', '2. Two is here.', 'Facts', '3. Three is here.']
    const paths = (before: string[], opensSection: (text: string) => boolean) =>
      readNumbered(
        [...before, ...lines, 'Positives', '4. Four is here.'].map((line) => paragraphOf(line)),
        { isSectionHeading: (text) => text === 'Positives', opensSection },
      ).paragraphs.map(({ heading }) => heading.join(' > '))
    const opens = (text: string): boolean => text === 'Positives' || text === 'Worries'
    expect(paths([], opens)).toEqual(['Positives', 'Worries > Law', 'Worries > Facts', 'Positives'])
    expect(paths([], () => false)).toEqual(['Positives', 'Worries > Law', 'Facts', 'Positives'])
  })
  it('takes a number out of sequence for text', () => {
    expect(
      short('1. One.', '2. Two, in the year of grace and of the law', '2010. That was all.', '3. Three.').map(
        ([number]) => number,
      ),
    ).toEqual(['1', '2', '3'])
  })
  it('takes the real number where a reference stands at a line start', () => {
    const found = short('1. One.', '2. As was told in paragraph', '3. Above, it is so.', '3. Three.')
    expect(found.map(([number, , blocks]) => [number, (blocks as string[]).length])).toEqual([
      ['1', 1],
      ['2', 1],
      ['3', 1],
    ])
  })
  it('stops at an annex and says what is left out', () => {
    const found = read('1. One.', '2. Two.', 'Annex I', '1. Of the annex.')
    expect(found.paragraphs.map(({ number }) => number)).toEqual(['1', '2'])
    expect(found.skipped.map(({ reason }) => reason)).toEqual(['stands in an annex', 'stands in an annex'])
  })
  it('infers a lost first number from the sentence before 2', () => {
    const found = read('The Committee considered the report of the State at its meetings.', '2. Two.', '3. Three.')
    expect(found.paragraphs[0]).toMatchObject({ number: '1', blocks: [{ status: 'inferred' }] })
  })
  it('begins where an annual report begins', () =>
    expect(short('138. One.', '139. Two.', '140. Three.').map(([number]) => number)).toEqual(['138', '139', '140']))
})

describe('headings and lists of other prints', () => {
  it('puts numbered headings above their topics, or under a heading without a number', () => {
    const found = readNumbered(
      [
        paragraphOf('D. Concerns', { kind: 'heading' }),
        paragraphOf('1. The text begins here.'),
        paragraphOf('1. General measures (arts. 73 and 84)', { bold: 1 }),
        paragraphOf('Legislation', { bold: 1 }),
        paragraphOf('2. The law is old.'),
        paragraphOf('Figures', { bold: 1 }),
        paragraphOf('3. There are none.'),
        paragraphOf('2. General principles', { bold: 1 }),
        paragraphOf('Equality', { bold: 1 }),
        paragraphOf('4. It is not told.'),
      ],
      { isSectionHeading: () => true },
    )
    expect(found.paragraphs.map(({ heading }) => heading.slice(1))).toEqual([
      [],
      ['General measures (arts. 73 and 84)', 'Legislation'],
      ['General measures (arts. 73 and 84)', 'Figures'],
      ['General principles', 'Equality'],
    ])
  })
  it('takes the signs off bulleted items and infers their letters', () => {
    expect(short('1. The Government should:', '• Amend the law.', '\uf0b7 Repeal the Act.')).toEqual([
      ['1', '', [':The Government should:', 'a:Amend the law.', 'b:Repeal the Act.']],
    ])
  })
  it('leaves the lines of a table of contents aside', () => {
    const found = read(
      'I. Introduction 1–6 3',
      'II. Legal framework ........ 7–9 4',
      'Introduction',
      '1. The report begins here.',
      '2. It goes on.',
    )
    expect(found.paragraphs.map(({ heading }) => heading)).toEqual([['Introduction'], ['Introduction']])
  })
})

describe('a table of contents', () => {
  const body = [
    'I. Introduction',
    '1. The Special Rapporteur visited Valdoria.',
    'II. Legal framework',
    '2. It is law.',
  ]
  it.each<[string, string[]]>([
    ['without pages', ['Contents', 'I. Introduction', 'II. Legal framework']],
    ['with pages', ['Table of contents', 'Paragraphs Page', 'I. Introduction 1 3', 'II. Legal framework 2 4']],
    ['with dots', ['Contents', 'I. Introduction ........ 3', 'II. Legal framework ........ 4']],
    ['in French', ['Table des matières', 'I. Introduction', 'II. Legal framework']],
    ['in Spanish', ['Índice', 'I. Introduction', 'II. Legal framework']],
  ])('%s heads no paragraph', (_, lines) => {
    expect(short(...lines, ...body).map(([number, heading]) => [number, heading])).toEqual([
      ['1', 'Introduction'],
      ['2', 'Legal framework'],
    ])
  })
})

it('cuts a list in which a letter is printed twice, and flags it', () => {
  const [first] = read('1. The State party should: a) Act; b) Look; b) Listen; c) Speak.', '2. It is law.').paragraphs
  expect(first?.blocks.map(({ path, text }) => `${path.join('.')}:${text}`)).toEqual([
    ':The State party should:',
    'a:Act;',
    'b:Look;',
    'b:Listen;',
    'c:Speak.',
  ])
  expect(first?.warnings).toEqual(['order_suspect: (b) does not follow the letter before it'])
})

describe('a number that stands again', () => {
  const readPaper = (innerLists: boolean, lines: string[]) =>
    readNumbered(
      lines.map((line) => paragraphOf(line)),
      { isSectionHeading: () => false, innerLists },
    )
  const doubts = (innerLists: boolean, ...lines: string[]) =>
    readPaper(innerLists, lines).paragraphs.flatMap(({ warnings }) => warnings)
  const opening = ['1. The State has a law of its own.', '2. The State opened the prisons in two phases.']
  it.each([
    ['a lone 1', ['1. The first phase opened the prisons of the north.']],
    ['1 and 2', ['1. The first phase opened the north.', '2. The second phase opened the south.']],
  ])('is none in a list within a paragraph of a State, and a doubt in a text of a Committee: %s', (_, list) => {
    const lines = [...opening, ...list, '3. The State closed the camps in the east.']
    expect(doubts(false, ...lines)[0]).toMatch(/a paragraph numbered 1 stands after 2/)
    const found = readPaper(true, lines)
    expect(found.paragraphs.map(({ number }) => number)).toEqual(['1', '2', '3'])
    expect(found.paragraphs[1]!.blocks.map(({ text }) => text).join(' ')).toContain('1. The first phase')
    expect(found.paragraphs.flatMap(({ warnings }) => warnings)).toEqual([])
  })

  it.each([
    ['nothing goes on after it', ['1. The State shall open all of its prisons.']],
    ['a number is missing after it', ['1. The State shall open its prisons.', '4. The State closed the camps.']],
    ['it is no list', ['1. The State shall open its prisons.', '1. The State shall close its camps.', '3. It did so.']],
  ])('is a doubt where %s', (_, lines) => {
    expect(doubts(true, ...opening, ...lines)[0]).toMatch(/a paragraph numbered 1 stands after 2/)
  })
})
