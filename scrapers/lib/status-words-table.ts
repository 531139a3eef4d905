// Words by which a file says that its text is not final, in three languages, each with samples.
import type { VersionKind } from '../../src/domain/mechanisms.ts'

export type Notice = { version: VersionKind; words: RegExp; samples: readonly string[] }

/** Rows in the order of their weight. A row matches the whole of a line, but for brackets, stars and rules around it. */
export const notices: readonly Notice[] = [
  { version: 'restricted', words: /restricted|confidential|top secret/, samples: ['RESTRICTED', 'Confidential'] },
  { version: 'restricted', words: /confidentiel(?:le)?|confidencial/, samples: ['CONFIDENTIEL', 'Confidencial'] },
  {
    version: 'unofficial_translation',
    words:
      /(?:this is an? )?(?:un-?official|courtesy|informal|working) translation(?: (?:prepared |provided |made )?(?:by|of) (?:the )?[\p{L} ]{2,60})?/u,
    samples: [
      'Unofficial translation',
      'This is an unofficial translation',
      'Courtesy translation by the Ministry of Justice',
    ],
  },
  {
    version: 'unofficial_translation',
    words: /traduction (?:non[- ]officielle|de courtoisie|de travail)|traducción (?:no oficial|de cortesía|informal)/,
    samples: [
      'Traduction non officielle',
      'TRADUCCIÓN NO OFICIAL',
      'Traduction de courtoisie',
      'Traducción de cortesía',
    ],
  },
  {
    version: 'provisional',
    words: /(?:advance,? ?edited|pre-?edited)(?: ?(?:version|copy|text))?|working (?:copy|version|text)/,
    samples: ['Advance edited version', 'ADVANCEEDITEDVERSION', 'Pre-edited version', 'Working copy'],
  },
  {
    version: 'provisional',
    words:
      /(?:version|copie) ?(?:préliminaire|avancée|anticipée) ?éditée|(?:version|copie|texte) de travail|(?:versión|copia) de trabajo/,
    samples: ['Version préliminaire éditée', 'VERSIONAVANCÉEÉDITÉE', 'Version de travail', 'Copia de trabajo'],
  },
  {
    version: 'provisional',
    words: /(?:versión|copia|texto) ?(?:preliminar|(?:avanzad|anticipad|adelantad)[ao]) ?editad[ao]/,
    samples: ['Versión avanzada editada', 'Copia anticipada editada'],
  },
  {
    version: 'advance_unedited',
    words: /(?:advance|un-?edited)(?: ?(?:advance|un-?edited|un-?official|edited))*(?: ?(?:version|copy|text))?/,
    samples: ['ADVANCE UNEDITED VERSION', 'Advance copy', 'UNEDITED', 'Advance unofficial copy'],
  },
  {
    version: 'advance_unedited',
    words: /(?:version|texte|copie|document) (?:originale? |préliminaire |avancée |anticipée )?non[- ]éditée?/,
    samples: ['Version préliminaire non éditée', 'Version non éditée', 'Version originale non éditée'],
  },
  {
    version: 'advance_unedited',
    words:
      /(?:versión|texto|copia) (?:avanzad[ao] |preliminar |anticipad[ao] )?(?:sin editar|no editad[ao]|sin edición)/,
    samples: ['Versión avanzada sin editar', 'Versión preliminar no editada'],
  },
  {
    version: 'advance_unedited',
    words:
      /(?:documento|texto|versión|copia) (?:original )?(?:no (?:editado|revisado)|sin (?:editar|revisión|edición)(?: editorial)?)/,
    samples: ['Documento sin revisión editorial', 'Versión original sin edición', 'Documento no editado'],
  },
  {
    version: 'provisional',
    words:
      /(?:(?:first|second|third|final|working|zero|revised|preliminary|clean) )?draft(?: (?:version|text))?|(?:draft )?provisional (?:version|text)/,
    samples: ['DRAFT', 'Provisional version'],
  },
  {
    version: 'provisional',
    words:
      /draft (?:for (?:comments?|discussion|information|review|consultation|approval|adoption|use)\b|prepared by|(?:of|dated|as of) \d).{0,60}/,
    samples: ['Draft for comments only', 'draft prepared by the country rapporteurs', 'Draft of 3 June 2099'],
  },
  {
    version: 'provisional',
    words:
      /(?:projet|borrador|proyecto) (?:de text[eo]|(?:pour|para) (?:observations|discussion|examen|comentarios|debate)|établi par|preparado por).{0,60}/,
    samples: ['PROJET DE TEXTE', 'Projet pour observations', 'Borrador para comentarios'],
  },
  {
    version: 'provisional',
    words: /projet|version provisoire|borrador|versión provisional|proyecto/,
    samples: ['PROJET', 'Version provisoire', 'BORRADOR', 'Versión provisional'],
  },
  {
    version: 'provisional',
    words: /provisional|provisoire|preliminary(?: results)?|for comments?|experimental/,
    samples: ['PROVISIONAL', 'Provisoire', 'Preliminary Results', 'For Comment'],
  },
  {
    version: 'provisional',
    words: /(?:(?:text|translation|version|document) )?not (?:yet )?(?:approved|final|edited|adopted)/,
    samples: ['Not Approved', 'Translation not yet edited', 'not final'],
  },
  {
    version: 'provisional',
    words: /(?:not (?:to be )?(?:for )?(?:quot|cit)(?:ation|ed)|do not (?:quote|cite)|uncorrected|embargoed)\b.{0,60}/,
    samples: ['NOT FOR QUOTATION', 'Do not cite or circulate', 'UNCORRECTED', 'Embargoed until 12 June 2099'],
  },
  {
    version: 'provisional',
    words: /(?:not for|do not) (?:public )?(?:circulat(?:ion|e)|distribut(?:ion|e)|publication|release|attribution)/,
    samples: ['NOT FOR CIRCULATION', 'Do not distribute', 'Not for public release'],
  },
  {
    version: 'provisional',
    words: /ne pas (?:citer|diffuser|distribuer)|no (?:citar|difundir|distribuir)/,
    samples: ['Ne pas citer', 'NO DIFUNDIR'],
  },
  {
    version: 'provisional',
    words:
      /(?:non|un)-?official (?:text|version|copy|document)|(?:text[eo]|versi[oó]n|copi[ae]) (?:non[- ]officiel(?:le)?|no oficial)/,
    samples: ['Non-official text', 'Unofficial version', 'Texte non officiel', 'Versión no oficial'],
  },
  {
    version: 'provisional',
    words:
      /(?:this is )?not an official (?:document|record|text|version)|document non[- ]officiel|documento no oficial/,
    samples: ['Not an official document', 'Document non officiel', 'DOCUMENTO NO OFICIAL'],
  },
  {
    version: 'provisional',
    words: /for participants only|réservé aux participants|(?:s[oó]lo|únicamente) para (?:los )?participantes/,
    samples: ['FOR PARTICIPANTS ONLY', 'Réservé aux participants', 'Solo para los participantes'],
  },
  {
    version: 'provisional',
    words:
      /(?:text[eo]|copi[ae]|document[eo]?) (?:provisoire|provisional|préliminaire|preliminar)|preliminary (?:text|version|draft)/,
    samples: ['Texte provisoire', 'Texto provisional', 'Preliminary version'],
  },
  {
    version: 'unofficial_translation',
    words:
      /(?:non-?official|machine|automatic|automated|courtesy|provisional) translation|machine[- ]translated(?: text| version)?/,
    samples: ['Non-official translation', 'Machine translation', 'Courtesy translation'],
  },
  {
    version: 'unofficial_translation',
    words:
      /traduction (?:automatique|de courtoisie|provisoire|libre)|traducción (?:automática|de cortesía|provisional|libre)/,
    samples: ['Traduction automatique', 'Traducción de cortesía'],
  },
  {
    version: 'unofficial_translation',
    words:
      /(?:machine[- ]|auto(?:matically )?)?translated (?:automatically )?(?:from (?:the )?\p{L}+ )?(?:by|with|using) (?!.*secretariat).{2,40}/u,
    samples: [
      'Translated from English by DeepL',
      'Machine Translated by Google',
      'Translated with a translation engine',
    ],
  },
  {
    version: 'unofficial_translation',
    words: /traduit (?:automatiquement )?(?:(?:de l'|du )\p{L}+ )?(?:par|avec) (?!.*secrétariat).{2,40}/u,
    samples: ['Traduit de l’anglais par DeepL', 'Traduit avec un moteur de traduction'],
  },
  {
    version: 'unofficial_translation',
    words: /traducido (?:automáticamente )?(?:del \p{L}+ )?(?:por|con) (?!.*secretaría).{2,40}/u,
    samples: ['Traducido del inglés por DeepL'],
  },
]

/** What may stand beside a notice in the same line, and says nothing by itself; each a whole clause. */
export const companions: readonly { words: RegExp; samples: readonly string[] }[] = [
  {
    words: /for (?:information|reference)(?: purposes)?(?: only)?|english only/,
    samples: ['for information only', 'for reference purposes only'],
  },
  {
    words: /subject to (?:\p{L}+ )?(?:editing|change|changes|revision|correction|approval)/u,
    samples: ['subject to editing', 'subject to further revision'],
  },
  {
    words: /pour information(?: seulement| uniquement)?|à titre d'information|sous réserve de (?:\p{L}+ )?\p{L}+/u,
    samples: ['pour information uniquement', 'sous réserve de modifications'],
  },
  {
    words: /(?:s[oó]lo |solamente )?para información(?: solamente)?|a título informativo|sujet[oa] a \p{L}+/u,
    samples: ['solo para información', 'sujeto a cambios'],
  },
  { words: /(?:as (?:of|at) )?\d{1,2} \p{L}+ \d{4}/u, samples: ['12 June 2099', 'as of 3 May 2098'] },
]
