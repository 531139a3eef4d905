// The closing paragraphs: follow-up request, dissemination, next report, technical assistance; told by what they ask.

import { compile } from '../../../src/domain/patterns.ts'
import type { UnitType } from '../../../src/domain/units.ts'
import type { Block } from '../numbered/types.ts'
import { closingTable } from './closing-table.ts'
import { countedLater, setsDeadline } from './deadlines.ts'
import { withoutLaw } from './law.ts'
import { mended } from './mended.ts'
import type { Section } from './sections.ts'
import type { ReadLanguage, Segment } from './segment.ts'

const meaning = (means: string): RegExp => compile(closingTable.rows, means)
const nextReport = meaning('next report')
const submitsReport = meaning('submits report')
const aboutContents = meaning('asks for contents')
const dueReport = meaning('report due')
const timeWords = meaning('time')
const time = { test: (text: string): boolean => timeWords.test(text) || setsDeadline(text) }
const paragraphs = meaning('paragraphs named')
const asksForInformation = meaning('asks for information')
const drawsAttention = meaning('draws attention')
const urgent = meaning('urgent')
const singlesOut = meaning('singles out')
const nextPeriodic = meaning('in next report')
const disseminate = meaning('disseminate')
const assistance = meaning('technical assistance')
const reportProcedure = meaning('report procedure')

const closing: Section[] = [
  'follow_up',
  'dissemination',
  'next_report',
  'consultation',
  'importance',
  'assistance',
  'other_issues',
]

/**
 * The type of a closing paragraph, or null where the text is no closing one. `late` tells that the paragraph stands in the
 * last part of the document, or under a heading of the closing part.
 */
export function endMatterType(printed: string, section: Section | null, late: boolean): UnitType | null {
  // the points of "1.º de mayo", of "28.05.2089" and of "i.e." end no sentence
  const text = mended(printed)
    .replace(/(?<=\d)\.(?=\d)/g, '/')
    .replace(/(?<![\p{L}.])(\p{L})\.\s?(\p{L})\.(?=,?\s[\p{Ll}\d])/gu, '$1$2')
  const closingPart = late || (section !== null && closing.includes(section))
  if (assistance.test(text) && (section === 'assistance' || !/\bshould\b|\brecommends that\b/i.test(text)))
    return 'technical_assistance'
  if (section === 'importance') return nextPeriodic.test(text) ? 'other' : 'follow_up_request'
  if (!closingPart) return null
  const namesParagraphs = paragraphs.test(withoutLaw(text))
  const reports =
    (nextReport.test(text) ||
      (submitsReport.test(text) && !nextPeriodic.test(text) && (setsDeadline(text) || countedLater.test(text)))) &&
    (section === 'next_report' || dueReport.test(text) || !aboutContents.test(text))
  const asks = asksForInformation.test(text)
  if (section === 'next_report' && reports) return 'next_report'
  // under the heading on follow-up no deadline is needed
  if (asks && namesParagraphs && (section === 'follow_up' || time.test(text)) && !nextPeriodic.test(text))
    return 'follow_up_request'
  if ((drawsAttention.test(text) || singlesOut.test(text)) && namesParagraphs)
    return nextPeriodic.test(text) ? 'other' : 'follow_up_request'
  if (urgent.test(text)) return 'follow_up_request'
  if (reports) return 'next_report'
  if (disseminate.test(text)) return 'dissemination'
  if (section === 'consultation' || section === 'dissemination') return 'dissemination'
  if (section === 'next_report' && reportProcedure.test(text)) return 'next_report'
  if (section === 'assistance') return 'technical_assistance'
  if (section === 'follow_up' && (asks || namesParagraphs)) return 'follow_up_request'
  // a deadline in words that are not known: `dutyDoubts` says so
  if (asks && namesParagraphs && !nextPeriodic.test(text)) return 'follow_up_request'
  return null
}

/** Does a request whose list names the paragraphs ask for information on follow-up to them: "on the recommendations on: (a) …"? */
export const asksToReport = (stem: string, whole: string): boolean =>
  asksForInformation.test(mended(stem)) && setsDeadline(stem) && paragraphs.test(withoutLaw(mended(whole)))

/** Does the text ask for information by no time at all, rather than draw attention, or ask "as a matter of priority"? */
export const asksForReply = (text: string): boolean =>
  asksForInformation.test(mended(text)) && !drawsAttention.test(text) && !timeWords.test(text)

const stems: Record<ReadLanguage, string> = {
  en: 'The Committee requests the State party to',
  fr: 'Le Comité prie l’État partie de',
  es: 'El Comité pide al Estado parte que',
}
/** "(c) Provide the Committee, within one year, with information on its response to the recommendations in paragraph 5": an item that asks for follow-up. */
const itemAsksToReport = ({ path, text }: Block, language: ReadLanguage): boolean => {
  const own = text.replace(/^(?:De |D['’])/u, '')
  return path.length === 1 && asksToReport(`${stems[language]} ${own.charAt(0).toLowerCase()}${own.slice(1)}`, text)
}

/** A recommendation whose items ask for information on follow-up, among others: these are cut off with the words before the list. */
export function withoutFollowUp(segment: Segment, language: ReadLanguage): Segment[] {
  const at = segment.blocks.findIndex((block) => itemAsksToReport(block, language))
  const opener = segment.blocks.slice(0, at).findLast(({ path }) => path.length === 0)
  if (segment.unitType !== 'recommendation' || at < 1 || opener === undefined) return [segment]
  const [item, rest] = [segment.blocks[at]!, segment.blocks.slice(at + 1)]
  return [
    { ...segment, blocks: segment.blocks.slice(0, at) },
    { unitType: 'follow_up_request', blocks: [opener, item] },
    ...(rest.length === 0 ? [] : withoutFollowUp({ ...segment, blocks: [opener, ...rest] }, language)),
  ]
}
