import { suppression } from './suppression.js'

/** A text that a child or the adult beside it reads. */
interface Wording {
  readonly sv: string
  readonly en: string
}

/** One item of the survey. */
export interface SurveyItem {
  readonly id: string
  /** `face`: one of the scale's faces. `open`: draw or write; what a child draws or writes is never summarised. */
  readonly type: 'face' | 'open'
  /** `lss`: asked in the LSS variant only. */
  readonly variant: 'core' | 'lss'
  readonly text: Wording
  /** What the adult who reads aloud may add. Nothing else: an explanation becomes an answer. */
  readonly readAloud: Wording
}

/** The codes of the scale, then that a child would rather not say. */
export const faceCodes = ['yes', 'partly', 'no', 'noAnswer'] as const

/** What is known of an open item: that something was drawn or written, or that nothing was. */
export const openCodes = ['answered', 'noAnswer'] as const

/** The groups that answers are told in. Those under 12 are never compared with the older ones. */
export const surveyGroups = [
  { code: 'under12', fromAge: 0, toAge: 11 },
  { code: 'from12', fromAge: 12, toAge: 17 },
] as const

const items = [
  {
    id: 'toldWhy',
    type: 'face',
    variant: 'core',
    text: { sv: 'Jag fick veta varför kommunen frågade om mig.', en: 'I was told why the municipality asked about me.' },
    readAloud: { sv: 'Någon berättade varför vuxna ville veta saker om dig.', en: 'Somebody told you why grown-ups wanted to know things about you.' },
  },
  {
    id: 'couldSay',
    type: 'face',
    variant: 'core',
    text: { sv: 'Jag fick säga vad jag tycker.', en: 'I got to say what I think.' },
    readAloud: { sv: 'Det kan vara med ord, bilder, tecken eller på ett annat sätt.', en: 'It may be with words, pictures, signs or in another way.' },
  },
  {
    id: 'listened',
    type: 'face',
    variant: 'core',
    text: { sv: 'Den vuxna lyssnade.', en: 'The adult listened.' },
    readAloud: { sv: 'Tänk på den vuxna från kommunen som du träffade.', en: 'Think of the grown-up from the municipality whom you met.' },
  },
  {
    id: 'toldOutcome',
    type: 'face',
    variant: 'core',
    text: { sv: 'Jag fick veta vad som bestämdes.', en: 'I was told what was decided.' },
    readAloud: { sv: 'Någon berättade hur det blev.', en: 'Somebody told you how it turned out.' },
  },
  {
    id: 'understoodWhy',
    type: 'face',
    variant: 'core',
    text: { sv: 'Jag förstod varför.', en: 'I understood why.' },
    readAloud: { sv: 'Du kan förstå varför även om du tycker att det blev fel.', en: 'You may understand why even if you think that it turned out wrong.' },
  },
  {
    id: 'knowsWhom',
    type: 'face',
    variant: 'core',
    text: { sv: 'Jag vet vem jag kan prata med om det blir fel.', en: 'I know whom to talk to if it goes wrong.' },
    readAloud: { sv: 'Det kan vara vem som helst som du litar på.', en: 'It may be anybody whom you trust.' },
  },
  {
    id: 'better',
    type: 'open',
    variant: 'core',
    text: { sv: 'Något som borde bli bättre.', en: 'Something that should be better.' },
    readAloud: { sv: 'Rita eller skriv om du vill. Skriv inga namn.', en: 'Draw or write if you like. Write no names.' },
  },
  {
    id: 'choseSelf',
    type: 'face',
    variant: 'lss',
    text: { sv: 'Jag valde själv vad jag gör när jag är här.', en: 'I choose what I do when I am here.' },
    readAloud: { sv: '”Här” är stället där du är när du får frågan.', en: '"Here" is the place where you are when you are asked.' },
  },
] as const satisfies readonly SurveyItem[]

/**
 * A survey for children whom a matter was about: six faces and one open item, and one more for children with LSS. Free
 * for anybody to use (CC0). Source: the canonical method, part G, our own wording; last checked 2026-11-25.
 */
export const surveyContent = {
  version: '1.0.0',
  date: '2026-11-25',
  licence: 'CC0-1.0',
  licenceNote: {
    sv: 'Enkäten får användas, ändras och spridas fritt, utan att någon källa anges.',
    en: 'The survey may be used, changed and spread freely, without naming a source.',
  },
  /** From this age a child may answer alone; a younger child with an adult whom it trusts. */
  aloneFromAge: 8,
  conditions: {
    voluntary: { sv: 'Det är frivilligt att svara. Du kan hoppa över frågor och sluta när du vill.', en: 'You answer only if you want to. You can skip questions and stop when you like.' },
    helper: {
      sv: 'Barn under 8 år svarar med en vuxen som de litar på. Det får inte vara handläggaren.',
      en: 'Children under 8 answer with an adult whom they trust. It must not be the caseworker.',
    },
    groups: { sv: 'Svar från barn under 12 år jämförs aldrig med äldre barns svar.', en: 'Answers of children under 12 are never compared with those of older children.' },
    results: { sv: 'Berätta för barnen vad de svarade tillsammans och vad som ändras.', en: 'Tell the children what they answered together and what will change.' },
    purpose: { sv: 'Svaren är barnens intryck, inte ett betyg på handläggaren.', en: "The answers are the children's own impression, not a mark for the caseworker." },
  },
  /** A group with fewer answers is not reported. */
  leastAnswers: suppression.leastAnswers,
  scale: [
    { code: 'yes', face: '🙂', sv: 'ja', en: 'yes' },
    { code: 'partly', face: '😐', sv: 'delvis', en: 'partly' },
    { code: 'no', face: '🙁', sv: 'nej', en: 'no' },
    { code: 'noAnswer', face: null, sv: 'vill inte svara', en: 'would rather not say' },
  ],
  items,
} as const
