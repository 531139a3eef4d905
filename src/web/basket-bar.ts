// The line at the top of a page that says how many are in the basket.
import type { WindowLanguage } from '../domain/windows/rule.ts'
import { withBasket } from '../http/basket.ts'
import { annexPageWords } from './annex-words.ts'
import { html } from './html.ts'

/** How many are in the basket, with the way to the annex; nothing for an empty one. */
export const basketBar = (ids: readonly string[], language: WindowLanguage) => {
  const words = annexPageWords[language]
  return (
    ids.length > 0 &&
    html`<p class="basket">${words.basket(ids.length)} · <a href=${withBasket('/annex', ids)}>${words.toAnnex}</a>
      · <a href="/annex?basket=">${words.empty}</a>
      <br /><span class="small soft">${words.basketIsIn}</span></p>`
  )
}
