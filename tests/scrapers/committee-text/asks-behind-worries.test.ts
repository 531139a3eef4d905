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
  ['en', 'The State party is, accordingly, invited to revise the law.', 'request'],
  ['fr', 'L’État partie est donc instamment prié de réviser la loi.', 'request'],
  ['fr', 'Les autorités sont par conséquent invitées à réviser la loi.', 'request'],
  ['es', 'El Estado parte está, por consiguiente, invitado a revisar la ley.', 'request'],
  ['fr', 'Bien que le Code ait été modifié, l’État partie devrait le revoir.', 'request'],
  ['es', 'Aunque el Código ha sido modificado, el Estado parte debería revisarlo.', 'request'],
  ['fr', 'L’État partie pourrait envisager de créer un fonds.', 'request'],
  ['es', 'El Estado parte podría considerar la posibilidad de crear un fondo.', 'request'],
  ['fr', 'Le Comité tient à engager l’État partie à retirer sa réserve.', 'request'],
  ['es', 'El Comité vuelve a instar al Estado parte a que retire su reserva.', 'request'],
  ['fr', 'Le Comité requiert de l’État partie qu’il suspende les exécutions.', 'request'],
  ['en', 'The police must refrain from excessive use of force.', 'request'],
  ['fr', 'Toute personne détenue doit avoir accès à un avocat.', 'request'],
  ['fr', 'Aucune personne ne doit subir de mauvais traitements.', 'request'],
  ['es', 'Toda persona detenida debe tener acceso a un abogado.', 'request'],
  ['es', 'Todas las denuncias deben investigarse sin demora.', 'request'],
  ['fr', 'Le Comité considère qu’il conviendrait d’en recruter davantage.', 'request'],
  ['fr', 'Il faudrait en recruter davantage.', 'request'],
  ['es', 'El Comité considera que convendría contratar a más.', 'request'],
  ['en', 'The Committee reaffirms that the State party must recruit more.', 'request'],
  ['es', 'Esta debe prestarse desde el inicio de la detención.', 'request'],
  ['es', 'Las confesiones obtenidas mediante tortura no deben admitirse como prueba.', 'request'],
  ['es', 'Los detenidos deben presentarse ante el juez.', 'doubt'],
  ['es', 'La demora se debe a la falta de jueces.', 'silence'],
  ['en', 'No confession made under torture may be invoked.', 'doubt'],
  ['fr', 'Aucun aveu obtenu par la torture ne peut être invoqué.', 'doubt'],
  ['es', 'Ninguna confesión obtenida mediante tortura podrá ser invocada.', 'doubt'],
  ['en', 'According to the information received, detainees must pay for their food.', 'silence'],
  ['fr', 'Selon les informations reçues, les détenus doivent payer leur nourriture.', 'silence'],
  ['es', 'Según la información recibida, los detenidos deben pagar su comida.', 'silence'],
  ['en', 'The law dates from 2085.', 'silence'],
  ['en', 'The Committee wishes to remind the State party that torture is a crime.', 'silence'],
  ['fr', 'La loi date de 2085.', 'silence'],
  ['es', 'La ley data de 2085.', 'silence'],
])('%s: “%s” → %s', async (tongue, sentence, kind) => expect(await kindOf(tongue, sentence)).toBe(kind))

it.each<[Tongue, string, string]>([
  ['fr', 'Aspects positifs', 'Le Comité note avec satisfaction la ratification et l’encourage à créer un mécanisme.'],
  ['es', 'Aspectos positivos', 'El Comité celebra la ratificación y lo invita a establecer un mecanismo.'],
])('%s: under “%s”, “%s” is a recommendation with a doubt', async (tongue, heading, text) => {
  const lines = [`# ${heading}`, `2. ${text}`, '# X', `3. ${worry[tongue]}`, `4. ${ask[tongue]}`]
  const { units, warnings } = await readText(tongue, lines)
  expect(units.find(({ number }) => number === '2')?.unitType).toBe('recommendation')
  expect(warnings.join()).toContain(`asks under the heading "${heading}"`)
})
