// ledger: what a State was asked on the criminalisation of torture, element by element, without a server.
import type { Command } from 'commander'
import { shapeRecommendation } from '../api/rows.ts'
import { UsageError } from '../domain/errors.ts'
import { ledgerWords } from '../domain/ledger.ts'
import { repeatWords } from '../domain/repeats.ts'
import { isFictional } from '../domain/states/states.ts'
import { subtagNames } from '../domain/topic-names.ts'
import { markInvented } from '../domain/words.ts'
import type { StateLedger } from '../reading/ledger.ts'
import { columnLines } from './columns.ts'
import { out, withContext } from './command.ts'
import { stateAsked, statesAsked } from './state-asked.ts'

const span = (first: string | null, last: string | null): string =>
  [...new Set([first, last].map((day) => day?.slice(0, 4) ?? '?'))].join('–')

function print(name: string, ledger: StateLedger): void {
  const { summary } = ledger
  out.line(`${markInvented(isFictional(ledger.state))}${name} (${ledger.state})`)
  if (ledger.entries.length === 0) {
    out.line('Nothing is held on the subject. That is no proof that nothing was said: see `mechanism-watch status`.')
    return
  }
  out.line(
    `asked ${summary.times} times in ${summary.documents} documents, ${span(summary.first, summary.last)}, by ${summary.mechanisms.join(', ')}${summary.doubtful > 0 ? `; ${summary.doubtful} doubtful` : ''}`,
  )
  const rows = ledger.matrix
    .filter(({ times }) => times > 0)
    .map((row) => [
      subtagNames[row.element] ?? row.element,
      row.article,
      String(row.times),
      span(row.first, row.last),
      row.mechanisms.join(', '),
    ])
  for (const line of columnLines(['element (finding aid)', 'article', 'times', 'years', 'mechanisms'], rows))
    out.line(line)
  for (const { unit, elements } of ledger.entries)
    out.line(
      `  ${unit.document.symbol}${unit.path === null ? '' : `, para. ${unit.path}`}  ${unit.document.distributionDate ?? 'no date'}  ${elements.map((one) => subtagNames[one] ?? one).join('; ')}`,
    )
}

const asData = (name: string, ledger: StateLedger) => ({
  state: ledger.state,
  stateName: name,
  invented: isFictional(ledger.state),
  words: ledgerWords,
  summary: ledger.summary,
  matrix: ledger.matrix,
  years: ledger.years,
  entries: ledger.entries.map(({ unit, elements, doubtful, repeats }) => ({
    ...shapeRecommendation(unit, ''),
    elements,
    doubtful,
    repeats: repeats.map((repeat) => ({ ...repeat, words: repeatWords(repeat) })),
  })),
})

export function addLedger(program: Command): void {
  program
    .command('ledger')
    .description('print what States were asked on the criminalisation of torture, element by element; it ranks nobody')
    .argument('[States...]', 'codes or names')
    .option('--state <codes>', 'the same as an option, by code or name, separated by commas')
    .option('--json', 'print as JSON: { ledgers: [{ state, words, summary, matrix, years, entries }] }')
    .action(async (names: string[], options: { state?: string; json?: boolean }) => {
      const named = options.state === undefined ? [] : statesAsked(options.state)
      const states = [...new Set([...names.map(stateAsked), ...named])]
      if (states.length === 0) throw new UsageError('name at least one State, such as `mechanism-watch ledger KEN`')
      await withContext(
        async ({ reading }) => {
          const ledgers = []
          for (const state of states)
            ledgers.push({ name: state.names.en.short, ledger: await reading.ledger(state.iso3) })
          if (options.json) return out.json({ ledgers: ledgers.map(({ name, ledger }) => asData(name, ledger)) })
          out.line(ledgerWords)
          for (const { name, ledger } of ledgers) {
            out.line('')
            print(name, ledger)
          }
        },
        { existing: true },
      )
    })
}
