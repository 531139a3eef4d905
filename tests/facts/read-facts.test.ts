// The facts of the project: complete, sound, and refused with file, line and column when they are not.
import { existsSync, readdirSync } from 'node:fs'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { allStates, stateByCode } from '../../src/domain/states/states.ts'
import { computeWindows } from '../../src/domain/windows/compute.ts'
import { nextFor } from '../../src/domain/windows/next.ts'
import { ruleById } from '../../src/domain/windows/rules.ts'
import { FactsError, readFacts } from '../../src/pipeline/read-facts.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = join(root, 'db/facts')
const shared = join(root, '../shared/facts')
const today = '2026-11-21'
const facts = await readFacts(folder)
const count = (rows: readonly { mechanism?: string; treaty?: string }[], name: string) =>
  rows.filter(({ mechanism, treaty }) => (mechanism ?? treaty) === name).length

describe('db/facts', () => {
  it('holds every row', () => {
    expect({
      cat: count(facts.sessions, 'CAT'),
      upr: count(facts.sessions, 'UPR'),
      parties: count(facts.parties, 'CAT'),
      opcat: count(facts.parties, 'OPCAT'),
      turns: facts.uprTurns.length,
      fourth: facts.uprTurns.filter(({ cycle }) => cycle === 4).length,
      reports: facts.uprReports.length,
      visits: facts.visits.length,
    }).toEqual({ cat: 46, upr: 54, parties: 195, opcat: 96, turns: 771, fourth: 193, reports: 313, visits: 74 })
  })

  it('gives source, confidence and day of reading with every row, and nothing invented', () => {
    for (const rows of Object.values(facts))
      for (const row of rows as {
        state?: string | null
        source: string
        confidence: string
        readOn?: string | null
      }[]) {
        expect(row.confidence).toBeTruthy()
        // the three sessions of which nothing was found are named as gaps
        if (row.source === '') expect(row.confidence).toMatch(/^unknown/)
        expect(row.readOn).toMatch(/^\d{4}-\d\d-\d\d$/)
        if (row.state) expect(stateByCode(row.state)?.kind, row.state).not.toBe('fictional')
      }
  })

  it('calls no day official that was not verified', () => {
    for (const { mechanism, ordinal, opens, opensEvidence, closesEvidence, confidence } of facts.sessions) {
      if (!/likely|not verified|doubtful|inferred/.test(confidence) || opens === null) continue
      // `end date sure`, `dates sure; …`, `end sure, …`, and the days named in the rules of procedure
      if (/dates sure|end (date )?sure/.test(confidence) || [67, 76, 80, 82].includes(ordinal)) continue
      expect([opensEvidence, closesEvidence], `${mechanism} ${ordinal}`).toEqual(['estimate', 'estimate'])
    }
  })

  it('gives each of the 195 States an answer for each mechanism, with its page', () => {
    const windows = computeWindows({ facts, documents: [], today })
    for (const { rule, certainty, key } of windows)
      if (!['unknown', 'cancelled_or_moved'].includes(certainty)) expect(ruleById(rule).gives, key).toContain(certainty)
    const asked = allStates().filter(({ kind }) => kind === 'member' || kind === 'observer')
    expect(asked).toHaveLength(195)
    for (const { iso3 } of asked) {
      const answers = nextFor(windows, iso3, today)
      expect(
        answers.map(({ mechanism }) => mechanism),
        iso3,
      ).toEqual(['CAT', 'UPR', 'SRT'])
      for (const { next } of answers) expect(next.officialPage).toMatch(/^https:\/\//)
    }
  })

  it.each([
    // rule, window, [opensOn, dueOn, certainty]
    ['KEN:CAT:periodic_report_due:session-73', null, '2026-05-13', 'rule'],
    ['TGO:CAT:next_review:session-67', '2025-02', null, 'estimate'],
    ['GAB:CAT:review_day:session-84', '2026-04-21', '2026-04-22', 'official'],
    ['GAB:CAT:follow_up_information_due:session-84', null, '2027-05-01', 'rule'],
    ['SVN:UPR:council_adoption:cycle-4', '2025-07-02', '2025-07-02', 'official'],
    ['SOM:UPR:positions_due:cycle-4', null, '2026-10-09', 'rule'],
    ['TGO:UPR:review_session:cycle-4', '2027-01', '2027-02', 'estimate'],
    ['SDN:UPR:review_session:cycle-4', '2026-11', '2027-02', 'estimate'],
    ['UKR:UPR:review_session:cycle-4', null, null, 'unknown'],
    ['MMR:UPR:review_session:cycle-4', '2027-01', '2027-02', 'estimate'],
    ['KEN:UPR:review_session:cycle-5', '2030-01', null, 'estimate'],
    ['GAB:CAT:review_day:session-84', '2026-04-21', '2026-04-22', 'official'],
    ['IND:UPR:review_session:cycle-4', '2022-11-07', '2022-11-18', 'official'],
    ['UKR:UPR:review_session:cycle-5', null, null, 'unknown'],
    ['IND:CAT:initial_report_due:initial', null, null, 'unknown'],
    ['CHL:SRT:visit_report:visit-2023-10', '2024-04', '2025-06', 'estimate'],
    ['KEN:SRT:country_visit:next', null, null, 'unknown'],
  ])('%s', (key, opensOn, dueOn, certainty) => {
    const windows = computeWindows({ facts, documents: [], today, states: [key.slice(0, 3)] })
    expect(windows.find((window) => window.key === key)).toMatchObject({ opensOn, dueOn, certainty })
  })

  it('shows the review that was moved with its old days', () => {
    const windows = computeWindows({ facts, documents: [], today, states: ['USA'] })
    const old = { opensOn: '2025-11-03', dueOn: '2025-11-14', certainty: 'official' }
    expect(windows.find(({ key }) => key === 'USA:UPR:review_session:cycle-4')).toMatchObject({
      opensOn: '2026-11',
      supersedes: old,
    })
    expect(windows.find(({ rule }) => rule === 'U12')).toMatchObject({
      certainty: 'cancelled_or_moved',
      supersedes: old,
    })
  })

  it('says that Israel is a party and that its report follows from its last session', () => {
    const windows = computeWindows({ facts, documents: [], today, states: ['ISR'] })
    expect(windows.find(({ rule }) => rule === 'C2')).toMatchObject({ dueOn: '2029-11-28', certainty: 'rule' })
  })
})

const renewed = join(shared, 'renewed')
describe.skipIf(!existsSync(renewed))('against ../shared/facts (skipped where that folder is absent)', () => {
  const renewedFiles = existsSync(renewed) ? readdirSync(renewed).filter((name) => name.endsWith('.csv')) : []
  // what was renewed replaces what was there before; the earlier list of reports was not renewed
  const files = [...renewedFiles.map((name) => join(renewed, name)), join(shared, 'upr_reports_2008_2014.csv')]
  it('knows the files that were renewed', () => expect(renewedFiles).toHaveLength(20))
  it.each(files)('%s was taken over whole', async (path) => {
    const read = async (at: string) => parse(await readFile(at, 'utf8'), { columns: true }) as Record<string, string>[]
    const [theirs, ours] = [await read(path), await read(join(folder, basename(path)))]
    expect(ours).toHaveLength(theirs.length)
    for (const [at, row] of theirs.entries()) expect(ours[at]).toMatchObject(row)
  })
  it('each file has its line in the README, with its number of rows', async () => {
    const readme = await readFile(join(folder, 'README.md'), 'utf8')
    for (const path of files) {
      const rows = parse(await readFile(join(folder, basename(path)), 'utf8'), { columns: true }) as unknown[]
      expect(readme).toMatch(new RegExp(`\\| \`${basename(path)}\` +\\| ${rows.length} +\\|`))
    }
  })
})

describe('a fault', () => {
  let copy = ''
  beforeAll(async () => {
    copy = await mkdtemp(join(tmpdir(), 'facts-'))
  })
  afterAll(() => rm(copy, { recursive: true }))

  const heading = 'mechanism,state,session,from_session,kind,status,opens_on,due_on,quote,read_on,source,confidence'
  const good = 'CAT,KEN,99,,review_submission,announced,,2099-03-16,,2098-12-01,page,sure'
  it.each([
    [
      'an unknown kind',
      'announcements.csv',
      `${heading}\n${good.replace('review_submission', 'periodic_raport')}`,
      'line 2, column kind',
    ],
    [
      'a kind of another body',
      'announcements.csv',
      `${heading}\n${good.replace('review_submission', 'council_adoption')}`,
      'line 2, column kind',
    ],
    [
      'a day that does not exist',
      'announcements.csv',
      `${heading}\n${good}\n${good.replace('2099-03-16', '2099-02-30')}`,
      'line 3, column due_on: there is no such date',
    ],
    [
      'a day in another form',
      'announcements.csv',
      `${heading}\n${good.replace('2099-03-16', '16.03.2099')}`,
      'line 2, column due_on: expected a day',
    ],
    [
      'a date that ends before it opens',
      'announcements.csv',
      `${heading}\n${good.replace('announced,,', 'announced,2099-03-17,')}`,
      'line 2, column due_on',
    ],
    [
      'neither State nor session',
      'announcements.csv',
      `${heading}\n${good.replace('KEN,99', ',')}`,
      'line 2, column state',
    ],
    [
      'a status of our own making',
      'announcements.csv',
      `${heading}\n${good.replace('announced', 'perhaps')}`,
      'line 2, column status',
    ],
    [
      'a missing column',
      'announcements.csv',
      heading.replace('read_on,', ''),
      'line 1, column read_on: this column is missing',
    ],
    [
      'an unknown column',
      'announcements.csv',
      `${heading},colour\n${good},red`,
      'line 1, column colour: this column is not known',
    ],
    ['a row with too few cells', 'announcements.csv', `${heading}\nCAT,KEN`, 'announcements.csv, line 2'],
    [
      'a session twice',
      'hrc_sessions.csv',
      'session,start,end,source,confidence,start_certainty,end_certainty,read_on\n63,2099-09-07,2099-10-09,a,sure,official,official,2098-12-01\n63,2099-09-07,2099-10-09,a,sure,official,official,2098-12-01',
      'line 3, column session',
    ],
    [
      'a session that closes before it opens',
      'hrc_sessions.csv',
      'session,start,end,source,confidence,start_certainty,end_certainty,read_on\n63,2099-09-07,2099-08,a,sure,official,official,2098-12-01',
      'line 2, column end',
    ],
    [
      'general knowledge called official',
      'how_to.csv',
      'kind,what,value,address,read_on,certainty,sure\nCAT:review_day,webcast,On the web,https://example.org/a,2098-12-01,official,general knowledge - confirm',
      'line 2, column certainty',
    ],
    [
      'a mechanism that is not due one year after',
      'opcat_npm.csv',
      'iso3,entry_into_force,npm_due,declaration_art_24,art_24_postpones,npm,on_spt_list_2016,rule,source,confidence,certainty,read_on\nKEN,2098-01-01,2099-01-02,,,,,rule,page,sure,rule,2098-12-01',
      'line 2, column npm_due',
    ],
    [
      'a State twice at one session',
      'cat_lists.csv',
      `session,kind,iso3,status,input_due,source,confidence,certainty,read_on${'\n99,LOI,KEN,adopted,,page,sure,official,2098-12-01'.repeat(2)}`,
      'line 3, column iso3',
    ],
    [
      'a number with a State',
      'cat_status.csv',
      'iso3,what,as_of,value,source,confidence,certainty,read_on\nKEN,number_overdue_initial,2098-05,25,page,sure,official,2098-12-01',
      'line 2, column iso3',
    ],
    ['an empty file', 'hrc_sessions.csv', '', 'line 1, column session'],
  ])('%s', async (_, file, text, place) => {
    await cp(folder, copy, { recursive: true })
    await writeFile(join(copy, file), text)
    const failed = readFacts(copy)
    await expect(failed).rejects.toBeInstanceOf(FactsError)
    await expect(failed).rejects.toThrow(place)
    await expect(failed).rejects.toThrow(file)
  })

  it('a file that is not there', async () => {
    await cp(folder, copy, { recursive: true })
    await rm(join(copy, 'cat_parties.csv'))
    await expect(readFacts(copy)).rejects.toThrow('cat_parties.csv: cannot be read: there is no such file')
  })
})
