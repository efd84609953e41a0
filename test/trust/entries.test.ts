import * as library from 'barnkonsekvens'
import * as audit from 'barnkonsekvens/audit'
import * as law from 'barnkonsekvens/law'
import * as text from 'barnkonsekvens/text'
import * as view from 'barnkonsekvens/view'
import { describe, expect, it } from 'vitest'
import { entries, takesNoData } from './entries.js'
import { called } from './judge.js'

const isClass = (value: unknown) => value === library.LibraryError
const exported = [library, audit, law, text, view].flatMap((module) =>
  Object.entries(module).flatMap(([name, value]) => (typeof value === 'function' && !isClass(value) ? [name] : [])),
)

describe('the functions that are tried', () => {
  it('are all that the package exports and that take data', () => {
    const tried = entries.map(({ name }) => name)
    // `parse` is tried with every schema.
    expect(exported.filter((name) => name !== 'parse' && !tried.includes(name) && !takesNoData.includes(name))).toEqual(
      [],
    )
    expect(tried.filter((name) => name.startsWith('parse(')).length).toBeGreaterThan(50)
  })

  it.each(entries)('$name does what it promises with arguments that are right', (entry) => {
    for (const right of entry.right) expect(called(entry, right).fault).toBeUndefined()
  })

  const mayRefuse = ['record', 'whyNot', 'checkDecision', 'assertMayDecide']
  it.each(entries.filter(({ name }) => !mayRefuse.includes(name) && !name.startsWith('parse(')))(
    '$name takes arguments that are right',
    (entry) => {
      expect(entry.right.map((right) => called(entry, right).outcome)).toEqual(entry.right.map(() => 'accepted'))
    },
  )
})
