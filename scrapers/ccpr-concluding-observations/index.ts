// The card of the source: concluding observations of the Human Rights Committee, for torture under article 7 of the Covenant.
import { observationsPage } from '../lib/committee-list/bodies.ts'
import { committeeList } from '../lib/committee-list/list.ts'
import { committeeProbes } from '../lib/committee-list/probes.ts'
import { committeeParse } from '../lib/committee-text/committee-parse.ts'
import { toScorerCo } from '../lib/committee-text/scorer-format.ts'
import { importUntried } from '../lib/import-route.ts'
import type { Source } from '../source.ts'

export const ccprConcludingObservations: Source = {
  id: 'ccpr-concluding-observations',
  title: 'Concluding observations of the Human Rights Committee',
  titles: {
    fr: 'Observations finales du Comité des droits de l’homme',
    es: 'Observaciones finales del Comité de Derechos Humanos',
  },
  publisher: 'Human Rights Committee',
  publishers: {
    fr: 'Comité des droits de l’homme',
    es: 'Comité de Derechos Humanos',
  },
  url: observationsPage('CCPR'),
  mechanism: 'CCPR',
  // three sessions a year, in March, July and October; the longest gap is from November to March
  schedule: '50 4 * * *',
  parserVersion: 21,
  languages: ['en', 'fr', 'es'],
  expects: { listings: [10, 1000], recommendations: [1, 400], newWithin: 270 },
  routes: [
    {
      id: 'treaty-body-database',
      what: 'file from the download page of the treaty-body database; never tried for this Committee',
      whatIn: {
        fr: 'fichier depuis la page de téléchargement de la base de données des organes conventionnels ; jamais essayé pour ce Comité',
        es: 'archivo de la página de descarga de la base de datos de los órganos de tratados; nunca probado para este Comité',
      },
      evidence: 'unverified',
      countedAs: ['download-page/'],
    },
    {
      id: 'symbol',
      what: 'file by its symbol from the official documents service; never tried for this Committee',
      whatIn: {
        fr: 'fichier par sa cote, depuis le service des documents officiels ; jamais essayé pour ce Comité',
        es: 'archivo por su signatura, del servicio de documentos oficiales; nunca probado para este Comité',
      },
      evidence: 'unverified',
      countedAs: ['documents.un.org/', 'docs.un.org'],
    },
    importUntried,
  ],
  list: committeeList({ body: 'CCPR' }),
  parse: committeeParse(),
  probes: committeeProbes({ body: 'CCPR', files: false }),
  scorerFormat: toScorerCo,
}
