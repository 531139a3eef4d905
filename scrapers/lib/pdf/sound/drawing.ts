// Checks all that a page of a PDF is drawn from, and weighs it: a small file may draw itself a million times over.
import {
  Damage,
  type Dict,
  isDict,
  isRef,
  nameIn,
  type Objects,
  refuseNear,
  type Stream,
  TooLarge,
  type Use,
  type Value,
} from './values.ts'

/** Points of a picture; a scan of a large page in fine print has some 35 million. */
const largestPicture = 100_000_000
/**
 * Letters of commands of one page, those of a form counted each time that it is drawn: of 2,269 real pages the most is
 * 172,330. Reading them takes some fourteen times as many bytes of memory.
 */
const mostDrawn = 16_000_000
/** The same of all pages together, which may draw the same part again and again. */
const mostDrawnInAll = 256_000_000
const deepestForm = 40

type Parts = {
  /** checks commands that no checksum guards */
  checkContent(content: string, where: string): void
  /** gives a font that is drawn by commands of its own, and null for others */
  checkFont(font: Value): Dict | null
  usesOf(content: string): Use[]
  weightOf(content: string, most: number): number
}
type Page = { dict: Dict; where: string; resources: Value }

/** Creates the check of a document's pages; a part that several pages draw is read once. */
export function createCheck(objects: Objects, { checkContent, checkFont, usesOf, weightOf }: Parts) {
  const { get, stream, read } = objects
  const weights = new Map<number, number>()
  const resourcesDone = new Set<number>()
  let drawn = 0

  const textOf = (value: Value | undefined, where: string): string => {
    const found = stream(value)
    if (!found) throw new Damage(isRef(value) ? `object ${value.ref}` : where, 'what is drawn is not there')
    const text = read(found)?.toString('latin1')
    if (text === undefined) throw new Damage(found.where, 'its text is packed as a picture')
    if (!found.dict.has('Filter')) checkContent(text, found.where)
    return text
  }

  const checkPicture = ({ dict: picture, where }: Stream): void => {
    const [width, height] = [get(picture.get('Width')), get(picture.get('Height'))]
    if (typeof width !== 'number' || typeof height !== 'number') throw new Damage(where, 'a picture has no size')
    if (width * height > largestPicture) throw new TooLarge('one of its pictures is larger than any page')
    for (const key of ['SMask', 'Mask']) {
      const mask = stream(picture.get(key))
      if (mask && !mask.dict.has(key)) checkPicture(mask)
    }
  }

  const weigh = (value: Value, inherited: Value | undefined, depth: number): number => {
    const key = isRef(value) ? value.ref : null
    const known = key === null ? undefined : weights.get(key)
    if (known !== undefined) return known
    if (depth > deepestForm) throw new TooLarge('its forms draw each other without an end')
    const where = key === null ? 'a resource' : `object ${key}`
    const found = stream(value)
    if (!found) throw new Damage(where, 'what is drawn is not there')
    let weight = 0
    if (nameIn(get(found.dict.get('Subtype'))) === 'Image') checkPicture(found)
    else {
      // a form that is met again while it is weighed draws itself
      if (key !== null) weights.set(key, Number.POSITIVE_INFINITY)
      weight = weighText(textOf(value, where), found.dict.get('Resources') ?? inherited, depth, where)
    }
    if (key !== null) weights.set(key, weight)
    return weight
  }

  const holds = ({ kind, name }: Use, resources: Value): boolean => {
    const group = isDict(resources) ? get(resources.get(kind)) : null
    return isDict(group) && get(group.get(name)) !== null
  }

  /** What a resource draws; a pattern of colours and a state without a mask draw nothing. */
  const drawnBy = ({ kind, name }: Use, resources: Value): Value | undefined => {
    const group = isDict(resources) ? get(resources.get(kind)) : null
    const value = isDict(group) ? group.get(name) : undefined
    if (kind === 'XObject') return value
    if (kind === 'Font') return undefined
    if (kind === 'Pattern') return stream(value) ? value : undefined
    const state = get(value)
    const mask = isDict(state) ? get(state.get('SMask')) : null
    return isDict(mask) ? mask.get('G') : undefined
  }

  const weighText = (text: string, resources: Value | undefined, depth: number, where: string): number => {
    let weight = weightOf(text, mostDrawn) + weighFonts(resources, depth)
    const assertModest = (): void => {
      if (weight > mostDrawn) throw new TooLarge('one of its pages draws more than any document needs')
    }
    assertModest()
    for (const use of usesOf(text)) {
      if ((use.kind === 'Font' || use.kind === 'XObject') && !holds(use, get(resources)))
        throw new Damage(where, `it draws with ${JSON.stringify(use.name)}, which is not among its resources`)
      const value = drawnBy(use, get(resources))
      if (value !== undefined) weight += use.times * weigh(value, resources, depth + 1)
    }
    assertModest()
    return weight
  }

  /** Checks the fonts of a page; those whose letters are drawn by commands weigh something. */
  const weighFonts = (value: Value | undefined, depth: number): number => {
    if (isRef(value)) {
      if (resourcesDone.has(value.ref)) return 0
      resourcesDone.add(value.ref)
    }
    const resources = get(value)
    if (isDict(resources))
      refuseNear(
        resources.keys(),
        ['Font', 'XObject', 'ExtGState', 'Pattern'],
        isRef(value) ? `object ${value.ref}` : 'resources',
      )
    const fonts = isDict(resources) ? get(resources.get('Font')) : null
    if (!isDict(fonts)) return 0
    let weight = 0
    for (const font of fonts.values()) {
      const own = checkFont(font)
      const letters = own && get(own.get('CharProcs'))
      if (!own || !isDict(letters)) continue
      for (const letter of letters.values()) weight += weigh(letter, own.get('Resources') ?? value, depth + 1)
    }
    return weight
  }

  /**
   * Weighs the looks of the notes and stamps that are laid on a page. They are no text of the document, and real ones are
   * packed without an end, so that damage in them is let pass.
   */
  const weighNotes = (value: Value | undefined): void => {
    const notes = get(value)
    for (const note of Array.isArray(notes) ? notes : [])
      try {
        const own = get(note)
        const looks = isDict(own) ? get(own.get('AP')) : null
        const normal = isDict(looks) ? looks.get('N') : undefined
        const several = get(normal)
        const forms = stream(normal) === null && isDict(several) ? [...several.values()] : [normal]
        for (const form of forms) if (stream(form)) weigh(form!, undefined, 1)
      } catch (error) {
        if (!(error instanceof Damage)) throw error
      }
  }

  /** Checks a page. Throws Damage and TooLarge. */
  return ({ dict, where, resources }: Page): void => {
    const contents = dict.get('Contents')
    const resolved = get(contents)
    const parts = Array.isArray(resolved) ? resolved : contents === undefined ? [] : [contents]
    drawn += weighText(parts.map((part) => textOf(part, where)).join('\n'), resources, 0, where)
    if (drawn > mostDrawnInAll) throw new TooLarge('its pages together draw more than any document needs')
    weighNotes(dict.get('Annots'))
  }
}
