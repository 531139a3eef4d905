// Takes the version of a document that was held back because it has fewer recommendations, or other dates: a person compared the two.
import type { AppContext } from '../context.ts'
import { instant } from '../domain/clock.ts'
import { isHeldBack, UsageError } from '../domain/errors.ts'
import { canonicalSymbol } from '../domain/symbols/symbols.ts'
import type { RunReport } from '../pipeline/run.ts'
import { derive, pickSources, underClock } from './stages.ts'

/** Runs every later stage over what was held back of a symbol, or under a sha256. Throws UsageError where nothing was. */
export async function acceptDoubtful(ctx: AppContext, name: string): Promise<RunReport[]> {
  const named = await ctx.store.captures.named(canonicalSymbol(name) ?? name.toLowerCase())
  const waiting = named.filter(({ parseFault }) => isHeldBack(parseFault))
  if (waiting.length === 0)
    throw new UsageError(
      `no doubtful version is held back under ${name}: a sha256 takes its first eight figures or more; \`mechanism-watch status\` names those that are`,
    )
  if (waiting.length > 1)
    throw new UsageError(
      `${waiting.length} versions are held back under ${name}, name one by its sha256: ${waiting.map(({ sha256 }) => sha256.slice(0, 16)).join(', ')}`,
    )
  return underClock(ctx, async () => {
    await ctx.store.captures.accept(
      waiting.map(({ id }) => id),
      instant(ctx.clock),
    )
    return derive(ctx, pickSources([waiting[0]!.sourceId]))
  })
}
