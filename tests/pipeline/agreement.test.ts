// A document that does not agree with its listing, itself or what is held is not stored; damage is told as a doubt.
import { describe, expect, it } from 'vitest'
import type { Listing } from '../../scrapers/source.ts'
import type { HeldCount } from '../../src/domain/keeping/fewer.ts'
import { checkAgainstHeld, checkDay, checkLanguage, checkReports } from '../../src/pipeline/agreement.ts'
import { doubtsOf } from '../../src/pipeline/doubts.ts'
import { reportsNamed } from '../../src/pipeline/report-numbers.ts'
import { inventedObservations, unit } from '../support/parsed.ts'
import { listing } from '../support/pipeline.ts'

describe('the report that a text names', () => {
  it.each([
    ['Concluding observations on the fifth periodic report of Valdoria', [5, 5]],
    ['Concluding observations on the initial report of Valdoria', [1, 1]],
    ['the combined third to fifth periodic reports of Valdoria', [3, 5]],
    ['the combined twenty-first to twenty-third periodic reports', [21, 23]],
    ['its combined second, third and fourth periodic reports', [2, 4]],
    ['Concluding observations on Valdoria in the absence of a report', null],
    ['at its first and second meetings, the report of Valdoria', null],
    ['Observations finales concernant le cinquième rapport périodique', null],
  ] as [string, [number, number] | null][])('%s', (text, expected) => expect(reportsNamed(text)).toEqual(expected))
})

describe('refused', () => {
  const on = (title: string, opening: string) => {
    const parsed = inventedObservations()
    return { ...parsed, title, units: [{ ...parsed.units[0]!, text: opening }, ...parsed.units.slice(1)] }
  }
  const listed = (title: string): Listing => ({ ...listing('CAT/C/XVD/CO/3'), title })

  it.each([
    [
      'the list names another report',
      'the third periodic report',
      'considered the third periodic report',
      'the second periodic report',
      /list announces the second/,
    ],
    [
      'the text is of another review',
      'the third periodic report',
      'considered the second periodic report',
      '',
      /text the second/,
    ],
  ])('%s', (_, title, opening, list, message) =>
    expect(() => checkReports(on(title, opening), list === '' ? null : listed(list))).toThrow(message),
  )
  it('what overlaps, or says nothing, is let be', () => {
    expect(() =>
      checkReports(on('the combined second and third periodic reports', 'its third report'), null),
    ).not.toThrow()
    expect(() => checkReports(on('Concluding observations', 'its third report'), listed('Valdoria'))).not.toThrow()
  })
  it('a day before there were such documents', () => {
    expect(() => checkDay({ ...inventedObservations(), distributionDate: '1924-05-30' })).toThrow(/1924-05-30/)
    expect(() => checkDay({ ...inventedObservations(), distributionDate: null })).not.toThrow()
  })
  it('a text beside its translation', () => {
    const french = 'L’État partie devrait veiller à ce que chacun ait accès à un avocat dès le début de la détention.'
    const parsed = inventedObservations()
    const twice = parsed.units.map((one) => ({ ...one, text: `${one.text}\n${french}` }))
    expect(() => checkLanguage({ ...parsed, units: twice })).toThrow(/hold words in fr too/)
    const quoted = [{ ...parsed.units[0]!, text: `${parsed.units[0]!.text}\n${french}` }, ...parsed.units.slice(1)]
    expect(() => checkLanguage({ ...parsed, units: quoted })).not.toThrow()
  })
  it('a file that has lost its recommendations', () => {
    const held = { count: 10, from: 'text' } as const
    const check = (count: number, doubts: string[] = [], before: HeldCount = held) =>
      checkAgainstHeld(inventedObservations(), { count, sha256: 'a'.repeat(64) }, before, doubts)
    expect(() => check(9)).toThrow(
      /9 found, and the version that is held has 10: it stays.*parse --accept-fewer a{16}$/,
    )
    expect(check(8, [], { count: 10, from: 'draft' }).join()).toMatch(/8 .* had 10/)
    expect(() => check(9, ['words lost'])).toThrow(
      /9 found, and the version that is held has 10, and the new one is doubtful \(words lost\): it stays/,
    )
    expect(check(10, ['words lost'])).toEqual([])
    expect(check(9, [], { count: 10, from: 'register' }).join()).toMatch(/knows 10/)
  })
})

describe('doubted', () => {
  const saying = (text: string, last = 'The Committee welcomes the dialogue.') =>
    inventedObservations({ units: [unit('1', text), unit('2', last)] })
  it.each([
    ['The State partyâ€™s law', 'letters that were decoded wrongly'],
    ['the CÃ´te', 'letters that were decoded wrongly'],
    ['law &amp; order', 'an entity'],
    ['the <b>State</b> party', 'a tag'],
    ['the prison at [name]', 'a field'],
    ['Click or tap here to enter text. Act.', 'a field'],
    ['Cliquez ou appuyez ici pour entrer du texte.', 'a field'],
    ['Haga clic o pulse aquí para escribir texto.', 'a field'],
    ['see Error! Reference source not found. above', 'a reference that leads nowhere'],
    ['voir Erreur\u00a0! Source du renvoi introuvable.', 'a reference that leads nowhere'],
    ['véase ¡Error! No se encuentra el origen de la referencia.', 'a reference that leads nowhere'],
    ['to report by 03/04/2100', 'a day in figures'],
  ])('%s', (text, doubt) => expect(doubtsOf(saying(text), null).join()).toContain(doubt))
  it.each([
    'Côte d’Ivoire',
    'AT&T; and',
    '5 < 6 and 7 > 6',
    'art. 3 [see above]',
    '12/05/2010',
    'to click here',
    'an Error! of law',
  ])('not: %s', (text) => expect(doubtsOf(saying(text), null)).toEqual([]))
  it('words after the last paragraph, a duty in the past, a day far from that of the list', () => {
    const parsed = saying('Fine.')
    expect(doubtsOf(saying('Fine.', 'The end.\nAccept cookies?'), null).join()).toContain('Accept cookies?')
    const due = { paragraph: '2', paragraphs: [], due: '2010-05-13', quote: 'by 13 May 2010' }
    expect(doubtsOf({ ...parsed, nextReport: due } as never, null).join()).toContain('2010-05-13, before')
    const late = { ...listing('CAT/C/XVD/CO/3'), date: '2109-06-01' }
    expect(doubtsOf(parsed, late)).toEqual(['the list says 2109-06-01, the document is of 2099-05-30'])
    expect(doubtsOf(parsed, { ...late, date: '2099-11-01' })).toEqual([])
  })
})
