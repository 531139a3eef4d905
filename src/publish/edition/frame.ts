// What stands on every page of an edition and changes with each: the day of the copy above, the state of the data below.
import type { WindowLanguage } from '../../domain/windows/rule.ts'

/** Elements that `staticPage` makes; a text of a document has its angle brackets escaped, and cannot look like one. */
const slots = {
  note: ['<p class="notice" role="note">', '</p>'],
  foot: ['<footer class="foot">', '</footer>'],
} as const

export type Frame = Record<keyof typeof slots, string>

const spanOf = (page: string, slot: keyof typeof slots): [begin: number, end: number] => {
  const [opening, closing] = slots[slot]
  const begin = page.indexOf(opening)
  const end = begin < 0 ? -1 : page.indexOf(closing, begin)
  if (end < 0) throw new Error(`a page of the edition has no ${slot}`)
  return [begin, end + closing.length]
}

/** Returns the parts of a page that are the same on all pages of this language in this depth of folders. */
export const frameOf = (page: string): Frame => ({
  note: page.slice(...spanOf(page, 'note')),
  foot: page.slice(...spanOf(page, 'foot')),
})

/** Returns the page with these parts in the place of its own. */
export function withFrame(page: string, frame: Frame): string {
  const [[noteAt, noteEnd], [footAt, footEnd]] = [spanOf(page, 'note'), spanOf(page, 'foot')]
  return page.slice(0, noteAt) + frame.note + page.slice(noteEnd, footAt) + frame.foot + page.slice(footEnd)
}

/** Files of one language in one depth lead to the same places by the same links. */
export const frameName = (file: string, language: WindowLanguage): string => `${language} ${file.split('/').length}`
