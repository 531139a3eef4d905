// Wordings of a Government that is named by its State or the adjective of one: "the Norlandic authorities", "le Gouvernement norlandais".
import { type PatternTable, patternRow } from '../../src/domain/patterns.ts'

export const otherGovernmentsTable: PatternTable = {
  flags: 'gu',
  precedence: ['of a State', 'possessive', 'by adjective', 'like an adjective', 'adjective'],
  rows: [
    patternRow(
      'en',
      'of a State',
      String.raw`(?<!\p{L})(?:Governments?|[Aa]uthorities) of (?:the )?(?=\p{Lu})`,
      'Government of Norland',
      'Government of a State',
    ),
    patternRow(
      'fr',
      'of a State',
      String.raw`(?<!\p{L})(?:[Gg]ouvernement|[Aa]utorités) (?:de (?:la |l['’])?|des |du |d['’])(?=\p{Lu})`,
      'autorités de la Norlande',
    ),
    patternRow(
      'es',
      'of a State',
      String.raw`(?<!\p{L})(?:[Gg]obierno|[Aa]utoridades) de(?:l| la| los)? (?=\p{Lu})`,
      'autoridades de Norlandia',
    ),
    patternRow(
      'en',
      'by adjective',
      String.raw`(?<!\p{L})(?:(\p{Lu}\p{Ll}{2,}) and )?((?:\p{Lu}\p{Ll}+[ -])?\p{Lu}\p{Ll}{2,}) (?:{{organ}})(?!\p{L}| of (?!Justice|Defen[cs]e|the Interior|Foreign))`,
      'Norlandic authorities',
      'competent authorities',
    ),
    patternRow(
      'fr',
      'by adjective',
      String.raw`(?<!\p{L})(?:{{organ}}) (\p{Ll}[\p{Ll}-]{3,})(?: et (\p{Ll}{4,}))?(?!\p{L})`,
      'autorités norlandaises',
    ),
    patternRow(
      'es',
      'by adjective',
      String.raw`(?<!\p{L})(?:{{organ}}) (\p{Ll}{4,})(?: [ye] (\p{Ll}{4,}))?(?!\p{L})`,
      'autoridades norlandesas',
    ),
    patternRow(
      'en',
      'organ',
      'Governments?|[Aa]uthorities|Ministr(?:y|ies)|[Pp]arliament|judiciary|police|courts',
      'police',
    ),
    patternRow('fr', 'organ', '[Gg]ouvernement|[Aa]utorités|[Pp]arlement|police|tribunaux', 'police'),
    patternRow('es', 'organ', '[Gg]obierno|[Aa]utoridades|[Pp]arlamento|policía|tribunales', 'policía'),
    patternRow(
      'en',
      'possessive',
      String.raw`(?<!\p{L})(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)['’]s (?:{{organ}})(?!\p{L})`,
      'Norland’s authorities',
    ),
    // how an adjective ends that goes on from the name of a State: "Norland|ic"
    patternRow('en', 'adjective', '(?:n|ese|ish|ic|i|ot)$', 'Norlandic'),
    patternRow('fr', 'adjective', `(?:[ao]is(?:es?)?|[iéoa]e?n(?:n?e)?s?|aine?s?|(?:[ao]l|ot|qu|it)es?)$`, 'cubaines'),
    patternRow('es', 'adjective', `(?:[nlñtc][oa]s?|és|es[ae]s?|enses?|íe?s?)$`, 'cubanas'),
    // adjectives by their look, where they go on from no name that is known
    patternRow(
      'en',
      'like an adjective',
      '(?:[ie]an|[dgkr]an|ese|[kdlnpt]ish|[dkmnrtz]i|^(?:Dutch|French|Swiss|Greek|Czech|Chechen|Abkhaz))$',
      'Kurdish',
      'Federal',
    ),
    patternRow(
      'fr',
      'like an adjective',
      String.raw`(?:[ao]is(?:es?)?|^(?!anci|quotidi|chréti|europ)\p{Ll}+[ié]en(?:ne)?s?)$`,
      'néerlandaises',
      'anciennes',
    ),
    patternRow(
      'fr',
      'like an adjective',
      '^(?:américain|allemand|tur[cq]u?|gre[cq]+u?|kurde|britannique|danois)e?s?$',
      'américaines',
    ),
    patternRow(
      'es',
      'like an adjective',
      String.raw`(?:[^e]és|[^m]es[ae]s|^(?!cristi)\p{Ll}+ian[oa]s?|eñ[oa]s?|[^r]enses?|íe?s?)$`,
      'neerlandesas',
      'castrenses',
    ),
    patternRow(
      'es',
      'like an adjective',
      `^(?:alem[aá]n|turc|grieg|kurd|británic|polac|venezolan|american)[oae]?s?$`,
      'alemanas',
    ),
  ],
}
