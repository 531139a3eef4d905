// What is no outcome in English is refused, with a message that says what it is.
import { describe, expect, it } from 'vitest'
import { parseRead, parseUpr } from '../../../scrapers/upr-outcomes/parse.ts'
import { coverLines, introduction, read } from './invented.ts'

const french = [
  'Nations Unies A/HRC/990/15',
  'Assemblée générale Distr. générale',
  '24 mars 2099',
  'Français',
  'Original: anglais',
  'Conseil des droits de l’homme',
  'Examen périodique universel',
  'Rapport du Groupe de travail sur l’Examen périodique universel',
  'Valdorie',
]
const spanish = [
  'Naciones Unidas A/HRC/990/15',
  'Asamblea General Distr. general',
  '24 de marzo de 2099',
  'Español',
  'Original: inglés',
  'Consejo de Derechos Humanos',
  'Examen Periódico Universal',
  'Valdoria',
]
const russian = [
  'Организация Объединенных Наций A/HRC/990/15',
  'Совет по правам человека',
  'Универсальный периодический обзор',
  'Вальдория',
]

describe('parseRead refuses', () => {
  it.each<[string, string[], string[], RegExp]>([
    ['French', french, [], /recognised: French version of A\/HRC\/990\/15/],
    ['Spanish', spanish, [], /recognised: Spanish version of A\/HRC\/990\/15/],
    ['Russian', russian, [], /recognised: Russian version of A\/HRC\/990\/15/],
    ['a corrigendum', coverLines('A/HRC/990/15/Corr.1'), [], /corrigendum to A.HRC.990.15;/],
    ['a base document', coverLines('A/HRC/WG.6/48/XVD/3'), [], /prepared for the review/],
    [
      'another paper',
      ['United Nations A/HRC/990/77', 'Human Rights Council', 'Report of the Special Rapporteur'],
      [],
      /not an outcome/,
    ],
    ['a report without conclusions', coverLines('A/HRC/990/15'), introduction, /no heading/],
    [
      'conclusions without recommendations',
      coverLines('A/HRC/990/15'),
      [...introduction, '# II. Conclusions and/or recommendations', '4. Valdoria thanks all States.'],
      /page 3, paragraph 4: the conclusions hold no recommendations/,
    ],
    [
      'a State that no table knows',
      coverLines('A/HRC/990/15').map((line) => line.replace('Valdoria', 'Erewhon')),
      [
        '# II. Conclusions and/or recommendations',
        '4. The following recommendations enjoy the support of Erewhon:',
        '|4.1 Ratify it (Norland).',
      ],
      /State under review/,
    ],
  ])('%s', (_, cover, lines, message) => expect(() => parseRead(read(cover, lines), { symbol: null })).toThrow(message))
})

it('an English paper around an outcome is no version in another language', () => {
  const parse = () => parseRead(read(coverLines('A/HRC/WG.6/48/XVD/1'), []), { symbol: null })
  expect(parse).toThrow(expect.objectContaining({ kind: 'other_document' }))
})

describe('parseUpr', () => {
  const capture = (bytes: Uint8Array) => ({
    bytes,
    sha256: '',
    address: 'x.pdf',
    symbol: 'A/HRC/990/15',
    retrievedAt: '',
    listing: null,
  })
  it('names the symbol where the bytes cannot be read', async () => {
    await expect(parseUpr(capture(new TextEncoder().encode('%PDF-1.7\n')))).rejects.toThrow(
      /^A\/HRC\/990\/15, file: the PDF is truncated/,
    )
    await expect(parseUpr(capture(new Uint8Array()))).rejects.toThrow(/^A\/HRC\/990\/15, file: .*empty/)
  })
})
