// The table of mutations for docs/sources.md, from a run of each: printed, or with --write put between its two marks.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { closePool } from '../scrapers/lib/child/pool.ts'
import { createLaboratory, type Outcome } from '../tests/e2e/support/mutated.ts'
import { type Mutation, mutations } from '../tests/support/replica/mutations.ts'

export const tableFile = fileURLToPath(new URL('../docs/sources.md', import.meta.url))
const begin = '<!-- mutations: made by scripts/mutation-table.ts, do not edit -->'
const end = '<!-- mutations: end -->'

const sayings: Record<Mutation['stage'], string> = {
  list: 'no listing of the page is taken',
  compared: 'nothing is changed',
  fetch: 'the document is not taken, the others are',
  parse: 'the document stays unread',
  noted: 'the rest of the list is taken',
  partial: 'what could be read is taken, and nothing is gone',
}

/** Kinds of faults with which a document stays unread. */
const unread = ['not_parsed', 'damaged', 'too_large_unpacked', 'set_aside', 'fewer_than_held']

/** What became of it: stored with a doubt is told apart from not stored. */
function outcomeOf(mutation: Mutation, { result, faults, seenBy }: Outcome): string {
  const isFetched = mutation.stage === 'parse' && seenBy !== 'collect'
  const isRead = !faults.some((fault) => unread.includes(fault))
  const isStored = isFetched && isRead
  const isRefused = mutation.stage === 'parse' && !isFetched && isRead
  const named = faults.map((fault) => `\`${fault}\``).join(', ')
  return `${result} at ${seenBy}: ${named}; ${isStored ? 'kept as printed, with the doubt' : sayings[isRefused ? 'fetch' : mutation.stage]}`
}

/** Markdown: one row a mutation, in the order of the table of mutations. Throws when one was not run. */
export function mutationTable(outcomes: readonly Outcome[]): string {
  const rows = mutations.map((one) => {
    const outcome = outcomes.find(({ name }) => name === one.name)
    if (!outcome) throw new Error(`the mutation ${one.name} was not run`)
    return `| \`${one.name}\` | ${one.source} | ${one.what} | ${outcomeOf(one, outcome)} |`
  })
  const wrong = outcomes.reduce((sum, outcome) => sum + outcome.wrong.length, 0)
  const reds = outcomes.filter(({ result }) => result === 'red').length
  const yellows = outcomes.filter(({ result }) => result === 'yellow').length
  return [
    `${mutations.length} mutations, each run through collect, parse and join over the database of the day before: ${reds} red, ${yellows} yellow, ${mutations.length - reds - yellows} green; wrong rows stored: ${wrong}.`,
    '',
    '| mutation | source | what happens to the site | outcome |',
    '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n')
}

/** The text of the page with its table renewed; throws when the marks are missing or double. */
export function withTable(text: string, outcomes: readonly Outcome[]): string {
  const [before, rest, ...more] = text.split(begin)
  const [, after, ...others] = (rest ?? '').split(end)
  if (before === undefined || after === undefined || more.length > 0 || others.length > 0)
    throw new Error(`docs/sources.md needs one line ${begin} and after it one line ${end}`)
  return `${before}${begin}\n${mutationTable(outcomes)}\n${end}${after}`
}

/** Runs every mutation, one after the other; about half a minute. */
async function measure(): Promise<Outcome[]> {
  const laboratory = await createLaboratory()
  const outcomes: Outcome[] = []
  try {
    for (const mutation of mutations) outcomes.push(await laboratory.run(mutation))
  } finally {
    await laboratory.close()
    closePool()
  }
  return outcomes
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [mode] = process.argv.slice(2)
  if (mode === undefined) console.log(mutationTable(await measure()))
  else if (mode === '--write') writeFileSync(tableFile, withTable(readFileSync(tableFile, 'utf8'), await measure()))
  else {
    console.error('usage: mutation-table.ts [--write]')
    process.exitCode = 2
  }
}
