// Citations from parsed documents of each type: what a parser leaves is what the footnote is made of.
import { describe, expect, it } from 'vitest'
import { type CitationStyle, citationStyles, cite } from '../../src/cite/cite.ts'
import { citableOf } from '../../src/cite/record.ts'
import { parsedDocuments } from './parsed.ts'

const of = async (name: string, path: string | null) => {
  const document = await parsedDocuments[name]!()
  const unit = path === null ? null : document.units.find((one) => one.path === path)
  if (unit === undefined) throw new Error(`${name} has no unit ${path}`)
  return citableOf(document, unit, { address: `file:${name}.pdf`, accessed: '2099-07-01' })
}
const mandate =
  'Report of the Special Rapporteur on torture and other cruel, inhuman or degrading treatment or punishment'

describe('OSCOLA, from the parser to the footnote', () => {
  it.each<[string, string | null, string]>([
    [
      'observations of 2000 to 2004',
      '5(b)',
      'UN Committee against Torture, ‘Conclusions and recommendations of the Committee against Torture: Valdoria’ (12 December 2094) UN Doc CAT/C/CR/93/3, para 5(b)',
    ],
    [
      'observations of 2005 to 2010',
      '5(a)',
      'UN Committee against Torture, ‘Conclusions and recommendations of the Committee against Torture: Valdoria’ (25 July 2096) UN Doc CAT/C/XVD/CO/1, para 5(a)',
    ],
    [
      'observations of 2011 to 2014',
      '4',
      'UN Committee against Torture, ‘Concluding observations on the second periodic report of Valdoria, adopted by the Committee at its ninety-first session (6–31 May 2089)’ (20 June 2089) UN Doc CAT/C/XVD/CO/2, para 4',
    ],
    [
      'observations of today',
      '9(b)(ii)',
      'UN Committee against Torture, ‘Concluding observations on the third periodic report of Valdoria’ (30 May 2099) UN Doc CAT/C/XVD/CO/3, para 9(b)(ii)',
    ],
    [
      'combined reports',
      '11',
      'UN Committee against Torture, ‘Concluding observations on the third periodic report of Valdoria’ (30 May 2099) UN Doc CAT/C/XVD/CO/5-6, para 11',
    ],
    [
      'an advance version',
      '11',
      'UN Committee against Torture, ‘Concluding observations on the third periodic report of Valdoria’ (30 May 2099) UN Doc CAT/C/XVD/CO/3 (advance unedited version), para 11',
    ],
    [
      'paragraphs of an annual report',
      '906',
      'UN Committee against Torture, ‘Report of the Committee against Torture’ ([date not held]) UN Doc A/99/44, para 906',
    ],
    [
      'a list of issues',
      '2',
      'UN Committee against Torture, ‘List of issues in relation to the third periodic report of Valdoria’ (12 June 2098) UN Doc CAT/C/XVD/Q/3, para 2',
    ],
    [
      'replies of the State',
      '3',
      'UN Committee against Torture, ‘Replies of Valdoria to the list of issues in relation to its third periodic report’ (12 March 2099) UN Doc CAT/C/XVD/RQ/3, para 3',
    ],
    [
      'a follow-up reply',
      '2',
      'UN Committee against Torture, ‘Information received from Valdoria on follow-up to the concluding observations on its third periodic report’ (12 June 2100) UN Doc CAT/C/XVD/CO/3/Add.1, para 2',
    ],
    [
      'the Human Rights Committee',
      '7(a)',
      'UN Human Rights Committee, ‘Concluding observations on the fourth periodic report of Valdoria’ (30 August 2097) UN Doc CCPR/C/XVD/CO/4, para 7(a)',
    ],
    [
      'a UPR report',
      '6.1',
      'UNHRC, ‘Report of the Working Group on the Universal Periodic Review: Valdoria’ (24 March 2099) UN Doc A/HRC/990/15, para 6.1; position: para 6',
    ],
    [
      'a UPR addendum',
      '2',
      'UNHRC, ‘Report of the Working Group on the Universal Periodic Review: Valdoria, Addendum’ (24 March 2099) UN Doc A/HRC/990/15/Add.1, para 2',
    ],
    [
      'a visit report of the Council',
      '5(a)',
      `UNHRC, ‘${mandate}: Visit to Valdoria’ (11 February 2099) UN Doc A/HRC/991/52/Add.2, para 5(a)`,
    ],
    [
      'a visit report of the Commission',
      '4',
      `UN Commission on Human Rights, ‘${mandate}: Mission to Norland’ (14 January 2091) UN Doc E/CN.4/2091/9/Add.3, para 4`,
    ],
    [
      'a visit report in Spanish',
      '3(a)',
      'UNHRC, ‘Informe del Relator Especial sobre la tortura y otros tratos o penas crueles, inhumanos o degradantes: Misión a Valdoria’ (29 December 2098) UN Doc A/HRC/993/68/Add.3, para 3(a)',
    ],
    [
      'comments of the State on a visit',
      '2',
      `UNHRC, ‘${mandate} on his visit to Valdoria: comments by the State’ (4 March 2099) UN Doc A/HRC/991/52/Add.6, para 2`,
    ],
  ])('%s', async (name, path, text) => expect(cite(await of(name, path), 'oscola').text).toBe(text))
})

describe('other styles', () => {
  it.each<[string, string, CitationStyle, string]>([
    [
      'a visit report of the Council',
      '5(a)',
      'bluebook',
      'Ada E. Merrin (Special Rapporteur on Torture), Visit to Valdoria, ¶ 5(a), U.N. Doc. A/HRC/991/52/Add.2 (Feb. 11, 2099).',
    ],
    [
      'a visit report of the Council',
      '5(a)',
      'omct',
      `GA, ${mandate}, visit to Valdoria, UN Doc. A/HRC/991/52/Add.2, 11 February 2099, para. 5 (a).`,
    ],
    [
      'a visit report of the Commission',
      '4',
      'omct-corrected',
      `CHR, ${mandate}, mission to Norland, UN Doc. E/CN.4/2091/9/Add.3, 14 January 2091, para. 4.`,
    ],
    [
      'a UPR addendum',
      '3',
      'omct-corrected',
      'HRC, Report of the Working Group on the Universal Periodic Review of Valdoria, Addendum, UN Doc. A/HRC/990/15/Add.1, 24 March 2099, para. 3.',
    ],
    ['observations in French', '5(a)', 'un-fr', 'CAT/C/XVD/CO/3, par. 5 a).'],
    [
      'observations in French',
      '5(a)',
      'omct',
      'CAT, Concluding Observations on Valdoria, UN Doc. CAT/C/XVD/CO/3, 30 May 2099, para. 5 (a).',
    ],
    ['observations in Spanish', '5(a)', 'un-es', 'CAT/C/XVD/CO/3, párr. 5 a).'],
  ])('%s %s in %s', async (name, path, style, text) => expect(cite(await of(name, path), style).text).toBe(text))
})

describe('every parsed document in every style', () => {
  it.each(Object.keys(parsedDocuments))('%s: whole, and each of its units', async (name) => {
    const document = await parsedDocuments[name]!()
    const whole = citableOf(document)
    const read = { address: `file:${name}.pdf` }
    for (const { id } of citationStyles) {
      const { text, missing } = cite(whole, id)
      expect(
        missing.filter((gap) => gap !== 'address' && !(gap === 'date' && name.includes('annual'))),
        id,
      ).toEqual([])
      expect(text, id).not.toMatch(/undefined|null|,,|\.\.|, ,|\(\)|\s\s/)
      expect(text, id).not.toMatch(/\bVALDORIA\b|\bNORLAND\b|SYNTHETIC|\*/)
      for (const unit of document.units) {
        const { text: cited } = cite(citableOf(document, unit, read), id)
        // a symbol once, and the name of a file that somebody saved never
        expect(cited.split(document.symbol).length - 1, cited).toBe(1)
        expect(cited).not.toContain('file:')
      }
    }
  })
})

it('cites the answer alone where a paragraph of the report left it to later', async () => {
  const pending = { value: 'pending', sourceSymbol: 'A/HRC/990/15', sourceParagraph: '7', words: null, rule: null }
  const answer = { ...pending, value: 'accepted', sourceSymbol: 'A/HRC/990/15/Add.1', sourceParagraph: '2' }
  const document = await parsedDocuments['a UPR report']!()
  const unit = document.units.find(({ path }) => path === '7.1')!
  const positionsOf = (...positions: unknown[]) =>
    cite(citableOf(document, { ...unit, positions: positions as typeof unit.positions }), 'un').position
  expect(positionsOf(pending, answer)).toBe('Position: A/HRC/990/15/Add.1, para. 2.')
  expect(positionsOf(pending)).toBe('Position: same document, para. 7.')
})

it('gives the position as a sentence of its own, which can be left out', async () => {
  const citation = cite(await of('a UPR report', '7.1'), 'omct-corrected')
  expect(citation.position).toBe('Position: same document, para. 7.')
  expect(citation.withoutPosition).toBe(
    'HRC, Report of the Working Group on the Universal Periodic Review of Valdoria, UN Doc. A/HRC/990/15, 24 March 2099, para. 7.1.',
  )
  expect(citation.text).toBe(citation.withoutPosition.replace(/\.$/, '; position: para. 7.'))
})
