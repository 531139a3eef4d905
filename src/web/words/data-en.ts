// The words of the pages about the lists as data, in English.

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
}

export const en: DataWords = {
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
}
