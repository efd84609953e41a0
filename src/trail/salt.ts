import { LibraryError } from '../kernel/library-error.js'

const saltBytes = 16

/**
 * A fresh salt for one entry, 16 random bytes in hex.
 *
 * @param random - a source of random bytes; the platform's own where it is not given.
 * @throws LibraryError `random.invalid` when the source gives something else than it was asked for.
 */
export function freshSalt(random: (bytes: number) => Uint8Array = platformRandom): string {
  const bytes = random(saltBytes)
  if (!(ArrayBuffer.isView(bytes) && bytes.BYTES_PER_ELEMENT === 1 && bytes.length === saltBytes)) {
    throw new LibraryError('random.invalid', { bytes: saltBytes })
  }
  let hex = ''
  for (const byte of bytes) hex += byte.toString(16).padStart(2, '0')
  return hex
}

function platformRandom(bytes: number): Uint8Array {
  return globalThis.crypto.getRandomValues(new Uint8Array(bytes))
}
