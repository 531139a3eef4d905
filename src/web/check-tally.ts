// The summary over the citations that were checked, and the sign of each verdict, which colour alone never gives.
import type { SpokenAnswer } from '../cite/resolve/draft.ts'
import type { NameLanguage } from '../domain/states/states.ts'
import { checkWords } from './check-words.ts'
import { html } from './html.ts'
import { type VerdictGroup, verdictGroups } from './verdict-groups.ts'
import { colonIn } from './words.ts'

const groupOf: Record<SpokenAnswer['verdict'], VerdictGroup> = {
  ok: 'ok',
  unchecked: 'unchecked',
  differs: 'differs',
  paragraph_not_found: 'no_paragraph',
  known_but_not_held: 'not_held',
  not_held: 'not_held',
  malformed: 'uncertain',
  ambiguous: 'uncertain',
  unresolved: 'uncertain',
  out_of_scope: 'out_of_scope',
}

const signs: Record<VerdictGroup, string> = {
  ok: '✓',
  differs: '≠',
  no_paragraph: '✗',
  unchecked: '◐',
  uncertain: '?',
  not_held: '○',
  out_of_scope: '–',
}

/** A draft can have two thousand: so many of a group are linked. */
const mostLinked = 30

const sign = (group: VerdictGroup) => html`<span class="sign" aria-hidden="true">${signs[group]}</span>`

/** The sign stands before the sentence, which says the same in words. */
export const verdictSign = (verdict: SpokenAnswer['verdict']) => sign(groupOf[verdict])

/** How many agree, and how many and which do not. */
export function tally(citations: readonly SpokenAnswer[], language: NameLanguage) {
  const words = checkWords[language]
  const groups = verdictGroups.flatMap((group) => {
    const own = citations.filter(({ verdict }) => groupOf[verdict] === group)
    return own.length === 0 ? [] : [{ group, own }]
  })
  return html`<ul class="tally">${groups.map(
    ({ group, own }) =>
      html`<li>${sign(group)} ${words.tally[group](own.length)}${
        group !== 'ok' &&
        html`${colonIn(language)}${own
          .slice(0, mostLinked)
          .map(
            ({ index, note }, at) =>
              html`${at > 0 && ', '}<a href=${`#c${index}`}>${words.numbered(index + 1)}${note !== null && ` (${words.note(note)})`}</a>`,
          )}${own.length > mostLinked && ' …'}`
      }</li>`,
  )}</ul>`
}
