// The tool that says what is held and what is missing, so that an assistant takes a gap for a gap and not for silence of the bodies.
import { z } from 'zod'
import { instant } from '../domain/clock.ts'
import { ofState, unmetOf } from '../domain/coverage.ts'
import { coverageWords } from '../domain/coverage-words.ts'
import { dayOfInstant } from '../domain/days/days.ts'
import { criminalisationQuery } from '../domain/queries.ts'
import { nameOrCode } from '../domain/states/states.ts'
import { type MakeTool, readArguments, ToolError } from './tool.ts'

const input = criminalisationQuery.pick({ state: true }).extend({
  state: criminalisationQuery.shape.state.describe('one State, by name or ISO code; all together if left out'),
})

const output = z.strictObject({
  state: z.string().nullable(),
  holdings: z.array(
    z.strictObject({
      mechanism: z.string(),
      held: z.number().int().describe('documents held'),
      missingDocuments: z.number().int().describe('documents of known symbol that are not held'),
      missingOutcomes: z.number().int().describe('reviews and visits that are over and whose outcome is not held'),
      words: z.string(),
      missingSymbols: z.array(z.string()).describe('the first of them'),
      newest: z.string().nullable().describe('day of the newest document of the mechanism, of whatever State'),
    }),
  ),
  failing: z.array(z.string()).describe('sources whose last run failed'),
  edition: z.string(),
})

/** Symbols of gaps in one answer, of each mechanism. */
const gapsNamed = 20

export const describeHoldings: MakeTool = ({ reading, clock }) => ({
  name: 'describe_holdings',
  title: 'Describe what is held',
  description:
    'Says which documents are held and which are missing, by mechanism, of all States or of one, and how new they are. Call it before you say that a body said nothing.',
  input,
  output,
  run: async (given) => {
    const query = readArguments(input, given)
    const [iso3, ...more] = query.state ?? []
    if (more.length > 0) throw new ToolError('Ask for one State at a time, or for none to see all together.')
    const [coverage, edition] = await Promise.all([reading.coverage(dayOfInstant(instant(clock))), reading.edition()])
    const holdings = coverage
      .map((row) => (iso3 === undefined ? row : ofState(row, iso3)))
      .map((row) => ({
        mechanism: row.mechanism,
        held: row.held,
        missingDocuments: row.gaps.length,
        missingOutcomes: unmetOf(row),
        words: coverageWords(row),
        missingSymbols: row.gaps.slice(0, gapsNamed).map(({ symbol }) => symbol),
        newest: edition.newest.find(({ mechanism }) => mechanism === row.mechanism)?.date ?? null,
      }))
    const state = iso3 === undefined ? null : nameOrCode(iso3, 'en')
    return {
      structured: { state, holdings, failing: edition.failing, edition: edition.version },
      text: [
        state === null ? 'What is held, of all States:' : `What is held of ${state}:`,
        ...holdings.map((row) => `- ${row.mechanism}: ${row.words}; newest of the mechanism: ${row.newest ?? 'none'}`),
        ...(edition.failing.length > 0 ? [`Sources whose last run failed: ${edition.failing.join(', ')}`] : []),
        `Edition of the data: ${edition.version}`,
      ].join('\n'),
    }
  },
})
