// The words of the page on safety, in English.
export const safetyEn = {
  title: 'Safety: how to use it with the least trace',
  lead: 'In some States the mere fact that somebody follows “torture, State X” is dangerous. Of the ways to be told, choose the first that serves you.',
  ways: 'From the least trace to the most',
  world: [
    'On your own machine.',
    'Everybody downloads the same file; which States you watch is known to your machine alone. It needs the program of this service on a computer: “mechanism-watch watch”. On a phone take the calendar of all States.',
    'The file for everybody',
  ],
  calendar: [
    'The calendar of all States.',
    'Its address is the same for everybody. It holds days alone; where none is known yet, take the one with estimated months. A calendar of one State shows to whoever watches the line which State it is.',
    'Calendar of all States',
  ],
  mail: ['Mail or a webhook.', 'Last, and never for one person at risk.', 'Reminders'],
  why: 'Why mail is worse than it looks',
  whyList: [
    'Your provider, your employer and the network see who writes to you and when, even where they cannot read it.',
    'A mail stays in the mailbox, on the phone, in backups, and with whoever it is forwarded to.',
    'The server keeps your address, sealed, and your choice. A court, a thief or a new owner of the server may get both.',
    'If you need mail, take everything, once a week, at an address that is not in your name.',
  ],
  device: 'On your device',
  deviceList: [
    'Whoever holds the device can read calendars, watch lists and the history of the browser. Encrypt it as a whole, use a private window, and wipe before a border or a search.',
    'Discreet calendars say “1 date” and no more. The date itself may still name the State: on some days only one has a deadline.',
    'A calendar that is synchronised to a provider is no longer on your machine alone.',
  ],
  line: 'On the line',
  lineList: [
    'Where the address begins with https, whoever watches your line sees that you opened this site, when, and how much you read, but not which page.',
    'Tor Browser hides from the line which site it is, but not that you use Tor. A VPN shows it to whoever runs the VPN instead. Where either is forbidden or stands out, use neither.',
    'This site needs no script and no account: it can be read in Tor Browser at its safest level.',
  ],
  leave: 'To leave in a hurry',
  leaveList: [
    'Close the window: nothing of yours is kept open here, and there is nothing to sign out of.',
    'A private window forgets the pages once the last private window is closed. In another window, delete the history of the last hour in the menu of the browser.',
    'What you downloaded stays on the device until you delete it: calendars, tables, an annex.',
  ],
  program: 'Where to ask for the program',
  server: 'What this server keeps',
  serverList: [
    'Reading, searching and exporting need no account and set no cookie.',
    'Words of a search, drafts and files that you send are read in memory. They stand in no address and no log.',
    'The page of one State, and a search by filters, have addresses that name it. So does the page that the box on the first page leads to, where you name a State or a document. Your browser keeps them in its history, and a page of results in its memory: use a private window.',
    'The log of this program has the kind of a page, never its address, its filters or who asked. A server in front of it may keep more: ask whoever runs it.',
    'The basket stands in the addresses of your own pages, and nowhere else. Whoever sees your screen or your history sees it.',
  ],
  last: 'No reminder is the only protection: a date can move the day after it was read. Check the official announcement.',
  home: 'Safety',
}

export type SafetyWords = typeof safetyEn
