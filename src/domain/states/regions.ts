// The regional groups of the United Nations, for asking after several States at once. An order of the General Assembly, not of ours.

/** Members by group (UN, Department for General Assembly Affairs). Türkiye and the United States as they vote: with the fourth. */
export const regions = {
  african:
    'DZA AGO BEN BWA BFA BDI CPV CMR CAF TCD COM COG CIV COD DJI EGY GNQ ERI SWZ ETH GAB GMB GHA GIN GNB KEN LSO LBR LBY MDG MWI MLI MRT MUS MAR MOZ NAM NER NGA RWA STP SEN SYC SLE SOM ZAF SSD SDN TGO TUN UGA TZA ZMB ZWE',
  asia_pacific:
    'AFG BHR BGD BTN BRN KHM CHN CYP PRK FJI IND IDN IRN IRQ JPN JOR KAZ KIR KWT KGZ LAO LBN MYS MDV MHL FSM MNG MMR NRU NPL OMN PAK PLW PNG PHL QAT KOR WSM SAU SGP SLB LKA SYR TJK THA TLS TON TKM TUV ARE UZB VUT VNM YEM',
  eastern_european: 'ALB ARM AZE BLR BIH BGR HRV CZE EST GEO HUN LVA LTU MNE POL MDA ROU RUS SRB SVK SVN MKD UKR',
  latin_american_and_caribbean:
    'ATG ARG BHS BRB BLZ BOL BRA CHL COL CRI CUB DMA DOM ECU SLV GRD GTM GUY HTI HND JAM MEX NIC PAN PRY PER KNA LCA VCT SUR TTO URY VEN',
  western_european_and_others:
    'AND AUS AUT BEL CAN DNK FIN FRA DEU GRC ISL IRL ISR ITA LIE LUX MLT MCO NLD NZL NOR PRT SMR ESP SWE CHE TUR GBR USA',
} as const

export type Region = keyof typeof regions
export const regionNames = Object.keys(regions) as [Region, ...Region[]]

/** ISO3 of the members of a group. */
export const membersOf = (region: Region): string[] => regions[region].split(' ')

const groups = new Map(regionNames.flatMap((region) => membersOf(region).map((iso3) => [iso3, region] as const)))

/** The group of a State; null for who is in none. */
export const regionOf = (iso3: string): Region | null => groups.get(iso3) ?? null
