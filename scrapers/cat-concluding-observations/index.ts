// The card of the source: concluding observations of the Committee against Torture.
import { observationsPage } from '../lib/committee-list/bodies.ts'
import { committeeList } from '../lib/committee-list/list.ts'
import { committeeProbes } from '../lib/committee-list/probes.ts'
import { committeeParse } from '../lib/committee-text/committee-parse.ts'
import { toScorerCo } from '../lib/committee-text/scorer-format.ts'
import type { Source } from '../source.ts'
import { exceptions } from './lookups.ts'

export const catConcludingObservations: Source = {
  id: 'cat-concluding-observations',
  title: 'Concluding observations of the Committee against Torture',
  titles: {
    fr: 'Observations finales du Comité contre la torture',
    es: 'Observaciones finales del Comité contra la Tortura',
  },
  publisher: 'Committee against Torture',
  publishers: {
    fr: 'Comité contre la torture',
    es: 'Comité contra la Tortura',
  },
  url: observationsPage('CAT'),
  mechanism: 'CAT',
  // published on the last day of a session, edited weeks later
  schedule: '40 4 * * *',
  parserVersion: 23,
  languages: ['en', 'fr', 'es'],
  // a short text of the 1990s has a recommendation or two, one of today with its sub-paragraphs two hundred
  // three sessions a year; the longest gap is from December to June
  expects: { listings: [10, 1000], recommendations: [1, 400], newWithin: 270 },
  routes: [
    {
      id: 'treaty-body-database',
      what: 'file from the download page of the treaty-body database',
      whatIn: {
        fr: 'fichier depuis la page de téléchargement de la base de données des organes conventionnels',
        es: 'archivo de la página de descarga de la base de datos de los órganos de tratados',
      },
      evidence: 'reported',
      countedAs: ['download-page/'],
    },
    {
      id: 'symbol',
      what: 'file by its symbol from the official documents service',
      whatIn: {
        fr: 'fichier par sa cote, depuis le service des documents officiels',
        es: 'archivo por su signatura, del servicio de documentos oficiales',
      },
      evidence: 'reported',
      countedAs: ['documents.un.org/', 'docs.un.org'],
    },
    {
      id: 'import',
      what: 'files that a person saved; its reader was tried on real files of other committees',
      whatIn: {
        fr: 'fichiers qu’une personne a enregistrés ; lecteur essayé sur de vrais fichiers d’autres comités',
        es: 'archivos que guardó una persona; lector probado con archivos reales de otros comités',
      },
      evidence: 'seen',
    },
  ],
  list: committeeList({ body: 'CAT' }),
  parse: committeeParse({ exceptions }),
  // a text of 2021 in both formats, and one of 2005 in the series of that time
  probes: committeeProbes({ body: 'CAT', files: true, recent: 'CAT/C/BEL/CO/4', old: 'CAT/C/CR/34/UGA' }),
  scorerFormat: toScorerCo,
}
