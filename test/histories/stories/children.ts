/** Invented matters about children themselves. No real case, and nobody has a name. */
import { boras, malmo, national } from 'barnkonsekvens/policies'
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

const shortStay = decided('2026-05-25', 'partialRejection', ['lss-6a', 'lss-7', 'lss-9', 'fl-32'])
const relief = {
  answers: {
    'screening.impact': 'noticeable',
    'screening.protectionConcern': 'no',
    'bal.conflictText':
      'Pappans behov av att sova ställdes mot att barnet inte vill bort från hemmet på natten. Avgörande var att avlösaren kan komma till hemmet två nätter i månaden.',
    'fu.date': '2026-09-21',
    'lss.requester': 'guardian',
    'lss.measure': ['lss9-5', 'lss9-6'],
    'lss.ground': ['needMet'],
    'lss.familyCapacity':
      'Pappan är ensam vuxen sedan januari, arbetar skift och sover sammanhängande två nätter i veckan. En granne kan hjälpa till på lördagar.',
  },
  children: [
    {
      childRef: 'barn-1',
      answers: {
        'child.affectedHow':
          'Sover i sin egen säng alla nätter men blir utan helgerna på korttidshemmet, där de andra också använder bildtavla.',
        'views.informed': 'yes',
        'views.heard': 'direct',
        'views.date': '2026-05-06',
        'views.content':
          'Pekar på bilderna av sängen och akvariet och säger: ”Hemma. Fiskarna ska ha mat.” Skakar på huvudet åt bilden av korttidshemmet på natten.',
        'views.weight': 'great',
        'bal.bestInterest':
          'Att sova hemma vid akvariet, att pappan hinner sova och att det finns någon att leka med som förstår bildtavlan.',
        'bal.aligned': 'partly',
        'bal.overridingReason':
          'Enligt 7 § LSS ges insatsen när behovet inte är tillgodosett på annat sätt. Avlösaren tillgodoser pappans vila, och det barnet mister, helgerna med andra som använder bildtavla, ersätts i dagverksamheten under lovet.',
        'dec.childParagraph':
          'Åttaåringen vill sova hemma och mata fiskarna. Så blir det: en avlösare kommer hem två nätter i månaden. Att leka med andra som använder bildtavla ordnas i lovverksamheten från den 15 juni.',
        'lss.group': 'group1',
        'lss.childWants':
          'Avlösaren får gärna komma; barnet valde bilden av den som kunde teckna. Korttidshemmet är roligt på dagen men inte på natten.',
        'lss.ownWords': 'quote',
        'lss.goodLiving':
          'Andra åttaåringar har kamrater hemma någon gång i veckan. Barnet har ingen ännu; med lovverksamheten finns fyra jämnåriga att lära känna.',
        'lss.away':
          'Inga nätter hemifrån. Skolan, grannen och akvariet finns kvar, och pappan säger godnatt varje kväll.',
        'lss.safety': 'yes',
        'lss.ifRefused':
          'Avlösare i hemmet fyrtio timmar i månaden från den 8 juni, två nätter och två lördagar, med samma person varje gång.',
      },
      areas: [
        {
          area: 'leisure',
          answers: {
            'area.relevance': 'yes',
            'area.situation':
              'Leken är akvariet och gungan på gården. Ingen jämnårig kommer hem, men på rasten söker barnet sig till två i klassen.',
          },
        },
      ],
      consequences: [
        {
          id: 'helger',
          alternative: 'avlosare',
          area: 'leisure',
          direction: 'weakened',
          horizon: 'medium',
          severity: 'moderate',
          description:
            'Två helger i månaden med andra som använder bildtavla uteblir, och vägen till kamrater blir längre.',
        },
        {
          id: 'pappas-somn',
          alternative: 'avlosare',
          area: 'family',
          direction: 'strengthened',
          horizon: 'short',
          description: 'Pappan sover två hela nätter i månaden och orkar mer på eftermiddagarna.',
        },
      ],
      measures: [
        {
          id: 'lovverksamhet',
          what: 'Plats i lovverksamheten från den 15 juni, med en ledare som kan bildtavlan, och ett besök där i maj.',
          addresses: ['helger'],
          responsible: 'enhetschefen för lovverksamheten',
          dueOn: '2026-06-15',
          status: 'planned',
        },
      ],
    },
  ],
  alternatives: [
    {
      id: 'avlosare',
      outcome: 'partialRejection',
      chosen: true,
      answers: {
        'alt.description':
          'Avlösarservice i hemmet beviljas med fyrtio timmar i månaden. Korttidsvistelse två helger i månaden avslås.',
      },
      matchesView: [],
    },
    {
      id: 'bada',
      outcome: 'approval',
      chosen: false,
      answers: {
        'alt.description':
          'Både avlösarservice och korttidsvistelse två helger i månaden beviljas, med taxi fredag och söndag.',
        'alt.rejectedReason':
          'Lekkamraterna hade funnits där genast. Men barnet vill inte sova borta, och väntetiden till korttidshemmet är sju månader.',
      },
      matchesView: [],
    },
  ],
}

const support = decided('2026-08-20', 'approval', ['sol2025-11-1', 'sol2025-18-1', 'sol2025-3-1', 'crc-art-3'])
const forYoungster = heard('barn-1', [
  'Får en kontaktperson två kvällar i veckan och slipper vara ensam hemma när mamman arbetar natt.',
  'Säger: ”Det är okej med någon som kör mig till träningen, men inte någon som ska prata hela tiden.”',
  'Trygga kvällar med en vuxen som håller tider, och att mamman får stöd utan att vardagen bryts upp.',
  'Trettonåringen vill ha skjuts till träningen mer än samtal. Kontaktpersonen börjar med det i september och bestämmer resten tillsammans med barnet.',
])

const oldAct = decided('2025-04-14', 'interim', ['sol2001-4-1', 'sol2001-1-2'])
const newAct = decided('2025-08-18', 'approval', ['sol2025-11-1', 'sol2025-3-1'])

const personalAid = decided('2026-04-27', 'rejection', ['lss-6a', 'lss-7', 'fl-32'])

export const children: readonly Story[] = [
  {
    name: 'lss-korttidsvistelse',
    tells:
      'A child is granted relief at home and refused a short stay; its plan under LSS is accepted, a coordinated plan is established, and a measure is reported.',
    opening: {
      policy: boras.socialaOmsorgsnamnden,
      caseType: 'lss',
      unit: 'lss-handlaggning',
      matter: 'Ansökan om korttidsvistelse och avlösarservice',
      receivedOn: '2026-04-13',
    },
    days: {
      '2026-04-14': [
        begun,
        screened({ needsCoordination: 'yes', earlierNegativeDecisions: 0 }),
        registered({
          childRef: 'barn-1',
          birthDate: '2018-03-02',
          living: 'permanent',
          affected: 'direct',
          protectedIdentity: 'no',
        }),
        { type: 'sip.considered', childRef: 'barn-1', needed: 'yes' },
      ],
      '2026-05-08': [{ type: 'sip.established', childRef: 'barn-1' }],
      '2026-05-22': [answered(relief), proposed({ ...shortStay, on: '2026-05-22' }), signed()],
      '2026-05-25': [
        made(shortStay, manager),
        notified({ recipients: ['vardnadshavare-1', 'barn-1'], lssPlans: [{ childRef: 'barn-1', plan: 'accepted' }] }),
        informed('barn-1', { reaction: 'Pekade på akvariet och log.' }),
      ],
      '2026-06-16': [reported('barn-1', 'lovverksamhet')],
    },
    on: '2026-08-31',
  },
  {
    name: 'barnutredning-kontaktperson',
    tells:
      'A report about a child leads to an investigation that is extended, completed and followed by support; the child is heard, told and followed up.',
    opening: {
      policy: malmo.arbetsmarknadsOchSocialnamnden,
      caseType: 'childInvestigation',
      unit: 'barn-och-familj',
      matter: 'Orosanmälan från skolan',
      receivedOn: '2026-03-30',
    },
    days: {
      '2026-04-09': [
        begun,
        screened({ careOfChild: 'no' }),
        registered({ childRef: 'barn-1', birthDate: '2013-01-24', living: 'permanent', affected: 'direct' }),
      ],
      '2026-07-31': [
        {
          type: 'investigation.extended',
          to: '2026-08-31',
          by: manager,
          reason: 'Utlåtandet från elevhälsan kommer först efter skolstarten.',
        },
      ],
      '2026-08-17': [
        answered({
          answers: {
            'screening.impact': 'noticeable',
            'screening.protectionConcern': 'yes',
            'screening.protectionAction': 'ongoingInquiry',
          },
          children: [forYoungster],
        }),
        { type: 'investigation.completed', followUp: 'yes' },
        proposed({ ...support, on: '2026-08-17' }),
        signed(),
      ],
      '2026-08-20': [
        made(support, manager),
        notified({ appealInfo: 'notApplicable', recipients: ['vardnadshavare-1'] }),
      ],
      '2026-08-24': [
        informed('barn-1', { reaction: 'Vill träffa kontaktpersonen före första träningen.' }),
        { type: 'decision.notified', appealInfo: 'notApplicable', recipients: ['vardnadshavare-2'] },
      ],
      '2026-10-12': [
        {
          type: 'followUp.held',
          result: 'Kontaktpersonen kommer två kvällar i veckan och barnet har inte varit ensamt någon natt.',
          next: 'changeMeasures',
        },
      ],
    },
    on: '2026-10-13',
  },
  {
    name: 'over-lagskiftet',
    tells:
      'A report came in under the old Social Services Act and was settled for a time under it; the final decision is made under the new Act from 1 July 2025.',
    opening: {
      policy: national,
      caseType: 'childInvestigation',
      unit: 'barn-och-familj',
      matter: 'Ansökan om stödfamilj',
      receivedOn: '2025-03-31',
    },
    days: {
      '2025-04-10': [
        begun,
        screened({ careOfChild: 'no' }),
        registered({ childRef: 'barn-1', birthDate: '2019-06-06', living: 'permanent', affected: 'direct' }),
      ],
      '2025-04-14': [made(oldAct, caseworker), notified({ appealInfo: 'notApplicable' })],
      '2025-05-12': [
        answered({
          answers: { 'screening.impact': 'small', 'screening.protectionConcern': 'no' },
          children: [
            heard('barn-1', [
              'Bor hos farmor var fjärde helg medan utredningen pågår, i det rum där det brukar sova annars också.',
              'Berättar: ”Hos farmor får man ligga i soffan och titta på tåg genom fönstret.”',
              'Att helgerna hos farmor får fortsätta medan någon stödfamilj söks, utan nya människor under våren.',
              'Femåringen trivs hos farmor. Helgerna där fortsätter tills en stödfamilj finns, och inget annat ändras före sommaren.',
            ]),
          ],
        }),
        signed(),
      ],
      '2025-05-19': [informed('barn-1', { reaction: 'Ville veta hur många nätter det är till nästa helg.' })],
      '2025-07-02': [
        { type: 'decision.reconsidered', reason: 'En stödfamilj finns nu.', matter: 'Stödfamilj från augusti' },
      ],
      '2025-08-08': [
        {
          type: 'investigation.extended',
          to: '2025-09-30',
          by: decisionMaker,
          reason: 'Stödfamiljen utreds till mitten av augusti.',
        },
      ],
      '2025-08-14': [
        answered({
          children: [
            heard('barn-1', [
              'Börjar åka till en familj med två hundar var fjärde helg och fortsätter hos farmor en helg däremellan.',
              'Säger efter besöket: ”Hundarna luktade konstigt men den stora ville leka.”',
              'Få vuxna, samma rytm varje månad och att farmor finns kvar när det nya prövas.',
              'Sexåringen har hälsat på och vill tillbaka till den stora hunden. Stödfamiljen börjar i augusti, och farmors helger blir kvar till jul.',
            ]),
          ],
        }),
        proposed({ ...newAct, on: '2025-08-14' }),
        signed(),
        { type: 'investigation.completed', followUp: 'no' },
      ],
      '2025-08-18': [made(newAct), notified({ appealInfo: 'yes' }), informed('barn-1')],
    },
    on: '2025-09-01',
  },
  {
    name: 'lss-dokument-alder',
    tells: 'A fifteen-year-old who is a party in a matter of its own is refused, is told as a party is, and appeals.',
    opening: {
      policy: national,
      caseType: 'lss',
      unit: 'lss-handlaggning',
      matter: 'Ansökan om ledsagarservice',
      receivedOn: '2026-03-23',
    },
    days: {
      '2026-03-24': [
        begun,
        screened(),
        registered({ childRef: 'barn-1', birthDate: '2010-10-10', living: 'permanent', affected: 'direct' }),
      ],
      '2026-04-24': [
        answered({
          answers: {
            'screening.impact': 'noticeable',
            'screening.protectionConcern': 'no',
            'bal.conflictText':
              'Ungdomens önskan om en egen ledsagare ställdes mot att skolskjutsen och idrottsföreningens ledare redan följer med. Föreningens ledare har lovat att fortsätta hela våren.',
            'lss.measure': ['lss9-3'],
            'lss.ground': ['needMet'],
          },
          children: [
            heard(
              'barn-1',
              [
                'Fortsätter att åka till simningen med föreningens ledare i stället för med någon som bara är där för ungdomens skull.',
                'Säger: ”Jag vill kunna gå på bio utan att mamma sitter tre rader bakom.”',
                'Att kunna röra sig i staden med någon annan än en förälder och själv välja vad som ska göras.',
                'Femtonåringen vill kunna gå på bio utan mamma. Fritidsledarna på träffpunkten följer med en fredag i månaden, vilket är bestämt till juni.',
              ],
              {
                'lss.goodLiving':
                  'Andra femtonåringar åker buss själva in till staden. Ungdomen kan inte åka ensam och är därför hemma de flesta kvällar.',
                'lss.safety': 'yes',
                'lss.ifRefused':
                  'Föreningens ledare följer med till simningen, och träffpunktens ledare till bion en fredag i månaden.',
              },
            ),
          ],
        }),
        signed({ decision: personalAid }),
      ],
      '2026-04-27': [made(personalAid, manager), notified({ recipients: ['barn-1'], receivedOn: '2026-04-27' })],
      '2026-05-04': [
        informed('barn-1', { reaction: 'Tyckte att det var orättvist och vill överklaga.' }),
        { type: 'decision.appealed', appellant: 'barn-1', receivedOn: '2026-05-04' },
      ],
    },
    on: '2026-05-06',
  },
  {
    name: 'vantat-barn-fods',
    tells:
      'A child is expected when the assessment is signed and born before the decision: the facts are put right, the assessment is reopened and signed anew.',
    opening: {
      policy: boras.forsorjningsenheten,
      caseType: 'economicAssistance',
      unit: 'forsorjningsenheten',
      matter: 'Ansökan om spjälsäng',
      receivedOn: '2026-08-10',
    },
    days: {
      '2026-08-11': [
        begun,
        screened(),
        registered({ childRef: 'barn-1', expected: true, living: 'unborn', affected: 'indirect' }),
      ],
      '2026-08-18': [
        answered({
          answers: {
            'screening.impact': 'noticeable',
            'screening.protectionConcern': 'no',
            'bal.conflictText':
              'Barnets behov av en egen sovplats ställdes mot att en begagnad säng går att låna av öppna förskolan utan kostnad.',
            'eb.needs': ['homeEquipment'],
            'eb.emergency': 'notApplicable',
            'eb.housingRisk': 'none',
          },
          children: [
            {
              childRef: 'barn-1',
              answers: {
                'child.affectedHow':
                  'Får en lånad säng i stället för en ny, färdig att sova i den dag hemkomsten blir av.',
                'bal.bestInterest': 'En egen sovplats som är säker från första natten.',
                'bal.aligned': 'partly',
                'dec.childParagraph':
                  'Det väntade barnet får en lånad spjälsäng från öppna förskolan, hämtad och monterad före förlossningen.',
              },
            },
          ],
        }),
        proposed({
          ...decided('2026-08-18', 'rejection', ['sol2025-12-1', 'fl-32']),
          lines: [{ need: 'homeEquipment', applied: 1600, granted: 0 }],
        }),
        signed(),
      ],
      '2026-08-25': [
        {
          type: 'child.corrected',
          childRef: 'barn-1',
          child: { childRef: 'barn-1', birthDate: '2026-08-23', living: 'permanent', affected: 'indirect' },
          reason: 'Barnet är fött.',
        },
        { type: 'assessment.reopened', reason: 'Barnet är fött och behöver bedömas som det är.' },
        answered({
          children: [
            notHeard('barn-1', [
              'Sover i den lånade sängen sedan hemkomsten och märker ingen skillnad mot en ny.',
              'Ett nyfött barn säger med kroppen hur det har det: det sover lugnt i den lånade sängen, och barnmorskan såg vid hembesöket den 25 augusti att sängen är hel och madrassen fast.',
              'Att sova tryggt på rygg i en egen säng nära föräldern om natten.',
              'Det nyfödda barnet sover i en lånad säng som barnmorskan har sett. Går den sönder prövas en ny ansökan samma vecka.',
            ]),
          ],
        }),
        signed({ by: decisionMaker }),
        made(
          {
            ...decided('2026-08-25', 'rejection', ['sol2025-12-1', 'fl-32']),
            lines: [{ need: 'homeEquipment', applied: 1600, granted: 0 }],
          },
          caseworker,
        ),
      ],
      '2026-08-27': [
        notified(),
        informed('barn-1', { notGivenReason: 'Nyfött; föräldern har fått beskedet.' }),
        closed,
      ],
    },
    on: '2026-08-27',
  },
]
