// Days of the visit of the report, beside those of visits before it and of others.
import { expect, it } from 'vitest'
import { visitDays } from '../../../scrapers/special-rapporteur-visits/visit.ts'

const june = { from: '2098-06-03', to: '2098-06-14' }
const two = { from: '2098-06-03', to: '2098-06-04' }

it.each<[string, { from: string; to: string } | null]>([
  ['The follow-up visit took place on 3 and 4 June 2098, five years after the visit of 3 to 14 June 2093.', two],
  [
    'The Special Rapporteur carried out a follow-up visit on 3 and 4 June 2098, after the mission from 1 to 9 May 2086.',
    two,
  ],
  ['La visite de suivi s’est déroulée les 3 et 4 juin 2098, cinq ans après la visite du 3 au 14 juin 2093.', two],
  [
    'La visita de seguimiento tuvo lugar los días 3 y 4 de junio de 2098, cinco años después de la visita del 3 al 14 de junio de 2093.',
    two,
  ],
  [
    'Following a first visit (3 to 14 June 2093), the Special Rapporteur returned to Valdoria on 3 and 4 June 2098.',
    two,
  ],
  [
    'Tras una primera visita (del 3 al 14 de junio de 2093), el Relator Especial visitó Valdoria los días 3 y 4 de junio de 2098.',
    two,
  ],
  [
    'The Special Rapporteur was in Valdoria between Monday, 3 June, and Friday, 14 June 2098. His predecessor visited from 1 to 9 May 2086.',
    june,
  ],
  [
    'His predecessor visited Valdoria from 1 to 9 May 2086. The present visit began on 3 June 2098 and ended on 14 June 2098.',
    june,
  ],
  [
    'Son prédécesseur a visité la Valdorie du 1er au 9 mai 2086. La visite a débuté le 3 juin 2098 et a pris fin le 14 juin 2098.',
    june,
  ],
  [
    'Su predecesor visitó Valdoria del 1 al 9 de mayo de 2086. La visita comenzó el 3 de junio de 2098 y concluyó el 14 de junio de 2098.',
    june,
  ],
  ['His predecessor, Tobias Linden, visited Valdoria from 1 to 9 May 2086.', null],
  [
    'The Special Rapporteur conducted a visit to Valdoria in June 2098. The Subcommittee had visited from 1 to 9 May 2097.',
    null,
  ],
  [
    'La Rapporteuse spéciale a effectué une visite en juin 2098. Le Sous-Comité avait visité le pays du 1er au 9 mai 2097.',
    null,
  ],
  [
    'El Relator Especial realizó una visita en junio de 2098. El Subcomité había visitado el país del 1 al 9 de mayo de 2097.',
    null,
  ],
  [
    'The Special Rapporteur first visited Valdoria from 1 to 9 May 2086. He visited it again from 3 to 14 June 2098.',
    june,
  ],
  // alone, such words name the visit of the report
  ['The report was written after the visit to Valdoria from 3 to 14 June 2098.', june],
  [
    'At the invitation that was extended to his predecessor, the Special Rapporteur visited Valdoria from 3 to 14 June 2098.',
    june,
  ],
])('%s', (text, days) => expect(visitDays([text])).toEqual(days))
