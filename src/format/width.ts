/** How many places of a terminal a text takes: none for a mark on a letter, two for Chinese and the like. */
export function widthOf(text: string): number {
  if (/^[\u0020-\u007e]*$/.test(text)) return text.length
  let width = 0
  for (const character of text) width += placesOf(character)
  return width
}

/** A text that takes at most so many places; what is cut off shows as an ellipsis. */
export function cut(text: string, width: number): string {
  if (widthOf(text) <= width) return text
  let [kept, taken] = ['', 0]
  for (const character of text) {
    taken += placesOf(character)
    if (taken >= width) break
    kept += character
  }
  return `${kept.trimEnd()}…`
}

/** Lines of at most so many places, broken at spaces; a word that is longer than that stands on a line of its own. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let [line, taken] = ['', 0]
  for (const word of text.split(' ')) {
    const places = widthOf(word)
    if (line !== '' && taken + 1 + places > width) {
      lines.push(line)
      ;[line, taken] = [word, places]
    } else [line, taken] = line === '' ? [word, places] : [`${line} ${word}`, taken + 1 + places]
  }
  return [...lines, line]
}

function placesOf(character: string): number {
  if (/\p{M}/u.test(character)) return 0
  return wide.test(character) ? 2 : 1
}

const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u
