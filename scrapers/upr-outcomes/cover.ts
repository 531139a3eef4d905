// The cover: what a document is, of which State, in which language, under which symbol and of which day.
import { findDay, ordinalNumber, parseDay, parseDayRange } from '../../src/domain/days/days.ts'
import { UnknownNameError } from '../../src/domain/errors.ts'
import { type Language, languageByName } from '../../src/domain/mechanisms.ts'
import type { ReadDocument } from '../../src/domain/paragraphs.ts'
import { findState, stateByCode } from '../../src/domain/states/states.ts'
import { canonicalSymbol } from '../../src/domain/symbols/symbols.ts'
import { coverDayOf } from '../lib/cover-day.ts'
import { firstReview } from './brackets.ts'

export type Cover = {
  symbol: string | null
  symbolAsPrinted: string | null
  language: Language
  originalLanguage: Language | null
  distributionDate: string | null
  /** words of the masthead that stand where the day does and give none */
  unreadDay: string | null
  /** of the Council */
  councilSession: number | null
  councilSessionOpens: string | null
  councilSessionCloses: string | null
  state: string | null
  stateAsPrinted: string | null
  title: string
  reissued: boolean
}

/** Words of the masthead and title by language; tested on the first page only. */
const languageWords: [Language, RegExp][] = [
  [
    'fr',
    /Distr\.\s*:?\s*g[ée]n[ée]rale|Conseil des droits de l[’']homme|Examen p[ée]riodique universel|Nations Unies/i,
  ],
  [
    'es',
    /Consejo de Derechos Humanos|Examen Peri[óo]dico Universal|Naciones Unidas|Distr\.\s*:?\s*general\b(?=.*Original:\s*espa)/i,
  ],
  ['ru', /[\u0400-\u04ff]{4}/],
  ['ar', /[\u0600-\u06ff\ufb50-\ufdff\ufe70-\ufefc]{3}/],
  ['zh', /[\u4e00-\u9fff]{2}/],
]

/** Language of the page in hand: what most of its masthead is written in. */
const readLanguage = (read: ReadDocument): Language => {
  const text = read.cover.join('\n')
  if (/United Nations|Human Rights Council|Working Group on the Universal Periodic Review/i.test(text)) return 'en'
  return languageWords.find(([, words]) => words.test(text))?.[0] ?? 'en'
}

const symbolForm =
  /A\s?\/\s?HRC\s?\/(?:\s?WG\.6\s?\/)?\s?\d+\s?\/\s?(?:[A-Z]{3}\s?\/\s?)?(?:L\.)?\d+(?:\s?\/\s?(?:Add|Corr|Rev)\.\s?\d+)*\**/g

/** "Previously issued under document symbol A/HRC/WG.6/8/L.3" names another document. */
const ownSymbol = (lines: string[]): string | null => {
  for (const line of lines) {
    if (/previously issued|symbol/i.test(line)) continue
    const found = line.match(symbolForm)
    if (found !== null) return found[0]
  }
  return null
}

const stateOf = (printed: string): string | null => {
  try {
    return findState(printed, { on: firstReview }).iso3
  } catch (error) {
    if (error instanceof UnknownNameError) return null
    throw error
  }
}

/** A name whose bracket goes on in the next lines: "China (including Hong Kong, China" / "and Macao, China)". */
const withRestOfBracket = (line: string, lines: string[]): string => {
  let whole = line
  let at = lines.indexOf(line)
  const open = (text: string) => (text.match(/\(/g)?.length ?? 0) > (text.match(/\)/g)?.length ?? 0)
  for (let further = 0; further < 3 && open(whole) && at + 1 < lines.length; further++)
    whole = `${whole} ${lines[++at]}`
  return open(whole) ? line : whole
}

/** The State's name on its own line under the title, or in "The review of X was held". */
const readState = (read: ReadDocument): Pick<Cover, 'state' | 'stateAsPrinted'> => {
  const lines = read.cover.map((line) => line.replace(/[\s*∗]+\d?$/, '').trim())
  const from = lines.findIndex((line) => /Working Group|Universal Periodic/i.test(line) && !/^Agenda/i.test(line))
  for (const line of from < 0 ? [] : lines.slice(from + 1)) {
    const whole = withRestOfBracket(line, lines)
    const state = stateOf(whole)
    if (state !== null) return { state, stateAsPrinted: whole }
  }
  const text = read.paragraphs
    .slice(0, 60)
    .map((paragraph) => paragraph.text)
    .join(' ')
  const named = /\b[Tt]he review of (?:the )?(.{3,60}?) (?:was held|took place)/.exec(text)?.[1] ?? null
  const state = named === null ? null : stateOf(named)
  return state === null ? { state: null, stateAsPrinted: null } : { state, stateAsPrinted: named }
}

/** "Fifty-ninth session / 16 June–11 July 2025 / Agenda item 6": the days of the Council's session stand below its number. */
const sessionDays = (text: string): Pick<Cover, 'councilSessionOpens' | 'councilSessionCloses'> => {
  const [, below = ''] = /^.{3,40}?\s+(?:regular\s+)?session\b([\s\S]{0,90})/im.exec(text) ?? []
  const span = parseDayRange(below.split(/agenda item/i)[0]!)
  return { councilSessionOpens: span?.from ?? null, councilSessionCloses: span?.to ?? null }
}

/** A/HRC/28/15 is of the 28th session. */
export const sessionOfSymbol = (symbol: string | null): number | null => {
  const match = /HRC\s?\/\s?(\d+)\s?\//.exec(symbol ?? '')
  return match === null ? null : Number(match[1])
}

/** "Kestria and Norland", "KESTRIA AND NORLAND", "Kestria / Norland" */
const joinsNames = /\s*(?:,|;|&|\/|\band\b|\s[–—-]\s)\s*/i

/** A territory has its part in the report of its State. */
const ofItsOwn = (iso3: string): boolean => {
  const kind = stateByCode(iso3)?.kind
  return kind === 'member' || kind === 'observer' || kind === 'fictional'
}

/** The States of a title line that names several: "Kestria and Norland". None for the name of one, and for other lines. */
export const severalStates = (lines: readonly string[]): string[] => {
  const from = lines.findIndex((line) => /Working Group|Universal Periodic/i.test(line) && !/^Agenda/i.test(line))
  for (let at = from + 1; from >= 0 && at < Math.min(lines.length, from + 12); at++) {
    const line = lines[at]!.replace(/[\s*∗]+\d?$/, '').trim()
    const bare = line.replace(/\([^()]*\)/g, ' ')
    const own = stateOf(line)
    // the State has a line of its own, and may have the one below it too
    if (own !== null) {
      const below = stateOf(lines[at + 1]?.replace(/[\s*∗]+\d?$/, '').trim() ?? '')
      return below !== null && below !== own && ofItsOwn(below) ? [own, below] : []
    }
    // the text begins
    if (/^\d{1,2}\.\s|[.:;]$/.test(line)) return []
    if (line.length > 120 || /[()]/.test(bare) || !joinsNames.test(bare)) continue
    const states = bare.split(joinsNames).flatMap((name) => stateOf(name.trim()) ?? [])
    if (new Set(states).size > 1) return [...new Set(states)]
  }
  return []
}

const isOfText = /session|sesi[oó]n|held|.{70}|[,;:]$|\p{Ll}{3}\.$/iu

/** The line that is a day, beside "Distr." or alone; else the first day of the page, unless words stand for it that give none. */
const distribution = (lines: string[]): Pick<Cover, 'distributionDate' | 'unreadDay'> => {
  const dated = lines.find((line) => parseDay(line.replace(/^.*Distr\.[^\d]*/i, '').trim()) !== null)
  if (dated !== undefined) return { distributionDate: findDay(dated)?.day ?? null, unreadDay: null }
  const from = lines.findIndex((line) => /Distr\s?\./i.test(line))
  const { day, unread } = coverDayOf(from === -1 ? [] : lines.slice(from, from + 4))
  if (day !== null || unread !== null) return { distributionDate: day, unreadDay: unread }
  // a page without its masthead begins with the text, and the days of a session are none of the print
  const text = lines.findIndex((line) => /^\d{1,3}\.\s/.test(line))
  const masthead = lines.slice(0, text === -1 ? lines.length : text).filter((line) => !isOfText.test(line))
  return { distributionDate: findDay(masthead.join('\n'))?.day ?? null, unreadDay: null }
}

/** The same by the columns of a print, where a cell breaks the day over two lines beside those of the other cell. */
const distributionOf = (lines: string[], columns: string[]): Pick<Cover, 'distributionDate' | 'unreadDay'> => {
  const found = distribution(lines)
  const from = columns.findIndex((line) => /Distr\s?\./i.test(line))
  if (found.distributionDate !== null || from < 0) return found
  const { day } = coverDayOf(columns.slice(from, from + 5))
  return day === null ? found : { distributionDate: day, unreadDay: null }
}

/** "UNIVERSAL PERIODIC REVIEW Report of the Working Group": lines of the masthead in one paragraph with the title. */
const aboveTitle = /^.*\b(?:universal periodic review|human rights council)[\s*∗:–-]*(?=report of the working group)/i

/** Facts of the cover. Dates and session stay null where they are not printed. */
export const readCover = (read: ReadDocument): Cover => {
  // "Distr.: General23 March": the columns of the masthead run together
  const lines = read.cover.map((line) => line.replace(/(General)(?=\d)/, '$1 '))
  const symbolAsPrinted = ownSymbol(lines)
  const text = lines.join('\n')
  const sessionLine = /^(.{3,40}?)\s+(?:regular\s+)?session\b/im.exec(text)?.[1] ?? null
  const title = read.paragraphs
    .filter((paragraph) => paragraph.page === 1 || paragraph.page === null)
    .map((paragraph) => paragraph.text)
    .find((line) => /Report of the Working Group/i.test(line))
    ?.replace(aboveTitle, '')
  const original = /Original\s*:\s*([A-Za-z]+)/i.exec(text)?.[1]?.toLowerCase()
  return {
    symbol: symbolAsPrinted === null ? null : canonicalSymbol(symbolAsPrinted),
    symbolAsPrinted,
    language: readLanguage(read),
    originalLanguage: languageByName[original ?? ''] ?? null,
    ...distributionOf(lines, read.coverColumns ?? []),
    // the reports of April 2008 are papers of the Working Group itself: the session on them is not the Council's
    ...(/WG\.6/.test(symbolAsPrinted ?? '')
      ? { councilSession: null, councilSessionOpens: null, councilSessionCloses: null }
      : {
          councilSession:
            (sessionLine === null ? null : ordinalNumber(sessionLine)) ?? sessionOfSymbol(symbolAsPrinted),
          ...sessionDays(text),
        }),
    ...readState(read),
    title: (title ?? 'Report of the Working Group on the Universal Periodic Review').replace(/(?<![\s*∗])[\s*∗]+$/, ''),
    reissued: /\*\*?$/.test(symbolAsPrinted ?? '') || /re-?issued (?:for|under)/i.test(text),
  }
}
