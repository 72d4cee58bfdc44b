import { parser } from 'handlebars/dist/cjs/handlebars/compiler/base.js'
import type { Position } from './tree.ts'

/** A token as Handlebars knows it: `OPEN_BLOCK`, `ID`, `CLOSE` and so on. */
export interface Token {
  readonly kind: string
  readonly text: string
  readonly at: Position
}

/** The tokens of a template in order, up to its end or to what is no token. One text at a time. */
export function* tokensIn(text: string): Generator<Token> {
  const { lexer, terminals_: kinds } = parser
  lexer.yy = {}
  lexer.setInput(text)
  for (;;) {
    const kind = kinds[nextOf(lexer)]
    if (kind === undefined || kind === 'EOF') return
    yield { kind, text: lexer.yytext, at: { line: lexer.yylloc.first_line, column: lexer.yylloc.first_column + 1 } }
  }
}

/** What is no token ends the text here: the parser stops there too, and says so. */
function nextOf(lexer: typeof parser.lexer): number {
  try {
    return lexer.lex()
  } catch {
    return 0
  }
}
