// The texts of a data package: what it is, what may be done with it, what is missing, and how it was made.
import { pageLanguages } from '../domain/queries.ts'
import { type TableName, tableNames } from '../domain/tables/tables.ts'
import { tableWords } from '../domain/tables/words.ts'
import type { PackageFacts } from './descriptor.ts'

const { tables } = tableWords.en

/** `rows`: how many each table has. */
export const readme = (
  { edition, day, version }: PackageFacts,
  rows: Record<TableName, number>,
): string => `# Mechanism Watch: data package

Edition ${edition.version}, as of ${day}; made by Mechanism Watch ${version}.

| table | rows | what |
| --- | --- | --- |
${tableNames.map((name) => `| ${name} | ${rows[name]} | ${tables[name].line} |`).join('\n')}

Each table is in \`data/\` as CSV, JSON Lines and Parquet, and in \`mechanism-watch.sqlite\`. \`dictionary.csv\` says in English, French and Spanish what
each column holds; \`datapackage.json\` says the same for programs. \`coverage.csv\` says by mechanism and period what is held, missing and unknown, and whether all States of it are known,
\`gaps.csv\` which documents are known and not held. \`METHOD.md\` says how the rows came about, \`LICENCE.md\` what may be done with them.

The newest document held: ${edition.newest.map((row) => `${row.mechanism} ${row.symbol ?? 'none'}${row.date ? ` (${row.date})` : ''}`).join('; ')}.

- Paragraph numbers are text: 140.10 is not 140.1. Read the column as text, or use \`pinpoint\`.
- In CSV a cell that a spreadsheet would run as a formula begins with an apostrophe; the other formats have the text as it is.
- Dates of windows are as certain as \`certainty\` says. What was still ahead on ${day} may be over now.
- \`sha256sum -c SHA256SUMS\` says whether the files are whole. The same edition gives the same bytes.
`

export const licenceText = (): string =>
  `${pageLanguages.map((language) => `${tableWords[language].licence.map((line) => `- ${line}`).join('\n')}\n`).join('\n')}`

export const method = ({ cards }: PackageFacts): string => `# How the rows came about

Documents were fetched from the sources below and kept as they were, by SHA-256. Each was read paragraph by paragraph; what could not be read with
certainty is left out or marked, never guessed. \`sha256\` and \`read_on\` of a row say which bytes it was read from, and when.

- **Texts** are verbatim. \`text_status\` and \`version\` say where they are not, and \`quotable\` whether they may be quoted.
- **Answers** of States (\`position\`) come from the report, its addendum and the words printed there (\`position_source\`); a silence is never an answer
  before the Human Rights Council has adopted the outcome.
- **Labels** (\`topics\`, \`subtags\`, \`criminalisation_finding_aid\`) are set by written rules: a finding aid, not a finding. \`labels_evaluated\` says whether
  their accuracy was measured for the language.
- **Windows** are computed from announced dates and rules; \`certainty\`, \`basis\` and \`date_source\` say from which. An estimate is a span of months.
- **States** carry the names and codes of today; \`state_as_printed\` has the name in the document.

## Sources

${cards.map((card) => `- ${card.publisher}: ${card.title}, <${card.url}>`).join('\n')}
`
