// Words that recommendations are usually made of: they tell where a word of the index is broken by a space.

/** Lower case, of two letters or more: those that stand in at least one in twelve of 107 reports of committees and reviews. */
export const usualWords: ReadonlySet<string> = new Set(
  `
  abandonment abduction ability able abolish abolished abolishing abolition abortion about above abroad absence
  absolute abuse abuses accede acceded acceding accelerate accept acceptable acceptance accepted accepting access
  accessibility accessible accessing accession accommodation accommodations accompanied accomplish accordance accorded
  according accordingly account accountability accountable accreditation accredited accurate accused achieve achieved
  achievement achievements achieving acknowledged acknowledges acknowledging acquire acquired acquisition across act
  action actions active actively activists activities activity actors acts actual ad adapt adaptation adapted added
  addition additional address addressed addresses addressing adequate adequately adhere adherence adhering
  administered administration administrative admission adolescents adopt adopted adopting adoption adult adults
  advance advanced advancement advances advancing adverse advice advisory advocacy advocate affairs affect affected
  affecting affects affirmative affirmed afford affordability affordable afforded after again against age agencies
  agency agenda agents aggravating aggression agreed agreement agreements agricultural ahead aid aids aim aimed aiming
  alia align aligned aligning alignment all allegations alleged allegedly alleviate alleviation allocate allocated
  allocating allocation allocations allow allowances allowed allowing allows almost along already also alternative
  alternatives although always amend amended amending amendment amendments amnesty among amongst amount an analyse
  analysis and annex announced annual another any anyone appeal appealed appeals applauded applicable application
  applications applied applies apply applying appoint appointed appointment appreciated appreciates appreciation
  approach approaches appropriate appropriately approval approved approximately arbitrarily arbitrary are area areas
  arising armed around arrangement arrangements arrest arrests art article articles arts as asked asking aspects
  assault assemblies assembly assess assessed assessing assessment assessments assist assistance assistants assisted
  assisting assistive associated association associations assured asylum at attached attacks attain attaining
  attainment attempts attend attendance attending attention attitude attitudes attitudinal audio augmentative
  authorities authority authorize authorized autism automatically autonomous autonomy availability available average
  avoid awaiting aware awareness awarenessraising background backlog balance balanced ban barriers based basic basis
  be because become becoming been before beginning begun behalf behaviour being beings belief beliefs believed
  belonging below benchmarks beneficiaries benefit benefiting benefits best better between beyond bilateral bill
  billion bills binding birth births bisexual blind board bodies body border born both boys branch branches bring
  bringing broad broadcasting broaden broader broadly brought budget budgetary budgets build building buildings built
  burden business businesses but by called calling calls campaign campaigns camps can candidates cannot capable
  capacities capacity capital captioning care carried carry carrying case cases categories category cause caused
  causes cease census cent central centre centres certain certificate certificates certification challenge challenged
  challenges change changes changing channels chapter characteristics characterized charge charged charges chemical
  child childhood children choice choices choose circulated circumstances cited citizen citizens citizenship civil
  civilian civilians claim claims clarification clarifications clarified clarify clarity classes clear clearly climate
  close closed closely closer closure code coercive coexistence coherent cohesion collaboration collect collected
  collecting collection collective combat combating combined comes coming commendable commended commends comment
  commented comments commercial commission commissions commit commitment commitments committed committee committees
  committing common communicate communication communications communities community companies compared compatibility
  compatible compensate compensation competence competencies competent compilation complaint complaints complement
  complete completed completely completion complex compliance compliant complies comply complying component composed
  composition comprehensive comprehensively comprising compulsory concept concepts concern concerned concerning
  concerns conclude concluded concluding conclusion conclusions concrete condemned condition conditions conducive
  conduct conducted conducting confidence confidentiality confinement confirmed conflict conflicts conform conformity
  congratulated conjunction connection conscience consensual consensus consent consenting consequences consider
  considerable consideration considered considering considers consistent consistently consolidate consolidating
  consolidation constant constitute constituted constitutes constitution constitutional constraints construction
  constructive construed consult consultation consultations consultative consulted contact contain contained contains
  content context continuation continue continued continues continuing continuous contraception contrary contribute
  contributed contributing contribution contributions control conventions convicted conviction convictions cooperate
  cooperated cooperating cooperation coordinate coordinated coordinating coordination core coronavirus corporal
  correct correctional corresponding corruption cost costs could council councils counsel counselling counter
  countering countries country couples course courses court courts cover coverage covered covering covers create
  created creating creation credible crime crimes criminal criminalization criminalize criminalized criminalizes
  criminalizing crisis criteria critical criticism crucial cruel cultural culture cultures current currently curricula
  curriculum custody customary customs cycle daily data database date de deaf deafblind deal dealing dealt death
  deaths debate decade decades decent decided decision decisionmaking decisions decisive declaration declarations
  declare declared decline decrease decreased decree decriminalization decriminalize dedicated deemed deeply
  defamation defence defend defenders deficiencies define defined defines defining definition definitions definitive
  degrading degree deinstitutionalization delay delays delegates delegation delegations deliver delivered delivery
  democracy democratic democratization demonstrate demonstrated demonstrations denial denied departments dependent
  deprivation deprived derogatory des descent described description design designate designated designed designing
  despite detailed details detained detainees detention detentions determination determine determined develop
  developed developing development developments devices devoted dialogue did differences different difficult
  difficulties digital dignified dignity direct directed directives directly disabilities disability disabled
  disadvantaged disaggregated disappearance disappearances disaster disasters discharge disciplinary discipline
  discourse discriminate discriminated discrimination discriminatory discuss discussed discussion discussions disease
  diseases dismissal disparities disparity displaced disproportionate disproportionately disputes disseminate
  disseminated dissemination distinction distribution district districts diverse diversity division divorce do
  document documents does doing domestic done donors down draft drafted drafting draw drawn drinking dropout drugs due
  duly duration during duties duty each earliest early economic economy edited editorial education educational effect
  effective effectively effectiveness effects efficiency efficient effort efforts eighth either elaborate elaborated
  elaboration elderly elected election elections electoral electroconvulsive elements eleventh eligibility eliminate
  eliminated eliminating elimination emergencies emergency emphasis emphasized emphasizes employ employed employees
  employers employment empower empowered empowering empowerment enable enabled enabling enact enacted enacting
  enactment encountered encourage encouraged encouragement encourages encouraging end endeavour endeavours ending
  endorsed enforce enforceable enforced enforcement engage engaged engagement engaging enhance enhanced enhancement
  enhancing enjoy enjoyed enjoyment enormous enough enquired enrolled enrolment enshrined ensuing ensure ensured
  ensures ensuring enter entered entire entities entitled entitlements entry environment environmental environments
  envisage envisaged equal equality equally equipment equitable equity equivalent eradicate eradicating eradication
  especially essential establish established establishes establishing establishment establishments ethnic ethnicity
  evacuation evaluate evaluation even event events eventually every everyone evictions evidence evidenced evolving
  examination examine examined examining example examples except exception exceptional exceptions excessive exchange
  excluded exclusion execution executions executive exercise exercising exist existed existence existing exists expand
  expanded expanding expansion expectations expected expedite expeditious expeditiously expenditure expenses
  experience experienced experiences expert expertise experts explained explicit explicitly exploitation exposed
  express expressed expresses expressing expression expressly extend extended extending extension extensive extent
  external extrajudicial extranet extraordinary extreme extremely face faced faces facilitate facilitated facilitating
  facilities facility facing fact facto factor factors facts failed failure fair fairness families family far favour
  favourable federal female few field fields fifteenth fifth fight fighting figures filing final finalize finally
  financial financing find findings firmly first five flexible focal focus focused focusing follow followed following
  food for force forced forces foreign foreigners form formal formally formats former forms formulate formulated
  formulation forth forthcoming forum forward foster fostering found foundation founding four fourteenth fourth frame
  frames framework frameworks frank free freedom freedoms freely frequent frequently from fruitful fulfil fulfilling
  fulfilment full fully function functional functioning functions fund fundamental funded funding funds further future
  gaining gap gaps gather gay gender general generally genital genocide genuine geographic geographical girls give
  given giving global goal goals going good goods governance governed governing government governmental governments
  gradually grant granted granting grants grave great greater greatest gross ground grounds group groups growing
  growth guarantee guaranteed guaranteeing guarantees guardians guardianship guidance guide guided guidelines guilty
  habilitation had handed harassment harmful harmonization harmonize harmonized harmonizing harmony has hate hatred
  have having he head headed health healthcare healthy heard hearing hearings held help helped helping her high higher
  highest highlighted highly hinder hindering hiring his historical history hold holders holding holistic home homes
  homosexuality honour hope hoped hospitalization hospitals hosting hours household households houses housing how
  however human humane humanitarian humanity hunger hygiene ideas identification identified identify identifying
  identity if ill illegal illiteracy illness illtreatment image immediate immediately immigrants immigration
  immunization impact impacts impairment impairments impartial impartiality implement implementation implemented
  implementing implications importance important impose imposed imposing imposition impressive imprisonment improve
  improved improvement improvements improving impunity in inaccessibility inaccessible inadequate incapable incentives
  incidence incidents incitement include included includes including inclusion inclusive inclusivity income
  inconsistent incorporate incorporated incorporating incorporation increase increased increasing increasingly
  independence independent independently indicate indicated indicating indicators indigenous indirect individual
  individualized individuals inequalities inequality infant influence inform informal information informed
  infrastructure inhabitants inheritance inhuman inhumane initial initiate initiated initiative initiatives inmates
  innocence inquired inquiries inquiry insecurity inspection instance instances instead institute institution
  institutional institutionalization institutionalized institutions instruction instrument instruments insufficient
  insurance integral integrate integrated integrating integration integrity intellectual intended intends intensify
  intensifying intensive intention inter interaction interactive interest interested interests interference
  interministerial internal internally international internationally interpretation interpreters intersecting
  intersectional intersex intervention interventions intimidation into intolerance introduce introduced introducing
  introduction investigate investigated investigating investigation investigations investment invitation invitations
  invite invited invites involuntary involve involved involvement involves involving irregular irrespective is
  isolated isolation issuance issue issued issues issuing it item its itself job jobs joined joint journalists judge
  judges judicial judiciary jure jurisdiction jurisdictions jurisprudence just justice juvenile juveniles keeping key
  killing killings kind kinds knowledge known la labour lack lacking lacks land lands language languages large largely
  largest last lasting later latest latter launch launched launching law lawful laws lawyer lawyers lead leaders
  leadership leading learn learning least leave led legal legality legally legislation legislative legislature
  legitimate leisure length lengthy lesbian lessons level levels liability liberties liberty life light like limit
  limitations limited limiting limits line lines linguistic link linked links list listed lists literacy little live
  lives living local located location long longer looked low lower machinery made magistrates main mainly mainstream
  mainstreamed mainstreaming maintain maintained maintaining maintenance major majority make makes making malaria
  malnutrition managed management mandate mandated mandates mandatory manner many marginalization marginalized marital
  marker market marriage marriages married marry mass material materials maternal maternity matter matters maximum may
  meaningful means measurable measure measures mechanism mechanisms media medical medication meet meeting meetings
  member members men mental mentioned met method methods might migrant migrants migration migratory military million
  mind minimize minimum mining ministries ministry minor minorities minority minors misconduct mission mistreatment
  mitigate mobile mobility model models modern modes monitor monitored monitoring months moratorium more mortality
  most mothers motivated move movement moving much multicultural multidisciplinary multilateral multiple municipal
  municipalities murder must mutilation namely narrow nation national nationality nationally nationals nationwide
  natural nature near nearly necessary need needed needs negative negatively neglect negotiations neighbouring neither
  network networks never nevertheless new newly newspapers next no nondiscrimination normative norms not notably note
  noted notes noting notwithstanding now number numbers numerous objective objectives obligation obligations obliged
  observance observation observations observe observed observers observes obstacles obtain obtained obtaining
  occupation occupied occur occurred of offence offences offenders offer offered offering offers office officers
  offices official officially officials often older on once one ongoing online only open opened opening openness
  operate operating operation operational operations opinion opinions opportunities opportunity opposition optional or
  order orders organisations organization organizational organizations organize organized organs orientation origin
  other others out outcome outcomes outlets outlined outreach outside outstanding over overall overcome overcrowding
  overdue oversight owing own ownership paid pandemic para paragraph paragraphs paras parental parenthood parents
  parity parliament parliamentary part participants participate participated participating participation participatory
  particular particularly parties partners partnership partnerships parts party passed past patriarchal pay paying
  payment peace peaceful penal penalties penalty pending penitentiary pension pensions people peoples per perceived
  percentage perception perceptions perform performance performed performing period periodic periods permanent permit
  permits permitted perpetrated perpetrators persist persisted persistence persistent persisting person personal
  personnel persons perspective pertaining phenomena phenomenon physical physically pilot place placed placement
  places placing plain plan planned planning plans platforms play played pleased pledges point pointed points police
  policies policy policymaking political politically politicians politics polling poor population populations
  pornography posed position positions positive positively possibilities possibility possible posted posts potential
  poverty power powers practical practice practices practitioners praised preference preferences pregnancy pregnant
  prejudice prejudices prenatal preparation prepare prepared prepares preparing prescribed presence present
  presentation presented preservation preserve presidential press pressure presumption pretrial prevailing prevalence
  prevalent prevent prevented preventing prevention preventive prevents previous previously primarily primary
  principal principle principles prior priorities prioritize priority prison prisoners prisons privacy private
  proactive problem problems procedural procedure procedures proceed proceedings process processes processing
  procurement produce product production products profession professional professionals programme programmes programs
  progress progressive progressively prohibit prohibited prohibiting prohibition prohibits project projects prolonged
  promote promoted promotes promoting promotion prompt promptly promulgation proper properly property proportion
  proportionate proposal proposals proposed prosecute prosecuted prosecuting prosecution prosecutions prosecutors
  prostitution protect protected protecting protection protections protects protocol protocols provide provided
  providers provides providing provinces provincial provision provisions psychiatric psychological psychosocial public
  publication publicly publish published punish punishable punished punishing punishment punitive pupils purpose
  purposes pursuant pursue pursuing pursuit put putting qualifications qualified quality queries question questions
  quickly quota quotas race racial racially racism racist radio raise raised raising range rape rapporteurs rarely
  rate rates rather ratification ratified ratify ratifying reach reached read readiness reaffirmed real reality
  realization realize reason reasonable reasons recalled recalling recalls receive received receiving recent recently
  reception recognition recognize recognized recognizes recognizing recommendation recommendations recommended
  recommends reconciliation reconstruction record recorded records recovery recreation recreational recruitment
  redouble redress reduce reduced reducing reduction refer reference references referendum referral referred referring
  reflect reflected reflects reform reforming reforms refrain refugee refugees regard regarded regarding regardless
  regards regime regimes region regional regions register registered registration registry regrets regretted regular
  regularly regulate regulated regulating regulation regulations regulatory rehabilitation reinforce reinforcing
  reintegration reiterated rejected related relating relation relations relationship relationships relatively release
  released relevant reliable relief religion religions religious remain remained remaining remains remarkable remedies
  remedy remote removal remove removed removing remuneration render rendered renewed reparation reparations repeal
  repealing replace replied replies report reported reportedly reporting reports representation representative
  representatives represented representing reprisals reproductive request requested requests require required
  requirement requirements requires requiring requisite research reservation reservations resettlement residence
  resident residential residents residing resolution resolutions resolve resolved resource resourced resources respect
  respected respectful respecting respective respectively respects respond responded responding response responses
  responsibilities responsibility responsible restoration restorative restore restoring restraints restrict restricted
  restricting restrictions restrictive restricts result resulted resulting results retain retention return returned
  review reviewed reviewing revise revised revising revision revisions right rights risk risks road robust role roles
  root rule rules ruling rural safe safeguard safeguarding safeguards safety said sale saluted same sanction
  sanctioning sanctions sanitation satisfaction scheme schemes school schooling schools scope scourge scrutiny
  seclusion second secondary secretariat section sections sector sectoral sectors secure security see seek seekers
  seeking segments segregated segregation selected selection senior sensitive sensitivity sensitization sensitize
  sentence sentenced sentences sentencing separate separated separation series serious seriously servants serve served
  service services serving session set setting settings settlement settlements seven seventeenth several severe
  severely sex sexual share shared sharing shelter sheltered shelters short shortage shortcomings shorten shortly
  should showed shown sign signature signed significant significantly signing similar simplified since single sites
  situation situations six sixth skills small smooth so social societal society socioeconomic soldiers solely
  solidarity solitary solution solutions some soon sought sources sovereign space spaces special specialized specific
  specifically speech speed speedy sphere spheres spirit spite sport sports spouses spread stability stable staff
  stage stages stakeholders stand standard standards standing start started starting state stated stateless
  statelessness statement statements states stating stations statistical statistics status statute statutory stemming
  step steps stereotypes stereotyping sterilization stigma stigmatization still stipulated stood stop strategic
  strategies strategy streamline street strength strengthen strengthened strengthening stressed strict strictly
  strides strike strive strong stronger strongly structural structure structures struggle students studies study
  studying subject subjected subjects submission submit submitted submitting subsequent subsidies substantial
  substantially substantive substitute substituted success successful successfully such suffered suffering sufficient
  sufficiently suggested suicide suitable summary supervision supply support supported supporting supportive supports
  surveillance survey suspected suspects suspend suspended sustainable sustained swiftly symbol system systematic
  systematically systemic systems tackle tackling tactile take taken takes taking tangible target targeted targeting
  targets task tasked tasks taught teacher teachers teaching technical technologies technology television temporary
  tenure term termination terminology terms territorial territories territory terrorism terrorist tertiary texts than
  thanked thanks that the their them thematic themselves then therapy there thereby therefore therein thereof thereon
  thereto these they third thirteenth this thorough thoroughly those though thousands threat threatened threats three
  through throughout thus time timeline timelines timely times to together tolerance took tools torture total tourism
  towards track trade traditional traditions trafficking train trained training transfer transformation transgender
  transition transitional translation transmit transmitted transparency transparent transport transportation travel
  treat treated treaties treatment treatments treaty trend trial trials tribunals tried troika truth trying
  tuberculosis twelfth two type types unable unacceptable unaccompanied under underlined undermine underrepresentation
  underscored understand understanding understood undertake undertaken undertaking undocumented undue unemployment
  unequal union unions unique unit units unity universal universities unlawful unless unrestricted until up upcoming
  update updated upheld uphold upholding upon urban urged urgency urgent urges use used using utmost valuable value
  valued values variety various very victim victims video view views violated violation violations violence violent
  vision visit visited visits visual vital vocational voluntary vote voter voters voting vulnerability vulnerable wage
  wages wanted war warning was water way ways wealth website websites welcome welcomed welcomes welcoming welfare well
  were what when where whereby whether which while who whole whom whose wide widely wider widespread will willingness
  wished wishes with withdraw withdrawal withdrawing within without witnesses woman women work worked workers
  workforce working workplace workplaces workshops world worship worst would written xenophobia xenophobic year years
  yet young youth
  `
    .trim()
    .split(/\s+/),
)
