// What must be done by a national law is told; the worry behind it makes the paragraph a concern, and a request stays one.
import { describe, expect, it } from 'vitest'
import { ask, readText, rowsOf, type Tongue, worry } from './written.ts'

const typeOf = async (tongue: Tongue, text: string) => {
  const document = await readText(tongue, [
    `2. ${text}`,
    `3. ${ask[tongue]}`,
    `4. ${worry[tongue]}`,
    `5. ${ask[tongue]}`,
  ])
  const rows = rowsOf(document).filter((row) => row.startsWith('2 '))
  const doubt = document.warnings.some((one) => one.startsWith('para. 2: may ask'))
  return `${rows.map((row) => row.slice(2)).join(', ')}${doubt ? ' (doubt)' : ''}`
}

describe('a rule of national law before a worry', () => {
  it.each<[Tongue, string]>([
    ['en', 'Under the Code, pretrial detention must not exceed 12 months. The Committee is concerned that it does.'],
    [
      'en',
      'Under article 14, paragraph 2, of the Code, detainees must be heard. The Committee is concerned at delays.',
    ],
    ['en', 'By law, detention should not exceed 48 hours. The Committee is nonetheless concerned at reports of weeks.'],
    [
      'en',
      'The Constitution provides that no one should be tortured. Nevertheless, the Committee regrets the lack of an offence.',
    ],
    [
      'en',
      'The Ministry’s instructions require that each complaint should be investigated. The Committee is concerned at delays.',
    ],
    ['en', 'The Supreme Court held that confessions must be excluded. The Committee is concerned that they are not.'],
    [
      'en',
      'Section 5 of the Act allows detention for 90 days, after which the person must be released. The Committee is concerned at its length.',
    ],
    [
      'en',
      'Victims must be examined by a State doctor before they complain. This requirement is of concern to the Committee.',
    ],
    ['en', 'The new Code, which must be approved by the Senate, contains no offence of torture (art. 4).'],
    [
      'fr',
      'En vertu de la loi, les détenus doivent être présentés à un juge. Le Comité est préoccupé par les retards.',
    ],
    [
      'fr',
      'La Constitution dispose que nul ne doit être soumis à la torture. Le Comité regrette néanmoins l’absence d’infraction.',
    ],
    [
      'fr',
      'Conformément au Code de procédure pénale, les aveux devraient être faits devant un juge. Le Comité demeure préoccupé par les abus.',
    ],
    ['fr', 'L’article 5 de la loi prévoit que l’expulsion doit être refusée. Le Comité regrette l’absence de recours.'],
    ['es', 'Según la ley, los detenidos deben ser llevados ante un juez. Preocupan al Comité los retrasos.'],
    ['es', 'La Constitución dispone que nadie debe ser torturado. Sin embargo, el Comité lamenta los casos.'],
    [
      'es',
      'De conformidad con la Constitución, toda persona detenida debe ser informada. Sin embargo, preocupan al Comité los casos.',
    ],
  ])('%s: “%s”', async (tongue, text) => expect(await typeOf(tongue, text)).toBe('concern'))

  it('of which it is not said that it is a rule is told as a doubt', async () =>
    expect(await typeOf('en', 'Victims must be examined promptly. The Committee is concerned at delays.')).toBe(
      'concern (doubt)',
    ))
})

it.each<[Tongue, string, string]>([
  ['en', 'Under the Convention, all complaints must be investigated.', 'recommendation'],
  ['en', 'Under the Code, the State party must bring detainees before a judge.', 'recommendation'],
  ['en', 'The law provides that torture is a misdemeanour and should be amended.', 'recommendation'],
  ['en', 'The law should provide that no one must be tortured.', 'recommendation'],
  ['en', 'In accordance with the Constitution, victims must be compensated.', 'concern (doubt)'],
  ['en', 'The Constitution provides that no one should be tortured.', 'concern'],
  ['fr', 'Conformément à la Convention, les plaintes doivent être instruites par un juge.', 'recommendation'],
  ['fr', 'La loi dispose que la torture est un délit et devrait être modifiée.', 'recommendation'],
  ['es', 'En virtud de la ley, el Estado parte debe actuar.', 'recommendation'],
])('%s: “%s” → %s', async (tongue, text, type) => expect(await typeOf(tongue, text)).toBe(type))
