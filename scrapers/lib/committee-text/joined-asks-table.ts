// The words by which the Committee goes on to ask in a sentence that worries or tells: "regrets the delay and requests the State party".
import { type PatternTable, patternRow } from '../../../src/domain/patterns.ts'

export const joinedAsksTable: PatternTable = {
  precedence: ['joined ask'],
  rows: [
    patternRow(
      'en',
      'joined ask',
      String.raw`(?:[,;]| and| but) (?:{{adverb}} ){0,2}(?:would )?(?:{{asks}}) (?:that )?the State party\b(?! why| whether| how)`,
      'regrets that no data were provided and requests the State party to include them',
      'regrets that the Ombudsman, whom it asked, is absent',
    ),
    patternRow(
      'en',
      'joined ask',
      String.raw`(?:[,;]| and| but) (?:{{adverb}} ){0,2}(?:asks|urges|requests|invites|encourages) it to\b`,
      'is concerned that the State party need not act, and asks it to reconsider',
    ),
    patternRow(
      'en',
      'joined ask',
      String.raw`(?:[,;]| and| but) (?:{{adverb}} ){0,2}considers that (?:the State party|it) (?:\w+ )?(?:should|must)\b`,
      'is concerned about beatings, and considers that the State party should end them',
    ),
    patternRow(
      'en',
      'joined ask',
      String.raw`(?:[,;]| and| but) (?:{{adverb}} ){0,2}{{repeats}} its (?:\w+ ){0,2}(?:recommendation|call|request)s? (?:that|to|for)\b`,
      'remains concerned about overcrowding and reiterates its recommendation that it be reduced',
      'is concerned at delays and reiterates its concern that',
    ),
    patternRow(
      'en',
      'joined ask',
      String.raw`(?:[,;]| and| but) (?:{{adverb}} ){0,2}(?:hopes|expects|trusts) (?:that\b|the State party)`,
      'takes note of the commitment and expects that it will be honoured',
    ),
    patternRow('en', 'adverb', String.raw`\w+ly|also|further|therefore|once again|again|thus|hence`, 'strongly'),
    patternRow('en', 'asks', 'recommends|urges|calls (?:up)?on|encourages?|invites?|requests?|asks?', 'asks'),
    patternRow('en', 'asks', 'exhorts|advises|expects|urge|reminds', 'exhorts'),
    patternRow('en', 'repeats', 'reiterates|repeats|renews|reaffirms|recalls', 'reiterates'),
    patternRow(
      'fr',
      'joined ask',
      String.raw`(?:,|\bet|\bmais) (?:{{adverb}} ){0,2}{{repeats}} (?:sa|ses) (?:\p{L}+ )?(?:recommandations?|demandes?) (?:que|tendant|visant|de|d['’]|à)`,
      'demeure préoccupé par la surpopulation et réitère sa recommandation tendant à la réduire',
      'demeure préoccupé et réitère sa préoccupation',
    ),
    patternRow(
      'fr',
      'joined ask',
      String.raw`(?:,|\bet|\bmais) (?:{{adverb}} ){0,2}(?:estime|considère) que l['’]État partie (?:\p{L}+ )?(?:devrait|doit)\b`,
      'est préoccupé par les coups et estime que l’État partie devrait y mettre fin',
    ),
    patternRow(
      'fr',
      'joined ask',
      String.raw`(?:,|\bet|\bmais) (?:{{adverb}} ){0,2}(?:espère|compte|attend de l['’]État partie|veut croire) qu(?:e\b|['’])`,
      'prend note du plan et espère qu’il sera appliqué',
    ),
    patternRow('fr', 'adverb', String.raw`\p{L}+ment|également|aussi|lui|en outre|de nouveau`, 'vivement'),
    patternRow('fr', 'repeats', 'réitère|renouvelle|rappelle|réaffirme', 'réitère'),
    patternRow(
      'es',
      'joined ask',
      String.raw`(?:,|\b[ye]|\bpero) (?:{{adverb}} ){0,2}(?:lo |le )?{{asks}} (?:\p{L}+mente )?(?:al Estado parte\b|a que\b)`,
      'lamenta la demora e insta al Estado parte a que apruebe el proyecto',
      'lamenta que se pida al Estado parte',
    ),
    patternRow(
      'es',
      'joined ask',
      String.raw`(?:,|\b[ye]|\bpero) (?:{{adverb}} ){0,2}{{repeats}} su (?:\p{L}+ )?(?:recomendación|petición|llamamiento) (?:\p{L}+ )?(?:de|al?|para)\b`,
      'sigue preocupando el hacinamiento y reitera su recomendación de reducirlo',
    ),
    patternRow(
      'es',
      'joined ask',
      String.raw`(?:,|\b[ye]|\bpero) (?:{{adverb}} ){0,2}(?:considera|estima) que el Estado parte (?:\p{L}+ )?deb(?:e|ería|erá)\b`,
      'sigue preocupado por las palizas y considera que el Estado parte debe ponerles fin',
    ),
    patternRow(
      'es',
      'joined ask',
      String.raw`(?:,|\b[ye]|\bpero) (?:{{adverb}} ){0,2}(?:espera|confía en) que\b`,
      'toma nota del plan y confía en que se aplique',
    ),
    patternRow('es', 'adverb', String.raw`\p{L}+mente|también|además|asimismo|de nuevo`, 'también'),
    patternRow('es', 'asks', 'insta|invita|recomienda|exhorta|alienta|anima|pide|solicita|encarece|urge', 'insta'),
    patternRow('es', 'repeats', 'reitera|repite|renueva|recuerda', 'reitera'),
  ],
}
