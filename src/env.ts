// The settings: read from the environment once, checked, with a default for each.
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import ipaddr from 'ipaddr.js'
import { z } from 'zod'
import { type Bases, officialBases } from '../scrapers/lib/http/bases.ts'
import { hasRoomForMark } from './domain/bounce-mark.ts'
import { linkFault } from './domain/link-fault.ts'
import { isSender, oneForm } from './domain/mail-address.ts'
import { type S3Access, s3Fault } from './domain/s3-place.ts'
import type { UhriScope } from './domain/uhri/scope.ts'

/** The folder of package.json, for the sources and for what is compiled of them into `dist`. */
const above = (folder: string): string => (existsSync(join(folder, 'package.json')) ? folder : above(dirname(folder)))

export const projectFolder = above(dirname(fileURLToPath(import.meta.url)))

/** `data` of the checkout; an installed package is replaced by the next one, with all that is in its folder. */
const defaultData = /[\\/]node_modules[\\/]/.test(projectFolder)
  ? join(homedir(), '.local', 'share', 'mechanism-watch')
  : join(projectFolder, 'data')

/** Plain decimal: `0x10`, `1e3`, `080` and ` 80` are slips, not numbers that somebody meant. */
const wholeNumber = (least: number, most: number, fallback: number) =>
  z
    .string()
    .regex(/^(0|[1-9]\d{0,8})$/, 'expected a whole number in plain decimal digits, such as 3000')
    .transform(Number)
    .refine((n) => n >= least && n <= most, `expected a whole number from ${least} to ${most}`)
    .default(fallback)
export const portSetting = wholeNumber(0, 65535, 3000)
const seconds = (fallback: number) =>
  z
    .string()
    .regex(/^(0|[1-9]\d{0,8})(\.\d{1,3})?$/, 'expected seconds in plain decimal digits, such as 2 or 0.5')
    .transform(Number)
    .default(fallback)

/** Names that express knows for networks of a machine or a site. */
const namedNetworks = ['loopback', 'linklocal', 'uniquelocal']
const isNetwork = (text: string): boolean =>
  namedNetworks.includes(text) || ipaddr.isValidCIDR(text) || (ipaddr.isValid(text) && !/^\d+$/.test(text))

/** Hops, or addresses and networks; `0.0.0.0/0` would let every visitor name an address of their choice. */
const proxies = z
  .string()
  .transform((text) => (/^[1-9]$/.test(text) ? Number(text) : text.split(',').map((part) => part.trim())))
  .refine(
    (read) => typeof read === 'number' || read.every((part) => isNetwork(part) && !part.endsWith('/0')),
    'expected the number of proxies, 1 to 9, or their addresses and networks separated by commas, such as 127.0.0.1,10.0.0.0/8',
  )

/** The contact where the operator has set none. */
export const projectContact = 'https://github.com/mechanism-watch'

/** Every setting, with what it is for: `docs/deploy.md` is held against this table by a test. */
const settingsSchema = z.object({
  MECHANISM_WATCH_DATA: z.string().default(defaultData).describe('folder of the database and the archive'),
  MECHANISM_WATCH_DATABASE: z
    .url({ protocol: /^postgres(ql)?$/, error: 'expected an address that begins with postgres://' })
    .optional()
    .describe(
      'PostgreSQL database, postgres://user:password@host:port/name; default a file of SQLite in the data folder',
    ),
  MECHANISM_WATCH_DATABASE_READ: z
    .url({ protocol: /^postgres(ql)?$/, error: 'expected an address that begins with postgres://' })
    .optional()
    .describe('replica of the PostgreSQL database, from which a server reads lists and pages; default none'),
  MECHANISM_WATCH_ARCHIVE: z
    .string()
    .superRefine((address, ctx) => {
      const fault = s3Fault(address)
      if (fault !== null) ctx.addIssue({ code: 'custom', message: fault })
    })
    .optional()
    .describe(
      'bucket of an S3-compatible store for the archive, s3://bucket/prefix; default a folder in the data folder',
    ),
  AWS_ENDPOINT_URL: z
    .url({ protocol: /^https?$/, error: 'expected an address that begins with http:// or https://' })
    .refine((url) => !/[?#@]/.test(url), 'expected an address without ?, # and a name before @')
    .optional()
    .describe("address of that store (AWS_ENDPOINT_URL_S3 goes before it); default Amazon's of the region"),
  AWS_ENDPOINT_URL_S3: z
    .url({ protocol: /^https?$/, error: 'expected an address that begins with http:// or https://' })
    .refine((url) => !/[?#@]/.test(url), 'expected an address without ?, # and a name before @')
    .optional()
    .describe('the same, for this use alone'),
  AWS_REGION: z.string().optional().describe('region of the bucket; default AWS_DEFAULT_REGION, else us-east-1'),
  AWS_DEFAULT_REGION: z.string().optional().describe('region of the bucket where AWS_REGION is not set'),
  AWS_ACCESS_KEY_ID: z.string().optional().describe('name of the key to the bucket'),
  AWS_SECRET_ACCESS_KEY: z.string().optional().describe('the key itself; never logged or shown'),
  AWS_SESSION_TOKEN: z.string().optional().describe('token of a key that ends after some hours; default none'),
  PORT: portSetting.describe('port of the server'),
  HOST: z.string().default('127.0.0.1').describe('address that the server listens on'),
  MECHANISM_WATCH_URL: z
    .url({ protocol: /^https?$/, error: 'expected an address that begins with http:// or https://' })
    .refine(
      (url) => !/[?#@]/.test(url) && linkFault(url) === null,
      'expected an address without ?, # and a name or password before @: it stands in every link',
    )
    .optional()
    .describe('address under which readers reach the server; default http://HOST:PORT'),
  MECHANISM_WATCH_PROXIES: proxies
    .optional()
    .describe('reverse proxies that are trusted to name the visitor: their number, or their addresses; default none'),
  MECHANISM_WATCH_LIMIT: z
    .union([z.literal('off').transform(() => null), wholeNumber(1, 999_999_999, 1000)], {
      error: 'expected a whole number of requests from 1, such as 1000, or off',
    })
    .default(1000)
    .describe('requests that one visitor may make in five minutes; off: no limit'),
  MECHANISM_WATCH_EXPORTS: wholeNumber(1, 1000, 4).describe(
    'exports (CSV, JSON lines) that are written at the same time; one visitor may have half of them',
  ),
  MECHANISM_WATCH_PACKAGE: z
    .string()
    .optional()
    .describe('folder into which the server writes the data package every night; not written if left out'),
  MECHANISM_WATCH_CONTACT: z
    .string()
    .regex(
      /^[!-~][ -~]{0,199}$/,
      'expected a mail address or page in plain letters, such as office@example.org: it stands in a header of each request (a name of another script is written as xn--…)',
    )
    .refine(
      (text) => !/^https?:/i.test(text) || linkFault(text) === null,
      'expected a page without a name or password before @, quotation marks and angle brackets: it is a link on pages',
    )
    .default(projectContact)
    .describe('mail address or page named in the User-Agent when collecting, and in /.well-known/security.txt'),
  MECHANISM_WATCH_PAUSE: seconds(2).describe('least seconds between two requests to one host'),
  MECHANISM_WATCH_BUDGET: wholeNumber(1, 999_999_999, 2000).describe(
    'most requests to one host on one day (UTC); what is left waits for the next day',
  ),
  MECHANISM_WATCH_SITES: z
    .string()
    .optional()
    .describe(
      'JSON with the addresses of the sites, for a mirror or a test server; addresses on 127.0.0.1 are let through only then',
    ),
  MECHANISM_WATCH_UHRI: z
    .enum(['torture', 'all'], 'expected torture or all')
    .default('torture')
    .describe(
      'records of the Universal Human Rights Index that are taken: torture (CAT, SPT, the Special Rapporteur on torture and the UPR whole, and what concerns torture of the others) or all',
    ),
  MECHANISM_WATCH_ANNOUNCEMENTS: z
    .string()
    .optional()
    .describe('a CSV of announced dates of your own, beside db/facts/announcements.csv'),
  MECHANISM_WATCH_CORRECTIONS: z
    .string()
    .optional()
    .describe('a corrections.yml of your own, instead of the one of the project'),
  MECHANISM_WATCH_LOG: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'], 'expected fatal, error, warn, info, debug or silent')
    .default('info')
    .describe('least level that is logged'),
  MECHANISM_WATCH_KEY: z
    .string()
    .optional()
    .describe('key for subscriber addresses, 32 bytes in base64; without it there are no subscriptions'),
  MECHANISM_WATCH_SMTP: z
    .url({ protocol: /^smtps?$/, error: 'expected an address that begins with smtp:// or smtps://' })
    .optional()
    .describe('mail server, smtp://user:password@host:port; without it no mail is sent'),
  MECHANISM_WATCH_FROM: z
    .string()
    .refine(isSender, 'expected one mail address, alone or with a name, such as Dates <dates@example.org>')
    .optional()
    .describe('sender of the mails: an address, or a name and an address'),
  MECHANISM_WATCH_BOUNCES: z
    .email('expected a mail address such as dates@example.org')
    .refine(hasRoomForMark, 'expected a name of at most 19 characters before the @: a mark of 45 is added to it')
    .optional()
    .describe('mailbox that mails come back to, each to an address of its own (VERP); default the sender'),
  MECHANISM_WATCH_OPERATOR: z
    .string()
    .refine((text) => oneForm(text) !== null, 'expected a mail address')
    .optional()
    .describe('mail address that is told when a source goes quiet or something is held back'),
  MECHANISM_WATCH_PING: z
    .url({ protocol: /^https?$/, error: 'expected an address that begins with http:// or https://' })
    .optional()
    .describe('address that is asked after each entry of the schedule, with /fail at its end after a failure'),
  MECHANISM_WATCH_METRICS: z
    .enum(['on', 'off'], 'expected on or off')
    .default('off')
    .describe('on: /metrics for Prometheus, for requests that came through no proxy'),
})

export type Settings = {
  dataFolder: string
  /** address of the PostgreSQL database; null: SQLite, in the data folder */
  database: string | null
  /** address of a replica of it, for lists and pages; null: they are read from the database itself */
  databaseRead: string | null
  /** s3://bucket/prefix of the archive; null: a folder in the data folder */
  archive: string | null
  /** how an S3-compatible store is reached */
  s3: S3Access
  port: number
  host: string
  baseUrl: string
  /** trusted hops, or trusted addresses and networks */
  proxies: number | string[]
  /** requests of one visitor in five minutes; null: no limit */
  limit: number | null
  /** exports at the same time */
  exports: number
  /** folder of the nightly data package; null: none is written */
  packageFolder: string | null
  contact: string
  pauseSeconds: number
  dailyBudget: number
  sites: Bases | null
  uhriScope: UhriScope
  announcements: string | null
  corrections: string | null
  logLevel: string
  key: string | null
  smtp: string | null
  from: string | null
  /** mailbox that mails come back to */
  bounces: string | null
  operator: string | null
  ping: string | null
  metrics: boolean
}

/** Raised for a setting that cannot be used; says which and why. */
export class SettingsError extends Error {
  override name = 'SettingsError'
}

const siteNames = Object.keys(officialBases) as [keyof Bases]
const sitesSchema = z.partialRecord(
  z.enum(siteNames),
  // addresses of documents are shown to every reader
  z.string().refine((address) => linkFault(address) === null),
)
const sitesForm = 'Write JSON such as {"humanRightsIndex":"https://mirror.example/export-full-en.json"}'

/** What is wrong with the addresses of sites, in words for the person who wrote them. */
function sitesFault(given: unknown, { issues: [issue] }: z.ZodError): string {
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    return `it is no list of addresses. ${sitesForm}.`
  const unknown = Object.keys(given).find((name) => !siteNames.some((known) => known === name))
  if (unknown !== undefined)
    return `no site is called ${JSON.stringify(unknown)}. The names are ${siteNames.join(', ')}.`
  return `the address of ${String(issue?.path[0])} is none. Write it whole, beginning with https:// or http://, without a name or password before @.`
}

function readSites(text: string | undefined): Bases | null {
  if (text === undefined) return null
  const refuse = (why: string) => new SettingsError(`the setting MECHANISM_WATCH_SITES cannot be used: ${why}`)
  let given: unknown
  try {
    given = JSON.parse(text)
  } catch {
    throw refuse(`it is no JSON. ${sitesForm}.`)
  }
  const read = sitesSchema.safeParse(given)
  if (!read.success) throw refuse(sitesFault(given, read.error))
  return { ...officialBases, ...read.data }
}

const home = (path: string): string => resolve(path.replace(/^~(?=\/|$)/, homedir()))

/** Reads the settings; an empty value counts as not set. Throws SettingsError naming the setting. */
export function readSettings(environment: Record<string, string | undefined>): Settings {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  )
  const read = settingsSchema.safeParse(given)
  if (!read.success) {
    const [issue] = read.error.issues
    throw new SettingsError(`the setting ${String(issue?.path[0])} cannot be used: ${issue?.message}`)
  }
  const s = read.data
  if (s.MECHANISM_WATCH_DATABASE_READ !== undefined && s.MECHANISM_WATCH_DATABASE === undefined)
    throw new SettingsError(
      'the setting MECHANISM_WATCH_DATABASE_READ names a replica of MECHANISM_WATCH_DATABASE: set that too, or leave both out',
    )
  const s3: S3Access = {
    endpoint: (s.AWS_ENDPOINT_URL_S3 ?? s.AWS_ENDPOINT_URL)?.replace(/\/+$/, '') ?? null,
    region: s.AWS_REGION ?? s.AWS_DEFAULT_REGION ?? 'us-east-1',
    keyId: s.AWS_ACCESS_KEY_ID ?? null,
    secret: s.AWS_SECRET_ACCESS_KEY ?? null,
    token: s.AWS_SESSION_TOKEN ?? null,
  }
  if (s.MECHANISM_WATCH_ARCHIVE !== undefined && (s3.keyId === null || s3.secret === null))
    throw new SettingsError(
      'the setting MECHANISM_WATCH_ARCHIVE names a bucket, which needs keys: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY too',
    )
  return {
    dataFolder: home(s.MECHANISM_WATCH_DATA),
    database: s.MECHANISM_WATCH_DATABASE ?? null,
    databaseRead: s.MECHANISM_WATCH_DATABASE_READ ?? null,
    archive: s.MECHANISM_WATCH_ARCHIVE ?? null,
    s3,
    port: s.PORT,
    host: s.HOST,
    baseUrl: (s.MECHANISM_WATCH_URL ?? `http://${s.HOST.includes(':') ? `[${s.HOST}]` : s.HOST}:${s.PORT}`).replace(
      /\/+$/,
      '',
    ),
    proxies: s.MECHANISM_WATCH_PROXIES ?? [],
    limit: s.MECHANISM_WATCH_LIMIT,
    exports: s.MECHANISM_WATCH_EXPORTS,
    packageFolder: s.MECHANISM_WATCH_PACKAGE ? home(s.MECHANISM_WATCH_PACKAGE) : null,
    contact: s.MECHANISM_WATCH_CONTACT,
    pauseSeconds: s.MECHANISM_WATCH_PAUSE,
    dailyBudget: s.MECHANISM_WATCH_BUDGET,
    sites: readSites(s.MECHANISM_WATCH_SITES),
    uhriScope: s.MECHANISM_WATCH_UHRI,
    announcements: s.MECHANISM_WATCH_ANNOUNCEMENTS ? home(s.MECHANISM_WATCH_ANNOUNCEMENTS) : null,
    corrections: s.MECHANISM_WATCH_CORRECTIONS ? home(s.MECHANISM_WATCH_CORRECTIONS) : null,
    logLevel: s.MECHANISM_WATCH_LOG,
    key: s.MECHANISM_WATCH_KEY ?? null,
    smtp: s.MECHANISM_WATCH_SMTP ?? null,
    from: s.MECHANISM_WATCH_FROM ?? null,
    bounces: s.MECHANISM_WATCH_BOUNCES ?? null,
    operator: s.MECHANISM_WATCH_OPERATOR ?? null,
    ping: s.MECHANISM_WATCH_PING ?? null,
    metrics: s.MECHANISM_WATCH_METRICS === 'on',
  }
}
