// Texts in other languages of a work that say the words where the one that leads does not.

/** Of a text in a work of several languages: what is the same in all of them, and its own; the empty text leads. */
export type Twin = { twin: number; tongue: string }

/** Every such text by its place: one in twenty, and the same until the index changes. */
export type Twins = Map<number, Twin>

/**
 * Places of texts that do not lead and say the words (`others`, highest first), where no text before them in the same place
 * of the work does; `same` are the places of all texts of such works that say them. Words may be those of another language,
 * and a paragraph that they meet only there is found there.
 */
export function firstElsewhere(others: readonly number[], same: readonly number[], known: Twins): number[] {
  const first = new Map<number, string>()
  /** Of texts in the same place of a work the first one counts. */
  const comesBefore = (place: number): boolean => {
    const twin = known.get(place)
    const held = twin && first.get(twin.twin)
    return twin !== undefined && held !== undefined && twin.tongue < held
  }
  const note = (place: number): void => {
    const twin = known.get(place)
    if (twin) first.set(twin.twin, twin.tongue)
  }
  for (const place of others) if (!first.has(known.get(place)?.twin ?? -1) || comesBefore(place)) note(place)
  for (const place of same) if (comesBefore(place)) note(place)
  return others.filter((place) => {
    const twin = known.get(place)
    return twin === undefined || first.get(twin.twin) === twin.tongue
  })
}
