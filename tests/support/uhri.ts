// Invented records of an export of the index, about fictional States.
import { Readable } from 'node:stream'
import { uhri as whole } from '../../scrapers/uhri/index.ts'
import type { RawRecord } from '../../src/domain/uhri/record.ts'

/** A record of Valdoria; ids are told apart by `id`. */
export const rawRecord = (id: string, over: Partial<RawRecord> = {}): RawRecord => ({
  AffectedPersons: ['Persons deprived of their liberty'],
  AnnotationId: `00000000-0000-4000-8000-${id.padStart(12, '0')}`,
  AnnotationType: '- Recommendations',
  Body: '- CAT',
  Countries: ['Valdoria'],
  DocumentId: '00000000-0000-4000-8000-0000000000aa',
  PublicationDate: '2099-05-30T00:00:00',
  PublicationDateOnUhri: '2099-07-03T10:53:45.827',
  Regions: ['Nowhere'],
  Sdgs: ['16.1 - Reduce all forms of violence'],
  Symbol: 'CAT/C/XVD/CO/3',
  Text: '11.The State party should define torture in its criminal code.',
  Themes: ['Prohibition of torture & ill-treatment'],
  UprCycle: null,
  UprPositions: [],
  UprRecommendingCountry: [],
  UprRecommendingRegions: [],
  UprSession: [],
  ...over,
})

/** A record of a review of Kestria. */
export const rawReview = (id: string, over: Partial<RawRecord> = {}): RawRecord =>
  rawRecord(id, {
    Body: '- UPR',
    Countries: ['Kestria'],
    Symbol: 'A/HRC/990/20',
    Text: '140.1 Make torture an offence of its own (Valdoria);',
    UprCycle: '3rd cycle',
    UprPositions: ['Supported'],
    UprRecommendingCountry: ['Valdoria'],
    UprSession: ['36th Session'],
    ...over,
  })

/** The bytes of an export in parts of `size`, as a file or a site gives them. */
export const inParts = (text: string | Buffer, size = 64 * 1024): Readable => {
  const bytes = Buffer.from(text)
  return Readable.from(
    Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) => bytes.subarray(at * size, (at + 1) * size)),
  )
}

/** The index, of which an export of a few records is all that is expected. */
export const smallIndex = { ...whole, expects: { ...whole.expects, listings: [1, 600_000] } } satisfies typeof whole
