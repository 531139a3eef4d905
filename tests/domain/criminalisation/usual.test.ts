// The classifier on the usual wording of the three mechanisms in three languages, and on what a concern says is missing.
import { describe, expect, it } from 'vitest'
import { classifyCriminalisation } from '../../../src/domain/criminalisation/classify.ts'
import type { Mechanism } from '../../../src/domain/mechanisms.ts'
import { lawTextAsks, lawTextLookAlikes } from './law-text-asks.ts'
import { subjectAsks, subjectLookAlikes } from './subject-asks.ts'
import { usualAsks } from './usual-asks.ts'
import { usualLookAlikes } from './usual-look-alikes.ts'
import { wordingAsks } from './wording-asks.ts'
import { wordingLookAlikes } from './wording-look-alikes.ts'

const read = (language: string, where: string, text: string) => {
  const [mechanism, heading] = where.split(':')
  return classifyCriminalisation({
    text,
    language,
    mechanism: mechanism as Mechanism,
    ...(heading ? { heading: [heading] } : {}),
  })
}

describe('an ask in the usual wording', () => {
  it.each([...usualAsks, ...wordingAsks, ...subjectAsks, ...lawTextAsks])(
    '%s %s %s: %s',
    (language, where, tags, text) => {
      const found = read(language, where, text)
      expect(found.flag, `${found.rules.join(', ')} / ${found.vetoes.join(', ')}`).toBe(true)
      expect(found.subtags).toEqual(expect.arrayContaining(tags.split(' ').filter((tag) => tag !== '')))
    },
  )
})

describe('no ask, though close', () => {
  it.each([...usualLookAlikes, ...wordingLookAlikes, ...subjectLookAlikes, ...lawTextLookAlikes])(
    '%s %s: %s',
    (language, where, text) => {
      const found = read(language, where, text)
      expect(found.flag, found.rules.join(', ')).toBe(false)
    },
  )
})

describe('an ask that may be one', () => {
  it.each([
    ['en', 'prevention_general', 'Make legal and political efforts to put an end to torture'],
    ['en', 'prevention_general', 'Adopt all provisions necessary to prevent torture'],
    [
      'en',
      'accountability_impunity',
      'Take legislative measures to ensure that all allegations of torture are investigated',
    ],
    [
      'fr',
      'accountability_impunity',
      'Prendre des mesures législatives pour que les allégations de torture fassent l’objet d’une enquête',
    ],
    ['es', 'accountability_impunity', 'Adoptar medidas legislativas para que se investiguen las denuncias de tortura'],
    ['fr', 'treaty_incorporation', 'Rendre ses lois conformes au Pacte et à la Convention contre la torture'],
    ['es', 'treaty_incorporation', 'Ajustar sus leyes al Pacto y a la Convención contra la Tortura'],
    [
      'fr',
      'treaty_incorporation',
      'Mettre sa législation et sa pratique en conformité avec le Pacte et la Convention contre la torture',
    ],
    [
      'es',
      'treaty_incorporation',
      'Armonizar su legislación y su práctica con el Pacto y la Convención contra la Tortura',
    ],
    [
      'fr',
      'treaty_incorporation',
      'Adhérer à la Convention contre la torture et garantir son application en droit comme dans la pratique',
    ],
    [
      'es',
      'treaty_incorporation',
      'Adherirse a la Convención contra la Tortura y velar por su aplicación en la ley y en la práctica',
    ],
    [
      'fr',
      'treaty_incorporation',
      'Ratifier la Convention contre la torture et l’harmoniser avec la législation nationale',
    ],
    [
      'es',
      'treaty_incorporation',
      'Ratificar la Convención contra la Tortura y armonizarla con la legislación nacional',
    ],
    [
      'fr',
      'treaty_incorporation',
      'Aligner sa législation sur la Convention contre la torture et la Convention contre les disparitions forcées',
    ],
    [
      'es',
      'treaty_incorporation',
      'Ajustar su legislación a la Convención contra la Tortura y a la Convención para la Protección de Todas las Personas contra las Desapariciones Forzadas',
    ],
    ['en', 'amnesty_immunity', 'Lift the immunity of the officers charged with torture and bring them to trial'],
    ['fr', 'amnesty_immunity', 'Lever l’immunité des officiers accusés de torture et les traduire en justice'],
    [
      'es',
      'amnesty_immunity',
      'Levantar la inmunidad de los oficiales acusados de tortura y llevarlos ante la justicia',
    ],
    ['fr', 'reservation_art1_4', 'Retirer les réserves formulées à l’égard de la Convention contre la torture'],
    ['es', 'reservation_art1_4', 'Retirar las reservas formuladas respecto de la Convención contra la Tortura'],
  ])('%s %s: %s', (language, tag, text) => {
    const found = read(language, 'UPR', text)
    expect(found.criminalisation, found.rules.join(', ')).toBe('doubtful')
    expect(found.subtags).toContain(tag)
  })

  it('is none where corporal punishment is to end', () =>
    expect(
      read('en', 'UPR', 'Take steps to eliminate corporal punishment, which may amount to torture').criminalisation,
    ).toBe('no'))
})

it.each([
  ['en', 'Review the Criminal Code to bring it into line with article 15 of the Convention against Torture'],
  ['fr', 'Revoir le Code pénal afin de le rendre conforme à l’article 15 de la Convention contre la torture'],
  ['es', 'Revisar el Código Penal para ajustarlo al artículo 15 de la Convención contra la Tortura'],
  ['en', 'Put an end to the admission of evidence obtained as a result of ill-treatment'],
  ['fr', 'Remédier à l’admission de preuves obtenues par des mauvais traitements'],
  ['es', 'Poner fin a la admisión de pruebas obtenidas mediante malos tratos'],
])('%s is about evidence: %s', (language, text) => {
  const found = read(language, 'UPR', text)
  expect(found.criminalisation, found.rules.join(', ')).toBe('no')
  expect(found.subtags).toContain('exclusionary_rule')
})

describe('a concern that the offence is still missing', () => {
  it.each([
    ['en', 'The Committee is concerned that Valdoria has not yet criminalized torture.'],
    ['fr', 'Le Comité note avec préoccupation que le Valdoria n’a pas encore incriminé la torture.'],
    ['es', 'Preocupa al Comité que Valdoria no haya tipificado todavía el delito de tortura.'],
  ])('is on the topic, and no flag: %s: %s', (language, text) => {
    const found = classifyCriminalisation({ text, language, mechanism: 'CAT', unitType: 'concern' })
    expect(found).toMatchObject({ flag: false, topic: true })
  })

  it('leaves a concern of another kind alone', () => {
    const text = 'The Committee is concerned that Valdoria has not investigated allegations of torture.'
    expect(classifyCriminalisation({ text, mechanism: 'CAT', unitType: 'concern' }).topic).toBe(false)
  })
})
