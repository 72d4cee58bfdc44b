/**
 * What a person typed, made harmless for one line of Markdown: in a paragraph, a list item, a heading or a table cell it
 * reads as it was typed and changes nothing around it. Line breaks become spaces.
 */
export function escapeMarkdown(text: string): string {
  const line = oneLine(text)
    .split(webAddress)
    .map((part, position) => (position % 2 === 1 ? `<${part}>` : escapeInline(part)))
    .join('')
  return line
    .replace(/^(\d+)(?=[.)]\s|[.)]$)/, '$1\\')
    .replace(/^[-+#>=](?=\s|#|=|-|$)/, '\\$&')
    .replace(/^>/, '\\>')
}

/**
 * The same for a text that is posted as a comment: there a name behind an at sign would call whoever has that name, also
 * when the sign is escaped. A character without width keeps them apart, as other tools that post comments have it.
 */
export function escapeComment(text: string): string {
  return escapeMarkdown(text)
    .split(autolink)
    .map((part, position) =>
      position % 2 === 1 ? part : part.replace(/(?<![a-z0-9]\\)@(?=[\p{L}\p{N}])/giu, '@&#8203;'),
    )
    .join('')
}

const autolink = /(<https?:\/\/[^>]*>)/i

/** A web address in a text, without the full stop or bracket behind it; what could end the link is left out. */
const webAddress = /(?<![\p{L}\p{N}])(https?:\/\/[^\s<>|\\`"'‘’“”{}[\]]*[^\s<>|\\`"'‘’“”(){}[\].,;:!?…])/iu

/** Whether a text is a web address and nothing else, so that it can stand in a link. */
export function isWebAddress(text: string): boolean {
  return webAddress.exec(text)?.[0] === text
}

/** Marks that mean something inside a line; `www.` and e-mail addresses would otherwise turn into links by themselves. */
function escapeInline(text: string): string {
  if (!/[\\`*_[\]|~$<&@]|www|http/i.test(text)) return text
  return text
    .replace(/[\\`*_[\]|~$]/g, '\\$&')
    .replace(/<(?=[a-zA-Z/!?])/g, '\\<')
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replace(/\b(www)\.(?=\w)/gi, '$1\\.')
    .replace(/(?<=[\p{L}\p{N}])@(?=[\p{L}\p{N}])/gu, '\\@')
    .replace(/\b(https?):(?=\/\/)/gi, '$1\\:')
}

/**
 * What a person typed, made harmless as a label in a Mermaid diagram: everything but plain text becomes an entity code.
 * Two percent signs would begin a comment, and a label of nothing is none: a dash stands for it, as in a table.
 */
export function escapeMermaid(text: string): string {
  return (oneLine(text) || '–').replace(
    /[^\p{L}\p{N} .()/%€+'’-]|%(?=%)/gu,
    (character) => `#${character.codePointAt(0)};`,
  )
}

/**
 * What a person typed, made harmless between backticks, also in the cell of a table: there a bar needs a backslash before
 * it, and one that was typed before the bar would undo that, so that such a bar becomes the sign that looks like it.
 */
export function escapeCode(text: string): string {
  return oneLine(text)
    .replaceAll('`', '’')
    .replace(/(?<=\\)\|/g, '∣')
    .replaceAll('|', '\\|')
}

/** A stranger's text of several lines without control characters, and without the marks that hide or reverse text; tabs stay. */
export function withoutHidden(text: string): string {
  return text.replace(
    /(?![\t\n\r])\p{Cc}|[\u200b-\u200f\u2028\u2029\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/gu,
    '',
  )
}

/** One line without control characters, and without the marks that hide or reverse text. */
export function oneLine(text: string): string {
  if (!notOneLine.test(text)) return text
  return text
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]+/g, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
}

/** Whether there is anything to change: most texts are one line already, and finding that out is much less work. */
const notOneLine = /[^\S ]|[\p{Cc}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]| {2}|^ | $/u
