// Doubts about whom a recommendation is for, where it is shown as for the Government and names somebody else.
import { compile } from '../../src/domain/patterns.ts'
import { sentencesOf } from '../lib/committee-text/sentences.ts'
import { askedTable } from './addressees-table.ts'
import { aloneTable } from './alone-table.ts'
import { namedAsKnown, namedOutside } from './named.ts'
import { namesTable } from './names-table.ts'

const topic = compile(askedTable.rows, 'topic')
const acts = compile(namesTable.rows, 'a name is to act', { flags: 'u' })
const isAsked = compile(namesTable.rows, 'a name is asked', { flags: 'u' })
const opensItem = compile(namesTable.rows, 'a name opens an item', { flags: 'u' })
const leavesActorToItems = /\b(?:that|to):\s*$/i
const noActor = compile(namesTable.rows, 'no actor', { flags: 'iu' })

/** "States should:", "The Council must", "Donors: fund the mechanism": who may be others than the State, or its own parts. */
const bareActor =
  /^(?:All )?(States|The (?:Council|Commission|Committee|Board|Union)) (?:should|must|shall|ought to)(?! be\b)/
/** "calls on States to act", "demande aux États de", "exhorta a los Estados a": bare, as "States should". */
const bareStates = compile(askedTable.rows, 'bare States', { flags: 'u' })
/** "Doctors should document injuries": those of the State, or of a profession. */
const profession = compile(aloneTable.rows, 'a profession', { flags: 'u' })
/** "invites the Council to remain seized": the Council of the United Nations, or one of the State. */
const bareAsked = compile(namesTable.rows, 'a body is asked', { flags: 'u' })
/** The one group that an expression of several alternatives has filled. */
const groupOf = (pattern: RegExp, words: string): string | undefined =>
  pattern
    .exec(words)
    ?.slice(1)
    .find((one) => one !== undefined)
const labelled =
  /^(?:To )?(?:the )?((?:international |bilateral )?donors?|international community|United Nations|(?:other|third|all) States|partners):\s/i

/** Why a recommendation that is shown as for the Government may be for others; null where nothing says so. */
export function doubtOfAddressee(text: string, stem: string | null): string | null {
  const about = topic.exec(stem ?? '')?.[1]
  if (about !== undefined && namedOutside(about))
    return `the words before its list (${JSON.stringify(about.trim())}) may say whom it asks: shown as for the Government`
  const label = labelled.exec(text)?.[1]
  const actor = bareActor.exec(text)?.[1] ?? bareActor.exec(stem ?? '')?.[1]
  const spoken = [text, stem ?? ''].flatMap((words) => [
    groupOf(bareAsked, words),
    groupOf(bareStates, words),
    groupOf(profession, words),
  ])
  const bare = [actor, label, ...spoken].find((one) => one !== undefined)
  if (bare !== undefined) return `whom it asks (${JSON.stringify(bare)}) is not plain: shown as for the Government`
  const opening = leavesActorToItems.test(stem ?? '') ? opensItem.exec(text)?.[1] : undefined
  if (opening !== undefined && !noActor.test(opening) && !namedAsKnown(opening))
    return `whom it asks (${JSON.stringify(opening)}) is not known: shown as for the Government`
  for (const words of [sentencesOf(text)[0] ?? '', stem ?? '']) {
    const name = (acts.exec(words) ?? isAsked.exec(words))?.slice(1).find((one) => one !== undefined)
    if (name !== undefined && !noActor.test(name))
      return `whom it asks (${JSON.stringify(name)}) is not known: shown as for the Government`
  }
  return null
}
