// A look at the PostgreSQL server; its client is loaded for those who have one.

/** What a database holds, without changing it. Throws DatabaseError in words where it does not answer. */
export const lookAt = async (url: string) => (await import('../../../db/postgres/inspect.ts')).lookAt(url)
