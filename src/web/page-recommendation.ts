// One recommendation: the words, where they stand, what the State answered, how to cite them, and the proof.

import type { Label, RecommendationRow, UnitRow } from '../../db/store.ts'
import { exportFormats } from '../cite/exports.ts'
import {
  evaluationOf,
  evaluationWords,
  isQuotable,
  labelName,
  labelWords,
  positionValueWords,
} from '../domain/unit-words.ts'
import type { Position } from '../domain/units.ts'
import {
  addresseeWords,
  documentTypeWords,
  languageWords,
  mechanismWords,
  numberStatusWords,
  versionWords,
} from '../domain/words.ts'
import { dayWords } from './dates.ts'
import { html } from './html.ts'
import type { Page } from './layout.ts'
import {
  capturedWords,
  documentHref,
  inventedNotice,
  inventedTag,
  pinpoint,
  quotation,
  stateLinks,
  symbolPath,
  unitTypeTag,
  versionNotice,
} from './parts.ts'

export type RecommendationView = {
  row: RecommendationRow
  concern: (UnitRow & { labels: Label[] }) | null
  /** in the order in which they are offered; the first two open */
  citations: { label: string; manual: string; confirmed: boolean; text: string }[]
  metadata: { name: string; content: string }[]
}

const positionItem = (position: Position, at: number, all: readonly Position[]) => html`<li>
  <strong>${positionValueWords(all, at)}</strong>${position.appliesTo ? ` (as to: “${position.appliesTo}”)` : ''}
  ${position.words && html` – as printed: “${position.words}”`}
  ${position.rule && html` – by rule, no text says so: ${position.rule.replaceAll('_', ' ')}`}
  ${position.alreadyImplemented && ' – the State says that it is already implemented or being implemented'}
  <br /><span class="small soft">Source: <a href=${`/documents/${symbolPath(position.sourceSymbol)}`}>${position.sourceSymbol}</a>${
    position.sourceParagraph ? `, para. ${position.sourceParagraph}` : ''
  }${position.sourceKind === 'not_read_here' && ' (not read here)'}</span>
</li>`

const answers = (row: RecommendationRow) => html`
  ${
    row.recommendingStates.length > 0 &&
    html`<h2>Who recommended it</h2>
      <p>As printed: ${row.recommendingStates.map((s) => s.printed + (s.onBehalfOf ? ` (${s.onBehalfOf})` : '')).join('; ')}</p>`
  }
  ${row.positions.length > 0 && html`<h2>Position of the State under review</h2><ul>${row.positions.map((position, at, all) => positionItem(position, at, all))}</ul>`}`

const styleBlock = ({ label, manual, confirmed, text }: RecommendationView['citations'][number]) => html`
  <h3>${label}</h3>
  <p class="copy">${text}</p>
  ${!confirmed && html`<p class="small soft">Form not confirmed yet in: ${manual}</p>`}`

const citing = ({ row, citations }: RecommendationView) => html`
  <h2>Cite it</h2>
  ${
    !isQuotable(row.text, row.document.version) &&
    html`<p class="notice">${row.text === null ? 'The text is not held here: check it before you quote.' : versionWords[row.document.version]}</p>`
  }
  ${citations.slice(0, 2).map(styleBlock)}
  <details><summary>Other styles (${citations.length - 2})</summary>${citations.slice(2).map(styleBlock)}</details>
  <p class="small">For a reference manager:
    ${exportFormats.map((format, i) => html`${i > 0 ? ' · ' : ''}<a href=${`/api/v1/recommendations/${row.id}/citations/${format}`}>${format}</a>`)}</p>`

/** Labels that rest on the same words and rules are shown together. */
const groupLabels = (labels: Label[]): Label[][] => {
  const groups = new Map<string, Label[]>()
  for (const label of labels) {
    const key = JSON.stringify([labelWords(label), label.evidence, label.rules, label.vetoes])
    groups.set(key, [...(groups.get(key) ?? []), label])
  }
  return [...groups.values()]
}

const labelItem = (group: Label[]) => {
  const { evidence, rules, vetoes } = group[0]!
  return html`<li><strong>${group.map(labelName).join('; ')}</strong> – ${labelWords(group[0]!)}
    ${evidence.length > 0 && html`<br /><span class="small">Because of: ${[...new Set(evidence.map((span) => `“${span.text}”`))].join('; ')}</span>`}
    ${
      rules.length > 0 &&
      html`<br /><span class="small soft">Rules that matched: ${rules.join(', ')}${
        vetoes.length > 0 ? `; rules against it: ${vetoes.join(', ')}` : ''
      }</span>`
    }
  </li>`
}

const labelling = (row: RecommendationRow) => {
  const evaluated = evaluationOf(row.document.language)
  if (row.labels.length === 0 && evaluated === 'measured') return null
  return html`<h2>Labels</h2>
    <p class="small soft">A finding aid, not a finding: rules matched words of the text (marked above). If you disagree, tell the
      operator of this service the id <code>${row.id}</code> and why; corrections are published with their reason.
      ${languageWords[row.document.language]}: ${evaluationWords[evaluated]}.</p>
    <ul>${groupLabels(row.labels).map(labelItem)}</ul>`
}

const proving = ({ document, ...row }: RecommendationRow) => html`
  <h2>Proof</h2>
  <dl class="facts">
    <dt>Document</dt><dd><a href=${documentHref(document)}>${document.symbol}</a> – ${document.title}</dd>
    <dt>Body</dt><dd>${document.body}; ${documentTypeWords[document.type]}</dd>
    <dt>Distributed</dt><dd>${document.distributionDate ? dayWords(document.distributionDate) : 'no date printed'}</dd>
    <dt>Version</dt><dd>${versionWords[document.version]}</dd>
    <dt>Language read</dt><dd>${languageWords[document.language]}; original: ${
      document.originalLanguage ? languageWords[document.originalLanguage] : 'not known'
    }</dd>
    <dt>Place</dt><dd>${numberStatusWords[row.numberStatus]}${row.path ? `: ${row.path}` : ''}${row.page ? `, page ${row.page} of the capture` : ''}</dd>
    ${document.address && html`<dt>Address</dt><dd><a href=${document.address} rel="noreferrer">${document.address}</a></dd>`}
    <dt>Captured from</dt><dd>${capturedWords(document)}</dd>
    <dt>Captured at</dt><dd>${document.retrievedAt ? `${document.retrievedAt} (UTC)` : '–'}</dd>
    <dt>SHA-256 of the bytes</dt><dd class="hash">${document.sha256 ?? '–'}</dd>
    ${row.addressee && html`<dt>Addressed to</dt><dd>${addresseeWords[row.addressee]}</dd>`}
    ${row.articles.length > 0 && html`<dt>Articles printed</dt><dd>${row.articles.join(', ')}</dd>`}
    ${row.references.length > 0 && html`<dt>Refers to</dt><dd>${row.references.map((ref) => ref.printed).join('; ')}</dd>`}
    ${row.warnings.length > 0 && html`<dt>Reading notes</dt><dd>${row.warnings.join('; ')}</dd>`}
  </dl>`

export const recommendationPage = (view: RecommendationView): Page => {
  const { row, concern } = view
  const { document } = row
  const ours = row.labels.filter((label) => label.scheme === 'criminalisation' || label.label === 'criminalisation')
  return {
    metadata: view.metadata,
    title: `${document.symbol}, ${pinpoint(row)}`,
    noIndex: document.invented,
    children: html`
      ${inventedNotice(document.invented)}
      ${row.withdrawnAt && html`<p class="notice"><strong>Withdrawn.</strong> A later version of the document no longer has this text.</p>`}
      ${versionNotice(document)}
      <p class="kicker">${stateLinks(document)} · ${mechanismWords[document.mechanism]}${document.cycle ? `, cycle ${document.cycle}` : ''}</p>
      <h1>${document.symbol}, ${pinpoint(row)}</h1>
      <p class="meta">${unitTypeTag(row)} ${inventedTag(document.invented)}
        <span>${versionWords[document.version]}</span> <span>${languageWords[document.language]}</span></p>
      ${row.heading.length > 0 && html`<p class="soft">Under: ${row.heading.join(' › ')}</p>`}
      ${quotation(row, document, 'big', ours)}
      ${document.version !== 'restricted' && row.joinedText && row.joinedText !== row.text && html`<details><summary>The whole item as printed</summary><blockquote>${row.joinedText}</blockquote></details>`}
      ${
        concern &&
        html`<h2>The concern that it answers</h2>
        <p class="meta">${unitTypeTag(concern)} <a href=${`${documentHref(document)}#${concern.id}`}>${pinpoint(concern)}</a></p>
        ${quotation(concern, document, 'context')}`
      }
      ${answers(row)} ${citing(view)} ${labelling(row)} ${proving(row)}
      <p><a href=${`/api/v1/recommendations/${row.id}`}>This recommendation as JSON</a></p>`,
  }
}
