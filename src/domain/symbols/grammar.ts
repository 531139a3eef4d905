// The grammar of UN document symbols (DATA-MODEL 4.2) as an ordered table of patterns over a normalised symbol.

export const symbolClasses = [
  'tb_country',
  'tb_legacy_report',
  'tb_cr',
  'tb_concl',
  'tb_legacy_loi',
  'tb_legacy_co',
  'tb_protocol',
  'tb_sr',
  'tb_gc',
  'tb_comm',
  'tb_session',
  'tb_rules',
  'spt',
  'upr_wg_input',
  'upr_wg_draft',
  'hrc_dec_res',
  'hrc',
  'chr',
  'ga_res',
  'ga_supp',
  'core',
  'internal',
  'un_other',
] as const
export type SymbolClass = (typeof symbolClasses)[number]

export type Rule = { class: SymbolClass; pattern: string }

const tb = '(?<body>CAT|CCPR|CEDAW|CERD|CRC|CED|CMW|CRPD)'
// CESCR is the only committee without a prefix of its own: "E/C.12/AUS/CO/6"
const tbRoot = `(?:${tb}/C|(?<body2>E/C\\.12))`
// "CHN-HKG"; "EU" is the one regional organisation that reports: "CRPD/C/EU/CO/1"
const country = '(?<country>[A-Z]{3}(?:-[A-Z]{3})?|EU)'
// COAR: concluding observations in the absence of a report
const kinds = 'COAR|CO|QPR|Q|RQ|FCO|PQ|PRQ|FUIR|FU|IR|OAI|AI|VR'
const numbers = '(?<number>\\d+(?:-\\d+)?)'
const n = (name: string): string => `(?<${name}>\\d+)`
const session = '(?<session>\\d+|S-\\d+)'
const roman = '[IVXL]+'
const year = '(?<year>(?:19|20)\\d\\d)'
// "/Add.1", "/Rev.2/Corr.1"; asterisks mark a reissue
const suffix = '(?<suffix>(?:/(?:ADD|CORR|REV|CRP|AMEND)\\.\\d+)*)(?<reissue>\\*{0,3})'

/** First match wins; the specific rules stand before `tb_session`, `tb_rules` and `ga_supp`. */
export const rules: readonly Rule[] = [
  { class: 'tb_cr', pattern: `(?<body>CAT)/C/CR/${session}/${n('number')}` },
  { class: 'tb_concl', pattern: `(?<body>CAT)/C/(?<session>\\d+|${roman})/CONCL\\.${n('number')}` },
  { class: 'tb_legacy_loi', pattern: `${tb}/C/(?<session>\\d+|${roman})/L/${country}` },
  // CERD/C/62/CO/2 and CCPR/CO/78/SVK: session first, about 2000 to 2005
  { class: 'tb_legacy_co', pattern: `(?<body>CERD)/C/${n('session')}/(?<type>CO)/${n('number')}` },
  { class: 'tb_legacy_co', pattern: `(?<body>CCPR)/(?<type>CO)/${n('session')}/${country}` },
  { class: 'tb_protocol', pattern: `(?<body>CRC)/C/(?<kind>OPSC|OPAC)/${country}(?:/(?<type>${kinds}))?/${numbers}` },
  {
    class: 'tb_country',
    pattern: `${tbRoot}/${country}(?:/(?<type>${kinds}))?/(?<restricted>R\\.)?${numbers}`,
  },
  { class: 'tb_comm', pattern: `${tbRoot}/(?<session>\\d+|${roman})/D/${n('number')}/${year}` },
  { class: 'tb_sr', pattern: `${tbRoot}(?:/(?:${year}|${n('session')}))?/SR\\.${n('number')}` },
  { class: 'tb_gc', pattern: `${tbRoot}/GC/${n('number')}` },
  { class: 'tb_legacy_report', pattern: `${tbRoot}/${n('due')}/ADD\\.${n('add')}` },
  { class: 'tb_legacy_report', pattern: `(?<body3>E)/(?<year>19(?:84|86|90))/${n('due')}/ADD\\.${n('add')}` },
  // CERD/C/2007/1
  { class: 'tb_session', pattern: `${tbRoot}/${year}/${n('number')}` },
  { class: 'tb_session', pattern: `${tbRoot}/(?<session>\\d+|${roman})/(?<restricted>R\\.)?${n('number')}` },
  { class: 'tb_rules', pattern: `${tbRoot}/${n('number')}` },
  {
    class: 'spt',
    pattern: `CAT/OP/(?<country>[A-Z]{3})(?:/(?<type>ROSPR|ROSP|RONPM))?/(?<restricted>R\\.)?${n('number')}`,
  },
  { class: 'spt', pattern: `CAT/OP/(?<type>GC)/${n('number')}` },
  { class: 'spt', pattern: `CAT/OP/${n('session')}/${n('number')}` },
  { class: 'spt', pattern: `CAT/OP/${n('number')}` },
  { class: 'upr_wg_input', pattern: `A/HRC/WG\\.6/${n('session')}/${country}/(?<number>[123])` },
  { class: 'upr_wg_draft', pattern: `A/HRC/WG\\.6/${n('session')}/(?<kind>L\\.)?${n('number')}` },
  // drafts of the first session: "A/HRC/WG.6/1/ARG/4"
  { class: 'upr_wg_draft', pattern: `A/HRC/WG\\.6/${n('session')}/${country}/(?<number>4)` },
  { class: 'hrc_dec_res', pattern: `A/HRC/(?<kind>DEC|RES|PRST)/${session}/${n('number')}` },
  { class: 'hrc', pattern: `A/HRC/${session}/(?:(?<kind>NGO|NI|G)/|(?<kind2>L\\.|CRP\\.))?${n('number')}` },
  { class: 'chr', pattern: `E/CN\\.4/${year}/${n('number')}` },
  { class: 'ga_res', pattern: `A/(?<kind>RES)/${n('session')}/${n('number')}` },
  { class: 'ga_supp', pattern: `A/${n('session')}/${n('number')}` },
  { class: 'core', pattern: `HRI/CORE/${country}/${year}` },
  { class: 'core', pattern: `HRI/CORE/(?<number>1)/ADD\\.${n('add')}` },
  {
    class: 'internal',
    pattern: `INT/(?<body>[A-Z]{3,5})/(?<kind>[A-Z]{2,4})/(?:${country}|${n('session')})/${n('number')}`,
  },
  // other organs, met as references: to be parsed, not to be collected
  { class: 'un_other', pattern: `HRI/(?<kind>GEN)/${n('number')}` },
  { class: 'un_other', pattern: `HRI/(?<kind>MC)/${year}/${n('number')}` },
  { class: 'un_other', pattern: `A/C\\.[1-6]/${n('session')}/(?<kind>L\\.)?${n('number')}` },
  { class: 'un_other', pattern: `S/(?<kind>RES)/${n('number')}` },
  { class: 'un_other', pattern: `[SE]/${year}/${n('number')}` },
].map((rule) => ({ class: rule.class as SymbolClass, pattern: rule.pattern + suffix }))
