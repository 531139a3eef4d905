// cite: the citation of a document, or of paragraphs of it, in one style or as a file for a reference manager.
import { type Command, Option } from 'commander'
import { type CitationStyle, cite } from '../cite/cite.ts'
import { type ExportFormat, exportCitations, exportFormats } from '../cite/exports.ts'
import { UsageError } from '../domain/errors.ts'
import { citationQuery, citingStyles } from '../domain/queries.ts'
import { mayQuoteUnits, standingOf } from '../domain/unit-words.ts'
import { markInvented } from '../domain/words.ts'
import { readCited } from '../mcp/documents.ts'
import { ToolError, UnreadableError } from '../mcp/tool.ts'
import { exitCodes, out, withContext } from './command.ts'
import { readFilters, refusingInWords } from './filters.ts'
import { tell } from './printed.ts'

type Options = { style: CitationStyle; paragraph?: string; language?: string; format?: ExportFormat; json?: boolean }

export function addCite(program: Command, exit: (code: number) => void): void {
  program
    .command('cite')
    .description('print the citation of a document that is held, or of paragraphs of it')
    .argument('<symbol>', 'symbol of the document, such as CAT/C/XVD/CO/2')
    .argument('[paragraphs]', 'paragraphs as a footnote prints them: 7-8, "41 (d)"; the whole document if left out')
    .option('--paragraph <paragraphs>', 'the same as an option')
    .addOption(new Option('--style <id>', 'style of the citation').choices(citingStyles).default('un'))
    .addOption(new Option('--format <format>', 'as a file for a reference manager instead').choices(exportFormats))
    .option('--language <code>', 'language of the text, where it is held in several')
    .option('--json', 'print as JSON: { symbol, citation, missing, versionWords, quotable, replacedBy, invented }')
    .action((symbol: string, given: string | undefined, options: Options) =>
      refusingInWords(async () => {
        if (given !== undefined && options.paragraph !== undefined)
          throw new UsageError('give the paragraphs once: behind the symbol, or with --paragraph')
        const paragraph = given ?? options.paragraph
        const query = readFilters(citationQuery, { symbol, paragraph, language: options.language })
        try {
          await withContext(
            async ({ store }) => {
              const { document, record, units } = await readCited(store, query)
              if (options.format) return out.line(exportCitations([record], options.format).trimEnd())
              const { text, missing } = cite(record, options.style)
              const versionWords = standingOf(document, units)
              const quotable = mayQuoteUnits(document, units)
              const { invented } = document
              const { replacedBy } = record
              const said = { citation: text, missing, versionWords, quotable, replacedBy, invented }
              if (options.json) return out.json({ symbol: document.symbol, ...said })
              out.line(`${markInvented(invented)}${text}`)
              // notes go where a script that takes the citation does not read them
              const notes = [
                ...(replacedBy === null ? [] : [`${replacedBy} was issued in its place: cite that one`]),
                ...(quotable ? [] : [`${versionWords}: do not quote from it`]),
                ...(missing.length > 0 ? [`the record lacks ${missing.join(', ')}: look it up in the document`] : []),
              ]
              for (const note of notes) tell(`mechanism-watch: ${note}`)
            },
            { existing: true },
          )
        } catch (error) {
          if (!(error instanceof ToolError)) throw error
          tell(`mechanism-watch: ${error.message}`)
          exit(error instanceof UnreadableError ? exitCodes.usage : exitCodes.red)
        }
      }),
    )
}
