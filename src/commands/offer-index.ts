// What fills an installation on its first evening: the export of the index, offered, taken, or brought on a USB stick.
import { networkInterfaces } from 'node:os'
import { createInterface } from 'node:readline/promises'
import { indexes } from '../../scrapers/index.ts'
import { officialBases } from '../../scrapers/lib/http/bases.ts'
import type { AppContext } from '../context.ts'
import type { RunReport } from '../pipeline/run.ts'
import { webHttp } from '../run/stages.ts'
import { collectIndexes } from '../run/uhri.ts'

const size = 'some 400 MB'
const what = 'every recommendation on torture of every State'

/** Returns true where this machine has an address beyond itself. Nothing is asked of anybody to find out. */
const hasNetwork = (): boolean =>
  Object.values(networkInterfaces()).some((addresses) => addresses?.some(({ internal }) => !internal))

const download = (isFailed: boolean): string[] => [
  `For ${what}, download the export of the Universal Human Rights Index (${size}, then some minutes)${isFailed ? ' later' : ''}:`,
  '  npx mechanism-watch up --with-uhri      (or, while this runs: npx mechanism-watch collect uhri)',
]

const bring = (): string[] => [
  'Or save it in a browser, here or on another machine, bring it on a USB stick, and import it (packed as .gz too):',
  `  ${officialBases.humanRightsIndex}`,
  '  npx mechanism-watch import export-full-en.json --source uhri',
]

const bringOnly = (): string[] => [
  `This machine has no network. For ${what}, save the export of the Universal Human Rights Index (${size})`,
  'on another machine, bring it on a USB stick, and import it (packed as .gz too):',
  ...bring().slice(1),
]

/** Asks a person at a terminal; anything but a yes is a no. */
async function askPerson(): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  try {
    const answer = await terminal.question(
      `Download the export of the Universal Human Rights Index now (${size}), for ${what}? [y/N] `,
    )
    return /^y(es)?$/i.test(answer.trim())
  } finally {
    terminal.close()
  }
}

/** Tells whether the export is to be taken now: where it was asked for, or where a person at a terminal says so. */
export async function wantsIndex(ctx: AppContext, options: { withUhri?: boolean; json?: boolean }): Promise<boolean> {
  if (options.withUhri) return true
  const isWatched = process.stdin.isTTY && process.stdout.isTTY && !options.json
  if (!isWatched || !hasNetwork() || (await ctx.store.uhri.lastImport()) !== null) return false
  return askPerson()
}

/** Downloads the export and takes it in; later stages are for the caller. */
export const takeIndex = async (ctx: AppContext): Promise<RunReport[]> => {
  const http = webHttp(ctx)
  try {
    return await collectIndexes(ctx, indexes, http)
  } finally {
    await http.close()
  }
}

/** Returns what a person can still do to fill the installation; nothing where an export was taken. */
export async function indexOffer(ctx: AppContext, isFailed: boolean): Promise<string[]> {
  if ((await ctx.store.uhri.lastImport()) !== null) return []
  return hasNetwork() ? [...download(isFailed), ...bring()] : bringOnly()
}
