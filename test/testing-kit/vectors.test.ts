import { readFileSync, statSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { vectorLines } from '../../scripts/vector-lines.js'
import { checkDecision } from '../../src/decision/check-decision.js'
import { canonicalJson } from '../../src/kernel/canonical-json.js'
import { definePolicy } from '../../src/policy/define-policy.js'
import type { Policy } from '../../src/policy/policy.schema.js'
import type { Vector } from '../../src/testing/vectors.js'

const file = 'vectors.ndjson'
const lines = readFileSync(file, 'utf8').trimEnd().split('\n')
const [header, ...rest] = lines.map((line) => JSON.parse(line) as Record<string, unknown>)
const policies = rest.flatMap((line) => ('policy' in line ? [line.policy as Policy] : []))
const vectors = rest.flatMap((line) => ('verdict' in line ? [line as unknown as Vector] : []))
const slow = 120_000

/** A policy as it stands in the file, judged by with nothing but what else stands there. */
const byId = new Map(
  policies.map((policy) => {
    const defined = definePolicy(
      policy,
      policies.filter(({ id }) => id !== policy.id),
    )
    if (!defined.ok) throw new Error(defined.issues.map(({ code }) => code).join())
    return [policy.id, defined.value]
  }),
)

describe('vectors.ndjson', () => {
  it('is what the code says', { timeout: slow }, () => {
    const said = vectorLines()
    const differing = said.filter((line, index) => line !== lines[index])
    expect(differing.slice(0, 3)).toEqual([])
    expect(lines).toHaveLength(said.length)
  })

  it('says in its first line of what it is, and how many lines follow', () => {
    expect(header).toEqual({
      library: 'barnkonsekvens',
      version: (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version,
      methodVersion: expect.stringMatching(/^\d+\.\d+\.\d+$/),
      policies: policies.length,
      vectors: vectors.length,
    })
    expect(rest).toHaveLength(policies.length + vectors.length)
  })

  it('is in RFC 8785 form, a line each, and below three megabytes', () => {
    expect(lines.filter((line) => canonicalJson(JSON.parse(line)) !== line)).toEqual([])
    expect(statSync(file).size).toBeLessThan(3_000_000)
  })

  it('is enough to judge by: its policies and inputs lead to its verdicts', { timeout: slow }, () => {
    const wrong = vectors.filter(({ input, verdict }) => {
      const { allowed, requirement, issues, owed, executable, restsOn } = checkDecision({
        ...input,
        policy: byId.get(input.policy) as Policy,
      })
      const codes = (severity: string) =>
        [...new Set(issues.filter((issue) => issue.severity === severity).map(({ code }) => code))].sort()
      const said = {
        allowed,
        need: requirement?.need,
        depth: requirement?.depth,
        gate: requirement?.gate,
        codes: { blocking: codes('blocking'), warning: codes('warning') },
        owed: owed.map(({ kind, childRef, dueOn }) => ({ kind, childRef, dueOn })),
        executable,
        restsOn,
      }
      return canonicalJson(said) !== canonicalJson(verdict)
    })
    expect(wrong.map(({ id }) => id)).toEqual([])
  })

  it('has verdicts of both kinds, what is owed, what may be carried out and what it rests on', () => {
    const verdicts = vectors.map(({ verdict }) => verdict)
    expect(new Set(verdicts.map(({ allowed }) => allowed))).toEqual(new Set([true, false]))
    expect(new Set(verdicts.map(({ restsOn }) => restsOn))).toEqual(
      new Set(['assessment', 'household', 'document', undefined]),
    )
    expect(verdicts.some(({ executable = [] }) => executable.length > 0)).toBe(true)
    expect(new Set(verdicts.flatMap(({ owed }) => owed.map(({ kind }) => kind)))).toEqual(
      new Set(['assessment', 'notification', 'feedback', 'followUp']),
    )
  })
})
