// The card of the source: country visit reports of the Special Rapporteur on torture.

import type { ParsedDocumentInput } from '../../src/domain/documents.ts'
import { callInChild } from '../lib/child/pool.ts'
import { toScorerCo } from '../lib/committee-text/scorer-format.ts'
import { importUntried } from '../lib/import-route.ts'
import type { Capture, Source } from '../source.ts'
import { list } from './list.ts'
import { visitProbes } from './probes.ts'

/** In a child process: neither a long report nor a hostile one stops the server. */
const parse = (capture: Capture): Promise<ParsedDocumentInput> =>
  callInChild(new URL('./parse.ts', import.meta.url), 'parse', [capture])

export const specialRapporteurVisits: Source = {
  id: 'special-rapporteur-visits',
  title: 'Country visit reports of the Special Rapporteur on torture',
  titles: {
    fr: 'Rapports de visite du Rapporteur spécial sur la torture',
    es: 'Informes de visitas a países del Relator Especial sobre la tortura',
  },
  publisher: 'Special Rapporteur on torture and other cruel, inhuman or degrading treatment or punishment',
  publishers: {
    fr: 'Rapporteur spécial sur la torture et autres peines ou traitements cruels, inhumains ou dégradants',
    es: 'Relator Especial sobre la tortura y otros tratos o penas crueles, inhumanos o degradantes',
  },
  url: 'https://www.ohchr.org/en/special-procedures/sr-torture/country-visits',
  mechanism: 'SRT',
  // two or three reports a year, before the March session of the Council
  schedule: '10 5 * * 1',
  parserVersion: 23,
  languages: ['en', 'fr', 'es'],
  expects: { listings: [5, 400], recommendations: [3, 200] },
  routes: [
    {
      id: 'mandate-page',
      what: 'table of visits on the page of the mandate, with links to the reports',
      whatIn: {
        fr: 'tableau des visites sur la page du mandat, avec des liens vers les rapports',
        es: 'cuadro de visitas en la página del mandato, con enlaces a los informes',
      },
      evidence: 'reported',
      countedAs: ['list'],
    },
    {
      id: 'symbol',
      what: 'addenda of the annual reports by symbol, told apart by their titles',
      whatIn: {
        fr: 'additifs des rapports annuels par leur cote, distingués par leur titre',
        es: 'adiciones de los informes anuales por su signatura, distinguidas por su título',
      },
      evidence: 'unverified',
      countedAs: ['documents.un.org/', 'docs.un.org'],
    },
    importUntried,
  ],
  list,
  parse,
  probes: visitProbes,
  scorerFormat: toScorerCo,
}
