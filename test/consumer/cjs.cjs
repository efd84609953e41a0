const assert = require('node:assert/strict')
const { checkDecision, decisionCaseMachine, verifyTrail } = require('barnkonsekvens')
const { policies } = require('barnkonsekvens/policies')
const { messageFor } = require('barnkonsekvens/text')
const { statechart } = require('barnkonsekvens/view')

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
