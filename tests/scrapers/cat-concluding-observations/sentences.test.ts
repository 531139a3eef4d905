// What a sentence does: asks, worries or neither, in the three languages that are read.
import { describe, expect, it } from 'vitest'
import { sentencesOf } from '../../../scrapers/lib/committee-text/sentences.ts'
import { classOfSentence } from '../../../scrapers/lib/committee-text/words.ts'

const english: [string, string][] = [
  ['Parliament is strongly urged to adopt the bill.', 'ask'],
  ['The State party has an obligation to criminalize torture and should do so without delay.', 'ask'],
  ['The Committee recalls that the State party has an obligation to investigate.', 'neutral'],
  ['It would like to be informed of the outcome.', 'ask'],
  ['It asks what means of rehabilitation there are, and regrets the lack of a reply.', 'worry'],
  ['The Committee appreciates the clarification that detainees should be informed of their rights.', 'neutral'],
  [
    'The Committee reiterates the concern expressed in its previous conclusions and recommendations at the absence of an offence of torture.',
    'worry',
  ],
  ['The State party should ratify the Optional Protocol.', 'ask'],
  ['Recalling the Committee’s general comment No. 2, the State party should amend its law.', 'ask'],
  [
    'Recalling its previous recommendation (CAT/C/XVD/CO/2, para. 6), the Committee reiterates that the State party should amend its law.',
    'ask',
  ],
  ['The Committee reiterates its previous recommendation that the State party adopt a definition.', 'ask'],
  ['The Committee urges the State party to act.', 'ask'],
  ['The Committee recommends that the State party should:', 'ask'],
  ['The Committee, therefore, strongly recommends that the State party act.', 'ask'],
  ['It also invites the State party to accept visits.', 'ask'],
  [
    'The Committee regrets that the State party has not followed its recommendation that the State party should amend the Code.',
    'worry',
  ],
  ['The Committee is concerned that, although the law says that officials should be tried, none was.', 'worry'],
  ['The Committee notes that, according to the delegation, the law should enter into force soon.', 'neutral'],
  ['The Committee takes note of the statement of the delegation that the Government must approve the bill.', 'neutral'],
  ['The Committee recalls that in 2090 it recommended that the State party should close the prison.', 'neutral'],
  ['While noting the new Code, the Committee remains concerned at the absence of an offence of torture.', 'worry'],
  ['While welcoming the new Code, the Committee recommends that it be applied.', 'ask'],
  ['Urgent measures should be taken to reduce crowding.', 'ask'],
  [
    'The Committee is seriously concerned about reports of beatings and calls upon the State party to stop them.',
    'ask',
  ],
  ['The Committee considers that the State party should criminalize torture.', 'ask'],
  ['The Committee emphasizes that the State party should criminalize torture.', 'ask'],
  ['The Committee draws the attention of the State party to its general comment No. 2.', 'neutral'],
  ['In the light of article 4, the State party must, without delay, adopt the bill.', 'ask'],
  ['The State party must ensure that no one is expelled.', 'ask'],
  ['Torture should be an offence of its own.', 'ask'],
  ['The Committee finds it regrettable that no one was tried.', 'worry'],
  ['The Committee is of the view that the law falls short.', 'neutral'],
  ['The State party is urged to speed up the adoption of the bill.', 'ask'],
  ['The State party is encouraged to seek technical assistance.', 'ask'],
  ['The Committee expresses its concern that victims should prove their case.', 'worry'],
  ['The Committee requests the State party to inform it about the outcome.', 'ask'],
  ['The authorities should investigate each allegation.', 'ask'],
  ['In this connection, the Committee wishes to remind the State party of its obligation to investigate.', 'ask'],
  ['The Committee would appreciate detailed information on this point.', 'ask'],
  ['However, the Committee notes the lack of statistics.', 'neutral'],
  ['Accordingly, the State party should keep registers.', 'ask'],
  ['As a matter of urgency, the State party should close the prison.', 'ask'],
  ['The Committee reiterates its concern that the State party should have acted.', 'worry'],
  ['The Committee reminds the State party that it should investigate.', 'ask'],
  [
    'The Committee also notes with concern that the recommendations contained in its previous concluding observations, in which it urged the State party to repeal the law, have not been implemented.',
    'worry',
  ],
]

const french: [string, string][] = [
  ['Le Parlement est instamment prié d’adopter le projet de loi.', 'ask'],
  ['Le Gouvernement est tenu de modifier le Code.', 'ask'],
  ['Il appartient au Gouvernement de modifier le Code.', 'ask'],
  ['Il est recommandé que la police soit formée au Protocole d’Istanbul.', 'ask'],
  ['Il est vivement recommandé au Gouvernement de fermer la prison.', 'ask'],
  ['L’État partie a l’obligation d’incriminer la torture et devrait le faire.', 'ask'],
  ['Le Comité souhaiterait recevoir, dans le prochain rapport, des renseignements sur l’affaire.', 'ask'],
  ['Il souhaiterait être informé des résultats de l’enquête.', 'ask'],
  ['Le Comité serait reconnaissant à l’État partie de lui fournir des données.', 'ask'],
  ['Le Comité souhaite exprimer sa gratitude.', 'neutral'],
  ['Il faudrait créer des unités.', 'ask'],
  ['Malgré les progrès, il faudrait former davantage les juges.', 'ask'],
  ['Il faut noter que les juges sont peu nombreux.', 'neutral'],
  ['L’État partie devrait ériger la torture en infraction.', 'ask'],
  ['Le Comité recommande à l’État partie de fermer la prison.', 'ask'],
  ['Le Comité engage instamment l’État partie à fermer la prison.', 'ask'],
  ['Il lui recommande également de former les juges.', 'ask'],
  ['Rappelant son observation générale no 2, le Comité invite l’État partie à réviser sa loi.', 'ask'],
  ['Le Comité est préoccupé par le fait que la tentative n’est pas punie.', 'worry'],
  ['Le Comité note avec préoccupation que l’État partie n’a pas suivi sa recommandation.', 'worry'],
  ['Le Comité regrette que l’État partie ne l’ait pas fait, alors qu’il devrait le faire.', 'worry'],
  ['Le Comité prend note de la nouvelle loi.', 'neutral'],
]

const spanish: [string, string][] = [
  ['El Gobierno tiene que modificar el Código Procesal Penal.', 'ask'],
  ['Las autoridades tienen que cerrar la prisión.', 'ask'],
  ['Corresponde al Gobierno modificar el Código.', 'ask'],
  ['El Comité desearía recibir, en el próximo informe periódico, información sobre el caso.', 'ask'],
  ['El Comité quisiera ser informado de los resultados.', 'ask'],
  ['El Comité desea agradecer a la delegación.', 'neutral'],
  ['Deberían crearse unidades independientes de investigación.', 'ask'],
  ['Deben establecerse plazos.', 'ask'],
  ['Se deben investigar todas las denuncias.', 'ask'],
  ['Se deben a la falta de jueces.', 'neutral'],
  ['Debe señalarse que los jueces son pocos.', 'neutral'],
  ['Deberían haberse creado unidades.', 'neutral'],
  ['El Estado parte debe tipificar la tortura.', 'ask'],
  ['El Estado parte debería cerrar la prisión.', 'ask'],
  ['El Comité insta al Estado parte a que cierre la prisión.', 'ask'],
  ['También le recomienda que forme a los jueces.', 'ask'],
  ['Recordando su observación general núm. 2, el Comité recomienda al Estado parte que revise su ley.', 'ask'],
  ['Preocupa al Comité que la tentativa no sea punible.', 'worry'],
  ['El Comité observa con preocupación que no se cumplió su recomendación.', 'worry'],
  ['El Comité toma nota de la nueva ley.', 'neutral'],
]

describe('classOfSentence', () => {
  it.each(english)('%s → %s', (text, expected) => expect(classOfSentence(text, 'en')).toBe(expected))
  it.each(french)('%s → %s', (text, expected) => expect(classOfSentence(text, 'fr')).toBe(expected))
  it.each(spanish)('%s → %s', (text, expected) => expect(classOfSentence(text, 'es')).toBe(expected))
})

describe('sentencesOf', () => {
  it.each<[string, string[]]>([
    ['It is so. It stays so.', ['It is so.', 'It stays so.']],
    [
      'See art. 2 (1) of the law. The State party should act.',
      ['See art. 2 (1) of the law.', 'The State party should act.'],
    ],
    ['Act No. 5 of 2090 (see CAT/C/SR.9001. There) is new.', ['Act No. 5 of 2090 (see CAT/C/SR.9001. There) is new.']],
    [
      'It regrets the fate of Mr. X. The State party should act.',
      ['It regrets the fate of Mr. X.', 'The State party should act.'],
    ],
    [
      'Il déplore le sort de M. X. L’État partie doit agir.',
      ['Il déplore le sort de M. X.', 'L’État partie doit agir.'],
    ],
    [
      'Lamenta la suerte de X. El Estado parte debe actuar.',
      ['Lamenta la suerte de X.', 'El Estado parte debe actuar.'],
    ],
    ['It heard J. Merrin.', ['It heard J. Merrin.']],
    ['Mr. Merrin spoke. He left.', ['Mr. Merrin spoke.', 'He left.']],
    ['One sentence without an end', ['One sentence without an end']],
  ])('%s', (text, expected) => expect(sentencesOf(text)).toEqual(expected))
})
