// The replica's bulk export of the Universal Human Rights Index: invented records, with ranges as the official site answers them.
import type { Request, Response } from 'express'

export const exportPath = '/api/uhri/export-results/export-full-en.json'

const record = (body: string, number: number) => ({
  AffectedPersons: [],
  AnnotationId: `00000000-0000-0000-0000-${String(number).padStart(12, '0')}`,
  AnnotationType: 'Recommendations',
  Body: body,
  Countries: ['Valdoria'],
  DocumentId: 'invented',
  PublicationDate: '2098-05-01T00:00:00',
  PublicationDateOnUhri: '2098-06-01T00:00:00',
  Regions: [],
  Sdgs: [],
  Symbol: 'CAT/C/XVD/CO/1',
  Text: 'Invented words, with a "quotation" and a brace }.',
  Themes: [],
  UprCycle: null,
  UprPositions: [],
  UprRecommendingCountry: [],
  UprRecommendingRegions: [],
  UprSession: null,
})

const bodies = ['CAT', 'SR Torture', 'UPR']
const whole = Buffer.from(JSON.stringify(Array.from({ length: 3000 }, (_, at) => record(bodies[at % 3]!, at))))

export function serveExport(request: Request, response: Response): void {
  const last = /^bytes=0-(\d+)$/.exec(request.headers.range ?? '')?.[1]
  response.type('json')
  if (last === undefined) return void response.send(whole)
  const part = whole.subarray(0, Number(last) + 1)
  response
    .status(206)
    .set('content-range', `bytes 0-${part.length - 1}/${whole.length}`)
    .send(part)
}
