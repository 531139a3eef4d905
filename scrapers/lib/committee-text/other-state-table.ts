// The headings and words by which an annual report leaves the report of a State: complaints, inquiries, other chapters.
import { type PatternTable, patternRow as row } from '../../../src/domain/patterns.ts'

export const otherStateTable: PatternTable = {
  precedence: ['another chapter', 'of one case', 'asks the world', 'asks a body'],
  rows: [
    // "The Committee invites the international community to assist": nobody of the State is asked
    row(
      'en',
      'asks the world',
      String.raw`^(?:The Committee|It)\s(?:\w+ )?(?:invites|requests|urges|encourages|calls (?:up)?on) (?:the )?(?:international community|donors?|other States)\b`,
      'The Committee invites the international community to assist the State party.',
    ),
    row(
      'en',
      'asks a body',
      String.raw`^(?:The Committee|It)\s(?:\w+ )?(?:invites|requests|urges|encourages|calls (?:up)?on) the (?:Office of the|United Nations|Secretary-General)\b`,
      'The Committee requests the Office of the High Commissioner to assist the State party.',
    ),
    row(
      'fr',
      'asks the world',
      String.raw`^(?:Le Comité|Il)\s(?:invite|prie|engage|encourage|appelle|demande à) (?:également |aussi )?la communauté internationale(?!\p{L})`,
      'Le Comité invite la communauté internationale à aider l’État partie.',
    ),
    row(
      'fr',
      'asks a body',
      String.raw`^(?:Le Comité|Il)\s(?:invite|prie|engage|encourage|demande) (?:également |aussi )?(?:au |le )(?:Haut-Commissariat|Secrétaire général)`,
      'Le Comité prie le Haut-Commissariat aux droits de l’homme d’aider l’État partie.',
    ),
    row(
      'es',
      'asks the world',
      String.raw`^(?:El Comité )?(?:invita|pide|insta|exhorta|alienta)(?: también)? a la comunidad internacional(?!\p{L})`,
      'El Comité invita a la comunidad internacional a que ayude al Estado parte.',
    ),
    row(
      'es',
      'asks a body',
      String.raw`^(?:El Comité )?(?:invita|pide|insta|exhorta|alienta)(?: también)? (?:a la Oficina del Alto|al Secretario General)(?!\p{L})`,
      'El Comité pide a la Oficina del Alto Comisionado que ayude al Estado parte.',
    ),
    row(
      'en',
      'another chapter',
      String.raw`\b(?:communications?|complaints?|information|inquir(?:y|ies)|activities)\b[^.]{0,60}\b(?:under|pursuant to|by virtue of) article \d`,
      'CONSIDERATION OF COMMUNICATIONS UNDER ARTICLE 22',
    ),
    row(
      'en',
      'another chapter',
      String.raw`\b(?:adoption of the report|annual report|general comments? (?:of|on|No)|rules of procedure|activities of the (?:Committee|Subcommittee))\b`,
      'VII. Adoption of the annual report',
    ),
    row(
      'en',
      'another chapter',
      String.raw`^(?:[IVX]+\.\s)?(?:annex|consideration of complaints|follow-up (?:to|on) views)`,
      'Annex I',
    ),
    row(
      'fr',
      'another chapter',
      String.raw`\b(?:communications?|requêtes?|plaintes?|activités|renseignements)\b[^.]{0,60}\b(?:au titre|en vertu|en application) de l['’]article \d`,
      'EXAMEN DES REQUÊTES AU TITRE DE L’ARTICLE 22',
    ),
    row(
      'fr',
      'another chapter',
      String.raw`\badoption du rapport annuel\b|\bobservations générales\b`,
      'Adoption du rapport annuel',
    ),
    row(
      'es',
      'another chapter',
      String.raw`\b(?:comunicaciones|quejas|actividades|información)\b[^.]{0,60}\b(?:en virtud|con arreglo|de conformidad) (?:del|al|con el) artículo \d`,
      'EXAMEN DE LAS QUEJAS EN VIRTUD DEL ARTÍCULO 22',
    ),
    row(
      'es',
      'another chapter',
      String.raw`\baprobación del informe anual\b|\bobservaciones generales\b`,
      'Aprobación del informe anual',
    ),
    row(
      'en',
      'of one case',
      String.raw`^[^.]{0,60}\b(?:adopted|gave|decided|declared|found|considered)\b[^.]{0,60}\b(?:communication|complaint)s? Nos?\.\s?\d`,
      'The Committee adopted its views on communication No. 9/2086',
    ),
    row(
      'fr',
      'of one case',
      String.raw`^[^.]{0,60}\b(?:adopté|examiné|déclaré|décidé)\b[^.]{0,80}\b(?:communication|requête|plainte)s? n[o°º]s?\s?\d`,
      'Le Comité a adopté ses constatations sur la communication no 9/2086',
    ),
    row(
      'es',
      'of one case',
      String.raw`^[^.]{0,60}\b(?:aprobó|examinó|declaró|decidió)\b[^.]{0,80}\b(?:comunicación|queja) (?:núm\.|N[º°o]\.?)\s?\d`,
      'El Comité aprobó su dictamen sobre la comunicación núm. 9/2086',
    ),
  ],
}
