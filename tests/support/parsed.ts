// Invented documents of fictional States, as a parser would leave them. No UN text.
import { type ParsedDocument, type ParsedDocumentInput, parsedDocumentSchema } from '../../src/domain/documents.ts'
import type { UnitInput } from '../../src/domain/units.ts'

export const unit = (path: string, text: string, over: Partial<UnitInput> = {}): UnitInput => ({
  ordinal: 0,
  number: path.replace(/\(.*/, ''),
  path,
  numberStatus: 'printed',
  heading: [],
  text,
  unitType: 'recommendation',
  page: 1,
  ...over,
})

/** Concluding observations on Valdoria, CAT/C/XVD/CO/3, with three recommendations. */
export function inventedObservations(over: Partial<ParsedDocumentInput> = {}): ParsedDocument {
  const units = over.units ?? [
    unit('10', 'The Committee is concerned that attempt is not punishable.', {
      unitType: 'concern',
      heading: ['Definition of torture'],
    }),
    unit('11(a)', 'Amend the Criminal Code so that torture is an offence of its own;', {
      stem: 'The State party should:',
      concern: '10',
    }),
    unit('11(b)', 'Remove the limitation period for torture.', { stem: 'The State party should:', concern: '10' }),
    unit('20', 'The State party should register every detention at once.', { heading: ['Safeguards'] }),
  ]
  return parsedDocumentSchema.parse({
    symbol: 'CAT/C/XVD/CO/3',
    symbolAsPrinted: 'CAT/C/XVD/CO/3',
    mechanism: 'CAT',
    body: 'Committee against Torture',
    type: 'concluding_observations',
    title: 'Concluding observations on the third periodic report of Valdoria',
    states: ['XVD'],
    stateAsPrinted: 'Valdoria',
    language: 'en',
    originalLanguage: 'en',
    version: 'official',
    distributionDate: '2099-05-30',
    session: 991,
    sessionOpens: '2099-04-20',
    sessionCloses: '2099-05-13',
    followUp: { paragraph: '30', due: '2100-05-13', quote: 'by 13 May 2100', paragraphs: ['11(a)'] },
    nextReport: { paragraph: '31', due: '2103-05-13', quote: 'by 13 May 2103' },
    layout: 'E5',
    ...over,
    units: units.map((u, ordinal) => ({ ...u, ordinal })),
  })
}

/** A report of the Working Group on Valdoria, A/HRC/990/15, with one supported and one pending recommendation. */
export function inventedReport(over: Partial<ParsedDocumentInput> = {}): ParsedDocument {
  const position = (value: 'supported' | 'pending', paragraph: string) => ({
    value,
    words: `lead-in of ${paragraph}`,
    sourceSymbol: 'A/HRC/990/15',
    sourceParagraph: paragraph,
  })
  const units = over.units ?? [
    unit('140.1', 'Criminalize torture in the penal code', {
      number: '140.1',
      unitType: 'upr_recommendation',
      positions: [position('supported', '140')],
      recommendingStates: [
        { printed: 'Norland', iso3: 'XVE' },
        { printed: 'Kestria', iso3: 'XVF' },
      ],
    }),
    unit('141.1', 'Table the anti-torture bill', {
      number: '141.1',
      unitType: 'upr_recommendation',
      positions: [position('pending', '141')],
      recommendingStates: [{ printed: 'Lurania', iso3: 'XVG' }],
    }),
  ]
  return parsedDocumentSchema.parse({
    symbol: 'A/HRC/990/15',
    symbolAsPrinted: 'A/HRC/990/15',
    mechanism: 'UPR',
    body: 'Human Rights Council',
    type: 'report_of_the_working_group',
    title: 'Report of the Working Group on the Universal Periodic Review: Valdoria',
    states: ['XVD'],
    stateAsPrinted: 'Valdoria',
    language: 'en',
    originalLanguage: 'en',
    version: 'official',
    distributionDate: '2098-12-14',
    session: null,
    layout: 'upr-dotted',
    review: { cycle: 9, workingGroupSession: 948 },
    ...over,
    units: units.map((u, ordinal) => ({ ...u, ordinal })),
  })
}
