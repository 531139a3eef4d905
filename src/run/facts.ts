// Loads the facts that the project carries, and those of the operator.
import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { AppContext } from '../context.ts'
import { instant } from '../domain/clock.ts'
import type { AnnouncementFact, Facts } from '../domain/facts.ts'
import { counting, type Entered, entering, planEntries, type Reading, rivalOf } from '../domain/keeping/entered.ts'
import { projectFolder, type Settings } from '../env.ts'
import { readAnnouncements, readEachAnnouncement } from '../pipeline/read-announcements.ts'
import { readFacts, readReleaseAnnouncements } from '../pipeline/read-facts.ts'
import { readRegister } from '../pipeline/read-register.ts'
import { type RunNotes, type RunReport, recordAlone } from '../pipeline/run.ts'
import { readClock } from '../pipeline/trusted-clock.ts'
import { judge } from './judge.ts'

const hashOf = (rows: unknown): string => createHash('sha256').update(JSON.stringify(rows)).digest('hex')

const folder = join(projectFolder, 'db', 'facts')

let last: { marks: string; facts: Facts } | null = null

/** What tells a file that was edited from the one that was read. */
const markOf = async (name: string): Promise<string> => {
  const { ino, size, mtimeMs } = await stat(join(folder, name))
  return [name, ino, size, mtimeMs].join(' ')
}

/** The files of the project, which one command asks for several times: read anew where one of them is another. Nobody changes what is given. */
async function readOwnFiles(): Promise<Facts> {
  const marks = (await Promise.all((await readdir(folder)).sort().map(markOf))).join('\n')
  if (last?.marks !== marks) {
    const facts = await readFacts(folder)
    for (const rows of Object.values(facts)) for (const row of Object.freeze(rows)) Object.freeze(row)
    last = { marks, facts: Object.freeze(facts) }
  }
  return last.facts
}

type FactsContext = Pick<AppContext, 'settings' | 'store' | 'clock'>

const release: Reading = { by: 'release', file: null }

/** The operator's own file, as it is named where a person meets it. */
export const readingOf = (path: string): Reading => ({ by: 'file', file: basename(path) })

/** The files of the project, and what is held once the announcements of this release are entered; stores nothing. */
export async function heldWithRelease(ctx: FactsContext): Promise<{ files: Facts; held: Entered[] }> {
  const files = await readOwnFiles()
  const held = await ctx.store.announcements.all()
  const { add } = planEntries(held, files.announcements, release)
  return { files, held: entering(held, add, instant(ctx.clock)) }
}

/** The files of the project and the operator's own as they are, without a database. Throws FactsError. */
export async function factsWithoutDatabase({ announcements: path }: Settings): Promise<Facts> {
  const files = await readOwnFiles()
  if (path === null) return files
  return { ...files, announcements: [...files.announcements, ...(await readAnnouncements(path))] }
}

/**
 * Reads the files of the project and the operator's own, with every announcement that was entered, as they would count
 * once loaded; stores nothing. Throws FactsError.
 */
export async function factsOfFiles(ctx: FactsContext): Promise<Facts> {
  const { files, held } = await heldWithRelease(ctx)
  const path = ctx.settings.announcements
  if (path === null) return { ...files, announcements: counting(held) }
  const { add } = planEntries(held, await readAnnouncements(path), readingOf(path))
  return { ...files, announcements: counting(entering(held, add, instant(ctx.clock))) }
}

const saying = ({ mechanism, state, session, kind, status, opensOn, dueOn }: AnnouncementFact): string =>
  [mechanism, state, session === null ? null : `session ${session}`, kind, status, opensOn, dueOn]
    .filter((part) => part !== null)
    .join(' ')

/** Takes the announcements of this release beside those of the operator, which it never overwrites. */
async function loadRelease(ctx: AppContext, rows: readonly AnnouncementFact[], run: RunNotes): Promise<void> {
  const { add } = planEntries(await ctx.store.announcements.all(), rows, release)
  await ctx.store.announcements.enter(add, instant(ctx.clock))
  run.count('announcements', add.length)
  const held = await ctx.store.announcements.all()
  for (const back of held.filter(({ standing }) => standing === 'held_back')) {
    const rival = held.find(({ id }) => id === back.other)
    if (rival === undefined || rivalOf(back.row, [rival]) === undefined) continue
    run.yellow({
      fault: 'announcements_disagree',
      where: `row ${rival.id}`,
      message: `you entered "${saying(rival.row)}", and the facts of this release say "${saying(back.row)}" (${back.row.source}). Yours stands`,
    })
  }
}

/** Takes the operator's own file, whole or not at all; what is gone from it stands. */
async function loadOwnFile(ctx: AppContext, path: string, run: RunNotes): Promise<void> {
  const from = readingOf(path)
  const { rows, faults } = await readEachAnnouncement(path)
  const judged = await judge(ctx, await heldWithRelease(ctx), { rows, from })
  const refuse = (message: string) => run.red({ fault: 'announcement_refused', where: from.file!, message })
  for (const { message } of faults) refuse(message)
  for (const { line, column, message, remedy } of judged.problems)
    refuse(
      `${from.file}, line ${line}, column ${column}: ${message}. ${remedy} If it is so, run \`mechanism-watch announcements add FILE --anyway\``,
    )
  if (judged.fewer !== null)
    refuse(
      `${judged.fewer.gone} of ${judged.fewer.awaited} dates to come are gone from ${from.file} at once. If that is true, run \`mechanism-watch announcements add FILE --accept-fewer\``,
    )
  else if (judged.plan.gone.length > 0)
    run.yellow({
      fault: 'announcements_gone',
      where: from.file!,
      message: `gone from the file, and standing: ${judged.plan.gone.map(({ id, row }) => `row ${id} (${saying(row)})`).join('; ')}`,
    })
  if (faults.length > 0 || judged.problems.length > 0 || judged.fewer !== null) return
  await ctx.store.announcements.enter(judged.plan.add, instant(ctx.clock))
  run.count('entered', judged.plan.add.length)
}

/** Key in `meta` of the files that were read last, with the hash and the number of their rows. */
const filesKey = 'facts files'

/** Names the files by their bytes, and the code that reads them; null where no name of the code is sure. */
async function markOfFiles(code: string | null): Promise<string | null> {
  if (code === null) return null
  const hash = createHash('sha256').update(code)
  for (const name of (await readdir(folder)).filter((one) => one.endsWith('.csv')).sort())
    hash.update(`\n${name}\n`).update(await readFile(join(folder, name)))
  return hash.digest('hex')
}

/**
 * Loads what stands in the files of the project, and returns their announcements, which are rows of their own in the
 * database, with a history. Files that this code read before, and whose rows are held as they were written, are not read again.
 */
async function loadOwnFiles(ctx: AppContext, run: RunNotes): Promise<readonly AnnouncementFact[]> {
  const mark = await markOfFiles(ctx.code)
  const noted = (await ctx.store.meta.get(filesKey))?.split(' ') ?? []
  if (mark !== null && noted[0] === mark && (await ctx.store.facts.holds(noted[1]!))) {
    run.count('rows', Number(noted[2]))
    return readReleaseAnnouncements(folder)
  }
  const { announcements, ...files } = await readOwnFiles()
  const facts = { ...files, announcements: [] }
  const rows = Object.values(files).reduce((n, { length }) => n + length, announcements.length)
  run.count('rows', rows)
  const hash = hashOf(facts)
  if (await ctx.store.facts.load(facts, hash)) run.count('loaded')
  // unless one of them was written meanwhile
  if (mark !== null && mark === (await markOfFiles(ctx.code)))
    await ctx.store.meta.set(filesKey, `${mark} ${hash} ${rows}`)
  return announcements
}

/**
 * Loads the facts of the project and what the release and the operator's file announce. Leaves a red run where a file
 * cannot be taken: of that file nothing is, and the rest is.
 */
export async function loadFacts(ctx: AppContext): Promise<RunReport> {
  return recordAlone(ctx, 'facts', 'facts', async (run) => {
    await loadRelease(ctx, await loadOwnFiles(ctx, run), run)
    if (ctx.settings.announcements !== null) await loadOwnFile(ctx, ctx.settings.announcements, run)
    // thousands of rows: read only when the file is another than last time
    const file = createHash('sha256')
      .update(await readFile(join(folder, 'upr-register.csv')))
      .digest('hex')
    if ((await ctx.store.meta.get('register')) === file) return
    const register = await readRegister(folder)
    run.count('register', register.length)
    run.count('written', await ctx.store.register.load(register, file, instant(ctx.clock)))
  })
}

/** Loads the facts, unless the clock cannot be believed: what changed in them would bear its instant. */
export async function loadFactsInTime(ctx: AppContext): Promise<void> {
  if ((await readClock(ctx)).kind === 'right') await loadFacts(ctx)
}
