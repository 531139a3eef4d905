// Works: what the rules that settle them see of a document, and what is noted of one that another was issued in place of.
import type { WorkVersion } from '../../src/domain/keeping/works.ts'
import type { Language, VersionKind } from '../../src/domain/mechanisms.ts'
import type { NewChange } from '../rows.ts'
import type { Kept } from '../tables.ts'

type Row = Pick<Kept<'documents'>, 'id' | 'symbol' | 'language' | 'captureId' | 'version' | 'withdrawnAt'>

/** What is read of a document where its work is settled: what was parsed is left out, which is large. */
export type SettledRow = Row & Pick<Kept<'documents'>, 'standing' | 'replacedBy' | 'state' | 'mechanism' | 'invented'>

export const toVersion = (row: Row): WorkVersion => ({
  id: row.id,
  symbol: row.symbol,
  language: row.language as Language,
  hasText: row.captureId !== null,
  version: row.version as VersionKind,
  withdrawn: row.withdrawnAt !== null,
})

/** `held`, by which `to` is the document in its place. */
export const standingChange = (
  held: Pick<Kept<'documents'>, 'id' | 'symbol' | 'state' | 'mechanism' | 'invented' | 'replacedBy'>,
  to: { symbol: string } | undefined,
  { at, replacedBy }: { at: string; replacedBy: string | null },
): NewChange => ({
  at,
  kind: replacedBy === null ? 'updated' : 'superseded',
  subject: 'document',
  subjectId: held.id,
  state: held.state,
  mechanism: held.mechanism,
  symbol: held.symbol,
  before: { replacedBy: held.replacedBy },
  after: { replacedBy, symbol: replacedBy === null ? null : (to?.symbol ?? null) },
  invented: held.invented,
})
