// Numbers of lines in the margin are no notes and no numbers of paragraphs.
import { expect, it } from 'vitest'
import { readPdfHere } from '../../../scrapers/lib/pdf/index.ts'
import { body, type Drawn, drawPdf } from './draw.ts'

const margin = (values: number[], step: number, x = 60): Drawn[] =>
  values.map((value, at) => ({ x, y: 80 + step * at, text: String(value), size: 7 }))
const upTo = (count: number, by = 1): number[] => Array.from({ length: count }, (_, at) => (at + 1) * by)

it.each<[string, Drawn[], boolean]>([
  ['every fifth', margin(upTo(6, 5), 60), true],
  ['each', margin(upTo(24), 14), true],
  ['every fifth, further on', margin([40, 45, 50, 55], 60), true],
  ['no step', margin([5, 10, 12, 20], 60), false],
  ['three', margin([5, 10, 15], 60), false],
  ['by ones, a few', margin(upTo(8), 42), false],
])('%s', async (_, numbers, taken) => {
  const plain = await readPdfHere(await drawPdf([body(1)]))
  const found = await readPdfHere(await drawPdf([[...body(1), ...numbers]]))
  const texts = (read: typeof plain) => read.paragraphs.map(({ text }) => text)
  if (taken) expect(texts(found)).toEqual(texts(plain))
  else expect([...texts(found), ...found.footnotes.map(({ text }) => text)]).not.toEqual(texts(plain))
})
