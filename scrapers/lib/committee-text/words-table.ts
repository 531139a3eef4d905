// The wordings by which concluding observations ask, worry and recount (LAYOUTS 1.2), one short row each.
import type { PatternTable } from '../../../src/domain/patterns.ts'

export const wordsTable: PatternTable = {
  precedence: [
    'reproach',
    'Committee asks',
    'opens with an ask',
    'leads to an ask',
    'State must',
    'modal',
    'recounts',
    'worries',
    'Committee speaks',
    'imperative',
    'infinitive',
    'a name and should',
  ],
  rows: [
    // what may stand between the subject and its verb: an aside, and up to four adverbs ("The Committee, therefore, strongly recommends")
    {
      language: 'en',
      means: 'gap',
      pattern: String.raw`(?:,[^,;]{1,240},|,)?\s+(?:{{adverb}},?\s+){0,4}`,
      sample: ', therefore, strongly ',
    },
    {
      language: 'en',
      means: 'adverb',
      pattern: 'also|further|furthermore|again|therefore|thus|accordingly|hence|moreover|in addition|in particular',
      sample: 'therefore',
    },
    {
      language: 'en',
      means: 'adverb',
      pattern: 'in this regard|in that regard|in this connection|once again|once more|hereby|particularly',
      sample: 'in this regard',
    },
    {
      language: 'en',
      means: 'adverb',
      pattern: String.raw`nevertheless|nonetheless|however|instead|additionally|respectfully|firmly|equally|now|\w+ly`,
      sample: 'strongly',
    },
    {
      language: 'en',
      means: 'adverb',
      pattern: String.raw`wishes to|would like to|would|has to\b|must|can only`,
      sample: 'wishes to',
    },
    {
      language: 'en',
      means: 'verb',
      pattern:
        'recommends?|urges?|calls? (?:up)?on|calls? for|encourages?|invites?(?!s){{no attention}}|requests?|exhorts?|suggests?|advises?|appeals? to',
      sample: 'calls upon',
      counter: 'invites the attention',
    },
    // "invites the attention of the State party to its general comment": shown, as what it draws attention to
    {
      language: 'en',
      means: 'no attention',
      pattern: String.raw`(?! (?:\w+ )?(?:the |its |their )?(?:(?:State party|Government|delegation)['’]s )?attention\b)`,
      sample: ' the report',
    },
    {
      language: 'en',
      means: 'verb',
      pattern:
        "(?:draws?|calls?|invites?|directs?) (?:the |its )?(?:State party['’]s )?attention(?: of the State party)? to (?:the|its) (?:{{importance}}|obligation)",
      sample: 'draws the attention of the State party to the need',
      counter: 'draws the attention of the State party to its report',
    },
    {
      language: 'en',
      means: 'verb',
      pattern: '(?:demands?|insists?) that|(?:implores?|entreats?|beseeches|directs|instructs) (?:the State|all|its)',
      sample: 'demands that',
    },
    {
      language: 'en',
      means: 'Committee asks',
      pattern: String.raw`^{{carrying on}}?it is (?:high |about |now )?time (?:that|for|to|the)\b`,
      sample: 'It is high time that the State party ratified the Protocol',
    },
    {
      language: 'en',
      means: 'Committee asks',
      pattern: String.raw`^(?:Despite|Notwithstanding|In spite of)\s[^,;]{2,120}, (?:more|further|greater|additional) (?:\p{L}+ ){0,3}(?:should|must) be\b`,
      sample: 'Despite the progress, more should be done',
    },
    {
      language: 'en',
      means: 'Committee asks',
      pattern: String.raw`^{{carrying on}}?the State party (?:may|might|could) (?:also |usefully |wish to |like to )*(?:consider|envisage)\b`,
      sample: 'The State party might consider an amendment',
    },
    {
      language: 'en',
      means: 'Committee asks',
      pattern: String.raw`^{{carrying on}}?the (?:sub)?committee is (?:adamant|insistent) that\b`,
      sample: 'The Committee is adamant that the bill be passed',
    },
    {
      language: 'fr',
      means: 'Committee asks',
      pattern: "^{{carrying on}}?il est (?:attendu|requis) de l['’]État partie (?:qu['’]|de|d['’])",
      sample: 'Il est attendu de l’État partie qu’il agisse',
    },
    {
      language: 'es',
      means: 'Committee asks',
      pattern: String.raw`^{{going on}}?(?:el Comité hace votos por|se espera (?:del Estado parte|que el Estado parte))(?!\p{L})`,
      sample: 'El Comité hace votos por que se apruebe la ley',
    },
    {
      language: 'en',
      means: 'Committee asks',
      pattern: String.raw`^(?:Kindly|The State party is kindly)\s`,
      sample: 'Kindly provide the data',
    },
    {
      language: 'en',
      means: 'verb',
      pattern: String.raw`asks?(?![a-z])(?! (?:what|whether|how|why)\b)`,
      sample: 'asks the State party',
      counter: 'asks whether',
    },
    {
      language: 'en',
      means: 'verb',
      pattern: '(?:reiterate|repeat|reaffirm)s? that [^.;:]{0,60}(?:should|must)',
      sample: 'reiterates that the law must',
    },
    {
      language: 'en',
      means: 'verb',
      pattern:
        'remind(?:s|ed)? the State party (?:of its obligations?|that it (?:should|must|has an obligation|is obliged))',
      sample: 'reminds the State party of its obligation',
    },
    {
      language: 'en',
      means: 'verb',
      pattern:
        '(?:reiterate|repeat|renew|reaffirm|maintain)s? {{its}}{{worry and}}?(?! {{worry noun}})[^.;:]{0,60}?{{ask noun}}',
      sample: 'reiterates its previous recommendation',
      counter: 'reiterates its grave concern',
    },
    {
      language: 'en',
      means: 'verb',
      pattern: 'insists? (?:that|(?:up)?on the (?:need|importance|necessity))',
      sample: 'insists that',
    },
    {
      language: 'en',
      means: 'verb',
      pattern:
        '(?:stresse?|emphasize|underline|underscore)s? (?:that (?:the State party|it|all|such|these)|the (?:need|obligation|importance) (?:to|for))',
      sample: 'stresses the need to',
    },
    {
      language: 'en',
      means: 'verb',
      pattern: '{{thinks}} that[^.;:]{0,80} (?:should|must|ought to|needs? to|ha(?:s|ve) to|{{gains}})',
      sample: 'considers that the law should',
    },
    {
      language: 'en',
      means: 'thinks',
      pattern:
        '(?:considers?|is (?:of the (?:view|opinion)|(?:\\p{L}+ly )?convinced)|believes?|concludes?|holds|maintains)',
      sample: 'is of the view',
    },
    {
      language: 'en',
      means: 'thinks',
      pattern: '(?:stresse?s?|emphasi[sz]es?|underlines?|underscores?)',
      sample: 'underlines',
    },
    {
      language: 'en',
      means: 'thinks',
      pattern: '(?:reiterates?|repeats?|reaffirms?) its (?:view|opinion|position)',
      sample: 'reiterates its view',
    },
    {
      language: 'en',
      means: 'verb',
      pattern:
        'hopes? that|looks? forward to{{not talks}}|would (?:welcome|appreciate|like (?:to receive|to see|the))|wishes to (?:receive|see)',
      sample: 'hopes that',
    },
    {
      language: 'en',
      means: 'verb',
      pattern: '(?:looks? to|relies on|counts on|leaves it to) the State party (?:to|for)',
      sample: 'looks to the State party to',
    },
    {
      language: 'en',
      means: 'its',
      pattern: '(?:once again )?(?:its|h(?:is|er)|their)|the|that|all|those',
      sample: 'its',
    },
    {
      language: 'en',
      means: 'worry noun',
      pattern: String.raw`(?:\w+ ){0,2}(?:concerns?|regrets?|dismay|disappointment)\b`,
      sample: 'grave concern',
    },
    // "its concern and its recommendation that"
    { language: 'en', means: 'worry and', pattern: '(?: {{worry noun}},? and(?: its)?)', sample: ' concern and its' },
    {
      language: 'en',
      means: 'ask noun',
      pattern: 'recommend(?:s|ations?)?|calls?|requests?|invitations?|appeals?|suggestions?',
      sample: 'recommendations',
    },
    // "has told", "needs tools" ask nothing
    {
      language: 'en',
      means: 'should',
      pattern: String.raw`(?:should|shall|must|needs? to|ought to|has to)\b`,
      sample: 'should',
    },
    { language: 'en', means: 'should', pattern: 'is,? (?:{{firmly}},? )*{{asked}}', sample: 'is strongly urged' },
    {
      language: 'en',
      means: 'firmly',
      pattern:
        '(?:strongly|also|further|therefore|thus|hence|hereby|once (?:again|more)|again|accordingly|consequently|firmly|respectfully|urgently|earnestly)',
      sample: 'accordingly',
    },
    {
      language: 'en',
      means: 'Committee asks',
      pattern: String.raw`\b(?:the )?(?:sub)?(?:committee|it|special rapporteurs?|mandate holders|he|she|they)\b{{gap}}{{verb}}(?![a-z])`,
      sample: 'The Committee strongly recommends that the law be reviewed',
    },
    // a joint report: "The experts recommend that the Government"
    {
      language: 'en',
      means: 'Committee asks',
      pattern:
        '^{{carrying on}}?the (?:two |three |four |independent )?(?:experts|Working Groups?|special procedures){{gap}}{{verb}}(?![a-z])',
      sample: 'The experts recommend that the law be reviewed',
      counter: 'The experts reported that the law had been reviewed',
    },
    // annual reports tell in the past: "The Committee recommended that …"
    {
      language: 'en',
      means: 'Committee asks',
      pattern:
        '^(?:the committee|it){{gap}}(?:recommended|urged|called (?:up)?on|encouraged|invited|requested|suggested)',
      sample: 'The Committee recommended training',
    },
    // "is concerned … and urges", "welcomes … but recommends"
    {
      language: 'en',
      means: 'Committee asks',
      pattern: String.raw`(?:,|\band|\bbut)\s+(?:also |further |strongly |therefore |once again )*{{main verb}} (?:that|the|it|its)\b`,
      sample: 'welcomes the plan, but recommends that',
    },
    {
      language: 'en',
      means: 'Committee asks',
      pattern: String.raw`^(?:the (?:sub)?committee|it)\b[^.;]{0,160}(?:,|\band|\bbut) (?:also )?{{thinks}} that[^.;:]{0,80} (?:should|must)\b`,
      sample: 'The Committee takes note of the plan, but is of the view that the State party should do more',
    },
    {
      language: 'en',
      means: 'main verb',
      pattern: 'recommends|urges|calls upon|calls on|encourages|invites{{no attention}}|requests',
      sample: 'urges',
    },
    {
      language: 'en',
      means: 'State must',
      pattern: String.raw`\b(?<!attention of the )(?:State part(?:y|ies)|Government|European Union|authorities|it|they)\b{{gap}}{{should}}`,
      sample: 'At all times the State party should clarify',
    },
    // "The Government of Kestria is asked to", "The authorities are urged to"
    {
      language: 'en',
      means: 'Committee asks',
      pattern: String.raw`^{{carrying on}}?(?:the )?{{asked body}}{{gap}}(?:is|are),? (?:{{firmly}},? )*{{asked}} to\b`,
      sample: 'The Government of Kestria is asked to set up a fund',
      counter: 'They are asked to wait',
    },
    {
      language: 'en',
      means: 'asked body',
      pattern: String.raw`(?:State part(?:y|ies)|(?:\p{L}+ ){0,2}(?:Government|authorities))(?: of (?:the )?\p{L}+(?: \p{L}+){0,3}?)?`,
      sample: 'authorities of Kestria',
    },
    {
      language: 'en',
      means: 'asked body',
      pattern:
        '(?:Parliament|Congress|National Assembly|legislature|judiciary|judicial authorities|Ministry of \\p{L}+)',
      sample: 'Parliament',
    },
    {
      language: 'en',
      means: 'asked',
      pattern:
        '(?:asked|requested|urged|invited|encouraged|recommended|advised|called upon|called on|exhorted|reminded)',
      sample: 'urged',
    },
    {
      language: 'en',
      means: 'State must',
      pattern: String.raw`\b{{asked body}}{{gap}}(?:should|shall|must|ought to|{{gains}})\b`,
      sample: 'Lastly, the Government of Kestria should set up a fund',
    },
    // "would benefit from adopting a law": who would gain by it is asked for it
    {
      language: 'en',
      means: 'gains',
      pattern:
        '(?:would|could) (?:{{adverb}} )?(?:benefit (?:greatly |significantly )?from|gain (?:much )?(?:by|from)|profit from)',
      sample: 'would benefit from',
    },
    {
      language: 'en',
      means: 'gains',
      pattern: '(?:would|will) do well to|would be well advised to|(?:could|might) (?:usefully|(?:also )?wish to)',
      sample: 'would do well to',
    },
    // "is to be commended" praises
    {
      language: 'en',
      means: 'Committee asks',
      pattern: String.raw`^{{carrying on}}?the State party is (?:{{adverb}} ){0,3}(?:expected )?to (?!be (?:\w+ly )?(?:commend|congratul|prais|appla|thank))`,
      sample: 'The State party is to set up a fund',
      counter: 'The State party is to be commended',
    },
    // "Urgent measures should be taken", "Steps must be taken"
    {
      language: 'en',
      means: 'modal',
      pattern: String.raw`\b(?:should|must)\s+(?:\w+ly\s+|also\s+)*{{plain verb}}\b`,
      sample: 'Urgent measures should be taken',
    },
    {
      language: 'en',
      means: 'modal',
      pattern: String.raw`\bshould\s+(?:\w+ly\s+|also\s+)*(?:{{further verb}})\b`,
      sample: 'The prohibition should apply to all',
      counter: 'Detainees must wear a uniform',
    },
    {
      language: 'en',
      means: 'modal',
      pattern: String.raw`^(?:(?:in|under) no (?:circumstances?|case|event)|at no (?:time|point|stage)|on no account|never|only [^,;]{2,60}?) (?:should|must)\s`,
      sample: 'In no circumstances should such evidence be admitted',
    },
    // what those are due who are in the hands of the State, by any verb: "Victims of torture should obtain redress"
    {
      language: 'en',
      means: 'modal',
      pattern: String.raw`^(?:(?:The|All|Any|Every|Each|Such|These|No) )?{{those held}}(?: (?!who |that |which )[\p{L}-]+){0,6}? should (?:(?:also|not) )?(?!have )\p{L}`,
      sample: 'Victims of torture should obtain redress',
      counter: 'Detainees should have left',
    },
    {
      language: 'en',
      means: 'those held',
      pattern:
        '(?:(?:alleged |suspected )?victims?|detainees?|prisoners?|inmates?|persons?|people|children|child|women|girls|minors|juveniles|migrants)',
      sample: 'victims',
    },
    {
      language: 'en',
      means: 'those held',
      pattern:
        '(?:refugees|asylum[ -]seekers|patients|families|relatives|suspects|witnesses|complainants|convicts|offenders)',
      sample: 'refugees',
    },
    { language: 'en', means: 'further verb', pattern: 'focus|follow|exceed|last|serve|extend|rely', sample: 'focus' },
    {
      language: 'en',
      means: 'modal',
      pattern: String.raw`^(?:The|All|Such|These|Any) (?:\p{L}+ ){1,6}?needs? to be (?:\p{L}+ly )?\p{L}+(?:ed|en|de)\b`,
      sample: 'The independence of the services needs to be strengthened',
    },
    {
      language: 'en',
      means: 'further verb',
      pattern:
        'apply|respect|reflect|refuse|shift|wear|carry|comply|cover|rest|allow|address|remain|conform|enjoy|undergo|inform|explain|keep|give',
      sample: 'apply',
    },
    {
      language: 'en',
      means: 'plain verb',
      pattern: 'be|take|ensure|have|provide|establish|adopt|amend|make|include|continue|consider',
      sample: 'ensure',
    },
    {
      language: 'en',
      means: 'plain verb',
      pattern: 'strengthen|enact|guarantee|seek|increase|receive|cease|end|stop|refrain|not',
      sample: 'enact',
    },
    {
      language: 'en',
      means: 'worries',
      pattern: String.raw`\b(?:finds?|considers?|deems?) (?:it )?(?:\w+ly )?(?:unacceptable|intolerable|inadmissible|alarming|troubling|worrying)\b`,
      sample: 'The Committee finds it unacceptable that persons are detained',
    },
    {
      language: 'fr',
      means: 'worries',
      pattern: String.raw`\b(?:juge|trouve|considère|estime) (?:\p{L}+ment )?(?:inacceptable|inadmissible|intolérable|alarmant)|\bavec (?:regret|consternation)\b`,
      sample: 'Le Comité juge inacceptable que des personnes soient détenues',
    },
    {
      language: 'es',
      means: 'worries',
      pattern: String.raw`\b(?:considera|juzga|estima|encuentra) (?:\p{L}+mente )?(?:inaceptable|inadmisible|intolerable|alarmante)|\bcon (?:pesar|consternación)\b|\bconsternad`,
      sample: 'El Comité considera inaceptable que haya personas detenidas',
    },
    {
      language: 'en',
      means: 'worries',
      pattern: String.raw`\bconcern(?:ed|s)?\s+(?:about|at|by|over|that|to|with|regarding|because|in particular|as|is|remains|of|,|:)`,
      sample: 'The Committee is concerned about the delays',
    },
    {
      language: 'en',
      means: 'worries',
      pattern: String.raw`\b{{how}}\s+(?:\w+ly\s+)?(?:concerned|alarmed|worried|disturbed|troubled|preoccupied|perturbed)\b`,
      sample: 'It remains deeply worried',
    },
    {
      language: 'en',
      means: 'worries',
      pattern: String.raw`\b{{how}}\s+(?:\w+ly\s+)?(?:dismayed|disappointed|struck|appalled)\b`,
      sample: 'The Committee is dismayed',
    },
    {
      language: 'en',
      means: 'worries',
      pattern: String.raw`^(?:it )?(?:\w+ ){0,6}?(?:troubles|worries|alarms|disturbs|preoccupies) the committee\b`,
      sample: 'It troubles the Committee that the law is old',
    },
    {
      language: 'en',
      means: 'how',
      pattern:
        'is|are|was|remains?|feels?|continues to be|deeply|seriously|gravely|particularly|very|also|further|more|especially',
      sample: 'gravely',
    },
    {
      language: 'en',
      means: 'worries',
      pattern: String.raw`\b(?:expresse?s?|expressing|reiterates?|repeats?|shares?|voices?)\b[^.;]{0,60}\b(?:concerns?|regrets?|dismay|disappointment|alarm)\b`,
      sample: 'It expresses its dismay',
    },
    {
      language: 'en',
      means: 'worries',
      pattern: String.raw`\bregret(?:s|ted|table)?\b|\bdeplores?\b|\blaments?\b`,
      sample: 'It regrets the delay',
    },
    {
      language: 'en',
      means: 'worries',
      pattern: String.raw`\b(?:notes?|observes?|noted|noting|learn(?:s|ed))\b[^.;]{0,30}\bwith\s+(?:\w+\s+){0,3}{{feeling}}\b`,
      sample: 'It notes with great preoccupation',
    },
    {
      language: 'en',
      means: 'feeling',
      pattern: 'concern|regret|dismay|alarm|disappointment|preoccupation',
      sample: 'dismay',
    },
    {
      language: 'en',
      means: 'worries',
      pattern: String.raw`\b(?:a |the )?(?:matter|cause|source|subject|reason)s? (?:of|for) (?:\w+ )?(?:concern|regret)\b`,
      sample: 'This is a matter of serious concern',
    },
    {
      language: 'en',
      means: 'worries',
      pattern: String.raw`\b(?:gives?|giving) rise to (?:\w+ )?concern`,
      sample: 'That gives rise to concern',
    },
    {
      language: 'en',
      means: 'recounts',
      pattern: String.raw`\b{{told}}\b[^;]{0,400}\b(?:should|must|recommend(?:s|ed)?|urged?|has to|needs? to)\b`,
      sample: 'According to the delegation, judges have to be told what the law must say',
    },
    // "The delegation told the Committee that it should close the camp": what others say of themselves
    {
      language: 'en',
      means: 'recounts',
      pattern: String.raw`^(?:The )?{{others}}(?: (?:also|then|has|had|have|itself|further|however)){0,3},? {{say}}\b[^;]{0,400}\b(?:should|must)\b`,
      sample: 'The delegation answered that prisons must wait',
    },
    {
      language: 'en',
      means: 'others',
      pattern: String.raw`(?:State party|delegation|Government|authorities|Minister|(?:head|members?|representatives?) of the \w+(?: party)?)`,
      sample: 'State party',
    },
    {
      language: 'en',
      means: 'say',
      pattern:
        'told|said|argued|maintained|admitted|confirmed|indicated|declared|affirmed|asserted|conceded|promised|agreed|contended',
      sample: 'told',
    },
    {
      language: 'en',
      means: 'say',
      pattern:
        'pledged|undertook|announced|believe[sd]?|considered|conveyed|expressed|pointed out|made it clear|answered',
      sample: 'announced',
    },
    {
      language: 'en',
      means: 'told',
      pattern:
        'recall(?:s|ed|ing)|notes?|noting|regret(?:s|ting)?|concern(?:ed)?|despite|reported|replied|replies that',
      sample: 'reported',
    },
    {
      language: 'en',
      means: 'told',
      pattern:
        'stated|states that|asked (?:whether|if|why|how)|according to|in its previous|while|although|takes? note|informed|appreciates',
      sample: 'according to',
    },
    {
      language: 'en',
      means: 'told',
      pattern: String.raw`acknowledges|clarif\w+|explained|explanations?|assured|assurances?`,
      sample: 'explained',
    },
    {
      language: 'en',
      means: 'Committee asks',
      pattern: String.raw`\b(?:its|the (?:committee['’]s|following)|following) recommendations? (?:is|are|follows?)\b`,
      sample: 'The Committee’s recommendations are as follows:',
    },
    {
      language: 'en',
      means: 'Committee asks',
      pattern: String.raw`\b(?:committee|it|he|she) {{makes}}the following (?:\w+ )?recommendations?\b`,
      sample: 'The Committee makes the following recommendations:',
    },
    {
      language: 'en',
      means: 'makes',
      pattern: '(?:therefore |also )?(?:makes|offers|formulates|adopts|presents|submits) ',
      sample: 'formulates ',
    },
    {
      language: 'en',
      means: 'Committee asks',
      pattern: String.raw`^{{carrying on}}?the following (?:\w+ )?(?:(?:is|are) (?:recommended|proposed|suggested|called for|needed))`,
      sample: 'The following measures are recommended:',
    },
    {
      language: 'en',
      means: 'verb',
      pattern: 'propose?s? (?:that|to the State party)|counsels? the State party|presses? the State party',
      sample: 'proposes that',
    },
    {
      language: 'fr',
      means: 'gap',
      pattern: String.raw`(?:,[^,;]{1,240},)?\s+(?:{{adverb}},?\s*){0,4}`,
      sample: ', en conséquence, ',
    },
    {
      language: 'fr',
      means: 'adverb',
      pattern: "lui|également|aussi|en outre|par ailleurs|de plus|encore|donc|instamment|vivement|l['’]|y|à nouveau",
      sample: 'vivement',
    },
    {
      language: 'fr',
      means: 'adverb',
      pattern: 'une nouvelle fois|en conséquence|particulièrement|tient à|souhaite',
      sample: 'en conséquence',
    },
    {
      language: 'fr',
      means: 'verb',
      pattern:
        "(?:recommande|engage|invite(?! l['’]attention)|exhorte|demande(?! (?:pourquoi|si|comment|quand|où|ce qu|quel))|prie|encourage)(?!ai[ts]|r)",
      sample: 'recommande',
      counter: 'demande pourquoi',
    },
    {
      language: 'fr',
      means: 'verb',
      pattern:
        "suggère|préconise|conseille|insiste|(?:exige|réclame|requiert)(?: de l['’]État partie)? qu|(?:somme|adjure|conjure) l['’]État|enjoint à|attend que",
      sample: 'somme l’État partie',
    },
    {
      language: 'fr',
      means: 'verb',
      pattern:
        '{{wishes to}} ?(?:recommander|engager|encourager|exhorter|inviter|prier|demander)(?! (?:pourquoi|si|comment))',
      sample: 'tient à recommander',
    },
    {
      language: 'fr',
      means: 'wishes to',
      pattern: "(?:tient à|souhaite(?:rait)?|voudrait|aimerait|se doit d[e’']|ne peut qu[e’'])",
      sample: 'tient à',
    },
    {
      language: 'fr',
      means: 'verb',
      pattern: "(?:compte sur|s['’]en remet à) l['’]État partie pour",
      sample: 'compte sur l’État partie pour',
    },
    {
      language: 'fr',
      means: 'verb',
      pattern:
        '(?:{{says again}}) {{its}}{{worry and}}?(?! {{worry noun}})[^.;:]{0,60}(?:recommandations?|appel|demande|invitation)',
      sample: 'réitère sa précédente recommandation',
      counter: 'réitère sa préoccupation quant au fait que ses recommandations',
    },
    { language: 'fr', means: 'its', pattern: '(?:sa|ses|son|la|les)', sample: 'ses' },
    {
      language: 'fr',
      means: 'says again',
      pattern: 'réitère|réaffirme|renouvelle|reprend à son compte',
      sample: 'réaffirme',
    },
    {
      language: 'fr',
      means: 'worry noun',
      pattern: String.raw`(?:\p{L}+ ){0,2}(?:préoccupations?|inquiétudes?|regrets?)(?!\p{L})`,
      sample: 'vive préoccupation',
    },
    {
      language: 'fr',
      means: 'worry and',
      pattern: '(?: {{worry noun}},? et(?: ses| sa)?)',
      sample: ' inquiétude et sa',
    },
    {
      language: 'fr',
      means: 'verb',
      pattern:
        "rappelle à l['’]État partie (?:qu['’]il (?:doit|devrait|est tenu|lui (?:incombe|appartient)|a l['’]obligation)|son obligation)",
      sample: 'rappelle à l’État partie son obligation',
    },
    {
      language: 'fr',
      means: 'Committee asks',
      pattern: String.raw`\b(?:{{mechanism}}|il|elle){{gap}}{{verb}}`,
      sample: 'Le Comité recommande une réforme',
    },
    {
      language: 'fr',
      means: 'Committee asks',
      pattern: String.raw`(?:,|\bet)\s+(?:lui |également |l['’])?{{verb}} (?:vivement |instamment )?(?:à |l['’]État|qu['’]|que|de |d['’])`,
      sample: 'prend note de la loi et recommande à l’État',
    },
    {
      language: 'fr',
      means: 'Committee asks',
      pattern:
        '^{{carrying on}}?(?:les {{some}}?(?:experte?s|titulaires de mandat|procédures spéciales)(?: indépendante?s)?|ils|elles){{gap}}{{verb}}',
      sample: 'Les experts recommandent une réforme',
      counter: 'Les experts ont constaté des retards',
    },
    { language: 'fr', means: 'some', pattern: '(?:deux |trois |quatre |mêmes )', sample: 'deux ' },
    // "…, aussi recommande-t-il que", "Aussi l’encourage-t-il à"
    {
      language: 'fr',
      means: 'Committee asks',
      pattern: String.raw`(?<!\p{L})(?:aussi|également|en outre|de même|partant),? (?:l['’]|lui )?{{verb}}-t-il(?!\p{L})`,
      sample: 'Aussi recommande-t-il à l’État partie de recruter des médecins',
    },
    {
      language: 'en',
      means: 'verb',
      pattern: 'express(?:es)? (?:the|its|h(?:is|er)) hope that',
      sample: 'expresses its hope that',
    },
    {
      language: 'en',
      means: 'not talks',
      pattern: String.raw`(?! (?:continu|pursu|work|engag|hav|cooperat)ing| (?:(?:its|his|her|the|a|further) (?:\w+ ){0,2})?(?:dialogue|cooperation|discussion)s?\b)`,
      sample: ' receiving the report',
    },
    // "makes its own what another body recommends"
    {
      language: 'fr',
      means: 'verb',
      pattern: String.raw`(?:{{makes its own}})[^.;:]{0,60}?(?:recommandations?|recommander|appels?|demander)(?!\p{L})`,
      sample: 'se joint au Sous-Comité pour recommander',
      counter: 'partage les préoccupations',
    },
    {
      language: 'fr',
      means: 'makes its own',
      pattern:
        "fait (?:sienne|sien|siennes)|se joint (?:à|aux?)|s['’]associe (?:à|aux?)|souscrit (?:à|aux?)|se fait l['’]écho",
      sample: 's’associe à',
    },
    {
      language: 'fr',
      means: 'Committee asks',
      pattern: String.raw`^(?:{{mechanism}}){{gap}}(?:recommande|encourage|invite|engage|exhorte)rait(?!\p{L})`,
      sample: 'Le Comité encouragerait vivement l’État partie à ratifier le Protocole',
    },
    {
      language: 'fr',
      means: 'verb',
      pattern: "exprime l['’]espoir|forme le vœu",
      sample: 'exprime l’espoir',
    },
    {
      language: 'es',
      means: 'verb',
      pattern: '(?:expresa|manifiesta) (?:la|su) esperanza de que',
      sample: 'expresa la esperanza de que',
    },
    {
      language: 'es',
      means: 'Committee asks',
      pattern: String.raw`^{{going on}}?se (?:requier|necesit|impon)[ae]n? (?:\p{L}+ ){0,2}(?:medidas|reformas?|esfuerzos|cambios)(?!\p{L})`,
      sample: 'Se requieren medidas inmediatas',
    },
    {
      language: 'es',
      means: 'modal',
      pattern: String.raw`^(?:las|los|el|la) (?:(?!que )\p{L}+ ){1,8}?(?:no|nunca) deberían? \p{L}+[aei]r(?:se)?(?!\p{L})`,
      sample: 'La detención no debería exceder de dos días',
    },
    {
      language: 'es',
      means: 'modal',
      pattern: String.raw`^(?:nadie|ning[uú]na?(?: \p{L}+){1,6}?) deb(?:e|ería) (?:\p{L}+ )?\p{L}+[aei]r(?:se)?(?!\p{L})`,
      sample: 'Nadie debería permanecer recluido',
    },
    {
      language: 'fr',
      means: 'verb',
      pattern: "(?:accueillerait|verrait) (?:avec|favorablement|d['’]un bon œil)|se féliciterait|serait heureux",
      sample: 'accueillerait avec',
    },
    {
      language: 'fr',
      means: 'State must',
      pattern: String.raw`L['’]État partie(?:,[^,;]{1,240},)?\s+(?:\p{L}+\s+){0,2}?(?:{{ought}}|est,? (?:{{firmly}},? )*{{asked}})`,
      sample: 'Désormais l’État partie devrait réviser la loi',
    },
    {
      language: 'fr',
      means: 'gains',
      pattern:
        "(?:gagnerai(?:en)?t (?:\\p{L}+ment )?à|aurai(?:en)?t (?:\\p{L}+ )?(?:avantage|intérêt) à|tirerai(?:en)?t (?:\\p{L}+ )?(?:profit|avantage|parti) d[eu’'])",
      sample: 'aurait intérêt à',
    },
    { language: 'fr', means: 'ought', pattern: '{{gains}}', sample: 'gagnerait à' },
    {
      language: 'fr',
      means: 'ought',
      pattern: 'devrait|devra|doit|se doit|aurait à|(?:ferait|serait) bien (?:de|inspiré|avisé)|est appelé à',
      sample: 'ferait bien de',
    },
    // "Le Gouvernement kestrien est prié de créer un fonds", "Les autorités sont invitées à"
    {
      language: 'fr',
      means: 'Committee asks',
      pattern:
        "^{{carrying on}}?{{asked body}} (?:est|sont),? (?:{{firmly}},? )*(?:(?:appel|pri|invit|engag|encourag|exhort)é|tenu)e?s? (?:à|de|d['’])",
      sample: 'Le Gouvernement kestrien est prié de créer un fonds',
      counter: 'Les détenus sont priés de patienter',
    },
    {
      language: 'fr',
      means: 'State must',
      pattern: String.raw`(?<!\p{L}){{asked body}} (?:\p{L}+ ){0,2}?(?:devrait|devra|doit|devraient|devront|doivent|{{gains}})(?!\p{L})`,
      sample: 'Ensuite, le Gouvernement kestrien devrait créer un fonds',
    },
    {
      language: 'fr',
      means: 'asked body',
      pattern: String.raw`(?:le Gouvernement|les autorités)(?: \p{L}+){0,3}?`,
      sample: 'le Gouvernement kestrien',
    },
    {
      language: 'fr',
      means: 'asked body',
      pattern: String.raw`(?:le Parlement|l['’]Assemblée nationale|le pouvoir judiciaire|la magistrature|le Ministère(?: \p{L}+){0,3}?)`,
      sample: 'le Parlement',
    },
    {
      language: 'fr',
      means: 'Committee asks',
      pattern: String.raw`^{{carrying on}}?(?:{{mechanism}}|il|elle) {{thinks}}(?: \p{L}+|,[^,;]{1,60},)? (?:que |qu['’])[^.;:]{0,80} (?:{{is due}})(?!\p{L})`,
      sample: 'Le Comité souligne qu’un fonds doit être créé',
    },
    {
      language: 'fr',
      means: 'is due',
      pattern: 'devrai(?:en)?t|doi(?:ven)?t|conv(?:ien|iendrai)t|fau(?:drai)?t|importe|{{gains}}',
      sample: 'doivent',
    },
    {
      language: 'fr',
      means: 'mechanism',
      pattern: '(?:le (?:Sous-)?Comité|le Rapporteur spécial|la Rapporteuse spéciale|les Rapporteurs spéciaux)',
      sample: 'la Rapporteuse spéciale',
    },
    {
      language: 'fr',
      means: 'thinks',
      pattern:
        "(?:soulign|considèr|estim|affirm|pens)e(?:nt)?|croi(?:en)?t|conclu(?:en)?t|(?:est|sont) (?:d['’]avis|(?:\\p{L}+ment )?convaincue?s?)",
      sample: 'est d’avis',
    },
    {
      language: 'fr',
      means: 'thinks',
      pattern: '(?:réitère|réaffirme) (?:son (?:avis|opinion)|sa position)',
      sample: 'réitère son avis',
    },
    {
      language: 'fr',
      means: 'firmly',
      pattern:
        '(?:vivement|instamment|également|donc|ainsi|aussi|encore|fermement|par conséquent|en conséquence|en outre|[dà]e? nouveau|une (?:nouvelle )?fois)',
      sample: 'instamment',
    },
    { language: 'fr', means: 'asked', pattern: 'prié|invité|engagé|encouragé|exhorté|tenu|appelé à', sample: 'invité' },
    {
      language: 'fr',
      means: 'Committee asks',
      pattern:
        "^{{carrying on}}?(?:Prière (?:de|d['’])|Veuillez|Merci de|L['’]État partie (?:voudra bien|est prié))(?!\\p{L})",
      sample: 'Prière de communiquer les données',
    },
    {
      language: 'fr',
      means: 'modal',
      pattern: String.raw`\b(?:devrait|devraient|doit|doivent)\s+(?:\p{L}+\s+)?(?:être|prendre|veiller|faire|adopter|garantir|rester|demeurer|{{have by right}})\b`,
      sample: 'Des mesures devraient être prises',
    },
    {
      language: 'fr',
      means: 'have by right',
      pattern: String.raw`pouvoir|bénéficier|jouir|avoir (?:\p{L}+ )?(?:accès|droit|la possibilité)|donner lieu|recevoir (?:une|des|de)|s['’]abstenir`,
      sample: 'avoir accès',
      counter: 'avoir une autorisation',
    },
    {
      language: 'fr',
      means: 'modal',
      pattern: String.raw`^(?:aucune?|nul(?:le)?|personne)(?: \p{L}+){0,8}? ne (?:doit|devrait)(?: \p{L}+)? \p{L}+(?:er|ir|re|oir)(?!\p{L})`,
      sample: 'Aucune personne ne doit subir de mauvais traitements',
    },
    {
      language: 'fr',
      means: 'modal',
      pattern: String.raw`\bne devrai(?:en)?t (?:pas|plus|jamais|en aucun cas) \p{L}+(?:er|ir|re|oir)(?!\p{L})`,
      sample: 'La garde à vue ne devrait pas excéder deux jours',
    },
    {
      language: 'fr',
      means: 'worries',
      pattern: String.raw`\bpréoccup(?:é|ée|és|e|ent|ation|ations|ant|ante|antes)\b`,
      sample: 'Le Comité est préoccupé par les délais',
    },
    {
      language: 'fr',
      means: 'worries',
      pattern: String.raw`\binqui(?:et|ète|étude|études|étant|ets)\b|\bs['’](?:inquiète|alarme)\b|\b(?:alarmé|troublé|consterné|affligé)\b`,
      sample: 'Il s’inquiète des délais',
    },
    {
      language: 'fr',
      means: 'worries',
      pattern: String.raw`\bregrette\b|\bdéplore\b|\bjuge regrettable\b`,
      sample: 'Il regrette ces délais',
    },
    {
      language: 'fr',
      means: 'recounts',
      pattern: String.raw`^{{others}}(?: (?:lui|a|avait|ont|aussi|également)){0,3} {{say}}(?!\p{L})[^;]{0,400}(?:devrait|devait|doit)`,
      sample: 'La délégation a déclaré que le juge devait attendre',
    },
    {
      language: 'fr',
      means: 'others',
      pattern:
        "(?:L['’]État partie|La délégation|Le Gouvernement|Les autorités|L[ea] (?:Ministre|direct\\p{L}+|procureure?)(?: \\p{L}+){0,4}?)",
      sample: 'La délégation',
    },
    {
      language: 'fr',
      means: 'say',
      pattern:
        'dit|affirmé|déclaré|indiqué|expliqué|répondu|assuré|informé|admis|reconnu|annoncé|promis|confirmé|fait (?:savoir|valoir)|soutenu',
      sample: 'déclaré',
    },
    {
      language: 'fr',
      means: 'say',
      pattern: '(?:estim|considèr|affirm|déclar|pens|assur|indiqu|soulign)e(?:nt)?|reconnaît|soutien(?:nen)?t',
      sample: 'estime',
    },
    {
      language: 'fr',
      means: 'recounts',
      pattern: String.raw`\b{{told}}\b[^;]{0,400}\b(?:devrait|doit|recommandé)\b`,
      sample: 'Selon la délégation, la loi doit préciser ce point',
    },
    {
      language: 'fr',
      means: 'told',
      pattern: 'rappelle|rappelant|note|notant|regrette|préoccupé|tout en|malgré|selon|alors que|bien que|même si',
      sample: 'selon',
    },
    {
      language: 'es',
      means: 'gap',
      pattern: String.raw`(?:,[^,;]{1,240},)?\s+(?:{{adverb}},?\s+){0,4}`,
      sample: ', en consecuencia, ',
    },
    {
      language: 'es',
      means: 'adverb',
      pattern:
        'le|lo|también|además|asimismo|igualmente|por (?:lo )?tanto|encarecidamente|nuevamente|de nuevo|una vez más',
      sample: 'encarecidamente',
    },
    {
      language: 'es',
      means: 'adverb',
      pattern: 'en consecuencia|en particular|firmemente|desea|la|se',
      sample: 'en particular',
    },
    {
      language: 'es',
      means: 'verb',
      pattern:
        '(?:recomienda|insta|exhorta|alienta|invita|pide|solicita|aconseja|sugiere|anima|ruega|urge|encarece|hace un llamamiento)(?!ba)',
      sample: 'recomienda',
    },
    {
      language: 'es',
      means: 'verb',
      pattern:
        '(?:vuelve a|desea|quisiera|querría) (?:recomendar|instar|exhortar|alentar|invitar|pedir|solicitar|reiterar su recomendación)(?:l[eo])?',
      sample: 'vuelve a instar',
    },
    {
      language: 'es',
      means: 'verb',
      pattern:
        '(?:exige|requiere|demanda|reclama) (?:que|al|del)|conmina al?|apremia al?|llama al Estado|considera que procede',
      sample: 'exige que',
    },
    {
      language: 'es',
      means: 'verb',
      pattern: String.raw`(?:{{makes its own}})[^.;:]{0,60}?(?:recomendaci(?:ón|ones)|recomendar|llamamientos?|pedir)(?!\p{L})`,
      sample: 'se suma al Subcomité en la recomendación',
      counter: 'comparte la preocupación',
    },
    {
      language: 'es',
      means: 'makes its own',
      pattern: '(?:se )?(?:suma|adhiere) al?|(?:se )?hace eco del?|respalda|hace suy[oa]s?',
      sample: 'se suma a',
    },
    {
      language: 'es',
      means: 'Committee asks',
      pattern: String.raw`^El (?:Sub)?Comité{{gap}}(?:recomend|alent|inst|invit|exhort|ped)(?:ar|ir)ía(?!\p{L})`,
      sample: 'El Comité alentaría al Estado parte a ratificar el Protocolo',
    },
    {
      language: 'es',
      means: 'verb',
      pattern: '(?:reiterar?|renueva|hace suyas?) {{its}}{{worry and}}?(?! {{worry noun}})[^.;:]{0,60}(?:{{an ask}})',
      sample: 'reitera su recomendación',
      counter: 'reitera su preocupación por que no se apliquen sus recomendaciones',
    },
    { language: 'es', means: 'its', pattern: '(?:sus?|las?)', sample: 'su' },
    {
      language: 'es',
      means: 'an ask',
      pattern: 'recomendaci(?:ón|ones)|llamamiento|petición|invitación|solicitud|exhortación',
      sample: 'solicitud',
    },
    {
      language: 'es',
      means: 'worry noun',
      pattern: String.raw`(?:\p{L}+ ){0,2}(?:preocupaci(?:ón|ones)|inquietud(?:es)?|pesar)(?!\p{L})`,
      sample: 'honda preocupación',
    },
    { language: 'es', means: 'worry and', pattern: '(?: {{worry noun}},? y(?: sus?)?)', sample: ' inquietud y su' },
    {
      language: 'es',
      means: 'verb',
      pattern:
        'recuerda al Estado parte (?:que (?:debe|tiene la obligación|está obligado|le (?:incumbe|corresponde))|su obligación)',
      sample: 'recuerda al Estado parte su obligación',
    },
    {
      language: 'es',
      means: 'Committee asks',
      pattern: String.raw`(?:^|[\s,])(?:el (?:Sub)?Comité|el Relator Especial|la Relatora Especial|los Relatores Especiales){{gap}}{{verb}}`,
      sample: 'El Comité recomienda una reforma',
    },
    {
      language: 'es',
      means: 'Committee asks',
      pattern:
        '^{{going on}}?(?:l[oa]s (?:dos |tres |cuatro )?(?:expert[oa]s|titulares de (?:los )?mandatos)(?: independientes)?|ell[oa]s){{gap}}{{verb}}',
      sample: 'Los expertos recomiendan una reforma',
      counter: 'Los expertos comprobaron retrasos',
    },
    {
      language: 'es',
      means: 'Committee asks',
      pattern: String.raw`(?:^|[,;]\s)de ahí que (?:el Comité )?(?:l[oe] )?(?:recomiende|inste|invite|exhorte|aliente|anime|pida|solicite)(?!\p{L})`,
      sample: 'De ahí que recomiende al Estado parte que contrate a más',
    },
    // "También recomienda", "Asimismo, le insta": the subject is left out
    {
      language: 'es',
      means: 'Committee asks',
      pattern: String.raw`^(?:{{opener}},?\s+)*(?:le |lo |la |se )?{{verb}}`,
      sample: 'Asimismo, le insta a aprobar la ley',
    },
    {
      language: 'es',
      means: 'opener',
      pattern:
        'También|Además|Asimismo|Igualmente|Por último|Por consiguiente|En particular|A ese respecto|Al respecto',
      sample: 'Asimismo',
    },
    { language: 'es', means: 'opener', pattern: 'Por otra parte|Del mismo modo|Le|Lo|Por ello', sample: 'Por ello' },
    {
      language: 'es',
      means: 'Committee asks',
      pattern: String.raw`(?:,|\b[ye])\s+(?:también |además |asimismo )?(?:le |lo |la )?{{verb}} (?:encarecidamente )?(?:al?|que)\b`,
      sample: 'toma nota de la ley y recomienda al Estado',
    },
    {
      language: 'es',
      means: 'verb',
      pattern: '(?:vería|acogería) (?:con|favorablemente)|celebraría|se felicitaría',
      sample: 'vería con',
    },
    {
      language: 'es',
      means: 'State must',
      pattern: String.raw`El Estado parte(?:,[^,;]{1,240},)?\s+(?:(?:también|además|asimismo|no)\s+)?{{ought}}\b`,
      sample: 'Por ello el Estado parte debe aclarar la ley',
    },
    {
      language: 'es',
      means: 'gains',
      pattern: String.raw`(?:se )?(?:beneficiaría|favorecería)n? (?:\p{L}+ )?(?:de(?:l|(?!\p{L}))|con|si)`,
      sample: 'se beneficiaría de',
    },
    {
      language: 'es',
      means: 'gains',
      pattern: String.raw`(?:saldría ganando|ganaría|sacaría(?: \p{L}+)? (?:provecho|partido)) (?:si|con|de|al)|haría bien en`,
      sample: 'saldría ganando si',
    },
    { language: 'es', means: 'ought', pattern: '{{gains}}', sample: 'ganaría si' },
    {
      language: 'es',
      means: 'ought',
      pattern:
        'debe|debería|deberá|ha de|habría de|habrá de|tiene que|tendría que|tendrá que|hará bien en|está llamado a',
      sample: 'habría de',
    },
    // "El Gobierno de Kestria debería crear un fondo", "Las autoridades están invitadas a"
    {
      language: 'es',
      means: 'Committee asks',
      pattern: String.raw`^{{going on}}?(?:el Estado parte|{{asked body}}) (?:está|queda)n?,? (?:{{firmly}},? )*(?:invit|llam|exhort|inst|alent)ad[oa]s? a(?!\p{L})`,
      sample: 'El Gobierno de Kestria está invitado a crear un fondo',
    },
    {
      language: 'es',
      means: 'State must',
      pattern: String.raw`(?<!\p{L}){{asked body}} (?:también |además |asimismo |no )?(?:deb(?:en?|erían?|erán?|ieran?)|t(?:ien|endrá|endría)e?n? que|{{gains}})(?!\p{L})`,
      sample: 'El Gobierno de Kestria debería crear un fondo',
    },
    {
      language: 'es',
      means: 'asked body',
      pattern: String.raw`(?:el Gobierno|las autoridades)(?: \p{L}+){0,3}?`,
      sample: 'el Gobierno de Kestria',
    },
    {
      language: 'es',
      means: 'asked body',
      pattern: String.raw`(?:el (?:Parlamento|Congreso|poder judicial|Ministerio)|la (?:Asamblea|Fiscalía))(?: \p{L}+){0,3}?`,
      sample: 'el Parlamento',
    },
    {
      language: 'es',
      means: 'Committee asks',
      pattern: String.raw`^{{going on}}?(?:{{mechanism}} )?{{thinks}}(?:,[^,;]{1,60},)? que\b[^.;:]{0,80} (?:{{is due}}|{{gains}})(?!\p{L})`,
      sample: 'El Comité subraya que debe crearse un fondo',
    },
    {
      language: 'es',
      means: 'mechanism',
      pattern: '(?:(?:el )?(?:Sub)?Comité|el Relator Especial|la Relatora Especial|los Relatores Especiales)',
      sample: 'la Relatora Especial',
    },
    {
      language: 'es',
      means: 'thinks',
      pattern:
        '(?:(?:subray|recalc|destac|afirm|consider|estim|opin)an?|creen?|concluyen?|(?:es|son) de la opinión de|est[áa]n? convencid[oa]s? de)',
      sample: 'subraya',
    },
    {
      language: 'es',
      means: 'thinks',
      pattern: '(?:reitera|reafirma) su (?:opinión|posición|parecer) de',
      sample: 'reitera su opinión de',
    },
    {
      language: 'es',
      means: 'firmly',
      pattern:
        '(?:por (?:consiguiente|ello|(?:lo )?tanto)|en consecuencia|pues|así|también|además|asimismo|encarecidamente|una vez más|de nuevo)',
      sample: 'por consiguiente',
    },
    {
      language: 'es',
      means: 'is due',
      pattern: 'deb(?:en?|erían?)|conv(?:iene|endría)|ha(?:y|bría) que',
      sample: 'deben',
    },
    // "Sírvase el Estado parte adoptar medidas"
    {
      language: 'es',
      means: 'Committee asks',
      pattern:
        '^{{going on}}?(?:Sírvan?se|Tengan? a bien|Se (?:le )?(?:agradec|agradecer)[ea]?(?:ría|rá)?|Se ruega)(?!\\p{L})',
      sample: 'Sírvase facilitar los datos',
    },
    // "También debería asegurar la reparación": the State party of the sentence before
    {
      language: 'es',
      means: 'modal',
      pattern: String.raw`^(?:{{carrying on}},?\s+)?(?:se )?(?:deben?|debería[ns]?|deberán?|debieran?)\b(?! (?:{{no duty}}))`,
      sample: 'También debería asegurar la reparación',
      counter: 'Se debe a la falta de jueces',
    },
    // "Se deben a la demora", "Debe señalarse que": why, and what is told
    {
      language: 'es',
      means: 'no duty',
      pattern: String.raw`a\b|haber|(?:señal|record|observ|destac|subray|reconoc|not|dec|menc)\p{L}*[aei]r(?:se)?\b|tener(?:se)? (?:en cuenta|presente)`,
      sample: 'señalarse',
    },
    {
      language: 'es',
      means: 'carrying on',
      pattern: 'También|Asimismo|Además|Igualmente|En particular|A tal fin|Para ello|Con ese fin|En este sentido',
      sample: 'También',
    },
    {
      language: 'es',
      means: 'carrying on',
      pattern: '(?:Con|A|En|Para|Por) [^,;:.]{2,50}(?=,)',
      sample: 'Con este objetivo, ',
    },
    {
      language: 'es',
      means: 'modal',
      pattern: String.raw`\b(?:debería|deberían|debe|deben)\s+(?:\p{L}+\s+)?(?:adoptarse|tomarse|velar|garantizar|ser|hacer|{{have by right}})\b`,
      sample: 'Esas normas deberían ser públicas',
    },
    {
      language: 'es',
      means: 'have by right',
      pattern: String.raw`poder|gozar|tener (?:\p{L}+ )?(?:acceso|derecho|la posibilidad)|dar lugar|recibir (?!la |el )|estar separad[oa]s|{{itself}}`,
      sample: 'tener acceso',
      counter: 'tener un permiso',
    },
    // "deben admitirse": what is done to it, where persons do it themselves ("deben presentarse")
    {
      language: 'es',
      means: 'itself',
      pattern: String.raw`(?<!\p{L})(?!{{no duty}}|(?:present|inscrib|dirig|qued|registr|identific|somet|desnud|desplaz|ocup|acostumbr)\p{L}+)\p{L}+[aei]rse`,
      sample: 'admitirse',
      counter: 'presentarse',
    },
    {
      language: 'es',
      means: 'worries',
      pattern: String.raw`\bpreocup(?:a|an|ando|ado|ada|ación|aciones|ante|antes)\b`,
      sample: 'Preocupan al Comité los retrasos',
    },
    {
      language: 'es',
      means: 'worries',
      pattern: String.raw`\binquieta(?:n)?\b|\binquietud\b|\blamenta(?:ble)?\b|\bdeplora\b|\balarmad[oa]\b|\balarma al\b`,
      sample: 'El Comité lamenta los retrasos',
    },
    {
      language: 'es',
      means: 'recounts',
      pattern: String.raw`^{{others}}(?: (?:le|ha|había|han|también|les)){0,3} {{say}}(?!\p{L})[^;]{0,400}(?:debe|debía|debería)`,
      sample: 'La delegación dijo que el juez debía esperar',
    },
    {
      language: 'es',
      means: 'others',
      pattern:
        '(?:El Estado parte|La delegación|El Gobierno|Las autoridades|(?:El|La) (?:ministr[oa]|directora?|fiscal)(?: \\p{L}+){0,4}?)',
      sample: 'La delegación',
    },
    {
      language: 'es',
      means: 'say',
      pattern:
        'dij(?:o|eron)|dicho|afirm(?:ó|ado)|declar(?:ó|ado)|indic(?:ó|ado)|manifest(?:ó|ado)|señal(?:ó|ado)|explic(?:ó|ado)',
      sample: 'dijo',
    },
    {
      language: 'es',
      means: 'say',
      pattern:
        'respond(?:ió|ido)|asegur(?:ó|ado)|inform(?:ó|ado)|reconoc(?:ió|ido)|anunci(?:ó|ado)|promet(?:ió|ido)|confirm(?:ó|ado)|aleg(?:ó|ado)',
      sample: 'aseguró',
    },
    {
      language: 'es',
      means: 'say',
      pattern: '(?:consider|estim|opin|afirm|asegur|indic|señal|declar)an?|sostienen?|creen?|reconocen?',
      sample: 'considera',
    },
    {
      language: 'es',
      means: 'recounts',
      pattern: String.raw`\b{{told}}\b[^;]{0,400}\b(?:debe|debería|recomendó|recomendado)\b`,
      sample: 'Según la delegación, el fiscal debe actuar',
    },
    {
      language: 'es',
      means: 'told',
      pattern: 'recuerda|recordando|observa|lamenta|preocupa|aunque|mientras|si bien|pese a|según|toma nota',
      sample: 'según',
    },
    // "It is essential that the State party adopt", "The Committee considers it necessary for the State party to abolish"
    {
      language: 'en',
      means: 'Committee asks',
      pattern: String.raw`^{{carrying on}}?it (?:is|would be|remains) {{needed}} (?:that|for|to|(?:up)?on)\b`,
      sample: 'It is essential that the bill pass',
      counter: 'It is essential reading',
    },
    {
      language: 'en',
      means: 'needed',
      pattern:
        '(?:also |further |therefore |most )?(?:essential|imperative|necessary|crucial|vital|indispensable|advisable|desirable|urgent)',
      sample: 'imperative',
    },
    {
      language: 'en',
      means: 'needed',
      pattern:
        'of (?:the )?(?:paramount|utmost|vital|crucial|critical|great(?:est)?|particular|fundamental) importance',
      sample: 'of paramount importance',
    },
    {
      language: 'en',
      means: 'needed',
      pattern: '(?:also |further |therefore |most )?(?:important|recommended|suggested|incumbent|required)',
      sample: 'important',
    },
    {
      language: 'en',
      means: 'Committee asks',
      pattern: String.raw`^{{carrying on}}?(?:the )?(?:sub)?(?:committee|it|special rapporteur|he|she){{gap}}{{deems}} it {{needed}}\b`,
      sample: 'The Committee considers it necessary for the State party to act',
    },
    { language: 'en', means: 'deems', pattern: 'considers?|deems?|finds?|believes?|regards?|thinks?', sample: 'deems' },
    {
      language: 'en',
      means: 'carrying on',
      pattern: String.raw`(?:(?:To this end|In (?:this|that) (?:regard|respect)|Furthermore|Moreover|In addition|Accordingly|Therefore|Thus),?\s+)`,
      sample: 'Moreover, ',
    },
    {
      language: 'en',
      means: 'carrying on',
      pattern: String.raw`(?:(?:Consequently|Hence|Likewise|Similarly|Lastly|Finally|Above all|As a (?:result|consequence)),?\s+)`,
      sample: 'Consequently, ',
    },
    {
      language: 'en',
      means: 'carrying on',
      pattern: String.raw`(?:(?:To|With|For|In|Against|Given) (?:do|view|light|this|that|these|those|such)\b[^,;:.]{0,50},\s+)`,
      sample: 'With that aim in mind, ',
    },
    {
      language: 'en',
      means: 'Committee asks',
      pattern: String.raw`^{{carrying on}}?(?:there is (?:an? )?(?:urgent |clear )?need|the need (?:exists|arises)) (?:for|to)\b`,
      sample: 'There is an urgent need for the State party to act',
    },
    {
      language: 'en',
      means: 'Committee asks',
      pattern: String.raw`^{{carrying on}}?the (?:State party|Government) (?:(?:is|remains) (?:obliged|bound|required|under an obligation)|has an? {{duty}}) to\b`,
      sample: 'The State party is obliged to adopt the bill',
    },
    { language: 'en', means: 'duty', pattern: '(?:obligation|duty)', sample: 'obligation' },
    {
      language: 'en',
      means: 'verb',
      pattern: String.raw`{{stresses}} (?:the (?:vital |crucial )?{{importance}} (?:of|to|for)|(?:that it is|how) (?:\w+ )?(?:important|essential|crucial|vital))`,
      sample: 'stresses the importance of ensuring',
    },
    {
      language: 'en',
      means: 'stresses',
      pattern: '(?:stresses|emphasi[sz]es|underlines|underscores|highlights|reiterates|recalls)',
      sample: 'highlights',
    },
    { language: 'en', means: 'importance', pattern: '(?:importance|need|necessity|urgency)', sample: 'urgency' },
    {
      language: 'fr',
      means: 'verb',
      pattern: String.raw`{{stresses}} (?:(?:sur )?(?:l['’]|la ){{importance}} (?:d[e’']|qu)|qu['’]il (?:importe|est (?:\p{L}+ )?(?:important|nécessaire|essentiel)))`,
      sample: 'souligne qu’il importe de',
    },
    {
      language: 'fr',
      means: 'of the State',
      pattern: "(?:l['’]État|le Gouvernement|les autorités|celui-ci|il)",
      sample: 'l’État',
    },
    {
      language: 'fr',
      means: 'verb',
      pattern: String.raw`tient à ce qu|(?:attache|accorde) (?:une (?:\p{L}+ )?|de l['’]|beaucoup d['’])importance à|ne doute pas que {{of the State}}`,
      sample: 'tient à ce que',
    },
    {
      language: 'fr',
      means: 'stresses',
      pattern:
        "(?:souligne|met l['’]accent|insiste|rappelle|(?:appelle|attire) l['’]attention(?: de l['’]État partie)?)",
      sample: 'met l’accent',
    },
    { language: 'fr', means: 'importance', pattern: '(?:importance|nécessité|urgence)', sample: 'nécessité' },
    {
      language: 'es',
      means: 'verb',
      pattern: String.raw`{{stresses}} (?:(?:en )?la {{importance}} de|(?:en )?que es (?:\p{L}+ )?(?:importante|necesario|esencial)|que (?:es preciso|importa))`,
      sample: 'recalca la importancia de',
    },
    {
      language: 'es',
      means: 'of the State',
      pattern: '(?:el Estado|el Gobierno|las autoridades|este)',
      sample: 'el Estado',
    },
    {
      language: 'es',
      means: 'verb',
      pattern: String.raw`insiste en que|(?:concede|atribuye|otorga) (?:\p{L}+ )?importancia a|no duda de que {{of the State}}`,
      sample: 'insiste en que',
    },
    {
      language: 'es',
      means: 'stresses',
      pattern:
        '(?:recalca|subraya|destaca|recuerda|insiste|hace hincapié|pone de relieve|señala a la atención(?: del Estado parte)?)',
      sample: 'hace hincapié',
    },
    { language: 'es', means: 'importance', pattern: '(?:importancia|necesidad|urgencia)', sample: 'urgencia' },
    {
      language: 'en',
      means: 'verb',
      pattern: String.raw`trusts? that|expects? (?:that|the State party)|counts? on|attaches (?:\w+ )?importance to|would be grateful`,
      sample: 'trusts that',
    },
    {
      language: 'en',
      means: 'Committee asks',
      pattern: String.raw`^(?:\p{L}+ ){0,3}(?:steps|measures|action|efforts|reforms?|legislation) (?:needs? to be|(?:is|are) (?:urgently )?(?:needed|required))`,
      sample: 'Steps need to be taken',
    },
    {
      language: 'fr',
      means: 'Committee asks',
      pattern: 'recommandations (?:du Comité )?(?:sont )?(?:les suivantes|suivantes|ci-après)[^.;]{0,20}:$',
      sample: 'Les recommandations du Comité sont les suivantes :',
    },
    {
      language: 'fr',
      means: 'verb',
      pattern: "propose (?:que|à l['’]État)|presse l['’]État",
      sample: 'presse l’État',
    },
    {
      language: 'fr',
      means: 'Committee asks',
      pattern:
        "^{{carrying on}}?il (?:appartient|incombe|revient) (?:à l['’]État partie|au (?:Gouvernement|Parlement)|aux autorités)",
      sample: 'Il appartient à l’État partie d’agir',
    },
    {
      language: 'fr',
      means: 'verb',
      pattern:
        '(?:souhaite(?:rait)?|aimerait|voudrait) que|compte que|veut croire que|attend de|espère que|saurait gré|serait reconnaissant',
      sample: 'espère que',
    },
    // "would like to be informed of the outcome", "souhaiterait recevoir des renseignements", "desearía recibir información"
    {
      language: 'en',
      means: 'verb',
      pattern:
        '(?:would like|would wish|wishes|hopes|trusts|expects) to (?:be (?:informed|kept|provided|told)|receive|find)',
      sample: 'would like to be informed',
    },
    {
      language: 'en',
      means: 'verb',
      pattern: '(?:{{makes its own}}) [^.;:]{0,60}?(?:recommendations?|recommending|calls?|calling|urging|appeals?)',
      sample: 'joins the Subcommittee in recommending',
      counter: 'shares the concern',
    },
    {
      language: 'en',
      means: 'makes its own',
      pattern: 'endorses|echoes|joins|subscribes to|associates itself with|aligns itself with',
      sample: 'endorses',
    },
    {
      language: 'en',
      means: 'verb',
      pattern: '(?:would like|wishes) the State party to|wishes that',
      sample: 'wishes the State party to',
    },
    {
      language: 'fr',
      means: 'verb',
      pattern:
        "(?:souhaite(?:rait)?|aimerait|voudrait|apprécierait|désire(?:rait)?) (?:de |d['’])?(?:recevoir|obtenir|avoir|disposer|être (?:informé|tenu))",
      sample: 'souhaiterait recevoir',
      counter: 'souhaite remercier',
    },
    {
      language: 'fr',
      means: 'verb',
      pattern: '(?:espère|compte) (?:recevoir|obtenir|trouver|être (?:informé|tenu))',
      sample: 'espère recevoir',
    },
    {
      language: 'es',
      means: 'verb',
      pattern:
        '(?:desea(?:ría)?|quisiera|querría|le gustaría|espera|confía en) (?:recibir|encontrar|obtener|contar con|disponer|(?:ser|estar) inform)',
      sample: 'desearía recibir',
      counter: 'desea agradecer',
    },
    {
      language: 'fr',
      means: 'Committee asks',
      pattern: String.raw`^(?:\p{L}+ ){1,3}(?:mesures|réformes?|efforts)[^.;]{0,40} (?:s['’]imposent?|(?:est|sont) nécessaires?)`,
      sample: 'Des mesures urgentes s’imposent',
    },
    {
      language: 'es',
      means: 'verb',
      pattern:
        'desea(?:ría)? que|quisiera que|querría que|cuenta con el Estado parte para|confía en que|espera que|agradecería|cuenta con que',
      sample: 'espera que',
    },
    {
      language: 'es',
      means: 'Committee asks',
      pattern: 'recomendaciones (?:del Comité )?(?:son )?(?:las )?siguientes[^.;]{0,20}:$',
      sample: 'Las recomendaciones del Comité son las siguientes:',
    },
    { language: 'es', means: 'verb', pattern: 'propone (?:que|al Estado)', sample: 'propone que' },
    {
      language: 'es',
      means: 'Committee asks',
      pattern: '^{{going on}}?el Estado parte (?:tiene la obligación|está obligado|ha) (?:de|a)',
      sample: 'El Estado parte tiene la obligación de actuar',
    },
    {
      language: 'es',
      means: 'Committee asks',
      pattern: String.raw`^(?:\p{L}+ ){0,3}(?:medidas|reformas?|esfuerzos)[^.;]{0,40} (?:son|es) (?:necesari|urgente)\p{L}+`,
      sample: 'Nuevas medidas son necesarias',
    },
    {
      language: 'fr',
      means: 'Committee asks',
      pattern: "^{{carrying on}}?il (?:est|serait|lui paraît) {{needed}} (?:que|qu['’]|(?:de |d['’])(?!{{to tell}}))",
      sample: 'Il est indispensable que l’État partie adopte la loi',
    },
    {
      language: 'fr',
      means: 'needed',
      pattern:
        "de la plus haute importance|d['’](?:une )?(?:grande |extrême )?importance(?: (?:capitale|primordiale|vitale|cruciale))?",
      sample: 'de la plus haute importance',
    },
    {
      language: 'fr',
      means: 'needed',
      pattern:
        '(?:également |donc |aussi )?(?:essentiel|impératif|nécessaire|indispensable|important|urgent|souhaitable|primordial|crucial|utile|opportun)',
      sample: 'indispensable',
    },
    {
      language: 'fr',
      means: 'Committee asks',
      pattern:
        "^{{carrying on}}?(?:il (?:importe|convient|faut|conviendrait|faudrait|y a lieu)|force est) (?:également )?(?:que|qu['’]|de|d['’])",
      sample: 'Il importe que l’État partie adopte la loi',
    },
    {
      language: 'fr',
      means: 'Committee asks',
      pattern: String.raw`^{{carrying on}}?il fau(?:drai)?t (?:également )?(?:en |y |l['’]|les? |la )?(?!{{to tell}}\b)\p{L}+(?:er|ir|re)\b`,
      sample: 'Il faudrait créer des unités',
      counter: 'Il faut noter que les juges sont peu nombreux',
    },
    {
      language: 'fr',
      means: 'Committee asks',
      pattern: String.raw`^{{carrying on}}?il est (?:\p{L}+ )?(?:recommandé|demandé|suggéré|préconisé) (?:qu(?:e\b|['’])|d(?:e\b|['’])|à |aux? )`,
      sample: 'Il est recommandé que la police soit formée',
      counter: 'Il est établi que la police est formée',
    },
    {
      language: 'fr',
      means: 'to tell',
      pattern: '(?:(?:not|rappel|signal|soulign|relev|observ|précis|ajout)er|reconnaître|dire)',
      sample: 'noter',
    },
    {
      language: 'fr',
      means: 'Committee asks',
      pattern:
        "^{{carrying on}}?{{mechanism}} (?:estime|juge|considère|tient pour|croit) {{needed}} (?:que|qu['’]|de|d['’])",
      sample: 'Le Comité juge nécessaire que l’État partie adopte la loi',
    },
    {
      language: 'fr',
      means: 'Committee asks',
      pattern:
        "^{{carrying on}}?l['’]État partie (?:(?:est|demeure) (?:tenu|dans l['’]obligation)|a (?:l['’]obligation|le devoir)) d(?:e |['’])",
      sample: 'L’État partie est tenu de réviser la loi',
    },
    {
      language: 'fr',
      means: 'Committee asks',
      pattern: "^{{carrying on}}?il est (?:grand |plus que )?temps (?:que|qu['’]|de|d['’])",
      sample: 'Il est grand temps que l’État partie ratifie le Protocole',
    },
    {
      language: 'fr',
      means: 'Committee asks',
      pattern:
        "^{{carrying on}}?il est (?:vivement |instamment )?(?:conseillé|recommandé|demandé|suggéré|proposé) à l['’]État",
      sample: 'Il est conseillé à l’État partie de fermer le centre',
    },
    // "Les victimes devraient obtenir réparation": nobody tells it
    {
      language: 'fr',
      means: 'modal',
      pattern: String.raw`^(?:les|des|tou(?:te)?s?|le|la|aucune?|ces|cette) (?:\p{L}+ ){1,4}?devrai(?:en)?t (?:\p{L}+ )?\p{L}+(?:er|ir|re|oir)(?!\p{L})`,
      sample: 'Les victimes devraient obtenir réparation',
    },
    {
      language: 'fr',
      means: 'carrying on',
      pattern: String.raw`(?:(?:À cet égard|À cette fin|En outre|De plus|Par ailleurs|En conséquence|Par conséquent),?\s+)`,
      sample: 'À cette fin, ',
    },
    {
      language: 'fr',
      means: 'carrying on',
      pattern: String.raw`(?:(?:Dès lors|Aussi|Enfin|Pour ce faire|Dans ce but|En particulier|Ainsi|De même|De ce fait),?\s+)`,
      sample: 'Pour ce faire, ',
    },
    {
      language: 'fr',
      means: 'carrying on',
      pattern: String.raw`(?:(?:À|Dans|Pour|Avec|Sur|En|Compte tenu de|Eu égard à|Au vu de) (?:ce|cet|cette|ces|cela)(?!\p{L})[^,;:.]{0,50},\s+)`,
      sample: 'Dans cette optique, ',
    },
    {
      language: 'es',
      means: 'Committee asks',
      pattern: String.raw`^{{going on}}?(?:es|sería|resulta) {{needed}} (?:que\b|de\b|para\b|(?!{{to tell}})\p{L}+[aei]r(?!\p{L}))`,
      sample: 'Es indispensable que el Estado parte apruebe la ley',
    },
    {
      language: 'es',
      means: 'to tell',
      pattern: '(?:señal|destac|record|observ|mencion|subray|not|recalc|aclar|reconoc|decir|precis)',
      sample: 'señal',
    },
    {
      language: 'es',
      means: 'needed',
      pattern: '(?:también )?(?:muy )?(?:útil|oportuno|deseable|aconsejable)',
      sample: 'útil',
    },
    {
      language: 'es',
      means: 'needed',
      pattern: 'de (?:suma|vital|capital|primordial|gran|la (?:mayor|máxima)) importancia',
      sample: 'de suma importancia',
    },
    {
      language: 'es',
      means: 'needed',
      pattern:
        '(?:también |por tanto )?(?:esencial|imperativo|necesario|imprescindible|indispensable|importante|urgente|preciso|fundamental|conveniente|menester)',
      sample: 'esencial',
    },
    {
      language: 'es',
      means: 'Committee asks',
      pattern: String.raw`^{{going on}}?(?:(?:le )?conv(?:iene|endría)|importa|urge|hace falta) (?:también )?(?:que|\p{L}+[aei]r)(?!\p{L})`,
      sample: 'Conviene que el Estado parte apruebe la ley',
    },
    {
      language: 'es',
      means: 'Committee asks',
      pattern: String.raw`^{{going on}}?{{mechanism}} (?:considera|estima|juzga|cree|encuentra) {{needed}} que\b`,
      sample: 'El Comité considera necesario que el Estado parte actúe',
    },
    {
      language: 'es',
      means: 'Committee asks',
      pattern: String.raw`^{{going on}}?se (?:le )?(?:recomienda|insta|exhorta|invita|pide|solicita|alienta|ruega|encarece) (?:también |encarecidamente )?a(?:l| la| los)?\b`,
      sample: 'Se insta al Estado parte a actuar',
    },
    {
      language: 'es',
      means: 'Committee asks',
      pattern: String.raw`^{{going on}}?se (?:le )?(?:aconseja|sugiere|propone) (?:también )?a(?:l| la| los)\b`,
      sample: 'Se aconseja al Estado parte que cierre el centro',
    },
    {
      language: 'es',
      means: 'Committee asks',
      pattern: String.raw`^{{going on}}?(?:le )?(?:incumbe|corresponde|compete|cabe|toca) (?:al (?:Estado parte|Gobierno|Parlamento)|a las autoridades)\b`,
      sample: 'Corresponde al Estado parte investigar',
    },
    {
      language: 'es',
      means: 'Committee asks',
      pattern: String.raw`^{{going on}}?al Estado parte le (?:incumbe|corresponde|compete|cabe|toca|conviene|convendría)\b`,
      sample: 'Al Estado parte le corresponde investigar',
    },
    {
      language: 'es',
      means: 'Committee asks',
      pattern: String.raw`^{{going on}}?(?:las|los|la|el) \p{L}+ (?:\p{L}+ ){0,2}(?:habr(?:á|án|ía|ían) de|tendr(?:á|án|ía|ían) que|ha de|han de) \p{L}+[aei]r`,
      sample: 'Los responsables habrán de ser juzgados',
    },
    {
      language: 'es',
      means: 'Committee asks',
      pattern: String.raw`^{{going on}}?(?:ya )?es (?:hora|tiempo) de (?:que|\p{L}+[aei]r)`,
      sample: 'Es hora de que el Estado parte ratifique el Protocolo',
    },
    // "Las víctimas deberían obtener reparación": nobody tells it
    {
      language: 'es',
      means: 'modal',
      pattern: String.raw`^(?:las|los|el|la|tod[ao]s?|ning\p{L}+|es[ao]s|tales) (?:\p{L}+ ){1,4}?deberían? \p{L}+[aei]r(?:se)?(?!\p{L})`,
      sample: 'Las víctimas deberían obtener reparación',
    },
    {
      language: 'es',
      means: 'modal',
      pattern: String.raw`^(?:las|los|el|la|tod[ao]s?|ning\p{L}+) (?:(?!que )\p{L}+ ){4,10}?deberían? (?:no )?\p{L}+[aei]rse(?!\p{L})`,
      sample: 'La detención en régimen de incomunicación debería abolirse',
      counter: 'La ley que dicen que debería abolirse',
    },
    // after a worry: "the lack of statistics. These should be compiled"
    {
      language: 'es',
      means: 'modal',
      pattern: String.raw`^(?:[eé]st[ao]s?|ell[ao]s?|aquell[ao]s|dich[ao]s?)(?: \p{L}+){0,3}? (?:también )?deberían? (?:\p{L}+ )?\p{L}+[aei]r(?:se)?(?!\p{L})`,
      sample: 'Estas deberían recopilarse',
      counter: 'Estas no se publican',
    },
    {
      language: 'es',
      means: 'modal',
      pattern: String.raw`^(?:{{carrying on}},?\s+)?habría que \p{L}+[aei]r`,
      sample: 'Habría que separarlos',
    },
    {
      language: 'fr',
      means: 'modal',
      pattern: "^{{carrying on}}?il y aurait lieu d(?:e |['’])",
      sample: 'Il y aurait lieu de les séparer',
      counter: 'Il y a lieu de croire que',
    },
    // retyped by an office: "Comité insta al Estado a que"
    {
      language: 'es',
      means: 'Committee asks',
      pattern: String.raw`^{{going on}}?Comité{{gap}}{{verb}}\b`,
      sample: 'Comité insta al Estado a actuar',
    },
    {
      language: 'es',
      means: 'going on',
      pattern: String.raw`(?:(?:A (?:ese|este) respecto|Además|Asimismo|Por consiguiente|Por ello|Para ello|A tal fin|En consecuencia),?\s+)`,
      sample: 'Además, ',
    },
    {
      language: 'es',
      means: 'going on',
      pattern: String.raw`(?:(?:Por (?:lo )?tanto|De ahí que|Por último|Igualmente|También|Del mismo modo|En particular|En este sentido),?\s+)`,
      sample: 'Por lo tanto, ',
    },
    {
      language: 'es',
      means: 'going on',
      pattern: String.raw`(?:(?:Con|A|Para|Por|En|De|Ante) (?:es[aeo]s?|est[aeo]s?|tal(?:es)?|dich[ao]s?|ello|lo|todo)(?!\p{L})[^,;:.]{0,50},\s+)`,
      sample: 'Con ese fin, ',
    },
    {
      language: 'en',
      means: 'Committee asks',
      pattern: String.raw`^[^.;:]{0,80}\bthe following (?:\w+ )?(?:measures|steps|reforms|actions?) (?:would be|are|is|be) (?:\w+ )?{{called for}}[^.;:]{0,20}:$`,
      sample: 'The Committee considers that the following measures would be necessary:',
      counter: 'The following measures were necessary:',
    },
    {
      language: 'en',
      means: 'called for',
      pattern: '(?:necessary|needed|required|called for|desirable|appropriate)',
      sample: 'necessary',
    },
    {
      language: 'en',
      means: 'Committee asks',
      pattern: String.raw`^(?:In order )?to [^,;:.]{3,120}, it (?:is|would be|remains) {{needed}} (?:that|for|to)\b`,
      sample: 'In order to combat impunity, it is necessary to act',
    },
    {
      language: 'en',
      means: 'Committee asks',
      pattern:
        '^{{carrying on}}?(?:under no circumstances|in no case|at no time|in no event) (?:should|must) (?:the State|any|a person|persons|detainees)',
      sample: 'Under no circumstances should the State party expel anyone',
    },
    {
      language: 'fr',
      means: 'verb',
      pattern: String.raw`appelle(?! (?:\p{L}+ )?l['’]attention)(?!ai[ts]|r)`,
      sample: 'appelle l’État partie',
      counter: 'appelle l’attention',
    },
    {
      language: 'fr',
      means: 'verb',
      pattern:
        "escompte que|lance un appel à l['’]État|souligne la nécessité pour l['’]État|(?:souligne|réaffirme) que l['’]État partie (?:devrait|doit)",
      sample: 'escompte que',
    },
    {
      language: 'fr',
      means: 'Committee asks',
      pattern: String.raw`^{{carrying on}}?l['’]État partie (?:veillera|s['’]assurera|fera en sorte|s['’]emploiera|prendra (?:soin|tou|les mesures))(?!\p{L}{4})`,
      sample: 'L’État partie veillera à ce que la loi change',
    },
    {
      language: 'fr',
      means: 'Committee asks',
      pattern: "^{{carrying on}}?il (?:y a lieu|convient|importe|est nécessaire) pour l['’]État partie d",
      sample: 'Il y a lieu pour l’État partie de réviser la loi',
    },
    {
      language: 'fr',
      means: 'Committee asks',
      pattern: "^{{carrying on}}?l['’]État partie (?:souhaitera|voudra) (?:peut-être )?(?:envisager|examiner|étudier)",
      sample: 'L’État partie souhaitera peut-être envisager une réforme',
    },
    {
      language: 'fr',
      means: 'Committee asks',
      pattern: String.raw`^{{carrying on}}?l['’]État partie pourrait (?:utilement|(?:\p{L}+ )?(?:envisager|examiner|étudier) (?:d[e’']|la|l['’]))`,
      sample: 'L’État partie pourrait envisager de créer un fonds',
      counter: 'L’État partie pourrait expulser des personnes',
    },
    {
      language: 'es',
      means: 'Committee asks',
      pattern: String.raw`^{{going on}}?(?:en ningún caso|bajo ninguna circunstancia|en ninguna circunstancia) deb(?:e|en|erá|erán|ería|erían)(?!\p{L})`,
      sample: 'En ningún caso debe el Estado parte expulsar a nadie',
    },
    {
      language: 'es',
      means: 'Committee asks',
      pattern: String.raw`^{{going on}}?el Estado parte (?:tal vez (?:desee|quiera|pueda)|(?:podría|puede) (?:\p{L}+ )?(?:considerar|estudiar|examinar) la)(?!\p{L})`,
      sample: 'El Estado parte tal vez desee considerar una reforma',
    },
    {
      language: 'es',
      means: 'verb',
      pattern:
        'apela al Estado|(?:subraya|reafirma|recalca|reitera|destaca) que el Estado parte (?:debe|debería|deberá)',
      sample: 'apela al Estado parte',
    },
    {
      language: 'es',
      means: 'Committee asks',
      pattern: String.raw`^{{going on}}?(?:procede que el Estado parte|resulta necesario \p{L}+[aei]r)(?!\p{L})`,
      sample: 'Procede que el Estado parte apruebe la ley',
    },
    // nothing is told before it: "The State party should …, as recommended by …"
    {
      language: 'any',
      means: 'opens with an ask',
      pattern: String.raw`^(?:{{connective}},?\s+)?{{State party}}(?:,[^,;]{1,200},)?\s+(?:\p{L}+\s+){0,3}?{{ought}}\b`,
      sample: 'In addition, it should clarify the law',
    },
    {
      language: 'any',
      means: 'connective',
      pattern:
        'To this end|In (?:this|that) (?:regard|connection|respect)|In particular|Furthermore|Moreover|In addition',
      sample: 'To this end',
    },
    {
      language: 'any',
      means: 'connective',
      pattern: 'Accordingly|Therefore|À cet égard|En outre|A ese respecto|Además',
      sample: 'À cet égard',
    },
    {
      language: 'any',
      means: 'connective',
      pattern: '(?:To|In|For|With|As|On|At|By|Under) [^,;:.]{2,60}(?=,)',
      sample: 'With this in mind, ',
    },
    {
      language: 'any',
      means: 'connective',
      pattern: '(?:À|Au|Aux|Dans|En|Pour|Par|Sur|Compte tenu) [^,;:.]{2,60}(?=,)',
      sample: 'Dans cette optique, ',
    },
    {
      language: 'any',
      means: 'connective',
      pattern: '(?:Con|Para|Por|De|Habida cuenta) [^,;:.]{2,60}(?=,)',
      sample: 'Con este objetivo, ',
    },
    {
      language: 'any',
      means: 'State party',
      pattern: "The State part(?:y|ies)|It|L['’]État partie|Il|El Estado parte",
      sample: 'L’État partie',
    },
    {
      language: 'any',
      means: 'ought',
      pattern: 'should|must|(?:would|will) do well to',
      sample: 'should',
    },
    { language: 'any', means: 'ought', pattern: 'devrait|devra|doit|ferait bien de|se doit', sample: 'devrait' },
    {
      language: 'any',
      means: 'ought',
      pattern: 'debe|debería|deberá|habría de|habrá de|ha de|tendría que',
      sample: 'debe',
    },
    // "Recalling …, the State party should": a clause without a verb of its own before the main one
    {
      language: 'any',
      means: 'a name and should',
      pattern: String.raw`^{{clause before a name}}(?<name>{{name article}}\p{Lu}[^.,;:()]{2,50}?),? (?:{{ought}}|{{is urged}})(?!\p{L})`,
      sample: 'Kestria shall abolish flogging',
    },
    {
      language: 'any',
      means: 'clause before a name',
      pattern: String.raw`(?:\p{Lu}\p{Ll}+(?: \p{Ll}+){0,4}, )?`,
      sample: 'In this regard, ',
    },
    { language: 'any', means: 'name article', pattern: '(?:[Tt]he |[Ll]a |[Ll]e |[Ee]l )?', sample: 'the ' },
    {
      language: 'any',
      means: 'is urged',
      pattern: 'shall|needs to|is (?:urged|encouraged|invited|requested)',
      sample: 'is urged',
    },
    {
      language: 'any',
      means: 'leads to an ask',
      pattern: String.raw`^{{subordinator}}\b[^;]*?,\s+{{the State}}(?:,[^,;]{1,200},)?\s+(?:\p{L}+\s+){0,2}?{{ought}}\b`,
      sample: 'Tout en relevant ces efforts, l’État partie devrait agir',
    },
    {
      language: 'any',
      means: 'subordinator',
      pattern: String.raw`\p{L}+ing|In|With|Given|As|To|For|Pursuant|Under|Further|Notwithstanding|Until|If|Where|When|While`,
      sample: 'Pursuant',
    },
    {
      language: 'any',
      means: 'subordinator',
      pattern: 'Although|Despite|At|On|Rappelant|Compte|Eu|À|Dans|Tout|Conformément',
      sample: 'Despite',
    },
    {
      language: 'any',
      means: 'subordinator',
      pattern: String.raw`(?:Bien |Quoi|Puis|Alors |Lors)qu(?:e|['’]\p{L}+)|Même|Malgré|Nonobstant|Sans|Vu`,
      sample: 'Malgré',
    },
    { language: 'any', means: 'subordinator', pattern: 'Recordando|Teniendo|A|En|Habida|Con|De', sample: 'Teniendo' },
    {
      language: 'any',
      means: 'subordinator',
      pattern: 'Aun(?:que)?|Si|Pese|Mientras|Dado|Puesto|Sin|Al|Por|Para|Hasta|Cuando',
      sample: 'Aunque',
    },
    {
      language: 'any',
      means: 'the State',
      pattern: "the State part(?:y|ies)|l['’]État partie|el Estado parte",
      sample: 'the State party',
    },
    {
      language: 'any',
      means: 'Committee speaks',
      pattern: String.raw`\b(?:Committee|it|Comité)\b[^,;]{0,40}\b{{observes}}\b`,
      sample: 'the Committee notes',
    },
    {
      language: 'any',
      means: 'observes',
      pattern: 'notes|regrets|is|remains|takes|observes|welcomes|finds|considers',
      sample: 'welcomes',
    },
    {
      language: 'any',
      means: 'observes',
      pattern: 'note|regrette|est|observa|lamenta|toma|preocupa',
      sample: 'observa',
    },
    // what should have been done is told: nobody asks for it now
    {
      language: 'any',
      means: 'reproach',
      pattern: String.raw`\b(?:should|ought to)(?:,[^,;]{1,120},)? (?={{ever}}have {{ever}}(?:been \p{L}|{{done}} {{what}}\b))`,
      sample: 'should, as recommended in 2084, have adopted a law',
      counter: 'should have trained interpreters',
    },
    {
      language: 'any',
      means: 'ever',
      pattern: '(?:already |long |since |also |therefore |at least )*',
      sample: 'already ',
    },
    {
      language: 'any',
      means: 'done',
      pattern: String.raw`(?:\p{L}{2,}ed|taken|given|made|set up|brought|put|done|had)`,
      sample: 'adopted',
    },
    {
      language: 'any',
      means: 'what',
      pattern: 'an?|the|its|their|that|this|these|it|them|all|any|so|to|by|in|with',
      sample: 'the',
    },
    {
      language: 'any',
      means: 'reproach',
      pattern: String.raw`\b(?:debería|deberían|debió|debía|debiera)(?:,[^,;]{1,120},)? (?=haber (?:sido )?\p{L}+(?:do|to|cho)\b)`,
      sample: 'debería haber aprobado una ley',
    },
    // an item that lost its stem: "Ensure that …", "Incorporate the crime …"
    {
      language: 'en',
      means: 'imperative',
      pattern: String.raw`^{{bare verb}}\s`,
      sample: 'Incorporate the crime of torture',
    },
    {
      language: 'en',
      means: 'bare verb',
      pattern:
        'ensure|adopt|amend|incorporate|establish|strengthen|review|repeal|provide|guarantee|intensify|enact|ratify',
      sample: 'ensure',
    },
    {
      language: 'en',
      means: 'bare verb',
      pattern: 'develop|increase|prohibit|investigate|prosecute|allocate|eliminate|abolish|conduct|collect|implement',
      sample: 'develop',
    },
    {
      language: 'en',
      means: 'bare verb',
      pattern: 'expedite|step up|redouble|refrain|accede|bring|criminalize|define',
      sample: 'step up',
    },
    {
      language: 'en',
      means: 'bare verb',
      pattern: 'take {{kind of}}*(?:necessary )?(?:steps|measures|action)',
      sample: 'take all appropriate measures',
    },
    {
      language: 'en',
      means: 'kind of',
      pattern: 'all |the |immediate |effective |urgent |appropriate |further |concrete ',
      sample: 'urgent ',
    },
    {
      language: 'fr',
      means: 'imperative',
      pattern: String.raw`^(?:Garantir|Veiller|Adopter|Prendre|Modifier|Ériger|Renforcer|Réviser|Abroger|Fournir|Intensifier|Ratifier|Interdire|Assurer)\s`,
      sample: 'Garantir l’accès',
    },
    {
      language: 'fr',
      means: 'imperative',
      pattern: String.raw`^(?:Enquêter|Poursuivre|Allouer|Éliminer|Abolir|Mettre|Accélérer|S['’]abstenir|Faire|Établir|Créer|Former|Incriminer|Redoubler)\s`,
      sample: 'Mettre fin à la pratique',
    },
    {
      language: 'es',
      means: 'imperative',
      pattern: String.raw`^(?:Garantizar|Velar|Adoptar|Tomar|Modificar|Tipificar|Reforzar|Revisar|Derogar|Proporcionar|Intensificar|Ratificar|Asegurar)\s`,
      sample: 'Velar por que se investigue',
    },
    {
      language: 'es',
      means: 'imperative',
      pattern: String.raw`^(?:Prohibir|Investigar|Enjuiciar|Asignar|Eliminar|Abolir|Aplicar|Acelerar|Abstenerse|Establecer|Crear|Capacitar|Facilitar|Poner)\s`,
      sample: 'Investigar las denuncias',
    },
    // an item of a list in French or Spanish: "Garantir l’accès", "Garantizar el acceso", "Que investigue"
    {
      language: 'fr',
      means: 'infinitive',
      pattern: String.raw`^(?:De |D['’]|À )?(?:\p{L}{2,}(?:er|ir|oir|dre|tre|uire|ire)|Faire|Veiller|Mettre)(?!\p{L})`,
      sample: 'Consigner les plaintes',
    },
    {
      language: 'es',
      means: 'infinitive',
      pattern: String.raw`^(?:A )?\p{L}{2,}(?:ar|er|ir)(?:se|la|lo|las|los)?(?!\p{L})`,
      sample: 'Consignar las quejas',
    },
    { language: 'es', means: 'infinitive', pattern: String.raw`^Que \p{L}+[ae]n?(?!\p{L})`, sample: 'Que investigue' },
  ],
}
