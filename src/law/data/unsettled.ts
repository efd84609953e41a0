import type { Localised } from '../../words/locale.js'

/** A question of law that nobody was found to have answered, or a text that was not seen, and what the library does meanwhile. */
export interface OpenQuestion {
  readonly id: string
  readonly question: Localised
  /** What the library does as long as it is open. */
  readonly meanwhile: Localised
  /** The times, rules or parts of the library that it touches, in a few words. */
  readonly concerns: string
  /** Where an answer was looked for, or where what is known was seen. */
  readonly sources: readonly string[]
  /** The day as of which the sources were seen; null where none was. */
  readonly checkedOn: string | null
}

const sol = 'github:nab-collab/legalize-se@06c8ad2:md/SFS_2025_400.md'
const tid = 'github:nab-collab/legalize-se@c9f7ba6:md/SFS_1930_173.md'
const register = 'github:se-lex/sfs:2001/sfs-2001-453.md'
const comparison = 'github:staffanm/lagen-wiki@316f5ce:ann/sfs/2025/400.corr'

/** What is unsettled in what the library computes or cites. All wording is our own; not legal advice. Last checked 2026-11-25. */
export const unsettled = [
  {
    id: 'nextWeekday',
    question: {
      sv: 'Gäller regeln om nästa vardag (1930:173, 2 §) även tider som en myndighet har för sitt eget arbete: fjorton dagar för förhandsbedömningen, fyra månader för utredningen, sex månader för uppföljningen, ett år för den individuella planen?',
      en: 'Does the next-weekday rule (1930:173, section 2) also apply to times an authority has for its own work: fourteen days for the preliminary assessment, four months for the investigation, six months for the follow-up, a year for the individual plan?',
    },
    meanwhile: {
      sv: 'Räknar inte med att tiden flyttas: den sista dagen själv gäller, också när den är en ledig dag. Båda dagarna visas. En dag som nämnden själv har bestämt flyttas inte.',
      en: 'Does not count on the move: the last day itself counts, also where it is a day off. Both days are shown. A day that the committee itself has set does not move.',
    },
    concerns: 'preliminaryAssessment, investigation, followUpEnd, planReview',
    sources: [tid, sol, 'https://lagen.nu/avg/jo/6448-2009', 'https://lagar.nj.se/processratt/SFS1930-0173'],
    checkedOn: '2026-11-01',
  },
  {
    id: 'arrivalDay',
    question: {
      sv: 'Räknas dagen då anmälan kom in med i de fjorton dagarna? Lagen om beräkning av lagstadgad tid talar bara om veckor, månader och år.',
      en: 'Is the day the report came in one of the fourteen days? The Act on counting statutory time speaks of weeks, months and years only.',
    },
    meanwhile: {
      sv: 'Räknar inte med ankomstdagen, så som ”inom fjorton dagar efter” brukar läsas. Räknades den med vore den sista dagen en dag tidigare.',
      en: 'Does not count the day of arrival, as "within fourteen days after" is usually read. If it counted, the last day would be one day earlier.',
    },
    concerns: 'preliminaryAssessment',
    sources: [sol, tid],
    checkedOn: '2026-07-09',
  },
  {
    id: 'runningAtNewAct',
    question: {
      sv: 'Vad gäller för en tid som började löpa före den 1 juli 2025 och slutar efter? Ingen övergångsbestämmelse säger det, och förarbetenas resonemang om pågående ärenden har inte setts.',
      en: 'What applies to a time that began to run before 1 July 2025 and ends after? No transitional provision says so, and what the bill says of pending cases was not seen.',
    },
    meanwhile: {
      sv: 'Räknar tiden i ett sträck, eftersom längden är densamma i båda lagarna, och hänvisar till båda.',
      en: 'Counts the time in one stretch, since its length is the same in both Acts, and cites both.',
    },
    concerns: 'preliminaryAssessment, investigation, followUpEnd and erasure that run over 2025-07-01',
    sources: [sol, 'https://lagen.nu/avg/jo/2565-2016'],
    checkedOn: '2026-07-09',
  },
  {
    id: 'oldActWording',
    question: {
      sv: 'Hur löd den upphävda socialtjänstlagens (2001:453) bestämmelser om anmälan, utredning, uppföljning, dokumentation, barnets rättigheter, gallring och överklagande? Texten har inte setts. Att uppföljningen längst fick pågå i sex månader är hämtat ur minnet.',
      en: 'How did the repealed Social Services Act (2001:453) word its rules on reports, investigation, follow-up, documentation, the rights of the child, erasure and appeal? The text was not seen. That a follow-up could last six months at most is from memory.',
    },
    meanwhile: {
      sv: 'Använder den nya lagens längder också under den gamla, och påstår inte vad som skiljer lagarna åt utöver propositionens jämförelsetabell. Vad en paragraf i den gamla lagen handlar om är oftast taget från den nya lagens motsvarighet.',
      en: 'Uses the lengths of the new Act under the old one too, and says nothing of how the Acts differ beyond the comparison table of the bill. What a section of the old Act is about is mostly taken from its counterpart in the new.',
    },
    concerns: 'every time that runs under the Act of 2001, and what its sections are about',
    sources: [register, comparison],
    checkedOn: '2026-07-11',
  },
  {
    id: 'lawBeforeData',
    question: {
      sv: 'Vilken lag gällde före den äldsta bestämmelse som biblioteket känner till: förvaltningslagen före den 1 juli 2018, socialtjänstlagen före 2002?',
      en: 'Which law applied before the oldest provision that the library knows: the Administrative Procedure Act before 1 July 2018, the Social Services Act before 2002?',
    },
    meanwhile: {
      sv: 'Räknar som den äldsta kända bestämmelsen säger och hänvisar inte till någon bestämmelse för tiden före den.',
      en: 'Counts as the oldest known provision says and cites none for the time before it.',
    },
    concerns: 'any time that starts so early',
    sources: [register],
    checkedOn: '2026-11-01',
  },
  {
    id: 'planReviewYear',
    question: {
      sv: 'Ska en individuell plan enligt LSS omprövas inom ett år från den senaste omprövningen, eller en gång varje kalenderår?',
      en: 'Is an individual plan under LSS to be reviewed within a year of the last review, or once in every calendar year?',
    },
    meanwhile: {
      sv: 'Räknar ett år från den dag planen gjordes eller senast omprövades: den tidigare av de två.',
      en: 'Counts a year from the day the plan was made or last reviewed: the earlier of the two.',
    },
    concerns: 'planReview',
    sources: ['github:nab-collab/legalize-se@c9f7ba6:md/SFS_1993_387.md'],
    checkedOn: '2026-04-27',
  },
  {
    id: 'childInvestigationErasure',
    question: {
      sv: 'När ska handlingarna i en utredning om ett barns behov av skydd eller stöd gallras efter att barnet har fyllt trettio år? 16 kap. 2 a § säger bara att de inte får gallras dessförinnan. Vad gäller om utredningen rör flera barn, eller ett barn som ännu inte är fött?',
      en: "By when are the papers of an investigation of a child's need of protection or support to be erased once the child is thirty? Chapter 16, section 2 a says only that they may not be erased before. And what if the investigation is about several children, or a child not yet born?",
    },
    meanwhile: {
      sv: 'Behåller allt tills det yngsta barnet har fyllt trettio år, och räknar därefter som 16 kap. 1 §: klart senast vid utgången av nästa kalenderår. Är en födelsedag okänd sägs ingen dag.',
      en: 'Keeps everything until the youngest child is thirty, and goes on as chapter 16, section 1 does: done by the end of the next calendar year. Where a day of birth is not known, no day is told.',
    },
    concerns: 'erasure',
    sources: [sol],
    checkedOn: '2026-07-09',
  },
  {
    id: 'leapDayBirthday',
    question: {
      sv: 'Fyller den som är född den 29 februari år den 28 februari eller den 1 mars när året saknar skottdag? Ingen bestämmelse har setts.',
      en: 'Does somebody born on 29 February turn a year older on 28 February or on 1 March in a year without that day? No provision was seen.',
    },
    meanwhile: {
      sv: 'Räknar med den 1 mars: barn en dag längre, och handlingarna kvar en dag längre.',
      en: 'Takes 1 March: a child one day longer, and the papers kept one day longer.',
    },
    concerns: 'who is a child, the ages 12, 15 and 18, and erasure',
    sources: [],
    checkedOn: null,
  },
  {
    id: 'appealability',
    question: {
      sv: 'Kan beslut att inleda, inte inleda eller förlänga en utredning, och beslut om uppföljning, överklagas på annat sätt än genom laglighetsprövning? De står inte i 35 kap. 1 §; rättspraxis har inte setts.',
      en: 'Can decisions to open, not open or extend an investigation, and decisions on follow-up, be appealed other than by legality review? They are not in chapter 35, section 1; case law was not seen.',
    },
    meanwhile: {
      sv: 'Räknar ut en tid för överklagande bara när värden frågar, och säger inte vilka beslut som får överklagas.',
      en: 'Computes a time for appeal only where the host asks, and does not say which decisions can be appealed.',
    },
    concerns: 'appeal',
    sources: [sol, 'github:nab-collab/legalize-se@c9f7ba6:md/SFS_2017_725.md'],
    checkedOn: '2026-07-09',
  },
  {
    id: 'extensionDelegation',
    question: {
      sv: 'Får beslutet att förlänga en utredning delegeras till en anställd?',
      en: 'May the decision to extend an investigation be delegated to an employee?',
    },
    meanwhile: {
      sv: 'Läser lagen så att det får delegeras, eftersom det inte står bland dem som inte får det i 30 kap., men lägger ingen spärr: den egna delegationsordningen avgör.',
      en: 'Reads the Act as allowing it, since chapter 30 does not list it among those that may not, but puts no bar up: the local delegation order decides.',
    },
    concerns: 'investigation, extended',
    sources: [sol, 'github:nab-collab/legalize-se@c9f7ba6:md/SFS_2017_725.md'],
    checkedOn: '2026-07-09',
  },
  {
    id: 'lateAmendments',
    question: {
      sv: 'Har lagarna ändrats efter de kopior som lästes? Hela socialtjänstlagen lästes i en kopia av den 9 juli 2026, som också har de ändringar som då var beslutade för tiden till 2028; de andra lagarna lästes i kopior av den 27 april 2026. Senare text har inte setts.',
      en: 'Have the Acts been amended after the copies that were read? The whole Social Services Act was read in a copy of 9 July 2026, which also has the amendments that had been passed by then for the time up to 2028; the other Acts were read in copies of 27 April 2026. No later text was seen.',
    },
    meanwhile: {
      sv: 'Anger för varje bestämmelse när den senast sågs, och har nya paragrafer från deras första dag. En ny lydelse av en paragraf har ingen egen post: kontrollera den gällande texten innan ett beslut vilar på den.',
      en: 'Tells of each provision when it was last seen, and has new sections from their first day. A new wording of a section has no entry of its own: check the text in force before a decision rests on it.',
    },
    concerns: 'every provision cited, those of other Acts than the Social Services Act most',
    sources: [sol],
    checkedOn: '2026-07-09',
  },
  {
    id: 'boardRegulations',
    question: {
      sv: 'Vilka av Socialstyrelsens föreskrifter och allmänna råd (SOSFS 2014:5, 2014:6, 2014:4, 2013:1, 2011:9) gäller efter den 1 juli 2025, och i vilken lydelse? Ingen version senare än 2023 har setts.',
      en: 'Which of the regulations and general advice of the National Board of Health and Welfare (SOSFS 2014:5, 2014:6, 2014:4, 2013:1, 2011:9) apply after 1 July 2025, and in which wording? No version later than 2023 was seen.',
    },
    meanwhile: {
      sv: 'Hänvisar till dem med den säkerhet och den dag som står vid varje, och hämtar ingen tid ur dem.',
      en: 'Cites them with the confidence and the day that stand beside each, and takes no time from them.',
    },
    concerns: 'the provisions of SOSFS that the checklist cites',
    sources: ['https://www.socialstyrelsen.se/kunskapsstod-och-regler/regler-och-riktlinjer/foreskrifter-och-allmanna-rad/konsoliderade-foreskrifter/'],
    checkedOn: '2026-11-01',
  },
  {
    id: 'startDays',
    question: {
      sv: 'När trädde 33 § fjärde stycket förvaltningslagen (2025:582) i kraft, och i socialtjänstlagen 12 kap. 7 a § (2025:762), 18 kap. 13 § (2026:673), 8 kap. 4 a § och 31 kap. 3 a § (2026:342) och 29 kap. 3 a § (2026:993)? Kopiorna av lagtexten anger ingen dag. För 12 kap. 7 a § anges den 8 september 2025 i utskottets betänkande; 18 kap. 13 § och 29 kap. 3 a § fanns inte i en kopia av den 27 april 2026 men i den av den 9 juli. För de flesta paragrafer i LSS och LVU har första dagen inte heller setts.',
      en: 'When did section 33, fourth paragraph, of the Administrative Procedure Act (2025:582) come into force, and in the Social Services Act chapter 12, section 7 a (2025:762), chapter 18, section 13 (2026:673), chapter 8, section 4 a and chapter 31, section 3 a (2026:342) and chapter 29, section 3 a (2026:993)? The copies of the text give no day. For chapter 12, section 7 a the committee report says 8 September 2025; chapter 18, section 13 and chapter 29, section 3 a were not in a copy of 27 April 2026 but in that of 9 July. Nor was the first day of most sections of LSS and LVU seen.',
    },
    meanwhile: {
      sv: 'Skiljer inte mellan lydelserna av 33 §, och använder betänkandets dag för 12 kap. 7 a §. De andra räknas som i kraft, och en hänvisning till en av dem säger att första dagen inte är kontrollerad.',
      en: 'Does not tell the wordings of section 33 apart, and uses the day of the report for chapter 12, section 7 a. The others are taken to be in force, and a citation of one says that its start is not verified.',
    },
    concerns: 'notification, and whether those sections can be cited on a day',
    sources: ['github:nab-collab/legalize-se@c9f7ba6:md/SFS_2017_900.md', 'https://partiguiden.nu/dokument/HC01SoU29', sol],
    checkedOn: '2026-11-01',
  },
  {
    id: 'gc14Paragraphs',
    question: {
      sv: 'Stämmer styckenumren och de senare delarna av listorna i barnrättskommitténs allmänna kommentar nr 14 om barnets bästa? De är hämtade ur minnet.',
      en: "Are the paragraph numbers and the later parts of the lists in the Committee on the Rights of the Child's general comment No. 14 on best interests right? They are from memory.",
    },
    meanwhile: {
      sv: 'Visar dem med det märket. Kommentaren är vägledning, inte lag.',
      en: 'Shows them with that mark. The comment is guidance, not law.',
    },
    concerns: 'the provisions of CRC/C/GC/14 that the checklist cites',
    sources: ['https://studylib.net/doc/8523552/crc_c_gc_14__7202_e'],
    checkedOn: '2026-11-01',
  },
] as const satisfies readonly OpenQuestion[]

/** The id of an open question. */
export type OpenQuestionId = (typeof unsettled)[number]['id']
