// Versions of one text: advance unedited and final, corrected, revised, restricted, unofficial; and lists in the advance form.
import { describe, expect, it } from 'vitest'
import { firstDueDay } from '../../../scrapers/lib/committee-text/due-days.ts'
import { allReferences, createNotes } from '../../../scrapers/lib/committee-text/notes.ts'
import { articlesOf, askedIn, referencesOf } from '../../../scrapers/lib/committee-text/references.ts'
import { readSession, readSittings } from '../../../scrapers/lib/committee-text/session.ts'
import type { Block } from '../../../scrapers/lib/numbered/index.ts'
import { e5, type Invented } from './invented.ts'
import { read, rows } from './support.ts'

const advance: Invented = {
  ...e5,
  cover: ['CAT/C/XVD/CO/3', 'Original: English'],
  title: [
    'ADVANCE UNEDITED VERSION',
    'Committee against Torture',
    'Concluding observations on the third periodic report of Valdoria*',
  ],
  lines: e5.lines.map((line) =>
    line.replace('(see paras. 7 (a) and (b) and 9 (b) above)', 'on: attempt (para. 7 a) and b)); removal (para. 9 b))'),
  ),
}

describe('versions', () => {
  it('an advance version gives the same paths and follow-up list as the final text', async () => {
    const [early, final] = [await read(advance), await read(e5)]
    expect([early.version, early.distributionDate, final.version]).toEqual(['advance_unedited', null, 'official'])
    expect(rows(early)).toEqual(rows(final))
    expect(early.followUp?.paragraphs.toSorted()).toEqual(final.followUp?.paragraphs.toSorted())
  })
  it.each([
    ['CAT/C/XVD/CO/3/Corr.1', {}, 'corrected'],
    ['CAT/C/XVD/CO/3/Rev.1', {}, 'revised'],
    ['CAT/C/XVD/CO/R.3', {}, 'restricted'],
    ['CAT/C/XVD/CO/3*', {}, 'reissued'],
    ...[
      '* Reissued for technical reasons on 10 June 2099.',
      'Second reissue for technical reasons (10 June 2099).',
      'Nouveau tirage pour raisons techniques (10 juin 2099).',
      'Réédité pour raisons techniques (10 juin 2099).',
      'Publicado nuevamente por razones técnicas el 10 de junio de 2099.',
    ].map((line): [string, Partial<Invented>, string] => [
      'CAT/C/XVD/CO/3',
      { title: [...e5.title, line] },
      'reissued',
    ]),
    [
      'CAT/C/XVD/CO/3',
      { lines: [...e5.lines.slice(0, -1), 'The Code, reissued for use by judges, is old.', ...e5.lines.slice(-1)] },
      'official',
    ],
    // a paragraph speaks of another text
    ...[
      'An advance unedited version of the plan was published.',
      'It has CAT/C/XVD/CO/2, advance unedited version.',
    ].map((line): [string, Partial<Invented>, string] => [
      'CAT/C/XVD/CO/3',
      { lines: e5.lines.map((one, at) => (at === 2 ? `${one} ${line}` : one)) },
      'official',
    ]),
    ['CAT/C/XVD/CO/3', { title: ['ADVANCE EDITED VERSION', ...e5.title] }, 'provisional'],
    ['CAT/C/XVD/CO/3', { title: ['Version préliminaire éditée', ...e5.title] }, 'provisional'],
    ['CAT/C/XVD/CO/3', { title: ['Unofficial translation', ...e5.title] }, 'unofficial_translation'],
    ['CAT/C/XVD/CO/3', {}, 'official'],
  ] as [string, Partial<Invented>, string][])('%s is %s %s', async (symbol, rest, version) => {
    const found = await read({
      ...e5,
      symbol,
      cover: e5.cover.map((cell) => cell.replace('CAT/C/XVD/CO/3', symbol)),
      ...rest,
    })
    expect(found.version).toBe(version)
  })
})

describe('paragraphsNamed', () => {
  it.each([
    ['(see paras. 12 (a), 14 and 40)', ['12(a)', '14', '40']],
    ['contained in paragraphs 15, 29 (b) and 41 (a) above', ['15', '29(b)', '41(a)']],
    [
      'paragraphs 17 (a) (right to health), 19 (c) (education) and 36 (a)–(d) (force)',
      ['17(a)', '19(c)', '36(a)', '36(b)', '36(c)', '36(d)'],
    ],
    ['paragraphs 13, on women, and 45, on education', ['13', '45']],
    ['paragraph 40, on living, and paragraph 54, on work', ['40', '54']],
    ['in accordance with article 35, paragraph 2, of the Convention, in paragraph 37 above', ['37']],
    [
      'limitation periods (para. 20); attempt (para. 11 a), b), and d)-f))',
      ['20', '11(a)', '11(b)', '11(d)', '11(e)', '11(f)'],
    ],
    ['paragraph 5, subparagraphs (a), (b) and (c), above', ['5(a)', '5(b)', '5(c)']],
    ['within 12 months of the adoption of the present concluding observations', []],
  ] as [string, string[]][])('%s', (text, expected) => expect(askedIn(text, null).named).toEqual(expected))
})

describe('articlesOf', () => {
  it.each([
    ['is concerned (arts. 3 and 11).', [], ['3', '11']],
    ['is concerned (art. 2 (1));', [], ['2(1)']],
    ['is concerned (articles 1, 2 and 4 of the Convention).', [], ['1', '2', '4']],
    ['is concerned (arts. 1–4).', [], ['1', '2', '3', '4']],
    ['cites (art. 5 of the Code) in the middle.', [], []],
    ['says nothing.', ['Specific rights (arts. 5–30)', 'Health (art. 25)'], ['25']],
  ] as [string, string[], string[]][])('%s', (text, headings, expected) =>
    expect(articlesOf(text, headings)).toEqual(expected),
  )
})

describe('referencesOf', () => {
  it('one symbol, the second number inherits (T17)', () => {
    expect(
      referencesOf('The matter was discussed (see CAT/C/SR.9506 and 9508).', 'concern').map(({ symbol }) => symbol),
    ).toEqual(['CAT/C/SR.9506', 'CAT/C/SR.9508'])
  })
  it('paragraphs of a general comment are no references to this text', () => {
    expect(referencesOf('In line with general comment No. 2 (para. 5), the Committee', 'recommendation')).toEqual([])
  })
})

describe('notes', () => {
  const note = (mark: string, text: string) => ({ mark, text, page: null })
  const block = (text: string, notes: string[]): Block => ({
    path: [],
    text,
    page: null,
    bold: null,
    notes,
    status: 'printed',
    suspect: false,
    list: 0,
    topic: null,
  })
  const notes = createNotes([
    note('1', 'CAT/C/XVD/3.'),
    note('2', 'CAT/C/XVD/CO/2, para. 8.'),
    note('3', 'Ibid., para. 10 (b).'),
    note('4', 'A/HRC/990/15.'),
  ])
  it.each([
    ['Recalling its previous recommendation, the Committee urges', ['2'], [['CAT/C/XVD/CO/2', ['8'], 'repeats']]],
    ['The Committee reiterates its recommendation', ['3'], [['CAT/C/XVD/CO/2', ['10(b)'], 'repeats']]],
    ['The Committee considered the report', ['1'], [['CAT/C/XVD/3', [], 'cites']]],
    ['Recalling its previous recommendation', ['4'], [['A/HRC/990/15', [], 'cites']]],
    ['No call', [], []],
  ] as [string, string[], unknown[]][])('%s %s', (text, marks, expected) => {
    const found = allReferences(text, notes.of(block(text, marks)), 'recommendation')
    expect(found.map(({ symbol, paragraphs, kind }) => [symbol, paragraphs, kind])).toEqual(expected)
  })
})

describe('firstDueDay', () => {
  it.each([
    ['by 13 May 2100, information', '2100-05-13'],
    ['no later than 3 December 2015', '2015-12-03'],
    ['one year prior to 4 March 2032, the date', '2032-03-04'],
    ['by 31August 2030', '2030-08-31'],
    ['d’ici au 13 mai 2100', '2100-05-13'],
    ['le 3 juillet 2023 au plus tard', '2023-07-03'],
    ['a más tardar el 14 de enero de 2026', '2026-01-14'],
    ['no later than August 2014', null],
    ['within one year', null],
    ['the guidelines of 13 May 2100', null],
  ])('%s', (text, expected) => expect(firstDueDay(text)).toBe(expected))
})

describe('sittings and sessions', () => {
  it.each([
    ['29 and 30 August 2023', ['2023-08-29', '2023-08-30']],
    ['28 April and 1 May 2014', ['2014-04-28', '2014-05-01']],
    ['17, 18 and 21 March 2022', ['2022-03-17', '2022-03-18', '2022-03-21']],
    ['31 December 2098 and 3 January 2099', ['2098-12-31', '2099-01-03']],
    ['los días 11 y 12 de septiembre de 2019', ['2019-09-11', '2019-09-12']],
    ['May 24, 2088', ['2088-05-24']],
    ['1er et 2 juin 2099', ['2099-06-01', '2099-06-02']],
  ] as [string, string[]][])('%s', (text, expected) =>
    expect(readSittings(`adopted it at its 9410th meeting, held on ${text}.`).adoptionDates).toEqual(expected),
  )

  it.each([
    [
      'considered it at its 9392 and 9393 meetings, held on 4 May 2099, and adopted it at its 9410th meeting, held on 11 May 2099.',
      ['9392', '9393'],
      ['2099-05-11'],
    ],
    [
      'considered it at its 158 th meeting, held online on 4 May 2099. At its 170th meeting, held in a hybrid format on 11 May 2099, it adopted it.',
      ['158'],
      ['2099-05-11'],
    ],
    [
      'considered it at its 125th and 126th meetings, held on 1 and 2 April 2014, and adopted it at its 139th meeting.',
      ['125', '126'],
      [],
    ],
    [
      'considered it at its 2134th meeting and adopted, at its 2150th and 2151st meetings, on 17 and 18 May 2096, the text.',
      ['2134'],
      ['2096-05-17', '2096-05-18'],
    ],
  ] as [string, string[], string[]][])('%s', (text, meetings, adopted) =>
    expect(readSittings(text)).toMatchObject({ meetings, adoptionDates: adopted }),
  )

  it.each([
    ['Adopted by the Committee at its sixty-sixth session (23 April–17 May 2099).', [66, '2099-04-23', '2099-05-17']],
    ['Adopted by the Committee at its 108th session (14 November–2 December 2022).', [108, '2022-11-14', '2022-12-02']],
    ['Adopted by the Committee at its fifty-fifth session (27 July−14 August 2099)', [55, '2099-07-27', '2099-08-14']],
    ['Adopted at its 99th session, held between 3 and 28 May 2099.', [99, '2099-05-03', '2099-05-28']],
    ['Adopted at its 91ˢᵗ session (held between 3 and 28 May 2099).', [91, '2099-05-03', '2099-05-28']],
    ['Adoptées par le Comité à sa 99ᵉ session (3-28 mai 2099).', [99, '2099-05-03', '2099-05-28']],
    ['Adoptées à sa 99ᵉᵐᵉ session, tenue du 3 au 28 mai 2099.', [99, '2099-05-03', '2099-05-28']],
    ['Adoptées à sa 99e session, tenue entre le 3 et le 28 mai 2099.', [99, '2099-05-03', '2099-05-28']],
    [
      'Aprobadas en su 99º período de sesiones, celebrado entre el 3 y el 28 de mayo de 2099.',
      [99, '2099-05-03', '2099-05-28'],
    ],
    [
      'Aprobadas en su 99º período de sesiones (primero de mayo a 3 de junio de 2099).',
      [99, '2099-05-01', '2099-06-03'],
    ],
  ] as [string, unknown[]][])('%s', (note, expected) => {
    const found = readSession([note], '', [], '')
    expect([found.session, found.sessionOpens, found.sessionCloses]).toEqual(expected)
    expect(found.unreadDays).toBeUndefined()
  })

  it('says which days of a session are printed and are no span', () =>
    expect(readSession(['Adopted at its 99th session (28 May–3 May 2099).'], '', [], '')).toEqual({
      session: 99,
      sessionOpens: null,
      sessionCloses: null,
      unreadDays: '28 May–3 May 2099',
    }))

  it.each([
    'examinó el informe en su 9301ª sesión, celebrada el 10 de mayo de 2099, y, en su 9320ª sesión, celebrada el primero de junio de 2099, aprobó las presentes observaciones finales.',
    'a adopté les présentes observations finales à sa 9320ᵉ séance, tenue le premier juin 2099.',
    'adopted the present text at its 9320th meeting, held on the first of June 2099.',
  ])('reads the first of a month in words: %s', (text) =>
    expect(readSittings(text).adoptionDates).toEqual(['2099-06-01']),
  )
})
