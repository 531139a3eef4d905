// The words of the basket and of the page that makes an annex, in Spanish.
import { countedIn } from '../../domain/counted.ts'
import type { AnnexPageWords } from './annex-en.ts'

const counted = countedIn('es')

export const annexEs: AnnexPageWords = {
  title: 'Anexo para un informe',
  intro:
    'Un cuadro de recomendaciones, palabra por palabra, cada una con su cita en una nota: en un archivo de Word, en HTML o Markdown, o en registros para un gestor de referencias. Aquí no se guarda nada de ello.',
  basketIsIn: 'Está en la dirección de estas páginas; la de los recordatorios no la conserva.',
  basket: (n) => `Cesta: ${counted(n, 'recomendación', 'recomendaciones')}`,
  toAnnex: 'Hacer un anexo',
  empty: 'Vaciar la cesta',
  mark: 'Marcar',
  marked: 'En la cesta',
  add: 'Añadir a la cesta',
  out: 'Quitar',
  ofMarked: 'Anexo de lo marcado',
  keep: 'Añadir lo marcado a la cesta y seguir aquí',
  more: 'Añadir lo marcado a la cesta, página siguiente',
  ofAll: 'Anexo de todo lo encontrado',
  style: 'Estilo de las citas',
  usual: (style: string) => `${style} (habitual)`,
  options: 'Lo que contienen las notas',
  without: 'Omitir las posiciones de los Estados',
  recommending: 'Nombrar en las citas a los Estados que recomiendan',
  show: 'Mostrar',
  download: 'Descargar',
  files: { docx: 'Word (DOCX)', html: 'HTML', md: 'Markdown', ris: 'RIS', bib: 'BibTeX', 'csl-json': 'CSL-JSON' },
  behind: (note) => `En el archivo, como nota tras la anterior: ${note}`,
  language:
    'Las palabras nuestras están en el idioma de esta página; cámbielo arriba. Los textos quedan en su propio idioma.',
  filter: 'Elegir por filtro',
  several: 'varios: toque cada uno; en el ordenador, mantenga pulsada Ctrl o Cmd',
  states: 'Estados',
  topics: 'Temas (nuestras etiquetas)',
  mechanisms: 'Mecanismos',
  nothing:
    'Aún no se ha elegido nada. Marque recomendaciones en una búsqueda o en la página de un Estado, o elija por filtro.',
  none: 'Ninguna de las recomendaciones que se tienen corresponde.',
  found: (n) => counted(n, 'recomendación', 'recomendaciones'),
  unread: (unread: number, all: number) =>
    `De ${unread} de ${all} no se conserva ningún texto: el anexo solo puede mostrar quién lo pidió, el tema y el lugar. Lea los documentos oficiales antes de citar.`,
  preview: (n) => `Aquí se muestran las ${n} primeras; el archivo las contiene todas.`,
  cut: (n, all) =>
    `Un archivo contiene ${n} de las ${all} recomendaciones. Limite la elección, o siga con la parte siguiente en la dirección de la portada.`,
}
