// A slow search over invented texts, written apart from the real one: no index, no stems, a list of the forms of each word.

export type Tongue = 'en' | 'fr' | 'es' | 'ru' | 'zh' | 'ar'
export type Text = { id: string; language: Tongue; heading: string[]; text: string }

export type Tree =
  | { is: 'word'; word: string }
  | { is: 'phrase'; words: string[]; begins: boolean }
  | { is: 'near'; left: Tree; right: Tree; within: number }
  | { is: 'all' | 'any'; of: Tree[] }
  | { is: 'without'; one: Tree }

/** Forms of one word by language, without accents; with those words of other languages that their rules make a form. */
const forms: Partial<Record<Tongue, string[][]>> = {
  en: [
    ['torture', 'tortured', 'tortures', 'torturing'],
    ['child', 'children'],
    ['offence', 'offense', 'offences', 'offenses'],
    ['labour', 'labor'],
    ['code', 'codes'],
    ['bill', 'bills'],
    ['victim', 'victims'],
    ['centre', 'center', 'centres', 'centers'],
    ['programme', 'program', 'programmes', 'programs'],
    ['woman', 'women'],
  ],
  fr: [
    ['torture', 'tortures', 'torturees', 'tortura'],
    ['tribunal', 'tribunaux'],
    ['code', 'codes'],
    ['infraction', 'infractions'],
    ['victime', 'victimes', 'victim', 'victims'],
  ],
  es: [
    ['tortura', 'torturas', 'torture', 'tortured'],
    ['juez', 'jueces'],
    ['codigo', 'codigos'],
    ['victima', 'victimas', 'victim'],
  ],
}

/** Words of three languages for one thing: a search for one of them is a search for all, but beside NEAR. */
const oneThing = [
  ['torture', 'tortured', 'tortures', 'torturing', 'torturees', 'tortura', 'torturas'],
  ['victim', 'victims', 'victime', 'victimes', 'victima', 'victimas'],
]

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
const split = (text: string): string[] =>
  text
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .flatMap((word) => (/\p{Script=Han}/u.test(word) ? [...word] : [word]))

/** Words as they are met in every form: what an apostrophe joins to them is none, and "OP-CAT" is one. */
const plain = (text: string): string[] =>
  split(
    folded(text)
      .replace(/\bop[- ]cat\b/g, 'opcat')
      .replace(/(?<![\p{L}\p{N}])[ld]['’ʼ]|['’ʼ]s(?![\p{L}\p{N}])/gu, ' '),
  )
/** Words as they are printed: all that stands apart. */
const asPrintedIn = (text: string): string[] => split(folded(text).replace(/ʼ/g, ' '))

const isForm = (language: Tongue, a: string, b: string): boolean =>
  (forms[language] ?? []).some((group) => group.includes(a) && group.includes(b))
const hasForms = (language: Tongue): boolean => language in forms

/** What a text says, in order: headings first, each and the text apart. */
const streams = (text: Text, words: (text: string) => string[]): string[][] => [
  ...text.heading.map(words),
  words(text.text),
]
const printed = (text: Text): string[] =>
  streams(text, asPrintedIn).flatMap((words, i) => (i === 0 ? words : ['0', ...words]))

const saysWord = (text: Text, word: string): boolean => {
  const [typed] = plain(word)
  const said = [...streams(text, plain).flat(), ...printed(text).filter((one) => one !== '0')]
  if (/\p{Script=Han}/u.test(word)) return said.join('').includes(word)
  if (/[\p{Script=Cyrillic}\p{Script=Arabic}]/u.test(word)) return said.some((one) => one.includes(typed!))
  const named = hasForms(text.language) ? oneThing.filter((group) => group.includes(typed!)).flat() : []
  return said.some((one) => one === typed || isForm(text.language, one, typed!) || named.includes(one))
}

/** Where in the stream it begins, and how many words it is long. */
function places(words: string[], tree: Tree, same: (said: string, typed: string) => boolean): [number, number][] {
  const typed = tree.is === 'phrase' ? tree.words.flatMap(asPrintedIn) : tree.is === 'word' ? plain(tree.word) : []
  const begins = tree.is === 'phrase' && tree.begins
  return words.flatMap((_, at): [number, number][] => {
    const met = typed.every((word, i) => {
      const said = words[at + i]
      if (said === undefined) return false
      return begins && i === typed.length - 1 ? said.startsWith(word) : same(said, word)
    })
    return met ? [[at, typed.length]] : []
  })
}

function isNear(text: Text, left: Tree, right: Tree, within: number): boolean {
  const asPrinted = [left, right].some(({ is }) => is === 'phrase')
  if (!asPrinted && !hasForms(text.language)) return false
  const same = (said: string, typed: string): boolean =>
    said === typed || (!asPrinted && isForm(text.language, said, typed))
  const lists = asPrinted ? [printed(text)] : [text.heading.flatMap(plain), plain(text.text)]
  return lists.some((words) =>
    places(words, left, same).some(([a, long]) =>
      places(words, right, same).some(([b, wide]) => {
        const between = a <= b ? b - a - long : a - b - wide
        return between <= within
      }),
    ),
  )
}

/** Whether the text is found. */
export function finds(tree: Tree, text: Text): boolean {
  switch (tree.is) {
    case 'word':
      return saysWord(text, tree.word)
    case 'phrase':
      return places(printed(text), tree, (said, typed) => said === typed).length > 0
    case 'near':
      return isNear(text, tree.left, tree.right, tree.within)
    case 'all':
      return tree.of.every((one) => finds(one, text))
    case 'any':
      return tree.of.some((one) => finds(one, text))
    case 'without':
      return !finds(tree.one, text)
  }
}
