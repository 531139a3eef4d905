// Ways in which the sites may change or fail, as data: each with what it must end in. None may yield a wrong row.
import type { FetchFault } from '../../../src/domain/errors.ts'
import { answerMutations } from './mutations-answers.ts'
import { cellMutations } from './mutations-cells.ts'
import { fileMutations } from './mutations-files.ts'
import { gridMutations } from './mutations-grid.ts'
import { otherListMutations } from './mutations-others.ts'
import { pagingMutations } from './mutations-paging.ts'
import { textMutations } from './mutations-texts.ts'
import type { Site } from './site.ts'

export type Mutation = {
  name: string
  /** what happens to the site, in words */
  what: string
  source: 'cat-concluding-observations' | 'upr-outcomes' | 'special-rapporteur-visits'
  /** which step must see it: the list, the fetch of the first document, or the parser */
  stage: 'list' | 'fetch' | 'parse'
  /** `parse`: the document stays unread with a ParseError */
  fault: FetchFault | 'parse'
  apply(site: Site): void
}

export const mutations: readonly Mutation[] = [
  ...gridMutations,
  ...cellMutations,
  ...pagingMutations,
  ...answerMutations,
  ...otherListMutations,
  ...fileMutations,
  ...textMutations,
]
