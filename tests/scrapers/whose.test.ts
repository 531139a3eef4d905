// Whose a text is, and whom it asks: cover against text, chapters of an annual report, addressees, States in brackets.
import { describe, expect, it } from 'vitest'
import { addresseeOf, severalAddressees } from '../../scrapers/special-rapporteur-visits/addressees.ts'
import { parse } from '../../scrapers/special-rapporteur-visits/parse.ts'
import { statesVisited } from '../../scrapers/special-rapporteur-visits/title.ts'
import { readStates } from '../../scrapers/upr-outcomes/brackets.ts'
import { bytesOf, e1, type Invented } from './cat-concluding-observations/invented.ts'
import { capture, read } from './cat-concluding-observations/support.ts'
import { lettered } from './special-rapporteur-visits/invented.ts'
import { addendum, brief, disclaimer, report } from './upr-outcomes/invented.ts'

const observations = (opening: string): Invented => ({
  symbol: null,
  cover: ['United Nations', 'CAT/C/XVF/CO/3', 'Distr.: General', '12 June 2088', 'Original: English'],
  title: ['Committee against Torture', 'Concluding observations on the third periodic report of Kestria'],
  lines: [
    `1. ${opening}`,
    '# C. Principal subjects of concern and recommendations',
    '2. The Committee is concerned at delays (art. 2).',
    '3. The State party should act.',
    '4. The State party is invited to submit its next periodic report by 28 May 2092.',
  ],
})
const considered = (whose: string) =>
  `The Committee against Torture considered the third periodic report of ${whose} at its 9301st meeting, held on 10 May 2088, and adopted the present concluding observations at its 9320th meeting, held on 24 May 2088.`

describe('the State of the cover and that of the text', () => {
  it.each([
    ['Kestria (CAT/C/XVF/3)', null],
    ['Norland (CAT/C/XVE/3)', /the cover is of Kestria, and paragraph 1 considers the report of Norland/],
    ['Kestria (CAT/C/XVE/3)', /considers the report of Norland/],
  ])('concluding observations: %s', async (whose, doubt) => {
    const { warnings, states } = await read(observations(considered(whose)))
    expect(states).toEqual(['XVF'])
    const told = warnings.filter((one) => one.includes('the cover is of'))
    if (doubt) expect(told.join()).toMatch(doubt)
    else expect(told).toEqual([])
  })

  it('a State that had ceased to exist is called by its own name, not by a part of it', async () => {
    const whose = 'Serbia and Montenegro'
    const document = observations(considered(`${whose} (CAT/C/SCG/3)`))
    const title = ['Committee against Torture', `Concluding observations on the third periodic report of ${whose}`]
    const cover = document.cover!.with(1, 'CAT/C/SCG/CO/3')
    await expect(read({ ...document, title, cover })).rejects.toThrow(
      /are of Serbia and Montenegro \(SCG\), which ceased to exist on 2006-06-03, and the cover is of 2088-06-12/,
    )
  })

  it('a text that asks another State', async () => {
    const document = observations(considered('Kestria (CAT/C/XVF/3)'))
    const lines = document.lines.with(3, '3. Norland should act.')
    expect((await read({ ...document, lines })).warnings).toContain(
      'the cover is of Kestria, and para. 3 asks Norland (1 in all)',
    )
  })

  const lines = ['6. The following recommendations will be examined:', '|6.1 Act (Norland);', disclaimer(7)]
  it('a report of the Working Group', () => {
    expect((report(lines).warnings ?? []).join()).not.toContain('the cover is of')
    const other = report(lines, ['4. On 31 January 2099, the Working Group adopted the report on Lurania.'])
    expect(other.warnings?.join()).toContain('the cover is of Valdoria, and the text names Lurania in its place')
  })
  it('an addendum', () => {
    expect(addendum(['1. Valdoria accepts recommendations 6.1 and 6.2.']).warnings?.join() ?? '').not.toContain('cover')
    expect(addendum(['1. Norland accepts recommendations 6.1 and 6.2.']).warnings?.join()).toContain(
      'the cover is of Valdoria, and the text names Norland in its place',
    )
  })
  it('a visit', async () => {
    const visit = (name: string) => ({
      ...lettered,
      lines: lettered.lines.map((line) =>
        line.replaceAll('a visit to Valdoria', `a visit to ${name}`).replace('visited Valdoria', `visited ${name}`),
      ),
    })
    const told = async (name: string) => (await parse(capture(bytesOf(visit(name))))).warnings?.join() ?? ''
    expect(await told('Valdoria')).not.toContain('the cover is of')
    expect(await told('Norland')).toContain('the cover is of Valdoria, and the text tells of a visit to Norland')
  })
  it.each([
    ['en', 'She visited Norland in 2098.', ['XVE']],
    ['fr', 'Il a effectué une visite en Kestrie.', ['XVF']],
    ['es', 'Realizó una visita a Lurania.', ['XVG']],
  ] as const)('%s: %s', (language, text, expected) => expect(statesVisited([text], language)).toEqual(expected))
})

describe('an annual report ends the part of a State where another chapter begins', () => {
  it.each([
    ['a chapter on complaints', '# IV. CONSIDERATION OF COMMUNICATIONS UNDER ARTICLE 22'],
    ['a chapter on inquiries', '# V. Inquiries under article 20'],
    ['the adoption of the report', '# VII. Adoption of the annual report'],
    ['a case', ''],
  ])('%s', async (_, heading) => {
    const more = '908. The Committee adopted its views on communication No. 9/2093, J.D. v. Norland.'
    const last = '909. The State party should pay redress.'
    const found = await read({ ...e1, lines: [...e1.lines, heading, more, last].filter((line) => line !== '') })
    expect(found.units.map(({ path }) => path)).not.toContain('909')
    expect(found.warnings.join()).toContain('another part of the report begins with paragraph 908')
    expect(found.skipped.map(({ where }) => where)).toEqual(expect.arrayContaining(['908', '909']))
  })
})

describe('addressees', () => {
  const own = { own: 'XVD', language: 'en' } as const
  const that = 'The Special Rapporteur recommends that, in relation to Valdoria:'
  it.each<[string, string | null, string]>([
    ['The Human Rights Council follow up;', that, 'international_community'],
    ['Parliament adopt the bill;', that, 'parliament'],
    ['The Government define torture;', that, 'government'],
    ['Norland extradite suspects;', that, 'international_community'],
    ['Civil society be consulted;', that, 'government'],
    [
      'Free detainees;',
      'With regard to the de facto authorities, the Special Rapporteur recommends that they:',
      'other_body',
    ],
    ['Norland should extradite suspects.', null, 'international_community'],
    ['Valdoria should define torture.', null, 'government'],
    ['He appeals to companies to stop selling batons.', null, 'other_body'],
    ['Judges should record every interview.', null, 'judiciary'],
    ['She calls on the Supreme Court to review cases.', null, 'judiciary'],
    ['She urges Norland to extradite suspects.', null, 'international_community'],
    ['She urges Valdoria to extradite suspects.', null, 'government'],
  ])('%s', (text, stem, expected) => expect(addresseeOf(text, stem, [], own)).toBe(expected))
  it('several in one sentence are a doubt', () => {
    const text = 'She recommends to the judiciary that it exclude confessions, and to donors that they pay.'
    expect(severalAddressees(text)).toEqual(['judiciary', 'international_community'])
    expect(severalAddressees('She recommends to the Government that it train the police.')).toEqual([])
  })
})

describe('States in brackets', () => {
  it.each([
    ['Norland, on behalf of the Northern Group; Kestria', ['XVE on behalf of the Northern Group', 'XVF']],
    [
      'Kestria; Norland on behalf of the Northern Group; Lurania',
      ['XVF', 'XVE on behalf of the Northern Group', 'XVG'],
    ],
    ['Kestria, Norland on behalf of the Northern Group', ['XVF', 'XVE on behalf of the Northern Group']],
  ])('%s', (content, expected) => {
    const states = readStates(content)?.states ?? []
    expect(states.map(({ iso3, onBehalfOf }) => (onBehalfOf ? `${iso3} ${onBehalfOf}` : iso3))).toEqual(expected)
  })
  it('two items in one paragraph are two', () => {
    const lines = [
      '6. The following recommendations will be examined:',
      '|6.1 Act (Norland); 6.2 Close the camp (Kestria). 6.3 Pay (Lurania);',
      disclaimer(7),
    ]
    expect(brief(report(lines))).toEqual([
      '6.1 Act (XVE) pending',
      '6.2 Close the camp (XVF) pending',
      '6.3 Pay (XVG) pending',
    ])
  })
})
