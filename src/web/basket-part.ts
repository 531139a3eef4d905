// The basket on a page: marks beside recommendations, and the buttons that take what is marked on.
import type { UnitRow } from '../../db/store.ts'
import type { WindowLanguage } from '../domain/windows/rule.ts'
import { withBasket } from '../http/basket.ts'
import { withParameter } from '../http/carried-links.ts'
import { annexPageWords } from './annex-words.ts'
import { html } from './html.ts'
import { pinpoint } from './parts.ts'

/** The form to which all marks of a page belong, wherever they stand. */
const form = 'marked'

type Marked = Pick<UnitRow, 'id' | 'path' | 'numberStatus'> & { document?: { symbol: string } }

/** A box to tick; where the recommendation is in the basket, the words for that. Its place tells boxes apart to a reader of screens. */
export const mark = (unit: Marked, basket: readonly string[], language: WindowLanguage) => {
  const words = annexPageWords[language]
  const { id, document } = unit
  const place = [document?.symbol, pinpoint(unit, language)].filter(Boolean).join(', ')
  return basket.includes(id)
    ? html`<span class="tag">${words.marked}</span>`
    : html`<label class="mark"><input type="checkbox" name="basket" value=${id} form=${form} aria-label=${`${words.mark} ${place}`} /> ${words.mark}</label>`
}

/** A link that puts one recommendation into the basket and shows the same page. */
export const addLink = (id: string, basket: readonly string[], language: WindowLanguage) => {
  const words = annexPageWords[language]
  return basket.includes(id)
    ? html`<span class="tag">${words.marked}</span>`
    : html`<a class="screen" href=${withBasket(`/recommendations/${id}`, [...basket, id])} rel="nofollow">${words.add}</a>`
}

/** Fields of the list that is shown and the cursors of this page and the next, for a list without an address of its own. */
type Listed = { fields: unknown; here: string | undefined; next: string | null }

/**
 * `back`: address of the page, or the search that it shows, to which the marks go along;
 * `all`: the filter whose whole result may become an annex.
 */
export const markedForm = (
  language: WindowLanguage,
  { back, all }: { back: string | Listed; all?: { address: string } | { fields: unknown } },
) => {
  const words = annexPageWords[language]
  const keep =
    typeof back === 'string'
      ? html`<input type="hidden" name="back" value=${back} />
        <button type="submit" formaction="/annex" name="only" value="keep" class="plain">${words.keep}</button>`
      : html`${back.fields}
        <button type="submit" name=${back.here && 'after'} value=${back.here} class="plain">${words.keep}</button>
        ${back.next && html`<button type="submit" name="after" value=${back.next} class="plain">${words.more}</button>`}`
  return html`<form id=${form} method="post" action="/search" class="marked">
      <button type="submit" formaction="/annex" name="only" value="marked">${words.ofMarked}</button>
      ${keep}
    </form>
    ${all && 'address' in all && html`<p><a href=${withParameter(all.address, { name: 'basket', value: '' })}>${words.ofAll}</a></p>`}
    ${
      all &&
      'fields' in all &&
      html`<form method="post" action="/annex">${all.fields}<button type="submit" class="plain">${words.ofAll}</button></form>`
    }`
}
