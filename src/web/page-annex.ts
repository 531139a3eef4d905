// The page of an annex: what goes into it, how it cites, the files to take away, and the rows with their notes.

import { styleOf } from '../cite/annex/style.ts'
import type { Annex, AnnexRow } from '../cite/annex/types.ts'
import { annexWords } from '../cite/annex/words.ts'
import { citationStyles } from '../cite/cite.ts'
import type { Selection } from '../cite/select.ts'
import type { Mechanism } from '../domain/mechanisms.ts'
import { type SelectionQuery, selectionFormats } from '../domain/selection-query.ts'
import { topics } from '../domain/topics/ids.ts'
import { topicName } from '../domain/topics/names.ts'
import type { WindowLanguage } from '../domain/windows/rule.ts'
import { type AnnexPageWords, annexPageWords } from './annex-words.ts'
import { stateChoices } from './choices.ts'
import { hiddenFields } from './hidden-fields.ts'
import { html } from './html.ts'
import type { Page } from './layout.ts'
import { around, foreign, inEnglish, inLanguage, mechanismName } from './parts.ts'
import { textWords } from './words.ts'

export type AnnexView = {
  query: SelectionQuery
  basket: readonly string[]
  /** null before anything was chosen */
  annex: Annex | null
  selection: Selection | null
  fictional: string[]
  offered: readonly Mechanism[]
  language: WindowLanguage
}

/** Rows shown whole (S7: 100 kB a page). */
const shownWhole = 10

const choiceFields = ['style', 'withPosition', 'recommending', 'lang', 'id', 'limit', 'after'] as const

/** What was chosen by filter, as it goes along with the options. */
const filterOf = (query: SelectionQuery) =>
  Object.fromEntries(Object.entries(query).filter(([name]) => !choiceFields.some((one) => one === name)))

const styleField = ({ query, language }: AnnexView, words: AnnexPageWords) => {
  const { styles } = textWords[language]
  const nameOf = ({ id, label }: { id: string; label: string }) => styles[id] ?? label
  const usual = citationStyles.find(({ id }) => id === styleOf({ lang: language }))!
  return html`<div><label for="style">${words.style}</label>
    <select id="style" name="style"><option value="">${words.usual(nameOf(usual))}</option>
      ${citationStyles.filter((one) => one !== usual || query.style === one.id).map((one) => html`<option value=${one.id} selected=${one.id === query.style} lang=${styles[one.id] ? undefined : 'en'}>${nameOf(one)}</option>`)}
    </select></div>`
}

const optionsForm = (view: AnnexView, words: AnnexPageWords) => {
  const { query } = view
  const style = citationStyles.find(({ id }) => id === styleOf(query))!
  // words of the text are sent, so that they stand in no address
  return html`<form method=${query.q === undefined ? 'get' : 'post'} action="/annex">
    ${hiddenFields(filterOf(query))}
    <div class="fields">${styleField(view, words)}</div>
    ${!style.confirmed && html`<p class="small soft">${around(textWords[view.language].recommendation.unconfirmed, inEnglish(style.manual, view.language))}</p>`}
    <fieldset><legend>${words.options}</legend><div class="checks">
      <label><input type="checkbox" name="withPosition" value="false" checked=${query.withPosition === false} /> ${words.without}</label>
      <label><input type="checkbox" name="recommending" value="true" checked=${query.recommending === true} /> ${words.recommending}</label>
    </div></fieldset>
    <p><button type="submit" class="plain">${words.show}</button></p>
    <fieldset><legend>${words.download}</legend><div class="checks">
      ${selectionFormats.map((format) => html`<button type="submit" name="format" value=${format}>${words.files[format]}</button>`)}
    </div></fieldset>
    <p class="small soft">${words.language}</p>
  </form>`
}

const several = (
  name: string,
  label: string,
  choices: readonly (readonly [string, string])[],
  chosen: readonly string[],
) =>
  html`<div><label for=${name}>${label}</label><select id=${name} name=${name} multiple size="6">
    ${choices.map(([value, words]) => html`<option value=${value} selected=${chosen.includes(value)}>${words}</option>`)}
  </select></div>`

const filterForm = ({ query, fictional, offered, annex, language }: AnnexView, words: AnnexPageWords) => html`
  <details open=${annex === null}><summary>${words.filter}</summary>
  <form method="get" action="/annex">
    <div class="fields">
      ${several('state', `${words.states} (${words.several})`, stateChoices([...fictional, ...(query.state ?? [])], language), query.state ?? [])}
      ${several(
        'topic',
        words.topics,
        topics.map((topic) => [topic, topicName(topic, language)] as const),
        query.topic ?? [],
      )}
      ${several(
        'mechanism',
        words.mechanisms,
        offered.map((one) => [one, mechanismName(one, language)] as const),
        query.mechanism ?? [],
      )}
    </div>
    <button type="submit">${words.show}</button>
  </form></details>`

const plainNote = (note: AnnexRow['note']): string =>
  note.map((part) => (typeof part === 'string' ? part : part.italic)).join('')

/** What is copied from here is copied alone; the file has the rows one behind the other. */
const noteOf = (row: AnnexRow, words: AnnexPageWords) => {
  const [alone, behind] = [plainNote(row.alone), plainNote(row.note)]
  return html`<p class="copy">${alone}</p>${alone !== behind && html`<p class="small soft">${words.behind(behind)}</p>`}`
}

/** One form for all buttons that take a row out of the basket: each link and form of a page carries all ids. */
const outForm = 'out'

/** Words of a document are a quotation, those of an index are not. */
const asked = (row: AnnexRow, language: WindowLanguage) => {
  const texts = row.asked.map((text) => html`<p>${text}</p>`)
  const own = foreign(row.language, language)
  return row.isCopy ? html`<div ...${own}>${texts}</div>` : html`<blockquote ...${own}>${texts}</blockquote>`
}

const rowItem = (row: AnnexRow, { basket, language }: AnnexView, words: AnnexPageWords) => {
  const isWhole = row.number <= shownWhole
  const out =
    basket.includes(row.id) &&
    html`<button type="submit" form=${outForm} name="out" value=${row.id} class="plain" aria-label=${`${words.out} ${row.proof.place}`}>${words.out}</button>`
  if (!isWhole) return html`<li value=${row.number}>${row.proof.place} ${out}</li>`
  const facts = [...row.by, [row.when], ...(row.position ?? []), ...(row.repeats ?? [])]
  return html`<li value=${row.number}>
    ${row.marks.map((mark) => html`<p><strong>${mark}</strong></p>`)}
    ${row.gist !== null && html`<p class="small">${row.gist}</p>`}
    ${row.asked.length > 0 && asked(row, language)}
    <p class="meta"><a class="pin" href=${`/recommendations/${row.id}`}>${row.proof.place}</a> ${facts.map((fact) => html`<span>${fact.map((part) => (typeof part === 'string' ? part : inLanguage(part.printed, row.language, language)))}</span>`)}</p>
    ${noteOf(row, words)}${out}</li>`
}

const contents = (view: AnnexView, words: AnnexPageWords) => {
  const { annex, selection } = view
  if (annex === null || selection === null) return html`<p>${words.nothing}</p>`
  const count = annex.sections.reduce((sum, { rows }) => sum + rows.length, 0)
  if (count === 0)
    return html`<p>${words.none}</p>${annex.notices.map((notice) => html`<p class="small">${notice}</p>`)}`
  const unread = selection.rows.filter(({ text }) => text === null).length
  return html`
    <h2>${words.found(selection.total)}</h2>
    ${unread > 0 && html`<p class="notice">${words.unread(unread, selection.rows.length)}</p>`}
    ${count < selection.total && html`<p class="notice">${words.cut(count, selection.total)}</p>`}
    ${optionsForm(view, words)}
    <dl class="facts">${annex.cover.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>
    ${annex.notices.map((notice) => html`<p class="small">${notice}</p>`)}
    ${count > shownWhole && html`<p class="small soft">${words.preview(shownWhole)}</p>`}
    <form id=${outForm} method="get" action="/annex"></form>
    ${annex.sections.map(({ state, rows }) => html`<h2>${state}</h2><ol class="rows">${rows.map((row) => rowItem(row, view, words))}</ol>`)}
    <h2>${annexWords[view.language].missing}</h2>
    <ul class="small">${annex.missing.map((line) => html`<li>${line}</li>`)}</ul>`
}

export const annexPage = (view: AnnexView): Page => {
  const words = annexPageWords[view.language]
  const { query } = view
  return {
    title: words.title,
    here: '/annex',
    noIndex: true,
    ...(query.q === undefined ? {} : { sent: hiddenFields(filterOf(query)) }),
    children: html`
      <h1>${words.title}</h1>
      <p>${words.intro}</p>
      ${contents(view, words)}
      ${filterForm(view, words)}`,
  }
}
