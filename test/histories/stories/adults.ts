/** Invented adults who apply for help, with children who are touched by the answer. No real case, and nobody has a name. */
import { boras, malmo } from 'barnkonsekvens/policies'
import {
  answered,
  begun,
  board,
  caseworker,
  childRightsOfficer,
  closed,
  decisionMaker,
  heard,
  informed,
  made,
  manager,
  notHeard,
  notified,
  proposed,
  register,
  registered,
  reported,
  type Story,
  screened,
  signed,
} from '../story.js'

const decided = (on: string, outcome: string, provisions: readonly string[], rest: object = {}) => ({
  decisionRef: `beslut-${on}`,
  on,
  outcome,
  forum: 'official',
  provisions,
  ...rest,
})
const visiting = { childRef: 'barn-1', birthDate: '2014-12-05', living: 'contact', affected: 'indirect' } as const
const atHome = { childRef: 'barn-1', birthDate: '2021-02-11', living: 'permanent', affected: 'indirect' } as const

const treatment = decided('2026-05-18', 'rejection', ['sol2025-11-1', 'sol2025-3-1', 'fl-32'])
const forVisits = heard('barn-1', [
  'Fortsätter att träffa pappan i umgängeslokalen i stället för hemma hos honom, och den planerade sommarveckan flyttas.',
  'Säger: ”Jag vill bara veta i förväg om han är sjuk den helgen eller inte.”',
  'Förutsägbara träffar med pappan när han mår bra, och att någon annan än barnet avgör om träffen blir av.',
  'Elvaåringen vill veta i förväg om träffen blir av. Öppenvården ringer mamman varje torsdag, så att beskedet kommer från en vuxen.',
])

const notice = decided('2026-02-23', 'termination', ['sol2025-12-2', 'sol2025-3-1', 'fl-32'])
const leavingTheFlat = {
  answers: {
    'screening.impact': 'intrusive',
    'screening.protectionConcern': 'no',
    'bal.conflictText':
      'Barnets behov av att ha kvar samma hem ställdes mot att kontraktet med hyresvärden löper ut och att störningarna fortsatte efter två varningar. Avgörande var att en annan lägenhet i samma stadsdel är klar före inflyttningsdagen.',
    'fu.date': '2026-04-20',
  },
  children: [
    {
      childRef: 'barn-1',
      answers: {
        'child.affectedHow':
          'Flyttar till en mindre lägenhet åtta kvarter bort, behåller förskolan men lämnar den gård där lekkamraterna finns.',
        'views.informed': 'partly',
        'views.heard': 'direct',
        'views.date': '2026-02-12',
        'views.content':
          'Visar med klossar hur sängen och fönstret står och säger: ”Den lilla hunden på gården bor inte där borta.”',
        'views.weight': 'great',
        'bal.bestInterest':
          'Att flytten sker på en enda dag utan mellanboende, att förskolan är densamma och att gården går att besöka.',
        'bal.aligned': 'no',
        'bal.overridingReason':
          'Kontraktet enligt 12 kap. 2 § socialtjänstlagen löper ut och går inte att förlänga. Barnets önskan att bo kvar på gården får vika, men flytten läggs samma dag som den nya lägenheten är klar, så att ingen natt blir på vandrarhem.',
        'dec.childParagraph':
          'Femåringen tänker mest på hunden på gården. Flytten sker den 13 april på en dag, förskolan är kvar, och mamman har lovat att gå förbi gården på vägen hem varje fredag.',
      },
      areas: [
        {
          area: 'housing',
          answers: {
            'area.relevance': 'yes',
            'area.situation':
              'Boendet är ett genomgångsboende i två rum sedan augusti. Barnet sover bra och har eget hörn med sina saker vid fönstret.',
          },
        },
      ],
      consequences: [
        {
          id: 'garden',
          alternative: 'uppsagning',
          area: 'leisure',
          direction: 'weakened',
          horizon: 'medium',
          severity: 'moderate',
          description: 'Leken på gården efter förskolan upphör, och nya kamrater finns först efter sommaren.',
        },
        {
          id: 'lugn-uppgang',
          alternative: 'uppsagning',
          area: 'housing',
          direction: 'strengthened',
          horizon: 'medium',
          description: 'Den nya uppgången är tystare, och barnet väcks inte av grannar på nätterna.',
        },
        {
          id: 'kvar',
          alternative: 'forlangning',
          area: 'housing',
          direction: 'unchanged',
          horizon: 'short',
          description: 'Samma hem och samma gård ett halvår till, därefter samma fråga igen.',
        },
      ],
      measures: [
        {
          id: 'en-dag',
          what: 'Flytten görs den 13 april med flyttfirma, samma dag som nycklarna lämnas ut, och barnets hörn packas sist.',
          addresses: ['garden'],
          responsible: 'boendesekreteraren',
          dueOn: '2026-04-13',
          status: 'planned',
        },
      ],
    },
  ],
  alternatives: [
    {
      id: 'uppsagning',
      outcome: 'termination',
      chosen: true,
      answers: {
        'alt.description':
          'Genomgångsboendet avslutas den 13 april och familjen får en annan lägenhet med eget kontrakt i samma stadsdel.',
      },
      matchesView: [],
    },
    {
      id: 'forlangning',
      outcome: 'approval',
      chosen: false,
      answers: {
        'alt.description':
          'Genomgångsboendet förlängs ett halvår medan störningarna följs upp varje månad tillsammans med hyresvärden.',
        'alt.rejectedReason':
          'Barnet hade fått behålla gården till hösten. Men hyresvärden säger nej, och en flytt i november hade kommit mitt i skolstarten.',
      },
      matchesView: [],
    },
  ],
}

const shelter = decided('2026-10-05', 'approval', ['sol2025-9-5', 'sol2025-3-1', 'crc-art-19'])
const hostel = (outcome: string, on: string) => decided(on, outcome, ['sol2025-12-2', 'sol2025-3-1'])
const noRoom = decided('2026-11-16', 'rejection', ['sol2025-12-2', 'sol2025-3-1', 'fl-32'])

const noContact = decided('2026-09-07', 'rejection', ['sol2025-11-1', 'sol2025-3-1', 'fl-32'], { forum: 'committee' })
const withoutContactPerson = {
  answers: {
    'screening.impact': 'noticeable',
    'screening.protectionConcern': 'no',
    'bal.conflictText':
      'Mammans önskan om en kontaktperson vid överlämningarna ställdes mot att umgänget redan sker i kommunens lokal med personal. Avgörande var att barnet känner personalen där.',
    'fu.date': '2026-11-09',
    'dv.honour': 'no',
  },
  children: [
    {
      childRef: 'barn-1',
      answers: {
        'child.affectedHow':
          'Lämnas över till pappan i umgängeslokalen som förut, utan någon egen kontaktperson som följer med på bussen dit.',
        'views.informed': 'yes',
        'views.heard': 'direct',
        'views.date': '2026-08-26',
        'views.content': 'Säger: ”Bussen är jobbig för då tittar alla, men där inne är det bra.”',
        'views.weight': 'great',
        'bal.bestInterest':
          'En lugn resa till träffarna, samma personal varje gång och att slippa bära bud mellan de vuxna.',
        'bal.aligned': 'partly',
        'bal.overridingReason':
          'Insatsen enligt 11 kap. 1 § socialtjänstlagen ges när behovet inte tillgodoses på annat sätt. Personalen finns på plats, och resan, som barnet tycker är jobbig, löses med taxi i stället för en kontaktperson.',
        'dec.childParagraph':
          'Åttaåringen trivs inne i lokalen men inte på bussen. Från den 14 september går en taxi dit och hem, och personalen möter vid dörren.',
        'dv.exposure': 'none',
        'dv.infoRisk': 'no',
        'dv.shelter': 'notNeeded',
        'dv.trustedAdult': 'läraren',
      },
      areas: [
        {
          area: 'safety',
          answers: {
            'area.relevance': 'yes',
            'area.situation':
              'Barnet var hos mormor när våldet skedde och har inte sett det. I umgängeslokalen har inget hänt på fjorton träffar.',
          },
        },
      ],
      consequences: [
        {
          id: 'resan',
          alternative: 'taxi',
          area: 'safety',
          direction: 'weakened',
          horizon: 'short',
          severity: 'minor',
          description: 'Ingen känd vuxen sitter bredvid under de tolv minuterna till lokalen.',
        },
        {
          id: 'sallskap',
          alternative: 'kontaktperson',
          area: 'safety',
          direction: 'strengthened',
          horizon: 'short',
          description: 'Samma person följer hela vägen och kan svara på frågor efteråt.',
        },
      ],
      measures: [
        {
          id: 'taxi',
          what: 'Taxi med samma förare beställs till varje träff, och personalen möter vid dörren.',
          addresses: ['resan'],
          responsible: 'umgängessamordnaren',
          dueOn: '2026-09-14',
          status: 'planned',
        },
      ],
    },
  ],
  alternatives: [
    {
      id: 'taxi',
      outcome: 'rejection',
      chosen: true,
      answers: {
        'alt.description':
          'Kontaktperson avslås. Umgänget fortsätter i lokalen med personal, och resan sker med taxi i stället för buss.',
      },
      matchesView: [],
    },
    {
      id: 'kontaktperson',
      outcome: 'approval',
      chosen: false,
      answers: {
        'alt.description':
          'En kontaktperson utses som hämtar i skolan, åker med till lokalen och hem igen varannan fredag.',
        'alt.rejectedReason':
          'Det hade gett sällskap på vägen, men ännu en ny vuxen; barnet säger självt att det räcker med någon vid dörren.',
      },
      matchesView: [],
    },
  ],
}

export const adults: readonly Story[] = [
  {
    name: 'missbruk-behandlingshem',
    tells:
      'Residential care is refused to a parent whose child visits; another unit takes part, and a coordinated plan is considered, declined and later not needed.',
    opening: {
      policy: malmo.arbetsmarknadsOchSocialnamnden,
      caseType: 'addictionAdult',
      unit: 'vuxenenheten',
      matter: 'Ansökan om behandlingshem',
      receivedOn: '2026-04-27',
    },
    days: {
      '2026-04-28': [begun, screened({ careOfChild: 'no' }), registered(visiting)],
      '2026-05-04': [
        { type: 'unit.involved', unit: 'barn-och-familj', needsCoordination: 'unknown' },
        { type: 'sip.considered', childRef: 'barn-1', needed: 'yes' },
        { type: 'sip.declined', childRef: 'barn-1', reason: 'Vårdnadshavaren vill vänta till efter sommaren.' },
        { type: 'jointReview.held', units: ['vuxenenheten', 'barn-och-familj'] },
      ],
      '2026-05-15': [
        answered({
          answers: {
            'screening.impact': 'noticeable',
            'screening.protectionConcern': 'yes',
            'screening.protectionAction': 'ongoingInquiry',
            'bal.conflictText':
              'Barnets önskan om förutsägbara träffar ställdes mot att öppenvård ska prövas före behandlingshem. Öppenvården bedömdes hålla pappan nykter på kortare tid.',
          },
          children: [forVisits],
        }),
        signed({ by: childRightsOfficer, decision: treatment }),
      ],
      '2026-05-18': [made(treatment), notified({ recipients: ['sokanden'] })],
      '2026-05-25': [
        informed('barn-1', { reaction: 'Undrade vem som ringer om torsdagen är en helgdag.' }),
        {
          type: 'sip.considered',
          childRef: 'barn-1',
          needed: 'no',
          reason: 'Öppenvården och skolan har egna planer som hänger ihop.',
        },
      ],
    },
    on: '2026-05-29',
  },
  {
    name: 'bostad-uppsagning',
    tells:
      'Transitional housing ends for a family that is close to homeless: assessed in full, the move followed up and the case closed.',
    opening: {
      policy: malmo.arbetsmarknadsOchSocialnamnden,
      caseType: 'housing',
      unit: 'boendeenheten',
      matter: 'Uppsägning av genomgångsboende',
      receivedOn: '2026-01-26',
    },
    days: {
      '2026-01-27': [
        begun,
        screened({ housingRisk: 'notice', impact: 'intrusive' }),
        registered({ ...atHome, protectedIdentity: 'no' }, register),
      ],
      '2026-02-20': [
        answered(leavingTheFlat),
        proposed({ ...notice, on: '2026-02-20' }),
        signed({ by: decisionMaker }),
      ],
      '2026-02-23': [made(notice, manager), notified()],
      '2026-03-02': [informed('barn-1')],
      '2026-04-14': [reported('barn-1', 'en-dag')],
      '2026-04-20': [
        {
          type: 'followUp.held',
          result: 'Flytten gick på en dag, och barnet visade sitt nya rum med stolthet.',
          next: 'stands',
        },
        closed,
      ],
    },
    on: '2026-05-01',
  },
  {
    name: 'skyddat-boende-bifall',
    tells:
      'A protected shelter is granted to an expectant mother with a child, both of protected identity: help does not wait, and the assessment due from the opening is overdue.',
    opening: {
      policy: boras.relationsvaldsenheten,
      caseType: 'partnerViolence',
      unit: 'relationsvaldsenheten',
      matter: 'Ansökan om skyddat boende',
      receivedOn: '2026-10-02',
    },
    days: {
      '2026-10-02': [
        begun,
        screened({ unitsInvolved: 'several', needsCoordination: 'yes' }),
        registered({
          childRef: 'barn-1',
          birthDate: '2021-08-19',
          living: 'permanent',
          affected: 'indirect',
          protectedIdentity: 'yes',
        }),
        registered({
          childRef: 'barn-2',
          expected: true,
          living: 'unborn',
          affected: 'indirect',
          protectedIdentity: 'yes',
        }),
      ],
      '2026-10-05': [
        proposed({ ...shelter, urgent: { reason: 'Adressen röjdes i helgen och familjen måste flytta i kväll.' } }),
        made(
          { ...shelter, urgent: { reason: 'Adressen röjdes i helgen och familjen måste flytta i kväll.' } },
          manager,
        ),
        { ...notified({ appealInfo: 'notApplicable' }), eventId: 'underrattelse-1' },
      ],
      '2026-10-20': [informed('barn-1', { reaction: 'Frågade om cykeln fick följa med.' })],
    },
    on: '2026-11-10',
  },
  {
    name: 'tillfalligt-boende-interim',
    tells:
      'A night in a hostel is decided for now while the rest is looked into; the final decision refuses longer housing.',
    opening: {
      policy: boras.forsorjningsenheten,
      caseType: 'housing',
      unit: 'forsorjningsenheten',
      matter: 'Akut tak över huvudet',
      receivedOn: '2026-11-06',
    },
    days: {
      '2026-11-06': [
        begun,
        screened({ affected: 'unclear' }),
        registered({ ...atHome, affected: 'unclear' }),
        made(hostel('interim', '2026-11-06'), caseworker),
        notified({ appealInfo: 'notApplicable' }),
      ],
      '2026-11-09': [
        {
          type: 'child.corrected',
          childRef: 'barn-1',
          child: { ...atHome, affected: 'indirect' },
          reason: 'Barnet bor hos den sökande enligt folkbokföringen.',
        },
      ],
      '2026-11-12': [
        answered({
          answers: { 'screening.impact': 'noticeable', 'screening.protectionConcern': 'no' },
          children: [
            notHeard('barn-1', [
              'Byter vandrarhemmets rum mot en soffa hos en moster, närmare förskolan men utan egen dörr att stänga.',
              'Barnet sov under hembesöket den 11 november och mamman bad att det skulle få vara; förskolans personal berättade hur dagarna har varit sedan flytten.',
              'Samma säng varje natt fram till jul och samma väg till förskolan varje morgon.',
              'Femåringen har flyttat tre gånger i höst. Mosterns rum finns till jul, och handläggaren söker lägenhet med familjen varje vecka.',
            ]),
          ],
        }),
        signed(),
      ],
      '2026-11-13': [
        { type: 'decision.reconsidered', reason: 'Det slutliga beslutet återstår.' },
        answered({
          answers: {
            'bal.conflictText':
              'Barnets behov av lugna nätter ställdes mot att en släkting har erbjudit ett rum till jul. Släktingens rum bedömdes tryggare än vandrarhemmet.',
            'eb.needs': ['other'],
            'eb.emergency': 'done',
            'eb.housingRisk': 'none',
          },
        }),
        signed({ decision: noRoom }),
      ],
      '2026-11-16': [made(noRoom), notified({ receivedOn: '2026-11-16', recipients: ['sokanden'] })],
    },
    on: '2026-11-20',
  },
  {
    name: 'relationsvald-kontaktperson',
    tells:
      'A contact person at handovers is refused by a committee; a sibling moves away, and the signed assessment is reopened; a coordinated plan is declined for one need and established for another.',
    opening: {
      policy: boras.relationsvaldsenheten,
      caseType: 'partnerViolence',
      unit: 'relationsvaldsenheten',
      matter: 'Ansökan om kontaktperson vid umgänge',
      receivedOn: '2026-08-17',
    },
    days: {
      '2026-08-18': [
        begun,
        screened({ needsCoordination: 'no' }),
        registered({ ...atHome, birthDate: '2018-05-29', affected: 'indirect' }),
        registered({
          childRef: 'barn-2',
          birthDate: '2010-02-14',
          living: 'permanent',
          affected: 'none',
          reason: 'Har inget umgänge och har valt det självt.',
        }),
        { type: 'sip.considered', childRef: 'barn-1', needed: 'yes' },
      ],
      '2026-08-25': [
        { type: 'child.left', childRef: 'barn-2', reason: 'Har flyttat till en släkting i en annan stad.' },
      ],
      '2026-08-31': [answered(withoutContactPerson), signed({ decision: noContact })],
      '2026-09-02': [
        { type: 'assessment.reopened', reason: 'Barnet har nämnt en annan vuxen än den som står i analysen.' },
        { type: 'sip.declined', childRef: 'barn-1', reason: 'Skolan såg inget behov av en gemensam plan.' },
        { type: 'sip.considered', childRef: 'barn-1', needed: 'yes' },
      ],
      '2026-09-04': [
        { type: 'sip.established', childRef: 'barn-1' },
        answered({ children: [{ childRef: 'barn-1', answers: { 'dv.trustedAdult': 'mormor' } }] }),
        signed({ decision: noContact, by: childRightsOfficer }),
      ],
      '2026-09-07': [proposed(noContact), made(noContact, board), notified({ recipients: ['sokanden'] })],
      '2026-09-14': [reported('barn-1', 'taxi'), informed('barn-1')],
    },
    on: '2026-11-02',
  },
]
