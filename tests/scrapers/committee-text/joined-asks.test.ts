// A sentence that worries or tells and then asks is a recommendation; what only worries twice is none.

import { describe, expect, it } from 'vitest'
import type { ReadLanguage } from '../../../scrapers/lib/committee-text/segment.ts'
import { classOfSentence } from '../../../scrapers/lib/committee-text/words.ts'

const asks: [ReadLanguage, string][] = [
  ['en', 'The Committee regrets that no data were provided and requests the State party to include them.'],
  ['en', 'The Committee regrets the delay and urges the State party to adopt the bill.'],
  ['en', 'The Committee regrets that it received no answer and asks the State party to supply the data.'],
  ['en', 'The Committee is concerned about beatings, and considers that the State party should end them.'],
  ['en', 'The Committee remains concerned about crowding and reiterates its recommendation that it be reduced.'],
  ['en', 'The Committee is concerned that the State party need not act, and asks it to reconsider.'],
  ['en', 'The Committee notes the moratorium and would encourage the State party to abolish the death penalty.'],
  ['en', 'The Committee takes note of the commitment and expects that it will be honoured.'],
  ['fr', 'Le Comité demeure préoccupé par la surpopulation et réitère sa recommandation tendant à la réduire.'],
  ['fr', 'Le Comité est préoccupé par les coups et estime que l’État partie devrait y mettre fin.'],
  ['fr', 'Le Comité prend note du plan et espère qu’il sera appliqué.'],
  ['es', 'El Comité lamenta la demora e insta al Estado parte a que apruebe el proyecto de ley.'],
  ['es', 'El Comité toma nota del proyecto e invita al Estado parte a aprobarlo sin demora.'],
  ['es', 'Al Comité le sigue preocupando el hacinamiento y reitera su recomendación de reducirlo.'],
  ['es', 'El Comité toma nota del compromiso y espera que el Estado parte lo cumpla.'],
  ['en', 'The Committee regrets that no law was adopted and would encourage it to do so.'],
  ['en', 'The Committee is concerned at overcrowding; therefore, the State party should build prisons.'],
  ['en', 'The Committee reiterates its concern and its previous recommendation that flogging be abolished.'],
  ['fr', 'Le Comité regrette que l’État partie n’ait pas ratifié le Protocole et l’encourage à le faire sans délai.'],
  ['fr', 'Le Comité regrette que l’État partie n’ait pas fourni de données et lui demande de les communiquer.'],
  ['fr', 'Le Comité déplore que la peine de mort subsiste, et le prie instamment de l’abolir.'],
  ['fr', 'Le Comité regrette qu’aucune loi n’ait été adoptée et demande à l’État partie d’en adopter une.'],
  ['fr', 'Le Comité est préoccupé par la surpopulation ; par conséquent, l’État partie devrait la réduire.'],
  ['fr', 'Le Comité réitère sa préoccupation et sa précédente recommandation tendant à abolir la flagellation.'],
  ['es', 'El Comité lamenta que el Estado parte no haya ratificado el Protocolo y lo alienta a hacerlo.'],
  ['es', 'El Comité lamenta que no haya datos y le pide que los facilite.'],
  ['es', 'Preocupa al Comité el hacinamiento; por consiguiente, el Estado parte debería reducirlo.'],
  ['es', 'Preocupa al Comité la falta de médicos, por lo que recomienda al Estado parte que contrate a más.'],
  ['es', 'Preocupa al Comité la falta de médicos, razón por la cual recomienda al Estado parte que contrate a más.'],
  ['es', 'Preocupa al Comité la falta de médicos, y por ese motivo el Comité recomienda que se contrate a más.'],
  ['es', 'Preocupa al Comité la falta de médicos, de ahí que recomiende al Estado parte que contrate a más.'],
  [
    'en',
    'The Committee is concerned at the shortage of doctors, for which reason it recommends that more be recruited.',
  ],
  [
    'en',
    'The Committee is concerned at the shortage of doctors, which is why the Committee strongly recommends training.',
  ],
  ['en', 'The Committee is concerned at delays, and for that reason recommends that the State party end them.'],
  ['fr', 'Le Comité s’inquiète du manque de médecins, aussi recommande-t-il à l’État partie d’en recruter.'],
  ['en', 'Victims of torture should obtain redress, including fair and adequate compensation.'],
  ['fr', 'Le Comité réaffirme sa recommandation selon laquelle l’État partie devrait enquêter.'],
  ['en', 'The Committee reiterates its view that the State party should investigate the deaths.'],
  ['es', 'El Comité reitera su opinión de que el Estado parte debe investigar las muertes.'],
  ['en', 'In no circumstances should such evidence be admitted.'],
  ['en', 'Only as a last resort should children be detained.'],
  ['es', 'El Comité reitera su solicitud de que el Estado parte investigue esas denuncias.'],
  ['es', 'Preocupan al Comité esas denuncias y reitera su solicitud de que se investiguen.'],
  ['en', 'Juveniles in custody should not share cells with adults.'],
  ['en', 'The Committee is concerned at the situation in Northmark (arts. 2 and 16): the State party should act.'],
  ['fr', 'Le Comité est préoccupé par la situation à Northmark (art. 2 et 16) : l’État partie devrait agir.'],
  ['es', 'Preocupa al Comité la situación en Northmark (arts. 2 y 16): el Estado parte debería actuar.'],
  ['fr', 'Aussi l’encourage-t-il à en recruter davantage.'],
  ['fr', 'Le Comité s’inquiète des retards, raison pour laquelle il recommande à l’État partie d’y mettre fin.'],
  ['fr', 'Le Comité regrette que les données manquent et, par conséquent, invite l’État partie à les réunir.'],
  ['es', 'Preocupa al Comité el hacinamiento; recomienda al Estado parte que lo reduzca.'],
  ['en', 'The Committee is concerned at overcrowding – the State party should reduce it.'],
  ['fr', 'Le Comité est préoccupé par la surpopulation – l’État partie devrait la réduire.'],
  ['es', 'Preocupa al Comité el hacinamiento – el Estado parte debería reducirlo.'],
]

const worries: [ReadLanguage, string][] = [
  ['en', 'The Committee regrets that the Ombudsman asked the State party for a visit and had no answer.'],
  ['en', 'The Committee is concerned at the delay and reiterates its concern that no law was adopted.'],
  ['en', 'The Committee is concerned that the State party should have acted and did not.'],
  ['en', 'The Committee regrets the delay and asks why it arose.'],
  ['fr', 'Le Comité est préoccupé par les coups et réitère sa préoccupation.'],
  ['es', 'El Comité lamenta la demora y reitera su preocupación.'],
  ['en', 'The Committee is concerned at overcrowding; the State party should have built prisons.'],
  ['en', 'The Committee reiterates its concern that its recommendation was not followed.'],
  ['fr', 'Le Comité est préoccupé par le fait que le juge entende le détenu et lui demande de signer.'],
  ['fr', 'Le Comité réitère sa préoccupation quant au fait que ses recommandations n’ont pas été suivies.'],
  ['es', 'Preocupa al Comité que el juez oiga al detenido y le pide que firme.'],
  ['en', 'The Committee is concerned at the situation in Northmark: the State party should have acted.'],
  ['en', 'The Committee is concerned that the Ombudsman lacks funds, which is why complaints are not examined.'],
  ['fr', 'Le Comité regrette que le médiateur manque de moyens, raison pour laquelle il n’examine pas les plaintes.'],
  ['es', 'Preocupa al Comité que los detenidos firmen, por lo que piden a sus familiares que paguen.'],
  ['es', 'El Comité reitera su preocupación por que no se hayan aplicado sus recomendaciones.'],
]

describe('one sentence of two verbs', () => {
  it.each(asks)('%s asks: "%s"', (language, text) => expect(classOfSentence(text, language)).toBe('ask'))
  it.each(worries)('%s worries: "%s"', (language, text) => expect(classOfSentence(text, language)).toBe('worry'))
})
