// The page that checks the citations of a draft: a form, and per citation what is right, what differs and where it stands.
import type { VNode } from 'preact'
import { render } from 'preact-render-to-string'
import { citationStyles } from '../cite/cite.ts'
import type { DraftAnswer, SpokenAnswer } from '../cite/resolve/draft.ts'
import { nameAnswer } from '../cite/resolve/say.ts'
import { styleNames } from '../cite/style-names.ts'
import { plainLanguage } from '../domain/citing/language.ts'
import { codeWords } from '../domain/code-words/code-words.ts'
import { officialAddress } from '../domain/official-address.ts'
import { formatPinpoints } from '../domain/pinpoints/pinpoints.ts'
import type { NameLanguage } from '../domain/states/states.ts'
import { tally, verdictSign } from './check-tally.ts'
import { type CheckPageWords, checkWords } from './check-words.ts'
import { hiddenFields } from './hidden-fields.ts'
import { html } from './html.ts'
import type { Page } from './layout.ts'
import { documentHref } from './parts.ts'
import { colonIn, quoted, semicolonIn } from './words.ts'

export type CheckView = {
  language: NameLanguage
  style: string
  /** null before anything was sent, and where nothing was that can be checked */
  answer: DraftAnswer | null
  /** the draft that was typed, which stays in the form; null for a file, and for a draft that would double the page */
  typed: string | null
  /** why what was sent is not checked */
  why: 'empty' | 'unreadable' | null
  takesFiles: boolean
  /** the citations of the answer as they are printed (`printCitations`) */
  citations?: string
}

const styleField = (id: string, chosen: string, language: NameLanguage, words: CheckPageWords) => {
  const names = styleNames[language]
  return html`<div><label for=${id}>${words.style}</label>
      <select id=${id} name="style">
        ${citationStyles.map((one) => html`<option value=${one.id} selected=${one.id === chosen} lang=${names[one.id] || language === 'en' ? undefined : 'en'}>${names[one.id] ?? one.label}</option>`)}
      </select></div>`
}

/** A form of its own: a browser sends a file in another form than a field. */
const fileForm = ({ style, language }: CheckView, words: CheckPageWords) => html`
  <form method="post" action="/check" enctype="multipart/form-data">
    <div><label for="file">${words.upload}</label>
      <input id="file" name="file" type="file" required accept=".docx,.txt,.md" /></div>
    ${styleField('file-style', style, language, words)}
    <button type="submit">${words.button}</button>
  </form>`

const form = (view: CheckView, words: CheckPageWords) => html`
  <form method="post" action="/check">
    <div><label for="text">${words.label}</label>
      <textarea id="text" name="text" rows="12" required maxlength="2000000">${view.typed ?? ''}</textarea></div>
    ${styleField('style', view.style, view.language, words)}
    <button type="submit">${words.button}</button>
  </form>
  ${view.takesFiles && fileForm(view, words)}
  <p class="small soft">${words.file}</p>
  <p class="small"><a href="/verify">${words.verify}</a></p>`

/** Where the United Nations publish the document in the language that is quoted; nobody here has looked whether they did. */
const versionQuoted = (
  quotation: string,
  { official, document, symbol }: SpokenAnswer,
  language: NameLanguage,
  words: CheckPageWords,
) => {
  const quotedIn = plainLanguage(quotation)
  return (
    quotedIn !== null &&
    official !== null &&
    symbol !== null &&
    !document?.invented &&
    html`<p class="small"><a href=${officialAddress(symbol, quotedIn)} rel="noreferrer">${words.official} (${codeWords[language].language[quotedIn]})</a></p>`
  )
}

const quotationItem = (
  { quotation, result, diff }: SpokenAnswer['quotations'][number],
  answer: SpokenAnswer,
  language: NameLanguage,
  words: CheckPageWords,
) => html`
  <p class="small">${words.quoted} ${quoted(`${quotation.slice(0, 300)}${quotation.length > 300 ? '…' : ''}`, language)}</p>
  ${
    diff.length > 0 &&
    html`<p class="small">${diff.map(({ kind, words: run }) =>
      kind === 'same'
        ? html`${run} `
        : kind === 'only_in_quotation'
          ? html`<del title=${words.onlyYours}>${run}</del> `
          : html`<ins title=${words.onlyTheirs}>${run}</ins> `,
    )}<br /><span class="soft"><del>–</del> ${words.onlyYours}${semicolonIn(language)}<ins>–</ins> ${words.onlyTheirs}</span></p>`
  }
  ${result === 'other_language' && versionQuoted(quotation, answer, language, words)}`

/** Where the citation leads: each paragraph that it names and that is held, and the document where it names something else, or nothing. */
const placeLinks = ({ document, pinpoints }: SpokenAnswer, language: NameLanguage, words: CheckPageWords) => {
  if (document === null) return null
  // a unit that is no recommendation is sent on to its place in the document
  const places = pinpoints.flatMap(({ path, units: [unit] }) => (unit === undefined ? [] : [{ path, id: unit.id }]))
  const isWhole = places.length === 0 || places.length < pinpoints.length
  return html`${places.map(({ path, id }) => html`<a href=${`/recommendations/${id}`}>${words.heldHere(formatPinpoints([path], `un-${language}`))}</a> `)}
    ${isWhole && html`<a href=${documentHref(document)}>${words.document}</a> `}`
}

/** A probable reading with the paragraphs of the citation; in English as the search box takes it. */
const meant = (symbol: string, answer: SpokenAnswer, language: NameLanguage): string =>
  nameAnswer({ ...answer, span: { ...answer.span, text: symbol } }, language)

const languageOfStyle = (style: string): string => citationStyles.find(({ id }) => id === style)?.language ?? 'en'

const citationItem = (
  answer: SpokenAnswer,
  { language, style }: Pick<CheckView, 'language' | 'style'>,
  words: CheckPageWords,
) => {
  const [verdict, ...more] = answer.sentences
  return html`<li id=${`c${answer.index}`}>
    <p><strong>${answer.note === null ? words.readAs : words.note(answer.note)}${colonIn(language)}<code>${nameAnswer(answer, language)}</code></strong><br />
      <span class="verdict" data-verdict=${answer.verdict}>${verdictSign(answer.verdict)} ${verdict}</span></p>
    ${more.length > 0 && html`<ul class="small">${more.map((sentence) => html`<li>${sentence}</li>`)}</ul>`}
    ${answer.quotations.map((quotation) => quotationItem(quotation, answer, language, words))}
    ${answer.suggestion && html`<p class="small">${words.suggestion}</p><p class="copy" lang=${languageOfStyle(style)}>${answer.suggestion}</p>`}
    ${answer.likely.length > 0 && html`<p class="small">${answer.likely.map((symbol) => html`<a href=${`/search?q=${encodeURIComponent(meant(symbol, answer, 'en'))}`}>${meant(symbol, answer, language)}</a> `)}</p>`}
    <p class="small">${placeLinks(answer, language, words)}
      ${answer.official && !answer.document?.invented && html`<a href=${answer.official} rel="noreferrer">${words.official}</a>`}</p>
  </li>`
}

const linkItem = (
  { note, sentence }: DraftAnswer['linkFaults'][number],
  language: NameLanguage,
  words: CheckPageWords,
) => html`<li>${note === null ? words.inText : words.note(note)}${colonIn(language)}${sentence}</li>`

const found = ({ citations, total }: DraftAnswer, view: CheckView, words: CheckPageWords) =>
  total === 0
    ? html`<p class="notice">${words.none}</p>`
    : html`<p>${words.count(citations.length, total)}</p>
      ${tally(citations, view.language)}
      <ol class="checked" dangerouslySetInnerHTML=${{ __html: view.citations ?? '' }} />`

/** Citations that are printed in some 3 ms. */
const printedATurn = 50

/** Prints the citations of an answer in turns: a page of two thousand of them takes 0.1 s of CPU. */
export async function printCitations(
  { citations }: DraftAnswer,
  view: Pick<CheckView, 'language' | 'style'>,
  turn: () => Promise<void>,
): Promise<string> {
  const words = checkWords[view.language]
  const items: string[] = []
  for (const answer of citations) {
    items.push(render(citationItem(answer, view, words) as VNode))
    if (items.length % printedATurn === 0) await turn()
  }
  return items.join('')
}

export const checkPage = (view: CheckView): Page => {
  const { language, answer, why } = view
  const words = checkWords[language]
  return {
    title: words.title,
    here: '/check',
    noIndex: answer !== null,
    ...(view.typed === null ? {} : { sent: hiddenFields({ text: view.typed, style: view.style }) }),
    children: html`<h1>${words.title}</h1>
      ${answer === null ? html`<p class="lead">${words.intro}</p>` : found(answer, view, words)}
      ${answer !== null && answer.linkFaults.length > 0 && html`<ul>${answer.linkFaults.map((fault) => linkItem(fault, language, words))}</ul>`}
      ${why !== null && html`<p class="notice">${words[why]}</p>`}
      ${answer !== null && html`<h2>${view.typed === null ? words.again : words.correct}</h2>`}
      ${form(view, words)}`,
  }
}
