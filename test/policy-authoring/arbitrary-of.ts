import fc from 'fast-check'
import { z } from 'zod'
import { provisionById } from '../../src/law/provision-by-id.js'
import { hasIdentityNumber } from '../../src/words/identity-number.js'
import { Day, ProvisionId } from '../../src/words/scalars.schema.js'

/** Texts that tables and spreadsheets trip over, and any other. */
const texts = (minLength: number): fc.Arbitrary<string> =>
  fc
    .oneof(
      fc.string({ minLength, maxLength: 12, unit: fc.constantFrom(...`'"=+-@;,|\\\r\n\t \uFEFF\u00A0å`, '\\u0020') }),
      fc.string({ minLength, maxLength: 30, unit: 'binary' }),
      fc.constantFrom(
        '=HYPERLINK("http://x")',
        '"Alla avslagsbeslut där det finns barn".',
        'första\r\nandra',
        "'=1",
        '|',
      ),
    )
    .filter((text) => !text.includes('\0') && !hasIdentityNumber(text))

const days = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

/** Anything that a schema lets through, by walking the schema: a field that is added is generated too. */
export function arbitraryOf(schema: z.core.$ZodType): fc.Arbitrary<unknown> {
  if (schema === Day) return days
  if (schema === ProvisionId) return fc.constantFrom(...provisionById.keys())
  if (schema instanceof z.ZodOptional) return arbitraryOf(schema.unwrap())
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options)
  if (schema instanceof z.ZodString) return texts(schema.minLength ?? 0)
  if (schema instanceof z.ZodArray) {
    const isFilled = !schema.safeParse([]).success
    return fc.array(arbitraryOf(schema.element), { minLength: isFilled ? 1 : 0, maxLength: 3 })
  }
  if (schema instanceof z.ZodObject) {
    const shape: Record<string, z.core.$ZodType> = schema.shape
    const requiredKeys = Object.keys(shape).filter((key) => !(shape[key] instanceof z.ZodOptional))
    const fields = Object.entries(shape).map(([key, inner]) => [key, arbitraryOf(inner)] as const)
    return fc.record(Object.fromEntries(fields), { requiredKeys, noNullPrototype: true })
  }
  throw new Error('no arbitrary for this kind of schema')
}
