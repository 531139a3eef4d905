// The words of the pages about the lists as data, in Spanish.
import type { DataWords } from './data-en.ts'

export const es: DataWords = {
  asData: 'Como datos:',
  columns: 'significado de las columnas',
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
}
