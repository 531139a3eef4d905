// A verb of making whose object is not the crime of torture is no ask to criminalise; with the crime as its object it is.
import { describe, expect, it } from 'vitest'
import { classifyCriminalisation } from '../../../src/domain/criminalisation/classify.ts'
import type { Mechanism } from '../../../src/domain/mechanisms.ts'
import { anotherLaw } from './another-law.ts'
import { underALaw } from './under-a-law.ts'

const flagOf = (text: string, language = 'en') => classifyCriminalisation({ text, language }).flag

describe('something else is made', () => {
  it.each([
    'Set up a database on torture offences.',
    'Provide redress to victims of the crime of torture.',
    'Provide training on the crime of torture.',
    'Introduce courses on the offence of torture.',
    'Establish a register of torture crimes.',
    'Make judges aware of the crime of torture.',
    'Introduce cameras to prevent the crime of torture.',
    'Adopt measures to protect witnesses of the crime of torture.',
  ])('%s', (text) => expect(flagOf(text)).toBe(false))
  it.each([
    'Crear un registro del delito de tortura.',
    'Establecer una fiscalía especializada en el delito de tortura.',
  ])('%s', (text) => expect(flagOf(text, 'es')).toBe(false))
})

describe('the crime is made', () => {
  it.each([
    'Introduce the crime of torture into the Penal Code.',
    'Establish a separate offence of torture.',
    'Provide for torture as an autonomous crime.',
    'Adopt a law that creates the crime of torture.',
    'Adopt legislative measures to introduce the crime of torture into the Criminal Code.',
    'Adopt measures to criminalize torture.',
    'Make torture a crime.',
  ])('%s', (text) => expect(flagOf(text)).toBe(true))
  it.each(['Incluir el delito de tortura en el Código Penal.', 'Establecer el delito autónomo de tortura.'])(
    '%s',
    (text) => expect(flagOf(text, 'es')).toBe(true),
  )
})

const rowsIn = (table: string): [answer: string, language: string, where: string, text: string][] =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [head = '', text = ''] = line.split(' | ')
      const [answer = '', language = '', ...where] = head.split(' ')
      return [answer, language, where.join(' '), text]
    })

describe('a law that is reworded, passed or told of, or another law', () => {
  it.each([...rowsIn(anotherLaw), ...rowsIn(underALaw)])('%s %s %s: %s', (answer, language, where, text) => {
    const [mechanism, heading] = where.split(':')
    const found = classifyCriminalisation({
      text,
      language,
      mechanism: mechanism as Mechanism,
      ...(heading ? { heading: [heading] } : {}),
    })
    expect(found.criminalisation, `${found.rules.join(', ')} / ${found.vetoes.join(', ')}`).toBe(answer)
  })
})
