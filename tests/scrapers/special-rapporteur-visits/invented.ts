// Invented reports of the Special Rapporteur on torture about fictional States, in the forms of LAYOUTS 3.
import { htmlOf, type Invented } from '../cat-concluding-observations/invented.ts'

const masthead = (symbol: string, day: string): string[] => [
  'United Nations',
  symbol,
  'General Assembly',
  'Distr.: General',
  day,
  'Original: English',
]
const mandate =
  'Report of the Special Rapporteur on torture and other cruel, inhuman or degrading treatment or punishment'

export const lettered: Invented = {
  symbol: 'A/HRC/991/52/Add.2',
  cover: masthead('A/HRC/991/52/Add.2', '11 February 2099'),
  title: [
    'Human Rights Council',
    'Ninety-first session',
    'Agenda item 3',
    `${mandate}, Ada E. Merrin`,
    'Visit to Valdoria*',
    'Note by the Secretariat',
  ],
  lines: [
    'Summary',
    'The Special Rapporteur visited Valdoria from 3 to 12 June 2098.',
    '# I. Introduction',
    '1. The Special Rapporteur conducted a visit to Valdoria from 3 to 12 June 2098, at the invitation of the Government.',
    '2. She thanks the authorities.',
    '# II. Legal framework',
    '3. Valdoria has been a party to the Convention since 2061. The law should be clearer, lawyers told her.',
    '# V. Conclusions and recommendations',
    '# A. Conclusions',
    '4. What is missing is law.',
    '# B. Recommendations',
    '5. The Special Rapporteur recommends that the Government of Valdoria:',
    'Regarding legislation',
    '(a) Amend the Criminal Code so that torture is an offence;',
    '(b) Repeal the Act on Public Calm;',
    'Regarding safeguards',
    '(c) Record every interview;',
    '(d) Let a doctor examine each person.',
    '6. She calls on the international community to support rehabilitation in Valdoria.',
    '7. She urges Parliament to adopt the bill.',
    '8. The Special Rapporteur reiterates her appreciation of the Government’s cooperation.',
  ],
  notes: ['* The summary of the present report is being circulated in all official languages.'],
}

export const numbered: Invented = {
  symbol: 'E/CN.4/2091/9/Add.3',
  cover: [
    'UNITED NATIONS',
    'Economic and Social Council',
    'Distr. GENERAL',
    'E/CN.4/2091/9/Add.3',
    '14 January 2091',
    'Original: ENGLISH',
  ],
  title: [
    'COMMISSION ON HUMAN RIGHTS',
    `${mandate}, submitted by Sir Tobias van Linden, pursuant to Commission resolution 2090/38`,
    'Addendum',
    'MISSION TO NORLAND',
  ],
  lines: [
    '# Introduction',
    '1. The Special Rapporteur undertook a mission to Norland from 28 November to 7 December 2090.',
    '# I. FINDINGS',
    '2. Many said that they had been beaten.',
    '# II. CONCLUSIONS AND RECOMMENDATIONS',
    '# Conclusions',
    '3. Torture is widespread in the north.',
    '# Recommendations',
    '# 1. Legislation',
    '4. Torture should be made an offence of its own.',
    '5. Ensure that confessions without a lawyer are void.',
    '# 2. To the judiciary',
    '6. Judges should ask each person how he or she was treated.',
    '# 3. To the international community',
    '7. Donors should support the training of doctors.',
  ],
}

export const followUpTable = `<html><body><table><tr><td>United Nations</td><td>A/HRC/992/52/Add.4</td><td>Distr.: General</td><td>1 March 2099</td></tr></table>
<p>${mandate}, Ada E. Merrin</p><p>Addendum</p><p>Follow-up to the recommendations made by the Special Rapporteur in his report on his visit to Valdoria</p>
<p><b>I. Introduction</b></p><p>1. The present addendum contains information from the Government and from organizations.</p><p>2. It is set out in tables.</p>
<table><tr><td>Recommendation (A/HRC/991/52/Add.2)</td><td>Situation during visit</td><td>Steps taken in previous years</td><td>Information received in the current year</td></tr>
<tr><td>(a) Amend the Criminal Code so that torture is an offence.</td><td>No offence.</td><td>A bill was tabled.</td><td>The State should hurry, an organization wrote.</td></tr></table></body></html>`

export const comments: Invented = {
  symbol: 'A/HRC/991/52/Add.6',
  cover: masthead('A/HRC/991/52/Add.6', '4 March 2099'),
  title: [`${mandate} on his visit to Valdoria: comments by the State*`],
  lines: [
    '1. The Government thanks the Special Rapporteur.',
    '2. It recommends that the report be corrected.',
    '3. The law was changed.',
  ],
}

export const spanish: Invented = {
  symbol: 'A/HRC/993/68/Add.3',
  cover: [
    'Naciones Unidas',
    'A/HRC/993/68/Add.3',
    'Asamblea General',
    'Distr. general',
    '29 de diciembre de 2098',
    'Original: español',
  ],
  title: [
    'Informe del Relator Especial sobre la tortura y otros tratos o penas crueles, inhumanos o degradantes, Tobías Linares',
    'Misión a Valdoria',
  ],
  lines: [
    '# I. Introducción',
    '1. El Relator Especial realizó una visita a Valdoria del 21 de abril al 2 de mayo de 2098.',
    '# II. Conclusiones y recomendaciones',
    '# A. Conclusiones',
    '2. La tortura es frecuente.',
    '# B. Recomendaciones',
    '3. El Relator Especial recomienda al Gobierno de Valdoria:',
    'a) Tipificar la tortura;',
    'b) Registrar cada detención.',
    '4. El Relator Especial exhorta a la comunidad internacional a apoyar la rehabilitación.',
  ],
}

export const bytesOf = (html: string): Uint8Array => new TextEncoder().encode(html)
export const pageOf = (document: Invented): Uint8Array => bytesOf(htmlOf(document))
