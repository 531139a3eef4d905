// Letters that a page prints otherwise than they are read: look-alikes of other scripts, signs without width, broken words.

/** Signs without width, for a class of an expression: soft hyphen, zero-width signs, direction marks. */
export const invisibleSigns = '\\u00AD\\u061C\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u2069\\uFEFF'

/** Whatever a keyboard, a page or another alphabet writes for an apostrophe, for a class of an expression; some of them count as letters. */
export const apostropheSigns = "'’‘‛`´′＇\\u02B9\\u02BB-\\u02BF\\u02C8\\u055A\\uA78B\\uA78C"

const alike: ReadonlyMap<string, string> = new Map(
  Object.entries({
    // Cyrillic
    а: 'a',
    е: 'e',
    о: 'o',
    р: 'p',
    с: 'c',
    у: 'y',
    х: 'x',
    і: 'i',
    ѕ: 's',
    ј: 'j',
    һ: 'h',
    ԁ: 'd',
    ԛ: 'q',
    ԝ: 'w',
    А: 'A',
    В: 'B',
    Е: 'E',
    К: 'K',
    М: 'M',
    Н: 'H',
    О: 'O',
    Р: 'P',
    С: 'C',
    Т: 'T',
    Х: 'X',
    І: 'I',
    Ѕ: 'S',
    Ј: 'J',
    // Greek
    α: 'a',
    ι: 'i',
    ν: 'v',
    ο: 'o',
    ρ: 'p',
    υ: 'u',
    Α: 'A',
    Β: 'B',
    Ε: 'E',
    Ζ: 'Z',
    Η: 'H',
    Ι: 'I',
    Κ: 'K',
    Μ: 'M',
    Ν: 'N',
    Ο: 'O',
    Ρ: 'P',
    Τ: 'T',
    Υ: 'Y',
    Χ: 'X',
  }),
)
const latin = /[A-Za-z\u00c0-\u024f]/
const foreign = /[\u0370-\u03ff\u0400-\u052f]/

/** Returns the Latin letter that a Cyrillic or Greek one looks like; null for a letter that looks like none. */
export const latinTwin = (letter: string): string | null => alike.get(letter) ?? null

/**
 * Returns a word with the look-alikes of other scripts as Latin letters, where it holds Latin letters too and every
 * foreign one is a look-alike: "tоrture" with a Cyrillic o. Words of another script stay as they are.
 */
export function withLatinTwins(word: string): string {
  if (!foreign.test(word) || !latin.test(word)) return word
  const letters = [...word].map((letter) => latinTwin(letter) ?? letter)
  return letters.some((letter) => foreign.test(letter)) ? word : letters.join('')
}

/** First parts that keep their hyphen: "ill- treatment" is no word that a line has broken. */
const compounds = new Set('anti non ill self counter ex pre post co sub semi multi inter well sui'.split(' '))
/** "pre- and post-trial", "court- or police-led": the hyphen stands for a part that is left out */
const goesOn = new Set('and or to nor et ou y o u e ni i'.split(' '))

/** What a word that a line broke after its hyphen is: one word ("crimi- nalize"), a compound, or two. */
export function joinOfBroken(first: string, second: string): 'one' | 'compound' | 'two' {
  if (first.length < 2 || second.length < 2 || goesOn.has(second)) return 'two'
  return compounds.has(first) ? 'compound' : 'one'
}
