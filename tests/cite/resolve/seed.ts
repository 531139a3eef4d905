// A store that holds the documents which the worked example cites: their symbols, titles and days, with invented paragraphs.
import { openStore } from '../../../db/sqlite/store.ts'
import type { Store } from '../../../db/store.ts'
import type { ParsedDocument, ParsedDocumentInput } from '../../../src/domain/documents.ts'
import { keep } from '../../support/fill.ts'
import { inventedObservations, inventedReport, unit } from '../../support/parsed.ts'

const paragraphs = (last: number) =>
  Array.from({ length: last }, (_, at) =>
    unit(String(at + 1), `Invented paragraph ${at + 1}.`, { unitType: at % 2 ? 'recommendation' : 'concern' }),
  )

const observations = (
  symbol: string,
  state: string,
  name: string,
  report: string,
  day: string,
  over: Partial<ParsedDocumentInput> = {},
): ParsedDocument =>
  inventedObservations({
    symbol,
    symbolAsPrinted: symbol,
    states: [state],
    stateAsPrinted: name,
    title: `Concluding observations on the ${report} of ${name}`,
    distributionDate: day,
    session: null,
    sessionOpens: null,
    sessionCloses: null,
    units: paragraphs(30),
    ...over,
  })

const mandate =
  'Report of the Special Rapporteur on torture and other cruel, inhuman or degrading treatment or punishment'
const visit = (symbol: string, state: string, name: string, day: string, holder: string): ParsedDocument =>
  observations(symbol, state, name, '', day, {
    mechanism: 'SRT',
    body: 'Human Rights Council',
    type: 'country_visit_report',
    title: `${mandate}, ${holder} Addendum Mission to ${name}`,
    units: paragraphs(90),
    visit: { from: null, to: null, mandateHolder: holder, kind: 'full' },
  })

const session49 = { session: 49, sessionOpens: '2012-10-29', sessionCloses: '2012-11-23' }

const documents: ParsedDocument[] = [
  observations('CAT/C/TGO/CO/2', 'TGO', 'Togo', 'second periodic report', '2012-12-11', session49),
  observations('CAT/C/TGO/CO/3', 'TGO', 'Togo', 'third periodic report', '2019-08-27'),
  observations('CAT/C/KEN/CO/2', 'KEN', 'Kenya', 'second periodic report', '2013-06-19', {
    adoptionDates: ['2013-05-29'],
  }),
  observations(
    'CAT/C/MEX/CO/5-6',
    'MEX',
    'Mexico',
    'combined fifth and sixth periodic reports',
    '2012-12-11',
    session49,
  ),
  observations('CAT/C/THA/CO/1', 'THA', 'Thailand', 'initial report', '2014-06-20'),
  visit('A/HRC/7/3/Add.5', 'TGO', 'Togo', '2008-01-06', 'Manfred Nowak'),
  visit('A/HRC/28/68/Add.3', 'MEX', 'Mexico', '2014-12-29', 'Juan E. Méndez'),
  inventedReport({
    symbol: 'A/HRC/19/10',
    symbolAsPrinted: 'A/HRC/19/10',
    states: ['TGO'],
    stateAsPrinted: 'Togo',
    distributionDate: '2011-12-14',
  }),
]

export const seedStore = async (): Promise<Store> => {
  const store = await openStore({ path: ':memory:' })
  for (const document of documents) await keep(store, document, false)
  return store
}
