// Invented recommendations by a second reader, labelled before they were run: "flag subtags | text" a line.
// "1" flagged, "0" not; "d" doubtful. Set A was written before the rules were read, sets B and C after.
export type LabelledAsk = { flag: boolean; doubtful: boolean; subtags: string[]; text: string }

const read = (table: string): LabelledAsk[] =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [, flag, doubt, subtags, text] = /^([01])(d?)\s+(\S+) \| (.+)$/.exec(line.trim()) ?? []
      if (!flag || !subtags || !text) throw new Error(`not a labelled line: ${line}`)
      return { flag: flag === '1', doubtful: doubt === 'd', subtags: subtags.split(','), text }
    })

export const secondReaderA: readonly LabelledAsk[] = read(`
1 offence_art4 | Take the necessary steps towards the criminalization of torture in its domestic legislation
1 offence_art4 | Consider the criminalisation of acts of torture under national law
1 offence_art4,bill_adoption | Speed up the adoption of a law criminalizing torture
1 bill_adoption | Finalise the adoption of the bill on torture pending before the National Assembly
1 offence_art4,code_amendment | Include torture as a crime in the Penal Code, as recommended by the Committee against Torture
1 definition_art1 | Take into account the recommendations of the Committee against Torture and adopt a definition of torture in keeping with article 1 of the Convention
1 definition_art1 | Bring its legislation into conformity with the Convention against Torture, notably by adopting a definition of torture which covers all the elements of article 1
1 treaty_incorporation | Harmonize its domestic laws with the obligations under the Convention against Torture
1 treaty_incorporation | Bring its legislation in line with its obligations under CAT
1 treaty_incorporation | Incorporate fully the provisions of the Convention against Torture into its internal legal order
1 treaty_incorporation | Transpose into domestic law the Convention against Torture, to which it has been a party since 1998
1 treaty_incorporation | Domesticate the Convention against Torture and other Cruel, Inhuman or Degrading Treatment or Punishment
1 offence_art4 | Recognise torture as a specific criminal offence in its legislation
1 offence_art4,autonomous_crime | Recognize torture as a separate crime under national law and ensure that victims have access to compensation
1 definition_art1,code_amendment | Amend articles 117 and 309 of the Criminal Code so that they are consistent with article 1 of the Convention against Torture
1 definition_art1 | Revise its legislation in order to adopt a definition of torture consistent with international law
1 definition_art1,code_amendment | Revise the definition of torture contained in the Criminal Code
1 penalties | Penalise acts of torture with sanctions that reflect their gravity
1 penalties,offence_art4 | Ensure that torture is punishable under the law by penalties commensurate with the seriousness of the crime
1 legal_prohibition,bill_adoption | Enact legislation to outlaw torture in all its forms
1 legal_prohibition,bill_adoption | Enact legislation to explicitly prohibit torture
1 legal_prohibition | Explicitly prohibit torture and other ill-treatment in its national legislation
1 legal_prohibition | Enshrine the prohibition of torture in the Constitution
1 legal_prohibition | Ban torture through appropriate legislation
1 legal_prohibition | Include an absolute ban on torture in the new Constitution
1 limitation_periods | Remove the statute of limitations applicable to the crime of torture
1 limitation_periods | Ensure that the crime of torture is not subject to prescription
1 amnesty_immunity | Exclude persons responsible for acts of torture from the scope of any amnesty law
1 amnesty_immunity | Repeal provisions granting immunity from prosecution to security officers for acts of torture
1 military_code,offence_art4 | Introduce the crime of torture into the Code of Military Justice
1 subnational_alignment,offence_art4 | Ensure that all states of the federation classify torture as a crime in their criminal codes, in accordance with international standards
1 subnational_alignment,definition_art1 | Harmonize the definition of torture across all federal entities on the basis of the Convention against Torture
1 definition_art1,autonomous_crime | Adopt a federal definition of torture as a specific crime, in accordance with article 1 of CAT
1 offence_art4 | Enact comprehensive legislation to make torture a criminal offence and bring perpetrators to justice
1 bill_adoption | Accelerate the passage of the Prevention of Torture Bill through Parliament
1 bill_adoption | Expedite the enactment of the Anti-Torture Bill
1 bill_adoption | Approve as soon as possible the draft law for the prevention and punishment of torture
1 bill_adoption,penalties | Promulgate the law punishing acts of torture
1 offence_art4,code_amendment | Ensure that the revision of the Criminal Code currently under way results in torture being made an offence
1 offence_art4,definition_art1,code_amendment | Complete the reform of its Penal Code so as to include a definition and the criminalisation of torture
1 definition_art1 | Provide for a definition of torture in national legislation which is fully consistent with the Convention
1 definition_art1,offence_art4 | Define torture as a criminal offence in conformity with articles 1 and 4 of CAT
1 offence_art4,autonomous_crime,code_amendment | Make torture a distinct offence in the Criminal Code
1 offence_art4 | Typify the crime of torture in accordance with international standards
1 offence_art4,code_amendment | Classify the offence of torture in its Criminal Code in accordance with the Convention against Torture
1 offence_art4 | Adopt measures to ensure that torture is characterised as a crime in national law
1 offence_art4,penalties | Establish the crime of torture in its legislation with penalties appropriate to its gravity
1 penalties | Increase the penalties for the crime of torture
1 penalties,code_amendment | Review the Criminal Code so that penalties for acts of torture take into account their grave nature
1 modes_of_liability,definition_art1 | Extend the definition of torture in its legislation to acts committed with the consent or acquiescence of public officials
1 modes_of_liability,offence_art4 | Ensure that complicity in and attempts at torture are likewise made offences under criminal law
1 command_responsibility | Introduce into its law the criminal responsibility of superiors for acts of torture committed by their subordinates
1 superior_orders | Provide in law that an order from a superior officer may not be invoked as a justification of torture
1 non_derogability,legal_prohibition | Guarantee in its legislation that no exceptional circumstances may be invoked to justify torture
1 jurisdiction_arts5_8 | Establish in its legislation universal jurisdiction over acts of torture
1 cidt_offence,offence_art4 | Criminalise torture and ill-treatment in conformity with the Convention
1 definition_art1,treaty_incorporation | Continue efforts to bring its laws into line with the Convention against Torture, particularly as regards the definition of torture
1 offence_art4 | Take all measures needed so that torture is explicitly criminalised
1 offence_art4 | Ratify OPCAT and criminalise torture in its national legislation
1 definition_art1,ratification | Sign and ratify the Optional Protocol to the Convention against Torture and incorporate a definition of torture into its criminal law
1 offence_art4 | Strengthen safeguards for persons deprived of their liberty, train police officers, and make torture an offence under the law
1 definition_art1 | Establish an independent complaints body for police abuse, ensure access to a lawyer, and adopt a definition of torture in line with the Convention
1 offence_art4,code_amendment | Investigate promptly all allegations of torture, pay compensation to victims and amend the Penal Code to criminalise torture
1 offence_art4,code_amendment | That the crime of torture be incorporated in the Penal Code
1 definition_art1 | That a definition of torture be included in national legislation
1 bill_adoption | That the draft law on torture be passed without further delay
1 offence_art4 | Torture should be made a specific crime in domestic law
1 offence_art4,penalties | Adopt legislative measures to criminalise and punish torture
1 offence_art4 | Continue its legislative reforms by making torture a crime in accordance with CAT
1 code_amendment | Amend the provisions of the Penal Code relating to torture in order to bring them into line with international standards
1 code_amendment | Review the articles of the Criminal Code concerning torture with a view to their compliance with the Convention
1 code_amendment | Bring the Penal Code into full compliance with the Convention against Torture
1 code_amendment | Adapt its Criminal Code to the requirements of the Convention against Torture
1 definition_art1 | Consider adopting a comprehensive definition of torture
1 definition_art1 | Adopt a clear legal definition of torture
1 definition_art1 | Broaden the definition of torture in its legislation to cover psychological suffering
1 definition_art1 | Ensure that the definition of torture is in full conformity with that of the Convention
1 definition_art1 | Clarify the legal definition of torture in accordance with article 1 of the Convention against Torture
1 definition_art1,offence_art4 | Incorporate into its criminal legislation a definition of the crime of torture including all the elements set out in the Convention against Torture
1 definition_art1 | Fulfil its commitment to define torture in national legislation
1 definition_art1 | Incorporate into national law the definition of torture contained in CAT, and fight impunity of law enforcement officers
1 definition_art1 | Implement the recommendations of the Committee against Torture by incorporating the definition of torture into domestic law
1 definition_art1 | Implement the recommendation of the Human Rights Committee that a definition of torture be adopted
1 definition_art1 | Enact legislation containing a definition of torture which complies with international standards
1 offence_art4 | Follow up on the recommendation of CAT to introduce torture as a specific offence
1 offence_art4,definition_art1 | Adopt as a matter of priority legislation defining and criminalising torture
1 offence_art4 | Develop legislation that would criminalize torture and degrading treatment
1 offence_art4 | Review its criminal legislation with a view to criminalizing torture explicitly
1 offence_art4,autonomous_crime | Introduce a self-standing offence of torture
1 offence_art4,autonomous_crime | Introduce into its legal order an autonomous offence of torture
1 offence_art4 | Ensure that each and every act of torture is an offence under its criminal law
1 offence_art4 | Strengthen national legislation to criminalise torture
1 offence_art4 | Consider the possibility of incorporating the crime of torture in its domestic law
1 offence_art4 | Reinforce the legal framework by criminalizing torture and protecting detainees
1 legal_prohibition | Take legislative and practical measures to prohibit torture
1 legal_prohibition,bill_adoption | Adopt a law prohibiting torture and inhuman treatment in places of detention
1 legal_prohibition,bill_adoption | Introduce a law banning torture and other cruel, inhuman or degrading treatment or punishment
1 legal_prohibition | Prohibit by law all forms of torture and ill-treatment, including corporal punishment
1 legal_prohibition | Guarantee that torture is prohibited by law at all times
1 legal_prohibition,code_amendment | Amend the Criminal Procedure Code to expressly prohibit torture
1 bill_adoption | Adopt a specific law on torture
1 bill_adoption | Adopt without delay anti-torture legislation
1 bill_adoption | Pass legislation on the prevention of torture, drafted with the participation of civil society
1 bill_adoption | Adopt the law on preventing and combating torture as soon as possible
1 bill_adoption | Intensify efforts to ensure the speedy adoption of the law against torture
1 bill_adoption | Enact legislation to prevent torture and ill-treatment
1 bill_adoption | Elaborate and adopt a law specifically on torture, with the technical assistance of OHCHR
1 bill_adoption | Give priority to the adoption of the legislation on torture which is before Parliament
1 bill_adoption,penalties | Adopt legislation imposing severe penalties on those who commit acts of torture
1 bill_adoption | Bring into force the Act on the Prevention of Torture
1 bill_adoption | Resubmit to the Senate the draft bill on torture
1 bill_adoption,treaty_incorporation | Enact enabling legislation for the Convention against Torture
1 treaty_incorporation | Adopt implementing legislation for the Convention against Torture
1 treaty_incorporation | Enact national legislation to give effect to the provisions of the Convention against Torture
1 treaty_incorporation,ratification | Ratify the Convention against Torture and incorporate its provisions into national law
1 treaty_incorporation,ratification | Accede to CAT and align its national legislation accordingly
1 treaty_incorporation | Align national legislation with the Convention against Torture, which it ratified in 2006
1 treaty_incorporation | Review national legislation to ensure that it is compatible with CAT
1 treaty_incorporation | Ensure full compliance of its domestic legislation with the Convention against Torture
1 treaty_incorporation | Undertake the legislative reforms required to comply with the Convention against Torture
1d treaty_incorporation | Bring national law and practice into line with the Convention against Torture
1d treaty_incorporation | Incorporate into domestic legislation all the international human rights treaties to which it is party, including ICCPR, CAT and CRC
1d treaty_incorporation | Ratify CEDAW, CAT and the CRPD and harmonise its legislation with these instruments
1d treaty_incorporation | Ratify the Convention against Torture and CED and take measures to translate them into domestic law
1d legal_prohibition | Prohibit torture and guarantee the right to a fair trial
1d legal_prohibition | Ban torture and other cruel, inhuman or degrading treatment
1d code_amendment | Improve the legislative framework concerning torture
1d bill_adoption | Strengthen its legislation on torture and arbitrary detention
1d reservation_art1_4 | Withdraw its declaration concerning articles 1 and 4 of the Convention against Torture
0 ratification | Ratify the Convention against Torture and its Optional Protocol
0 ratification | Accede to the Optional Protocol to the Convention against Torture at an early date
0 ratification | Consider ratifying CAT, ICPPED and the Second Optional Protocol to ICCPR aiming at the abolition of the death penalty
0 ratification | Complete the internal procedures for the ratification of the Convention against Torture
0 ratification | Sign and ratify the Convention against Torture and withdraw its reservations to CEDAW
0 opcat_npm | Adopt the law establishing the national preventive mechanism under OPCAT
0 opcat_npm | Expedite the enactment of the bill creating the national mechanism for the prevention of torture
0 opcat_npm | Establish a national mechanism for the prevention of torture in accordance with OPCAT
0 opcat_npm | Amend the law on the Ombudsman so that it may act as national preventive mechanism under the Optional Protocol to CAT
0 opcat_npm | Provide the National Committee for the Prevention of Torture with adequate resources
0 opcat_npm | Ratify OPCAT and adopt the corresponding legislation for a national torture prevention mechanism
0 accountability_impunity | Investigate all allegations of torture and bring perpetrators to justice
0 accountability_impunity | Ensure that perpetrators of torture are prosecuted and punished in accordance with the law
0 accountability_impunity | Combat impunity for acts of torture and ensure effective investigations
0 accountability_impunity | Put an end to impunity for torture by prosecuting those responsible under criminal law
0 accountability_impunity | Ensure that those who commit torture receive sentences proportionate to the gravity of their acts
0 accountability_impunity | Conduct prompt and impartial investigations into reports of torture by members of the police and punish those found guilty
0 accountability_impunity | Take concrete measures to end the impunity enjoyed by officers accused of torture
0 accountability_impunity | Hold accountable officials who have committed the crime of torture
0 accountability_impunity | Establish an independent body to investigate complaints of torture by law enforcement officials
0 accountability_impunity | Take all measures to ensure that no act of torture goes unpunished
0 accountability_impunity | Guarantee that cases of torture and extrajudicial killings are investigated, and that the perpetrators face criminal prosecution
0 accountability_impunity | Strengthen the capacity of prosecutors to investigate crimes of torture
0 accountability_impunity | Ensure that acts of torture committed by security forces are investigated and those responsible are tried in civil courts
0 accountability_impunity | Intensify efforts to eradicate torture, including by ensuring criminal accountability of perpetrators
0d accountability_impunity | Take measures to prevent, prosecute and punish torture
0d accountability_impunity | Take effective measures to prevent and punish acts of torture
0 uphold_prohibition_conduct | Respect the prohibition of torture in all circumstances
0 uphold_prohibition_conduct | Ensure respect for the absolute prohibition of torture, including in the fight against terrorism
0 uphold_prohibition_conduct | Uphold its obligations regarding the prohibition of torture
0 uphold_prohibition_conduct | Guarantee that the prohibition of torture is observed in all detention centres
0 uphold_prohibition_conduct | Ensure the effective enforcement of the ban on torture in police stations
0 uphold_prohibition_conduct | Comply with its obligations under the Convention against Torture with regard to the prohibition of torture
0 uphold_prohibition_conduct | Make every effort to guarantee that the prohibition of torture is strictly applied by the security services
0d uphold_prohibition_conduct | Pursue its efforts aimed at prohibiting torture
0d uphold_prohibition_conduct | Continue efforts to prohibit and eradicate torture
0 prevention_general | Take effective steps to prevent torture in places of detention
0 prevention_general | Put an end to the practice of torture and ill-treatment
0 prevention_general | Continue to fight against torture and other ill-treatment
0 prevention_general | Eliminate the use of torture by the police and the military
0 prevention_general | Intensify its efforts to combat torture and improve conditions in prisons
0 prevention_general | Adopt urgent measures to eradicate torture from prisons
0 prevention_general | Adopt a national plan of action for the prevention of torture
0 prevention_general | Develop a comprehensive strategy to combat torture
0 prevention_general | Take immediate measures against torture in police custody
0 prevention_general | Fully implement its obligations under the Convention against Torture
0 prevention_general | Implement the recommendations of the Committee against Torture and the Special Rapporteur on torture
0 training | Provide training to police officers on the absolute prohibition of torture
0 training | Include the prohibition of torture in the training curricula for law enforcement personnel
0 training | Integrate the Istanbul Protocol in the training of forensic doctors and judges
0 redress | Adopt a law on reparation for victims of torture
0 redress | Ensure that victims of torture obtain redress and rehabilitation, including by law
0 redress | Enact legislation guaranteeing the right of torture victims to compensation
0 redress | Adopt legislation on the rehabilitation of victims of torture and ratify OPCAT
0 exclusionary_rule | Ensure that confessions obtained under torture are not admissible as evidence in court
0 exclusionary_rule | Amend the Criminal Procedure Code to make confessions obtained through torture inadmissible
0 exclusionary_rule | Prohibit by law the use in court of statements obtained under torture
0 exclusionary_rule | Adopt legislation banning evidence extracted by torture
0 non_refoulement | Amend its legislation so that no one is returned to a State where he or she may face torture
0 non_refoulement | Incorporate into national law the principle that no one shall be expelled to a country where there is a risk of torture
0 non_refoulement | Ensure that extradition law prohibits the transfer of persons to places where they may be subjected to torture
0 corporal_punishment | Explicitly prohibit corporal punishment in all settings, including as a penal sanction
0 corporal_punishment | Amend the Penal Code to abolish flogging and amputation, which amount to torture
0 corporal_punishment | Abolish by law stoning and other cruel, inhuman and degrading punishments
0 corporal_punishment | Enact legislation prohibiting corporal punishment of children, as recommended by the Committee against Torture
0 death_penalty | Abolish the death penalty in law and ratify the Second Optional Protocol to ICCPR
0 death_penalty | Remove the death penalty for drug offences from the criminal code and prevent torture of death row inmates
0 existing_law_implementation | Ensure the effective implementation of the law against torture
0 existing_law_implementation | Fully implement the Anti-Torture Act and train the police on its provisions
0 existing_law_implementation | Enforce existing laws prohibiting torture
0 existing_law_implementation | Apply strictly the provisions of the Penal Code criminalising torture
0 existing_law_implementation | Disseminate widely the Act criminalising torture among judges and police
0 existing_law_implementation | Allocate resources for the implementation of the recently adopted law on the prevention of torture
0 existing_law_implementation | Continue to strengthen the implementation of its legislation criminalizing torture
0 military_jurisdiction | Ensure that acts of torture by members of the armed forces are tried by civilian courts, by reforming the Code of Military Justice
0 military_jurisdiction | Amend the military code to exclude human rights violations, including torture, from military jurisdiction
0 rome_statute | Bring its legislation in line with the Rome Statute and ratify the Convention against Torture
0 rome_statute | Incorporate the Rome Statute into domestic law and ratify the Optional Protocol to CAT
0 rome_statute | Accede to the Rome Statute and incorporate its crimes into the Penal Code, and accede to OPCAT
0 safeguards | Guarantee in law access to a lawyer from the outset of detention in order to prevent torture
0 safeguards | Amend the Code of Criminal Procedure to reduce the length of police custody so as to reduce the risk of torture
0 detention_conditions | Improve prison conditions and end torture and ill-treatment of detainees
0 detention_conditions | Ensure that persons in indefinite detention are not subjected to torture
0 other_crime:trafficking | Adopt legislation criminalising trafficking in persons
0 other_crime:trafficking | Amend the Criminal Code to define trafficking in persons in accordance with the Palermo Protocol and ratify the Convention against Torture
0 other_crime:domestic_violence | Criminalise domestic violence, including marital rape
0 other_crime:defamation | Decriminalise defamation and bring the press law into line with ICCPR
0 other_crime:fgm | Enact legislation prohibiting female genital mutilation
0 other_crime:same_sex | Repeal the articles of the Penal Code which penalise sexual relations between consenting adults of the same sex
0 other_crime:racism | Include in its Penal Code a definition of racial discrimination consistent with article 1 of ICERD
0 other_crime:hate_speech | Adopt a law making hate speech a punishable offence
0 enforced_disappearance | Introduce the crime of enforced disappearance into domestic legislation
0 enforced_disappearance | Make enforced disappearance an offence and ratify the Convention against Torture
0 other_crime:slavery | Criminalize slavery and all forms of servitude and apply severe penalties to offenders
0 other_crime:corruption | Adopt the anti-corruption bill and continue the fight against torture
0 other_crime:child_pornography | Define child pornography in its penal legislation
0 other_crime:defamation | Abolish the law on insult to the Head of State and investigate all cases of torture of journalists
0 other_crime:forced_marriage | Explicitly criminalise forced marriage
0 other_crime:fgm | Continue awareness-raising against harmful practices such as female genital mutilation, which can amount to torture, and adopt a law criminalizing it
0 other_crime:domestic_violence | Pass the Domestic Violence Bill, ratify CAT and establish shelters for victims
0 amnesty_other | Repeal the Amnesty Law to allow the prosecution of past crimes
0 limitation_other | Extend the statute of limitations for sexual offences against children
0 individual_complaints | Make the declaration under article 22 of the Convention against Torture
0 reservation_art1_4 | Withdraw its reservation to article 20 of the Convention against Torture
0 cooperation | Invite the Special Rapporteur on torture to visit the country
0 cooperation | Submit its overdue report to the Committee against Torture
0 counter_terrorism | Revise the anti-terrorism law to bring the definition of terrorism in line with international standards and protect detainees from torture
0 counter_terrorism | Amend the National Security Act, whose provisions on incommunicado detention facilitate torture
0 defenders | Ensure that human rights defenders are not subjected to torture or criminal charges for their peaceful activities
0 migrants | Decriminalise irregular migration and protect migrants in detention from torture
0 nhri | Adopt the bill on the national human rights commission and give it the mandate to visit places of detention to prevent torture
0 juvenile_justice | Raise the age of criminal responsibility and protect children in detention from torture
0 ratification | Become a party to the Convention against Torture and harmonise its electoral legislation with ICCPR
0 prevention_general | Ensure that legislation on police powers contains safeguards against torture and ill-treatment
0 lgbti | Decriminalize homosexuality and protect LGBT persons against torture and violence by the police
0 prevention_general | Reinforce measures to prevent torture and ensure the independence of the judiciary through constitutional reform
`)

export const secondReaderB: readonly LabelledAsk[] = read(`
1 offence_art4,definition_art1 | Pay due regard to the concern voiced by treaty bodies about the absence of an offence of torture in national law and fill this legal gap
1 definition_art1 | Remedy the lack of a definition of torture in its domestic legislation
1 offence_art4 | Address the absence in the Penal Code of a provision making torture an offence
1 definition_art1,code_amendment | Amend, as a matter of urgency, article 101 of the Penal Code, which contains a definition of torture that falls short of article 1 of the Convention
1 definition_art1 | Take the steps required to ensure that the definition of torture in force in the country meets the requirements of CAT
1 definition_art1,penalties | Modify the definition of torture so that it covers all the elements in article 1 of the Convention and carries penalties in accordance with its gravity
1 offence_art4 | Proceed with the typification of torture as an offence
1 offence_art4 | Envisage incriminating torture in its criminal legislation
1 offence_art4 | Work towards making torture a criminal act
1 offence_art4,bill_adoption | Make the necessary efforts for Parliament to pass as soon as possible the bill which makes torture a crime
1 bill_adoption,definition_art1 | Continue the legislative work under way on the draft Criminal Code, which contains a definition of torture, and ensure its adoption
1 code_amendment,offence_art4 | Ensure that the future Penal Code contains a provision on the crime of torture
1 code_amendment,offence_art4 | Use the opportunity of the ongoing reform of the Criminal Code to criminalise torture in accordance with its treaty obligations
1 treaty_incorporation,ratification | Become a party to CAT and adopt the legislative measures needed for its implementation
1 treaty_incorporation | Give effect in domestic law to the provisions of the Convention against Torture
1 treaty_incorporation | Reflect in its national legislation the obligations stemming from the Convention against Torture
1 treaty_incorporation | Ensure that the provisions of the Convention against Torture are fully reflected in the national legal order
1 treaty_incorporation | Take legislative measures to implement the Convention against Torture at the domestic level
1 treaty_incorporation | Speed up the process of bringing national laws into conformity with the international conventions it has ratified, in particular the Convention against Torture
1 treaty_incorporation | Put its national legislation in order so that it complies with CAT
1 treaty_incorporation | Adapt the legal framework to the standards of the Convention against Torture
1d treaty_incorporation | Continue its efforts to ensure that its legislation and practice comply fully with the Convention against Torture
1d treaty_incorporation | Accede to ICCPR, ICESCR and CAT and transpose their provisions into national law
1d treaty_incorporation | Follow through on the ratification of CAT with the enactment of corresponding domestic laws
1 definition_art1 | Bring its law into conformity with international standards by defining torture as required by the Committee against Torture
1 definition_art1,offence_art4 | Comply with the recommendations of CAT, in particular by defining and criminalizing torture in its legislation
1 offence_art4,autonomous_crime | As recommended by the Committee against Torture, establish torture as an offence in its own right
1 offence_art4 | Implement the recommendations of the Special Rapporteur on torture, including the criminalization of torture and the transfer of prisons to the Ministry of Justice
1 offence_art4 | Follow up effectively on the visit of the Special Rapporteur on torture, inter alia by making torture a crime under domestic law
1 legal_prohibition | Make sure that the Constitution under preparation contains an explicit prohibition of torture
1 legal_prohibition | Guarantee, in its new Constitution, freedom from torture
1 legal_prohibition | Amend the relevant laws in order to abolish torture and all other forms of ill-treatment
1 legal_prohibition | Repeal all legal provisions that authorise torture or other cruel treatment
1 legal_prohibition,bill_adoption | Adopt specific legal provisions prohibiting torture and ill-treatment of persons in custody
1 bill_adoption | Adopt as soon as possible the torture bill currently before the Senate and establish a national preventive mechanism
1 bill_adoption | Pass into law the draft legislation on torture
1 bill_adoption | Ensure the rapid entry into force of the law on the prevention and punishment of torture
1 bill_adoption | Complete the adoption process of the draft law on torture and other inhuman treatment
1 bill_adoption | Step up the process for the enactment of the Prohibition of Torture Bill
1 bill_adoption | Table in Parliament at the earliest the legislation giving effect to the Convention against Torture
1 bill_adoption | Consider drafting a law to combat torture
1 bill_adoption | Continue working on the preparation of an act on torture
1 bill_adoption | Enact a comprehensive torture law and ensure that law enforcement officials are trained accordingly
1 bill_adoption,penalties | Adopt a law that severely punishes torture
1 bill_adoption | Legislate against torture
1 penalties | Ensure that national legislation provides for appropriate penalties for acts of torture
1 penalties | Revise upwards the penalties incurred for acts of torture
1 penalties | Provide in the Criminal Code for sanctions for torture that are in keeping with the seriousness of the offence
1 penalties,offence_art4 | Introduce in its criminal legislation an offence of torture accompanied by appropriate sanctions
1 penalties,offence_art4 | Guarantee that torture is an offence punishable with adequate sentences
1 limitation_periods | Amend its legislation so that no statute of limitations applies to torture
1 limitation_periods,definition_art1 | Adopt a definition of torture that complies with the Convention and eliminate the statute of limitations for this crime
1 amnesty_immunity | Ensure that its amnesty legislation does not cover acts of torture
1 amnesty_immunity | Abolish the requirement of prior authorization for the prosecution of civil servants accused of torture
1 subnational_alignment,bill_adoption | Adopt a general law on torture that applies in all states of the federation
1 military_code,definition_art1 | Amend the Military Penal Code so as to include a definition of torture
1 cidt_offence | Make cruel, inhuman and degrading treatment a punishable offence under the Penal Code
1 cidt_offence,offence_art4 | Criminalize in its law torture and ill-treatment by public officials
1 modes_of_liability,definition_art1 | Include in the definition of torture acts carried out at the instigation of public officials
1 offence_art4 | Accelerate its work to criminalize torture and improve detention conditions
1 offence_art4 | Train the police, improve prison conditions and incorporate into legislation the crime of torture
1 offence_art4,definition_art1 | Improve the conditions of detention, combat overcrowding, and define torture as an offence
1 definition_art1 | Consider ratifying OPCAT and adopting a domestic definition of torture
1 definition_art1 | Withdraw its reservation to article 20 of CAT and incorporate the definition of torture into domestic legislation
1 definition_art1,code_amendment | Harmonize the Penal Code with the Convention against Torture, in particular as concerns the definition of torture
1 code_amendment | Strengthen the provisions of the Penal Code on torture
1 code_amendment | Carry out a revision of the penal legislation in order to comply with the Convention against Torture
1 code_amendment | Amend its Penal Code and Code of Criminal Procedure to fully reflect the provisions of the Convention against Torture
1 code_amendment | Accelerate the review of the Penal Code in keeping with the Convention against Torture
1 code_amendment,offence_art4 | Complete the process of amending the Criminal Code as regards the crime of torture
1 code_amendment,offence_art4 | Include in its Penal Code the crimes of torture and enforced disappearance
1 offence_art4 | Introduce into domestic legislation the crimes of genocide, torture and enforced disappearance
1 offence_art4,enforced_disappearance | Ratify CED and codify enforced disappearance and torture as crimes in its legislation
1 definition_art1,enforced_disappearance | Include definitions of torture and enforced disappearance in its criminal law
1d bill_adoption | Strengthen measures, including legislative ones, to combat torture
1 bill_adoption | Take all legislative, administrative and judicial measures to prevent acts of torture
1d code_amendment | Pursue reforms of the legal framework to combat torture and ill-treatment
1d legal_prohibition | Cease all practices of torture and prohibit their use
1d legal_prohibition | Immediately ban the use of torture
1d offence_art4 | Ensure that officials are charged with torture rather than with lesser offences
1 autonomous_crime,offence_art4 | Make torture, as defined in CAT, a separate and specific crime
1 autonomous_crime,offence_art4 | Adopt a law specifically criminalizing torture
1 autonomous_crime,offence_art4 | Insert a stand-alone crime of torture in the Criminal Code
1 autonomous_crime,offence_art4 | Establish an explicit and separate offence of torture
1 autonomous_crime | Explicitly recognize torture as a crime of its own
0 ratification | Ratify at an early date the Convention against Torture, to which it is a signatory
0 ratification | Consider becoming a party to the Convention against Torture and to ICPPED, in the light of its legislation
0 ratification | Expedite the necessary legislation to allow ratification of the Convention against Torture
0 ratification | Accede to OPCAT as part of its efforts to strengthen the law
0 opcat_npm | Take the legislative measures necessary for the establishment of a national preventive mechanism under OPCAT
0 opcat_npm | Enact the legislation required to set up the National Preventive Mechanism for the prevention of torture
0 opcat_npm | Designate by law the Ombudsman as the mechanism for the prevention of torture
0 opcat_npm | Bring its national preventive mechanism into conformity with the Optional Protocol to the Convention against Torture, including through legislation
0 opcat_npm | Incorporate the provisions of the Optional Protocol to the Convention against Torture into its legislation
0 opcat_npm | Adopt the bill on the national commission for the prevention of torture
0 accountability_impunity | Ensure that the crime of torture is duly investigated and that those responsible are punished with penalties established by law
0 accountability_impunity | Punish those responsible for torture with all the rigour of the law
0 accountability_impunity | Take steps to ensure that law enforcement officers who torture detainees are brought before the courts
0 accountability_impunity | Establish criminal responsibility in each case of torture in detention
0 accountability_impunity | Set up a special prosecutor's office for crimes of torture
0 accountability_impunity | Reinforce the fight against impunity by prosecuting the authors of torture under the Penal Code
0 accountability_impunity | Ensure independent investigation of allegations of torture and that punishment is proportionate to the offence
0 accountability_impunity | Ensure that perpetrators of torture and other serious crimes do not benefit from impunity
0 accountability_impunity | Systematically open criminal proceedings against officials suspected of torture
0 accountability_impunity | Bring to trial members of the security forces who have committed offences of torture
0 accountability_impunity | Put into place an independent police complaints authority by law to look into cases of torture
0d accountability_impunity | Strengthen measures to prevent torture and punish its perpetrators in accordance with the gravity of the acts
0 accountability_impunity | Enforce criminal legislation against officials guilty of torture
0 uphold_prohibition_conduct | Fully respect the absolute prohibition of torture set out in the Convention
0 uphold_prohibition_conduct | Ensure that the prohibition of torture in the Constitution is respected in practice
0 uphold_prohibition_conduct | Maintain its prohibition of torture, also in times of emergency
0 uphold_prohibition_conduct | Guarantee that no one is subjected to torture
0 uphold_prohibition_conduct | Comply fully with the ban on torture in its counter-terrorism operations
0 uphold_prohibition_conduct | Take steps to guarantee the effective prohibition of torture in police stations and prisons
0d uphold_prohibition_conduct | Enhance its efforts to ban torture and ill-treatment
0d uphold_prohibition_conduct | Further pursue its policy of prohibiting torture
0 existing_law_implementation | Ensure the effective application of legislation prohibiting torture
0 existing_law_implementation | Implement the new law on torture without delay
0 existing_law_implementation | Ensure that the Anti-Torture Act is duly enforced by all agencies
0 existing_law_implementation | Take measures for the full application of the law criminalizing torture adopted in 2010
0 existing_law_implementation | Step up implementation of the legal framework for the prevention of torture
0 existing_law_implementation | Continue to raise awareness of the legislation prohibiting torture
0 existing_law_implementation | Evaluate the impact of the Act criminalising torture
0 exclusionary_rule | Incorporate in its legislation a provision excluding evidence obtained through torture
0 exclusionary_rule | Bring the law on evidence into line with article 15 of CAT
0 exclusionary_rule | Amend the law to prohibit the use of confessions extracted under torture
0 redress | Introduce legislation to ensure compensation for victims of torture
0 redress | Establish by law a fund for the rehabilitation of torture survivors
0 redress | Withdraw its reservation to article 14 of CAT and provide redress in law to victims
0 non_refoulement | Enshrine in law the principle of non-refoulement in accordance with article 3 of CAT
0 non_refoulement | Prohibit by law the extradition of persons to States where they risk torture
0 safeguards | Amend the Criminal Procedure Code in order to strengthen guarantees against torture during police custody
0 safeguards | Adopt legislation ensuring that detainees have prompt access to a lawyer and a doctor so as to prevent torture
0 safeguards | Prohibit by law secret detention, which facilitates torture
0 safeguards | Criminalize incommunicado detention, which creates conditions conducive to torture
0 training | Train judges on the definition of torture in the Convention
0 training | Hold seminars for prosecutors on the law criminalizing torture
0 corporal_punishment | Prohibit in law corporal punishment of children as well as other cruel and degrading treatment in schools
0 corporal_punishment | Repeal provisions of the Penal Code allowing for flogging and stoning, in line with the Convention against Torture
0 death_penalty | Abolish the death penalty, and amend the Penal Code accordingly, and ratify CAT
0 other_crime:trafficking | Adopt an anti-trafficking bill and combat torture in detention centres
0 other_crime:domestic_violence | Criminalize marital rape and ensure that women in detention are protected from torture
0 other_crime:defamation | Decriminalize libel, and put an end to the torture of journalists
0 other_crime:fgm | Make female genital mutilation a crime and ratify the Convention against Torture
0 other_crime:discrimination | Adopt a law prohibiting all forms of discrimination, and ensure that torture is investigated
0 other_crime:international_crimes | Incorporate war crimes and crimes against humanity in the Penal Code and cooperate with the Committee against Torture
0 enforced_disappearance | Ratify ICPPED, define enforced disappearance as a crime and combat torture
0 rome_statute | Ratify the Rome Statute, implement it in national law, and ratify OPCAT
0 amnesty_other | Repeal the amnesty law adopted after the conflict
0 amnesty_other | Grant amnesty to political prisoners and end torture in prisons
0 military_jurisdiction | Limit the jurisdiction of military courts to exclude cases of torture
0 military_jurisdiction | Reform the Military Justice Code so that soldiers accused of torture are tried by civilian courts
0 detention_conditions | Adopt the prisons bill in order to improve conditions and prevent torture
0 prevention_general | Reform the police in order to eliminate torture
0 prevention_general | Adopt urgent measures to fight torture
0 prevention_general | Continue its fight against torture in compliance with the law
0 prevention_general | Strengthen the rule of law and the fight against torture
0 prevention_general | Continue strengthening the institutional framework to prevent torture
0 prevention_general | Take all necessary steps to guarantee that law enforcement officials do not resort to torture
0 individual_complaints | Recognise the competence of the Committee against Torture under article 22
0 lexical_trap | Put an end to indefinite detention without charge and to torture
0 lexical_trap | Refrain from penalising peaceful protest and investigate allegations of torture
0 lexical_trap | Accede to the Agreement on Privileges and Immunities of the International Criminal Court and ratify CAT
0 lexical_trap | Codify customary law on inheritance and prevent torture in prisons
0 counter_terrorism | Review its anti-terrorism legislation so that suspects are not exposed to torture
0 defenders | Criminalise attacks against human rights defenders, including torture of activists by State agents
0 women | Adopt the bill on violence against women and investigate cases of torture of women in detention
`)

/** written last, as a check on what the mending of A and B is worth */
export const secondReaderC: readonly LabelledAsk[] = read(`
1 offence_art4 | Take account of the recommendation of the Committee against Torture to the effect that torture should be criminalized, and act upon it
1 definition_art1 | Ensure that the new Criminal Code to be adopted includes a definition of torture in accordance with international standards
1 definition_art1 | Consider extending the definition of torture in national law so that it is in line with international conventions
1 definition_art1 | Make the domestic definition of torture compatible with the one in CAT
1 definition_art1,code_amendment | Supplement the Penal Code with a definition of torture
1 definition_art1 | Equip itself with a legal definition of torture and combat impunity
1 definition_art1 | Provide a definition of the crime of torture in accordance with article 1 of the Convention and monitor places of detention
1 definition_art1 | In its ongoing legislative review, pay special attention to the definition of torture
1 definition_art1 | Improve its legal definition of torture, investigate allegations and punish perpetrators
1 definition_art1,code_amendment | Change the Criminal Code so that the notion of torture corresponds to that in international law
1 offence_art4 | Continue to take steps to criminalize all acts of torture
1 offence_art4 | Introduce without delay penal provisions making torture a criminal offence
1 offence_art4 | Complement its efforts against ill-treatment by incorporating torture as an offence in its laws
1 offence_art4,code_amendment | Examine the possibility of adding the crime of torture to the Penal Code
1 offence_art4,code_amendment | Modify the Penal Code so as to incorporate the offence of torture
1 offence_art4 | Guarantee the criminalization of torture, including psychological torture
1 offence_art4,bill_adoption | Adopt laws criminalizing torture and all forms of cruel treatment
1 offence_art4 | Fulfil the commitment made during its first review to criminalise torture
1 offence_art4 | Ratify CAT and establish the crime of torture in domestic law
1 offence_art4,autonomous_crime | Consider including torture as a separate offence in the revised criminal law
1 autonomous_crime,offence_art4 | Create a specific offence of torture under domestic law
1 autonomous_crime,offence_art4 | Ensure that torture is recognised as a distinct crime and not merely as an aggravating circumstance
1 penalties | Strengthen the penalties laid down in law for torture committed by public officials
1 penalties,offence_art4 | Qualify torture as a serious crime and provide for severe punishments
1 penalties | Bring the penalties for torture in the Criminal Code into line with the gravity of the offence
1 penalties,bill_adoption | Enact legislation providing for heavier sentences for torture
1 code_amendment | Finish the revision of the Penal Code in order to bring it in line with CAT
1 code_amendment | Amend the Criminal Code in accordance with the recommendations of the Committee against Torture regarding torture
1 code_amendment | Review provisions on torture in the Criminal Code
1 code_amendment,military_code | Align the Criminal Code and the military code with the Convention against Torture
1 bill_adoption | Speed up the legislative process regarding the law on torture
1 bill_adoption | Adopt a national law against torture
1 bill_adoption | Expedite the passage of the torture bill and ratify OPCAT
1 bill_adoption | Enact specific legislation on torture and ill-treatment in line with international standards
1 bill_adoption | Pass the pending Anti-Torture Bill with the provisions recommended by civil society
1 bill_adoption | Continue the consultations with a view to adopting the bill on the prevention of torture
1 bill_adoption | Conclude the drafting of the law on torture
1 legal_prohibition | Include a clear prohibition of torture in its legal framework
1 legal_prohibition | Introduce explicit provisions prohibiting torture into domestic legislation
1 legal_prohibition | Strengthen the legal prohibition of torture
1 legal_prohibition | Ensure that domestic law prohibits torture without exception
1 legal_prohibition,bill_adoption | Pass legislation banning torture in all circumstances
1 treaty_incorporation | Take the necessary measures for the incorporation of CAT in its domestic legal order
1 treaty_incorporation | Complete the harmonisation of national legislation with the Convention against Torture
1 treaty_incorporation | Implement the Convention against Torture by enacting appropriate domestic legislation
1 treaty_incorporation,ratification | Ratify CAT and bring its legislation in line with it
1 treaty_incorporation,ratification | Ratify without reservations the Convention against Torture and adopt implementing legislation
1 treaty_incorporation | Enshrine the provisions of the Convention against Torture in domestic legislation
1 treaty_incorporation | Ensure that the Convention against Torture is applicable in domestic law
1 treaty_incorporation | Undertake a review of its laws to ensure consistency with the Convention against Torture
1d treaty_incorporation | Incorporate its obligations under the human rights treaties, including CAT, into domestic law
1d treaty_incorporation | Harmonize national legislation with ratified treaties such as CEDAW, CAT and CRC
1 limitation_periods | Revise provisions which allow the crime of torture to become time-barred
1 amnesty_immunity | Ensure that no amnesty can be granted for acts of torture
1 subnational_alignment,definition_art1 | Ensure that the criminal codes of all the states include a definition of torture that meets international standards
1 cidt_offence,offence_art4 | Make all acts of torture and ill-treatment offences under domestic criminal law
1d legal_prohibition | Prohibit torture in all its forms and improve detention conditions
1d bill_adoption | Take further legislative action against torture
0 ratification | Move forward with the ratification of the Convention against Torture
0 ratification | Complete domestic legal procedures with a view to ratifying CAT and OPCAT
0 ratification | Accede to the Convention against Torture, and adopt a national human rights action plan
0 ratification | Lift the reservations to article 30 of the Convention against Torture
0 opcat_npm | Accelerate the legislative process for setting up an NPM in line with OPCAT
0 opcat_npm | Ensure by law the independence of the national preventive mechanism
0 opcat_npm | Adopt the law creating an observatory for places of detention in accordance with the Optional Protocol to CAT
0 accountability_impunity | Take measures against those responsible for torture, in accordance with criminal law
0 accountability_impunity | Ensure that acts of torture are punished in a manner befitting their gravity
0 accountability_impunity | Prosecute before ordinary courts any member of the armed forces alleged to have committed torture
0 accountability_impunity | Investigate the crimes of torture and enforced disappearance committed during the conflict
0 accountability_impunity | Hold to account law enforcement personnel involved in torture, including under command responsibility
0 accountability_impunity | Ensure victims of torture can file complaints and that perpetrators are tried and sentenced
0 accountability_impunity | Combat impunity by imposing adequate punishments on officials convicted of torture
0 accountability_impunity | Ensure transparent investigation of any offence of torture by the police
0 accountability_impunity | Eliminate impunity for torture by strengthening the judiciary
0 uphold_prohibition_conduct | Respect in full the prohibition against torture under international law
0 uphold_prohibition_conduct | Guarantee compliance with the prohibition of torture by all security agencies
0 uphold_prohibition_conduct | Ensure that the absolute ban on torture is upheld in interrogations
0 uphold_prohibition_conduct | Reaffirm its commitment to the absolute prohibition of torture
0d uphold_prohibition_conduct | Redouble its efforts to prohibit torture in practice
0 existing_law_implementation | Enforce effectively the provisions of the Criminal Code on torture
0 existing_law_implementation | Ensure full implementation of the Prevention of Torture Act
0 existing_law_implementation | Make sure that the legislation on torture is applied by judges and prosecutors
0 existing_law_implementation | Provide the resources required for implementing the law that criminalizes torture
0 existing_law_implementation | Continue implementing the reforms of the Penal Code that criminalised torture
0 exclusionary_rule | Guarantee in law that information obtained by torture cannot be used in proceedings
0 exclusionary_rule | Reform criminal procedure so that confessions made under torture are null and void
0 redress | Draft a law on compensation for torture
0 redress | Provide by law for medical care to persons who have suffered torture
0 non_refoulement | Revise the asylum law so that no person is sent back to torture
0 safeguards | Strengthen legal safeguards against torture in detention
0 safeguards | Reform legislation on administrative detention in order to prevent torture
0 training | Train the security forces on the criminal law provisions concerning torture
0 corporal_punishment | Abolish corporal punishment in the penal system and in schools in line with the Convention against Torture
0 military_jurisdiction | Transfer cases of torture from military to civil jurisdiction by amending the relevant law
0 other_crime:trafficking | Criminalize all forms of trafficking and accede to the Convention against Torture
0 other_crime:hate_speech | Amend the Penal Code with respect to hate crimes, and ensure allegations of torture are investigated
0 other_crime:same_sex | Repeal laws that criminalise homosexuality and ensure that LGBT detainees are not tortured
0 other_crime:terrorism | Define the crime of terrorism more precisely and prevent torture of suspects
0 other_crime:fgm | Define female genital mutilation as a form of torture and conduct awareness campaigns
0 other_crime:domestic_violence | Pass a law on domestic violence, and strengthen mechanisms against torture
0 rome_statute | Incorporate the crimes of the Rome Statute in national law and combat torture
0 lexical_trap | End the use of indefinite solitary confinement, which may amount to torture
0 lexical_trap | Release those amnestied and put an end to torture in prisons
0 prevention_general | Adopt a zero-tolerance policy on torture
0 prevention_general | Adopt effective measures to eliminate the use of torture by law enforcement officials
0 prevention_general | Strengthen the legal protection of detainees and prevent torture
0 prevention_general | Improve its policies and institutional framework to combat torture
0 counter_terrorism | Amend counter-terrorism provisions allowing prolonged detention incompatible with the Convention against Torture
`)
