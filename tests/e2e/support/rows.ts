// What a database holds, as texts to compare: without row numbers and times, which differ from run to run.
import Database from 'better-sqlite3'

export type Rows = { documents: string[]; units: string[]; captures: string[]; windows: string[]; changes: string[] }

const queries: Record<keyof Rows, string> = {
  documents: `select d.id, d.symbol, d.language, d.mechanism, d.type, d.version, d.state, d.distribution_date, d.session, d.cycle, d.review,
    d.parsed, d.unit_count, d.recommendation_count, d.withdrawn_at is not null as withdrawn, c.sha256,
    (select group_concat(state) from (select state from document_states s where s.document_id = d.id order by state)) as states
    from documents d join captures c on c.id = d.capture_id`,
  units: `select u.id, u.document_id, u.ordinal, u.number, u.path, u.part, u.number_status, u.heading, u.stem, u.text, u.unit_type, u.page,
    u.rest, u.position, u.positions, u.official, u.day, u.withdrawn_at is not null as withdrawn,
    (select group_concat(state) from (select state from unit_states s where s.unit_row = u.row order by state)) as states,
    (select group_concat(label) from (select scheme || ':' || label as label from labels l where l.unit_row = u.row order by 1)) as labels,
    (select s.digest || ' ' || s.facets from search s where s.row = u.row) as search
    from units u`,
  captures: `select source_id, key, symbol, sha256, size, parse_error, withdrawn_at is not null as withdrawn from captures`,
  windows: `select key, certainty, opens_on, due_on, body from review_windows`,
  changes: `select kind, subject, subject_id, state, symbol from changes`,
}

/** Every row of the five tables as JSON, sorted; a row that stands twice is there twice. */
export function rowsOf(path: string): Rows {
  const database = new Database(path, { readonly: true })
  try {
    const read = (sql: string) =>
      database
        .prepare(sql)
        .all()
        .map((row) => JSON.stringify(row))
        .sort()
    return Object.fromEntries(Object.entries(queries).map(([name, sql]) => [name, read(sql)])) as Rows
  } finally {
    database.close()
  }
}

/** Rows of `stored` that `truth` does not have, with their table. */
export const strange = (stored: Rows, truth: Rows, tables: (keyof Rows)[]): string[] =>
  tables.flatMap((table) => {
    const known = new Set(truth[table])
    return stored[table].filter((row) => !known.has(row)).map((row) => `${table}: ${row}`)
  })

type Row = Record<string, unknown>
const identity = ['id', 'symbol', 'language', 'mechanism', 'type', 'version', 'state', 'states'] as const
const dates = ['distribution_date', 'session', 'cycle', 'review'] as const
const words = ['id', 'document_id', 'number', 'path', 'text', 'unit_type', 'states'] as const

/**
 * Rows of documents and units that say something else than the truth. What a row leaves open is not wrong: a date or
 * session that was not read, a number that the file does not print, an answer that is pending or unclear. Nor is what
 * `printed` has word for word: lines of the file as they were sent, "5. The State party should:", "(a)Amend".
 */
export function wrong(stored: Rows, truth: Rows, printed: readonly string[] = []): string[] {
  const rows = (texts: string[]): Row[] => texts.map((text) => JSON.parse(text) as Row)
  const documents = new Map(rows(truth.documents).map((row) => [row['id'], row]))
  const units = new Map(rows(truth.units).map((row) => [row['id'], row]))
  const byText = new Set(rows(truth.units).map((row) => `${row['document_id']} ${row['text']} ${row['unit_type']}`))
  const isPrinted = (row: Row): boolean => {
    const text = String(row['text']).replace(/\s/g, '')
    const head = /\((\w)\)$/.exec(String(row['path']))?.[0] ?? row['number'] ?? ''
    return printed.some((line) => line === text || (line.startsWith(String(head)) && line.includes(text)))
  }
  const isDocument = (row: Row): boolean => {
    const known = documents.get(row['id'])
    if (!known) return false
    const agrees = (name: string) => row[name] === known[name]
    return identity.every(agrees) && dates.every((name) => row[name] === null || agrees(name))
  }
  const isUnit = (row: Row): boolean => {
    if (isPrinted(row)) return true
    if (row['number_status'] === 'absent') return byText.has(`${row['document_id']} ${row['text']} ${row['unit_type']}`)
    const known = units.get(row['id'])
    if (!known) return false
    const isOpen = row['position'] === null || row['position'] === 'pending' || row['position'] === 'unclear'
    return words.every((name) => row[name] === known[name]) && (isOpen || row['position'] === known['position'])
  }
  return [
    ...rows(stored.documents).filter((row) => !isDocument(row)),
    ...rows(stored.units).filter((row) => !isUnit(row)),
  ].map((row) => JSON.stringify(row))
}
