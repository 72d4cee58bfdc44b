/**
 * What a person typed, made harmless for one line of Markdown: in a paragraph, a list item, a heading or a table cell it
 * reads as it was typed and changes nothing around it. Line breaks become spaces.
 */
export function escapeMarkdown(text: string): string {
  const line = oneLine(text)
    .replace(/[\\`*_[\]|~$]/g, '\\$&')
    .replace(/<(?=[a-zA-Z/!?])/g, '\\<')
    .replace(/&(?=#?\w+;)/g, '&amp;')
  return line
    .replace(/^(\d+)(?=[.)]\s|[.)]$)/, '$1\\')
    .replace(/^[-+#>=](?=\s|#|=|-|$)/, '\\$&')
    .replace(/^>/, '\\>')
}

/** What a person typed, made harmless as a label in a Mermaid diagram: everything but plain text becomes an entity code. */
export function escapeMermaid(text: string): string {
  return Array.from(oneLine(text), (character) =>
    /[\p{L}\p{N} .()/%€+'’-]/u.test(character) ? character : `#${character.codePointAt(0)};`,
  ).join('')
}

/** One line without control characters, and without the marks that hide or reverse text. */
export function oneLine(text: string): string {
  return text
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
}
