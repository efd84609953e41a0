import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { sha256Hex as nodeHash } from './sha256.node.js'
import { sha256Hex as portableHash } from './sha256.portable.js'

describe('the hash of a text', () => {
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
  ])('of FIPS 180-4 example "%s" is the one published, in both forms', (text, hash) => {
    expect(nodeHash(text)).toBe(hash)
    expect(portableHash(text)).toBe(hash)
  })

  it.each([
    ['Swedish letters', 'Åsa är på väg till skolan'],
    ['quotation marks beyond Latin-1', '”Jag vill bo kvar” – sa hon'],
    ['characters of two units', '👧🏽 𝄞'],
    ['every line ending', 'a\r\nb\u2028c'],
    ['a megabyte', 'ö'.repeat(524_288)],
    ['lengths around a block', Array.from({ length: 130 }, (_, length) => 'x'.repeat(length)).join('\n')],
  ])('is over its UTF-8 bytes: %s', (_, text) => {
    const hash = createHash('sha256').update(Buffer.from(text, 'utf8')).digest('hex')
    expect(nodeHash(text)).toBe(hash)
    expect(portableHash(text)).toBe(hash)
  })

  it('is the same on Node and elsewhere', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(portableHash(text)).toBe(nodeHash(text))
      }),
      { numRuns: 1_000 },
    )
  })

  it('is the same where the platform has no one-shot hash', async () => {
    vi.resetModules()
    vi.doMock('node:crypto', () => ({ createHash, hash: undefined }))
    const { sha256Hex } = await import('./sha256.node.js')
    vi.doUnmock('node:crypto')
    expect(sha256Hex('Åsa 👧')).toBe(portableHash('Åsa 👧'))
  })
})
