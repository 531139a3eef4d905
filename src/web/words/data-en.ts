// The words of the pages about the lists as data, in English.
import type { SnippetName } from '../../domain/tables/snippets.ts'

export type DataWords = {
  /** beside a list: the formats follow */
  asData: string
  columns: string
  dictionary: {
    title: string
    intro: string
    column: string
    type: string
    meaning: string
    asFile: string
    more: string
  }
  page: {
    title: string
    /** above what is in English only; empty in English */
    inEnglish: string
    intro: string
    dictionary: string
    lists: string
    chooseStates: string
    package: string
    packageIs: string
    load: string
    loadIntro: string
    tools: Record<SnippetName, string>
    spreadsheet: string
    spreadsheetHow: string
    licence: string
    catalogue: string
  }
}

export const en: DataWords = {
  wordsInAddress:
    'The address of each file has the words that you looked for in it: it stays in the history of your browser, and may be in a log on the way.',
  asData: 'As data:',
  columns: 'what the columns mean',
  dictionary: {
    title: 'What the columns mean',
    intro:
      'Every list of this service can be had as CSV, as an XLSX workbook and as JSON Lines, through the same filters as on the pages. This is what each column holds.',
    column: 'Column',
    type: 'Type',
    meaning: 'Meaning',
    asFile: 'This dictionary as a file:',
    more: 'In CSV, open the column of paragraphs as text: a spreadsheet turns 140.10 into 140.1 otherwise. The workbook keeps it, and the column “pinpoint” is safe everywhere. A cell that a spreadsheet would run as a formula begins with an apostrophe in CSV.',
  },
  page: {
    title: 'Data to take away',
    inEnglish: '',
    intro: 'Every list can be had as a file, and everything together as a data package.',
    dictionary: 'What the columns mean',
    lists: 'Lists',
    chooseStates: 'Choose the States first.',
    package: 'Data package',
    packageIs:
      'Whoever runs this program can write everything that the lists show into one folder: CSV, JSON Lines, Parquet and SQLite, with a description, coverage, method, licence notes and checksums. The same edition gives the same bytes.',
    load: 'How to load it',
    loadIntro: 'Each piece of code runs in the folder that holds the data package “mechanism-watch”.',
    tools: {
      python: 'Python, without further packages',
      pandas: 'Python with pandas',
      r: 'R',
      duckdb: 'DuckDB',
      sqlite: 'SQLite',
    },
    spreadsheet: 'Spreadsheet',
    spreadsheetHow:
      'Take the XLSX file of a list: it opens as it is, and paragraph numbers stay text. With a CSV file, use the import of text files and set the column “paragraph” to text; otherwise 140.10 becomes 140.1.',
    licence: 'Licence and care',
    catalogue: 'The same description for catalogues (DCAT, JSON-LD)',
  },
}
