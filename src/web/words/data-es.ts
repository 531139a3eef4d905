// The words of the pages about the lists as data, in Spanish.
import type { DataWords } from './data-en.ts'

export const es: DataWords = {
  asData: 'Como datos:',
  columns: 'significado de las columnas (valores en inglés)',
  dictionary: {
    title: 'Significado de las columnas',
    intro:
      'Cada lista de este servicio puede obtenerse en CSV, como libro XLSX y en JSON Lines, con los mismos filtros que en las páginas. Esto es lo que contiene cada columna.',
    column: 'Columna',
    type: 'Tipo',
    meaning: 'Significado',
    asFile: 'Este diccionario como archivo:',
    more: 'En CSV, abra la columna de párrafos como texto: de lo contrario, una hoja de cálculo convierte 140.10 en 140.1. El libro lo conserva, y la columna «pinpoint» es segura en todas partes. Una celda que una hoja de cálculo ejecutaría como fórmula empieza con un apóstrofo en CSV.',
  },
  page: {
    title: 'Datos para llevar',
    inEnglish:
      'Esta descripción está en inglés, como los nombres que usan los programas. Las listas y sus columnas se describen en español en',
    intro: 'Cada lista puede obtenerse como archivo, y todo junto como paquete de datos.',
    dictionary: 'Significado de las columnas',
    lists: 'Listas',
    chooseStates: 'Elija primero los Estados.',
    package: 'Paquete de datos',
    packageIs:
      'Quien haga funcionar este programa puede escribir en una carpeta todo lo que muestran las listas: CSV, JSON Lines, Parquet y SQLite, con descripción, cobertura, método, notas de licencia y sumas de control. La misma edición da los mismos bytes.',
    load: 'Cómo cargarlo',
    loadIntro: 'Cada fragmento de código se ejecuta en la carpeta que contiene el paquete «mechanism-watch».',
    tools: {
      python: 'Python, sin otros paquetes',
      pandas: 'Python con pandas',
      r: 'R',
      duckdb: 'DuckDB',
      sqlite: 'SQLite',
    },
    spreadsheet: 'Hoja de cálculo',
    spreadsheetHow:
      'Tome el archivo XLSX de una lista: se abre tal cual, y los números de párrafo siguen siendo texto. Con un archivo CSV, use la importación de archivos de texto y defina la columna «paragraph» como texto; de lo contrario, 140.10 se convierte en 140.1.',
    licence: 'Licencia y precauciones',
    catalogue: 'La misma descripción para catálogos (DCAT, JSON-LD)',
  },
}
