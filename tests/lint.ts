import { lint } from 'markdownlint/promise'

const config = { default: true, MD013: false, MD024: { siblings_only: true } }

/** Reading a table takes markdownlint the square of its rows: so many stay in the document, and so many go together. */
const [staying, together] = [3, 5]

const linted = new Set<string>()

/**
 * What markdownlint says of a document: each time with the rule and the line, of what was linted. The rows further down a
 * table are linted beside the document, under the head of their table, but for those that lead elsewhere in it; the same
 * row under the same head once for all documents.
 */
export async function faultsOf(document: string): Promise<readonly string[]> {
  const { rest, tables } = withoutRows(document)
  const found = await lint({ strings: Object.fromEntries([rest, ...tables].entries()), config })
  return Object.entries(found).flatMap(([at, faults]) => {
    const lines = [rest, ...tables][Number(at)]?.split('\n') ?? []
    return faults.map(
      ({ lineNumber, ruleNames, errorDetail }) =>
        `${lineNumber} ${ruleNames[0]} ${errorDetail}: ${lines[lineNumber - 1]}`,
    )
  })
}

function withoutRows(document: string): { readonly rest: string; readonly tables: readonly string[] } {
  const rest: string[] = []
  const rows = new Map<string, string[]>()
  const lines = document.split('\n')
  let start = 0
  for (const [at, line] of lines.entries()) {
    if (!line.startsWith('|')) start = at + 1
    if (at - start < staying || line.includes('](#')) rest.push(line)
    else {
      const head = lines.slice(start, start + 2).join('\n')
      const known = rows.get(head) ?? []
      rows.set(head, linted.size < linted.add(`${head}\n${line}`).size ? [...known, line] : known)
    }
  }
  const tables = [...rows].flatMap(([head, all]) =>
    Array.from({ length: Math.ceil(all.length / together) }, (_, at) =>
      ['# Table', '', head, ...all.slice(at * together, (at + 1) * together), ''].join('\n'),
    ),
  )
  return { rest: rest.join('\n'), tables }
}

/**
 * A document made of others, without what stands in those between the same neighbours, which is linted there; with its
 * headings, with what leads elsewhere in it, and with its end.
 */
export function withoutWhatIsIn(others: readonly string[], whole: string): string {
  const known = new Set(others.flatMap((one) => placed(blocksIn(one))))
  const blocks = blocksIn(whole)
  const places = placed(blocks)
  const isNew = (block: string, at: number) =>
    block.startsWith('#') || block.includes('](#') || !known.has(places[at] ?? '')
  return blocks.filter((block, at) => at === blocks.length - 1 || isNew(block, at)).join('\n\n')
}

function blocksIn(text: string): readonly string[] {
  return text.split('\n\n')
}

/** Each block with its neighbours, headings of whatever level. */
function placed(blocks: readonly string[]): readonly string[] {
  const level = blocks.map((block) => block.replace(/^#+/, '#'))
  return level.map((block, at) => [level[at - 1], block, level[at + 1]].join('\n\n'))
}
