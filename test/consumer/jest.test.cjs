const { checkDecision, decisionCaseMachine, verifyTrail } = require('barnkonsekvens')
const { policies } = require('barnkonsekvens/policies')
const { messageFor } = require('barnkonsekvens/text')
const { statechart } = require('barnkonsekvens/view')

test('the package answers under Jest', () => {
  const verdict = checkDecision({
    policy: policies['boras.forsorjningsenheten'],
    facts: { caseType: 'economicAssistance', childrenLinked: 'unknown', children: [] },
    decision: {
      on: '2026-11-02',
      outcome: 'rejection',
      forum: 'official',
      by: { id: 'h-1', role: 'caseworker' },
      provisions: [],
    },
  })
  expect(verdict.allowed).toBe(false)
  expect(verdict.issues.map((issue) => issue.code)).toEqual(['children.unsettled', 'assessment.missing'])
  expect(messageFor(verdict.issues[0], 'sv').what).not.toBe('')
  expect(verifyTrail([]).ok).toBe(false)
  expect(decisionCaseMachine.id).toBe('decisionCase')
  expect(statechart()).toMatch(/^stateDiagram-v2/)
})
