import type { Chances } from '../bench/chances.ts'
import type { Files } from './case.ts'
import { exampleFiles, exampleNames } from './material.ts'
import { inBytes, multiplied, mutated } from './mutate.ts'
import { type Stock, spliced, stockOf } from './splice.ts'

const stocks = new Map<string, Stock>()

/** The lines of all examples. */
export function stockFor(root: string): Stock {
  const texts = () => exampleNames(root).flatMap((name) => Object.values(exampleFiles(name, root)).map(String))
  const stock = stocks.get(root) ?? stockOf(texts())
  stocks.set(root, stock)
  return stock
}

/** One to three places changed in the files that are chosen; most changes leave YAML that can be read. */
export function changed(files: Files, chance: Chances, root: string, isChosen = isYaml): Files {
  const names = Object.keys(files).filter(isChosen)
  const result = { ...files }
  for (let times = 1 + chance.below(3); times > 0 && names.length > 0; times--) {
    const name = chance.oneOf(names) ?? ''
    const text = textOf(result[name])
    result[name] = chance.isLikely(0.93) ? spliced(text, chance, stockFor(root)) : mutated(text, chance)
  }
  return result
}

/** One thing of one file very often, up to so many characters. */
export function full(length = 40_000) {
  return (files: Files, chance: Chances): Files => {
    const name = chance.oneOf(Object.keys(files)) ?? ''
    return { ...files, [name]: multiplied(textOf(files[name]), chance, length) }
  }
}

/** Bytes that are no text, or text that is hardly YAML. */
export function broken(files: Files, chance: Chances): Files {
  const name = chance.oneOf(Object.keys(files)) ?? ''
  const text = textOf(files[name])
  return { ...files, [name]: chance.isLikely(0.4) ? inBytes(text, chance) : mutated(text, chance) }
}

export function isYaml(name: string): boolean {
  return name.endsWith('.yaml')
}

export function textOf(content: string | Uint8Array | undefined): string {
  return typeof content === 'string' ? content : new TextDecoder().decode(content)
}
