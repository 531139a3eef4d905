// Oddities that an export may have, beside those that were seen: each is put right, counted, or named.
import { expect, it } from 'vitest'
import { uhri } from '../../../scrapers/uhri/index.ts'
import type { RawRecord, UhriRecord } from '../../../src/domain/uhri/record.ts'
import { rawRecord, rawReview } from '../../support/uhri.ts'

type Row = [what: string, raw: RawRecord, expected: Partial<UhriRecord>, quirks: string[]]
const one = (over: Partial<RawRecord>) => rawRecord('1', over)
const review = (over: Partial<RawRecord>) => rawReview('1', over)
const asked = 'The State party should define torture.'

const rows: Row[] = [
  [
    'items of a list without spaces',
    one({ Text: '12. The State party should:(a)Act under article 4(a) of the law;(b)Train.' }),
    { text: 'The State party should: (a) Act under article 4(a) of the law; (b) Train.' },
    [],
  ],
  [
    'an older word for an answer',
    review({ UprPositions: ['- Rejected'] }),
    { position: { value: 'noted', words: 'Rejected' } },
    [],
  ],
  [
    'an answer in part',
    review({ UprPositions: ['Partially supported'] }),
    { position: { value: 'partially_supported', words: 'Partially supported' } },
    ['supported_noted'],
  ],
  [
    'answers in two values, the other way round',
    review({ UprPositions: ['Noted', 'Supported'] }),
    { position: { value: 'partially_supported', words: 'Noted/Supported' } },
    ['supported_noted'],
  ],
  [
    'one answer twice',
    review({ UprPositions: ['Noted', 'Noted'] }),
    { position: { value: 'noted', words: 'Noted' } },
    [],
  ],
  [
    'a name in brackets that is written otherwise',
    review({
      Text: '140.1 Stop (Cote d’Ivoire) (Great Britain & Northern Ireland);',
      UprRecommendingCountry: ["Côte d'Ivoire", 'Great Britain and Northern Ireland'],
    }),
    { text: 'Stop' },
    [],
  ],
  [
    'scripts and comments of an editor',
    one({
      Text: '<p>12. Define<!--[if gte mso 9]><xml>Normal</xml><![endif]--> torture<script>alert(1)</script> now.</p>',
    }),
    { text: 'Define torture now.' },
    ['html'],
  ],
  [
    'markup that was escaped twice, and words between angles',
    one({ Text: '12. &amp;lt;p&amp;gt;Define &lt;the Act&gt; now.&amp;lt;/p&amp;gt;' }),
    { text: 'Define <the Act> now.' },
    ['entities', 'html'],
  ],
  [
    'lines that end otherwise',
    one({ Text: 'Definition of torture\r12. Define it.' }),
    { heading: ['Definition of torture'], path: '12' },
    [],
  ],
  [
    'a day years after it was put on the index',
    one({ PublicationDate: '2131-01-01T00:00:00' }),
    { date: null },
    ['unlikely_day'],
  ],
  ['a day that is none', one({ PublicationDate: '30 May 2099' }), { date: null, path: '11' }, ['unread_day']],
  ['the first day that a program knows', one({ PublicationDate: '0001-01-01T00:00:00' }), { date: null }, []],
  ['a day without zeros', one({ PublicationDate: '2099-5-3' }), { date: '2099-05-03' }, []],
  [
    'other dashes and separators',
    one({ Body: '– CAT;', Symbol: '- CAT/C/XVD/CO/3;', AnnotationType: '• recommendations' }),
    { mechanism: 'CAT', symbol: 'CAT/C/XVD/CO/3', kind: 'recommendation' },
    [],
  ],
  [
    'a body with its letters behind it',
    one({ Body: '- Committee against Torture (CAT)' }),
    { mechanism: 'CAT' },
    ['long_body'],
  ],
  [
    'the Rapporteur on the question of torture',
    one({ Body: '- Special Rapporteur on the question of torture', Symbol: 'A/HRC/990/52/Add.2' }),
    { mechanism: 'SRT' },
    ['long_body'],
  ],
  [
    'a type with spaces',
    one({ AnnotationType: '- Concerns / Observations', Text: '10. The Committee is concerned.' }),
    { kind: 'concern' },
    [],
  ],
  ['a symbol with paragraphs', one({ Symbol: 'A/57/44, paras. 10-20' }), { symbol: 'A/57/44' }, []],
  ['a symbol with its corrigendum', one({ Symbol: 'CAT/C/XVD/CO/3 & Corr.1' }), { symbol: 'CAT/C/XVD/CO/3' }, []],
  ['three letters, and an empty value, for a State', one({ Countries: ['XVD', ''] }), { states: ['XVD'] }, []],
  [
    'numbers where text is usual, and nothing in a list',
    { ...review({}), UprCycle: 3, UprSession: [36], Sdgs: [null] } as unknown as RawRecord,
    { cycle: 3, workingGroupSession: 36, sdgs: [] },
    [],
  ],
  ['years beside the cycle', review({ UprCycle: '2097-2102 (3rd cycle)' }), { cycle: 3 }, []],
  [
    'who recommends, one a line, in letters, on behalf of others, and twice',
    review({
      Text: '140.1 Stop',
      UprRecommendingCountry: ['Norland\nXD', 'Kestria (on behalf of the fjord States)', 'Norland'],
    }),
    {
      recommendingStates: [
        { printed: 'Norland', iso3: 'XVE', onBehalfOf: null },
        { printed: 'XD', iso3: 'XVD', onBehalfOf: null },
        { printed: 'Kestria', iso3: 'XVF', onBehalfOf: 'on behalf of the fjord States' },
      ],
    },
    ['several_in_one_value', 'two_letter_state'],
  ],
  [
    'several paragraphs in one',
    one({ Text: `paras. 11-12 ${asked}` }),
    { path: null, text: `paras. 11-12 ${asked}` },
    ['no_number'],
  ],
  ['a number with a bracket', one({ Text: `11) ${asked}` }), { path: '11', text: asked }, []],
  ['a number apart from its point', one({ Text: `11 . ${asked}` }), { path: '11', text: asked }, []],
  [
    'a number behind its word',
    review({ Text: 'Recommendation 140.12 Stop torture (Valdoria)' }),
    { path: '140.12', text: 'Stop torture' },
    [],
  ],
  [
    'the call of a footnote, and a control',
    one({ Text: '<p>12. Define torture<sup>3</sup>.\u0000</p>' }),
    { text: 'Define torture.' },
    ['html'],
  ],
  [
    'a heading with its letter, glued to the number',
    one({ Text: `C.Principal subjects of concern12.${asked}` }),
    { heading: ['Principal subjects of concern'], path: '12' },
    ['glued_heading'],
  ],
]

const read = await uhri.reader()

it.each(rows)('%s', (_, raw, expected, quirks) => {
  const found = read(raw, 'torture', () => false)
  expect(found).toMatchObject({ kind: 'record', record: expected })
  expect(found.quirks).toEqual(quirks)
})
