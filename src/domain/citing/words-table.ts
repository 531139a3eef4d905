// Wordings that stand around a document symbol in a citation.
import { type PatternRow, type PatternTable, patternRow as row } from '../patterns.ts'

export const citingRows: readonly PatternRow[] = [
  row('any', 'same source', String.raw`(?<![\p{L}])(?:{{ibid}})(?![\p{L}])\.?`, 'Ibid., para. 36'),
  row('any', 'ibid', String.raw`[Ii]b[ií]d(?:em)?|[Ii]b\.(?=\s*,)|[IÍí]dem|Id\.|Íd\.|Ebd`, 'ibid.'),
  row('any', 'earlier note', String.raw`\b(?:supra|above|ci-dessus|arriba),?\s+{{note}}\s?{{n}}`, 'supra note 5'),
  row('any', 'earlier note', String.raw`\b{{note}}\s?{{n}},?\s+(?:supra|above|ci-dessus|arriba)\b`, 'note 5 above'),
  row(
    'any',
    'earlier note',
    String.raw`\b(?:ver|véase|voir|see) (?:la )?(?:note|footnote|nota)\s{{n}}(?!\d|\s(?:of|de|du|below|infra|ci-dessous|abajo))`,
    'véase nota 5',
  ),
  row('any', 'earlier note', String.raw`\(n\s?{{n}}\)`, '(n 5)'),
  row('any', 'earlier note', String.raw`\b(?:op|loc)\.\s?cit\.,?\s+\(?{{note}}\s?{{n}}\)?`, 'op. cit. note 5'),
  row('any', 'note', String.raw`(?:note|footnote|nota|n\.|fn\.?|n)`, 'note'),
  row('any', 'n', String.raw`\d{1,4}`, '5'),
  row('any', 'lost source', String.raw`\b(?:op|loc)\.\s?cit\.(?!,?\s+\(?{{note}}\s?\d)`, 'op. cit.'),
  row(
    'any',
    'court',
    String.raw`\b[Aa]pp(?:lication|s)?\.?\s*(?:nos?|n[°º])\.?\s*\d{1,6}/\d{2}\b`,
    'App. no. 12345/67',
  ),
  row('any', 'court', String.raw`appno[^\s]{0,12}?\d{1,6}/\d{2}(?!\d)`, 'appno%22:%5B%2212345/67'),
]

/** Parts of a citation that are no sentence: taken away, only punctuation is left before the paragraph. */
export const gapRows: readonly PatternRow[] = [
  row(
    'any',
    'piece',
    '{{link}}|{{session}}|{{page}}|{{earlier}}|{{number}}|(?<![\\p{L}])(?:{{word}}|{{month}}|{{language}})(?![\\p{L}])',
    'of',
  ),
  row('any', 'link', String.raw`<?(?:https?://|www\.)[^\s,;<>]{1,300}>?`, 'https://docs.un.org/en/CAT/C/XVD/CO/3'),
  row(
    'any',
    'session',
    String.raw`(?:\d{1,3}(?:st|nd|rd|th|e|ème|º|ª|\.º)?|[\p{L}-]{5,20})\s(?:session|sess\.|período de sesiones)`,
    '58th session',
  ),
  row('any', 'page', String.raw`(?<![\p{L}])pp?\.?\s?\d{1,4}(?:\s?[-–]\s?\d{1,4})?`, 'pp. 3-4'),
  // "CAT/C/XVD/CO/3 (n 1) para 6", "…, supra note 1, para. 6": where it was cited first
  row('any', 'earlier', String.raw`\(n\s?\d{1,4}\)|supra|above|ci-dessus|arriba`, 'supra'),
  row('any', 'earlier', String.raw`(?<![\p{L}])(?:foot)?(?:note|nota|n\.|fn\.?)\s?\d{1,4}`, 'note 1'),
  row('any', 'number', String.raw`\d{1,4}(?:st|nd|rd|th|er)?(?:[./-]\d{1,4}){0,2}`, '26.8.2099'),
  row(
    'en',
    'word',
    'adopted|approved|published|issued|dated|distributed|on|of|in|at|and|its|the|during|by the Committee|available|accessed|last|visited|online|annex|position',
    'adopted',
  ),
  row(
    'en',
    'word',
    String.raw`see|v\.|vom|also|especially|esp\.|particularly|in particular|as corrected by|advance|version|U\.?N\.?|doc\.?`,
    'see',
  ),
  row(
    'fr',
    'word',
    'le|la|du|de|des|en|et|sur|à|sa|lors de|par le Comité|adoptée?s?|publiée?s?|disponible|consultée?|notamment|tels? que corrigée?s? par',
    'le',
  ),
  row(
    'es',
    'word',
    'el|los|las|del|y|su|durante|por el Comité|aprobad[ao]s?|publicad[ao]s?|consultad[ao]|en particular|corregid[ao]s? por|documento',
    'el',
  ),
  row('en', 'month', String.raw`(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[\p{L}]{0,6}\.?`, 'August'),
  row('fr', 'month', 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre', 'août'),
  row(
    'es',
    'month',
    'enero|febrero|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre',
    'agosto',
  ),
  row('any', 'language', 'original|English|French|Spanish|anglais|français|espagnol|inglés|francés|español', 'Spanish'),
]

export const citingTable: PatternTable = { rows: citingRows }

/** What stands before the name of a State in a title. */
export const namingRows: readonly PatternRow[] = [
  row('any', 'names a State', '{{title}}', 'Concluding Observations on Valdoria'),
  row(
    'en',
    'title',
    String.raw`[Cc]oncluding [Oo]bservations (?:on|[–-])\s+(?!the\b)`,
    'Concluding Observations on Valdoria',
  ),
  row('en', 'title', String.raw`[Rr]eports? (?:of|submitted by)\s+(?!the\b)`, 'periodic report of Valdoria'),
  row('en', 'title', String.raw`[Pp]eriodic [Rr]eview(?: of|:|,)\s+(?!the\b)`, 'Universal Periodic Review of Valdoria'),
  row('en', 'title', String.raw`(?:[Mm]ission|[Vv]isit) to\s+(?:the\s+)?`, 'Mission to Valdoria'),
  row(
    'fr',
    'title',
    String.raw`[Oo]bservations finales (?:concernant|sur|:)\s+(?:la |le |l[’']|les )?(?!rapport)`,
    'Observations finales concernant la Valdorie',
  ),
  row(
    'fr',
    'title',
    String.raw`[Pp]ériodique [Uu]niversel(?: de| du| ?[:,–-])\s?(?:la |le |l[’'])?`,
    'Examen périodique universel : Valdorie',
  ),
  row('es', 'title', String.raw`[Pp]eriódico [Uu]niversal(?: de|[:,–-])\s?`, 'Examen Periódico Universal: Valdoria'),
  row(
    'es',
    'title',
    String.raw`[Oo]bservaciones finales (?:sobre|:)\s+(?!el\b|los\b)`,
    'Observaciones finales sobre Valdoria',
  ),
  // "Norland recommended that Valdoria …": of whom something is asked
  row('any', 'addresses a State', '{{asked}}', 'recommended that Valdoria'),
  row(
    'en',
    'asked',
    String.raw`(?<![\p{L}])(?:recommend(?:s|ed|ing)? that|(?:urg|encourag|invit|ask|request|requir|advis)(?:es|ed|ing)|told|call(?:s|ed|ing) (?:up)?on)\s+(?:the )?`,
    'urged Valdoria',
  ),
  row(
    'fr',
    'asked',
    String.raw`(?<![\p{L}])(?:recommand\p{L}{1,4} (?:que|à)|(?:invit|exhort|encourag)\p{L}{1,4}|demand\p{L}{1,4} à)\s+(?:la |le |les |l[’'])?`,
    'recommandé que la Valdorie',
  ),
  row('any', 'asked', String.raw`^\s*(?:In|En) (?=\p{Lu}[^,]{2,40}, )`, 'In Valdoria, the Committee'),
  row('fr', 'asked', String.raw`(?<![\p{L}])recommand\p{L}{1,4} (?:au |aux |qu[’'])`, 'recommandé au Valdoria'),
  row(
    'es',
    'asked',
    String.raw`(?<![\p{L}])(?:recom(?:endó|iendan?|endaron|endado) (?:que|a)|(?:instó|exhortó|pidió|invitó|alentó) a)\s+`,
    'recomendó que Valdoria',
  ),
]

export const namingTable: PatternTable = { rows: namingRows, flags: 'u' }
