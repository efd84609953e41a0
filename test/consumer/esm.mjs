import assert from 'node:assert/strict'
import { checkDecision, decisionCaseMachine, verifyTrail } from 'barnkonsekvens'
import { policies } from 'barnkonsekvens/policies'
import { messageFor } from 'barnkonsekvens/text'
import { statechart } from 'barnkonsekvens/view'

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
assert.equal(verdict.allowed, false)
assert.deepEqual(
  verdict.issues.map((issue) => issue.code),
  ['children.unsettled', 'assessment.missing'],
)
assert.ok(messageFor(verdict.issues[0], 'sv').what.length > 0)
assert.equal(verifyTrail([]).ok, false)
assert.equal(decisionCaseMachine.id, 'decisionCase')
assert.match(statechart(), /^stateDiagram-v2/)
