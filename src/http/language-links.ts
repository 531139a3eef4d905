// Links that keep the language of a page: it was chosen by a link of the switch, so every way on carries it.
import type { Request } from 'express'
import type { ComponentChildren } from 'preact'
import type { WindowLanguage } from '../domain/windows/rule.ts'
import { basketOf, inBasket } from './basket.ts'
import { carryOn, withParameter } from './carried-links.ts'
import { readerOf } from './language.ts'

const inLanguage = (language: WindowLanguage) => ({ name: 'lang', value: language })

/** Returns the address with the language of the page set, and all else as it was. */
export const withLanguage = (address: string, language: WindowLanguage): string =>
  withParameter(address, inLanguage(language))

/** Returns a copy of the tree in which every link to a page of ours keeps the language. */
export const keepLanguage = (node: ComponentChildren, language: WindowLanguage): ComponentChildren =>
  carryOn(node, inLanguage(language))

/** An address to redirect to, which keeps the language and the basket of the reader. */
export const onward = (req: Request, address: string): string => {
  const { language, isChosen } = readerOf(req)
  const ids = basketOf(req)
  const kept = ids.length === 0 ? address : withParameter(address, inBasket(ids))
  return isChosen ? withLanguage(kept, language) : kept
}
