/** Invented matters of other kinds: before a board, ended early, imported, under a policy of one's own. Nobody has a name. */
import { definePolicy, type Policy } from 'barnkonsekvens'
import { boras, national } from 'barnkonsekvens/policies'
import {
  answered,
  begun,
  board,
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
  type Story,
  screened,
  signed,
} from '../story.js'

const decided = (on: string, outcome: string, rest: object = {}) => ({
  decisionRef: `beslut-${on}`,
  on,
  outcome,
  forum: 'official',
  provisions: ['fl-32'],
  ...rest,
})
const child = { childRef: 'barn-1', birthDate: '2015-10-17', living: 'permanent', affected: 'indirect' } as const

const own = (
  version: string,
  period: Pick<Policy, 'inForceFrom' | 'inForceTo' | 'appliesTo'>,
  rest: Partial<Policy> = {},
): Policy => {
  const defined = definePolicy({
    id: 'ekdalen.stod',
    version,
    ...period,
    organisation: 'Ekdalens kommun, stödenheten',
    source: { document: 'Riktlinje för barnkonsekvensanalyser', on: period.inForceFrom },
    includes: ['national'],
    rules: [],
    accepts: ['document'],
    examples: [],
    ...rest,
  })
  if (!defined.ok) throw new Error(defined.issues.map((issue) => issue.code).join())
  return defined.value
}
const first = own('1', { inForceFrom: '2025-01-01', inForceTo: '2026-03-31', appliesTo: 'casesOpenedFrom' })
const second = own(
  '2',
  { inForceFrom: '2026-04-01', inForceTo: null, appliesTo: 'casesOpenedFrom' },
  {
    rules: [
      {
        id: 'EK1',
        when: { affected: ['direct', 'indirect', 'unclear'], caseType: ['other'] },
        then: { need: 'required', depth: 'simple', gate: 'block', due: 'decision' },
        status: 'adoptedPolicy',
        basis: ['crc-art-3'],
        note: 'Every decision of the unit waits for its assessment, those that grant too.',
      },
    ],
    adopted: { by: 'Stödnämnden', on: '2026-03-10', reference: '§ 12' },
  },
)

const fees = { on: '2026-06-16', outcome: 'approval', forum: 'board', provisions: ['kl-6-6', 'crc-art-3'] }
const forFees = {
  answers: {
    'screening.impact': 'noticeable',
    'board.bka': 'annex',
    'board.groups': ['Barn som åker färdtjänst till träning', 'Barn vars syskon har ledsagare'],
    'board.knowledge':
      'Under 2025 gjorde sextiotvå barn i snitt fyra fritidsresor i månaden. Var femte resa ställdes in sedan egenavgiften höjdes i mars.',
    'board.heard': 'earlier',
    'board.alternatives': [
      {
        id: 'tak',
        description: 'Avgiften höjs till 40 kronor med ett tak på sex resor i månaden.',
        direction: 'weakened',
        effects: 'Barn som reser ofta skyddas av taket, de som reser sällan betalar mer.',
        chosen: true,
      },
      {
        id: 'som-nu',
        description: 'Avgiften ligger kvar på 30 kronor utan tak och underskottet täcks av reserven.',
        direction: 'unchanged',
        effects: 'Inget barn reser mindre, men reserven är slut i oktober.',
        chosen: false,
      },
    ],
    'board.conflicts':
      'Barnens möjlighet att komma till träningen ställdes mot att budgeten ska hålla. Taket valdes för att de som reser mest inte ska stanna hemma.',
    'board.measures': [
      {
        id: 'besked',
        what: 'Taket läggs in i bokningssystemet så att ingen familj behöver ansöka om det.',
        responsible: 'trafiksamordnaren',
        dueOn: '2026-08-01',
        status: 'planned',
        cost: 35000,
      },
    ],
    'board.followUp':
      'I februari 2027 räknas resorna per barn mot hösten 2025; färre än tre i snitt leder till ett nytt ärende.',
    'board.secrecy': 'yes',
    'board.ready': 'yes',
  },
}

const urgentFees = {
  on: '2026-07-03',
  outcome: 'approval',
  forum: 'chair',
  provisions: ['kl-6-6', 'kl-6-39', 'crc-art-3'],
}
const refusal = (on: string) => decided(on, 'rejection')

const later = { childRef: 'barn-2', birthDate: '2020-04-25', living: 'shared', affected: 'indirect' } as const

export const others: readonly Story[] = [
  {
    name: 'namnd-fardtjanstavgift',
    tells:
      'A board item on fees that may come to affect children waits for its assessment already when it is proposed; the board decides.',
    opening: {
      policy: boras.socialaOmsorgsnamnden,
      caseType: 'boardItem',
      unit: 'namndkansliet',
      matter: 'Egenavgift för fritidsresor',
      receivedOn: '2026-05-18',
    },
    days: {
      '2026-05-19': [begun, screened({ childrenLinked: 'unknown', affected: 'indirect' })],
      '2026-06-09': [answered(forFees), signed({ decision: fees }), proposed(fees)],
      '2026-06-16': [made(fees, board)],
      '2026-06-18': [notified({ appealInfo: 'notApplicable' })],
    },
    on: '2026-06-20',
  },
  {
    name: 'ordforande-bradskande',
    tells:
      'The chair decides at once in an urgent board item: the assessment is owed, made within its days, and the item is closed.',
    opening: {
      policy: boras.socialaOmsorgsnamnden,
      caseType: 'boardItem',
      unit: 'namndkansliet',
      matter: 'Flytt av lovverksamhet efter vattenskada',
      receivedOn: '2026-07-02',
    },
    days: {
      '2026-07-03': [
        begun,
        screened({ childrenLinked: 'unknown', affected: 'unclear' }),
        made(
          { ...urgentFees, urgent: { reason: 'Lokalen är stängd från i morgon och nämnden möts först i augusti.' } },
          board,
        ),
        notified({ appealInfo: 'notApplicable' }),
      ],
      '2026-07-28': [
        answered({
          answers: {
            ...forFees.answers,
            'board.groups': ['Barn i lovverksamheten på söder'],
            'board.knowledge':
              'Tjugoåtta barn är anmälda till veckorna 28 till 31, och nio av dem har rörelsehinder. Den nya lokalen har hiss men en mindre gård.',
            'board.alternatives': [
              {
                id: 'norra',
                description: 'Verksamheten flyttar till norra skolans bottenvåning i fyra veckor.',
                direction: 'weakened',
                effects: 'Gården är mindre, men alla nio barn med rullstol kommer in utan hjälp.',
                chosen: true,
              },
              {
                id: 'stanga',
                description: 'Verksamheten stängs i fyra veckor och avgiften betalas tillbaka.',
                direction: 'weakened',
                effects: 'Tjugoåtta barn blir utan sommarlov med kamrater.',
                chosen: false,
              },
            ],
            'board.conflicts':
              'Barnens sommar tillsammans ställdes mot den trängre gården. Utflykter två dagar i veckan valdes framför att stänga.',
            'board.measures': [
              {
                id: 'utflykter',
                what: 'Buss till badplatsen två dagar i veckan, med plats för rullstolar.',
                responsible: 'enhetschefen',
                dueOn: '2026-07-07',
                status: 'planned',
                cost: 18000,
              },
            ],
            'board.followUp':
              'I september frågas de tjugoåtta familjerna hur veckorna blev, och svaren redovisas för nämnden.',
          },
        }),
        signed({ by: manager }),
        closed,
      ],
    },
    on: '2026-07-29',
  },
  {
    name: 'avvisad-ansokan',
    tells:
      'An application that came in too late is dismissed: nothing waits, the child is told, and the assessment is owed.',
    opening: {
      policy: boras.stadsrevisionen,
      caseType: 'other',
      unit: 'fritid',
      matter: 'Ansökan om lägerbidrag',
      receivedOn: '2026-05-04',
    },
    days: {
      '2026-05-05': [begun, screened(), registered(child)],
      '2026-05-11': [made(decided('2026-05-11', 'dismissal'), decisionMaker), notified()],
      '2026-05-13': [informed('barn-1')],
    },
    on: '2026-06-08',
  },
  {
    name: 'avskriven-importerad',
    tells:
      'A case imported from an older system and stored long after: one child was registered in error, another moved away, and the matter is discontinued.',
    opening: {
      policy: national,
      caseType: 'other',
      unit: 'stod-och-service',
      matter: 'Ansökan om kontaktperson',
      receivedOn: '2025-10-06',
      imported: { system: 'aldre-verksamhetssystem', on: '2026-01-12' },
    },
    recordedAt: '2026-01-12T02:30:00+01:00',
    days: {
      '2025-10-07': [
        { ...begun, eventId: 'im-1' },
        { ...screened(), eventId: 'im-2' },
        { ...registered(child, register), eventId: 'im-3' },
      ],
      '2025-10-08': [
        { ...registered({ ...later, affected: 'unclear' }, register), eventId: 'im-4' },
        {
          type: 'child.corrected',
          childRef: 'barn-2',
          child: null,
          reason: 'Barnet hör till en annan familj i samma hus.',
          eventId: 'im-5',
        },
      ],
      '2025-11-03': [
        {
          type: 'child.left',
          childRef: 'barn-1',
          reason: 'Barnet har flyttat till den andra föräldern i en annan kommun.',
          eventId: 'im-6',
        },
      ],
      '2025-11-04': [
        {
          ...screened({ childrenLinked: 'no', reason: 'Inget barn bor kvar och inget umgänge är planerat här.' }),
          eventId: 'im-7',
        },
        { ...made(decided('2025-11-04', 'discontinuation'), caseworker), eventId: 'im-8' },
        { ...notified({ appealInfo: 'no' }), eventId: 'im-9' },
      ],
    },
    on: '2025-12-01',
  },
  {
    name: 'dokument-i-stallet',
    tells:
      'An assessment made in another system stands as a document under a policy of its own that accepts documents; the refusal rests on it.',
    opening: {
      policy: [first, second],
      caseType: 'other',
      unit: 'stodenheten',
      matter: 'Ansökan om avgiftsbefrielse',
      receivedOn: '2026-02-09',
    },
    days: {
      '2026-02-10': [begun, screened({ unitsInvolved: 'one' }), registered(child)],
      '2026-04-13': [
        proposed(refusal('2026-04-13')),
        signed({
          by: manager,
          document: {
            kind: 'document',
            documentRef: 'dok-2026-118',
            signedBy: { id: 'utredare-3', role: 'caseworker' },
            signedOn: '2026-04-12',
            children: [{ childRef: 'barn-1', affected: 'indirect' }],
            outcomes: ['rejection', 'approval'],
          },
        }),
      ],
      '2026-04-14': [made(refusal('2026-04-14')), notified(), informed('barn-1'), closed],
    },
    on: '2026-04-20',
  },
  {
    name: 'egen-policy-bradskande',
    tells:
      'Under a policy of its own even what is granted waits; one approval goes through as urgent, and its assessment, a document, comes after.',
    opening: {
      policy: [first, second],
      caseType: 'other',
      unit: 'stodenheten',
      matter: 'Akut bidrag till skolresa',
      receivedOn: '2026-05-04',
    },
    days: {
      '2026-05-04': [begun, screened(), registered(child)],
      '2026-05-05': [
        made({ ...decided('2026-05-05', 'approval'), urgent: { reason: 'Resan betalas senast i dag.' } }, manager),
        notified({ appealInfo: 'notApplicable' }),
      ],
      '2026-06-01': [
        signed({
          document: {
            kind: 'document',
            documentRef: 'dok-2026-204',
            signedBy: 'utredare-3',
            signedOn: '2026-05-29',
            children: ['barn-1'],
            outcomes: ['approval'],
          },
        }),
      ],
    },
    on: '2026-06-02',
  },
  {
    name: 'overstyrt-fynd',
    tells:
      'Age is given as a reason for not hearing a child; a manager answers for it with a reason of their own, and the refusal stands on it.',
    opening: {
      policy: national,
      caseType: 'other',
      unit: 'fritid',
      matter: 'Ansökan om fritt bad',
      receivedOn: '2026-06-01',
    },
    days: {
      '2026-06-02': [begun, screened(), registered({ ...child, birthDate: '2023-09-09' })],
      '2026-06-08': [
        answered({
          answers: {
            'screening.impact': 'small',
            'screening.protectionConcern': 'no',
            'bal.conflictText':
              'Badet på tisdagar vägdes mot att föreningen har gratis babysim på söndagar i samma hall.',
          },
          children: [
            notHeard('barn-1', [
              'Badar på söndagar i stället för tisdagar, i samma bassäng men med fler andra familjer.',
              'Barnet är för litet för att höras.',
              'Att få fortsätta plaska med pappan en gång i veckan i varmt vatten.',
              'Tvååringen plaskar gärna med pappan. Söndagarnas gratis babysim finns kvar till jul, och familjen har fått en plats.',
            ]),
          ],
        }),
        signed({
          by: manager,
          decision: refusal('2026-06-08'),
          overrides: [
            {
              code: 'text.stockPhrase',
              childRef: 'barn-1',
              item: 'views.notHeardText',
              reason: 'Texten är kort, men simläraren har berättat mer som står i journalen.',
            },
            {
              code: 'views.ageOnlyReason',
              childRef: 'barn-1',
              item: 'views.notHeardText',
              reason: 'Simläraren har beskrivit hur barnet visar att det trivs; det står i journalen.',
            },
          ],
        }),
        made(refusal('2026-06-08')),
        notified(),
      ],
    },
    on: '2026-06-12',
  },
  {
    name: 'barn-hittat-efter-beslut',
    tells:
      'A second child is found after a refusal: the decision is looked at again in a new round, and both children are assessed.',
    opening: {
      policy: national,
      caseType: 'other',
      unit: 'fritid',
      matter: 'Ansökan om kolloplats',
      receivedOn: '2026-03-02',
    },
    days: {
      '2026-03-03': [begun, screened(), registered({ ...child, protectedIdentity: 'no' })],
      '2026-03-10': [
        answered({
          answers: {
            'screening.impact': 'noticeable',
            'screening.protectionConcern': 'no',
            'bal.conflictText':
              'Sommaren på kollo ställdes mot att platserna går till dem som inte har något annat; här finns morföräldrars stuga.',
          },
          children: [
            heard('barn-1', [
              'Är hos morföräldrarna i stället för på kollo och träffar därför inte de kamrater som åker dit.',
              'Säger: ”Stugan är bra men där finns ingen i min ålder förutom getterna.”',
              'Sommarveckor med jämnåriga och inte bara med vuxna och djur.',
              'Tioåringen vill träffa jämnåriga i sommar. Simskolan i byn har plats i två veckor, och morfar skjutsar.',
            ]),
          ],
        }),
        signed({ decision: refusal('2026-03-10') }),
        made(refusal('2026-03-10')),
        notified(),
      ],
      '2026-03-16': [informed('barn-1'), registered(later, register)],
      '2026-03-18': [
        { type: 'decision.reconsidered', reason: 'Ett syskon fanns inte med när beslutet fattades.' },
        answered({
          children: [
            notHeard('barn-2', [
              'Följer med till stugan för första gången utan mamman och har aldrig sovit borta mer än en natt.',
              'Barnet gömde sig under bordet vid båda besöken den 17 och 18 mars och visade med nallen att det ville vara i fred; pappan berättade hur nätterna borta brukar gå.',
              'Att inte sova borta två veckor i sträck och att storasyskonet är nära om nätterna.',
              'Femåringen sover helst där storasyskonet är. Stugveckorna delas i två gånger tre nätter, och mamman hämtar emellan.',
            ]),
          ],
        }),
        proposed(refusal('2026-03-18')),
      ],
    },
    on: '2026-03-20',
  },
  {
    name: 'aterkallad-ansokan',
    tells: 'The applicant withdraws before anything is looked into: the case hears nothing more.',
    opening: {
      policy: boras.forsorjningsenheten,
      caseType: 'economicAssistance',
      unit: 'forsorjningsenheten',
      matter: 'Ansökan om flyttkostnad',
      receivedOn: '2026-09-14',
    },
    days: {
      '2026-09-15': [
        screened({ childrenLinked: 'unknown' }),
        { type: 'case.withdrawn', reason: 'Den sökande har fått hjälp av sin bror.' },
      ],
    },
    on: '2026-09-20',
  },
  {
    name: 'aterkallad-efter-forslag',
    tells:
      'A refusal is proposed, the policy of the case is replaced, and the applicant withdraws while the assessment is half done.',
    opening: {
      policy: boras.forsorjningsenheten,
      caseType: 'economicAssistance',
      unit: 'forsorjningsenheten',
      matter: 'Ansökan om cykel',
      receivedOn: '2026-04-20',
    },
    policies: [boras.stadsrevisionen],
    days: {
      '2026-04-21': [begun, screened(), registered(child)],
      '2026-04-27': [
        proposed({ ...decided('2026-04-27', 'rejection'), lines: [{ need: 'leisure', applied: 2200, granted: 0 }] }),
        answered({
          answers: { 'eb.needs': ['leisure'] },
          children: [{ childRef: 'barn-1', answers: { 'views.heard': 'direct' } }],
        }),
        {
          type: 'policy.replaced',
          by: manager,
          policy: boras.stadsrevisionen,
          reason: 'Ärendet prövas efter revisionens rekommendation.',
        },
      ],
      '2026-04-29': [{ type: 'case.withdrawn', reason: 'En granne har skänkt en cykel.' }],
    },
    on: '2026-04-30',
  },
  {
    name: 'inga-barn-avslag',
    tells:
      'There are no children, and why is on record: no assessment is needed, the refusal goes through and the case is closed.',
    opening: {
      policy: boras.forsorjningsenheten,
      caseType: 'economicAssistance',
      unit: 'forsorjningsenheten',
      matter: 'Ansökan om möbler',
      receivedOn: '2026-10-12',
    },
    days: {
      '2026-10-13': [
        begun,
        screened({ childrenLinked: 'no', reason: 'Den sökande bor ensam, har inga barn och inget umgänge.' }),
      ],
      '2026-10-16': [
        proposed({
          ...decided('2026-10-16', 'rejection'),
          lines: [{ need: 'homeEquipment', applied: 3000, granted: 0 }],
        }),
        { type: 'proposal.returned', by: decisionMaker, reason: 'Beloppet ska prövas mot riksnormen.' },
        proposed({
          ...decided('2026-10-16', 'rejection'),
          lines: [{ need: 'homeEquipment', applied: 3000, granted: 0 }],
        }),
        made(
          { ...decided('2026-10-16', 'rejection'), lines: [{ need: 'homeEquipment', applied: 3000, granted: 0 }] },
          caseworker,
        ),
        notified(),
        { ...closed, reason: 'Beslutet är fattat och underrättelsen gjord.' },
      ],
    },
    on: '2026-10-19',
  },
  {
    name: 'nya-regler-under-resan',
    tells:
      'The rules change while the case is open: what was signed under the old ones still stands for the decision under the new.',
    opening: {
      policy: national,
      caseType: 'other',
      unit: 'stodenheten',
      matter: 'Ansökan om stödpedagog',
      receivedOn: '2026-03-16',
    },
    policies: [first, second],
    days: {
      '2026-03-17': [begun, screened({ unitsInvolved: 'unknown' }), registered(child)],
      '2026-03-30': [
        answered({
          answers: {
            'screening.impact': 'noticeable',
            'screening.protectionConcern': 'no',
            'bal.conflictText':
              'Läxstödet hemma ställdes mot att skolan själv svarar för studiehjälp. Skolans studio är öppen alla dagar till halv fem.',
          },
          children: [
            heard('barn-1', [
              'Gör läxorna i skolans studio i stället för hemma och kommer hem en timme senare tre dagar i veckan.',
              'Säger: ”Det är lättare att fråga där, men jag blir hungrig innan bussen går.”',
              'Hjälp med läxorna på en plats där det är tyst och något att äta innan.',
              'Tioåringen får hjälp i studion och vill ha mellanmål. Skolan ordnar smörgås från den 7 april.',
            ]),
          ],
        }),
        signed({ decision: decided('2026-04-02', 'rejection') }),
      ],
      '2026-04-01': [
        {
          type: 'policy.replaced',
          by: manager,
          policy: [first, second],
          reason: 'Kommunens egen riktlinje gäller från i dag.',
        },
      ],
      '2026-04-02': [made(decided('2026-04-02', 'rejection')), notified(), informed('barn-1')],
    },
    on: '2026-04-03',
  },
]
