// The words of a static edition, in each language: what it is, and what needs a server.
import type { WindowLanguage } from '../../domain/windows/rule.ts'

export type EditionWords = {
  /** in the place of a form */
  form: string
  why: string
  server: { title: string; lines: string[]; running: string }
  copy(day: string): string
  search: {
    title: string
    label: string
    button: string
    none: string
    found: string
    noScript: string
    more: string
    /** a chunk of the index that was there is not: nothing is known of the words */
    lost: string
  }
}

export const editionWords: Record<WindowLanguage, EditionWords> = {
  en: {
    form: 'This needs a running service.',
    why: 'What you can do instead',
    server: {
      title: 'This needs a running service',
      lines: [
        'These pages are a copy of one edition, as plain files. What has to be computed for one reader is not in them: search by filters, checks of citations and files, annexes, reminders, files of one selection.',
        'To look for words: use the search of this copy, with scripts switched on.',
        'To select by State, body, topic or date: open the data package in a spreadsheet or database.',
        'For reminders: add the calendar to your own, or run “mechanism-watch watch” with world.json on your own machine.',
      ],
      running: 'The service that this copy was made from:',
    },
    copy: (day) => `Copy of ${day}, without a server. Dates may have moved since: check the official page.`,
    search: {
      title: 'Search in this copy',
      label: 'Words',
      button: 'Search',
      none: 'Nothing found. Try fewer or other words.',
      found: 'found',
      noScript: 'The search needs scripts. Without them, open the data package in a spreadsheet or database.',
      more: 'only the first are shown',
      lost: 'A file of the search is missing from this copy, so nothing can be said. Copy the whole folder again.',
    },
  },
  fr: {
    form: 'Cette fonction demande un service en marche.',
    why: 'Ce que vous pouvez faire à la place',
    server: {
      title: 'Cette fonction demande un service en marche',
      lines: [
        'Ces pages sont la copie d’une édition, sous forme de simples fichiers. Ce qui doit être calculé pour une personne n’y figure pas : recherche par filtres, vérification de références et de fichiers, annexes, rappels, fichiers d’une sélection.',
        'Pour chercher des mots : utilisez la recherche de cette copie, avec les scripts activés.',
        'Pour choisir par État, organe, sujet ou date : ouvrez le paquet de données dans un tableur ou une base de données.',
        'Pour les rappels : ajoutez le calendrier au vôtre, ou lancez « mechanism-watch watch » avec world.json sur votre propre machine.',
      ],
      running: 'Le service dont provient cette copie :',
    },
    copy: (day) => `Copie du ${day}, sans serveur. Des dates ont pu changer depuis : vérifiez la page officielle.`,
    search: {
      title: 'Recherche dans cette copie',
      label: 'Mots',
      button: 'Chercher',
      none: 'Rien trouvé. Essayez moins de mots, ou d’autres.',
      found: 'trouvées',
      noScript:
        'La recherche demande des scripts. Sans eux, ouvrez le paquet de données dans un tableur ou une base de données.',
      more: 'seules les premières sont affichées',
      lost: 'Il manque un fichier de la recherche dans cette copie : on ne peut rien dire. Copiez à nouveau tout le dossier.',
    },
  },
  es: {
    form: 'Esta función necesita un servicio en marcha.',
    why: 'Lo que puede hacer en su lugar',
    server: {
      title: 'Esta función necesita un servicio en marcha',
      lines: [
        'Estas páginas son la copia de una edición, como simples archivos. Lo que debe calcularse para una persona no está en ellas: búsqueda por filtros, comprobación de citas y archivos, anexos, recordatorios, archivos de una selección.',
        'Para buscar palabras: use la búsqueda de esta copia, con los scripts activados.',
        'Para elegir por Estado, órgano, tema o fecha: abra el paquete de datos en una hoja de cálculo o base de datos.',
        'Para los recordatorios: añada el calendario al suyo, o ejecute «mechanism-watch watch» con world.json en su propia máquina.',
      ],
      running: 'El servicio del que procede esta copia:',
    },
    copy: (day) => `Copia del ${day}, sin servidor. Puede que haya fechas cambiadas: compruebe la página oficial.`,
    search: {
      title: 'Buscar en esta copia',
      label: 'Palabras',
      button: 'Buscar',
      none: 'No se encontró nada. Pruebe con menos palabras o con otras.',
      found: 'encontradas',
      noScript:
        'La búsqueda necesita scripts. Sin ellos, abra el paquete de datos en una hoja de cálculo o base de datos.',
      more: 'solo se muestran las primeras',
      lost: 'Falta un archivo de la búsqueda en esta copia: no se puede decir nada. Copie de nuevo toda la carpeta.',
    },
  },
}
