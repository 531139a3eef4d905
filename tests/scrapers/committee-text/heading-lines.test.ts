// A heading that the print sets in two paragraphs is one heading; its second line is no text of the paragraph before.
import { expect, it } from 'vitest'
import { ask, readText, type Tongue, worry } from './written.ts'

it.each<[Tongue, string, string]>([
  ['en', 'Definition of torture, criminalization', 'and penalties'],
  ['en', 'Non-refoulement and', 'asylum seekers'],
  ['fr', 'Conditions de détention, décès en détention', 'et violence entre détenus'],
  ['es', 'Condiciones de reclusión, muertes', 'y violencia entre reclusos'],
  ['en', 'SUBJECTS OF CONCERN AND', 'RECOMMENDATIONS'],
  ['en', 'Rights of the', 'Child'],
  ['fr', 'PRINCIPAUX SUJETS DE', 'PRÉOCCUPATION ET RECOMMANDATIONS'],
  ['es', 'PRINCIPALES MOTIVOS DE', 'PREOCUPACIÓN Y RECOMENDACIONES'],
  ['en', 'Subjects of concern and recommendations', 'concerning the Convention'],
])('%s: “%s” ¶ “%s”', async (tongue, first, second) => {
  const lines = [`2. ${worry[tongue]}`, `3. ${ask[tongue]}`, `# ${first}`, `# ${second}`, `4. ${worry[tongue]}`]
  const { units } = await readText(tongue, [...lines, `5. ${ask[tongue]}`])
  expect(units.find(({ path }) => path === '3')?.text).toBe(ask[tongue])
  expect(units.find(({ path }) => path === '4')?.heading.at(-1)).toBe(`${first} ${second}`)
})
