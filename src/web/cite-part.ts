// The part "Cite it": citations in every style, those that organisations here ask for first, and files for reference managers.
import type { ComponentChildren } from 'preact'
import type { Citable } from '../cite/citable.ts'
import { citationStyles, cite } from '../cite/cite.ts'
import { exportFormats } from '../cite/exports.ts'
import type { WindowLanguage } from '../domain/windows/rule.ts'
import { html } from './html.ts'
import { around, foreign, inEnglish } from './parts.ts'
import { type TextWords, textWords } from './words.ts'

export type StyledCitation = (typeof citationStyles)[number] & { text: string }

/** In the order in which they are offered; the first two stand open. */
export const citationsIn = (record: Citable, language: WindowLanguage): StyledCitation[] => {
  const { foremost } = textWords[language]
  const place = (id: string) => (foremost.includes(id) ? foremost.indexOf(id) : foremost.length)
  return [...citationStyles]
    .sort((a, b) => place(a.id) - place(b.id))
    .map((style) => ({ ...style, text: cite(record, style.id).text }))
}

/** What is said of a style whose name does not say it. */
const noteOf: Partial<Record<string, keyof TextWords['recommendation']['styleNotes']>> = {
  ...{ un: 'bySymbol', 'un-fr': 'bySymbol', 'un-es': 'bySymbol' },
  ...{ omct: 'asPrinted', 'omct-corrected': 'byIssuer', 'omct-fr': 'byIssuer', 'omct-es': 'byIssuer' },
}

const styleBlock = ({ id, label, manual, confirmed, text, ...own }: StyledCitation, language: WindowLanguage) => {
  const { styles, recommendation: words } = textWords[language]
  const note = noteOf[id]
  return html`
  <h3>${styles[id] ?? inEnglish(label, language)}</h3>
  <p class="copy" ...${foreign(own.language, language)}>${text}</p>
  ${note && html`<p class="small soft">${words.styleNotes[note]}</p>`}
  ${!confirmed && html`<p class="small soft">${around(words.unconfirmed, inEnglish(manual, language))}</p>`}`
}

export type Citing = {
  citations: StyledCitation[]
  /** address of the file in a format */
  file: (format: string) => string
  /** what to know before it is cited; null for nothing */
  notice: string | null
  /** stands above the citations */
  above?: ComponentChildren
}

export const citePart = ({ citations, file, notice, above }: Citing, language: WindowLanguage) => {
  const words = textWords[language].recommendation
  const blocks = citations.map((citation) => styleBlock(citation, language))
  return html`
  <h2 id="cite">${words.cite}</h2>
  ${notice !== null && html`<p class="notice">${notice}</p>`}
  ${above}
  ${blocks.slice(0, 2)}
  ${
    blocks.length > 0 &&
    html`<details><summary>${words.otherStyles(blocks.length - 2)}</summary>${blocks.slice(2)}</details>
  <p class="small">${words.managers}
    ${exportFormats.map((format, i) => html`${i > 0 ? ' · ' : ''}<a href=${file(format)}>${format}</a>`)}</p>`
  }`
}
