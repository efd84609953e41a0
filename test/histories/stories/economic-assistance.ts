/** Invented households that apply for economic assistance. No real case, and nobody has a name. */
import { boras, stockholm } from 'barnkonsekvens/policies'
import {
  answered,
  begun,
  caseworker,
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

const household = {
  policy: boras.forsorjningsenheten,
  caseType: 'economicAssistance',
  unit: 'forsorjningsenheten',
} as const
const asks = (needs: readonly string[], conflict: string) => ({
  'screening.impact': 'noticeable',
  'screening.protectionConcern': 'no',
  'bal.conflictText': conflict,
  'eb.needs': needs,
  'eb.emergency': 'notApplicable',
  'eb.housingRisk': 'none',
})
const teenager = { childRef: 'barn-1', birthDate: '2011-09-14', living: 'permanent', affected: 'indirect' } as const
const sibling = { childRef: 'barn-2', birthDate: '2016-01-30', living: 'shared', affected: 'indirect' } as const
const baby = { childRef: 'barn-1', birthDate: '2026-06-21', living: 'permanent', affected: 'indirect' } as const
const money = (need: string, applied: number, granted: number) => ({ lines: [{ need, applied, granted }] })
const decided = (on: string, outcome: string, rest: object = {}) => ({
  decisionRef: `beslut-${on}`,
  on,
  outcome,
  forum: 'official',
  provisions: ['sol2025-12-1', 'sol2025-3-1', 'fl-32'],
  ...rest,
})

const school = decided('2026-09-21', 'rejection', money('schoolDigital', 3900, 0))
const forTeenager = heard('barn-1', [
  'Kan inte göra gruppuppgifterna hemma utan dator och måste stanna kvar i skolbiblioteket tre eftermiddagar i veckan.',
  'Säger: ”Det går att sitta i biblioteket, men då missar jag bandyn på onsdagar.”',
  'Att kunna göra läxorna i lugn och ro och ändå hinna med träningen och kamraterna i laget.',
  'Femtonåringen vill slippa välja mellan läxor och bandy. Skolan lånar ut en dator under terminen, och handläggaren har sett till att den lämnas ut den 25 september.',
])
const forSibling = notHeard('barn-2', [
  'Delar rum med ett äldre syskon och får vänta med egna spel tills storasyskonets skolarbete är klart på kvällen.',
  'Barnet var hos den andra föräldern under hela utredningen och ville inte prata i telefon; mamman berättade i stället hur kvällarna ser ut.',
  'Att kvällarna blir lugnare och att det finns en hörna i rummet där leken får ta plats.',
  'Tioåringen märker mest att rummet är upptaget på kvällarna. Lånedatorn gör att läxorna kan göras i köket.',
])

const rent = decided('2026-04-20', 'partialRejection', {
  lines: [
    { need: 'rent', applied: 9200, granted: 4600 },
    { need: 'power', applied: 740, granted: 740 },
  ],
})
const halfTheRent = {
  answers: {
    ...asks(
      ['rent'],
      'Barnets behov av ett säkert hem ställdes mot att en inneboende betalar halva hyran. Avgörande var att den inneboende har skrivit under på att fortsätta betala till årsskiftet.',
    ),
    'eb.housingRisk': 'arrears',
    'eb.housingAction':
      'Handläggaren har talat med hyresvärden den 14 april. Skulden delas upp på två månader och avtalet sägs inte upp så länge planen hålls.',
    'eb.discretion': 'tested',
    'eb.emergency': 'done',
    'eb.emergencyText':
      'Nödprövningen gällde mat och el. Elräkningen beviljas i sin helhet, och maten räcker enligt genomgången av kontoutdragen till månadens slut.',
    'fu.date': '2026-06-15',
  },
  children: [
    {
      childRef: 'barn-1',
      answers: {
        'child.affectedHow':
          'Bor kvar i lägenheten men sover i köket, eftersom den inneboende behåller det rum som var barnets eget.',
        'views.informed': 'yes',
        'views.heard': 'direct',
        'views.date': '2026-04-13',
        'views.content':
          'Säger: ”Jag vill ha mitt rum tillbaka, men jag vill inte flytta från gården.” Visar på en teckning var sängen står i dag.',
        'views.weight': 'some',
        'bal.bestInterest':
          'Att få bo kvar vid gården där kamraterna finns och att före sommaren få en egen sovplats med en dörr som går att stänga.',
        'bal.aligned': 'partly',
        'bal.overridingReason':
          'Enligt 12 kap. 1 § socialtjänstlagen ges bistånd till den som inte kan få behovet tillgodosett på annat sätt. Den inneboendes del av hyran är en inkomst, och därför får önskan om ett eget rum vänta till sommaren.',
        'dec.childParagraph':
          'Nioåringen vill ha sitt rum tillbaka men inte flytta från gården. Familjen bor kvar, en skärmvägg sätts upp i maj, och i juni talar handläggaren med barnet igen om hur nätterna är.',
      },
      areas: [
        {
          area: 'housing',
          answers: {
            'area.relevance': 'yes',
            'area.situation':
              'Tvåan rymmer mamma, barnet och en inneboende. Barnet sover i köket sedan februari och vaknar när kylskåpet går i gång.',
          },
        },
      ],
      consequences: [
        {
          id: 'sovplats',
          alternative: 'halva-hyran',
          area: 'housing',
          direction: 'weakened',
          horizon: 'short',
          severity: 'moderate',
          description: 'Ingen egen sovplats före sommaren, och sömn som störs de nätter den inneboende arbetar sent.',
        },
        {
          id: 'hel-hyra',
          alternative: 'hela-hyran',
          area: 'housing',
          direction: 'strengthened',
          horizon: 'short',
          description: 'Den inneboende kan sägas upp och barnet flyttar tillbaka till sitt rum redan i maj.',
        },
      ],
      measures: [
        {
          id: 'skarmvagg',
          what: 'En skärmvägg med dörr sätts upp i köket, betald genom ett eget beslut om hemutrustning.',
          addresses: ['sovplats'],
          responsible: 'handläggaren',
          dueOn: '2026-05-11',
          status: 'planned',
        },
        {
          id: 'laxhjalp',
          what: 'Fritidsgården ordnar läxhjälp två kvällar i veckan medan köket är upptaget.',
          addresses: ['sovplats'],
          responsible: 'fritidsledaren',
          dueOn: '2026-05-04',
          status: 'planned',
        },
      ],
    },
  ],
  alternatives: [
    {
      id: 'halva-hyran',
      outcome: 'partialRejection',
      chosen: true,
      answers: {
        'alt.description':
          'Halva hyran beviljas och elräkningen betalas. Den inneboendes del räknas som inkomst, och skulden delas upp med hyresvärden på två månader.',
      },
      matchesView: [],
    },
    {
      id: 'hela-hyran',
      outcome: 'approval',
      chosen: false,
      answers: {
        'alt.description':
          'Hela hyran, 9 200 kronor, beviljas under tre månader så att den inneboende kan sägas upp och rummet bli barnets igen.',
        'alt.rejectedReason':
          'Det hade gett barnet rummet tillbaka snabbast. Men den inneboende har avtal till årsskiftet, och hemmet går inte förlorat av beslutet.',
      },
      matchesView: [],
    },
  ],
}

const glasses = decided('2026-03-16', 'approval', money('hygieneHealth', 1450, 1450))
const forGlasses = heard('barn-1', [
  'Ser tavlan igen när glasögonen kommer i april och kan sitta var som helst i klassrummet.',
  'Berättar: ”Jag gissar vad det står, och så blir det fel på proven ibland.”',
  'Att få glasögonen före de nationella proven, så att proven mäter kunskapen och inte synen.',
  'Fjortonåringen har länge gissat vad som står på tavlan. Glasögonen beviljas och finns hos optikern före proven i april.',
])

const bus = decided('2026-10-12', 'reduction', money('contactTravel', 1180, 640))
const forTravel = [
  heard('barn-1', [
    'Åker till pappan varannan helg i stället för varje, eftersom pengarna räcker till två resor i månaden.',
    'Säger: ”Varannan helg går, om jag får ringa när jag vill på kvällarna.”',
    'Att umgänget håller samma rytm varje månad och att kvällssamtalen blir av även under skolveckorna.',
    'Femtonåringen godtar varannan helg men vill kunna ringa. Pappan har lovat en fast tid varje kväll, och resorna under lovet prövas för sig.',
  ]),
  heard('barn-2', [
    'Får packa väskan mer sällan och missar lördagarna med farmor, som bara är hemma vissa helger.',
    'Ritar farmors kök och säger: ”Där bakar vi, och katten är med hela tiden.”',
    'Att lördagarna hos farmor planeras in de helger resorna räcker till.',
    'Tioåringen vill fortsätta baka hos farmor. Helgerna läggs så att farmor är hemma, vilket föräldrarna har kommit överens om.',
  ]),
]

export const economicAssistance: readonly Story[] = [
  {
    name: 'avslag-dator',
    tells:
      'A computer for school is refused; one child was heard and one not; proposed, returned, reworked, decided, appealed and closed.',
    opening: { ...household, matter: 'Ansökan om dator till skolarbete', receivedOn: '2026-09-07' },
    days: {
      '2026-09-08': [begun, screened({ unitsInvolved: 'one', earlierNegativeDecisions: 0 })],
      '2026-09-09': [registered(teenager), registered(sibling, register)],
      '2026-09-15': [
        proposed({ ...school, on: '2026-09-15' }),
        answered({
          answers: asks(
            ['schoolDigital'],
            'Barnets behov av en egen dator vägdes mot att skolan ska hålla med det som undervisningen kräver.',
          ),
          children: [forSibling],
        }),
        { type: 'proposal.returned', by: decisionMaker, reason: 'Det äldre barnet saknas i bedömningen.' },
      ],
      '2026-09-18': [answered({ children: [forTeenager] }), proposed({ ...school, on: '2026-09-18' }), signed()],
      '2026-09-21': [made(school), notified({ receivedOn: '2026-09-21' })],
      '2026-09-28': [informed('barn-1', { reaction: 'Ville veta när lånedatorn kommer.' })],
      '2026-09-29': [informed('barn-2', { notGivenReason: 'Mamman berättar själv; barnet bad om det.' })],
      '2026-10-07': [{ type: 'decision.appealed', appellant: 'sokanden' }],
      '2026-11-02': [closed],
    },
    on: '2026-11-03',
  },
  {
    name: 'delavslag-hyra',
    tells:
      'Half the rent is refused and assessed in full; measures are reported, and a follow-up asks for a new assessment: the next round grants the whole.',
    opening: { ...household, matter: 'Ansökan om hyra för maj', receivedOn: '2026-04-07' },
    days: {
      '2026-04-08': [
        begun,
        screened({ refusedNeeds: ['rent'], housingRisk: 'arrears', impact: 'noticeable' }),
        registered({ ...teenager, birthDate: '2016-11-03' }),
      ],
      '2026-04-17': [answered(halfTheRent), proposed({ ...rent, on: '2026-04-17' }), signed()],
      '2026-04-20': [made(rent), notified({ recipients: ['sokanden', 'ombudet'] }), informed('barn-1')],
      '2026-05-04': [reported('barn-1', 'laxhjalp', { status: 'cancelled', reason: 'Fritidsgården stängde i april.' })],
      '2026-05-12': [reported('barn-1', 'skarmvagg', { status: 'ongoing' })],
      '2026-05-20': [reported('barn-1', 'skarmvagg')],
      '2026-06-15': [
        {
          type: 'followUp.held',
          result: 'Barnet sover bättre bakom skärmväggen men den inneboende har flyttat ut i förtid.',
          next: 'reassess',
        },
      ],
      '2026-06-18': [{ type: 'decision.reconsidered', reason: 'Den inneboende har flyttat och hyran är inte betald.' }],
      '2026-06-22': [
        made(decided('2026-06-22', 'approval', money('rent', 9200, 9200))),
        notified({ appealInfo: 'notApplicable' }),
      ],
    },
    on: '2026-07-30',
  },
  {
    name: 'bifall-glasogon',
    tells:
      'Glasses are granted at once and leave an assessment owing, which is made in time; everybody is told and the case is closed.',
    opening: { ...household, matter: 'Ansökan om glasögon', receivedOn: '2026-03-11' },
    days: {
      '2026-03-12': [begun, screened(), registered({ ...teenager, birthDate: '2012-02-02' })],
      '2026-03-16': [made(glasses, caseworker), notified({ appealInfo: 'notApplicable' })],
      '2026-03-30': [
        answered({
          answers: { 'screening.impact': 'small', 'screening.protectionConcern': 'no' },
          children: [forGlasses],
        }),
        signed(),
      ],
      '2026-04-02': [informed('barn-1', { reaction: 'Blev glad och valde bågar samma dag.' }), closed],
    },
    on: '2026-04-02',
  },
  {
    name: 'bifall-barnvagn-forfallen',
    tells:
      'A pram is granted and the assessment it leaves owing is never made: it is overdue, and blocks the refusal of the next application.',
    opening: { ...household, matter: 'Ansökan om barnvagn', receivedOn: '2026-08-03' },
    days: {
      '2026-08-04': [begun, screened(), registered(baby)],
      '2026-08-06': [made(decided('2026-08-06', 'approval', money('homeEquipment', 2000, 2000)), caseworker)],
      '2026-08-10': [notified({ appealInfo: 'notApplicable' })],
      '2026-10-01': [
        { type: 'decision.reconsidered', reason: 'Ny ansökan.', matter: 'Ansökan om vinterkläder' },
        proposed(decided('2026-10-01', 'rejection', money('clothes', 900, 0))),
      ],
    },
    on: '2026-10-05',
  },
  {
    name: 'samgranskning-nedsattning',
    tells: 'Money for travel to the other parent is reduced where two units are involved and meet for a joint review.',
    opening: {
      policy: stockholm.hasselbyVallingby,
      caseType: 'economicAssistance',
      unit: 'ekonomiskt-bistand',
      matter: 'Resor för umgänge',
      receivedOn: '2026-09-28',
    },
    days: {
      '2026-09-29': [
        begun,
        screened({ unitsInvolved: 'one' }),
        registered(teenager),
        registered({ ...sibling, protectedIdentity: 'no' }),
      ],
      '2026-10-01': [
        { type: 'unit.involved', unit: 'barn-och-ungdom', needsCoordination: 'yes' },
        { type: 'unit.involved', unit: 'vuxen' },
        {
          type: 'jointReview.held',
          units: ['ekonomiskt-bistand', 'barn-och-ungdom', 'vuxen'],
          note: 'Umgänget stöds av alla tre.',
        },
      ],
      '2026-10-09': [
        answered({
          answers: asks(
            ['contactTravel'],
            'Barnens umgänge ställdes mot att resorna ska vara skäliga. Varannan helg bedömdes hålla kontakten levande.',
          ),
          children: forTravel,
        }),
        proposed({ ...bus, on: '2026-10-09' }),
        signed(),
      ],
      '2026-10-12': [made(bus), notified()],
      '2026-10-20': [informed('barn-1'), informed('barn-2')],
    },
    on: '2026-10-22',
  },
  {
    name: 'hushall-utan-svar',
    tells:
      'Nobody can find out whether there are children: after three attempts the household is assessed and a manager signs.',
    opening: { ...household, matter: 'Ansökan om busskort', receivedOn: '2026-02-02' },
    days: {
      '2026-02-03': [begun, screened({ childrenLinked: 'unknown' })],
      '2026-02-16': [
        screened({
          childrenLinked: 'unknown',
          unknownAfter: [
            'Ringt tre gånger i februari.',
            'Brev den 9 februari utan svar.',
            'Hembesök den 13 februari, ingen öppnade.',
          ],
        }),
        answered({
          answers: asks(
            ['contactTravel'],
            'Om det finns barn i hushållet kan de behöva följas till skolan; det gick inte att få veta och vägdes in som en risk.',
          ),
        }),
        proposed(decided('2026-02-16', 'rejection', money('contactTravel', 600, 0))),
        signed({ by: manager }),
        made(decided('2026-02-16', 'rejection', money('contactTravel', 600, 0))),
        notified(),
      ],
    },
    on: '2026-02-20',
  },
]
