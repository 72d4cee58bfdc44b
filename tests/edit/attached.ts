import { Lexer } from 'yaml'
import { lineAround } from '../../src/edit/text-edit.ts'
import { treeOf } from '../../src/edit/tree.ts'
import { visits } from '../../src/edit/walk.ts'

/**
 * Each comment with the path of what it is about: the key or item on its line, or right below it at the same column. One
 * that sets a finding aside is about the next line that says something, with all that begins there.
 */
export function attached(text: string): readonly string[] {
  const root = treeOf(text)
  if (root === undefined) return []
  const starts = visits(root)
    .filter(({ path, isInFlow }) => path.length > 0 && !isInFlow)
    .map(({ node, entry, path }) => ({ at: entry?.key.start ?? node.start, path }))
  return comments(text).flatMap(({ at, comment }) => {
    const { start } = lineAround(text, at)
    const isAlone = text.slice(start, at).trim() === ''
    if (isAlone && comment.startsWith('# eco-ignore')) return [`${comment} @ ${nextLine(text, at, starts).join(' ')}`]
    const found = isAlone ? below(text, at, starts) : starts.filter((one) => one.at >= start && one.at < at).at(-1)
    return found === undefined ? [] : [`${comment} @ ${found.path.join('.')}`]
  })
}

function nextLine(text: string, at: number, starts: readonly Start[]): readonly string[] {
  const next = /^(?:[^\r\n]*\r?\n)(?:[ \t]*(?:#[^\r\n]*)?\r?\n)*/.exec(text.slice(at))
  const line = lineAround(text, at + (next?.[0].length ?? text.length - at))
  return starts.filter((one) => one.at >= line.start && one.at < line.end).map(({ path }) => path.join('.'))
}

interface Start {
  readonly at: number
  readonly path: readonly (string | number)[]
}

/** What the lines right below a comment begin with, other comments at the same column left out. */
function below(text: string, at: number, starts: readonly Start[]): Start | undefined {
  const column = at - lineAround(text, at).start
  for (let line = lineAround(text, at).end + 1; line < text.length; line = lineAround(text, line).end + 1) {
    if (text[line] === '\n') line++
    const written = text.slice(line, lineAround(text, line).end)
    if (/^ *#/.test(written) && written.indexOf('#') === column) continue
    if (written.search(/\S/) !== column) return undefined
    const end = lineAround(text, line).end
    return starts.find((one) => one.at >= line && one.at < end)
  }
  return undefined
}

function comments(text: string): readonly { readonly at: number; readonly comment: string }[] {
  const found: { at: number; comment: string }[] = []
  let [at, isContent] = [0, false]
  for (const lexeme of new Lexer().lex(text)) {
    const isMark = lexeme === '\u0002' || lexeme === '\u0018' || lexeme === '\u001f'
    if (!isContent && lexeme.startsWith('#')) found.push({ at, comment: lexeme.trimEnd() })
    isContent = lexeme === '\u001f'
    if (!isMark) at += lexeme.length
  }
  return found
}
