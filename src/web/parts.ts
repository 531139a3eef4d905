// Pieces that several pages share: marks, quotations, names, lists of recommendations.

import type { ComponentChildren } from 'preact'
import type { DocumentDetail, DocumentRow, Label, RecommendationRow, UnitRow } from '../../db/store.ts'
import { unprintedPlace } from '../cite/citable.ts'
import { lineWords } from '../cite/line-words.ts'
import { codeWords } from '../domain/code-words/code-words.ts'
import { heldInPart } from '../domain/doubts/held-in-part.ts'
import { sayDoubt } from '../domain/doubts/say.ts'
import { type Language, quotableVersions } from '../domain/mechanisms.ts'
import { officialAddress } from '../domain/official-address.ts'
import { formatPinpoints } from '../domain/pinpoints/pinpoints.ts'
import { flagOf } from '../domain/readings.ts'
import { type Repeat, repeatWords } from '../domain/repeats.ts'
import { markedPlaces, piecesOf } from '../domain/search/marks.ts'
import type { Query } from '../domain/search/query.ts'
import { nameOrCode } from '../domain/states/states.ts'
import {
  gistOf,
  languageOfUnit,
  type PositionLike,
  positionValueWords,
  textWords as statusWords,
  textStatusOf,
  unreadWords,
} from '../domain/unit-words.ts'
import { isOfState } from '../domain/units.ts'
import type { WindowLanguage } from '../domain/windows/rule.ts'
import { dayWords } from './dates.ts'
import { html } from './html.ts'
import { colonIn, textWords, webWords } from './words.ts'

export const symbolPath = (symbol: string): string => symbol.split('/').map(encodeURIComponent).join('/')

export const documentHref = (document: Pick<DocumentRow, 'symbol' | 'language'>): string =>
  `/documents/${symbolPath(document.symbol)}${document.language === 'en' ? '' : `?language=${document.language}`}`

/** Name of a mechanism; the code of one that no table has. */
export const mechanismName = (mechanism: string, language: WindowLanguage): string => {
  const { bodies } = webWords[language]
  return bodies[mechanism as keyof typeof bodies] ?? mechanism
}

/** Marks words of a text that is in another language than the page, with the direction in which they run. */
export const inLanguage = (text: string, own: Language, language: WindowLanguage) =>
  own === language ? text : html`<span lang=${own} dir=${own === 'ar' ? 'rtl' : 'ltr'}>${text}</span>`

/** Stands for words that keep their own language until they are put in. */
export const slot = '\uE000'

/** A sentence of ours around words of a document, which are marked as what they are. */
export const around = (sentence: (words: string) => string, words: unknown) => {
  const [before, after = ''] = sentence(slot).split(slot)
  return html`${before}${words}${after}`
}

/** What a reader or a publisher of ours says in English alone, inside a page in another language. */
export const inEnglish = (text: string, language: WindowLanguage) => inLanguage(text, 'en', language)

/** The body that issued a document, in the language of the page where it has a name there. */
export const issuer = ({ body, mechanism }: Pick<DocumentRow, 'body' | 'mechanism'>, language: WindowLanguage) => {
  if (language === 'en') return body
  if (body === webWords.en.bodies[mechanism]) return webWords[language].bodies[mechanism]
  return textWords[language].issuers[body] ?? inEnglish(body, language)
}

/** Beside a paragraph whose text stops in mid-sentence; nothing beside the others. */
export const cutTag = (unit: UnitRow, document: DocumentRow, language: WindowLanguage) =>
  textStatusOf(unit.text, document.version) === 'verbatim' &&
  heldInPart(unit, document.doubts) === 'paragraph' &&
  html`<span class="tag"><strong>${textWords[language].cut}</strong></span>`

/** What the reader doubted, as a row of facts; nothing where it doubted nothing. */
export const doubtsOf = (doubts: readonly string[], language: WindowLanguage) =>
  doubts.length > 0 &&
  html`<dt>${textWords[language].facts.warnings}</dt><dd>${doubts.map((doubt, at) => {
    const { words, isEnglish } = sayDoubt(doubt, language)
    return html`${at > 0 && html`<br />`}${isEnglish ? inEnglish(words, language) : words}`
  })}</dd>`

/** Where the bytes came from; the name of a file that a person imported is theirs. */
export const capturedWords = (
  { sha256, capturedFrom, version }: Pick<DocumentRow, 'sha256' | 'capturedFrom' | 'version'>,
  language: WindowLanguage,
): string => {
  const { fromIndex, uncollected, ownFile } = textWords[language]
  if (version === 'index_copy') return fromIndex
  return sha256 === null ? uncollected : (capturedFrom ?? ownFile)
}

/** No text is held: neither the document, nor what an index copied of it. */
export const hasNoText = ({ sha256, version }: Pick<DocumentRow, 'sha256' | 'version'>): boolean =>
  sha256 === null && version !== 'index_copy'

type Versioned = Pick<DocumentRow, 'replacedBy'> & { replaces?: DocumentDetail['replaces'] }

/** What stands beside a text that another was issued in place of, and beside that other. */
export const versionNotice = ({ replacedBy, replaces = [] }: Versioned, language: WindowLanguage) => {
  const words = textWords[language]
  return html`
  ${
    replacedBy &&
    html`<p class="notice"><strong>${words.replaced}</strong> ${words.replacedBy[0]}<a href=${documentHref(replacedBy)}>${replacedBy.symbol}</a>${words.replacedBy[1]}</p>`
  }
  ${
    replaces.length > 0 &&
    html`<p class="notice">${words.replaces[0]}${replaces.map(
      (row, i) => html`${i > 0 ? ', ' : ''}<a href=${documentHref(row)}>${row.symbol}</a>`,
    )}${words.replaces[1]}</p>`
  }`
}

/** UN style of the language: `11(a)(i)` → "para. 11 (a) (i)", "par. 11 a) i)"; a number that was not printed is marked as such, in the words of a citation (Q3). */
export const pinpoint = (unit: Pick<UnitRow, 'path' | 'numberStatus'>, language: WindowLanguage): string =>
  unit.numberStatus === 'printed' && unit.path
    ? formatPinpoints([unit.path], `un-${language}`)
    : unprintedPlace(
        {
          numberStatus: unit.path === null ? 'absent' : unit.numberStatus,
          pinpoints: unit.path === null ? [] : [unit.path],
        },
        `un-${language}`,
        lineWords[language],
      )

export const inventedNotice = (invented: boolean, language: WindowLanguage) =>
  invented &&
  html`<div class="notice" role="note"><p><strong>${webWords[language].invented}.</strong> ${webWords[language].inventedMore}</p></div>`

export const inventedTag = (invented: boolean, language: WindowLanguage) =>
  invented && html`<span class="tag"><strong>${webWords[language].invented}</strong></span>`

/** Q2: said wherever a text that is not final is shown. That it is a copy of an index is said whole where it stands alone. */
export const versionTag = (document: DocumentRow, language: WindowLanguage) => {
  if (quotableVersions.includes(document.version)) return null
  if (document.version === 'index_copy') return html`<span class="tag">${textWords[language].indexCopy}</span>`
  return html`<span class="tag"><strong>${codeWords[language].version[document.version]}</strong></span>`
}

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

/** Attributes of an element that holds words of a document: their language and direction where the page has another. */
export const foreign = (own: Language, language: WindowLanguage) =>
  own === language ? {} : { lang: own, dir: own === 'ar' ? 'rtl' : 'ltr' }

/** The verbatim text with the words of a search marked. */
const saying = (text: string, language: Language, sought: Query) =>
  piecesOf(text, markedPlaces(text, language, sought)).map((piece) =>
    piece.marked ? html`<mark>${piece.text}</mark>` : piece.text,
  )

/** That the text is not collected, and where it can be read. */
const toRead = ({ symbol, invented }: DocumentRow, language: WindowLanguage) => {
  const { why, read } = textWords[language].uncollectedTable
  return html`${why} ${!invented && html`<a href=${officialAddress(symbol, language)} rel="noreferrer">${read}</a>.`}`
}

/** Who recommended it, in the language of the page; as printed where the document has that language, or nobody is recognised. */
export const recommendedBy = (row: RecommendationRow, language: WindowLanguage) =>
  row.document.language === language
    ? printedBy(row, language, ', ')
    : row.recommendingStates.map(({ printed, iso3 }, at) => [
        at === 0 ? '' : ', ',
        iso3 === null ? inLanguage(printed, row.document.language, language) : nameOrCode(iso3, language),
      ])

/** Who recommended it: as printed; in the language of the page where a register alone names them. */
export const printedBy = (row: RecommendationRow, language: WindowLanguage, between: string) => {
  const printed = row.recommendingStates.map((one) => one.printed + (one.onBehalfOf ? ` (${one.onBehalfOf})` : ''))
  if (row.text !== null) return inLanguage(printed.join(between), row.document.language, language)
  return row.recommendingStates
    .map((one, at) => (one.iso3 ? nameOrCode(one.iso3, language) : printed[at]))
    .join(between)
}

/** Text of a unit as a quotation, or the words that say why there is none. */
export const quotation = (
  unit: UnitRow & { labels: Label[] },
  document: DocumentRow,
  language: WindowLanguage,
  kind = '',
  evidence: Label[] = [],
  sought: Query | null = null,
) => {
  const status = textStatusOf(unit.text, document.version)
  if ((status !== 'verbatim' && status !== 'index_copy') || unit.text === null)
    return html`<p class="soft">${status === 'not_collected' ? toRead(document, language) : `${statusWords(status, document.symbol, language)}.`} ${status === 'not_collected' ? gistOf(unit.labels, language) : ''}</p>`
  const own = languageOfUnit(unit, document)
  return html`<blockquote class=${kind} ...${foreign(own, language)}>
    ${unit.stem && html`<p>${sought ? saying(unit.stem, own, sought) : unit.stem}</p>`}
    <p>${sought ? saying(unit.text, own, sought) : marked(unit.text, evidence)}</p>
  </blockquote>`
}

/** Why the rules have not read the text; nothing where they have. */
export const unreadTag = (unit: UnitRow & { labels: Label[] }, document: DocumentRow, language: WindowLanguage) => {
  const unread = unreadWords(unit, document, language)
  return unread !== null && html`<span class="tag">${unread}</span>`
}

/** The flag in words, or why the rules have not read the text; nothing where it is not set. */
export const flagTag = (unit: UnitRow & { labels: Label[] }, document: DocumentRow, language: WindowLanguage) => {
  const flag = flagOf(unit.labels)
  const words = textWords[language]
  if (unreadWords(unit, document) !== null) return unreadTag(unit, document, language)
  if (flag !== 'yes' && flag !== 'doubtful') return null
  return html`<span class="tag aid">${flag === 'doubtful' ? words.flaggedDoubtful : words.flagged}</span>`
}

export const stateLinks = (document: DocumentRow, language: WindowLanguage) =>
  document.states.map(
    (code, i) => html`${i > 0 ? ', ' : ''}<a href=${`/states/${code}`}>${nameOrCode(code, language)}</a>`,
  )

/** Type of a unit in words, for eyes and screen readers alike (Q6). */
export const unitTypeTag = (unit: UnitRow, language: WindowLanguage) =>
  html`<span class="tag">${codeWords[language].unitType[unit.unitType]}</span>`

/** The position in words, with those that were printed beside it (N3). */
export const positionLine = (
  positions: readonly PositionLike[],
  at: number,
  own: Language,
  language: WindowLanguage,
) => {
  const { words: printed, rule } = positions[at]!
  const words = codeWords[language]
  const value = positionValueWords(positions, at, language)
  if (printed) return html`${value} – ${around(words.asPrinted, inLanguage(printed, own, language))}`
  return rule ? `${value} – ${words.byRule[rule] ?? rule}` : value
}

/** One recommendation in a list: the text whole, where it stands, what the State answered; `sought` is marked in it. */
export const recommendationItem = (
  row: RecommendationRow,
  language: WindowLanguage,
  options: {
    state?: boolean
    grouped?: boolean
    beside?: ComponentChildren
    sought?: Query | null
    /** the position stands above a group of rows, once for all */
    withoutPosition?: boolean
    /** a box to tick, where the page takes marks */
    mark?: ComponentChildren
  } = {},
) => {
  const { document } = row
  const own = languageOfUnit(row, document)
  return html`<li>
    ${quotation(row, document, language, '', [], options.sought)}
    <p class="meta">
      <a class="pin" href=${`/recommendations/${row.id}`}>${document.symbol}, ${pinpoint(row, language)}</a>
      <a href=${`/recommendations/${row.id}#cite`}>${textWords[language].recommendation.cite}</a>
      ${options.mark}
      ${options.state && html`<span>${stateLinks(document, language)}</span>`}
      ${!options.grouped && html`<span>${mechanismName(document.mechanism, language)}</span>`}
      ${document.distributionDate && html`<span>${dayWords(document.distributionDate, language)}</span>`}
      ${own !== language && html`<span>${codeWords[language].language[own]}</span>`}
      ${row.recommendingStates.length > 0 && html`<span>${around(textWords[language].by, recommendedBy(row, language))}</span>`}
      ${row.addressee && !isOfState(row.addressee) && html`<span class="tag">${textWords[language].facts.addressee}${colonIn(language)}${codeWords[language].addressee[row.addressee].toLowerCase()}</span>`}
      ${row.positions.length > 0 && !options.withoutPosition && html`<span>${positionLine(row.positions, row.positions.length - 1, own, language)}</span>`}
      ${flagTag(row, document, language)} ${versionTag(document, language)} ${cutTag(row, document, language)} ${inventedTag(document.invented, language)}
    </p>
    ${options.beside}
  </li>`
}

/** How the text repeats another; what it prints itself is in its own language. */
export const repeatItem = (repeat: Repeat, own: Language, language: WindowLanguage) => {
  const said = repeatWords({ ...repeat, printed: repeat.printed === null ? null : slot }, language)
  const [before, after] = said.split(slot)
  const words = html`${before}${repeat.printed === null ? null : inLanguage(repeat.printed, own, language)}${after}`
  return html`<li>${textWords[language].ledger.repeats} ${repeat.id ? html`<a href=${`/recommendations/${repeat.id}`}>${words}</a>` : words}</li>`
}
