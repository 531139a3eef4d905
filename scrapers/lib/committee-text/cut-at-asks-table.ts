// How the Committee begins a second concern in the running text of one paragraph.
import { type PatternTable, patternRow as row } from '../../../src/domain/patterns.ts'

export const cutAtAsksTable: PatternTable = {
  precedence: ['notes a lack', 'speaks anew'],
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
  ],
}
