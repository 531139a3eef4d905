// One document: its dates and duties, its versions, and its paragraphs in parts of a size that slow lines bear.

import type { DocumentDetail, DocumentRow, Label, UnitRow } from '../../db/store.ts'
import type { Duty } from '../domain/documents.ts'
import { recommendationTypes } from '../domain/units.ts'
import { documentTypeWords, languageWords, mechanismWords, versionOf } from '../domain/words.ts'
import { cutInParts, partLinks } from './cut.ts'
import { dayWords } from './dates.ts'
import { html } from './html.ts'
import type { Page } from './layout.ts'
import {
  capturedWords,
  documentHref,
  flagTag,
  inventedNotice,
  pinpoint,
  quotation,
  stateLinks,
  unitTypeTag,
  versionNotice,
} from './parts.ts'

type FullUnit = UnitRow & { labels: Label[] }
export type DocumentView = {
  document: DocumentDetail
  units: FullUnit[]
  related: DocumentRow[]
  skipped: { where: string; text: string; reason: string }[]
  part: number
}

const sizeOf = (unit: FullUnit): number => (unit.text?.length ?? 0) + (unit.stem?.length ?? 0) + 350

export const inParts = (units: FullUnit[]): FullUnit[][] => cutInParts(units, sizeOf)

/** Address of a unit within its document, whatever part it stands in. */
export const unitHref = (document: DocumentRow, units: FullUnit[], id: string): string => {
  const part = inParts(units).findIndex((rows) => rows.some((row) => row.id === id)) + 1
  const [path, query] = documentHref(document).split('?')
  const params = [query, part > 1 ? `part=${part}` : undefined].filter(Boolean).join('&')
  return `${path}${params ? `?${params}` : ''}#${id}`
}

const unitItem = (unit: FullUnit, document: DocumentRow, before: FullUnit | undefined) => {
  const heading = unit.heading.join(' › ')
  const asks = recommendationTypes.includes(unit.unitType)
  return html`
    ${heading !== '' && heading !== before?.heading.join(' › ') && html`<h3>${heading}</h3>`}
    <section id=${unit.id} aria-label=${pinpoint(unit)}>
      <p class="meta"><span class="pin">${asks ? html`<a href=${`/recommendations/${unit.id}`}>${pinpoint(unit)}</a>` : pinpoint(unit)}</span>
        ${unitTypeTag(unit)} ${asks && flagTag(unit.labels)}</p>
      ${quotation(unit, document, asks ? '' : 'context')}
    </section>`
}

const dueWords = ({ due, dueMonth, dueRule }: Duty): string => {
  if (due) return dueRule ? `${dayWords(due)} (computed: ${dueRule})` : dayWords(due)
  return dueMonth ? `${dueMonth} (no day printed)` : 'no day printed'
}

const duty = (words: string, one: Duty | null | undefined) =>
  one &&
  html`<dt>${words}</dt><dd>${dueWords(one)}${one.paragraphs.length > 0 ? ` – paras. ${one.paragraphs.join(', ')}` : ''}
    <span class="small soft"> (para. ${one.paragraph}: “${one.quote}”)</span></dd>`

const facts = ({ document, related }: DocumentView) => html`<dl class="facts">
  <dt>State</dt><dd>${stateLinks(document)}${document.stateAsPrinted ? ` (as printed: ${document.stateAsPrinted})` : ''}</dd>
  <dt>Body</dt><dd>${document.body}</dd>
  <dt>Distributed</dt><dd>${document.distributionDate ? dayWords(document.distributionDate) : 'no date printed'}</dd>
  ${document.adoptionDates.length > 0 && html`<dt>Adopted</dt><dd>${document.adoptionDates.map(dayWords).join(', ')}</dd>`}
  ${document.session !== null && html`<dt>Session</dt><dd>${document.session}</dd>`}
  ${document.workingGroupSession !== null && html`<dt>Session of the Working Group</dt><dd>${document.workingGroupSession}</dd>`}
  ${document.councilSession !== null && html`<dt>Session of the Council</dt><dd>${document.councilSession}</dd>`}
  ${document.cycle !== null && html`<dt>Cycle</dt><dd>${document.cycle}</dd>`}
  <dt>Version</dt><dd>${versionOf(document)}</dd>
  <dt>Language read</dt><dd>${languageWords[document.language]}; original: ${document.originalLanguage ? languageWords[document.originalLanguage] : 'not known'}</dd>
  ${document.version !== 'restricted' && duty('Follow-up due', document.parsed?.followUp)}
  ${document.version !== 'restricted' && duty('Next report due', document.parsed?.nextReport)}
  ${document.address && html`<dt>Address</dt><dd><a href=${document.address} rel="noreferrer">${document.address}</a></dd>`}
  <dt>Captured from</dt><dd>${capturedWords(document)}</dd>
  ${document.retrievedAt && html`<dt>Captured at</dt><dd>${document.retrievedAt} (UTC)</dd>`}
  ${document.sha256 && html`<dt>SHA-256 of the bytes</dt><dd class="hash">${document.sha256}</dd>`}
  ${
    document.versions.length > 1 &&
    html`<dt>Versions held</dt><dd>${document.versions.map((v) => html`${versionOf({ ...v, type: document.type })}, captured ${v.retrievedAt.slice(0, 10)}${v.current ? ' (shown)' : ''}<br />`)}</dd>`
  }
  ${
    document.unread.length > 0 &&
    html`<dt>Kept, not read</dt><dd>${document.unread.map((one) => html`${one.message} (captured ${one.retrievedAt.slice(0, 10)})<br />`)}</dd>`
  }
  ${
    related.length > 0 &&
    html`<dt>Belongs with it</dt><dd>${related.map((row, i) => html`${i > 0 ? '; ' : ''}<a href=${documentHref(row)}>${row.symbol}</a> (${documentTypeWords[row.type]}, ${languageWords[row.language]})`)}</dd>`
  }
</dl>`

/** `part` counts from 1; null when the document has no such part. */
export const documentPage = (view: DocumentView): Page | null => {
  const { document, units, skipped, part } = view
  const parts = inParts(units)
  const shown = parts[part - 1]
  if (!shown) return null
  return {
    title: document.symbol,
    noIndex: document.invented,
    children: html`
      ${inventedNotice(document.invented)}
      ${document.withdrawnAt && html`<p class="notice"><strong>Withdrawn</strong> from the official list on ${document.withdrawnAt.slice(0, 10)}.</p>`}
      ${versionNotice(document)}
      <p class="kicker">${documentTypeWords[document.type]} · ${mechanismWords[document.mechanism]}</p>
      <h1>${document.symbol}</h1>
      <p class="lead">${document.title}</p>
      ${facts(view)}
      <h2>Paragraphs</h2>
      <p class="small soft">${document.recommendationCount} recommendations among ${document.unitCount} paragraphs and parts of paragraphs,
        verbatim. The kind of each stands beside its number.</p>
      ${partLinks(documentHref(document), part, parts.length)}
      ${shown.map((unit, i) => unitItem(unit, document, shown[i - 1]))}
      ${partLinks(documentHref(document), part, parts.length)}
      ${
        skipped.length > 0 &&
        document.version !== 'restricted' &&
        part === parts.length &&
        html`<h2>What was not read</h2><ul class="small">${skipped.map((row) => html`<li>${row.where}: ${row.reason}</li>`)}</ul>`
      }`,
  }
}
