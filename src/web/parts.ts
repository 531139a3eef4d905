// Pieces that several pages share: marks, quotations, lists of recommendations.

import type { ComponentChildren } from 'preact'
import type { DocumentDetail, DocumentRow, Label, RecommendationRow, UnitRow } from '../../db/store.ts'
import { quotableVersions } from '../domain/mechanisms.ts'
import { notClassifiedIn, notClassifiedWords } from '../domain/not-classified.ts'
import { markedPlaces, piecesOf } from '../domain/search/marks.ts'
import type { Query } from '../domain/search/query.ts'
import { stateByCode } from '../domain/states/states.ts'
import { flagOf, gistOf, positionLines, textStatusOf, textWords } from '../domain/unit-words.ts'
import { inventedWords, languageWords, mechanismWords, unitTypeWords, versionWords } from '../domain/words.ts'
import { dayWords } from './dates.ts'
import { html } from './html.ts'

export const nameOf = (iso3: string): string => stateByCode(iso3)?.names.en.short ?? iso3

export const symbolPath = (symbol: string): string => symbol.split('/').map(encodeURIComponent).join('/')

export const documentHref = (document: Pick<DocumentRow, 'symbol' | 'language'>): string =>
  `/documents/${symbolPath(document.symbol)}${document.language === 'en' ? '' : `?language=${document.language}`}`

/** Where the bytes came from; the name of a file that a person imported is theirs. */
export const capturedWords = ({ sha256, capturedFrom }: Pick<DocumentRow, 'sha256' | 'capturedFrom'>): string =>
  sha256 === null
    ? 'text not collected yet: known from a register of facts'
    : (capturedFrom ?? 'a file that the operator of this service imported')

type Versioned = Pick<DocumentRow, 'replacedBy'> & { replaces?: DocumentDetail['replaces'] }

/** What stands beside a text that another was issued in place of, and beside that other. */
export const versionNotice = ({ replacedBy, replaces = [] }: Versioned) => html`
  ${
    replacedBy &&
    html`<p class="notice"><strong>Replaced.</strong> <a href=${documentHref(replacedBy)}>${replacedBy.symbol}</a> was issued in place of this
      text: cite that one. This text is kept as it was, and counts nowhere.</p>`
  }
  ${
    replaces.length > 0 &&
    html`<p class="notice">Issued in place of ${replaces.map(
      (row, i) => html`${i > 0 ? ', ' : ''}<a href=${documentHref(row)}>${row.symbol}</a>`,
    )}, which is kept.</p>`
  }`

/** UN style: `11(a)(i)` → "para. 11 (a) (i)"; a number that was not printed is never given as printed (Q3). */
export const pinpoint = (unit: Pick<UnitRow, 'path' | 'numberStatus'>): string =>
  unit.numberStatus === 'printed' && unit.path
    ? `para. ${unit.path.replaceAll('(', ' (')}`
    : '[paragraph number not printed in the source]'

export const inventedNotice = (invented: boolean) =>
  invented &&
  html`<div class="notice" role="note"><p><strong>${inventedWords}.</strong> This State and these texts do not exist. They show
    how the pages work and count nowhere.</p></div>`

export const inventedTag = (invented: boolean) =>
  invented && html`<span class="tag"><strong>${inventedWords}</strong></span>`

/** Q2: said wherever a text that is not final is shown. */
export const versionTag = (document: DocumentRow) =>
  quotableVersions.includes(document.version)
    ? null
    : html`<span class="tag"><strong>${versionWords[document.version]}</strong></span>`

const overlapping = (labels: Label[], length: number) => {
  const spans = labels
    .flatMap((label) => label.evidence)
    .filter((span) => span.start >= 0 && span.end <= length && span.start < span.end)
    .sort((a, b) => a.start - b.start)
  const joined: { start: number; end: number }[] = []
  for (const span of spans) {
    const last = joined.at(-1)
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end)
    else joined.push({ start: span.start, end: span.end })
  }
  return joined
}

/** The verbatim text with the evidence of the given labels marked; nothing is left out or changed. */
export const marked = (text: string, labels: Label[]) => {
  const pieces: unknown[] = []
  let at = 0
  for (const span of overlapping(labels, text.length)) {
    pieces.push(text.slice(at, span.start), html`<mark>${text.slice(span.start, span.end)}</mark>`)
    at = span.end
  }
  return [...pieces, text.slice(at)]
}

/** The verbatim text with the words of a search marked. */
const saying = (text: string, { language }: DocumentRow, sought: Query) =>
  piecesOf(text, markedPlaces(text, language, sought)).map((piece) =>
    piece.marked ? html`<mark>${piece.text}</mark>` : piece.text,
  )

/** Text of a unit as a quotation, or the words that say why there is none. */
export const quotation = (
  unit: UnitRow & { labels: Label[] },
  document: DocumentRow,
  kind = '',
  evidence: Label[] = [],
  sought: Query | null = null,
) => {
  const status = textStatusOf(unit.text, document.version)
  if (status !== 'verbatim' || unit.text === null)
    return html`<p class="soft">${textWords(status, document.symbol)}. ${status === 'not_collected' ? gistOf(unit.labels) : ''}</p>`
  const foreign =
    document.language === 'en' ? {} : { lang: document.language, dir: document.language === 'ar' ? 'rtl' : undefined }
  return html`<blockquote class=${kind} ...${foreign}>
    ${unit.stem && html`<p>${sought ? saying(unit.stem, document, sought) : unit.stem}</p>`}
    <p>${sought ? saying(unit.text, document, sought) : marked(unit.text, evidence)}</p>
  </blockquote>`
}

/** The flag in words, or why the rules have not read the text; nothing where it is not set. */
export const flagTag = (labels: Label[]) => {
  const flag = flagOf(labels)
  const unread = notClassifiedIn(labels)
  if (flag === 'not_classified' && unread) return html`<span class="tag">${notClassifiedWords[unread]}</span>`
  if (flag !== 'yes' && flag !== 'doubtful') return null
  return html`<span class="tag aid">On criminalisation${flag === 'doubtful' ? ' (doubtful)' : ''} – finding aid</span>`
}

export const stateLinks = (document: DocumentRow) =>
  document.states.map((code, i) => html`${i > 0 ? ', ' : ''}<a href=${`/states/${code}`}>${nameOf(code)}</a>`)

/** One recommendation in a list: the text whole, where it stands, what the State answered; `sought` is marked in it. */
export const recommendationItem = (
  row: RecommendationRow,
  options: { state?: boolean; grouped?: boolean; beside?: ComponentChildren; sought?: Query | null } = {},
) => {
  const { document } = row
  const last = positionLines(row.positions).at(-1)
  return html`<li>
    ${quotation(row, document, '', [], options.sought)}
    <p class="meta">
      <a class="pin" href=${`/recommendations/${row.id}`}>${document.symbol}, ${pinpoint(row)}</a>
      ${options.state && html`<span>${stateLinks(document)}</span>`}
      ${!options.grouped && html`<span>${mechanismWords[document.mechanism]}</span>`}
      ${document.distributionDate && html`<span>${dayWords(document.distributionDate)}</span>`}
      ${document.language !== 'en' && html`<span>${languageWords[document.language]}</span>`}
      ${row.recommendingStates.length > 0 && html`<span>by ${row.recommendingStates.map((s) => s.printed).join(', ')}</span>`}
      ${last && html`<span>${last}</span>`}
      ${flagTag(row.labels)} ${versionTag(document)} ${inventedTag(document.invented)}
    </p>
    ${options.beside}
  </li>`
}

/** Type of a unit in words, for eyes and screen readers alike (Q6). */
export const unitTypeTag = (unit: UnitRow) => html`<span class="tag">${unitTypeWords[unit.unitType]}</span>`
