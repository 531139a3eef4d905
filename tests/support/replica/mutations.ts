// Ways in which the sites may change or fail, as data: each with what it must end in. None may yield a wrong row.
import type { FetchFault } from '../../../src/domain/errors.ts'
import { againMutations } from './mutations-again.ts'
import { answerMutations } from './mutations-answers.ts'
import { cellMutations } from './mutations-cells.ts'
import { documentMutations } from './mutations-documents.ts'
import { fileMutations } from './mutations-files.ts'
import { gridMutations } from './mutations-grid.ts'
import { listingMutations } from './mutations-listings.ts'
import { otherListMutations } from './mutations-others.ts'
import { outageMutations } from './mutations-outages.ts'
import { pagingMutations } from './mutations-paging.ts'
import { textMutations } from './mutations-texts.ts'
import type { Site } from './site.ts'

export type Mutation = {
  name: string
  /** what happens to the site, in words */
  what: string
  source: 'cat-concluding-observations' | 'upr-outcomes' | 'special-rapporteur-visits'
  /**
   * which step must see it: the list, the fetch of the first document, or the parser;
   * `compared`: the list reads well and is not that of the day before; `noted`: what is odd is left out, the rest stands;
   * `partial`: pages or rows cannot be reached, the others are taken and nothing is gone
   */
  stage: 'list' | 'compared' | 'fetch' | 'parse' | 'noted' | 'partial'
  /** `parse`: the document stays unread with a ParseError, or is kept with a doubt */
  fault: FetchFault | 'parse' | 'left_out' | 'row_unread' | 'nothing_new'
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
  ...listingMutations,
  ...outageMutations,
  ...documentMutations,
  ...againMutations,
]
