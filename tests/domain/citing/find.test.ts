// Citations found in a draft: tables of text and what must be read, and what must not.
import { describe, expect, it } from 'vitest'
import type { Citation } from '../../../src/domain/citing/citation.ts'
import { type DraftPart, partsOfText, readParts } from '../../../src/domain/citing/drafts.ts'
import { findCitations } from '../../../src/domain/citing/find.ts'
import { findMalformed } from '../../../src/domain/citing/malformed.ts'
import { formatPinpoints } from '../../../src/domain/pinpoints/pinpoints.ts'

const notes = (...texts: string[]): DraftPart[] =>
  texts.map((text, at) => ({ where: 'footnote', note: String(at + 1), text, offset: 0, calls: [] }))

/** "CAT/C/XVD/CO/3 para. 8 (b)", or how it was found. */
const brief = (all: readonly Citation[]) =>
  all.map((one) => {
    const root = one.antecedent === null ? one : all[one.antecedent]!
    const name = root.symbol?.canonical ?? `${one.how}${one.unresolved ? ` ${one.unresolved}` : ''}`
    return [name, formatPinpoints(one.pinpoints, 'un-en')].filter(Boolean).join(' ')
  })
const inNote = async (...texts: string[]) => brief(await findCitations(notes(...texts)))
const inText = async (text: string) => brief(await findCitations(partsOfText(text)))

describe('symbols and paragraphs of a note', () => {
  it.each<[string, string[]]>([
    [
      'CAT, Concluding Observations on Valdoria, UN Doc. CAT/C/XVD/CO/3, 30 May 2099, para. 8 (b).',
      ['CAT/C/XVD/CO/3 para. 8 (b)'],
    ],
    ['UN Doc CAT/C/XVD/CO/3, paras 7–8.', ['CAT/C/XVD/CO/3 paras. 7–8']],
    ['Comm. Against Torture, Rep., ¶ 6, U.N. Doc. CAT/C/XVD/CO/3 (May 30, 2099).', ['CAT/C/XVD/CO/3 para. 6']],
    ['Voir CAT/C/XVD/CO/3, par. 8 b) et 9.', ['CAT/C/XVD/CO/3 paras. 8 (b) and 9']],
    ['Véase CAT/C/XVD/CO/3, párrs. 7 y 8 a).', ['CAT/C/XVD/CO/3 paras. 7 and 8 (a)']],
    ['CAT/C/XVD/CO/3, § 9.', ['CAT/C/XVD/CO/3 para. 9']],
    ['CAT/C/XVD/CO/3 at [6].', ['CAT/C/XVD/CO/3 para. 6']],
    [
      'See e.g. CAT/C/XVD/CO/3, para. 6; CAT/C/XVE/CO/1, para. 7; A/HRC/990/15, paras. 140.12 and 141.1.',
      ['CAT/C/XVD/CO/3 para. 6', 'CAT/C/XVE/CO/1 para. 7', 'A/HRC/990/15 paras. 140.12 and 141.1'],
    ],
    ['CAT/C/SR.1472 and 1475.', ['CAT/C/SR.1472', 'CAT/C/SR.1475']],
    ['A/HRC/990/15 and Add.1, para. 3.', ['A/HRC/990/15', 'A/HRC/990/15/Add.1 para. 3']],
    ['A/HRC/990/15, recommendation 140.12.', ['A/HRC/990/15 para. 140.12']],
    // lists that were put in behind another: never the paragraph before them
    ['A/HRC/990/15, recommendation 6 bis.1.', ['A/HRC/990/15 para. 6 bis.1']],
    ['A/HRC/990/15, paras. 6 bis.1 (Norland) and 6A.2 (Kestria).', ['A/HRC/990/15 paras. 6 bis.1 and 6A.2']],
    ['CAT/C/XVD/CO/3, para. 3 bis (a).', ['CAT/C/XVD/CO/3 para. 3 bis (a)']],
    ['CAT/C/XVD/CO/3, para. 28 (2).', ['CAT/C/XVD/CO/3 para. 28 (2)']],
    // lists behind a singular, and numbers without a word
    ['CAT/C/XVD/CO/3, para. 12 and 999.', ['CAT/C/XVD/CO/3 paras. 12 and 999']],
    ['CAT/C/XVD/CO/3, para. 12, 14 and 16.', ['CAT/C/XVD/CO/3 paras. 12, 14 and 16']],
    ['CAT/C/XVD/CO/3, para. 12 (b) and (c), 14 and 16–18.', ['CAT/C/XVD/CO/3 paras. 12 (b) and (c), 14 and 16–18']],
    ['CAT/C/XVD/CO/3, para. 12; para. 16.', ['CAT/C/XVD/CO/3 paras. 12 and 16']],
    ['CAT/C/XVD/CO/3, par. 20, al. a).', ['CAT/C/XVD/CO/3 para. 20 (a)']],
    ['CAT/C/XVD/CO/3, para. 6, 2 other sources.', ['CAT/C/XVD/CO/3 para. 6']],
    ['CAT/C/XVD/CO/3, para. 6, 26.8.2099.', ['CAT/C/XVD/CO/3 para. 6']],
    ['CAT/C/XVD/CO/3, paras. 6 and 7, 26/08/2099.', ['CAT/C/XVD/CO/3 paras. 6–7']],
    ['CAT/C/XVD/CO/3, paras. 6 and 7, 2099.', ['CAT/C/XVD/CO/3 paras. 6–7']],
    ['A/HRC/990/15, recs. 140.1, 140.999.', ['A/HRC/990/15 paras. 140.1 and 140.999']],
    ['A/HRC/990/15, recommandation 140.12.', ['A/HRC/990/15 para. 140.12']],
    ['A/HRC/990/15, recomendaciones 140.12 y 140.14.', ['A/HRC/990/15 paras. 140.12 and 140.14']],
    ['A/HRC/990/15, 140.999 (Norland).', ['A/HRC/990/15 para. 140.999']],
    ['CAT/C/XVD/CO/3، الفقرة 99.', ['CAT/C/XVD/CO/3 para. 99']],
    ['CAT/C/XVD/CO/3 and para. 3 of CAT/C/XVE/CO/1.', ['CAT/C/XVD/CO/3', 'CAT/C/XVE/CO/1 para. 3']],
    // split and glued
    ['C AT/C/XVD/CO/3, para. 6.', ['CAT/C/XVD/CO/3 para. 6']],
    ['CAT/C/XVD/ CO/3, para. 6.', ['CAT/C/XVD/CO/3 para. 6']],
    ['seeCAT/C/XVD/CO/3, para. 6.', ['CAT/C/XVD/CO/3 para. 6']],
    ['CAT/C/XVD/CO/3para. 6.', ['CAT/C/XVD/CO/3 para. 6']],
    ['UN Doc.CAT/C/XVD/CO/3,para.6', ['CAT/C/XVD/CO/3 para. 6']],
    // old forms
    ['A/99/44, paras. 138-147.', ['A/99/44 paras. 138–147']],
    [
      'CAT/C/CR/28/5, para. 6 (b); CAT/C/XXV/Concl.2, para. 10.',
      ['CAT/C/CR/28/5 para. 6 (b)', 'CAT/C/XXV/CONCL.2 para. 10'.replace('CONCL', 'Concl')],
    ],
    ['E/CN.4/2091/9/Add.3, para. 4.', ['E/CN.4/2091/9/Add.3 para. 4']],
    // links
    ['CAT/C/XVD/CO/3, para. 6, available at https://docs.un.org/en/CAT/C/XVD/CO/3.', ['CAT/C/XVD/CO/3 para. 6']],
    ['https://tbinternet.ohchr.org/Download.aspx?symbolno=CAT%2FC%2FXVD%2FCO%2F3&Lang=en', ['CAT/C/XVD/CO/3']],
    // a date is no paragraph, an answer is no pinpoint of the report
    [
      'A/HRC/990/15, para. 140.12; position: A/HRC/990/15/Add.1, para. 3.',
      ['A/HRC/990/15 para. 140.12', 'A/HRC/990/15/Add.1 para. 3'],
    ],
    ['CAT/C/XVD/CO/3, para. 6, 19 June 2013.', ['CAT/C/XVD/CO/3 para. 6']],
    // nothing of ours
    [
      'BBC, 4 May 2011, see <https://www.bbc.com/news/world-asia-27517591>; and/or, 24/7, A/B, Act No. 5/2010, p. 3/4.',
      [],
    ],
  ])('%s', async (text, expected) => expect(await inNote(text)).toEqual(expected))
})

describe('Ibid. and its like', () => {
  it.each<[string, string[], string[]]>([
    [
      'the only source of the note before',
      ['CAT/C/XVD/CO/3, para. 6.', 'Ibid., para. 36.', 'Ibid para. 31'],
      ['CAT/C/XVD/CO/3 para. 6', 'CAT/C/XVD/CO/3 para. 36', 'CAT/C/XVD/CO/3 para. 31'],
    ],
    [
      'the source before in the same note',
      ['CAT/C/XVD/CO/3, para. 6; ibid., para. 9.'],
      ['CAT/C/XVD/CO/3 para. 6', 'CAT/C/XVD/CO/3 para. 9'],
    ],
    [
      'a note with two',
      ['CAT/C/XVD/CO/3; CAT/C/XVE/CO/1.', 'Ibid., para. 2.'],
      ['CAT/C/XVD/CO/3', 'CAT/C/XVE/CO/1', 'ibid several_before para. 2'],
    ],
    [
      'a note with a document and a web page',
      ['CAT/C/XVD/CO/3; Norland Post, Torture in the north.', 'Ibid.'],
      ['CAT/C/XVD/CO/3', 'ibid several_before'],
    ],
    [
      'a note of another source',
      ['CAT/C/XVD/CO/3.', 'Norland Post, 4 May 2099.', 'Ibid., para. 2.'],
      ['CAT/C/XVD/CO/3', 'ibid other_source para. 2'],
    ],
    ['nothing before', ['Ibid., para. 2.'], ['ibid none_before para. 2']],
    [
      'Spanish and Latin',
      ['CAT/C/XVD/CO/3.', 'Ibidem, párr. 8 a).', 'Id. para. 9.'],
      ['CAT/C/XVD/CO/3', 'CAT/C/XVD/CO/3 para. 8 (a)', 'CAT/C/XVD/CO/3 para. 9'],
    ],
    [
      'a named note',
      ['CAT/C/XVD/CO/3.', 'Norland Post.', 'See supra note 1, para. 4.', 'UNHRC (n 1) para 5.'],
      ['CAT/C/XVD/CO/3', 'CAT/C/XVD/CO/3 para. 4', 'CAT/C/XVD/CO/3 para. 5'],
    ],
    [
      'a number alone',
      ['A/HRC/990/15, para. 140.1. Ibid, 140.999.', 'Ibid., 140.2.'],
      ['A/HRC/990/15 para. 140.1', 'A/HRC/990/15 para. 140.999', 'A/HRC/990/15 para. 140.2'],
    ],
    ['with an accent', ['CAT/C/XVD/CO/3.', 'Ibíd., párr. 7.'], ['CAT/C/XVD/CO/3', 'CAT/C/XVD/CO/3 para. 7']],
    ['op. cit.', ['CAT/C/XVD/CO/3.', 'Op. cit., para. 4.'], ['CAT/C/XVD/CO/3', 'lost_source none_before para. 4']],
  ])('%s', async (_, texts, expected) => expect(await inNote(...texts)).toEqual(expected))
})

describe('running text', () => {
  it.each<[string, string[]]>([
    [
      'The Committee (CAT/C/XVD/CO/3, para. 6) asked for a law; later paragraph 9 of the Act was changed.',
      ['CAT/C/XVD/CO/3 para. 6'],
    ],
    [
      'In its concluding observations (CAT/C/XVD/CO/3), the Committee spoke. Paragraph 7 of the Act says otherwise.',
      ['CAT/C/XVD/CO/3'],
    ],
    ['It said so (CAT/C/XVD/CO/3), para. 6, and went on.', ['CAT/C/XVD/CO/3 para. 6']],
    ['Paragraph 6 of CAT/C/XVD/CO/3 asks for a law.', ['CAT/C/XVD/CO/3 para. 6']],
    ['The report CAT/C/XVD/\nCO/3, para. 6, was cut by the line.', ['CAT/C/XVD/CO/3 para. 6']],
    ['⁵ CAT/C/XVD/CO/3, para. 6.\n\n⁶ Ibid., para. 7.', ['CAT/C/XVD/CO/3 para. 6', 'CAT/C/XVD/CO/3 para. 7']],
    ['[^a]: CAT/C/XVD/CO/3, para. 6.', ['CAT/C/XVD/CO/3 para. 6']],
    // half brackets of letters close no bracket
    ['Se pidió una ley (CAT/C/XVD/CO/3, párr. 6 a)).', ['CAT/C/XVD/CO/3 para. 6 (a)']],
    ['Une loi est demandée (CAT/C/XVD/CO/3, par. 6 a)). Paragraphe 9.', ['CAT/C/XVD/CO/3 para. 6 (a)']],
    ['Se pidió una ley (CAT/C/XVD/CO/3, párrs. 6 a) y c) y 8 b)).', ['CAT/C/XVD/CO/3 paras. 6 (a) and (c) and 8 (b)']],
    ['A law (CAT/C/XVD/CO/3, para. 6 (a)), and a camp.', ['CAT/C/XVD/CO/3 para. 6 (a)']],
    ['Una ley (véase el párr. 6 a) de CAT/C/XVD/CO/3), y el párrafo 9 de la Ley.', ['CAT/C/XVD/CO/3 para. 6 (a)']],
    [
      'Una ley (CAT/C/XVD/CO/3, párr. 6 a); CAT/C/XVE/CO/1, párr. 8 a) ii)).',
      ['CAT/C/XVD/CO/3 para. 6 (a)', 'CAT/C/XVE/CO/1 para. 8 (a) (ii)'],
    ],
    ['Una ley (CAT/C/XVD/CO/3, párr. 6, apartado a)).', ['CAT/C/XVD/CO/3 para. 6 (a)']],
    ['Una ley [CAT/C/XVD/CO/3, párr. 6 a)].', ['CAT/C/XVD/CO/3 para. 6 (a)']],
  ])('%s', async (text, expected) => expect(await inText(text)).toEqual(expected))

  it.each([
    ' (2099), para. 999',
    ' (2099) at para 999',
    ', 2099, para. 999',
    ', 26/08/2099, para. 999',
    ', August 2099, para. 999',
    ', le 26 août 2099, § 999',
    ', 26 de agosto de 2099, párr. 999',
    ', adopted on 26 August 2099, para. 999',
    ', adopted 26 August 2099, para. 999',
    ', 30 May 2099 (adopted on 11 May 2099), para. 999',
    ', 58th session, para. 999',
    ', fifty-eighth session, 2 May 2099, para. 999',
    ', available at https://docs.un.org/en/CAT/C/XVD/CO/3, para. 999',
    ' (original: Spanish), para. 999',
    ', pp. 3-4, para. 999',
    ' | para. 999 | 26 August 2099 (distribution)',
    ' (advance unedited version), 30 May 2099, para. 999',
  ])('the paragraph behind “%s”', async (behind) => {
    expect(await inText(`CAT, CAT/C/XVD/CO/3${behind}.`)).toEqual(['CAT/C/XVD/CO/3 para. 999'])
  })

  it.each([
    [', as corrected by CAT/C/XVD/CO/3/Corr.1, 30 May 2099, para. 99.'],
    [' (as corrected by CAT/C/XVD/CO/3/Corr.1), para. 99.'],
    [', tel que corrigé par CAT/C/XVD/CO/3/Corr.1, 30 mai 2099, par. 99.'],
    [', corregido por CAT/C/XVD/CO/3/Corr.1, párr. 99.'],
  ])('what follows the corrigendum is said of the document: %s', async (behind) => {
    expect(await inText(`CAT/C/XVD/CO/3${behind}`)).toEqual(['CAT/C/XVD/CO/3 para. 99', 'CAT/C/XVD/CO/3/Corr.1'])
  })

  it.each<[string, string[]]>([
    ['CAT/C/XVD/CO/3 was heard when paragraph 9 was read.', ['paragraph 9']],
    ['The Committee (CAT/C/XVD/CO/3) urged in paragraph 8 that it end.', ['paragraph 8']],
    ['In paragraph 8 of its findings, the Committee (CAT/C/XVD/CO/3) spoke.', ['paragraph 8']],
    ['CAT/C/XVD/CO/3 (30 May 2099). Para. 999.', ['Para. 999']],
    ['CAT/C/XVD/CO/3 [999].', ['[999]']],
    // it is said whose paragraph it is
    ['CAT/C/XVD/CO/3 was heard when paragraph 9 of the Act was read.', []],
    ['The Committee (CAT/C/XVD/CO/3, para. 6) asked for a law; later paragraph 9 of the Act was changed.', []],
    ['CAT/C/XVD/CO/3 was read. Paragraph 7 was not.', ['Paragraph 7']],
  ])('named and perhaps of this document: %s', async (text, loose) => {
    expect((await findCitations(partsOfText(text)))[0]!.loose).toEqual(loose)
  })

  it('gives a quotation to the note that it calls', async () => {
    const text =
      'The Committee urged the State “to close the island prison at once”.⁵ More.\n\n⁵ CAT/C/XVD/CO/3, para. 6.'
    expect((await findCitations(partsOfText(text)))[0]?.quotes).toEqual(['to close the island prison at once'])
  })
})

describe('dates', () => {
  it.each<[string, string | null, number | null]>([
    ['UN Doc. CAT/C/XVD/CO/3, 30 May 2099, para. 6.', '2099-05-30', 2099],
    ['‘Title’ (30 May 2099) UN Doc CAT/C/XVD/CO/3, para 6', '2099-05-30', 2099],
    ['U.N. Doc. CAT/C/XVD/CO/3 (May 30, 2099).', '2099-05-30', 2099],
    ['UN Committee. (2099, May 30). Title (CAT/C/XVD/CO/3).', '2099-05-30', 2099],
    ['Title, UNCAT, UN Doc CAT/C/XVD/CO/3 (2099) at para 6', null, 2099],
    ['CAT/C/XVD/CO/3, 30 mai 2099, par. 6', '2099-05-30', 2099],
    ['CAT/C/XVD/CO/3, para. 6, 30 de mayo de 2099', '2099-05-30', 2099],
    ['CAT/C/XVD/CO/3 (advance unedited version), 30 May 2099', '2099-05-30', 2099],
    ['CAT/C/XVD/CO/3, 26.8.2099, para. 6', '2099-08-26', 2099],
    ['CAT/C/XVD/CO/3, 26/08/2099, para. 6', '2099-08-26', 2099],
    ['CAT/C/XVD/CO/3, 8/26/2099, para. 6', '2099-08-26', 2099],
    ['CAT/C/XVD/CO/3, 5.6.2099, para. 6', '2099-06-05', 2099],
    ['CAT/C/XVD/CO/3, 5/6/2099, para. 6', null, 2099],
    ['CAT/C/XVD/CO/3, August 2099, para. 6', null, 2099],
    ['CAT/C/XVD/CO/3, septiembre de 2099', null, 2099],
    ['CAT/C/XVD/CO/3, le 26 août 2099, § 6', '2099-08-26', 2099],
    ['CAT/C/XVD/CO/3 (adopted 29 July 2099, published 26 August 2099)', '2099-08-26', 2099],
    ['CAT/C/XVD/CO/3, adopted on 29 July 2099, para. 6', '2099-07-29', 2099],
    ['On 3 May 2098 the Committee adopted CAT/C/XVD/CO/3, and the Act was passed on 4 June 2099.', null, null],
  ])('%s', async (text, day, year) => {
    const { date } = (await findCitations(notes(text)))[0]!
    expect([date?.day ?? null, date?.year ?? null]).toEqual([day, year])
  })
})

describe('paragraphs that are no figures, or more than figures', () => {
  it.each([
    ['CAT/C/XVD/CO/3, para. 1O', ['1'], ['para. 1O']],
    ['CAT/C/XVD/CO/3, para. 1O0.52', ['1'], ['para. 1O0.52']],
    ['CAT/C/XVD/CO/3, párr. 12x', ['12'], ['párr. 12x']],
    ['CAT/C/XVD/CO/3, para. l2', [], ['para. l2']],
    ['CAT/C/XVD/CO/3, paragraphe XII', [], ['paragraphe XII']],
    ['CAT/C/XVD/CO/3, § l2', [], ['§ l2']],
    ['CAT/C/XVD/CO/3, paras. 12ff', ['12'], ['paras. 12ff']],
    ['CAT/C/XVD/CO/3, para. 12 and 14', ['12', '14'], []],
    ['CAT/C/XVD/CO/3, paragraph Ten', [], ['paragraph Ten']],
  ])('%s', async (text, paths, loose) => {
    const [one] = await findCitations(notes(text))
    expect([one!.pinpoints.map(({ from }) => from), one!.loose]).toEqual([paths, loose])
  })
})

describe('malformed symbols and what was probably meant', () => {
  it.each<[string, string | null, string[]]>([
    ['CAT/C/XVD/CO3', 'CAT/C/XVD/CO/3', ['missing_slash']],
    ['CAT/XVD/CO/3', 'CAT/C/XVD/CO/3', ['missing_part']],
    ['CAT\\C\\XVD\\CO\\3', 'CAT/C/XVD/CO/3', ['separators']],
    ['CAT.C.XVD.CO.3', 'CAT/C/XVD/CO/3', ['separators']],
    ['CAT-C-XVD-CO-3', 'CAT/C/XVD/CO/3', ['separators']],
    ['CAT/C/CO/XVD/3', 'CAT/C/XVD/CO/3', ['order_of_parts']],
    ['CAT/C/CO/3/XVD', 'CAT/C/XVD/CO/3', ['order_of_parts']],
    ['CAT/C/XVD/C0/3', 'CAT/C/XVD/CO/3', ['letter_for_digit']],
    ['CAT/C/TG0/CO/3', 'CAT/C/TGO/CO/3', ['letter_for_digit']],
    ['A/HRC/99O/15/Add.1', 'A/HRC/990/15/Add.1', ['letter_for_digit']],
    ['A/HRC/WG.6/12/XVD/l', 'A/HRC/WG.6/12/XVD/1', ['letter_for_digit']],
    ['A/HRC/990/1O', 'A/HRC/990/10', ['letter_for_digit']],
    ['A/HRC/99O/15', 'A/HRC/990/15', ['letter_for_digit']],
    ['A/HRC/l9/10', 'A/HRC/19/10', ['letter_for_digit']],
    ['CAT/C/XVD/CO/O3', 'CAT/C/XVD/CO/03', ['letter_for_digit']],
    ['A/HRC/990/15x', null, []],
    ['CAT/C/XVD/CO/3bis', null, []],
    ['A/HRC990/15', 'A/HRC/990/15', ['missing_slash']],
    ['A.HRC.990.15', 'A/HRC/990/15', ['separators']],
    ['A-HRC-990-15-Add.1', 'A/HRC/990/15/Add.1', ['separators']],
    ['A-HRC-WG.6-948-XVD-1', 'A/HRC/WG.6/948/XVD/1', ['separators']],
    ['A/HRC 990/15', 'A/HRC/990/15', ['separators', 'missing_slash']],
    ['A/HCR/990/15', 'A/HRC/990/15', ['order_of_parts']],
    ['A_HRC_990_15-EN', 'A/HRC/990/15', ['file_name', 'separators']],
    ['A_HRC_990_15_Add.1_AV', 'A/HRC/990/15/Add.1', ['file_name', 'separators']],
    ['CAT_C_XVD_CO_3_24969_E', 'CAT/C/XVD/CO/3', ['file_name', 'separators']],
    ['CAT/C/Valdoria/CO/3', 'CAT/C/XVD/CO/3', ['country_code']],
    ['CAT/C/New Zealand/CO/6', 'CAT/C/NZL/CO/6', ['country_code']],
    ['CAT/C/Atlantis/CO/6', null, []],
    ['CAT/C/XVD/CO', null, []],
    ['HRC/990/15', 'A/HRC/990/15', ['missing_part']],
    ['A/HRC/990/15/Add1', 'A/HRC/990/15/Add.1', ['suffix']],
    ['A/HRC/WG.6/7L.14', 'A/HRC/WG.6/7/L.14', ['missing_slash']],
    ['CAT/C/XVD/XX/YY/3', null, []],
  ])('%s', (printed, likely, repairs) => {
    const [found] = findMalformed(`See ${printed}, para. 6.`, [])
    expect([found?.printed, found?.likely[0] ?? null, found?.repairs]).toEqual([printed, likely, repairs])
  })

  it.each([
    'CAT scan 3/4',
    'the CRC and CAT 2099',
    'A/B 3',
    'CAT/C',
    'and/or 24/7',
    'HRC members',
    'CAT/C/XVD',
    'A_B_C 12',
    'CAT – 2099 – Annual report',
  ])('none: %s', (text) => expect(findMalformed(text, [])).toEqual([]))
})

describe('resolutions that are named by body and number', () => {
  const named = async (...texts: string[]) =>
    (await findCitations(notes(...texts))).map(({ how, printed, likely, antecedent }) =>
      how === 'resolution' ? `${printed} = ${likely[0]}` : `${how} ${antecedent ?? ''}`.trim(),
    )
  it.each<[string, string[]]>([
    ['See General Assembly resolution 79/165, para. 4.', ['General Assembly resolution 79/165 = A/RES/79/165']],
    [
      'HRC Res. 99/31; UNGA resolution 39/46.',
      ['HRC Res. 99/31 = A/HRC/RES/99/31', 'UNGA resolution 39/46 = A/RES/39/46'],
    ],
    [
      'Voir la résolution 79/165 de l’Assemblée générale.',
      ['résolution 79/165 de l’Assemblée générale = A/RES/79/165'],
    ],
    [
      'Véase la resolución 99/31 del Consejo de Derechos Humanos.',
      ['resolución 99/31 del Consejo de Derechos Humanos = A/HRC/RES/99/31'],
    ],
    // one with its symbol is one citation, and a resolution of another body none
    ['General Assembly resolution A/RES/79/165.', ['symbol']],
    ['Security Council resolution 1325 (2000); OAS resolution 12/34; a resolution of 12/3/2099.', []],
  ])('%s', async (text, expected) => expect(await named(text)).toEqual(expected))

  it('takes no word from the citation whose title it stands in, and “ibid.” behind two sources is uncertain', async () => {
    const title =
      'Report of the Special Rapporteur, submitted in accordance with General Assembly resolution 72/163, A/HRC/990/30 (2 May 2099), para. 6.'
    const [resolution, report] = await findCitations(notes(title))
    expect([resolution!.how, report!.symbol?.canonical, report!.date?.day]).toEqual([
      'resolution',
      'A/HRC/990/30',
      '2099-05-02',
    ])
    expect(report!.before).toContain('Report of the Special Rapporteur')
    expect((await findCitations(notes('General Assembly resolution 79/165.', 'Ibid.')))[1]!.antecedent).toBe(0)
    expect((await findCitations(notes(title, 'Ibid.')))[2]!.unresolved).toBe('several_before')
  })
})

it('others have a turn while a draft of nothing but citations is read, and reading ends after the five-thousandth', async () => {
  let turns = 0
  const found = await findCitations(partsOfText('Ibid. '.repeat(12_000)), async () => {
    turns++
  })
  expect(found.length).toBeGreaterThanOrEqual(5000)
  expect(found.length).toBeLessThan(9000)
  expect(turns).toBeGreaterThanOrEqual(found.length / 50 - 1)
})

it('others have a turn while a draft of very many lines is cut, and while its notes and calls are looked at', async () => {
  let turns = 0
  const turn = async () => {
    turns++
  }
  const lines = 50_000
  const parts = await readParts('a word\n'.repeat(lines), turn)
  expect(parts).toEqual(partsOfText('a word\n'.repeat(lines)))
  // cut, and joined again
  expect(turns).toBeGreaterThanOrEqual(lines / 5000 + lines / 10_000)
  turns = 0
  await findCitations(parts, turn)
  // read, then looked at for calls twice, for blocks, and for what "Ibid." leads to
  expect(turns).toBeGreaterThanOrEqual((lines * 6) / 21_000 + (4 * lines) / 10_000)
})

it('what was found already is looked at once, however much a paragraph holds', async () => {
  const text = 'CAT/C/XVD/CO/1. Ibid. Supra note 1. '.repeat(500)
  const found = await findCitations(partsOfText(text))
  expect(found.map(({ how }) => how)).toEqual(Array(500).fill(['symbol', 'ibid', 'earlier_note']).flat())
})

it.each<[string, string[]]>([
  ['A/HRC/990/15, Report of the Working Group on the UPR: Norland (1 May 2099), para. 140.1', ['XVE']],
  ['CAT/C/XVD/CO/3, Concluding observations on Kestria, para. 6', ['XVF']],
  ['Voir CAT/C/XVD/CO/3, Observations finales concernant la Norlande, par. 6', ['XVE']],
  // what goes on as a sentence names no document
  ['CAT/C/XVD/CO/3, para. 6, which Norland quoted later', []],
  ['CAT/C/XVD/CO/3 was sent to Norland, para. 6', []],
])('a title that stands behind its symbol names the State: %s', async (text, states) => {
  const [citation] = await findCitations(notes(text))
  expect([...new Set(citation!.states.map(({ iso3 }) => iso3))]).toEqual(states)
})
