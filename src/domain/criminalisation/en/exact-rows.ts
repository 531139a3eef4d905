// English expressions where a place in the text must be said exactly: for vetoes, headings and repetitions, each with a sample.
import type { PatternRow } from '../../patterns.ts'

const row = (means: string, pattern: string, sample: string): PatternRow => ({ language: 'en', means, pattern, sample })

/** Read in a folded text: lower case, names masked. */
export const headingRows: readonly PatternRow[] = [
  row(
    'repeats',
    String.raw`\b(?:reiterat\w+|repeats? its|recall\w+ its (?:previous|earlier))\b`,
    'reiterates its recommendation',
  ),
  row('repeats', String.raw`\bas (?:previously|already) recommended\b`, 'as previously recommended'),
  row(
    'repeats',
    String.raw`\bas recommended (?:previously|in the (?:first|second|third|previous))\b`,
    'as recommended in the second cycle',
  ),
  row(
    'repeats',
    String.raw`\bin its previous (?:concluding observations|recommendations?)\b`,
    'in its previous concluding observations',
  ),
  row(
    'offence heading',
    String.raw`\b(?:{{offence}}|impunity and lim|legislation|legal framework)[a-z]*\b.*tortur`,
    'definition and criminalization of torture',
  ),
  row('offence heading', String.raw`tortur.*\b(?:{{offence}})`, 'torture and its definition'),
  // "Impunity for crimes of torture" is about what is done, not about what the law says
  row('offence heading', String.raw`^(?!.*\b(?:{{in fact}})).*\b(?:crime|offen[cs]e).*tortur`, 'the crime of torture'),
  row('offence heading', String.raw`^(?!.*\b(?:{{in fact}})).*tortur.*\b(?:crime|offen[cs]e)`, 'torture as a crime'),
  row('in fact', 'impunity|investigat|prosecut|accountab|complaint|victim|redress|reparation', 'impunity'),
  row('offence', 'defin|criminali|penalt|limitation|amnest', 'definition'),
  // "amend the law on associations": under a heading on the offence, a law about something else
  row(
    'law about another thing',
    String.raw`\b(?:laws?|legislation|acts?|codes?|bills?) +(?:{{on the}}) +(?!(?:[a-z-]+ +){0,2}?(?:{{of the offence}}))[a-z]`,
    'the law on associations',
  ),
  row(
    'of the offence',
    'tortur|ill-treat|cruel|crim|offence|offense|penal|amnest|limitation|armed|military|such|this',
    'crime',
  ),
  row('of the offence', String.raw`that +(?:subject|matter)|the +(?:subject|matter)|[\ue000-\uf8ff0-9]`, '\ue001'),
  row('on the', 'on|against|governing|concerning|regarding|relating to|pertaining to', 'concerning'),
  // in a text of the Committee: "Definition and criminalization", of torture
  row('bare heading', '^(?:{{of the law}})(?:,? +(?:and +)?(?:{{of the law}}))*$', 'definition and criminalization'),
  row('of the law', 'definitions?|criminali[sz]ation|(?:appropriate +)?penalties', 'penalties'),
]

/** Law words that belong to another object than torture. */
export const attachmentRows: readonly PatternRow[] = [
  row(
    'defines another',
    String.raw`\bdefin(?:e|es|ed|ing|ition) +.{3,60} as +(?:a +form|forms|an +act) +of +tortur`,
    'define domestic violence as a form of torture',
  ),
  row(
    'defines another',
    String.raw`\bdefin(?:ition|itions|e|es|ed|ing) +(?:of +)?(?:the +)?(?:[a-z]+ +){0,2}(?:{{another}})\b(?!.{0,40}tortur)`,
    'a definition of racial discrimination',
  ),
  row(
    'another',
    'racial|discrimination|child|children|rape|terroris[mt]|trafficking|disappearance|hate|domestic violence',
    'racial',
  ),
  row('another', 'violence against|poverty|refugee|genocide|disability|policy|policies|plan|strategy', 'policy'),
  row('another', 'mandate|role|roles|procedures?|framework', 'mandate'),
  row(
    'other treaty',
    String.raw`(?:{{into}}) +(?:the +)?(?:provisions of +)?(?:the +)?(?:[\ue002\ue003\ue00d])[^\ue001]*\b(?:{{join}}) +(?:to +|of +)?(?:the +)?\ue001`,
    'incorporate into law the provisions of \ue003 and ratify \ue001',
  ),
  row('into', String.raw`into|in|with|to|of|implement\w*|incorporat\w*|domesticat\w*`, 'into'),
  row('join', String.raw`ratif\w+|acced\w+|sign\w*|accession|ratification`, 'ratify'),
  // "prohibit secret detention, which facilitates torture"
  row(
    'leads to torture',
    String.raw`\b(?:(?:{{leading}}) +to|risks? +of|{{favouring}}) +(?:[a-z-]+ +){0,2}tortur[a-z]*$`,
    'prohibit secret detention, which facilitates torture',
  ),
  row(
    'leading',
    String.raw`conducive|lead\w*|contribut\w*|exposed?|(?<!\b(?:acts?|conduct|treatment|practices) +)amounting`,
    'leading',
  ),
  row('favouring', String.raw`facilitat\w+|enabl\w+|encourag\w+|foster\w*`, 'facilitates'),
  // "investigate torture, and create a specific offence of trafficking"
  row(
    'offence of another thing',
    String.raw`\b(?:specific|separate|distinct|autonomous|stand-alone) +(?:{{named crime}}) +(?:of|on|for|against) +(?!.{0,40}tortur)`,
    'create a specific offence of trafficking',
  ),
  row('named crime', '(?:[a-z]+ +)?(?:crime|offen[cs]e|felony)', 'criminal offence'),
  // "establish a register of torture crimes": what is made is no crime
  row(
    'makes another thing',
    String.raw`^\w+ +(?:up +)?(?:(?:an?|the|all|any|its) +)?(?:[a-z-]+ +){0,2}?(?:{{thing made}}) +(?:{{for what}})\b`,
    'establish a register of torture crimes',
  ),
  row(
    'thing made',
    '(?:database|register|record|unit|office|prosecutor|training|course|campaign|statistic|camera|protocol)s?',
    'register',
  ),
  row('thing made', '(?:court|tribunal|chamber|team|department|hotline|observatory|taskforce)s?', 'courts'),
  row('thing made', '(?:guideline|measure|mechanism|programme|committee|commission)s?|registry|data', 'measures'),
  row(
    'thing made',
    'redress|compensation|rehabilitation|assistance|protection|(?:judges|police|prosecutors|lawyers|officials) aware',
    'redress',
  ),
  row('for what', String.raw`on|of|for|to|about|in|against|with|by|dealing|speciali[sz]\w+`, 'about'),
  // "align its immigration legislation with the Convention": a law about something else
  row('another law', String.raw`\b(?:{{field}}) +$`, 'align its immigration '),
  row(
    'field',
    'immigration|migration|asylum|(?:anti|counter)-?terror(?:ism)?|security|emergency|electoral|media|press|family',
    'asylum',
  ),
  row(
    'field',
    'labou?r|education|marriage|citizenship|nationality|juvenile|extradition|defamation|blasphemy',
    'labour',
  ),
  row('field', 'child|police|health|internet|property', 'police'),
  // "its legislation on the registration of parties, in conformity with the Convention"
  row(
    'law on another subject',
    String.raw`\b(?:laws?|legislation|acts?|codes?|bills?|provisions) +(?:{{on}}) +(?!(?:[a-z-]+ +){0,4}?(?:{{own subject}}))[a-z]`,
    'its legislation on the registration of parties',
  ),
  row('on', 'on|against|governing|concerning|regarding|relating to|pertaining to', 'concerning'),
  row(
    'own subject',
    'tortur|ill-treat|cruel|inhuman|degrading|human +rights|criminal|prohibit|prevent|punish|detention',
    'torture',
  ),
  row('own subject', String.raw`[\ue000-\uf8ff]`, '\ue001'),
  // "adopt the bill on prisons to protect prisoners from torture", "enact the Juvenile Justice Bill to prevent torture"
  row('guards', '.{0,120}?{{with a view}} .{0,160}tortur', 'on prisons to protect prisoners from tortur'),
  row(
    'law of another name',
    String.raw`\b(?:{{law}}) +(?:{{on}}) +(?!(?:(?!{{with a view}})[a-z-]+ +){0,4}?(?:{{its subject}})){{guards}}`,
    'adopt the bill on prisons to protect prisoners from tortur',
  ),
  row(
    'law of another name',
    String.raw`\b(?:{{field}}|{{other field}}|{{reform}}) +(?:reform +)?(?:{{law}}) +{{with a view}} .{0,160}tortur`,
    'enact the juvenile justice bill to prevent tortur',
  ),
  row(
    'law of another name',
    String.raw`\b(?:{{law}}),? +and +that .{0,160}tortur`,
    'pass the water bill, and that tortur',
  ),
  // "a law that limits police custody to prevent torture"
  row(
    'law of another name',
    String.raw`\b(?:{{law}}|legal framework) +(?:(?!tortur)[a-z0-9-]+ +){0,8}?(?:{{measure}}){{guards}}`,
    'a law that limits police custody to prevent tortur',
  ),
  row(
    'measure',
    'recording|lawyer|counsel|doctor|medical|interrogation|custody|visit|inspection|register|detention|camera|solitary',
    'custody',
  ),
  row('law', 'laws?|legislation|acts?|bills?', 'bill'),
  row(
    'its subject',
    'tortur|ill-treat|cruel|inhuman|degrading|crim|offen[cs]e|prohibit|prevent|punish|eliminat',
    'criminal',
  ),
  row('its subject', String.raw`penal|human +rights|all +persons|this|that|such|[\ue000-\uf8ff]`, 'penal'),
  row(
    'with a view',
    '(?:in +order +to|so +as +to|with +a +view +to|with +the +aim +of|as +an? +(?:safeguard|means|way))',
    'so as to',
  ),
  row('with a view', '(?:to +(?:{{guard}})|and +that|so +that)', 'to protect'),
  row('guard', 'protect|prevent|avoid|guard|safeguard|shield|reduce|detect|combat|fight|end|stop|eradicate', 'protect'),
  row('reform', String.raw`(?<!\b(?:penal|criminal|law) +)reform`, 'reform'),
  row(
    'other field',
    'prisons?|penitentiary|justice|legal +aid|mental +health|military|defence|detention|aliens|budget|finance',
    'justice',
  ),
  row('other field', 'data +protection|witness +protection|forensic|intelligence', 'forensic'),
  row('other field', 'habeas +corpus|bail|evidence|coroners?|police|arrest|ombudsman|parole|probation|bar', 'bail'),
  row('other field', 'commission|oversight|authority|institutions?', 'commission'),
]

/** The title of a bill: nothing but words of titles between "torture" and "bill". */
export const titleRows: readonly PatternRow[] = [
  row(
    'no title',
    String.raw`^(?!.*\btortur[a-z]*(?:[^a-z]+(?:{{title word}})(?![a-z]))*[^a-z\u0001\u0002]+(?:bills?|act)(?![a-z]))`,
    'adopt measures on torture by means of a police bill',
  ),
  row(
    'title word',
    'and|or|other|of|in|the|to|against|all|cruel|inhumane?|degrading|treatment|punishments?|ill-treatment|ill|custod(?:y|ial)',
    'custodial',
  ),
  row(
    'title word',
    'deaths?|rape|violence|abuses?|enforced|disappearances?|killings?|extrajudicial|prevention|prohibition|protection|victims?',
    'prevention',
  ),
  row(
    'title word',
    'criminali[sz]ation|offences?|crimes?|amendment|suppression|elimination|control|penalties|sanctions|compensation|redress|draft',
    'criminalisation',
  ),
]
