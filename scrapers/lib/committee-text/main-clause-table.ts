// The words by which a sentence shows its main clause: what opens a clause that leads up to it, and who speaks in it.
import { type PatternTable, patternRow } from '../../../src/domain/patterns.ts'

export const mainClauseTable: PatternTable = {
  precedence: ['leads up', 'speaker named', 'speaker meant', 'speaks first'],
  rows: [
    patternRow(
      'en',
      'leads up',
      String.raw`^(?:While|Whilst|Although|Though|Even (?:though|if)|Whereas|Despite|Notwithstanding|In spite|Without|Since|Because)\b`,
      'While the law exists, …',
      'Whiled away',
    ),
    patternRow(
      'en',
      'leads up',
      String.raw`^(?:Noting|Welcoming|Taking note|Recogni[sz]ing|Acknowledging|Recalling|Aware|Mindful|Having|Appreciating|Concerned)\b`,
      'Noting the efforts, …',
    ),
    patternRow(
      'fr',
      'leads up',
      String.raw`^(?:Tout en|Bien qu|Même si|S['’]il|Si |Alors qu|Malgré|Nonobstant|En dépit|Quoiqu|Puisqu|Sans\b)`,
      'Tout en prenant note de la loi, …',
    ),
    patternRow(
      'fr',
      'leads up',
      String.raw`^(?:Prenant note|Notant|Rappelant|Saluant|Consciente?|Ayant|Constatant|Se félicitant|Reconnaissant|Préoccupée?)\b`,
      'Rappelant ses recommandations, …',
    ),
    patternRow(
      'es',
      'leads up',
      String.raw`^(?:Si bien|Aunque|Aun(?: cuando|que)?|Pese a|A pesar de|Mientras|Al tiempo que|Sin perjuicio|Puesto que|Dado que)\b`,
      'Si bien existe la ley, …',
    ),
    patternRow(
      'es',
      'leads up',
      String.raw`^(?:Tomando nota|Observando|Recordando|Acogiendo|Reconociendo|Celebrando|Consciente|Teniendo|Habiendo|Preocupado)\b`,
      'Tomando nota de la ley, …',
    ),
    // the mechanism that speaks in the main clause, after the comma that ends the other one
    patternRow(
      'en',
      'speaker named',
      String.raw`,\s+(?=(?:the (?:sub)?committee|the (?:special rapporteur|working group|independent expert|mandate holder))\b)`,
      'the law exists, the Committee',
      'As noted, the law',
    ),
    patternRow('en', 'speaker meant', String.raw`,\s+(?=(?:it|she|he|they)\b)`, 'the law exists, it'),
    patternRow(
      'fr',
      'speaker named',
      String.raw`,\s+(?=(?:le (?:Sous-)?Comité|le (?:Rapporteur|Groupe de travail)|la Rapporteuse)\b)`,
      'qu’il note la loi, le Comité',
    ),
    patternRow('fr', 'speaker meant', String.raw`,\s+(?=(?:il|elle)\b)`, 'qu’on note la loi, il'),
    patternRow(
      'es',
      'speaker named',
      String.raw`,\s+(?=(?:(?:el|al) (?:Sub)?Comité|el (?:Relator|Grupo de Trabajo)|la Relatora)\b)`,
      'existe la ley, el Comité',
    ),
    // Spanish leaves the subject out or puts the verb first: "le preocupa", "sigue preocupando al Comité"
    patternRow(
      'es',
      'speaker meant',
      String.raw`,\s+(?=(?:(?:le|también|sigue|continúa) )*(?:preocup|inquiet|lament|deplor|observa|recomienda|insta|alarm)\p{L}*)`,
      'existe la ley, le preocupa',
    ),
    // a sentence or a main clause whose subject is the mechanism
    patternRow(
      'en',
      'speaks first',
      String.raw`^(?:\p{Lu}\p{L}+(?: \p{Ll}+){0,3}, )?the (?:sub)?committee\b|^the (?:special rapporteur|working group)\b`,
      'The Committee asks why',
      'The Government',
    ),
    patternRow(
      'fr',
      'speaks first',
      String.raw`^(?:\p{Lu}\p{L}+(?: \p{Ll}+){0,3}, )?(?:le (?:Sous-)?Comité|le Rapporteur|la Rapporteuse)\b`,
      'Le Comité demande pourquoi',
    ),
    patternRow(
      'es',
      'speaks first',
      String.raw`^(?:\p{Lu}\p{L}+(?: \p{Ll}+){0,3}, )?(?:(?:el|al) (?:Sub)?Comité|el Relator|la Relatora)\b`,
      'El Comité pregunta por qué',
    ),
  ],
}
