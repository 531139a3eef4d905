// Takes captures out with their files: what `db forget` does with a file, and with all that one import brought.
import type { CaptureRow } from '../../db/store.ts'
import type { AppContext } from '../context.ts'
import { importedFile } from '../domain/imported.ts'

/** Removes archived bodies. */
export async function removeBodies(ctx: AppContext, hashes: readonly string[]): Promise<void> {
  for (const sha256 of hashes) await ctx.archive.remove(sha256)
}

/** The file as a person knows it: "report.pdf", or the address of a site. */
export const nameOf = (capture: CaptureRow): string => importedFile(capture) ?? capture.address

/** Returns the hashes that no capture but these has. */
async function heldByThese(ctx: AppContext, chosen: readonly CaptureRow[]): Promise<string[]> {
  const ids = new Set(chosen.map(({ id }) => id))
  const alone: string[] = []
  for (const sha256 of new Set(chosen.map((one) => one.sha256)))
    if ((await ctx.store.captures.named(sha256)).every(({ id }) => ids.has(id))) alone.push(sha256)
  return alone
}

/** Removes the captures, all that was read of them, and the files that no other capture has. Said again after a kill, it ends what it began. */
export async function takeOut(
  ctx: AppContext,
  chosen: readonly CaptureRow[],
): Promise<{ documents: number; captures: number }> {
  // the file first: where this is killed in between, its rows still name it, and it is forgotten by the same words
  await removeBodies(ctx, await heldByThese(ctx, chosen))
  const { unusedSha256, ...removed } = await ctx.store.forget(chosen.map(({ id }) => id))
  await removeBodies(ctx, unusedSha256)
  return removed
}
