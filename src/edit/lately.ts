/** How many texts are kept: those before and after each pass over one file. */
const mostTexts = 8

/** What is made of a longer text takes so much memory that it is not kept. */
const mostCharacters = 60_000

/**
 * The same function, which does not work again for a text that it had lately: an edit, its proof and the next edit of a
 * file all read the same one. What it gives is shared, so nobody may change it.
 */
export function lately<Result>(make: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, { readonly result: Result }>()
  return (text) => {
    if (text.length > mostCharacters) return make(text)
    const { result } = known.get(text) ?? { result: make(text) }
    known.delete(text)
    known.set(text, { result })
    const [oldest] = known.keys()
    if (known.size > mostTexts && oldest !== undefined) known.delete(oldest)
    return result
  }
}
