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

  // what stands beside an ask is no further ask: a thing done, a measure, a means, a declaration to be withdrawn
  it.each([
    [
      'en',
      'yes',
      'Define torture so as to include any act that constitutes complicity in torture',
      'definition_art1,modes_of_liability',
    ],
    ['en', 'yes', 'Criminalize every act that amounts to torture', 'offence_art4'],
    ['en', 'yes', 'Pass an act that criminalizes torture', 'bill_adoption,offence_art4'],
    [
      'en',
      'yes',
      'Amend its law to establish its jurisdiction over acts of torture, in accordance with article 5 of the Convention',
      'code_amendment,jurisdiction_arts5_8',
    ],
    [
      'fr',
      'yes',
      'Modifier sa législation afin d’établir sa compétence pour les actes de torture, conformément à l’article 5 de la Convention',
      'code_amendment,jurisdiction_arts5_8',
    ],
    [
      'en',
      'yes',
      'Adopt a law punishing torture in accordance with the Convention against Torture',
      'bill_adoption,penalties,offence_art4',
    ],
    [
      'fr',
      'yes',
      'Adopter une loi réprimant la torture conformément à la Convention contre la torture',
      'bill_adoption,offence_art4',
    ],
    [
      'es',
      'yes',
      'Aprobar una ley que sancione la tortura de conformidad con la Convención contra la Tortura',
      'bill_adoption,offence_art4',
    ],
    [
      'en',
      'yes',
      'Take the legislative measures needed so that torture is not subject to any statute of limitations',
      'limitation_periods',
    ],
    [
      'fr',
      'yes',
      'Prendre les mesures législatives voulues pour que les actes de torture soient imprescriptibles',
      'limitation_periods',
    ],
    [
      'es',
      'yes',
      'Adoptar las medidas legislativas necesarias para que los actos de tortura constituyan delitos',
      'offence_art4',
    ],
    ['en', 'yes', 'Take legislative measures to prevent torture', 'bill_adoption'],
    ['en', 'yes', 'Increase the maximum penalty for torture in its Criminal Code', 'penalties,code_amendment'],
    ['fr', 'yes', 'Alourdir la peine maximale prévue pour la torture dans son Code pénal', 'penalties,code_amendment'],
    ['fr', 'doubtful', 'Envisager de retirer sa réserve à l’article premier de la Convention', 'reservation_art1_4'],
    [
      'fr',
      'doubtful',
      'Retirer sa réserve sur la définition de la torture figurant à l’article premier de la Convention',
      'reservation_art1_4',
    ],
    [
      'es',
      'doubtful',
      'Considerar la posibilidad de retirar su reserva al artículo 1 de la Convención',
      'reservation_art1_4',
    ],
    [
      'fr',
      'yes',
      'Retirer sa réserve à l’article premier de la Convention et adopter une définition de la torture',
      'definition_art1,reservation_art1_4',
    ],
    [
      'es',
      'yes',
      'Armonizar la legislación penal de los estados con la ley general contra la tortura',
      'code_amendment,subnational_alignment',
    ],
    ['en', 'no', 'Ensure that no one is held in secret and that torture is investigated', 'accountability_impunity'],
    ['en', 'no', 'Provide training on the Istanbul Protocol to medical staff', 'training,lexical_trap'],
    ['es', 'no', 'Garantizar que las víctimas de tortura obtengan una reparación', 'redress'],
    ['fr', 'no', 'Exclure toute déclaration obtenue par la torture comme élément de preuve', 'exclusionary_rule'],
    [
      'es',
      'no',
      'Velar por que los casos de tortura cometidos por militares sean juzgados en la jurisdicción ordinaria',
      'military_jurisdiction',
    ],
    [
      'fr',
      'no',
      'Incorporer le Statut de Rome dans le droit interne et ratifier la Convention contre la torture',
      'rome_statute,ratification',
    ],
    ['fr', 'no', 'Limiter la durée de la garde à vue afin de prévenir la torture', 'safeguards,prevention_general'],
    [
      'fr',
      'no',
      'Prévenir les traitements cruels, inhumains ou dégradants dans les prisons',
      'prevention_general,detention_conditions',
    ],
    [
      'es',
      'no',
      'Prevenir los malos tratos y el hacinamiento en las cárceles',
      'prevention_general,detention_conditions',
    ],
    ['es', 'no', 'No extraditar a personas a países donde corran peligro de tortura', 'non_refoulement'],
    ['fr', 'no', 'N’expulser personne vers un pays où la torture est à craindre', 'non_refoulement'],
    ['es', 'no', 'Respetar la prohibición de la tortura', 'uphold_prohibition_conduct'],
    ['fr', 'no', 'Respecter l’interdiction absolue de la torture', 'uphold_prohibition_conduct'],
    ['fr', 'no', 'Réaffirmer le caractère absolu de l’interdiction de la torture', 'uphold_prohibition_conduct'],
    ['es', 'no', 'Reafirmar el carácter absoluto de la prohibición de la tortura', 'uphold_prohibition_conduct'],
    ['en', 'no', 'Define trafficking in persons in its Criminal Code', 'other_crime'],
    ['fr', 'no', 'Abolir la peine de mort pour tous les crimes', 'death_penalty'],
    ['es', 'no', 'Abolir la pena de muerte para todos los delitos', 'death_penalty'],
    ['fr', 'no', 'Faire la déclaration prévue à l’article 22 de la Convention', 'individual_complaints'],
    ['es', 'no', 'Formular la declaración prevista en el artículo 22 de la Convención', 'individual_complaints'],
    ['fr', 'no', 'Modifier sa législation afin de définir précisément le terrorisme', 'other_crime'],
    ['es', 'no', 'Modificar su legislación para definir con precisión el terrorismo', 'other_crime'],
    [
      'fr',
      'no',
      'Modifier son Code pénal en vue d’abolir la flagellation, qui s’apparente à la torture',
      'corporal_punishment',
    ],
    ['es', 'no', 'Modificar su Código Penal para abolir la flagelación, que equivale a tortura', 'corporal_punishment'],
    ['en', 'no', 'Ensure that detainees are informed of their rights from the outset of detention', 'safeguards'],
    ['fr', 'no', 'Intégrer l’infraction de torture au programme de l’école de police', 'training'],
    ['es', 'no', 'Incluir el delito de tortura en el plan de estudios de la academia de policía', 'training'],
    ['fr', 'doubtful', 'Mettre sa législation et sa pratique en conformité avec la Convention', 'treaty_incorporation'],
    ['es', 'doubtful', 'Armonizar su legislación y su práctica con la Convención', 'treaty_incorporation'],
    ['fr', 'doubtful', 'Veiller à ce que les actes de torture soient poursuivis comme tels', 'offence_art4'],
    [
      'es',
      'doubtful',
      'Velar por que los actos de tortura se enjuicien como tales y no como delitos menos graves',
      'offence_art4',
    ],
    ['fr', 'no', 'Définir la traite des personnes dans son Code pénal', 'other_crime'],
    ['es', 'no', 'Definir la trata de personas en su legislación penal', 'other_crime'],
    ['es', 'no', 'Impartir formación sobre el Protocolo de Estambul a los médicos', 'training'],
    ['es', 'no', 'Capacitar a los jueces y fiscales en el Protocolo de Estambul', 'training'],
    ['fr', 'no', 'Former les juges et les procureurs de tout le pays au Protocole d’Istanbul', 'training'],
    ['fr', 'no', 'Dispenser une formation sur le Protocole d’Istanbul aux médecins', 'training'],
  ])('%s %s: %s', (language, criminalisation, text, subtags) => {
    const result = classifyCriminalisation({ text, language, unitType: 'recommendation', mechanism: 'CAT' })
    expect(result.criminalisation).toBe(criminalisation)
    expect(result.subtags.sort()).toEqual(subtags.split(',').sort())
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

  it.each([
    ['Definition and criminalization', 'CAT', true],
    ['Definition and criminalization', 'CRPD', false],
    ['Criminalization of homosexuality', 'CAT', false],
  ] as const)(
    'reads a heading without an object as one on torture in a text of the Committee: %s, %s',
    (heading, mechanism, flag) => {
      const text = 'The State party should amend article 234.'
      const found = classifyCriminalisation({ text, mechanism, heading: [heading], unitType: 'recommendation' })
      expect(found.flag).toBe(flag)
    },
  )

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
