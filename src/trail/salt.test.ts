import { describe, expect, it } from 'vitest'
import { freshSalt } from './salt.js'

describe('a salt', () => {
  it('is 16 bytes in hex, leading zeros kept', () => {
    expect(freshSalt((bytes) => Uint8Array.from({ length: bytes }, (_, index) => index))).toBe(
      '000102030405060708090a0b0c0d0e0f',
    )
  })

  it('is never the same twice', () => {
    const salts = Array.from({ length: 1_000 }, () => freshSalt())
    expect(new Set(salts).size).toBe(1_000)
    expect(salts.every((salt) => /^[0-9a-f]{32}$/.test(salt))).toBe(true)
  })

  it('may come from a Node buffer', () => {
    expect(freshSalt((bytes) => Buffer.alloc(bytes, 255))).toBe('f'.repeat(32))
  })

  it.each<[string, unknown]>([
    ['too few bytes', new Uint8Array(15)],
    ['too many bytes', new Uint8Array(17)],
    ['words instead of bytes', new Uint16Array(16)],
    ['a list of numbers', Array(16).fill(0)],
    ['nothing', undefined],
  ])('is refused for %s', (_, given) => {
    expect(() => freshSalt(() => given as Uint8Array)).toThrow('random.invalid')
  })
})
