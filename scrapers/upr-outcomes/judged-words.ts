// Words by which a State judges a recommendation unfit: parts of the rows of three tables.
import { englishRow as en, type PatternRow } from '../../src/domain/patterns.ts'

export const judgedRows: readonly PatternRow[] = [
  en(
    'judge',
    'consider(?:s|ed)?|deem(?:s|ed)?|regard(?:s|ed)?|finds?|found|sees?|seen|holds?|held|believes?|thinks?|{{view}}',
    'considers',
  ),
  en('view', '(?:is|are) of the (?:view|opinion)', 'is of the view'),
  en('baseless', 'unfounded|baseless|groundless|politically motivated|politici[sz]ed|{{without}}', 'unfounded'),
  en(
    'without',
    'without (?:any )?(?:foundation|merit|basis|substance)|factually (?:incorrect|wrong|inaccurate)',
    'without merit',
  ),
  en('baseless', '(?:based|founded) (?:up)?on (?:\\w+ )?{{false}} (?:{{ground}})', 'based on false information'),
  en(
    'false',
    '(?:false|incorrect|inaccurate|erroneous|wrong|mistaken|unfounded|misleading|biased|unverified)',
    'false',
  ),
  en(
    'baseless',
    '(?:do|does) not (?:reflect|correspond to|match) (?:the )?(?:\\w+ )?{{real}}',
    'does not reflect reality',
  ),
  en('real', '(?:situation|realit(?:y|ies)|facts|truth)', 'situation'),
  en('ground', 'information|assumptions?|premises?|allegations?|facts|data|claims?|grounds?|reports?', 'information'),
  en('improper', 'inappropriate|unsuitable|unwarranted|unjustified', 'inappropriate'),
  en('fit', 'appropriate|suitable|warranted|justified|relevant|well[ -]founded', 'appropriate'),
  en('fit', '(?:in (?:line|conformity|accordance|keeping)|consistent|compatible) with', 'in line with'),
  en(
    'misfit',
    'irrelevant|inapplicable|inadmissible|premature|unacceptable|not (?:being )?(?:{{fit}}|{{allowed}})(?! any)',
    'irrelevant',
  ),
  en('misfit', '{{baseless}}|{{improper}}|contrary to|(?:incompatible|inconsistent) with|{{out of it}}', 'contrary to'),
  en('misfit', '(?:{{political}},? and (?:(?:is|are) )?)?(?:{{not of rights}})', 'not related to human rights'),
  en('political', 'of an? (?:\\w+ )?political (?:nature|character)', 'of a political nature'),
  en(
    'not of rights',
    '(?:not related|unrelated) to {{rights}}|(?:do|does) not (?:relate|pertain) to {{rights}}',
    'unrelated to human rights',
  ),
  en(
    'not of rights',
    '(?:has|have) nothing to do with {{rights}}|not an? human rights recommendation',
    'has nothing to do with human rights',
  ),
  en('rights', '(?:(?:the )?(?:field|issues?|questions?) of )?human rights(?! (?:alone|only))', 'human rights'),
  en('allowed', 'applicable|admissible|acceptable', 'applicable'),
  en(
    'out of it',
    '(?:out of|outside|beyond|(?:do|does) not (?:fall|lie) within) (?:of )?(?:the |its )?(?:scope|mandate|framework|remit){{whose}}',
    'outside the scope',
  ),
  en('whose', '(?: of the (?:{{body}}))?', ' of the review'),
  en('body', '(?:universal periodic )?review|UPR|Working Group|mechanism|(?:Human Rights )?Council', 'review'),
]
