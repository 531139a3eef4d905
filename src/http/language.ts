// In which language a page answers: the one that its address names, else the one that the browser prefers, else English.
import type { Request, RequestHandler } from 'express'
import { pageLanguageQuery, pageLanguages, readQuery, wordsQuery } from '../domain/queries.ts'
import type { WindowLanguage } from '../domain/windows/rule.ts'
import { isFixed, isForPrograms } from './addresses.ts'

/** `isChosen`: the address names it, so that it goes before the wish of the browser and every link keeps it. */
export type Reader = { language: WindowLanguage; isChosen: boolean }

/** On these pages `language` means the page too; on others it is the language of the texts. Links that went out name it. */
const saysLanguage = /^\/(windows|sources|states\/[^/]+)\/?$/i

const isOurs = (value: unknown): value is WindowLanguage => pageLanguages.some((language) => language === value)

const pathOf = ({ originalUrl }: Request): string => originalUrl.split('?', 1)[0]!

/** What the address names, checked or not; undefined where it names none. */
function named(req: Request): string | undefined {
  const at = req.originalUrl.indexOf('?')
  if (at < 0) return undefined
  const asked = new URLSearchParams(req.originalUrl.slice(at))
  return asked.get('lang') ?? (saysLanguage.test(pathOf(req)) ? asked.get('language') : null) ?? undefined
}

/** Who reads this page, by its address and by `Accept-Language`. Asks nothing else, so that a refusal knows it too. */
export function readerOf(req: Request): Reader {
  const chosen = named(req)
  if (isOurs(chosen)) return { language: chosen, isChosen: true }
  const preferred = req.acceptsLanguages([...pageLanguages])
  return { language: isOurs(preferred) ? preferred : 'en', isChosen: false }
}

/** What tells two answers of one address apart; the same for whatever a program reads. */
export const answerLanguage = (req: Request): string =>
  isForPrograms(req.path) || isFixed(req.path) ? '' : readerOf(req).language

/** Takes the language of the page out of the query and checks it: the pages themselves read what is left. */
export const takeLanguage: RequestHandler = (req, res, next) => {
  if (!readerOf(req).isChosen) res.vary('Accept-Language')
  const { lang, ...others } = req.query
  const { language, ...rest } = others
  const isOlder = saysLanguage.test(req.path)
  const query = isOlder ? rest : others
  Object.defineProperty(req, 'query', { value: query, configurable: true, enumerable: true, writable: true })
  if (lang !== undefined) readQuery(pageLanguageQuery, { lang })
  if (isOlder && language !== undefined) readQuery(wordsQuery, { language })
  next()
}
