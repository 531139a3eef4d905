// The advice on taking part as the facts have it, by row: what the wordings of the other languages were made from.

/** `mechanism:kind/topic`: a row of the facts that says something else has no wording in another language yet. */
export const wordedFrom: Readonly<Record<string, string>> = {
  'CAT:review_submission/official page': 'Information for civil society, NGOs and NHRIs (Committee against Torture)',
  'CAT:review_submission/when':
    'Written information is taken at several stages of the cycle; the day is announced per session on the session page',
  'CAT:review_submission/who':
    'Non-governmental organisations, national human rights institutions and national preventive mechanisms; the page names no ECOSOC condition for written information',
  'CAT:review_submission/where to send':
    'Address of the Committee secretariat as printed on the session page; do not guess it, open the page',
  'CAT:review_submission/format':
    'Word, by e-mail (80th session); name the State, the session and whether it is for the list of issues, the review or the follow-up',
  'CAT:list_of_issues_input/pattern':
    'Days seen: 23 Jan 2023 for the 76th, 10 June 2024 for the 80th; no fixed distance',
  'CAT:review_submission/length': 'Open the page: not read in a stored copy',
  'CAT:review_submission/language':
    'Working languages of the Committee: English, French, Spanish (Russian for documents); papers are not translated',
  'CAT:review_submission/publication':
    'Papers are put on the public session page (heading "Info from Civil Society Organizations (for the session)", symbols INT/CAT/CSS/…); ask in writing, before sending, if the paper must stay confidential',
  'CAT:review_submission/pattern':
    'In recent sessions the day was exactly 28 days before the opening (76th: 20 Mar 2023; 80th: 10 June 2024): never a date, only a hint',
  'CAT:review_day/private briefing':
    'The Committee meets NGOs, NHRIs and NPMs in private before it meets the delegation; organisations that sent a paper for that State take part; OMCT coordinates the NGO meeting',
  'CAT:registration/attendance': 'Registration on Indico; the link stands on the session page (84th: event 1010911)',
  'CAT:registration/who':
    'Any organisation that wants to attend must register; ECOSOC status is not named as a condition for treaty-body sessions in the information note',
  'CAT:review_day/webcast': 'Public meetings are shown on UN Web TV',
  'CAT:list_of_issues_input/official page':
    'Input before the list of issues (standard procedure) or the list prior to reporting (simplified procedure); say in the title that it is for the list',
  'CAT:list_of_issues_input/list of States and sessions':
    'Lists adopted per session are told at the closing and in OMCT bulletins; see cat_lists.csv',
  'CAT:follow_up_ngo/official page':
    'Follow-up page of the Committee: State replies, alternative reports, letters of the Rapporteur',
  'CAT:follow_up_ngo/what is taken':
    'Alternative follow-up reports are received and named in public (Nov 2025: on Azerbaijan, Burundi, Chad, Denmark, Ecuador, Finland, Pakistan, Republic of Korea, Türkiye)',
  'CAT:follow_up_ngo/when': 'No day is set for NGOs; the State owes its reply one year after the session closed',
  'UPR:stakeholder_submission/portal':
    'Online registration system; log in with the user name, not the e-mail; one account per organisation, no second registration',
  'UPR:stakeholder_submission/contact': 'uprsubmissions@ohchr.org',
  'UPR:stakeholder_submission/hour':
    '23:59 Geneva time for the 47th session; show an hour only when the announcement prints it',
  'UPR:stakeholder_submission/window': 'Open about six weeks (47th: 27 Feb-8 Apr 2024); closed outside the window',
  'UPR:stakeholder_submission/official page':
    'Contributions and participation of other stakeholders in the UPR (4th cycle)',
  'UPR:stakeholder_submission/length': '2,815 words for one organisation, 5,630 for a joint submission',
  'UPR:stakeholder_submission/annexes': 'Allowed; endnotes hold references only, no substance',
  'UPR:stakeholder_submission/language': 'English, French or Spanish preferred; UN languages only',
  'UPR:stakeholder_submission/format':
    'Word, not PDF; one country per submission; numbered paragraphs and pages; names of all organisations at the start of a joint one',
  'UPR:stakeholder_submission/late':
    'Rules on form and deadline bind: a submission that misses them is as a rule not considered',
  'UPR:stakeholder_submission/ECOSOC':
    'Not needed for a written submission; needed to attend the Working Group and to speak at the Council',
  'UPR:pre_session/official page':
    'UPR Info, pre-sessions: about one month before the Working Group; one hour per State; speakers are chosen by application',
  'UPR:pre_session/apply':
    'By form, in English, French or Spanish, three to four months before (pre-session of Dec 2021: closed 16 Aug 2021, 23:59); presessions@upr-info.org',
  'UPR:pre_session/pattern':
    'Pre-session 46: 13-16 Feb 2024 for reviews of 29 Apr-10 May 2024; applications until 6 Dec 2023, 23:59',
  'UPR:council_adoption/who speaks':
    'NGOs in consultative status with ECOSOC; ten places for NGOs on each outcome, by time of registration',
  'UPR:council_adoption/register':
    'Online NGO system of the Council; opens in the week before the session (2012: Friday 14:00); requests at the latest 24 hours before the debate',
  'UPR:council_adoption/video': 'Video statements are possible on UPR outcomes (A-status NHRIs and NGOs in status)',
  'UPR:council_adoption/written statements': 'Only NGOs in status; two weeks before the session',
  'UPR:council_adoption/official page': 'NGO participation in the Human Rights Council',
  'SRT:urgent_appeal/when':
    'A person is at risk of torture by or with the consent of officials; also corporal punishment, incommunicado detention, solitary confinement, torturous conditions, denied treatment, deportation to risk, excessive force',
  'SRT:urgent_appeal/where':
    'Online form for special procedures; e-mail urgent-action@ohchr.org on the page read (newer addresses end in @un.org)',
  'SRT:allegation_letter/when': 'No immediate action needed: past cases, patterns, laws',
  'SRT:urgent_appeal/exhaustion of remedies': 'Not required',
  'SRT:country_visit/meet':
    'The Rapporteur meets civil society and victims during a visit; press conference on the last days',
  'SRT:country_visit/official page':
    'Visits only on invitation; the Rapporteur meets NGOs, lawyers, alleged victims and relatives; the State must assure that nobody who met the Rapporteur suffers for it',
  'SRT:call_for_input/pattern':
    'Before a visit a call for written input may be open until about ten days before it (Chile: 6 Oct for 16 Oct 2023)',
  'SRT:thematic_call/official page': 'Calls for input; the meaning of the day on the page must be read by a person',
  'all:reprisals/who':
    'Write to the body with which you cooperated (Council: NGO liaison; UPR secretariat; special procedures: online form or mandate e-mail; treaty body) or to the central reprisals address',
  'all:reprisals/address': 'reprisals@ohchr.org on the older page; the current one is printed on the page',
  'all:reprisals/consent':
    'The informed consent of the person is required before anything is reported or done; other secure channels on request; all year round',
  'OPCAT:npm/when':
    'One year after entry into force for the State; the SPT publishes States substantially overdue (three years or more)',
  'OPCAT:spt_visit/how known':
    'Programme told after the sessions of June and November; days a few days before; reports confidential until the State agrees',
}

/** Rows whose own English speaks of our reading or of our files: what a reader is told instead. */
export const plainer: Readonly<Record<string, string>> = {
  'CAT:review_submission/length': 'The length is stated on the official page; we have not read it there',
  'CAT:list_of_issues_input/list of States and sessions':
    'The lists that a session adopts are announced at its closing and in the bulletins of OMCT',
}
