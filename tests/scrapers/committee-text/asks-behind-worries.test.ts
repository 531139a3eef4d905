// What stands behind a worry in one paragraph: a request where its words are known, a doubt where they may ask, silence for neither.
import { expect, it } from 'vitest'
import { ask, readText, type Tongue, worry } from './written.ts'

const kindOf = async (tongue: Tongue, sentence: string) => {
  const lines = [`2. ${worry[tongue]} ${sentence}`, `3. ${worry[tongue]}`, `4. ${ask[tongue]}`]
  const { units, warnings } = await readText(tongue, lines)
  if (units.some(({ number, unitType }) => number === '2' && unitType === 'recommendation')) return 'request'
  return warnings.some((one) => one.startsWith('para. 2: may ask')) ? 'doubt' : 'silence'
}

it.each<[Tongue, string, string]>([
  ['en', 'They should be compiled.', 'request'],
  ['fr', 'Celles-ci devraient être publiées.', 'request'],
  ['fr', 'Il y aurait lieu de les séparer.', 'request'],
  ['es', 'Estas deberían recopilarse y publicarse.', 'request'],
  ['es', 'Éstos deberían formarse.', 'request'],
  ['es', 'Dichos datos también deberían publicarse.', 'request'],
  ['es', 'Habría que separarlos.', 'request'],
  ['en', 'Flogging is to be abolished.', 'doubt'],
  ['fr', 'L’isolement devrait demeurer une mesure de dernier recours.', 'request'],
  ['es', 'El aislamiento debe seguir siendo el último recurso.', 'doubt'],
  ['en', 'The law dates from 2085.', 'silence'],
  ['en', 'The Committee wishes to remind the State party that torture is a crime.', 'silence'],
  ['fr', 'La loi date de 2085.', 'silence'],
  ['es', 'La ley data de 2085.', 'silence'],
])('%s: “%s” → %s', async (tongue, sentence, kind) => expect(await kindOf(tongue, sentence)).toBe(kind))
