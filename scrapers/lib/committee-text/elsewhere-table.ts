// Names of committees and treaties, and the words by which a report is one to others.
import { type PatternTable, patternRow, rowOfAny } from '../../../src/domain/patterns.ts'

export const elsewhereTable: PatternTable = {
  precedence: ['to others', 'under others', 'of others', 'report'],
  rows: [
    rowOfAny('report', String.raw`\b(?:reports?|rapports?|informes?)\b`, 'its report'),
    // "to the Human Rights Committee", "au Comité des droits de l’enfant", "al Parlamento"
    patternRow(
      'en',
      'to others',
      String.raw`\b(?:to|with|before|requested by|due to) (?:the )?(?:{{body}})(?!,? (?:resolution|decision|guideline|rule)s?\b)`,
      'to the Human Rights Committee',
      'in accordance with General Assembly resolution 68/268',
    ),
    patternRow(
      'en',
      'body',
      String.raw`Human Rights Committee|(?:Sub)?Committee (?:on|against|for) (?!or\b|\d|\p{L}+day\b)[^.;]{5,60}|CEDAW|CERD|CESCR|CRC|CRPD|CED|CMW|CCPR|SPT`,
      'CEDAW',
    ),
    patternRow(
      'en',
      'body',
      'Human Rights Council|General Assembly|Security Council|Secretary-General|[Pp]arliament|National Assembly|legislature',
      'Human Rights Council',
    ),
    patternRow(
      'en',
      'body',
      'International Labour|African (?:Commission|Committee)|Council of Europe|European [A-Z]|Inter-American|Working Group|Congress',
      'International Labour Organization',
    ),
    patternRow(
      'fr',
      'to others',
      String.raw`(?<!\p{L})(?:au|à la|à l['’]|auprès d[ue]) ?(?:{{body}})`,
      'au Comité des droits de l’enfant',
      'au Comité d’ici au 28 mai',
    ),
    patternRow(
      'fr',
      'body',
      'Comité (?:des (?!informations)|pour l|contre l)[^.;]{5,60}|Sous-Comité|Conseil des droits|Parlement|Assemblée nationale|Organisation internationale',
      'Comité des droits de l’enfant',
    ),
    patternRow(
      'es',
      'to others',
      String.raw`(?<!\p{L})(?:al|a la|ante el|ante la) (?:{{body}})`,
      'al Comité de los Derechos del Niño',
      'al Comité a más tardar',
    ),
    patternRow(
      'es',
      'body',
      'Comité (?:de (?:los )?Derechos|para l|contra l|sobre l|de Protección)[^.;]{5,60}|Subcomité|Consejo de Derechos|Parlamento|Congreso|Asamblea',
      'Comité de los Derechos del Niño',
    ),
    // "reports under the International Covenant on Civil and Political Rights"
    patternRow(
      'en',
      'under others',
      String.raw`\b(?:reports?|reporting)\b[^.;]{0,40}\b(?:under|pursuant to|in accordance with|on the implementation of) the (?:{{treaty}})`,
      'reports under the International Covenant on Civil and Political Rights',
      'its report under the Convention',
    ),
    patternRow(
      'en',
      'treaty',
      'International (?:Covenant|Convention) [^.;]{5,60}|Convention (?:on|against|for) [^.;]{5,60}|Optional Protocol\\b[^.;]{0,60}',
      'Convention on the Rights of the Child',
    ),
    patternRow(
      'fr',
      'under others',
      String.raw`\brapports?\b[^.;]{0,40}(?:au titre|en application|en vertu) (?:du|de la) (?:Pacte|Convention (?:internationale|relative|sur|contre))[^.;]{5,60}`,
      'rapport en retard au titre du Pacte international relatif aux droits civils',
    ),
    patternRow(
      'es',
      'under others',
      String.raw`\binformes?\b[^.;]{0,40}(?:en virtud|con arreglo|conforme) (?:del?|a la|al|de la) (?:Pacto|Convención (?:Internacional|sobre|contra))[^.;]{5,60}`,
      'informe atrasado en virtud del Pacto Internacional de Derechos Civiles',
    ),
    // "the next report of the national preventive mechanism", "publish the report of the commission of inquiry"
    patternRow(
      'en',
      'of others',
      String.raw`\breports? (?:of|by|from) (?:the|its|a|an|each) (?:{{author}})`,
      'the next report of the national preventive mechanism',
      'the report of the State party',
    ),
    patternRow(
      'en',
      'author',
      '(?:{{kind}} )?(?:preventive|human rights (?:inst|comm)|commission|committee of|ombud|inspector|working|task|prosecut|SPT|Subcomm)',
      'national preventive',
    ),
    patternRow('en', 'kind', 'national|independent|parliamentary|special', 'national'),
    patternRow(
      'fr',
      'of others',
      String.raw`\brapports? (?:du|de la|de l['’]) ?(?:mécanisme|commission|médiateur|défenseur|procureur|Sous-Comité|institution|inspection)`,
      'le rapport du mécanisme national de prévention',
    ),
    patternRow(
      'es',
      'of others',
      String.raw`\binformes? (?:del|de la) (?:mecanismo|comisión|defensor|fiscal|Subcomité|institución|inspección)`,
      'el informe del mecanismo nacional de prevención',
    ),
  ],
}

/** What names each committee, or the treaty that it watches; by the letters of the committee. */
export const committeesTable: PatternTable = {
  rows: [
    rowOfAny('CAT', 'against Torture|contre la torture|contra la Tortura', 'Committee against Torture'),
    rowOfAny(
      'CCPR',
      "Human Rights Committee|Civil and Political|Comité des droits de l['’]homme|civils et politiques|Comité de Derechos Humanos|Civiles y Políticos",
      'Human Rights Committee',
    ),
    rowOfAny(
      'CESCR',
      'Economic, Social|économiques, sociaux|Económicos, Sociales|CESCR',
      'Committee on Economic, Social',
    ),
    rowOfAny(
      'CERD',
      'Racial Discrimination|discrimination raciale|Discriminación Racial|CERD',
      'Racial Discrimination',
    ),
    rowOfAny(
      'CEDAW',
      "Discrimination against Women|l['’]égard des femmes|contra la Mujer|CEDAW",
      'Discrimination against Women',
    ),
    rowOfAny('CRC', "Rights of the Child|droits de l['’]enfant|Derechos del Niño|CRC", 'Rights of the Child'),
    rowOfAny(
      'CRPD',
      'Persons with Disabilities|personnes handicapées|con Discapacidad|CRPD',
      'Persons with Disabilities',
    ),
    rowOfAny(
      'CED',
      String.raw`Enforced Disappearance|disparitions forcées|Desapariciones? Forzada|\bCED\b`,
      'Enforced Disappearances',
    ),
    rowOfAny('CMW', 'Migrant Workers|travailleurs migrants|Trabajadores Migra|CMW', 'Migrant Workers'),
  ],
}

/** Names of the committees themselves, as covers and first paragraphs print them. */
export const namesTable: PatternTable = {
  rows: [
    rowOfAny(
      'CAT',
      'Committee against Torture|Comité contre la torture|Comité contra la Tortura',
      'Comité contra la Tortura',
      'Sous-comité pour la prévention de la torture',
    ),
    rowOfAny(
      'CCPR',
      "Human Rights Committee|Comité des droits de l['’]homme|Comité de Derechos Humanos",
      'Comité des droits de l’homme',
      'Conseil des droits de l’homme',
    ),
  ],
}
