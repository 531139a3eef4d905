// A table for people: columns as wide as their widest cell, the last one as long as it is.

/** Characters as a terminal counts them: marks that combine take no place. */
const width = (text: string): number => [...text.normalize('NFC').replace(/\p{M}/gu, '')].length

/** Returns the rows as lines, with a line of titles above them. */
export function columnLines(titles: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const widths = titles.map((title, at) => Math.max(width(title), ...rows.map((row) => width(row[at] ?? ''))))
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, at) => (at === titles.length - 1 ? cell : cell + ' '.repeat(widths[at]! - width(cell))))
      .join('  ')
      .trimEnd()
  return [line(titles), ...rows.map(line)]
}
