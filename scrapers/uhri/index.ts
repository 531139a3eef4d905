// Universal Human Rights Index: every recommendation and observation that the OHCHR cut and labelled, as one export.
import type { RecordIndex } from '../source.ts'
import { languageOfRecord } from './language.ts'
import { listedAt, readRecord } from './record.ts'
import { streamRecords } from './stream.ts'

export const uhri: RecordIndex = {
  id: 'uhri',
  title: 'Universal Human Rights Index',
  titles: { fr: 'Index universel des droits de l’homme', es: 'Índice Universal de los Derechos Humanos' },
  publisher: 'OHCHR, Universal Human Rights Index',
  publishers: {
    fr: 'HCDH, Index universel des droits de l’homme',
    es: 'ACNUDH, Índice Universal de los Derechos Humanos',
  },
  url: 'https://uhri.ohchr.org/en/search-human-rights-recommendations',
  mechanism: 'CAT',
  // said to be written anew each day: some 400 MB, hence once a week, at night in Geneva
  schedule: '40 3 * * 6',
  // records of the whole export; of one document nothing is expected
  expects: { listings: [200_000, 600_000], recommendations: [0, 0] },
  isOneFile: true,
  routes: [
    {
      id: 'uhri-export',
      what: 'export of the index',
      whatIn: { fr: 'export de l’index', es: 'exportación del índice' },
      evidence: 'reported',
    },
    {
      id: 'dataex-export',
      what: 'the same file at dataex.ohchr.org',
      whatIn: { fr: 'le même fichier sur dataex.ohchr.org', es: 'el mismo archivo en dataex.ohchr.org' },
      evidence: 'reported',
    },
    {
      id: 'import',
      what: 'a file of the export that a person brings',
      whatIn: {
        fr: 'un fichier de l’export qu’une personne apporte',
        es: 'un archivo de la exportación que trae una persona',
      },
      evidence: 'seen',
    },
  ],
  readerVersion: 5,
  files: ({ humanRightsIndex, humanRightsIndexCopy }) => [
    ...(humanRightsIndex ? [{ id: 'uhri-export', address: humanRightsIndex }] : []),
    ...(humanRightsIndexCopy ? [{ id: 'dataex-export', address: humanRightsIndexCopy }] : []),
  ],
  records: streamRecords,
  languageOf: languageOfRecord,
  listedAt,
  // the rules for the texts of committees: hundreds of expressions that a command without an export need not compile
  reader: async () => {
    const { unitTypeOf } = await import('./typing.ts')
    return (raw, scope, isKept) => readRecord(raw, scope, isKept, unitTypeOf)
  },
}
