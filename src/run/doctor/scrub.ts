// Takes out of a report what tells of a person or a machine, so that it can be attached to a bug report.
import { hostname, userInfo } from 'node:os'
import { officialBases } from '../../../scrapers/lib/http/bases.ts'
import type { Settings } from '../../env.ts'

const longEnough = (text: string | null | undefined): text is string => typeof text === 'string' && text.length > 1

/** Names of this machine, of its user and of the settings, each with the word that stands in its place; longest first. */
function privateWords(settings: Settings, environment: Record<string, string | undefined>): [string, string][] {
  const official: Record<string, string> = officialBases
  const own = Object.entries(settings.sites ?? {}).filter(([name, address]) => official[name] !== address)
  const sites = own.map(([name, address]): [string, string] => [address.replace(/\/+$/, ''), `[site ${name}]`])
  // a mirror may be anywhere on its host
  const hosts = own.map(([, address]): [string, string] => [new URL(address).host, '[site]'])
  const user = readUser()
  const named: [string | null | undefined, string][] = [
    [settings.dataFolder, '[data]'],
    [settings.contact, '[contact]'],
    [settings.key, '[key]'],
    [settings.archive, '[archive]'],
    [settings.s3.endpoint, '[archive]'],
    [settings.s3.keyId, '[key]'],
    [settings.s3.secret, '[key]'],
    [settings.s3.token, '[key]'],
    [settings.smtp, '[mail server]'],
    [settings.from, '[sender]'],
    [settings.bounces, '[mailbox]'],
    [settings.announcements, '[announcements]'],
    [settings.corrections, '[corrections]'],
    [environment['HOME'], '[home]'],
    [user?.homedir, '[home]'],
    [hostname(), '[machine]'],
    [user?.username, '[user]'],
    [environment['HTTPS_PROXY'] ?? environment['https_proxy'], '[proxy]'],
  ]
  const words = [...sites, ...hosts, ...named].filter((pair): pair is [string, string] => longEnough(pair[0]))
  return words.sort((a, b) => b[0].length - a[0].length)
}

function readUser(): { username: string; homedir: string } | null {
  try {
    return userInfo()
  } catch {
    // a container may run under a number that has no name
    return null
  }
}

const mail = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/g
const fourParts = /(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d.])/g
const eightParts = /(?<![\w:])(?:[0-9a-f]{1,4}:){3,7}[0-9a-f]{1,4}(?![\w:])/gi
const letters = /[\p{L}\p{N}]/u

/** Replaces a word where no letter or digit continues it: a user "web" stays out of "webarchive". */
function replaceWhole(text: string, word: string, by: string): string {
  const parts = text.split(word)
  return parts.reduce((before, after) => {
    const joined = letters.test(before.at(-1) ?? '') && letters.test(word[0]!)
    const goesOn = letters.test(after[0] ?? '') && letters.test(word.at(-1)!)
    return joined || goesOn ? `${before}${word}${after}` : `${before}${by}${after}`
  })
}

/** Returns a copy of which every text is free of paths, names, addresses of the net and of mail, and secrets. */
export function createScrub(settings: Settings, environment: Record<string, string | undefined>): <T>(value: T) => T {
  const words = privateWords(settings, environment)
  const clean = (text: string): string =>
    words
      .reduce((sofar, [word, by]) => replaceWhole(sofar, word, by), text)
      .replace(mail, '[mail address]')
      .replace(fourParts, '[net address]')
      .replace(eightParts, '[net address]')
  const scrub = (value: unknown): unknown => {
    if (typeof value === 'string') return clean(value)
    if (Array.isArray(value)) return value.map(scrub)
    if (value === null || typeof value !== 'object') return value
    return Object.fromEntries(Object.entries(value).map(([key, content]) => [key, scrub(content)]))
  }
  return <T>(value: T) => scrub(value) as T
}
