// search: recommendations by words and filters, from the data folder, without a server.
import type { Command } from 'commander'
import type { RecommendationRow } from '../../db/store.ts'
import { shapeRecommendation } from '../api/rows.ts'
import { heldInPart } from '../domain/doubts/held-in-part.ts'
import { toRecommendationFilter } from '../domain/filters.ts'
import { quotableVersions } from '../domain/mechanisms.ts'
import { recommendationQuery } from '../domain/queries.ts'
import { nameOrCode } from '../domain/states/states.ts'
import {
  heldWords,
  labelName,
  labelWords,
  positionLines,
  textStatusOf,
  textWords,
  versionOf,
} from '../domain/unit-words.ts'
import { markInvented } from '../domain/words.ts'
import { searchHelp } from '../reading/search-help.ts'
import { out, withContext } from './command.ts'
import { addFilters, readFilters, refusingInWords } from './filters.ts'

const query = recommendationQuery.omit({ facets: true, highlight: true })

/** Rows where nobody says how many, and characters of a text that are printed. */
const usual = { rows: 20, characters: 400 }

const cut = (text: string): string =>
  text.length <= usual.characters ? text : `${text.slice(0, usual.characters).replace(/\s+\S*$/, '')} …`

function rowLines(row: RecommendationRow, isWhole: boolean): string[] {
  const { document } = row
  const status = textStatusOf(row.text, document.version)
  const place = row.path === null ? document.symbol : `${document.symbol}, para. ${row.path}`
  const states = document.states.map((iso3) => nameOrCode(iso3, 'en')).join(', ')
  const isShown = row.text !== null && status !== 'restricted'
  return [
    '',
    `${markInvented(document.invented)}${place}  ${document.distributionDate ?? 'no date'}  ${states}  (${row.id})`,
    isShown
      ? `    ${isWhole ? row.text! : cut(row.text!.replace(/\s+/g, ' '))}`
      : `    ${textWords(status, document.symbol)}`,
    ...(isShown && status === 'verbatim' && !quotableVersions.includes(document.version)
      ? [`    ${versionOf(document)}`]
      : []),
    ...(status === 'index_copy' || heldInPart(row, document.doubts) === 'paragraph'
      ? [`    ${heldWords(row, document)}`]
      : []),
    ...positionLines(row.positions).map((line) => `    position: ${line}`),
    ...(isShown ? row.labels.map((label) => `    ${labelName(label)} (${labelWords(label)})`) : []),
  ]
}

type Options = { json?: boolean; whole?: boolean } & Record<string, unknown>

export function addSearch(program: Command): void {
  const command = program
    .command('search')
    .description('find recommendations by words and filters, without a server')
    .argument('[words...]', 'words, with the grammar of the search page: "a phrase", OR, -word, NEAR/5')
  addFilters(command, query)
    .option('--whole', 'print texts in full')
    .option('--json', 'print as JSON: { total, next, data, help }, rows as the API gives them')
    .action((words: string[], options: Options) =>
      refusingInWords(async () => {
        const asked = readFilters(query, options, words)
        const filter = toRecommendationFilter(asked)
        await withContext(
          async ({ store }) => {
            const page = await store.recommendations.find(filter, {
              limit: asked.limit ?? usual.rows,
              after: asked.after ?? null,
              order: asked.sort ?? (filter.q === undefined ? 'newest' : 'relevance'),
            })
            const help = filter.q === undefined ? null : await searchHelp(store, { ...filter, q: filter.q }, page.total)
            if (options.json) {
              const data = page.rows.map((row) => shapeRecommendation(row, ''))
              return out.json({ total: page.total, next: page.next, data, help })
            }
            for (const row of page.rows) for (const line of rowLines(row, options.whole ?? false)) out.line(line)
            out.line('')
            out.line(`${page.total} recommendations, ${page.rows.length} shown`)
            if (page.next !== null) out.line(`For the next ones: --after ${page.next}`)
            for (const { words: typed, names } of help?.alsoSearched ?? [])
              out.line(`Also searched for ${typed}: ${names.join(', ')}`)
            if (help?.withOperators)
              out.line(
                `Operators are in capital letters. If you meant one: ${help.withOperators.q} (${help.withOperators.total})`,
              )
            for (const one of [...(help?.instead?.spellings ?? []), ...(help?.instead?.withoutWord ?? [])])
              out.line(`Try: ${one.q} (${one.total})`)
            if (page.total === 0)
              out.line(
                'Nothing found is no proof that nothing was said: `mechanism-watch status` says what is missing.',
              )
          },
          { existing: true },
        )
      }),
    )
}
