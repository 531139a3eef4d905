// The index of a static edition in chunks, each a script of its own: words by their first two letters, and rows by hundreds.
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { RecommendationRow } from '../../../db/store.ts'
import { lineWords } from '../../cite/line-words.ts'
import { jsonText } from '../../domain/printable.ts'
import { nameOrCode } from '../../domain/states/states.ts'

/** The same as in `search-client.mjs`: both fold and cut words alike. */
const rowsPerChunk = 500
const snippetLength = 200
const wordsOf = (text: string): string[] =>
  (
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).filter((word) => word.length > 1)
const nameOf = (word: string): string =>
  [...word]
    .slice(0, 2)
    .map((one) => one.codePointAt(0)!.toString(16))
    .join('-')

const labelOf = ({ document, number, path, numberStatus }: RecommendationRow): string => {
  const printed = path ?? number
  const mark = numberStatus === 'inferred' ? ` ${lineWords.en.inferredMark}` : ''
  const place = printed === null || numberStatus === 'absent' ? '' : `, ${printed}${mark}`
  const states = document.states.map((iso3) => nameOrCode(iso3, 'en')).join(', ')
  return [states, `${document.symbol}${place}`, document.distributionDate].filter(Boolean).join(' · ')
}

const script = (name: string, value: unknown): string =>
  `mechanismWatchChunk(${JSON.stringify(name)},${jsonText(value)})\n`

/** Writes the chunks below `folder`; words of a restricted document are not among them. Returns how many rows it has. */
export async function writeSearchIndex(folder: string, rows: AsyncIterable<RecommendationRow>): Promise<number> {
  await mkdir(join(folder, 'w'), { recursive: true })
  await mkdir(join(folder, 'r'))
  /** word → rows, each as the step from the one before */
  const steps = new Map<string, { last: number; steps: number[] }>()
  let count = 0
  let chunk: [id: string, label: string, snippet: string][] = []
  const flush = async () => {
    const name = `r/${Math.floor((count - 1) / rowsPerChunk)}`
    if (chunk.length > 0) await writeFile(join(folder, `${name}.js`), script(name, chunk))
    chunk = []
  }
  for await (const row of rows) {
    const text = row.document.version === 'restricted' ? '' : (row.text ?? '')
    const label = labelOf(row)
    for (const word of new Set(wordsOf(`${label} ${row.heading.join(' ')} ${text}`))) {
      const entry = steps.get(word) ?? { last: 0, steps: [] }
      entry.steps.push(count - entry.last)
      entry.last = count
      steps.set(word, entry)
    }
    chunk.push([row.id, label, text.length > snippetLength ? `${text.slice(0, snippetLength)}…` : text])
    count += 1
    if (count % rowsPerChunk === 0) await flush()
  }
  await flush()
  const byName = new Map<string, Record<string, number[]>>()
  for (const word of [...steps.keys()].sort((a, b) => (a < b ? -1 : 1))) {
    const name = nameOf(word)
    const words = byName.get(name) ?? Object.create(null)
    words[word] = steps.get(word)!.steps
    byName.set(name, words)
  }
  // a script asks for chunks that are there alone
  await writeFile(join(folder, 'names.js'), script('names', [...byName.keys()]))
  for (const [name, words] of byName) await writeFile(join(folder, 'w', `${name}.js`), script(`w/${name}`, words))
  return count
}
