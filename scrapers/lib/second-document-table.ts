// The lines with which a document begins, each with a sample: found after the first paragraph they begin a second one.
import { type PatternTable, patternRow as row } from '../../src/domain/patterns.ts'

export const secondDocumentTable: PatternTable = {
  precedence: ['masthead', 'distribution', 'title', 'letter', 'salutation'],
  rows: [
    row('any', 'masthead', '^(?:United Nations|Nations Unies|Naciones Unidas)$', 'United Nations'),
    row(
      'any',
      'distribution',
      String.raw`^Distr\.?\s?:?\s?(?:General|Générale|Limited|Limitée|Limitada)`,
      'Distr.: General',
    ),
    row(
      'en',
      'title',
      String.raw`^(?:Concluding|Final) observations (?:on|concerning|in the absence of)\b[^.]{0,120}\breports?\b`,
      'Concluding observations on the fourth periodic report of Kestria',
    ),
    row(
      'fr',
      'title',
      String.raw`^Observations finales (?:concernant|sur|en l['’]absence)\b[^.]{0,120}\brapports?\b`,
      'Observations finales concernant le rapport initial de la Kestria',
    ),
    row(
      'es',
      'title',
      String.raw`^Observaciones finales (?:sobre|en ausencia)\b[^.]{0,120}\binformes?\b`,
      'Observaciones finales sobre el informe inicial de Kestria',
    ),
    row(
      'en',
      'title',
      String.raw`^List of (?:issues|themes)\b[^.]{0,80}\b(?:reports?|reporting|review) (?:of|by|submitted by)\b`,
      'List of issues prior to submission of the fourth periodic report of Kestria',
    ),
    row(
      'fr',
      'title',
      String.raw`^Liste (?:de|des) points\b[^.]{0,100}\brapports?\b[^.]{0,40}\b(?:de|du|des)\b`,
      'Liste de points établie avant la soumission du rapport de la Kestria',
    ),
    row(
      'es',
      'title',
      String.raw`^Lista de cuestiones\b[^.]{0,100}\binformes?\b[^.]{0,40}\bde(?:l)?\b`,
      'Lista de cuestiones previa a la presentación del informe de Kestria',
    ),
    row(
      'en',
      'title',
      '^Report of the Working Group on the Universal Periodic Review',
      'Report of the Working Group on the Universal Periodic Review',
    ),
    row(
      'en',
      'letter',
      String.raw`^(?:Written )?(?:Repl(?:y|ies)|Responses?|Comments?|Observations|Remarks) (?:of|from|by) the (?:{{sender}})\b`,
      'Reply of the Government of Kestria',
    ),
    row('en', 'letter', String.raw`^(?:Letter|Note verbale) (?:dated|from|by|addressed)\b`, 'Letter dated 3 June 2099'),
    row(
      'en',
      'letter',
      String.raw`^Information (?:received|provided) (?:from|by)\b`,
      'Information received from Kestria',
    ),
    row('en', 'sender', 'Government|Permanent (?:Mission|Representative)|State party|Ministry|Minister', 'Government'),
    row(
      'fr',
      'letter',
      String.raw`^(?:Réponses?|Commentaires|Observations|Remarques) (?:du|de l['’]|de la|reçues?) ?(?:{{sender}})\b`,
      'Réponse du Gouvernement de la Kestria',
    ),
    row(
      'fr',
      'letter',
      String.raw`^(?:Lettre|Note verbale) (?:datée|du|de la|adressée)\b`,
      'Lettre datée du 3 juin 2099',
    ),
    row('fr', 'sender', 'Gouvernement|Mission permanente|Représentant permanent|État partie|Ministère', 'Gouvernement'),
    row(
      'es',
      'letter',
      String.raw`^(?:Respuestas?|Comentarios|Observaciones) (?:del|de la) (?:{{sender}})\b`,
      'Respuesta del Gobierno de Kestria',
    ),
    row(
      'es',
      'letter',
      String.raw`^(?:Carta|Nota verbal) (?:de fecha|de la|del|dirigida)\b`,
      'Carta de fecha 3 de junio',
    ),
    row('es', 'sender', 'Gobierno|Misión Permanente|Representante Permanente|Estado parte|Ministerio', 'Gobierno'),
    row(
      'any',
      'salutation',
      String.raw`^(?:Excellency|Sir|Madam|Dear (?:Sir|Madam|Mr|Ms)|Monsieur|Madame|Excellence|Señora?|Excelencia)\b[^.]{0,60},?$`,
      'Excellency,',
    ),
  ],
}
