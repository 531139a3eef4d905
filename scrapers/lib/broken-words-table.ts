// Words that a printer breaks behind what may also be a prefix: "ex-¶pulsion" is one word, "ex-¶combatants" has its hyphen.
import { type PatternTable, patternRow, rowOfAny as row } from '../../src/domain/patterns.ts'

/** The beginnings of what follows, for the three languages together: most of the words are the same in them. */
export const brokenWords: PatternTable = {
  precedence: ['one word', 'own hyphen'],
  flags: 'iu',
  rows: [
    row(
      'one word',
      '^ex-(?:puls|tradi?|pl[ao]|pl[io]|amin|pr[eé]s|[eéí]cu|erc|ist|tens|tend|c[eé]s|cl[uú]|pert|p[eé]ri?|port|pos|cep|chang)',
      'ex-pulsion',
      'ex-combatants',
    ),
    row(
      'one word',
      '^ex-(?:ampl|empl|pend|ter[nm]|traor|ig[eí]|igi|hort|on[eé]r|pire|plic|cit|haust|tent|pect)',
      'ex-ample',
    ),
    row(
      'one word',
      '^re-(?:port|com[ae]n|habili|qu[eéi]|sp[eo]|stri|view|vi[es]|turn|cei|cogn|conn|cono|cord|duc|dress|f[eé]r|fl[eé]|form|foul|fug)',
      're-habilitation',
      're-establish',
    ),
    row(
      'one word',
      '^re-(?:gard|gi[os]|gret|gul|it[eé]r|ject|la[tcx]|l[eé]v|lig|main|m[eé]d|mov|new|nouv|pe[al]|plac|pris|publi|search|s[eé]rv|sid|sol)',
      're-gional',
      're-arrest',
    ),
    row(
      'one word',
      '^re-(?:sourc|spon|sult|tain|tard|tra[sí]|tribu|vo[kc]|cue|cib|curs|cours|chaz|cept|ali[zs]|ason|cent|main)',
      're-source',
    ),
    row(
      'one word',
      '^de-(?:ten|pri?v|fin|fen|velop|ci[ds]|clar|cl[ai]|crea|mand|monst|pend|por|scri|sign|str[ou]|tail|term|gree|li[vtb]|nun|nial)',
      'de-tention',
      'de-escalation',
    ),
    row(
      'one word',
      '^de-(?:rech|ber|leg|mocra|sarr|sapar|sarm|vuel|par|pos|voir|mande|venir|gr[ae]|lay|ly|ni[ae])',
      'de-rechos',
    ),
    row(
      'one word',
      '^in-(?:form|clu|d[eé]pe|ter[nrv]|vest|stit|stru|cid|cit|crim|crea|cr[eé]|dic|divi|fant|fra[cs]|hum|jur|just|migr|sist|sp[eé])',
      'in-formation',
      'in-depth',
    ),
    row(
      'one word',
      '^in-(?:t[eé][gn]|sens|tim|tol|trod|valid|vol|fer|flu|comp|cons|conv|duc|struct|surg|vit|ves|quir|jus)',
      'in-tegral',
    ),
    row(
      'one word',
      '^co-(?:mit|mis|mun|lec|lab|rre|rru|mo$|mmi|nven|nsid|ntr|nd[ei]|n[ctv]|ur[st]|ll|rr)',
      'co-misión',
      'co-operation',
    ),
    row(
      'one word',
      '^pre-(?:s[eé]n|v[ei][ns]|par|scri|vail|vious|ci[so]|gunt|s[iu]|ocup|jud|s[eé]rv|ten[ds]|mi[sè])',
      'pre-vention',
      'pre-trial',
    ),
    row('one word', '^sub-(?:mi[ts]|je[ct]|se[qc]|stan|stit|sid|sist|ray|scri|ven)', 'sub-mitted', 'sub-regional'),
    row(
      'one word',
      '^inter-(?:na[tcl]|n[eé]|ven|view|rog|pr[eé]t|di[ct]|f[eé]r|rup|rum|val|ior|est|ess|pel)',
      'inter-national',
      'inter-agency',
    ),
    row(
      'one word',
      '^(?:extra-(?:di|ordi|c)|post-(?:pon|ul|er)|multi-(?:pl|tu)|anti-ci|semi-na|counter-(?:ed|part|act))',
      'extra-dition',
      'extra-judicial',
    ),
    row(
      'one word',
      '^(?:under-(?:st|ta|go|min|ly)|over-(?:com|si|se|all|tu|ru|cr|lo|wh)|cross-(?:ing|ed)|mid-dl|out-(?:lin|come|side))',
      'under-standing',
      'under-fives',
    ),
    row(
      'one word',
      '^(?:all-(?:eg|ow|oc|ud|i[ae])|so-(?:ci|li|lu|bre)|to-(?:war|tal|get|l[eé]r|r?tur|d[ao]s?$)|by-pass|on-ly)',
      'all-egations',
      'so-called',
    ),
    row(
      'one word',
      '^(?:law-(?:y|ful)|age-n[ctd]|human-(?:i|ely)|state-m|child-(?:r|h)|socio-l|fact-(?:or|ual)|full-y|high-(?:er|ly|li|est))',
      'law-yers',
      'law-abiding',
    ),
    row(
      'one word',
      '^(?:long-(?:er|est)|short-(?:ag|co|en|er|ly)|part-(?:i|n|ly|y)|low-er|up-(?:h|on|da|gr)|self-(?:ish|less))',
      'part-ners',
      'part-time',
    ),
    row(
      'one word',
      '^(?:frame|net|work|them|safe|guide|dead|class|court|care|other|there)-(?:works?|places?|forces?|shops?|selves|guard|lines?|rooms?|giv|wise|fore?)',
      'frame-works',
      'work-related',
    ),
    // two words with the hyphen of their language
    patternRow(
      'fr',
      'own hyphen',
      '^(?:celles?|ceux|celui|lui|elles?|eux|nous|vous|soi)-(?:ci|là|mêmes?)$',
      'celles-ci',
    ),
    patternRow(
      'fr',
      'own hyphen',
      '^(?:ci|au|par|là)-(?:dess[uo]u?s|après|delà|devant|jointe?s?|contre|bas)$',
      'ci-dessus',
    ),
    patternRow(
      'en',
      'own hyphen',
      '^(?!(?:inter|under|over)-)\\p{L}{4,}-(?:related|based|terms?|centred|centered|driven|owned|funded|motivated|affected|ordered|sponsored|backed)$',
      'terrorism-related',
    ),
    patternRow(
      'en',
      'own hyphen',
      '^(?!(?:inter|under|over|hyper|counter|super)-)\\p{L}{4,}-(?:alone|visual|levels?|specific|oriented|making|scale|friendly|sensitive|wide)$',
      'stand-alone',
    ),
    patternRow(
      'en',
      'own hyphen',
      '^(?:day-to|day-care|pro-bono|drop-out|follow-up|check-up|build-up|set-up|run-up|so-called|one-off|half-way)s?$',
      'drop-outs',
    ),
    patternRow(
      'en',
      'own hyphen',
      '^(?:in-(?:depth|house|kind|service|person|country|camera)|pro-(?:govern|democ|poor)|far-(?:right|left|reach))',
      'in-depth',
      'in-come',
    ),
    patternRow(
      'en',
      'own hyphen',
      '^(?!(?:inter|under|over|with)-)\\p{L}{4,}(?:(?<!l)-led|-(?:run|bound|free|saving|mentioned))$',
      'police-led',
      'travel-led',
    ),
    patternRow('fr', 'one word', '^sous-(?:cri|sign|tra[ic]|entend)', 'sous-cription', 'sous-comité'),
    patternRow(
      'fr',
      'own hyphen',
      '^(?:peut-être|procès-v|est-à|à-(?:dire|vis)|vis-à|quelques?-un|aide-mém|rendez-v)',
      'peut-être',
    ),
  ],
}
