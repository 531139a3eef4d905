// English names of treaties, bodies and mechanisms that hold the word torture or are mistaken for a ground (TAXONOMY, 6).
import type { MaskRow } from '../rule.ts'

export const masks: readonly MaskRow[] = [
  {
    kind: 'convention',
    patterns: [
      '{ofState}? {conv} (cat|uncat|un-cat)?',
      '{ofState}? (anti-torture|torture) convention',
      'convention (cat)',
    ],
  },
  { kind: 'convention', patterns: ['cat', 'uncat', 'un-cat'], capitals: true },
  {
    kind: 'optional_protocol',
    patterns: [
      'optional protocol *3 {ofState}? {conv} (op-cat|opcat|op cat)?',
      'protocol (to|of) (the)? {ofState}? {conv}',
      'optional protocol (against|on) (the)? (prevention of)? torture {tail}?',
      'optional protocol (to|of|on|for) (the)? (un|uncat|un-cat|cat)',
      '(its|the|their) (first)? optional protocol (thereto)?',
      'opcat',
      'op-cat',
      'cat-op',
      'op cat',
    ],
  },
  {
    kind: 'rome_statute',
    patterns: [
      'rome statute (of the international criminal court)?',
      'statute of (the)? (rome|international criminal court)',
      'international criminal court',
    ],
  },
  {
    kind: 'other_treaty',
    patterns: [
      'european convention (for|on) the prevention of torture {tail}?',
      'inter-american convention to prevent and punish torture',
      'geneva conventions',
      '{ofState}? (convention|conventions) on the elimination of *3 (all forms of)? racial discrimination',
      '{ofState}? (convention|conventions) on the elimination of *3 (all forms of)? discrimination against women',
      '{ofState}? (convention|conventions) on the rights of (the)? (child|persons with disabilities|people with disabilities)',
      '{ofState}? (convention|conventions) on the protection of the rights of all migrant workers (and members of their families)?',
      '{ofState}? (convention|conventions) for the protection of all persons from enforced disappearance~',
      '{ofState}? (convention|conventions) on (enforced|forced) disappearance~',
      '{ofState}? (convention|conventions) (on|relating to) the (status|reduction) of (refugees|stateless persons|statelessness)',
      '(convention|conventions) (on|for|relating to|concerning|of) (the)? (elimination|rights|protection|status|prevention|political|nationality)',
      '(convention|conventions) (on|for|relating to|concerning|of) (the)? (reduction|cybercrime|suppression|racial|child)',
      'international covenant~ *6 rights',
      '(iccpr|icescr|cedaw|crc|crpd|cerd|icerd|icped|cped|icrmw|cmw|ced|palermo protocol)',
      'ilo convention~',
      'optional protocol~ (to|of) the (international|convention|iccpr|icescr|cedaw|crc|crpd)',
    ],
  },
  {
    kind: 'body',
    patterns: [
      '(un|united nations)? committee against torture',
      'committee on torture',
      '(un|united nations)? (subcommittee|sub-committee) (on|for) (the)? prevention (of torture)? {tail}?',
      '(european)? committee for the prevention of torture {tail}?',
      '(european|council of europe) anti-torture committee',
      'anti-torture committee',
      // "the recommendations of CAT": the Committee by the Convention's letters
      '(recommendation~|observations|concerns|conclusions|views|comments) *2 (of|by|from) (the)? (un)? cat',
      '(recommended|suggested|requested|urged|made|raised|expressed|noted) by (the)? (un)? (cat|convention against torture)',
      'cat (committee|recommendation|recommendations|concluding observations)',
      '(special)? (rapporteur|rapporteurs) (on|against) (the)? (question of|issue of)? torture {tail}?',
      '(special)? (rapporteur|rapporteurs) on *9 on (the)? (question of)? torture {tail}?',
      '(association|commission|office|committee|board|bureau) for the prevention of torture',
      'world organi(s|z)ation against torture',
    ],
  },
  {
    kind: 'mechanism',
    patterns: [
      '(independent)? national (independent)? (torture)? preventive mechanism~ (against|for|of|on|to prevent) (the prevention of)? torture {tail}?',
      '(independent)? national (independent)? (torture)? prevention mechanism~ (against|for|of|on|to prevent) (the prevention of)? torture {tail}?',
      '(independent)? national (independent)? (torture)? preventative mechanism~ (against|for|of|on|to prevent) (the prevention of)? torture {tail}?',
      '(independent)? national (independent)? (torture)? (preventive|prevention|preventative) mechanism~',
      '(independent|national)? (mechanism|mechanisms) (for|on|of|to|against) (the)? (prevention of|prevent|preventing|combat) torture {tail}?',
      '(independent|national) (mechanism|mechanisms) (for|on|of|against) torture {tail}?',
      'torture (prevention|preventive) mechanism~',
      'npm',
    ],
  },
  {
    kind: 'fund',
    patterns: ['(un|united nations)? voluntary fund for (the)? victims of torture', 'fund for victims of torture'],
  },
  { kind: 'day', patterns: ['international day in support of (the)? victims of torture'] },
  {
    kind: 'organisation',
    patterns: ['amnesty international', '(centre|center) for (the)? (rehabilitation of)? victims of torture'],
  },
  {
    kind: 'trap',
    patterns: [
      '(privileges and immunities|immunities and privileges)',
      'indefinite~',
      'istanbul protocol',
      'manual on (the)? effective investigation and documentation of torture {tail}?',
      'definitive~',
    ],
  },
  { kind: 'law_enforcement', patterns: ['law enforcement', 'law-enforcement', 'law and order', 'law enforcers'] },
  {
    kind: 'international_law',
    patterns: [
      '(international|humanitarian) (human rights|humanitarian|criminal)? (and humanitarian)? law',
      'human rights law',
      'rule of law',
      '(bill|declaration) of (human)? rights',
    ],
  },
  { kind: 'the_convention', patterns: ['(the|this|that|said|its) convention'] },
]
