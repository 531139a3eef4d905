// Invented English asks in unlike wording, by construction, each with look-alikes that are not flagged.

export type UnlikeAsk = {
  flag: boolean
  text: string
  heading?: string
  mechanism?: 'CAT' | 'SRT' | 'CRPD'
  /** sub-tags that it must have */
  tags?: readonly string[]
}
type More = Omit<UnlikeAsk, 'flag' | 'text'>
const yes = (text: string, more: More = {}): UnlikeAsk => ({ flag: true, text, ...more })
const no = (text: string, more: More = {}): UnlikeAsk => ({ flag: false, text, ...more })

const cat: More = { mechanism: 'CAT' }
const srt: More = { mechanism: 'SRT' }

export const treatyByLetters: readonly UnlikeAsk[] = [
  yes('Ratify CAT and align the definition of the offence in its Penal Code with it', { tags: ['definition_art1'] }),
  yes('Accede to the CAT and harmonize national legislation with its provisions'),
  yes('Ratify UNCAT and ensure that its provisions are reflected in domestic law'),
  yes(
    'Become a party to ICCPR, CEDAW and CAT and make sure that their provisions are respected in national legislation',
  ),
  yes(
    'Ratify the CAT, CED, ICRMW, the two Optional Protocols to the CRC and the Optional Protocol to CEDAW, and incorporate them into its national legislation',
  ),
  yes(
    'Implement the CAT in full, with emphasis on police training and on the harmonization of local ordinances and laws with the Convention',
  ),
  yes('Sign and ratify CAT and bring its domestic law into compliance with that treaty'),
  yes('Ratify CAT, and amend its criminal legislation to give effect to it'),
  yes('Give the CAT the force of law'),
  yes('Make the Convention against Torture directly applicable in the domestic legal order'),
  yes('Bring the Criminal Code into full conformity with articles 1 and 4 of CAT', {
    tags: ['definition_art1', 'code_amendment'],
  }),
  yes('Follow up its accession to the CAT with implementing legislation'),
  no('Ratify CAT and CED and align the definition of enforced disappearance with the latter'),
  no('Ratify CAT and submit its initial report under it'),
  no('Ratify CAT and invite the Special Rapporteur to visit it'),
  no('Ratify CAT and adopt legislation on domestic violence'),
  no('Ratify the OP-CAT and establish a mechanism in accordance with it'),
  no('Ratify CAT and train its police in accordance with it'),
  no('Ratify CAT and harmonize its legislation on adoption with the Hague rules'),
  no('Ratify CEDAW and incorporate it into domestic law, and consider acceding to CAT'),
  no('Submit its overdue reports under CAT and CERD and publish them in its official languages'),
  no('Implement CAT, emphasizing the training of officers'),
]

export const illTreatment: readonly UnlikeAsk[] = [
  yes('Adopt in its law a definition of inhuman and degrading treatment', { tags: ['cidt_offence'] }),
  yes('Make acts of cruel, inhuman or degrading treatment punishable under the Penal Code', { tags: ['cidt_offence'] }),
  yes('Ensure that every form of ill-treatment of detainees constitutes a criminal offence', {
    tags: ['cidt_offence'],
  }),
  yes('Recognize as criminal offences acts of torture and ill-treatment', { tags: ['offence_art4', 'cidt_offence'] }),
  yes('Establish ill-treatment by public officials as a distinct offence', { tags: ['cidt_offence'] }),
  yes('Introduce into the Criminal Code the offence of cruel, inhuman or degrading treatment', {
    tags: ['cidt_offence'],
  }),
  yes('Define and punish degrading treatment in its criminal legislation'),
  yes('Adopt legislation that criminalizes ill-treatment in places of detention', { tags: ['cidt_offence'] }),
  yes('Ensure that domestic law prohibits and punishes cruel, inhuman and degrading treatment'),
  yes('Enact a law prohibiting inhuman treatment and setting penalties for it'),
  yes('Prohibit cruel, inhuman or degrading treatment in the Constitution'),
  no('Ensure that ill-treatment by the police is investigated and its authors punished'),
  no('Criminalize the ill-treatment of animals'),
  no('Criminalize the ill-treatment of children in the home'),
  no('Punish officers guilty of ill-treatment'),
  no('Make complaints of ill-treatment easier to submit'),
  no('Train guards in the definition of inhuman treatment'),
  no('Adopt a law on conditions of detention so that prisoners are free from degrading treatment'),
  no('Abolish flogging as a cruel, inhuman or degrading punishment'),
  no('Take measures against ill-treatment in prisons'),
  no('Punish cases of ill-treatment of migrants under the law in force'),
  no('Amend the law on mental health to put an end to forced treatment that may amount to ill-treatment'),
]

export const noExceptions: readonly UnlikeAsk[] = [
  yes('Explicitly provide that no exceptional circumstances whatsoever may justify torture', {
    tags: ['non_derogability'],
  }),
  yes('Stipulate that no state of emergency can be invoked as a justification of torture', {
    tags: ['non_derogability'],
  }),
  yes('Enshrine the principle of the absolute prohibition of torture in its legislation', {
    tags: ['non_derogability'],
  }),
  yes('Specify in the Constitution that the prohibition of torture admits of no derogation', {
    tags: ['non_derogability'],
  }),
  yes('should provide that exceptional circumstances may never be invoked as a justification', cat),
  yes('should ensure that its law states the absolute and non-derogable nature of the prohibition of torture', cat),
  yes('should incorporate into its Criminal Code a provision that no exceptional circumstances may be invoked', cat),
  no('should reaffirm publicly that the prohibition of torture is absolute', cat),
  no('should limit pretrial detention to exceptional circumstances', cat),
  no('Provide that detention beyond 48 hours is allowed in exceptional circumstances only'),
  no('Lift the state of emergency and end torture'),
  no('Uphold the absolute prohibition of torture at all times'),
  no('should use solitary confinement only in exceptional circumstances and as a last resort', cat),
]

export const barsToProsecution: readonly UnlikeAsk[] = [
  yes('Repeal the requirement of prior sanction to prosecute officials for torture', { tags: ['amnesty_immunity'] }),
  yes('Remove the need for government sanction before an officer is prosecuted for torture', {
    tags: ['amnesty_immunity'],
  }),
  yes('Abolish the provisions that make prosecution for torture subject to prior approval', {
    tags: ['amnesty_immunity'],
  }),
  yes('Ensure that no pardon is granted for acts contrary to the Convention against Torture', {
    tags: ['amnesty_immunity'],
  }),
  yes('should repeal the Amnesty Act of 2081', { ...cat, heading: 'Amnesty and impunity' }),
  yes('should ensure that such crimes are not subject to amnesty', { ...cat, heading: 'Amnesty laws' }),
  yes('should abolish the statute of limitations for such offences', { ...cat, heading: 'Statute of limitations' }),
  yes('should ensure that these acts are not time-barred', { heading: 'Statute of limitations for torture' }),
  yes('should be repealed, since it grants immunity from prosecution', {
    ...cat,
    heading: 'Immunity for acts of torture',
  }),
  yes('Repeal the amnesty law', { ...srt, heading: 'Amnesty laws' }),
  yes('Lift the requirement of prior authorization to prosecute members of the armed forces', {
    ...cat,
    heading: 'Impunity for acts of torture',
  }),
  yes('Amend the law so that torture is neither subject to limitation nor to amnesty', {
    tags: ['limitation_periods', 'amnesty_immunity'],
  }),
  no('Grant an amnesty to political prisoners'),
  no('should grant an amnesty to irregular migrants', { ...cat, heading: 'Migrants' }),
  no('Impose sanctions on officials responsible for torture'),
  no('Prosecute, without prior notice, officials responsible for torture'),
  no('should extend the statute of limitations for domestic violence', { ...cat, heading: 'Violence against women' }),
  no('should release them by way of pardon', { ...cat, heading: 'Conditions of detention' }),
  no('Accede to the Agreement on Privileges and Immunities of the Court'),
  no('should ensure that victims of rape may complain without a limitation period', {
    ...cat,
    heading: 'Gender-based violence',
  }),
  no('should repeal the Amnesty Act', { mechanism: 'CRPD', heading: 'Access to justice' }),
]

export const bills: readonly UnlikeAsk[] = [
  yes('Approve and implement the Bill against torture', { tags: ['bill_adoption'] }),
  yes('Finalize and enforce the Anti-Torture Bill', { tags: ['bill_adoption'] }),
  yes('Bring into force and implement the Prevention of Torture Bill', { tags: ['bill_adoption'] }),
  yes('Approve without delay, and then apply, the draft law on torture', { tags: ['bill_adoption'] }),
  yes('Complete and implement the draft law criminalizing torture', { tags: ['bill_adoption'] }),
  yes('Expedite adoption and implementation of the Torture Prohibition Bill', { tags: ['bill_adoption'] }),
  yes('Table, debate and pass the Bill on torture', { tags: ['bill_adoption'] }),
  yes('Speed up consideration of the bill that criminalizes torture and cruel treatment', { tags: ['bill_adoption'] }),
  yes('Domesticate CAT by enacting a dedicated law', { tags: ['bill_adoption', 'treaty_incorporation'] }),
  no('Implement the Anti-Torture Act'),
  no('Approve and implement the national plan against torture'),
  no('Approve the budget of the mechanism and apply the law on torture'),
  no('Implement the Prevention of Torture Act and publish the result'),
  no('Approve and implement the Bill on domestic violence'),
  no('Approve the Bill that creates the national preventive mechanism'),
  no('Enforce the existing law against torture'),
]

export const widening: readonly UnlikeAsk[] = [
  yes('Extend the offence of torture to acts committed with the consent of an official', {
    tags: ['modes_of_liability', 'definition_art1'],
  }),
  yes('Broaden the crime of torture so that it covers private persons acting with acquiescence', {
    tags: ['modes_of_liability', 'definition_art1'],
  }),
  yes('Expand the scope of the crime of torture to acts of mental suffering', { tags: ['definition_art1'] }),
  yes('Widen the provisions on torture to include attempt', { tags: ['modes_of_liability', 'definition_art1'] }),
  yes('Enlarge the existing offence of torture to reach all public officials', { tags: ['definition_art1'] }),
  yes('Extend the application of the offence of torture to the armed forces', { tags: ['definition_art1'] }),
  yes("Revise the Code's article on abuse of power so that torture is charged under a separate provision", {
    tags: ['autonomous_crime'],
  }),
  yes('Set out in its criminal law the crime described in article 1 of the Convention against Torture', {
    tags: ['offence_art4', 'definition_art1'],
  }),
  no('Extend the mandate of the commission on crimes of torture'),
  no('Extend its invitation to the Special Rapporteur on torture'),
  no('Expand training on the crime of torture'),
  no('Broaden access to redress for victims of the crime of torture'),
  no('Widen the inquiry into acts of torture'),
  no('Extend protection to witnesses to offences of torture'),
  no('Broaden its cooperation with the Committee against Torture'),
]

export const committeeTexts: readonly UnlikeAsk[] = [
  yes('should amend its Penal Code to cover complicity', { ...cat, tags: ['modes_of_liability'] }),
  yes(
    'should revise the Criminal Code so that it includes acts committed with the consent or acquiescence of a public official',
    { ...cat, tags: ['modes_of_liability'] },
  ),
  yes('should bring its criminal law into line by penalizing attempts and any act of complicity or participation', {
    ...cat,
    tags: ['modes_of_liability'],
  }),
  yes('Amend article 12 of the Penal Code so as to cover any other person acting in an official capacity', srt),
  yes('Modify section 9 of the Criminal Code to bring the meaning of public official into line with the Convention', {
    ...srt,
    tags: ['definition_art1'],
  }),
  yes('should include instigation and acquiescence in the definition in its Criminal Code', cat),
  yes('should ensure that such offences carry appropriate penalties that take into account their grave nature', {
    ...cat,
    tags: ['penalties'],
  }),
  yes('should ensure that its military penal code defines the offence in line with article 1 of the Convention', {
    ...cat,
    tags: ['military_code'],
  }),
  no('should amend its Penal Code so that rape is defined by the absence of consent', cat),
  no('should amend the Criminal Code to punish the corruption of public officials', cat),
  no(
    'should amend the Code of Criminal Procedure so that statements taken without the consent of counsel are void',
    cat,
  ),
  no('should amend the Criminal Code to penalize complicity in trafficking', cat),
  no('should amend its Penal Code to define domestic violence', cat),
  no('should amend the Code of Criminal Procedure so that public officials record each arrest', cat),
  no('should amend the Penal Code to decriminalize defamation of public officials', cat),
  no('Amend the Penal Code to cover complicity', { mechanism: 'CRPD' }),
  no('should ensure that trafficking carries penalties that take into account its grave nature', cat),
  no('should amend the law on mental health so that treatment requires consent', cat),
  no('should prosecute accomplices and public officials who acquiesce', cat),
]
