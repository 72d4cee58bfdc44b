/// <reference types="handlebars" />

/** The part of Handlebars that only reads. Its lexer is in no types: it tells how deep a text goes before the parser goes there. */
declare module 'handlebars/dist/cjs/handlebars/compiler/base.js' {
  export function parse(text: string): hbs.AST.Program

  export const parser: {
    /** The name of each token that the lexer gives. */
    readonly terminals_: Readonly<Record<number, string>>
    readonly lexer: {
      yy: unknown
      /** What the last token says. */
      readonly yytext: string
      /** Where the last token begins: the line from 1, the column from 0. */
      readonly yylloc: { readonly first_line: number; readonly first_column: number }
      setInput(text: string): void
      /** The next token: its number, or its name. `INVALID`, or an error, at what is none. */
      lex(): number | string
    }
  }
}
