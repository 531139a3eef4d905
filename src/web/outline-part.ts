// The outline of a document: its headings as a tree, and the chapter of recommendations where the print gave it no heading of a section.
import type { UnitRow } from '../../db/store.ts'
import type { Language } from '../domain/mechanisms.ts'
import { recommendationTypes } from '../domain/units.ts'
import type { WindowLanguage } from '../domain/windows/rule.ts'
import { html } from './html.ts'
import { foreign } from './parts.ts'
import { textWords } from './words.ts'

/** `path` is empty for the chapter that has no heading here, and is named in the language of the page. */
type Entry = { path: readonly string[]; href: string }
type Placed = { unit: UnitRow; href: string }

/** The heading of a table of contents heads nothing of the text. */
const ofContents = /^(?:(?:table of )?contents|table des matières|[íi]ndice|contenido)$/iu

/** The headings above a unit, outermost first. */
export const pathOf = ({ heading }: UnitRow): string[] => heading.filter((one) => !ofContents.test(one.trim()))
const same = (a: readonly string[], b: readonly string[]): boolean => a.join('\n') === b.join('\n')

/** Runs of units under one heading. Those under none are kept where all that is asked for has no heading. */
function entriesOf(placed: readonly Placed[]): Entry[] {
  const runs: { path: string[]; href: string; asks: boolean }[] = []
  for (const { unit, href } of placed) {
    const [path, last] = [pathOf(unit), runs.at(-1)]
    const asks = recommendationTypes.includes(unit.unitType)
    if (last !== undefined && same(last.path, path)) last.asks ||= asks
    else runs.push({ path, href, asks })
  }
  const isHeaded = runs.some(({ path, asks }) => path.length > 0 && asks)
  return runs.filter(({ path, asks }) => path.length > 0 || (asks && !isHeaded))
}

type Branch = { name: string | null; href: string | null; under: { name: string; href: string }[] }

/** Two levels: what is deeper stands in one line. */
function branchesOf(entries: readonly Entry[]): Branch[] {
  const branches: Branch[] = []
  for (const { path, href } of entries) {
    const [name = null, ...rest] = path
    const last = branches.at(-1)
    const isUnder = rest.length > 0 && last?.name === name
    if (rest.length === 0) branches.push({ name, href, under: [] })
    else if (isUnder) last!.under.push({ name: rest.join(' › '), href })
    else branches.push({ name, href: null, under: [{ name: rest.join(' › '), href }] })
  }
  return branches
}

/** Nothing where the document has one heading or none. */
export const outlinePart = (placed: readonly Placed[], own: Language, language: WindowLanguage) => {
  const entries = entriesOf(placed)
  const words = textWords[language].document
  const link = (name: string, href: string | null) =>
    href === null
      ? html`<span ...${foreign(own, language)}>${name}</span>`
      : html`<a href=${href} ...${foreign(own, language)}>${name}</a>`
  return (
    entries.length > 1 &&
    html`<details><summary>${words.outline} (${entries.length})</summary><ul class="outline">
      ${branchesOf(entries).map(
        ({ name, href, under }) =>
          html`<li>${name === null ? html`<a href=${href}>${words.asks}</a>` : link(name, href)}${
            under.length > 0 && html`<ul>${under.map((one) => html`<li>${link(one.name, one.href)}</li>`)}</ul>`
          }</li>`,
      )}</ul></details>`
  )
}
