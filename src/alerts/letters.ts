// The letters: what each kind of mail says.

import type { AlertRow, DeliveryKind } from '../../db/alerts-store.ts'
import { isDay } from '../domain/days/days.ts'
import { type Titled, titleIn } from '../domain/source-card.ts'
import type { AlertLanguage, Choice } from './choice.ts'
import { dayInWords } from './days.ts'
import type { Block, Letter, Section } from './mail/message.ts'
import { viewAlerts } from './message-rows.ts'
import { type AlertView, checkWords, type Now } from './view.ts'
import { wordsIn } from './words.ts'

/** Alerts that are written out; those after them stand in one line each, so that a digest stays one message. */
const writtenOut = 60

export type Foot = { dataVersion: string; staleSources: readonly Titled[] }

const plain = (lines: string[]): Section => ({ heading: null, blocks: [{ heading: '', lines }] })

/** What can be acted on, what is only to know, and documents; each row in full, or in one line after the first ones. */
export function alertSections(views: AlertView[], choice: Choice): Section[] {
  const words = wordsIn(choice.language)
  const blockOf = (view: AlertView, index: number): Block =>
    index < writtenOut
      ? { heading: view.heading, lines: view.lines }
      : {
          heading: view.heading,
          lines: [view.short, view.lines.at(-1)!, ...(view.page ? [checkWords(view.page, words)] : [])],
        }
  const blocks = views.map((view, index) => ({ view, block: blockOf(view, index) }))
  const sections: [string, (view: AlertView) => boolean][] = [
    [words.actHeading, ({ canAct }) => canAct],
    [words.knowHeading, ({ canAct, group }) => !canAct && group !== 'arrival'],
    [words.arrivalsHeading, ({ group }) => group === 'arrival'],
  ]
  return sections.flatMap(([heading, isOfIt]) => {
    const found = blocks.filter(({ view }) => isOfIt(view)).map(({ block }) => block)
    return found.length === 0 ? [] : [{ heading, blocks: found }]
  })
}

/** What stands under every letter about dates. */
export function footLines(choice: Choice, foot: Foot): string[] {
  const words = wordsIn(choice.language)
  return [
    words.ownCheck,
    words.zone,
    words.version(foot.dataVersion),
    ...(foot.staleSources.length > 0
      ? [words.failing(foot.staleSources.map((source) => titleIn(source, choice.language)).join(', '))]
      : []),
  ]
}

/** An alert mail or a digest: what is due, in words, with why each is there. */
export function alertLetter(kind: 'alerts' | 'digest', rows: AlertRow[], choice: Choice, now: Now, foot: Foot): Letter {
  const words = wordsIn(choice.language)
  const views = viewAlerts(rows, choice, now)
  const subject =
    kind === 'alerts' ? words.subjectAlerts : choice.cadence === 'weekly' ? words.subjectWeekly : words.subjectDaily
  return {
    language: choice.language,
    subject: subject(views.length),
    opening: words.opening,
    sections: alertSections(views, choice),
    foot: footLines(choice, foot),
    leaveWords: words.leave,
  }
}

export type Links = { confirm: string; manage: string }

/** Why it was stopped, kept as `2026-05-01: the reason`. The reason is in English: other languages say where it can be read. */
function reasonOf(note: string | null, language: AlertLanguage): string[] {
  if (note === null) return []
  const day = note.slice(0, 10)
  if (!isDay(day)) return language === 'en' ? [note] : []
  return [wordsIn(language).noteReason(language === 'en' ? day : dayInWords(day, language), note.slice(12))]
}

/** A mail about the subscription itself. The choice is never repeated in it: whoever reads over a shoulder learns nothing. */
export function noticeLetter(
  kind: DeliveryKind,
  choice: Choice,
  links: Links,
  status: string,
  note: string | null,
): Letter {
  const words = wordsIn(choice.language)
  const letter = (subject: string, opening: string, lines: string[]): Letter => ({
    language: choice.language,
    subject,
    opening,
    sections: [plain(lines)],
    foot: [],
    leaveWords: words.leave,
  })
  // not in the first line, which a locked screen shows
  const ask = [words.confirmAsk, links.confirm, words.confirmElse, words.confirmService]
  switch (kind) {
    case 'confirm':
      return letter(words.subjectConfirm, words.confirmOpening, ask)
    case 'known':
    case 'resend':
      if (status === 'pending') return letter(words.subjectConfirm, words.confirmOpening, [words.pendingBody, ...ask])
      return letter(words.subjectKnown, words.knownOpening, [words.knownBody, links.manage, words.keepSecret])
    case 'note':
      return letter(words.subjectNote, words.noteOpening, [
        ...reasonOf(note, choice.language),
        words.noteResume,
        links.manage,
      ])
    case 'test':
      return letter(words.subjectTest, words.test, [])
    default:
      throw new Error(`no letter for ${kind}`)
  }
}
