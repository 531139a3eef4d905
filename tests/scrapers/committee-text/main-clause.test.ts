// What a sentence does is said by its main clause, in three languages: who asks or worries in it, not a modal in another clause.
import { describe, expect, it } from 'vitest'
import { mayAskUnread } from '../../../scrapers/lib/committee-text/unread-asks.ts'
import { classOfSentence, type SentenceClass } from '../../../scrapers/lib/committee-text/words.ts'
import { ask, readText, rowsOf, type Tongue } from './written.ts'

const sentences: readonly [Tongue, SentenceClass, string][] = [
  [
    'en',
    'worry',
    'While the State party should be commended for its law, the Committee is concerned at its poor application.',
  ],
  [
    'en',
    'worry',
    'While noting the argument that the State party should not be held responsible, the Committee is concerned at the violence.',
  ],
  ['en', 'neutral', 'The Committee asks why the State party should want immunity.'],
  ['en', 'neutral', 'The Committee wonders whether the State party must wait for the court.'],
  ['en', 'worry', 'Although the State party must be praised for its plan, the Committee regrets its delay.'],
  [
    'en',
    'worry',
    'Noting that the Committee on Enforced Disappearances urges States to act, the Committee remains concerned about impunity.',
  ],
  ['en', 'ask', 'While the State party should be commended for its law, the Committee recommends that it be applied.'],
  ['en', 'ask', 'While the State party should be commended for its law, it must do more.'],
  ['en', 'ask', 'While concerned at the delays, the Committee urges the State party to act.'],
  ['en', 'ask', 'While welcoming the law, the Committee considers that the State party should apply it.'],
  ['en', 'neutral', 'While the State party should be commended for its law, its application remains uneven.'],
  ['en', 'ask', 'Where the State party must act quickly, all measures should be taken.'],
  [
    'fr',
    'worry',
    'Tout en prenant note de l’argument selon lequel l’État partie ne devrait pas être tenu pour responsable, le Comité est préoccupé par les violences.',
  ],
  [
    'fr',
    'worry',
    'Bien que l’État partie doive être félicité de sa loi, le Comité regrette qu’elle soit peu appliquée.',
  ],
  ['fr', 'neutral', 'Le Comité demande pourquoi l’État partie devrait vouloir l’immunité.'],
  ['fr', 'neutral', 'Le Comité se demande si l’État partie doit attendre.'],
  ['fr', 'ask', 'Tout en notant que l’État partie doit être félicité de sa loi, le Comité recommande de l’appliquer.'],
  ['fr', 'ask', 'Prière de former les juges.'],
  ['fr', 'ask', 'Veuillez communiquer les statistiques au Comité.'],
  ['fr', 'ask', 'L’État partie ferait bien de ratifier le Protocole.'],
  ['fr', 'ask', 'L’État partie se doit d’enquêter sur les plaintes.'],
  ['fr', 'ask', 'Le Comité exige que les responsables soient jugés.'],
  ['fr', 'ask', 'Le Comité somme l’État partie d’enquêter.'],
  [
    'es',
    'worry',
    'Si bien el Estado parte debe ser felicitado por su ley, al Comité le preocupa su escasa aplicación.',
  ],
  [
    'es',
    'worry',
    'Tomando nota del argumento según el cual el Estado parte no debería ser considerado responsable, preocupa al Comité la violencia.',
  ],
  ['es', 'neutral', 'El Comité pregunta por qué el Estado parte debería querer la inmunidad.'],
  ['es', 'ask', 'Aunque el Estado parte debe ser felicitado por su ley, el Comité le recomienda que la aplique.'],
  ['es', 'ask', 'Sírvase el Estado parte adoptar medidas para formar a los jueces.'],
  ['es', 'ask', 'El Estado parte habría de ratificar el Protocolo.'],
  ['es', 'ask', 'El Comité exige que los responsables sean juzgados.'],
  ['es', 'ask', 'Al Estado parte le corresponde investigar las denuncias.'],
  ['es', 'ask', 'Le incumbe al Estado parte investigar las denuncias.'],
  ['es', 'ask', 'El Estado parte haría bien en ratificar el Protocolo.'],
  ['es', 'ask', 'Tenga a bien el Estado parte publicar el informe.'],
  ['es', 'ask', 'Los responsables habrán de ser juzgados.'],
  ['es', 'ask', 'Compete al Estado parte velar por su seguridad.'],
  ['en', 'ask', 'The State party would do well to ratify the Protocol.'],
  ['en', 'ask', 'Kindly provide data on complaints.'],
  ['en', 'ask', 'The Committee demands that those responsible be tried.'],
]

describe('the main clause decides', () => {
  it.each(sentences)('%s, %s: %s', (language, expected, text) => {
    expect(classOfSentence(text, language)).toBe(expected)
  })
})

describe('words of a request that no row knows', () => {
  it.each<[Tongue, string]>([
    ['es', 'El Comité conmina solemnemente a las autoridades a que cierren el centro.'],
    ['es', 'Queda al Estado parte publicar el informe.'],
    ['fr', 'Le Comité adjure solennellement l’État partie de fermer le centre.'],
    ['en', 'The Committee begs the State party to close the centre.'],
  ])('%s: %s is doubted', (language, text) => {
    expect(mayAskUnread(text, language)).toBe(true)
  })

  it.each<[Tongue, string]>([
    ['en', 'The State party has yet to ratify the Protocol.'],
    ['en', 'Access to essential medicines is limited.'],
    ['en', 'The Committee asks why the State party should want immunity.'],
    ['fr', 'Les obligations qui lui incombent sont peu connues, compte tenu des délais.'],
    ['es', 'El Comité considera que el Estado parte no ha cumplido la sentencia.'],
    ['es', 'El Comité pregunta por qué el Estado parte debería querer la inmunidad.'],
  ])('%s: %s is not', (language, text) => {
    expect([classOfSentence(text, language), mayAskUnread(text, language)]).toEqual(['neutral', false])
  })
})

describe('what only tells under the heading Recommendations', () => {
  it('is no recommendation, and doubted', async () => {
    const found = await readText('en', [
      '# Recommendations',
      `2. ${ask.en}`,
      '3. The Committee welcomes the assurance given by the delegation that a bill will be tabled.',
      '4. The Committee takes note of the assurance that a bill will be tabled.',
      '5. The Committee welcomes the bill and recommends that it be adopted.',
      `6. ${ask.en}`,
    ])
    expect(rowsOf(found)).toEqual([
      '2 recommendation',
      '3 positive_aspect',
      '4 concern',
      '5 recommendation',
      '6 recommendation',
    ])
    expect(found.warnings.filter((warning) => warning.includes('under the heading'))).toEqual([
      expect.stringMatching(/^para\. 3: .*only welcomes/),
      expect.stringMatching(/^para\. 4: .*only tells/),
    ])
  })
})
