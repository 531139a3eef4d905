// Where a recommendation stands in every list, newest document first, as one number: the index is walked by it, so no list is sorted.

/** Documents of one day, and places of one document: 64 parts for each of 16,384 units. Places stay below 2^53. */
const documentsPerDay = 2 ** 16
const placesPerDocument = 2 ** 20
const partsPerUnit = 2 ** 6
const lastDay = 2 ** 17 - 1
const firstInstant = Date.UTC(1900, 0, 1)
const dayMilliseconds = 86_400_000

/** 0 for a document without a day, which stands behind all others; days from 1900 to 2258 are told apart. */
function dayNumber(day: string): number {
  if (day === '') return 0
  const days = Math.floor((Date.parse(`${day}T00:00:00Z`) - firstInstant) / dayMilliseconds) + 1
  return Math.min(Math.max(days, 1), lastDay)
}

/** Place that a document would like: by its day, and within the day by its id. Another may have it: see `nextDocumentPlace`. */
export const documentPlace = (day: string, id: string): number =>
  dayNumber(day) * documentsPerDay + Number.parseInt(id.slice(1, 5), 16)

/** Whether a document stands at a place of this day. */
export const isOfDay = (place: number, day: string): boolean => Math.floor(place / documentsPerDay) === dayNumber(day)

/** The place to try where one is taken; within the same day. */
export function nextDocumentPlace(place: number): number {
  const day = Math.floor(place / documentsPerDay)
  return day * documentsPerDay + ((place + 1) % documentsPerDay)
}

/** The first unit of a document stands highest. */
export const unitPlace = (document: number, { ordinal, part }: { ordinal: number; part: number }): number =>
  document * placesPerDocument + placesPerDocument - 1 - Math.min(ordinal * partsPerUnit + part, placesPerDocument - 1)

/** The document of a place: a higher one is of a later day, or of the same. */
export const documentAt = (place: number): number => Math.floor(place / placesPerDocument)
/** The lowest place of a document: that of the last unit that it can have. */
export const firstPlaceOf = (document: number): number => document * placesPerDocument
/** Documents below it have no day. */
export const firstDatedDocument = documentsPerDay

/** Places of the days from `from` to `to`, both inclusive; who names either leaves out what has no day. */
export function placesWithin({ from, to }: { from?: string | undefined; to?: string | undefined }): [number, number] {
  const perDay = documentsPerDay * placesPerDocument
  const low = from === undefined ? (to === undefined ? 0 : 1) : dayNumber(from)
  const high = to === undefined ? lastDay : dayNumber(to)
  return [low * perDay, (high + 1) * perDay - 1]
}
