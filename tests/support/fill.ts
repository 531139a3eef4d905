// Fills a store for tests of API and pages: invented texts of fictional States, some of them flagged as not invented.
import { openStore } from '../../db/sqlite/store.ts'
import type { Label, Store } from '../../db/store.ts'
import type { ParsedDocument } from '../../src/domain/documents.ts'
import { noFacts } from '../../src/domain/facts.ts'
import type { SourceCard } from '../../src/domain/source-card.ts'
import type { ReviewWindow } from '../../src/domain/windows.ts'
import { capture } from './capture.ts'
import { indexAll } from './index-all.ts'
import { inventedObservations, inventedReport, unit } from './parsed.ts'
import { addRun } from './run.ts'
import { windowOf } from './window.ts'

const at = '2099-06-10T08:00:00.000Z'

export const cards: SourceCard[] = [
  {
    id: 'cat-concluding-observations',
    title: 'Concluding observations of the Committee against Torture',
    publisher: 'OHCHR',
    url: 'https://tbinternet.ohchr.org/',
    mechanism: 'CAT',
    schedule: '0 4 * * *',
    expects: { listings: [5, 900], recommendations: [0, 900] },
    routes: [{ id: 'search', what: 'the search form of the treaty-body database', evidence: 'reported' }],
  },
]

/** Saves a document as if it had been collected, without the index. */
export const save = async (store: Store, parsed: ParsedDocument, invented: boolean): Promise<string> => {
  const key = `${parsed.symbol}|${parsed.language}|${parsed.version}`
  const { id } = await store.captures.add(
    capture({ key, symbol: parsed.symbol, retrievedAt: at, listing: null, invented }),
  )
  const row = await store.captures.get(id)
  return (await store.documents.save(parsed, row!, 1, at)).id
}

/** Saves a document as if it had been collected; `invented` false makes it count as real in the tests. */
export const keep = async (store: Store, parsed: ParsedDocument, invented: boolean): Promise<string> => {
  const id = await save(store, parsed, invented)
  await indexAll(store)
  return id
}

const label = (scheme: Label['scheme'], name: string, evidence: Label['evidence'], doubtful = false): Label => ({
  scheme,
  label: name,
  evidence,
  rules: ['definition'],
  vetoes: [],
  doubtful,
  method: 'rule set v1',
})

/** Flags the recommendations of documents that use the words of an offence or of a limitation period. */
export const flag = async (store: Store, ...documentIds: string[]): Promise<void> => {
  const units = await Promise.all(documentIds.map((id) => store.documents.units(id)))
  const rows = units.flat().flatMap((row) => {
    const found = /offence of its own|Criminalize torture|limitation period/.exec(row.text ?? '')
    if (!found) return []
    const span = { start: found.index, end: found.index + found[0].length, text: found[0], rule: 'definition' }
    const tag = found[0] === 'limitation period' ? 'limitation_periods' : 'offence_art4'
    return [
      { unitId: row.id, labels: [label('topic', 'criminalisation', [span]), label('criminalisation', tag, [span])] },
    ]
  })
  await store.labels.replace(rows, 'test')
  await indexAll(store)
}

export const norlandWindow = (over: Partial<ReviewWindow> = {}): ReviewWindow =>
  windowOf({
    state: 'XVE',
    occasion: 'CO/3',
    dueOn: '2103-05-13',
    basis: 'CAT/C/XVE/CO/3, para. 31',
    basisSymbol: 'CAT/C/XVE/CO/3',
    basisParagraph: '31',
    quote: 'by 13 May 2103',
    source: 'CAT/C/XVE/CO/3',
    readOn: '2099-06-10',
    officialPage: 'https://www.ohchr.org/en/treaty-bodies/cat',
    ...over,
  })

const observationsOnNorland = (): ParsedDocument =>
  inventedObservations({
    symbol: 'CAT/C/XVE/CO/3',
    symbolAsPrinted: 'CAT/C/XVE/CO/3',
    title: 'Concluding observations on the third periodic report of Norland',
    states: ['XVE'],
    stateAsPrinted: 'The Norland',
    distributionDate: '2097-05-30',
  })

/** `many` recommendations on Kestria, one of them with text that tries to escape. */
const reportOnKestria = (many: number): ParsedDocument =>
  inventedReport({
    symbol: 'A/HRC/990/16',
    symbolAsPrinted: 'A/HRC/990/16',
    title: 'Report of the Working Group on the Universal Periodic Review: Kestria',
    states: ['XVF'],
    stateAsPrinted: 'Kestria',
    distributionDate: '2098-01-05',
    units: [
      unit('99.1', '=HYPERLINK("https://evil.example") <script>alert(1)</script> & "quoted"', {
        number: '99.1',
        unitType: 'upr_recommendation',
        recommendingStates: [{ printed: 'Valdoria', iso3: 'XVD' }],
        positions: [
          { value: 'noted', words: 'does not enjoy the support', sourceSymbol: 'A/HRC/990/16', sourceParagraph: '99' },
        ],
      }),
      ...Array.from({ length: many }, (_, i) =>
        unit(`100.${i + 1}`, `Invented recommendation number ${i + 1} on safeguards`, {
          number: `100.${i + 1}`,
          unitType: 'upr_recommendation',
        }),
      ),
    ],
  })

/** Valdoria (XVD) is invented; Norland (XVE) and Kestria (XVF) count as real here. */
export const fill = async (options: { many?: number; path?: string } = {}): Promise<Store> => {
  const store = await openStore({ path: options.path ?? ':memory:' })
  await flag(store, await keep(store, inventedObservations(), true))
  await flag(store, await keep(store, inventedReport(), true))
  await flag(store, await keep(store, observationsOnNorland(), false))
  await flag(store, await keep(store, reportOnKestria(options.many ?? 3), false))
  await store.windows.replace(
    [
      norlandWindow(),
      norlandWindow({
        mechanism: 'UPR',
        kind: 'stakeholder_submission',
        rule: 'U2',
        occasion: 'cycle-10',
        opensOn: '2100-03',
        dueOn: '2100-04',
        precision: 'month',
        certainty: 'estimate',
        basis: 'pattern of earlier sessions',
        basisSymbol: null,
        basisParagraph: null,
        quote: null,
        reason: '188 to 224 days before six earlier sessions',
      }),
      norlandWindow({ state: 'XVD', invented: true }),
    ],
    [],
    at,
  )
  await store.facts.load(
    {
      ...noFacts(),
      uprReports: [
        {
          symbol: 'A/HRC/990/16',
          state: 'XVF',
          cycle: 9,
          workingGroupSession: 948,
          date: null,
          source: 'list',
          confidence: 'UN',
        },
        {
          symbol: 'A/HRC/990/17',
          state: 'XVG',
          cycle: 9,
          workingGroupSession: 948,
          date: null,
          source: 'list',
          confidence: 'UN',
        },
      ],
    },
    'facts',
  )
  await addRun(store, {
    sourceId: 'cat-concluding-observations',
    stage: 'collect',
    at,
    result: 'red',
    counts: { listings: 2 },
    faults: [{ fault: 'challenged', where: 'search', message: 'status 403' }],
    routes: { search: 0 },
  })
  return store
}
