// Text for BibTeX: special characters, dashes and quotation marks escaped; accents as commands where asked.

const special: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '–': '--',
  '—': '---',
  '“': '``',
  '”': "''",
  '‘': '`',
  '’': "'",
  '¶': '\\P{}',
  '§': '\\S{}',
  '\u00a0': '~',
}
const accents: Readonly<Record<string, string>> = {
  '\u0300': '`',
  '\u0301': "'",
  '\u0302': '^',
  '\u0303': '~',
  '\u0304': '=',
  '\u0306': 'u ',
  '\u0307': '.',
  '\u0308': '"',
  '\u030a': 'r ',
  '\u030b': 'H ',
  '\u030c': 'v ',
  '\u0327': 'c ',
  '\u0328': 'k ',
}
const letters: Readonly<Record<string, string>> = {
  ß: '\\ss{}',
  ø: '\\o{}',
  Ø: '\\O{}',
  ł: '\\l{}',
  Ł: '\\L{}',
  œ: '\\oe{}',
  Œ: '\\OE{}',
  æ: '\\ae{}',
  Æ: '\\AE{}',
  ı: '\\i{}',
}

/** Accents kept in UTF-8, for BibLaTeX. */
export const latexUnicode = (text: string): string =>
  [...text.normalize('NFC')].map((character) => special[character] ?? character).join('')

/** Accents as commands, `{\'e}`; a letter with a mark that has no command stays in UTF-8. */
export const latexText = (text: string): string =>
  [...text.normalize('NFC')]
    .map((character) => {
      const plain = special[character] ?? letters[character]
      if (plain !== undefined) return plain
      const [base, mark, more] = character.normalize('NFD')
      const command = mark === undefined || more !== undefined ? undefined : accents[mark]
      return command === undefined ? character : `{\\${command}${base}}`
    })
    .join('')
