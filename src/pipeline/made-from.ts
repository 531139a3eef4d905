// Whether the windows held are known to stand: a run of the same code on the same day over the same facts and documents left them.
import { createHash } from 'node:crypto'
import type { Facts } from '../domain/facts.ts'
import { diffWindows } from '../domain/windows/diff.ts'
import type { DocumentDates, ReviewWindow } from '../domain/windows.ts'
import type { PipelineContext } from './context.ts'

/** Key in `meta` of the name of all that the windows were made from, and of themselves. */
const madeFromKey = 'windows made from'

/** What windows are computed from. */
type Inputs = { facts: Facts; documents: readonly DocumentDates[]; today: string }
/** What they are compared with: those held, and those whose end was told. */
type Held = { windows: readonly ReviewWindow[]; calledOff: readonly ReviewWindow[] }

export const readInputs = async (
  { store }: Pick<PipelineContext, 'store'>,
  today: string,
  files?: Facts,
): Promise<Inputs> => ({ facts: await store.facts.read(files), documents: await store.documents.dates(), today })

const byKey = (windows: readonly ReviewWindow[]) => [...windows].sort((a, b) => (a.key < b.key ? -1 : 1))

/** Names all that a run depends on; null where no name of the code is sure. */
function markOf({ code }: PipelineContext, { facts, documents, today }: Inputs, held: Held): string | null {
  if (!code) return null
  const all = JSON.stringify([code, today, facts, documents, byKey(held.windows), held.calledOff])
  return createHash('sha256').update(all).digest('hex')
}

/** Whether a run over these inputs is known to change nothing. */
export async function isMade(ctx: PipelineContext, inputs: Inputs, held: Held): Promise<boolean> {
  const mark = markOf(ctx, inputs, held)
  return mark !== null && mark === (await ctx.store.meta.get(madeFromKey))
}

/** Notes that the same inputs change nothing more, where that is so: `computed` was made from them, and `windows` is what is kept. */
export async function noteMade(
  ctx: PipelineContext,
  inputs: Inputs,
  computed: readonly ReviewWindow[],
  windows: readonly ReviewWindow[],
): Promise<void> {
  if (!ctx.code) return
  const held = { windows, calledOff: await ctx.store.windows.calledOff() }
  const again = diffWindows(windows, computed, inputs.today, held.calledOff)
  if (again.events.length > 0 || JSON.stringify(again.windows) !== JSON.stringify(byKey(windows))) return
  await ctx.store.meta.set(madeFromKey, markOf(ctx, inputs, held)!)
}
