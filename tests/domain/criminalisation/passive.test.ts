// The classifier on asks whose subject is torture, its offence or the law, and on texts that look like them.
import { describe, expect, it } from 'vitest'
import { classifyCriminalisation } from '../../../src/domain/criminalisation/classify.ts'
import { asks, lookAlikes } from './passive-rounds.ts'

describe.each(['en', 'fr', 'es'] as const)('%s', (language) => {
  const read = (text: string) => classifyCriminalisation({ text, language })
  it.each(asks[language])('asks: %s', (text) => expect(read(text).flag, read(text).vetoes.join()).toBe(true))
  it.each(lookAlikes[language])('no ask: %s', (text) => expect(read(text).flag, read(text).rules.join()).toBe(false))
})

it.each([
  ['en', 'Torture ought to figure in the Penal Code under its own name.', 'offence_art4'],
  ['en', 'The law ought to know no deadline for bringing torturers to trial.', 'limitation_periods'],
  ['fr', 'La loi doit punir la torture d’une peine adaptée à sa gravité et viser aussi la tentative.', 'penalties'],
  ['fr', 'La grâce devrait être exclue pour toute personne condamnée pour torture.', 'amnesty_immunity'],
  ['es', 'Disponer que la orden de un jefe no puede excusar la tortura.', 'superior_orders'],
  ['es', 'El Código Penal debería alcanzar a quienes dejan hacer la tortura.', 'modes_of_liability'],
])('%s: %s is tagged %s', (language, text, tag) =>
  expect(classifyCriminalisation({ text, language }).subtags).toContain(tag),
)
