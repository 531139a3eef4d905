// What an address is, for those who count, keep, order and limit requests: one list of each kind.

/** Probes ask nothing but what they tell. */
export const isProbe = (path: string): boolean => /^(\/api\/v1)?\/(healthz|readyz)\/?$/i.test(path)

/** The same bytes for everybody, from this program. */
export const isFixed = (path: string): boolean => /^\/(robots\.txt|assets\/.*)\/?$/i.test(path)

/** Secret links and what they show, in this letter case alone. They have limits of their own, which let a valid link for leaving through. */
export const isSubscription = (path: string): boolean => /^\/subscriptions(\/|$)/.test(path)

/** Written row by row, or of many rows: few at the same time, and kept nowhere. */
export const isExport = (path: string): boolean =>
  /\/recommendations\.(docx|html|md|ris|bib|csl-json)\/?$/i.test(path) ||
  /^\/api\/v1\/(recommendations|documents|review-windows|states|criminalisation)\.(csv|xlsx|jsonl)\/?$/i.test(path)

/** Feeds, calendars and the API are read by programs, whatever they say that they accept; its documentation by people. */
export const isForPrograms = (path: string): boolean =>
  /^\/(api|feeds|archive|world\.json)(\/|$)/i.test(path) && !/^\/api\/docs(\/|$)/i.test(path)

/** What a program takes rows from: feeds, exports and the API, but for what the service says of itself. */
export const givesRows = (path: string): boolean =>
  isExport(path) ||
  (/^\/(feeds|api\/v1)\/./i.test(path) &&
    !/^\/api\/v1\/(sources|problems|openapi\.json|healthz|readyz|verify)\/?$/i.test(path))

/** Lists, calendars and feeds of dates to come, and the page that counts the entries of a calendar. */
export const dependsOnToday = (path: string): boolean =>
  /^\/(windows|calendar|world\.json)\/?$/i.test(path) ||
  /^\/feeds\/(calendar|windows|estimates)\./i.test(path) ||
  /^\/api\/v1\/(review-windows(\.[a-z]+)?|states\/[^/]+)\/?$/i.test(path)

/** A file that a program reads, wherever it is: what is refused of it is told as a problem. */
export const isFileForPrograms = (path: string): boolean =>
  isForPrograms(path) || /\.(json|jsonld|jsonl|csv|xlsx|xml|txt|atom|ics)\/?$/i.test(path)

/** Stored files, sent piece by piece as they are. */
export const isStoredFile = (path: string): boolean => /^\/archive(\/|$)/i.test(path)
