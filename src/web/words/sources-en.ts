// The words of the page of sources in English. The other languages have the same keys.
import { countedIn, inDigits } from '../../domain/counted.ts'
import { notClassifiedWords } from '../../domain/not-classified.ts'

const counted = countedIn('en')

export const en = {
  title: 'Sources and coverage',
  intro: (held: number, copied: number) =>
    `${counted(held, 'document was', 'documents were')} read here, from a stored copy of an official site or of a file that the operator imported. ${copied > 0 ? `The texts of ${counted(copied, 'more document', 'more documents')} were copied from the Universal Human Rights Index; the documents themselves were not read here. ` : ''}This page says where documents are looked for, when that last worked, and what is missing.`,
  heldBack: 'Held back:',
  unread: {
    waiting: (n: number) =>
      `Not classified yet: the next run of the stages reads them: ${counted(n, 'text', 'texts')}.`,
    too_long: (n: number) => `${notClassifiedWords.too_long}: ${counted(n, 'text', 'texts')}.`,
    timed_out: (n: number) => `${notClassifiedWords.timed_out}: ${counted(n, 'text', 'texts')}.`,
  },
  coverage: 'Coverage',
  expected:
    'Expected: a review or visit that our facts name and that is over, or a document that an official list announced. What else exists is unknown. A missing document says nothing about a State.',
  index: {
    title: 'Compared with the Universal Human Rights Index',
    intro:
      'Paragraphs of documents that both the index and we have read. The words of the document stand; what differs is for the maintainers of our readers.',
    source: 'Source',
    documents: 'Documents',
    same: 'Same words',
    differs: 'Other words',
    onlyIndex: 'Only in the index',
    onlyOurs: 'Only ours',
    caption: 'Paragraphs by source of our reading',
    noNumber: 'no number',
    alone: (records: number, documents: number) =>
      `${counted(records, 'record', 'records')} of ${counted(documents, 'document', 'documents')} ${records === 1 ? 'stands' : 'stand'} alone: the document itself has not been read here yet.`,
    list: (n: number) => `The first paragraphs that do not agree (${n})`,
  },
  noSource: 'No source is set up on this installation.',
  result: {
    green: 'in order',
    yellow: 'in order, with remarks',
    red: 'failing: nothing of the last run was taken over',
    running: 'running now',
    never_run: 'never run on this installation',
  },
  never: 'never',
  verdict: {
    within: 'as expected',
    below: 'fewer than expected',
    above: 'more than expected',
    not_counted: 'not counted yet',
  },
  noneCounted: 'none counted',
  eachDocument: (count: number, lowest: number | null, highest: number | null) =>
    `${count}, ${lowest} to ${highest} a document`,
  expects: (min: number, max: number, each: boolean) => `(expected ${min} to ${max}${each ? ' a document' : ''})`,
  evidence: { seen: 'seen to work', reported: 'reported to work', unverified: 'never verified live' },
  times: (n: number) => (n === 1 ? 'once' : `${n} times`),
  remedy: 'What you can do:',
  more: (n: number) => `and ${n} more`,
  facts: {
    result: 'State of the source',
    publisher: 'Publisher',
    windows: 'Review windows',
    lastRun: 'Last run',
    lastSuccess: 'Last success',
    files: 'Files in the archive',
    listings: 'Documents announced',
    records: 'Records in the export',
    recommendations: 'Recommendations read',
  },
  computed: 'computed for this mechanism',
  notComputed: 'not computed for this mechanism: only its texts are collected',
  faults: 'Faults of the last run',
  notReadable: 'Archived, but not readable yet',
  importedFiles: (n: number) => (n === 1 ? '1 imported file' : `${inDigits(n, 'en')} imported files`),
  routes: 'Routes',
  routesCaption: 'Ways to the documents, in the order in which they are tried',
  route: 'Route',
  what: 'What it is',
  evidenceHead: 'Evidence',
  answers: 'Answers, last run',
  period: { cycle: 'Cycle', session: 'Session', year: 'Visits of' },
  byPeriod: { cycle: 'States by cycle', session: 'States by session', year: 'States by year' },
  periodCaption: 'From our facts: reviews and visits that are over, and those still to come',
  when: 'When',
  held: 'Held',
  missing: 'Expected but not held',
  unknown: 'Unknown',
  documents: (n: number) => (n === 0 ? 'no document held' : counted(n, 'document held', 'documents held')),
  copied: (n: number) => `${inDigits(n, 'en')} copied from the Universal Human Rights Index, not read here`,
  knownNotHeld: (n: number) => `${inDigits(n, 'en')} known by symbol and not held`,
  unmet: (n: number) =>
    n === 1
      ? 'outcome of 1 past review or visit not held'
      : `outcomes of ${inDigits(n, 'en')} past reviews or visits not held`,
  listNotWhole: 'list of States not whole',
  limit: {
    none: 'expected: unknown',
    whole: {
      cycle: 'expected: known by cycle',
      session: 'expected: known by session',
      year: 'expected: known by year',
    },
    from: {
      cycle: (n: number) => `expected: known from cycle ${n} on, unknown before`,
      session: (n: number) => `expected: known from session ${n} on, unknown before`,
      year: (n: number) => `expected: known from ${n} on, unknown before`,
    },
    except: (n: number, numbers: string) =>
      `expected: known from session ${n} on, except ${numbers}; otherwise unknown`,
  },
  gaps: (n: number) => `What is missing, with the reason (${n})`,
  gap: {
    not_read: 'captured, but it could not be read',
    withdrawn: 'withdrawn from the official list',
    not_fetched: 'announced, but the last run could not fetch it',
    registered: 'known from the register; text not collected yet',
    copied: 'copied from the Universal Human Rights Index; not read here',
    known: 'known to exist; not collected yet',
  },
  yearsHeld: 'Recommendations held, by year of the document',
  unmetByState: (n: number) => `Past reviews and visits without an outcome here, by State (${n})`,
  askMissing: 'Show what is missing',
  forOperator: (n: number) => `For whoever runs this service: last run, counts, and routes (${n})`,
  missingTitle: 'What is missing',
  allMissing: 'What is held and missing of all States, and how each source is doing',
  firstGaps: (n: number) => (n === 1 ? 'The first by State;' : `The first ${n} by State;`),
  asJson: 'all of them as JSON',
  lookFor: {
    toCome: 'To be sent: not announced, and expected in the next twelve months',
    mechanism: 'Mechanism',
    what: 'What',
    expected: 'Expected',
    page: 'Official page',
    pages: (n: number) => counted(n, 'page', 'pages'),
    now: 'Dates that are not announced here and can fall within three months',
    later: 'Dates that are not announced here',
    laterSummary: (n: number) => `Later, or at any time (${n})`,
  },
}

export type SourcesWords = typeof en
