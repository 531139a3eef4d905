// The words by which concluding observations ask, worry and report, in English, French and Spanish (LAYOUTS 1.2).
import type { Language } from '../../../src/domain/mechanisms.ts'
import { wordwise } from './patterns.ts'

export type ReadLanguage = 'en' | 'fr' | 'es'
export const isReadLanguage = (language: Language): language is ReadLanguage =>
  language === 'en' || language === 'fr' || language === 'es'

type Words = {
  /** a sentence that asks: the Committee recommends, the State party should */
  asks: RegExp[]
  /** a sentence that worries */
  worries: RegExp[]
  /** "should" inside these is no ask: what was asked before, or what others think */
  recounts: RegExp[]
}

// up to three adverbs and one parenthesis between subject and verb: "The Committee, therefore, strongly recommends"
const en = {
  gap: String.raw`(?:,[^,;]{1,240},|,)?\s+(?:(?:also|further|furthermore|again|therefore|thus|accordingly|hence|moreover|in addition|in particular|in this regard|in that regard|in this connection|once again|once more|hereby|particularly|nevertheless|nonetheless|however|instead|additionally|respectfully|firmly|equally|now|\w+ly|wishes to|would like to|would|has to|must),?\s+){0,4}`,
  ask: String.raw`(?:recommends?|urges?|calls? (?:up)?on|calls? for|encourages?|invites?|requests?|exhorts?|suggests?|advises?|appeals? to|asks?(?! (?:what|whether|how|why)\b)|(?:reiterate|repeat)s? that [^.;:]{0,60}(?:should|must)|remind(?:s|ed)? the State party (?:of its obligations?|that it (?:should|must|has an obligation|is obliged))|(?:reiterate|repeat|renew|reaffirm|maintain)s? (?:its|the|that|all|those|once again its)(?! (?:\w+ ){0,2}(?:concerns?|regrets?|dismay|disappointment)\b)[^.;:]{0,60}?(?:recommend(?:s|ations?)?|calls?|requests?|invitations?|appeals?|suggestions?)|draws? attention to the (?:need|importance|obligation)|insists? that|(?:stresse?|emphasize|underline|underscore)s? (?:that (?:the State party|it|all|such|these)|the (?:need|obligation|importance) (?:to|for))|considers? that[^.;]{0,80} (?:should|must)|is of the (?:view|opinion) that[^.;]{0,80} (?:should|must)|hopes? that|looks? forward to|would (?:welcome|appreciate|like to receive)|wishes to receive)(?![a-z])`,
  should: String.raw`(?:should|shall|must|needs? to|ought to|is (?:strongly |also |further |therefore |hereby |once again )*(?:urged|encouraged|invited|requested|called (?:up)?on|recommended|asked|reminded|advised)|has to)`,
}
const fr = {
  gap: String.raw`(?:,[^,;]{1,240},)?\s+(?:(?:lui|également|aussi|en outre|par ailleurs|de plus|encore|donc|instamment|vivement|l['’]|y|à nouveau|une nouvelle fois|en conséquence|particulièrement|tient à|souhaite),?\s*){0,4}`,
  ask: String.raw`(?:recommande|engage|invite|exhorte|demande|prie|encourage|appelle|suggère|préconise|conseille|insiste|réitère (?:sa|ses|son)[^.;:]{0,60}(?:recommandations?|appel|demande|invitation)|rappelle à l['’]État partie (?:qu['’]il (?:doit|devrait)|son obligation))`,
}
const es = {
  gap: String.raw`(?:,[^,;]{1,240},)?\s+(?:(?:le|lo|también|además|asimismo|igualmente|por (?:lo )?tanto|encarecidamente|nuevamente|de nuevo|una vez más|en consecuencia|en particular|firmemente|desea|la|se),?\s+){0,4}`,
  ask: String.raw`(?:recomienda|insta|exhorta|alienta|invita|pide|solicita|aconseja|sugiere|anima|ruega|urge|hace un llamamiento|reitera (?:su|sus|la)[^.;:]{0,60}(?:recomendaci(?:ón|ones)|llamamiento|petición|invitación|solicitud)|recuerda al Estado parte (?:que debe|su obligación))`,
}

const printed: Record<ReadLanguage, Words> = {
  en: {
    asks: [
      new RegExp(
        String.raw`\b(?:the )?(?:sub)?(?:committee|it|special rapporteur|he|she|they)\b${en.gap}${en.ask}`,
        'i',
      ),
      // annual reports tell in the past: "The Committee recommended that …"
      new RegExp(
        String.raw`^(?:the committee|it)${en.gap}(?:recommended|urged|called (?:up)?on|encouraged|invited|requested|suggested)`,
        'i',
      ),
      // "is concerned … and urges", "welcomes … but recommends"
      /(?:,|\band|\bbut)\s+(?:also |further |strongly |therefore |once again )*(?:recommends|urges|calls upon|calls on|encourages|invites|requests) (?:that|the|it|its)\b/i,
      new RegExp(
        String.raw`\b(?:State part(?:y|ies)|Government|European Union|authorities|it|they)\b${en.gap}${en.should}`,
        'i',
      ),
      // "Urgent measures should be taken", "Steps must be taken"
      /\b(?:should|must)\s+(?:\w+ly\s+|also\s+)*(?:be|take|ensure|have|provide|establish|adopt|amend|make|include|continue|consider|strengthen|enact|guarantee|seek|increase|receive|not)\b/i,
      /^(?:Please|Calls for|Recommends|Urges)\b/,
    ],
    worries: [
      /\bconcern(?:ed|s)?\s+(?:about|at|by|over|that|to|with|regarding|because|in particular|as|is|remains|of|,|:)/i,
      /\b(?:is|are|was|remains?|feels?|continues to be|deeply|seriously|gravely|particularly|very|also|further|more|especially)\s+(?:\w+ly\s+)?(?:concerned|alarmed|worried|disturbed|troubled|preoccupied|perturbed|dismayed|disappointed|struck|appalled)\b/i,
      /\b(?:expresse?s?|expressing|reiterates?|repeats?|shares?|voices?)\b[^.;]{0,60}\b(?:concerns?|regrets?|dismay|disappointment|alarm)\b/i,
      /\bregret(?:s|ted|table)?\b|\bdeplores?\b|\blaments?\b/i,
      /\b(?:notes?|observes?|noted|noting|learn(?:s|ed))\b[^.;]{0,30}\bwith\s+(?:\w+\s+){0,3}(?:concern|regret|dismay|alarm|disappointment|preoccupation)\b/i,
      /\b(?:a |the )?(?:matter|cause|source|subject|reason)s? (?:of|for) (?:\w+ )?(?:concern|regret)\b/i,
      /\b(?:gives?|giving) rise to (?:\w+ )?concern/i,
    ],
    recounts: [
      /\b(?:recall(?:s|ed|ing)|notes?|noting|regret(?:s|ting)?|concern(?:ed)?|despite|reported|replied|replies that|stated|states that|according to|in its previous|while|although|takes? note|informed|appreciates|acknowledges|clarif\w+|explained|explanations?|assured|assurances?)\b[^;]{0,400}\b(?:should|must|recommend(?:s|ed)?|urged?|has to|needs? to)\b/i,
    ],
  },
  fr: {
    asks: [
      new RegExp(
        String.raw`\b(?:le (?:Sous-)?Comité|il|le Rapporteur spécial|la Rapporteuse spéciale|elle)${fr.gap}${fr.ask}`,
        'i',
      ),
      new RegExp(
        String.raw`(?:,|\bet)\s+(?:lui |également |l['’])?${fr.ask} (?:vivement |instamment )?(?:à l['’]État|l['’]État|qu['’]|que|de )`,
        'i',
      ),
      /L['’]État partie(?:,[^,;]{1,240},)?\s+(?:\p{L}+\s+){0,2}?(?:devrait|doit|est (?:vivement |instamment |également )*(?:prié|invité|engagé|encouragé|exhorté|tenu))/iu,
      /\b(?:devrait|devraient|doit|doivent)\s+(?:\p{L}+\s+)?(?:être|prendre|veiller|faire|adopter|garantir)\b/iu,
    ],
    worries: [
      /\bpréoccup(?:é|ée|és|e|ent|ation|ations|ant|ante|antes)\b|\binqui(?:et|ète|étude|études|étant|ets)\b|\bregrette\b|\bdéplore\b|\bs['’](?:inquiète|alarme)\b|\balarmé\b|\bjuge regrettable\b/iu,
    ],
    recounts: [
      /\b(?:rappelle|rappelant|note|notant|regrette|préoccupé|tout en|malgré|selon)\b[^;]{0,400}\b(?:devrait|doit|recommandé)\b/iu,
    ],
  },
  es: {
    asks: [
      new RegExp(
        String.raw`(?:^|[\s,])(?:el (?:Sub)?Comité|el Relator Especial|la Relatora Especial)${es.gap}${es.ask}`,
        'iu',
      ),
      // "También recomienda", "Asimismo, le insta": the subject is left out
      new RegExp(
        String.raw`^(?:(?:También|Además|Asimismo|Igualmente|Por último|Por consiguiente|En particular|A ese respecto|Al respecto|Por otra parte|Del mismo modo|Le|Lo|Por ello),?\s+)*(?:le |lo |la |se )?${es.ask}`,
        'iu',
      ),
      new RegExp(
        String.raw`(?:,|\by)\s+(?:también |además |asimismo )?(?:le |lo |la )?${es.ask} (?:encarecidamente )?(?:al|a que|que|a los|a sus)`,
        'iu',
      ),
      /El Estado parte(?:,[^,;]{1,240},)?\s+(?:(?:también|además|asimismo)\s+)?(?:debe|debería|deberá|ha de|tiene que)\b/iu,
      // "También debería asegurar la reparación": the State party of the sentence before
      /^(?:(?:También|Asimismo|Además|Igualmente|En particular|A tal fin|Para ello|Con ese fin|En este sentido),?\s+)?(?:debe|debería|deberá)\b/iu,
      /\b(?:debería|deberían|debe|deben)\s+(?:\p{L}+\s+)?(?:adoptarse|tomarse|velar|garantizar|ser|hacer)\b/iu,
    ],
    worries: [
      /\bpreocup(?:a|an|ando|ado|ada|ación|aciones|ante|antes)\b|\binquieta(?:n)?\b|\binquietud\b|\blamenta\b|\bdeplora\b|\balarmad[oa]\b|\balarma al\b/iu,
    ],
    recounts: [
      /\b(?:recuerda|recordando|observa|lamenta|preocupa|aunque|si bien|pese a|según|toma nota)\b[^;]{0,400}\b(?:debe|debería|recomendó|recomendado)\b/iu,
    ],
  },
}

const wordwiseAll = ({ asks, worries, recounts }: Words): Words => ({
  asks: asks.map(wordwise),
  worries: worries.map(wordwise),
  recounts: recounts.map(wordwise),
})
const words: Record<ReadLanguage, Words> = {
  en: wordwiseAll(printed.en),
  fr: wordwiseAll(printed.fr),
  es: wordwiseAll(printed.es),
}

export type SentenceClass = 'ask' | 'worry' | 'neutral'

const firstIndex = (patterns: RegExp[], text: string): number => {
  const found = patterns.map((pattern) => pattern.exec(text)?.index ?? -1).filter((index) => index !== -1)
  return found.length ? Math.min(...found) : -1
}

const opensWithShould = wordwise(
  /^(?:(?:To this end|In (?:this|that) (?:regard|connection|respect)|In particular|Furthermore|Moreover|In addition|Accordingly|Therefore|À cet égard|En outre|A ese respecto|Además),?\s+)?(?:The State part(?:y|ies)|It|L['’]État partie|Il|El Estado parte)(?:,[^,;]{1,200},)?\s+(?:\p{L}+\s+){0,3}?(?:should|must|devrait|doit|debe|debería)\b/iu,
)

// "Recalling …, the State party should": a clause without a verb of its own before the main one
const leadingClause = wordwise(
  /^(?:\p{L}+ing|In|With|Given|As|To|For|Pursuant|Under|Further|Notwithstanding|Until|If|Where|When|While|Although|Despite|At|On|Rappelant|Compte|Eu|À|Dans|Tout|Conformément|Recordando|Teniendo|A|En|Habida|Con|De)\b[^;]*?,\s+(?:the State part(?:y|ies)|l['’]État partie|el Estado parte)(?:,[^,;]{1,200},)?\s+(?:\p{L}+\s+){0,2}?(?:should|must|devrait|doit|debe|debería)\b/iu,
)
const committeeSpeaks = wordwise(
  /\b(?:Committee|it|Comité|Comité)\b[^,;]{0,40}\b(?:notes|regrets|is|remains|takes|observes|welcomes|finds|considers|note|regrette|est|observa|lamenta|toma|preocupa)\b/iu,
)
const leadsToShould = (text: string): boolean => {
  const match = leadingClause.exec(text)
  return match !== null && !committeeSpeaks.test(match[0])
}

// an item that lost its stem: "Ensure that …", "Incorporate the crime …"
const imperative =
  /^(?:ensure|adopt|take (?:all |the |immediate |effective |urgent |appropriate |further |concrete )*(?:necessary )?(?:steps|measures|action)|amend|incorporate|establish|strengthen|review|repeal|provide|guarantee|intensify|enact|ratify|develop|increase|prohibit|investigate|prosecute|allocate|eliminate|abolish|conduct|collect|implement|expedite|step up|redouble|refrain|accede|bring|criminalize|define)\s/i

/**
 * What a sentence does. A modal in a subordinate clause is no ask (rule 3: "regrets that … the State party should"), while
 * a finite ask of the Committee wins over a worry before it ("while concerned …, the Committee recommends").
 */
export function classOfSentence(text: string, language: ReadLanguage): SentenceClass {
  const { asks, worries, recounts } = words[language]
  // the verbs of the Committee itself
  const committee = asks.slice(0, language === 'fr' ? 2 : 3)
  const modal = asks.slice(committee.length)
  const worry = firstIndex(worries, text)
  const ask = firstIndex(committee, text)
  if (ask !== -1) {
    // "is concerned that the recommendation that it urged …": the worry is the main clause when the ask hangs on a "that"
    const between = worry !== -1 && worry < ask ? text.slice(worry, ask) : ''
    const subordinate =
      between !== '' &&
      /\b(?:that|which|who|whose|que|qui|dont|where|as)\b[^,;]*$/i.test(between) &&
      !/[,;]\s*(?:and|but|et|y)?\s*$/i.test(between)
    if (!subordinate) return 'ask'
  }
  // nothing told before it: "The State party should …, as recommended by …"
  if (opensWithShould.test(text) || imperative.test(text)) return 'ask'
  if (leadsToShould(text)) return 'ask'
  if (worry === -1 && firstIndex(modal, text) !== -1 && firstIndex(recounts, text) === -1) return 'ask'
  if (worry !== -1) {
    const should = firstIndex(modal.slice(0, 1), text)
    // "The State party should, given the concern …"
    if (should !== -1 && should < worry) return 'ask'
    return 'worry'
  }
  return 'neutral'
}

/** Does the text worry anywhere? */
export const hasWorry = (text: string, language: ReadLanguage): boolean =>
  firstIndex(words[language].worries, text) !== -1
