// Cuts a text into the words that a search compares: folded to small letters without accents, each with its place.
import { apostropheSigns, invisibleSigns, joinOfBroken, withLatinTwins } from '../letters.ts'
import { endOfRun, nextRun } from './runs.ts'

/** `run`: neighbouring Chinese characters, which nothing separates into words. Offsets are UTF-16 code units. */
export type Token = { kind: 'word' | 'run'; text: string; start: number; end: number }

const invisible = `\\u0640${invisibleSigns}`
const dropped = new RegExp(`[\\p{M}${invisible}.]`, 'gu')
const pairs: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', ł: 'l', þ: 'th', ı: 'i' }
const pairsAt = /[ßæœøđðłþı]/g

/** Letters a to z and figures alone. */
function isPlain(small: string): boolean {
  for (let i = 0; i < small.length; i++) {
    const code = small.charCodeAt(i)
    if ((code < 97 || code > 122) && (code < 48 || code > 57)) return false
  }
  return true
}

/** Returns a word in small letters, without accents, marks, invisible characters and look-alikes: "État" is "etat". */
export function fold(word: string): string {
  const small = word.toLowerCase()
  if (isPlain(small)) return small
  return withLatinTwins(word)
    .toLowerCase()
    .normalize('NFKD')
    .replace(dropped, '')
    .toLowerCase()
    .replace(pairsAt, (letter) => pairs[letter]!)
}

/** Letters of the longest word that has a stem, and that is remembered. */
export const longestWord = 60
/** words as printed → folded */
const folded = new Map<string, string>()
/** words that are remembered: texts repeat theirs */
const remembered = 100_000

/** A piece of a text keeps the whole of it in memory; this one does not. */
const apart = (piece: string): string => [...piece].join('')

/** Returns the folded word, which is the same string each time: where it is looked up after this, it was hashed before. */
function foldedOf(printed: string): string {
  const known = folded.get(printed)
  if (known !== undefined) return known
  const own = apart(printed)
  const word = fold(own)
  if (own.length > longestWord) return word
  if (folded.size >= remembered) folded.clear()
  folded.set(own, word)
  return word
}

const han = /\p{Script=Han}+|[^\p{Script=Han}]+/gu
const isHan = /^\p{Script=Han}/u
const apostrophe = new RegExp(`^[${apostropheSigns}]$`, 'u')
/** "d’infraction", "l’État", "qu’elle": what is left of the first word is no word */
const elided = new Set(['c', 'd', 'j', 'l', 'm', 'n', 's', 't', 'qu', 'jusqu', 'lorsqu', 'puisqu', 'quoiqu'])
/** "OP-CAT" and "OPCAT" are one short form, and so are those of the other optional protocols */
const protocols = new Set(['cat', 'crc', 'cedaw', 'iccpr', 'icescr', 'crpd'])
const joint = /^[-\u2010-\u2015 ]$/

/** What stands between the halves of a word that the end of a line has broken: a hyphen, maybe soft, and the blank after it. */
const lineEnd = /^[-\u2010\u00AD]\s{1,3}$/
const isSmall = /^\p{Ll}/u

/** `only`: met in every form alone, or as printed alone; most words are both. */
export type WordOfText = Token & { only?: 'forms' | 'printed' }

/**
 * Returns the words in order, whatever they are compared by. Possessive and elided letters ("victim's", "d'infraction")
 * count as printed alone, and so do the parts of "OP-CAT"; a word that the end of a line has broken ("crimi- nalize") is one.
 */
export function wordsOfText(text: string): WordOfText[] {
  const tokens: WordOfText[] = []
  let end = 0
  for (let start = nextRun(text, 0); start < text.length; start = nextRun(text, end)) {
    const before = end
    end = endOfRun(text, start)
    const printed = text.slice(start, end)
    const word = foldedOf(printed)
    if (word === '') continue
    if (isElided(text, word, end) || isPossessive(text, word, before, start)) {
      tokens.push({ kind: 'word', text: word, start, end, only: 'printed' })
      continue
    }
    const last = tokens.at(-1)
    if (last && isBrokenBefore(text, last, start) && joinOfBroken(last.text, word) === 'one') {
      Object.assign(last, { text: last.text + word, end })
      continue
    }
    const name = last ? joinedName(text, last, { kind: 'word', text: word, start, end }) : null
    if (last && name) {
      last.only = 'printed'
      tokens.push({ kind: 'word', text: word, start, end, only: 'printed' }, { ...name, only: 'forms' })
    } else if (isPlain(word)) tokens.push({ kind: 'word', text: word, start, end })
    else tokens.push(...cut(printed, word, start, end))
  }
  return tokens
}

/** Returns the short form that two neighbours are, such as "OP CAT"; null for others. */
export const joinedName = (text: string, first: Token, second: Token): Token | null =>
  first.text === 'op' && protocols.has(second.text) && joint.test(text.slice(first.end, second.start))
    ? { kind: 'word', text: `op${second.text}`, start: first.start, end: second.end }
    : null

const isElided = (text: string, word: string, end: number): boolean =>
  elided.has(word) && apostrophe.test(text[end] ?? '') && /\p{L}/u.test(text[end + 1] ?? '')

const isPossessive = (text: string, word: string, before: number, start: number): boolean =>
  word === 's' && before > 0 && before === start - 1 && apostrophe.test(text[start - 1]!)

const but =
  (other: WordOfText['only']) =>
  (text: string): Token[] => {
    const all = wordsOfText(text)
    if (all.every(({ only }) => only === undefined)) return all
    return all
      .filter(({ only }) => only !== other)
      .map(({ kind, text, start, end }): Token => ({ kind, text, start, end }))
  }

/** Returns the words that are met in every form: without possessive and elided letters, "OP-CAT" as one. */
export const tokensOf = but('printed')
/** Returns the words as printed, which quotation marks compare: "victim's" and "OP-CAT" are two each. */
export const printedTokensOf = but('forms')

/** Returns the ways to print a word that is met in every form: "OPCAT" is printed "OP-CAT" too. */
export const printingsOf = ({ kind, text, start, end }: Token): Token[][] => {
  const one: Token = { kind, text, start, end }
  const rest = text.startsWith('op') ? text.slice(2) : ''
  return protocols.has(rest)
    ? [
        [one],
        [
          { ...one, text: 'op' },
          { ...one, text: rest },
        ],
      ]
    : [[one]]
}

function isBrokenBefore(text: string, last: Token, start: number): boolean {
  // a soft hyphen is a part of the word before it
  const at = text[last.end - 1] === '\u00AD' ? last.end - 1 : last.end
  const gap = start - at
  if (gap < 2 || gap > 4 || last.kind === 'run') return false
  return lineEnd.test(text.slice(at, start)) && isSmall.test(text.slice(start, start + 2))
}

/** A word with Chinese characters in it falls apart where they begin and end. */
function cut(printed: string, word: string, start: number, end: number): Token[] {
  if (!/\p{Script=Han}/u.test(printed)) return [{ kind: 'word', text: word, start, end }]
  return [...printed.matchAll(han)].flatMap((part): Token[] => {
    const text = fold(part[0])
    const at = start + part.index
    const kind = isHan.test(part[0]) ? 'run' : 'word'
    return text === '' ? [] : [{ kind, text, start: at, end: at + part[0].length }]
  })
}
