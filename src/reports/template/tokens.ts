import { parser } from 'handlebars/dist/cjs/handlebars/compiler/base.js'
import type { Position } from './tree.ts'

/** A token as Handlebars knows it: `OPEN_BLOCK`, `ID`, `CLOSE` and so on. */
export interface Token {
  readonly kind: string
  readonly text: string
  readonly at: Position
}

/** The tokens of a template in order, up to its end or to what is no token: there the parser stops too, and says so. One text at a time. */
export function* tokensIn(text: string): Generator<Token> {
  const { lexer } = parser
  lexer.yy = {}
  lexer.setInput(text)
  for (;;) {
    const kind = nextKind()
    if (kind === undefined || kind === 'EOF' || kind === 'INVALID') return
    yield { kind, text: lexer.yytext, at: { line: lexer.yylloc.first_line, column: lexer.yylloc.first_column + 1 } }
  }
}

function nextKind(): string | undefined {
  try {
    const token = parser.lexer.lex()
    return typeof token === 'string' ? token : parser.terminals_[token]
  } catch {
    return undefined
  }
}
