import { readFileSync } from 'node:fs'
import { methodVersion } from '../src/checklist/data/method-version.js'
import { canonicalJson } from '../src/kernel/canonical-json.js'
import { vectorPolicies, vectors } from '../src/testing/vectors.js'

/**
 * The lines of vectors.ndjson in RFC 8785 form: what they are of, the policies, then a vector each.
 */
export function vectorLines(): readonly string[] {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
  const policies = vectorPolicies()
  const all = [...vectors()]
  const header = { library: 'barnkonsekvens', version, methodVersion, policies: policies.length, vectors: all.length }
  return [header, ...policies.map((policy) => ({ policy })), ...all].map((line) => canonicalJson(line))
}
