import type { Problem, Words } from './problem.ts'
import type { LoadRule } from './rules.ts'
import { missingSpace } from './spacing.ts'
import { reasonWords, syntaxWords } from './syntax-words.ts'
import { lineAt, lineBefore, type TextLine, unclosedIn, valueStart } from './text-line.ts'

/**
 * Says in our own words why js-yaml stopped. Its reason and offset are where it noticed; what the person did wrong is
 * often earlier, so the lines there are looked at first, from the clearest mistake to the vaguest.
 */
export function explainSyntax(text: string, reason: string, offset: number): Problem {
  const error: SyntaxProblem = {
    text,
    reason: reason.replace(/(?: "|: | \().*$/s, ''),
    offset,
    line: lineAt(text, offset),
  }
  for (const explain of explanations) {
    const problem = explain(error)
    if (problem) return problem
  }
  return found('yaml-syntax', reasonWords[error.reason] ?? syntaxWords.indentation, offset)
}

interface SyntaxProblem {
  readonly text: string
  readonly reason: string
  readonly offset: number
  readonly line: TextLine
}

type Explanation = (error: SyntaxProblem) => Problem | undefined

const explanations: readonly Explanation[] = [
  conflictMarkers,
  tabIndentation,
  pasted,
  amountInWhole,
  unclosed,
  percentAtStart,
  ownWords,
  missingSpaceNearby,
  colonInText,
  reservedStart,
  afterValue,
  looseLine,
  badIndentation,
]

function found(rule: LoadRule, words: Words, offset: number): Problem {
  return { rule, words, path: [], offset }
}

function conflictMarkers({ text }: SyntaxProblem): Problem | undefined {
  const match = /^(?:<{7} |\|{7} |={7}\r?$|>{7} )/m.exec(text)
  return match ? found('yaml-syntax', syntaxWords.conflict, match.index) : undefined
}

function tabIndentation({ reason, offset, line }: SyntaxProblem): Problem | undefined {
  if (reason.startsWith('tab characters')) return found('tab-indentation', syntaxWords.tab, offset)
  const tab = /^[ -]*\t/.exec(line.content)
  if (!tab || !vague.test(reason)) return undefined
  return found('tab-indentation', syntaxWords.tab, line.start + tab[0].length - 1)
}

/** What a web page or a word processor puts for a space or a dash, here or on the line above, where the structure stands. */
function pasted({ text, line }: SyntaxProblem): Problem | undefined {
  for (const current of [lineBefore(text, line), line]) {
    const { content = '', start = 0 } = current ?? {}
    const space = /^ *\u00a0|^ *(?:- +)*[^\s:#]+:\u00a0|^ *-\u00a0/.exec(content)
    if (space) return found('yaml-syntax', syntaxWords.hardSpace, start + space[0].length - 1)
    const bullet = /^ *(?=[•‣▪·–—] )/.exec(content)
    if (bullet) return found('yaml-syntax', syntaxWords.bullet, start + bullet[0].length)
  }
  return undefined
}

/** Reasons that say little by themselves: something did not fit where it stood. */
const vague = /indentation of|end of the stream or|mapping key|block mapping entry/

/** `12.500,-` between brackets, where the comma ends the value. */
function amountInWhole({ reason, line }: SyntaxProblem): Problem | undefined {
  const match = /(?<=[:[{,] *(?:€ ?)?)(?:\d{1,3}(?:\.\d{3})+|\d+),-(?=\s*(?:[,}\]]|$))/.exec(line.content)
  if (!match || !reason.startsWith('missed comma')) return undefined
  const amount = match[0].replace(/[^\d]/g, '')
  return found('yaml-syntax', syntaxWords.amountInWhole(match[0], amount), line.start + match.index)
}

/** Where a quote or bracket opens that is not closed on its line. */
function unclosed({ text, reason, line }: SyntaxProblem): Problem | undefined {
  const kind = openingKind(reason, line.content)
  if (kind === undefined) return undefined
  for (let current: TextLine | undefined = line, left = 1000; current && left > 0; left--) {
    const opening = unclosedIn(current.content)
    const words = opening?.isQuote ? quoteWords(current, opening.index) : syntaxWords.unclosedBracket
    if (opening && kind(opening.isQuote)) return found('yaml-syntax', words, current.start + opening.index)
    current = lineBefore(text, current)
  }
  return undefined
}

/** A word of which an apostrophe stands for the first letters: `'s`, `'t`, `'n`, `'k`. */
const apostrophe = /^'[stnk][ -]/

/** `'s-Hertogenbosch` and `'t Nest` are no texts that lack a quote at their end. */
function quoteWords({ content }: TextLine, index: number): Words {
  return apostrophe.test(content.slice(index)) ? syntaxWords.apostrophe : syntaxWords.unclosedQuote
}

/** Which openings a reason can be about; a line that is no field of its own only continues too far to the left. */
function openingKind(reason: string, content: string): ((isQuote: boolean) => boolean) | undefined {
  if (/^unexpected end of .* scalar$/.test(reason)) return (isQuote) => isQuote
  if (/^unexpected end of .* collection$|^missed comma/.test(reason)) return (isQuote) => !isQuote
  return reason.startsWith('deficient') && /^\s*$|^\s*- |: |:$/.test(content) ? () => true : undefined
}

function percentAtStart({ text, reason }: SyntaxProblem): Problem | undefined {
  const percent = /^%/m.exec(text)
  if (!reason.startsWith('directives end') || !percent) return undefined
  return found('yaml-syntax', syntaxWords.reserved['%'], percent.index)
}

/** Reasons that already say what is wrong and where. */
function ownWords({ reason, offset, line }: SyntaxProblem): Problem | undefined {
  const words = reasonWords[reason]
  if (!words || vague.test(reason)) return undefined
  const atName = /node must contain/.test(reason) || reason.startsWith('a line break')
  const start = atName ? valueStart(line.content) : undefined
  if (reason.startsWith('deficient')) return found('yaml-syntax', words, line.start + indentOf(line))
  return found('yaml-syntax', words, start === undefined ? offset : line.start + start)
}

function missingSpaceNearby({ text, line }: SyntaxProblem): Problem | undefined {
  for (const current of [line, lineBefore(text, line)]) {
    const missing = current && missingSpace(current.content)
    if (missing) return found('yaml-syntax', missing.words, current.start + missing.index)
  }
  return undefined
}

function colonInText({ text, offset, line }: SyntaxProblem): Problem | undefined {
  const before = line.content.slice(0, offset - line.start)
  if (text[offset] !== ':' || !/^\s*(?:- +)*[^\s:#][^:]*(?::\S[^:]*)*: +\S/.test(before)) return undefined
  const isQuoted = /: +[“”„‘’]/.test(before)
  return found('yaml-syntax', isQuoted ? syntaxWords.curlyQuotes : syntaxWords.colonInText, offset)
}

function reservedStart({ text, offset, line }: SyntaxProblem): Problem | undefined {
  const character = text[offset]
  if (character === '-' && /:\s+$/.test(line.content.slice(0, offset - line.start))) {
    return found('yaml-syntax', syntaxWords.listOnSameLine, offset)
  }
  const words = Object.entries(syntaxWords.reserved).find(([reserved]) => reserved === character)?.[1]
  return words && found('yaml-syntax', words, offset)
}

/** Text behind a value that was already complete: `"a" b`, `[a] b`, `*a b`. */
function afterValue({ offset, line }: SyntaxProblem): Problem | undefined {
  const start = valueStart(line.content)
  if (start === undefined || line.start + start >= offset) return undefined
  const character = line.content[start]
  if (apostrophe.test(line.content.slice(start)))
    return found('yaml-syntax', syntaxWords.apostrophe, line.start + start)
  if (character === '"' || character === "'") return found('yaml-syntax', syntaxWords.afterQuote, offset)
  if (character === '[' || character === '{') return found('yaml-syntax', syntaxWords.afterBracket, line.start + start)
  if (character !== '*' && character !== '&' && character !== '!') return undefined
  return found('yaml-syntax', syntaxWords.reserved[character], line.start + start)
}

function looseLine({ text, reason, line }: SyntaxProblem): Problem | undefined {
  if (!/mapping key|block mapping entry/.test(reason)) return undefined
  const isLoose = ({ content }: TextLine) => !/:(?:\s|$)/.test(content) && content.trim() !== ''
  const before = lineBefore(text, line)
  const loose = isLoose(line) ? line : before && isLoose(before) ? before : line
  return found('yaml-syntax', syntaxWords.looseLine, loose.start + indentOf(loose))
}

function badIndentation({ text, reason, line }: SyntaxProblem): Problem | undefined {
  if (!reason.startsWith('bad indentation')) return undefined
  const before = lineBefore(text, line)
  const isBelow = before !== undefined && indentOf(line) > indentOf(before) && /: +[^\s#|>]/.test(before.content)
  const words = isBelow ? syntaxWords.belowValue : syntaxWords.indentation
  return found('yaml-syntax', words, line.start + indentOf(line))
}

function indentOf({ content }: TextLine): number {
  return Math.max(0, content.search(/\S|$/))
}
