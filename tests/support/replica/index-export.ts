// The replica's bulk export of the Universal Human Rights Index: invented records, with ranges as the official site answers them.
import type { Request, Response } from 'express'
import { answerExport, exportSite } from '../export-server.ts'

export const exportPath = '/api/uhri/export-results/export-full-en.json'
export const copyPath = '/uhri/export-results/export-full-en.json'

const documents = [
  { Body: 'CAT', Symbol: 'CAT/C/XVD/CO/9' },
  { Body: 'SR Torture', Symbol: 'A/HRC/991/50/Add.1' },
  { Body: 'UPR', Symbol: 'A/HRC/991/10' },
] as const

const record = (document: (typeof documents)[number], number: number) => ({
  AffectedPersons: [],
  AnnotationId: `00000000-0000-0000-0000-${String(number).padStart(12, '0')}`,
  AnnotationType: '- Recommendations',
  Body: `- ${document.Body}`,
  Countries: ['Valdoria'],
  DocumentId: 'invented',
  PublicationDate: '2098-05-01T00:00:00',
  PublicationDateOnUhri: '2098-06-01T00:00:00',
  Regions: [],
  Sdgs: [],
  Symbol: document.Symbol,
  Text: `${Math.floor(number / 3) + 1}. The State party should keep invented words, with a "quotation" and a brace }.`,
  Themes: [],
  UprCycle: null,
  UprPositions: [],
  UprRecommendingCountry: [],
  UprRecommendingRegions: [],
  UprSession: null,
})

const site = exportSite(JSON.stringify(Array.from({ length: 1200 }, (_, at) => record(documents[at % 3]!, at))))

export const serveExport = (request: Request, response: Response): void => answerExport(site, request, response)
