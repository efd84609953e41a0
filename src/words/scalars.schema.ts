import { z } from 'zod'

/** A Swedish calendar day that exists, `YYYY-MM-DD` in Europe/Stockholm. */
export const Day = z.iso.date()
/** A Swedish calendar day, `YYYY-MM-DD`. */
export type Day = z.infer<typeof Day>

/** A point in time, RFC 3339 with `Z` or an offset. */
export const Instant = z.iso.datetime({ offset: true })
/** A point in time, RFC 3339 with `Z` or an offset. */
export type Instant = z.infer<typeof Instant>

/** An opaque reference made by the host: never a name, an identity number or an address. */
export const Reference = z.string().min(1).max(200)
/** An opaque reference made by the host. */
export type Reference = z.infer<typeof Reference>

/** A text that a person wrote; may hold markup, since editors store it. */
export const Text = z.string().max(20_000)
/** A text that a person wrote. */
export type Text = z.infer<typeof Text>

/** The id of a provision in the library's data, such as `sol2025-3-1`. */
export const ProvisionId = z.string().regex(/^[a-z0-9-]{1,60}$/)
/** The id of a provision in the library's data. */
export type ProvisionId = z.infer<typeof ProvisionId>
