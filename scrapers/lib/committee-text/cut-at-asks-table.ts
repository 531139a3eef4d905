// How the Committee begins a second concern in the running text of one paragraph.
import { type PatternTable, patternRow as row } from '../../../src/domain/patterns.ts'

export const cutAtAsksTable: PatternTable = {
  precedence: ['notes a lack', 'a plain fact', 'speaks anew'],
  rows: [
    row('en', 'speaks anew', String.raw`^(?:It|He|She)\s|\b(?:the|this) (?:Sub)?Committee\b`, 'It also regrets'),
    row('fr', 'speaks anew', String.raw`^(?:Il|Elle)\s|\b(?:le|du|au) (?:Sous-)?Comité\b`, 'Il regrette aussi'),
    row('es', 'speaks anew', String.raw`\b(?:el|al|del) (?:Sub)?Comité\b|{{worries it}}`, 'Lamenta también'),
    // "Also of concern is", "Est également préoccupant", "Preocupa igualmente": a worry that is added to the one before
    row(
      'en',
      'speaks anew',
      String.raw`\b(?:also|another|further|equally|additional)\b`,
      'Also of concern is the lack',
    ),
    row(
      'fr',
      'speaks anew',
      String.raw`(?<!\p{L})(?:également|aussi|autre|en outre|par ailleurs)(?!\p{L})`,
      'Est également préoccupant',
    ),
    row(
      'es',
      'speaks anew',
      String.raw`(?<!\p{L})(?:también|igualmente|otr[oa]|asimismo|además)(?!\p{L})`,
      'Preocupa igualmente',
    ),
    row(
      'es',
      'worries it',
      String.raw`^(?:(?:También|Asimismo|Además|Igualmente|Por otra parte),? )?(?:[Ll]e (?:preocupan?|inquietan?)|lamenta|deplora)\b`,
      'También le preocupa',
    ),
    row(
      'en',
      'notes a lack',
      '^(?:[^.,;]{1,80}, )?(?:the Committee|it) (?:also |further |however )*(?:takes? note of|notes|observes){{what}}',
      'It notes the absence of a register',
      'It notes the new register',
    ),
    row(
      'en',
      'what',
      String.raw`\s[^.]{0,60}\b(?:lack|absence|reports?|allegations|fact that|failure|no|not|few)\b`,
      ' the lack',
    ),
    row(
      'fr',
      'notes a lack',
      String.raw`^(?:[^.,;]{1,80}, )?(?:le Comité|il) (?:(?:prend|a pris) (?:\p{L}+ )?(?:note|acte)|note|constate|relève|observe){{what}}`,
      'Il constate l’absence de registre',
      'Il constate la création d’un registre',
    ),
    row(
      'fr',
      'what',
      String.raw`\s[^.]{0,60}(?<!\p{L})(?:absence|manque|défaut|informations selon|allégations|fait que|aucune?|pas)(?!\p{L})`,
      ' l’absence',
    ),
    row(
      'es',
      'notes a lack',
      String.raw`^(?:[^.,;]{1,80}, )?(?:el Comité )?(?:(?:también|además|asimismo) )?(?:toma (?:\p{L}+ )?nota de|observa|constata|advierte){{what}}`,
      'Observa la falta de un registro',
      'Observa la creación de un registro',
    ),
    row(
      'es',
      'what',
      String.raw`\s[^.]{0,60}(?<!\p{L})(?:falta|ausencia|carencia|denuncias|informes|hecho de que|no|ningún|ninguna)(?!\p{L})`,
      ' la falta',
    ),
    // "Furthermore, prisons are overcrowded. The State party should build new ones": told as a fact, between two requests
    row(
      'en',
      'a plain fact',
      String.raw`^(?:{{further}},? )?(?!{{points back}}\b)[^.;:,]{3,80}? (?:{{amiss}})\b`,
      'Furthermore, prisons are overcrowded',
      'Such measures are not enough',
    ),
    row('en', 'further', String.raw`Furthermore|Moreover|In addition|Besides|In \d{4}|However`, 'Furthermore'),
    row(
      'en',
      'points back',
      '(?:this|that|such|these|those|it|they|in|for|to|if|when|where|as|any|the (?:State party|Committee)|particular|special)',
      'this',
    ),
    row(
      'en',
      'amiss',
      '(?:is|are|was|were|remains?) (?:still )?(?:not|over-?crowded|insufficient|inadequate|lacking|rare|absent)|(?:does|do|did|has|have) not|died',
      'are overcrowded',
    ),
    row(
      'fr',
      'a plain fact',
      String.raw`^(?:{{further}},? )?(?!{{points back}}(?!\p{L}))[^.;:,]{3,80}? (?:{{amiss}})(?!\p{L})`,
      'En outre, les prisons sont surpeuplées',
      'Ces mesures sont insuffisantes',
    ),
    row('fr', 'further', String.raw`En outre|De plus|Par ailleurs|En \d{4}|Cependant|Toutefois`, 'En outre'),
    row(
      'fr',
      'points back',
      "(?:ce(?:la|tte|t|s)?|tel(?:le)?s?|ils?|elles?|celles?|ceux|il|à|pour|si|lorsque|toute?|l['’]État|le Comité|une attention)",
      'ces',
    ),
    row(
      'fr',
      'amiss',
      "(?:est|sont|demeurent?|restent?) (?:toujours )?(?:surpeuplée?s|insuffisante?s?)|n['’]\\p{L}+ (?:pas encore|toujours pas|aucun)|sont morte?s",
      'sont surpeuplées',
    ),
    row(
      'es',
      'a plain fact',
      String.raw`^(?:{{further}},? )?(?!{{points back}}(?!\p{L}))[^.;:,]{3,80}? (?:{{amiss}})(?!\p{L})`,
      'Además, las prisiones están hacinadas',
      'Estas medidas son insuficientes',
    ),
    row('es', 'further', String.raw`Además|Asimismo|Por otra parte|En \d{4}|Sin embargo`, 'Además'),
    row(
      'es',
      'points back',
      '(?:est[aeo]s?|es[aeo]s?|tal(?:es)?|dich[oa]s?|ell[oa]s?|a|para|si|cuando|tod[oa]s?|el (?:Estado|Comité)|se)',
      'estas',
    ),
    row(
      'es',
      'amiss',
      '(?:está|están|es|son|siguen?) (?:hacinad[ao]s|insuficientes?|inadecuad[ao]s?|escas[ao]s?)|no (?:hay|existen?|tienen?|ha|han)|murieron',
      'están hacinadas',
    ),
  ],
}
