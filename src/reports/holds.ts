/** So many letters make a block: short enough to stand whole in most of what is looked for, long enough to be rare. */
const size = 8

/**
 * Whether a text holds each of many others. Where its blocks of letters stand is noted once, so that looking for one more
 * costs next to nothing: a document and its open places grow together, and one search through the whole for each of them
 * took longer than to write it.
 */
export function holds(text: string): (piece: string) => boolean {
  const blocks = blocksOf(text)
  return (piece) => {
    if (piece.length < 2 * size - 1) return text.includes(piece)
    for (let shift = 0; shift < size; shift++) if (standsAt(piece, shift, text, blocks)) return true
    return false
  }
}

type Blocks = ReadonlyMap<string, readonly number[]>

function blocksOf(text: string): Blocks {
  const blocks = new Map<string, number[]>()
  for (let at = 0; at + size <= text.length; at += size) {
    const block = text.slice(at, at + size)
    const places = blocks.get(block)
    if (places === undefined) blocks.set(block, [at])
    else places.push(at)
  }
  return blocks
}

/** Whether a piece stands somewhere with this many letters before the first whole block in it; its rarest block says where. */
function standsAt(piece: string, shift: number, text: string, blocks: Blocks): boolean {
  let [rarest, offset]: [readonly number[], number] = [[], 0]
  for (let at = shift; at + size <= piece.length; at += size) {
    const places = blocks.get(piece.slice(at, at + size))
    if (places === undefined) return false
    if (at === shift || places.length < rarest.length) [rarest, offset] = [places, at]
  }
  return rarest.some((place) => text.startsWith(piece, place - offset))
}
