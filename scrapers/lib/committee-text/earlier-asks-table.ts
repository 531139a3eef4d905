// The words by which a sentence tells what the Committee asked at a time before.
import { type PatternTable, patternRow } from '../../../src/domain/patterns.ts'

export const earlierAsksTable: PatternTable = {
  precedence: ['others asked', 'asked before', 'asks again', 'at a time before', 'what was asked', 'not given'],
  rows: [
    patternRow(
      'en',
      'asked before',
      String.raw`^(?:the (?:sub)?committee|it)\b(?:,[^,;]{1,120},)?[^.;:,]{0,60}?\b{{past verb}}\b`,
      'The Committee previously recommended',
      'The Committee recommends',
    ),
    // "The previous Special Rapporteur recommended", "The Subcommittee urged": others than who writes
    patternRow(
      'en',
      'others asked',
      String.raw`^(?:the|his|her|their|its) (?:previous|former|then|late|earlier)(?: \w+){1,6}? (?:had |has )?(?:also )?{{past verb}}\b`,
      'The previous Special Rapporteur recommended that the camp be closed',
      'The previous recommendation is recalled',
    ),
    patternRow(
      'en',
      'others asked',
      String.raw`^(?:(?:his|her|their) predecessors?|the (?:Subcommittee|Ombuds\w+|national human rights \w+)|civil society(?: \w+)?)(?: \w+){0,3}? {{past verb}}\b`,
      'The Subcommittee recommended that the camp be closed',
    ),
    patternRow(
      'en',
      'others asked',
      String.raw`^(?:several |some |many |the )?(?:NGOs|organi[sz]ations|other (?:committees|bodies)|delegations|experts)(?: \w+){0,3}? {{past verb}}\b`,
      'Other bodies recommended that the camp be closed',
    ),
    patternRow(
      'en',
      'past verb',
      'recommended|urged|called (?:up)?on|called for|encouraged|invited|requested|suggested|asked',
      'recommended',
    ),
    patternRow(
      'en',
      'at a time before',
      String.raw`\b(?:1[89]|2[01])\d\d\b|\b(?:previous|last|earlier|already|repeated|early|ago|past|since|initial|then|before|first)`,
      'in its previous concluding observations',
    ),
    patternRow('en', 'what was asked', String.raw`\b(?:that|to (?!the\b|it\b|its\b))`, 'to act', 'to the State party'),
    patternRow(
      'en',
      'asks again',
      String.raw`\b(?:and|but|it)\s(?:\w+ ){0,3}(?:reiterates|repeats|renews|recommends|urges|calls|invites|requests|encourages)\b`,
      'and again recommends it',
    ),
    // information that was asked for and did not come: the time and the paragraphs are of that request
    patternRow(
      'en',
      'not given',
      String.raw`\b(?:(?:did|has|had|have|was|were) not|failed to|failure to) (?:been |\w+ly )?(?:{{give}})\b`,
      'did not provide',
      'to provide',
    ),
    patternRow(
      'en',
      'give',
      'provided?|suppl(?:y|ied)|submit(?:ted)?|furnish(?:ed)?|present(?:ed)?|sen[dt]|transmit(?:ted)?|receive[d]?|repl(?:y|ied)',
      'submitted',
    ),
    patternRow(
      'fr',
      'not given',
      String.raw`n['’](?:a|ait|aient|ont|avai(?:en)?t) (?:pas|jamais) (?:encore |été |\p{L}+ment ){0,2}(?:{{give}})(?!\p{L})`,
      'n’ait pas fourni',
      'n’ait pas ratifié',
    ),
    patternRow(
      'fr',
      'give',
      '(?:fourni|communiqué|soumi|présenté|transmi|adressé|donné|envoyé|reçu)e?s?|répondu',
      'communiquées',
    ),
    patternRow(
      'es',
      'not given',
      String.raw`(?<!\p{L})no (?:se )?(?:(?:haya|ha|había|hubiera)n? )?(?:{{give}})(?!\p{L})`,
      'no haya facilitado',
      'no haya ratificado',
    ),
    patternRow(
      'es',
      'give',
      '(?:(?:facilit|proporcion|present|envi|suministr)(?:ad[oa]s?|ó)|(?:recib|remit|respond|transmit)(?:id[oa]s?|ió))',
      'facilitado',
    ),
  ],
}
