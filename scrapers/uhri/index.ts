// Universal Human Rights Index: every recommendation and observation that the OHCHR cut and labelled, as one export.
import type { RecordIndex } from '../source.ts'
import { readRecord } from './record.ts'
import { streamRecords } from './stream.ts'
import { unitTypeOf } from './typing.ts'

export const uhri: RecordIndex = {
  id: 'uhri',
  title: 'Universal Human Rights Index',
  titles: { fr: 'Index universel des droits de l’homme', es: 'Índice Universal de los Derechos Humanos' },
  publisher: 'OHCHR, Universal Human Rights Index',
  url: 'https://uhri.ohchr.org/en/search-human-rights-recommendations',
  mechanism: 'CAT',
  // said to be written anew each day
  schedule: '40 3 * * *',
  // records of the whole export; of one document nothing is expected
  expects: { listings: [200_000, 600_000], recommendations: [0, 0] },
  routes: [
    { id: 'uhri-export', what: 'export of the index, which a person saves', evidence: 'reported' },
    {
      id: 'dataex-export',
      what: 'the same file at dataex.ohchr.org, which a person saves',
      evidence: 'reported',
    },
    { id: 'import', what: 'a file of the export that a person brings', evidence: 'seen' },
  ],
  readerVersion: 1,
  records: streamRecords,
  read: (raw, scope, isKept) => readRecord(raw, scope, isKept, unitTypeOf),
}
