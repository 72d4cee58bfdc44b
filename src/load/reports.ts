import type { AliasEvent, ScalarEvent } from 'js-yaml'
import { type Composition, pathOf } from './frame.ts'
import { type NodeEvent, nodeStart } from './mapping.ts'
import type { Problem } from './problem.ts'
import { isTooLarge, wrongTag } from './scalar.ts'
import { words } from './words.ts'

/** Whether a file gave more findings than it may. */
export function isFull({ problems, limits }: Composition): boolean {
  return problems.length > limits.findings
}

/** Where a node is, for a problem. */
export function placeOf(composition: Composition, event: NodeEvent): Pick<Problem, 'path' | 'offset'> {
  const offset = nodeStart(event)
  return { path: pathOf(composition), ...(offset !== undefined && { offset }) }
}

/** A tag that is not YAML's own, or does not fit the node. */
export function reportTag(composition: Composition, event: Exclude<NodeEvent, AliasEvent>): void {
  const tag = wrongTag(composition.text, event)
  if (tag === undefined) return
  const place = { path: pathOf(composition), offset: event.tagStart }
  composition.problems.push({ rule: 'unknown-tag', words: words.unknownTag(tag), ...place })
}

/** `&` at the start of plain text makes its first word disappear; only a name that is used shows that it was meant. */
export function reportUnusedAnchors(composition: Composition): void {
  const { anchors, problems, limits } = composition
  for (const [name, anchor] of anchors) {
    if (anchor.used || !anchor.isScalar) continue
    if (isFull(composition)) {
      problems.push({
        rule: 'too-many-findings',
        words: words.tooManyFindings(limits.findings),
        path: [],
        offset: anchor.start,
      })
      return
    }
    problems.push({ rule: 'unused-anchor', words: words.unusedAnchor(name), path: [], offset: anchor.start })
  }
}

/**
 * `title: Meer #talent in de regio`: behind a space a number sign begins a comment, and the rest of the text is gone. Whoever
 * means a comment mostly puts a space behind the sign, and behind an id, a fixed word or a date it is no text that goes on.
 */
export function reportCutText(composition: Composition, value: string, event: ScalarEvent): void {
  const { text, problems } = composition
  if (text.charCodeAt(event.valueEnd) !== space || !cutBehind.test(text.slice(event.valueEnd, event.valueEnd + 40)))
    return
  if (noSentence.test(value)) return
  const offset = text.indexOf('#', event.valueEnd)
  problems.push({ rule: 'cut-text', words: words.cutText, path: placeOf(composition, event).path, offset })
}

const space = 0x20
const noSentence = /^[a-z0-9/-]*$/
const cutBehind = /^ +#(?!eco-ignore)[\p{L}\p{N}]/u

/** What is text here and infinity elsewhere. */
export function reportTooLarge(composition: Composition, value: string, event: ScalarEvent): void {
  if (!isTooLarge(value)) return
  composition.problems.push({
    rule: 'number-too-large',
    words: words.numberTooLarge(value),
    ...placeOf(composition, event),
  })
}

/** A dash that is indented too far makes its line part of the text of the item above. */
export function reportSwallowedItem(composition: Composition, event: ScalarEvent): void {
  if (event.valueStart === -1) return
  const item = /[\r\n][ \t]*(?=- )/.exec(composition.text.slice(event.valueStart, event.valueEnd))
  if (!item) return
  const offset = event.valueStart + item.index + item[0].length
  composition.problems.push({ rule: 'swallowed-item', words: words.swallowedItem, path: pathOf(composition), offset })
}
