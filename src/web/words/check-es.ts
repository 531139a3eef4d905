// The words of the page that checks citations, in Spanish.
import type { CheckPageWords } from './check-en.ts'

export const checkEs: CheckPageWords = {
  title: 'Comprobar las referencias de un texto',
  intro:
    'Pegue una nota, una lista de referencias o un texto entero. Cada referencia a un documento de las Naciones Unidas se compara con el documento que se tiene aquí. El texto no se guarda ni se registra.',
  label: 'Su texto (texto o Markdown)',
  button: 'Comprobar',
  style: 'Estilo de las propuestas',
  file: 'En su propio equipo, sin que el texto salga de él: mechanism-watch resolve ARCHIVO.',
  verify: 'Comprobar un archivo: ¿qué documento es?',
  upload: 'Un archivo de Word con sus notas (.docx), o texto: 10 MB como máximo',
  unreadable:
    'Este archivo no se puede leer. Envíe Word (.docx) o texto en UTF-8, de 10 MB y dos millones de caracteres como máximo.',
  none: 'No se ha encontrado ninguna referencia a un documento de las Naciones Unidas. ¿Está escrita la signatura, por ejemplo CAT/C/KEN/CO/2?',
  empty: 'No se ha enviado nada. Pegue el texto en el campo y compruébelo.',
  count: (shown: number, total: number) =>
    shown === total
      ? `Referencias encontradas: ${total}.`
      : `${shown === 1 ? 'La primera referencia' : `Las primeras ${shown} referencias`} de ${total}. Envíe aparte el resto del texto.`,
  tally: {
    ok: (n) => (n === 1 ? '1 concuerda' : `${n} concuerdan`),
    differs: (n) => (n === 1 ? '1 difiere' : `${n} difieren`),
    no_paragraph: (n) => `${n} ${n === 1 ? 'indica' : 'indican'} un párrafo que el documento no contiene`,
    unchecked: (n) => (n === 1 ? '1 no se ha comprobado del todo' : `${n} no se han comprobado del todo`),
    uncertain: (n) => `${n} no ${n === 1 ? 'deja' : 'dejan'} claro de qué documento se trata`,
    not_held: (n) =>
      n === 1 ? '1 es de un documento que no se tiene aquí' : `${n} son de documentos que no se tienen aquí`,
    out_of_scope: (n) => `${n} de un tipo que no se recopila aquí`,
  },
  numbered: (n: number) => `núm. ${n}`,
  note: (note: string) => `Nota ${note}`,
  inText: 'En el texto',
  readAs: 'Leído en el texto como',
  suggestion: 'Según los datos que se tienen:',
  quoted: 'Usted cita:',
  onlyYours: 'solo en su cita',
  onlyTheirs: 'solo en el documento',
  official: 'Dirección oficial',
  document: 'El documento que se tiene aquí',
  heldHere: (paragraph) => `${paragraph}, que se tiene aquí`,
  correct: 'Corrija el borrador, o compruebe otro',
  again: 'Comprobar otro texto',
}
