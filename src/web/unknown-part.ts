// What a field of names says where some of them are no State's: which, what is near, and that the others are kept.
import { nearState } from '../domain/near-states.ts'
import { nameOrCode } from '../domain/states/states.ts'
import type { WindowLanguage } from '../domain/windows/rule.ts'
import { html } from './html.ts'
import { quoted, webWords } from './words.ts'

/** `unknown`: the names, as `readTypedStates` gives them; null for none. `hasOthers`: whether other States are chosen. */
export const unknownPart = (unknown: string | null, hasOthers: boolean, language: WindowLanguage) => {
  if (unknown === null) return null
  const { errors, scope } = webWords[language]
  const names = unknown.split(', ')
  const near = [...new Set(names.flatMap((name) => nearState(name)?.iso3 ?? []))]
  const question = near.length > 0 && errors.meant(near.map((iso3) => nameOrCode(iso3, language)).join(', '))
  return html`<span class="fault" id="unknown">${scope.unknown(names.map((name) => quoted(name, language)).join(', '), names.length)} ${question}
    ${scope.kept}${hasOthers && ` ${scope.keptOthers}`}</span>`
}
