// The words by which a sentence tells what the Committee asked at a time before.
import { type PatternTable, patternRow } from '../../../src/domain/patterns.ts'

export const earlierAsksTable: PatternTable = {
  precedence: ['others asked', 'asked before', 'asks again', 'at a time before', 'what was asked'],
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
  ],
}
