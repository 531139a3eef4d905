// The forms that lead on from one page of a Telerik grid: by number, by command, by button (SOURCES 1).
import { type Page, postBackOf, withButton, withPostBack, wordsOf } from './forms.ts'

export type Move = { id: 'numbered' | 'command' | 'button'; form: Record<string, string> }

/** The name by which the grid's commands are addressed, where the page does not tell it. */
export const usualGridName = 'ctl00$ContentPlaceHolder1$radResultsGrid'

/** The moves that a page offers, in the order to try. */
export function movesOf(page: Page, current: number | null): Move[] {
  const { $ } = page
  const moves: Move[] = []
  const links = $('.rgPagerCell a[href], .rgNumPart a[href]').toArray()
  const next = String((current ?? 1) + 1)
  const texts = links.map((link) => wordsOf($(link)))
  const lastNumber = texts.findLastIndex((text) => /^\d+$/.test(text))
  // the numbers shown are a window: "..." after the last of them leads on, "..." before the first leads back
  const numbered =
    links[texts.indexOf(next)] ?? links.find((_, index) => index > lastNumber && /^(\.\.\.|…)$/.test(texts[index]!))
  const postBack = numbered && postBackOf($(numbered).attr('href'))
  if (postBack) moves.push({ id: 'numbered', form: withPostBack(page, postBack) })
  const grid = gridNameOf(page)
  const argument = `FireCommand:${grid}$ctl00;Page;Next`
  moves.push({ id: 'command', form: withPostBack(page, { target: grid, argument }) })
  const pressed = withButton(page, 'input.rgPageNext, button.rgPageNext, input[title="Next Page"]')
  if (pressed) moves.push({ id: 'button', form: pressed })
  return moves
}

/** A grid's id has underscores where its name has dollars: `ctl00_ContentPlaceHolder1_radResultsGrid`. */
function gridNameOf(page: Page): string {
  const id = page.$('.RadGrid[id]').first().attr('id')
  return id ? id.replace(/^(ctl\d+)_(\w+?)_/, '$1$$$2$$') : usualGridName
}
