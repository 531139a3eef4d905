// Reports of other mandates are refused, whatever they say of the Special Rapporteur on torture; joint ones are read.
import { describe, expect, it } from 'vitest'
import { parse } from '../../../scrapers/special-rapporteur-visits/parse.ts'
import { bytesOf } from '../cat-concluding-observations/invented.ts'
import { capture } from '../cat-concluding-observations/support.ts'

const lines = [
  '# I. Introduction',
  '1. The experts visited Valdoria from 3 to 12 June 2098.',
  '# II. Recommendations',
  '2. The Government should make torture an offence.',
  '3. The Government should film each interview.',
]
const cover = ['United Nations', 'A/HRC/991/52/Add.3', 'Distr.: General', '11 February 2099', 'Original: English']
const read = (...title: string[]) => parse(capture(bytesOf({ symbol: null, cover, title, lines })))

const torture = 'Special Rapporteur on torture and other cruel, inhuman or degrading treatment or punishment'
const group = 'Report of the Working Group on Arbitrary Detention'

describe('another mandate in the title', () => {
  it.each<[string, string[]]>([
    [
      'a visit before',
      [`${group} on its visit to Valdoria`, 'Summary', `It thanks the ${torture}, who had visited Valdoria.`],
    ],
    ['one who joined', [group, 'Visit to Valdoria', `The ${torture} joined the visit.`]],
    [
      'another Rapporteur',
      [
        'Report of the Special Rapporteur on the independence of judges and lawyers',
        'Visit to Valdoria',
        'Summary',
        `She came after the ${torture}.`,
      ],
    ],
    ['in one line', [`${group} on its visit to Valdoria, after the visit of the ${torture}`]],
    [
      'no holder in the title',
      ['Visit to Valdoria', 'Summary', `The Working Group on Arbitrary Detention thanks the ${torture}.`],
    ],
    [
      'French',
      [
        'Rapport du Groupe de travail sur la détention arbitraire',
        'Visite en Valdorie',
        'Résumé',
        'Le Rapporteur spécial sur la torture et autres peines s’était rendu en Valdorie.',
      ],
    ],
    [
      'Spanish',
      [
        'Informe del Grupo de Trabajo sobre la Detención Arbitraria',
        'Visita a Valdoria',
        'Resumen',
        'El Relator Especial sobre la tortura y otros tratos había visitado Valdoria.',
      ],
    ],
  ])('is refused: %s', async (_, title) => {
    await expect(read(...title)).rejects.toThrow('names another mandate')
  })

  it.each<[string, string[]]>([
    ['alone', [`Report of the ${torture}`, 'Visit to Valdoria']],
    [
      'thanks',
      [
        `Report of the ${torture}`,
        'Visit to Valdoria',
        'Summary',
        'He thanks the Working Group on Arbitrary Detention.',
      ],
    ],
    [
      'joint',
      [
        `Joint report of the Special Rapporteur on the independence of judges and lawyers and the ${torture}`,
        'Visit to Valdoria',
      ],
    ],
  ])('is read: %s', async (_, title) => {
    expect((await read(...title)).mechanism).toBe('SRT')
  })
})
