// An annex as Markdown: tables with footnotes, as Pandoc, GitHub and most editors read them.
import { withoutControls } from '../../domain/printable.ts'
import type { Segment } from '../parts-type.ts'
import { byWithPlace, headsOf } from './heads.ts'
import { lineText, type Quoting } from './quoted.ts'
import type { Annex, AnnexRow } from './types.ts'
import { annexWords, colonIn, semicolonIn } from './words.ts'

/** Characters that Markdown would read as markup; the words stay as they are. */
const escaped = (text: string): string =>
  withoutControls(text)
    .replace(/[\\`*_[\]<>|~#]/g, '\\$&')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ')

/** Lines of one cell; a table has no line breaks of its own. */
const cell = (lines: readonly string[]): string => lines.map(escaped).join('<br>')

/** As `escaped`, with the spaces at both ends: they part a segment from the next one. */
const joinable = (text: string): string =>
  `${/^\s/.test(text) ? ' ' : ''}${escaped(text)}${/\S\s+$/.test(text) ? ' ' : ''}`

/** Spaces stay outside the asterisks, which mark nothing where a space stands inside. */
const noteOf = (segments: readonly Segment[]): string =>
  segments
    .map((part) => (typeof part === 'string' ? joinable(part) : joinable(part.italic).replace(/\S(?:.*\S)?/, '*$&*')))
    .join('')

function rowLine(row: AnnexRow): string {
  const { number, marks, gist, asked, when, position, repeats } = row
  const text = [...marks.map((mark) => `**${escaped(mark)}**`), ...[gist ?? [], asked].flat().map(escaped)].join('<br>')
  const inCell = (lines: readonly Quoting[]) => cell(lines.map(lineText))
  const more = [position, repeats].flatMap((lines) => (lines === null ? [] : [inCell(lines)]))
  return `| ${[String(number), `${text}[^${number}]`, inCell(byWithPlace(row)), escaped(when), ...more].join(' | ')} |`
}

const tableOf = (rows: readonly AnnexRow[], heads: readonly string[]): string =>
  [`| ${heads.map(escaped).join(' | ')} |`, `|${' --- |'.repeat(heads.length)}`, ...rows.map(rowLine)].join('\n')

/** The whole annex as text that ends in a line feed. */
export function annexMarkdown(annex: Annex): string {
  const { language, title, cover, notices, missing, sections } = annex
  const words = annexWords[language]
  const rows = sections.flatMap((section) => section.rows)
  const proofs = rows.map(
    ({ number, proof }) =>
      // no numbered list: who checks the file would take its lines for notes
      `- **${number}** ${escaped(proof.place)}${colonIn(language)}${[...proof.read, `${words.read.here}${colonIn(language)}${proof.page}`].map(escaped).join(semicolonIn(language))}`,
  )
  const parts = [
    `# ${escaped(title)}`,
    cover.map(([name, value]) => `- **${escaped(name)}**${colonIn(language)}${escaped(value)}`).join('\n'),
    notices.map((notice) => `> ${escaped(notice)}`).join('\n>\n'),
    ...sections.flatMap((section) => [`## ${escaped(section.state)}`, tableOf(section.rows, headsOf(annex))]),
    `## ${escaped(words.missing)}`,
    missing.map((line) => `- ${escaped(line)}`).join('\n'),
    `## ${escaped(words.proof)}`,
    escaped(words.proofMore),
    proofs.join('\n'),
    rows.map(({ number, note }) => `[^${number}]: ${noteOf(note)}`).join('\n\n'),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}
