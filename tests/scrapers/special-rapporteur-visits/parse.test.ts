// Reports on visits: told by title, conclusions and recommendations apart, each recommendation with its addressee.
import { describe, expect, it } from 'vitest'
import { addresseeOf } from '../../../scrapers/special-rapporteur-visits/addressees.ts'
import { parse } from '../../../scrapers/special-rapporteur-visits/parse.ts'
import { visitSection } from '../../../scrapers/special-rapporteur-visits/sections.ts'
import { visitDays } from '../../../scrapers/special-rapporteur-visits/visit.ts'
import { type ParsedDocument, parsedDocumentSchema } from '../../../src/domain/documents.ts'
import { e5 } from '../cat-concluding-observations/invented.ts'
import { capture } from '../cat-concluding-observations/support.ts'
import { bytesOf, comments, followUpTable, lettered, numbered, pageOf, spanish } from './invented.ts'

const read = async (bytes: Uint8Array): Promise<ParsedDocument> =>
  parsedDocumentSchema.parse(await parse(capture(bytes)))
const rows = (document: ParsedDocument) =>
  document.units.map((unit) => `${unit.path} ${unit.unitType}${unit.addressee ? ` → ${unit.addressee}` : ''}`)

describe('a report with letters', () => {
  it('keeps findings, conclusions and recommendations apart', async () => {
    const found = await read(pageOf(lettered))
    expect([found.type, found.layout, found.states, found.mechanism]).toEqual([
      'country_visit_report',
      'srt-lettered',
      ['XVD'],
      'SRT',
    ])
    expect(found.visit).toEqual({ from: '2098-06-03', to: '2098-06-12', mandateHolder: 'Ada E. Merrin', kind: 'full' })
    expect(rows(found)).toEqual([
      '1 procedural',
      '2 introduction',
      '3 other',
      '4 conclusion',
      '5(a) recommendation → government',
      '5(b) recommendation → government',
      '5(c) recommendation → government',
      '5(d) recommendation → government',
      '6 recommendation → international_community',
      '7 recommendation → parliament',
      '8 conclusion',
    ])
    expect(found.units[6]?.heading).toEqual([
      'Conclusions and recommendations',
      'Recommendations',
      'Regarding safeguards',
    ])
    expect(found.units[6]?.stem).toBe('The Special Rapporteur recommends that the Government of Valdoria:')
  })
})

describe('a report with a number each', () => {
  it('reads topics and addressees from the headings', async () => {
    const found = await read(pageOf(numbered))
    expect([found.symbol, found.layout, found.states]).toEqual(['E/CN.4/2091/9/Add.3', 'srt-numbered', ['XVE']])
    expect(found.visit).toMatchObject({ from: '2090-11-28', to: '2090-12-07', mandateHolder: 'Tobias van Linden' })
    expect(rows(found)).toEqual([
      '1 procedural',
      '2 other',
      '3 conclusion',
      '4 recommendation → government',
      '5 recommendation → government',
      '6 recommendation → judiciary',
      '7 recommendation → international_community',
    ])
    expect(found.units[3]?.heading.at(-1)).toBe('Legislation')
  })
})

describe('other documents of the mandate', () => {
  it('a follow-up report without a table is the report of a second visit, or says that nothing is read from it', async () => {
    const titled = (title: string, summary: string) => ({
      ...lettered,
      title: [...lettered.title.slice(0, 4), title],
      lines: ['Summary', summary, ...lettered.lines.slice(2)],
    })
    const second = await read(
      pageOf(
        titled(
          'Follow-up report: mission to Valdoria',
          'The Special Rapporteur conducted a follow-up visit to Valdoria from 3 to 12 June 2098.',
        ),
      ),
    )
    expect([second.type, second.visit?.kind, second.visit?.to]).toEqual([
      'country_visit_report',
      'follow_up',
      '2098-06-12',
    ])
    expect(second.units.filter(({ unitType }) => unitType === 'recommendation')).toHaveLength(6)
    const open = await read(pageOf(titled('Follow-up report: mission to Valdoria', 'He had visited Valdoria.')))
    expect([open.type, open.warnings?.filter((one) => one.includes('without a table')).length]).toEqual([
      'follow_up_report',
      1,
    ])
  })

  it('a follow-up table restates and informs, it recommends nothing', async () => {
    const found = await read(bytesOf(followUpTable))
    expect([found.type, found.layout, found.visit]).toEqual(['follow_up_report', 'srt-follow-up-table', null])
    expect(found.units.map((unit) => unit.unitType)).toEqual([
      'other',
      'other',
      'other',
      'state_reply',
      'state_reply',
      'state_reply',
    ])
    expect(found.units[2]).toMatchObject({
      path: null,
      numberStatus: 'absent',
      warnings: ['restates a recommendation of an earlier report'],
    })
  })
  it('comments of the State are its own document', async () => {
    const found = await read(pageOf(comments))
    expect([found.type, new Set(found.units.map((unit) => unit.unitType))]).toEqual([
      'state_comments',
      new Set(['state_reply']),
    ])
  })
  it('reads Spanish', async () => {
    const found = await read(pageOf(spanish))
    expect([found.language, found.visit]).toEqual([
      'es',
      { from: '2098-04-21', to: '2098-05-02', mandateHolder: 'Tobías Linares', kind: 'full' },
    ])
    expect(rows(found).slice(1)).toEqual([
      '2 conclusion',
      '3(a) recommendation → government',
      '3(b) recommendation → government',
      '4 recommendation → international_community',
    ])
  })
  it.each([
    [
      'an annual report of the mandate',
      {
        ...lettered,
        title: [lettered.title[3]!.replace(', Ada E. Merrin', '')],
        lines: lettered.lines.map((line) => line.replaceAll('Valdoria', 'many States')),
      },
      /no report on a visit/,
    ],
    [
      'a report of another mandate',
      {
        ...lettered,
        title: ['Report of the Special Rapporteur on housing', 'Visit to Valdoria'],
        lines: lettered.lines.map((line) => line.replace(/torture/g, 'eviction')),
      },
      /does not name the Special Rapporteur on torture/,
    ],
    ['concluding observations', e5, /does not name/],
  ] as const)('refuses %s', async (_, document, message) => {
    await expect(parse(capture(pageOf(document as typeof lettered)))).rejects.toThrow(message)
  })
})

describe('addresseeOf', () => {
  it.each([
    ['Amend the Code;', 'The Special Rapporteur recommends that the Government of Valdoria:', [], 'government'],
    ['He calls upon the international community to help the Government.', null, [], 'international_community'],
    ['She urges the judiciary to act.', null, [], 'judiciary'],
    ['He recommends that the national human rights commission visit prisons.', null, [], 'other_body'],
    ['Judges should ask.', null, ['Recommendations', 'To the judiciary'], 'judiciary'],
    ['Adopt the bill.', null, ['Recommendations', 'To Parliament'], 'parliament'],
    ['Torture should be an offence.', null, ['Recommendations', 'Legislation'], 'government'],
    ['The Government should ask the international community for help.', null, [], 'government'],
  ] as [string, string | null, string[], string][])('%s', (text, stem, headings, expected) =>
    expect(addresseeOf(text, stem, headings)).toBe(expected),
  )
})

describe('visitSection', () => {
  it.each([
    [['V Conclusions and recommendations'.slice(2)], 'both'],
    [['Conclusions and recommendations', 'Recommendations', 'Detention'], 'recommendations'],
    [['Conclusions and recommendations', 'Conclusions'], 'conclusions'],
    [['Legal framework', 'Recommendations of the Commission of Inquiry of 2090'], 'findings'],
    [['Introduction'], 'introduction'],
    [['Conditions of detention'], 'findings'],
  ] as [string[], string][])('%s → %s', (headings, expected) => expect(visitSection(headings)).toBe(expected))
})

describe('visitDays', () => {
  it.each([
    ['The Special Rapporteur visited Valdoria from 3 to 12 June 2098.', { from: '2098-06-03', to: '2098-06-12' }],
    ['He conducted a visit from 28 November to 7 December 2090.', { from: '2090-11-28', to: '2090-12-07' }],
    ['Le Rapporteur spécial a effectué une visite du 3 au 12 juin 2098.', { from: '2098-06-03', to: '2098-06-12' }],
    ['The war of 3 to 12 June 2098 ended.', null],
  ])('%s', (text, expected) => expect(visitDays([text])).toEqual(expected))
})
