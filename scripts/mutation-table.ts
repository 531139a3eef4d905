// The table of mutations for docs/sources.md: printed, or with --write put between its two marks, or with --check compared.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Mutation, mutations } from '../tests/support/replica/mutations.ts'

const file = fileURLToPath(new URL('../docs/sources.md', import.meta.url))
const begin = '<!-- mutations: made by scripts/mutation-table.ts, do not edit -->'
const end = '<!-- mutations: end -->'

const outcome = ({ stage, fault }: Mutation): string =>
  stage === 'list'
    ? `\`${fault}\`; no listing of the page is taken`
    : stage === 'fetch'
      ? `\`${fault}\` for the document; the others are fetched`
      : 'the document stays unread, with the reason'

/** Markdown: one row a mutation, in the order of the data. */
export function mutationTable(): string {
  const rows = mutations.map(
    (one) => `| \`${one.name}\` | ${one.source} | ${one.stage} | ${one.what} | ${outcome(one)} |`,
  )
  const head = [
    '| mutation | source | seen by | what happens to the site | outcome |',
    '| --- | --- | --- | --- | --- |',
  ]
  return [`${mutations.length} mutations, each a test against the replica:`, '', ...head, ...rows].join('\n')
}

/** The text of the page with its table renewed; throws when the marks are missing or double. */
export function withTable(text: string): string {
  const [before, rest, ...more] = text.split(begin)
  const [, after, ...others] = (rest ?? '').split(end)
  if (before === undefined || after === undefined || more.length > 0 || others.length > 0)
    throw new Error(`docs/sources.md needs one line ${begin} and after it one line ${end}`)
  return `${before}${begin}\n${mutationTable()}\n${end}${after}`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [mode] = process.argv.slice(2)
  if (mode === undefined) console.log(mutationTable())
  else if (mode === '--write') writeFileSync(file, withTable(readFileSync(file, 'utf8')))
  else if (mode === '--check') {
    if (withTable(readFileSync(file, 'utf8')) !== readFileSync(file, 'utf8')) {
      console.error('docs/sources.md: the table of mutations is stale; run scripts/mutation-table.ts --write')
      process.exitCode = 1
    }
  } else {
    console.error('usage: mutation-table.ts [--write | --check]')
    process.exitCode = 2
  }
}
