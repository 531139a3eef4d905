// The words of ours in a citation, in Spanish.
import { printDay } from '../../domain/days/days.ts'
import type { VersionKind } from '../../domain/mechanisms.ts'
import type { LineWords } from '../citable.ts'

const versions: Record<VersionKind, string> = {
  advance_unedited: 'versión avanzada sin editar',
  provisional: 'versión provisional',
  official: 'versión definitiva',
  reissued: 'publicado de nuevo',
  corrected: 'versión corregida',
  revised: 'versión revisada',
  restricted: 'proyecto de distribución reservada',
  unofficial_translation: 'traducción no oficial',
  machine_read: 'texto reconocido a partir de una imagen',
  index_copy: 'texto copiado en el Índice Universal de los Derechos Humanos',
}
const { advance_unedited, provisional, restricted, unofficial_translation, machine_read, index_copy } = versions

export const es: LineWords = {
  gap: {
    body: '[órgano no disponible]',
    title: '[título no disponible]',
    State: '[Estado no disponible]',
    symbol: '[signatura no disponible]',
    date: '[fecha no disponible]',
    'paragraph number': '[número de párrafo no impreso en la fuente]',
    position: '[posición no disponible]',
    address: '[dirección no disponible]',
  },
  inferredNumber: '[número de párrafo deducido, no impreso en esta forma en la fuente]',
  inferredItem: (number) => `recomendación ${number}`,
  inferredMark: '[número deducido]',
  under: (heading) => `bajo «${heading}» `,
  quoted: (text) => `«${text}»`,
  semicolon: '; ',
  position: 'posición:',
  byRule: 'por regla, no se imprime ninguna respuesta',
  notReadHere: 'no leído aquí',
  ofIndex: 'Índice Universal de los Derechos Humanos',
  sameDocument: 'mismo documento',
  fileNumber: (number) => `número de archivo de la base de datos de los órganos de tratados ${number}`,
  corrected: (symbols) => `, corregido por ${symbols.join(' y ')}`,
  accessed: (day) => `consultado el ${day}`,
  day: (day) => printDay(day, 'es'),
  dated: { distribution: '', adoption: 'aprobado el ', received: 'recibido el ', statement: '' },
  version: { advance_unedited, provisional, restricted, unofficial_translation, machine_read, index_copy },
  unDoc: 'doc. ONU ',
  observationsOn: (state) => `Observaciones finales: ${state}`,
  bodies: {
    'Committee against Torture': 'Comité contra la Tortura',
    'Human Rights Committee': 'Comité de Derechos Humanos',
    'Committee on Economic, Social and Cultural Rights': 'Comité de Derechos Económicos, Sociales y Culturales',
    'Committee on the Elimination of Racial Discrimination': 'Comité para la Eliminación de la Discriminación Racial',
    'Committee on the Elimination of Discrimination against Women':
      'Comité para la Eliminación de la Discriminación contra la Mujer',
    'Committee on the Rights of the Child': 'Comité de los Derechos del Niño',
    'Committee on the Rights of Persons with Disabilities':
      'Comité sobre los Derechos de las Personas con Discapacidad',
    'Committee on Enforced Disappearances': 'Comité contra la Desaparición Forzada',
    'Committee on the Protection of the Rights of All Migrant Workers and Members of Their Families':
      'Comité de Protección de los Derechos de Todos los Trabajadores Migratorios y de sus Familiares',
    'Subcommittee on Prevention of Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment':
      'Subcomité para la Prevención de la Tortura y Otros Tratos o Penas Crueles, Inhumanos o Degradantes',
    'Human Rights Council': 'Consejo de Derechos Humanos',
    'Commission on Human Rights': 'Comisión de Derechos Humanos',
    'General Assembly': 'Asamblea General',
  },
  line: {
    whole: 'documento entero',
    dates: { distribution: 'distribución', adoption: 'aprobación', received: 'recepción', statement: 'declaración' },
    version: (version) => versions[version],
    read: (language) => `leído en ${language}`,
    original: (language) => `original en ${language}`,
    noLanguage: 'idioma no disponible',
    noOriginal: 'original no disponible',
    noAccess: 'día de consulta no disponible',
    language: { en: 'inglés', fr: 'francés', es: 'español', ru: 'ruso', ar: 'árabe', zh: 'chino' },
    position: (value) =>
      ({
        supported: 'apoyada',
        noted: 'se tomó nota',
        partially_supported: 'apoyada en parte',
        pending: 'respuesta aplazada',
        unclear: 'poco clara',
      })[value],
  },
}
