// Wordings of days that belong to another visit than that of the report.
import { type PatternTable, patternRow, rowOfAny } from '../../src/domain/patterns.ts'

export const otherVisitsTable: PatternTable = {
  precedence: ['of others', 'visit before'],
  rows: [
    // "His predecessor, Tobias Linden, visited from 1 to 9 May 2086", "the Subcommittee had visited from …"
    rowOfAny(
      'of others',
      String.raw`(?<!\p{L})(?<!{{together}})(?:{{other}})(?:,\s[^,.;\d]{3,60},)?(?!\p{L})[^.;,\d]{0,90}{{days}}`,
      'His predecessor visited Valdoria from 1 to 9 May 2086',
      'The Special Rapporteur visited Valdoria from 1 to 9 May 2086',
    ),
    // "The Special Rapporteur and the Working Group jointly visited"
    rowOfAny('together', "(?:and|with|et|avec|y|con) (?:the |le |la |l[’']|el )?(?:United Nations )?", 'and the '),
    rowOfAny('other', String.raw`pr[eé]d[eé]ce(?:ss|s)\p{L}{2,6}`, 'predecessor'),
    patternRow(
      'en',
      'other',
      '(?:previous|earlier|former|preceding|preparatory) (?:visits?|missions?)',
      'earlier visit',
    ),
    patternRow(
      'en',
      'other',
      String.raw`(?:{{body}})[^.;,\d]{0,40} (?:visited|was in|were in|conducted|undertook|carried out|visits?|missions?)`,
      'the Subcommittee had visited',
    ),
    patternRow(
      'en',
      'body',
      'Subcommittee|SPT|CPT|European Committee|Red Cross|Working Group|High Commissioner|Independent Expert',
      'Subcommittee',
    ),
    patternRow(
      'fr',
      'other',
      '(?:précédente|dernière) (?:visite|mission)|(?:visite|mission) (?:précédente|antérieure|préparatoire)',
      'visite antérieure',
    ),
    patternRow(
      'fr',
      'other',
      String.raw`(?:{{body}})[^.;,\d]{0,40} (?:visité|rendue?|effectué|mené|séjourné|visite|mission)`,
      'le Sous-Comité s’était rendu',
    ),
    patternRow(
      'fr',
      'body',
      'Sous-Comité|Comité européen|Croix-Rouge|Groupe de travail|Haut-Commissaire|Expert indépendant',
      'Sous-Comité',
    ),
    patternRow(
      'es',
      'other',
      'anterior (?:visita|misión)|(?:visita|misión) (?:anterior|previa|preparatoria)',
      'visita anterior',
    ),
    patternRow(
      'es',
      'other',
      String.raw`(?:{{body}})[^.;,\d]{0,40} (?:visitado|visitó|realizó|realizado|efectuó|estuvo|visita|misión)`,
      'el Subcomité había visitado',
    ),
    patternRow(
      'es',
      'body',
      'Subcomité|Comité Europeo|Cruz Roja|Grupo de Trabajo|Alto Comisionado|Experto independiente',
      'Subcomité',
    ),
    // "five years after the visit of 3 to 14 June 2093", "Following a first visit (3 to 14 June 2093)"
    rowOfAny(
      'visit before',
      String.raw`(?<!\p{L})(?:{{behind}})\s[^.;,\d]{0,80}?(?:{{visit}})(?!\p{L})[^.;,\d]{0,60}{{days}}\)?`,
      'five years after the visit of 3 to 14 June 2093',
    ),
    rowOfAny('visit', 'visits?|visites?|visitas?|missions?|misi(?:ón|ones)', 'visit'),
    patternRow(
      'en',
      'behind',
      'after|since|following|further to|subsequent to|unlike|compared (?:with|to)|recall(?:s|ed|ing)|follow-up to|on top of',
      'after',
    ),
    patternRow(
      'fr',
      'behind',
      'après|depuis|à la suite de|faisant suite à|suite à|contrairement à|rappel(?:le|ant)|consécutivement à',
      'après',
    ),
    patternRow('es', 'behind', 'después de|tras|desde|a raíz de|a diferencia de|recuerda|posterior a', 'después de'),
    // the days of a span with its last year: "3 to 12 June 2098", "del 3 al 12 de junio de 2098"
    rowOfAny(
      'days',
      String.raw`\d{1,2}(?!\d)[^.;,()\d]{1,24}(?:\d{4},?[^.;,()\d]{1,24})?\d{1,2}(?!\d)[^.;,()\d]{1,24}\d{4}`,
      '3 to 12 June 2098',
    ),
    rowOfAny('days', String.raw`\d{1,2}(?!\d)[^.;,()\d]{3,24}\d{4}`, '3 June 2098'),
  ],
}
