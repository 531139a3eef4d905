// Where and how to send something, as the first mail says it: by stage, once for all States, each row with its page.
import { howToTakePart } from '../domain/phases/how-to/choose.ts'
import { sayHowTo } from '../domain/phases/how-to/say.ts'
import { byStage, stageInWords } from '../domain/phases/how-to/stages.ts'
import type { Phase } from '../domain/phases/phase.ts'
import { phaseWords } from '../domain/phases/sentence.ts'
import type { HowToFact } from '../domain/procedure-facts.ts'
import type { AlertLanguage } from './choice.ts'
import type { Block } from './mail/message.ts'
import { colonIn } from './view.ts'

/** What somebody needs before sending; the rest is on the page of the State. */
const needed = new Set([
  ...['where to send', 'where', 'portal', 'address', 'official page', 'register', 'apply'],
  ...['format', 'length', 'language', 'publication', 'consent'],
])

function lineOf(row: HowToFact, language: AlertLanguage): string {
  const said = sayHowTo(row, language)
  const words = phaseWords[said.language]
  const unconfirmed = row.unconfirmed === null ? '' : `. ${words.unconfirmed(row.unconfirmed)}`
  const weight = phaseWords[language].weight[row.weight]
  return `${said.topic}${colonIn(language)}${said.value}${unconfirmed} – ${weight}${colonIn(language)}${row.address}`
}

const isClosed = ({ can }: Phase): boolean => can.kind === 'closed' || can.kind === 'probably_closed'

/** One block per stage that a phase speaks of; none where nothing can ever be sent, or what could be is closed. */
export function howToBlocks(phases: readonly Phase[], rows: readonly HowToFact[], language: AlertLanguage): Block[] {
  const shown = new Set(phases.filter((phase) => !isClosed(phase)).flatMap((phase) => howToTakePart(phase, rows)))
  return byStage(rows.filter((row) => shown.has(row) && needed.has(row.topic))).map(({ kind, rows: own }) => ({
    heading: stageInWords(kind, language),
    lines: own.map((row) => lineOf(row, language)),
  }))
}
