// Where the title of a visit report begins on a cover, and the note that gives it where the cover prints none.
import type { PatternTable } from '../../src/domain/patterns.ts'

export const titleLinesTable: PatternTable = {
  precedence: [
    'note above the title',
    'masthead before',
    'earlier holder',
    'report in a note',
    'end of the report',
    'report line',
    'session of the Council',
    'agenda',
  ],
  rows: [
    // "Human Rights Council", "Forty-ninth session": the words of the session, which its days may follow
    {
      language: 'any',
      means: 'session of the Council',
      pattern: String.raw`(?:{{Council}})[ *]{1,3}([\p{L}\d .ºª°-]{2,50}?(?:session|per[ií]odo de sesiones))(?!\p{L})`,
      sample: 'Human Rights Council Forty-ninth session',
      counter: 'Commission on Human Rights Fifty-sixth session',
    },
    {
      language: 'any',
      means: 'Council',
      pattern: "Human Rights Council|Conseil des droits de l[’']homme|Consejo de Derechos Humanos",
      sample: 'Human Rights Council',
    },
    {
      language: 'any',
      means: 'agenda',
      pattern: String.raw`\s(?=(?:Agenda|Provisional|Items?|Points?|Temas?)\s)`,
      sample: ' Agenda item 3',
    },
    {
      language: 'any',
      means: 'note above the title',
      pattern: String.raw`^(?:Note by the Secretar(?:iat|y-General)|Note d(?:u|e la) Secr[ée]ta\p{L}{2,7}|Nota de(?: la|l) Secretar\p{L}{1,3}(?: General)?)\s+(?={{title word}})`,
      sample: 'Note by the Secretariat Report of the Special Rapporteur',
    },
    {
      language: 'any',
      means: 'title word',
      pattern: '(?:Report of|Visit to|Mission to|Rapport d|Visite (?:en|au)|Informe d|Misión a|Visita a)',
      sample: 'Report of',
    },
    {
      language: 'any',
      means: 'masthead before',
      pattern: String.raw`^{{organ}}(?!\p{L}).{0,900}?(?={{title word}} .{0,40}{{rapporteur}})`,
      sample: 'United Nations A/HRC/991/5 Human Rights Council Report of the Special Rapporteur',
    },
    {
      language: 'any',
      means: 'masthead before',
      pattern: String.raw`^(?:Agenda item|Point \d|Tema \d|Promotion|Promoción|PROMOTION|CIVIL AND)(?!\p{L}).{0,600}?(?={{title word}} .{0,40}{{rapporteur}})`,
      sample: 'Agenda item 3 Report of the Special Rapporteur',
    },
    {
      language: 'any',
      means: 'masthead before',
      pattern: String.raw`^\d{1,2}\/\d{1,3}(?:\/Add\.\d{1,2})?\s(?={{title word}} .{0,40}{{rapporteur}})`,
      sample: '99/5/Add.1 Report of the Special Rapporteur',
    },
    {
      language: 'any',
      means: 'organ',
      pattern:
        '(?:United Nations|Nations Unies|Naciones Unidas|A/|E/CN|Human Rights Council|Conseil des droits|Consejo de Derechos)',
      sample: 'United Nations',
    },
    {
      language: 'any',
      means: 'rapporteur',
      pattern: '(?:Special Rapporteur|Rapporteu(?:r|se) spécial|Relatora? Especial)',
      sample: 'Special Rapporteur',
    },
    {
      language: 'en',
      means: 'report line',
      pattern: '^Report of',
      sample: 'Report of the Special Rapporteur',
    },
    { language: 'fr', means: 'report line', pattern: '^Rapport d', sample: 'Rapport de la Rapporteuse spéciale' },
    { language: 'es', means: 'report line', pattern: '^Informe de', sample: 'Informe del Relator Especial' },
    {
      language: 'en',
      means: 'report in a note',
      pattern: String.raw`(?:transmit|submit|present)\p{L}*\s[^.]{0,160}?\bthe (report of the Special Rapporteur{{words}})`,
      sample: 'has the honour to transmit to the Council the report of the Special Rapporteur on torture',
    },
    {
      language: 'fr',
      means: 'report in a note',
      pattern: String.raw`(?:transm|soum|présent)\p{L}*\s[^.]{0,160}?\ble (rapport d(?:u|e la) Rapporteu(?:r|se) spécial{{words}})`,
      sample: 'de transmettre au Conseil le rapport de la Rapporteuse spéciale sur la torture',
    },
    {
      language: 'es',
      means: 'report in a note',
      pattern: String.raw`(?:transm|remit|present)\p{L}*\s[^.]{0,160}?\bel (informe de(?:l| la) Relatora? Especial{{words}})`,
      sample: 'de transmitir al Consejo el informe de la Relatora Especial sobre la tortura',
    },
    // the stop of "Ada E. Merrin" or "Sr. Linares" ends no sentence
    {
      language: 'any',
      means: 'words',
      pattern: String.raw`(?:[^.;]|(?<=\s\p{Lu}|Mr|Ms|Mrs|Sra?)\.){10,300}`,
      sample: 'on torture, Ada E. Merrin',
    },
    {
      language: 'en',
      means: 'end of the report',
      pattern: String.raw`,? (?:pursuant|in accordance|prepared|submitted|from \d|between \d|on \d|conducted|undertaken|which|who)(?!\p{L}).*$`,
      sample: ' pursuant to resolution 99/5',
    },
    {
      language: 'fr',
      means: 'end of the report',
      pattern: String.raw`,? (?:conformément|établi|soumis|en application|du \d|effectuée?|qui)(?!\p{L}).*$`,
      sample: ', conformément à la résolution 99/5',
    },
    {
      language: 'es',
      means: 'end of the report',
      pattern: String.raw`,? (?:de conformidad|preparado|presentado|realizada|del \d|entre el|que)(?!\p{L}).*$`,
      sample: ', de conformidad con la resolución 99/5',
    },
    {
      language: 'en',
      means: 'earlier holder',
      pattern: String.raw`\b(?:former|then|previous|past|predecessor,? the|successor,? the)\s(?:United Nations )?Special Rapporteur[^.;]{0,120}$`,
      sample: 'the former Special Rapporteur',
    },
    {
      language: 'fr',
      means: 'earlier holder',
      pattern: String.raw`(?<!\p{L})(?:ancienn?e?|précédente?|alors)\sRapporteu(?:r|se) spécial[^.;]{0,120}$`,
      sample: 'l’ancienne Rapporteuse spéciale',
    },
    {
      language: 'es',
      means: 'earlier holder',
      pattern: String.raw`(?<!\p{L})(?:anterior|antigu[oa]|entonces|ex)\sRelatora? Especial[^.;]{0,120}$`,
      sample: 'el anterior Relator Especial',
    },
  ],
}
