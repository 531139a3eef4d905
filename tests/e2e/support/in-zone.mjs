// A process of its own: runs commands one after the other in a data folder, and prints what each said and the hashes of what they wrote.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
// as users run it: the tests compiled it
import { main } from '../../../dist/src/main.js'

const [folder, ...lines] = process.argv.slice(2)
const written = join(folder, 'written')
/** marks of the watch list are keyed by a secret of its own */
const without = (text) => text.replaceAll(folder, 'FOLDER').replace(/(?<=^ +)[0-9a-f]{8}(?= )/gm, 'MARK')

let said = ''
const print = process.stdout.write.bind(process.stdout)
const keep = (part) => {
  said += typeof part === 'string' ? part : new TextDecoder().decode(part)
  return true
}
process.stdout.write = keep
process.stderr.write = keep

const answers = {}
for (const line of lines) {
  said = ''
  const code = await main(line.split(' ').map((word) => word.replace('OUT', written).replace('KEPT', folder)))
  answers[line] = `${without(said)}\nexit code ${code}`
}
for (const name of readdirSync(written, { recursive: true }).sort()) {
  const file = join(written, name)
  try {
    answers[name] = createHash('sha256').update(readFileSync(file)).digest('hex')
  } catch {
    // a folder
  }
}
print(JSON.stringify({ zone: new Date(0).getTimezoneOffset(), answers }))
