// Every oddity of the export (SOURCES 4, LAYOUTS H01 to H11) is put right, counted, or named.
import { describe, expect, it } from 'vitest'
import { uhri } from '../../../scrapers/uhri/index.ts'
import type { RawRecord, UhriRecord } from '../../../src/domain/uhri/record.ts'
import { rawRecord, rawReview } from '../../support/uhri.ts'

const never = () => false
const reader = await uhri.reader()
const read = (raw: unknown) => reader(raw, 'torture', never)

type Row = [what: string, raw: RawRecord, expected: Partial<UhriRecord>, quirks: string[]]
const one = (over: Partial<RawRecord>) => rawRecord('1', over)
const review = (over: Partial<RawRecord>) => rawReview('1', over)
const crc = 'CRC/C/XVD/CO/3'
const asked = 'The State party should define torture.'

const rows: Row[] = [
  ['the usual record', one({}), { mechanism: 'CAT', path: '11', states: ['XVD'], date: '2099-05-30' }, []],
  ['no dash', one({ Body: 'CAT' }), { mechanism: 'CAT' }, ['no_dash']],
  [
    'a body spelt out',
    one({ Body: '- Committee on the Rights of the Child', Symbol: 'CRC/C/XVD/CO/3' }),
    { mechanism: 'CRC' },
    ['long_body'],
  ],
  ['a protocol', one({ Body: '- CRC-OP-AC', Symbol: 'CRC/C/OPAC/XVD/CO/1' }), { mechanism: 'CRC' }, []],
  ['the Rapporteur on torture', one({ Body: '- SR Torture', Symbol: 'A/HRC/990/52/Add.2' }), { mechanism: 'SRT' }, []],
  ['another procedure', one({ Body: '- WG Disappearances', Symbol: 'A/HRC/990/9/Add.1' }), { mechanism: 'SP' }, []],
  [
    'a heading in its own line',
    one({ Text: `Definition of torture \n12.${asked}` }),
    { heading: ['Definition of torture'], path: '12', text: asked },
    [],
  ],
  [
    'a heading in a paragraph',
    one({ Text: `<p>Definition of torture</p><p>12.${asked}</p>` }),
    { heading: ['Definition of torture'], text: asked },
    ['html'],
  ],
  [
    'a heading glued to the number',
    one({ Text: `Definition of torture12. ${asked}` }),
    { heading: ['Definition of torture'], path: '12', text: asked },
    ['glued_heading'],
  ],
  [
    'an outline letter glued to the heading',
    one({ Text: `C.Principal subjects of concern\n12. ${asked}` }),
    { heading: ['Principal subjects of concern'] },
    [],
  ],
  [
    'entities',
    one({ Text: '12.&nbsp;The State party&rsquo;s code &amp; law should define torture.' }),
    { text: 'The State party’s code & law should define torture.' },
    ['entities'],
  ],
  [
    'a word broken by a space',
    one({ Text: '12. The Criminal C ode should define torture.' }),
    { path: '12', text: 'The Criminal Code should define torture.' },
    ['split_word'],
  ],
  [
    'words broken in lower case, and two words that look so',
    one({ Text: '12. The Com mittee recom mends, with out delay, measures under taken in formation of judges.' }),
    { text: 'The Committee recommends, with out delay, measures under taken in formation of judges.' },
    ['split_word'],
  ],
  [
    'a capital alone before a word that is not usual',
    one({ Text: '12. The State party should apply part C zealously.' }),
    { text: 'The State party should apply part C zealously.' },
    ['split_word'],
  ],
  [
    'a text in French, typed by the rules for French',
    one({
      Text: '45. Le Comité demande à l’État partie de lui faire parvenir, avant le 12 mai 2100, des renseignements sur la suite qu’il aura donnée aux recommandations figurant aux paragraphes 11 et 15.',
    }),
    { path: '45', language: 'fr', kind: 'recommendation', unitType: 'follow_up_request' },
    ['other_language', 'typed_otherwise'],
  ],
  [
    'a text in Spanish, whose words are not put together by English ones',
    one({ Text: '12. El Estado parte debería tipificar la tortura en for mación de los jueces y las fiscalías.' }),
    {
      language: 'es',
      unitType: 'recommendation',
      text: 'El Estado parte debería tipificar la tortura en for mación de los jueces y las fiscalías.',
    },
    ['other_language'],
  ],
  [
    'a text in French that names an office in English',
    one({
      Text: '12. Le Comité recommande à l’État partie de saisir le “Office of the Commissioner for the Rights of the Child” et la police, afin que les enfants soient entendus dans des locaux adaptés.',
    }),
    { language: 'fr', unitType: 'recommendation' },
    ['other_language'],
  ],
  [
    'a text in Russian, typed as the index does',
    one({
      AnnotationType: '- Concerns/Observations',
      Text: '12. Комитет обеспокоен тем, что пытки не являются отдельным преступлением.',
    }),
    { language: 'ru', unitType: 'concern' },
    ['other_language'],
  ],
  ['a short text', one({ Text: '12. Ratify OPCAT.' }), { language: null }, []],
  ['two letters for a State', one({ Countries: ['XD'] }), { states: ['XVD'] }, ['two_letter_state']],
  ['a starred State', one({ Countries: ['State of Palestine*'] }), { states: ['PSE'] }, ['starred_state']],
  ['two States in one value', one({ Countries: ['Norland - Valdoria'] }), { states: ['XVE', 'XVD'] }, ['double_state']],
  ['para 12', one({ Text: `para 12 ${asked}` }), { path: '12', text: asked }, []],
  ['no number', one({ Text: asked }), { path: null, numberStatus: 'absent' }, ['no_number']],
  [
    '140.1',
    review({}),
    { path: '140.1', cycle: 3, workingGroupSession: 36, text: 'Make torture an offence of its own' },
    [],
  ],
  ['140.1.', review({ Text: '140.1. Stop torture (Valdoria).' }), { path: '140.1', text: 'Stop torture' }, []],
  [
    'a number in words',
    review({ Text: 'Recommendation No. 5 (see para. 96) Stop torture (Valdoria)' }),
    { path: '96.5', number: '5', numberStatus: 'inferred', text: 'Stop torture' },
    [],
  ],
  [
    'the paragraph alone',
    review({ Text: 'Recommendations contained in para. 96 Stop torture (Valdoria)' }),
    { path: null, text: 'Stop torture' },
    ['no_number'],
  ],
  [
    'several who recommend',
    review({ Text: '140.1 Stop (Norland) (Valdoria);', UprRecommendingCountry: ['Norland - Valdoria'] }),
    {
      text: 'Stop',
      recommendingStates: [
        { printed: 'Norland', iso3: 'XVE', onBehalfOf: null },
        { printed: 'Valdoria', iso3: 'XVD', onBehalfOf: null },
      ],
    },
    ['several_in_one_value'],
  ],
  [
    'a group',
    review({ UprRecommendingCountry: ['The Fjord Group'] }),
    { recommendingStates: [{ printed: 'The Fjord Group', iso3: null, onBehalfOf: null }] },
    ['unknown_recommender'],
  ],
  [
    'both answers',
    review({ UprPositions: ['Supported/Noted'] }),
    { position: { value: 'partially_supported', words: 'Supported/Noted' } },
    ['supported_noted'],
  ],
  [
    'an unknown answer',
    review({ UprPositions: ['Perhaps'] }),
    { position: { value: 'unclear', words: 'Perhaps' } },
    ['unknown_position'],
  ],
  ['a report to the Assembly', one({ Symbol: 'A/57/44' }), { mechanism: 'CAT' }, []],
  [
    'cycle by number, dashed session',
    review({ UprCycle: null, UprSession: ['- 36th Session - May'] }),
    { cycle: 3, workingGroupSession: 36 },
    [],
  ],
  [
    'a response',
    review({ Text: 'Response of Kestria: the State will think.' }),
    { unitType: 'upr_position_statement', path: null },
    ['response_row'],
  ],
  ['an addendum', review({ Symbol: 'A/HRC/990/20/Add.1' }), { documentType: 'addendum' }, []],
  ['a further key', { ...one({}), Colour: 'red' } as RawRecord, { path: '11' }, ['unknown_key']],
  [
    'follow-up, called a recommendation',
    one({
      Text: 'Follow-up procedure\n45. The Committee requests the State party to provide, by 12 May 2100, information on follow-up to the recommendations contained in paragraphs 11 and 15.',
    }),
    { kind: 'recommendation', unitType: 'follow_up_request' },
    ['typed_otherwise'],
  ],
  [
    'other issues, called a recommendation',
    one({
      Text: 'Other issues\n46. The State party is requested to disseminate widely the report submitted to the Committee and the present concluding observations.',
    }),
    { unitType: 'dissemination' },
    ['typed_otherwise'],
  ],
  [
    'a next report under other issues',
    one({
      Text: 'Other issues\n47. The Committee requests the State party to submit its next periodic report, which will be its fourth, by 12 May 2103.',
    }),
    { unitType: 'next_report' },
    ['typed_otherwise'],
  ],
  [
    'follow-up without a heading, in a short document',
    one({
      Text: '31. The Committee requests the State party to provide, by 12 May 2100, information on follow-up to the recommendations contained in paragraphs 11 and 15.',
    }),
    { unitType: 'follow_up_request' },
    ['typed_otherwise'],
  ],
  [
    'a next report without a heading, in a short document',
    one({ Text: '14. The State party is invited to submit its next periodic report by 12 May 2103.' }),
    { unitType: 'next_report' },
    ['typed_otherwise'],
  ],
  [
    'a request to spread the text, without a number',
    one({
      Text: 'The State party is requested to disseminate widely the report submitted to the Committee and the present concluding observations.',
    }),
    { unitType: 'dissemination' },
    ['no_number', 'typed_otherwise'],
  ],
  [
    'a concern',
    one({
      AnnotationType: '- Concerns/Observations',
      Text: '10. The Committee is concerned that torture is not an offence.',
    }),
    { kind: 'concern', unitType: 'concern' },
    [],
  ],
]

describe('a record', () => {
  it.each(rows)('%s', (_, raw, expected, quirks) => {
    const found = read(raw)
    expect(found).toMatchObject({ kind: 'record', record: expected })
    expect(found.quirks).toEqual(quirks)
  })

  it.each([
    ['without text', one({ Text: ' ' }), 'empty'],
    [
      'blanked out',
      { ...one({}), Text: '', Symbol: '', Countries: [], Themes: [], Body: null, AnnotationType: null },
      'empty',
    ],
    ['without a symbol', one({ Symbol: '' }), 'no_symbol'],
    ['of a symbol that is none', one({ Symbol: 'see annex' }), 'unread_symbol'],
    ['of an unknown body', one({ Body: '- Council of Elders' }), 'unknown_body'],
    ['of a review with the symbol of a committee', review({ Symbol: 'CAT/C/XVF/CO/2' }), 'body_differs'],
    ['of a committee with the symbol of another', one({ Symbol: 'CCPR/C/XVD/CO/2' }), 'body_differs'],
    ['of a committee with a symbol of the Council', one({ Symbol: 'A/HRC/990/20' }), 'body_differs'],
    ['of an unknown type', one({ AnnotationType: '- Wishes' }), 'unknown_type'],
    ['of an unknown State', one({ Countries: ['Atlantis'] }), 'unknown_state'],
    ['of no State', one({ Countries: [] }), 'no_state'],
    ['of another shape', { ...one({}), Countries: 'Valdoria' }, 'unexpected_shape'],
    ['that is a number', 5, 'unexpected_shape'],
  ])('a record %s is left out by kind', (_, raw, why) => {
    expect(read(raw)).toMatchObject({ kind: 'left', why })
  })

  it.each([
    ['CAT', { Body: '- CAT' }, 'record'],
    ['SPT', { Body: '- SPT', Symbol: 'CAT/OP/XVD/1' }, 'record'],
    ['UPR', { Body: '- UPR', Symbol: 'A/HRC/990/20' }, 'record'],
    [
      'another body on torture, by its theme',
      { Body: '- CRC', Symbol: crc, Themes: ['Prohibition of torture'] },
      'record',
    ],
    [
      'another body on torture, by its words',
      { Body: '- CRC', Symbol: crc, Text: '3. Protect children from ill-treatment.' },
      'record',
    ],
    ['another body on schools', { Body: '- CRC', Symbol: crc }, 'left'],
  ])('scope: %s', (_, over, kind) => {
    const raw = rawRecord('1', { Themes: ['Right to education'], Text: '3. Widen the reach of schools.', ...over })
    expect(read(raw).kind).toBe(kind)
    expect(reader(raw, 'all', never).kind, 'everything').toBe('record')
    expect(reader(raw, 'torture', () => true).kind, 'what was taken before is kept').toBe('record')
  })
})
