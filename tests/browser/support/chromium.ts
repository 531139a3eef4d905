// A real browser for the pages: Chromium as Debian packs it, started without a network of its own.
import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
]

/** Path of a browser on this machine: the setting first; null where there is none. */
export const browserPath: string | null =
  [process.env['MECHANISM_WATCH_CHROMIUM'], ...places].find((path) => path !== undefined && existsSync(path)) ?? null

export const howToGetOne =
  'SKIPPED: the pages were not tried in a browser. Install one (Debian: apt-get install chromium) or name it in MECHANISM_WATCH_CHROMIUM.'

/** Starts the browser; every request that leaves this machine fails. Close it after the tests. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: browserPath!,
    args: ['--no-sandbox', '--disable-gpu', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  })
