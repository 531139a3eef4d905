// How the CPU of reading a document grows with its length: every reader and parser, on texts three and ten times as long.
import PDFDocument from 'pdfkit'
import { closePool } from '../scrapers/lib/child/pool.ts'
import { parse as parseCommittee } from '../scrapers/lib/committee-text/parse.ts'
import { readDocument } from '../scrapers/lib/read.ts'
import { parse as parseVisit } from '../scrapers/special-rapporteur-visits/parse.ts'
import { htmlOf } from '../tests/scrapers/cat-concluding-observations/invented.ts'
import { capture } from '../tests/scrapers/cat-concluding-observations/support.ts'
import { docxOf, masthead, paragraph, run, text, title } from '../tests/scrapers/files/base.ts'
import { bytesOf, lettered } from '../tests/scrapers/special-rapporteur-visits/invented.ts'
import { addendum, report } from '../tests/scrapers/upr-outcomes/invented.ts'
import { cpuMs } from './lib/cpu.ts'

const lengths = [10_000, 30_000, 100_000]

/** What a text is made of: words as documents have them, and what makes a careless expression slow. */
const textures: Record<string, string> = {
  words: 'strengthen the independence of the courts of Valdoria and report on it, ',
  sentences: 'The State party should amend its Criminal Code. It should also train its police. ',
  torture: 'the definition of torture in article 1 of the Convention ',
  list: '(a) Guarantee access to a lawyer; (b) Record every interview; ',
  numbers: '140.1, 140.2 and 140.3; 7 (a), 9 and 11–14; ',
  states: '(Norland, Kestria and Lurania); ',
  dates: 'on 30 April, 1 May and 28 May 2099, ',
  symbols: 'A/HRC/990/15/Add.1, para. 4 (a) (ii), ',
  quotes: '“never” (‘again’) ',
  brackets: '( [ ) ',
  open: '(',
  stars: '* ',
  blanks: ' \t',
  lines: 'a\n',
  dots: '. ',
  digits: '1',
  letters: 'a',
  capitals: 'NORLAND ',
}

/** As `one` unit of this length, or as `many` of some two hundred characters. */
type Mode = 'one' | 'many'
const unitsOf = (texture: string, mode: Mode, length: number): string[] => {
  const each = mode === 'one' ? length : 200
  const whole = texture.repeat(Math.ceil(each / texture.length)).slice(0, each)
  return Array.from({ length: Math.round(length / each) }, () => whole)
}

const escaped = (words: string): string => words.replace(/&/g, '&amp;').replace(/</g, '&lt;')
const numbered = (units: readonly string[], from: number) => units.map((unit, at) => `${from + at}. Ensure ${unit}.`)
const observations = (units: readonly string[]): string[] => [...text.slice(0, 9), ...numbered(units, 6)]
const visitLines = (units: readonly string[]): string[] => [
  ...lettered.lines.slice(0, 12),
  ...units.map((unit, at) => `(${String.fromCharCode(97 + (at % 26))}) Ensure ${unit};`),
]

const lead = '20. The recommendations listed below enjoy the support of Valdoria:'

const pdfOf = (lines: readonly string[]): Promise<Uint8Array> =>
  new Promise((resolve) => {
    const pdf = new PDFDocument({ size: 'A4', compress: true })
    const chunks: Buffer[] = []
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
    pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))))
    for (const line of [...masthead, title, ...lines]) pdf.fontSize(10).text(line.replace(/[\t\n]/g, ' '))
    pdf.end()
  })

type Stage = (units: string[]) => Promise<() => unknown>
const stages: Record<string, Stage> = {
  'html, read': async (units) => {
    const bytes = bytesOf(
      htmlOf({ symbol: null, cover: masthead, title: [title], lines: observations(units).map(escaped) }),
    )
    return () => readDocument(bytes)
  },
  'html, observations': async (units) => {
    const bytes = bytesOf(
      htmlOf({ symbol: null, cover: masthead, title: [title], lines: observations(units).map(escaped) }),
    )
    return () => parseCommittee(capture(bytes))
  },
  'html, visit': async (units) => {
    const bytes = bytesOf(htmlOf({ ...lettered, lines: visitLines(units).map(escaped) }))
    return () => parseVisit(capture(bytes))
  },
  'docx, read': async (units) => {
    const body = (paragraphs: string[]) => [...paragraphs, ...units.map((unit) => paragraph(run(unit)))]
    const bytes = await docxOf({ body })
    return () => readDocument(bytes)
  },
  'pdf, read': async (units) => {
    const bytes = await pdfOf(observations(units))
    return () => readDocument(bytes, { fonts: true })
  },
  'text, report': async (units) => () =>
    report([lead, ...units.map((unit, at) => `|20.${at + 1}. Strengthen ${unit} (Norland);`)]),
  'text, dialogue': async (units) => () => report([lead, '|20.1. Close the camps (Norland);'], numbered(units, 4)),
  'text, addendum': async (units) => () => addendum(units.map((unit, at) => `140.${at + 1} ${unit} Accepted.`)),
}

/** A refusal is an answer too. PDFs are opened in a child, whose CPU is not ours: by the clock. */
const timeOf = async (read: () => unknown, name: string): Promise<number> => {
  const now = name.startsWith('pdf') ? () => performance.now() : cpuMs
  const started = now()
  try {
    await read()
  } catch {}
  return now() - started
}

const wanted = process.argv.slice(2)
/** a tenfold text in more than this share of tenfold time, once it counts at all */
const tooSteep = 2.5
let worst = 0
for (const [name, stage] of Object.entries(stages)) {
  if (wanted.length > 0 && !wanted.some((one) => name.includes(one))) continue
  // plain words must be read, or nothing is measured
  for (const mode of ['one', 'many'] as const) await (await stage(unitsOf(textures['words']!, mode, 10_000)))()
  let slowest = { ms: 0, what: '' }
  for (const [texture, pump] of Object.entries(textures))
    for (const mode of ['one', 'many'] as const) {
      const times: number[] = []
      for (const length of lengths) {
        const read = await stage(unitsOf(pump, mode, length))
        times.push(Math.min(await timeOf(read, name), await timeOf(read, name)))
      }
      const [short, , long] = times as [number, number, number]
      const steepness = long / Math.max(short, 10) / 10
      worst = Math.max(worst, steepness)
      if (long > slowest.ms) slowest = { ms: long, what: `${mode} of ${texture}` }
      if (steepness > tooSteep)
        console.log(`STEEP ${name}, ${mode} of ${texture}: ${times.map((ms) => Math.round(ms)).join(', ')} ms`)
    }
  console.log(`${name}: at most ${Math.round(slowest.ms)} ms for ${lengths.at(-1)} characters (${slowest.what})`)
}
console.log(`steepest: ${worst.toFixed(1)} times what grows in proportion (STEEP over ${tooSteep})`)
closePool()
