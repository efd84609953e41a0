import { describe, expect, it } from 'vitest'
import type { PlanStep } from '../case/plan.js'
import { planStepText } from './plan-step-text.js'

const who = ['caseworker'] as const
const item = 'child.affectedHow'

/** Every detail a step can have, alone and together, in Swedish and English. */
const cases: readonly (readonly [string, PlanStep, string, string])[] = [
  ['what to do alone', { type: 'decision.made', who: [] }, 'Fatta beslutet.', 'Make the decision.'],
  [
    'every role that can do it',
    { type: 'assessment.signed', who: ['caseworker', 'decisionMaker', 'manager'] },
    'Skriv under barnkonsekvensanalysen. Kan göras av: handläggare, beslutsfattare eller chef.',
    'Sign the child impact assessment. Can be done by: caseworker, decision-maker or manager.',
  ],
  [
    'the child, and by when',
    { type: 'child.informed', who, childRef: 'B1', dueOn: '2026-12-02' },
    'Berätta för barnet vad som beslutades: barn B1, senast 2026-12-02. Kan göras av: handläggare.',
    'Tell the child what was decided: child B1, by 2026-12-02. Can be done by: caseworker.',
  ],
  [
    'which of the measures of a child',
    { type: 'measure.reported', who, childRef: 'B1', measure: 'M1', dueOn: '2027-02-01' },
    'Ange hur det gick med åtgärden: åtgärd M1, barn B1, senast 2027-02-01. Kan göras av: handläggare.',
    'Report how the measure went: measure M1, child B1, by 2027-02-01. Can be done by: caseworker.',
  ],
  [
    'who is to be told beside the party',
    { type: 'decision.notified', who, recipients: ['B1', 'B2', 'B3'], dueOn: '2026-11-09' },
    'Underrätta om beslutet: också barn B1, barn B2 och barn B3, senast 2026-11-09. Kan göras av: handläggare.',
    'Give notice of the decision: also child B1, child B2 and child B3, by 2026-11-09. Can be done by: caseworker.',
  ],
  [
    'how many questions, and about whom, each once',
    { type: 'assessment.answered', who, items: [{ item }, { item, childRef: 'B1' }, { item, childRef: 'B1' }] },
    'Svara i barnkonsekvensanalysen: 3 frågor om ärendet och barn B1. Kan göras av: handläggare.',
    'Answer in the child impact assessment: 3 questions about the case and child B1. Can be done by: caseworker.',
  ],
  [
    'one question',
    { type: 'assessment.answered', who, items: [{ item, childRef: 'B2' }] },
    'Svara i barnkonsekvensanalysen: en fråga om barn B2. Kan göras av: handläggare.',
    'Answer in the child impact assessment: one question about child B2. Can be done by: caseworker.',
  ],
  [
    'no number of questions where none can be told yet',
    { type: 'assessment.answered', who, items: [] },
    'Svara i barnkonsekvensanalysen. Kan göras av: handläggare.',
    'Answer in the child impact assessment. Can be done by: caseworker.',
  ],
]

describe('a step of a plan', () => {
  it.each(cases)('tells %s', (_, step, sv, en) => {
    expect(planStepText(step, 'sv')).toBe(sv)
    expect(planStepText(step, 'en')).toBe(en)
  })

  it('never takes a reference for a template', () => {
    const step = { type: 'child.informed', who, childRef: '{who}[x]' } as const
    expect(planStepText(step, 'sv')).toContain('barn {who}[x].')
  })
})
