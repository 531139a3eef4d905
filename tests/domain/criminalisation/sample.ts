// Prints the share flagged and a sample to be read, chosen by the hash of the ids: always the same one.
// node --import tsx tests/domain/criminalisation/sample.ts TRUTH.jsonl [flagged|unflagged] [how many]
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { classifyCriminalisation } from '../../../src/domain/criminalisation/classify.ts'

type Report = { rows: { id: string; text: string }[] }
const [file, which = 'flagged', count = '100'] = process.argv.slice(2)
if (!file || (which !== 'flagged' && which !== 'unflagged')) throw new Error('give a file, and flagged or unflagged')

const rows = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .flatMap((line) => (JSON.parse(line) as Report).rows)
  .map((row) => ({ ...row, result: classifyCriminalisation({ text: row.text }), torture: /tortur/i.test(row.text) }))
const flagged = rows.filter((row) => row.result.flag)
const share = ((100 * flagged.length) / rows.length).toFixed(2)
console.log(
  `${rows.length} texts; ${flagged.length} flagged (${share} %), ${flagged.filter((r) => r.result.doubtful).length} of them doubtful; ${rows.filter((r) => r.torture).length} with "tortur"`,
)
const hash = (id: string) => createHash('sha256').update(id).digest('hex')
const pool = which === 'flagged' ? flagged : rows.filter((row) => row.torture && !row.result.flag)
for (const { id, text, result } of pool.sort((a, b) => (hash(a.id) < hash(b.id) ? -1 : 1)).slice(0, Number(count))) {
  console.log(`${id}\t${result.criminalisation}\t${result.rules.join(',')}\t${text}`)
}
