// The words of an invitation that goes beside a request for follow-up, and of what is to stand in the next report instead.
import { type PatternTable, patternRow as row } from '../../../src/domain/patterns.ts'

export const looseInvitationsTable: PatternTable = {
  rows: [
    row(
      'en',
      'invites beside',
      String.raw`\b(?:invites|encourages|(?:is|are) (?:\w+ ){0,2}(?:invited|encouraged|welcome)|may (?:also )?wish)\b`,
      'The State party is also invited to tell of its plans',
      'The Committee requests the State party to tell of its plans',
    ),
    row(
      'en',
      'invites beside',
      String.raw`\bwould (?:also |further )?(?:welcome|appreciate|like|be (?:grateful|glad|pleased|interested))\b`,
      'It would also appreciate information',
    ),
    row(
      'fr',
      'invites beside',
      String.raw`(?<!\p{L})(?:invite|encourage|(?:est|sont) (?:\p{L}+ ){0,2}(?:invitée?s?|encouragée?s?))(?!\p{L})`,
      'L’État partie est également invité à faire part de ses projets',
      'Le Comité demande à l’État partie de faire part de ses projets',
    ),
    row(
      'fr',
      'invites beside',
      String.raw`(?<!\p{L})(?:souhaiterait|aimerait|apprécierait|accueillerait|saurait gré|serait (?:\p{L}+ )?(?:heureux|reconnaissant))(?!\p{L})`,
      'Il saurait gré à l’État partie',
    ),
    row(
      'es',
      'invites beside',
      String.raw`(?<!\p{L})(?:invita|alienta|anima|agradecería|desearía|celebraría|acogería|vería con)(?!\p{L})`,
      'Se invita también al Estado parte',
      'El Comité pide al Estado parte',
    ),
    row(
      'en',
      'in the next report',
      String.raw`\b(?:in|with) (?:its|the|their) (?:(?:next|forthcoming|upcoming|subsequent) (?:\w+ )?|(?:\w+ ){0,2}periodic )reports?\b`,
      'in its next periodic report',
      'in its follow-up report',
    ),
    row(
      'fr',
      'in the next report',
      String.raw`(?<!\p{L})dans (?:son|le|leur|ses) (?:(?:prochain|futur)s? (?:\p{L}+ )?rapports?|(?:\p{L}+ ){0,2}rapports? périodiques?)(?!\p{L})`,
      'dans son prochain rapport',
      'dans son rapport de suivi',
    ),
    row(
      'es',
      'in the next report',
      String.raw`(?<!\p{L})en (?:su|el|sus) (?:(?:próximo|siguiente|futuro)s? informes?|(?:\p{L}+ ){0,2}informes? periódicos?)(?!\p{L})`,
      'en su próximo informe',
      'en su informe de seguimiento',
    ),
  ],
}
