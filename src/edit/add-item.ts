import type { Path } from '../diagnostic.ts'
import { findNode, sharedPlace, takenPlace, withTree } from './find.ts'
import { layoutOf } from './layout.ts'
import { blockLines, type Layout } from './print.ts'
import { isEqual, proved, readingOf, withValue } from './proof.ts'
import { fieldPut, fillingOf, type OrderOf } from './put-field.ts'
import { itemPut } from './put-item.ts'
import { applied, type Edited, lineBreakOf, type TextEdit } from './text-edit.ts'
import type { Entry, Node } from './tree.ts'

/** A text with one more item at the end of the list at a path; the list and the groups around it come by themselves. */
export function addItem(text: string, path: Path, item: unknown, orderOf: OrderOf): Edited {
  if (isEqual(readingOf(text).rules, ['empty-file'])) return begun(text, path, item)
  return withTree(text, (root) => {
    const found = findNode(root, path)
    if (found.kind === 'shared' || (found.kind === 'node' && found.node.kind === 'alias')) return { fault: sharedPlace }
    const layout = layoutOf(text, root)
    const edits =
      found.kind === 'part'
        ? fieldPut(text, found, path.slice(0, path.length - found.rest.length), [item], orderOf, layout)
        : inList(text, found.node, found.entry, item, layout)
    if (edits === undefined) return { fault: takenPlace }
    return proved(text, applied(text, edits), (old) => withValue(old, path, [...listAt(old, path), item]))
  })
}

/** A file with nothing in it but comments gets its first section below them. */
function begun(text: string, path: Path, item: unknown): Edited {
  const layout = { dash: 2, lineBreak: lineBreakOf(text) }
  const whole = path.reduceRight<unknown>((held, step) => ({ [step]: held }), [item]) as object
  const head = text.trim() === '' ? '' : text.trimEnd() + layout.lineBreak.repeat(2)
  const lines = blockLines(whole, 0, layout).join(layout.lineBreak)
  return proved(text, `${head}${lines}${layout.lineBreak}`, () => whole)
}

/** A list without items gets lines of its own; one with items goes on as it was. */
function inList(
  text: string,
  node: Node,
  entry: Entry | undefined,
  item: unknown,
  layout: Layout,
): readonly TextEdit[] | undefined {
  if (node.kind === 'mapping') return undefined
  if (node.kind === 'list' && node.items.length > 0) return itemPut(text, node, item, layout)
  return fillingOf(text, node, entry, [item], layout)
}

function listAt(value: unknown, path: Path): readonly unknown[] {
  const found = path.reduce<unknown>((at, step) => (at as Record<string | number, unknown> | undefined)?.[step], value)
  return Array.isArray(found) ? found : []
}
