// What opens another recommendation behind the States of one: adverbs, adjuncts, and words that speak of their own text.
import { describe, expect, it } from 'vitest'
import { readItem } from '../../../scrapers/upr-outcomes/segments.ts'

const segments = (text: string) =>
  readItem(text, 'XVD').segments.map(({ text: words, states }) => [words, states.map(({ iso3 }) => iso3).join(' ')])

describe('an ask behind the States of another', () => {
  it.each<[string, [string, string][]]>([
    [
      'Close the camps (Norland); fully and effectively apply the law (Kestria); further its work for women (Lurania); re-issue the invitation (Norland);',
      [
        ['Close the camps', 'XVE'],
        ['fully and effectively apply the law', 'XVF'],
        ['further its work for women', 'XVG'],
        ['re-issue the invitation', 'XVE'],
      ],
    ],
    [
      'Close the camps (Norland); during the debate, hear the victims (Kestria); in addition to new prisons, open courts (Lurania);',
      [
        ['Close the camps', 'XVE'],
        ['during the debate, hear the victims', 'XVF'],
        ['in addition to new prisons, open courts', 'XVG'],
      ],
    ],
    [
      'Close the camps (Norland); repeal all rules on fees, replacing them (Kestria); pursue their efforts to train judges (Lurania); ratify the Convention of the League and implement it (Norland);',
      [
        ['Close the camps', 'XVE'],
        ['repeal all rules on fees, replacing them', 'XVF'],
        ['pursue their efforts to train judges', 'XVG'],
        ['ratify the Convention of the League and implement it', 'XVE'],
      ],
    ],
    [
      'Make a law on camps (Norland); encourage the authorities of all provinces to implement it (Kestria);',
      [['Make a law on camps (Norland); encourage the authorities of all provinces to implement it', 'XVE XVF']],
    ],
    [
      'Close the camps (Norland); in commending their initiatives for peace, open courts (Kestria); once the law is passed, free all (Lurania); as it has signed the treaty, pass a law (Norland);',
      [
        ['Close the camps', 'XVE'],
        ['in commending their initiatives for peace, open courts', 'XVF'],
        ['once the law is passed, free all', 'XVG'],
        ['as it has signed the treaty, pass a law', 'XVE'],
      ],
    ],
    [
      'Close the camps (Norland); building on the plan, bridge the gap (Kestria); pending abolition, drive forward the reform (Lurania); having signed the treaty, inscribe torture in its law (Norland);',
      [
        ['Close the camps', 'XVE'],
        ['building on the plan, bridge the gap', 'XVF'],
        ['pending abolition, drive forward the reform', 'XVG'],
        ['having signed the treaty, inscribe torture in its law', 'XVE'],
      ],
    ],
    [
      'To close the camps (Norland); to delay no longer in opening the courts (Kestria); to victims of the war (Lurania);',
      [
        ['To close the camps', 'XVE'],
        ['to delay no longer in opening the courts (Kestria); to victims of the war', 'XVF XVG'],
      ],
    ],
    [
      'Ban it (Norland); step-up its efforts (Kestria);',
      [
        ['Ban it', 'XVE'],
        ['step-up its efforts', 'XVF'],
      ],
    ],
    // behind a slash, in lower case too
    [
      'Ratify CMW (Norland, Lurania)/accede to CMW, as well as the Protocol thereto (Kestria)/ take steps to ratify CED (Lurania)/energize the courts (Norland);',
      [
        ['Ratify CMW', 'XVE XVG'],
        ['accede to CMW, as well as the Protocol thereto', 'XVF'],
        ['take steps to ratify CED', 'XVG'],
        ['energize the courts', 'XVE'],
      ],
    ],
    ...[
      'Consider ratifying as soon as possible (Norland)/ratify the Protocol',
      'Consider the possibility of signing and/or ratifying (Norland)/consider acceding to (Lurania)/ratify the Protocol',
      'Examine the possibility of joining (Norland)/sign and ratify (Lurania)/ratify the Covenant',
      'Ratify the Covenant (Norland)/its Protocol',
      'Ratify the Covenant (Norland)/or sign it',
    ].map((text): [string, [string, string][]] => [
      `${text} (Kestria);`,
      [[text, text.includes('Lurania') ? 'XVE XVG XVF' : 'XVE XVF']],
    ]),
    [
      'Close the camps (Norland); for this purpose, open courts (Kestria);',
      [['Close the camps (Norland); for this purpose, open courts', 'XVE XVF']],
    ],
    [
      'Close the camps (Norland); in addition, hear the victims (Kestria);',
      [['Close the camps (Norland); in addition, hear the victims', 'XVE XVF']],
    ],
  ])('%s', (item, expected) => expect(segments(item)).toEqual(expected))
})
