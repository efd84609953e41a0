import { sha256 } from '@noble/hashes/sha2'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils'

/**
 * The SHA-256 of a text's UTF-8 bytes, in lower-case hex. Runs wherever JavaScript does, at once and without a promise.
 *
 * @param text - well-formed Unicode: a lone surrogate has no bytes of its own and would hash as U+FFFD.
 */
export function sha256Hex(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)))
}
