// Fuzz target of citations: whatever a record holds, each style and each file of references is whole, and prints nothing raw.
import fc from 'fast-check'
import { citationStyles, cite } from '../../src/cite/cite.ts'
import { exportCitations, exportFormats } from '../../src/cite/exports.ts'
import { citable } from '../cite/records.ts'
import { mangled } from './noise.ts'
import type { Target } from './target.ts'

const raw = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029]|[\u202a-\u202e\u2066-\u2069]/u

const words = mangled(
  fc.constantFrom(
    'Concluding observations on the second periodic report of Valdoria*',
    'Report of the Working Group {on} 100 % & #1 ~ \\end{x}',
    'Committee against Torture',
    'Valdoria\r\nER  - \r\nTY  - RPRT',
  ),
)
const symbol = mangled(fc.constantFrom('CAT/C/XVD/CO/2', 'A/HRC/99/10', 'INT/CAT/COB/XVD/1'))
const held = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { freq: 4 })

const record = fc.record({
  body: held(words),
  title: held(words),
  state: held(words),
  symbol: held(symbol),
  heading: held(words),
  mandate: held(words),
  address: held(words.map((text) => `https://example.org/${text}`)),
  persons: fc.array(words, { maxLength: 2 }),
  correctedBy: fc.array(symbol, { maxLength: 2 }),
  replacedBy: held(symbol),
  recommendingStates: fc.array(words, { maxLength: 2 }),
  pinpoints: fc.constantFrom([], ['6'], ['8(b)', '12']),
  numberStatus: fc.constantFrom('printed', 'inferred', 'none'),
  type: fc.constantFrom('concluding_observations', 'report_of_the_working_group', 'country_visit_report', 'other'),
  language: held(fc.constantFrom('en', 'fr', 'es')),
  date: held(fc.constant({ day: '2099-06-12', kind: 'distribution' })),
})

/** Throws where one record became more, or less, than one. */
const assertFile = (text: string, format: string): void => {
  if (raw.test(text)) throw new Error(`${format} prints a control or direction character`)
  if (format === 'csl-json') {
    if (JSON.parse(text).length !== 1) throw new Error('not one record')
  } else if (format === 'ris') {
    const lines = text.split('\r\n')
    if (lines.at(-1) !== '' || lines.slice(0, -1).some((line) => !/^[A-Z][A-Z0-9] {2}- [^\r\n]*$/.test(line)))
      throw new Error(`a line of RIS without its tag: ${JSON.stringify(text)}`)
    if (lines.filter((line) => line.startsWith('ER  -')).length !== 1) throw new Error('not one record')
  } else {
    let depth = 0
    for (const sign of text.replace(/\\[{}\\]/g, '')) {
      depth += sign === '{' ? 1 : sign === '}' ? -1 : 0
      if (depth < 0) break
    }
    if (depth !== 0) throw new Error(`braces of ${format} that do not close: ${text}`)
  }
}

export const citationTarget: Target = {
  name: 'citations',
  weight: 6,
  promise: 'a record is cited in every style and written in every format, one record as one, with nothing raw',
  async open() {
    return {
      property: fc.asyncProperty(record, async (known) => {
        const one = citable(known as never)
        for (const { id } of citationStyles) {
          const { text, html, inText } = cite(one, id)
          if (raw.test(text + html + (inText ?? ''))) throw new Error(`${id} prints a control or direction character`)
          if (/<(?!\/?(?:i|em)>)/.test(html)) throw new Error(`${id}: markup of the record stands in the HTML`)
        }
        for (const format of exportFormats) assertFile(exportCitations([one], format), format)
      }) as never,
    }
  },
}
