/** Headings of a Markdown text in order, with their level, their text as read and the anchor that a link to them needs. */
export interface Anchor {
  readonly level: number
  readonly text: string
  readonly slug: string
}

/**
 * The anchors that the usual viewers of Markdown give headings: lower case, without punctuation, hyphens for spaces, and a
 * number behind the second and further ones with the same text. Headings inside code do not count.
 */
export function anchorsOf(markdown: string): readonly Anchor[] {
  const taken = new Map<string, number>()
  return outsideCode(markdown).flatMap((line) => {
    const parts = /^(#{1,6}) (.*)$/.exec(line)
    if (parts?.[1] === undefined || parts[2] === undefined) return []
    const text = asRead(parts[2])
    return [{ level: parts[1].length, text, slug: next(slugOf(text), taken) }]
  })
}

/** The lines of a text, those of code blocks emptied. */
export function outsideCode(markdown: string): string[] {
  let isCode = false
  return markdown.split('\n').map((line) => {
    const isFence = line.startsWith('```')
    if (isFence) isCode = !isCode
    return isCode || isFence ? '' : line
  })
}

/** `gemeente-hogelinde` for `Gemeente Hogelinde`. */
export function slugOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-')
}

function next(slug: string, taken: Map<string, number>): string {
  let found = slug
  for (let count = taken.get(slug) ?? 0; taken.has(found); found = `${slug}-${count}`) taken.set(slug, ++count)
  taken.set(found, 0)
  return found
}

/** A line of Markdown without its escapes, links and angle brackets around web addresses. */
function asRead(line: string): string {
  return line
    .replace(/(?<!\\)\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(?<!\\)<(https?:[^>]*)>/g, '$1')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replaceAll('&amp;', '&')
    .trim()
}
