// The words of the page that says which document a file is, in Spanish.
import type { VerifyWords } from './verify-en.ts'

export const verifyEs: VerifyWords = {
  title: 'Comprobar un archivo',
  intro:
    'Elija un archivo que tenga. Esta página le dice de qué documento, versión y copia se trata, si aquí se tienen los mismos bytes. Solo se calcula la huella del archivo; no se guarda.',
  file: 'Archivo (25 MB como máximo)',
  hash: 'O su huella SHA-256, que puede calcular en su propio equipo (sha256sum ARCHIVO)',
  button: 'Comprobar',
  again: 'Comprobar otro archivo',
  empty: 'No se ha enviado nada. Elija un archivo o escriba su huella SHA-256.',
  badHash: 'Esto no es una huella SHA-256: tiene 64 caracteres, de 0 a 9 y de a a f.',
  tooLarge: 'El archivo tiene más de 25 MB. Calcule su huella SHA-256 en su propio equipo y escríbala en el campo.',
  of: 'SHA-256',
  unknown:
    'Ningún documento público que se tenga aquí tiene estos bytes. El archivo puede ser otra impresión del mismo documento: compare las palabras.',
  found: (n: number) => (n === 1 ? 'Los bytes son los de esta copia:' : 'Los bytes son los de estas copias:'),
  unread: 'guardado; no se ha leído ningún documento en él',
  current: 'el texto que se muestra',
  captured: 'copia del',
  imported: 'importado por el responsable de este servicio',
  withdrawn: (day: string) => `Retirado de la lista oficial el ${day}.`,
  replaced: (symbol: string) => `En su lugar se publicó ${symbol}.`,
  stored: 'El archivo guardado',
  official: 'Dirección oficial',
}
