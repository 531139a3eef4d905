// One phrase of a basis or a reason, as it is stored: its name, and what stands in it.

/** A phrase of the catalogues; a row of a later release may hold one that this one lacks. */
export type Ground = readonly [id: string, ...parts: (string | number | null)[]]
/** A text is its phrases, one after the other: each brings its own punctuation. */
export type Grounds = readonly Ground[]
