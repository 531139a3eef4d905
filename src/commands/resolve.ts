// resolve: the citations of a draft, checked against what is held on this machine; nothing leaves it.
import type { Command } from 'commander'
import { cards } from '../../scrapers/index.ts'
import { type CitationStyle, citationStyles } from '../cite/cite.ts'
import type { Verdict } from '../cite/resolve/answer.ts'
import { checkDraft, type DraftAnswer } from '../cite/resolve/draft.ts'
import { nameAnswer } from '../cite/resolve/say.ts'
import { UsageError } from '../domain/errors.ts'
import { exitCodes, out, withContext } from './command.ts'
import { readDraftFile } from './draft-file.ts'

const languages = ['en', 'fr', 'es'] as const
type Language = (typeof languages)[number]

/** Verdicts after which a person has something to look at. */
const isOpen = ({ verdict }: DraftAnswer['citations'][number]): boolean => !['ok', 'out_of_scope'].includes(verdict)

/** What the author has to change or to look up in the draft; a document that is not held is no fault of the draft. */
const isFault = (verdict: Verdict): boolean =>
  !['ok', 'out_of_scope', 'known_but_not_held', 'not_held'].includes(verdict)

const help = `
Exit code: 0 when every citation of a document held here agrees with it; 1 when one
differs, is not a symbol, or could not be checked in full (unchecked, ambiguous,
unresolved). Documents that are not held here are listed and do not change the code.`

function print(answer: DraftAnswer, options: { all?: boolean }, language: Language): void {
  for (const one of answer.citations) {
    const { note, where, official, suggestion, sentences, verdict } = one
    const place = note === null ? 'text' : `${where} ${note}`
    const [first, ...more] = sentences
    out.line(`${place}: ${nameAnswer(one, language)}  [${verdict}] ${first}`)
    if (!isOpen(one) && !options.all) continue
    for (const sentence of more) out.line(`    ${sentence}`)
    if (suggestion !== null) out.line(`    ${suggestion}`)
    if (official !== null && one.document === null) out.line(`    ${official}`)
  }
  for (const { note, where, sentence } of answer.linkFaults)
    out.line(`${note === null ? 'text' : `${where} ${note}`}: ${sentence}`)
  const open = answer.citations.filter(isOpen).length
  out.line(
    `${answer.total} citations, ${open} to look at${answer.partial ? `; only the first ${answer.citations.length} were checked: cut the draft in parts` : ''}`,
  )
}

export function addResolve(program: Command, exit: (code: number) => void): void {
  program
    .command('resolve')
    .description('check the citations of a draft (text, Markdown, or Word with its notes) against what is held here')
    .argument('<file>', 'the draft')
    .option('--all', 'print every note, also on citations that agree')
    .option('--language <code>', 'language of the sentences: en, fr or es', 'en')
    .option('--style <id>', 'style of suggestions', 'omct-corrected')
    .option('--json', 'print as JSON: { citations, total, partial, linkFaults }')
    .addHelpText('after', help)
    .action(async (file: string, options: { all?: boolean; language: string; style: string; json?: boolean }) => {
      const language = languages.find((one) => one === options.language) as Language | undefined
      const style = citationStyles.find(({ id }) => id === options.style)?.id as CitationStyle | undefined
      if (language === undefined) throw new UsageError('--language takes en, fr or es')
      if (style === undefined)
        throw new UsageError(`--style takes one of ${citationStyles.map(({ id }) => id).join(', ')}`)
      const parts = await readDraftFile(file)
      const answer = await withContext(({ store }) => checkDraft(parts, store, { language, style, cards }), {
        readsOnly: true,
      })
      if (options.json) out.json(answer)
      else print(answer, options, language)
      exit(answer.citations.some(({ verdict }) => isFault(verdict)) ? exitCodes.red : exitCodes.done)
    })
}
