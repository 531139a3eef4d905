// The pages of a PDF in their order, from a tree that must agree with itself.
import { Damage, type Dict, isRef, nameIn, type Objects, refuseNear, TooLarge, type Value } from './values.ts'

const mostPages = 5000
/** Points: some seven metres. */
const largestSide = 20_000

const pageKeys = ['Resources', 'MediaBox', 'CropBox', 'Contents', 'Rotate', 'Annots', 'UserUnit']

export type SizedPage = { dict: Dict; where: string; resources: Value; box: Value }

const numberOr = (value: Value, otherwise: number): number => (typeof value === 'number' ? value : otherwise)

const checkBox = (objects: Objects, { box, where, dict }: SizedPage): void => {
  for (const value of [box, ...(dict.has('CropBox') ? [dict.get('CropBox')!] : [])]) {
    const sides = objects.get(value)
    const numbers = Array.isArray(sides) ? sides.map((side) => objects.get(side)) : []
    if (numbers.length !== 4 || numbers.some((side) => typeof side !== 'number' || Math.abs(side) > largestSide))
      throw new Damage(where, 'the page has no size, or an impossible one')
  }
  const turn = objects.get(dict.get('Rotate'))
  if (numberOr(turn, 0) % 90 !== 0) throw new Damage(where, 'the page is turned by an odd angle')
}

/** Gives the pages in their order. Throws Damage for a tree that does not agree with itself. */
export function pagesOf(objects: Objects): SizedPage[] {
  const { get, dict, trailer } = objects
  const pages: SizedPage[] = []
  const seen = new Set<number>()
  const visit = (
    value: Value | undefined,
    parent: number | null,
    inherited: Omit<SizedPage, 'dict' | 'where'>,
  ): number => {
    if (!isRef(value)) throw new Damage('the tree of pages', 'a page is no object')
    const where = `object ${value.ref}`
    if (seen.has(value.ref)) throw new Damage(where, 'a page is in the tree of pages twice')
    seen.add(value.ref)
    if (seen.size > 4 * mostPages) throw new TooLarge(`it has more than ${mostPages} pages`)
    const node = dict(value, 'a page')
    const up = node.get('Parent')
    if (parent !== null && !(isRef(up) && up.ref === parent)) throw new Damage(where, 'a page does not name its parent')
    const own = { resources: node.get('Resources') ?? inherited.resources, box: node.get('MediaBox') ?? inherited.box }
    const kind = nameIn(get(node.get('Type')))
    const kids = get(node.get('Kids'))
    if (kind === 'Pages' && Array.isArray(kids)) {
      const count = kids.reduce<number>((sum, kid) => sum + visit(kid, value.ref, own), 0)
      if (get(node.get('Count')) !== count) throw new Damage(where, `it has ${count} pages, and says another number`)
      return count
    }
    if (kind !== 'Page' || kids !== null) throw new Damage(where, 'it is neither a page nor a list of pages')
    refuseNear(node.keys(), pageKeys, where)
    pages.push({ dict: node, where, ...own })
    if (pages.length > mostPages) throw new TooLarge(`it has more than ${mostPages} pages`)
    return 1
  }
  visit(dict(trailer.get('Root'), 'the catalogue').get('Pages'), null, { resources: null, box: null })
  for (const page of pages) checkBox(objects, page)
  return pages
}
