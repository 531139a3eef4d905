// Runs a mutation of the replica through collect, parse and join over a database that held the site of the day before.
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '../../../db/sqlite/store.ts'
import type { RunResult } from '../../../db/store.ts'
import { sources } from '../../../scrapers/index.ts'
import type { Given, Source } from '../../../scrapers/source.ts'
import { createArchive } from '../../../src/pipeline/archive.ts'
import { collect } from '../../../src/pipeline/collect.ts'
import { type PipelineContext, silent } from '../../../src/pipeline/context.ts'
import { joinReviews } from '../../../src/pipeline/join.ts'
import { parse } from '../../../src/pipeline/parse.ts'
import { localHttp } from '../../scrapers/http/server.ts'
import { stoppedClock } from '../../support/clock.ts'
import { givenOf } from '../../support/given.ts'
import { councilSession, createReplica, type Replica } from '../../support/replica/index.ts'
import type { Mutation } from '../../support/replica/mutations.ts'
import { createSite, type Site } from '../../support/replica/site.ts'
import { textOfDocument } from '../../support/replica/texts.ts'
import { type Rows, rowsOf, strange, wrong } from './rows.ts'

const limits = { retries: 1, maxBytes: 2_000_000 }
/** Only for mutations that never answer: elsewhere no answer may come too late, however busy the machine is. */
const shortLimits = { ...limits, idleLimitMs: 600, timeLimitMs: 2000 }
const documents = 24

export type Outcome = {
  name: string
  /** the worst of collect, parse and join */
  result: RunResult
  /** names of the faults, in their order, each once */
  faults: string[]
  /** the stage of the first fault */
  seenBy: string
  message: string
  /** rows of documents or units that the true site does not have */
  wrong: string[]
  /** rows that were held the day before and are not there any more */
  lost: string[]
  /** rows of the true site that are not stored */
  missing: string[]
}

type Folder = { path: string; ctx: PipelineContext; close(): Promise<void> }

async function openFolder(path: string): Promise<Folder> {
  const store = await openStore({ path: join(path, 'db.sqlite') })
  const log = { info() {}, warn() {} }
  const clock = stoppedClock('2099-06-02T06:00:00.000Z')
  const archive = createArchive(join(path, 'archive'))
  return {
    path,
    ctx: { store, archive, clock, log, progress: silent, fictionalIsReal: true },
    close: () => store.close(),
  }
}

/** What the source is given: the replica, and facts that know two of its reports; of the rest only the lists tell. */
function givenTo(replica: Replica): Given {
  const clean = createSite(documents)
  const known = (all: typeof clean.reports) =>
    all
      .filter(({ type }) => type !== 'addendum')
      .slice(0, 2)
      .map(({ symbol, iso3, date }) => ({ symbol, state: iso3, date }))
  return givenOf(replica, {
    councilSessions: [councilSession],
    reports: known(clean.reports),
    visits: known(clean.visits),
  })
}

function sourceOf(id: Mutation['source']): Source {
  const source = sources.find((one) => one.id === id)!
  const [, most] = source.expects.listings
  return { ...source, expects: { ...source.expects, listings: [4, most] } }
}

async function runStages(ctx: PipelineContext, source: Source, given: Given, isTimed = false) {
  const http = localHttp(isTimed ? shortLimits : limits)
  try {
    return [await collect(ctx, source, { http, given }), await parse(ctx, source), await joinReviews(ctx)]
  } finally {
    await http.close()
  }
}

/** Lines of all documents as the site sends them, without spaces. */
function printedBy(site: Site): string[] {
  if (site.texts.length === 0) return []
  return [...site.concludingObservations, ...site.reports, ...site.visits].flatMap((document) => {
    const { body } = site.texts.reduce((lines, change) => change(lines, document), textOfDocument(document))
    return body.map((line) => line.replace(/\s/g, ''))
  })
}

const colours: RunResult[] = ['green', 'yellow', 'red']

/** A replica with, for each source, the whole truth and a folder that lacks the newest document. */
export async function createLaboratory() {
  const root = mkdtempSync(join(tmpdir(), 'mw-mutations-'))
  const replica = await createReplica({ documents })
  const reset = () => Object.assign(replica.site, createSite(documents))
  const truths = new Map<string, Rows>()
  const before = new Map<string, { path: string; rows: Rows }>()

  /** The site of the day before: the newest document of each kind is not published yet. */
  const dayBefore = () => {
    const { site } = replica
    site.concludingObservations = site.concludingObservations.slice(1)
    site.reports = site.reports.slice(2)
    site.visits = site.visits.slice(1)
  }

  async function prepare(id: Mutation['source']): Promise<void> {
    for (const [name, change] of [
      ['truth', () => {}],
      ['before', dayBefore],
    ] as const) {
      reset()
      change()
      const path = join(root, `${id}-${name}`)
      mkdirSync(path)
      const folder = await openFolder(path)
      const reports = await runStages(folder.ctx, sourceOf(id), givenTo(replica))
      await folder.close()
      const rows = rowsOf(join(path, 'db.sqlite'))
      if (name === 'before') before.set(id, { path, rows })
      else {
        truths.set(id, rows)
        const bad = reports.filter(({ result }) => result !== 'green')
        if (bad.length > 0 || rows.documents.length === 0)
          throw new Error(`the true site of ${id} is not green: ${JSON.stringify(bad)}`)
      }
    }
    reset()
  }

  return {
    truths,
    prepare,
    async run(mutation: Mutation): Promise<Outcome> {
      const { source } = mutation
      if (!truths.has(source)) await prepare(source)
      reset()
      mutation.apply(replica.site)
      const printed = printedBy(replica.site)
      const path = join(root, mutation.name)
      const held = before.get(source)!
      cpSync(held.path, path, { recursive: true })
      const folder = await openFolder(path)
      const reports = await runStages(folder.ctx, sourceOf(source), givenTo(replica), mutation.fault === 'timeout')
      await folder.close()
      const rows = rowsOf(join(path, 'db.sqlite'))
      rmSync(path, { recursive: true, force: true })
      const result = colours[Math.max(...reports.map((report) => colours.indexOf(report.result)))]!
      const faults = reports.flatMap((report) => report.faults.map((fault) => ({ ...fault, stage: report.stage })))
      return {
        name: mutation.name,
        result,
        faults: [...new Set(faults.map(({ fault }) => fault))],
        seenBy: faults[0]?.stage ?? '',
        message: faults.map(({ fault, message }) => `${fault}: ${message}`).join('\n'),
        wrong: wrong(rows, truths.get(source)!, printed),
        lost: strange(held.rows, rows, ['documents', 'units']),
        missing: strange(truths.get(source)!, rows, ['documents', 'units']),
      }
    },
    async close(): Promise<void> {
      await replica.close()
      rmSync(root, { recursive: true, force: true })
    },
  }
}
