// doctor without --live: what can be checked on this machine, without the network and without changing anything.
import { accessSync, constants, existsSync, statfsSync, statSync } from 'node:fs'
import { inspectSealed } from '../../../db/sqlite/inspect.ts'
import { cards } from '../../../scrapers/index.ts'
import { fits } from '../../alerts/key.ts'
import { createVault, KeyError } from '../../alerts/vault.ts'
import { databasePath } from '../../context.ts'
import { readSettings, type Settings } from '../../env.ts'
import { earlierDatabases, earlierWords } from '../earlier.ts'
import { factsWithoutDatabase } from '../facts.ts'
import { checkArchive } from './archive.ts'
import { checkAddress, checkMail } from './mail.ts'
import type { Check } from './report.ts'
import { lookAt } from './server.ts'

const gigabyte = 1024 ** 3

function checkFolder({ dataFolder }: Settings): Check {
  const check = 'data folder'
  if (!existsSync(dataFolder))
    return { check, result: 'look', says: 'There is none yet: “mechanism-watch up” or “collect” makes it.' }
  try {
    accessSync(dataFolder, constants.R_OK | constants.W_OK)
  } catch {
    return { check, result: 'bad', says: 'It cannot be written to: make it yours, or set MECHANISM_WATCH_DATA.' }
  }
  const { bavail, bsize } = statfsSync(dataFolder)
  const free = Math.floor((bavail * bsize) / gigabyte)
  if (free < 1)
    return { check, result: 'bad', says: 'Less than 1 GB is free on its disk: make room before you collect.' }
  const open = (statSync(dataFolder).mode & 0o077) !== 0
  return open
    ? { check, result: 'look', says: 'Others on this machine can read it: the next command closes it to them.' }
    : { check, result: 'good', says: `It can be written to; ${free} GB are free.` }
}

async function checkDatabase(settings: Settings): Promise<Check> {
  const check = 'database'
  if (settings.database === null)
    return existsSync(databasePath(settings))
      ? { check, result: 'good', says: 'It is there. To check every row and body: “mechanism-watch db check”.' }
      : { check, result: 'look', says: 'There is none yet: “mechanism-watch up” or “collect” makes it.' }
  try {
    const { isEmpty } = await lookAt(settings.database)
    return isEmpty
      ? {
          check,
          result: 'look',
          says: 'PostgreSQL answers. The database is empty: the first command makes its tables.',
        }
      : { check, result: 'good', says: 'PostgreSQL answers. To check every row and body: “mechanism-watch db check”.' }
  } catch (error) {
    return { check, result: 'bad', says: `${error instanceof Error ? error.message : error}.` }
  }
}

/** Databases that restores kept aside hold what was erased since. */
async function checkEarlier(settings: Settings): Promise<Check[]> {
  const words = earlierWords(await earlierDatabases(databasePath(settings)))
  return words === null ? [] : [{ check: 'earlier databases', result: 'look', says: `${words}.` }]
}

async function checkFacts(settings: Settings): Promise<Check> {
  const check = 'facts'
  try {
    const facts = await factsWithoutDatabase(settings)
    const newest = facts.sessions
      .flatMap(({ readOn }) => readOn ?? [])
      .sort()
      .at(-1)
    return {
      check,
      result: 'good',
      says: `${facts.sessions.length} sessions; last read on ${newest ?? 'an unknown day'}.`,
    }
  } catch (error) {
    return { check, result: 'bad', says: error instanceof Error ? error.message : String(error) }
  }
}

function checkContact({ contact }: Settings): Check {
  const check = 'contact'
  const isDefault = contact === readSettings({}).contact
  return isDefault
    ? {
        check,
        result: 'look',
        says: 'The sites are told the page of the project: set MECHANISM_WATCH_CONTACT to your own address before you collect.',
      }
    : { check, result: 'good', says: 'A contact of your own is named to the sites.' }
}

/** Settings are read before; of the key its form is checked here. */
function checkSettings({ key }: Settings): Check {
  const check = 'settings'
  try {
    if (key !== null) createVault(key)
    return { check, result: 'good', says: 'Every setting can be used.' }
  } catch (error) {
    if (!(error instanceof KeyError)) throw error
    return { check, result: 'bad', says: `${error.message}.` }
  }
}

function checkClock(now: Date): Check {
  const { ino: _, mtime } = statSync(new URL(import.meta.url))
  return now < mtime
    ? { check: 'clock', result: 'bad', says: 'It is earlier than the files of this program: set it.' }
    : { check: 'clock', result: 'good', says: `It says ${now.toISOString().slice(0, 10)}.` }
}

/** What a key can be tried on; null where the database cannot tell. */
async function sealedIn(settings: Settings) {
  if (settings.database !== null)
    return lookAt(settings.database).then(
      ({ sealed }) => sealed,
      () => null,
    )
  const file = databasePath(settings)
  return existsSync(file) ? inspectSealed(file) : null
}

/** Whether the key is that of the subscriptions; a key of another form is a fault of the settings already. */
async function checkKey(settings: Settings): Promise<Check[]> {
  const check = 'key'
  const sealed = await sealedIn(settings)
  if (sealed === null || sealed.rows.length === 0 || checkSettings(settings).result === 'bad') return []
  if (settings.key === null)
    return [{ check, result: 'bad', says: 'There are subscriptions: set MECHANISM_WATCH_KEY to their key.' }]
  return fits(createVault(settings.key), sealed)
    ? [{ check, result: 'good', says: 'It is the key of the subscriptions.' }]
    : [
        {
          check,
          result: 'bad',
          says: 'It is not the key of the subscriptions: “mechanism-watch alerts key” says more.',
        },
      ]
}

/** Every check in its order. The sites themselves are not asked: their line says so. */
export async function checkHere(settings: Settings, now: Date): Promise<Check[]> {
  const unverified = cards.flatMap(({ routes }) => routes.filter(({ evidence }) => evidence !== 'seen'))
  return [
    checkSettings(settings),
    checkContact(settings),
    checkFolder(settings),
    await checkDatabase(settings),
    ...(await checkArchive(settings)),
    ...(await checkEarlier(settings)),
    ...(await checkKey(settings)),
    await checkFacts(settings),
    checkClock(now),
    checkAddress(settings),
    checkMail(settings),
    {
      check: 'sites',
      result: 'look',
      says: `Not asked. ${unverified.length} routes were never verified live: “mechanism-watch doctor --live” asks each once.`,
    },
  ]
}
