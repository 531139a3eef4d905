// The card of the source: outcomes of the Universal Periodic Review.
import type { ParsedDocumentInput } from '../../src/domain/documents.ts'
import { callInChild } from '../lib/child/pool.ts'
import type { Capture, Source } from '../source.ts'
import { list } from './list.ts'
import { uprProbes } from './probes.ts'
import { toScorerUpr } from './scorer-format.ts'

/**
 * In a child process, so that neither a long report nor a large table blocks the server; the parser and its packages
 * are loaded there only.
 */
const parse = (capture: Capture): Promise<ParsedDocumentInput> =>
  callInChild(new URL('./parse.ts', import.meta.url), 'parseUpr', [capture])

export const uprOutcomes: Source = {
  id: 'upr-outcomes',
  title: 'Outcomes of the Universal Periodic Review',
  titles: {
    fr: 'Résultats de l’Examen périodique universel',
    es: 'Resultados del Examen Periódico Universal',
  },
  publisher: 'Human Rights Council, Working Group on the Universal Periodic Review',
  publishers: {
    fr: 'Conseil des droits de l’homme, Groupe de travail sur l’Examen périodique universel',
    es: 'Consejo de Derechos Humanos, Grupo de Trabajo sobre el Examen Periódico Universal',
  },
  url: 'https://www.ohchr.org/en/hr-bodies/upr/upr-main',
  mechanism: 'UPR',
  // reports follow a session by some weeks, addenda come before the Council session
  schedule: '20 4 * * *',
  parserVersion: 23,
  languages: ['en'],
  // three sessions a year, and addenda between them
  expects: { listings: [10, 4000], recommendations: [1, 700], newWithin: 270 },
  routes: [
    {
      id: 'symbol',
      what: 'the document by its symbol, in English, as PDF or DOCX',
      whatIn: {
        fr: 'le document par sa cote, en anglais, en PDF ou DOCX',
        es: 'el documento por su signatura, en inglés, en PDF o DOCX',
      },
      evidence: 'reported',
      countedAs: ['documents.un.org/', 'docs.un.org'],
    },
    {
      id: 'session-page',
      what: 'list of reports of a session of the Council, with links to the documents',
      whatIn: {
        fr: 'liste des rapports d’une session du Conseil, avec des liens vers les documents',
        es: 'lista de informes de un período de sesiones del Consejo, con enlaces a los documentos',
      },
      evidence: 'reported',
      countedAs: ['list'],
    },
    {
      id: 'import',
      what: 'files that a person saved',
      whatIn: { fr: 'fichiers qu’une personne a enregistrés', es: 'archivos que guardó una persona' },
      evidence: 'seen',
    },
  ],
  list,
  parse,
  probes: uprProbes,
  scorerFormat: toScorerUpr,
  // a thematic list is on no page that can be read: a person saves it
  importedExamples: ['A-HRC-990-15.matrix.docx'],
}
