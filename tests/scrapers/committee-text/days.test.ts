// Days and duties that a text prints in odd ways: two deadlines, exceptions, other documents, days outside their session.
import { describe, expect, it } from 'vitest'
import { askedIn } from '../../../scrapers/lib/committee-text/references.ts'
import { agreedDays } from '../../../scrapers/lib/days-agree.ts'
import { contradictingDays, isCancelled, visitDays } from '../../../scrapers/special-rapporteur-visits/visit.ts'
import { read } from '../cat-concluding-observations/support.ts'
import { ask, readText, type Tongue, worry } from './written.ts'

/** A text with requests in 3 to 6, follow-up in 7 and the next report in 8. */
const duties = async (tongue: Tongue, seven: string, eight: string) => {
  const lines = [`2. ${worry[tongue]}`, ...[3, 4, 5, 6].map((n) => `${n}. ${ask[tongue]}`), '# Follow-up procedure']
  const { followUp, nextReport, warnings } = await readText(tongue, [...lines, `7. ${seven}`, `8. ${eight}`])
  return { followUp: [followUp?.due ?? null, ...(followUp?.paragraphs ?? [])], next: nextReport?.due ?? null, warnings }
}
const provide = 'The Committee requests the State party to provide'
const next = 'The State party should submit its next periodic report by 28 May 2092.'

describe('follow-up', () => {
  it.each<[string, string, (string | null)[], RegExp | null]>([
    ['one day', `${provide}, by 28 May 2089, information on paragraphs 3 and 5.`, ['2089-05-28', '3', '5'], null],
    [
      'a period and a day, each for a part',
      `${provide}, within 12 months of the adoption, information on paragraph 3 and, by 1 March 2091, on paragraph 5.`,
      [null, '3', '5'],
      /several deadlines are printed \(2091-03-01; "within 12 months": 2089-05-24\)/,
    ],
    [
      'a period with its day',
      `${provide}, within one year, that is by 28 May 2089, information on paragraph 3.`,
      ['2089-05-28', '3'],
      null,
    ],
    [
      'all but one',
      `${provide}, by 28 May 2089, information on follow-up to all the recommendations except that in paragraph 5.`,
      ['2089-05-28', '3', '4', '6'],
      /some paragraphs are excepted/,
    ],
    [
      'a range but for one',
      `${provide}, by 28 May 2089, information on paragraphs 3 to 6, with the exception of paragraph 4.`,
      ['2089-05-28', '3', '5', '6'],
      /some paragraphs are excepted/,
    ],
    [
      'a paragraph of another text',
      `${provide}, by 28 May 2089, information on paragraphs 3 and 5, and on paragraph 9 of its previous concluding observations (CAT/C/XVF/CO/2).`,
      ['2089-05-28', '3', '5'],
      null,
    ],
    [
      'a paragraph of another text behind its symbol',
      `${provide}, by 28 May 2089, information on paragraph 3 and on its earlier request (CAT/C/XVF/CO/2, para. 9).`,
      ['2089-05-28', '3'],
      null,
    ],
    [
      'another text alone',
      `${provide}, by 28 May 2089, information on paragraph 9 of its previous concluding observations.`,
      ['2089-05-28'],
      /names paragraphs of another document alone/,
    ],
    [
      'an exception that is not read',
      `${provide}, by 28 May 2089, information on paragraph 3, except 3 (b), and paragraph 5.`,
      ['2089-05-28', '3', '5'],
      /an exception is printed/,
    ],
    [
      'its own symbol',
      `${provide}, by 28 May 2089, information on paragraph 3 of the concluding observations (CAT/C/XVF/CO/3).`,
      ['2089-05-28', '3'],
      null,
    ],
    [
      'a deadline in the past and a period',
      `${provide}, the information requested by 28 May 2085 being late, within one year, information on paragraph 3.`,
      ['2089-05-24', '3'],
      null,
    ],
  ])('%s', async (_, seven, expected, doubt) => {
    const { followUp, warnings } = await duties('en', seven, next)
    expect(followUp).toEqual(expected)
    const told = warnings.filter((one) => one.includes('follow-up'))
    if (doubt) expect(told.join()).toMatch(doubt)
    else expect(told).toEqual([])
  })
  it.each([
    [
      'les paragraphes 3 et 5, ainsi que sur le paragraphe 9 de ses précédentes observations finales',
      ['3', '5'],
      ['9'],
    ],
    ['los párrafos 3 y 5, y sobre el párrafo 9 de sus anteriores observaciones finales', ['3', '5'], ['9']],
    ['paragraphs 3 and 5 of the present concluding observations', ['3', '5'], []],
  ])('%s', (text, named, foreign) => {
    const asked = askedIn(text, 'CAT/C/XVF/CO/3')
    expect([asked.named, asked.foreign]).toEqual([named, foreign])
  })
})

describe('the next report', () => {
  const seven: Record<Tongue, string> = {
    en: `${provide}, by 28 May 2089, information on paragraph 3.`,
    fr: 'Le Comité prie l’État partie de fournir, d’ici au 28 mai 2089, des renseignements sur le paragraphe 3.',
    es: 'El Comité pide al Estado parte que facilite, a más tardar el 28 de mayo de 2089, información sobre el párrafo 3.',
  }
  it.each<[Tongue, string]>([
    ['en', 'The next report, due by 28 May 2092, should not exceed 21,200 words.'],
    ['en', 'The State party is exempted from submitting its fourth report; its fifth is due on 28 May 2092.'],
    ['en', 'The deadline for its next periodic report is 28 May 2092, which is to be submitted by 28 May 2092.'],
    ['fr', 'Le quatrième rapport périodique est attendu pour le 28 mai 2092.'],
    ['es', 'El cuarto informe periódico deberá presentarse a más tardar el 28 de mayo de 2092.'],
  ])('%s %s', async (tongue, eight) => expect((await duties(tongue, seven[tongue], eight)).next).toBe('2092-05-28'))
  it('in words that no row knows is a doubt', async () => {
    const found = await duties('en', seven.en, 'The Committee would be grateful for a report by 28 May 2092.')
    expect([found.next, found.warnings.join()]).toEqual([
      null,
      expect.stringContaining('para. 8: may set the day of the next report (2092-05-28), which is not read as such'),
    ])
  })
})

describe('days of a session', () => {
  const session = { opens: '2088-05-03', closes: '2088-05-28', distributed: '2088-06-12' }
  const none = { opens: null, closes: null, days: [] }
  it.each<[string, Partial<typeof session>, string[], object, RegExp | null]>([
    ['inside', {}, ['2088-05-24'], { ...session, days: ['2088-05-24'] }, null],
    ['a day after the last', {}, ['2088-05-29'], { days: ['2088-05-29'] }, null],
    ['another year', {}, ['2087-05-24'], none, /lies outside the session \(2088-05-03 to 2088-05-28\): neither/],
    ['another month', { opens: '2088-01-03', closes: '2088-01-15' }, ['2088-05-24'], none, /outside the session/],
    ['later than the document', {}, ['2089-05-24'], { opens: '2088-05-03', days: [] }, /later than the document/],
    [
      'a session later than the document',
      { opens: '2089-05-03', closes: '2089-05-28' },
      ['2088-05-24'],
      { opens: null, closes: null, days: ['2088-05-24'] },
      /the session \(2089-05-03 to 2089-05-28\) is later/,
    ],
  ])('%s', (_, change, days, expected, doubt) => {
    const { distributed: __, ...known } = expected as Record<string, unknown>
    const found = agreedDays({ ...session, ...change, days }, 'the adoption')
    expect(found).toMatchObject(known)
    if (doubt) expect(found.doubts.join()).toMatch(doubt)
    else expect(found.doubts).toEqual([])
  })
})

it('an adoption before the meeting that considered the report is not taken', async () => {
  const first =
    'The Committee against Torture considered the third periodic report of Kestria (CAT/C/XVF/3) at its 9301st meeting, held on 10 May 2088, and adopted the present concluding observations at its 9320th meeting, held on 4 May 2088.'
  const cover = ['United Nations', 'CAT/C/XVF/CO/3', 'Distr.: General', '12 June 2088', 'Original: English']
  const title = ['Committee against Torture', 'Concluding observations on the third periodic report of Kestria']
  const lines = [
    `1. ${first}`,
    '# C. Principal subjects of concern and recommendations',
    `2. ${worry.en}`,
    `3. ${ask.en}`,
  ]
  const found = await read({ symbol: null, cover, title, lines })
  expect(found.adoptionDates).toEqual([])
  expect(found.warnings.join()).toContain('the adoption (2088-05-04) is earlier than the meeting on 2088-05-10')
})

describe('visits', () => {
  it.each<[string, [string, string] | null]>([
    ['She visited Valdoria in two parts: 30 May to 3 June and 10 to 12 June 2098.', ['2098-05-30', '2098-06-12']],
    ['She visited Valdoria from 30 May to 3 June and from 10 to 12 June 2098.', ['2098-05-30', '2098-06-12']],
    ['She visited Valdoria from 3 to 6 May, from 10 to 12 June and on 1 July 2098.', ['2098-05-03', '2098-07-01']],
    ['She visited Valdoria on 3 and 4 May and from 10 to 12 June 2098.', ['2098-05-03', '2098-06-12']],
    ['She visited Valdoria from 28 to 30 December and from 2 to 4 January 2098.', ['2097-12-28', '2098-01-04']],
    [
      'She visited Valdoria from Monday, 3 June, to Friday, 7 June, and from Monday, 10 June, to Wednesday, 12 June 2098.',
      ['2098-06-03', '2098-06-12'],
    ],
    ['She visited Valdoria between 20 August and 12 September 2098.', ['2098-08-20', '2098-09-12']],
    ['Elle a effectué une visite du 3 au 6 juin et du 10 au 12 juin 2098.', ['2098-06-03', '2098-06-12']],
    ['Visitó Valdoria del 3 al 6 de junio y del 10 al 12 de julio de 2098.', ['2098-06-03', '2098-07-12']],
    ['The visit to Valdoria scheduled from 3 to 12 June 2098 was cancelled.', null],
    ['She cancelled her visit to Valdoria, which was to take place from 3 to 12 June 2098.', null],
    ['The visit to Valdoria, planned from 3 to 12 June 2098, did not take place.', null],
    ['La visite, prévue du 3 au 12 juin 2098, a été annulée.', null],
    ['La visita prevista del 3 al 12 de junio de 2098 fue cancelada.', null],
  ])('%s', (text, expected) => {
    const days = visitDays([text])
    expect(days && [days.from, days.to]).toEqual(expected)
    expect(isCancelled([text], days)).toBe(expected === null)
  })
  it('a visit that was put off and took place has its days', () => {
    const days = visitDays(['The visit, postponed in 2097, took place from 3 to 12 June 2098.'])
    expect(days).toEqual({ from: '2098-06-03', to: '2098-06-12' })
  })
  it.each([
    ['She visited Valdoria from 3 to 12 June 2097.', true],
    ['She visited Valdoria from 5 to 14 June 2098.', true],
    ['She visited the prison from 5 to 6 June 2098.', false],
    ['A previous visit took place from 5 to 14 June 2090.', false],
  ])('printed in two ways: %s', (second, expected) => {
    const found = contradictingDays([second], { from: '2098-06-03', to: '2098-06-12' })
    expect(found !== null).toBe(expected)
  })
})

it('a visit ends on the day on which it was cut short, and not on the planned one', () => {
  const texts = [
    'The Special Rapporteur visited Valdoria from 30 May to 4 June 2098. She decided to cut short her visit on 2 June 2098.',
    '1. She visited Valdoria from 30 May to 2 June 2098. The visit had been scheduled to end on 4 June 2098.',
  ]
  expect(visitDays(texts)).toEqual({ from: '2098-05-30', to: '2098-06-02' })
})
