/** A part in brackets, or a placeholder that stands alone. */
const part = /\[([^\]]*)\]|\{(\w+)\}/g
const placeholder = /\{(\w+)\}/g

/**
 * A template with its placeholders filled, read once: what is filled in is never taken for a template.
 *
 * A part in brackets holds variants separated by a bar; the first whose placeholders all have a value is taken, and none
 * is shown where there is no such variant. A placeholder without a value is never shown.
 *
 * @param template - such as `Svar saknas[ om barn {child}].`
 * @param valueFor - the value of a placeholder; `undefined` where it has none.
 */
export function fillTemplate(template: string, valueFor: (name: string) => string | undefined): string {
  return template.replace(part, (_, variants: string | undefined, name: string | undefined) => {
    if (variants === undefined) return valueFor(name ?? '') ?? ''
    const first = variants.split('|').find((variant) => namesIn(variant).every((each) => valueFor(each) !== undefined))
    return (first ?? '').replace(placeholder, (__, each: string) => valueFor(each) ?? '')
  })
}

function namesIn(variant: string): string[] {
  return [...variant.matchAll(placeholder)].map(([, name = '']) => name)
}
