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
  ['en', 'ask', 'Mindful that judges should be independent, the Committee invites the State party to review the law.'],
  ['en', 'worry', 'Although it was told that prisons must be closed, the Committee remains troubled by their use.'],
  [
    'en',
    'worry',
    'The Committee, while aware that the State party should not be judged by its past, deplores the delays.',
  ],
  ['en', 'neutral', 'The delegation explained that the courts should decide.'],
  ['en', 'neutral', 'The Committee asked how the State party should be expected to comply.'],
  ['en', 'ask', 'However strong the reasons, the State party must not return anyone.'],
  ['en', 'ask', 'It is high time that the State party ratified the Protocol.'],
  ['en', 'worry', 'Even though officers must wear badges, the Committee is alarmed that few do.'],
  ['en', 'ask', 'Victims should receive redress.'],
  ['en', 'worry', 'The Committee finds it regrettable that detainees must pay for a doctor.'],
  ['en', 'ask', 'Despite the progress, more should be done to train judges.'],
  ['en', 'neutral', 'The Committee welcomes the law under which officers must wear cameras.'],
  [
    'en',
    'worry',
    'Noting the view of the delegation that no one should complain, the Committee voices its concern at the silence of victims.',
  ],
  ['en', 'ask', 'The Committee would like the State party to inform it of the results.'],
  ['en', 'neutral', 'The Committee thanks the delegation, which must travel far.'],
  ['en', 'ask', 'The State party is advised to close the centre.'],
  ['en', 'neutral', 'While the law says that every death must be investigated, few deaths are.'],
  ['en', 'ask', 'The Committee repeats its call for a moratorium.'],
  ['en', 'worry', 'The Committee is worried that, although the State party should have records, it has none.'],
  ['en', 'ask', 'The State party ought to publish the report.'],
  [
    'fr',
    'ask',
    'Consciente de ce que les juges doivent être indépendants, le Comité invite l’État partie à revoir la loi.',
  ],
  [
    'fr',
    'worry',
    'Bien qu’il lui ait été dit que les prisons doivent fermer, le Comité demeure inquiet de leur emploi.',
  ],
  [
    'fr',
    'worry',
    'Le Comité, tout en sachant que l’État partie ne doit pas être jugé sur son passé, déplore les retards.',
  ],
  ['fr', 'neutral', 'La délégation a expliqué que les tribunaux devraient décider.'],
  ['fr', 'neutral', 'Le Comité a demandé comment l’État partie devrait s’y conformer.'],
  ['fr', 'ask', 'Quelles que soient ses raisons, l’État partie ne doit renvoyer personne.'],
  ['fr', 'ask', 'Il est grand temps que l’État partie ratifie le Protocole.'],
  ['fr', 'worry', 'Même si les agents doivent porter un insigne, le Comité constate avec inquiétude que peu le font.'],
  ['fr', 'ask', 'Les victimes devraient obtenir réparation.'],
  ['fr', 'worry', 'Le Comité juge regrettable que les détenus doivent payer le médecin.'],
  ['fr', 'neutral', 'Le Comité salue la loi selon laquelle les agents doivent porter une caméra.'],
  [
    'fr',
    'worry',
    'Notant que, selon la délégation, nul ne devrait se plaindre, le Comité exprime sa préoccupation devant le silence des victimes.',
  ],
  ['fr', 'ask', 'Le Comité souhaiterait que l’État partie l’informe des résultats.'],
  ['fr', 'neutral', 'Le Comité remercie la délégation, qui doit venir de loin.'],
  ['fr', 'ask', 'Il est conseillé à l’État partie de fermer le centre.'],
  ['fr', 'neutral', 'Alors que la loi dit que tout décès doit faire l’objet d’une enquête, peu en font l’objet.'],
  ['fr', 'ask', 'Le Comité renouvelle son appel à un moratoire.'],
  [
    'fr',
    'worry',
    'Le Comité s’inquiète de ce que, alors que l’État partie devrait avoir des registres, il n’en a aucun.',
  ],
  ['fr', 'ask', 'L’État partie devra publier le rapport.'],
  [
    'es',
    'ask',
    'Consciente de que los jueces deben ser independientes, el Comité invita al Estado parte a revisar la ley.',
  ],
  ['es', 'worry', 'Aunque se le dijo que las prisiones deben cerrarse, el Comité sigue preocupado por su uso.'],
  [
    'es',
    'worry',
    'El Comité, aun sabiendo que el Estado parte no debe ser juzgado por su pasado, deplora los retrasos.',
  ],
  ['es', 'neutral', 'La delegación explicó que los tribunales deberían decidir.'],
  ['es', 'neutral', 'El Comité preguntó cómo debería cumplirla el Estado parte.'],
  ['es', 'ask', 'Cualesquiera que sean sus razones, el Estado parte no debe devolver a nadie.'],
  ['es', 'ask', 'Es hora de que el Estado parte ratifique el Protocolo.'],
  ['es', 'worry', 'Aun cuando los agentes deben llevar una placa, el Comité observa con inquietud que pocos lo hacen.'],
  ['es', 'ask', 'Las víctimas deberían obtener reparación.'],
  ['es', 'worry', 'El Comité considera lamentable que los detenidos deban pagar al médico.'],
  ['es', 'neutral', 'El Comité celebra la ley según la cual los agentes deben llevar una cámara.'],
  [
    'es',
    'worry',
    'Tomando nota de que, según la delegación, nadie debería quejarse, el Comité expresa su preocupación por el silencio de las víctimas.',
  ],
  ['es', 'ask', 'El Comité quisiera que el Estado parte le informara de los resultados.'],
  ['es', 'neutral', 'El Comité agradece a la delegación, que debe venir de lejos.'],
  ['es', 'ask', 'Se aconseja al Estado parte que cierre el centro.'],
  ['es', 'neutral', 'Mientras que la ley dice que toda muerte debe investigarse, pocas se investigan.'],
  ['es', 'ask', 'El Comité renueva su llamamiento a una moratoria.'],
  ['es', 'worry', 'Inquieta al Comité que, aunque el Estado parte debería tener registros, no tenga ninguno.'],
  ['es', 'ask', 'El Estado parte deberá publicar el informe.'],
  [
    'en',
    'worry',
    'While praising the plan under which all prisons should be inspected, the Committee is dismayed that none was.',
  ],
  ['en', 'ask', 'Taking into account that the State party must act alone, the Committee calls on it to seek help.'],
  ['en', 'neutral', 'The Committee notes the statement that the State party should not have to pay.'],
  ['en', 'ask', 'As to its courts, the State party must see that they are independent.'],
  ['en', 'worry', 'Whereas the Constitution says that judges must be free, the Committee regrets that they are not.'],
  ['en', 'ask', 'Complaints should be examined promptly.'],
  ['en', 'neutral', 'The Committee appreciates that the new law should help victims.'],
  ['en', 'ask', 'The Committee asks that the State party close the centre.'],
  ['en', 'worry', 'It troubles the Committee that detainees must wait for months.'],
  ['en', 'ask', 'The Committee counts on the State party to publish the report.'],
  [
    'fr',
    'worry',
    'Tout en saluant le plan selon lequel toutes les prisons devraient être inspectées, le Comité déplore qu’aucune ne l’ait été.',
  ],
  ['fr', 'ask', 'Tenant compte de ce que l’État partie doit agir seul, le Comité l’engage à demander de l’aide.'],
  ['fr', 'neutral', 'Le Comité prend note de la déclaration selon laquelle l’État partie ne devrait pas payer.'],
  ['fr', 'ask', 'Quant à ses tribunaux, l’État partie doit veiller à leur indépendance.'],
  [
    'fr',
    'worry',
    'Alors que la Constitution dispose que les juges doivent être libres, le Comité regrette qu’ils ne le soient pas.',
  ],
  ['fr', 'ask', 'Les plaintes devraient être examinées rapidement.'],
  ['fr', 'neutral', 'Le Comité apprécie que la nouvelle loi doive aider les victimes.'],
  ['fr', 'ask', 'Le Comité demande que l’État partie ferme le centre.'],
  ['fr', 'worry', 'Il inquiète le Comité que les détenus doivent attendre des mois.'],
  ['fr', 'ask', 'Le Comité compte sur l’État partie pour publier le rapport.'],
  [
    'es',
    'worry',
    'Si bien elogia el plan según el cual todas las prisiones deberían ser inspeccionadas, el Comité deplora que ninguna lo haya sido.',
  ],
  ['es', 'ask', 'Teniendo en cuenta que el Estado parte debe actuar solo, el Comité lo insta a pedir ayuda.'],
  ['es', 'neutral', 'El Comité toma nota de la declaración según la cual el Estado parte no debería pagar.'],
  ['es', 'ask', 'En cuanto a sus tribunales, el Estado parte debe velar por su independencia.'],
  [
    'es',
    'worry',
    'Mientras que la Constitución dispone que los jueces deben ser libres, el Comité lamenta que no lo sean.',
  ],
  ['es', 'ask', 'Las denuncias deberían examinarse sin demora.'],
  ['es', 'neutral', 'El Comité aprecia que la nueva ley deba ayudar a las víctimas.'],
  ['es', 'ask', 'El Comité pide que el Estado parte cierre el centro.'],
  ['es', 'worry', 'Inquieta al Comité que los detenidos deban esperar meses.'],
  ['es', 'ask', 'El Comité cuenta con el Estado parte para publicar el informe.'],
]

describe('the main clause decides', () => {
  it.each(sentences)('%s, %s: %s', (language, expected, text) => {
    expect(classOfSentence(text, language)).toBe(expected)
  })
})

describe('words of a request that no row knows', () => {
  it.each<[Tongue, string]>([
    ['es', 'Pese a los avances, habría que capacitar más a los jueces.'],
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
