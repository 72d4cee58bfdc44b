/** Text in which nothing hides: control, bidi and zero-width characters become escapes such as `\u{202e}`. */
export function visible(text: string): string {
  if (plain.test(text)) return text
  return text.replace(hidden, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`)
}

/** A name or value as it is quoted in a message: visible, and cut when it is long. */
export function shown(text: string): string {
  if (text.length <= 60) return visible(text)
  const characters = [...text.slice(0, 200)]
  return visible(characters.length > 60 ? `${characters.slice(0, 59).join('')}…` : text)
}

/** What most texts are, and quick to see. */
const plain = /^[ -~]*$/
const hidden = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu
