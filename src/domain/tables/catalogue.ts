// The lists as data in the words of DCAT 3, as JSON-LD: what catalogues of open data read.
import { pageLanguages } from '../queries.ts'
import { tableFormats, tableNames, tablePaths } from './tables.ts'
import { tableWords } from './words.ts'

const mediaTypes = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  jsonl: 'application/x-ndjson',
} as const

const inLanguages = (text: (language: (typeof pageLanguages)[number]) => string) =>
  pageLanguages.map((language) => ({ '@language': language, '@value': text(language) }))

const iana = (type: string) => ({ '@id': `https://www.iana.org/assignments/media-types/${type}` })

/** `baseUrl`: origin of the service; `edition` and `changedAt` of the data. A ledger needs a State or region, which its address does not have. */
export const catalogue = (baseUrl: string, edition: string, changedAt: string | null) => ({
  '@context': {
    dcat: 'http://www.w3.org/ns/dcat#',
    dct: 'http://purl.org/dc/terms/',
    foaf: 'http://xmlns.com/foaf/0.1/',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
  },
  '@id': `${baseUrl}/data`,
  '@type': 'dcat:Catalog',
  'dct:title': 'Mechanism Watch',
  'dct:description': inLanguages((language) => tableWords[language].licence.join(' ')),
  'dct:language': pageLanguages,
  'dct:publisher': { '@type': 'foaf:Agent', 'foaf:name': 'Mechanism Watch', 'foaf:homepage': { '@id': `${baseUrl}/` } },
  'dcat:dataset': tableNames.map((table) => ({
    '@id': `${baseUrl}/data#${table}`,
    '@type': 'dcat:Dataset',
    'dct:identifier': table,
    'dct:title': inLanguages((language) => tableWords[language].tables[table].title),
    'dct:description': inLanguages((language) => tableWords[language].tables[table].line),
    'dcat:version': edition,
    ...(changedAt ? { 'dct:modified': { '@type': 'xsd:dateTime', '@value': changedAt } } : {}),
    'dcat:landingPage': { '@id': `${baseUrl}/data/dictionary#${table}` },
    'dct:license': { '@id': 'https://www.apache.org/licenses/LICENSE-2.0' },
    'dct:rights': { '@id': 'https://www.un.org/en/about-us/terms-of-use' },
    'dcat:distribution': tableFormats.map((format) => ({
      '@type': 'dcat:Distribution',
      'dct:title': `${tablePaths[table]}.${format}`,
      ...(table === 'criminalisation'
        ? { 'dcat:accessURL': { '@id': `${baseUrl}/criminalisation` } }
        : {
            'dcat:accessURL': { '@id': `${baseUrl}/data#${table}` },
            'dcat:downloadURL': { '@id': `${baseUrl}/api/v1/${tablePaths[table]}.${format}` },
          }),
      'dcat:mediaType': iana(mediaTypes[format]),
    })),
  })),
})
