// One document: its dates and duties, its versions, and its paragraphs in parts of a size that slow lines bear.

import type { DocumentDetail, DocumentRow, Label, UnitRow } from '../../db/store.ts'
import type { CitedParagraphs } from '../cite/of-paragraphs.ts'
import { codeWords } from '../domain/code-words/code-words.ts'
import type { Duty } from '../domain/documents.ts'
import { sayDoubt, sayPlace } from '../domain/doubts/say.ts'
import { isHeldBack } from '../domain/errors.ts'
import { faultWords } from '../domain/fault-words.ts'
import { isByHand } from '../domain/imported.ts'
import { languageOfUnit, mayBeQuoted, versionOf } from '../domain/unit-words.ts'
import { recommendationTypes } from '../domain/units.ts'
import type { WindowLanguage } from '../domain/windows/rule.ts'
import { mark, markedForm } from './basket-part.ts'
import { citationsIn, citePart } from './cite-part.ts'
import { cutInParts, partLinks } from './cut.ts'
import { dayWords, instantWords } from './dates.ts'
import { html } from './html.ts'
import { inPartNotice } from './in-part.ts'
import type { Page } from './layout.ts'
import { outlinePart, pathOf } from './outline-part.ts'
import {
  around,
  capturedWords,
  cutTag,
  documentHref,
  doubtsOf,
  flagTag,
  foreign,
  hasNoText,
  inEnglish,
  inLanguage,
  inventedNotice,
  issuer,
  mechanismName,
  pinpoint,
  quotation,
  stateLinks,
  unitTypeTag,
  versionNotice,
} from './parts.ts'
import { colonIn, quoted, semicolonIn, textWords } from './words.ts'

export type FullUnit = UnitRow & { labels: Label[] }
export type DocumentView = {
  document: DocumentDetail
  units: FullUnit[]
  related: DocumentRow[]
  skipped: { where: string; text: string; reason: string }[]
  part: number
  /** a paragraph that was asked for and is not there; null for none */
  lost: string | null
  /** whether recommendations alone are shown */
  only: boolean
  /** what the part "Cite it" cites: paragraphs that were asked for, or the document */
  cited: CitedParagraphs
  paragraph: string | null
  /** ids in the basket of the reader */
  basket: readonly string[]
  language: WindowLanguage
}

const sizeOf = (unit: FullUnit): number => (unit.text?.length ?? 0) + (unit.stem?.length ?? 0) + 350

export const inParts = (units: FullUnit[]): FullUnit[][] => cutInParts(units, sizeOf)

/** Address of a unit within its document, whatever part it stands in. */
export const unitHref = (document: DocumentRow, units: FullUnit[], id: string): string => {
  const part = inParts(units).findIndex((rows) => rows.some((row) => row.id === id)) + 1
  return `${partHref(document, part)}#${id}`
}

/** Address of a part of a document, the first one without its number. */
export const partHref = (document: DocumentRow, part: number): string => {
  const [path, query] = documentHref(document).split('?')
  const params = [query, part > 1 ? `part=${part}` : undefined].filter(Boolean).join('&')
  return `${path}${params ? `?${params}` : ''}`
}

/** The same, of the recommendations alone where only those are read. */
const readerHref = (document: DocumentRow, part: number, only: boolean): string => {
  const address = partHref(document, part)
  return only ? `${address}${address.includes('?') ? '&' : '?'}only=recommendations` : address
}

/** How many paragraphs there are, and whose words they are. */
function countWords(document: DocumentRow, language: WindowLanguage): string {
  const words = textWords[language].document
  const { recommendationCount, unitCount } = document
  if (document.version === 'index_copy') return words.copied(recommendationCount, unitCount)
  return hasNoText(document) ? words.listed(recommendationCount) : words.count(recommendationCount, unitCount)
}

const unitItem = (unit: FullUnit, before: FullUnit | undefined, { document, basket, language }: DocumentView) => {
  const heading = pathOf(unit).join(' › ')
  const asks = recommendationTypes.includes(unit.unitType)
  return html`
    ${heading !== '' && heading !== (before && pathOf(before).join(' › ')) && html`<h3 ...${foreign(languageOfUnit(unit, document), language)}>${heading}</h3>`}
    <section id=${unit.id} aria-label=${pinpoint(unit, language)}>
      <p class="meta"><span class="pin">${asks ? html`<a href=${`/recommendations/${unit.id}`}>${pinpoint(unit, language)}</a>` : pinpoint(unit, language)}</span>
        ${unitTypeTag(unit, language)} ${cutTag(unit, document, language)} ${asks && flagTag(unit, document, language)}
        ${asks && html`<a href=${`/recommendations/${unit.id}#cite`}>${textWords[language].recommendation.cite}</a> ${mark(unit, basket, language)}`}</p>
      ${quotation(unit, document, language, asks ? '' : 'context')}
    </section>`
}

const dueWords = ({ due, dueMonth, dueRule }: Duty, language: WindowLanguage) => {
  const { computed, noDay } = textWords[language].document
  if (due === null) return dueMonth ? `${dayWords(dueMonth, language)} (${noDay})` : noDay
  if (!dueRule) return dayWords(due, language)
  // the rule is said in English by the reader of the document
  return `${dayWords(due, language)} (${language === 'en' ? `${computed}: ${dueRule}` : computed})`
}

const duty = (name: string, one: Duty | null | undefined, { document, language }: DocumentView) => {
  const words = textWords[language].document
  return (
    one &&
    html`<dt>${name}</dt><dd>${dueWords(one, language)}${one.paragraphs.length > 0 ? ` – ${words.paragraphs(one.paragraphs.join(', '))}` : ''}
    <span class="small soft"> (${codeWords[language].paragraph(String(one.paragraph))}${colonIn(language)}${around((text) => quoted(text, language), inLanguage(one.quote, document.language, language))})</span></dd>`
  )
}

/** A doubtful version is told in the language of the page, with what takes it; other failures in their own words. */
const unreadWords = ({ fault, message }: DocumentDetail['unread'][number], language: WindowLanguage) => {
  if (!isHeldBack(fault)) return inEnglish(message, language)
  const { what, remedy } = faultWords(fault, language)
  return `${what} ${remedy}`
}

const facts = (view: DocumentView) => {
  const { document, related, language } = view
  const { facts: words, document: ofDocument, noDatePrinted } = textWords[language]
  const codes = codeWords[language]
  const day = (one: string) => dayWords(one, language)
  return html`<dl class="facts">
  <dt>${words.state}</dt><dd>${stateLinks(document, language)}${document.stateAsPrinted && html` (${around(ofDocument.asPrinted, inLanguage(document.stateAsPrinted, document.language, language))})`}</dd>
  <dt>${words.body}</dt><dd>${issuer(document, language)}</dd>
  <dt>${words.distributed}</dt><dd>${document.distributionDate ? day(document.distributionDate) : noDatePrinted}</dd>
  ${document.adoptionDates.length > 0 && html`<dt>${words.adopted}</dt><dd>${document.adoptionDates.map(day).join(', ')}</dd>`}
  ${document.session !== null && html`<dt>${words.session}</dt><dd>${document.session}</dd>`}
  ${document.workingGroupSession !== null && html`<dt>${words.workingGroupSession}</dt><dd>${document.workingGroupSession}</dd>`}
  ${document.councilSession !== null && html`<dt>${words.councilSession}</dt><dd>${document.councilSession}</dd>`}
  ${document.cycle !== null && html`<dt>${words.cycle}</dt><dd>${document.cycle}</dd>`}
  ${
    hasNoText(document)
      ? html`<dt>${words.version}</dt><dd>${textWords[language].uncollectedFacts}</dd>`
      : html`<dt>${words.version}</dt><dd>${versionOf(document, language)}</dd>
  <dt>${words.language}</dt><dd>${codes.language[document.language]}${semicolonIn(language)}${words.original(document.originalLanguage ? codes.language[document.originalLanguage] : words.notKnown)}</dd>`
  }
  ${document.version !== 'restricted' && duty(words.followUp, document.parsed?.followUp, view)}
  ${document.version !== 'restricted' && duty(words.nextReport, document.parsed?.nextReport, view)}
  ${document.address && html`<dt>${isByHand(document) ? words.compare : words.address}</dt><dd><a href=${document.address} rel="noreferrer">${document.address}</a></dd>`}
  <dt>${words.from}</dt><dd>${capturedWords(document, language)}</dd>
  ${document.retrievedAt && html`<dt>${isByHand(document) ? words.importedAt : words.at}</dt><dd>${instantWords(document.retrievedAt, language)}</dd>`}
  ${doubtsOf(document.doubts, language)}
  ${document.sha256 && html`<dt>${words.hash}</dt><dd class="hash">${document.sha256}</dd>`}
  ${
    document.versions.length > 1 &&
    html`<dt>${words.versions}</dt><dd>${document.versions.map((v) => html`${versionOf({ ...v, type: document.type }, language)}, ${ofDocument.captured(day(v.retrievedAt.slice(0, 10)))}${v.current ? ` (${ofDocument.shown})` : ''}<br />`)}</dd>`
  }
  ${
    document.unread.length > 0 &&
    html`<dt>${words.kept}</dt><dd>${document.unread.map((one) => html`${unreadWords(one, language)} (${ofDocument.captured(day(one.retrievedAt.slice(0, 10)))})<br />`)}</dd>`
  }
  ${
    related.length > 0 &&
    html`<dt>${words.related}</dt><dd>${related.map((row, i) => html`${i > 0 ? semicolonIn(language) : ''}<a href=${documentHref(row)}>${row.symbol}</a> (${codes.documentType[row.type]}, ${codes.language[row.language]})`)}</dd>`
  }
</dl>`
}

/** Paragraphs are written as a footnote prints them; those that the document lacks are named. */
const citing = ({ document, cited, paragraph, language }: DocumentView) => {
  const { cite: words } = textWords[language].document
  const [path, query] = documentHref(document).split('?')
  const symbol = new URLSearchParams({ symbol: document.symbol, language: document.language })
  if (paragraph !== null) symbol.set('paragraph', paragraph)
  const above = html`<form method="get" action=${`${path}#cite`} class="ask">
    ${query && html`<input type="hidden" name="language" value=${document.language} />`}
    <div><label for="paragraph">${words.paragraphs}</label>
      <input id="paragraph" name="paragraph" type="text" maxlength="300" value=${paragraph ?? ''} /></div>
    <button type="submit">${words.button}</button></form>
    ${cited.lost.length > 0 && html`<p class="notice">${words.lost(cited.lost.join(', '))}</p>`}`
  const isOpen = mayBeQuoted(document)
  const why = hasNoText(document) ? textWords[language].recommendation.notHeld : versionOf(document, language)
  return citePart(
    {
      citations: cited.lost.length > 0 ? [] : citationsIn(cited.record, language),
      file: (format) => `/api/v1/citations/${format}?${symbol}`,
      notice: isOpen ? null : why,
      above,
    },
    language,
  )
}

/** Why a piece was not read; a reason that no other language has words for is said in English. */
const skippedItem = ({ where, reason }: DocumentView['skipped'][number], language: WindowLanguage) => {
  const said = sayDoubt(reason, language)
  if (said.isEnglish) return html`<li ...${foreign('en', language)}>${where}: ${reason}</li>`
  const place = sayPlace(where, language)
  return html`<li>${place !== null && `${place}${colonIn(language)}`}${said.words}</li>`
}

/** Each unit of the whole document with its address. */
const placedUnits = (parts: FullUnit[][], { document, only }: DocumentView) =>
  parts.flatMap((units, at) =>
    units.map((unit) => ({ unit, href: `${readerHref(document, at + 1, only)}#${unit.id}` })),
  )

/** Ways through a document: a paragraph by its number, its headings, its recommendations alone. */
const ways = (parts: FullUnit[][], view: DocumentView) => {
  const { document, only, lost, language } = view
  const words = textWords[language].document
  const [path, query] = documentHref(document).split('?')
  return html`<form method="get" action=${path} class="ask">
    ${query && html`<input type="hidden" name="language" value=${document.language} />`}
    <div><label for="go">${words.go}</label><input id="go" name="go" type="text" maxlength="30" value=${lost ?? ''} aria-invalid=${lost === null ? undefined : 'true'} aria-describedby=${lost === null ? undefined : 'lost'} />
      ${lost !== null && html`<span class="fault" id="lost">${words.cite.lost(lost)}</span>`}</div>
    <button type="submit">${words.goThere}</button></form>
    ${outlinePart(placedUnits(parts, view), document.language, language)}
    <p class="small">${only ? html`<a href=${`${readerHref(document, 1, false)}#paragraphs`}>${words.whole}</a>` : html`<a href=${`${readerHref(document, 1, true)}#paragraphs`}>${words.only}</a>`}</p>`
}

/** `part` counts from 1; null when the document has no such part. */
export const documentPage = (view: DocumentView): Page | null => {
  const { document, units, skipped, part, language } = view
  const words = textWords[language].document
  const parts = inParts(view.only ? units.filter(({ unitType }) => recommendationTypes.includes(unitType)) : units)
  const address = readerHref(document, 1, view.only)
  const shown = parts[part - 1]
  if (!shown) return null
  return {
    title: document.symbol,
    noIndex: document.invented,
    children: html`
      ${inventedNotice(document.invented, language)}
      ${document.withdrawnAt && html`<p class="notice"><strong>${words.withdrawn}</strong> ${words.withdrawnOn(dayWords(document.withdrawnAt.slice(0, 10), language))}</p>`}
      ${versionNotice(document, language)}
      ${inPartNotice(document, language)}
      <p class="kicker">${stateLinks(document, language)} · ${codeWords[language].documentType[document.type]} · ${mechanismName(document.mechanism, language)}</p>
      <h1>${document.symbol}</h1>
      <p class="lead" ...${foreign(document.language, language)}>${document.title}</p>
      <p class="small"><a href="#cite">${textWords[language].recommendation.cite}</a> · <a href="#facts">${words.about}</a></p>
      <h2 id="paragraphs">${words.heading}</h2>
      ${document.unitCount > 1 && ways(parts, view)}
      <p class="small soft">${countWords(document, language)}</p>
      ${partLinks(address, part, parts.length, language)}
      ${shown.map((unit, i) => unitItem(unit, shown[i - 1], view))}
      ${shown.some(({ unitType }) => recommendationTypes.includes(unitType)) && markedForm(language, { back: `${readerHref(document, part, view.only)}#${shown[0]!.id}` })}
      ${partLinks(address, part, parts.length, language)}
      ${
        skipped.length > 0 &&
        document.version !== 'restricted' &&
        part === parts.length &&
        html`<h2>${words.notRead}</h2><ul class="small">${skipped.map((row) => skippedItem(row, language))}</ul>`
      }
      ${citing(view)}
      <h2 id="facts">${words.about}</h2>
      ${facts(view)}`,
  }
}
