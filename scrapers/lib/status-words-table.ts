// Words by which a file says that its text is not final, in three languages, each with samples.
import type { VersionKind } from '../../src/domain/mechanisms.ts'

export type Notice = { version: VersionKind; words: RegExp; samples: readonly string[] }

/** Rows in the order of their weight. A row matches the whole of a line, but for brackets, stars and rules around it. */
export const notices: readonly Notice[] = [
  { version: 'restricted', words: /restricted|confidential/, samples: ['RESTRICTED', 'Confidential'] },
  { version: 'restricted', words: /confidentiel(?:le)?|confidencial/, samples: ['CONFIDENTIEL', 'Confidencial'] },
  {
    version: 'unofficial_translation',
    words: /(?:this is an )?un-?official translation/,
    samples: ['Unofficial translation', 'This is an unofficial translation'],
  },
  {
    version: 'unofficial_translation',
    words: /traduction non[- ]officielle|traducción no oficial/,
    samples: ['Traduction non officielle', 'TRADUCCIÓN NO OFICIAL'],
  },
  {
    version: 'advance_unedited',
    words: /(?:advance|un-?edited)(?: ?(?:advance|un-?edited|un-?official|edited))*(?: ?(?:version|copy|text))?/,
    samples: [
      'ADVANCE UNEDITED VERSION',
      'Advance copy',
      'UNEDITED',
      'Advance edited version',
      'Advance unofficial copy',
    ],
  },
  {
    version: 'advance_unedited',
    words: /(?:version|texte|copie) (?:préliminaire |avancée |anticipée )?non[- ]éditée?/,
    samples: ['Version préliminaire non éditée', 'Version non éditée'],
  },
  {
    version: 'advance_unedited',
    words:
      /(?:versión|texto|copia) (?:avanzad[ao] |preliminar |anticipad[ao] )?(?:sin editar|no editad[ao]|sin edición)/,
    samples: ['Versión avanzada sin editar', 'Versión preliminar no editada'],
  },
  {
    version: 'provisional',
    words: /(?:first |final |working )?draft(?: (?:version|text))?|(?:draft )?provisional (?:version|text)/,
    samples: ['DRAFT', 'Provisional version'],
  },
  {
    version: 'provisional',
    words: /projet|version provisoire|borrador|versión provisional|proyecto/,
    samples: ['PROJET', 'Version provisoire', 'BORRADOR', 'Versión provisional'],
  },
  {
    version: 'provisional',
    words: /(?:not (?:to be )?(?:for )?(?:quot|cit)(?:ation|ed)|do not (?:quote|cite)|uncorrected|embargoed)\b.{0,60}/,
    samples: ['NOT FOR QUOTATION', 'Do not cite or circulate', 'UNCORRECTED', 'Embargoed until 12 June 2099'],
  },
]
