// The classifier as a whole: units, languages, evidence, doubt, on invented texts.
import { describe, expect, it } from 'vitest'
import { classifierVersion, classifyCriminalisation } from '../../../src/domain/criminalisation/classify.ts'
import { english } from '../../../src/domain/criminalisation/en/index.ts'
import { spanish } from '../../../src/domain/criminalisation/es/index.ts'
import { french } from '../../../src/domain/criminalisation/fr/index.ts'
import { unitTypes } from '../../../src/domain/units.ts'
import { asks, lookAlikes } from './invented-en.ts'
import { inventedFrEs } from './invented-fr-es.ts'

it('refuses a text that is longer than the rules read: whoever asks has to set it aside first', () => {
  expect(() => classifyCriminalisation({ text: 'Define torture. '.repeat(2000) })).toThrow(/too long/)
  expect(() => classifyCriminalisation({ text: 'Define torture.', stem: 'The State should: '.repeat(2000) })).toThrow(
    /too long/,
  )
})

describe('classifyCriminalisation', () => {
  it.each(asks)('flags: %s', (text) => {
    expect(classifyCriminalisation({ text }).flag).toBe(true)
  })
  it.each(lookAlikes)('does not flag: %s', (text) => {
    expect(classifyCriminalisation({ text }).flag).toBe(false)
  })
  it.each(inventedFrEs)('%s %s: %s', (language, flag, text) => {
    const result = classifyCriminalisation({ text, language })
    expect(result.flag).toBe(flag)
    expect(result.language.status).toBe('not measured')
  })

  it.each([
    ['ru', 'Квалифицировать пытку как преступление'],
    ['ar', 'تجريم التعذيب'],
    ['zh', '将酷刑定为犯罪'],
  ])('says of %s that it is not evaluated', (language, text) => {
    const result = classifyCriminalisation({ text, language })
    expect(result).toMatchObject({ criminalisation: 'no', flag: false, topic: false })
    expect(result.language).toEqual({ code: language, status: 'language not evaluated' })
  })

  it.each(unitTypes)('lets only recommendations have the flag: %s', (unitType) => {
    const result = classifyCriminalisation({ text: 'Welcomes that Valdoria has made torture a crime', unitType })
    const isAsk = unitType === 'recommendation' || unitType === 'upr_recommendation'
    expect(result.flag).toBe(isAsk)
    expect(result.topic).toBe(true)
    expect(result.vetoes.includes('unit-type')).toBe(!isAsk)
  })

  it('tells doubtful-yes from doubtful-no', () => {
    expect(classifyCriminalisation({ text: 'End and prohibit torture' })).toMatchObject({
      criminalisation: 'doubtful',
      flag: true,
      doubtful: true,
    })
    expect(classifyCriminalisation({ text: 'Continue its efforts to prohibit torture' })).toMatchObject({
      criminalisation: 'doubtful',
      flag: false,
      doubtful: true,
    })
  })

  it('gives spans of the verbatim text, whatever its accents, quotes and blanks', () => {
    const texts: [string, string][] = [
      ['Adopt a\u00a0“definition of torture” \u2013 in the law', 'en'],
      ['Inclure la de\u0301finition de la torture dans le Code pe\u0301nal', 'fr'],
      ['Tipificar la tortura \u{1f600} como delito autónomo', 'es'],
    ]
    for (const [text, language] of texts) {
      const { evidence, flag } = classifyCriminalisation({ text, language })
      expect(flag).toBe(true)
      for (const span of evidence) {
        expect(text.slice(span.start, span.end)).toBe(span.text)
        expect(span.text).not.toMatch(/^\s|\s$/)
      }
    }
    const [span] = classifyCriminalisation({ text: texts[1]![0], language: 'fr' }).evidence
    expect(span!.text).toContain('de\u0301finition de la torture')
  })

  it('masks names of equal length and leaves bills alone', () => {
    const named = classifyCriminalisation({
      text: 'Ratify the Convention against Torture (CAT) and define its borders by law',
    })
    expect(named.flag).toBe(false)
    const bill = classifyCriminalisation({ text: 'Adopt the Convention against Torture Bill' })
    expect(bill.subtags).toContain('bill_adoption')
  })

  it('reads a sub-paragraph under its heading and its stem', () => {
    const text = 'Amend the Criminal Code so that attempt and complicity are offences;'
    expect(classifyCriminalisation({ text, unitType: 'recommendation' }).flag).toBe(false)
    const under = classifyCriminalisation({
      text,
      unitType: 'recommendation',
      heading: ['Definition and criminalization of torture'],
      stem: 'The State party should:',
    })
    expect(under.flag).toBe(true)
    expect(under.subtags).toContain('modes_of_liability')
  })

  it.each([
    ['en', 'provide officials with training on:', 'The definition of torture in article 1 of the Convention;', false],
    ['fr', 'dispenser aux agents une formation portant sur :', 'La définition de la torture ;', false],
    ['es', 'impartir a los agentes formación sobre:', 'La definición de tortura;', false],
    ['en', 'ensure that its legislation:', '(a) Contains an absolute prohibition of torture;', true],
    ['fr', 'veiller à ce que sa législation :', 'Interdise la torture de manière absolue ;', true],
    ['es', 'velar por que su legislación:', 'Prohíba la tortura de manera absoluta;', true],
    ['en', 'ensure that:', 'Torture is defined in the Criminal Code;', true],
  ])('reads an item as its stem governs it: %s: %s %s', (language, asked, text, flag) => {
    const should = { en: 'The State party should', fr: 'L’État partie devrait', es: 'El Estado parte debería' }[
      language
    ]
    const found = classifyCriminalisation({
      text,
      language,
      mechanism: 'CAT',
      unitType: 'recommendation',
      stem: `${should} ${asked}`,
    })
    expect(found.flag, found.rules.join(', ')).toBe(flag)
    for (const { start, end, text: shown } of found.evidence) expect(text.slice(start, end)).toBe(shown)
  })

  it('takes "the Convention" for that against torture in a text of its Committee only', () => {
    const text = 'should fully incorporate the Convention into its domestic law'
    expect(classifyCriminalisation({ text, unitType: 'recommendation', mechanism: 'CAT' }).flag).toBe(true)
    expect(classifyCriminalisation({ text, unitType: 'recommendation', mechanism: 'CRPD' }).flag).toBe(false)
  })

  it('says when a recommendation repeats an earlier one, and what other crime is meant', () => {
    const text = 'The Committee reiterates its recommendation that the State party criminalize torture'
    expect(classifyCriminalisation({ text, unitType: 'recommendation' })).toMatchObject({ flag: true, repeats: true })
    expect(classifyCriminalisation({ text: 'Decriminalize defamation' }).object).toBe('defamation')
  })

  it('refuses an empty text, and names its version', () => {
    expect(() => classifyCriminalisation({ text: '  ' })).toThrow(/empty/)
    expect(classifyCriminalisation({ text: 'Criminalize torture' }).version).toBe(classifierVersion)
    expect([english, french, spanish].map((l) => [l.language, l.measured])).toEqual([
      ['en', true],
      ['fr', false],
      ['es', false],
    ])
  })
})
