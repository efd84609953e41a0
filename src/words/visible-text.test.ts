import { describe, expect, it } from 'vitest'
import { hasVisibleText, visibleText } from './visible-text.js'

describe('visibleText', () => {
  it.each([
    ['plain text as it is', 'Elias slutar i fotbollen.', 'Elias slutar i fotbollen.'],
    ['a paragraph without its tags', '<p>Elias slutar</p>', 'Elias slutar'],
    ['two paragraphs on two lines', '<p>Elias slutar</p><p>Hon börjar</p>', 'Elias slutar\n\nHon börjar'],
    ['a line break as a line break', 'Elias<br/>slutar', 'Elias\nslutar'],
    ['a word whole that is partly bold', 'El<b>i</b>as', 'Elias'],
    ['a word whole around a comment', 'El<!-- dold -->ias', 'Elias'],
    ['nothing of a quoted attribute', '<a title="a > b">länk</a>', 'länk'],
    ['nothing of an attribute in single quotes', "<a title='a > b'>länk</a>", 'länk'],
    ['the text after a quote that is never closed', '<a title="x>länk', 'länk'],
    ['no style sheet', '<style>p { color: red }</style>Elias', 'Elias'],
    ['no script, in whatever case', '<SCRIPT>let a = 1</Script>Elias', 'Elias'],
    ['nothing after a style sheet without an end', 'Elias<style>p', 'Elias'],
    ['nothing after a comment without an end', 'Elias<!-- p', 'Elias'],
    ['a header, which is not a head', '<header>Elias</header>', 'Elias'],
    ['a number that is less than another', 'Inkomst < 5000 och 4 <5', 'Inkomst < 5000 och 4 <5'],
    ['a bracket that nothing closes', 'lön <hyra', 'lön <hyra'],
    ['named entities', 'R&amp;B &lt;p&gt; &quot;hej&quot; &#39;du&apos;', 'R&B <p> "hej" \'du\''],
    ['the entities of Swedish letters', 'sm&aring; &Auml;r f&ouml;r', 'små Är för'],
    ['numeric entities', '&#69;li&#x61;s', 'Elias'],
    ['no entity twice', '&amp;nbsp;', '&nbsp;'],
    ['an ampersand that is only a sign', 'mat & hyra &okänd;', 'mat & hyra &okänd;'],
    ['no character outside Unicode', '&#x110000;&#xd800;&#0;', '\ufffd\ufffd\ufffd'],
    ['a no-break space as a space', 'Elias\u00a0slutar', 'Elias slutar'],
    ['no zero-width space, joiner or mark', 'E\u200bl\u200ci\u2060a\ufeffs', 'Elias'],
    ['no soft hyphen', 'fot\u00adbollen', 'fotbollen'],
    ['no direction marks', '\u202eElias\u202c', 'Elias'],
    ['every kind of line break as one', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['composed letters', 'sma\u030a', 'små'],
  ])('reads %s', (_, text, seen) => {
    expect(visibleText(text)).toBe(seen)
  })
})

describe('hasVisibleText', () => {
  const filled = ['x', '–', '1', '<p>x</p>', '< >', '&amp;', '\u00a9', 'ö', '&lt;p&gt;']
  it.each(filled)('sees something in %j', (text) => {
    expect(hasVisibleText(text)).toBe(true)
  })

  const empty = [
    '',
    ' ',
    '\n\t\r',
    '\u00a0',
    '\u3000',
    '\u200b',
    '\u200b \u200d\ufeff',
    '\u00ad',
    '\u2060',
    '\u180e',
    '\u061c',
    '\u202a\u202c',
    '\u2066\u2069',
    '\u115f',
    '\u3164',
    '\uffa0',
    '\u2800',
    '\u034f',
    '\ufe0f',
    '\u{e0001}',
    '\u0301',
    '<p></p>',
    '<p> </p>',
    '<p>&nbsp;</p>',
    '<p>&nbsp</p>',
    '<p><br></p>',
    '<br/>',
    '<div><p><span></span></p></div>',
    '&nbsp;',
    '&#160;',
    '&#xA0;',
    '&#8203;',
    '&#x200B;',
    '&zwnj;',
    '&shy;',
    '&ZeroWidthSpace;',
    '&emsp;',
    '&#13;',
    '<!-- text -->',
    '<!-- text',
    '<style>text</style>',
    '<script>text</script>',
    '<title>text</title>',
    '<ul><li></li></ul>',
    '<img src="x" alt="text">',
    '<o:p></o:p>',
    '<p class="text" title="a > b"></p>',
    '\u0000',
  ]
  it.each(empty)('sees nothing in %j', (text) => {
    expect(hasVisibleText(text)).toBe(false)
  })

  it('has been tried on at least forty texts that look filled and are empty', () => {
    expect(empty.length).toBeGreaterThanOrEqual(40)
  })
})

describe('visibleText of a million hostile characters', () => {
  // Read once, this takes a fraction of a second; read once for every sign, it would not end within the five seconds it is given.
  const size = 1_000_000
  const hostile = [
    '<',
    '&',
    '<p',
    '<!--',
    '<!--x>',
    '-->',
    '<a "',
    '<a ="',
    '<a =">',
    '<a =\'>"',
    '<a ="><a =\'>',
    '</',
    '< ',
    '<b>',
    '<style>',
    '<style></style',
    '<style></style>',
    '&#',
    '&a',
    '&amp;',
    '&#1',
    '\u200b',
    '\n',
    '\u00a0',
    'a\u0301',
  ]
  it.each(hostile)(
    'comes to the end of a run of %j',
    (sign) => {
      expect(visibleText(sign.repeat(size / sign.length)).length).toBeLessThanOrEqual(size)
    },
    5_000,
  )
})
