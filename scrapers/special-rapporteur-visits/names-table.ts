// Names in capitals that are to act in a report on a visit, and those that are organs, laws or places of the State.
import { type PatternTable, patternRow, rowOfAny } from '../../src/domain/patterns.ts'

export const namesTable: PatternTable = {
  flags: 'u',
  precedence: ['a body is asked', 'a name is to act', 'a name is asked', 'a name opens an item', 'no actor'],
  rows: [
    // "The Sons of the North should", "recommends that the Northmark Front:"
    patternRow(
      'en',
      'a name is to act',
      String.raw`^The (\p{Lu}[\p{L}’'-]+(?:{{further}}){1,6}),? (?:should|must|shall|ought to)\b(?! (?:\p{L}+ly )?be\b)`,
      'The Sons of the North should stop torture',
      'The Criminal Code should be amended',
    ),
    // "calls on the Northmark Front to", "recommends that the Sons of the North:"
    patternRow(
      'en',
      'a name is asked',
      String.raw`\b(?:{{asks}}) (?:the )?(\p{Lu}[\p{L}’'-]+(?:{{further}}){1,6}),? to\b`,
      'calls on the Northmark Front to stop',
    ),
    patternRow(
      'en',
      'asks',
      '[Cc]alls? (?:up)?on|[Uu]rges|[Ii]nvites|[Ee]ncourages|[Aa]sks|[Rr]equests|[Aa]ppeals to',
      'urges',
    ),
    // "invites the Council to remain seized": the Council of the United Nations, or one of the State
    patternRow(
      'en',
      'a body is asked',
      String.raw`\b(?:{{asks}}|[Rr]ecommends that) (the (?:Council|Commission|Committee|Assembly|Union))\b(?! of\b)`,
      'invites the Council to remain seized',
      'invites the Council of Ministers to act',
    ),
    patternRow(
      'en',
      'a name is asked',
      String.raw`\brecommends (?:to|that) (?:the )?(\p{Lu}[\p{L}’'-]+(?:{{further}}){1,6}):`,
      'recommends that the Sons of the North:',
    ),
    // "recommends that: (b) The Northern Forces close", "recommends to: (d) The Northern Army: release"
    patternRow(
      'en',
      'a name opens an item',
      String.raw`^The (\p{Lu}[\p{L}’'-]+(?:{{further}}){1,6})(?::| \p{Ll}+)`,
      'The Northern Army: release',
    ),
    patternRow('en', 'further', String.raw` (?:(?:of|the|for|and) ){0,2}\p{Lu}[\p{L}’'-]+`, ' of the North'),
    rowOfAny(
      'no actor',
      String.raw`\b(?:Act|Code|Law|Bill|Constitution|Protocol|Convention|Decree|Order|Plan|Programme|Policy|Regulations?|Rules|Strategy)$`,
      'Prison Act',
    ),
    rowOfAny(
      'no actor',
      String.raw`\b(?:Prison|Hospital|Centre|Center|Station|Camp|Government|Republic|Kingdom|State|States|Rapporteur|Union|Federation)\b`,
      'Government of Valdoria',
    ),
    rowOfAny(
      'no actor',
      String.raw`\b(?:Minist(?:ry|er)|Council|Office|Department|Service|Directorate|Agency|Authority|Bureau|Inspectorate|Board|Commission(?:er)?)\b`,
      'High Council of Justice',
    ),
    rowOfAny(
      'no actor',
      String.raw`\b(?:President|Governor|Mayor|Chief|Director|General|Committee|Cabinet|Police|Institute|Unit|Court|House|Senate)\b`,
      'Prime Minister and Cabinet',
    ),
    // "the Northern Forces" may be anybody's
    rowOfAny(
      'no actor',
      String.raw`\b(?:Armed|Security|National|Defen[cs]e|Royal|Special|Air|Federal|Presidential|Republican|Civil) (?:Forces?|Army|Guards?)\b`,
      'Armed Forces',
    ),
  ],
}
