// What a field of a query is called on a page; an address names it in English.
import type { WindowLanguage } from '../domain/windows/rule.ts'
import { html } from './html.ts'
import { textWords, webWords } from './words.ts'

/** Returns the name in the language of the page; the name in the address where it is no field of ours. */
export const filterName = (parameter: string, language: WindowLanguage) => {
  const { fields } = textWords[language].search
  return (
    fields[parameter as keyof typeof fields] ??
    webWords[language].errors.names[parameter] ??
    html`<code>${parameter}</code>`
  )
}

/** A longer one lists the ids of all values, for a program. */
const longestMessage = 200

/** What a program is told of a value that is wrong, in English, where a person reads it as easily. */
export const saidPlainly = (message: string, language: WindowLanguage): boolean =>
  language === 'en' && message.length <= longestMessage
