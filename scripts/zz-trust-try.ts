import { entries } from '../test/trust/entries.js'
import { called } from '../test/trust/judge.js'
import { hostileValues } from '../test/trust/hostile.js'
for (const entry of entries) for (const right of entry.right) {
  const seen = called(entry, right)
  if (seen.fault || (seen.outcome !== 'accepted' && !entry.name.match(/record|whyNot|assert|checkDec|parse/))) console.log('RIGHT', entry.name, seen.outcome, seen.fault, seen.codes, (seen.error as Error)?.message, seen.error instanceof Error ? JSON.stringify((seen.error as any).info):'')
}
const faults = new Map<string, number>()
let n = 0
for (const entry of entries) {
  const right = entry.right[0] as readonly unknown[]
  for (let i = 0; i < Math.max(right.length, 1); i++) for (const [name, make] of hostileValues) {
    const given = [...right]; given[i] = make()
    const seen = called(entry, given); n++
    if (seen.milliseconds > 30) console.log('SLOW', entry.name, i, name, seen.milliseconds.toFixed(0))
    if (seen.fault) { const k = `${entry.name} #${i} ${seen.fault}`; faults.set(k, (faults.get(k) ?? 0) + 1) 
    if (faults.get(k)! <= 1) console.log(k, '|', name, '|', (seen.error as Error)?.stack?.split('\n').slice(0,3).join(' ')) }
  }
}
console.log(n); console.log(faults)
