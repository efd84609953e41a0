import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import { checkDecision, decisionCaseMachine, openCase, verifyTrail } from 'barnkonsekvens'
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

// A host may load both module formats: a file that one derived is live in the other.
const { record } = createRequire(import.meta.url)('barnkonsekvens')
const by = { id: 'h-1', role: 'caseworker' }
const opened = openCase({
  caseId: 'A-1',
  matter: 'Ansökan',
  policy: policies.national,
  caseType: 'housing',
  unit: 'boende',
  receivedOn: '2026-10-19',
  by,
  at: '2026-10-19T09:00:00+02:00',
})
const recorded = record(opened.value.file, { type: 'investigation.opened', by, at: '2026-10-20T09:00:00+02:00' })
assert.equal(recorded.ok && recorded.value.file.state.process, 'investigating')
