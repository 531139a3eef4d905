// Keys in `meta` that both engines use.

/** the UTC instant last trusted */
export const clockKey = 'clock'
/** names the count of `changes` */
export const epochKey = 'epoch'
/** secret that page cursors are signed with */
export const cursorKey = 'cursor key'
/** mark of the key that the addresses of subscribers are sealed with */
export const keyMarkName = 'key mark'
/** version of the rules by which works were settled last */
export const worksKey = 'works_version'
/** hash of the register that was loaded last */
export const registerKey = 'register'
/** the last export of the index that was taken whole */
export const importKey = 'uhri_import'
/** what is noted of the index, while anything is held of it */
export const uhriKeys = [importKey, 'uhri_export']

/** what collectors on several machines share of a host */
export const hostKey = (host: string): string => `http ${host}`

/** Tables that `meta.counts` counts. */
export const countedTables = ['captures', 'documents', 'units', 'labels', 'review_windows', 'changes', 'facts', 'runs']

/** what the digests of SQLite were made of */
export const digestsKey = 'row digests'
/** the sum of the search index of SQLite; empty after a write */
export const indexKey = 'search index'
/** Keys that each engine writes for itself: they are not copied from one to the other. */
export const ownKeys = [digestsKey, indexKey]
