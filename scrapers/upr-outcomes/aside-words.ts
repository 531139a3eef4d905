// Lead-ins and headings of lists that hold no recommendations: commitments, conclusions and remarks, each with a sample.
import { englishRow as en, type PatternRow } from '../../src/domain/patterns.ts'

export const asideRows: readonly PatternRow[] = [
  en(
    'remarks',
    String.raw`\b(?:{{says}})\b[^.:]{0,60}\b(?:{{remark}})\s*:?$`,
    'Valdoria offered the following comments:',
  ),
  en(
    'says',
    'offer(?:s|ed)?|ma(?:ke|kes|de)|provid(?:e|es|ed)|submit(?:s|ted)?|g[ia]ves?|add(?:s|ed)?|present(?:s|ed)?|wish(?:es|ed)',
    'offered',
  ),
  en('says', 'express(?:es|ed)?|share[sd]?|record(?:s|ed)?', 'expressed'),
  en(
    'remark',
    'comments?|clarifications?|explanations?|observations?|remarks?|responses?|replies|reply|reasons?|statements?',
    'clarifications',
  ),
  en('remark', '(?:{{more}} )?information|views|reservations?|considerations|arguments|details|points', 'information'),
  en('more', 'additional|further|supplementary|background|updated', 'additional'),
  en(
    'remarks alone',
    String.raw`^(?:The |Its |Some )?(?:{{kind}} )*(?:{{remark}})(?: (?:{{whose}})\b[^.:]{0,120})?(?: (?:is|are) as follows| follows?)?\s*:?$`,
    'Replies of Valdoria to the recommendations above are as follows:',
  ),
  en('whose', 'of|by|from|made|given|on|to|regarding|concerning', 'of'),
  en('kind', 'general|further|additional|supplementary|final|other|brief|preliminary|written|following', 'general'),
  en(
    'remarks alone',
    String.raw`\b(?:comments?|observations?|remarks?|clarifications?|explanations?) of the State(?: under review)?\b[^.:]{0,80}:?$`,
    'Comments of the State under review on the recommendations:',
  ),
  en(
    'remarks',
    String.raw`\b(?:{{tells}})\b[^.:]{0,40}\b(?:the following|as follows|that)\s*:?$`,
    'With respect to the recommendations that it did not support, Valdoria stated the following:',
  ),
  en(
    'tells',
    'stated?|said|explain(?:s|ed)?|clarif(?:y|ies|ied)|recall(?:s|ed)?|declare[sd]?|report(?:s|ed)?|inform(?:s|ed)?',
    'stated',
  ),
  // "rejected those recommendations based on one or more of the following arguments:"
  en(
    'argues',
    String.raw`\b(?:reject|declin|refus|not (?:accept|support|enjoy|agree))[^:]*\b(?:following|these) (?:\w+ )?(?:{{argument}})(?: \w+)?\s*:$`,
    'Valdoria rejected those recommendations on the basis of the following arguments:',
  ),
  en('argument', 'arguments?|reasons?|grounds?|considerations?|explanations?', 'arguments'),
  en(
    'commits',
    String.raw`\bvoluntary\b[^.:]{0,40}\b(?:pledges?|commitments?|undertakings?)\b`,
    'voluntary pledges and commitments',
  ),
  en(
    'commits',
    String.raw`\b(?:following|these|own|new|further|several) (?:\w+ )?(?:pledges?|commitments?|undertakings?)\b`,
    'Valdoria announced the following commitments:',
  ),
  en(
    'commits',
    String.raw`^(?:national |the )?(?:pledges?|commitments?)(?: (?:of|by|made by)\b[^.:]{0,60})?\s*:?$`,
    'Pledges of Valdoria:',
  ),
  en(
    'undertakes',
    String.raw`^(?!.*\brecommendations?\b).*\b(?:{{promise}}) (?:itself )?(?:also )?to\s*:?$`,
    'Valdoria undertakes to:',
  ),
  en(
    'promise',
    'undertakes|undertook|commits|committed|pledge[sd]|promise[sd]|intends|plans|resolve[sd]|offers|its commitment|is determined|decided',
    'undertakes',
  ),
  en('undertakes', String.raw`^(?!.*\brecommend)[^.:,;]{3,40}\b(?:will|shall)\s*:$`, 'Valdoria will:'),
  en('mixed list', String.raw`\bvoluntary\b`, 'voluntary'),
  en(
    'mixed list',
    String.raw`\b(?:pledges?|commitments?) (?:made|of|by|and|listed|below)`,
    'recommendations and commitments made by Valdoria',
  ),
  en('concludes', String.raw`\b(?:following|agreed) (?:\w+ )?conclusions?\b`, 'agreed on the following conclusions'),
  en(
    'lists recommendations',
    String.raw`^(?:the |these |all )?recommendations\b|\brecommendations (?:listed )?(?:below|above)|\bfollowing recommendations`,
    'the following recommendations',
  ),
]
