// A changed window as an item of a feed: what changed, what it was, how sure it is, and where to check it.
import { nameOrCode } from '../domain/states/states.ts'
import { describeWindow, whenInWords } from '../domain/windows/describe.ts'
import { dateWords } from '../domain/windows/describe-words.ts'
import { proofInWords } from '../domain/windows/proof.ts'
import type { WindowLanguage } from '../domain/windows/rule.ts'
import type { ReviewWindow } from '../domain/windows.ts'
import { inventedWords } from './calendar-rows.ts'
import type { ChangeItem } from './changes.ts'

type WindowChange = {
  id: string
  arrivedAt: string
  kind: string
  before: ReviewWindow | null
  after: ReviewWindow | null
}

const kindWords: Record<WindowLanguage, Record<string, string>> = {
  en: {
    created: 'New',
    updated: 'Changed',
    moved: 'Moved',
    cancelled: 'Cancelled',
    confirmed: 'Confirmed',
    superseded: 'Replaced',
    restored: 'Stands again',
    in_doubt: 'In doubt',
    withdrawn: 'Withdrawn',
  },
  fr: {
    created: 'Nouveau',
    updated: 'Modifié',
    moved: 'Déplacé',
    cancelled: 'Annulé',
    confirmed: 'Confirmé',
    superseded: 'Remplacé',
    restored: 'Rétabli',
    in_doubt: 'En doute',
    withdrawn: 'Retiré',
  },
  es: {
    created: 'Nuevo',
    updated: 'Modificado',
    moved: 'Aplazado',
    cancelled: 'Cancelado',
    confirmed: 'Confirmado',
    superseded: 'Sustituido',
    restored: 'Vigente de nuevo',
    in_doubt: 'En duda',
    withdrawn: 'Retirado',
  },
}

/**
 * The item of a change of a window; `address` is the page on which the State's windows stand. With `today` a lower bound
 * that is past says so.
 * @throws RangeError for a change without a window
 */
export function windowChangeItem(
  change: WindowChange,
  language: WindowLanguage,
  address: string,
  today?: string,
): ChangeItem {
  const window = change.after ?? change.before
  if (window === null) throw new RangeError(`change ${change.id} names no window`)
  const words = dateWords[language]
  const said = describeWindow(window, language, today)
  const proof = proofInWords(window, language)
  const cycle = window.mechanism === 'UPR' && said.occasion !== null ? ` (${said.occasion})` : ''
  const state = nameOrCode(window.state, language)
  const { before: old, after: now } = change
  const isBack = change.kind === 'restored' && old?.dueOn === now?.dueOn && old?.opensOn === now?.opensOn
  const before = old === null || isBack ? [] : [words.replaces(whenInWords(old, language))]
  const mark = window.invented ? `[${inventedWords[language]}] ` : ''
  const gone = change.after === null ? [] : [said.line]
  return {
    id: change.id,
    arrivedAt: change.arrivedAt,
    title: `${mark}${kindWords[language][change.kind] ?? kindWords[language]['updated']}${language === 'fr' ? ' : ' : ': '}${state}, ${said.title}${cycle}`,
    lines: [
      ...gone,
      ...before,
      words.basis(window.rule, proof.basis),
      ...(proof.source === null
        ? []
        : [words.source(proof.note === null ? proof.source : `${proof.source} (${proof.note})`)]),
      words.checkAt(window.officialPage),
      words.responsible,
    ],
    address,
    tags: [change.kind, window.mechanism, window.kind],
    invented: window.invented,
  }
}
