// The dictionary of columns as rows: each column of each table with its words in every language.
import { pageLanguages } from '../queries.ts'
import { type ColumnName, type ColumnType, columnsOf, type TableName, tableNames } from './tables.ts'
import { tableWords } from './words.ts'

export type DictionaryRow = {
  table: TableName
  column: ColumnName
  type: ColumnType
  en: string
  fr: string
  es: string
}

export const dictionary: readonly DictionaryRow[] = tableNames.flatMap((table) =>
  columnsOf(table).map(([column, type]) => {
    const [en, fr, es] = pageLanguages.map((language) => tableWords[language].columns[column])
    return { table, column, type, en: en!, fr: fr!, es: es! }
  }),
)

export const dictionaryColumns = ['table', 'column', 'type', ...pageLanguages] as const

export const dictionaryCells = (): string[][] => dictionary.map((row) => dictionaryColumns.map((name) => row[name]))
