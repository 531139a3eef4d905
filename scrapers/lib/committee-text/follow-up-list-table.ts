// The words by which a request for information excepts paragraphs, asks about all, or names those of another document.
import { type PatternTable, patternRow as row } from '../../../src/domain/patterns.ts'

export const followUpListTable: PatternTable = {
  precedence: ['of another text', 'in another text', 'leads to a symbol', 'excepted', 'all'],
  rows: [
    row(
      'en',
      'of another text',
      String.raw`^\s*(?:above\s+)?(?:of|in|from|contained in)\s+(?:its|the|their|that|those)\s+(?:Committee['’]s\s+)?{{earlier}}\b`,
      ' of its previous concluding observations',
      ' of the present concluding observations',
    ),
    row('en', 'earlier', 'previous|earlier|last|preceding|prior|former|initial|second|third|fourth|fifth', 'previous'),
    row(
      'en',
      'earlier',
      "lists? of issues|(?:State party['’]s |follow-up |periodic )?(?:repl(?:y|ies)|reports?)",
      'list of issues',
    ),
    // "In the previous concluding observations, paragraphs 4 and 3 had been selected", "observations, in which paragraphs 9"
    row(
      'en',
      'in another text',
      String.raw`(?:^|[.;]\s+)(?:In|From|Of) (?:its|the|those) {{earlier}}\b[^.;,\d]{0,60},[^.;,\d]{0,40}$`,
      '. In the previous concluding observations, ',
    ),
    row(
      'en',
      'in another text',
      String.raw`\b{{earlier}}\b[^.;,\d]{0,60},? (?:in|of|by|from) which [^.;,\d]{0,40}$`,
      'the previous concluding observations, in which ',
    ),
    row(
      'fr',
      'in another text',
      String.raw`(?:^|[.;]\s+)(?:Dans|Parmi) [^.;,\d]{0,40}\b{{earlier}}\b[^.;,\d]{0,60},[^.;,\d]{0,40}$`,
      '. Dans les précédentes observations finales, les ',
    ),
    row(
      'fr',
      'in another text',
      String.raw`\b{{earlier}}\b[^.;,\d]{0,60},? (?:dans|parmi) lesquelles [^.;,\d]{0,40}$`,
      'les précédentes observations finales, dans lesquelles les ',
    ),
    row(
      'es',
      'in another text',
      String.raw`(?:^|[.;]\s+)(?:En|De) [^.;,\d]{0,40}\b{{earlier}}\b[^.;,\d]{0,60},[^.;,\d]{0,40}$`,
      '. En las anteriores observaciones finales, los ',
    ),
    row(
      'es',
      'in another text',
      String.raw`\b{{earlier}}\b[^.;,\d]{0,60},? en las que [^.;,\d]{0,40}$`,
      'las observaciones finales anteriores, en las que los ',
    ),
    row(
      'fr',
      'of another text',
      String.raw`^\s*(?:de|des|du|dans)\s+(?:(?:ses|les|la|le|leurs|sa|son)\s+)?{{earlier}}\b`,
      ' de ses précédentes observations finales',
    ),
    row(
      'fr',
      'earlier',
      'précédent(?:e|es|s)?|antérieure?s?|dernière?s?|liste de points|rapport|réponses',
      'précédentes',
    ),
    row(
      'fr',
      'earlier',
      '(?:observations finales|conclusions et recommandations) (?:précédentes|antérieures)',
      'observations finales précédentes',
    ),
    row(
      'es',
      'of another text',
      String.raw`^\s*(?:de|del|en)\s+(?:(?:sus|las|la|los|el|su)\s+)?{{earlier}}\b`,
      ' de sus anteriores observaciones finales',
    ),
    row(
      'es',
      'earlier',
      'anterior(?:es)?|previ[ao]s?|últim[ao]s?|lista de cuestiones|informe|respuestas',
      'anteriores',
    ),
    row(
      'es',
      'earlier',
      'observaciones finales (?:anteriores|previas|aprobadas en)',
      'observaciones finales anteriores',
    ),
    // "paragraph 9 of the concluding observations on the second report (CAT/C/XVF/CO/2"
    row(
      'any',
      'leads to a symbol',
      String.raw`^\s*(?:above\s+)?(?:of|in|from|de|des|du|del|dans|en)\s[^.;\d]{0,120}\(?(?:see |voir |véase )?$`,
      ' of the concluding observations on its report (',
    ),
    row('any', 'leads to a symbol', String.raw`^\s*\(\s*$`, ' ('),
    row(
      'en',
      'excepted',
      String.raw`\b(?:except(?:ing)?|with the exception of|other than|apart from|aside from|save|excluding|not including)\b[^.;\d]{0,80}$`,
      'except that in ',
    ),
    row(
      'fr',
      'excepted',
      String.raw`\b(?:à l['’]exception d|sauf|hormis|excepté|autres que|à l['’]exclusion d|mis à part)[^.;\d]{0,80}$`,
      'à l’exception de celle du ',
    ),
    row(
      'es',
      'excepted',
      String.raw`\b(?:excepto|salvo|(?:con|a) (?:la )?excepción de|con exclusión de|distintas de|aparte de)\b[^.;\d]{0,80}$`,
      'salvo la del ',
    ),
    row(
      'en',
      'all',
      String.raw`\ball (?:of )?(?:the |its |these |other )*recommendations\b`,
      'all the recommendations',
    ),
    row(
      'fr',
      'all',
      String.raw`\b(?:toutes (?:les|ses) (?:autres )?|l['’]ensemble (?:des|de ses) )recommandations\b`,
      'toutes les recommandations',
    ),
    row('es', 'all', String.raw`\btodas (?:las|sus) (?:demás )?recomendaciones\b`, 'todas las recomendaciones'),
  ],
}
