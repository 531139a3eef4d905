// What was asked before, and what is asked for somebody else: neither is a request of this committee for now.

import { describe, expect, it } from 'vitest'
import { reportsElsewhere } from '../../../scrapers/lib/committee-text/elsewhere.ts'
import type { ReadLanguage } from '../../../scrapers/lib/committee-text/segment.ts'
import { classOfSentence } from '../../../scrapers/lib/committee-text/words.ts'
import type { Mechanism } from '../../../src/domain/mechanisms.ts'
import { ask, readText, rowsOf, worry } from './written.ts'

it.each<[ReadLanguage, string, string]>([
  ['en', 'The Committee recommended in 2084 that the State party define torture.', 'neutral'],
  ['en', 'The Committee recommended in its previous concluding observations that it define torture.', 'neutral'],
  ['en', 'The Committee recommended, in paragraph 12 of its last text, that the law be amended.', 'neutral'],
  ['en', 'The Committee urged the State party as early as 2080 to close the camp.', 'neutral'],
  ['en', 'The Committee previously recommended that the State party define torture.', 'neutral'],
  ['en', 'It asked the State party, following its review in 2084, to report on torture.', 'neutral'],
  ['fr', 'En 2084, le Comité engageait l’État partie à fermer le camp.', 'neutral'],
  ['es', 'El Comité instaba en 2084 al Estado parte a que definiera la tortura.', 'neutral'],
  // weak or solemn words of asking
  ['en', 'The State party might consider defining torture.', 'ask'],
  ['en', 'The Committee is adamant that the State party define torture.', 'ask'],
  ['fr', 'Il est attendu de l’État partie qu’il définisse la torture.', 'ask'],
  ['es', 'El Comité hace votos por que se defina la tortura.', 'ask'],
  ['en', 'The Committee takes note that the State party might consider ratification.', 'neutral'],
  // asked again, or in the past of annual reports
  ['en', 'The Committee recommended in 2084 that the law be amended, and reiterates this recommendation.', 'ask'],
  ['en', 'The Committee recommended that the law adopted in 2084 be amended.', 'ask'],
  ['en', 'As the Committee recommended in 2084, the State party should define torture.', 'ask'],
  ['fr', 'Le Comité engage l’État partie à fermer le camp.', 'ask'],
  ['es', 'El Comité insta al Estado parte a que defina la tortura.', 'ask'],
])('%s %s: %s', (language, sentence, kind) => expect(classOfSentence(sentence, language)).toBe(kind))

describe('a report', () => {
  it.each<[string, Mechanism, boolean]>([
    ['The State party should submit its overdue report to the Human Rights Committee by 1 June 2090.', 'CAT', true],
    ['The State party should submit its overdue report to the Human Rights Committee by 1 June 2090.', 'CCPR', false],
    ['It should submit its reports under the International Covenant on Civil and Political Rights.', 'CAT', true],
    ['It should submit its next report to the Subcommittee on Prevention.', 'CAT', true],
    ['It should submit the next report of the national preventive mechanism to Parliament.', 'CAT', true],
    ['Il devrait présenter son rapport au Comité des droits de l’enfant avant le 1er juin 2090.', 'CAT', true],
    ['Debe presentar su informe al Comité de los Derechos del Niño antes del 1 de junio.', 'CAT', true],
    ['It should submit its initial report under the Optional Protocol by 1 June 2090.', 'CAT', true],
    ['It should submit its next report to the Committee against Torture by 28 May 2092.', 'CAT', false],
    ['It should submit its next report to the Committee by 28 May 2092, under the Convention.', 'CAT', false],
    ['Its next report should be submitted to the Committee on or before 28 May 2092.', 'CAT', false],
    ['It should submit its next report to the Committee on 28 May 2092.', 'CAT', false],
    [
      'It should submit its next report by 28 May 2092, in accordance with General Assembly resolution 68/268.',
      'CAT',
      false,
    ],
    ['It should report to the Human Rights Committee. Its next report is due on 28 May 2092.', 'CAT', false],
  ])('%s (%s): for others %s', (text, own, isElsewhere) => expect(reportsElsewhere(text, own)).toBe(isElsewhere))

  it('to another committee is a recommendation, and the day of the next report is its own', async () => {
    const lines = [
      `2. ${worry.en}`,
      `3. ${ask.en}`,
      '4. The Committee recommends that the State party submit its next periodic report to the Human Rights Committee by 1 June 2090.',
      '5. The Committee invites the State party to submit its fourth periodic report by 28 May 2092.',
    ]
    const found = await readText('en', lines)
    expect(rowsOf(found).slice(2)).toEqual(['4 recommendation', '5 next_report'])
    expect(found.nextReport).toMatchObject({ paragraph: '5', due: '2092-05-28' })
    const alone = await readText('en', [
      ...lines.slice(0, 2),
      lines[2]!.replace('its next periodic', 'its'),
      ...lines.slice(0, 1),
    ])
    expect(alone.warnings.filter((one) => one.includes('next report ('))).toEqual([])
  })

  it.each<['en' | 'fr' | 'es', string]>([
    [
      'en',
      'The Committee invites the State party to submit its next periodic report, its fourth, by 28 May 2092. To that end, in view of the fact that the State party has agreed to report under the simplified reporting procedure, the Committee will transmit to it, by 28 May 2090, a list of issues prior to reporting.',
    ],
    [
      'fr',
      'Le Comité invite l’État partie à soumettre son quatrième rapport périodique d’ici au 28 mai 2092. À cette fin, le Comité lui transmettra, avant le 28 mai 2090, une liste de points.',
    ],
    [
      'es',
      'El Comité invita al Estado parte a presentar su cuarto informe periódico a más tardar el 28 de mayo de 2092. Con ese fin, el Comité le transmitirá, antes del 28 de mayo de 2090, una lista de cuestiones.',
    ],
  ])('and what the Committee will send (%s): the day of the report', async (tongue, text) => {
    const found = await readText(tongue, [`2. ${worry[tongue]}`, `3. ${ask[tongue]}`, `4. ${text}`])
    expect(found.nextReport?.due).toBe('2092-05-28')
  })
})
