/**
 * Forges every history of `test/histories` in every way there is a list of, and prints what was seen of it. Fails where
 * anything went otherwise than the lists say. The suite tries a part of the same; the whole takes some minutes.
 */
import { tryAnew, tryEdits, tryImpossible, tryPossible } from '../test/histories/forge.js'
import { type History, historyNamed, historyNames } from '../test/histories/history.js'
import { impossible } from '../test/histories/impossible.js'
import { possible } from '../test/histories/possible.js'

const histories = historyNames.map(historyNamed)
const nextTo = (index: number): History => histories[(index + 1) % histories.length] as History

const wrong: string[] = []
const sum = (counts: readonly { readonly tried: number }[]): number =>
  counts.reduce((total, { tried }) => total + tried, 0)

/** Tries something on every history, and notes what went wrong. */
function onEach<Done extends { readonly tried: number; readonly wrong: readonly string[] }>(
  attempt: (history: History, index: number) => Done,
): readonly Done[] {
  return histories.map((history, index) => {
    const done = attempt(history, index)
    wrong.push(...done.wrong.map((what) => `${history.name}: ${what}`))
    return done
  })
}

const say = (...lines: readonly string[]): boolean => process.stdout.write(`${lines.join('\n')}\n`)
const number = (count: number): string => count.toLocaleString('en').padStart(8)

const entries = histories.reduce((total, { trail }) => total + trail.length, 0)
say(`${histories.length} histories, ${entries} entries`, '')

const edits = onEach((history, index) => tryEdits(history, nextTo(index)))
say(
  `${number(sum(edits))} edits of one place, hashes left as they were`,
  `${number(sum(edits))} detected against a checkpoint`,
  `${number(sum(edits) - histories.length)} detected without one: only the last entry can be dropped`,
  '',
)

const cannot = onEach((history) => tryImpossible(history))
say(
  `${number(sum(cannot))} histories that cannot have been, of ${impossible.length} kinds, with hashes made right`,
  `${number(sum(cannot))} refused by replay`,
  '',
)

const anew = onEach((history) => tryAnew(history))
const refused = anew.reduce((total, each) => total + each.refused, 0)
say(
  `${number(sum(anew))} edits of one place, with hashes made right`,
  `${number(refused)} refused by replay`,
  `${number(sum(anew) - refused)} replayed, all detected against a checkpoint:`,
)
for (const [why, count] of [...totalOf(anew.map(({ unseen }) => unseen))].sort(([, one], [, two]) => two - one))
  say(`${number(count)}   ${why}`)

const could = onEach((history) => tryPossible(history))
say(
  '',
  `${number(sum(could))} histories that could have been, of ${possible.length} kinds, all detected against a checkpoint only:`,
)
for (const { forges, why } of possible)
  say(`${number(histories.reduce((total, { trail }) => total + kindsOf(forges, trail), 0))}   ${forges}: ${why}`)

if (wrong.length > 0) {
  say('', `${wrong.length} went otherwise than the lists say:`, ...wrong)
  process.exitCode = 1
}

function totalOf(parts: readonly Readonly<Record<string, number>>[]): ReadonlyMap<string, number> {
  const total = new Map<string, number>()
  for (const part of parts)
    for (const [why, count] of Object.entries(part)) total.set(why, (total.get(why) ?? 0) + count)
  return total
}

function kindsOf(forges: string, trail: History['trail']): number {
  return possible.find((kind) => kind.forges === forges)?.of(trail).length ?? 0
}
